//! The integration tests, one binary.

mod contract;
mod fixture;
mod geocoder;
mod ingest;
mod memory_store;
mod sheets;
