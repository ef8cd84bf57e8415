//! What a map shows of a desk before it is touched, after `data/publication.toml` like everything else.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::opening::State;
use bussola_engine::domain::position::{Placement, Position};

use super::{Field, Publication};

/// A desk on a map. What is not declared is `None`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublicPin<'a> {
    pub id: &'a str,
    pub position: Position,
    pub name: Option<&'a str>,
    pub state: Option<&'static str>,
    /// The need that its pictogram shows.
    pub first_need: Option<&'a NeedCode>,
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

    /// `None` for a desk that must not be drawn. Pins are of places whose address is public, so their names have
    /// nothing to withhold.
    pub fn pin(self, record: &DeskRecord, state: State) -> Option<PublicPin<'_>> {
        let Placement { position, precision, radius, geocoder: _, basis: _, is_locked: _ } =
            record.location.pin()?;
        Some(PublicPin {
            id: record.desk.id.as_str(),
            position: *position,
            name: self.name.then_some(&*record.service.name),
            state: self.opening.then_some(state.as_str()),
            first_need: record.service.needs.first().filter(|_| self.needs),
            n_sheets: self.sheets.then_some(record.desk.sheets.len()),
            precision: self.precision.then_some(precision.as_str()),
            precision_m: self.precision_m.then_some(radius.value().round() as u64),
        })
    }
}
