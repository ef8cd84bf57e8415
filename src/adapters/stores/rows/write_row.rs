//! What is written for a desk: its row, its version, and the columns of the map layer that may be shown.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::position::Position;
use serde::Serialize;

use super::plan::Step;
use super::{DeskRow, json_text};
use crate::ports::workshop::Fingerprint;

/// A desk on its way into the tables.
#[derive(Debug, Clone, PartialEq)]
pub struct WriteRow {
    pub version: u32,
    pub desk: DeskRow,
    pub shown: Shown,
    /// Whether the desk's source may answer for the words about its organization.
    pub owns_organization: bool,
    /// The bits of what the source said.
    pub fingerprint: Option<i64>,
}

/// What the map layer shows of a place: nothing for protected houses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shown {
    pub pin_lon: Option<f64>,
    pub pin_lat: Option<f64>,
    /// The pin as a GeoPackage geometry.
    pub pin_gpkg: Option<[u8; 29]>,
    pub pin_precision: Option<String>,
    pub pin_radius_m: Option<f64>,
    pub shown_address: Option<String>,
    pub shown_municipality: Option<String>,
}

impl WriteRow {
    pub fn new(step: &Step, by_source: bool) -> Self {
        Self {
            version: step.version,
            desk: DeskRow::from(&step.record),
            shown: Shown::of(&step.record),
            owns_organization: by_source && step.owns_organization,
            fingerprint: step.fingerprint.map(|Fingerprint(bits)| bits.cast_signed()),
        }
    }
}

impl Shown {
    fn of(record: &DeskRecord) -> Self {
        let location = &record.location;
        let (may_show_address, may_show_municipality) = match location.visibility {
            AddressVisibility::Full => (true, true),
            AddressVisibility::Area => (false, true),
            AddressVisibility::Hidden => (false, false),
        };
        let pin = location.pin();
        Self {
            pin_lon: pin.map(|pin| pin.position.lon()),
            pin_lat: pin.map(|pin| pin.position.lat()),
            pin_gpkg: pin.map(|pin| geopackage_point(pin.position)),
            pin_precision: pin.map(|pin| pin.precision.as_str().to_owned()),
            pin_radius_m: pin.map(|pin| pin.radius.value()),
            shown_address: location.address.street_line().filter(|_| may_show_address),
            shown_municipality: location
                .municipality
                .as_ref()
                .filter(|_| may_show_municipality)
                .map(|municipality| municipality.name.to_string()),
        }
    }
}

/// A desk on its way into `gone_desks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewGone {
    pub id: String,
    pub version: u32,
    pub source_id: String,
    pub gone_at: String,
    pub record: String,
}

impl NewGone {
    pub fn new(record: &DeskRecord, version: u32, gone_at: &str) -> Self {
        let row = DeskRow::from(record);
        Self {
            id: row.id.clone(),
            version,
            source_id: row.provenance.source_id.clone(),
            gone_at: gone_at.to_owned(),
            record: json_text(&row),
        }
    }
}

/// A point as GeoPackage stores it: the header `GP` (version 1, little-endian, no envelope, EPSG:4326), then WKB
/// (OGC 12-128r19, 2.1.3).
fn geopackage_point(position: Position) -> [u8; 29] {
    let mut bytes = [0; 29];
    bytes[..4].copy_from_slice(&[b'G', b'P', 0, 1]);
    bytes[4..8].copy_from_slice(&4326_i32.to_le_bytes());
    bytes[8] = 1;
    bytes[9..13].copy_from_slice(&1_u32.to_le_bytes());
    bytes[13..21].copy_from_slice(&position.lon().to_le_bytes());
    bytes[21..].copy_from_slice(&position.lat().to_le_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_header_and_well_known_binary() -> Result<(), Box<dyn std::error::Error>> {
        let point = geopackage_point(Position::from_lon_lat(7.5, 45.0)?);
        let hex: String = point.iter().map(|byte| format!("{byte:02X}")).collect();
        assert_eq!(hex, "47500001E610000001010000000000000000001E400000000000804640");
        Ok(())
    }
}
