//! Short rows about desks, organizations and runs, for the import.

use bussola_engine::domain::id::{DeskId, OrganizationId};
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use chrono::DateTime;
use serde::Serialize;

use super::corrupt;
use crate::ports::store::{RecordVersion, StoreError};
use crate::ports::workshop::{Fingerprint, KnownDesk, RunId, StoredRun};

/// A desk in short.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct KnownRow {
    pub id: String,
    pub version: i64,
    pub is_own: bool,
    pub is_active: bool,
    pub fingerprint: Option<i64>,
    pub confirmed_on: Option<String>,
}

impl TryFrom<KnownRow> for (DeskId, KnownDesk) {
    type Error = StoreError;

    fn try_from(row: KnownRow) -> Result<Self, StoreError> {
        let KnownRow { id, version, is_own, is_active, fingerprint, confirmed_on } = row;
        let bad = |column| corrupt("desks", column, &id);
        let known = KnownDesk {
            version: RecordVersion(u32::try_from(version).map_err(|_| bad("version"))?),
            is_own,
            is_active,
            fingerprint: fingerprint.map(|bits| Fingerprint(bits.cast_unsigned())),
            confirmed_on: confirmed_on.map(|on| on.parse()).transpose().map_err(|_| bad("confirmed_on"))?,
        };
        Ok((id.parse().map_err(|_| bad("id"))?, known))
    }
}

/// What a source now says of a desk that stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FingerprintRow {
    pub id: String,
    /// `None` forgets what was said.
    pub fingerprint: Option<i64>,
}

/// An organization and the source that it has its words from.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OrganizationRow {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub website: Option<String>,
    pub source_id: Option<String>,
    /// `None` when nobody has described the source.
    pub rank: Option<i64>,
}

impl TryFrom<OrganizationRow> for Organization {
    type Error = StoreError;

    fn try_from(row: OrganizationRow) -> Result<Self, StoreError> {
        let OrganizationRow { id, name, kind, website, source_id: _, rank: _ } = row;
        let bad = |column| corrupt("organizations", column, &id);
        Ok(Self {
            kind: OrganizationKind::from_str_exact(&kind).ok_or_else(|| bad("kind"))?,
            name: name.into(),
            website: website.map(Into::into),
            id: OrganizationId::new(&id).map_err(|_| bad("id"))?,
        })
    }
}

/// A run as it is read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct StoredRunRow {
    pub id: i64,
    pub source_id: String,
    pub at: String,
    pub actor: String,
    pub from_version: Option<i64>,
    pub to_version: Option<i64>,
    pub undoes: Option<i64>,
    pub report: String,
}

impl TryFrom<StoredRunRow> for StoredRun {
    type Error = StoreError;

    fn try_from(row: StoredRunRow) -> Result<Self, StoreError> {
        let StoredRunRow { id, source_id, at, actor, from_version, to_version, undoes, report } = row;
        let bad = |column| corrupt("runs", column, &id.to_string());
        let number = |column, value: i64| u64::try_from(value).map_err(|_| bad(column));
        let versions = match (from_version, to_version) {
            (Some(from), Some(to)) => {
                Some((DataVersion(number("from_version", from)?), DataVersion(number("to_version", to)?)))
            }
            _ => None,
        };
        Ok(Self {
            id: RunId(number("id", id)?),
            source: source_id.parse().map_err(|_| bad("source_id"))?,
            at: DateTime::parse_from_rfc3339(&at).map_err(|_| bad("at"))?.to_utc(),
            actor,
            versions,
            undoes: undoes.map(|run| number("undoes", run)).transpose()?.map(RunId),
            report,
        })
    }
}
