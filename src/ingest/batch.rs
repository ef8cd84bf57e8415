//! The stages, batch by batch, and what a run remembers from one batch to the next.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;
use std::time::Instant;

use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::location::LocationKind;
use rayon::prelude::*;

use super::assemble::{Organizations, assemble};
use super::context::{Context, IngestError};
use super::draft::Draft;
use super::geocode::geocode;
use super::linked;
use super::normalise::normalise;
use super::parse::Parsed;
use super::reconcile::{self, Outcome, Printed, Verdict, reconcile};
use super::report::Tally;
use super::review::Watch;
use super::validate::{Validated, validate};
use crate::ports::review::ReviewItem;
use crate::ports::source::{RawRecord, SourceInfo};
use crate::ports::store::{Quarantined, StoreError, StoredDesk};
use crate::ports::workshop::{ImportPart, ImportedDesk, Known};

/// All cores but one: where all normalise, the database, which has the most to do, waits for its turn.
static ALL_BUT_ONE: LazyLock<rayon::ThreadPool> = LazyLock::new(|| {
    let n_threads = rayon::current_num_threads().saturating_sub(1).max(1);
    rayon::ThreadPoolBuilder::new().num_threads(n_threads).build().expect("the system gives threads")
});

/// Desks that are marked as gone at once.
const GONE_AT_ONCE: usize = 10_000;

/// A run between its first and its last batch.
pub struct Batches<'a> {
    source: &'a SourceInfo,
    context: &'a Context<'a>,
    known: Known,
    /// Desks that several sources describe, with the one that is published.
    links: HashMap<DeskId, DeskId>,
    /// Records of such desks wait for the end of the run.
    linked: Vec<Printed>,
    /// Desks of this run, published or waiting.
    met: HashSet<DeskId>,
    organizations: Organizations,
    tally: Tally,
    outcome: Outcome,
    watch: Watch,
}

