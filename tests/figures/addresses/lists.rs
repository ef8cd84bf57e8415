//! Libraries and fuel stations of all Italy, as their lists write them: each is left out and asked for.

use std::path::Path;

use bussola::adapters::geocoders::embedded::import::Format;
use bussola::ports::geocoder::GeocodeOutcome;
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Position, Precision};

use super::{ask, class, embedded, imported, options, register};
use crate::data;
use crate::measure::{Classes, percent, print};

const ROUNDS: u64 = 4;
/// What `--accuracy` has to say of the lists as they are published, and of the cleaned points.
const RAW_ACCURACY_M: f64 = 4_000.0;
const CLEAN_ACCURACY_M: f64 = 520.0;

struct Place {
    istat: IstatCode,
    address: String,
    at: Position,
}

impl Place {
    /// Everything within ten metres or so is left out together.
    fn round(&self) -> u64 {
        let cell = |degrees: f64| (degrees * 10_000.0).floor() as u64;
        let mixed = cell(self.at.lon()).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ cell(self.at.lat());
        mixed.wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 32
    }
}

fn number(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok()
}

fn fuel_stations() -> Vec<Place> {
    let register = register();
    let mut table = csv::Reader::from_path(data("mimit/fuel_stations.csv")).expect("a table");
    let place = |row: csv::StringRecord| {
        let [entry] = register.named(&row[2], Some(&row[3]))[..] else { return None };
        let at = Position::from_lat_lon(number(&row[4])?, number(&row[5])?).ok()?;
        Some(Place { istat: entry.municipality.istat, address: row[1].to_owned(), at })
    };
    table.records().filter_map(|row| place(row.expect("a row"))).collect()
}

fn libraries() -> Vec<Place> {
    let register = register();
    let mut table = csv::ReaderBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_path(data("iccu/territorio.csv"))
        .expect("a table");
    let place = |row: csv::StringRecord| {
        let istat = IstatCode::new(row.get(7)?).ok()?;
        register.entry(istat)?;
        let at = Position::from_lat_lon(number(row.get(11)?)?, number(row.get(12)?)?).ok()?;
        Some(Place { istat, address: row.get(3)?.to_owned(), at })
    };
    table.records().filter_map(|row| place(row.expect("a row"))).collect()
}

fn cleaned() -> Vec<Place> {
    let mut table = csv::Reader::from_path(data("address_points.csv")).expect("a table");
    let place = |row: csv::StringRecord| {
        let at = Position::from_lat_lon(number(&row[5])?, number(&row[6])?).ok()?;
        Some(Place { istat: IstatCode::new(&row[1]).ok()?, address: format!("{} {}", &row[2], &row[3]), at })
    };
    table.records().filter_map(|row| place(row.expect("a row"))).collect()
}

/// Writes places as a list that can be imported.
fn write(file: &Path, places: &[Place], round: u64) {
    let mut table = csv::Writer::from_path(file).expect("a file");
    table.write_record(["indirizzo", "istat", "lat", "lon"]).expect("written");
    for place in places.iter().filter(|place| place.round() % ROUNDS != round) {
        let [lat, lon] = [place.at.lat(), place.at.lon()].map(|degrees| degrees.to_string());
        table.write_record([&place.address, &place.istat.to_string(), &lat, &lon]).expect("written");
    }
    table.flush().expect("written");
}

fn leave_one_out(title: &str, places: &[Place], accuracy_m: f64) {
    let folder = tempfile::tempdir().expect("a folder");
    let register = register();
    let slack = Metres::new(300.0).expect("a length");
    let (mut classes, mut asked, mut better) = (Classes::new(), 0, 0);
    for round in 0..ROUNDS {
        let file = folder.path().join("others.csv");
        write(&file, places, round);
        let (index, _) = imported(&file, &options(Format::Csv, None, None, accuracy_m));
        let embedded = embedded().only(index);
        for place in places.iter().filter(|place| place.round() % ROUNDS == round) {
            asked += 1;
            let candidates = match ask(&embedded, &place.address, Some(place.istat)) {
                GeocodeOutcome::Found(found) => vec![found],
                GeocodeOutcome::Ambiguous(candidates) => {
                    classes.entry("ambiguous".to_owned()).or_default().add(0.0, 0.0);
                    candidates
                }
                GeocodeOutcome::NotFound => Vec::new(),
            };
            for found in &candidates {
                let own = found.municipality.as_ref().map(|municipality| municipality.istat);
                assert_eq!(own, Some(place.istat), "{}", found.matched);
                assert_ne!(
                    register.lies_in(place.istat, found.position, slack),
                    Some(false),
                    "{}",
                    found.matched
                );
            }
            if let [found] = &candidates[..] {
                let metres = found.position.metres_to(place.at).value();
                let is_vague = found.precision >= Precision::District;
                let name = if is_vague { found.precision.as_str().to_owned() } else { class(found) };
                classes.entry(name).or_default().add(metres, found.radius.value());
                better += usize::from(found.precision < Precision::Municipality);
            }
        }
    }
    print(title, asked, &classes);
    println!("placed better than in the town: {:.1} %", percent(better, asked));
    // Too few addresses name only a quarter to be judged by a share; their line is printed with the others.
    for (name, errors) in classes.iter().filter(|(_, errors)| errors.len() >= 100) {
        assert!(
            errors.percent_within() >= 90.0,
            "{name}: {:.1} % within the radius",
            errors.percent_within()
        );
    }
}

#[test]
fn libraries_and_fuel_stations_are_found_from_one_another_and_never_in_another_town() {
    let mut places = fuel_stations();
    places.extend(libraries());
    assert!(places.len() > 30_000, "{}", places.len());
    leave_one_out("Libraries and fuel stations of Italy, as written", &places, RAW_ACCURACY_M);
}

#[test]
fn cleaned_points_are_found_from_one_another() {
    leave_one_out("Cleaned points of the eight areas", &cleaned(), CLEAN_ACCURACY_M);
}
