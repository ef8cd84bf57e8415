//! The store on PostgreSQL with PostGIS: for several servers and for people with SQL.

mod geocoding;
mod sql;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgTransaction, Postgres};

use super::rows::{ChangeRow, GoneRow, QuarantineRow, SheetRow, VersionedRow};
use super::session::{EachRow, Engine, Session, Which, Write, failure, statements};
use crate::ports::store::StoreError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/postgis");

/// Where the tables are when the address does not say.
const DEFAULT_SCHEMA: &str = "bussola";

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
        let options: PgConnectOptions = url.parse().map_err(failure)?;
        let path = search_path(options.get_options());
        let schema = path.split(',').next().unwrap_or(DEFAULT_SCHEMA).to_owned();
        if !is_plain_name(&schema) {
            return Err(StoreError::Unavailable(Box::new(BadSchema { name: schema })));
        }
        let options = options.application_name("bussola").options([("search_path", path)]);
        let pool = PgPoolOptions::new().max_connections(10).connect_with(options).await.map_err(failure)?;
        make_schema(&pool, &schema).await.map_err(failure)?;
        MIGRATIONS.run(&pool).await.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(Self { pool })
    }
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

#[cfg(test)]
mod tests {
    use super::*;

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
