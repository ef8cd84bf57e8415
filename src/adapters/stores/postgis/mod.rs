//! The store on PostgreSQL with PostGIS: for several servers and for people with SQL.

mod geocoding;
mod past;
mod sql;

use std::borrow::Cow;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, PgTransaction, Postgres};

use super::rows::cell::{Cell, Cells, Table};
use super::rows::{
    ChangeRow, ClaimRow, GoneRow, KnownRow, OrganizationRow, ProposalRow, QuarantineRow, SheetRow,
    StoredRunRow, VersionedRow,
};
use super::session::{EachKnown, EachRow, Engine, Ids, Session, Which, Write, failure, statements};
use crate::ports::store::StoreError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/postgis");

/// Where the tables are when the address does not say.
const DEFAULT_SCHEMA: &str = "bussola";

/// Stands behind the name of the schema for what must not leave with the network.
pub(super) const PRIVATE: &str = "_private";

/// Where `CREATE EXTENSION postgis` puts its types.
const EXTENSION_SCHEMA: &str = "public";

/// The address names a schema that would need quotes.
#[derive(Debug, thiserror::Error)]
#[error("search_path names the schema {name:?}; use a-z, 0-9 and _, beginning with a letter")]
struct BadSchema {
    name: String,
}

/// A schema of a PostgreSQL database.
#[derive(Debug)]
pub(in crate::adapters) struct Postgis {
    pool: PgPool,
}

impl Postgis {
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let pool = connect(url, "").await?;
        MIGRATIONS.run(&pool).await.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(Self { pool })
    }
}

/// Connections whose tables are in the schema of the address with a suffix behind its name; it is made when missing.
pub(super) async fn connect(url: &str, suffix: &str) -> Result<PgPool, StoreError> {
    let options: PgConnectOptions = url.parse().map_err(failure)?;
    let path = search_path(options.get_options());
    let (first, others) = path.split_once(',').unwrap_or((&path, EXTENSION_SCHEMA));
    let schema = checked(format!("{first}{suffix}"))?;
    let path = format!("{schema},{others}");
    let options = options.application_name("bussola").options([("search_path", path)]);
    let pool = PgPoolOptions::new().max_connections(10).connect_with(options).await.map_err(failure)?;
    make_schema(&pool, &schema).await.map_err(failure)?;
    Ok(pool)
}

/// The schema of an address.
pub(super) fn schema(url: &str) -> Result<String, StoreError> {
    let options: PgConnectOptions = url.parse().map_err(failure)?;
    let path = search_path(options.get_options());
    checked(path.split(',').next().unwrap_or(DEFAULT_SCHEMA).to_owned())
}

fn checked(schema: String) -> Result<String, StoreError> {
    if is_plain_name(&schema) {
        return Ok(schema);
    }
    Err(StoreError::Unavailable(Box::new(BadSchema { name: schema })))
}

/// Two servers that start at once make it once.
async fn make_schema(pool: &PgPool, schema: &str) -> Result<(), sqlx::Error> {
    let mut transaction = pool.begin().await?;
    sqlx::query(sql::LOCK_SCHEMAS).execute(&mut *transaction).await?;
    let exists: bool = sqlx::query_scalar(sql::HAS_SCHEMA).bind(schema).fetch_one(&mut *transaction).await?;
    if !exists {
        // A name cannot be a parameter; this one has been checked.
        sqlx::query(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&mut *transaction).await?;
    }
    transaction.commit().await
}

/// The search path of the address, or ours, always with the schema of the extension.
fn search_path(options: Option<&str>) -> String {
    let given = options.and_then(|options| options.rsplit_once("search_path=")).map(|(_, rest)| rest);
    let given = given.and_then(|rest| rest.split_whitespace().next()).unwrap_or(DEFAULT_SCHEMA);
    let mut names: Vec<&str> = given.split(',').map(|name| name.trim_matches(['"', '\\', ' '])).collect();
    if !names.contains(&EXTENSION_SCHEMA) {
        names.push(EXTENSION_SCHEMA);
    }
    names.join(",")
}

fn is_plain_name(name: &str) -> bool {
    name.len() <= 63
        && name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
}

#[async_trait]
impl Engine for Postgis {
    type Session = PostgisSession;

    async fn reading(&self) -> Result<PostgisSession, StoreError> {
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(PostgisSession(self.pool.begin_with(begin).await.map_err(failure)?))
    }

    /// The lock makes writers follow each other, so that a sequence is never seen after a greater one.
    async fn writing(&self) -> Result<PostgisSession, StoreError> {
        let mut transaction = self.pool.begin().await.map_err(failure)?;
        sqlx::query(sql::LOCK).execute(&mut *transaction).await.map_err(failure)?;
        Ok(PostgisSession(transaction))
    }
}

