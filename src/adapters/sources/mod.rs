//! Formats in which sources come.

pub mod csv;

use crate::ports::mapping::{SourceFormat, SourceSettings};
use crate::ports::source::Source;

/// The reader for a source's format.
pub fn open(settings: &SourceSettings) -> Box<dyn Source> {
    let SourceSettings { info, format, file, delimiter, mapping } = settings.clone();
    match format {
        SourceFormat::Csv => Box::new(csv::Csv { info, path: file, delimiter, mapping }),
    }
}
