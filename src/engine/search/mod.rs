//! The read model and its questions: nearest desks, desks and pins in a box, counts per facet, suggestions.

pub mod answer;
pub mod build;
pub mod chart;
mod columns;
#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
mod dictionary;
#[cfg(not(target_arch = "wasm32"))]
mod evaluate;
pub mod facets;
mod filter;
pub mod hours;
pub mod index;
pub mod nearest;
mod parallel;
mod part;
pub mod pins;
pub mod snapshot;
pub mod suggest;
pub mod text;
pub mod timetable;

/// A map whose keys are no enemies: half of a build was the hashing of the usual one.
type QuickMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;
