//! The integration tests, one binary.

mod sheets;
