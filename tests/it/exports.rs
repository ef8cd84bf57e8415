//! Files of desks, read back by other readers than their writers.

#![allow(clippy::unwrap_used, reason = "a failed call is a failed test, and the error is printed")]

mod flatgeobuf;
mod geopackage;
mod parquet;
mod plain;
mod tables;
mod xlsx;

use std::path::Path;

use bussola::adapters::exporters;
use bussola::ports::exporter::{ExportInfo, Exporter};
use bussola::publication::{Moment, PublicDesk, Publication};
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::opening::{Opening, State};

use crate::fixture::{day, full_desk, minimal_desk, random_desks};

fn publication() -> Publication {
    Publication::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/publication.toml")).unwrap()
}

/// One with everything, one that is only a telephone, one that nobody may find.
fn three() -> Vec<DeskRecord> {
    let mut hidden = full_desk("hidden");
    hidden.location.visibility = AddressVisibility::Hidden;
    vec![full_desk("a"), hidden, minimal_desk("remote")]
}

fn published(records: &[DeskRecord]) -> Vec<PublicDesk> {
    let publication = publication();
    records.iter().map(|record| publication.desk(record, None)).collect()
}

fn info() -> ExportInfo {
    publication().export_info(DataVersion(7), false)
}

fn written(exporter: &dyn Exporter, desks: Vec<PublicDesk>) -> Vec<u8> {
    let mut bytes = Vec::new();
    exporter.write(&info(), &mut desks.into_iter(), &mut bytes).unwrap();
    bytes
}

#[test]
fn the_same_desks_are_the_same_bytes_in_every_format() {
    let desks = published(&random_desks(11, 300));
    for exporter in exporters::all() {
        let format = exporter.format();
        let first = written(&*exporter, desks.clone());
        assert!(first == written(&*exporter, desks.clone()), "{format}");
        let others = written(&*exporter, desks[1..].to_vec());
        assert!(first != others, "{format}");
    }
}

#[test]
fn no_desk_at_all_is_a_file_in_every_format() {
    for exporter in exporters::all() {
        written(&*exporter, Vec::new());
    }
}

#[test]
fn a_format_that_has_a_place_for_it_names_licence_and_version() {
    let (licence, attribution) = (info().licence, info().attribution);
    for exporter in exporters::all() {
        let bytes = match exporter.format() {
            // Tables without a head, and a sequence of features: each desk names its licence.
            "csv" | "geojsons" => continue,
            // Packed: their own tests look inside.
            "xlsx" | "tables" => continue,
            _ => written(&*exporter, published(&three())),
        };
        for told in [&licence, &attribution] {
            let is_told = bytes.windows(told.len()).any(|window| window == told.as_bytes());
            assert!(is_told, "{} tells {told}", exporter.format());
        }
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    struct Gone;
    impl std::io::Write for Gone {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for exporter in exporters::all() {
        let mut desks = published(&three()).into_iter();
        let error = exporter.write(&info(), &mut desks, &mut Gone).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe, "{}: {error:?}", exporter.format());
    }
}

#[test]
fn states_of_a_moment_are_columns_in_every_format() {
    let publication = publication();
    let opening = Opening {
        state: State::Unknown,
        until: None,
        next: None,
        last_entry: None,
        languages_now: Vec::new(),
        reasons: Vec::new(),
    };
    let moment = Moment { on: day("2026-03-11"), opening: &opening };
    let info = publication.export_info(DataVersion(7), true);
    for exporter in exporters::all() {
        let mut desks = std::iter::once(publication.desk(&full_desk("a"), Some(moment)));
        let mut bytes = Vec::new();
        exporter.write(&info, &mut desks, &mut bytes).unwrap();
        assert!(!bytes.is_empty(), "{}", exporter.format());
    }
}
