//! The pure engine: the words of the project, opening hours and the nearest search.
//!
//! No input, no output, no async, no clock; it also compiles to WebAssembly.

pub mod domain;
pub mod search;
