//! An import in parts, in one transaction.

use async_trait::async_trait;

use super::super::geocoding::{GeocodingSession, write_review};
use super::super::rows::{QuarantineRow, RunRow, SourceRow, instant_text, json_text};
use super::super::session::{Engine, Session, Write};
use super::desks::{Author, mark_layer, write_fingerprints, write_more_desks, write_rows};
use super::duplicates::write_claims;
use super::finish;
use super::written::Written;
use crate::ports::store::StoreError;
use crate::ports::workshop::{Committed, Import, ImportPart, ImportStart, RunId};

/// From this many desks in one part on, an import is a large one.
const BULK: usize = 1_000;

/// One transaction that nobody sees yet.
pub struct Writing<S> {
    session: S,
    start: ImportStart,
    from_version: i64,
    is_bulk: bool,
    has_desks: bool,
    /// There when the store was empty.
    written: Option<Written>,
}

impl<S: GeocodingSession> Writing<S> {
    pub async fn begin<E: Engine<Session = S>>(engine: &E, start: ImportStart) -> Result<Self, StoreError> {
        let mut session = engine.writing().await?;
        let from_version = session.version().await?;
        let written = session.is_empty().await?.then(Written::default);
        session.execute(Write::ClaimChangesForgotten, "[]").await?;
        let source = [SourceRow::from(&start.source)];
        write_rows(&mut session, Write::Source, &source).await?;
        write_rows(&mut session, Write::QuarantineCleared, &source).await?;
        Ok(Self { session, start, from_version, is_bulk: false, has_desks: false, written })
    }
}

#[async_trait]
impl<S: GeocodingSession> Import for Writing<S> {
    async fn write(&mut self, part: ImportPart) -> Result<(), StoreError> {
        let ImportPart { desks, fingerprints, quarantine, claims, review } = part;
        if desks.len() >= BULK && !self.is_bulk {
            self.session.prepare_bulk().await?;
            self.is_bulk = true;
        }
        let author = Author {
            actor: &self.start.actor,
            at: instant_text(self.start.at),
            source: Some(&self.start.source),
            reason: None,
        };
        if !desks.is_empty() {
            self.has_desks = true;
            write_more_desks(&mut self.session, desks, &author, self.written.as_mut()).await?;
        }
        write_fingerprints(&mut self.session, &fingerprints).await?;
        write_claims(&mut self.session, &claims, &[]).await?;
        let waiting: Vec<QuarantineRow> = quarantine.iter().map(QuarantineRow::from).collect();
        write_rows(&mut self.session, Write::SourceIds, &waiting).await?;
        write_rows(&mut self.session, Write::Quarantine, &waiting).await?;
        write_review(&mut self.session, &review).await
    }

    async fn commit(self: Box<Self>, report: String) -> Result<Committed, StoreError> {
        let Self { mut session, start, from_version, is_bulk: _, has_desks, written: _ } = *self;
        let at = instant_text(start.at);
        if has_desks {
            mark_layer(&mut session, &at).await?;
        }
        let run = RunRow {
            source_id: start.source.id.to_string(),
            at,
            actor: start.actor.0,
            from_version,
            to_version: session.version().await?,
            undoes: None,
            report,
        };
        let run = write_run(&mut session, run).await?;
        Ok(Committed { run, version: finish(session).await? })
    }
}

/// Keeps a run, with what claims were before it, and tells its number.
pub async fn write_run(session: &mut impl Session, run: RunRow) -> Result<RunId, StoreError> {
    write_rows(session, Write::Run, &[run]).await?;
    let newest = session.run_rows(None, 1).await?.into_iter().next().map_or(0, |run| run.id);
    session.execute(Write::ClaimChangesKept, &json_text(&[newest])).await?;
    Ok(RunId(u64::try_from(newest).unwrap_or(0)))
}
