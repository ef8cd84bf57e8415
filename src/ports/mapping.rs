//! How the columns of a source become our fields: declared in the source's settings, the same for every format.

pub mod settings;
pub mod shape;

use std::borrow::Cow;
use std::collections::BTreeMap;

use bussola_engine::domain::id::slug;
use bussola_engine::domain::issue::{Issue, Rule};
use sha2::{Digest, Sha256};

pub use self::settings::{Every, ReadOptions, SourceFormat, SourceSettings};
pub use self::shape::Shape;
use super::source::RawRecord;

/// Every field that a source may fill. Lists are joined by `;`.
pub const FIELDS: [&str; 42] = [
    "id",
    "name",
    "organization",
    "organization_kind",
    "organization_website",
    "kind",
    "address",
    "street",
    "house_number",
    "address_detail",
    "district",
    "postcode",
    "municipality",
    "province",
    "istat",
    "phone",
    "email",
    "website",
    "hours_text",
    "opening_hours",
    "on_national_holidays",
    "on_patron_day",
    "on_bridge_days",
    "in_august",
    "needs",
    "languages",
    "audience",
    "access",
    "cost",
    "documents",
    "notes",
    "url",
    "date",
    "confidence",
    "lat",
    "lon",
    "precision",
    "position_basis",
    "radius_m",
    "location_kind",
    "visibility",
    "step_free",
];

/// An address in parts, for sources that have it so; without the first the others are not looked at.
pub const ADDRESS_PARTS: [&str; 3] = ["street", "house_number", "address_detail"];

/// Both coordinates in one column, latitude first or longitude first; they fill `lat` and `lon`.
pub const PAIRS: [&str; 2] = ["lat_lon", "lon_lat"];

/// The separator of lists in a [`RawRecord`].
pub const LIST_SEPARATOR: &str = ";";

/// The values of one record, by the source's own names.
pub trait Cells {
    /// `None` for a column that is not there; empty where it is and says nothing.
    fn cell(&self, column: &str) -> Option<Cow<'_, str>>;

    /// Whether a record may leave columns out without anything being wrong, as JSON and OpenStreetMap do.
    fn is_sparse(&self) -> bool;
}

/// Where the text of a field is found, before it is shaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    Column(String),
    /// The texts of several columns, those that say something, with a separator between them.
    Join {
        columns: Vec<String>,
        separator: String,
    },
    /// The first of several columns that says something.
    First(Vec<String>),
    /// The same for every record.
    Constant(String),
}

impl Default for Origin {
    fn default() -> Self {
        Self::Column(String::new())
    }
}

/// Where one field comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FieldMapping {
    /// One of [`FIELDS`] or [`PAIRS`].
    pub field: String,
    pub origin: Origin,
    pub shape: Shape,
    /// What separates the members of a list in the source.
    pub split: Option<String>,
    /// The source's words and ours.
    pub values: BTreeMap<String, String>,
    /// Words that `values` does not list are left out; otherwise they stay as they are.
    pub only_listed: bool,
    /// Taken where the source says nothing.
    pub default: Option<String>,
    /// Without this column no record can be used.
    pub is_required: bool,
}

/// How far from its point a record may be. The first rule that fits holds.
#[derive(Debug, Clone, PartialEq)]
pub struct RadiusRule {
    /// In the source's own words.
    pub precision: String,
    pub municipality: Option<String>,
    /// The position's basis begins with this.
    pub basis: Option<String>,
    pub metres: f64,
}

/// How columns become fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mapping {
    pub fields: Vec<FieldMapping>,
    pub radii: Vec<RadiusRule>,
    /// Where the source has no key: our fields that a key is made of.
    pub id_from: Vec<String>,
}

impl Mapping {
    /// Turns the values of one record into our fields.
    pub fn record(&self, line: u64, cells: &dyn Cells, mut issues: Vec<Issue>) -> RawRecord {
        let mut fields = BTreeMap::new();
        for mapping in &self.fields {
            let Some(text) = mapping.origin.text(cells) else {
                if mapping.is_required {
                    issues.push(Issue::error(Rule::ColumnMissing, &mapping.field, mapping.origin.name()));
                } else if !cells.is_sparse() {
                    issues.push(Issue::warning(Rule::ColumnMissing, &mapping.field, mapping.origin.name()));
                }
                if let Some(default) = mapping.default.clone().filter(|_| !mapping.is_required) {
                    fields.insert(mapping.field.clone(), default);
                }
                continue;
            };
            let value = mapping.apply(&text);
            if !value.is_empty() {
                fields.insert(mapping.field.clone(), value);
            }
        }
        for pair in PAIRS {
            if let Some(text) = fields.remove(pair) {
                split_pair(pair, &text, &mut fields);
            }
        }
        if let Some(metres) = self.radius(cells) {
            fields.entry("radius_m".to_owned()).or_insert_with(|| metres.to_string());
        }
        if !fields.contains_key("id")
            && let Some(id) = self.made_id(&fields)
        {
            fields.insert("id".to_owned(), id);
        }
        RawRecord { line, fields, issues }
    }

    /// The mapping of a field, if the source fills it.
    pub fn field(&self, name: &str) -> Option<&FieldMapping> {
        self.fields.iter().find(|mapping| mapping.field == name)
    }

