//! Foreign things behind our ports, each named after the foreign thing.

pub mod exporters;
pub mod folder;
pub mod typst;
