//! Everything that is declared about one source.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use super::Mapping;
use crate::ports::source::SourceInfo;

/// The format of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceFormat {
    Csv,
    Xlsx,
    /// Any JSON that has a list of objects somewhere, also one object per line.
    Json,
    GeoJson,
    /// Open Referral HSDS 3.1: full services or organizations, or a package of tables.
    Hsds,
    /// An extract of OpenStreetMap.
    OsmPbf,
    /// What the Overpass API answers.
    Overpass,
    /// Services of municipal sites made with `design.plone`.
    Plone,
    DataInclusion,
}

impl SourceFormat {
    pub const ALL: [Self; 9] = [
        Self::Csv,
        Self::Xlsx,
        Self::Json,
        Self::GeoJson,
        Self::Hsds,
        Self::OsmPbf,
        Self::Overpass,
        Self::Plone,
        Self::DataInclusion,
    ];

    /// The word in `source.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::GeoJson => "geojson",
            Self::Hsds => "hsds",
            Self::OsmPbf => "osm-pbf",
            Self::Overpass => "overpass",
            Self::Plone => "plone",
            Self::DataInclusion => "data-inclusion",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }
}

/// How often a source on the web may have changed. A younger copy is used without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    Day,
    Week,
    Month,
}

impl Every {
    pub fn from_str_exact(text: &str) -> Option<Self> {
        match text {
            "day" => Some(Self::Day),
            "week" => Some(Self::Week),
            "month" => Some(Self::Month),
            _ => None,
        }
    }

    /// A little less than its name says, so that a nightly run never finds yesterday's copy just too young.
    pub fn duration(self) -> Duration {
        let days = match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        };
        Duration::from_secs(days * 86_400 - 3_600)
    }
}

/// What has to be known to find records in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadOptions {
    /// Found out from the file when absent.
    pub delimiter: Option<u8>,
    /// The first sheet with anything in it when absent.
    pub sheet: Option<String>,
    /// From 1; found out from the mapped columns when absent.
    pub header_row: Option<u32>,
    /// Dotted paths of lists in JSON; the first that is there is read, an empty one is the whole file.
    /// The longest list when there is no path.
    pub records: Vec<String>,
    /// A record is taken when for one key its value is among these; `*` is any value. All are taken when empty.
    pub filter: BTreeMap<String, Vec<String>>,
    /// EPSG code of the coordinates; WGS 84 when absent.
    pub crs: Option<u16>,
}

/// Everything that is declared about one source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceSettings {
    pub info: SourceInfo,
    pub format: SourceFormat,
    /// A file, or for HSDS also a folder. For a source on the web: its copy, under this name in the cache folder.
    pub file: PathBuf,
    pub url: Option<String>,
    pub every: Option<Every>,
    pub options: ReadOptions,
    pub mapping: Mapping,
}
