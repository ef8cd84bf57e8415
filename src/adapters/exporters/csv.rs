//! CSV (RFC 4180, UTF-8, header row): one row per desk, also for desks without a pin.
//!
//! Lists are joined by `;`; a `;` or `\` inside a value is written `\;` and `\\`.
//! Spreadsheets run cells that begin like a formula: a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage
//! return gets an apostrophe in front, unless it holds only digits and the signs of numbers and telephone numbers.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::{Field, FieldKind, FieldValue, PublicDesk, PublicOpening};

/// Longitude and latitude are the last two columns, empty for desks without a pin.
#[derive(Debug, Clone, Copy)]
pub struct Csv;

/// The columns that one `opening` becomes.
const OPENING_PARTS: [&str; 6] = ["state", "until", "next", "languages_now", "reasons", "last_entry"];

impl Exporter for Csv {
    fn format(&self) -> &'static str {
        "csv"
    }

    fn media_type(&self) -> &'static str {
        "text/csv; charset=utf-8; header=present"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        writer.write_record(header(info))?;
        for desk in desks {
            writer.write_record(row(&desk).iter().map(|cell| harmless(cell).into_owned()))?;
        }
        writer.flush()
    }
}

fn header(info: &ExportInfo) -> Vec<String> {
    let mut names = vec!["id".to_owned()];
    for declared in &info.fields {
        let name = declared.field.as_str();
        match declared.field.kind() {
            FieldKind::Opening => names.extend(OPENING_PARTS.map(|part| format!("{name}_{part}"))),
            FieldKind::Text | FieldKind::Flag | FieldKind::Number | FieldKind::Date | FieldKind::List => {
                names.push(name.to_owned());
            }
        }
    }
    names.extend(["lon".to_owned(), "lat".to_owned()]);
    names
}

fn row(desk: &PublicDesk) -> Vec<String> {
    let PublicDesk { id, lon_lat, radius: _, fields } = desk;
    let mut cells = vec![id.clone()];
    for (field, value) in fields {
        push_cells(*field, value, &mut cells);
    }
    match lon_lat {
        Some([lon, lat]) => cells.extend([lon.to_string(), lat.to_string()]),
        None => cells.extend([String::new(), String::new()]),
    }
    cells
}

fn push_cells(field: Field, value: &FieldValue, cells: &mut Vec<String>) {
    match value {
        FieldValue::Missing if field.kind() == FieldKind::Opening => {
            cells.extend(OPENING_PARTS.map(|_| String::new()));
        }
        FieldValue::Missing => cells.push(String::new()),
        FieldValue::Text(text) => cells.push(text.clone()),
        FieldValue::Flag(flag) => cells.push(flag.to_string()),
        FieldValue::Number(number) => cells.push(number.to_string()),
        FieldValue::List(values) => cells.push(joined(values)),
        FieldValue::Opening(opening) => cells.extend(opening_cells(opening)),
    }
}

fn opening_cells(opening: &PublicOpening) -> [String; 6] {
    // Nobody sets out from anywhere in a file.
    let PublicOpening { state, until, next, last_entry, in_time: _, languages_now, reasons } = opening;
    let codes: Vec<String> = reasons.iter().map(|reason| reason.code.to_owned()).collect();
    [
        (*state).to_owned(),
        until.clone().unwrap_or_default(),
        next.clone().unwrap_or_default(),
        joined(languages_now),
        joined(&codes),
        last_entry.clone().unwrap_or_default(),
    ]
}

fn joined(values: &[String]) -> String {
    let escaped: Vec<String> =
        values.iter().map(|value| value.replace('\\', "\\\\").replace(';', "\\;")).collect();
    escaped.join(";")
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> Cow<'_, str> {
    let is_formula_like = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_number_like = cell.chars().all(|c| c.is_ascii_digit() || "+-.,;/() ".contains(c));
    if is_formula_like && !is_number_like { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_numbers_are_left_alone() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-cmd|x", "'-cmd|x"),
            ("+39 011 2629000;800 123456", "+39 011 2629000;800 123456"),
            ("-12.5", "-12.5"),
            ("Casa = casa", "Casa = casa"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), expected);
        }
    }

    #[test]
    fn a_list_can_be_taken_apart_again() {
        let values = ["Mo-Fr 09:00-12:00; PH off".to_owned(), "a\\b".to_owned()];
        assert_eq!(joined(&values), "Mo-Fr 09:00-12:00\\; PH off;a\\\\b");
    }
}
