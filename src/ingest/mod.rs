//! The way in: from the records of one source to desks in the store, with a report of all that happened.
//!
//! Records go through in batches, so that a million need no more memory than some ten thousand. Each stage is a
//! function from values to values in its own file; only source, geocoder and store have effects.

pub mod assemble;
mod batch;
mod claims;
pub mod context;
pub mod correct;
pub mod draft;
pub mod duplicate;
pub mod fingerprint;
pub mod geocode;
pub mod guess;
pub mod hours;
mod linked;
pub mod linking;
pub mod normalise;
pub mod parse;
pub mod reconcile;
pub mod report;
pub mod review;
pub mod validate;
mod writer;

use self::batch::Batches;
pub use self::context::{Context, IngestError, Options, Progress, Words};
pub use self::correct::Corrections;
use self::parse::Parser;
use self::reconcile::Outcome;
pub use self::report::Report;
use self::review::Watch;
use self::writer::Writer;
use crate::ports::source::Source;
use crate::ports::store::Actor;
use crate::ports::workshop::{ImportPart, ImportStart};

/// Who writes an import, in the change log.
pub const ACTOR: &str = "import";

/// Records that go through the stages together.
const BATCH: usize = 5_000;

/// Runs one source: parse, normalise, validate, geocode, assemble, reconcile, import, report.
///
/// Stops only when source or store is gone, or when too many desks would vanish; then nothing was written.
pub async fn run(
    source: &dyn Source,
    context: &Context<'_>,
    options: &Options,
) -> Result<Report, IngestError> {
    let (info, now) = (source.info(), context.clock.now());
    let start = ImportStart { source: info.clone(), actor: Actor(ACTOR.to_owned()), at: now };
    let mut writer = Writer::new(context.store, start);
    let watch = Watch::new(&info.id, context.store.review_items(Some(&info.id)).await?, now);
    let mut batches = Batches::open(info, context, watch).await?;
    let (mut records, mut parser) = (source.records()?, Parser::default());
    let mut read_on = || parser.batch(&mut *records, BATCH, |n| (context.progress)(Progress::Read(n)));
    let mut parsed = read_on();
    while parsed.n_read() > 0 {
        let (drafts, next) = batches.normalised(parsed, writer.is_open(), &mut read_on);
        let part = batches.part(drafts, !writer.is_open()).await?;
        if !options.dry_run {
            writer.write(part).await?;
        }
        parsed = next;
    }
    let mut last = batches.linked().await?;
    last.extend(batches.gone());
    let (tally, outcome, review) = batches.end();
    let mut report = tally.into_report(info, now, options.dry_run, &outcome);
    if is_drop(&outcome) && !options.accept_drop && !options.dry_run {
        writer.abandon().await;
        let (gone, stored) = (outcome.n_gone, outcome.n_stored());
        return Err(IngestError::Drop { gone, stored, report: Box::new(report) });
    }
    if !options.dry_run {
        (context.progress)(Progress::Writing);
        for part in last {
            writer.write(part).await?;
        }
        writer.write(ImportPart { review, ..ImportPart::default() }).await?;
        let committed = writer.commit(report.to_json()).await?;
        (report.data_version, report.run) = (Some(committed.version.0), Some(committed.run.0));
    }
    Ok(report)
}

fn is_drop(outcome: &Outcome) -> bool {
    outcome.n_gone * 100 > outcome.n_stored() * Options::MAX_DROP_PERCENT
}
