//! A place for a store that no other test uses, and a way to look behind the store's back.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;

use bussola::adapters::stores;
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{Actor, DeskWrite, ImportBatch, Store};
use bussola::ports::workshop::Workshop;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::network::DataVersion;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection, SqliteConnection};

use crate::fixture;

const HOW_TO_RUN: &str = "BUSSOLA_TEST_POSTGRES is not set, and this test asks a real PostGIS. Run
    .ci/postgis install && export BUSSOLA_TEST_POSTGRES=$(.ci/postgis start /tmp/bussola-postgis)
and again; stop it with `.ci/postgis stop /tmp/bussola-postgis`.";

/// Where one test keeps its store.
pub enum Home {
    Geopackage { dir: tempfile::TempDir },
    Postgis { database: String, schema: String },
}

impl Home {
    pub fn geopackage() -> Self {
        Self::Geopackage { dir: tempfile::tempdir().expect("a folder") }
    }

    pub fn postgis() -> Self {
        let database = std::env::var("BUSSOLA_TEST_POSTGRES").expect(HOW_TO_RUN);
        assert!(database.starts_with("postgres"), "{HOW_TO_RUN}");
        // Every `RandomState` has keys of its own, in this run and in the next.
        let schema = format!("test_{:016x}", RandomState::new().build_hasher().finish());
        Self::Postgis { database, schema }
    }

    /// A place of the same kind for a second store.
    pub fn another(&self) -> Self {
        match self {
            Self::Geopackage { .. } => Self::geopackage(),
            Self::Postgis { .. } => Self::postgis(),
        }
    }

    /// What `--store` would say.
    pub fn place(&self) -> String {
        match self {
            Self::Geopackage { dir } => dir.path().join("store.gpkg").display().to_string(),
            Self::Postgis { database, schema } => {
                let mark = if database.contains('?') { '&' } else { '?' };
                format!("{database}{mark}options[search_path]={schema}")
            }
        }
    }

    pub async fn store(&self) -> Arc<dyn Workshop> {
        stores::open(&self.place()).await.expect("the store opens")
    }

    /// Runs SQL of the test's own, such as damage.
    pub async fn sql(&self, sql: &str) {
        match self {
            Self::Geopackage { .. } => {
                let mut connection = self.sqlite().await;
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("the SQL runs");
            }
            Self::Postgis { .. } => {
                let mut connection = self.postgres().await;
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("the SQL runs");
            }
        }
    }

    /// The whole number that a query answers.
    pub async fn count(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Geopackage { .. } => {
                sqlx::query_scalar(sql).fetch_one(&mut self.sqlite().await).await.expect("a number")
            }
            Self::Postgis { .. } => {
                sqlx::query_scalar(sql).fetch_one(&mut self.postgres().await).await.expect("a number")
            }
        }
    }

    pub async fn sqlite(&self) -> SqliteConnection {
        let file = SqliteConnectOptions::new().filename(self.place()).foreign_keys(false);
        file.connect().await.expect("the file opens")
    }

    pub async fn postgres(&self) -> PgConnection {
        let mut connection = PgConnection::connect(&self.place()).await.expect("the database answers");
        let Self::Postgis { schema, .. } = self else { panic!("not a PostGIS store") };
        let path = format!("SET search_path = {schema}, public");
        sqlx::query(AssertSqlSafe(path)).execute(&mut connection).await.expect("the schema is there");
        connection
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let Self::Postgis { database, schema } = self else { return };
        let (database, drop_schema) =
            (database.clone(), format!("DROP SCHEMA IF EXISTS {schema}, {schema}_private CASCADE"));
        let cleaning = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async {
                let mut connection = PgConnection::connect(&database).await?;
                sqlx::query(AssertSqlSafe(drop_schema)).execute(&mut connection).await
            })
        });
        // A schema that stays behind harms nobody, and the test has its own result.
        let _ = cleaning.join();
    }
}

pub fn actor() -> Actor {
    Actor("import".into())
}

/// A batch of the source `fixture` that only writes desks.
pub fn batch(desks: Vec<DeskWrite>) -> ImportBatch {
    ImportBatch {
        source: SourceInfo {
            id: fixture::id("fixture"),
            title: "Fixture".into(),
            licence: "CC0-1.0".into(),
            attribution: "Nobody".into(),
            rank: 10,
        },
        actor: actor(),
        at: fixture::instant("2026-11-21T10:00:00.123Z"),
        desks,
        quarantine: Vec::new(),
        report: r#"{"read":1}"#.into(),
    }
}

pub async fn import_new(store: &dyn Store, records: impl IntoIterator<Item = DeskRecord>) -> DataVersion {
    let desks = records.into_iter().map(DeskWrite::New).collect();
    store.import(batch(desks)).await.expect("the import is written")
}
