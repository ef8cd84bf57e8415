//! Addresses from GeoJSON: one feature per line, as OpenAddresses has them, or a collection.

use std::fmt;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::{Map, Value};

use super::Options;
use super::fields::Field;
use super::intake::{Intake, Row};
use crate::formats::crs::Crs;

/// Longest line of one feature, in bytes.
const MAX_LINE_BYTES: u64 = 1 << 20;
/// Largest collection, in bytes: it is read in one stream, feature by feature.
const MAX_FILE_BYTES: u64 = 8 << 30;

#[derive(Debug, Deserialize)]
struct Feature {
    #[serde(default)]
    properties: Option<Map<String, Value>>,
    #[serde(default)]
    geometry: Option<Geometry>,
}

#[derive(Debug, Deserialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    coordinates: Value,
}

pub fn read(file: &Path, options: &Options, intake: &mut Intake<'_>) -> Result<(), String> {
    // RFC 7946, section 4.
    intake.set_default_crs(Crs::WGS84);
    let open = || File::open(file).map_err(|error| error.to_string());
    let mut first = Vec::new();
    let mut lines = BufReader::new(open()?);
    lines.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut first).map_err(|error| error.to_string())?;
    if serde_json::from_slice::<Feature>(&first).is_ok_and(|feature| feature.geometry.is_some()) {
        return read_lines(BufReader::new(open()?), options, intake);
    }
    let stream = BufReader::with_capacity(1 << 18, open()?.take(MAX_FILE_BYTES));
    let mut deserializer = serde_json::Deserializer::from_reader(stream);
    let told = |error: serde_json::Error| format!("is not GeoJSON: {error}");
    Collection { options, intake }.deserialize(&mut deserializer).map_err(told)
}

fn read_lines(mut lines: BufReader<File>, options: &Options, intake: &mut Intake<'_>) -> Result<(), String> {
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let n = lines
            .by_ref()
            .take(MAX_LINE_BYTES)
            .read_until(b'\n', &mut line)
            .map_err(|error| error.to_string())?;
        if n == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let feature: Feature = serde_json::from_slice(&line)
            .map_err(|error| format!("line {number}: is no feature: {error}"))?;
        take(feature, options, intake).map_err(|detail| format!("line {number}: {detail}"))?;
    }
    Ok(())
}

fn take(feature: Feature, options: &Options, intake: &mut Intake<'_>) -> Result<(), String> {
    let mut row = Row::default();
    let (mut kind, mut suffix) = (String::new(), String::new());
    let (mut x, mut y) = (None, None);
    for (name, value) in feature.properties.unwrap_or_default() {
        let Some(field) = options.columns.field(&name) else { continue };
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => continue,
        };
        match field {
            Field::Street => row.street = text,
            Field::Kind => kind = text,
            Field::Number => row.number = text,
            Field::Suffix => suffix = text,
            Field::Address => row.address = text,
            Field::Postcode => row.postcode = text,
            Field::Istat => row.istat = text,
            Field::Municipality => row.municipality = text,
            Field::Province => row.province = text,
            Field::X => x = text.parse().ok(),
            Field::Y => y = text.parse().ok(),
        }
    }
    if !kind.is_empty() && !row.street.is_empty() {
        row.street = format!("{kind} {}", row.street);
    }
    if !suffix.is_empty() && !row.number.is_empty() {
        row.number = format!("{}/{suffix}", row.number);
    }
    let geometry = feature.geometry.and_then(|geometry| place(&geometry));
    row.place = geometry.or_else(|| x.zip(y));
    intake.take(&row)
}

/// A point; of anything larger the middle of its corners.
fn place(geometry: &Geometry) -> Option<(f64, f64)> {
    let depth = match geometry.kind.as_str() {
        "Point" => 0,
        "MultiPoint" | "LineString" => 1,
        "Polygon" | "MultiLineString" => 2,
        "MultiPolygon" => 3,
        _ => return None,
    };
    let mut ring = &geometry.coordinates;
    for _ in 1..depth {
        ring = ring.get(0)?;
    }
    let corner = |value: &Value| Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?));
    if depth == 0 {
        return corner(ring);
    }
    let corners: Vec<(f64, f64)> = ring.as_array()?.iter().filter_map(corner).collect();
    let n = corners.len() as f64;
    let sum = corners.iter().fold((0.0, 0.0), |sum, corner| (sum.0 + corner.0, sum.1 + corner.1));
    (n > 0.0).then_some((sum.0 / n, sum.1 / n))
}

/// A collection, of which only one feature is in memory at a time.
struct Collection<'o, 'i, 'a> {
    options: &'o Options,
    intake: &'i mut Intake<'a>,
}

impl<'de> DeserializeSeed<'de> for Collection<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Collection<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a FeatureCollection, or one Feature per line")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut has_features = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == "features" {
                has_features = true;
                map.next_value_seed(Features(&mut self))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if has_features { Ok(()) } else { Err(de::Error::custom("it has no features")) }
    }
}

struct Features<'c, 'o, 'i, 'a>(&'c mut Collection<'o, 'i, 'a>);

impl<'de> DeserializeSeed<'de> for Features<'_, '_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Features<'_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of features")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(feature) = list.next_element::<Feature>()? {
            take(feature, self.0.options, self.0.intake).map_err(de::Error::custom)?;
        }
        Ok(())
    }
}
