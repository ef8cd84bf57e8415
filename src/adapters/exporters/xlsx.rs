//! A spreadsheet: desks on the first sheet, on the last one what each column means and under which licence.
//!
//! Texts are written as texts, so that nothing on file becomes a formula. Rows go to a temporary file one by one.

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::csv::text;
use super::latch::Latch;
use super::table::{self, Cell, Column, ColumnKind};
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// One row per desk under a header that stays in view and can be filtered by.
#[derive(Debug, Clone, Copy)]
pub struct Xlsx;

/// Rows that a sheet can have, with the header. What does not fit goes on to the next one.
const MAX_ROWS: u32 = 1_048_576;

/// Characters that a cell can have; a longer text ends with an ellipsis.
const MAX_CHARACTERS: usize = 32_767;

impl Exporter for Xlsx {
    fn format(&self) -> &'static str {
        "xlsx"
    }

    fn file(&self) -> &'static str {
        "desks.xlsx"
    }

    fn media_type(&self) -> &'static str {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let mut out = Latch::new(out);
        let result = written(info, desks, &mut out, MAX_ROWS);
        out.outcome(result)
    }
}

fn written(
    info: &ExportInfo,
    desks: &mut dyn Iterator<Item = PublicDesk>,
    out: &mut Latch<'_>,
    max_rows: u32,
) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(info)?);
    let columns = table::columns(info);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let mut desks = desks.peekable();
    let mut n_sheets = 0;
    while n_sheets == 0 || desks.peek().is_some() {
        n_sheets += 1;
        let name = if n_sheets == 1 { "desks".to_owned() } else { format!("desks {n_sheets}") };
        let sheet = workbook.add_worksheet_with_constant_memory()?.set_name(name)?;
        head(sheet, &columns)?;
        let mut row = 0;
        for desk in desks.by_ref().take(max_rows as usize - 1) {
            row += 1;
            write_row(sheet, row, &desk, &day)?;
        }
        let last = u16::try_from(columns.len() + 1).expect("a row has fewer columns than a sheet can");
        sheet.autofilter(0, 0, row, last)?;
    }
    about(workbook.add_worksheet_with_constant_memory()?.set_name("about")?, info, &columns)?;
    workbook.save_to_writer(out)
}

/// The file tells no time of its own: the same desks are the same file whenever it is written.
fn properties(info: &ExportInfo) -> Result<DocProperties, XlsxError> {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    Ok(DocProperties::new()
        .set_title(format!("Desks, data version {version}"))
        .set_author(attribution)
        .set_comment(licence)
        .set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?))
}

fn head(sheet: &mut Worksheet, columns: &[Column]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 0)?;
    for (index, column) in (0_u16..).zip(columns) {
        sheet.set_column_width(index, width(column))?;
        sheet.write_string_with_format(0, index, &column.name, &bold)?;
    }
    for (index, name) in (columns.len()..).zip(["lon", "lat"]) {
        let index = u16::try_from(index).expect("a row has fewer columns than a sheet can");
        sheet.write_string_with_format(0, index, name, &bold)?;
    }
    Ok(())
}

/// In characters, by what the column holds: measuring every text would mean to keep them all.
fn width(column: &Column) -> f64 {
    match column.kind {
        ColumnKind::Text | ColumnKind::List => 24.0,
        ColumnKind::Flag | ColumnKind::Number | ColumnKind::Date => 12.0,
    }
}

fn write_row(sheet: &mut Worksheet, row: u32, desk: &PublicDesk, day: &Format) -> Result<(), XlsxError> {
    let mut column = 0;
    for cell in table::cells(desk) {
        match &cell {
            Cell::Missing => {}
            Cell::Flag(flag) => _ = sheet.write_boolean(row, column, *flag)?,
            Cell::Number(number) => _ = sheet.write_number(row, column, *number)?,
            Cell::Date(on) => _ = sheet.write_date_with_format(row, column, on, day)?,
            Cell::Text(_) | Cell::List(_) => _ = sheet.write_string(row, column, fitting(&text(&cell)))?,
        }
        column += 1;
    }
    for value in desk.lon_lat.into_iter().flatten() {
        sheet.write_number(row, column, value)?;
        column += 1;
    }
    Ok(())
}

/// A text that a cell can hold.
fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= MAX_CHARACTERS {
        return text.to_owned();
    }
    let mut n_units = 1;
    let cut = text.chars().take_while(|character| {
        n_units += character.len_utf16();
        n_units <= MAX_CHARACTERS
    });
    cut.chain(['…']).collect()
}

/// The data dictionary, and what the file is.
fn about(sheet: &mut Worksheet, info: &ExportInfo, columns: &[Column]) -> Result<(), XlsxError> {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    let bold = Format::new().set_bold();
    let version = version.to_string();
    let told = [
        ("data version", version.as_str()),
        ("attribution", attribution),
        ("licence", licence),
        ("lists", "values are joined by ; where \\; and \\\\ stand for ; and \\ inside a value"),
        ("long texts", "a text of more than 32767 characters ends with …"),
    ];
    for (index, width) in [(0, 24.0), (1, 12.0), (2, 12.0), (3, 100.0)] {
        sheet.set_column_width(index, width)?;
    }
    let mut row = 0;
    for (name, value) in told {
        sheet.write_string_with_format(row, 0, name, &bold)?;
        sheet.write_string(row, 1, value)?;
        row += 1;
    }
    row += 1;
    for (index, name) in (0_u16..).zip(["column", "type", "unit", "description"]) {
        sheet.write_string_with_format(row, index, name, &bold)?;
    }
    for Column { name, kind, about, unit } in columns {
        row += 1;
        sheet.write_string(row, 0, name)?;
        sheet.write_string(row, 1, kind.as_str())?;
        sheet.write_string(row, 2, unit.as_deref().unwrap_or_default())?;
        sheet.write_string(row, 3, about)?;
    }
    for (name, about) in [("lon", "Longitude of the pin, WGS 84."), ("lat", "Latitude of the pin, WGS 84.")] {
        row += 1;
        sheet.write_string(row, 0, name)?;
        sheet.write_string(row, 1, "number")?;
        sheet.write_string(row, 2, "degrees")?;
        sheet.write_string(row, 3, about)?;
    }
    Ok(())
}
