//! The integration tests, one binary.

mod contract;
mod fixture;
mod geocoder;
mod http_api;
mod http_pages;
mod ingest;
mod memory_store;
mod sheets;
