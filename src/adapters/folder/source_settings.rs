//! Sources from `data/sources/<name>/source.toml`: title, licence, place, and how its columns become our fields.

mod column;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bussola_engine::domain::id::SourceId;
use serde::Deserialize;

use self::column::Column;
use super::file::{FileError, folders_in, name_of, read_toml};
use crate::ports::mapping::{Every, FIELDS, FieldMapping, Mapping, Origin, PAIRS, RadiusRule, ReadOptions};
pub use crate::ports::mapping::{SourceFormat, SourceSettings};
use crate::ports::sample::FormatSigns;
use crate::ports::source::SourceInfo;

/// The folder beside the sources that holds what is known of each format.
pub const FORMATS: &str = "formats";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    title: String,
    licence: String,
    attribution: String,
    rank: u16,
    format: String,
    file: Option<String>,
    url: Option<String>,
    every: Option<String>,
    delimiter: Option<char>,
    sheet: Option<String>,
    header_row: Option<u32>,
    records: Option<OneOrMany>,
    crs: Option<u16>,
    /// Where a record does not say.
    municipality: Option<String>,
    province: Option<String>,
    filter: Option<BTreeMap<String, OneOrMany>>,
    #[serde(default)]
    columns: BTreeMap<String, Column>,
    #[serde(default)]
    radius: Vec<RadiusEntry>,
}

/// What is known of a format: the same keys, where a source says nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormatFile {
    /// Another format with the same columns.
    like: Option<String>,
    /// Paths of which one is there in every record of this format.
    #[serde(default)]
    recognised_by: Vec<String>,
    #[serde(default)]
    records: Vec<String>,
    #[serde(default)]
    filter: BTreeMap<String, OneOrMany>,
    #[serde(default)]
    columns: BTreeMap<String, Column>,
    #[serde(default)]
    radius: Vec<RadiusEntry>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "a text, or a list of texts")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn into_vec(self) -> Vec<String> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
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
    let folders = folders_in(folder)?;
    folders.iter().filter(|source| name_of(source) != FORMATS).map(|source| read_settings(source)).collect()
}

/// Reads one source's folder; its format's file lies beside the sources.
pub fn read_settings(folder: &Path) -> Result<SourceSettings, FileError> {
    read_settings_with(folder, &folder.parent().unwrap_or(folder).join(FORMATS))
}

/// Reads one source's folder, wherever it lies.
pub fn read_settings_with(folder: &Path, formats: &Path) -> Result<SourceSettings, FileError> {
    let file = folder.join("source.toml");
    settings_of(read_toml(&file)?, &file, formats)
}

/// The settings in a text, as if it stood in a folder.
pub fn parse_settings(text: &str, folder: &Path, formats: &Path) -> Result<SourceSettings, FileError> {
    let file = folder.join("source.toml");
    let settings = toml::from_str(text).map_err(|error| FileError::malformed(&file, &error))?;
    settings_of(settings, &file, formats)
}

/// What tells formats apart, for every format that says so.
pub fn read_signs(formats: &Path) -> Result<Vec<FormatSigns>, FileError> {
    let mut signs = Vec::new();
    for format in SourceFormat::ALL.into_iter().filter(|format| has_file(*format)) {
        let known: FormatFile = read_toml(&formats.join(format!("{}.toml", format.as_str())))?;
        if !known.recognised_by.is_empty() {
            signs.push(FormatSigns { format, records: known.records, recognised_by: known.recognised_by });
        }
    }
    Ok(signs)
}

fn has_file(format: SourceFormat) -> bool {
    !matches!(format, SourceFormat::Csv | SourceFormat::Xlsx | SourceFormat::Json)
}

