//! Coordinates of Italian and European registers, to and from WGS 84: Monte Mario, UTM, geographic, web maps.
//!
//! The shifts of Monte Mario are those of EPSG 1660, 1662 and 1664 (position vector, 4 m), of the area that a point
//! lies in: mainland, Sardinia, Sicily. `within_a_metre_of_proj_and_back` compares with PROJ 9. RDN2008, ETRS89 and WGS 84
//! are taken as one: they differ by less than a metre.

use proj4rs::proj::Proj;
use proj4rs::transform::transform;

/// A coordinate reference system, by its EPSG code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Crs(u16);

/// Every projected system that is known, with its projection.
const PROJECTED: [(u16, &str); 9] = [
    (3003, "+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=1500000 +y_0=0 +ellps=intl +shift +units=m"),
    (3004, "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=2520000 +y_0=0 +ellps=intl +shift +units=m"),
    (32632, "+proj=utm +zone=32 +ellps=WGS84 +towgs84=0,0,0 +units=m"),
    (32633, "+proj=utm +zone=33 +ellps=WGS84 +towgs84=0,0,0 +units=m"),
    (25832, "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units=m"),
    (25833, "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0 +units=m"),
    (6707, "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0 +units=m"),
    (6708, "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0 +units=m"),
    (3857, "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null"),
];
/// In degrees that are those of WGS 84 within a metre.
const GEOGRAPHIC: [u16; 3] = [4326, 4258, 6706];

/// Stands for the shift of Monte Mario.
const SHIFT: &str = "+shift";
const MAINLAND: &str = "+towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68";
const SARDINIA: &str = "+towgs84=-168.6,-34,38.6,-0.374,-0.679,-1.379,-9.48";
const SICILY: &str = "+towgs84=-50.2,-50.4,84.8,-0.69,-2.012,0.459,-28.08";

impl Crs {
    pub const WGS84: Self = Self(4326);

    /// `EPSG:3003` or `3003`.
    pub fn read(text: &str) -> Option<Self> {
        let code = text.trim();
        let code = code.get(..5).filter(|p| p.eq_ignore_ascii_case("epsg:")).map_or(code, |_| &code[5..]);
        Self::from_code(code.parse().ok()?)
    }

    pub fn from_code(code: u16) -> Option<Self> {
        Self::known().contains(&code).then_some(Self(code))
    }

    /// The number of the EPSG register.
    pub fn code(self) -> u16 {
        self.0
    }

    /// All codes that are understood.
    pub fn known() -> Vec<u16> {
        PROJECTED.iter().map(|(code, _)| *code).chain(GEOGRAPHIC).collect()
    }

    /// Whether coordinates are degrees, not metres.
    pub fn is_geographic(self) -> bool {
        GEOGRAPHIC.contains(&self.0)
    }
}

/// Turns coordinates of one system into degrees of WGS 84 and back: always east first, then north, whatever order
/// the register of the system has.
#[derive(Debug)]
pub struct Projection {
    /// None for degrees.
    systems: Option<Systems>,
}

#[derive(Debug)]
struct Systems {
    mainland: Proj,
    /// Where the shift differs.
    islands: Option<[Proj; 2]>,
    wgs84: Proj,
}

impl Projection {
    pub fn of(crs: Crs) -> Self {
        let text = PROJECTED.iter().find(|(code, _)| *code == crs.0).map(|(_, text)| *text);
        let proj = |text: &str| Proj::from_proj_string(text).expect("the definitions above are right");
        let systems = text.map(|text| Systems {
            mainland: proj(&text.replace(SHIFT, MAINLAND)),
            islands: text
                .contains(SHIFT)
                .then(|| [SARDINIA, SICILY].map(|shift| proj(&text.replace(SHIFT, shift)))),
            wgs84: proj("+proj=longlat +ellps=WGS84 +datum=WGS84"),
        });
        Self { systems }
    }

    /// Longitude and latitude; `None` for numbers that are no coordinates of the system.
    pub fn to_degrees(&self, east: f64, north: f64) -> Option<[f64; 2]> {
        let Some(systems) = &self.systems else { return on_earth([east, north]) };
        let on_mainland = systems.to_degrees(&systems.mainland, east, north)?;
        match systems.around(on_mainland) {
            Some(island) => systems.to_degrees(island, east, north),
            None => Some(on_mainland),
        }
    }

    /// Easting and northing of a longitude and a latitude; `None` where the projection does not reach.
    pub fn from_degrees(&self, lon: f64, lat: f64) -> Option<[f64; 2]> {
        let degrees = on_earth([lon, lat])?;
        let Some(systems) = &self.systems else { return Some(degrees) };
        let to = systems.around(degrees).unwrap_or(&systems.mainland);
        let mut point = (lon.to_radians(), lat.to_radians(), 0.0);
        transform(&systems.wgs84, to, &mut point).ok()?;
        (point.0.is_finite() && point.1.is_finite()).then_some([point.0, point.1])
    }
}

