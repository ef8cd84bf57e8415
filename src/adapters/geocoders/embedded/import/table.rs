//! Addresses from delimited text, in UTF-8 or Windows-1252.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use super::Options;
use super::fields::Field;
use super::intake::{Intake, Row};
use crate::formats::crs::Crs;

/// Longest row, in bytes: an open quotation mark does not make a row of the rest of the file.
const MAX_ROW_BYTES: usize = 1 << 16;
/// Most columns.
const MAX_FIELDS: usize = 1_000;
/// How much of a file is looked at for its delimiter.
const SAMPLE_BYTES: u64 = 1 << 16;

pub fn read(file: &Path, options: &Options, intake: &mut Intake<'_>) -> Result<(), String> {
    let open = || File::open(file).map_err(|error| error.to_string());
    let delimiter = delimiter(open()?)?;
    let mut rows = Rows::of(open()?, delimiter);
    let mut record = Vec::new();
    if !rows.next(&mut record)? {
        return Err("is empty".to_owned());
    }
    let headers: Vec<String> =
        record.iter().map(|field| field.trim_start_matches('\u{feff}').trim().to_owned()).collect();
    let fields = options.columns.of(&headers)?;
    if !fields.contains_key(&Field::Street) && !fields.contains_key(&Field::Address) {
        return Err(format!(
            "has no column of streets among {}; say which it is with --columns street=COLUMN",
            headers.join(", ")
        ));
    }
    let is_degrees = |at: &usize| {
        matches!(headers[*at].to_lowercase().as_str(), "lon" | "longitude" | "longitudine" | "lng")
    };
    if fields.get(&Field::X).is_some_and(|at| at.iter().any(is_degrees)) {
        intake.set_default_crs(Crs::WGS84);
    }
    for number in 2_u64.. {
        let told = |detail: String| format!("row {number}: {detail}");
        if !rows.next(&mut record).map_err(told)? {
            break;
        }
        intake.take(&as_row(&record, &fields)).map_err(told)?;
    }
    Ok(())
}

/// Rows of a file, one in memory at a time.
struct Rows {
    lines: BufReader<File>,
    parser: csv_core::Reader,
    line: Vec<u8>,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl Rows {
    fn of(file: File, delimiter: u8) -> Self {
        Self {
            lines: BufReader::with_capacity(1 << 18, file),
            parser: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            line: Vec::new(),
            fields: vec![0; MAX_ROW_BYTES + 1],
            ends: vec![0; MAX_FIELDS],
        }
    }

    /// Reads the next row; a quoted line break belongs to it. Answers whether there was one.
    fn next(&mut self, record: &mut Vec<String>) -> Result<bool, String> {
        if !self.next_line()? {
            return Ok(false);
        }
        self.parser.reset();
        let (mut n_read, mut n_out, mut n_fields) = (0, 0, 0);
        loop {
            let (result, read, out, ends) = self.parser.read_record(
                &self.line[n_read..],
                &mut self.fields[n_out..],
                &mut self.ends[n_fields..],
            );
            (n_read, n_out, n_fields) = (n_read + read, n_out + out, n_fields + ends);
            match result {
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::Record | csv_core::ReadRecordResult::End => break,
                csv_core::ReadRecordResult::OutputFull | csv_core::ReadRecordResult::OutputEndsFull => {
                    return Err(format!("has more than {MAX_FIELDS} columns"));
                }
            }
        }
        record.clear();
        let mut start = 0;
        for end in &self.ends[..n_fields] {
            record.push(decoded(self.fields.get(start..*end).unwrap_or_default()).trim().to_owned());
            start = *end;
        }
        Ok(true)
    }

    fn next_line(&mut self) -> Result<bool, String> {
        self.line.clear();
        loop {
            let left = (MAX_ROW_BYTES + 1).saturating_sub(self.line.len()) as u64;
            let n = self.lines.by_ref().take(left).read_until(b'\n', &mut self.line);
            let n = n.map_err(|error| error.to_string())?;
            if self.line.len() > MAX_ROW_BYTES {
                return Err(format!("is longer than {MAX_ROW_BYTES} bytes; is a quotation mark left open?"));
            }
            let is_closed = self.line.iter().filter(|byte| **byte == b'"').count() % 2 == 0;
            let is_blank = self.line.iter().all(u8::is_ascii_whitespace);
            if n == 0 || (is_closed && !is_blank) {
                return Ok(!is_blank);
            }
            if is_blank {
                self.line.clear();
            }
        }
    }
}

/// The sign that is most often in the first line.
fn delimiter(file: File) -> Result<u8, String> {
    let mut first = Vec::new();
    let mut sample = BufReader::new(file).take(SAMPLE_BYTES);
    sample.read_until(b'\n', &mut first).map_err(|error| error.to_string())?;
    let count = |sign: &u8| first.iter().filter(|byte| *byte == sign).count();
    Ok(*b",;\t|".iter().max_by_key(|sign| count(sign)).expect("four signs"))
}

fn decoded(field: &[u8]) -> Cow<'_, str> {
    str::from_utf8(field).map_or_else(|_| encoding_rs::WINDOWS_1252.decode(field).0, Cow::Borrowed)
}

fn as_row(record: &[String], fields: &BTreeMap<Field, Vec<usize>>) -> Row {
    let text = |field: Field, between: &str| {
        let at = fields.get(&field).map_or(&[][..], Vec::as_slice);
        let parts = at.iter().filter_map(|at| record.get(*at)).map(String::as_str);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
    };
    let joined = |first: String, second: String, between: &str| match (first.is_empty(), second.is_empty()) {
        (_, true) => first,
        (true, false) => second,
        (false, false) => format!("{first}{between}{second}"),
    };
    Row {
        street: joined(text(Field::Kind, " "), text(Field::Street, " "), " "),
        number: joined(text(Field::Number, "/"), text(Field::Suffix, "/"), "/"),
        address: text(Field::Address, " "),
        postcode: text(Field::Postcode, ""),
        istat: text(Field::Istat, ""),
        municipality: text(Field::Municipality, " "),
        province: text(Field::Province, ""),
        place: number(&text(Field::X, "")).zip(number(&text(Field::Y, ""))),
    }
}

/// With a point or a comma.
fn number(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite() && *number != 0.0)
}
