//! The way in, from files to a store in memory.

mod batches;
mod corrections;
mod linked;
mod review;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use bussola::adapters::folder::{municipalities, source_settings, taxonomy, words};
use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::sources;
use bussola::ingest::report::Counts;
use bussola::ingest::{Context, Corrections, IngestError, Options, Report, Words, run};
use bussola::ports::clock::Fixed;
use bussola::ports::mapping::SourceSettings;
use bussola::ports::store::{Actor, Store as _, StoredDesk};
use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::position::{Position, Precision};
use bussola_engine::domain::provenance::{Confirmation, ConfirmedBy};
use bussola_engine::domain::register::Register;
use bussola_engine::domain::schedule::Hours;
use bussola_engine::domain::service::Access;

use crate::fixture::{day, id, instant};
use crate::memory_store::MemoryStore;

struct World {
    register: Arc<Register>,
    geocoder: Embedded,
    words: Words,
    settings: SourceSettings,
}

pub(crate) fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let register =
            Arc::new(municipalities::read_register(&data().join("gazetteer")).expect("a register"));
        let folder = data().join("taxonomy");
        let needs = taxonomy::read_taxonomy(&folder).expect("needs");
        let locales = [data().join("locales/it/taxonomy.toml")];
        let languages = words::read_language_words(&folder, &locales).expect("languages");
        let [need_names, need_synonyms] = words::read_need_words(&needs, &locales).expect("words");
        World {
            geocoder: Embedded::read(&data().join("gazetteer"), Arc::clone(&register)).expect("a gazetteer"),
            words: Words {
                kinds: taxonomy::read_kinds(&folder, &needs).expect("kinds"),
                nationalities: words::read_nationalities(&folder, &languages).expect("nationalities"),
                languages,
                need_names,
                need_synonyms,
                documents: taxonomy::read_documents(&folder).expect("documents"),
                taxonomy: needs,
            },
            settings: source_settings::read_settings(&data().join("sources/desks")).expect("settings"),
            register,
        }
    })
}

pub(crate) async fn ingest(
    store: &MemoryStore,
    settings: &SourceSettings,
    options: Options,
) -> Result<Report, IngestError> {
    ingest_corrected(store, settings, options, &Corrections::default()).await
}

async fn ingest_corrected(
    store: &MemoryStore,
    settings: &SourceSettings,
    options: Options,
    corrections: &Corrections,
) -> Result<Report, IngestError> {
    let world = world();
    let context = Context {
        store,
        geocoder: &world.geocoder,
        register: &world.register,
        words: &world.words,
        corrections,
        quotable: &BTreeSet::from(["phone".to_owned()]),
        clock: &Fixed(instant("2026-11-21T09:00:00Z")),
        progress: &|_| {},
    };
    run(&*sources::open(settings), &context, &options).await
}

/// A file with the desk list's columns; each row gives values by column.
struct Table {
    text: String,
    folder: tempfile::TempDir,
}

const COLUMNS: [&str; 27] = [
    "id",
    "name",
    "organization",
    "organization_type",
    "kind",
    "address",
    "postcode",
    "municipality",
    "province",
    "phone",
    "email",
    "website",
    "hours_text",
    "opening_hours",
    "needs",
    "languages",
    "audience",
    "appointment",
    "free",
    "notes",
    "source_url",
    "source_date",
    "confidence",
    "lat",
    "lon",
    "position_precision",
    "position_basis",
];

impl Table {
    fn new() -> Self {
        Self { text: format!("{}\n", COLUMNS.join(",")), folder: tempfile::tempdir().expect("a folder") }
    }

