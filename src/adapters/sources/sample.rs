//! A first look at an unknown file: its format, where its records are, and what its columns hold.

use std::path::Path;

use serde_json::Value;

use super::input::{Input, ReadError};
use super::json::path::text_at;
use super::json::{Members, parse};
use super::table::{Row, column_key};
use super::{csv, hsds, xlsx};
use crate::ports::mapping::{ReadOptions, SourceFormat};
use crate::ports::sample::{FormatSigns, MAX_COLUMNS, MAX_ROWS, Sample, SampleColumn};

/// How far down a header line is looked for.
const MAX_ROWS_TO_HEADER: usize = 30;
/// How deep the columns of JSON lie.
const MAX_DEPTH: usize = 5;

/// Looks at a file. `is_heading` tells whether a text is what people write above a column.
pub fn look(
    file: &Path,
    signs: &[FormatSigns],
    sheet: Option<&str>,
    is_heading: &dyn Fn(&str) -> bool,
) -> Result<Sample, ReadError> {
    let input = Input::File(file.to_owned());
    let extension = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let known = |format| {
        let options = ReadOptions::default();
        Ok(Sample { format, options, columns: Vec::new(), n_rows: 0, is_known: true })
    };
    match extension.as_str() {
        "xlsx" | "xlsm" => {
            let (rows, name) = xlsx::first_rows(&input, sheet, MAX_ROWS + MAX_ROWS_TO_HEADER)?;
            let options = ReadOptions { sheet: Some(name), ..ReadOptions::default() };
            table(SourceFormat::Xlsx, options, rows, is_heading)
        }
        "csv" | "tsv" | "txt" | "tab" => {
            let (rows, delimiter) = csv::first_rows(&input, MAX_ROWS + MAX_ROWS_TO_HEADER)?;
            let options = ReadOptions { delimiter: Some(delimiter), ..ReadOptions::default() };
            table(SourceFormat::Csv, options, rows, is_heading)
        }
        "json" | "geojson" | "ndjson" | "jsonl" | "geojsonl" | "geojsons" => json(&input, signs),
        "pbf" => known(SourceFormat::OsmPbf),
        "zip" => known(SourceFormat::Hsds),
        "" if file.is_dir() => known(SourceFormat::Hsds),
        _ => Err(ReadError::Refused(format!(
            "files ending in .{extension} cannot be read; save it as .csv, .xlsx, .json, .geojson or .osm.pbf"
        ))),
    }
}

fn table(
    format: SourceFormat,
    mut options: ReadOptions,
    rows: Vec<Row>,
    is_heading: &dyn Fn(&str) -> bool,
) -> Result<Sample, ReadError> {
    let header = header_of(&rows, is_heading)
        .ok_or_else(|| ReadError::Refused("it has no row with the names of columns".to_owned()))?;
    if header > 0 {
        options.header_row = u32::try_from(rows[header].line).ok();
    }
    let mut columns: Vec<(usize, SampleColumn)> = Vec::new();
    for (index, cell) in rows[header].cells.iter().enumerate().take(MAX_COLUMNS) {
        let name = column_key(&cell.text);
        // Of two columns with one name only the first can be read; one without a name cannot be named.
        if !name.is_empty() && columns.iter().all(|(_, column)| column.name != name) {
            columns.push((index, SampleColumn { name, values: Vec::new() }));
        }
    }
    let body = || rows[header + 1..].iter().filter(|row| !row.is_empty()).take(MAX_ROWS);
    for (index, column) in &mut columns {
        let texts = body().filter_map(|row| row.cells.get(*index)).map(|cell| cell.text.trim().to_owned());
        column.values = texts.filter(|text| !text.is_empty()).collect();
    }
    let n_rows = body().count();
    let columns = columns.into_iter().map(|(_, column)| column).collect();
    Ok(Sample { format, options, columns, n_rows, is_known: false })
}

