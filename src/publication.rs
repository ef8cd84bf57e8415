//! What of a desk leaves the service: `data/publication.toml` says which fields, nothing else goes out.

mod declared;
mod field;
mod gate;
mod pin;
mod value;

use std::path::Path;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::opening::Opening;
use chrono::NaiveDate;
use serde::Deserialize;

use crate::ports::exporter::ExportInfo;

pub use field::{Field, FieldKind};
pub use pin::{PinGate, PublicPin};
pub use value::{FieldValue, PublicDesk, PublicOpening, PublicReason};

/// A published field with what it means: a row of the data dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    pub field: Field,
    pub description: String,
    pub unit: Option<String>,
    /// Whether lists and searches carry it too.
    pub is_brief: bool,
}

/// The moment for which `opening` and `trust` are told. Without one they are absent.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    pub on: NaiveDate,
    pub opening: &'a Opening,
}

/// The declared fields, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    declared: Vec<Declared>,
    attribution: String,
    licence: String,
}

/// Why `data/publication.toml` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PublicationError {
    #[error("{path} cannot be read")]
    Unreadable {
        path: String,
        #[source]
        source: std::io::Error,
    },
    #[error("the list of published fields is not written as it should be")]
    Malformed(#[source] toml::de::Error),
    #[error("field {name:?} is not one that the program can publish; it can: {}", known.join(", "))]
    UnknownField { name: String, known: Vec<&'static str> },
    #[error("field {name} is declared as {declared:?}, it is a {kind}")]
    WrongType { name: &'static str, declared: String, kind: &'static str },
    #[error("field {name} is declared twice")]
    Repeated { name: &'static str },
    #[error("field {name} has no description")]
    Undescribed { name: &'static str },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    attribution: String,
    licence: String,
    #[serde(default)]
    field: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    r#type: String,
    unit: Option<String>,
    #[serde(default)]
    brief: bool,
    description: String,
}

impl Row {
    fn declare(self) -> Result<Declared, PublicationError> {
        let Self { name, r#type, unit, brief, description } = self;
        let known = || Field::ALL.iter().map(|field| field.as_str()).collect();
        let Some(field) = Field::from_str_exact(&name) else {
            return Err(PublicationError::UnknownField { name, known: known() });
        };
        let (name, kind) = (field.as_str(), field.kind().as_str());
        if r#type != kind {
            return Err(PublicationError::WrongType { name, declared: r#type, kind });
        }
        if description.trim().is_empty() {
            return Err(PublicationError::Undescribed { name });
        }
        Ok(Declared { field, description, unit, is_brief: brief })
    }
}

impl Publication {
    /// Reads the file.
    pub fn load(path: &Path) -> Result<Self, PublicationError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| PublicationError::Unreadable { path: path.display().to_string(), source })?;
        Self::parse(&text)
    }

    /// Reads the text of the file; every declared field must be one that the program knows.
    pub fn parse(text: &str) -> Result<Self, PublicationError> {
        let File { attribution, licence, field } =
            toml::from_str(text).map_err(PublicationError::Malformed)?;
        let mut declared: Vec<Declared> = Vec::with_capacity(field.len());
        for row in field {
            let row = row.declare()?;
            if declared.iter().any(|other| other.field == row.field) {
                return Err(PublicationError::Repeated { name: row.field.as_str() });
            }
            declared.push(row);
        }
        Ok(Self { declared, attribution, licence })
    }

    /// The data dictionary, in the order of columns.
    pub fn declared(&self) -> &[Declared] {
        &self.declared
    }

    pub fn attribution(&self) -> &str {
        &self.attribution
    }

    pub fn licence(&self) -> &str {
        &self.licence
    }

    /// What travels with a file of desks that were published with, or without, a moment.
    pub fn export_info(&self, version: DataVersion, has_moment: bool) -> ExportInfo {
        let fits = |declared: &&Declared| has_moment || !declared.field.needs_moment();
        ExportInfo {
            version,
            attribution: self.attribution.clone(),
            licence: self.licence.clone(),
            fields: self.declared.iter().filter(fits).cloned().collect(),
        }
    }

    /// A desk with every declared field; without a moment those that need one are left out.
    pub fn desk(&self, record: &DeskRecord, moment: Option<Moment<'_>>) -> PublicDesk {
        gate::publish(record, moment, self.declared.iter())
    }

    /// One field of a desk without a moment; what is not declared, or needs a moment, is missing.
    pub fn value(&self, record: &DeskRecord, field: Field) -> FieldValue {
        let is_declared = self.declared.iter().any(|declared| declared.field == field);
        if is_declared && !field.needs_moment() { gate::value(record, field) } else { FieldValue::Missing }
    }

    /// Longitude and latitude of the pin; absent for desks that must not be drawn.
    pub fn lon_lat(&self, record: &DeskRecord) -> Option<[f64; 2]> {
        gate::lon_lat(record)
    }

    /// A desk with the declared fields that lists and searches carry.
    pub fn brief(&self, record: &DeskRecord, moment: Option<Moment<'_>>) -> PublicDesk {
        gate::publish(record, moment, self.declared.iter().filter(|declared| declared.is_brief))
    }
}

#[cfg(test)]
mod tests;
