//! The square map of the web (EPSG:3857): where positions fall on it. Zooms divide it, tile by tile.

use super::position::Position;

/// The northernmost latitude of the square; the southernmost is its negative.
pub const MAX_LATITUDE: f64 = 85.051_128_779_806_59;

/// A place on the map in parts of 2^-32 of its side, from the west and from the north: a centimetre at the equator.
/// What lies beyond the map's latitudes stands on its edge.
///
/// ```
/// use bussola_engine::domain::map_point::MapPoint;
/// use bussola_engine::domain::position::Position;
/// let middle = MapPoint::of(Position::from_lon_lat(0.0, 0.0)?);
/// assert_eq!((middle.x, middle.y), (1 << 31, 1 << 31));
/// # Ok::<(), bussola_engine::domain::position::PositionError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapPoint {
    pub x: u32,
    pub y: u32,
}

impl MapPoint {
    pub fn of(position: Position) -> Self {
        let sine = position.lat().clamp(-MAX_LATITUDE, MAX_LATITUDE).to_radians().sin();
        let y = 0.5 - ((1.0 + sine) / (1.0 - sine)).ln() / (4.0 * std::f64::consts::PI);
        // Numbers beyond the type's are its last.
        let part = |share: f64| (share * 2f64.powi(32)) as u32;
        Self { x: part((position.lon() + 180.0) / 360.0), y: part(y) }
    }
}

/// A part of the map with its edges. When `west > east` it goes round the back of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapFrame {
    pub west: u32,
    pub north: u32,
    pub east: u32,
    pub south: u32,
}

impl MapFrame {
    pub const WORLD: Self = Self { west: 0, north: 0, east: u32::MAX, south: u32::MAX };

    /// The smallest frame around points; `None` without points.
    pub fn around(points: &[MapPoint]) -> Option<Self> {
        let of = |point: &MapPoint| Self { west: point.x, north: point.y, east: point.x, south: point.y };
        points.iter().map(of).reduce(Self::with)
    }

    /// The smallest frame around two that do not go round the back.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            north: self.north.min(other.north),
            east: self.east.max(other.east),
            south: self.south.max(other.south),
        }
    }

    /// One frame, or the two on either side of the back.
    pub fn parts(self) -> impl Iterator<Item = Self> {
        let halves = if self.west <= self.east {
            [Some(self), None]
        } else {
            [Some(Self { east: u32::MAX, ..self }), Some(Self { west: 0, ..self })]
        };
        halves.into_iter().flatten()
    }

    /// For a frame that does not go round the back.
    #[inline]
    pub fn contains(self, point: MapPoint) -> bool {
        (self.west..=self.east).contains(&point.x) && (self.north..=self.south).contains(&point.y)
    }

    /// Whether two frames that do not go round the back have something in common.
    #[inline]
    pub fn meets(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.north <= other.south
            && other.north <= self.south
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> MapPoint {
        MapPoint::of(Position::from_lon_lat(lon, lat).expect("in range"))
    }

    #[test]
    fn the_corners_of_the_world_are_on_the_map() {
        for (lon, lat, x, y) in [
            (-180.0, 90.0, 0, 0),
            (180.0, -90.0, u32::MAX, u32::MAX),
            (0.0, MAX_LATITUDE, 1 << 31, 0),
            (90.0, 66.513_260_443_111_86, 3 << 30, 1 << 30),
        ] {
            let point = at(lon, lat);
            assert!(point.x.abs_diff(x) <= 2 && point.y.abs_diff(y) <= 2, "{lon} {lat}: {point:?}");
        }
    }

    #[test]
    fn a_frame_round_the_back_has_two_parts() {
        let pacific = MapFrame { west: at(170.0, 0.0).x, north: 0, east: at(-170.0, 0.0).x, south: u32::MAX };
        let contains = |lon| pacific.parts().any(|part| part.contains(at(lon, 10.0)));
        assert_eq!([175.0, 180.0, -180.0, -175.0, 0.0].map(contains), [true, true, true, true, false]);
        assert_eq!(MapFrame::WORLD.parts().count(), 1);
    }

    #[test]
    fn a_frame_around_points_holds_them() {
        let points = [at(7.6, 45.0), at(7.8, 45.2), at(7.7, 44.9)];
        let frame = MapFrame::around(&points).expect("points");
        assert!(points.iter().all(|point| frame.contains(*point)));
        assert!(frame.meets(frame) && !frame.contains(at(7.9, 45.0)));
        assert_eq!(MapFrame::around(&[]), None);
    }
}
