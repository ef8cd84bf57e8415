//! A quarter of Rome from OpenStreetMap: 150 addresses in five spellings.

use std::collections::BTreeMap;

use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::embedded::import::Format;
use bussola::formats::osm_pbf::{Block, Blocks};
use bussola::ports::geocoder::GeocodeOutcome;
use bussola_engine::domain::position::Position;

use super::{ask, embedded, imported, options};
use crate::data;
use crate::measure::percent;

const FILE: &str = "osm/rome-piazza-vittorio.osm.pbf";
const N_ADDRESSES: usize = 150;
const HIT_M: f64 = 30.0;
const HITS_PERCENT: f64 = 97.0;

struct Address {
    street: String,
    number: String,
    postcode: String,
    doors: Vec<Position>,
}

/// Every nth address of the extract, in alphabetical order.
fn addresses() -> Vec<Address> {
    let mut all: BTreeMap<(String, String), Address> = BTreeMap::new();
    let mut add = |tags: &[(&str, &str)], lat: f64, lon: f64| {
        let tag = |key: &str| tags.iter().find(|(own, _)| *own == key).map(|(_, value)| (*value).to_owned());
        let (Some(street), Some(number), Some(postcode)) =
            (tag("addr:street"), tag("addr:housenumber"), tag("addr:postcode"))
        else {
            return;
        };
        let is_plain = |text: &str| !text.contains(';') && !text.starts_with(|c: char| c.is_ascii_digit());
        if !is_plain(&street) || !street.contains(' ') || postcode.len() != 5 {
            return;
        }
        let key = (street.clone(), number.clone());
        let entry = all.entry(key).or_insert(Address { street, number, postcode, doors: Vec::new() });
        entry.doors.push(Position::from_lat_lon(lat, lon).expect("a position"));
    };
    let extract = std::fs::File::open(data(FILE)).expect("an extract");
    for bytes in Blocks::open(Box::new(extract)).expect("an extract") {
        let bytes = bytes.expect("a whole extract");
        Block::new(&bytes).each_node(|_, (lon, lat), tags| add(&tags.pairs(), lat, lon));
    }
    let all: Vec<Address> = all.into_values().collect();
    assert!(all.len() > 1_000, "{} addresses", all.len());
    let step = all.len() / N_ADDRESSES;
    all.into_iter().step_by(step).take(N_ADDRESSES).collect()
}

fn abbreviated(street: &str) -> String {
    let (kind, name) = street.split_once(' ').unwrap_or(("", street));
    let short = match kind {
        "Via" => "V.",
        "Viale" => "V.le",
        "Piazza" => "P.za",
        "Largo" => "L.go",
        "Corso" => "C.so",
        "Piazzale" => "P.le",
        other => other,
    };
    format!("{short} {name}")
}

/// One letter of the name dropped, each time another one.
fn misspelt(street: &str, turn: usize) -> String {
    let start = street.find(' ').map_or(0, |at| at + 1);
    let letters: Vec<usize> =
        street.char_indices().filter(|(at, c)| *at >= start && c.is_alphabetic()).map(|(at, _)| at).collect();
    let dropped = letters[turn.wrapping_mul(7_919) % letters.len()];
    street.char_indices().filter(|(at, _)| *at != dropped).map(|(_, c)| c).collect()
}

fn hits(
    embedded: &Embedded,
    spelling: &str,
    addresses: &[Address],
    write: impl Fn(usize, &Address) -> String,
) -> f64 {
    let mut n_hits = 0;
    for (turn, address) in addresses.iter().enumerate() {
        let text = write(turn, address);
        let outcome = ask(embedded, &text, None);
        let metres = match &outcome {
            GeocodeOutcome::Found(found) => address
                .doors
                .iter()
                .map(|door| door.metres_to(found.position).value())
                .fold(f64::INFINITY, f64::min),
            _ => f64::INFINITY,
        };
        if metres <= HIT_M {
            n_hits += 1;
        } else {
            println!("  missed {text:?} ({metres:.0} m): {outcome:?}");
        }
    }
    let percent = percent(n_hits, addresses.len());
    println!("{spelling:<36} {percent:.1} % within {HIT_M} m");
    percent
}

/// How one way of writing writes the n-th address.
type Spelling<'a> = &'a dyn Fn(usize, &Address) -> String;

#[test]
fn a_hundred_and_fifty_addresses_are_found_in_every_spelling() {
    let (index, _) = imported(&data(FILE), &options(Format::OsmPbf, None, None, 40.0));
    let embedded = embedded().only(index);
    let addresses = addresses();
    assert_eq!(addresses.len(), N_ADDRESSES);
    let spellings: [(&str, Spelling<'_>); 5] = [
        ("canonical", &|_, a| format!("{} {}, {} Roma", a.street, a.number, a.postcode)),
        ("lower case without postcode", &|_, a| format!("{} {} roma", a.street, a.number).to_lowercase()),
        ("Via X, 12 - 00185 Roma (RM)", &|_, a| {
            format!("{}, {} - {} Roma (RM)", a.street, a.number, a.postcode)
        }),
        ("abbreviated type", &|_, a| format!("{} {}, {} Roma", abbreviated(&a.street), a.number, a.postcode)),
        ("one letter dropped", &|turn, a| {
            format!("{} {}, {} Roma", misspelt(&a.street, turn), a.number, a.postcode)
        }),
    ];
    let measured = spellings.map(|(name, write)| (name, hits(&embedded, name, &addresses, write)));
    for (name, percent) in measured {
        assert!(percent >= HITS_PERCENT, "{name}: {percent:.1} %");
    }
}