    /// A good row, but for the given values.
    fn row(mut self, values: &[(&str, &str)]) -> Self {
        let good = [
            ("id", "uno"),
            ("name", "Sportello"),
            ("organization", "Associazione"),
            ("organization_type", "third_sector"),
            ("address", "Via Roma 1"),
            ("municipality", "Jesi"),
            ("province", "AN"),
            ("needs", "legal"),
            ("confidence", "high"),
        ];
        let of = |column: &str| {
            let own = values.iter().chain(&good).find(|(name, _)| *name == column);
            own.map_or_else(String::new, |(_, value)| format!("\"{}\"", value.replace('"', "\"\"")))
        };
        writeln!(self.text, "{}", COLUMNS.map(of).join(",")).expect("a string takes all");
        self
    }

    fn settings(&self) -> SourceSettings {
        self.settings_for(self.text.as_bytes())
    }

    fn settings_for(&self, bytes: &[u8]) -> SourceSettings {
        let file = self.folder.path().join("desks.csv");
        std::fs::write(&file, bytes).expect("written");
        SourceSettings { file, ..world().settings.clone() }
    }
}

fn adds_up(counts: &Counts) -> bool {
    counts.read == counts.published + counts.quarantined + counts.rejected
        && counts.published == counts.new + counts.changed + counts.same + counts.kept_by_person
}

async fn stored(store: &MemoryStore, desk: &str) -> StoredDesk {
    store.desk(&id(desk)).await.expect("a store").expect("the desk is there")
}

/// Errors of the only record that waits.
async fn refused(values: &[(&str, &str)]) -> Vec<&'static str> {
    let store = MemoryStore::default();
    let report =
        ingest(&store, &Table::new().row(values).settings(), Options::default()).await.expect("a run");
    assert!(adds_up(&report.counts), "{values:?}");
    report.issues.iter().filter(|rule| rule.severity == "error").map(|rule| rule.rule).collect()
}

#[tokio::test]
async fn every_desk_of_the_project_is_published_or_waits_and_nothing_is_lost() {
    let store = MemoryStore::default();
    let report = ingest(&store, &world().settings, Options::default()).await.expect("a run");
    let counts = report.counts;
    assert_eq!((counts.read, counts.rejected), (383, 0), "{}", report.to_text());
    assert!(adds_up(&counts));
    assert_eq!(store.quarantine().await.expect("a store").len(), counts.quarantined);
    assert_eq!(store.network().await.expect("a store").desks.len(), counts.published);
    assert!(counts.published >= 380, "{}", report.to_text());
}

#[tokio::test]
async fn words_about_hours_agree_with_the_column_wherever_both_are_understood() {
    let report = ingest(&MemoryStore::default(), &world().settings, Options::default()).await.expect("a run");
    let hours = report.hours;
    assert_eq!(hours.with_column, 88);
    assert!(hours.compared >= 70, "{hours:?}");
    assert_eq!(hours.agree, hours.compared, "{hours:?}");
}

#[tokio::test]
async fn a_second_run_changes_nothing() {
    let store = MemoryStore::default();
    let first = ingest(&store, &world().settings, Options::default()).await.expect("a run");
    let second = ingest(&store, &world().settings, Options::default()).await.expect("a run");
    assert_eq!(second.counts.same, first.counts.published);
    assert_eq!((second.counts.new, second.counts.changed, second.counts.gone), (0, 0, 0));
    assert_eq!(second.data_version, first.data_version);
    assert_eq!(store.runs(10).await.expect("a store").len(), 2);
}

#[tokio::test]
async fn a_dry_run_writes_nothing() {
    let store = MemoryStore::default();
    let options = Options { dry_run: true, ..Options::default() };
    let report = ingest(&store, &world().settings, options).await.expect("a run");
    assert!(report.counts.published > 0 && report.data_version.is_none());
    assert!(store.runs(1).await.expect("a store").is_empty());
}

