//! File formats that more than one adapter reads. They know bytes and nothing of Bussola.

pub mod osm_pbf;
