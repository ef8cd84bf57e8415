//! Where records come from, before anything is believed about them.

use std::collections::BTreeMap;

use bussola_engine::domain::id::SourceId;
use bussola_engine::domain::issue::Issue;

/// A record as it came: texts under the names of our fields, after the source's own mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRecord {
    /// Line or item number in the source, from 1.
    pub line: u64,
    /// Values by our field name, trimmed; empty ones are left out.
    pub fields: BTreeMap<String, String>,
    /// What was already wrong while reading; an error means that the fields cannot be used.
    pub issues: Vec<Issue>,
}

/// What is known about a source as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    pub id: SourceId,
    pub title: String,
    pub licence: String,
    pub attribution: String,
    /// A lower rank wins when two sources differ.
    pub rank: u16,
}

/// The source as a whole cannot be read. A single bad record is never this.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    #[error("source {source_id} cannot be opened at {place}")]
    Unavailable {
        source_id: SourceId,
        place: String,
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    #[error("source {source_id}: setting {setting} is wrong: {detail}")]
    BadSettings { source_id: SourceId, setting: String, detail: String },
}

/// Anything that yields records.
pub trait Source: Send + Sync {
    fn info(&self) -> &SourceInfo;

    /// Reads from the start; each call yields the same records in the same order.
    fn records(&self) -> Result<Box<dyn Iterator<Item = RawRecord> + Send + '_>, SourceError>;
}
