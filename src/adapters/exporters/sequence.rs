//! A sequence of GeoJSON features (RFC 8142): what a program reads one by one, without an end to wait for.
//!
//! Each feature stands between a record separator and a line feed. Without the separator a file that breaks off inside
//! a number would still read as a shorter number; with it the reader sees that the last text is not whole. The format
//! has no head, so licence and source travel with each desk.

use std::io::{self, Write};

use super::geojson::Feature;
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// Desks without a pin have a `null` geometry.
#[derive(Debug, Clone, Copy)]
pub struct Sequence;

const RECORD_SEPARATOR: u8 = 0x1E;

impl Exporter for Sequence {
    fn format(&self) -> &'static str {
        "geojsons"
    }

    fn file(&self) -> &'static str {
        "desks.geojsons"
    }

    fn media_type(&self) -> &'static str {
        "application/geo+json-seq"
    }

    fn write(
        &self,
        _info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let mut record = Vec::new();
        for desk in desks {
            record.clear();
            record.push(RECORD_SEPARATOR);
            serde_json::to_writer(&mut record, &Feature::from(&desk))?;
            record.push(b'\n');
            out.write_all(&record)?;
        }
        Ok(())
    }
}
