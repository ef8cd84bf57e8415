//! The store in one GeoPackage file: write-ahead log, one writer, as many readers as wish.

mod geocoding;
mod past;
mod sql;

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use sqlx::error::BoxDynError;
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{
    Arguments as _, AssertSqlSafe, ConnectOptions as _, Connection as _, Sqlite, SqliteConnection,
    SqliteTransaction,
};

use super::rows::cell::{Cell, Cells, Table};
use super::rows::{
    ChangeRow, ClaimRow, GoneRow, KnownRow, OrganizationRow, ProposalRow, QuarantineRow, SheetRow,
    StoredRunRow, VersionedRow, json_text,
};
use super::session::{EachKnown, EachRow, Engine, Ids, Session, Which, Write, failure, statements};
use crate::ports::store::StoreError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/geopackage");

/// What the writer keeps of the file in memory, in KiB (as SQLite counts, negative): a large import comes back to the
/// same pages of its indexes again and again.
const WRITER_CACHE: &str = "-131072";

/// How long a writer waits for another process that writes.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(60);

/// The file is an SQLite database of somebody else.
#[derive(Debug, thiserror::Error)]
#[error("{path} is not a store of this program; give the path of a new file")]
struct ForeignFile {
    path: String,
}

/// A GeoPackage file.
#[derive(Debug)]
pub(in crate::adapters) struct Geopackage {
    readers: SqlitePool,
    writer: SqlitePool,
}

