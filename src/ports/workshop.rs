//! The store as imports see it: what is known in short, writing in parts, runs and what became of them.

use std::collections::HashMap;

use async_trait::async_trait;
use bussola_engine::domain::id::{DeskId, SourceId};
use chrono::{DateTime, NaiveDate, Utc};

use super::duplicates::{Claim, Duplicates};
use super::past::Past;
use super::review::ReviewItem;
use super::source::SourceInfo;
use super::store::{Actor, DeskWrite, Quarantined, RecordVersion, Store, StoreError, StoredDesk};
use bussola_engine::domain::network::DataVersion;

/// What a source said of a desk, in 64 bits: equal ones are taken as the same words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub u64);

/// What a run must know of a stored desk to see that nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownDesk {
    pub version: RecordVersion,
    /// The desk belongs to the source that asks.
    pub is_own: bool,
    pub is_active: bool,
    /// Absent when the desk was not written by an import, or the import was undone.
    pub fingerprint: Option<Fingerprint>,
    /// When a person last said that it is right.
    pub confirmed_on: Option<NaiveDate>,
}

/// Every desk of the store, active and gone, in about a hundred bytes each.
pub type Known = HashMap<DeskId, KnownDesk>;

/// Who imports what, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportStart {
    pub source: SourceInfo,
    pub actor: Actor,
    pub at: DateTime<Utc>,
}

/// A desk as an import writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedDesk {
    pub write: DeskWrite,
    /// What the next run compares with.
    pub fingerprint: Option<Fingerprint>,
}

/// Some of what an import writes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImportPart {
    pub desks: Vec<ImportedDesk>,
    /// Desks that stay as they are although their source says it in other words.
    pub fingerprints: Vec<(DeskId, Fingerprint)>,
    pub quarantine: Vec<Quarantined>,
    /// New and changed items of the review list.
    pub review: Vec<ReviewItem>,
    /// What this source now says of desks that several describe.
    pub claims: Vec<Claim>,
}

/// The number of a run, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunId(pub u64);

/// A run that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Committed {
    pub run: RunId,
    pub version: DataVersion,
}

/// One transaction: nobody sees anything of it before [`Import::commit`], and all of it afterwards. Dropped before,
/// it never happened.
#[async_trait]
pub trait Import: Send {
    /// Nothing may follow a part that was refused.
    async fn write(&mut self, part: ImportPart) -> Result<(), StoreError>;

    /// Publishes. `report` is JSON and is kept with the run.
    async fn commit(self: Box<Self>, report: String) -> Result<Committed, StoreError>;
}

/// A run as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRun {
    pub id: RunId,
    pub source: SourceId,
    pub at: DateTime<Utc>,
    pub actor: String,
    /// The versions of the data before and after; the changes between them are the run's own. Absent for runs of
    /// older programs.
    pub versions: Option<(DataVersion, DataVersion)>,
    /// The run that this one took back.
    pub undoes: Option<RunId>,
    /// JSON.
    pub report: String,
}

/// What taking back a run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undone {
    Done {
        committed: Committed,
        n_desks: usize,
    },
    /// These desks were changed again since, by a person or another run; nothing was written.
    ChangedSince(Vec<DeskId>),
    /// There is no such run, or the store does not know what it changed.
    Unknown,
}

/// What imports, and those who look after them, need of a store.
#[async_trait]
pub trait Workshop: Store + Duplicates + Past {
    /// Every desk in short, for a run of this source.
    async fn known(&self, source: &SourceId) -> Result<Known, StoreError>;

    /// The desks of these ids that there are, also gone ones, ordered by id.
    async fn desks_named(&self, ids: &[DeskId]) -> Result<Vec<StoredDesk>, StoreError>;

    /// Begins to write. From now until the end other writers wait; readers do not.
    async fn begin(&self, start: ImportStart) -> Result<Box<dyn Import>, StoreError>;

    /// Past runs, newest first.
    async fn run_list(&self, limit: u32) -> Result<Vec<StoredRun>, StoreError>;

    async fn run(&self, id: RunId) -> Result<Option<StoredRun>, StoreError>;

    /// Puts every desk back to what it was before a run, as a new run with changes of its own.
    async fn undo(&self, run: RunId, actor: &Actor, at: DateTime<Utc>) -> Result<Undone, StoreError>;
}