    /// Our name of a column, for issues; its own where no field comes from it alone.
    pub fn name_of<'a>(&'a self, column: &'a str) -> &'a str {
        let is_it = |mapping: &&FieldMapping| matches!(&mapping.origin, Origin::Column(own) if own == column);
        self.fields.iter().find(is_it).map_or(column, |mapping| &mapping.field)
    }

    /// Every column that some field comes from.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().flat_map(|mapping| mapping.origin.columns()).map(String::as_str)
    }

    fn radius(&self, cells: &dyn Cells) -> Option<f64> {
        if self.radii.is_empty() {
            return None;
        }
        let of = |field: &str| {
            let mapping = self.field(field)?;
            let text = mapping.origin.text(cells).map(|text| text.trim().to_owned());
            text.filter(|text| !text.is_empty()).or_else(|| mapping.default.clone())
        };
        let precision = of("precision")?;
        let municipality = of("municipality").unwrap_or_default();
        let basis = of("position_basis").unwrap_or_default();
        let rule = self.radii.iter().find(|rule| {
            rule.precision == precision
                && rule.municipality.as_deref().is_none_or(|name| name == municipality)
                && rule.basis.as_deref().is_none_or(|start| basis.starts_with(start))
        });
        rule.map(|rule| rule.metres)
    }

    /// A key made of what the record says: readable, and the same from run to run as long as these fields are.
    fn made_id(&self, fields: &BTreeMap<String, String>) -> Option<String> {
        let parts: Vec<&str> =
            self.id_from.iter().map(|field| fields.get(field).map_or("", String::as_str)).collect();
        if parts.iter().all(|part| part.is_empty()) {
            return None;
        }
        let mut hash = Sha256::new();
        for part in &parts {
            // Case and spacing are corrected all the time; they must not make another desk.
            hash.update(part.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
            hash.update([0]);
        }
        let digest: String = hash.finalize()[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        let start: String = slug(parts[0]).chars().take(Self::ID_START).collect();
        let start = start.trim_end_matches('-');
        Some(if start.is_empty() { digest } else { format!("{start}-{digest}") })
    }

    /// How much of the first field is readable in a key that is made.
    const ID_START: usize = 60;
}

impl Origin {
    /// The text, or `None` when none of the columns is there.
    fn text<'a>(&'a self, cells: &'a dyn Cells) -> Option<Cow<'a, str>> {
        match self {
            Self::Column(column) => cells.cell(column),
            Self::Constant(text) => Some(Cow::Borrowed(text)),
            Self::First(columns) => {
                let mut found = None;
                for column in columns {
                    let Some(text) = cells.cell(column) else { continue };
                    let says_something = !text.trim().is_empty();
                    found = Some(text);
                    if says_something {
                        break;
                    }
                }
                found
            }
            Self::Join { columns, separator } => {
                let texts: Vec<_> = columns.iter().filter_map(|column| cells.cell(column)).collect();
                if texts.is_empty() {
                    return None;
                }
                let said = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
                Some(Cow::Owned(said.collect::<Vec<_>>().join(separator)))
            }
        }
    }

    /// The columns that are read.
    pub fn columns(&self) -> &[String] {
        match self {
            Self::Column(column) => std::slice::from_ref(column),
            Self::Join { columns, .. } | Self::First(columns) => columns,
            Self::Constant(_) => &[],
        }
    }

    fn name(&self) -> &str {
        self.columns().first().map_or("", String::as_str)
    }
}

impl FieldMapping {
    /// A field that is one column as it stands.
    pub fn plain(field: &str, column: &str) -> Self {
        Self { field: field.into(), origin: Origin::Column(column.into()), ..Self::default() }
    }

    fn apply(&self, text: &str) -> String {
        let mapped = match &self.split {
            Some(separator) => {
                let members = text.split(separator.as_str()).map(|member| self.shape.apply(member));
                let words: Vec<String> = members.map(|member| self.word(member)).collect();
                let words: Vec<&str> =
                    words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
                words.join(LIST_SEPARATOR)
            }
            None => self.word(self.shape.apply(text)),
        };
        if mapped.is_empty() { self.default.clone().unwrap_or_default() } else { mapped }
    }

    fn word(&self, value: Cow<'_, str>) -> String {
        match self.values.get(value.as_ref()) {
            Some(ours) => ours.clone(),
            None if self.only_listed => String::new(),
            None => value.into_owned(),
        }
    }
}

/// Takes "45.07, 7.68", "45,07; 7,68" or "POINT(7.68 45.07)" apart. What has not two parts stays whole in `lat`, so
/// that reading it fails with the text in full.
fn split_pair(pair: &str, text: &str, fields: &mut BTreeMap<String, String>) {
    let inner = text.trim().trim_start_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    let inner = inner.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']') || c.is_whitespace());
    let by = |separator: char| {
        let parts: Vec<&str> =
            inner.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
        <[&str; 2]>::try_from(parts).ok()
    };
    let first_two = by(';').or_else(|| by('/')).or_else(|| by(',')).or_else(|| by(' '));
    let Some([first, second]) = first_two.map(|parts| parts.map(|part| part.trim_matches(','))) else {
        fields.entry("lat".to_owned()).or_insert_with(|| text.to_owned());
        return;
    };
    let (lat, lon) = if pair == "lat_lon" { (first, second) } else { (second, first) };
    fields.entry("lat".to_owned()).or_insert_with(|| lat.to_owned());
    fields.entry("lon".to_owned()).or_insert_with(|| lon.to_owned());
}

#[cfg(test)]
mod tests;
