//! A whole desk record as one flat row: the form of the view `desk_records` and of the change log, where what is not
//! known is left out: the log keeps every desk at every change, and half of that would be the word `null`.

use serde::{Deserialize, Serialize};

use super::List;

/// Everything about a desk. Words and dates are texts here; [`super::RowReader`] checks them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, sqlx::FromRow)]
pub struct DeskRow {
    pub id: String,
    pub status: String,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub organization: OrganizationColumns,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub location: LocationColumns,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub service: ServiceColumns,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub schedule: ScheduleColumns,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub languages: List<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub phones: List<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub emails: List<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub websites: List<String>,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub provenance: ProvenanceColumns,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub sheets: List<String>,
    /// Absent from records that were kept before anybody noted it.
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub inferred: List<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct OrganizationColumns {
    pub organization_id: String,
    pub organization_name: String,
    pub organization_kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_website: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, sqlx::FromRow)]
pub struct LocationColumns {
    pub location_id: String,
    pub location_kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub municipality: MunicipalityColumns,
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub placement: PlacementColumns,
    pub visibility: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
}

/// All or none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, sqlx::FromRow)]
pub struct MunicipalityColumns {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality_istat: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality_province: Option<String>,
}

/// All or none.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, sqlx::FromRow)]
pub struct PlacementColumns {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precision: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius_m: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geocoder: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_locked: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ServiceColumns {
    pub service_id: String,
    pub service_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_kind: Option<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub needs: List<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub audience: List<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub access: List<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub documents: List<DocumentItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

/// A paper to bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentItem {
    pub document: String,
    pub is_mandatory: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ScheduleColumns {
    /// `unknown`, `text_only` or `osm`.
    pub hours_kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_osm: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_text: Option<String>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub slots: List<SlotItem>,
    #[serde(default, skip_serializing_if = "List::is_empty")]
    #[sqlx(try_from = "String")]
    pub exceptions: List<ExceptionItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_national: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_patron: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_bridge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_august: Option<String>,
}

/// What is special about some hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotItem {
    pub osm: String,
    pub languages: Vec<String>,
    pub access: Option<String>,
    pub last_entry_minutes: Option<u16>,
}

/// Days that differ; without hours they are closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionItem {
    pub first_on: String,
    pub last_on: String,
    pub osm: Option<String>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct ProvenanceColumns {
    pub source_id: String,
    pub source_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_on: Option<String>,
    pub confidence: String,
    pub licence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<String>,
}

/// A row of `desk_records` with the version of its desk.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct VersionedRow {
    pub version: i64,
    #[sqlx(flatten)]
    pub desk: DeskRow,
}

/// A row of `gone_desks`; `record` is a [`DeskRow`] as JSON. The database reads the numbers out of it, because it
/// reads them to the last bit and `serde_json` does not.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct GoneRow {
    pub id: String,
    pub version: i64,
    pub record: String,
    pub lon: Option<f64>,
    pub lat: Option<f64>,
    pub radius_m: Option<f64>,
}
