//! Rows into the layer and its index, many per statement.

use sqlx::error::BoxDynError;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, SqliteConnection};

use super::super::table::{self, Cell, Column};
use crate::publication::PublicDesk;

/// How many values one statement may have.
const MAX_VALUES: usize = 32_766;

/// Identifier, least and greatest longitude, least and greatest latitude.
const INDEX_VALUES: usize = 5;

/// What is in the layer so far.
#[derive(Debug, Default)]
pub(super) struct Layer {
    n_rows: i64,
    /// West, south, east, north.
    bounds: Option<[f64; 4]>,
}

impl Layer {
    /// Puts every desk in, numbered from 1.
    pub async fn fill(
        file: &mut SqliteConnection,
        columns: &[Column],
        desks: &mut dyn Iterator<Item = PublicDesk>,
    ) -> Result<Self, sqlx::Error> {
        let mut layer = Self::default();
        // The columns of the table, with its key and its geometry.
        let width = columns.len() + 2;
        let names: String = columns.iter().map(|column| format!(", \"{}\"", column.name)).collect();
        let into = format!("INSERT INTO desks (fid, geom{names}) VALUES ");
        let mut desks = desks.peekable();
        while desks.peek().is_some() {
            let batch: Vec<PublicDesk> = desks.by_ref().take(MAX_VALUES / width).collect();
            layer.put(file, &into, width, &batch).await?;
        }
        Ok(layer)
    }

    async fn put(
        &mut self,
        file: &mut SqliteConnection,
        into: &str,
        width: usize,
        desks: &[PublicDesk],
    ) -> Result<(), sqlx::Error> {
        let (mut rows, mut index) = (SqliteArguments::default(), SqliteArguments::default());
        let mut n_pins = 0;
        for desk in desks {
            self.n_rows += 1;
            add_row(&mut rows, self.n_rows, desk).map_err(sqlx::Error::Encode)?;
            if let Some(pin) = desk.lon_lat {
                n_pins += 1;
                self.widen(pin);
                add_pin(&mut index, self.n_rows, pin).map_err(sqlx::Error::Encode)?;
            }
        }
        execute(file, into, width, desks.len(), rows).await?;
        execute(file, "INSERT INTO rtree_desks_geom VALUES ", INDEX_VALUES, n_pins, index).await
    }

    fn widen(&mut self, [lon, lat]: [f64; 2]) {
        let [west, south, east, north] = self.bounds.unwrap_or([lon, lat, lon, lat]);
        self.bounds = Some([west.min(lon), south.min(lat), east.max(lon), north.max(lat)]);
    }

    /// Says in the contents of the file where the desks lie.
    pub async fn tell_bounds(&self, file: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        let Some([west, south, east, north]) = self.bounds else { return Ok(()) };
        let update = "UPDATE gpkg_contents SET min_x = ?1, min_y = ?2, max_x = ?3, max_y = ?4";
        sqlx::query(update).bind(west).bind(south).bind(east).bind(north).execute(file).await?;
        Ok(())
    }
}

async fn execute(
    file: &mut SqliteConnection,
    into: &str,
    width: usize,
    n_rows: usize,
    values: SqliteArguments,
) -> Result<(), sqlx::Error> {
    if n_rows == 0 {
        return Ok(());
    }
    let row = format!("({})", vec!["?"; width].join(","));
    let statement = format!("{into}{}", vec![row; n_rows].join(","));
    sqlx::query_with(AssertSqlSafe(statement), values).persistent(false).execute(file).await?;
    Ok(())
}

fn add_row(values: &mut SqliteArguments, fid: i64, desk: &PublicDesk) -> Result<(), BoxDynError> {
    values.add(fid)?;
    values.add(desk.lon_lat.map(|pin| point(pin).to_vec()))?;
    for cell in table::cells(desk) {
        match cell {
            Cell::Missing => values.add(None::<String>)?,
            Cell::Text(text) => values.add(text.to_owned())?,
            Cell::Flag(flag) => values.add(flag)?,
            Cell::Number(number) => values.add(number)?,
            Cell::Date(day) => values.add(day.to_string())?,
            Cell::List(list) => values.add(serde_json::to_string(&list)?)?,
        }
    }
    Ok(())
}

fn add_pin(values: &mut SqliteArguments, fid: i64, [lon, lat]: [f64; 2]) -> Result<(), BoxDynError> {
    values.add(fid)?;
    for value in [lon, lon, lat, lat] {
        values.add(value)?;
    }
    Ok(())
}

/// A point in GeoPackage's binary form: `GP`, version 1, little-endian without an envelope, EPSG:4326, then
/// well-known binary.
fn point([lon, lat]: [f64; 2]) -> [u8; 29] {
    let mut bytes = [0; 29];
    bytes[..4].copy_from_slice(b"GP\x00\x01");
    bytes[4..8].copy_from_slice(&4326_i32.to_le_bytes());
    bytes[8] = 1;
    bytes[9..13].copy_from_slice(&1_u32.to_le_bytes());
    bytes[13..21].copy_from_slice(&lon.to_le_bytes());
    bytes[21..].copy_from_slice(&lat.to_le_bytes());
    bytes
}
