//! Features as GeoJSON, in the system of coordinates that was asked for.

use std::hash::{BuildHasher as _, RandomState};

use geo::{Coord, Geometry, Polygon};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::collection::{Feature, Kind, Property, World};
use super::link::Link;
use super::query::Shown;
use super::query::crs::{Axes, System};
use crate::publication::FieldValue;
use crate::web::memo::{Edition, Memo};

/// Whole desks in JSON as they were written last, in a system of coordinates, with links that begin in the same way.
#[derive(Debug, Default)]
pub struct WrittenDesks {
    memo: Memo<(System, u64), Box<[u8]>>,
    /// Makes a number of what links begin with; nobody can guess two that have the same.
    hasher: RandomState,
}

/// Writes features in one way.
#[derive(Debug)]
pub struct Writer<'a> {
    shown: &'a Shown,
    axes: Axes,
}

/// Appends features in JSON to a list.
#[derive(Debug)]
pub struct Appender<'a> {
    writer: Writer<'a>,
    kept: &'a WrittenDesks,
    edition: Edition<(System, u64)>,
}

impl<'a> Appender<'a> {
    pub fn new(writer: Writer<'a>, world: &World<'a>) -> Self {
        let kept = &world.site.ogc.desks;
        let rest = (writer.shown.system, kept.hasher.hash_one(world.origin));
        Self { writer, kept, edition: Edition::new(world.snapshot.serial(), rest) }
    }

    pub fn append(&self, feature: &Feature<'_>, out: &mut Vec<u8>) -> serde_json::Result<()> {
        let Some(desk) = feature.desk().filter(|_| self.writer.shown.is_whole) else {
            return serde_json::to_writer(out, &self.writer.feature(feature));
        };
        if self.kept.memo.with(&self.edition, desk, |json| out.extend_from_slice(json)).is_none() {
            let start = out.len();
            serde_json::to_writer(&mut *out, &self.writer.feature(feature))?;
            self.kept.memo.keep(&self.edition, desk, out[start..].into());
        }
        Ok(())
    }
}

impl<'a> Writer<'a> {
    pub fn new(shown: &'a Shown) -> Self {
        Self { shown, axes: shown.system.open() }
    }

    pub fn feature(&self, feature: &Feature<'_>) -> Written {
        let geometry = self.shown.has_geometry.then(|| feature.geometry()).flatten();
        let geometry = geometry.and_then(|geometry| self.axes.write(&geometry));
        let value = |property: &Property| (property.name, told(feature.value(property.name), property.kind));
        Written {
            r#type: "Feature",
            id: feature.id.clone().into_owned(),
            geometry: geometry.as_ref().map(shape),
            properties: Properties(self.shown.properties.iter().map(value).collect()),
            links: Vec::new(),
        }
    }
}

/// A feature as it is sent (RFC 7946, 3.2).
#[derive(Debug, Serialize)]
pub struct Written {
    r#type: &'static str,
    pub id: String,
    pub geometry: Option<Value>,
    pub properties: Properties,
    /// Only of a feature that is alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// Values in the order of the schema: many programs make their columns in the order of the first feature.
#[derive(Debug)]
pub struct Properties(pub Vec<(&'static str, Value)>);

impl Serialize for Properties {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Whole numbers without a point: many readers take the type of a column from the first value.
fn told(value: FieldValue, kind: Kind) -> Value {
    match value {
        FieldValue::Number(number) if kind == Kind::Integer => Value::from(number as i64),
        other => serde_json::to_value(other).unwrap_or_default(),
    }
}

/// The shapes that collections have (RFC 7946, 3.1).
fn shape(geometry: &Geometry<f64>) -> Value {
    match geometry {
        Geometry::Point(point) => json!({ "type": "Point", "coordinates": pair(point.0) }),
        Geometry::MultiPoint(points) => {
            let pairs: Vec<[f64; 2]> = points.iter().map(|point| pair(point.0)).collect();
            json!({ "type": "MultiPoint", "coordinates": pairs })
        }
        Geometry::MultiPolygon(polygons) => {
            let areas: Vec<Vec<Vec<[f64; 2]>>> = polygons.iter().map(rings).collect();
            json!({ "type": "MultiPolygon", "coordinates": areas })
        }
        _ => Value::Null,
    }
}

fn rings(polygon: &Polygon<f64>) -> Vec<Vec<[f64; 2]>> {
    let all = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    all.map(|ring| ring.coords().copied().map(pair).collect()).collect()
}

fn pair(coord: Coord<f64>) -> [f64; 2] {
    [coord.x, coord.y]
}
