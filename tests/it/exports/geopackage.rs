//! GeoPackage, read as the SQLite file that it is.

use std::path::PathBuf;

use bussola::adapters::exporters::GeoPackage;
use bussola::publication::PublicDesk;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, SqliteConnection};

use super::{published, three, written};
use crate::fixture::random_desks;

struct Package {
    folder: tempfile::TempDir,
}

impl Package {
    async fn of(desks: Vec<PublicDesk>) -> Self {
        // The exporter has a runtime of its own, as it has on the threads where exports are written.
        let bytes = tokio::task::spawn_blocking(move || written(&GeoPackage, desks)).await.unwrap();
        let package = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::write(package.path(), bytes).unwrap();
        package
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("desks.gpkg")
    }

    async fn open(&self) -> SqliteConnection {
        SqliteConnectOptions::new().filename(self.path()).read_only(true).connect().await.unwrap()
    }
}

async fn number(file: &mut SqliteConnection, sql: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(file).await.unwrap()
}

async fn text(file: &mut SqliteConnection, sql: &str) -> Option<String> {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(file).await.unwrap()
}

#[tokio::test]
async fn the_file_is_a_geopackage_with_one_layer_and_its_index() {
    let package = Package::of(published(&three())).await;
    let mut file = package.open().await;
    assert_eq!(number(&mut file, "PRAGMA application_id").await, 0x4750_4B47);
    assert_eq!(number(&mut file, "PRAGMA user_version").await, 10_400);
    assert_eq!(text(&mut file, "PRAGMA integrity_check").await.as_deref(), Some("ok"));
    assert_eq!(number(&mut file, "SELECT count(*) FROM pragma_foreign_key_check").await, 0);
    assert_eq!(number(&mut file, "SELECT count(*) FROM gpkg_contents").await, 1);
    assert_eq!(number(&mut file, "SELECT count(*) FROM desks").await, 3);
    assert_eq!(number(&mut file, "SELECT count(*) FROM desks WHERE geom IS NULL").await, 2);
    assert_eq!(number(&mut file, "SELECT count(*) FROM rtree_desks_geom").await, 1);
    let triggers =
        "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree_desks_geom_%'";
    assert_eq!(number(&mut file, triggers).await, 7);
}

#[tokio::test]
async fn values_come_back_and_columns_say_what_they_mean() {
    let package = Package::of(published(&three())).await;
    let mut file = package.open().await;
    let of_full = |column: &str| format!("SELECT CAST({column} AS TEXT) FROM desks WHERE id = 'a'");
    let needs = text(&mut file, &of_full("needs")).await.unwrap();
    assert_eq!(needs, r#"["residence_permit","asylum","italian_course"]"#);
    assert_eq!(text(&mut file, &of_full("free")).await.as_deref(), Some("1"));
    assert_eq!(text(&mut file, "SELECT street FROM desks WHERE id = 'hidden'").await, None);
    let undescribed = "SELECT count(*) FROM pragma_table_info('desks') WHERE name NOT IN ('fid', 'geom') \
                       AND name NOT IN (SELECT column_name FROM gpkg_data_columns WHERE description <> '')";
    assert_eq!(number(&mut file, undescribed).await, 0);
    let metadata = text(&mut file, "SELECT metadata FROM gpkg_metadata").await.unwrap();
    assert!(metadata.contains("\"version\":\"7\"") && metadata.contains("CC-BY-4.0"), "{metadata}");
    let times = "SELECT count(*) FROM gpkg_contents WHERE last_change <> '1980-01-01T00:00:00.000Z'";
    assert_eq!(number(&mut file, times).await, 0);
}

#[tokio::test]
async fn the_index_has_the_box_of_every_pin() {
    let desks = published(&random_desks(9, 1_500));
    let n_pins = desks.iter().filter(|desk| desk.lon_lat.is_some()).count();
    let package = Package::of(desks).await;
    let mut file = package.open().await;
    assert_eq!(number(&mut file, "SELECT count(*) FROM desks").await, 1_500);
    // The index has single precision, rounded outwards; a point of the binary form begins at byte 14.
    let indexed = "SELECT count(*) FROM desks JOIN rtree_desks_geom ON id = fid WHERE geom IS NOT NULL";
    let indexed = indexed.replace("ON id = fid", "ON rtree_desks_geom.id = desks.fid");
    assert_eq!(number(&mut file, &indexed).await, n_pins as i64);
    assert_eq!(text(&mut file, "SELECT rtreecheck('rtree_desks_geom')").await.as_deref(), Some("ok"));
}
