//! GeoJSON (RFC 7946): one feature per line, so that the file can be read and compared as text.

use std::io::{self, Write};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::ports::exporter::{ExportInfo, Exporter};
use crate::publication::{Field, FieldValue, PublicDesk};

/// Desks without a pin have a `null` geometry.
#[derive(Debug, Clone, Copy)]
pub struct GeoJson;

impl Exporter for GeoJson {
    fn format(&self) -> &'static str {
        "geojson"
    }

    fn file(&self) -> &'static str {
        "desks.geojson"
    }

    fn media_type(&self) -> &'static str {
        "application/geo+json"
    }

    fn write(
        &self,
        info: &ExportInfo,
        desks: &mut dyn Iterator<Item = PublicDesk>,
        out: &mut (dyn Write + Send),
    ) -> io::Result<()> {
        let ExportInfo { version, attribution, licence, fields: _ } = info;
        write!(out, r#"{{"type":"FeatureCollection","name":"desks","data_version":{version}"#)?;
        write!(out, r#","attribution":{}"#, serde_json::to_string(attribution)?)?;
        write!(out, r#","licence":{}"#, serde_json::to_string(licence)?)?;
        out.write_all(br#","features":["#)?;
        let (mut n_desks, mut line) = (0_u64, Vec::new());
        for desk in desks {
            // A line at a time: what is written goes to a writer that is not known here, where every call costs.
            line.clear();
            line.extend_from_slice(if n_desks == 0 { b"\n" } else { b",\n" });
            serde_json::to_writer(&mut line, &Feature::from(&desk))?;
            out.write_all(&line)?;
            n_desks += 1;
        }
        writeln!(out, "\n],\"numberReturned\":{n_desks}}}")
    }
}

/// A desk as GeoJSON knows it.
#[derive(Serialize)]
pub(super) struct Feature<'a> {
    r#type: &'static str,
    id: &'a str,
    geometry: Option<Point>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Point {
    r#type: &'static str,
    coordinates: [f64; 2],
}

struct Properties<'a> {
    id: &'a str,
    fields: &'a [(Field, FieldValue)],
}

impl Serialize for Properties<'_> {
    /// The id is among the properties too: many readers drop the one of the feature.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.fields.len() + 1))?;
        map.serialize_entry("id", self.id)?;
        for (field, value) in self.fields {
            map.serialize_entry(field.as_str(), value)?;
        }
        map.end()
    }
}

impl<'a> From<&'a PublicDesk> for Feature<'a> {
    fn from(desk: &'a PublicDesk) -> Self {
        // The radius is the published field `precision_m`.
        let PublicDesk { id, lon_lat, radius: _, fields } = desk;
        Self {
            r#type: "Feature",
            id,
            geometry: lon_lat.map(|coordinates| Point { r#type: "Point", coordinates }),
            properties: Properties { id, fields },
        }
    }
}
