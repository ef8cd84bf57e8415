//! Spreadsheets, read by another library.

use std::io::Cursor;

use bussola::adapters::exporters::Xlsx;
use calamine::{Data, Reader as _};

use super::{info, published, three, written};
use crate::fixture::full_desk;

fn sheets(bytes: Vec<u8>) -> calamine::Xlsx<Cursor<Vec<u8>>> {
    calamine::Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn the_first_sheet_has_a_row_per_desk_under_a_header() {
    let mut file = sheets(written(&Xlsx, published(&three())));
    assert_eq!(file.sheet_names(), ["desks", "about"]);
    let sheet = file.worksheet_range("desks").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let column = |name: &str| rows[0].iter().position(|cell| *cell == Data::String(name.to_owned())).unwrap();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[1][column("free")], Data::Bool(true));
    assert_eq!(rows[1][column("needs")], Data::String("residence_permit;asylum;italian_course".to_owned()));
    assert!(matches!(rows[1][column("source_dated_on")], Data::DateTime(_)));
    assert!(matches!(rows[1][column("lon")], Data::Float(_)));
    assert_eq!(rows[2][column("street")], Data::Empty);
    assert_eq!(rows[3].get(column("lat")).unwrap_or(&Data::Empty), &Data::Empty);
}

#[test]
fn nothing_on_file_becomes_a_formula() {
    let mut record = full_desk("a");
    record.organization.name = "=HYPERLINK(\"http://example.org\")".into();
    let mut file = sheets(written(&Xlsx, published(&[record])));
    assert!(file.worksheet_formula("desks").unwrap().is_empty());
    let sheet = file.worksheet_range("desks").unwrap();
    let is_text = |cell: &Data| matches!(cell, Data::String(text) if text.starts_with("=HYPERLINK"));
    assert!(sheet.rows().any(|row| row.iter().any(is_text)));
}

#[test]
fn the_last_sheet_says_what_the_columns_mean_and_under_which_licence() {
    let mut file = sheets(written(&Xlsx, published(&three())));
    let (first, about) = (file.worksheet_range("desks").unwrap(), file.worksheet_range("about").unwrap());
    let told: Vec<String> = about.rows().map(|row| row[0].to_string()).collect();
    for name in first.rows().next().unwrap() {
        assert!(told.contains(&name.to_string()), "{name} is described");
    }
    let texts: Vec<String> = about.rows().flatten().map(ToString::to_string).collect();
    assert!(texts.contains(&info().licence) && texts.contains(&"7".to_owned()));
}

#[test]
fn a_text_that_is_too_long_for_a_cell_ends_with_an_ellipsis() {
    let mut record = full_desk("a");
    record.service.notes = Some("🧭".repeat(20_000).into());
    let mut file = sheets(written(&Xlsx, published(&[record])));
    let sheet = file.worksheet_range("desks").unwrap();
    let longest = sheet.rows().flatten().map(ToString::to_string).max_by_key(String::len).unwrap();
    assert!(longest.ends_with("🧭…") && longest.encode_utf16().count() <= 32_767);
}
