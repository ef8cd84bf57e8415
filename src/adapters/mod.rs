//! Foreign things behind our ports, each named after the foreign thing.

pub mod folder;
pub mod typst;