impl Geopackage {
    pub async fn open(path: &Path) -> Result<Self, StoreError> {
        let file = SqliteConnectOptions::new()
            .filename(path)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            .synchronous(SqliteSynchronous::Normal);
        let _only_opener = only_opener(path).await;
        if path.exists() {
            refuse_foreign(path, &file).await?;
        }
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(BUSY_TIMEOUT * 5)
            .after_connect(|connection, _| Box::pin(make_views(connection)))
            .after_release(|connection, _| Box::pin(check_again(connection)))
            .connect_with(
                file.clone()
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .pragma("cache_size", WRITER_CACHE),
            )
            .await
            .map_err(failure)?;
        MIGRATIONS.run(&writer).await.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        // Programs know a GeoPackage by the header of the file itself, not of the log beside it.
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&writer).await.map_err(failure)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .after_connect(|connection, _| Box::pin(prepare_reader(connection)))
            .connect_lazy_with(file);
        Ok(Self { readers, writer })
    }

    /// Waits until the file is whole on the disk and nobody of this program has it open.
    pub async fn close(self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// SQLite has no lock around migrations, so programs that open files of one folder do it one after the other.
/// The lock is on the folder: closing the file itself would also drop the locks that SQLite holds on it. Where a
/// folder cannot be locked, the file opens without.
pub(super) async fn only_opener(path: &Path) -> Option<File> {
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")).to_owned();
    let lock = move || {
        let folder = File::open(folder)?;
        folder.lock()?;
        Ok::<_, std::io::Error>(folder)
    };
    tokio::task::spawn_blocking(lock).await.ok()?.ok()
}

/// A file that has tables, and not ours, is not touched.
async fn refuse_foreign(path: &Path, file: &SqliteConnectOptions) -> Result<(), StoreError> {
    let mut connection = file.connect().await.map_err(failure)?;
    let is_foreign: bool =
        sqlx::query_scalar(sql::IS_FOREIGN).fetch_one(&mut connection).await.map_err(failure)?;
    connection.close().await.map_err(failure)?;
    if is_foreign {
        let path = path.display().to_string();
        return Err(StoreError::Unavailable(Box::new(ForeignFile { path })));
    }
    Ok(())
}

/// Views live as long as their connection.
async fn make_views(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    for statement in statements(sql::RECORDS) {
        sqlx::query(statement).execute(&mut *connection).await?;
    }
    Ok(())
}

/// What a large import left out is checked again.
async fn check_again(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    sqlx::query("PRAGMA ignore_check_constraints = OFF").execute(connection).await?;
    Ok(true)
}

async fn prepare_reader(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    make_views(&mut *connection).await?;
    sqlx::query("PRAGMA query_only = ON").execute(connection).await?;
    Ok(())
}

#[async_trait]
impl Engine for Geopackage {
    type Session = GeopackageSession;

    async fn reading(&self) -> Result<GeopackageSession, StoreError> {
        Ok(GeopackageSession(self.readers.begin().await.map_err(failure)?))
    }

    async fn writing(&self) -> Result<GeopackageSession, StoreError> {
        Ok(GeopackageSession(self.writer.begin_with("BEGIN IMMEDIATE").await.map_err(failure)?))
    }
}

/// One transaction on the file.
#[derive(Debug)]
pub(in crate::adapters) struct GeopackageSession(SqliteTransaction<'static>);

#[async_trait]
impl Session for GeopackageSession {
    async fn version(&mut self) -> Result<i64, StoreError> {
        sqlx::query_scalar(sql::VERSION).fetch_one(&mut *self.0).await.map_err(failure)
    }

    async fn is_empty(&mut self) -> Result<bool, StoreError> {
        sqlx::query_scalar(sql::IS_EMPTY).fetch_one(&mut *self.0).await.map_err(failure)
    }

    async fn active_rows(&mut self, each: EachRow<'_>) -> Result<(), StoreError> {
        let mut rows = sqlx::query_as::<Sqlite, VersionedRow>(sql::DESKS_ACTIVE).fetch(&mut *self.0);
        while let Some(row) = rows.try_next().await.map_err(failure)? {
            each(row)?;
        }
        Ok(())
    }

    async fn desk_rows(&mut self, which: Which, key: &str) -> Result<Vec<VersionedRow>, StoreError> {
        sqlx::query_as(sql::desks(which)).bind(key).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn gone_rows(&mut self, which: Which, key: &str) -> Result<Vec<GoneRow>, StoreError> {
        sqlx::query_as(sql::gone(which)).bind(key).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn sheet_rows(&mut self) -> Result<Vec<SheetRow>, StoreError> {
        sqlx::query_as(sql::SHEETS).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn change_rows(
        &mut self,
        after: i64,
        desk: Option<&str>,
        limit: i64,
    ) -> Result<Vec<ChangeRow>, StoreError> {
        let rows = match desk {
            None => sqlx::query_as(sql::CHANGES).bind(after).bind(limit).fetch_all(&mut *self.0).await,
            Some(desk) => {
                let query = sqlx::query_as(sql::CHANGES_OF_DESK).bind(after).bind(limit).bind(desk);
                query.fetch_all(&mut *self.0).await
            }
        };
        rows.map_err(failure)
    }

    async fn quarantine_rows(&mut self) -> Result<Vec<QuarantineRow>, StoreError> {
        sqlx::query_as(sql::QUARANTINE).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn run_reports(&mut self, limit: i64) -> Result<Vec<String>, StoreError> {
        sqlx::query_scalar(sql::RUNS).bind(limit).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn run_rows(&mut self, id: Option<i64>, limit: i64) -> Result<Vec<StoredRunRow>, StoreError> {
        sqlx::query_as(sql::RUN_LIST).bind(id).bind(limit).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn known_rows(&mut self, source: &str, each: EachKnown<'_>) -> Result<(), StoreError> {
        let mut rows = sqlx::query_as::<Sqlite, KnownRow>(sql::KNOWN_DESKS).bind(source).fetch(&mut *self.0);
        while let Some(row) = rows.try_next().await.map_err(failure)? {
            each(row)?;
        }
        Ok(())
    }

    async fn organization_rows(&mut self, ids: &str) -> Result<Vec<OrganizationRow>, StoreError> {
        sqlx::query_as(sql::ORGANIZATIONS).bind(ids).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn desk_ids(&mut self, ids: Ids, key: &str) -> Result<Vec<String>, StoreError> {
        sqlx::query_scalar(sql::ids(ids)).bind(key).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn earlier_rows(&mut self, from: i64, to: i64, ids: &str) -> Result<Vec<GoneRow>, StoreError> {
        let rows = sqlx::query_as(sql::EARLIER).bind(from).bind(to).bind(ids);
        rows.fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn claim_rows(&mut self, winners: &str) -> Result<Vec<ClaimRow>, StoreError> {
        sqlx::query_as(sql::CLAIMS).bind(winners).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn claims_changed_since(&mut self, run: i64) -> Result<Vec<String>, StoreError> {
        sqlx::query_scalar(sql::CLAIMS_CHANGED_SINCE).bind(run).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn link_rows(&mut self, of: Option<&str>) -> Result<Vec<(String, String)>, StoreError> {
        sqlx::query_as(sql::LINKS).bind(of).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn rank_rows(&mut self) -> Result<Vec<(String, i64)>, StoreError> {
        sqlx::query_as(sql::RANKS).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn proposal_rows(&mut self, limit: i64) -> Result<Vec<ProposalRow>, StoreError> {
        sqlx::query_as(sql::PROPOSALS).bind(limit).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn put(&mut self, tables: Vec<(Table, Cells<'_>)>) -> Result<(), StoreError> {
        let mut statements = tables.iter().flat_map(|(table, Cells { n_rows, cells })| {
            let width = cells.len() / (*n_rows).max(1);
            let n_at_once = (VALUES_PER_STATEMENT / width.max(1)).max(1) * width.max(1);
            let filled = move |rows: &[Cell<'_>]| {
                values(rows).map(|values| (for_rows(sql::put(*table), rows.len() / width), values))
            };
            cells.chunks(n_at_once).map(filled)
        });
        let mut next = statements.next();
        while let Some(filled) = next {
            let (statement, values) = filled?;
            let query = sqlx::query_with(AssertSqlSafe(statement), values);
            // The database writes on a thread of its own; meanwhile this one fills the next statement.
            let (written, filled) = tokio::join!(query.execute(&mut *self.0), async { statements.next() });
            written.map_err(failure)?;
            next = filled;
        }
        Ok(())
    }

    /// The checks of the columns are a quarter of the time of a large import. The connection gets them back before
    /// anybody else has it.
    async fn prepare_bulk(&mut self) -> Result<(), StoreError> {
        sqlx::query("PRAGMA ignore_check_constraints = ON").execute(&mut *self.0).await.map_err(failure)?;
        Ok(())
    }

    async fn execute(&mut self, write: Write, rows: &str) -> Result<(), StoreError> {
        for statement in statements(sql::write(write)) {
            sqlx::query(statement).bind(rows).execute(&mut *self.0).await.map_err(failure)?;
        }
        Ok(())
    }

    async fn commit(self) -> Result<(), StoreError> {
        self.0.commit().await.map_err(failure)
    }
}

/// How many values one statement writes: enough to make statements rare, far below the limit of 32,766.
const VALUES_PER_STATEMENT: usize = 6_000;

/// The statement of one row for so many.
fn for_rows(statement: &str, n_rows: usize) -> String {
    let (head, rest) = statement.split_once("VALUES (").expect("rows are put as values");
    let (row, tail) = rest.split_once(')').expect("the values end");
    let row = format!("({})", row.trim());
    let mut text = String::with_capacity(statement.len() + n_rows * (row.len() + 1));
    text.push_str(head);
    text.push_str("VALUES ");
    for index in 0..n_rows {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(&row);
    }
    text.push_str(tail);
    text
}

fn values(cells: &[Cell<'_>]) -> Result<SqliteArguments, StoreError> {
    let mut values = SqliteArguments::default();
    values.reserve(cells.len(), 0);
    for cell in cells {
        add(&mut values, cell).map_err(|error| failure(sqlx::Error::Encode(error)))?;
    }
    Ok(values)
}

/// The pin is in the geometry already.
fn add(values: &mut SqliteArguments, cell: &Cell<'_>) -> Result<(), BoxDynError> {
    match cell {
        Cell::Text(text) | Cell::Layer(text) => values.add(text.as_deref()),
        Cell::Number(number) | Cell::LayerNumber(number) => values.add(*number),
        Cell::Whole(whole) => values.add(*whole),
        Cell::Flag(flag) => values.add(*flag),
        Cell::Bytes(bytes) => values.add(bytes.as_ref().map(|bytes| &bytes[..])),
        Cell::Words(words) if words.0.is_empty() => values.add("[]"),
        Cell::Words(words) => values.add(json_text(words)),
        Cell::Pin(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn what_a_large_import_left_out_is_checked_again_by_whoever_writes_next()
    -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let file = Geopackage::open(&folder.path().join("store.gpkg")).await?;
        let ignores = sqlx::query_scalar::<Sqlite, bool>("PRAGMA ignore_check_constraints");
        let mut large = file.writing().await?;
        large.prepare_bulk().await?;
        assert!(ignores.fetch_one(&mut *large.0).await?);
        large.commit().await?;
        let mut dropped = file.writing().await?;
        dropped.prepare_bulk().await?;
        drop(dropped);
        let mut next = file.writing().await?;
        let ignores = sqlx::query_scalar::<Sqlite, bool>("PRAGMA ignore_check_constraints");
        assert!(!ignores.fetch_one(&mut *next.0).await?);
        let wrong = sqlx::query("INSERT INTO sources (id) VALUES ('Not an identifier')");
        assert!(wrong.execute(&mut *next.0).await.is_err());
        Ok(())
    }
}
