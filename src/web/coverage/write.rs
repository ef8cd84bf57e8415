//! The rows as a map and as a table, with the same names.

use geo::{Coord, Polygon};
use serde_json::{Map, Value, json};

use super::grid::Row;
use crate::web::api::feature::metres;
use crate::web::site::Site;

pub fn geojson(site: &Site, rows: &[Row<'_>]) -> Vec<u8> {
    let features: Vec<Value> = rows
        .iter()
        .map(|row| {
            let areas: Vec<_> = row.entry.border.iter().flatten().map(rings).collect();
            let properties: Map<String, Value> =
                values(row).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            json!({
                "type": "Feature",
                "id": row.entry.municipality.istat.to_string(),
                "geometry": { "type": "MultiPolygon", "coordinates": areas },
                "properties": properties,
            })
        })
        .collect();
    let collection = json!({
        "type": "FeatureCollection",
        "attribution": site.publication.attribution(),
        "licence": site.publication.licence(),
        "features": features,
    });
    collection.to_string().into_bytes()
}

pub fn csv(_: &Site, rows: &[Row<'_>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let written = "a list in memory takes everything";
    for (i, row) in rows.iter().enumerate() {
        let values = values(row);
        if i == 0 {
            writer.write_record(values.iter().map(|(name, _)| name)).expect(written);
        }
        writer.write_record(values.into_iter().map(|(_, value)| cell(value))).expect(written);
    }
    writer.into_inner().expect(written)
}

fn cell(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// In the order of columns.
fn values(row: &Row<'_>) -> [(&'static str, Value); 9] {
    let municipality = &row.entry.municipality;
    let (nearest, distance) = row.nearest.as_ref().map(|(id, distance)| (id, metres(*distance))).unzip();
    [
        ("istat", json!(municipality.istat.to_string())),
        ("name", json!(municipality.name)),
        ("province", json!(municipality.province)),
        ("status", json!(row.status.as_str())),
        ("looked_on", json!(row.looked_on.map(|on| on.to_string()))),
        ("n_desks", json!(row.n_desks)),
        ("desks_per_10000", json!(row.density())),
        ("nearest_desk", json!(nearest)),
        ("nearest_m", json!(distance)),
    ]
}

fn rings(polygon: &Polygon<f64>) -> Vec<Vec<[f64; 2]>> {
    let all = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    all.map(|ring| ring.coords().map(|Coord { x, y }| [*x, *y]).collect()).collect()
}
