//! The network as tables of their own, in a zip with a description that programs read (Data Package).
//!
//! Only what is published is in them, and only of the desks that are asked for. A place whose identifier is withheld is
//! named after its desk, so that nothing tells which desks share it.

mod home;
mod package;
mod spool;

use std::io::{self, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use self::spool::Spools;
use super::latch::Latch;
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// One CSV per table.
#[derive(Debug, Clone, Copy)]
pub struct Tables;

/// Bytes that are copied at once.
const CHUNK: usize = 64 * 1024;

impl Exporter for Tables {
    fn format(&self) -> &'static str {
        "tables"
    }

    fn file(&self) -> &'static str {
        "tables.zip"
    }

    fn media_type(&self) -> &'static str {
        "application/zip"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let mut out = Latch::new(out);
        let result = write_all(info, desks, &mut out);
        out.outcome(result)
    }
}

fn write_all(
    info: &ExportInfo,
    desks: &mut dyn Iterator<Item = PublicDesk>,
    out: &mut Latch<'_>,
) -> io::Result<()> {
    let mut spools = Spools::begin(info)?;
    for desk in desks {
        spools.push(&desk)?;
    }
    let description = package::description(info, spools.tables());
    // Without a date: the same desks are the same file whenever it is written.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644)
        .large_file(true);
    let mut zip = ZipWriter::new_stream(out);
    zip.start_file(package::FILE, options)?;
    zip.write_all(serde_json::to_string_pretty(&description)?.as_bytes())?;
    let mut chunk = vec![0; CHUNK];
    for (name, mut rows) in spools.finish()? {
        zip.start_file(format!("{name}.csv"), options)?;
        loop {
            let n_bytes = rows.read(&mut chunk)?;
            if n_bytes == 0 {
                break;
            }
            zip.write_all(&chunk[..n_bytes])?;
        }
    }
    zip.finish()?;
    Ok(())
}
