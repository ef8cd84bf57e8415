//! Coordinates of a source's own system to WGS 84.

use crate::formats::crs::{Crs, Projection};
use crate::ports::source::RawRecord;

/// From one system of coordinates to WGS 84.
#[derive(Debug)]
pub struct ToWgs84(Projection);

impl ToWgs84 {
    /// By EPSG code; the error lists those that are known.
    pub fn new(code: u16) -> Result<Self, String> {
        let crs = Crs::from_code(code).ok_or_else(|| {
            let codes: Vec<String> = Crs::known().iter().map(u16::to_string).collect();
            format!("EPSG:{code} is not known; there are {}", codes.join(", "))
        })?;
        Ok(Self(Projection::of(crs)))
    }

    /// Rewrites `lat` (north) and `lon` (east) of a record. What is no number stays and is judged later.
    pub fn record(&self, mut record: RawRecord) -> RawRecord {
        let number = |field: &str| record.fields.get(field)?.trim().replace(',', ".").parse::<f64>().ok();
        if let (Some(east), Some(north)) = (number("lon"), number("lat"))
            && let Some([lon, lat]) = self.0.to_degrees(east, north)
        {
            record.fields.insert("lon".to_owned(), format!("{lon:.7}"));
            record.fields.insert("lat".to_owned(), format!("{lat:.7}"));
        }
        record
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_system_is_answered_with_the_known_ones() {
        assert!(ToWgs84::new(9999).is_err_and(|detail| detail.contains("3003")));
        assert!(ToWgs84::new(4326).is_ok());
    }
}
