//! Reading the tables of the gazetteer.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Position};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::number::{AddressPoint, Class, leading_number};
use super::street::StreetKey;

/// A street of which at least one address is known.
#[derive(Debug, Clone)]
pub struct Street {
    pub name: String,
    pub key: StreetKey,
    pub points: Vec<AddressPoint>,
}

/// The part of a postcode that lies in one municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct PostcodeArea {
    pub postcode: String,
    pub istat: IstatCode,
    pub position: Position,
    pub radius: Metres,
}

/// How far off an answer may be, by class, with exceptions by municipality.
#[derive(Debug, Clone, Default)]
pub struct Radii(BTreeMap<(String, Option<IstatCode>), Metres>);

/// Why the gazetteer cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {detail}")]
pub struct GazetteerError {
    pub file: String,
    pub detail: String,
}

impl GazetteerError {
    fn new(file: &Path, detail: impl ToString) -> Self {
        Self { file: file.display().to_string(), detail: detail.to_string() }
    }
}

#[derive(Debug, Deserialize)]
struct AddressRow {
    istat_code: String,
    street: String,
    number: String,
    lat: f64,
    lon: f64,
}

#[derive(Debug, Deserialize)]
struct PostcodeRow {
    postcode: String,
    istat: String,
    lat: f64,
    lon: f64,
    radius_m: f64,
}

#[derive(Debug, Deserialize)]
struct RadiusRow {
    class: String,
    istat: String,
    metres: f64,
}

fn rows<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, GazetteerError> {
    let mut reader = csv::Reader::from_path(file).map_err(|error| GazetteerError::new(file, error))?;
    reader.deserialize().collect::<Result<_, _>>().map_err(|error| GazetteerError::new(file, error))
}

fn istat(file: &Path, code: &str) -> Result<IstatCode, GazetteerError> {
    IstatCode::new(code).map_err(|error| GazetteerError::new(file, error))
}

fn position(file: &Path, lat: f64, lon: f64) -> Result<Position, GazetteerError> {
    Position::from_lat_lon(lat, lon).map_err(|error| GazetteerError::new(file, error))
}

fn metres(file: &Path, value: f64) -> Result<Metres, GazetteerError> {
    Metres::new(value).ok_or_else(|| GazetteerError::new(file, format!("{value} is not a length")))
}

/// Streets per municipality, ordered by name.
pub fn read_streets(file: &Path) -> Result<BTreeMap<IstatCode, Vec<Street>>, GazetteerError> {
    let mut streets: BTreeMap<IstatCode, BTreeMap<String, Street>> = BTreeMap::new();
    for row in rows::<AddressRow>(file)? {
        let point =
            AddressPoint { number: leading_number(&row.number), position: position(file, row.lat, row.lon)? };
        let of_municipality = streets.entry(istat(file, &row.istat_code)?).or_default();
        let street = of_municipality.entry(row.street).or_insert_with_key(|name| Street {
            name: name.clone(),
            key: StreetKey::read(name),
            points: Vec::new(),
        });
        street.points.push(point);
    }
    Ok(streets.into_iter().map(|(istat, streets)| (istat, streets.into_values().collect())).collect())
}

pub fn read_postcodes(file: &Path) -> Result<Vec<PostcodeArea>, GazetteerError> {
    let area = |row: PostcodeRow| {
        Ok(PostcodeArea {
            postcode: row.postcode,
            istat: istat(file, &row.istat)?,
            position: position(file, row.lat, row.lon)?,
            radius: metres(file, row.radius_m)?,
        })
    };
    rows::<PostcodeRow>(file)?.into_iter().map(area).collect()
}

pub fn read_radii(file: &Path) -> Result<Radii, GazetteerError> {
    let mut radii = BTreeMap::new();
    for row in rows::<RadiusRow>(file)? {
        let istat = if row.istat.is_empty() { None } else { Some(istat(file, &row.istat)?) };
        radii.insert((row.class, istat), metres(file, row.metres)?);
    }
    let missing = ["house", "street", "street_long", "municipality"]
        .into_iter()
        .find(|class| !radii.contains_key(&((*class).to_owned(), None)));
    match missing {
        Some(class) => Err(GazetteerError::new(file, format!("no radius for {class} everywhere"))),
        None => Ok(Radii(radii)),
    }
}

impl Radii {
    pub fn of(&self, class: Class, istat: IstatCode) -> Metres {
        self.named(
            match class {
                Class::House => "house",
                Class::Street => "street",
                Class::StreetLong => "street_long",
            },
            istat,
        )
    }

    pub fn municipality(&self, istat: IstatCode) -> Metres {
        self.named("municipality", istat)
    }

    fn named(&self, class: &str, istat: IstatCode) -> Metres {
        let of = |istat| self.0.get(&(class.to_owned(), istat));
        *of(Some(istat)).or_else(|| of(None)).expect("every class was there when the file was read")
    }
}
