//! Published values: what answers and files are written from.

use bussola_engine::domain::opening::{Opening, Reason};
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::walk::{Arrival, Lateness};
use serde::Serialize;

use super::Field;

/// A desk ready to leave: protected addresses and undeclared fields are already gone.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicDesk {
    pub id: String,
    /// Longitude and latitude of the pin; absent for desks that must not be drawn.
    pub lon_lat: Option<[f64; 2]>,
    /// How far off the pin may be.
    pub radius: Option<Metres>,
    /// Values in the order of `data/publication.toml`.
    pub fields: Vec<(Field, FieldValue)>,
}

impl PublicDesk {
    pub fn value(&self, field: Field) -> Option<&FieldValue> {
        self.fields.iter().find(|(own, _)| *own == field).map(|(_, value)| value)
    }
}

/// A value of a published field. In JSON: `null`, a text, a boolean, a number, an array or an object.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FieldValue {
    Missing,
    Text(String),
    Flag(bool),
    Number(f64),
    List(Vec<String>),
    Opening(Box<PublicOpening>),
}

impl FieldValue {
    pub(super) fn text(value: impl ToString) -> Self {
        Self::Text(value.to_string())
    }

    pub(super) fn maybe_text(value: Option<impl ToString>) -> Self {
        value.map_or(Self::Missing, Self::text)
    }

    pub(super) fn list<T: ToString>(values: impl IntoIterator<Item = T>) -> Self {
        Self::List(values.into_iter().map(|value| value.to_string()).collect())
    }
}

/// Open or not, as it leaves. Times are wall-clock minutes of Europe/Rome, `YYYY-MM-DDTHH:MM`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublicOpening {
    /// Whether somebody who sets out on foot at the asked moment gets there in time, by estimate; only where a place to
    /// set out from was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_time: Option<bool>,
    pub state: &'static str,
    pub until: Option<String>,
    pub next: Option<String>,
    /// After this minute nobody is let in.
    pub last_entry: Option<String>,
    pub languages_now: Vec<String>,
    pub reasons: Vec<PublicReason>,
}

/// A reason code with its own parameters; those that it does not have are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct PublicReason {
    pub code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holiday: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patron: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Minutes until it closes, or until nobody is let in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub walk_minutes: Option<u32>,
}

impl PublicOpening {
    /// Adds what comes of setting out on foot; being late is the weightiest reason.
    pub fn set_arrival(&mut self, arrival: Arrival) {
        self.in_time = Some(arrival.is_in_time());
        let late = arrival.lateness().map(PublicReason::from);
        self.reasons.splice(0..0, late);
    }
}

impl From<Lateness> for PublicReason {
    fn from(Lateness { code, minutes, walk }: Lateness) -> Self {
        Self { code, minutes: Some(minutes), walk_minutes: Some(walk), ..Self::default() }
    }
}

impl From<&Opening> for PublicOpening {
    fn from(opening: &Opening) -> Self {
        let Opening { state, until, next, last_entry, languages_now, reasons } = opening;
        Self {
            state: state.as_str(),
            until: until.map(|at| at.to_text()),
            next: next.map(|at| at.to_text()),
            last_entry: last_entry.map(|at| at.to_text()),
            in_time: None,
            languages_now: languages_now.iter().map(ToString::to_string).collect(),
            reasons: reasons.iter().map(PublicReason::from).collect(),
        }
    }
}

impl From<&Reason> for PublicReason {
    fn from(reason: &Reason) -> Self {
        let mut public = Self { code: reason.code(), ..Self::default() };
        match reason {
            Reason::ExceptionClosed { last_on, note } | Reason::ExceptionHours { last_on, note } => {
                public.last_on = Some(last_on.to_string());
                public.note = note.as_deref().map(str::to_owned);
            }
            Reason::NationalHoliday(holiday) => public.holiday = Some(holiday.as_str()),
            Reason::PatronDay { name } => public.patron = Some(name.to_string()),
            Reason::HoursUnclear { comment } => public.comment = comment.as_deref().map(str::to_owned),
            Reason::RegularSlot
            | Reason::AlwaysOpen
            | Reason::BridgeDay
            | Reason::August
            | Reason::AccessOnly(_)
            | Reason::HoursNotKnown
            | Reason::HoursAsText
            | Reason::Unconfirmed
            | Reason::NoKnownOpening => {}
        }
        public
    }
}
