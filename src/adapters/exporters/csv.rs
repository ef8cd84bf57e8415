//! CSV (RFC 4180, UTF-8, header row): one row per desk, also for desks without a pin.
//!
//! Spreadsheets run cells that begin like a formula: a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage
//! return gets an apostrophe in front, unless it holds only digits and the signs of numbers and telephone numbers.

use std::borrow::Cow;
use std::io::{self, Write};

use super::table::{self, Cell, joined};
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// Longitude and latitude are the last two columns, empty for desks without a pin. Lists are joined as in
/// [`table::joined`].
#[derive(Debug, Clone, Copy)]
pub struct Csv;

impl Exporter for Csv {
    fn format(&self) -> &'static str {
        "csv"
    }

    fn file(&self) -> &'static str {
        "desks.csv"
    }

    fn media_type(&self) -> &'static str {
        "text/csv; charset=utf-8; header=present"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        let names = table::columns(info).into_iter().map(|column| column.name);
        writer.write_record(names.chain(["lon".to_owned(), "lat".to_owned()]))?;
        for desk in desks {
            let cells = table::cells(&desk);
            for cell in &cells {
                writer.write_field(harmless(&text(cell)).as_bytes())?;
            }
            let [lon, lat] =
                desk.lon_lat.map_or_else(Default::default, |pin| pin.map(|value| value.to_string()));
            writer.write_record([lon, lat])?;
        }
        writer.flush()
    }
}

/// A cell as text, empty when nothing is known.
pub(super) fn text<'a>(cell: &'a Cell<'_>) -> Cow<'a, str> {
    match cell {
        Cell::Missing => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Date(day) => Cow::Owned(day.to_string()),
        Cell::List(values) => Cow::Owned(joined(values)),
    }
}

/// A cell that no spreadsheet takes for a formula.
pub(super) fn harmless(cell: &str) -> Cow<'_, str> {
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
}
