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

/// The answer to a list: one page, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page<'a> {
    pub hits: Vec<Hit<'a>>,
    pub number_matched: usize,
}

/// What a question cost, for tests that guard it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Pins looked at.
    pub visited: usize,
    /// States evaluated.
    pub openings: usize,
}
