//! A store in memory that keeps the promises of the port, for flows that are not about storage.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};

use async_trait::async_trait;
use bussola::ports::duplicates::{Claim, Duplicates, Proposal, Relink};
use bussola::ports::geocode_cache::{GeocodeCache, Permit, Remembered, Wish};
use bussola::ports::past::{DeskChange, Past};
use bussola::ports::review::{ReviewItem, ReviewKind, ReviewList};
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{
    Actor, Change, DeskWrite, ImportBatch, Quarantined, RecordVersion, Store, StoreError, StoredDesk,
};
use bussola::ports::workshop::{
    Committed, Fingerprint, Import, ImportPart, ImportStart, ImportedDesk, Known, KnownDesk, RunId,
    StoredRun, Undone, Workshop,
};
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::provenance::ConfirmedBy;
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, NaiveDate, Utc};

#[derive(Default)]
struct Contents {
    desks: BTreeMap<DeskId, StoredDesk>,
    sheets: Vec<Sheet>,
    quarantine: BTreeMap<SourceId, Vec<Quarantined>>,
    changes: Vec<Change>,
    review: BTreeMap<(DeskId, ReviewKind), ReviewItem>,
    remembered: BTreeMap<(String, String), Remembered>,
    /// Day and requests of that day, and the moment before which nobody asks.
    turns: BTreeMap<String, (NaiveDate, u32, DateTime<Utc>)>,
    fingerprints: BTreeMap<DeskId, Fingerprint>,
    claims: BTreeMap<DeskId, Claim>,
    proposals: Vec<Proposal>,
    dismissed: BTreeSet<(DeskId, DeskId)>,
    ranks: BTreeMap<SourceId, u16>,
    /// Oldest first.
    runs: Vec<StoredRun>,
}

/// Everything behind one lock: a write is seen whole or not at all.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Contents>>);

impl MemoryStore {
    /// A store that remembers one run, and a desk that was merged.
    pub fn with_run(report: &str) -> Self {
        let store = Self::default();
        store.lock().runs.push(StoredRun {
            id: RunId(1),
            source: crate::fixture::id("fixture"),
            at: DateTime::UNIX_EPOCH,
            actor: "maria.rossi".to_owned(),
            versions: Some((DataVersion(5), DataVersion(9))),
            undoes: None,
            report: report.to_owned(),
        });
        let record = crate::fixture::minimal_desk("merged-away");
        let claim = Claim {
            desk: record.id().clone(),
            winner: crate::fixture::id("d1-anagrafe"),
            record,
            fingerprint: None,
            is_gone: false,
        };
        store.lock().claims.insert(claim.desk.clone(), claim);
        store
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.0.lock().expect("no writer panicked")
    }
}

