//! Formats of sources: what every reader promises, iterated over the registry of formats.

mod file;
mod guess;
mod web;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bussola::adapters::folder::source_settings::{FORMATS, read_settings_with};
use bussola::adapters::sources;
use bussola::ports::mapping::{SourceFormat, SourceSettings};
use bussola::ports::source::{RawRecord, SourceError};
use bussola_engine::domain::issue::{Rule, Severity};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn formats() -> PathBuf {
    root().join("data/sources").join(FORMATS)
}

fn folder(format: SourceFormat) -> PathBuf {
    root().join("tests/fixtures/sources").join(format.as_str())
}

fn settings(format: SourceFormat) -> SourceSettings {
    let settings = read_settings_with(&folder(format), &formats());
    settings.unwrap_or_else(|error| panic!("{}: {error}", format.as_str()))
}

fn records(settings: &SourceSettings) -> Vec<RawRecord> {
    sources::open(settings).records().expect("readable").collect()
}

fn has_error(record: &RawRecord) -> bool {
    record.issues.iter().any(|issue| issue.severity == Severity::Error)
}

/// Records as people can compare them.
fn rendered(records: &[RawRecord]) -> String {
    let mut out = String::new();
    for record in records {
        _ = writeln!(out, "line {}", record.line);
        for (field, value) in &record.fields {
            _ = writeln!(out, "    {field}: {value}");
        }
        for issue in &record.issues {
            let kind = if issue.severity == Severity::Error { "error" } else { "warning" };
            _ = writeln!(out, "    {kind} {} in {}: {}", issue.rule.as_str(), issue.field, issue.value);
        }
    }
    out
}

#[test]
fn every_format_reads_its_fixture_as_expected() {
    for format in SourceFormat::ALL {
        let found = rendered(&records(&settings(format)));
        let file = folder(format).join("expected.txt");
        if std::env::var_os("BUSSOLA_WRITE_EXPECTED").is_some() {
            std::fs::write(&file, &found).expect("written");
        }
        let expected = std::fs::read_to_string(&file).expect("every format has a fixture");
        assert_eq!(found, expected, "{} differs from {}", format.as_str(), file.display());
    }
}

#[test]
fn reading_twice_gives_the_same_records() {
    for format in SourceFormat::ALL {
        let settings = settings(format);
        let source = sources::open(&settings);
        let read = || source.records().expect("readable").collect::<Vec<_>>();
        assert_eq!(read(), read(), "{}", format.as_str());
    }
}

#[test]
fn what_is_broken_is_kept_and_what_follows_is_read() {
    for format in SourceFormat::ALL {
        let mut settings = settings(format);
        if format == SourceFormat::Xlsx {
            settings.options.sheet = Some("rotto".to_owned());
        }
        let records = records(&settings);
        let broken = |record: &RawRecord| record.issues.iter().any(|issue| issue.rule == Rule::RowUnreadable);
        assert!(records.iter().any(broken), "{}: no broken record", format.as_str());
        assert!(records.iter().any(|record| !has_error(record)), "{}: no whole record", format.as_str());
        assert!(records.iter().all(|record| record.line > 0), "{}: lines count from 1", format.as_str());
    }
}

#[test]
fn a_file_cut_anywhere_never_loses_more_than_its_end() {
    for format in SourceFormat::ALL {
        let settings = settings(format);
        let bytes = std::fs::read(&settings.file).expect("a fixture");
        let whole = records(&settings).len();
        let step = (bytes.len() / 60).max(1);
        for end in (0..bytes.len()).step_by(step) {
            match sources::open_bytes(&settings, &bytes[..end]).records() {
                Ok(records) => assert!(records.count() <= whole + 1, "{} cut at {end}", format.as_str()),
                Err(SourceError::BadSettings { detail, .. }) => assert!(!detail.is_empty()),
                Err(error) => panic!("{} cut at {end}: {error}", format.as_str()),
            }
        }
    }
}

#[test]
fn a_file_that_is_not_there_is_an_error_that_names_it() {
    for format in SourceFormat::ALL {
        let settings = SourceSettings { file: "nowhere".into(), ..settings(format) };
        let source = sources::open(&settings);
        let error = source.records().err().expect("no file").to_string();
        assert!(error.contains("nowhere"), "{}: {error}", format.as_str());
    }
}

#[test]
fn a_sheet_that_is_not_there_is_refused_with_those_that_are() {
    let mut settings = settings(SourceFormat::Xlsx);
    settings.options.sheet = Some("Altro".to_owned());
    let source = sources::open(&settings);
    let error = source.records().err().expect("no sheet").to_string();
    assert!(error.contains("Vuoto, Elenco, Rotto"), "{error}");
}

#[test]
fn a_package_of_tables_is_read_from_a_folder_and_from_a_zip() {
    use std::io::Write as _;
    let tables = [
        ("organizations.csv", "id,name\no1,Ente inventato\n"),
        ("services.csv", "id,organization_id,name,status\ns1,o1,Sportello legale,active\n"),
        ("service_at_locations.csv", "id,service_id,location_id\na1,s1,l1\na2,s1,l2\n"),
        ("locations.csv", "id,name,latitude,longitude\nl1,Sede,43.88,11.09\nl2,Altra sede,,\n"),
        ("addresses.csv", "id,location_id,address_1,city\nx1,l1,Via Inventata 1,Prato\n"),
        (
            "schedules.csv",
            "id,service_at_location_id,freq,byday,opens_at,closes_at\nh1,a1,WEEKLY,MO,09:00,12:00\n",
        ),
        ("datapackage.json", "{}"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in tables {
        std::fs::write(folder.path().join(name), text).expect("written");
        zip.start_file(format!("pacchetto/{name}"), zip::write::SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    let zip = zip.finish().expect("a zip").into_inner();
    let settings = SourceSettings { file: folder.path().to_owned(), ..settings(SourceFormat::Hsds) };
    let from_folder = records(&settings);
    let source = sources::open_bytes(&settings, &zip);
    assert_eq!(from_folder, source.records().expect("readable").collect::<Vec<_>>());
    assert_eq!(from_folder.len(), 2);
    let first = &from_folder[0].fields;
    let values = ["id", "name", "organization", "address", "municipality", "opening_hours", "lat"];
    let values = values.map(|field| first.get(field).map_or("", String::as_str));
    let expected =
        ["a1", "Sportello legale", "Ente inventato", "Via Inventata 1", "Prato", "Mo 09:00-12:00", "43.88"];
    assert_eq!(values, expected);
}

#[test]
fn coordinates_of_another_system_become_degrees() {
    let mut settings = settings(SourceFormat::Csv);
    settings.options.crs = Some(32632);
    settings.mapping.fields.retain(|field| field.field == "name");
    for (field, column) in [("lon", "X"), ("lat", "Y")] {
        settings.mapping.fields.push(bussola::ports::mapping::FieldMapping::plain(field, column));
    }
    let text = b"Denominazione;X;Y\nUno;668000;4860000\nDue;;\n";
    let source = sources::open_bytes(&settings, text);
    let records: Vec<_> = source.records().expect("readable").collect();
    assert!(
        records[0].fields["lat"].starts_with("43.8") && records[0].fields["lon"].starts_with("11.0"),
        "{records:?}"
    );
    assert_eq!(records[1].fields.get("lat"), None);
    settings.options.crs = Some(1);
    let source = sources::open_bytes(&settings, text);
    let error = source.records().err().expect("unknown").to_string();
    assert!(error.contains("crs") && error.contains("3003"), "{error}");
}
