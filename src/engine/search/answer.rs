//! What the questions answer.

use crate::domain::desk::DeskRecord;
use crate::domain::opening::Opening;
use crate::domain::position::Metres;

/// A desk that met the conditions.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<'a> {
    pub record: &'a DeskRecord,
    /// Geodesic distance from the origin to the pin; absent for desks without a pin.
    pub distance: Option<Metres>,
    pub opening: Opening,
}

/// The answer to "nearest".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nearest<'a> {
    /// Desks with a pin, ordered by distance in decimetres, then id.
    pub hits: Vec<Hit<'a>>,
    /// Desks that fit but must not be drawn: remote ones, and those of which only the municipality is known.
    /// Those around the origin first; their `distance` is absent.
    pub without_pin: Vec<Hit<'a>>,
    pub work: Work,
}

/// The answer to "nearest" without states, in the same order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NearestRecords<'a> {
    pub pins: Vec<(&'a DeskRecord, Metres)>,
    pub without_pin: Vec<&'a DeskRecord>,
}

/// The answer to a list: one page, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page<'a> {
    pub hits: Vec<Hit<'a>>,
    pub number_matched: usize,
}

/// What a question cost, for tests that guard it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Desks that met all columns and whose distance was measured.
    pub visited: usize,
    /// States evaluated one by one.
    pub openings: usize,
    /// Leaves and boxes of leaves read on the way to the nearest.
    pub leaves: usize,
    pub nodes: usize,
    /// Words joined when all that may match were gone through.
    pub words: usize,
}

impl Work {
    pub(super) fn add(&mut self, other: Self) {
        self.visited += other.visited;
        self.openings += other.openings;
        self.leaves += other.leaves;
        self.nodes += other.nodes;
        self.words += other.words;
    }
}
