//! The states of all desks at one minute, as columns of bits: made aside, used by every question about that minute.

use super::bits::Bits;
use super::words::{Column, Words};
use super::{Field, Index};
use crate::domain::opening::State;
use crate::domain::time::LocalMinute;
use crate::search::parallel::map_runs;

/// See the module.
#[derive(Debug, Clone)]
pub struct Minute {
    pub at: LocalMinute,
    /// The state of each schedule.
    pub states: Vec<State>,
    /// Pins, areas, others: a column per state.
    fields: [Words; 3],
}

impl Minute {
    /// From the state of each schedule at that minute.
    pub fn new(index: &Index, at: LocalMinute, states: Vec<State>) -> Self {
        let fields = [&index.pins, &index.areas, &index.others].map(|field| words_of(field, &states));
        Self { at, states, fields }
    }

    /// The columns of the pins, or areas, that have one of the states.
    pub fn columns(&self, field: usize, counts: impl Fn(State) -> bool) -> Vec<Column<'_>> {
        let states = State::ALL.into_iter().filter(|state| counts(*state));
        states.filter_map(|state| self.fields[field].column(state as u16)).collect()
    }

    /// Share of the pins that have one of the states.
    pub fn share(&self, counts: impl Fn(State) -> bool) -> f64 {
        let words = &self.fields[0];
        let states = State::ALL.into_iter().filter(|state| counts(*state));
        let count: u32 = states.map(|state| words.count(state as u16)).sum();
        f64::from(count) / words.n_entries().max(1) as f64
    }

    /// Every desk that has one of the states.
    pub fn bits(&self, index: &Index, counts: impl Fn(State) -> bool) -> Bits {
        let mut bits = Bits::none(index);
        for (field, (start, words)) in index.first_words().into_iter().zip(&self.fields).enumerate() {
            for column in self.columns(field, &counts) {
                for (own, word) in bits.words[start..start + words.n_leaves()].iter_mut().zip(column.leaves())
                {
                    *own |= word;
                }
            }
        }
        bits
    }
}

fn words_of(field: &Field, states: &[State]) -> Words {
    let hours = &field.tree.hours;
    let n_leaves = field.tree.words.n_leaves();
    let runs = map_runs(n_leaves, |run| {
        let mut columns = State::ALL.map(|_| Vec::with_capacity(run.len()));
        for leaf in run {
            let mut words = State::ALL.map(|_| 0u64);
            let lanes = &hours[leaf * 64..hours.len().min(leaf * 64 + 64)];
            for (lane, hours) in lanes.iter().enumerate() {
                words[states[*hours as usize] as usize] |= 1 << lane;
            }
            for (column, word) in columns.iter_mut().zip(words) {
                column.push(word);
            }
        }
        columns
    });
    let column = |state: usize| runs.iter().flat_map(|run| run[state].iter().copied()).collect();
    Words::from_leaves(hours.len(), &[0, 1, 2, 3, 4].map(column))
}
