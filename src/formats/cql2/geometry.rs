//! Geometries: as they are written in an expression, and as rows have them.

use geo::{BoundingRect, Coord, CoordsIter, Geometry, LineString, MultiPolygon, Point, Polygon, Rect};

/// A geometry as an expression has it. Heights are read and dropped: every comparison is on the plane.
#[derive(Debug, Clone, PartialEq)]
pub enum GeometryLiteral {
    /// A box with its lower left corner first. Where `min.x > max.x` it crosses the antimeridian.
    Bbox {
        /// Least x (west) and least y (south).
        min: Coord<f64>,
        /// Greatest x (east) and greatest y (north).
        max: Coord<f64>,
    },
    /// Anything else: points, lines, areas, alone or several.
    Geometry(Geometry<f64>),
}

impl GeometryLiteral {
    /// The geometry on the plane. A box across the antimeridian becomes two, which meet at 180 degrees.
    ///
    /// ```
    /// use bussola::formats::cql2::GeometryLiteral;
    /// use geo::{Area, coord};
    ///
    /// let fiji = GeometryLiteral::Bbox { min: coord! { x: 177.0, y: -20.0 }, max: coord! { x: -179.0, y: -16.0 } };
    /// assert_eq!(fiji.planar().unsigned_area(), 16.0);
    /// ```
    pub fn planar(&self) -> Geometry<f64> {
        match self {
            GeometryLiteral::Geometry(geometry) => geometry.clone(),
            GeometryLiteral::Bbox { min, max } if min.x <= max.x => planar_box(*min, *max),
            GeometryLiteral::Bbox { min, max } => {
                let west = Rect::new(*min, Coord { x: 180.0, y: max.y });
                let east = Rect::new(Coord { x: -180.0, y: min.y }, *max);
                MultiPolygon::new(vec![west.to_polygon(), east.to_polygon()]).into()
            }
        }
    }

    pub(super) fn n_coordinates(&self) -> usize {
        match self {
            GeometryLiteral::Geometry(geometry) => geometry.coords_count(),
            GeometryLiteral::Bbox { .. } => 2,
        }
    }
}

/// A box may be as thin as a line, or a point.
fn planar_box(min: Coord<f64>, max: Coord<f64>) -> Geometry<f64> {
    if min == max {
        Point::from(min).into()
    } else if min.x == max.x || min.y == max.y {
        LineString::from(vec![min, max]).into()
    } else {
        Rect::new(min, max).to_polygon().into()
    }
}

/// The geometry of a row, with its bounds, which reject most rows before anything is compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    geometry: Geometry<f64>,
    bounds: Option<Rect<f64>>,
}

impl Shape {
    /// Measures the geometry once.
    pub fn new(geometry: Geometry<f64>) -> Shape {
        let bounds = geometry.bounding_rect();
        Shape { geometry, bounds }
    }

    /// The geometry itself.
    pub fn geometry(&self) -> &Geometry<f64> {
        &self.geometry
    }

    /// The smallest box around it; an empty geometry has none.
    pub fn bounds(&self) -> Option<Rect<f64>> {
        self.bounds
    }
}

/// What is wrong with the coordinates of a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed {
    pub found: &'static str,
    pub allowed: &'static str,
}

pub(super) fn line(coordinates: Vec<Coord<f64>>) -> Result<LineString<f64>, Malformed> {
    if coordinates.len() < 2 {
        return Err(Malformed { found: "a line of fewer than 2 positions", allowed: "2 positions or more" });
    }
    Ok(LineString::new(coordinates))
}

/// Rings of which the first is the outer one.
pub(super) fn polygon(rings: Vec<Vec<Coord<f64>>>) -> Result<Polygon<f64>, Malformed> {
    let mut rings = rings.into_iter().map(ring);
    let Some(exterior) = rings.next().transpose()? else {
        return Err(Malformed { found: "a polygon without a ring", allowed: "1 ring or more" });
    };
    Ok(Polygon::new(exterior, rings.collect::<Result<_, _>>()?))
}

fn ring(coordinates: Vec<Coord<f64>>) -> Result<LineString<f64>, Malformed> {
    if coordinates.len() < 4 {
        return Err(Malformed { found: "a ring of fewer than 4 positions", allowed: "4 positions or more" });
    }
    if coordinates.first() != coordinates.last() {
        let allowed = "a ring whose last position is its first";
        return Err(Malformed { found: "a ring that is not closed", allowed });
    }
    Ok(LineString::new(coordinates))
}

/// Four numbers, or six with heights.
pub(super) fn bbox(numbers: &[f64]) -> Result<GeometryLiteral, Malformed> {
    let (min, max) = match *numbers {
        [west, south, east, north] | [west, south, _, east, north, _] => {
            (Coord { x: west, y: south }, Coord { x: east, y: north })
        }
        _ => return Err(Malformed { found: "a box of other length", allowed: "4 or 6 numbers" }),
    };
    if min.y > max.y {
        let allowed = "the lower left corner first, then the upper right one";
        return Err(Malformed { found: "a box whose bottom is above its top", allowed });
    }
    Ok(GeometryLiteral::Bbox { min, max })
}