#[tokio::test]
async fn old_phone_only_and_dated_desks_are_never_plainly_open() {
    let store = MemoryStore::default();
    ingest(&store, &world().settings, Options::default()).await.expect("a run");
    for desk in store.network().await.expect("a store").desks {
        let Hours::Osm { hours, text: Some(text) } = &desk.desk.schedule.hours else { continue };
        let may_walk_in = desk.service.access.is_empty() || desk.service.access.contains(&Access::WalkIn);
        let slot_says = desk.desk.schedule.slots.iter().any(|slot| slot.access.is_some());
        if text.contains("(telefono)") || text.starts_with("prenotazion") {
            assert!(!may_walk_in || slot_says || hours.as_str().contains("unknown"), "{}: {text}", desk.id());
        }
        if text.contains("20")
            && ["(2020)", "estivo 2022", "nov 2024", "2023)"].iter().any(|mark| text.contains(mark))
        {
            assert!(hours.as_str().contains("unknown"), "{}: {text}", desk.id());
        }
    }
}

#[tokio::test]
async fn positions_of_the_source_keep_their_precision_and_radius() {
    let store = MemoryStore::default();
    let report = ingest(&store, &world().settings, Options::default()).await.expect("a run");
    assert_eq!(report.fields["position"].from_source, 382, "{}", report.to_text());
    for desk in store.network().await.expect("a store").desks {
        let placement = desk.location.placement.as_ref().expect("every desk has a place");
        assert!(placement.radius.value() > 0.0);
        if placement.precision == Precision::Municipality {
            assert_eq!(desk.location.pin(), None);
        }
    }
    let moving = store.network().await.expect("a store").desks;
    assert!(moving.iter().any(|desk| desk.location.kind == LocationKind::Mobile));
}

#[tokio::test]
async fn a_broken_record_waits_with_the_rule_that_it_breaks() {
    for (values, expected) in [
        (&[("name", "")][..], vec!["name_missing"]),
        (&[("needs", "")], vec!["need_missing"]),
        (&[("needs", "nothing;else")], vec!["need_missing"]),
        (&[("id", "a b")], vec!["id_invalid"]),
        (&[("municipality", "Atlantide")], vec!["municipality_unknown"]),
        (&[("municipality", "")], vec!["municipality_missing"]),
        (&[("address", "")], vec!["no_way_to_reach"]),
        (&[("lat", "95"), ("lon", "13")], vec!["coordinates_invalid"]),
        (&[("lat", "north"), ("lon", "13")], vec!["coordinates_invalid"]),
        (&[("lat", "43.52"), ("lon", "")], vec!["coordinates_invalid"]),
        (
            &[("lat", "13.2437"), ("lon", "43.5214"), ("position_precision", "house")],
            vec!["coordinates_invalid"],
        ),
        (
            &[("lat", "45.07"), ("lon", "7.68"), ("position_precision", "house")],
            vec!["coordinates_outside_municipality"],
        ),
        (&[("lat", "0"), ("lon", "0"), ("position_precision", "house")], vec!["coordinates_invalid"]),
    ] {
        assert_eq!(refused(values).await, expected, "{values:?}");
    }
}

#[tokio::test]
async fn a_doubtful_field_is_told_and_the_record_is_published() {
    let table = Table::new().row(&[
        ("phone", "0731 538453; sempre occupato"),
        ("email", "nobody"),
        ("website", "javascript:alert(1)"),
        ("opening_hours", "Mo 09:00-25:99"),
        ("hours_text", "lun 9-12"),
        ("languages", "ar;klingon;italiano"),
        ("source_date", "2031-01-01"),
        ("appointment", "forse"),
    ]);
    let store = MemoryStore::default();
    let report = ingest(&store, &table.settings(), Options::default()).await.expect("a run");
    assert_eq!((report.counts.published, report.counts.quarantined), (1, 0), "{}", report.to_text());
    let told: Vec<&str> = report.issues.iter().map(|rule| rule.rule).collect();
    for rule in [
        "phone_invalid",
        "email_invalid",
        "url_invalid",
        "hours_invalid",
        "language_unknown",
        "date_invalid",
        "value_unknown",
    ] {
        assert!(told.contains(&rule), "{rule}: {told:?}");
    }
    let desk = stored(&store, "uno").await.record;
    assert_eq!(desk.desk.schedule.hours, Hours::TextOnly("lun 9-12".into()));
    assert_eq!((desk.desk.contacts.phones.len(), desk.desk.languages.len()), (1, 2));
}

