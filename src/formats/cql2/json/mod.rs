//! CQL2 JSON: what programs send.

mod geojson;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(super) use read::parse;
pub(super) use write::write;
