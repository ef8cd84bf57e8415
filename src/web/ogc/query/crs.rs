//! Coordinate reference systems by their addresses, with the order of axes that the register gives them.

use geo::{Coord, Geometry, MapCoords as _};

use crate::formats::crs::{Crs, Projection};
use crate::web::problem::Allowed;

/// A system that may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct System {
    uri: &'static str,
    epsg: u16,
    has_latitude_first: bool,
}

/// The first is what everything is kept in, and the default.
pub const SYSTEMS: [System; 10] = [
    System { uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84", epsg: 4326, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/4326", epsg: 4326, has_latitude_first: true },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/3857", epsg: 3857, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/32632", epsg: 32632, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/32633", epsg: 32633, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/25832", epsg: 25832, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/25833", epsg: 25833, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/6706", epsg: 6706, has_latitude_first: true },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/3003", epsg: 3003, has_latitude_first: false },
    System { uri: "http://www.opengis.net/def/crs/EPSG/0/3004", epsg: 3004, has_latitude_first: false },
];

impl System {
    pub const CRS84: Self = SYSTEMS[0];

    pub fn read(text: &str) -> Result<Self, Allowed> {
        let known = SYSTEMS.into_iter().find(|system| system.uri == text);
        known.ok_or_else(|| Allowed::words(SYSTEMS.map(|system| system.uri)))
    }

    pub fn uri(self) -> &'static str {
        self.uri
    }

    pub fn is_geographic(self) -> bool {
        self.crs().is_geographic()
    }

    /// Whether the first number of a pair says how far north it is.
    pub fn has_latitude_first(self) -> bool {
        self.has_latitude_first
    }

    /// Opened for one request: projections are worked out once.
    pub fn open(self) -> Axes {
        Axes { system: self, projection: Projection::of(self.crs()) }
    }

    fn crs(self) -> Crs {
        Crs::from_code(self.epsg).expect("every offered system is known")
    }
}

/// Turns what is kept (degrees, east first) into coordinates of a system in its own order, and back.
#[derive(Debug)]
pub struct Axes {
    system: System,
    projection: Projection,
}

impl Axes {
    pub fn system(&self) -> System {
        self.system
    }

    /// East and north in units of the system, whatever its order.
    pub fn plane(&self, coord: Coord<f64>) -> Option<Coord<f64>> {
        self.projection.from_degrees(coord.x, coord.y).map(Coord::from)
    }

    /// In the order of the system. `None` where the projection does not reach.
    pub fn write(&self, geometry: &Geometry<f64>) -> Option<Geometry<f64>> {
        let turned = geometry.try_map_coords(|coord| {
            let Coord { x, y } = self.plane(coord).ok_or(())?;
            Ok::<_, ()>(if self.system.has_latitude_first { Coord { x: y, y: x } } else { Coord { x, y } })
        });
        turned.ok()
    }

    /// From the order of the system to degrees, east first.
    pub fn read(&self, coord: Coord<f64>) -> Option<Coord<f64>> {
        let Coord { x, y } =
            if self.system.has_latitude_first { Coord { x: coord.y, y: coord.x } } else { coord };
        self.degrees(Coord { x, y })
    }

    /// From east and north in units of the system to degrees, east first.
    pub fn degrees(&self, plane: Coord<f64>) -> Option<Coord<f64>> {
        self.projection.to_degrees(plane.x, plane.y).map(Coord::from)
    }
}
