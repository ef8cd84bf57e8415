//! Where the network is kept: one trait, two adapters, one contract suite.

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::issue::Issue;
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, Utc};

use super::geocode_cache::GeocodeCache;
use super::review::ReviewList;
use super::source::{RawRecord, SourceInfo};

/// How often a record was written, from 1. Whoever changes it says which one was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordVersion(pub u32);

/// A desk with the version that a writer must name.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredDesk {
    pub record: DeskRecord,
    pub version: RecordVersion,
}

/// Who changes something, for the change log: `import`, or an account's name. Never a visitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor(pub String);

/// A record that waits: it could not be published, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    pub source: SourceId,
    pub raw: RawRecord,
    /// At least one error.
    pub issues: Vec<Issue>,
}

/// One write of a source, as the reconciler decided it.
#[derive(Debug, Clone, PartialEq)]
pub enum DeskWrite {
    New(DeskRecord),
    /// `seen` is the version that the new record was compared with.
    Changed {
        record: DeskRecord,
        seen: RecordVersion,
    },
    /// No longer in the source: marked, never deleted.
    Gone {
        id: DeskId,
        seen: RecordVersion,
    },
}

/// All that one run of one source changes, written in one transaction or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportBatch {
    pub source: SourceInfo,
    pub actor: Actor,
    pub at: DateTime<Utc>,
    pub desks: Vec<DeskWrite>,
    /// Replaces what waited from this source before.
    pub quarantine: Vec<Quarantined>,
    /// The run's report as JSON, kept for the runs page.
    pub report: String,
}

/// One line of the append-only change log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Grows by at least one with every change.
    pub sequence: DataVersion,
    /// `desk` or `sheet`.
    pub entity: String,
    pub id: String,
    pub at: DateTime<Utc>,
    pub actor: String,
    pub reason: String,
    pub source: Option<String>,
    /// The record as JSON before and after; `None` where it was not or is no more.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// The closed vocabulary of what can go wrong in a store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else wrote first. `stored` is what is there now; nothing was written.
    #[error("desk {id} was changed by somebody else")]
    Conflict { id: DeskId, stored: Option<Box<StoredDesk>> },
    #[error("the store cannot be reached")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the store holds a value that no rule allows: {table}.{column} of {row}")]
    Corrupt { table: &'static str, column: &'static str, row: String },
}

/// A store. Reading answers one version; a write is seen whole or not at all.
#[async_trait]
pub trait Store: ReviewList + GeocodeCache + Send + Sync {
    /// The number of the last change; 0 when empty.
    async fn version(&self) -> Result<DataVersion, StoreError>;

    /// Every active desk, ordered by id, and every sheet, at one version.
    async fn network(&self) -> Result<Network, StoreError>;

    /// One desk, also a gone one.
    async fn desk(&self, id: &DeskId) -> Result<Option<StoredDesk>, StoreError>;

    /// All desks of one source, also gone ones, ordered by id.
    async fn desks_of(&self, source: &SourceId) -> Result<Vec<StoredDesk>, StoreError>;

    /// Writes a whole import; answers the new version, or the old one when nothing changed.
    async fn import(&self, batch: ImportBatch) -> Result<DataVersion, StoreError>;

    /// Writes one desk on behalf of a person; `seen` must be the stored version.
    async fn revise(
        &self,
        record: DeskRecord,
        seen: RecordVersion,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError>;

    /// Makes the sheets equal to these; those that are the same are not written.
    async fn put_sheets(
        &self,
        sheets: Vec<Sheet>,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError>;

    /// Changes after a version, oldest first, at most `limit`; of one desk when `id` is given.
    async fn changes(
        &self,
        after: DataVersion,
        id: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<Change>, StoreError>;

    /// What waits, ordered by source and line.
    async fn quarantine(&self) -> Result<Vec<Quarantined>, StoreError>;

    /// Reports of past runs as JSON, newest first, at most `limit`.
    async fn runs(&self, limit: u32) -> Result<Vec<String>, StoreError>;
}
