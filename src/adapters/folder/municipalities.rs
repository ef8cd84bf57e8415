//! The register of municipalities from `data/gazetteer`: names, seats, quarters, borders.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::register::{Quarter, Register, RegisterEntry};
use geo::{LineString, MultiPolygon, Polygon};
use serde::Deserialize;

use super::file::{FileError, read_csv};

#[derive(Debug, Deserialize)]
struct MunicipalityRow {
    istat: String,
    name: String,
    other_names: String,
    province: String,
    postcodes: String,
    lat: f64,
    lon: f64,
    population: Option<u32>,
}

#[derive(Debug, Deserialize)]
struct NameRow {
    istat: String,
    name: String,
}

#[derive(Debug, Deserialize)]
struct QuarterRow {
    istat: String,
    name: String,
    lat: f64,
    lon: f64,
    radius_m: f64,
}

#[derive(Debug, Deserialize)]
struct StationRow {
    istat: String,
    name: String,
    lat: f64,
    lon: f64,
}

#[derive(Debug, Deserialize)]
struct BorderFile {
    features: Vec<BorderFeature>,
}

#[derive(Debug, Deserialize)]
struct BorderFeature {
    properties: BorderProperties,
    geometry: Shape,
}

#[derive(Debug, Deserialize)]
struct BorderProperties {
    istat: String,
}

/// Longitude first, as in RFC 7946.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Shape {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

/// How far from a station who says its name may be, in metres.
const STATION_RADIUS_M: f64 = 500.0;

/// Reads `municipalities.csv`, `municipality_names.csv`, `quarters.csv`, `stations.csv` and every file of `boundaries/`.
pub fn read_register(folder: &Path) -> Result<Register, FileError> {
    let file = folder.join("municipalities.csv");
    let mut quarters = read_quarters(&folder.join("quarters.csv"))?;
    let mut stations = read_stations(&folder.join("stations.csv"))?;
    let mut borders = read_borders(&folder.join("boundaries"))?;
    let mut names = read_names(&folder.join("municipality_names.csv"))?;
    let mut entries = Vec::new();
    for row in read_csv::<MunicipalityRow>(&file)? {
        let istat = istat(&file, &row.istat)?;
        let list = |text: &str| -> Vec<Box<str>> {
            text.split(';').filter(|part| !part.is_empty()).map(Into::into).collect()
        };
        let mut other_names = list(&row.other_names);
        other_names.extend(names.remove(&istat).unwrap_or_default());
        let mut quarters = quarters.remove(&istat).unwrap_or_default();
        for (name, position) in stations.remove(&istat).unwrap_or_default() {
            let station = station(&name, position, &row.name, &quarters);
            quarters.push(station);
        }
        entries.push(RegisterEntry {
            other_names,
            postcodes: list(&row.postcodes),
            seat: position(&file, &row.istat, row.lon, row.lat)?,
            population: row.population,
            border: borders.remove(&istat),
            quarters,
            municipality: Municipality { istat, name: row.name.into(), province: row.province.into() },
        });
    }
    Register::new(entries).map_err(|error| FileError::bad_key(&file, "istat", error))
}

/// Names in other languages, by municipality; a folder need not have them.
fn read_names(file: &Path) -> Result<BTreeMap<IstatCode, Vec<Box<str>>>, FileError> {
    let mut names: BTreeMap<IstatCode, Vec<Box<str>>> = BTreeMap::new();
    if !file.exists() {
        return Ok(names);
    }
    for row in read_csv::<NameRow>(file)? {
        names.entry(istat(file, &row.istat)?).or_default().push(row.name.into());
    }
    Ok(names)
}

fn read_quarters(file: &Path) -> Result<BTreeMap<IstatCode, Vec<Quarter>>, FileError> {
    let mut quarters: BTreeMap<IstatCode, Vec<Quarter>> = BTreeMap::new();
    for row in read_csv::<QuarterRow>(file)? {
        let quarter = Quarter {
            position: position(file, &row.name, row.lon, row.lat)?,
            radius: Metres::new(row.radius_m)
                .ok_or_else(|| FileError::bad_key(file, &row.name, "radius_m is not a length"))?,
            name: row.name.into(),
            common_names: Vec::new(),
        };
        quarters.entry(istat(file, &row.istat)?).or_default().push(quarter);
    }
    Ok(quarters)
}

