//! Lists of addresses into the index: ANNCSU, OpenAddresses, OpenStreetMap, any CSV or GeoJSON.

mod fields;
mod geojson;
mod intake;
mod osm;
mod table;

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::register::Register;

pub use self::fields::Columns;
use self::intake::Intake;
use super::index::build::Builder;
use super::index::{Index, SourceNote};
use super::words::StreetWords;
use crate::adapters::geocoders::embedded::load::GazetteerError;
use crate::formats::crs::Crs;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Anncsu,
    OpenAddresses,
    Csv,
    GeoJson,
    OsmPbf,
}

impl Format {
    pub const ALL: [Self; 5] = [Self::Anncsu, Self::OpenAddresses, Self::Csv, Self::GeoJson, Self::OsmPbf];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Anncsu => "anncsu",
            Self::OpenAddresses => "openaddresses",
            Self::Csv => "csv",
            Self::GeoJson => "geojson",
            Self::OsmPbf => "osm-pbf",
        }
    }

    /// Licence and attribution where the format has only one.
    pub fn terms(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Anncsu => Some(("CC BY 4.0", "ANNCSU (Agenzia delle Entrate, ISTAT)")),
            Self::OsmPbf => Some(("ODbL 1.0", "© OpenStreetMap contributors")),
            Self::OpenAddresses | Self::Csv | Self::GeoJson => None,
        }
    }
}

/// How to read a file.
#[derive(Debug, Clone)]
pub struct Options {
    pub format: Format,
    /// Where the file itself does not say it.
    pub crs: Option<Crs>,
    pub columns: Columns,
    /// For addresses that name no municipality.
    pub municipality: Option<IstatCode>,
    pub note: SourceNote,
}

/// What became of the rows of a file: read = houses + streets + left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    pub read: u64,
    /// With number and position.
    pub houses: u64,
    /// With a position and without a number.
    pub places: u64,
    /// Of which only the name is known.
    pub names: u64,
    /// By reason: how many, and the first.
    pub left_out: BTreeMap<&'static str, (u64, String)>,
}

/// Reads a file into an index; what `extended` holds is kept, but for what came from a source of the same name.
pub fn import(
    file: &Path,
    options: &Options,
    register: &Register,
    words: &StreetWords,
    extended: Option<&Index>,
) -> Result<(Index, Report), GazetteerError> {
    let too_many = || GazetteerError::new(file, "the index would have too many addresses or sources");
    let mut builder = Builder::new(words);
    if let Some(index) = extended {
        builder.add_index(index, Some(&options.note.name)).ok_or_else(too_many)?;
    }
    let source = builder.add_source(options.note.clone()).ok_or_else(too_many)?;
    let mut intake = Intake::new(builder, source, register, options);
    let read = match options.format {
        Format::Anncsu | Format::Csv => table::read(file, options, &mut intake),
        Format::OpenAddresses if !is_json(file) => table::read(file, options, &mut intake),
        Format::OpenAddresses | Format::GeoJson => geojson::read(file, options, &mut intake),
        Format::OsmPbf => osm::read(file, &mut intake),
    };
    read.map_err(|detail| GazetteerError::new(file, detail))?;
    let (builder, report) = intake.finish();
    if report.houses + report.places + report.names == 0 {
        let reasons: Vec<String> = report
            .left_out
            .iter()
            .map(|(reason, (n, first))| format!("{n} {reason}, such as {first}"))
            .collect();
        let detail =
            format!("holds no address that can be used: of {} rows {}", report.read, reasons.join("; "));
        return Err(GazetteerError::new(file, detail));
    }
    Ok((builder.finish(), report))
}

fn is_json(file: &Path) -> bool {
    let extension = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    extension != "csv"
}

#[cfg(test)]
mod tests;
