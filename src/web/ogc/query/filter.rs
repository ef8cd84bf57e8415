//! `filter`: a condition in CQL2 over the properties and the geometry of a collection.

use std::cell::OnceCell;

use bussola_engine::domain::position::BBox;
use geo::{Coord, Geometry, MapCoords as _};

use super::crs::{Axes, System};
use crate::formats::cql2::{
    Expression, Extent, GeometryLiteral, Instant, Kind as Cql2Kind, Queryables, Row, Shape, Value,
};
use crate::publication::FieldValue;
use crate::web::extract::Params;
use crate::web::ogc::collection::{Collection, Feature, Kind, Property};
use crate::web::ogc::schema::GEOMETRY;
use crate::web::problem::{Allowed, Problem};

/// A condition that fits the collection, with its geometries in degrees, east first.
#[derive(Debug)]
pub struct Filter {
    condition: Expression,
    /// Properties whose texts are days or instants.
    times: Vec<&'static str>,
}

impl Filter {
    pub fn read(
        params: &mut Params,
        collection: Collection,
        properties: &[Property],
    ) -> Result<Option<Self>, Problem> {
        let lang = params.value("filter-lang", |text| match text {
            "cql2-text" => Ok(false),
            "cql2-json" => Ok(true),
            _ => Err(Allowed::words(["cql2-text", "cql2-json"])),
        })?;
        let system = params.value("filter-crs", System::read)?.unwrap_or(System::CRS84);
        let Some(text) = params.long("filter") else { return Ok(None) };
        let refused = |told: String| {
            let value = text.clone();
            Problem::BadValue { parameter: "filter", value, allowed: Allowed::Told(told) }
        };
        let is_json = lang.unwrap_or(false);
        let read = if is_json { Expression::from_json(&text) } else { Expression::from_text(&text) };
        let mut condition = read.map_err(|error| refused(error.to_string()))?;
        condition.check(&queryables(collection, properties)).map_err(|error| refused(error.to_string()))?;
        let axes = system.open();
        let beyond = || refused(format!("coordinates that {} has", system.uri()));
        condition.map_geometries(|literal| in_degrees(literal, &axes).ok_or_else(beyond))?;
        let is_time = |property: &&Property| matches!(property.kind, Kind::Date | Kind::Instant);
        let times = properties.iter().filter(is_time).map(|property| property.name).collect();
        Ok(Some(Self { condition, times }))
    }

    pub fn admits(&self, feature: &Feature<'_>) -> bool {
        self.condition.matches(&Asked { feature, times: &self.times, shape: OnceCell::new() })
    }

    /// A box of degrees outside of which nothing is admitted.
    pub fn degrees(&self) -> Option<BBox> {
        let Extent::Within(around) = self.condition.extent(GEOMETRY) else { return None };
        let (low, high) = (around.min(), around.max());
        let [west, east] = [low.x, high.x].map(|lon| lon.clamp(-180.0, 180.0));
        let [south, north] = [low.y, high.y].map(|lat| lat.clamp(-90.0, 90.0));
        BBox::from_wsen(west, south, east, north).ok()
    }
}

fn queryables(collection: Collection, properties: &[Property]) -> Queryables {
    let geometry = collection.geometry_format().map(|_| (GEOMETRY, Cql2Kind::Geometry));
    let others = properties.iter().map(|property| {
        let kind = match property.kind {
            Kind::Text => Cql2Kind::Text,
            Kind::Flag => Cql2Kind::Bool,
            Kind::Number | Kind::Integer => Cql2Kind::Number,
            Kind::Date => Cql2Kind::Date,
            Kind::Instant => Cql2Kind::Timestamp,
            Kind::List => Cql2Kind::List,
        };
        (property.name, kind)
    });
    Queryables::new(others.chain(geometry))
}

/// Boxes stay boxes where degrees stay degrees; elsewhere their corners are turned.
fn in_degrees(literal: &GeometryLiteral, axes: &Axes) -> Option<GeometryLiteral> {
    let turned = |geometry: Geometry<f64>| {
        let turned = geometry.try_map_coords(|coord| axes.read(coord).ok_or(()));
        turned.ok().map(GeometryLiteral::Geometry)
    };
    match literal {
        GeometryLiteral::Bbox { min, max } if axes.system().is_geographic() => {
            let read = |coord: Coord<f64>| axes.read(coord);
            Some(GeometryLiteral::Bbox { min: read(*min)?, max: read(*max)? })
        }
        GeometryLiteral::Bbox { .. } => turned(literal.planar()),
        GeometryLiteral::Geometry(geometry) => turned(geometry.clone()),
    }
}

/// A feature as CQL2 asks it.
struct Asked<'a> {
    feature: &'a Feature<'a>,
    times: &'a [&'static str],
    shape: OnceCell<Option<Shape>>,
}

impl Row for Asked<'_> {
    fn value(&self, property: &str) -> Value<'_> {
        if property == GEOMETRY {
            return match self.feature.geometry() {
                Some(Geometry::Point(point)) => Value::Point(point),
                other => self
                    .shape
                    .get_or_init(|| other.map(Shape::new))
                    .as_ref()
                    .map_or(Value::Null, Value::Shape),
            };
        }
        match self.feature.value(property) {
            FieldValue::Missing | FieldValue::Opening(_) => Value::Null,
            FieldValue::Text(text) if self.times.contains(&property) => {
                Instant::parse(&text).map_or(Value::Null, Value::Instant)
            }
            FieldValue::Text(text) => Value::Text(text.into()),
            FieldValue::Flag(flag) => Value::Bool(flag),
            FieldValue::Number(number) => Value::Number(number),
            FieldValue::List(values) => {
                Value::List(values.into_iter().map(|text| Value::Text(text.into())).collect())
            }
        }
    }
}
