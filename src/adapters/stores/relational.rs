//! The store on any relational database: transactions, versions and the change log, the same on both engines.

use async_trait::async_trait;
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, Utc};
use serde::Serialize;

use super::geocoding::GeocodingSession;
use super::rows::plan::{Step, Stored, TouchedIds, plan};
use super::rows::{
    DeskRow, NewChange, NewGone, QuarantineRow, RowReader, RunRow, SheetRow, SourceRow, WriteRow, corrupt,
    instant_text, json_text,
};
use super::session::{Engine, Session, Which, Write};
use crate::ports::store::{
    Actor, Change, DeskWrite, ImportBatch, Quarantined, RecordVersion, Store, StoreError, StoredDesk,
};

/// Rows per statement: enough to make statements rare, few enough that none holds megabytes by the dozen.
pub(super) const CHUNK: usize = 500;

/// A store on a database.
#[derive(Debug)]
pub(in crate::adapters) struct Relational<E>(pub E);

#[async_trait]
impl<E: Engine<Session: GeocodingSession>> Store for Relational<E> {
    async fn version(&self) -> Result<DataVersion, StoreError> {
        version(&mut self.0.reading().await?).await
    }

    async fn network(&self) -> Result<Network, StoreError> {
        let mut session = self.0.reading().await?;
        let version = version(&mut session).await?;
        let mut reader = RowReader::default();
        let mut desks = Vec::new();
        let mut each = |row| {
            desks.push(reader.stored(row)?.record);
            Ok(())
        };
        session.active_rows(&mut each).await?;
        let sheets = sheets(&mut session).await?;
        // A long read is ended now; left to the drop, it would hold its locks until the runtime comes by.
        session.commit().await?;
        Ok(Network { version, desks, sheets })
    }

    async fn desk(&self, id: &DeskId) -> Result<Option<StoredDesk>, StoreError> {
        let mut session = self.0.reading().await?;
        Ok(stored(&mut session, Which::One, id.as_str()).await?.into_values().next())
    }

    async fn desks_of(&self, source: &SourceId) -> Result<Vec<StoredDesk>, StoreError> {
        let mut session = self.0.reading().await?;
        Ok(stored(&mut session, Which::OfSource, source.as_str()).await?.into_values().collect())
    }

    async fn import(&self, batch: ImportBatch) -> Result<DataVersion, StoreError> {
        let ImportBatch { source, actor, at, desks, quarantine, report } = batch;
        let mut session = self.0.writing().await?;
        let author =
            Author { actor: &actor, at: instant_text(at), source: Some(source.id.as_str()), reason: None };
        let source_row = [SourceRow::from(&source)];
        write_rows(&mut session, Write::Source, &source_row).await?;
        write_desks(&mut session, desks, &author).await?;
        let waiting: Vec<QuarantineRow> = quarantine.iter().map(QuarantineRow::from).collect();
        write_rows(&mut session, Write::QuarantineCleared, &source_row).await?;
        write_rows(&mut session, Write::SourceIds, &waiting).await?;
        write_rows(&mut session, Write::Quarantine, &waiting).await?;
        let run = RunRow {
            source_id: source.id.to_string(),
            at: author.at.clone(),
            actor: actor.0.clone(),
            report,
        };
        write_rows(&mut session, Write::Run, &[run]).await?;
        finish(session).await
    }

    async fn revise(
        &self,
        record: DeskRecord,
        seen: RecordVersion,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut session = self.0.writing().await?;
        let author = Author { actor, at: instant_text(at), source: None, reason: Some(reason) };
        write_desks(&mut session, vec![DeskWrite::Changed { record, seen }], &author).await?;
        finish(session).await
    }

    async fn put_sheets(
        &self,
        sheets: Vec<Sheet>,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut session = self.0.writing().await?;
        let author = Author { actor, at: instant_text(at), source: None, reason: None };
        write_sheets(&mut session, &sheets, &author).await?;
        finish(session).await
    }

    async fn changes(
        &self,
        after: DataVersion,
        id: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<Change>, StoreError> {
        let mut session = self.0.reading().await?;
        let after = i64::try_from(after.0).unwrap_or(i64::MAX);
        let rows = session.change_rows(after, id.map(DeskId::as_str), i64::from(limit)).await?;
        rows.into_iter().map(Change::try_from).collect()
    }

    async fn quarantine(&self) -> Result<Vec<Quarantined>, StoreError> {
        let rows = self.0.reading().await?.quarantine_rows().await?;
        rows.into_iter().map(Quarantined::try_from).collect()
    }

    async fn runs(&self, limit: u32) -> Result<Vec<String>, StoreError> {
        self.0.reading().await?.run_reports(i64::from(limit)).await
    }
}

/// Who writes, when, and why, for the change log.
struct Author<'a> {
    actor: &'a Actor,
    at: String,
    source: Option<&'a str>,
    /// What a person said; without it the log names the cause.
    reason: Option<&'a str>,
}

impl Author<'_> {
    fn change(&self, entity: &'static str, id: &str, cause: &str) -> NewChange {
        NewChange {
            entity,
            entity_id: id.to_owned(),
            at: self.at.clone(),
            actor: self.actor.0.clone(),
            reason: self.reason.unwrap_or(cause).to_owned(),
            source: self.source.map(str::to_owned),
            before: None,
            after: None,
        }
    }
}

