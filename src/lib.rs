//! Bussola: a service map for people who have come to live in Italian cities, and for those who help them.
//!
//! The modules in reading order. What the world must offer: `ports`. What leaves the service: `publication`.
//! The use-cases: `ingest` (the way in) and `sheets` (good practices on paper). Foreign things: `adapters`, with
//! the file `formats` that several of them read.
//! What people and programs see: `web` and `cli`. What puts it all together: `app`, `config`, `telemetry`.

pub mod adapters;
pub mod app;
pub mod cli;
pub mod config;
pub mod formats;
pub mod ingest;
pub mod ports;
pub mod publication;
pub mod sheets;
pub mod telemetry;
pub mod web;
