//! The package as a zip of CSV files.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use serde_json::Value;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::rows::{Row, Rows, Step};
use super::table::{Column, Kind, Table};

/// What the zip has written and nobody has taken yet.
#[derive(Debug, Clone, Default)]
struct Tray(Arc<Mutex<Vec<u8>>>);

impl Tray {
    fn take(&self) -> Bytes {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)).into()
    }
}

impl Write for Tray {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The zip in pieces.
pub struct Chunks {
    rows: Rows,
    tray: Tray,
    /// `None` when all is written.
    zip: Option<ZipWriter<StreamWriter<Tray>>>,
}

impl Chunks {
    /// Begins with the description of the tables.
    pub fn new(rows: Rows, datapackage: Value) -> io::Result<Self> {
        let tray = Tray::default();
        let mut zip = ZipWriter::new_stream(tray.clone());
        zip.start_file("datapackage.json", options())?;
        serde_json::to_writer_pretty(&mut zip, &datapackage)?;
        Ok(Self { rows, tray, zip: Some(zip) })
    }

    /// The next piece; `None` at the end.
    fn step(&mut self) -> io::Result<Option<Bytes>> {
        let Some(mut zip) = self.zip.take() else { return Ok(None) };
        match self.rows.next() {
            None => {
                zip.finish()?;
                return Ok(Some(self.tray.take()));
            }
            Some(Step::Begin(table)) => {
                zip.start_file(table.path, options())?;
                zip.write_all(&csv(&[table.columns.iter().map(|column| column.name.to_owned()).collect()])?)?;
            }
            Some(Step::Rows(table, rows)) => {
                let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(table, row)).collect();
                zip.write_all(&csv(&cells)?)?;
            }
            Some(Step::End) => {}
        }
        self.zip = Some(zip);
        Ok(Some(self.tray.take()))
    }
}

impl Iterator for Chunks {
    type Item = io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step().transpose()
    }
}

/// No dates: the same data give the same bytes.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644)
}

fn csv(rows: &[Vec<String>]) -> io::Result<Vec<u8>> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        out.write_record(row)?;
    }
    out.into_inner().map_err(|error| error.into_error())
}

fn cells(table: &Table, row: &Row) -> Vec<String> {
    let cell = |column: &Column| match row.get(column.name) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if column.kind == Kind::Text => harmless(text).into_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    table.columns.iter().map(cell).collect()
}

/// A cell that no spreadsheet takes for a formula. The reader of HSDS sources takes the apostrophe off again.
fn harmless(cell: &str) -> Cow<'_, str> {
    let is_formula_like = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_number_like = cell.chars().all(|c| c.is_ascii_digit() || "+-.,;/() ".contains(c));
    if is_formula_like && !is_number_like { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_table_is_a_formula() {
        for (cell, expected) in
            [("=1+1", "'=1+1"), ("+39 011 2629000", "+39 011 2629000"), ("-cmd|x", "'-cmd|x"), ("a=b", "a=b")]
        {
            assert_eq!(harmless(cell), expected);
        }
    }
}