/// The row with most headings; without any, the first that is nearly as full as the fullest.
fn header_of(rows: &[Row], is_heading: &dyn Fn(&str) -> bool) -> Option<usize> {
    let said = |row: &Row| row.cells.iter().filter(|cell| !cell.text.trim().is_empty()).count();
    let headings = |row: &Row| row.cells.iter().filter(|cell| is_heading(&cell.text)).count();
    let top = &rows[..rows.len().min(MAX_ROWS_TO_HEADER)];
    let best = top.iter().enumerate().rev().max_by_key(|(_, row)| headings(row))?;
    // In a table without headings some values look like one.
    if headings(best.1) >= 2 && headings(best.1) * 4 >= said(best.1) {
        return Some(best.0);
    }
    let fullest = top.iter().map(said).max()?;
    top.iter().position(|row| fullest > 0 && said(row) * 5 >= fullest * 4)
}

fn json(input: &Input, signs: &[FormatSigns]) -> Result<Sample, ReadError> {
    if hsds::is_package(input)? {
        let options = ReadOptions::default();
        return Ok(Sample {
            format: SourceFormat::Hsds,
            options,
            columns: Vec::new(),
            n_rows: 0,
            is_known: true,
        });
    }
    for sign in signs {
        let Some(first) = first_member(input, &sign.records)? else { continue };
        if sign.recognised_by.iter().any(|path| is_there(&first, path)) {
            let is_geojson = sign.format == SourceFormat::GeoJson;
            return columns_of_json(input, sign.format, &sign.records, !is_geojson);
        }
    }
    columns_of_json(input, SourceFormat::Json, &[], false)
}

fn first_member(input: &Input, records: &[String]) -> Result<Option<Value>, ReadError> {
    match Members::open(input, records) {
        Ok(mut members) => Ok(members.find_map(|member| parse(&member).ok()).map(|(value, _)| value)),
        Err(ReadError::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_there(value: &Value, path: &str) -> bool {
    let keys = path.split('.');
    keys.into_iter().try_fold(value, |value, key| value.get(key)).is_some()
}

fn columns_of_json(
    input: &Input,
    format: SourceFormat,
    records: &[String],
    is_known: bool,
) -> Result<Sample, ReadError> {
    let (mut columns, mut n_rows): (Vec<SampleColumn>, usize) = (Vec::new(), 0);
    for member in Members::open(input, records)?.take(MAX_ROWS) {
        let Ok((value, _)) = parse(&member) else { continue };
        n_rows += 1;
        let mut paths = Vec::new();
        paths_of(&value, String::new(), 0, &mut paths);
        let is_geojson = format == SourceFormat::GeoJson;
        let is_own = |path: &String| !is_geojson || path == "id" || path.starts_with("properties.");
        for path in paths.into_iter().filter(is_own) {
            let Some(text) = text_at(&value, &path).filter(|text| !text.trim().is_empty()) else { continue };
            let name = if is_geojson { geojson_name(&value, &path) } else { path };
            let text = text.trim().to_owned();
            match columns.iter().position(|column| column.name == name) {
                Some(index) => columns[index].values.push(text),
                None if columns.len() < MAX_COLUMNS => {
                    columns.push(SampleColumn { name, values: vec![text] });
                }
                None => {}
            }
        }
    }
    Ok(Sample { format, options: ReadOptions::default(), columns, n_rows, is_known })
}

/// A property without its prefix, unless the feature itself has a member of that name.
fn geojson_name(feature: &Value, path: &str) -> String {
    let short = path.strip_prefix("properties.").filter(|short| feature.get(short).is_none());
    short.unwrap_or(path).to_owned()
}

/// The paths of everything that is text or number.
fn paths_of(value: &Value, path: String, depth: usize, paths: &mut Vec<String>) {
    if depth > MAX_DEPTH || paths.len() > MAX_COLUMNS {
        return;
    }
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                paths_of(value, below, depth + 1, paths);
            }
        }
        Value::Array(members) => {
            // Members of a list have the same shape; the first that says something tells it.
            if let Some(first) = members.iter().find(|member| !member.is_null()) {
                paths_of(first, path, depth + 1, paths);
            }
        }
        Value::Null => {}
        _ => paths.push(path),
    }
}
