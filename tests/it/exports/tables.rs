//! The zip of tables: they fit together, and their description fits them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use bussola::adapters::exporters::Tables;
use bussola_engine::domain::desk::DeskRecord;
use serde_json::Value;

use super::{published, three, written};
use crate::fixture::{full_desk, id, random_desks};

struct Zip {
    description: Value,
    tables: BTreeMap<String, Vec<BTreeMap<String, String>>>,
    headers: BTreeMap<String, Vec<String>>,
}

fn zip(records: &[DeskRecord]) -> Zip {
    let bytes = written(&Tables, published(records));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let (mut tables, mut headers, mut description) = (BTreeMap::new(), BTreeMap::new(), Value::Null);
    for index in 0..archive.len() {
        let mut text = String::new();
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        file.read_to_string(&mut text).unwrap();
        let Some(name) = name.strip_suffix(".csv") else {
            description = serde_json::from_str(&text).unwrap();
            continue;
        };
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        headers.insert(name.to_owned(), rows.headers().unwrap().iter().map(str::to_owned).collect());
        tables.insert(name.to_owned(), rows.deserialize().map(Result::unwrap).collect());
    }
    Zip { description, tables, headers }
}

#[test]
fn every_reference_leads_to_a_row_and_every_key_to_one() {
    let zip = zip(&[random_desks(4, 200), three()].concat());
    let resources = zip.description["resources"].as_array().unwrap();
    assert_eq!(resources.len(), zip.tables.len());
    for resource in resources {
        let name = resource["name"].as_str().unwrap();
        let rows = &zip.tables[name];
        let described: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        assert_eq!(zip.headers[name], described, "{name}");
        if let Some(key) = resource["schema"]["primaryKey"].as_str() {
            let keys: BTreeSet<&String> = rows.iter().map(|row| &row[key]).collect();
            assert_eq!(keys.len(), rows.len(), "{name}.{key}");
        }
        for foreign in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let column = foreign["fields"].as_str().unwrap();
            let other = &zip.tables[foreign["reference"]["resource"].as_str().unwrap()];
            let known: BTreeSet<&String> = other.iter().map(|row| &row[column]).collect();
            assert!(rows.iter().all(|row| known.contains(&row[column])), "{name}.{column}");
        }
    }
}

#[test]
fn what_desks_share_has_one_row() {
    let (one, mut two) = (full_desk("one"), full_desk("two"));
    two.organization = one.organization.clone();
    two.service = one.service.clone();
    two.desk.service = id("one-service");
    let zip = zip(&[one, two]);
    let n_rows = |table: &str| zip.tables[table].len();
    assert_eq!(["organizations", "services", "locations", "desks"].map(n_rows), [1, 1, 2, 2]);
    assert_eq!(n_rows("service_needs"), 3);
    assert_eq!(n_rows("desk_phones"), 4);
}

#[test]
fn a_protected_place_is_named_after_its_desk() {
    let zip = zip(&three());
    let place = zip.tables["desks"].iter().find(|row| row["desk_id"] == "hidden").unwrap();
    assert_eq!(place["location_id"], "desk:hidden");
    let location = zip.tables["locations"].iter().find(|row| row["location_id"] == "desk:hidden").unwrap();
    assert_eq!((location["street"].as_str(), location["lon"].as_str()), ("", ""));
}
