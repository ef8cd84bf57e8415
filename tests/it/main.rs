//! The integration tests, one binary.

mod architecture;
mod contract;
mod crash;
mod fixture;
mod geocoder;
mod hours;
mod http_api;
mod http_pages;
mod ingest;
mod memory_store;
mod same_answers;
mod sheets;
