//! FlatGeobuf, read by the library's own reader.

use std::io::Cursor;

use bussola::adapters::exporters::FlatGeobuf;
use bussola::publication::PublicDesk;
use flatgeobuf::{ColumnType, FallibleStreamingIterator as _, FeatureProperties as _, FgbReader};

use super::{published, three, written};
use crate::fixture::random_desks;

fn ids(bytes: &[u8]) -> Vec<String> {
    let mut features = FgbReader::open(Cursor::new(bytes)).unwrap().select_all().unwrap();
    let mut ids = Vec::new();
    while let Some(feature) = features.next().unwrap() {
        ids.push(feature.property::<String>("id").unwrap());
    }
    ids
}

fn ids_in(bytes: &[u8], [west, south, east, north]: [f64; 4]) -> Vec<String> {
    let reader = FgbReader::open(Cursor::new(bytes)).unwrap();
    let mut features = reader.select_bbox(west, south, east, north).unwrap();
    let mut ids = Vec::new();
    while let Some(feature) = features.next().unwrap() {
        ids.push(feature.property::<String>("id").unwrap());
    }
    ids.sort();
    ids
}

#[test]
fn every_desk_is_in_the_file_also_without_a_pin() {
    let mut found = ids(&written(&FlatGeobuf, published(&three())));
    found.sort();
    assert_eq!(found, ["a", "hidden", "remote"]);
    assert_eq!(ids(&written(&FlatGeobuf, published(&three()[1..]))).len(), 2);
    assert!(ids(&written(&FlatGeobuf, Vec::new())).is_empty());
}

#[test]
fn the_index_finds_exactly_the_desks_in_a_box() {
    let desks = published(&random_desks(5, 2_000));
    let bytes = written(&FlatGeobuf, desks.clone());
    for [west, south, east, north] in
        [[-180.0, -90.0, 180.0, 90.0], [0.0, 0.0, 20.0, 20.0], [-30.0, 10.0, -29.0, 80.0]]
    {
        let inside = |desk: &&PublicDesk| {
            desk.lon_lat
                .is_some_and(|[lon, lat]| (west..=east).contains(&lon) && (south..=north).contains(&lat))
        };
        let mut expected: Vec<String> = desks.iter().filter(inside).map(|desk| desk.id.clone()).collect();
        expected.sort();
        assert_eq!(ids_in(&bytes, [west, south, east, north]), expected);
    }
}

#[test]
fn columns_have_types_and_descriptions() {
    let bytes = written(&FlatGeobuf, published(&three()));
    let reader = FgbReader::open(Cursor::new(&bytes)).unwrap();
    let header = reader.header();
    assert_eq!((header.features_count(), header.index_node_size()), (3, 16));
    let columns = header.columns().unwrap();
    let kind = |name: &str| columns.iter().find(|column| column.name() == name).unwrap().type_();
    assert_eq!(kind("free"), ColumnType::Bool);
    assert_eq!(kind("precision_m"), ColumnType::Double);
    assert_eq!(kind("needs"), ColumnType::Json);
    assert_eq!(kind("confirmed_on"), ColumnType::DateTime);
    assert!(columns.iter().all(|column| column.description().is_some_and(|about| !about.is_empty())));
    assert_eq!(header.crs().unwrap().code(), 4326);
    assert!(header.metadata().unwrap().contains("\"data_version\":7"));
}