/// One transaction.
#[derive(Debug)]
pub(in crate::adapters) struct PostgisSession(PgTransaction<'static>);

#[async_trait]
impl Session for PostgisSession {
    async fn version(&mut self) -> Result<i64, StoreError> {
        sqlx::query_scalar(sql::VERSION).fetch_one(&mut *self.0).await.map_err(failure)
    }

    async fn is_empty(&mut self) -> Result<bool, StoreError> {
        sqlx::query_scalar(sql::IS_EMPTY).fetch_one(&mut *self.0).await.map_err(failure)
    }

    async fn active_rows(&mut self, each: EachRow<'_>) -> Result<(), StoreError> {
        let mut rows = sqlx::query_as::<Postgres, VersionedRow>(sql::DESKS_ACTIVE).fetch(&mut *self.0);
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
        let mut rows =
            sqlx::query_as::<Postgres, KnownRow>(sql::KNOWN_DESKS).bind(source).fetch(&mut *self.0);
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
        let mut statements = tables.into_iter().filter(|(_, cells)| cells.n_rows > 0).map(statement);
        let mut next = statements.next();
        while let Some(query) = next {
            // While the database writes one table, the rows of the next are made into columns.
            let (written, filled) = tokio::join!(query.execute(&mut *self.0), async { statements.next() });
            written.map_err(failure)?;
            next = filled;
        }
        Ok(())
    }

    /// Every row names rows of the same import, so the database need not look up each of them. Only whoever owns the
    /// database may say so; others import more slowly.
    async fn prepare_bulk(&mut self) -> Result<(), StoreError> {
        sqlx::query(sql::PREPARE_BULK).execute(&mut *self.0).await.map_err(failure)?;
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

fn statement((table, Cells { n_rows, cells }): (Table, Cells<'_>)) -> PgQuery<'static> {
    let width = cells.len() / n_rows;
    let mut columns: Vec<Column> = cells[..width].iter().map(Column::like).collect();
    for (index, cell) in cells.into_iter().enumerate() {
        columns[index % width].push(cell);
    }
    columns.into_iter().fold(sqlx::query(sql::put(table)), |query, column| column.bind(query))
}

/// One column of the rows that are put: the database gets arrays.
enum Column {
    Texts(Vec<Option<String>>),
    Numbers(Vec<Option<f64>>),
    Wholes(Vec<Option<i64>>),
    Flags(Vec<Option<bool>>),
    /// The file has it, the database works it out.
    Nothing,
}

impl Column {
    fn like(cell: &Cell<'_>) -> Self {
        match cell {
            Cell::Text(_) | Cell::Words(_) => Self::Texts(Vec::new()),
            Cell::Number(_) | Cell::Pin(_) => Self::Numbers(Vec::new()),
            Cell::Whole(_) => Self::Wholes(Vec::new()),
            Cell::Flag(_) => Self::Flags(Vec::new()),
            Cell::Bytes(_) | Cell::Layer(_) | Cell::LayerNumber(_) => Self::Nothing,
        }
    }

    fn push(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Self::Texts(texts), Cell::Text(text)) => texts.push(text.map(Cow::into_owned)),
            (Self::Texts(texts), Cell::Words(words)) => texts.push(Some(array_text(&words.0))),
            (Self::Numbers(numbers), Cell::Number(number) | Cell::Pin(number)) => numbers.push(number),
            (Self::Wholes(wholes), Cell::Whole(whole)) => wholes.push(whole),
            (Self::Flags(flags), Cell::Flag(flag)) => flags.push(flag),
            (Self::Nothing, _) => {}
            (Self::Texts(_) | Self::Numbers(_) | Self::Wholes(_) | Self::Flags(_), cell) => {
                unreachable!("every row of a table has the same kinds of cells, not {cell:?}")
            }
        }
    }

    fn bind(self, query: PgQuery<'_>) -> PgQuery<'_> {
        match self {
            Self::Texts(texts) => query.bind(texts),
            Self::Numbers(numbers) => query.bind(numbers),
            Self::Wholes(wholes) => query.bind(wholes),
            Self::Flags(flags) => query.bind(flags),
            Self::Nothing => query,
        }
    }
}

type PgQuery<'q> = Query<'q, Postgres, PgArguments>;

/// A list as PostgreSQL writes arrays.
fn array_text(words: &[String]) -> String {
    let mut text = String::from("{");
    for word in words {
        if text.len() > 1 {
            text.push(',');
        }
        text.push('"');
        for c in word.chars() {
            if matches!(c, '"' | '\\') {
                text.push('\\');
            }
            text.push(c);
        }
        text.push('"');
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_written_as_an_array() {
        let words = |words: &[&str]| array_text(&words.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(words(&[]), "{}");
        assert_eq!(words(&["a", "b, \"c\"", "d\\e", "NULL", ""]), r#"{"a","b, \"c\"","d\\e","NULL",""}"#);
    }

    #[test]
    fn the_schema_is_the_first_of_the_search_path() {
        for (options, expected) in [
            (None, "bussola,public"),
            (Some("-c search_path=torino"), "torino,public"),
            (Some("-c search_path=torino,public -c jit=off"), "torino,public"),
            (Some("-csearch_path=\"torino\",gis"), "torino,gis,public"),
        ] {
            assert_eq!(search_path(options), expected);
        }
        assert!(is_plain_name("torino_2"));
        assert!(!is_plain_name("torino; drop table desks"));
    }
}
