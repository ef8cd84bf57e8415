//! Geometries in JSON: those of GeoJSON, and boxes.

use geo::{Coord, Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon};
use serde_json::{Map, Value, json};

use super::super::error::ParseError;
use super::super::geometry::{self, GeometryLiteral};
use super::read::{Path, number};

const TYPES: [&str; 7] =
    ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection"];

type Read<T> = Result<T, ParseError>;

/// An object with a `type`, or with only a `bbox`.
pub(super) fn read(members: &Map<String, Value>, path: &Path<'_>) -> Read<GeometryLiteral> {
    match (members.get("type"), members.get("bbox")) {
        (None, Some(numbers)) => {
            let path = path.key("bbox");
            let numbers = each(numbers, &path, number)?;
            geometry::bbox(&numbers).map_err(|malformed| path.error(malformed.found, malformed.allowed))
        }
        _ => read_geometry(members, path, true).map(GeometryLiteral::Geometry),
    }
}

fn read_geometry(members: &Map<String, Value>, path: &Path<'_>, may_collect: bool) -> Read<Geometry<f64>> {
    let name = members.get("type").unwrap_or(&Value::Null);
    let allowed = if may_collect { &TYPES[..] } else { &TYPES[..6] };
    let is_allowed = |own: &&str| allowed.contains(own);
    let unknown = || path.key("type").unexpected(name, &allowed.join(", "));
    let name = name.as_str().filter(is_allowed).ok_or_else(unknown)?;
    let key = if name == "GeometryCollection" { "geometries" } else { "coordinates" };
    let path = path.key(key);
    let value = members.get(key).ok_or_else(|| path.error("nothing", "an array"))?;
    Ok(match name {
        "Point" => Point::from(position(value, &path)?).into(),
        "LineString" => line(value, &path)?.into(),
        "Polygon" => polygon(value, &path)?.into(),
        "MultiPoint" => MultiPoint::new(some(value, &path, |v, p| position(v, p).map(Point::from))?).into(),
        "MultiLineString" => MultiLineString::new(some(value, &path, line)?).into(),
        "MultiPolygon" => MultiPolygon::new(some(value, &path, polygon)?).into(),
        _ => Geometry::GeometryCollection(some(value, &path, member)?.into()),
    })
}

/// A part of a collection: anything but another collection.
fn member(value: &Value, path: &Path<'_>) -> Read<Geometry<f64>> {
    let members = value.as_object().ok_or_else(|| path.unexpected(value, "a geometry"))?;
    read_geometry(members, path, false)
}

fn each<T>(value: &Value, path: &Path<'_>, read: fn(&Value, &Path<'_>) -> Read<T>) -> Read<Vec<T>> {
    let items = value.as_array().ok_or_else(|| path.unexpected(value, "an array"))?;
    items.iter().enumerate().map(|(index, item)| read(item, &path.index(index))).collect()
}

/// One or more.
fn some<T>(value: &Value, path: &Path<'_>, read: fn(&Value, &Path<'_>) -> Read<T>) -> Read<Vec<T>> {
    let items = each(value, path, read)?;
    if items.is_empty() { Err(path.error("an empty array", "1 part or more")) } else { Ok(items) }
}

/// Two numbers, or three with a height.
fn position(value: &Value, path: &Path<'_>) -> Read<Coord<f64>> {
    match each(value, path, number)?.as_slice() {
        [x, y] | [x, y, _] => Ok(Coord { x: *x, y: *y }),
        _ => Err(path.unexpected(value, "2 or 3 numbers")),
    }
}

fn line(value: &Value, path: &Path<'_>) -> Read<LineString<f64>> {
    let positions = each(value, path, position)?;
    geometry::line(positions).map_err(|malformed| path.error(malformed.found, malformed.allowed))
}

fn polygon(value: &Value, path: &Path<'_>) -> Read<Polygon<f64>> {
    let rings = each(value, path, |value, path| each(value, path, position))?;
    geometry::polygon(rings).map_err(|malformed| path.error(malformed.found, malformed.allowed))
}

pub(super) fn write(literal: &GeometryLiteral) -> Value {
    match literal {
        GeometryLiteral::Bbox { min, max } => json!({ "bbox": [min.x, min.y, max.x, max.y] }),
        GeometryLiteral::Geometry(geometry) => write_geometry(geometry),
    }
}

fn write_geometry(geometry: &Geometry<f64>) -> Value {
    let (name, coordinates) = match geometry {
        Geometry::Point(point) => ("Point", written(&point.0)),
        Geometry::Line(line) => ("LineString", json!([written(&line.start), written(&line.end)])),
        Geometry::LineString(line) => ("LineString", written_line(line)),
        Geometry::Polygon(polygon) => ("Polygon", written_rings(polygon)),
        Geometry::MultiPoint(points) => {
            ("MultiPoint", points.iter().map(|point| written(&point.0)).collect())
        }
        Geometry::MultiLineString(lines) => ("MultiLineString", lines.iter().map(written_line).collect()),
        Geometry::MultiPolygon(polygons) => ("MultiPolygon", polygons.iter().map(written_rings).collect()),
        Geometry::GeometryCollection(parts) => {
            let parts: Value = parts.iter().map(write_geometry).collect();
            return json!({ "type": "GeometryCollection", "geometries": parts });
        }
        Geometry::Rect(rect) => ("Polygon", written_rings(&rect.to_polygon())),
        Geometry::Triangle(triangle) => ("Polygon", written_rings(&triangle.to_polygon())),
    };
    json!({ "type": name, "coordinates": coordinates })
}

fn written(position: &Coord<f64>) -> Value {
    json!([position.x, position.y])
}

fn written_line(line: &LineString<f64>) -> Value {
    line.coords().map(written).collect()
}

fn written_rings(polygon: &Polygon<f64>) -> Value {
    std::iter::once(polygon.exterior()).chain(polygon.interiors()).map(written_line).collect()
}