fn settings_of(settings: SettingsFile, file: &Path, formats: &Path) -> Result<SourceSettings, FileError> {
    let bad = |key: &str, detail: &dyn ToString| FileError::bad_key(file, key, detail.to_string());
    let folder = file.parent().unwrap_or(file);
    let id = SourceId::new(&name_of(folder)).map_err(|error| bad("the folder's name", &error))?;
    let format = SourceFormat::from_str_exact(&settings.format).ok_or_else(|| {
        let known = SourceFormat::ALL.map(SourceFormat::as_str).join(", ");
        bad("format", &format!("{:?} is not a format; there are {known}", settings.format))
    })?;
    let known = if has_file(format) { read_format(formats, format.as_str())? } else { FormatFile::default() };
    let place = place(&settings, folder, file)?;
    if settings.delimiter.is_some_and(|delimiter| !delimiter.is_ascii()) {
        return Err(bad("delimiter", &"must be one ASCII character"));
    }
    let every = match settings.every.as_deref() {
        None => None,
        Some(word) => Some(
            Every::from_str_exact(word)
                .ok_or_else(|| bad("every", &format!("{word:?} is not day, week or month")))?,
        ),
    };
    let filter = settings.filter.unwrap_or(known.filter);
    let options = ReadOptions {
        delimiter: settings.delimiter.map(|delimiter| delimiter as u8),
        sheet: settings.sheet,
        header_row: settings.header_row,
        records: settings.records.map_or(known.records, OneOrMany::into_vec),
        filter: filter.into_iter().map(|(key, values)| (key, values.into_vec())).collect(),
        crs: settings.crs,
    };
    let mut columns = known.columns;
    columns.extend(settings.columns);
    let mut mapping = mapping(columns, file)?;
    set_default(&mut mapping, "municipality", settings.municipality);
    set_default(&mut mapping, "province", settings.province);
    mapping.radii = radii(if settings.radius.is_empty() { known.radius } else { settings.radius }, file)?;
    Ok(SourceSettings {
        info: SourceInfo {
            id,
            title: settings.title,
            licence: settings.licence,
            attribution: settings.attribution,
            rank: settings.rank,
        },
        format,
        file: place,
        url: settings.url,
        every,
        options,
        mapping,
    })
}

fn read_format(formats: &Path, name: &str) -> Result<FormatFile, FileError> {
    let read = |name: &str| read_toml::<FormatFile>(&formats.join(format!("{name}.toml")));
    let mut own = read(name)?;
    if let Some(other) = &own.like {
        let other = read(other)?;
        for (field, column) in other.columns {
            own.columns.entry(field).or_insert(column);
        }
        if own.radius.is_empty() {
            own.radius = other.radius;
        }
    }
    Ok(own)
}

/// A file in the same folder, or an address of the web.
fn place(settings: &SettingsFile, folder: &Path, file: &Path) -> Result<PathBuf, FileError> {
    let bad = |key: &str, detail: &str| Err(FileError::bad_key(file, key, detail));
    match (&settings.file, &settings.url) {
        (Some(name), None) if name.is_empty() || name.contains(['/', '\\']) || name.starts_with("..") => {
            bad("file", "must lie in the same folder")
        }
        (Some(name), None) => Ok(folder.join(name)),
        (None, Some(url)) if url.starts_with("https://") || url.starts_with("http://") => {
            // Where the copy is kept is for whoever fetches it to say.
            Ok(folder.join("copy"))
        }
        (None, Some(_)) => bad("url", "must begin with https:// or http://"),
        _ => bad("file", "give either `file` or `url`"),
    }
}

fn mapping(columns: BTreeMap<String, Column>, file: &Path) -> Result<Mapping, FileError> {
    let mut mapping = Mapping::default();
    for (field, column) in columns {
        let bad = |detail: String| FileError::bad_key(file, format!("columns.{field}"), detail);
        if !FIELDS.contains(&field.as_str()) && !PAIRS.contains(&field.as_str()) {
            return Err(bad(format!("no such field; there are {}, {}", FIELDS.join(", "), PAIRS.join(", "))));
        }
        if let Some(from) = column.made_from().map_err(|detail| bad(detail.to_owned()))? {
            if field != "id" || from.is_empty() {
                return Err(bad("only `id` is made `from` other fields, at least one".to_owned()));
            }
            if let Some(other) = from.iter().find(|name| !FIELDS.contains(&name.as_str()) || *name == "id") {
                return Err(bad(format!("{other:?} is not one of our fields")));
            }
            mapping.id_from = from;
        } else if let Some(own) = column.into_mapping(&field).map_err(bad)? {
            mapping.fields.push(own);
        }
    }
    Ok(mapping)
}

/// A value for records that say nothing.
fn set_default(mapping: &mut Mapping, field: &str, value: Option<String>) {
    let Some(value) = value else { return };
    match mapping.fields.iter_mut().find(|own| own.field == field) {
        Some(own) => own.default = own.default.take().or(Some(value)),
        None => mapping.fields.push(FieldMapping {
            origin: Origin::Constant(value),
            field: field.to_owned(),
            ..FieldMapping::default()
        }),
    }
}

fn radii(entries: Vec<RadiusEntry>, file: &Path) -> Result<Vec<RadiusRule>, FileError> {
    if let Some(rule) = entries.iter().find(|rule| !(rule.metres.is_finite() && rule.metres >= 0.0)) {
        return Err(FileError::bad_key(file, "radius.metres", format!("{} is not a length", rule.metres)));
    }
    let rule = |rule: RadiusEntry| RadiusRule {
        precision: rule.precision,
        municipality: rule.municipality,
        basis: rule.basis,
        metres: rule.metres,
    };
    Ok(entries.into_iter().map(rule).collect())
}

#[cfg(test)]
mod tests;
