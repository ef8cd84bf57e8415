//! GeoParquet 1.1: columns with types for data frames, read a column or a box at a time.
//!
//! Written with the library's low-level writer, as the other one needs Arrow. Desks stay in the order of their ids, so
//! that a file can be compared with the one before it; each group of rows says in `bbox` where its desks lie.

mod columns;
mod geo;
mod schema;

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{Compression, GzipLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use serde_json::json;

use self::columns::Rows;
use self::geo::Bounds;
use super::latch::Latch;
use super::table::{self, Column};
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// Lists are lists, days are `DATE`; desks without a pin have no geometry.
#[derive(Debug, Clone, Copy)]
pub struct Parquet;

/// Rows that are held together: a group is the smallest part that a reader can skip.
const ROWS_PER_GROUP: usize = 16 * 1024;

impl Exporter for Parquet {
    fn format(&self) -> &'static str {
        "parquet"
    }

    fn file(&self) -> &'static str {
        "desks.parquet"
    }

    fn media_type(&self) -> &'static str {
        "application/vnd.apache.parquet"
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
) -> Result<(), ParquetError> {
    let columns = table::columns(info);
    let schema = Arc::new(schema::schema(&columns)?);
    let mut writer = SerializedFileWriter::new(out, schema, Arc::new(properties()?))?;
    let mut bounds = Bounds::default();
    let mut rows = Rows::new(&columns);
    let mut desks = desks.peekable();
    while desks.peek().is_some() {
        for desk in desks.by_ref().take(ROWS_PER_GROUP) {
            bounds.add(desk.lon_lat);
            rows.push(&desk);
        }
        let mut group = writer.next_row_group()?;
        rows.write(&mut group)?;
        group.close()?;
    }
    for (key, value) in about(info, &columns, &bounds) {
        writer.append_key_value_metadata(KeyValue::new(key.to_owned(), value));
    }
    writer.close()?;
    Ok(())
}

/// Quick rather than small: the texts of desks are packed to a quarter by the first level already.
fn properties() -> Result<WriterProperties, ParquetError> {
    let compression = Compression::GZIP(GzipLevel::try_new(1)?);
    Ok(WriterProperties::builder().set_compression(compression).build())
}

/// What the end of the file says about the whole.
fn about(info: &ExportInfo, columns: &[Column], bounds: &Bounds) -> [(&'static str, String); 5] {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    let told = |column: &Column| {
        let Column { name, kind, about, unit } = column;
        json!({ "name": name, "type": kind.as_str(), "unit": unit, "description": about })
    };
    let dictionary: Vec<_> = columns.iter().map(told).collect();
    [
        ("geo", geo::metadata(bounds).to_string()),
        ("data_version", version.to_string()),
        ("attribution", attribution.clone()),
        ("licence", licence.clone()),
        ("data_dictionary", json!(dictionary).to_string()),
    ]
}
