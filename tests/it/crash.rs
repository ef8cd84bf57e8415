//! A run that dies leaves the network as it was and can simply be started again.
//!
//! The test runs itself as another process, in which source, geocoder or store end the process at one stage.

#![allow(clippy::unwrap_used, reason = "a failed call is a failed test, and the error is printed")]

use std::collections::{BTreeMap, HashMap};
use std::process::{Command, Stdio};
use std::sync::Arc;

use async_trait::async_trait;
use bussola::adapters::stores;
use bussola::app::library::Library;
use bussola::ingest::{self, Context, Options, Report};
use bussola::ports::clock::Fixed;
use bussola::ports::duplicates::{Claim, Duplicates, Proposal, Relink};
use bussola::ports::geocode_cache::{GeocodeCache, Permit, Remembered, Wish};
use bussola::ports::geocoder::{AddressQuery, Candidate, GeocodeError, GeocodeOutcome, Geocoder};
use bussola::ports::past::{DeskChange, Past};
use bussola::ports::review::{ReviewItem, ReviewList};
use bussola::ports::source::{RawRecord, Source, SourceError, SourceInfo};
use bussola::ports::store::{
    Actor, Change, ImportBatch, Quarantined, RecordVersion, Store, StoreError, StoredDesk,
};
use bussola::ports::workshop::{
    Committed, Import, ImportPart, ImportStart, Known, RunId, StoredRun, Undone, Workshop,
};
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, Utc};

use crate::contract::home::Home;
use crate::fixture::{id, instant};

/// Where a run may die, in its order. Only after the last one the new network is there.
const STAGES: [&str; 9] = [
    "known",
    "source",
    "half the source",
    "geocode",
    "begin",
    "before a part",
    "after a part",
    "before the end",
    "after the end",
];

const N_ROWS: u64 = 12;

fn die_at(stage: &str, here: &str) {
    if stage == here {
        std::process::abort();
    }
}

/// Desks that all need a position; the second state has other notes, one desk less and one more.
struct Rows {
    info: SourceInfo,
    is_second: bool,
    dies_at: String,
}

impl Rows {
    fn new(is_second: bool, dies_at: &str) -> Self {
        let info = SourceInfo {
            id: id("rows"),
            title: "Rows".into(),
            licence: "CC0-1.0".into(),
            attribution: "Nobody".into(),
            rank: 10,
        };
        Self { info, is_second, dies_at: dies_at.to_owned() }
    }

    fn record(&self, number: u64) -> RawRecord {
        let fields = [
            ("id", format!("row-{number}")),
            ("name", format!("Sportello {number}")),
            ("address", format!("Via Roma {number}")),
            ("municipality", "Jesi".into()),
            ("province", "AN".into()),
            ("needs", "legal".into()),
            ("confidence", "high".into()),
            ("notes", if self.is_second { "second".into() } else { "first".into() }),
        ];
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        RawRecord { line: number + 2, fields, issues: Vec::new() }
    }
}

impl Source for Rows {
    fn info(&self) -> &SourceInfo {
        &self.info
    }

    fn records(&self) -> Result<Box<dyn Iterator<Item = RawRecord> + Send + '_>, SourceError> {
        die_at(&self.dies_at, "source");
        let first = u64::from(self.is_second);
        Ok(Box::new((first..first + N_ROWS).map(move |number| {
            if number == N_ROWS / 2 {
                die_at(&self.dies_at, "half the source");
            }
            self.record(number)
        })))
    }
}

struct DyingGeocoder<'a>(&'a dyn Geocoder, &'a str);

#[async_trait]
impl Geocoder for DyingGeocoder<'_> {
    fn name(&self) -> &str {
        self.0.name()
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        die_at(self.1, "geocode");
        self.0.geocode(query).await
    }

    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        self.0.search(text, limit).await
    }
}

struct DyingStore(Arc<dyn Workshop>, String);

#[async_trait]
impl Store for DyingStore {
    async fn version(&self) -> Result<DataVersion, StoreError> {
        self.0.version().await
    }

    async fn network(&self) -> Result<Network, StoreError> {
        self.0.network().await
    }

    async fn desk(&self, id: &DeskId) -> Result<Option<StoredDesk>, StoreError> {
        self.0.desk(id).await
    }