impl<'a> Batches<'a> {
    pub async fn open(
        source: &'a SourceInfo,
        context: &'a Context<'a>,
        watch: Watch,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            source,
            context,
            known: context.store.known(&source.id).await?,
            links: context.store.links().await?,
            linked: Vec::new(),
            met: HashSet::new(),
            organizations: Organizations::new(),
            tally: Tally::new(context.quotable),
            outcome: Outcome::default(),
            watch,
        })
    }

    /// Normalises records on all cores, or on all but one that is left to the database, while `read_on` reads the next
    /// ones.
    pub fn normalised<T: Send>(
        &mut self,
        parsed: Parsed,
        is_writing: bool,
        read_on: impl FnOnce() -> T + Send,
    ) -> (Vec<Draft>, T) {
        let start = Instant::now();
        self.tally.parsed(&parsed);
        let context = *self.context;
        let both = || rayon::join(move || normalised(parsed.records, &context), read_on);
        let both = if is_writing { ALL_BUT_ONE.install(both) } else { both() };
        self.tally.took("normalise", start.elapsed());
        both
    }

    /// Takes drafts through all further stages to what is to be written of them. Geocoders outside this machine are
    /// asked only where they may be.
    pub async fn part(&mut self, drafts: Vec<Draft>, may_ask: bool) -> Result<ImportPart, IngestError> {
        let start = Instant::now();
        let validated = validate(drafts, self.context.register, &mut self.met);
        let Validated { mut accepted, quarantined } = self.refuse_foreign_ids(validated);
        let validated = Instant::now();
        let earlier = self.stored(&self.to_place(&accepted)).await?;
        let earlier: BTreeMap<_, _> = earlier.into_iter().collect();
        geocode(&mut accepted, &earlier, self.context, &mut self.watch, may_ask).await;
        let placed = Instant::now();
        self.tally.judged(&accepted, &quarantined);
        let records = assemble(&accepted, self.source, &mut self.organizations);
        self.tally.assembled(&records);
        let (linked, printed): (Vec<Printed>, Vec<Printed>) =
            reconcile::printed(records).into_iter().partition(|new| self.links.contains_key(new.record.id()));
        self.linked.extend(linked);
        let stored = self.stored(&reconcile::to_read(&printed, &self.known)).await?;
        for draft in &accepted {
            let before = draft.id.as_ref().and_then(|id| earlier.get(id).or_else(|| stored.get(id)));
            self.watch.look(draft, before);
        }
        quarantined.iter().for_each(|draft| self.watch.waiting(draft));
        let verdicts = reconcile(printed, &self.known, &stored);
        verdicts.iter().for_each(|verdict| self.outcome.add(verdict));
        self.tally.took("validate", validated - start);
        self.tally.took("geocode", placed - validated);
        // Ten thousand small texts are given back by another core.
        rayon::spawn(move || drop((accepted, earlier, stored)));
        self.tally.took("reconcile", placed.elapsed());
        Ok(part(verdicts, quarantined, self.source))
    }

    /// Desks that several sources describe, whose words change what is published for all.
    pub async fn linked(&mut self) -> Result<Vec<ImportPart>, StoreError> {
        let printed = std::mem::take(&mut self.linked);
        let is_missing =
            |id: &DeskId| self.known.get(id).is_some_and(|desk| desk.is_own) && !self.met.contains(id);
        let missing: Vec<DeskId> = self.links.keys().filter(|id| is_missing(id)).cloned().collect();
        if printed.is_empty() && missing.is_empty() {
            return Ok(Vec::new());
        }
        let part =
            linked::part(self.context.store, &self.links, printed, &missing, &mut self.outcome).await?;
        Ok(vec![part])
    }

    /// Desks that are no longer in the source.
    pub fn gone(&mut self) -> Vec<ImportPart> {
        let gone = reconcile::gone(&self.known, &self.met, &self.links);
        self.outcome.add_gone(gone.keys());
        let gone: Vec<ImportedDesk> =
            gone.into_values().map(|write| ImportedDesk { write, fingerprint: None }).collect();
        gone.chunks(GONE_AT_ONCE)
            .map(|desks| ImportPart { desks: desks.to_vec(), ..ImportPart::default() })
            .collect()
    }

    pub fn end(mut self) -> (Tally, Outcome, Vec<ReviewItem>) {
        let is_known = |id: &DeskId| self.met.contains(id) || self.known.contains_key(id);
        for (correction, issue) in self.context.corrections.strangers(is_known) {
            self.tally.issue(correction.line, &issue, true);
        }
        (self.tally, self.outcome, self.watch.finish())
    }

    /// A desk of another source is never overwritten: whoever comes second waits.
    fn refuse_foreign_ids(&self, validated: Validated) -> Validated {
        let Validated { accepted, mut quarantined } = validated;
        let is_foreign = |draft: &Draft| {
            draft.id.as_ref().and_then(|id| self.known.get(id)).is_some_and(|desk| !desk.is_own)
        };
        let (foreign, accepted): (Vec<Draft>, Vec<Draft>) = accepted.into_iter().partition(is_foreign);
        for mut draft in foreign {
            let id = draft.id.as_ref().map_or("", DeskId::as_str);
            draft.issues.push(Issue::error(Rule::IdRepeated, "id", id));
            quarantined.push(draft);
        }
        quarantined.sort_by_key(|draft| draft.raw.line);
        Validated { accepted, quarantined }
    }

    /// Known desks that have to be placed: where a geocoder fails, they stay where they were.
    fn to_place(&self, drafts: &[Draft]) -> Vec<DeskId> {
        let unplaced = drafts
            .iter()
            .filter(|draft| draft.placement.is_none() && draft.location_kind != LocationKind::Remote);
        unplaced.filter_map(|draft| draft.id.clone()).filter(|id| self.known.contains_key(id)).collect()
    }

    async fn stored(&self, ids: &[DeskId]) -> Result<HashMap<DeskId, StoredDesk>, StoreError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let desks = self.context.store.desks_named(ids).await?;
        Ok(desks.into_iter().map(|desk| (desk.record.id().clone(), desk)).collect())
    }
}

fn normalised(records: Vec<RawRecord>, context: &Context<'_>) -> Vec<Draft> {
    let today = context.clock.today();
    let read = |raw| normalise(raw, context.words, context.register, today);
    let corrected = |raw| context.corrections.apply(read(raw), &read);
    records.into_par_iter().map(corrected).collect()
}

fn part(verdicts: Vec<Verdict>, quarantined: Vec<Draft>, source: &SourceInfo) -> ImportPart {
    let mut part = ImportPart::default();
    for verdict in verdicts {
        match verdict {
            Verdict::New(desk) | Verdict::Changed(desk) => part.desks.push(desk),
            Verdict::SameAgain(id, fingerprint) => part.fingerprints.push((id, fingerprint)),
            Verdict::Same | Verdict::Kept => {}
        }
    }
    let waiting =
        |draft: Draft| Quarantined { source: source.id.clone(), raw: draft.raw, issues: draft.issues };
    part.quarantine = quarantined.into_iter().map(waiting).collect();
    part
}
