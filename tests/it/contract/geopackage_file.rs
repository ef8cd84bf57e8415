//! The file is a GeoPackage in the letter of the standard (OGC 12-128r19), whatever program opens it.

use bussola::adapters::stores;
use bussola::ports::store::StoreError;
use sqlx::Row as _;

use super::home::{Home, import_new};
use crate::fixture::{Random, full_desk, minimal_desk, protected_desk};

async fn filled() -> Home {
    let home = Home::geopackage();
    let store = home.store().await;
    import_new(&*store, [full_desk("pin"), minimal_desk("remote"), protected_desk("protected")]).await;
    home
}

#[tokio::test]
async fn the_header_says_geopackage_1_4() {
    let home = filled().await;
    assert_eq!(home.count("SELECT application_id FROM pragma_application_id").await, 0x4750_4B47);
    assert_eq!(home.count("SELECT user_version FROM pragma_user_version").await, 10400);
    assert_eq!(
        home.count("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'").await,
        0
    );
    assert_eq!(home.count("SELECT count(*) FROM pragma_foreign_key_check").await, 0);
}

#[tokio::test]
async fn a_new_file_has_the_header_before_anything_is_written() {
    let home = Home::geopackage();
    let _open = home.store().await;
    let bytes = std::fs::read(home.place()).unwrap();
    assert_eq!(bytes[68..72], *b"GPKG");
    assert_eq!(bytes[60..64], 10400_u32.to_be_bytes());
}

#[tokio::test]
async fn the_three_reference_systems_are_there() {
    let home = filled().await;
    let three = "SELECT count(*) FROM gpkg_spatial_ref_sys WHERE (srs_id, organization_coordsys_id) IN
                 (VALUES (4326, 4326), (0, 0), (-1, -1))";
    assert_eq!(home.count(three).await, 3);
}

#[tokio::test]
async fn every_table_of_ours_is_in_the_contents_with_an_integer_key() {
    let home = filled().await;
    let unregistered = "SELECT count(*) FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'gpkg_%' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations'
          AND name NOT IN (SELECT table_name FROM gpkg_contents)";
    assert_eq!(home.count(unregistered).await, 0);
    let missing = "SELECT count(*) FROM gpkg_contents
        WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info(table_name) WHERE pk = 1 AND type = 'INTEGER')";
    assert_eq!(home.count(missing).await, 0);
    let foreign_type = "SELECT count(*) FROM gpkg_contents c, pragma_table_info(c.table_name) t
        WHERE t.type NOT IN ('INTEGER', 'TEXT', 'DOUBLE', 'BOOLEAN', 'DATE', 'DATETIME', 'POINT')";
    assert_eq!(home.count(foreign_type).await, 0);
}

#[tokio::test]
async fn the_layer_desks_has_one_feature_per_active_desk() {
    let home = filled().await;
    let layer = "SELECT count(*) FROM gpkg_contents c JOIN gpkg_geometry_columns g USING (table_name, srs_id)
        WHERE table_name = 'desks' AND data_type = 'features' AND column_name = 'geom'
          AND geometry_type_name = 'POINT' AND z = 0 AND m = 0 AND srs_id = 4326";
    assert_eq!(home.count(layer).await, 1);
    assert_eq!(home.count("SELECT count(*) FROM desks").await, 3);
    let extent = "SELECT count(*) FROM gpkg_contents WHERE table_name = 'desks' AND last_change LIKE '2026-11-21T%Z'
        AND min_x = max_x AND min_y = max_y AND min_x BETWEEN 7.69 AND 7.70 AND min_y BETWEEN 45.07 AND 45.08";
    assert_eq!(home.count(extent).await, 1);
}

#[tokio::test]
async fn a_geometry_is_a_header_and_a_point() {
    let home = filled().await;
    let row =
        sqlx::query("SELECT geom FROM desks WHERE id = 'pin'").fetch_one(&mut home.sqlite().await).await;
    let geometry: Vec<u8> = row.unwrap().get(0);
    let (header, wkb) = geometry.split_at(8);
    assert_eq!(header, [b'G', b'P', 0, 1, 0xE6, 0x10, 0, 0]);
    assert_eq!(wkb[..5], [1, 1, 0, 0, 0]);
    let number = |bytes: &[u8]| f64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    let position = full_desk("pin").location.placement.expect("a placement").position;
    assert_eq!((number(&wkb[5..13]), number(&wkb[13..])), (position.lon(), position.lat()));
}

#[tokio::test]
async fn a_database_of_somebody_else_is_left_alone() {
    let home = Home::geopackage();
    let foreign = home.place();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&foreign).create_if_missing(true);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    sqlx::query("CREATE TABLE diary (page TEXT)").execute(&mut connection).await.unwrap();
    let refused = stores::open(&foreign).await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))));
    assert_eq!(home.count("SELECT count(*) FROM sqlite_schema").await, 1);
}

/// Rows travel to SQLite as JSON, so its reader of numbers must be exact, or a pin would move at every import.
#[tokio::test]
async fn a_number_reads_back_to_the_last_bit() {
    let mut random = Random::new(7);
    let numbers: Vec<f64> = (0..50_000)
        .map(|n| if n % 2 == 0 { random.between(-180.0, 180.0) } else { random.between(0.0, 1e6) })
        .collect();
    let json = serde_json::to_string(&numbers).unwrap();
    let home = Home::geopackage();
    home.store().await;
    let rows = sqlx::query_scalar::<_, f64>("SELECT value FROM json_each(?1) ORDER BY key").bind(json);
    let read = rows.fetch_all(&mut home.sqlite().await).await.unwrap();
    let differing = numbers.iter().zip(&read).filter(|(a, b)| a.to_bits() != b.to_bits()).count();
    assert_eq!((read.len(), differing), (numbers.len(), 0));
}
