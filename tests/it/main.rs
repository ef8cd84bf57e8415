//! The integration tests, one binary.

mod contract;
mod fixture;
mod http_api;
mod ingest;
mod memory_store;
mod sheets;
