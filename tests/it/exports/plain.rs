//! Text formats.

use bussola::adapters::exporters::Sequence;
use serde_json::Value;

use super::{published, three, written};

#[test]
fn a_sequence_has_a_record_separator_before_and_a_line_feed_after_each_feature() {
    let bytes = written(&Sequence, published(&three()));
    let text = String::from_utf8(bytes).unwrap();
    let records: Vec<&str> = text.split('\u{1e}').collect();
    assert_eq!((records.len(), records[0]), (4, ""));
    let features: Vec<Value> = records[1..]
        .iter()
        .map(|record| serde_json::from_str(record.strip_suffix('\n').unwrap()).unwrap())
        .collect();
    assert_eq!(features[0]["type"], "Feature");
    assert!(features[0]["geometry"]["coordinates"][0].is_f64());
    assert_eq!((&features[1]["geometry"], &features[2]["geometry"]), (&Value::Null, &Value::Null));
    assert_eq!(features[2]["properties"]["licence"], "CC0-1.0");
}
