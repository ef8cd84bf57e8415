//! Zips of sheets: the same every time, and with everything that their index names.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use bussola::ports::press::Fact;
use bussola::sheets::{DeskCard, PrintedSheet, bundle};
use bussola::web::sheets::SheetWords;
use zip::ZipArchive;

use super::{pages, texts};

/// Paper is not what is tested here.
fn printed() -> Vec<PrintedSheet> {
    let pdf = |page| PrintedSheet { page, pdf: b"%PDF".as_slice().into() };
    pages().into_iter().take(6).map(pdf).collect()
}

fn cards(sheets: &[PrintedSheet]) -> Vec<DeskCard> {
    let languages: BTreeSet<_> = sheets.iter().map(|sheet| sheet.page.language).collect();
    let fact = Fact { label: "Dove".to_owned(), values: vec!["Via <Roma> & altre".to_owned()] };
    let card =
        |language| DeskCard { language, title: "Sportello & Co.".to_owned(), facts: vec![fact.clone()] };
    languages.into_iter().map(card).collect()
}

fn open(bytes: Vec<u8>) -> ZipArchive<Cursor<Vec<u8>>> {
    ZipArchive::new(Cursor::new(bytes)).expect("a zip")
}

fn file(zip: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> String {
    let mut text = String::new();
    zip.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

#[test]
fn the_same_sheets_give_the_same_zip_in_whatever_order_they_come() {
    let texts = texts();
    let words = SheetWords { texts: &texts };
    let mut sheets = printed();
    let first = bundle(&sheets, &cards(&sheets), &words).expect("a zip");
    sheets.reverse();
    assert_eq!(first, bundle(&sheets, &cards(&sheets), &words).expect("a zip"));
}

#[test]
fn a_zip_holds_exactly_what_its_index_names() {
    let texts = texts();
    let sheets = printed();
    let mut zip = open(bundle(&sheets, &cards(&sheets), &SheetWords { texts: &texts }).expect("a zip"));
    let index = file(&mut zip, "index.html");
    let named: BTreeSet<String> = index
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|address| !address.starts_with("https://"))
        .chain(["index.html"])
        .map(str::to_owned)
        .collect();
    let held: BTreeSet<String> = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(named, held);
    assert_eq!(held.len(), 6 + 2 + 2, "six PDFs, two cards, sources and index");
    for sheet in &sheets {
        assert!(index.contains(&sheet.page.title.replace('&', "&amp;")), "{}", sheet.page.title);
    }
    assert!(index.contains("Sportello &amp; Co."), "what people write is escaped");
}

#[test]
fn a_zip_lists_every_source_once_and_carries_the_card_as_text() {
    let texts = texts();
    let sheets = printed();
    let mut zip = open(bundle(&sheets, &cards(&sheets), &SheetWords { texts: &texts }).expect("a zip"));
    let sources = file(&mut zip, "sources.csv");
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(sources.as_bytes()).records().map(|row| row.expect("a row")).collect();
    let wanted: BTreeSet<(String, String)> = sheets
        .iter()
        .flat_map(|sheet| {
            sheet.page.sources.sources.iter().map(|source| (sheet.page.id.to_string(), source.url.clone()))
        })
        .collect();
    let found: BTreeSet<(String, String)> =
        rows.iter().map(|row| (row[0].to_owned(), row[3].to_owned())).collect();
    assert_eq!(found, wanted);
    assert_eq!(rows.len(), wanted.len());
    assert!(file(&mut zip, "desk.it.txt").contains("Dove\r\n  Via <Roma> & altre\r\n"));
}