async fn version(session: &mut impl Session) -> Result<DataVersion, StoreError> {
    let version = session.version().await?;
    u64::try_from(version).map(DataVersion).map_err(|_| corrupt("changes", "sequence", &version.to_string()))
}

async fn finish(mut session: impl Session) -> Result<DataVersion, StoreError> {
    let version = version(&mut session).await?;
    session.commit().await?;
    Ok(version)
}

async fn sheets(session: &mut impl Session) -> Result<Vec<Sheet>, StoreError> {
    session.sheet_rows().await?.into_iter().map(Sheet::try_from).collect()
}

/// Active and gone desks.
async fn stored(session: &mut impl Session, which: Which, key: &str) -> Result<Stored, StoreError> {
    let mut reader = RowReader::default();
    let mut found = Stored::new();
    for row in session.desk_rows(which, key).await? {
        let desk = reader.stored(row)?;
        found.insert(desk.record.desk.id.clone(), desk);
    }
    for row in session.gone_rows(which, key).await? {
        let desk = reader.gone(row)?;
        found.insert(desk.record.desk.id.clone(), desk);
    }
    Ok(found)
}

async fn write_rows<R: Serialize + Sync>(
    session: &mut impl Session,
    write: Write,
    rows: &[R],
) -> Result<(), StoreError> {
    for chunk in rows.chunks(CHUNK) {
        session.execute(write, &json_text(chunk)).await?;
    }
    Ok(())
}

async fn write_desks(
    session: &mut impl Session,
    writes: Vec<DeskWrite>,
    author: &Author<'_>,
) -> Result<(), StoreError> {
    let touched: Vec<TouchedIds> = writes.iter().map(TouchedIds::of_write).collect();
    let mut found = Stored::new();
    for chunk in touched.chunks(CHUNK) {
        found.append(&mut stored(session, Which::Touched, &json_text(chunk)).await?);
    }
    let steps = plan(writes, &found)?;
    for chunk in steps.chunks(CHUNK) {
        write_steps(session, chunk, author).await?;
    }
    let replaced: Vec<TouchedIds> = steps
        .iter()
        .filter_map(|step| step.before.as_ref())
        .filter(|before| before.desk.status == DeskStatus::Active)
        .map(TouchedIds::of_record)
        .collect();
    write_rows(session, Write::Orphans, &replaced).await?;
    if !steps.is_empty() {
        session.execute(Write::Layer, &json_text(&[Moment { at: &author.at }])).await?;
    }
    Ok(())
}

/// When the map layer changed.
#[derive(Serialize)]
struct Moment<'a> {
    at: &'a str,
}

async fn write_steps(
    session: &mut impl Session,
    steps: &[Step],
    author: &Author<'_>,
) -> Result<(), StoreError> {
    let (active, gone): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.is_active());
    let active: Vec<WriteRow> = active.iter().map(|step| WriteRow::new(&step.record, step.version)).collect();
    let gone: Vec<NewGone> =
        gone.iter().map(|step| NewGone::new(&step.record, step.version, &author.at)).collect();
    let changes: Vec<NewChange> = steps.iter().map(|step| desk_change(step, author)).collect();
    write_rows(session, Write::SourceIds, &active).await?;
    write_rows(session, Write::SourceIds, &gone).await?;
    write_rows(session, Write::Desks, &active).await?;
    write_rows(session, Write::GoneDesks, &gone).await?;
    write_rows(session, Write::Changes, &changes).await
}

/// A desk that is gone is no more: its line has no record on that side.
fn desk_change(step: &Step, author: &Author<'_>) -> NewChange {
    let was_active = step.before.as_ref().is_some_and(|before| before.desk.status == DeskStatus::Active);
    let both_gone = step.before.is_some() && !was_active && !step.is_active();
    let json = |record: &DeskRecord| json_text(&DeskRow::from(record));
    NewChange {
        before: step.before.as_ref().filter(|_| was_active || both_gone).map(json),
        after: Some(&step.record).filter(|_| step.is_active() || both_gone).map(json),
        ..author.change("desk", step.record.desk.id.as_str(), step.cause.as_str())
    }
}

async fn write_sheets(
    session: &mut impl Session,
    wished: &[Sheet],
    author: &Author<'_>,
) -> Result<(), StoreError> {
    let mut stored: std::collections::BTreeMap<_, _> =
        sheets(session).await?.into_iter().map(|sheet| (sheet.id.clone(), sheet)).collect();
    let mut written = Vec::new();
    let mut changes = Vec::new();
    for sheet in wished {
        let before = stored.remove(&sheet.id);
        if before.as_ref() == Some(sheet) {
            continue;
        }
        let cause = if before.is_some() { "changed" } else { "new" };
        let row = SheetRow::from(sheet);
        changes.push(NewChange {
            before: before.map(|sheet| json_text(&SheetRow::from(&sheet))),
            after: Some(json_text(&row)),
            ..author.change("sheet", sheet.id.as_str(), cause)
        });
        written.push(row);
    }
    let removed: Vec<SheetRow> = stored.values().map(SheetRow::from).collect();
    changes.extend(
        removed
            .iter()
            .map(|row| NewChange { before: Some(json_text(row)), ..author.change("sheet", &row.id, "gone") }),
    );
    write_rows(session, Write::RemovedSheets, &removed).await?;
    write_rows(session, Write::Sheets, &written).await?;
    write_rows(session, Write::Changes, &changes).await
}
