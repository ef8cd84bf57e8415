//! Spreadsheets (XLSX): one sheet, its cells as people see them, within limits that a packed bomb cannot pass.

use std::collections::BTreeMap;
use std::io::Read;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetVisible, Xlsx, XlsxError};

use super::input::{Input, MAX_FIELD_BYTES, ReadError, ReadSeek, Records, limited};
use super::table::{Cell, Row, TableRecords};
use crate::ports::mapping::SourceSettings;

/// Largest file, and largest contents once unpacked.
const MAX_FILE_BYTES: u64 = 64 << 20;
const MAX_UNPACKED_BYTES: u64 = 192 << 20;
const MAX_PARTS: usize = 2_000;
/// Most cells of a sheet up to the last in each row, most columns, and most bytes of text.
const MAX_CELLS: usize = 4_000_000;
const MAX_COLUMNS: usize = 1_000;
const MAX_TEXT_BYTES: usize = 256 << 20;

/// The records of one sheet.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let options = &settings.options;
    let (_, rows) = rows(input, options.sheet.as_deref(), usize::MAX)?;
    Ok(limited(TableRecords::new(rows.into_iter(), &settings.mapping, options.header_row, false)))
}

/// The first rows of the sheet as they stand, for a look at an unknown file; and the sheet's name.
pub fn first_rows(input: &Input, sheet: Option<&str>, n: usize) -> Result<(Vec<Row>, String), ReadError> {
    rows(input, sheet, n).map(|(name, rows)| (rows, name))
}

/// The name of the sheet and its rows, at most so many.
fn rows(input: &Input, sheet: Option<&str>, max_rows: usize) -> Result<(String, Vec<Row>), ReadError> {
    refuse_bomb(input, MAX_UNPACKED_BYTES)?;
    let mut book: Xlsx<_> = Xlsx::new(input.open(MAX_FILE_BYTES)?).map_err(|error| not_a_book(&error))?;
    let visible = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let names: Vec<String> =
        book.sheets_metadata().iter().filter(visible).map(|sheet| sheet.name.clone()).collect();
    let wanted: Vec<String> = match sheet {
        None => names.clone(),
        Some(wanted) => {
            let all = book.sheet_names();
            let is_it = |name: &&String| name.trim().eq_ignore_ascii_case(wanted.trim());
            let found = all.iter().find(is_it).cloned();
            let refused =
                || ReadError::Refused(format!("it has no sheet {wanted:?}; there are {}", all.join(", ")));
            vec![found.ok_or_else(refused)?]
        }
    };
    let last = wanted.last().cloned().unwrap_or_default();
    for name in wanted {
        let mut rows = sheet_rows(&mut book, &name, max_rows)?;
        if rows.iter().any(|row| !row.is_empty()) {
            fill_merged(&mut rows, &book.merge_cells_by_sheet_name(&name).unwrap_or_default());
            return Ok((name, rows));
        }
    }
    Ok((last, Vec::new()))
}

/// Unpacks everything once, counting, before any of it is understood.
fn refuse_bomb(input: &Input, max_bytes: u64) -> Result<(), ReadError> {
    let mut start = [0; 4];
    let mut reader = input.open(MAX_FILE_BYTES)?;
    if reader.read(&mut start)? == 4 && start == [0xD0, 0xCF, 0x11, 0xE0] {
        return Err(ReadError::Refused("it is an old .xls file; save it as .xlsx and try again".to_owned()));
    }
    let mut archive =
        zip::ZipArchive::new(input.open(MAX_FILE_BYTES)?).map_err(|error| not_a_book(&error))?;
    let too_large = || {
        ReadError::Refused(format!(
            "it unpacks to more than {} MiB or {MAX_PARTS} parts; split the sheet",
            max_bytes >> 20
        ))
    };
    if archive.len() > MAX_PARTS {
        return Err(too_large());
    }
    let mut left = max_bytes;
    for index in 0..archive.len() {
        let Ok(part) = archive.by_index(index) else { continue };
        // Pictures are never opened.
        if part.name().is_ok_and(|name| name.starts_with("xl/media/")) {
            continue;
        }
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).unwrap_or(0);
        left = left.checked_sub(unpacked).ok_or_else(too_large)?;
    }
    Ok(())
}

fn not_a_book(error: &dyn std::error::Error) -> ReadError {
    ReadError::Refused(format!("it is no .xlsx file: {error}"))
}

fn sheet_rows(
    book: &mut Xlsx<Box<dyn ReadSeek>>,
    name: &str,
    max_rows: usize,
) -> Result<Vec<Row>, ReadError> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // Charts are sheets too, without cells.
        Err(XlsxError::WorksheetNotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(not_a_book(&error)),
    };
    let widths: Vec<usize> = cells.styles().iter().map(zeros).collect();
    let (mut rows, mut n_cells, mut n_bytes): (Vec<Row>, usize, usize) = (Vec::new(), 0, 0);
    loop {
        let (cell, style) = match cells.next_cell_with_style_id() {
            Ok(Some(next)) => next,
            Ok(None) => return Ok(rows),
            Err(error) => {
                let line = rows.last().map_or(1, |row| row.line + 1);
                let broken = Some(format!("the sheet cannot be read further: {error}"));
                rows.push(Row { line, broken, ..Row::default() });
                return Ok(rows);
            }
        };
        let text = text(cell.get_value(), widths.get(style).copied().unwrap_or(0));
        let (line, column) = (u64::from(cell.get_position().0) + 1, cell.get_position().1 as usize);
        if text.is_empty() || column >= MAX_COLUMNS {
            continue;
        }
        n_bytes += text.len();
        if n_cells > MAX_CELLS || n_bytes > MAX_TEXT_BYTES {
            return Err(ReadError::Refused(format!(
                "sheet {name:?} has more than {MAX_CELLS} cells or {} MiB of text; split it",
                MAX_TEXT_BYTES >> 20
            )));
        }
        if rows.last().is_none_or(|row| row.line != line) {
            if rows.len() >= max_rows {
                return Ok(rows);
            }
            rows.push(Row { line, ..Row::default() });
        }
        if let Some(row) = rows.last_mut() {
            let before = row.cells.len();
            put(row, column, text);
            n_cells += row.cells.len() - before;
        }
    }
}

