//! Geocoders that are asked over HTTP: their words in ours, their patience, our memory of what they said.

mod application;
mod command;
mod contract;
mod memory;
mod politeness;
pub(crate) mod replay;
mod words;
