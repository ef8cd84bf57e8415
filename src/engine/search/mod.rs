//! The read model and its questions: nearest desks, desks in a box, counts per facet, suggestions.

pub mod answer;
pub mod facets;
pub mod filter;
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
pub mod hours;
pub mod snapshot;
pub mod sphere;
pub mod suggest;
pub mod text;