    async fn desks_of(&self, source: &SourceId) -> Result<Vec<StoredDesk>, StoreError> {
        self.0.desks_of(source).await
    }

    async fn import(&self, batch: ImportBatch) -> Result<DataVersion, StoreError> {
        self.0.import(batch).await
    }

    async fn revise(
        &self,
        record: DeskRecord,
        seen: RecordVersion,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        self.0.revise(record, seen, actor, reason, at).await
    }

    async fn put_sheets(
        &self,
        sheets: Vec<Sheet>,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        self.0.put_sheets(sheets, actor, at).await
    }

    async fn changes(
        &self,
        after: DataVersion,
        id: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<Change>, StoreError> {
        self.0.changes(after, id, limit).await
    }

    async fn quarantine(&self) -> Result<Vec<Quarantined>, StoreError> {
        self.0.quarantine().await
    }

    async fn runs(&self, limit: u32) -> Result<Vec<String>, StoreError> {
        self.0.runs(limit).await
    }
}

#[async_trait]
impl Past for DyingStore {
    async fn began_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.0.began_at().await
    }

    async fn version_before(&self, instant: DateTime<Utc>) -> Result<DataVersion, StoreError> {
        self.0.version_before(instant).await
    }

    async fn network_at(&self, version: DataVersion) -> Result<Network, StoreError> {
        self.0.network_at(version).await
    }

    async fn differences(
        &self,
        after: DataVersion,
        until: DataVersion,
        beyond: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<DeskChange>, StoreError> {
        self.0.differences(after, until, beyond, limit).await
    }

    async fn newest_changes(&self, before: DataVersion, limit: u32) -> Result<Vec<DeskChange>, StoreError> {
        self.0.newest_changes(before, limit).await
    }
}

#[async_trait]
impl Workshop for DyingStore {
    async fn known(&self, source: &SourceId) -> Result<Known, StoreError> {
        die_at(&self.1, "known");
        self.0.known(source).await
    }

    async fn desks_named(&self, ids: &[DeskId]) -> Result<Vec<StoredDesk>, StoreError> {
        self.0.desks_named(ids).await
    }

    async fn begin(&self, start: ImportStart) -> Result<Box<dyn Import>, StoreError> {
        let import = self.0.begin(start).await?;
        die_at(&self.1, "begin");
        Ok(Box::new(DyingImport(import, self.1.clone())))
    }

    async fn run_list(&self, limit: u32) -> Result<Vec<StoredRun>, StoreError> {
        self.0.run_list(limit).await
    }

    async fn run(&self, id: RunId) -> Result<Option<StoredRun>, StoreError> {
        self.0.run(id).await
    }

    async fn undo(&self, run: RunId, actor: &Actor, at: DateTime<Utc>) -> Result<Undone, StoreError> {
        self.0.undo(run, actor, at).await
    }
}

#[async_trait]
impl ReviewList for DyingStore {
    async fn review_items(&self, source: Option<&SourceId>) -> Result<Vec<ReviewItem>, StoreError> {
        self.0.review_items(source).await
    }

    async fn put_review_items(&self, items: &[ReviewItem]) -> Result<(), StoreError> {
        self.0.put_review_items(items).await
    }
}

#[async_trait]
impl GeocodeCache for DyingStore {
    async fn recall(&self, geocoder: &str, query: &str) -> Result<Option<Remembered>, StoreError> {
        self.0.recall(geocoder, query).await
    }

    async fn remember(&self, geocoder: &str, query: &str, remembered: &Remembered) -> Result<(), StoreError> {
        self.0.remember(geocoder, query, remembered).await
    }

    async fn take_turn(&self, geocoder: &str, wish: &Wish) -> Result<Permit, StoreError> {
        self.0.take_turn(geocoder, wish).await
    }

    async fn hold_off(&self, geocoder: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.hold_off(geocoder, until).await
    }
}

#[async_trait]
impl Duplicates for DyingStore {
    async fn each_desk(&self, each: &mut (dyn FnMut(DeskRecord) + Send)) -> Result<(), StoreError> {
        self.0.each_desk(each).await
    }

    async fn ranks(&self) -> Result<BTreeMap<SourceId, u16>, StoreError> {
        self.0.ranks().await
    }

