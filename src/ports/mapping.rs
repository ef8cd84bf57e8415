//! How the columns of a source become our fields: declared in the source's settings, the same for every format.

use std::collections::BTreeMap;
use std::path::PathBuf;

use bussola_engine::domain::issue::{Issue, Rule};

use super::source::{RawRecord, SourceInfo};

/// Every field that a source may fill. Lists are joined by `;`.
pub const FIELDS: [&str; 34] = [
    "id",
    "name",
    "organization",
    "organization_kind",
    "organization_website",
    "kind",
    "address",
    "postcode",
    "municipality",
    "province",
    "istat",
    "phone",
    "email",
    "website",
    "hours_text",
    "opening_hours",
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

/// The separator of lists in a [`RawRecord`].
pub const LIST_SEPARATOR: &str = ";";

/// Where one field comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FieldMapping {
    /// One of [`FIELDS`].
    pub field: String,
    pub column: String,
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

/// The format of a source's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceFormat {
    Csv,
}

impl SourceFormat {
    pub fn from_str_exact(text: &str) -> Option<Self> {
        (text == "csv").then_some(Self::Csv)
    }
}

/// Everything that is declared about one source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceSettings {
    pub info: SourceInfo,
    pub format: SourceFormat,
    pub file: PathBuf,
    /// Found out from the file when absent.
    pub delimiter: Option<u8>,
    pub mapping: Mapping,
}

/// How columns become fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mapping {
    pub fields: Vec<FieldMapping>,
    pub radii: Vec<RadiusRule>,
}

impl Mapping {
    /// Turns the values of one record, by column, into our fields. `cell` answers `None` for a column that is not there.
    pub fn record<'a>(
        &self,
        line: u64,
        cell: &dyn Fn(&str) -> Option<&'a str>,
        mut issues: Vec<Issue>,
    ) -> RawRecord {
        let mut fields = BTreeMap::new();
        for mapping in &self.fields {
            let Some(value) = cell(&mapping.column) else {
                let severity = if mapping.is_required { Issue::error } else { Issue::warning };
                issues.push(severity(Rule::ColumnMissing, &mapping.field, &mapping.column));
                continue;
            };
            let value = mapping.apply(value);
            if !value.is_empty() {
                fields.insert(mapping.field.clone(), value);
            }
        }
        if let Some(metres) = self.radius(cell) {
            fields.entry("radius_m".to_owned()).or_insert_with(|| metres.to_string());
        }
        RawRecord { line, fields, issues }
    }

    fn radius<'a>(&self, cell: &dyn Fn(&str) -> Option<&'a str>) -> Option<f64> {
        let of = |field: &str| {
            let mapping = self.fields.iter().find(|mapping| mapping.field == field)?;
            cell(&mapping.column)
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .or(mapping.default.as_deref())
        };
        let precision = of("precision")?;
        let (municipality, basis) = (of("municipality").unwrap_or(""), of("position_basis").unwrap_or(""));
        let rule = self.radii.iter().find(|rule| {
            rule.precision == precision
                && rule.municipality.as_deref().is_none_or(|name| name == municipality)
                && rule.basis.as_deref().is_none_or(|start| basis.starts_with(start))
        });
        rule.map(|rule| rule.metres)
    }
}

impl FieldMapping {
    fn apply(&self, value: &str) -> String {
        let value = value.trim();
        let mapped = match &self.split {
            Some(separator) => {
                let members = value.split(separator.as_str()).map(|member| self.word(member.trim()));
                members.filter(|member| !member.is_empty()).collect::<Vec<_>>().join(LIST_SEPARATOR)
            }
            None => self.word(value).to_owned(),
        };
        if mapped.is_empty() { self.default.clone().unwrap_or_default() } else { mapped }
    }

    fn word<'a>(&'a self, value: &'a str) -> &'a str {
        match self.values.get(value) {
            Some(ours) => ours,
            None if self.only_listed => "",
            None => value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, column: &str) -> FieldMapping {
        FieldMapping { field: name.into(), column: column.into(), ..FieldMapping::default() }
    }

    fn record(mapping: &Mapping, cells: &[(&str, &'static str)]) -> RawRecord {
        let cells: BTreeMap<&str, &'static str> = cells.iter().copied().collect();
        mapping.record(2, &|column| cells.get(column).copied(), Vec::new())
    }

    #[test]
    fn values_are_translated_split_and_defaulted() {
        let words = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        let mapping = Mapping {
            fields: vec![
                FieldMapping { split: Some("|".into()), ..field("needs", "bisogni") },
                FieldMapping { values: words(&[("si", "free")]), ..field("cost", "gratis") },
                FieldMapping {
                    values: words(&[("camper", "mobile")]),
                    only_listed: true,
                    ..field("location_kind", "tipo")
                },
                FieldMapping { default: Some("medium".into()), ..field("confidence", "fiducia") },
            ],
            radii: Vec::new(),
        };
        let raw = record(
            &mapping,
            &[("bisogni", "food | | legal"), ("gratis", "si"), ("tipo", "mensa"), ("fiducia", " ")],
        );
        let expected = [("confidence", "medium"), ("cost", "free"), ("needs", "food;legal")];
        assert_eq!(raw.fields, expected.into_iter().map(|(a, b)| (a.to_owned(), b.to_owned())).collect());
        assert_eq!(raw.issues, []);
    }

    #[test]
    fn a_missing_column_is_an_issue_and_an_error_where_it_is_required() {
        let mapping = Mapping {
            fields: vec![
                FieldMapping { is_required: true, ..field("name", "nome") },
                field("phone", "telefono"),
            ],
            radii: Vec::new(),
        };
        let raw = record(&mapping, &[]);
        let expected = [
            Issue::error(Rule::ColumnMissing, "name", "nome"),
            Issue::warning(Rule::ColumnMissing, "phone", "telefono"),
        ];
        assert_eq!(raw.issues, expected);
    }

    #[test]
    fn the_first_radius_that_fits_holds() {
        let rule = |precision: &str, municipality: Option<&str>, basis: Option<&str>, metres| RadiusRule {
            precision: precision.into(),
            municipality: municipality.map(Into::into),
            basis: basis.map(Into::into),
            metres,
        };
        let mapping = Mapping {
            fields: vec![field("precision", "p"), field("municipality", "m"), field("position_basis", "b")],
            radii: vec![
                rule("street", Some("Prima"), None, 970.0),
                rule("street", None, None, 450.0),
                rule("district", None, Some("register:"), 900.0),
            ],
        };
        let radius =
            |p, m, b| record(&mapping, &[("p", p), ("m", m), ("b", b)]).fields.get("radius_m").cloned();
        assert_eq!(radius("street", "Prima", "").as_deref(), Some("970"));
        assert_eq!(radius("street", "Altra", "").as_deref(), Some("450"));
        assert_eq!(radius("district", "Altra", "register: Marina").as_deref(), Some("900"));
        assert_eq!(radius("district", "Altra", "map"), None);
    }
}
