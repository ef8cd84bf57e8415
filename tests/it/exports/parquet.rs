//! GeoParquet, read by the library's own reader.

use std::collections::BTreeMap;

use axum::body::Bytes;
use bussola::adapters::exporters::Parquet;
use parquet::basic::{LogicalType, Type};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::{Value, json};

use super::{published, three, written};
use crate::fixture::random_desks;

fn read(bytes: Vec<u8>) -> (SerializedFileReader<Bytes>, Vec<BTreeMap<String, Field>>) {
    let reader = SerializedFileReader::new(Bytes::from(bytes)).unwrap();
    let row = |row: Row| row.into_columns().into_iter().collect::<BTreeMap<String, Field>>();
    let rows = reader.get_row_iter(None).unwrap().map(|found| row(found.unwrap())).collect();
    (reader, rows)
}

fn key(reader: &SerializedFileReader<Bytes>, name: &str) -> String {
    let pairs = reader.metadata().file_metadata().key_value_metadata().unwrap();
    pairs.iter().find(|pair| pair.key == name).and_then(|pair| pair.value.clone()).unwrap()
}

#[test]
fn values_come_back_with_their_types() {
    let (_, rows) = read(written(&Parquet, published(&three())));
    let [full, hidden, remote] = &rows[..] else { panic!("three rows") };
    assert_eq!(full["id"], Field::Str("a".to_owned()));
    assert_eq!(full["free"], Field::Bool(true));
    assert!(matches!(&full["needs"], Field::ListInternal(list) if list.len() == 3));
    assert!(matches!(full["source_dated_on"], Field::Date(_)));
    assert!(matches!(full["precision_m"], Field::Double(_)));
    assert!(matches!(&full["geometry"], Field::Bytes(point) if point.len() == 21));
    assert!(matches!(&full["bbox"], Field::Group(_)));
    assert_eq!((&hidden["geometry"], &hidden["street"]), (&Field::Null, &Field::Null));
    assert_eq!((&remote["bbox"], &remote["free"]), (&Field::Null, &Field::Null));
    assert!(matches!(&remote["phones"], Field::ListInternal(list) if list.len() == 0));
}

#[test]
fn the_key_geo_says_how_to_read_the_points() {
    let (reader, _) = read(written(&Parquet, published(&three()[..1])));
    let geo: Value = serde_json::from_str(&key(&reader, "geo")).unwrap();
    assert_eq!((&geo["version"], &geo["primary_column"]), (&json!("1.1.0"), &json!("geometry")));
    let geometry = &geo["columns"]["geometry"];
    assert_eq!(geometry["encoding"], "WKB");
    assert_eq!(geometry["crs"]["id"], json!({ "authority": "OGC", "code": "CRS84" }));
    assert_eq!(geometry["covering"]["bbox"]["ymax"], json!(["bbox", "ymax"]));
    let pin = published(&three()[..1])[0].lon_lat.unwrap();
    assert_eq!(geometry["bbox"], json!([pin[0], pin[1], pin[0], pin[1]]));
    assert_eq!(key(&reader, "data_version"), "7");
    let (empty, rows) = read(written(&Parquet, Vec::new()));
    let geo: Value = serde_json::from_str(&key(&empty, "geo")).unwrap();
    assert_eq!((geo["columns"]["geometry"].get("bbox"), rows.len()), (None, 0));
}

#[test]
fn lists_are_lists_and_days_are_days() {
    let (reader, _) = read(written(&Parquet, published(&three())));
    let schema = reader.metadata().file_metadata().schema();
    let field = |name: &str| schema.get_fields().iter().find(|field| field.name() == name).unwrap().clone();
    let needs = field("needs");
    assert_eq!(needs.get_basic_info().logical_type_ref(), Some(&LogicalType::List));
    assert_eq!(needs.get_fields()[0].get_fields()[0].get_physical_type(), Type::BYTE_ARRAY);
    let dated = field("source_dated_on");
    assert_eq!(dated.get_basic_info().logical_type_ref(), Some(&LogicalType::Date));
}

#[test]
fn many_desks_are_several_groups_and_all_there() {
    let desks = published(&random_desks(3, 17_000));
    let expected: Vec<String> = desks.iter().map(|desk| desk.id.clone()).collect();
    let (reader, rows) = read(written(&Parquet, desks));
    assert_eq!(reader.num_row_groups(), 2);
    let found = rows.iter().map(|row| row["id"].to_string().trim_matches('"').to_owned());
    assert!(found.eq(expected), "in the same order");
}
