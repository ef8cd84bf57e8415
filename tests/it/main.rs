//! The integration tests, one binary.

mod architecture;
mod commands;
mod contract;
mod crash;
mod exports;
mod fixture;
mod fuzz;
mod geocoder;
mod geocoders;
mod hours;
mod http_api;
mod http_pages;
mod ingest;
mod memory_store;
mod opening;
mod own_data;
mod phrases;
mod releases;
mod same_answers;
mod sheets;
mod sources;
mod streets;
mod take;
