//! File formats, coordinates and query languages of others. They know bytes and numbers, and nothing of Bussola.

pub mod cql2;
pub mod crs;
pub mod mvt;
pub mod osm_pbf;
pub mod pmtiles;
pub mod web_mercator;
