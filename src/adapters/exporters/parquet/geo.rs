//! What GeoParquet adds to Parquet: the key `geo`, points as well-known binary, and the box that readers skip by.

use serde_json::{Value, json};

/// The box around all pins seen so far; not finite while there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounds {
    min: [f64; 2],
    max: [f64; 2],
}

impl Default for Bounds {
    fn default() -> Self {
        Self { min: [f64::INFINITY; 2], max: [f64::NEG_INFINITY; 2] }
    }
}

impl Bounds {
    pub fn add(&mut self, pin: Option<[f64; 2]>) {
        let Some(pin) = pin else { return };
        for (axis, value) in pin.into_iter().enumerate() {
            self.min[axis] = self.min[axis].min(value);
            self.max[axis] = self.max[axis].max(value);
        }
    }

    fn as_json(&self) -> Option<Value> {
        let ([west, south], [east, north]) = (self.min, self.max);
        (west <= east).then(|| json!([west, south, east, north]))
    }
}

/// A point in well-known binary, little-endian.
pub(super) fn point([lon, lat]: [f64; 2]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(21);
    bytes.push(1);
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend(lon.to_le_bytes());
    bytes.extend(lat.to_le_bytes());
    bytes
}

/// The value of the key `geo` (GeoParquet 1.1).
pub(super) fn metadata(bounds: &Bounds) -> Value {
    let corner = |name: &str| json!(["bbox", name]);
    let mut geometry = json!({
        "encoding": "WKB",
        "geometry_types": ["Point"],
        "crs": crs_84(),
        "covering": { "bbox": {
            "xmin": corner("xmin"), "ymin": corner("ymin"), "xmax": corner("xmax"), "ymax": corner("ymax"),
        } },
    });
    if let Some(bbox) = bounds.as_json() {
        geometry["bbox"] = bbox;
    }
    json!({ "version": "1.1.0", "primary_column": "geometry", "columns": { "geometry": geometry } })
}

/// OGC:CRS84 in PROJJSON, longitude before latitude, as the specification of GeoParquet gives it for readers that compare
/// instead of understanding it.
fn crs_84() -> Value {
    let axis = |name: &str, abbreviation: &str, direction: &str| json!({ "name": name, "abbreviation": abbreviation, "direction": direction, "unit": "degree" });
    let ellipsoid =
        json!({ "name": "WGS 84", "semi_major_axis": 6_378_137, "inverse_flattening": 298.257_223_563 });
    json!({
        "$schema": "https://proj.org/schemas/v0.5/projjson.schema.json",
        "type": "GeographicCRS",
        "name": "WGS 84 longitude-latitude",
        "datum": {
            "type": "GeodeticReferenceFrame",
            "name": "World Geodetic System 1984",
            "ellipsoid": ellipsoid,
        },
        "coordinate_system": {
            "subtype": "ellipsoidal",
            "axis": [
                axis("Geodetic longitude", "Lon", "east"),
                axis("Geodetic latitude", "Lat", "north"),
            ],
        },
        "id": { "authority": "OGC", "code": "CRS84" },
    })
}
