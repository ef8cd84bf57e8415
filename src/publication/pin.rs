//! What a map shows of a desk before it is touched, after `data/publication.toml` like everything else.

use bussola_engine::domain::need::Need;
use bussola_engine::domain::opening::State;
use bussola_engine::search::chart::Face;

use super::{Field, Publication};

/// A desk on a map. What is not declared is `None`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublicPin<'a> {
    pub id: &'a str,
    pub name: Option<&'a str>,
    pub state: Option<&'static str>,
    /// The need that its pictogram shows.
    pub first_need: Option<&'a Need>,
    pub n_sheets: Option<usize>,
    pub precision: Option<&'static str>,
    /// Whole metres.
    pub precision_m: Option<u64>,
}

/// Which fields of a pin are declared: asked once for the thousands of pins of an answer.
#[derive(Debug, Clone, Copy)]
pub struct PinGate {
    name: bool,
    opening: bool,
    needs: bool,
    sheets: bool,
    precision: bool,
    precision_m: bool,
}

impl Publication {
    pub fn pins(&self) -> PinGate {
        let is_declared = |field| self.declared.iter().any(|declared| declared.field == field);
        PinGate {
            name: is_declared(Field::Name),
            opening: is_declared(Field::Opening),
            needs: is_declared(Field::Needs),
            sheets: is_declared(Field::Sheets),
            precision: is_declared(Field::Precision),
            precision_m: is_declared(Field::PrecisionM),
        }
    }
}

impl PinGate {
    /// Whether states may be told, be it of one desk or of how many.
    pub fn tells_states(self) -> bool {
        self.opening
    }

    /// Faces are of places whose address is public, so their names have nothing to withhold.
    pub fn pin(self, face: Face<'_>, state: State) -> PublicPin<'_> {
        let Face { id, name, first_need, n_sheets, precision, radius } = face;
        PublicPin {
            id,
            name: self.name.then_some(name),
            state: self.opening.then_some(state.as_str()),
            first_need: first_need.filter(|_| self.needs),
            n_sheets: self.sheets.then_some(n_sheets),
            precision: self.precision.then_some(precision.as_str()),
            precision_m: self.precision_m.then_some(radius.value().round() as u64),
        }
    }
}
