//! The search in figures: one table, each row beside its reference in the same run, and what it must reach.
//!
//! The limit of a row is the same question asked of an index that holds only the matching desks: our own tree and
//! rstar both answer it, and the quicker of the two counts. One thread. Ratios carry over between machines,
//! microseconds do not. `make bench` runs a million desks; `cargo bench -p bussola-engine --bench search -- 10000000`
//! runs ten million, as positions and terms only.

#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

#[path = "search/limit.rs"]
mod limit;
#[path = "search/parts.rs"]
mod parts;
#[path = "search/questions.rs"]
mod questions;
#[path = "search/rows.rs"]
mod rows;
#[path = "search/table.rs"]
mod table;
#[path = "search/world.rs"]
mod world;

use table::Table;

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000_000] } else { sizes };
    let mut table = Table::new();
    for n_desks in sizes {
        if n_desks > 3_000_000 {
            rows::bench(n_desks, &mut table);
        } else {
            parts::bench(n_desks, &mut table);
        }
    }
    table.print_summary();
}
