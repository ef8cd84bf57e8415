//! How people call the columns of their lists, from `data/sources/headers.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::file::{FileError, read_toml};
use crate::ports::mapping::{FIELDS, PAIRS};
use crate::ports::sample::Heading;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadingsFile {
    field: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    field: String,
    words: Vec<String>,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// Reads the file. `others` are what a heading may mean besides a field.
pub fn read_headings(file: &Path, others: &[&str]) -> Result<Vec<Heading>, FileError> {
    let headings: HeadingsFile = read_toml(file)?;
    let is_known = |field: &str| FIELDS.contains(&field) || PAIRS.contains(&field) || others.contains(&field);
    if let Some(entry) = headings.field.iter().find(|entry| !is_known(&entry.field)) {
        return Err(FileError::bad_key(file, &entry.field, "no such field"));
    }
    let heading = |entry: Entry| Heading { field: entry.field, words: entry.words, values: entry.values };
    Ok(headings.field.into_iter().map(heading).collect())
}
