//! Alessandria: 26,160 house numbers of a whole town in Monte Mario coordinates, looked up and left out.

use std::collections::BTreeMap;
use std::time::Instant;

use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::embedded::import::Format;
use bussola::adapters::geocoders::embedded::index::SourceNote;
use bussola::adapters::geocoders::embedded::index::build::{Builder, Entry};
use bussola::adapters::geocoders::embedded::number::HouseNumber;
use bussola::formats::crs::{Crs, Projection};
use bussola::ports::geocoder::GeocodeOutcome;
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Position, Precision};

use super::{ask, class, embedded, imported, options};
use crate::data;
use crate::measure::{Classes, Errors, percent, print};

/// How long the index may take to build: told, not asserted, as machines differ.
const BUILD_S: f64 = 10.0;
const TOWN: &str = "006003";
const FILE: &str = "alessandria/numeri-civici.csv";
/// Every so many numbers of a street one is left out, so that its neighbours stay.
const ROUNDS: usize = 25;

struct House {
    street: String,
    number: String,
    at: Position,
}

fn houses() -> Vec<House> {
    let projection = Projection::of(Crs::read("EPSG:3003").expect("known"));
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_path(data(FILE)).expect("a table");
    let house = |row: csv::StringRecord| {
        let coordinate = |at: usize| row[at].parse::<f64>().expect("a coordinate");
        let number =
            [&row[5], &row[6]].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
        House {
            street: format!("{} {}", &row[1], &row[2]),
            number,
            at: position(projection.to_degrees(coordinate(9), coordinate(10))),
        }
    };
    table.records().map(|row| house(row.expect("a row"))).collect()
}

fn position(degrees: Option<[f64; 2]>) -> Position {
    let [lon, lat] = degrees.expect("within the system");
    Position::from_lon_lat(lon, lat).expect("on the globe")
}

fn town() -> Option<IstatCode> {
    IstatCode::new(TOWN).ok()
}

#[test]
fn the_numbers_of_a_whole_town_are_found_where_they_are() {
    let start = Instant::now();
    let (index, report) = imported(&data(FILE), &options(Format::Csv, Some("EPSG:3003"), Some(TOWN), 40.0));
    let seconds = start.elapsed().as_secs_f64();
    let verdict = if seconds < BUILD_S { "pass" } else { "short" };
    println!("index of {} bytes in {seconds:.2} s (at most {BUILD_S} s): {verdict}", index.n_bytes());
    assert!(report.houses >= 26_000, "{report:?}");

    let embedded = embedded().only(index);
    let houses = houses();
    let mut classes = Classes::new();
    let mut all = Errors::default();
    for house in &houses {
        let outcome = ask(&embedded, &format!("{} {}", house.street, house.number), town());
        let (name, metres, radius) = match outcome {
            GeocodeOutcome::Found(found) => {
                let metres = found.position.metres_to(house.at).value();
                if metres > 25.0 || found.precision != Precision::House {
                    println!("{} {}: {} {metres:.0} m", house.street, house.number, found.matched);
                }
                (class(&found), metres, found.radius.value())
            }
            GeocodeOutcome::Ambiguous(_) => ("ambiguous".to_owned(), f64::INFINITY, 0.0),
            GeocodeOutcome::NotFound => ("not found".to_owned(), f64::INFINITY, 0.0),
        };
        classes.entry(name).or_default().add(metres, radius);
        all.add(metres, radius);
    }
    print("Exact lookups in a whole town", houses.len(), &classes);
    println!("within 25 m: {:.2} %", all.share_below(25.0));
    assert!(all.share_below(25.0) >= 99.0);
}

/// The geocoder without the numbers of a round.
fn without(houses: &[House], is_left_out: &[bool]) -> Embedded {
    let empty = embedded();
    let mut builder = Builder::new(empty.words());
    let note = |name: &str| SourceNote {
        name: name.to_owned(),
        format: "csv".to_owned(),
        licence: String::new(),
        attribution: String::new(),
        accuracy_m: 40.0,
    };
    let source = builder.add_source(note("town")).expect("room");
    for (house, _) in houses.iter().zip(is_left_out).filter(|(_, is_left_out)| !**is_left_out) {
        builder.add(&Entry {
            istat: TOWN.parse().expect("a number"),
            street: &house.street,
            number: HouseNumber::read(&house.number).unwrap_or(HouseNumber::NONE),
            postcode: 0,
            spot: Some(((house.at.lon() * 1e6).round() as i32, (house.at.lat() * 1e6).round() as i32)),
            source,
        });
    }
    let index = builder.finish();
    empty.only(index)
}

#[test]
fn a_number_that_is_left_out_is_found_between_its_neighbours() {
    let houses = houses();
    // The numbers of each street in order: a number with all its letters is left out at once.
    let mut numbers: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let number = |house: &House| HouseNumber::read(&house.number).and_then(HouseNumber::number);
    for house in &houses {
        numbers.entry(&house.street).or_default().extend(number(house));
    }
    for own in numbers.values_mut() {
        own.sort_unstable();
        own.dedup();
    }
    let turn = |house: &House| {
        let own = &numbers[house.street.as_str()];
        number(house).and_then(|number| own.binary_search(&number).ok()).map(|at| at % ROUNDS)
    };
    let turns: Vec<Option<usize>> = houses.iter().map(turn).collect();
    let (mut classes, mut asked, mut between) = (Classes::new(), 0, Errors::default());
    for round in 0..ROUNDS {
        let is_left_out: Vec<bool> = turns.iter().map(|turn| *turn == Some(round)).collect();
        let embedded = without(&houses, &is_left_out);
        for (house, _) in houses.iter().zip(&is_left_out).filter(|(_, is_left_out)| **is_left_out) {
            asked += 1;
            let outcome = ask(&embedded, &format!("{} {}", house.street, house.number), town());
            let GeocodeOutcome::Found(found) = outcome else { continue };
            let metres = found.position.metres_to(house.at).value();
            let radius = found.radius.value();
            if found.precision == Precision::Street && radius < 200.0 {
                between.add(metres, radius);
            }
            let name =
                if radius < 200.0 { class(&found) } else { format!("{} >=200", found.precision.as_str()) };
            classes.entry(name).or_default().add(metres, radius);
        }
    }
    print("Left-out numbers of a whole town", asked, &classes);
    println!(
        "interpolated: {:.1} % of {asked}, median {:.1} m, p90 {:.1} m",
        percent(between.len(), asked),
        between.quantile(0.5),
        between.quantile(0.9)
    );
    assert!(between.quantile(0.5) <= 25.0 && between.quantile(0.9) <= 80.0);
    assert!(percent(between.len(), asked) >= 85.0, "too few are interpolated");
    for (name, errors) in classes.iter().filter(|(_, errors)| errors.len() >= 100) {
        assert!(
            errors.percent_within() >= 90.0,
            "{name}: {:.1} % within the radius",
            errors.percent_within()
        );
    }
}
