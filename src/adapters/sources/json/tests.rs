//! What the reader of JSON promises.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::adapters::sources::tests::settings;
use crate::ports::mapping::{FieldMapping, SourceFormat};

fn read_all(text: &[u8], path: Option<&str>) -> Vec<RawRecord> {
    let mut settings = settings(SourceFormat::Json);
    settings.options.records = path.map(str::to_owned).into_iter().collect();
    settings.mapping.fields = vec![FieldMapping::plain("name", "n")];
    read(&Input::Bytes(Arc::from(text)), &settings).expect("readable").collect()
}

fn names(records: &[RawRecord]) -> Vec<(u64, &str, bool)> {
    let name = |record: &'_ RawRecord| record.fields.contains_key("name");
    records
        .iter()
        .map(|r| (r.line, r.fields.get("name").map_or("", String::as_str), name(r) && r.issues.is_empty()))
        .collect()
}

#[test]
fn the_longest_list_is_read_where_no_path_is_given() {
    let text = br#"{"links": [{"n": "x"}], "data": {"items": [
        {"n": "Uno"},
        {"n": "Due"}]}}"#;
    assert_eq!(names(&read_all(text, None)), [(2, "Uno", true), (3, "Due", true)]);
    assert_eq!(names(&read_all(text, Some("links"))), [(1, "x", true)]);
    assert_eq!(names(&read_all(br#"[{"n": "Uno"}]"#, None)), [(1, "Uno", true)]);
    assert_eq!(names(&read_all(br#"{"n": "Uno"}"#, None)), [(1, "Uno", true)]);
}

#[test]
fn one_object_per_line_is_read_and_a_broken_line_costs_only_itself() {
    for text in [
        "{\"n\":\"Uno\"}\n{\"n\":\n{\"n\":\"Tre\"}\n",
        "\u{1e}{\"n\":\"Uno\"}\n\u{1e}{\"n\":\n\u{1e}{\"n\":\"Tre\"}",
    ] {
        let records = read_all(text.as_bytes(), None);
        assert_eq!(names(&records), [(1, "Uno", true), (2, "", false), (3, "Tre", true)]);
        assert_eq!(records[1].fields["notes"], "{\"n\":");
    }
}

#[test]
fn a_list_that_begins_on_the_first_line_is_no_file_of_lines() {
    let text = "{\"features\":[\n{\"n\":\"Uno\"},\n{\"n\":\"Due\"}\n]}";
    assert_eq!(names(&read_all(text.as_bytes(), None)), [(2, "Uno", true), (3, "Due", true)]);
}

#[test]
fn a_broken_member_waits_and_the_next_one_is_read() {
    let records = read_all(b"[{\"n\": \"Uno\"}, {\"n\": tru}, 7, {\"n\": \"Due\"}]", None);
    assert_eq!(names(&records), [(1, "Uno", true), (1, "", false), (1, "", false), (1, "Due", true)]);
    assert_eq!(records[1].fields["notes"], "{\"n\": tru}");
}

#[test]
fn a_file_that_ends_too_soon_says_so() {
    for text in ["[{\"n\": \"Uno\"}, {\"n\": ", "[{\"n\": \"Uno\"},", "[{\"n\": \"Uno\"}"] {
        let records = read_all(text.as_bytes(), None);
        assert_eq!(records.len(), 2, "{text}");
        assert_eq!(records[1].issues[0].rule, Rule::RowUnreadable);
    }
}

#[test]
fn a_file_without_a_list_is_refused_with_the_way_out() {
    let settings = settings(SourceFormat::Json);
    let error = read(&Input::Bytes(Arc::from(b"12".as_slice())), &settings).err().expect("an error");
    assert!(error.to_string().contains("records = "), "{error}");
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read_all(deep.as_bytes(), Some(""))[0].issues[0].rule, Rule::RowUnreadable);
    let deep = format!("[{{\"n\":{}{}}}]", "[".repeat(1_000), "]".repeat(1_000));
    assert_eq!(read_all(deep.as_bytes(), None)[0].issues[0].rule, Rule::RowUnreadable);
    let long = format!("[{{\"n\": \"{}\"}}, {{\"n\": \"Due\"}}]", "x".repeat(5 << 20));
    let records = read_all(long.as_bytes(), None);
    assert_eq!(records[0].issues[0].rule, Rule::TextTooLong);
    assert!(records[0].fields["notes"].len() <= 1_000);
    assert_eq!(records[1].fields["name"], "Due");
}

#[test]
fn text_that_is_not_utf8_is_read_as_windows_1252_and_told() {
    let records = read_all(b"[{\"n\": \"Citt\xE0\"}]", None);
    assert_eq!(records[0].fields, BTreeMap::from([("name".to_owned(), "Città".to_owned())]));
    assert_eq!(records[0].issues[0].rule, Rule::TextNotUtf8);
}
