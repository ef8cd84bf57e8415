//! Where things are on the WGS 84 ellipsoid, and how much to believe it.

use std::fmt;

use geo::{Distance, Geodesic, Point};

/// A point on the Earth: longitude and latitude in degrees, WGS 84, always finite and in range.
///
/// ```
/// use bussola_engine::domain::position::Position;
/// let porta_nuova = Position::from_lon_lat(7.6781, 45.0623)?;
/// let castello = Position::from_lat_lon(45.0710, 7.6857)?;
/// assert!((porta_nuova.metres_to(castello).value() - 1138.0).abs() < 30.0);
/// # Ok::<(), bussola_engine::domain::position::PositionError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    lon: f64,
    lat: f64,
}

/// Which number is not a coordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PositionError {
    Longitude(f64),
    Latitude(f64),
}

impl fmt::Display for PositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Longitude(value) => write!(f, "longitude {value} is not between -180 and 180"),
            Self::Latitude(value) => write!(f, "latitude {value} is not between -90 and 90"),
        }
    }
}

impl std::error::Error for PositionError {}

impl Position {
    /// Longitude first, as in GeoJSON.
    pub fn from_lon_lat(lon: f64, lat: f64) -> Result<Self, PositionError> {
        if !(-180.0..=180.0).contains(&lon) {
            return Err(PositionError::Longitude(lon));
        }
        if !(-90.0..=90.0).contains(&lat) {
            return Err(PositionError::Latitude(lat));
        }
        Ok(Self { lon, lat })
    }

    /// Latitude first, as people say it.
    pub fn from_lat_lon(lat: f64, lon: f64) -> Result<Self, PositionError> {
        Self::from_lon_lat(lon, lat)
    }

    /// Degrees east.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// Degrees north.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Geodesic distance on the ellipsoid (Karney's algorithm).
    pub fn metres_to(self, other: Self) -> Metres {
        let metres = Geodesic.distance(Point::new(self.lon, self.lat), Point::new(other.lon, other.lat));
        Metres(metres.max(0.0))
    }
}

/// A length in metres: finite and not negative.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Metres(f64);

impl Metres {
    /// `None` when the number is negative, infinite or not a number.
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && value >= 0.0).then_some(Self(value))
    }

    pub fn value(self) -> f64 {
        self.0
    }

    /// Rounded to a tenth of a metre: the number that answers are ordered by and that clients see.
    pub fn decimetres(self) -> u64 {
        // As `round` does, which is a call of a function on processors that must be assumed.
        let tenths = self.0 * 10.0;
        let whole = tenths as i64;
        whole as u64 + u64::from(tenths - whole as f64 >= 0.5)
    }
}

/// A box of longitudes and latitudes. When `west > east` it crosses the antimeridian (RFC 7946, 5.2).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BBox {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

/// Why four numbers are not a box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BBoxError {
    Corner(PositionError),
    SouthAboveNorth { south: f64, north: f64 },
}

impl fmt::Display for BBoxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Corner(_) => write!(f, "a corner of the box is not a position"),
            Self::SouthAboveNorth { south, north } => {
                write!(f, "the south edge {south} lies above the north edge {north}")
            }
        }
    }
}

impl std::error::Error for BBoxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Corner(error) => Some(error),
            Self::SouthAboveNorth { .. } => None,
        }
    }
}

impl BBox {
    /// West, south, east, north in degrees.
    pub fn from_wsen(west: f64, south: f64, east: f64, north: f64) -> Result<Self, BBoxError> {
        Position::from_lon_lat(west, south).map_err(BBoxError::Corner)?;
        Position::from_lon_lat(east, north).map_err(BBoxError::Corner)?;
        if south > north {
            return Err(BBoxError::SouthAboveNorth { south, north });
        }
        Ok(Self { west, south, east, north })
    }

    /// `[west, south, east, north]`.
    pub fn to_wsen(self) -> [f64; 4] {
        [self.west, self.south, self.east, self.north]
    }

    /// Edges belong to the box.
    pub fn contains(self, position: Position) -> bool {
        let in_longitude = if self.west <= self.east {
            (self.west..=self.east).contains(&position.lon)
        } else {
            position.lon >= self.west || position.lon <= self.east
        };
        in_longitude && (self.south..=self.north).contains(&position.lat)
    }

    /// One box, or the two halves on either side of the antimeridian.
    pub fn parts(self) -> impl Iterator<Item = Self> {
        let halves = if self.west <= self.east {
            [Some(self), None]
        } else {
            [Some(Self { east: 180.0, ..self }), Some(Self { west: -180.0, ..self })]
        };
        halves.into_iter().flatten()
    }
}

/// What a position stands for, from the surest to the vaguest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// The building.
    House,
    /// The right street, interpolated or the nearest known number.
    Street,
    /// A named place or stop close by.
    Near,
    /// The quarter.
    District,
    /// The middle of the postcode.
    Postcode,
    /// The seat of the municipality: never drawn as a pin.
    Municipality,
}

impl Precision {
    pub const ALL: [Self; 6] =
        [Self::House, Self::Street, Self::Near, Self::District, Self::Postcode, Self::Municipality];

    /// The word in JSON, SQL and CSV.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Street => "street",
            Self::Near => "near",
            Self::District => "district",
            Self::Postcode => "postcode",
            Self::Municipality => "municipality",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == text)
    }

    /// Whether a pin may be drawn.
    pub fn may_be_pinned(self) -> bool {
        self != Self::Municipality
    }
}

/// A position together with how it was found and how far off it may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Placement {
    pub position: Position,
    pub precision: Precision,
    /// Nine times out of ten the true place lies within this radius.
    pub radius: Metres,
    /// Who placed it: a geocoder's name, `source` or `person`.
    pub geocoder: Box<str>,
    /// What the position was read from, in words for operators.
    pub basis: Box<str>,
    /// Set by a person: no machine may move it.
    pub is_locked: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_out_of_range_cannot_exist() {
        assert_eq!(Position::from_lon_lat(181.0, 0.0), Err(PositionError::Longitude(181.0)));
        assert_eq!(Position::from_lat_lon(90.5, 0.0), Err(PositionError::Latitude(90.5)));
        assert!(Position::from_lon_lat(f64::NAN, 0.0).is_err());
    }

    #[test]
    fn a_box_across_the_antimeridian_contains_both_sides() -> Result<(), Box<dyn std::error::Error>> {
        let fiji = BBox::from_wsen(177.0, -20.0, -178.0, -15.0)?;
        assert!(fiji.contains(Position::from_lon_lat(179.0, -17.0)?));
        assert!(fiji.contains(Position::from_lon_lat(-179.0, -17.0)?));
        assert!(!fiji.contains(Position::from_lon_lat(0.0, -17.0)?));
        assert_eq!(fiji.parts().count(), 2);
        Ok(())
    }

    #[test]
    fn precision_words_read_back() {
        for precision in Precision::ALL {
            assert_eq!(Precision::from_str_exact(precision.as_str()), Some(precision));
        }
    }
}
