//! Formats in which sources come, one file or folder each, and the two places that they come from.

mod csv;
mod data_inclusion;
mod geojson;
mod hsds;
mod input;
mod json;
mod osm;
mod overpass;
mod plone;
mod project;
pub mod sample;
mod table;
pub mod web;
mod xlsx;

pub use self::input::ReadError;
use self::input::{Input, Records};
use crate::ports::mapping::{SourceFormat, SourceSettings};
use crate::ports::source::{RawRecord, Source, SourceError, SourceInfo};

/// The reader for a source's file, wherever it came from.
pub fn open(settings: &SourceSettings) -> Box<dyn Source> {
    Box::new(Local { settings: settings.clone(), input: Input::File(settings.file.clone()) })
}

/// The reader for bytes that are in memory.
pub fn open_bytes(settings: &SourceSettings, bytes: &[u8]) -> Box<dyn Source> {
    Box::new(Local { settings: settings.clone(), input: Input::Bytes(bytes.into()) })
}

/// A file, or bytes, with what is declared about it.
#[derive(Debug, Clone)]
struct Local {
    settings: SourceSettings,
    input: Input,
}

impl Source for Local {
    fn info(&self) -> &SourceInfo {
        &self.settings.info
    }

    fn records(&self) -> Result<Box<dyn Iterator<Item = RawRecord> + Send + '_>, SourceError> {
        let records =
            read(&self.input, &self.settings).map_err(|error| source_error(&self.settings, error))?;
        match self.settings.options.crs {
            None => Ok(records),
            Some(code) => {
                let to_wgs84 =
                    project::ToWgs84::new(code).map_err(|detail| bad(&self.settings, "crs", detail))?;
                Ok(Box::new(records.map(move |record| to_wgs84.record(record))))
            }
        }
    }
}

/// The registry: which reader reads which format.
fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    match settings.format {
        SourceFormat::Csv => csv::read(input, settings),
        SourceFormat::Xlsx => xlsx::read(input, settings),
        SourceFormat::Json => json::read(input, settings),
        SourceFormat::GeoJson => geojson::read(input, settings),
        SourceFormat::Hsds => hsds::read(input, settings),
        SourceFormat::OsmPbf => osm::pbf::read(input, settings),
        SourceFormat::Overpass => overpass::read(input, settings),
        SourceFormat::Plone => plone::read(input, settings),
        SourceFormat::DataInclusion => data_inclusion::read(input, settings),
    }
}

fn source_error(settings: &SourceSettings, error: ReadError) -> SourceError {
    match error {
        ReadError::Io(error) => SourceError::Unavailable {
            source_id: settings.info.id.clone(),
            place: settings.file.display().to_string(),
            source: Box::new(error),
        },
        ReadError::Refused(detail) => bad(settings, "file", format!("{}: {detail}", settings.file.display())),
    }
}

fn bad(settings: &SourceSettings, setting: &str, detail: String) -> SourceError {
    SourceError::BadSettings { source_id: settings.info.id.clone(), setting: setting.to_owned(), detail }
}

#[cfg(test)]
mod tests {
    use bussola_engine::domain::id::SourceId;

    use super::*;
    use crate::ports::mapping::{Mapping, ReadOptions};

    /// Settings of a format without any mapping.
    pub fn settings(format: SourceFormat) -> SourceSettings {
        SourceSettings {
            info: SourceInfo {
                id: SourceId::new("prova").expect("an identifier"),
                title: "Prova".to_owned(),
                licence: "CC0".to_owned(),
                attribution: "Nessuno".to_owned(),
                rank: 1,
            },
            format,
            file: "prova".into(),
            url: None,
            every: None,
            options: ReadOptions::default(),
            mapping: Mapping::default(),
        }
    }
}
