//! The read model and its questions: nearest desks, desks in a box, counts per facet, suggestions.

pub mod answer;
mod build;
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
pub mod facets;
pub mod filter;
pub mod hours;
pub mod nearest;
pub mod snapshot;
pub mod sphere;
pub mod suggest;
pub mod text;