impl Systems {
    fn to_degrees(&self, from: &Proj, east: f64, north: f64) -> Option<[f64; 2]> {
        let mut point = (east, north, 0.0);
        transform(from, &self.wgs84, &mut point).ok()?;
        on_earth([point.0.to_degrees(), point.1.to_degrees()])
    }

    /// The island's own shift, for a place on one.
    fn around(&self, [lon, lat]: [f64; 2]) -> Option<&Proj> {
        let [sardinia, sicily] = self.islands.as_ref()?;
        match (lon, lat) {
            (8.0..10.1, 38.7..41.4) => Some(sardinia),
            (11.8..15.6, 36.4..38.4) => Some(sicily),
            _ => None,
        }
    }
}

fn on_earth([lon, lat]: [f64; 2]) -> Option<[f64; 2]> {
    ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)).then_some([lon, lat])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with pyproj 3 (PROJ 9, best operation of each area), longitude and latitude.
    const PROJ: [(u16, f64, f64, f64, f64); 16] = [
        (3003, 1_472_210.829_981, 4_978_439.947_517, 8.647_325_42, 44.958_680_32),
        (3003, 1_468_000.0, 4_972_000.0, 8.594_348_08, 44.900_532_72),
        (3003, 1_396_000.0, 4_990_000.0, 7.678_855_55, 45.055_640_43),
        (3003, 1_515_000.0, 5_034_000.0, 9.191_498_96, 45.459_185_62),
        (3003, 1_680_000.0, 4_850_000.0, 11.236_501_16, 43.781_033_80),
        (3004, 2_300_000.0, 4_640_000.0, 12.348_545_74, 41.881_235_31),
        (3004, 2_670_000.0, 4_550_000.0, 16.785_755_85, 41.087_370_47),
        (3004, 2_450_000.0, 4_520_000.0, 14.169_759_20, 40.827_973_82),
        (3004, 2_312_000.0, 5_033_000.0, 12.341_373_19, 45.419_415_15),
        (32632, 396_000.0, 4_990_000.0, 7.679_176_01, 45.055_821_22),
        (32633, 650_000.0, 4_550_000.0, 16.785_880_71, 41.087_436_03),
        (25832, 396_000.0, 4_990_000.0, 7.679_176_01, 45.055_821_22),
        (25833, 300_000.0, 4_640_000.0, 12.589_407_28, 41.886_639_77),
        (3857, 963_000.0, 5_610_000.0, 8.650_776_19, 44.926_768_22),
        (6706, 8.6, 44.9, 8.6, 44.9),
        (4258, 8.6, 44.9, 8.6, 44.9),
    ];

    /// Near enough for small distances.
    fn metres(a: [f64; 2], b: [f64; 2]) -> f64 {
        let degree = 111_320.0;
        (degree * (a[0] - b[0]) * a[1].to_radians().cos()).hypot(degree * (a[1] - b[1]))
    }

    #[test]
    fn within_a_metre_of_proj_and_back() {
        for (code, x, y, lon, lat) in PROJ {
            let crs = Crs::read(&format!("EPSG:{code}")).expect("known");
            let projection = Projection::of(crs);
            let own = projection.to_degrees(x, y).expect("a position");
            let off = metres(own, [lon, lat]);
            assert!(off < 1.0, "EPSG:{code} {x} {y}: {off} m off");
            let [east, north] = projection.from_degrees(own[0], own[1]).expect("it came from there");
            let scale = if crs.is_geographic() { 1e-9 } else { 0.001 };
            assert!((east - x).abs() < scale && (north - y).abs() < scale, "EPSG:{code} {east} {north}");
        }
    }

    #[test]
    fn other_codes_and_numbers_are_refused() {
        assert_eq!(Crs::read("EPSG:27700"), None);
        assert_eq!(Crs::read("3003"), Crs::read("epsg:3003"));
        assert_eq!(Crs::read("Monte Mario"), None);
        assert_eq!(Projection::of(Crs::WGS84).to_degrees(1_472_210.0, 4_978_439.0), None);
        for code in Crs::known() {
            let projection = Projection::of(Crs::read(&code.to_string()).expect("known"));
            for (x, y) in [(f64::NAN, 0.0), (f64::INFINITY, 1.0), (1e300, -1e300), (0.0, 0.0)] {
                let _ = projection.to_degrees(x, y);
                let _ = projection.from_degrees(x, y);
            }
        }
    }
}
