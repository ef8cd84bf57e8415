//! What imports need of the store: desks in short, writing in parts, runs and taking them back.

use std::collections::{BTreeMap, BTreeSet};

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use chrono::{DateTime, Utc};

use super::super::rows::{FingerprintRow, RowReader, RunRow, corrupt, instant_text, json_text};
use super::super::session::{Engine, Session, Which, Write};
use super::desks::{Author, mark_layer, stored, write_desks, write_rows};
use super::writing::{Writing, write_run};
use super::{Relational, finish};
use crate::ports::store::{Actor, DeskWrite, StoreError, StoredDesk};
use crate::ports::workshop::{
    Committed, Import, ImportStart, ImportedDesk, Known, RunId, StoredRun, Undone, Workshop,
};

/// Changes that are looked through at once.
const CHUNK: i64 = 5_000;

/// Desks that are put back at once.
const DESKS_AT_ONCE: usize = 5_000;

#[async_trait]
impl<E: Engine + 'static> Workshop for Relational<E>
where
    E::Session: 'static,
{
    async fn known(&self, source: &SourceId) -> Result<Known, StoreError> {
        let mut session = self.0.reading().await?;
        let mut known = Known::new();
        let mut each = |row| {
            let (id, desk) = <(DeskId, _)>::try_from(row)?;
            known.insert(id, desk);
            Ok(())
        };
        session.known_rows(source.as_str(), &mut each).await?;
        session.commit().await?;
        Ok(known)
    }

    async fn desks_named(&self, ids: &[DeskId]) -> Result<Vec<StoredDesk>, StoreError> {
        let mut session = self.0.reading().await?;
        let ids: Vec<&str> = ids.iter().map(DeskId::as_str).collect();
        Ok(stored(&mut session, Which::Named, &json_text(&ids)).await?.into_values().collect())
    }

    async fn begin(&self, start: ImportStart) -> Result<Box<dyn Import>, StoreError> {
        Ok(Box::new(Writing::begin(&self.0, start).await?))
    }

    async fn run_list(&self, limit: u32) -> Result<Vec<StoredRun>, StoreError> {
        let rows = self.0.reading().await?.run_rows(None, i64::from(limit)).await?;
        rows.into_iter().map(StoredRun::try_from).collect()
    }

    async fn run(&self, id: RunId) -> Result<Option<StoredRun>, StoreError> {
        run(&mut self.0.reading().await?, id).await
    }

    async fn undo(&self, id: RunId, actor: &Actor, at: DateTime<Utc>) -> Result<Undone, StoreError> {
        let mut session = self.0.writing().await?;
        let Some(StoredRun { source, versions: Some((from, to)), .. }) = run(&mut session, id).await? else {
            return Ok(Undone::Unknown);
        };
        let (from, to) = (database_number(from.0), database_number(to.0));
        let (touched, mut since) = touched(&mut session, from, to).await?;
        let number = database_number(id.0);
        for winner in session.claims_changed_since(number).await? {
            since.insert(winner.parse().map_err(|_| corrupt("claim_changes", "winner_id", &winner))?);
        }
        if !since.is_empty() {
            return Ok(Undone::ChangedSince(since.into_iter().collect()));
        }
        let from_version = session.version().await?;
        let author = Author { actor, at: instant_text(at), source: None, reason: Some("undo") };
        let n_desks = put_back(&mut session, (from, to), &touched, &author).await?;
        session.execute(Write::ClaimChangesForgotten, "[]").await?;
        session.execute(Write::ClaimsPutBack, &json_text(&[number])).await?;
        mark_layer(&mut session, &author.at).await?;
        let row = RunRow {
            source_id: source.to_string(),
            at: author.at.clone(),
            actor: actor.0.clone(),
            from_version,
            to_version: session.version().await?,
            undoes: Some(number),
            report: format!("{{\"undoes\":{},\"n_desks\":{n_desks}}}", id.0),
        };
        let run = write_run(&mut session, row).await?;
        Ok(Undone::Done { committed: Committed { run, version: finish(session).await? }, n_desks })
    }
}

async fn run(session: &mut impl Session, id: RunId) -> Result<Option<StoredRun>, StoreError> {
    let Ok(number) = i64::try_from(id.0) else { return Ok(None) };
    session.run_rows(Some(number), 1).await?.into_iter().next().map(StoredRun::try_from).transpose()
}

fn database_number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The desks that changed in an interval of versions, and those of them that changed again afterwards.
async fn touched(
    session: &mut impl Session,
    from: i64,
    to: i64,
) -> Result<(BTreeSet<DeskId>, BTreeSet<DeskId>), StoreError> {
    let (mut inside, mut since) = (BTreeSet::new(), BTreeSet::new());
    let mut after = from;
    loop {
        let rows = session.change_rows(after, None, CHUNK).await?;
        let Some(last) = rows.last().map(|row| row.sequence) else { break };
        for row in rows.into_iter().filter(|row| row.entity == "desk") {
            let id: DeskId = row
                .entity_id
                .parse()
                .map_err(|_| corrupt("changes", "entity_id", &row.sequence.to_string()))?;
            if row.sequence <= to {
                inside.insert(id);
            } else if inside.contains(&id) {
                since.insert(id);
            }
        }
        after = last;
    }
    Ok((inside, since))
}

/// Desks that the run made are marked as gone; all others get what they were.
async fn put_back(
    session: &mut impl Session,
    interval: (i64, i64),
    touched: &BTreeSet<DeskId>,
    author: &Author<'_>,
) -> Result<usize, StoreError> {
    let ids: Vec<&DeskId> = touched.iter().collect();
    let mut n_desks = 0;
    for ids in ids.chunks(DESKS_AT_ONCE) {
        let key = json_text(&ids.iter().map(|id| id.as_str()).collect::<Vec<_>>());
        let mut earlier: BTreeMap<DeskId, DeskRecord> = BTreeMap::new();
        let mut reader = RowReader::default();
        for row in session.earlier_rows(interval.0, interval.1, &key).await? {
            let desk = reader.gone(row)?;
            earlier.insert(desk.record.desk.id.clone(), desk.record);
        }
        let now = stored(session, Which::Named, &key).await?;
        n_desks += now.len();
        let writes = now.into_iter().map(|(id, desk)| {
            let seen = desk.version;
            let write = match earlier.remove(&id) {
                Some(record) => DeskWrite::Changed { record, seen },
                None => DeskWrite::Gone { id, seen },
            };
            ImportedDesk { write, fingerprint: None }
        });
        write_desks(session, writes.collect(), author).await?;
        let forgotten: Vec<FingerprintRow> =
            ids.iter().map(|id| FingerprintRow { id: id.to_string(), fingerprint: None }).collect();
        write_rows(session, Write::Fingerprints, &forgotten).await?;
    }
    Ok(n_desks)
}
