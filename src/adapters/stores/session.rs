//! What a database must be able to do so that [`super::relational::Relational`] can be a store on it.

use async_trait::async_trait;

use super::geocoding::GeocodingSession;
use super::past::PastSession;
use super::rows::cell::{Cells, Table};
use super::rows::{
    ChangeRow, ClaimRow, GoneRow, KnownRow, OrganizationRow, ProposalRow, QuarantineRow, SheetRow,
    StoredRunRow, VersionedRow,
};
use crate::ports::store::StoreError;

/// Which desks; the key is an identifier, or an array of them as JSON for `Named`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adapters) enum Which {
    One,
    OfSource,
    Named,
}

/// Identifiers of active desks; the key is an array of identifiers as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adapters) enum Ids {
    /// Desks with one of these services or locations.
    Sharing,
    OfOrganizations,
}

/// What is written. Each takes an array of rows as JSON, so that one statement writes many rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::adapters) enum Write {
    /// `SourceRow`
    Source,
    /// Anything with `source_id`: sources that nobody has described yet.
    SourceIds,
    /// `NewGone`
    GoneDesks,
    /// Identifiers of desks that were gone and are back.
    Returned,
    /// `FingerprintRow`
    Fingerprints,
    /// `TouchedIds` of records as they were: removes what no desk uses any more.
    Orphans,
    /// `SheetRow`
    Sheets,
    /// `SheetRow`
    RemovedSheets,
    /// `NewClaim`
    Claims,
    /// Identifiers of desks that are no longer one of several.
    Released,
    /// Nothing: what claims were before changes outside of runs.
    ClaimChangesForgotten,
    /// The number of the run that has changed claims since they were last forgotten or kept.
    ClaimChangesKept,
    /// The number of a run: its claims become what they were before.
    ClaimsPutBack,
    /// Nothing: forgets open pairs.
    ProposalsCleared,
    /// `ProposalRow`
    Proposals,
    /// `DismissedRow`
    Dismissed,
    /// `SourceRow`: nothing of this source waits any more.
    QuarantineCleared,
    /// `QuarantineRow`
    Quarantine,
    /// `RunRow`
    Run,
    /// Anything with `at`: tells map programs that the layer of desks has changed.
    Layer,
}

/// Receives desks in short one by one.
pub(in crate::adapters) type EachKnown<'a> = &'a mut (dyn FnMut(KnownRow) -> Result<(), StoreError> + Send);

/// Receives rows one by one.
pub(in crate::adapters) type EachRow<'a> = &'a mut (dyn FnMut(VersionedRow) -> Result<(), StoreError> + Send);

/// A database that opens sessions.
#[async_trait]
pub(in crate::adapters) trait Engine: Send + Sync {
    type Session: GeocodingSession + PastSession;

    /// A transaction that sees one version of everything.
    async fn reading(&self) -> Result<Self::Session, StoreError>;

    /// A transaction that is the only one that writes.
    async fn writing(&self) -> Result<Self::Session, StoreError>;
}

/// One transaction; what is not committed did not happen.
#[async_trait]
pub(in crate::adapters) trait Session: Send {
    async fn version(&mut self) -> Result<i64, StoreError>;

    /// Whether there is no desk, active or gone, and nothing that desks share.
    async fn is_empty(&mut self) -> Result<bool, StoreError>;

    /// Every active desk, ordered by id.
    async fn active_rows(&mut self, each: EachRow<'_>) -> Result<(), StoreError>;

    async fn desk_rows(&mut self, which: Which, key: &str) -> Result<Vec<VersionedRow>, StoreError>;

    async fn gone_rows(&mut self, which: Which, key: &str) -> Result<Vec<GoneRow>, StoreError>;

    /// Every sheet, ordered by id.
    async fn sheet_rows(&mut self) -> Result<Vec<SheetRow>, StoreError>;

    async fn change_rows(
        &mut self,
        after: i64,
        desk: Option<&str>,
        limit: i64,
    ) -> Result<Vec<ChangeRow>, StoreError>;

    async fn quarantine_rows(&mut self) -> Result<Vec<QuarantineRow>, StoreError>;

    async fn run_reports(&mut self, limit: i64) -> Result<Vec<String>, StoreError>;

    /// The newest first; only one when its number is given.
    async fn run_rows(&mut self, id: Option<i64>, limit: i64) -> Result<Vec<StoredRunRow>, StoreError>;

    /// Every desk in short, as a run of this source sees it.
    async fn known_rows(&mut self, source: &str, each: EachKnown<'_>) -> Result<(), StoreError>;

    async fn organization_rows(&mut self, ids: &str) -> Result<Vec<OrganizationRow>, StoreError>;

    async fn desk_ids(&mut self, ids: Ids, key: &str) -> Result<Vec<String>, StoreError>;

    /// Desks of these ids as they were before the first change in an interval of versions. Those that were not there
    /// are left out.
    async fn earlier_rows(&mut self, from: i64, to: i64, ids: &str) -> Result<Vec<GoneRow>, StoreError>;

    /// What sources say of these desks; the key is an array of winners as JSON.
    async fn claim_rows(&mut self, winners: &str) -> Result<Vec<ClaimRow>, StoreError>;

    /// Published desks of which a source has said something else in a later run than this, and in this one.
    async fn claims_changed_since(&mut self, run: i64) -> Result<Vec<String>, StoreError>;

    /// Desks that are one of several with the one that is published; all, or of one desk.
    async fn link_rows(&mut self, of: Option<&str>) -> Result<Vec<(String, String)>, StoreError>;

    /// Sources that have been described.
    async fn rank_rows(&mut self) -> Result<Vec<(String, i64)>, StoreError>;

    /// Open pairs, the likeliest first.
    async fn proposal_rows(&mut self, limit: i64) -> Result<Vec<ProposalRow>, StoreError>;

    /// Inserts rows or replaces those with the same key, table by table.
    async fn put(&mut self, tables: Vec<(Table, Cells<'_>)>) -> Result<(), StoreError>;

    /// Leaves out, in this transaction, what a large import need not have checked row by row: its rows are made of
    /// values that keep every rule of the tables already.
    async fn prepare_bulk(&mut self) -> Result<(), StoreError>;

    async fn execute(&mut self, write: Write, rows: &str) -> Result<(), StoreError>;

    async fn commit(self) -> Result<(), StoreError>;
}

/// The statements of an `.sql` file, which are separated by a semicolon at the end of a line.
pub(in crate::adapters) fn statements(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.split(";\n").map(str::trim).filter(|statement| !statement.is_empty())
}

/// The driver's error in the words of the port. A value that cannot be read is corrupt; all else is unavailable.
pub(in crate::adapters) fn failure(error: sqlx::Error) -> StoreError {
    match &error {
        sqlx::Error::ColumnDecode { index, .. } => {
            let column = LISTS.into_iter().find(|column| index.contains(column)).unwrap_or("a column");
            StoreError::Corrupt { table: "records", column, row: error.to_string() }
        }
        _ => StoreError::Unavailable(Box::new(error)),
    }
}

/// Columns that hold JSON arrays.
const LISTS: [&str; 15] = [
    "needs",
    "audience",
    "access",
    "documents",
    "slots",
    "exceptions",
    "languages",
    "phones",
    "emails",
    "websites",
    "sheets",
    "inferred",
    "cities",
    "sources",
    "texts",
];
