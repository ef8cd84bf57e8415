//! Former versions out of the change log: the same on both engines.

use async_trait::async_trait;
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, Utc};

use super::relational::Relational;
use super::rows::{FormerRow, PassageRow, RowReader, SheetRow, corrupt, instant_text};
use super::session::{Engine, Session};
use crate::ports::past::{DeskChange, Past};
use crate::ports::store::StoreError;

/// Receives former desks one by one.
pub(in crate::adapters) type EachFormer<'a> = &'a mut (dyn FnMut(FormerRow) -> Result<(), StoreError> + Send);

/// What a transaction must be able to do for the port.
#[async_trait]
pub(in crate::adapters) trait PastSession: Session {
    /// As the log writes instants.
    async fn first_change_at(&mut self) -> Result<Option<String>, StoreError>;

    async fn version_before(&mut self, instant: &str) -> Result<i64, StoreError>;

    /// Ordered by id.
    async fn former_rows(&mut self, version: i64, each: EachFormer<'_>) -> Result<(), StoreError>;

    /// `SheetRow`s as JSON, ordered by id.
    async fn former_sheets(&mut self, version: i64) -> Result<Vec<String>, StoreError>;

    /// One row per desk, ordered by id, of those beyond one.
    async fn difference_rows(
        &mut self,
        stretch: (i64, i64),
        beyond: &str,
        limit: i64,
    ) -> Result<Vec<PassageRow>, StoreError>;

    /// One row per change, the newest first.
    async fn newest_rows(&mut self, before: i64, limit: i64) -> Result<Vec<PassageRow>, StoreError>;
}

#[async_trait]
impl<E: Engine> Past for Relational<E> {
    async fn began_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let first = self.0.reading().await?.first_change_at().await?;
        first.map(|at| instant(&at)).transpose()
    }

    async fn version_before(&self, instant: DateTime<Utc>) -> Result<DataVersion, StoreError> {
        let version = self.0.reading().await?.version_before(&instant_text(instant)).await?;
        data_version(version)
    }

    async fn network_at(&self, version: DataVersion) -> Result<Network, StoreError> {
        let mut session = self.0.reading().await?;
        let number = database_number(version);
        let mut reader = RowReader::default();
        let mut desks = Vec::new();
        let mut each = |row: FormerRow| {
            let FormerRow { former, latest } = row;
            let record = reader.gone(former)?.record;
            let record = as_may_be_told(record, latest.as_deref(), &mut reader)?;
            if record.desk.status == DeskStatus::Active {
                desks.push(record);
            }
            Ok(())
        };
        session.former_rows(number, &mut each).await?;
        let sheets = session.former_sheets(number).await?;
        session.commit().await?;
        let sheets = sheets.iter().map(|json| sheet(json)).collect::<Result<_, StoreError>>()?;
        Ok(Network { version, desks, sheets })
    }

