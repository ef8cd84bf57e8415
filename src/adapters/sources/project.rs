//! Coordinates of Italian and European registers to WGS 84.

use proj4rs::Proj;
use proj4rs::transform::transform;

use crate::ports::source::RawRecord;

/// EPSG codes and their definitions. Monte Mario (Rome 40) has the mean shift of peninsular Italy: good to 4 metres.
const KNOWN: [(u16, &str); 11] = [
    (
        3003,
        "+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=1500000 +y_0=0 +ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m +no_defs",
    ),
    (
        3004,
        "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=2520000 +y_0=0 +ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m +no_defs",
    ),
    (3857, "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs"),
    (6706, "+proj=longlat +ellps=GRS80 +no_defs"),
    (6707, "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs"),
    (6708, "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs"),
    (25832, "+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs"),
    (25833, "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs"),
    (32632, "+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs"),
    (32633, "+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs"),
    (4258, "+proj=longlat +ellps=GRS80 +no_defs"),
];

/// From one system of coordinates to WGS 84.
#[derive(Debug)]
pub struct ToWgs84 {
    from: Option<(Proj, bool)>,
    to: Proj,
}

impl ToWgs84 {
    /// By EPSG code; the error lists those that are known.
    pub fn new(code: u16) -> Result<Self, String> {
        let proj = |text: &str| Proj::from_proj_string(text).map_err(|error| error.to_string());
        let to = proj("+proj=longlat +datum=WGS84 +no_defs")?;
        if code == 4326 {
            return Ok(Self { from: None, to });
        }
        let Some((_, text)) = KNOWN.iter().find(|(known, _)| *known == code) else {
            let codes: Vec<String> = KNOWN.iter().map(|(code, _)| code.to_string()).collect();
            return Err(format!("EPSG:{code} is not known; there are 4326, {}", codes.join(", ")));
        };
        Ok(Self { from: Some((proj(text)?, text.contains("longlat"))), to })
    }

    /// Rewrites `lat` (north) and `lon` (east) of a record. What is no number stays and is judged later.
    pub fn record(&self, mut record: RawRecord) -> RawRecord {
        let number = |field: &str| record.fields.get(field)?.trim().replace(',', ".").parse::<f64>().ok();
        if let (Some(east), Some(north)) = (number("lon"), number("lat"))
            && let Some((lon, lat)) = self.point(east, north)
        {
            record.fields.insert("lon".to_owned(), format!("{lon:.7}"));
            record.fields.insert("lat".to_owned(), format!("{lat:.7}"));
        }
        record
    }

    /// Longitude and latitude in degrees of an easting and a northing.
    pub fn point(&self, east: f64, north: f64) -> Option<(f64, f64)> {
        let Some((from, is_degrees)) = &self.from else { return Some((east, north)) };
        let scale = if *is_degrees { std::f64::consts::PI / 180.0 } else { 1.0 };
        let mut point = (east * scale, north * scale, 0.0);
        transform(from, &self.to, &mut point).ok()?;
        let (lon, lat) = (point.0.to_degrees(), point.1.to_degrees());
        (lon.is_finite() && lat.is_finite()).then_some((lon, lat))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_points_land_where_they_are() {
        for (code, east, north, lon, lat) in [
            (4326, 7.68, 45.07, 7.68, 45.07),
            (32632, 500_000.0, 5_000_000.0, 9.0, 45.153_478),
            (3857, 1_001_875.417, 5_621_521.486, 9.0, 45.0),
            (25833, 500_000.0, 4_500_000.0, 15.0, 40.650_839),
        ] {
            let (x, y) = ToWgs84::new(code).expect("known").point(east, north).expect("a point");
            assert!((x - lon).abs() < 2e-5 && (y - lat).abs() < 2e-5, "{code}: {x} {y}");
        }
        assert!(ToWgs84::new(9999).is_err_and(|detail| detail.contains("3003")));
    }
}
