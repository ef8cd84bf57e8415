//! A first look at a file about which nothing is declared yet.

use std::collections::BTreeMap;

use super::mapping::{ReadOptions, SourceFormat};

/// Most rows that are looked at, and most columns.
pub const MAX_ROWS: usize = 200;
pub const MAX_COLUMNS: usize = 300;

/// What a file looks like from outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub format: SourceFormat,
    /// What had to be found out in order to read it.
    pub options: ReadOptions,
    /// In the order of the file.
    pub columns: Vec<SampleColumn>,
    /// How many records were looked at.
    pub n_rows: usize,
    /// The format says itself what its columns mean.
    pub is_known: bool,
}

/// A column, or a path of JSON, with what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleColumn {
    pub name: String,
    /// Those that say something, trimmed, in the order of the file.
    pub values: Vec<String>,
}

/// How records of a format are recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatSigns {
    pub format: SourceFormat,
    /// Where its records are.
    pub records: Vec<String>,
    /// Paths of which one is there in every record.
    pub recognised_by: Vec<String>,
}

/// What people write above the column of one field, and in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heading {
    /// One of our fields, a pair of coordinates, or `house_number`.
    pub field: String,
    pub words: Vec<String>,
    /// What people write, and ours.
    pub values: BTreeMap<String, String>,
}
