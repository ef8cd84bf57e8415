//! The integration tests, one binary.

mod contract;
mod fixture;
mod sheets;
