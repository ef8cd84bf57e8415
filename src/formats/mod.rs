//! File formats that more than one part reads or writes. They know bytes and nothing of Bussola.

pub mod mvt;
pub mod osm_pbf;
pub mod pmtiles;
pub mod web_mercator;
