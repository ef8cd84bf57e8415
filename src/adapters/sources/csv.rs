//! Delimited text: comma, semicolon or tab, UTF-8 or Windows-1252, read as a stream with bounded memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use bussola_engine::domain::issue::{Issue, Rule};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use crate::ports::mapping::Mapping;
use crate::ports::source::{RawRecord, Source, SourceError, SourceInfo};

/// Largest field that is kept, in bytes.
pub const MAX_FIELD_BYTES: usize = 1 << 20;
/// Largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 512 << 20;
/// Most fields in one row; further ones are counted and thrown away.
const MAX_FIELDS: usize = 1_000;
/// How much of a field that is too long stays with its record, in characters.
const KEPT_OF_LONG: usize = 1_000;
const CHUNK_BYTES: usize = 64 << 10;

/// A delimited file with one header line.
#[derive(Debug, Clone)]
pub struct Csv {
    pub info: SourceInfo,
    pub path: PathBuf,
    /// Found out from the header line when absent.
    pub delimiter: Option<u8>,
    pub mapping: Mapping,
}

impl Csv {
    fn unavailable(&self, error: io::Error) -> SourceError {
        SourceError::Unavailable {
            source_id: self.info.id.clone(),
            place: self.path.display().to_string(),
            source: Box::new(error),
        }
    }

    fn bad_file(&self, detail: &str) -> SourceError {
        SourceError::BadSettings {
            source_id: self.info.id.clone(),
            setting: "file".to_owned(),
            detail: format!("{}: {detail}", self.path.display()),
        }
    }
}

impl Source for Csv {
    fn info(&self) -> &SourceInfo {
        &self.info
    }

    fn records(&self) -> Result<Box<dyn Iterator<Item = RawRecord> + Send + '_>, SourceError> {
        let file = File::open(&self.path).map_err(|error| self.unavailable(error))?;
        let size = file.metadata().map_err(|error| self.unavailable(error))?.len();
        if size > MAX_FILE_BYTES {
            return Err(
                self.bad_file(&format!("{size} bytes; at most {MAX_FILE_BYTES} are read, split the file"))
            );
        }
        let rows = Rows::new(file, self.delimiter).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => self.bad_file(&error.to_string()),
            _ => self.unavailable(error),
        })?;
        Ok(Box::new(Records::new(rows, &self.mapping)))
    }
}

/// One row as bytes, with what was wrong while reading it.
struct Row {
    line: u64,
    fields: Vec<Field>,
    n_fields: usize,
    /// The file could not be read to the end.
    is_broken: bool,
}

struct Field {
    bytes: Vec<u8>,
    is_cut: bool,
}

/// Reads rows through two fixed buffers.
struct Rows<R> {
    input: R,
    reader: Reader,
    chunk: Vec<u8>,
    from: usize,
    to: usize,
    is_done: bool,
}

impl<R: Read> Rows<R> {
    fn new(mut input: R, delimiter: Option<u8>) -> io::Result<Self> {
        let mut chunk = vec![0; CHUNK_BYTES];
        let to = fill(&mut input, &mut chunk)?;
        let start = &chunk[..to];
        if start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "UTF-16; save it as UTF-8 and try again"));
        }
        let from = if start.starts_with(&[0xEF, 0xBB, 0xBF]) { 3 } else { 0 };
        let delimiter = delimiter.unwrap_or_else(|| sniff(&chunk[from..to]));
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Ok(Self { input, reader, chunk, from, to, is_done: false })
    }

    fn next_row(&mut self) -> Option<Row> {
        if self.is_done {
            return None;
        }
        let mut row = Row { line: self.reader.line(), fields: Vec::new(), n_fields: 0, is_broken: false };
        let (mut field, mut out) = (Field { bytes: Vec::new(), is_cut: false }, [0; 8 << 10]);
        loop {
            if self.from == self.to {
                self.from = 0;
                self.to = fill(&mut self.input, &mut self.chunk).unwrap_or_else(|_| {
                    row.is_broken = true;
                    0
                });
            }
            let (result, n_in, n_out) = self.reader.read_field(&self.chunk[self.from..self.to], &mut out);
            self.from += n_in;
            field.push(&out[..n_out]);
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    row.push(std::mem::replace(&mut field, Field { bytes: Vec::new(), is_cut: false }));
                    if record_end {
                        return Some(row);
                    }
                }
                ReadFieldResult::End => {
                    self.is_done = true;
                    return row.is_broken.then_some(row);
                }
            }
        }
    }
}

