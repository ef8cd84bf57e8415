//! Bussola: a service map for people who have come to live in Italian cities, and for those who help them.
//!
//! The modules in reading order: what the world must offer (`ports`), what leaves the service (`publication`).

pub mod adapters;
pub mod ports;
pub mod publication;
pub mod sheets;
pub mod web;
