//! The way in: from the records of one source to desks in the store, with a report of all that happened.
//!
//! Each stage is a function from values to values in its own file; only source, geocoder and store have effects.

pub mod assemble;
pub mod context;
pub mod draft;
pub mod geocode;
pub mod hours;
pub mod normalise;
pub mod parse;
pub mod reconcile;
pub mod report;
pub mod review;
pub mod validate;

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};

pub use self::context::{Context, IngestError, Options, Progress, Words};
use self::draft::Draft;
pub use self::report::Report;
use self::report::Stages;
use self::review::Watch;
use self::validate::Validated;
use crate::ports::source::{RawRecord, Source};
use crate::ports::store::{Actor, ImportBatch, Quarantined, StoreError, StoredDesk};

/// Who writes an import, in the change log.
pub const ACTOR: &str = "import";

/// Runs one source: parse, normalise, validate, geocode, assemble, reconcile, import, report.
///
/// Stops only when source or store is gone, or when too many desks would vanish.
pub async fn run(
    source: &dyn Source,
    context: &Context<'_>,
    options: &Options,
) -> Result<Report, IngestError> {
    let (info, now) = (source.info(), context.clock.now());
    let parsed = parse::parse(source.records()?, |n| (context.progress)(Progress::Read(n)));
    let n_read = parsed.records.len() + parsed.n_empty + parsed.n_repeated;
    let drafts = normalise_all(parsed.records, context);
    let stored = stored_desks(source, context).await?;
    let validated = validate::validate(drafts, context.register);
    let Validated { mut accepted, quarantined } = refuse_foreign_ids(validated, &stored, context).await?;
    let mut watch = Watch::new(&info.id, context.store.review_items(Some(&info.id)).await?, now);
    geocode::geocode(&mut accepted, &stored, context, &mut watch).await;
    quarantined.iter().for_each(|draft| watch.waiting(draft));
    let records = assemble::assemble(&accepted, info);
    let waiting: BTreeSet<DeskId> = quarantined.iter().filter_map(|draft| draft.id.clone()).collect();
    let reconciled = reconcile::reconcile(records.clone(), &stored, &waiting);
    let stages = Stages {
        n_read,
        n_empty: parsed.n_empty,
        n_repeated: parsed.n_repeated,
        accepted: &accepted,
        quarantined: &quarantined,
        records: &records,
        reconciled: &reconciled,
    };
    let mut report = Report::new(info, now, options.dry_run, stages);
    refuse_drop(&report, options)?;
    if !options.dry_run {
        (context.progress)(Progress::Writing);
        // First, so that no move is forgotten when the import breaks off: the next run finds it again.
        context.store.put_review_items(&watch.finish()).await?;
        let batch = ImportBatch {
            source: info.clone(),
            actor: Actor(ACTOR.to_owned()),
            at: now,
            desks: reconciled.writes,
            quarantine: quarantined.into_iter().map(|draft| waiting_record(draft, source)).collect(),
            report: report.to_json(),
        };
        report.data_version = Some(context.store.import(batch).await?.0);
    }
    Ok(report)
}

fn normalise_all(records: Vec<RawRecord>, context: &Context<'_>) -> Vec<Draft> {
    let today = context.clock.today();
    records.into_iter().map(|raw| normalise::normalise(raw, context.words, context.register, today)).collect()
}

async fn stored_desks(
    source: &dyn Source,
    context: &Context<'_>,
) -> Result<BTreeMap<DeskId, StoredDesk>, StoreError> {
    let desks = context.store.desks_of(&source.info().id).await?;
    Ok(desks.into_iter().map(|desk| (desk.record.id().clone(), desk)).collect())
}

/// A desk of another source is never overwritten: whoever comes second waits.
async fn refuse_foreign_ids(
    validated: Validated,
    stored: &BTreeMap<DeskId, StoredDesk>,
    context: &Context<'_>,
) -> Result<Validated, StoreError> {
    let mut out = Validated { accepted: Vec::new(), quarantined: validated.quarantined };
    for mut draft in validated.accepted {
        let unknown_id = draft.id.clone().filter(|id| !stored.contains_key(id));
        match unknown_id {
            Some(id) if context.store.desk(&id).await?.is_some() => {
                draft.issues.push(Issue::error(Rule::IdRepeated, "id", id.as_str()));
                out.quarantined.push(draft);
            }
            _ => out.accepted.push(draft),
        }
    }
    out.quarantined.sort_by_key(|draft| draft.raw.line);
    Ok(out)
}

fn refuse_drop(report: &Report, options: &Options) -> Result<(), IngestError> {
    let counts = &report.counts;
    let stored = counts.changed + counts.same + counts.kept_by_person + counts.gone;
    let is_drop = counts.gone * 100 > stored * Options::MAX_DROP_PERCENT;
    if is_drop && !options.accept_drop && !options.dry_run {
        return Err(IngestError::Drop { gone: counts.gone, stored, report: Box::new(report.clone()) });
    }
    Ok(())
}

fn waiting_record(draft: Draft, source: &dyn Source) -> Quarantined {
    Quarantined { source: source.info().id.clone(), raw: draft.raw, issues: draft.issues }
}
