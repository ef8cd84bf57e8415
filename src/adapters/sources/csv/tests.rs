//! What the reader of delimited text promises.

use super::*;
use crate::ports::mapping::FieldMapping;

fn mapping(fields: &[&str]) -> Mapping {
    let field = |name: &&str| FieldMapping {
        field: (*name).into(),
        column: (*name).into(),
        is_required: **name == *"name",
        ..FieldMapping::default()
    };
    Mapping { fields: fields.iter().map(field).collect(), radii: Vec::new() }
}

fn read(bytes: &[u8]) -> Vec<RawRecord> {
    let mapping = mapping(&["id", "name", "notes"]);
    let rows = Rows::new(bytes, None).expect("readable");
    Records::new(rows, &mapping).collect()
}

fn values(record: &RawRecord) -> Vec<&str> {
    ["id", "name", "notes"].iter().map(|f| record.fields.get(*f).map_or("", String::as_str)).collect()
}

fn rules(record: &RawRecord) -> Vec<Rule> {
    record.issues.iter().map(|issue| issue.rule).collect()
}

#[test]
fn comma_semicolon_and_tab_are_told_apart() {
    for delimiter in [",", ";", "\t"] {
        let text = "id,name,notes\n1,Uno,\"a,b;c\td\"\n".replace(',', delimiter);
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
    let mapping = mapping(&["id", "name", "notes"]);
    let rows = Rows::new(head.chain(long).chain(tail), None).expect("readable");
    let records: Vec<RawRecord> = Records::new(rows, &mapping).collect();
    assert_eq!(records.len(), 2);
    assert_eq!(rules(&records[0]), [Rule::TextTooLong]);
    assert_eq!(records[0].fields["notes"].len(), KEPT_OF_LONG);
    assert_eq!(values(&records[1]), ["2", "Due", "y"]);
}

#[test]
fn lines_are_those_of_the_file() {
    let records = read(b"id,name,notes\n1,Uno,\"two\nlines\"\n2,Due,y\n");
    assert_eq!(records.iter().map(|record| record.line).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn a_null_character_is_replaced_and_its_row_refused() {
    let records = read(b"id,name,notes\n1,U\0no,x\n");
    assert_eq!(rules(&records[0]), [Rule::RowUnreadable]);
    assert_eq!(values(&records[0])[1], "U\u{FFFD}no");
}

#[test]
fn utf16_is_refused_with_the_way_out() {
    let error = Rows::new(b"\xFF\xFEi\0d\0".as_slice(), None).err().expect("an error");
    assert!(error.to_string().contains("save it as UTF-8"));
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
            let mapping = mapping(&["id"]);
            let _ = Records::new(rows, &mapping).count();
        }
    }
}
