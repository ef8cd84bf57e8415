//! The store on any relational database: transactions, versions and the change log, the same on both engines.

mod desks;
mod duplicates;
mod workshop;
mod writing;
mod written;

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, Utc};

use self::desks::{Author, mark_layer, stored, write_desks, write_rows};
use self::writing::Writing;
use super::rows::cell::{Cells, Table, change};
use super::rows::{NewChange, RowReader, SheetRow, corrupt, instant_text, json_text};
use super::session::{Engine, Session, Which, Write};
use crate::ports::store::{
    Actor, Change, DeskWrite, ImportBatch, Quarantined, RecordVersion, Store, StoreError, StoredDesk,
};
use crate::ports::workshop::{Import as _, ImportPart, ImportStart, ImportedDesk};

/// A store on a database.
#[derive(Debug)]
pub(in crate::adapters) struct Relational<E>(pub E);

#[async_trait]
impl<E: Engine> Store for Relational<E> {
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
        let desks = desks.into_iter().map(|write| ImportedDesk { write, fingerprint: None }).collect();
        let mut import = Writing::begin(&self.0, ImportStart { source, actor, at }).await?;
        import.write(ImportPart { desks, quarantine, ..ImportPart::default() }).await?;
        Ok(Box::new(import).commit(report).await?.version)
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
        let write = DeskWrite::Changed { record, seen };
        write_desks(&mut session, vec![ImportedDesk { write, fingerprint: None }], &author).await?;
        mark_layer(&mut session, &author.at).await?;
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
    session.put(vec![(Table::Changes, Cells::new(&changes, change))]).await
}
