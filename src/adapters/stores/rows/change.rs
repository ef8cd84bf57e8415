//! Lines of the change log.

use bussola_engine::domain::network::DataVersion;
use chrono::DateTime;

use super::corrupt;
use super::desk_row::GoneRow;
use crate::ports::store::{Change, StoreError};

/// A line as it is read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ChangeRow {
    pub sequence: i64,
    pub entity: String,
    pub entity_id: String,
    pub at: String,
    pub actor: String,
    pub reason: String,
    pub source: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A line as it is written; the database numbers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChange {
    pub entity: &'static str,
    pub entity_id: String,
    pub at: String,
    pub actor: String,
    pub reason: String,
    pub source: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A desk as it was, with the latest words about it where those protect its place in another way.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct FormerRow {
    #[sqlx(flatten)]
    pub former: GoneRow,
    pub latest: Option<String>,
}

/// What one line of the log, or several of one desk, made of it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PassageRow {
    pub id: String,
    pub sequence: i64,
    pub at: String,
    pub before: Option<String>,
    pub after: Option<String>,
    /// As in [`FormerRow`].
    pub latest: Option<String>,
}

impl TryFrom<ChangeRow> for Change {
    type Error = StoreError;

    fn try_from(row: ChangeRow) -> Result<Self, StoreError> {
        let ChangeRow { sequence, entity, entity_id, at, actor, reason, source, before, after } = row;
        let bad = |column| corrupt("changes", column, &sequence.to_string());
        Ok(Self {
            sequence: DataVersion(u64::try_from(sequence).map_err(|_| bad("sequence"))?),
            entity,
            id: entity_id,
            at: DateTime::parse_from_rfc3339(&at).map_err(|_| bad("at"))?.to_utc(),
            actor,
            reason,
            source,
            before,
            after,
        })
    }
}
