//! What people said against the sources.

use bussola_engine::domain::id::DeskId;
use chrono::NaiveDate;

/// What one person said of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub desk: DeskId,
    /// One of the fields of a source.
    pub field: String,
    /// Empty: there is no such value.
    pub value: String,
    pub reason: String,
    pub by: String,
    pub on: NaiveDate,
    /// Where it stands, from 1.
    pub line: u64,
}
