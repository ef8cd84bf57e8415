//! Reading the tables of `data/gazetteer` into an index, and how far off answers may be.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::register::RegisterEntry;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::index::build::{Builder, Entry};
use super::index::{Index, PostcodeRow, SourceNote};
use super::locate::{Class, Located};
use super::number::HouseNumber;
use super::plane;
use super::words::StreetWords;

/// How far off an answer may be, by class, with exceptions by municipality.
#[derive(Debug, Clone, Default)]
pub struct Radii {
    classes: BTreeMap<(String, Option<IstatCode>), Metres>,
    /// Of municipalities with fewer people than so many, ascending.
    by_population: Vec<(u32, Metres)>,
}

/// How much further than nine of ten known points the ends of a street may lie.
const ALONG_MARGIN: f64 = 1.3;
/// Before a number of people: municipalities with fewer.
const BELOW: &str = "municipality_below_";

/// Why the gazetteer cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {detail}")]
pub struct GazetteerError {
    pub file: String,
    pub detail: String,
}

impl GazetteerError {
    pub fn new(file: &Path, detail: impl ToString) -> Self {
        Self { file: file.display().to_string(), detail: detail.to_string() }
    }
}

#[derive(Debug, Deserialize)]
struct AddressRow {
    istat_code: String,
    street: String,
    number: String,
    postcode: String,
    lat: f64,
    lon: f64,
    source: String,
    licence: String,
}

#[derive(Debug, Deserialize)]
struct PostcodeAreaRow {
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

fn spot(file: &Path, lat: f64, lon: f64) -> Result<plane::Spot, GazetteerError> {
    let position = Position::from_lat_lon(lat, lon).map_err(|error| GazetteerError::new(file, error))?;
    Ok(plane::spot(position))
}

fn metres(file: &Path, value: f64) -> Result<Metres, GazetteerError> {
    Metres::new(value).ok_or_else(|| GazetteerError::new(file, format!("{value} is not a length")))
}

/// `address_points.csv` and `postcodes.csv` as an index in memory.
pub fn index_tables(folder: &Path, words: &StreetWords, radii: &Radii) -> Result<Index, GazetteerError> {
    let mut builder = Builder::new(words);
    let file = folder.join("address_points.csv");
    for row in rows::<AddressRow>(&file)? {
        let note = SourceNote {
            name: row.source,
            format: "csv".to_owned(),
            licence: row.licence,
            attribution: String::new(),
            accuracy_m: radii.named("house", None).value(),
        };
        let source = builder.add_source(note);
        builder.add(&Entry {
            istat: istat(&file, &row.istat_code)?.value(),
            street: &row.street,
            number: HouseNumber::read(&row.number).unwrap_or(HouseNumber::NONE),
            postcode: row.postcode.parse().unwrap_or(0),
            spot: Some(spot(&file, row.lat, row.lon)?),
            source: source.ok_or_else(|| GazetteerError::new(&file, "names more than 256 sources"))?,
        });
    }
    let file = folder.join("postcodes.csv");
    for row in rows::<PostcodeAreaRow>(&file)? {
        let (lon, lat) = spot(&file, row.lat, row.lon)?;
        let postcode = row
            .postcode
            .parse()
            .map_err(|_| GazetteerError::new(&file, format!("{:?} is not a postcode", row.postcode)))?;
        let radius_m = metres(&file, row.radius_m)?.value().ceil() as u32;
        builder.add_postcode(PostcodeRow {
            istat: istat(&file, &row.istat)?.value(),
            postcode,
            lon,
            lat,
            radius_m,
        });
    }
    Ok(builder.finish())
}

pub fn read_radii(file: &Path) -> Result<Radii, GazetteerError> {
    let (mut radii, mut by_population) = (BTreeMap::new(), Vec::new());
    for row in rows::<RadiusRow>(file)? {
        if let Some(people) = row.class.strip_prefix(BELOW) {
            let people =
                people.parse().map_err(|_| GazetteerError::new(file, format!("{people:?} is no number")))?;
            by_population.push((people, metres(file, row.metres)?));
            continue;
        }
        let istat = if row.istat.is_empty() { None } else { Some(istat(file, &row.istat)?) };
        radii.insert((row.class, istat), metres(file, row.metres)?);
    }
    let classes = Class::ALL.map(Class::as_str);
    let missing = classes
        .into_iter()
        .chain(["municipality"])
        .find(|class| !radii.contains_key(&((*class).to_owned(), None)));
    match missing {
        Some(class) => Err(GazetteerError::new(file, format!("no radius for {class} everywhere"))),
        None => {
            by_population.sort_by_key(|(people, _)| *people);
            Ok(Radii { classes: radii, by_population })
        }
    }
}

fn larger(measured: Metres, metres: f64) -> Metres {
    Metres::new(metres.ceil()).filter(|metres| *metres > measured).unwrap_or(measured)
}

impl Radii {
    /// Of a place on a street: what was measured for its class, and not less than its points allow.
    pub fn of(&self, located: &Located, istat: Option<IstatCode>) -> Metres {
        let measured = self.named(located.class.as_str(), istat);
        match located.class {
            // A door is as good as its source says.
            Class::House => Metres::new(located.spread_m.ceil()).unwrap_or(measured),
            // Of a street as a whole, its ends lie further off than its doors.
            Class::Along => larger(measured, located.spread_m * ALONG_MARGIN),
            _ => larger(measured, located.spread_m),
        }
    }

    /// As measured there, or in municipalities with as many people.
    pub fn municipality(&self, entry: &RegisterEntry) -> Metres {
        let own = self.classes.get(&("municipality".to_owned(), Some(entry.municipality.istat)));
        let band = || {
            let people = entry.population?;
            self.by_population.iter().find(|(below, _)| people < *below).map(|(_, metres)| *metres)
        };
        own.copied().or_else(band).unwrap_or_else(|| self.named("municipality", None))
    }

    fn named(&self, class: &str, istat: Option<IstatCode>) -> Metres {
        let of = |istat| self.classes.get(&(class.to_owned(), istat));
        *istat
            .and_then(|istat| of(Some(istat)))
            .or_else(|| of(None))
            .expect("every class was there when the file was read")
    }
}
