//! The package: complete, the same for the same data, and read back by the way in.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use bussola::adapters::folder::source_settings::{self, parse_settings};
use bussola::adapters::folder::taxonomy::read_taxonomy;
use bussola::adapters::sources;
use bussola::ingest::Options;
use bussola::ingest::hours::week::Week;
use bussola::ports::mapping::SourceSettings;
use bussola::ports::source::RawRecord;
use bussola::ports::store::Store as _;
use bussola::publication::{Field, FieldValue, PublicDesk, Publication};
use bussola::web::hsds::NOT_READ_BACK;
use bussola::web::site::Site;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::service::Access;
use serde_json::Value;

use super::super::world::{app, app_of, get, site};
use super::snapshot;
use crate::fixture::{full_desk, id, protected_desk};
use crate::ingest::{data, ingest};
use crate::memory_store::MemoryStore;

fn files(zip: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).expect("a zip");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("text");
        files.insert(part.name().expect("a name").into_owned(), text);
    }
    files
}

#[tokio::test]
async fn every_table_is_in_the_zip_as_it_is_described_and_in_the_json() {
    let app = app();
    let zip = get(&app, "/hsds/package.zip").await;
    assert_eq!(zip.header("content-type"), "application/zip");
    assert_eq!(zip.header("content-disposition"), "attachment; filename=\"hsds-v7.zip\"");
    let files = files(&zip.body);
    let json = get(&app, "/hsds/package.json").await.json();
    let described: Value = serde_json::from_str(&files["datapackage.json"]).expect("JSON");
    let resources = described["resources"].as_array().expect("tables");
    assert_eq!((resources.len(), files.len()), (17, 18));
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for resource in resources {
        let path = resource["path"].as_str().expect("a file");
        let columns: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .expect("columns")
            .iter()
            .map(|field| field["name"].as_str().expect("a name"))
            .collect();
        let mut table = csv::Reader::from_reader(files[path].as_bytes());
        assert_eq!(table.headers().expect("a header").iter().collect::<Vec<_>>(), columns, "{path}");
        let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
        let objects = json[path].as_array().expect("rows");
        assert_eq!(rows.len(), objects.len(), "{path}");
        for object in objects {
            let keys = object.as_object().expect("a row").keys();
            let stray: Vec<&String> = keys.filter(|key| !columns.contains(&key.as_str())).collect();
            assert!(stray.is_empty(), "{path} has no column for {stray:?}");
        }
        let own: BTreeSet<String> = rows.iter().map(|row| row[0].to_owned()).collect();
        assert_eq!(own.len(), rows.len(), "{path}: an identifier is there twice");
        ids.insert(resource["name"].as_str().expect("a name"), own);
    }
    for resource in resources {
        let path = resource["path"].as_str().expect("a file");
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let (column, table) =
                (key["fields"].as_str().expect("one"), key["reference"]["resource"].as_str());
            let known = &ids[table.expect("a table")];
            for object in json[path].as_array().expect("rows") {
                let points = object[column].as_str();
                assert!(points.is_none_or(|id| known.contains(id)), "{path}.{column}: {points:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_same_data_give_the_same_bytes() {
    for path in ["/hsds/package.zip", "/hsds/package.json"] {
        assert_eq!(get(&app(), path).await.body, get(&app_of(site()), path).await.body, "{path}");
    }
}

#[tokio::test]
async fn a_name_that_looks_like_a_formula_is_disarmed_in_the_tables_alone() {
    let app = app();
    let files = files(&get(&app, "/hsds/package.zip").await.body);
    assert!(
        files["organizations.csv"].contains("\"'=HYPERLINK(\"\"x\"\")\""),
        "{}",
        files["organizations.csv"]
    );
    let json = get(&app, "/hsds/package.json").await.json();
    assert_eq!(json["organizations.csv"][0]["name"], "=HYPERLINK(\"x\")");
}

/// The project's own fields and needs over some desks.
fn site_over(desks: Vec<DeskRecord>) -> Site {
    let taxonomy = Arc::new(read_taxonomy(&data().join("taxonomy")).expect("needs"));
    Site { snapshot: ArcSwap::from_pointee(snapshot(desks)), taxonomy, ..site() }
}

/// A source as somebody would write it for a package.
fn settings(folder: &Path, file: &str) -> SourceSettings {
    let text = format!(
        "title = \"Altrove\"\nlicence = \"CC0-1.0\"\nattribution = \"Altrove\"\nrank = 500\nformat = \"hsds\"\n\
         file = \"{file}\"\n"
    );
    let formats = data().join("sources").join(source_settings::FORMATS);
    parse_settings(&text, folder, &formats).expect("settings")
}

/// Fetches a package into a folder of its own.
async fn fetched(app: &Router, path: &str) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("altrove");
    std::fs::create_dir(&folder).expect("created");
    let file = folder.join(path.rsplit('/').next().expect("a name"));
    std::fs::write(&file, get(app, path).await.body).expect("written");
    (dir, folder)
}

/// What the way in makes of the package of some desks.
async fn read_back(app: &Router, path: &str) -> Vec<DeskRecord> {
    let (_dir, folder) = fetched(app, path).await;
    let store = MemoryStore::default();
    let settings = settings(&folder, path.rsplit('/').next().expect("a name"));
    let report = ingest(&store, &settings, Options::default()).await.expect("a run");
    let waiting = store.quarantine().await.expect("a list");
    assert!(waiting.is_empty(), "{:?}", waiting.first());
    assert_eq!(report.counts.rejected, 0);
    store.network().await.expect("a network").desks
}

fn publication() -> Publication {
    Publication::load(&data().join("publication.toml")).expect("the project's fields")
}

/// Whether two texts of hours mean the same, and are as sure of it.
fn agree(one: Option<&FieldValue>, other: Option<&FieldValue>) -> bool {
    let mark = " unknown \"su appuntamento\"";
    let week = |value: Option<&FieldValue>| match value {
        Some(FieldValue::Text(text)) => {
            let n_marks = text.matches(mark).count();
            let is_whole = n_marks == 0 || n_marks == text.split("; ").count();
            Week::from_osm(&text.replace(mark, "")).filter(|_| is_whole).map(|week| (week, n_marks > 0))
        }
        _ => None,
    };
    one == other || week(one).is_some_and(|own| week(other) == Some(own))
}

/// Fields whose values differ.
fn differing(before: &PublicDesk, after: &PublicDesk) -> BTreeSet<Field> {
    let has_exceptions = before.value(Field::Exceptions) != Some(&FieldValue::List(Vec::new()));
    let is_same = |field: Field| {
        let (before, after) = (before.value(field), after.value(field));
        match (field, before, after) {
            // Exceptions come back as rules of the hours.
            (Field::OpeningHours, Some(FieldValue::Text(before)), Some(FieldValue::Text(after)))
                if has_exceptions =>
            {
                after.starts_with("Mo-We,Fr") || after.starts_with("Mo,Tu,We,Fr") || after.starts_with(before)
            }
            (Field::OpeningHours, ..) => agree(before, after),
            _ => before == after,
        }
    };
    Field::ALL.iter().copied().filter(|field| !is_same(*field)).collect()
}

/// Compares what is published before and after; answers every field that came back otherwise.
fn compared(before: &[DeskRecord], after: &[DeskRecord]) -> BTreeSet<Field> {
    let publication = publication();
    let by_id: BTreeMap<_, _> = after.iter().map(|record| (record.id(), record)).collect();
    assert_eq!(by_id.len(), before.len(), "desks were lost");
    let (mut all, mut wrong) = (BTreeSet::new(), Vec::new());
    for record in before {
        let back = by_id[record.id()];
        let (told, back) = (publication.desk(record, None), publication.desk(back, None));
        let fields = differing(&told, &back);
        for field in fields.iter().filter(|field| !NOT_READ_BACK.contains(field)) {
            let (was, is) = (told.value(*field), back.value(*field));
            wrong.push(format!("{}: {} was {was:?} and is {is:?}", record.id(), field.as_str()));
        }
        // A pin that was drawn is drawn again, at the same place.
        assert!(told.lon_lat.is_none() || told.lon_lat == back.lon_lat, "{}", record.id());
        all.extend(fields);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    all
}

/// Desks that have whatever a desk can have.
fn rich_desks() -> Vec<DeskRecord> {
    let full = |name: &str| {
        let mut record = full_desk(name);
        record.service.needs = vec![id("asylum"), id("residence_permit")];
        record.service.access.sort_unstable();
        record.service.documents[1].document = id("identity_card");
        record.service.notes = Some("Portare l'originale. مرحبا 你好".into());
        record
    };
    let mut by_appointment = full("by-appointment");
    by_appointment.service.access = vec![Access::Appointment];
    by_appointment.desk.schedule.slots.clear();
    by_appointment.desk.schedule.exceptions.clear();
    let mut without_contacts = full("without-website");
    without_contacts.desk.contacts.websites.clear();
    without_contacts.desk.provenance.url = None;
    without_contacts.desk.schedule.slots[0].access = Some(Access::Phone);
    without_contacts.service.access = Vec::new();
    without_contacts.desk.provenance.source_key = "Elenco/7".into();
    let mut hidden = protected_desk("hidden");
    hidden.service.needs = vec![id("asylum")];
    hidden.service.access.sort_unstable();
    hidden.service.documents.clear();
    hidden.service.notes = None;
    vec![full("full"), by_appointment, without_contacts, hidden]
}

#[tokio::test]
async fn a_package_that_is_read_gives_the_same_desks_but_for_what_is_listed() {
    let own = MemoryStore::default();
    let desks = source_settings::read_settings(&data().join("sources/desks")).expect("settings");
    ingest(&own, &desks, Options::default()).await.expect("a run");
    let mut before = own.network().await.expect("a network").desks;
    assert!(before.len() > 300, "{} desks", before.len());
    before.extend(rich_desks());
    before.sort_by(|a, b| a.id().cmp(b.id()));
    let app = app_of(site_over(before.clone()));
    let after = read_back(&app, "/hsds/package.zip").await;
    let otherwise = compared(&before, &after);
    // Nothing is listed that does come back.
    let listed: BTreeSet<Field> = NOT_READ_BACK.into_iter().collect();
    assert_eq!(otherwise, listed);
}

#[test]
fn the_list_of_what_is_not_read_back_is_documented() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/hsds/mod.rs");
    let text = std::fs::read_to_string(file).expect("the module");
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let named: BTreeSet<&str> = rows
        .filter_map(|row| row.split(" | ").next())
        .flat_map(|cell| cell.split(", "))
        .map(|name| name.trim_matches('`'))
        .collect();
    let listed: BTreeSet<&str> = NOT_READ_BACK.iter().map(|field| field.as_str()).collect();
    assert_eq!(named, listed);
}

#[tokio::test]
async fn tables_in_json_and_in_a_zip_and_full_services_are_read_alike() {
    let app = app_of(site_over(rich_desks()));
    let records = async |path: &str, file: &str| -> Vec<RawRecord> {
        let (_dir, folder) = fetched(&app, path).await;
        let settings = settings(&folder, file);
        let mut records: Vec<RawRecord> = sources::open(&settings).records().expect("readable").collect();
        records.sort_by(|a, b| a.fields.get("id").cmp(&b.fields.get("id")));
        records.iter_mut().for_each(|record| record.line = 0);
        records
    };
    let from_zip = records("/hsds/package.zip", "package.zip").await;
    assert_eq!(from_zip.len(), 4);
    assert!(from_zip.iter().all(|record| record.issues.is_empty()));
    assert_eq!(records("/hsds/package.json", "package.json").await, from_zip);
    assert_eq!(records("/hsds/services?full=true", "services?full=true").await, from_zip);
}
