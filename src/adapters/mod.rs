//! Foreign things behind our ports, one file or folder each, named after the foreign thing.
//! They do not know each other.

pub mod clock;
pub mod exporters;
pub mod folder;
pub mod geocoders;
pub mod http_ranges;
pub mod sources;
pub mod stores;
pub mod typst;
