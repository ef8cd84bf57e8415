//! Formats of files and of filters that more than one place reads. They know nothing of Bussola.

pub mod cql2;
pub mod osm_pbf;
