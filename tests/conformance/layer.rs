//! A layer of a GeoPackage as rows that an expression can be asked of.

use std::path::Path;

use bussola::formats::cql2::{Instant, Kind, Queryables, Row, Shape, Value};
use geo::{Coord, Geometry, LineString, MultiPolygon, Point, Polygon};
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Row as _, SqliteConnection};

/// A table with all its rows.
pub struct Layer {
    pub queryables: Queryables,
    pub features: Vec<Feature>,
}

/// A row: the names of its columns and what stands in them.
pub struct Feature {
    cells: Vec<(String, Cell)>,
}

enum Cell {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    Instant(Instant),
    Geometry(Shape),
}

impl Row for Feature {
    fn value(&self, property: &str) -> Value<'_> {
        match self.cells.iter().find(|(name, _)| name == property).map(|(_, cell)| cell) {
            None | Some(Cell::Null) => Value::Null,
            Some(Cell::Bool(truth)) => Value::Bool(*truth),
            Some(Cell::Number(number)) => Value::Number(*number),
            Some(Cell::Text(text)) => text.as_str().into(),
            Some(Cell::Instant(instant)) => Value::Instant(*instant),
            Some(Cell::Geometry(shape)) => Value::Shape(shape),
        }
    }
}

impl Layer {
    pub async fn read(file: &Path, table: &str) -> Layer {
        let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true);
        let mut connection = options.connect().await.expect("a GeoPackage");
        let columns = columns(&mut connection, table).await;
        let sql = AssertSqlSafe(format!("SELECT * FROM \"{table}\""));
        let rows = sqlx::query(sql).fetch_all(&mut connection).await.expect("rows");
        let feature = |row: &SqliteRow| Feature {
            cells: columns.iter().map(|(name, kind)| (name.clone(), cell(row, name, *kind))).collect(),
        };
        Layer { features: rows.iter().map(feature).collect(), queryables: Queryables::new(columns.clone()) }
    }
}

/// The columns with their kinds, by the types that GeoPackage knows.
async fn columns(connection: &mut SqliteConnection, table: &str) -> Vec<(String, Kind)> {
    let sql = AssertSqlSafe(format!("PRAGMA table_info(\"{table}\")"));
    let rows = sqlx::query(sql).fetch_all(connection).await.expect("columns");
    let column = |row: &SqliteRow| {
        let declared: String = row.get("type");
        let kind = match declared.split('(').next().unwrap_or_default() {
            "TEXT" => Kind::Text,
            "INTEGER" | "REAL" => Kind::Number,
            "BOOLEAN" => Kind::Bool,
            "DATE" => Kind::Date,
            "DATETIME" => Kind::Timestamp,
            "POINT" | "LINESTRING" | "MULTIPOLYGON" => Kind::Geometry,
            other => panic!("a column of type {other}"),
        };
        (row.get("name"), kind)
    };
    rows.iter().map(column).collect()
}

fn cell(row: &SqliteRow, name: &str, kind: Kind) -> Cell {
    let text = || row.get_unchecked::<Option<String>, _>(name);
    let cell = match kind {
        Kind::Text => text().map(Cell::Text),
        Kind::Number => row.get_unchecked::<Option<f64>, _>(name).map(Cell::Number),
        Kind::Bool => row.get_unchecked::<Option<bool>, _>(name).map(Cell::Bool),
        Kind::Date => text().map(|day| Cell::Instant(Instant::parse(&day).expect("a day"))),
        // Written without the zone, which GeoPackage says is UTC.
        Kind::Timestamp => text().map(|moment| {
            let moment = format!("{}Z", moment.trim_end_matches('Z'));
            Cell::Instant(Instant::parse(&moment).expect("a moment"))
        }),
        _ => row
            .get_unchecked::<Option<Vec<u8>>, _>(name)
            .map(|blob| Cell::Geometry(Shape::new(geometry(&blob)))),
    };
    cell.unwrap_or(Cell::Null)
}

/// The geometry behind a GeoPackage header: <http://www.geopackage.org/spec/#gpb_format>.
fn geometry(blob: &[u8]) -> Geometry<f64> {
    let envelope = match (blob[3] >> 1) & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        other => panic!("an envelope of type {other}"),
    };
    Wkb { rest: &blob[8 + envelope..] }.geometry()
}

/// Well-known binary in the byte order of the test layers, little-endian.
struct Wkb<'a> {
    rest: &'a [u8],
}

impl Wkb<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (bytes, rest) = self.rest.split_first_chunk().expect("more bytes");
        self.rest = rest;
        *bytes
    }

    fn count(&mut self) -> u32 {
        u32::from_le_bytes(self.take())
    }

    fn position(&mut self) -> Coord<f64> {
        Coord { x: f64::from_le_bytes(self.take()), y: f64::from_le_bytes(self.take()) }
    }

    fn line(&mut self) -> LineString<f64> {
        LineString::new((0..self.count()).map(|_| self.position()).collect())
    }

    fn polygon(&mut self) -> Polygon<f64> {
        let n_rings = self.count();
        let exterior = self.line();
        Polygon::new(exterior, (1..n_rings).map(|_| self.line()).collect())
    }

    fn geometry(&mut self) -> Geometry<f64> {
        assert_eq!(self.take(), [1], "little-endian");
        match self.count() {
            1 => Point::from(self.position()).into(),
            2 => self.line().into(),
            3 => self.polygon().into(),
            6 => {
                let polygons = (0..self.count()).map(|_| match self.geometry() {
                    Geometry::Polygon(polygon) => polygon,
                    other => panic!("{other:?} among polygons"),
                });
                MultiPolygon::new(polygons.collect()).into()
            }
            other => panic!("a geometry of type {other}"),
        }
    }
}