    async fn links(&self) -> Result<HashMap<DeskId, DeskId>, StoreError> {
        self.0.links().await
    }

    async fn claims(&self, winners: &[DeskId]) -> Result<Vec<Claim>, StoreError> {
        self.0.claims(winners).await
    }

    async fn merged_into(&self, id: &DeskId) -> Result<Option<DeskId>, StoreError> {
        self.0.merged_into(id).await
    }

    async fn relink(
        &self,
        relink: Relink,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        self.0.relink(relink, actor, reason, at).await
    }

    async fn propose(&self, found: &[Proposal]) -> Result<usize, StoreError> {
        self.0.propose(found).await
    }

    async fn proposals(&self, limit: u32) -> Result<Vec<Proposal>, StoreError> {
        self.0.proposals(limit).await
    }

    async fn dismiss(
        &self,
        one: &DeskId,
        other: &DeskId,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.0.dismiss(one, other, actor, at).await
    }
}

struct DyingImport(Box<dyn Import>, String);

#[async_trait]
impl Import for DyingImport {
    async fn write(&mut self, part: ImportPart) -> Result<(), StoreError> {
        die_at(&self.1, "before a part");
        self.0.write(part).await?;
        die_at(&self.1, "after a part");
        Ok(())
    }

    async fn commit(self: Box<Self>, report: String) -> Result<Committed, StoreError> {
        die_at(&self.1, "before the end");
        let committed = self.0.commit(report).await?;
        die_at(&self.1, "after the end");
        Ok(committed)
    }
}

async fn ingest(place: &str, library: &Library, is_second: bool, dies_at: &str) -> Report {
    let store = DyingStore(stores::open(place).await.unwrap(), dies_at.to_owned());
    let context = Context {
        store: &store,
        geocoder: &DyingGeocoder(&*library.geocoder, dies_at),
        register: &library.register,
        words: &library.words,
        corrections: &library.corrections,
        quotable: &library.quotable,
        clock: &Fixed(instant("2026-11-21T09:00:00Z")),
        progress: &|_| {},
    };
    let options = Options { accept_drop: true, ..Options::default() };
    ingest::run(&Rows::new(is_second, dies_at), &context, &options).await.unwrap()
}

/// What the other process is told.
const PLACE: &str = "BUSSOLA_CRASH_STORE";
const STAGE: &str = "BUSSOLA_CRASH_STAGE";

async fn dies_and_recovers(home: Home, test: &str) {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let library = Library::read(&data).expect("the project's own data");
    if let (Ok(place), Ok(stage)) = (std::env::var(PLACE), std::env::var(STAGE)) {
        ingest(&place, &library, true, &stage).await;
        unreachable!("the run went on after {stage:?}");
    }
    let place = home.place();
    ingest(&place, &library, false, "never").await;
    let old = home.store().await.network().await.unwrap();
    assert_eq!(old.desks.len() as u64, N_ROWS);
    for stage in STAGES {
        let this = std::env::current_exe().unwrap();
        let status = Command::new(this)
            .args([test, "--exact", "--nocapture"])
            .env(PLACE, &place)
            .env(STAGE, stage)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert_eq!(status.code(), None, "the process was to die at {stage:?}, by a signal");
        let store = home.store().await;
        let (network, runs) = (store.network().await.unwrap(), store.run_list(10).await.unwrap());
        if stage == "after the end" {
            assert_ne!(network.version, old.version);
            assert_eq!(runs.len(), 2, "{stage}");
        } else {
            assert_eq!(network, old, "{stage}");
            assert_eq!(runs.len(), 1, "{stage}");
        }
    }
    let again = ingest(&place, &library, true, "never").await.counts;
    assert_eq!((again.same as u64, again.changed, again.new, again.gone), (N_ROWS, 0, 0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_dies_at_any_stage_leaves_the_file_as_it_was() {
    dies_and_recovers(Home::geopackage(), "crash::a_run_that_dies_at_any_stage_leaves_the_file_as_it_was")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_dies_at_any_stage_leaves_the_database_as_it_was() {
    let test = "crash::a_run_that_dies_at_any_stage_leaves_the_database_as_it_was";
    dies_and_recovers(Home::postgis(), test).await;
}