    async fn differences(
        &self,
        after: DataVersion,
        until: DataVersion,
        beyond: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<DeskChange>, StoreError> {
        let stretch = (database_number(after), database_number(until));
        // No id is empty, so all lie beyond that.
        let beyond = beyond.map_or("", DeskId::as_str);
        passages(self.0.reading().await?.difference_rows(stretch, beyond, i64::from(limit)).await?)
    }

    async fn newest_changes(&self, before: DataVersion, limit: u32) -> Result<Vec<DeskChange>, StoreError> {
        let before = database_number(before);
        passages(self.0.reading().await?.newest_rows(before, i64::from(limit)).await?)
    }
}

fn passages(rows: Vec<PassageRow>) -> Result<Vec<DeskChange>, StoreError> {
    let mut reader = RowReader::default();
    rows.into_iter().map(|row| passage(row, &mut reader)).collect()
}

fn passage(row: PassageRow, reader: &mut RowReader) -> Result<DeskChange, StoreError> {
    let PassageRow { id, sequence, at, before, after, latest } = row;
    let mut record = |json: Option<String>| -> Result<Option<DeskRecord>, StoreError> {
        let Some(json) = json else { return Ok(None) };
        let record = reader.record_from_json(&json)?;
        let record = as_may_be_told(record, latest.as_deref(), reader)?;
        Ok((record.desk.status == DeskStatus::Active).then_some(record))
    };
    Ok(DeskChange {
        id: id.parse().map_err(|_| corrupt("changes", "entity_id", &id))?,
        version: data_version(sequence)?,
        at: instant(&at)?,
        before: record(before)?,
        after: record(after)?,
    })
}

/// The record, or the latest one of the same desk when that protects its place more. `latest` is there only when its
/// words about that differ.
fn as_may_be_told(
    record: DeskRecord,
    latest: Option<&str>,
    reader: &mut RowReader,
) -> Result<DeskRecord, StoreError> {
    let Some(latest) = latest else { return Ok(record) };
    let latest = reader.record_from_json(latest)?;
    if strictness(latest.location.visibility) <= strictness(record.location.visibility) {
        return Ok(record);
    }
    let DeskRecord { organization, location, service, mut desk } = latest;
    desk.status = record.desk.status;
    Ok(DeskRecord { organization, location, service, desk })
}

fn strictness(visibility: AddressVisibility) -> u8 {
    match visibility {
        AddressVisibility::Full => 0,
        AddressVisibility::Area => 1,
        AddressVisibility::Hidden => 2,
    }
}

fn sheet(json: &str) -> Result<Sheet, StoreError> {
    let row: SheetRow = serde_json::from_str(json).map_err(|_| corrupt("changes", "after", "a sheet"))?;
    Sheet::try_from(row)
}

fn instant(text: &str) -> Result<DateTime<Utc>, StoreError> {
    let at = DateTime::parse_from_rfc3339(text).map_err(|_| corrupt("changes", "at", text))?;
    Ok(at.to_utc())
}

fn data_version(number: i64) -> Result<DataVersion, StoreError> {
    u64::try_from(number).map(DataVersion).map_err(|_| corrupt("changes", "sequence", &number.to_string()))
}

fn database_number(version: DataVersion) -> i64 {
    i64::try_from(version.0).unwrap_or(i64::MAX)
}

/// The questions about former versions, for a session of either engine; the statements lie in its own `sql/`.
macro_rules! past_session {
    ($session:ty) => {
        const FIRST: &str = include_str!("sql/first_change.sql");
        const VERSION_BEFORE: &str = include_str!("sql/version_before.sql");
        const FORMER: &str = include_str!("sql/former.sql");
        const FORMER_SHEETS: &str = include_str!("sql/former_sheets.sql");
        const DIFFERENCES: &str = include_str!("sql/differences.sql");
        const NEWEST: &str = include_str!("sql/newest.sql");

        #[async_trait]
        impl PastSession for $session {
            async fn first_change_at(&mut self) -> Result<Option<String>, StoreError> {
                sqlx::query_scalar(FIRST).fetch_optional(&mut *self.0).await.map_err(failure)
            }

            async fn version_before(&mut self, instant: &str) -> Result<i64, StoreError> {
                sqlx::query_scalar(VERSION_BEFORE)
                    .bind(instant)
                    .fetch_one(&mut *self.0)
                    .await
                    .map_err(failure)
            }

            async fn former_rows(&mut self, version: i64, each: EachFormer<'_>) -> Result<(), StoreError> {
                let mut rows = sqlx::query_as::<_, FormerRow>(FORMER).bind(version).fetch(&mut *self.0);
                while let Some(row) = rows.try_next().await.map_err(failure)? {
                    each(row)?;
                }
                Ok(())
            }

            async fn former_sheets(&mut self, version: i64) -> Result<Vec<String>, StoreError> {
                sqlx::query_scalar(FORMER_SHEETS).bind(version).fetch_all(&mut *self.0).await.map_err(failure)
            }

            async fn difference_rows(
                &mut self,
                (after, until): (i64, i64),
                beyond: &str,
                limit: i64,
            ) -> Result<Vec<PassageRow>, StoreError> {
                let query = sqlx::query_as(DIFFERENCES).bind(after).bind(until).bind(beyond).bind(limit);
                query.fetch_all(&mut *self.0).await.map_err(failure)
            }

            async fn newest_rows(&mut self, before: i64, limit: i64) -> Result<Vec<PassageRow>, StoreError> {
                sqlx::query_as(NEWEST).bind(before).bind(limit).fetch_all(&mut *self.0).await.map_err(failure)
            }
        }
    };
}
pub(super) use past_session;