impl Contents {
    fn version(&self) -> DataVersion {
        self.changes.last().map_or(DataVersion(0), |change| change.sequence)
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of one line of the log")]
    fn log(
        &mut self,
        entity: &str,
        id: &str,
        at: DateTime<Utc>,
        actor: &Actor,
        reason: &str,
        source: Option<&SourceInfo>,
    ) {
        let sequence = DataVersion(self.version().0 + 1);
        self.changes.push(Change {
            sequence,
            entity: entity.to_owned(),
            id: id.to_owned(),
            at,
            actor: actor.0.clone(),
            reason: reason.to_owned(),
            source: source.map(|source| source.id.to_string()),
            before: None,
            after: None,
        });
    }

    /// The stored version of a desk must be the one that the writer saw.
    fn check(&self, id: &DeskId, seen: Option<RecordVersion>) -> Result<(), StoreError> {
        let stored = self.desks.get(id);
        if stored.map(|desk| desk.version) == seen {
            return Ok(());
        }
        Err(StoreError::Conflict { id: id.clone(), stored: stored.cloned().map(Box::new) })
    }

    fn put(&mut self, record: DeskRecord) {
        let version = self.desks.get(record.id()).map_or(1, |desk| desk.version.0 + 1);
        self.desks.insert(record.id().clone(), StoredDesk { record, version: RecordVersion(version) });
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn version(&self) -> Result<DataVersion, StoreError> {
        Ok(self.lock().version())
    }

    async fn network(&self) -> Result<Network, StoreError> {
        let contents = self.lock();
        let active = contents.desks.values().filter(|desk| desk.record.desk.status == DeskStatus::Active);
        Ok(Network {
            version: contents.version(),
            desks: active.map(|desk| desk.record.clone()).collect(),
            sheets: contents.sheets.clone(),
        })
    }

    async fn desk(&self, id: &DeskId) -> Result<Option<StoredDesk>, StoreError> {
        Ok(self.lock().desks.get(id).cloned())
    }

    async fn desks_of(&self, source: &SourceId) -> Result<Vec<StoredDesk>, StoreError> {
        let contents = self.lock();
        Ok(contents.desks.values().filter(|d| d.record.desk.provenance.source == *source).cloned().collect())
    }

    async fn import(&self, batch: ImportBatch) -> Result<DataVersion, StoreError> {
        let ImportBatch { source, actor, at, desks, quarantine, report } = batch;
        let mut import = self.begin(ImportStart { source, actor, at }).await?;
        let desks = desks.into_iter().map(|write| ImportedDesk { write, fingerprint: None }).collect();
        import.write(ImportPart { desks, quarantine, ..ImportPart::default() }).await?;
        Ok(import.commit(report).await?.version)
    }

    async fn revise(
        &self,
        record: DeskRecord,
        seen: RecordVersion,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut contents = self.lock();
        contents.check(record.id(), Some(seen))?;
        contents.log("desk", record.id().as_str(), at, actor, reason, None);
        contents.put(record);
        Ok(contents.version())
    }

    async fn put_sheets(
        &self,
        sheets: Vec<Sheet>,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut contents = self.lock();
        for sheet in
            sheets.iter().filter(|sheet| !contents.sheets.contains(sheet)).cloned().collect::<Vec<_>>()
        {
            contents.log("sheet", sheet.id.as_str(), at, actor, "sheets", None);
        }
        contents.sheets = sheets;
        Ok(contents.version())
    }

    async fn changes(
        &self,
        after: DataVersion,
        id: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<Change>, StoreError> {
        let contents = self.lock();
        let is_asked = |change: &&Change| {
            change.sequence > after && id.is_none_or(|id| change.entity == "desk" && change.id == id.as_str())
        };
        Ok(contents.changes.iter().filter(is_asked).take(limit as usize).cloned().collect())
    }

    async fn quarantine(&self) -> Result<Vec<Quarantined>, StoreError> {
        Ok(self.lock().quarantine.values().flatten().cloned().collect())
    }

    async fn runs(&self, limit: u32) -> Result<Vec<String>, StoreError> {
        Ok(self.lock().runs.iter().rev().take(limit as usize).map(|run| run.report.clone()).collect())
    }
}

/// An import on its way: nothing of it is in the store before the end.
struct Writing {
    store: MemoryStore,
    start: ImportStart,
    part: ImportPart,
}

#[async_trait]
impl Import for Writing {
    async fn write(&mut self, part: ImportPart) -> Result<(), StoreError> {
        let contents = self.store.lock();
        for ImportedDesk { write, .. } in &part.desks {
            match write {
                DeskWrite::New(record) => contents.check(record.id(), None)?,
                DeskWrite::Changed { record, seen } => contents.check(record.id(), Some(*seen))?,
                DeskWrite::Gone { id, seen } => contents.check(id, Some(*seen))?,
            }
        }
        let ImportPart { desks, fingerprints, quarantine, claims, review } = part;
        self.part.claims.extend(claims);
        self.part.desks.extend(desks);
        self.part.fingerprints.extend(fingerprints);
        self.part.quarantine.extend(quarantine);
        self.part.review.extend(review);
        Ok(())
    }

    async fn commit(self: Box<Self>, report: String) -> Result<Committed, StoreError> {
        let Self { store, start: ImportStart { source, actor, at }, part } = *self;
        let mut contents = store.lock();
        let before = contents.version();
        for ImportedDesk { write, fingerprint } in part.desks {
            let record = match write {
                DeskWrite::New(record) | DeskWrite::Changed { record, .. } => record,
                DeskWrite::Gone { id, .. } => {
                    let mut record = contents.desks[&id].record.clone();
                    record.desk.status = DeskStatus::Gone;
                    record
                }
            };
            contents.log("desk", record.id().as_str(), at, &actor, "import", Some(&source));
            contents.fingerprints.extend(fingerprint.map(|print| (record.id().clone(), print)));
            contents.put(record);
        }
        contents.fingerprints.extend(part.fingerprints);
        contents.review.extend(part.review.into_iter().map(|item| ((item.desk.clone(), item.kind), item)));
        contents.claims.extend(part.claims.into_iter().map(|claim| (claim.desk.clone(), claim)));
        contents.ranks.insert(source.id.clone(), source.rank);
        contents.quarantine.insert(source.id.clone(), part.quarantine);
        let (run, version) = (RunId(contents.runs.len() as u64 + 1), contents.version());
        contents.runs.push(StoredRun {
            id: run,
            source: source.id,
            at,
            actor: actor.0,
            versions: Some((before, version)),
            undoes: None,
            report,
        });
        Ok(Committed { run, version })
    }
}

#[async_trait]
impl Workshop for MemoryStore {
    async fn known(&self, source: &SourceId) -> Result<Known, StoreError> {
        let contents = self.lock();
        let known = contents.desks.iter().map(|(id, stored)| {
            let desk = &stored.record.desk;
            let by_person = desk.confirmation.filter(|by| by.by != ConfirmedBy::Import);
            let known = KnownDesk {
                version: stored.version,
                is_own: desk.provenance.source == *source,
                is_active: desk.status == DeskStatus::Active,
                fingerprint: contents.fingerprints.get(id).copied(),
                confirmed_on: by_person.map(|confirmation| confirmation.on),
            };
            (id.clone(), known)
        });
        Ok(known.collect())
    }

    async fn desks_named(&self, ids: &[DeskId]) -> Result<Vec<StoredDesk>, StoreError> {
        let contents = self.lock();
        Ok(ids.iter().filter_map(|id| contents.desks.get(id)).cloned().collect())
    }

    async fn begin(&self, start: ImportStart) -> Result<Box<dyn Import>, StoreError> {
        Ok(Box::new(Writing { store: self.clone(), start, part: ImportPart::default() }))
    }

    async fn run_list(&self, limit: u32) -> Result<Vec<StoredRun>, StoreError> {
        Ok(self.lock().runs.iter().rev().take(limit as usize).cloned().collect())
    }

    async fn run(&self, id: RunId) -> Result<Option<StoredRun>, StoreError> {
        Ok(self.lock().runs.iter().find(|run| run.id == id).cloned())
    }

    /// This store keeps no records of the past.
    async fn undo(&self, _: RunId, _: &Actor, _: DateTime<Utc>) -> Result<Undone, StoreError> {
        Ok(Undone::Unknown)
    }
}

/// This store keeps no records of the past.
#[async_trait]
impl Past for MemoryStore {
    async fn began_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self.lock().changes.first().map(|change| change.at))
    }

    async fn version_before(&self, _: DateTime<Utc>) -> Result<DataVersion, StoreError> {
        Ok(self.lock().version())
    }

    async fn network_at(&self, _: DataVersion) -> Result<Network, StoreError> {
        self.network().await
    }

    async fn differences(
        &self,
        _: DataVersion,
        _: DataVersion,
        _: Option<&DeskId>,
        _: u32,
    ) -> Result<Vec<DeskChange>, StoreError> {
        Ok(Vec::new())
    }

    async fn newest_changes(&self, _: DataVersion, _: u32) -> Result<Vec<DeskChange>, StoreError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl ReviewList for MemoryStore {
    async fn review_items(&self, source: Option<&SourceId>) -> Result<Vec<ReviewItem>, StoreError> {
        let contents = self.lock();
        let is_asked = |item: &&ReviewItem| source.is_none_or(|source| item.source == *source);
        Ok(contents.review.values().filter(is_asked).cloned().collect())
    }

    async fn put_review_items(&self, items: &[ReviewItem]) -> Result<(), StoreError> {
        let mut contents = self.lock();
        let items = items.iter().map(|item| ((item.desk.clone(), item.kind), item.clone()));
        contents.review.extend(items);
        Ok(())
    }
}

#[async_trait]
impl GeocodeCache for MemoryStore {
    async fn recall(&self, geocoder: &str, query: &str) -> Result<Option<Remembered>, StoreError> {
        Ok(self.lock().remembered.get(&(geocoder.to_owned(), query.to_owned())).cloned())
    }

    async fn remember(&self, geocoder: &str, query: &str, remembered: &Remembered) -> Result<(), StoreError> {
        self.lock().remembered.insert((geocoder.to_owned(), query.to_owned()), remembered.clone());
        Ok(())
    }

    async fn take_turn(&self, geocoder: &str, wish: &Wish) -> Result<Permit, StoreError> {
        let mut contents = self.lock();
        let turn = contents.turns.entry(geocoder.to_owned()).or_insert((wish.today, 0, wish.now));
        let n_today = if turn.0 == wish.today { turn.1 } else { 0 };
        if n_today >= wish.per_day {
            return Ok(Permit::Spent);
        }
        if turn.2 > wish.now + wish.patience {
            return Ok(Permit::NotBefore(turn.2));
        }
        let at = turn.2.max(wish.now);
        *turn = (wish.today, n_today + 1, at + wish.interval);
        Ok(Permit::At(at))
    }

    async fn hold_off(&self, geocoder: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
        let mut contents = self.lock();
        let turn = contents.turns.entry(geocoder.to_owned()).or_insert((NaiveDate::default(), 0, until));
        turn.2 = turn.2.max(until);
        Ok(())
    }
}

#[async_trait]
impl Duplicates for MemoryStore {
    async fn each_desk(&self, each: &mut (dyn FnMut(DeskRecord) + Send)) -> Result<(), StoreError> {
        self.network().await?.desks.into_iter().for_each(each);
        Ok(())
    }

    async fn ranks(&self) -> Result<BTreeMap<SourceId, u16>, StoreError> {
        Ok(self.lock().ranks.clone())
    }

    async fn links(&self) -> Result<HashMap<DeskId, DeskId>, StoreError> {
        Ok(self.lock().claims.values().map(|claim| (claim.desk.clone(), claim.winner.clone())).collect())
    }

    async fn claims(&self, winners: &[DeskId]) -> Result<Vec<Claim>, StoreError> {
        Ok(self.lock().claims.values().filter(|claim| winners.contains(&claim.winner)).cloned().collect())
    }

    async fn merged_into(&self, id: &DeskId) -> Result<Option<DeskId>, StoreError> {
        let contents = self.lock();
        Ok(contents.claims.get(id).map(|claim| claim.winner.clone()).filter(|winner| winner != id))
    }

    async fn relink(
        &self,
        relink: Relink,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut contents = self.lock();
        for ImportedDesk { write, .. } in relink.desks {
            let record = match write {
                DeskWrite::New(record) | DeskWrite::Changed { record, .. } => record,
                DeskWrite::Gone { id, .. } => {
                    let mut record = contents.desks[&id].record.clone();
                    record.desk.status = DeskStatus::Gone;
                    record
                }
            };
            contents.log("desk", record.id().as_str(), at, actor, reason, None);
            contents.put(record);
        }
        contents.claims.extend(relink.claims.into_iter().map(|claim| (claim.desk.clone(), claim)));
        relink.released.iter().for_each(|id| _ = contents.claims.remove(id));
        Ok(contents.version())
    }

    async fn propose(&self, found: &[Proposal]) -> Result<usize, StoreError> {
        let mut contents = self.lock();
        let is_open =
            |pair: &&Proposal| !contents.dismissed.contains(&(pair.one.clone(), pair.other.clone()));
        let open: Vec<Proposal> = found.iter().filter(is_open).cloned().collect();
        contents.proposals = open;
        Ok(contents.proposals.len())
    }

    async fn proposals(&self, limit: u32) -> Result<Vec<Proposal>, StoreError> {
        Ok(self.lock().proposals.iter().take(limit as usize).cloned().collect())
    }

    async fn dismiss(
        &self,
        one: &DeskId,
        other: &DeskId,
        _: &Actor,
        _: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut contents = self.lock();
        let pair = (one.min(other).clone(), one.max(other).clone());
        contents.proposals.retain(|open| (&open.one, &open.other) != (&pair.0, &pair.1));
        contents.dismissed.insert(pair);
        Ok(())
    }
}
