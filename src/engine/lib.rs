//! The pure engine: the words of the project, opening hours and the nearest search.
//!
//! No input, no output, no async, no clock; it also compiles to WebAssembly.

pub mod domain;
#[cfg(not(target_arch = "wasm32"))]
pub mod generate;
pub mod order;
pub mod pack;
pub mod phone;
pub mod search;
#[cfg(target_arch = "wasm32")]
mod wasm;