fn put(row: &mut Row, column: usize, mut text: String) {
    if row.cells.len() <= column {
        row.cells.resize(column + 1, Cell::default());
        row.n_cells = column + 1;
    }
    let is_cut = text.len() > MAX_FIELD_BYTES;
    if is_cut {
        let end = (0..=MAX_FIELD_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
    }
    row.cells[column] = Cell { text, is_cut, is_guessed: false };
}

/// A value merged over several rows is seen beside each of them, so each has it.
fn fill_merged(rows: &mut [Row], merged: &[Dimensions]) {
    let index_of: BTreeMap<u64, usize> =
        rows.iter().enumerate().map(|(index, row)| (row.line, index)).collect();
    let (mut n_bytes, mut n_cells) = (0, 0);
    for area in merged.iter().filter(|area| area.end.0 > area.start.0) {
        let (first, column) = (u64::from(area.start.0) + 1, area.start.1 as usize);
        let Some(cell) = index_of.get(&first).and_then(|index| rows[*index].cells.get(column)).cloned()
        else {
            continue;
        };
        for (_, &index) in index_of.range(first + 1..=u64::from(area.end.0) + 1) {
            // A row that has nothing else stays empty.
            let row = &mut rows[index];
            if n_bytes <= MAX_TEXT_BYTES && n_cells <= MAX_CELLS && !row.is_empty() {
                n_bytes += cell.text.len();
                n_cells += (column + 1).saturating_sub(row.cells.len());
                put(row, column, cell.text.clone());
            }
        }
    }
}

/// How many digits a number is shown with, for formats such as `00000`, which postcodes have.
fn zeros(style: &calamine::Style) -> usize {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    if !code.is_empty() && code.len() < 20 && code.bytes().all(|byte| byte == b'0') { code.len() } else { 0 }
}

fn text(value: &DataRef<'_>, width: usize) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => format!("{number:0width$}"),
        DataRef::Float(number) => number_text(*number, width),
        DataRef::Bool(is_true) => if *is_true { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => moment_text(moment),
        // A formula that failed says nothing.
        DataRef::Error(_) => String::new(),
    }
}

fn number_text(number: f64, width: usize) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{:0width$}", number as i64)
    } else {
        // What a spreadsheet shows has no more digits than it keeps.
        let rounded = format!("{number:.12}");
        rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A day as `2026-03-05`, a time as `09:30`, or both.
fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    // Cells keep times as fractions of a day, so that 9:30 may be a millisecond short.
    let minutes =
        (u32::from(hour) * 60 + u32::from(minute)) * 60_000 + u32::from(second) * 1_000 + u32::from(milli);
    let minutes = (minutes + 500) / 60_000;
    let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    match (moment.as_f64() < 1.0 || moment.is_duration(), minutes) {
        (true, _) => time,
        (false, 0) => format!("{year:04}-{month:02}-{day:02}"),
        (false, _) => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    #[test]
    fn values_read_as_people_see_them() {
        let moment = |value, kind| DataRef::DateTime(ExcelDateTime::new(value, kind, false));
        for (value, width, expected) in [
            (DataRef::Float(185.0), 5, "00185"),
            (DataRef::Float(185.0), 0, "185"),
            (DataRef::Float(3_331_234_567.0), 0, "3331234567"),
            (DataRef::Float(45.070_312), 0, "45.070312"),
            (DataRef::Float(0.1 + 0.2), 0, "0.3"),
            (DataRef::Bool(true), 0, "yes"),
            (moment(46_086.0, DateTime), 0, "2026-03-05"),
            (moment(0.395_833_333, DateTime), 0, "09:30"),
            (moment(46_086.5, DateTime), 0, "2026-03-05 12:00"),
            (moment(0.5, TimeDelta), 0, "12:00"),
            (DataRef::Error(calamine::CellErrorType::NA), 0, ""),
        ] {
            assert_eq!(text(&value, width), expected, "{value:?}");
        }
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        use std::io::Write as _;
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let deflated = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/workbook.xml", deflated).expect("a part");
        archive.write_all(&[b' '; 100_000]).expect("written");
        let bytes = archive.finish().expect("a zip").into_inner();
        assert!(bytes.len() < 1_000);
        let input = Input::Bytes(bytes.into());
        assert!(refuse_bomb(&input, 100_000).is_ok());
        let error = refuse_bomb(&input, 99_999).expect_err("too much").to_string();
        assert!(error.contains("unpacks to more than"), "{error}");
    }

    #[test]
    fn a_value_merged_over_rows_is_in_each() {
        let row = |line, texts: &[&str]| {
            let mut row = Row { line, ..Row::default() };
            texts.iter().enumerate().for_each(|(column, text)| put(&mut row, column, (*text).to_owned()));
            row
        };
        let mut rows = [row(1, &["Bari", "a"]), row(2, &["", "b"]), row(3, &["", "c"]), row(5, &["x"])];
        fill_merged(&mut rows, &[Dimensions::new((0, 0), (1, 0))]);
        let first: Vec<&str> = rows.iter().map(|row| row.cells[0].text.as_str()).collect();
        assert_eq!(first, ["Bari", "Bari", "", "x"]);
    }
}
