//! The integration tests, one binary.

mod contract;
mod fixture;
mod ingest;
mod memory_store;
mod sheets;
