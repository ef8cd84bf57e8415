//! Foreign things, one file or folder each, named after the foreign thing. They do not know each other.

pub mod stores;
