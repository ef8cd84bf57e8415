//! Relations between geometries. Literals are indexed once; points, which most rows have, are located without building
//! the nine intersections of DE-9IM, and bounds reject what is far away.

use geo::coordinate_position::CoordPos;
use geo::{Coord, CoordinatePosition, Geometry, Intersects, Line, LineString, Point, Polygon, Rect, Relate};

use super::Operand;
use super::strips::{Edge, Strips};
use super::value::{Row, Value};
use crate::formats::cql2::ast::Spatial;
use crate::formats::cql2::geometry::Shape;

/// A geometry of an expression, made ready for many rows.
#[derive(Debug, Clone)]
pub(in super::super) struct Indexed {
    shape: Shape,
    strips: Strips,
    /// One position of each part: what holds a part whole holds that.
    anchors: Vec<Coord<f64>>,
    /// Whether it has only areas: then the strips know where a point lies.
    is_areal: bool,
}

pub(super) fn holds<R: Row + ?Sized>(
    relation: Spatial,
    left: &Operand,
    right: &Operand,
    row: &R,
) -> Option<bool> {
    match (left.value(row), right) {
        (Value::Point(point), Operand::Shape(literal)) => Some(literal.relates_point(relation, point)),
        (Value::Shape(shape), Operand::Shape(literal)) => Some(literal.relates(relation, shape)),
        (left, right) => {
            let right = right.value(row);
            let (left, right) = (own_shape(&left)?, own_shape(&right)?);
            Some(plainly(relation, left.as_ref(), right.as_ref()))
        }
    }
}

/// Two geometries of a row: neither is worth an index.
fn plainly(relation: Spatial, left: &Shape, right: &Shape) -> bool {
    if are_apart(left.bounds(), right.bounds()) {
        return relation == Spatial::Disjoint;
    }
    match relation {
        Spatial::Intersects => left.geometry().intersects(right.geometry()),
        Spatial::Disjoint => !left.geometry().intersects(right.geometry()),
        _ => by_matrix(relation, left.geometry(), right.geometry()),
    }
}

fn own_shape<'a>(value: &Value<'a>) -> Option<std::borrow::Cow<'a, Shape>> {
    match value {
        Value::Point(point) => Some(std::borrow::Cow::Owned(Shape::new((*point).into()))),
        Value::Shape(shape) => Some(std::borrow::Cow::Borrowed(shape)),
        _ => None,
    }
}

fn are_apart(left: Option<Rect<f64>>, right: Option<Rect<f64>>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => !left.intersects(&right),
        // What is empty touches nothing.
        _ => true,
    }
}

pub(super) fn by_matrix(relation: Spatial, left: &Geometry<f64>, right: &Geometry<f64>) -> bool {
    let matrix = left.relate(right);
    match relation {
        Spatial::Intersects => matrix.is_intersects(),
        Spatial::Disjoint => matrix.is_disjoint(),
        Spatial::Equals => matrix.is_equal_topo(),
        Spatial::Touches => matrix.is_touches(),
        Spatial::Within => matrix.is_within(),
        Spatial::Contains => matrix.is_contains(),
        Spatial::Overlaps => matrix.is_overlaps(),
        Spatial::Crosses => matrix.is_crosses(),
    }
}

impl Indexed {
    pub fn new(geometry: Geometry<f64>) -> Indexed {
        let mut parts = Parts::default();
        parts.add(&geometry);
        let shape = Shape::new(geometry);
        let is_areal = matches!(shape.geometry(), Geometry::Polygon(_) | Geometry::MultiPolygon(_));
        let strips = Strips::new(parts.edges, shape.bounds());
        Indexed { shape, strips, anchors: parts.anchors, is_areal }
    }

    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    pub fn relates_point(&self, relation: Spatial, point: Point<f64>) -> bool {
        let is_near = self.shape.bounds().is_some_and(|bounds| bounds.intersects(&point));
        let position = if is_near { self.position(point.0) } else { CoordPos::Outside };
        match relation {
            Spatial::Intersects => position != CoordPos::Outside,
            Spatial::Disjoint => position == CoordPos::Outside,
            Spatial::Within => position == CoordPos::Inside,
            Spatial::Touches => position == CoordPos::OnBoundary,
            Spatial::Contains | Spatial::Equals => self.is_only(point),
            // One point is never partly within something.
            Spatial::Crosses | Spatial::Overlaps => false,
        }
    }