#[tokio::test]
async fn a_half_broken_file_neither_stops_the_run_nor_loses_a_row() {
    let table = Table::new()
        .row(&[("id", "buono")])
        .row(&[("id", "buono"), ("name", "Un altro")])
        .row(&[("id", "copia")])
        .row(&[("id", "copia")])
        .row(&[("id", "fuori"), ("lat", "0"), ("lon", "0"), ("position_precision", "house")])
        .row(&[("id", "orario"), ("opening_hours", "lunedì 25:00")])
        .row(&[("id", "latino"), ("name", "Citt@")]);
    let mut bytes: Vec<u8> = table.text.bytes().map(|byte| if byte == b'@' { 0xE0 } else { byte }).collect();
    bytes.extend(b"corta,Sportello\n");
    bytes.extend(",".repeat(26).bytes());
    bytes.extend(b"\nlunga,\"");
    bytes.resize(bytes.len() + (50 << 20), b'x');
    bytes.extend(b"\"");
    bytes.extend(",".repeat(25).bytes());
    bytes.push(b'\n');
    let store = MemoryStore::default();
    let report = ingest(&store, &table.settings_for(&bytes), Options::default()).await.expect("a run");
    let counts = report.counts;
    assert_eq!((counts.read, counts.published, counts.quarantined), (10, 4, 4), "{}", report.to_text());
    assert_eq!((counts.rejected_empty, counts.rejected_repeated), (1, 1));
    assert!(adds_up(&counts));
    assert_eq!(&*stored(&store, "latino").await.record.service.name, "Città");
    let waiting = store.quarantine().await.expect("a store");
    assert_eq!(waiting.iter().map(|q| q.raw.line).collect::<Vec<_>>(), [3, 6, 9, 11]);
    assert!(waiting.iter().all(|q| !q.issues.is_empty()));
}

