//! What both databases share: rows, the words in their columns, and the decision what a write changes.
//!
//! A row is flat and has only texts, numbers and flags, so that one struct reads from both engines, travels to them
//! as JSON, and is the form of a record in the change log.

pub(in crate::adapters) mod cell;
mod change;
mod claim_row;
mod desk_row;
mod from_record;
mod geocoding_row;
mod known_row;
mod list;
pub(in crate::adapters) mod plan;
mod quarantine_row;
mod remark_row;
mod sheet_row;
mod to_record;
mod write_row;

pub(in crate::adapters) use change::{ChangeRow, FormerRow, NewChange, PassageRow};
pub(in crate::adapters) use claim_row::{ClaimRow, DismissedRow, NewClaim, ProposalRow};
pub use desk_row::DeskRow;
pub(in crate::adapters) use desk_row::{GoneRow, VersionedRow};
pub(in crate::adapters) use geocoding_row::{CacheRow, NewCacheRow, NewReviewRow, ReviewRow};
pub(in crate::adapters) use known_row::{FingerprintRow, KnownRow, OrganizationRow, StoredRunRow};
pub(in crate::adapters) use list::List;
pub(in crate::adapters) use quarantine_row::{QuarantineRow, RunRow, SourceRow};
pub(in crate::adapters) use remark_row::{NewRemarkRow, RemarkRow};
pub use sheet_row::SheetRow;
pub use to_record::RowReader;
pub(in crate::adapters) use write_row::{NewGone, WriteRow};

use chrono::{DateTime, SecondsFormat, Utc};

use crate::ports::store::StoreError;

/// A value that no rule allows, with the place where it was found.
pub(in crate::adapters) fn corrupt(table: &'static str, column: &'static str, row: &str) -> StoreError {
    StoreError::Corrupt { table, column, row: row.to_owned() }
}

/// Instants are kept in milliseconds, which is what GeoPackage knows.
pub(in crate::adapters) fn instant_text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The JSON of something that is always JSON: no maps with other keys than texts, no numbers that are not finite.
pub(in crate::adapters) fn json_text<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("rows are made of texts, finite numbers and flags")
}