    fn position(&self, point: Coord<f64>) -> CoordPos {
        if self.is_areal {
            return self.strips.position(point);
        }
        match self.shape.geometry().coordinate_position(&point) {
            // Where an even number of lines ends is the inside of them together (OGC 06-103r4, 6.1.15.1).
            CoordPos::Outside if self.holds(point) => CoordPos::Inside,
            position => position,
        }
    }

    fn is_only(&self, point: Point<f64>) -> bool {
        self.shape.bounds().is_some_and(|bounds| bounds.min() == point.0 && bounds.max() == point.0)
    }

    pub fn relates(&self, relation: Spatial, shape: &Shape) -> bool {
        if let Geometry::Point(point) = shape.geometry() {
            return self.relates_point(relation, *point);
        }
        let meets = !are_apart(shape.bounds(), self.shape.bounds()) && self.meets(shape.geometry());
        match relation {
            Spatial::Intersects => meets,
            Spatial::Disjoint => !meets,
            // All others are ways of meeting.
            _ => meets && by_matrix(relation, shape.geometry(), self.shape.geometry()),
        }
    }

    /// Whether there is a point that both have: an edge meets an edge, or one holds a whole part of the other.
    fn meets(&self, geometry: &Geometry<f64>) -> bool {
        match geometry {
            Geometry::Point(point) => self.holds(point.0),
            Geometry::Line(line) => self.meets_line(*line),
            Geometry::LineString(line) => self.meets_lines(line),
            Geometry::Polygon(polygon) => self.meets_polygon(polygon),
            Geometry::MultiPoint(points) => points.iter().any(|point| self.holds(point.0)),
            Geometry::MultiLineString(lines) => lines.iter().any(|line| self.meets_lines(line)),
            Geometry::MultiPolygon(polygons) => polygons.iter().any(|polygon| self.meets_polygon(polygon)),
            Geometry::GeometryCollection(parts) => parts.iter().any(|part| self.meets(part)),
            Geometry::Rect(rect) => self.meets_polygon(&rect.to_polygon()),
            Geometry::Triangle(triangle) => self.meets_polygon(&triangle.to_polygon()),
        }
    }

    fn holds(&self, point: Coord<f64>) -> bool {
        self.strips.position(point) != CoordPos::Outside
    }

    fn meets_line(&self, line: Line<f64>) -> bool {
        self.strips.meet(line) || self.holds(line.start)
    }

    fn meets_lines(&self, line: &LineString<f64>) -> bool {
        line.0.first().is_some_and(|first| self.holds(*first))
            || line.lines().any(|line| self.strips.meet(line))
    }

    fn meets_polygon(&self, polygon: &Polygon<f64>) -> bool {
        self.meets_lines(polygon.exterior())
            || polygon.interiors().iter().any(|ring| self.meets_lines(ring))
            || self.anchors.iter().any(|anchor| polygon.intersects(anchor))
    }
}

/// A geometry taken apart.
#[derive(Debug, Default)]
struct Parts {
    edges: Vec<Edge>,
    anchors: Vec<Coord<f64>>,
    n_areas: u32,
}

impl Parts {
    fn add(&mut self, geometry: &Geometry<f64>) {
        match geometry {
            Geometry::Point(point) => self.point(*point),
            Geometry::Line(line) => self.lines(&LineString::from(*line), None),
            Geometry::LineString(line) => self.lines(line, None),
            Geometry::Polygon(polygon) => self.polygon(polygon),
            Geometry::MultiPoint(points) => points.iter().for_each(|point| self.point(*point)),
            Geometry::MultiLineString(lines) => lines.iter().for_each(|line| self.lines(line, None)),
            Geometry::MultiPolygon(polygons) => polygons.iter().for_each(|polygon| self.polygon(polygon)),
            Geometry::GeometryCollection(parts) => parts.iter().for_each(|part| self.add(part)),
            Geometry::Rect(rect) => self.polygon(&rect.to_polygon()),
            Geometry::Triangle(triangle) => self.polygon(&triangle.to_polygon()),
        }
    }

    fn point(&mut self, point: Point<f64>) {
        self.anchors.push(point.0);
        self.edges.push(Edge { line: Line::new(point.0, point.0), area: None });
    }

    fn lines(&mut self, line: &LineString<f64>, area: Option<u32>) {
        self.anchors.extend(line.0.first());
        self.edges.extend(line.lines().map(|line| Edge { line, area }));
    }

    fn polygon(&mut self, polygon: &Polygon<f64>) {
        let area = Some(self.n_areas);
        self.n_areas += 1;
        self.lines(polygon.exterior(), area);
        polygon.interiors().iter().for_each(|ring| self.lines(ring, area));
    }
}