#[tokio::test]
async fn a_file_without_a_needed_column_publishes_nothing_and_keeps_every_row() {
    let table = Table::new().row(&[]).row(&[("id", "due")]);
    let text = table.text.replacen("needs", "bisogni", 1);
    let report =
        ingest(&MemoryStore::default(), &table.settings_for(text.as_bytes()), Options::default()).await;
    let report = report.expect("a run");
    assert_eq!((report.counts.published, report.counts.quarantined), (0, 2));
    assert!(report.issues.iter().any(|rule| rule.rule == "column_missing" && rule.count == 2));
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_that_names_it() {
    let settings = SourceSettings { file: "nowhere.csv".into(), ..world().settings.clone() };
    let error = ingest(&MemoryStore::default(), &settings, Options::default()).await.expect_err("no file");
    let source = std::error::Error::source(&error).expect("the chain goes on").to_string();
    assert!(source.contains("nowhere.csv"), "{source}");
}

#[tokio::test]
async fn an_address_without_a_position_is_placed_by_the_geocoder() {
    let table = Table::new()
        .row(&[("address", "Corso Taranto 160"), ("municipality", "Torino"), ("province", "TO")])
        .row(&[("id", "due"), ("address", "Via Che Non Esiste 3")]);
    let store = MemoryStore::default();
    let report = ingest(&store, &table.settings(), Options::default()).await.expect("a run");
    assert_eq!(report.fields["position"].from_geocoder, 2, "{}", report.to_text());
    let found = stored(&store, "uno").await.record.location.placement.expect("placed");
    assert_eq!((&*found.geocoder, found.precision), ("embedded", Precision::House));
    let vague = stored(&store, "due").await.record.location;
    assert_eq!(vague.placement.as_ref().map(|p| p.precision), Some(Precision::Municipality));
    assert_eq!(vague.pin(), None);
}

#[tokio::test]
async fn a_locked_pin_is_never_moved_and_a_confirmed_desk_never_overwritten() {
    let table = Table::new().row(&[]).row(&[("id", "due")]);
    let store = MemoryStore::default();
    ingest(&store, &table.settings(), Options::default()).await.expect("a run");
    let (actor, at) = (Actor("maria".into()), instant("2026-11-20T09:00:00Z"));
    let mut pinned = stored(&store, "uno").await;
    let here = Position::from_lat_lon(43.53, 13.25).expect("a position");
    let placement = pinned.record.location.placement.as_mut().expect("placed");
    (placement.position, placement.is_locked) = (here, true);
    store.revise(pinned.record, pinned.version, &actor, "pin", at).await.expect("revised");
    let mut confirmed = stored(&store, "due").await;
    confirmed.record.service.notes = Some("Suonare due volte".into());
    confirmed.record.desk.confirmation =
        Some(Confirmation { on: day("2026-11-20"), by: ConfirmedBy::Operator });
    store.revise(confirmed.record.clone(), confirmed.version, &actor, "visit", at).await.expect("revised");

    let changed = Table::new().row(&[("notes", "Nuovo")]).row(&[("id", "due"), ("notes", "Altro")]);
    let report = ingest(&store, &changed.settings(), Options::default()).await.expect("a run");
    assert_eq!((report.counts.changed, report.counts.kept_by_person), (1, 1), "{}", report.to_text());
    let uno = stored(&store, "uno").await.record;
    assert_eq!(uno.location.placement.expect("placed").position, here);
    assert_eq!(uno.service.notes.as_deref(), Some("Nuovo"));
    assert_eq!(stored(&store, "due").await.record, confirmed.record);
}

#[tokio::test]
async fn a_large_drop_is_refused_until_it_is_accepted_and_a_broken_row_is_not_a_drop() {
    let rows = |ids: &[&str]| ids.iter().fold(Table::new(), |table, id| table.row(&[("id", id)]));
    let store = MemoryStore::default();
    ingest(&store, &rows(&["a", "b", "c"]).settings(), Options::default()).await.expect("a run");
    let fewer = rows(&["a", "b"]);
    let error = ingest(&store, &fewer.settings(), Options::default()).await.expect_err("a drop");
    assert!(matches!(error, IngestError::Drop { gone: 1, stored: 3, .. }));
    let broken = rows(&["a", "b"]).row(&[("id", "c"), ("name", "")]);
    let report = ingest(&store, &broken.settings(), Options::default()).await.expect("a run");
    assert_eq!((report.counts.gone, report.counts.quarantined), (0, 1));
    let accepted = Options { accept_drop: true, ..Options::default() };
    let report = ingest(&store, &fewer.settings(), accepted).await.expect("a run");
    assert_eq!(report.counts.gone, 1);
    assert_eq!(stored(&store, "c").await.record.desk.status, DeskStatus::Gone);
}

#[tokio::test]
async fn a_desk_of_another_source_is_never_overwritten() {
    let table = Table::new().row(&[]);
    let store = MemoryStore::default();
    ingest(&store, &table.settings(), Options::default()).await.expect("a run");
    let mut other = table.settings();
    other.info.id = id("altra");
    let report = ingest(&store, &other, Options::default()).await.expect("a run");
    assert_eq!((report.counts.published, report.counts.quarantined), (0, 1));
    assert_eq!(stored(&store, "uno").await.record.desk.provenance.source, id("desks"));
}

#[tokio::test]
async fn the_report_is_text_for_people_and_json_for_programs() {
    let report = ingest(&MemoryStore::default(), &world().settings, Options::default()).await.expect("a run");
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).expect("JSON");
    assert_eq!(json["counts"]["read"], 383);
    assert!(report.to_text().contains("address.postcode: from_source "));
}
