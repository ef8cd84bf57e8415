//! The words of the project as values that cannot be wrong: no input, no output, no clock.

pub mod address;
pub mod calendar;
pub mod city;
pub mod desk;
pub mod id;
pub mod inference;
pub mod issue;
pub mod language;
pub mod location;
pub mod map_point;
pub mod need;
pub mod network;
pub mod notice;
pub mod opening;
pub mod organization;
pub mod osm_text;
pub mod path;
#[cfg(not(target_arch = "wasm32"))]
mod plain_hours;
pub mod position;
pub mod provenance;
pub mod query;
pub mod register;
pub mod schedule;
pub mod service;
pub mod sheet;
pub mod street;
pub mod time;
pub mod walk;
pub mod whatsapp;
pub mod zone;
