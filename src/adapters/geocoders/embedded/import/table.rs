//! Addresses from delimited text, in UTF-8 or Windows-1252.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder};

use super::Options;
use super::fields::Field;
use super::intake::{Intake, Row};
use crate::adapters::geocoders::embedded::import::crs::Crs;

/// Longest row, in bytes: an open quotation mark does not make a row of the rest of the file.
const MAX_ROW_BYTES: usize = 1 << 16;
/// How much of a file is looked at for its delimiter.
const SAMPLE_BYTES: u64 = 1 << 16;

pub fn read(file: &Path, options: &Options, intake: &mut Intake<'_>) -> Result<(), String> {
    let open = || File::open(file).map_err(|error| error.to_string());
    let delimiter = delimiter(open()?)?;
    let mut lines = BufReader::with_capacity(1 << 18, open()?);
    let mut row = Vec::new();
    let mut record = ByteRecord::new();
    if !next_record(&mut lines, delimiter, &mut row, &mut record)? {
        return Err("is empty".to_owned());
    }
    let headers: Vec<String> =
        record.iter().map(|field| decoded(field).trim_start_matches('\u{feff}').trim().to_owned()).collect();
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
    let mut line_number = 1_u64;
    loop {
        line_number += 1;
        match next_record(&mut lines, delimiter, &mut row, &mut record) {
            Ok(false) => return Ok(()),
            Ok(true) => intake
                .take(&as_row(&record, &fields))
                .map_err(|detail| format!("row {line_number}: {detail}"))?,
            Err(error) => return Err(format!("row {line_number}: {error}")),
        }
    }
}

/// The next row; a quoted line break belongs to it. Answers whether there was one.
fn next_record(
    lines: &mut BufReader<File>,
    delimiter: u8,
    row: &mut Vec<u8>,
    record: &mut ByteRecord,
) -> Result<bool, String> {
    row.clear();
    loop {
        let left = (MAX_ROW_BYTES + 1).saturating_sub(row.len()) as u64;
        let n = lines.by_ref().take(left).read_until(b'\n', row).map_err(|error| error.to_string())?;
        if row.len() > MAX_ROW_BYTES {
            return Err(format!("is longer than {MAX_ROW_BYTES} bytes; is a quotation mark left open?"));
        }
        let is_closed = row.iter().filter(|byte| **byte == b'"').count() % 2 == 0;
        let is_blank = row.iter().all(u8::is_ascii_whitespace);
        if n == 0 && is_blank {
            return Ok(false);
        }
        if n == 0 || (is_closed && !is_blank) {
            break;
        }
        if is_blank {
            row.clear();
        }
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(row.as_slice());
    reader.read_byte_record(record).map_err(|error| error.to_string())
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

fn as_row(record: &ByteRecord, fields: &BTreeMap<Field, Vec<usize>>) -> Row {
    let text = |field: Field, between: &str| {
        let at = fields.get(&field).map_or(&[][..], Vec::as_slice);
        let parts = at.iter().filter_map(|at| record.get(*at)).map(decoded);
        let parts: Vec<String> =
            parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
        parts.join(between)
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
