//! GeoPackage 1.4: one map layer of desks with its index, what its columns mean, and where it is from.
//!
//! The tables that make a SQLite file a GeoPackage are those of the store's first migration. The file is made beside and
//! then sent, as SQLite does not write from beginning to end.

mod insert;

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection};

use self::insert::Layer;
use super::table::{self, Column, ColumnKind};
use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::PublicDesk;

/// Lists are JSON arrays; desks without a pin have no geometry.
#[derive(Debug, Clone, Copy)]
pub struct GeoPackage;

const BASE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/geopackage/0001_spatial.sql"));
const EXTENSIONS: &str = include_str!("sql/extensions.sql");
const TRIGGERS: &str = include_str!("sql/triggers.sql");

/// The times that the format asks for are all this one: the same desks are the same file whenever it is written.
const NO_TIME: &str = "1980-01-01T00:00:00.000Z";

impl Exporter for GeoPackage {
    fn format(&self) -> &'static str {
        "gpkg"
    }

    fn file(&self) -> &'static str {
        "desks.gpkg"
    }

    fn media_type(&self) -> &'static str {
        "application/geopackage+sqlite3"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("desks.gpkg");
        // The driver is asynchronous, and this is not: it runs on a thread of its own anyway.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        runtime.block_on(build(&path, info, desks)).map_err(io::Error::other)?;
        io::copy(&mut File::open(&path)?, out)?;
        Ok(())
    }
}

async fn build(
    path: &Path,
    info: &ExportInfo,
    desks: &mut dyn Iterator<Item = PublicDesk>,
) -> Result<(), sqlx::Error> {
    // Nobody else knows the file: it needs no way back.
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Off)
        .synchronous(SqliteSynchronous::Off);
    let mut file = options.connect().await?;
    let columns = table::columns(info);
    sqlx::query("BEGIN").execute(&mut file).await?;
    sqlx::raw_sql(BASE).execute(&mut file).await?;
    execute(&mut file, &desks_table(&columns)).await?;
    describe_layer(&mut file, info).await?;
    sqlx::raw_sql(EXTENSIONS).execute(&mut file).await?;
    describe(&mut file, info, &columns).await?;
    let layer = Layer::fill(&mut file, &columns, desks).await?;
    layer.tell_bounds(&mut file).await?;
    sqlx::raw_sql(TRIGGERS).execute(&mut file).await?;
    sqlx::query("COMMIT").execute(&mut file).await?;
    file.close().await
}

/// Runs a statement that is made of the names of columns, which are words of this program.
async fn execute(file: &mut SqliteConnection, statement: &str) -> Result<(), sqlx::Error> {
    sqlx::query(AssertSqlSafe(statement.to_owned())).execute(file).await?;
    Ok(())
}

fn desks_table(columns: &[Column]) -> String {
    let own = columns.iter().map(|Column { name, kind, .. }| {
        let sort = match kind {
            ColumnKind::Text | ColumnKind::List => "TEXT",
            ColumnKind::Flag => "BOOLEAN",
            ColumnKind::Number => "DOUBLE",
            ColumnKind::Date => "DATE",
        };
        format!(", \"{name}\" {sort}{}", if name == "id" { " NOT NULL UNIQUE" } else { "" })
    });
    let own: String = own.collect();
    format!("CREATE TABLE desks (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT{own})")
}

async fn describe_layer(file: &mut SqliteConnection, info: &ExportInfo) -> Result<(), sqlx::Error> {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    let about = format!("Desks at data version {version}. {attribution}. {licence}");
    let contents = "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) \
                    VALUES ('desks', 'features', 'desks', ?1, ?2, 4326)";
    sqlx::query(contents).bind(about).bind(NO_TIME).execute(&mut *file).await?;
    let geometry = "INSERT INTO gpkg_geometry_columns VALUES ('desks', 'geom', 'POINT', 4326, 0, 0)";
    sqlx::query(geometry).execute(file).await?;
    Ok(())
}

/// The data dictionary, and what the whole is, in the words of schema.org.
async fn describe(
    file: &mut SqliteConnection,
    info: &ExportInfo,
    columns: &[Column],
) -> Result<(), sqlx::Error> {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    let column = "INSERT INTO gpkg_data_columns (table_name, column_name, name, description, mime_type) \
                  VALUES ('desks', ?1, ?1, ?2, ?3)";
    for Column { name, kind, about, unit } in columns {
        let about = unit.as_ref().map_or_else(|| about.clone(), |unit| format!("{about} In {unit}."));
        let media_type = (*kind == ColumnKind::List).then_some("application/json");
        sqlx::query(column).bind(name).bind(about).bind(media_type).execute(&mut *file).await?;
    }
    let dataset = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": "Desks",
        "version": version.to_string(),
        "license": licence,
        "creditText": attribution,
    });
    let metadata = "INSERT INTO gpkg_metadata (id, md_scope, md_standard_uri, mime_type, metadata) \
                    VALUES (1, 'dataset', 'https://schema.org', 'application/ld+json', ?1)";
    sqlx::query(metadata).bind(dataset.to_string()).execute(&mut *file).await?;
    let reference = "INSERT INTO gpkg_metadata_reference (reference_scope, timestamp, md_file_id) \
                     VALUES ('geopackage', ?1, 1)";
    sqlx::query(reference).bind(NO_TIME).execute(file).await?;
    Ok(())
}