impl Field {
    fn push(&mut self, bytes: &[u8]) {
        let room = MAX_FIELD_BYTES - self.bytes.len();
        self.is_cut |= bytes.len() > room;
        self.bytes.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
}

impl Row {
    fn push(&mut self, mut field: Field) {
        self.n_fields += 1;
        if field.is_cut {
            field.bytes.truncate(4 * KEPT_OF_LONG);
            field.bytes.shrink_to_fit();
        }
        if self.fields.len() < MAX_FIELDS {
            self.fields.push(field);
        }
    }
}

fn fill(input: &mut impl Read, chunk: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// The commonest of comma, semicolon and tab outside quotes in the first line.
fn sniff(start: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for &byte in start {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if !is_quoted => counts.iter_mut().filter(|(c, _)| *c == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| delimiter)
}

/// Turns rows into records.
struct Records<'a, R> {
    rows: Rows<R>,
    columns: BTreeMap<String, usize>,
    n_columns: usize,
    mapping: &'a Mapping,
}

impl<'a, R: Read> Records<'a, R> {
    fn new(mut rows: Rows<R>, mapping: &'a Mapping) -> Self {
        let header = rows.next_row();
        let names = header.iter().flat_map(|row| &row.fields);
        let mut columns = BTreeMap::new();
        for (index, field) in names.enumerate() {
            // The first of two columns with one name counts.
            columns.entry(decode(&field.bytes).0.trim().to_owned()).or_insert(index);
        }
        let n_columns = header.map_or(0, |row| row.n_fields);
        Self { rows, columns, n_columns, mapping }
    }

    fn record(&self, row: &Row) -> RawRecord {
        let mut issues = Vec::new();
        if row.is_broken {
            issues.push(Issue::error(Rule::RowUnreadable, "row", "the file cannot be read further"));
        } else if row.n_fields != self.n_columns {
            let counts = format!("{} fields, {} columns", row.n_fields, self.n_columns);
            issues.push(Issue::error(Rule::RowUnreadable, "row", &counts));
        }
        let cells: Vec<String> = row.fields.iter().map(|field| decode(&field.bytes).0).collect();
        for (column, &index) in &self.columns {
            let (Some(field), Some(text)) = (row.fields.get(index), cells.get(index)) else { continue };
            let name = self.mapping.fields.iter().find(|m| &m.column == column).map_or(column, |m| &m.field);
            if field.is_cut {
                issues.push(Issue::error(Rule::TextTooLong, name, text));
            }
            if !decode(&field.bytes).1 && !field.is_cut {
                issues.push(Issue::warning(Rule::TextNotUtf8, name, text));
            }
            if text.contains('\0') {
                issues.push(Issue::error(Rule::RowUnreadable, name, &text.replace('\0', "\u{FFFD}")));
            }
        }
        let cells: Vec<String> =
            cells.into_iter().zip(&row.fields).map(|(text, field)| kept(text, field.is_cut)).collect();
        // A cell that a short row lacks is empty: the row is already refused.
        let cell =
            |column: &str| self.columns.get(column).map(|&index| cells.get(index).map_or("", String::as_str));
        self.mapping.record(row.line, &cell, issues)
    }
}

/// What of a text stays with the record.
fn kept(text: String, is_cut: bool) -> String {
    let text = if text.contains('\0') { text.replace('\0', "\u{FFFD}") } else { text };
    if is_cut { text.chars().take(KEPT_OF_LONG).collect() } else { text }
}

/// The text, and whether it was UTF-8; otherwise it is read as Windows-1252, as spreadsheets in Italy write it.
fn decode(bytes: &[u8]) -> (String, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), true),
        Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), false),
    }
}

impl<R: Read> Iterator for Records<'_, R> {
    type Item = RawRecord;

    fn next(&mut self) -> Option<RawRecord> {
        let row = self.rows.next_row()?;
        Some(self.record(&row))
    }
}

#[cfg(test)]
mod tests;
