//! What the reader of delimited text promises.

use std::io::Read as _;

use bussola_engine::domain::issue::{Issue, Rule};

use super::*;
use crate::ports::mapping::{FieldMapping, Mapping};
use crate::ports::source::RawRecord;

fn mapping(fields: &[&str]) -> Mapping {
    let field =
        |name: &&str| FieldMapping { is_required: **name == *"name", ..FieldMapping::plain(name, name) };
    Mapping { fields: fields.iter().map(field).collect(), ..Mapping::default() }
}

fn records<R: io::Read>(rows: Rows<R>, mapping: &Mapping) -> Vec<RawRecord> {
    TableRecords::new(rows, mapping, None, true).collect()
}

fn read(bytes: &[u8]) -> Vec<RawRecord> {
    let rows = Rows::new(bytes, None).expect("readable");
    records(rows, &mapping(&["id", "name", "notes"]))
}

fn values(record: &RawRecord) -> Vec<&str> {
    ["id", "name", "notes"].iter().map(|f| record.fields.get(*f).map_or("", String::as_str)).collect()
}

fn rules(record: &RawRecord) -> Vec<Rule> {
    record.issues.iter().map(|issue| issue.rule).collect()
}

#[test]
fn comma_semicolon_tab_and_bar_are_told_apart() {
    for delimiter in [",", ";", "\t", "|"] {
        let text = "id,name,notes\n1,Uno,\"a,b;c\td|e\"\n".replace(',', delimiter);
        let text = text.replacen(&format!("a{delimiter}b"), "a,b", 1);
        let records = read(text.as_bytes());
        assert_eq!(values(&records[0])[..2], ["1", "Uno"], "{delimiter:?}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let records = read("\u{FEFF}id,name,notes\r\n1,Uno,x\r\n\r\n2,Due,y".as_bytes());
    assert_eq!(records.len(), 2);
    assert_eq!(values(&records[0]), ["1", "Uno", "x"]);
    assert_eq!(values(&records[1]), ["2", "Due", "y"]);
    assert!(records.iter().all(|record| record.issues.is_empty()));
}

#[test]
fn text_that_is_not_utf8_is_read_as_windows_1252_and_told() {
    let records = read(b"id,name,notes\n1,Citt\xE0,x\n2,Due,y\n");
    assert_eq!(values(&records[0]), ["1", "Città", "x"]);
    assert_eq!(rules(&records[0]), [Rule::TextNotUtf8]);
    assert_eq!(rules(&records[1]), []);
}

#[test]
fn a_ragged_row_is_kept_and_refused() {
    let records = read(b"id,name,notes\n1,Uno\n2,Due,y,z\n3,Tre,z\n");
    assert_eq!(
        records.iter().map(rules).collect::<Vec<_>>(),
        [vec![Rule::RowUnreadable], vec![Rule::RowUnreadable], vec![]]
    );
    assert_eq!(values(&records[0]), ["1", "Uno", ""]);
}

#[test]
fn a_missing_column_is_told_for_every_record() {
    let records = read(b"id,notes\n1,x\n");
    assert_eq!(records[0].issues, [Issue::error(Rule::ColumnMissing, "name", "name")]);
}

#[test]
fn a_field_of_many_megabytes_stays_small_in_memory_and_its_row_is_refused() {
    let head = b"id,name,notes\n1,Uno,\"".as_slice();
    let long = io::repeat(b'x').take(50 << 20);
    let tail = b"\"\n2,Due,y\n".as_slice();
    let rows = Rows::new(head.chain(long).chain(tail), None).expect("readable");
    let records = records(rows, &mapping(&["id", "name", "notes"]));
    assert_eq!(records.len(), 2);
    assert_eq!(rules(&records[0]), [Rule::TextTooLong]);
    assert_eq!(records[0].fields["notes"].len(), KEPT_OF_LONG);
    assert_eq!(values(&records[1]), ["2", "Due", "y"]);
}

#[test]
fn lines_are_those_of_the_file() {
    for end in ["\n", "\r\n"] {
        let text = "id,name,notes\n1,Uno,\"two\nlines\"\n2,Due,y\n\n\n3,Tre,z".replace('\n', end);
        let records = read(text.as_bytes());
        assert_eq!(records.iter().map(|record| record.line).collect::<Vec<_>>(), [2, 4, 7], "{end:?}");
    }
}

#[test]
fn a_null_character_is_replaced_and_its_row_refused() {
    let records = read(b"id,name,notes\n1,U\0no,x\n");
    assert_eq!(rules(&records[0]), [Rule::RowUnreadable]);
    assert_eq!(values(&records[0])[1], "U\u{FFFD}no");
}

#[test]
fn utf16_of_either_order_is_read() {
    for (mark, order) in
        [([0xFF, 0xFE], u16::to_le_bytes as fn(u16) -> [u8; 2]), ([0xFE, 0xFF], u16::to_be_bytes)]
    {
        let text = "id;name;notes\r\n1;Città;x\r\n";
        let bytes: Vec<u8> = mark.into_iter().chain(text.encode_utf16().flat_map(order)).collect();
        let records = read(&bytes);
        assert_eq!(values(&records[0]), ["1", "Città", "x"]);
        assert_eq!(rules(&records[0]), []);
    }
}

#[test]
fn the_header_is_found_below_titles_and_commas_in_texts_do_not_mislead() {
    let text = "ELENCO SPORTELLI, ANNO 2026;;\n;;\nid;name;notes\n1;Uno;a, b, c, d\n2;Due;e, f\n;;\n";
    let records = read(text.as_bytes());
    assert_eq!(values(&records[0]), ["1", "Uno", "a, b, c, d"]);
    assert_eq!(records.iter().map(|record| record.line).collect::<Vec<_>>(), [4, 5, 6]);
    assert!(records.iter().all(|record| record.issues.is_empty()));
    assert!(records[2].fields.is_empty(), "a row without values has none");
}

#[test]
fn a_separator_at_the_end_of_a_row_does_no_harm() {
    let records = read(b"id,name,notes\n1,Uno,x,\n");
    assert_eq!(records[0].issues, []);
}

#[test]
fn an_empty_file_has_no_records() {
    assert_eq!(read(b"").len(), 0);
    assert_eq!(read(b"id,name,notes\n").len(), 0);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        if let Ok(rows) = Rows::new(bytes.as_slice(), None) {
            let _ = records(rows, &mapping(&["id"]));
        }
    }
}