/// Names without the town's, and where they are, by municipality; a folder need not have stations.
fn read_stations(file: &Path) -> Result<BTreeMap<IstatCode, Vec<(String, Position)>>, FileError> {
    let mut stations: BTreeMap<IstatCode, Vec<(String, Position)>> = BTreeMap::new();
    if !file.exists() {
        return Ok(stations);
    }
    for row in read_csv::<StationRow>(file)? {
        let position = position(file, &row.name, row.lon, row.lat)?;
        stations.entry(istat(file, &row.istat)?).or_default().push((row.name, position));
    }
    Ok(stations)
}

/// A station with the names that people use for it. A quarter of the same name keeps the bare name.
fn station(name: &str, position: Position, town: &str, quarters: &[Quarter]) -> Quarter {
    let (full, common_names) = if slug(name) == slug(town) {
        (format!("Stazione di {town}"), vec![format!("Stazione {town}"), format!("{town} stazione")])
    } else {
        let with_town = [format!("Stazione {town} {name}"), format!("Stazione di {town} {name}")];
        let mut common_names = vec![format!("Stazione di {name}")];
        common_names.extend(with_town);
        if quarters.iter().all(|quarter| slug(&quarter.name) != slug(name)) {
            common_names.extend([name.to_owned(), format!("{town} {name}")]);
        }
        (format!("Stazione {name}"), common_names)
    };
    Quarter {
        name: full.into(),
        common_names: common_names.into_iter().map(Into::into).collect(),
        position,
        radius: Metres::new(STATION_RADIUS_M).expect("a length is not negative"),
    }
}

fn read_borders(folder: &Path) -> Result<BTreeMap<IstatCode, MultiPolygon<f64>>, FileError> {
    let unreadable = |error| FileError::unreadable(folder, error);
    let mut borders = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_none_or(|extension| extension != "geojson") {
            continue;
        }
        let text = std::fs::read_to_string(&file).map_err(|error| FileError::unreadable(&file, error))?;
        let parsed: BorderFile =
            serde_json::from_str(&text).map_err(|error| FileError::malformed(&file, &error))?;
        for feature in parsed.features {
            let polygons = match feature.geometry {
                Shape::Polygon(rings) => vec![rings],
                Shape::MultiPolygon(polygons) => polygons,
            };
            let border = MultiPolygon::new(polygons.into_iter().map(polygon).collect());
            borders.insert(istat(&file, &feature.properties.istat)?, border);
        }
    }
    Ok(borders)
}

fn polygon(rings: Vec<Vec<[f64; 2]>>) -> Polygon<f64> {
    let mut rings = rings.into_iter().map(LineString::from);
    Polygon::new(rings.next().unwrap_or_else(|| LineString::new(Vec::new())), rings.collect())
}

fn istat(file: &Path, code: &str) -> Result<IstatCode, FileError> {
    IstatCode::new(code).map_err(|error| FileError::bad_key(file, "istat", error))
}

fn position(file: &Path, key: &str, lon: f64, lat: f64) -> Result<Position, FileError> {
    Position::from_lon_lat(lon, lat).map_err(|error| FileError::bad_key(file, key, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn municipalities_are_known_by_their_names_in_other_languages_and_none_by_two() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
        let register = read_register(&folder).expect("the register is right");
        let code = |name: &str| match register.named(name, None)[..] {
            [only] => only.municipality.istat.to_string(),
            ref found => format!("{} found", found.len()),
        };
        for (name, expected) in [
            ("Turin", "001272"),
            ("Venice", "027042"),
            ("Naples", "063049"),
            ("Mailand", "015146"),
            ("Bozen", "021008"),
            ("Aoste", "007003"),
            ("Udin", "030129"),
            ("REGGIO EMILIA", "035033"),
            ("Reggio nell'Emilia", "035033"),
            ("Reggio Calabria", "080063"),
            ("ميلانو", "015146"),
            ("Corigliano Calabro", "0 found"),
        ] {
            assert_eq!(code(name), expected, "{name}");
        }
    }
}
