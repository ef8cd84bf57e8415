//! Sources from `data/sources/<name>/source.toml`: title, licence, file, and how its columns become our fields.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::id::SourceId;
use serde::Deserialize;

use super::file::{FileError, folders_in, name_of, read_toml};
use crate::ports::mapping::{FIELDS, FieldMapping, Mapping, RadiusRule};
pub use crate::ports::mapping::{SourceFormat, SourceSettings};
use crate::ports::source::SourceInfo;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    title: String,
    licence: String,
    attribution: String,
    rank: u16,
    format: String,
    file: String,
    delimiter: Option<char>,
    columns: BTreeMap<String, Column>,
    #[serde(default)]
    radius: Vec<RadiusEntry>,
}

/// Either the column's name, or a table that says more.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a column name, or { column, split, values, only_listed, default, required }")]
enum Column {
    Name(String),
    Rule(ColumnRule),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnRule {
    column: String,
    split: Option<String>,
    #[serde(default)]
    values: BTreeMap<String, String>,
    #[serde(default)]
    only_listed: bool,
    default: Option<String>,
    #[serde(default)]
    required: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RadiusEntry {
    precision: String,
    municipality: Option<String>,
    basis: Option<String>,
    metres: f64,
}

/// Reads every source, ordered by name.
pub fn read_all_settings(folder: &Path) -> Result<Vec<SourceSettings>, FileError> {
    folders_in(folder)?.iter().map(|source| read_settings(source)).collect()
}

/// Reads one source's folder.
pub fn read_settings(folder: &Path) -> Result<SourceSettings, FileError> {
    let file = folder.join("source.toml");
    let settings: SettingsFile = read_toml(&file)?;
    let bad = |key: &str, detail: &dyn ToString| FileError::bad_key(&file, key, detail.to_string());
    let id = SourceId::new(&name_of(folder)).map_err(|error| bad("the folder's name", &error))?;
    let format = SourceFormat::from_str_exact(&settings.format)
        .ok_or_else(|| bad("format", &format!("{:?} is not a format; there is csv", settings.format)))?;
    if settings.file.contains(['/', '\\']) {
        return Err(bad("file", &"must lie in the same folder"));
    }
    if settings.delimiter.is_some_and(|delimiter| !delimiter.is_ascii()) {
        return Err(bad("delimiter", &"must be one ASCII character"));
    }
    let mut fields = Vec::new();
    for (field, column) in settings.columns {
        if !FIELDS.contains(&field.as_str()) {
            return Err(bad(
                &format!("columns.{field}"),
                &format!("no such field; there are {}", FIELDS.join(", ")),
            ));
        }
        fields.push(field_mapping(field, column));
    }
    if let Some(rule) = settings.radius.iter().find(|rule| !(rule.metres.is_finite() && rule.metres >= 0.0)) {
        return Err(bad("radius.metres", &format!("{} is not a length", rule.metres)));
    }
    let radii = settings.radius.into_iter().map(|rule| RadiusRule {
        precision: rule.precision,
        municipality: rule.municipality,
        basis: rule.basis,
        metres: rule.metres,
    });
    Ok(SourceSettings {
        info: SourceInfo {
            id,
            title: settings.title,
            licence: settings.licence,
            attribution: settings.attribution,
            rank: settings.rank,
        },
        format,
        file: folder.join(settings.file),
        delimiter: settings.delimiter.map(|delimiter| delimiter as u8),
        mapping: Mapping { radii: radii.collect(), fields },
    })
}

fn field_mapping(field: String, column: Column) -> FieldMapping {
    match column {
        Column::Name(column) => FieldMapping { field, column, ..FieldMapping::default() },
        Column::Rule(rule) => FieldMapping {
            field,
            column: rule.column,
            split: rule.split,
            values: rule.values,
            only_listed: rule.only_listed,
            default: rule.default,
            is_required: rule.required,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_of_every_source_are_right() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sources");
        let all = read_all_settings(&folder).expect("data/sources is right");
        assert!(all.iter().all(|source| source.file.is_file()));
        assert!(all.iter().any(|source| source.info.id.as_str() == "desks"));
    }

    #[test]
    fn a_mistake_is_told_with_file_and_key() {
        let copy = tempfile::tempdir().expect("a folder");
        let folder = copy.path().join("nuova");
        std::fs::create_dir(&folder).expect("created");
        let head = "title='t'\nlicence='l'\nattribution='a'\nrank=1\nformat='csv'\n";
        for (text, expected) in [
            (format!("{head}file='x.csv'\n[columns]\nnome='n'"), "source.toml: columns.nome: no such field"),
            (format!("{head}file='../x.csv'\n[columns]"), "source.toml: file: must lie in the same folder"),
            (format!("{head}file='x.csv'\ncolour=1\n[columns]"), "unknown field `colour`"),
            (
                format!("{head}file='x.csv'\n[columns]\nname={{column='n', splitt=';'}}"),
                "a column name, or {",
            ),
            (
                format!("{head}file='x.csv'\n[columns]\n[[radius]]\nprecision='p'\nmetres=-1"),
                "radius.metres: -1",
            ),
        ] {
            std::fs::write(folder.join("source.toml"), text).expect("written");
            let error = read_settings(&folder).expect_err("a mistake").to_string();
            assert!(error.contains(expected), "{error}");
            assert!(error.contains("source.toml"), "{error}");
        }
    }
}
