//! Addresses and streets from an OpenStreetMap extract: `addr:*` on nodes and ways, names of highways and squares.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::intake::{Intake, Row};
use crate::formats::crs::Crs;
use crate::formats::osm_pbf::{Block, Blocks};

/// Corners of a street that are kept, at most, besides its ends.
const MAX_CORNERS: usize = 12;
/// A cell of the grid in which unsaid municipalities are taken from addresses around, in degrees.
const CELL_DEGREES: f64 = 0.01;
/// Most characters of a tag that are read.
const MAX_TAG: usize = 200;
/// Most places of an extract, nodes of addresses and streets: three gigabytes of memory.
const MAX_PLACES: usize = 100_000_000;

/// What the tags say.
#[derive(Debug, Clone, Default)]
struct Tags {
    street: String,
    number: String,
    postcode: String,
    city: String,
    /// Of a street.
    name: String,
    is_street: bool,
}

impl Tags {
    fn read(tags: &[(&str, &str)]) -> Self {
        let mut read = Self::default();
        let (mut name, mut place) = (String::new(), String::new());
        for &(key, value) in tags {
            let value = || value.chars().take(MAX_TAG).collect::<String>();
            match key {
                "addr:street" => read.street = value(),
                "addr:place" => place = value(),
                "addr:housenumber" => read.number = value(),
                "addr:postcode" => read.postcode = value(),
                "addr:city" => read.city = value(),
                "name" => name = value(),
                "highway" => read.is_street = !is_furniture(&value()),
                "place" => read.is_street |= value() == "square",
                _ => {}
            }
        }
        if read.street.is_empty() {
            read.street = place;
        }
        if read.is_street {
            read.name = name;
        }
        read
    }

    fn is_address(&self) -> bool {
        !self.number.is_empty() && !self.street.is_empty()
    }

    fn is_wanted(&self) -> bool {
        self.is_address() || !self.name.is_empty()
    }
}

/// Highways that are no streets.
fn is_furniture(value: &str) -> bool {
    matches!(
        value,
        "bus_stop"
            | "traffic_signals"
            | "crossing"
            | "street_lamp"
            | "stop"
            | "platform"
            | "elevator"
            | "rest_area"
            | "services"
            | "milestone"
            | "motorway_junction"
            | "give_way"
            | "speed_camera"
            | "turning_circle"
    )
}

/// Something with tags and places.
#[derive(Debug)]
struct Thing {
    tags: Tags,
    nodes: Vec<i64>,
    /// Of a node.
    own: Option<(f64, f64)>,
}

pub fn read(file: &Path, intake: &mut Intake<'_>) -> Result<(), String> {
    intake.set_default_crs(Crs::WGS84);
    let things = wanted(file)?;
    let mut nodes: Vec<i64> = things.iter().flat_map(|thing| &thing.nodes).copied().collect();
    nodes.sort_unstable();
    nodes.dedup();
    let places = places(file, &nodes)?;
    let of_way = |thing: &Thing| -> Vec<(f64, f64)> {
        let found = thing.nodes.iter().filter_map(|id| nodes.binary_search(id).ok()).map(|at| places[at]);
        thing.own.into_iter().chain(found.flatten()).collect()
    };
    let cities = Cities::of(&things, of_way);
    for thing in &things {
        let corners = of_way(thing);
        if corners.is_empty() {
            intake.skip("without a place in the extract", &thing.tags.street);
            continue;
        }
        if thing.tags.is_address() {
            take_address(thing, &corners, &cities, intake)?;
        }
        if !thing.tags.name.is_empty() && thing.own.is_none() {
            take_street(thing, &corners, &cities, intake)?;
        }
    }
    Ok(())
}

/// First reading: everything with an address or a street's name.
fn wanted(file: &Path) -> Result<Vec<Thing>, String> {
    let mut things = Vec::new();
    let mut n_places = 0;
    each(file, |block| {
        block.each_node(|_, place, tags| {
            let tags = Tags::read(&tags.pairs());
            if tags.is_address() {
                n_places += 1;
                things.push(Thing { tags, nodes: Vec::new(), own: Some(place) });
            }
        });
        for way in block.ways() {
            let tags = Tags::read(&way.tags().pairs());
            if tags.is_wanted() {
                let nodes = way.nodes();
                n_places += nodes.len();
                things.push(Thing { tags, nodes, own: None });
            }
        }
        if n_places > MAX_PLACES {
            return Err(format!(
                "holds more than {MAX_PLACES} places; cut it into regions with osmium extract"
            ));
        }
        Ok(())
    })?;
    Ok(things)
}

/// Second reading: where the corners of ways are.
fn places(file: &Path, nodes: &[i64]) -> Result<Vec<Option<(f64, f64)>>, String> {
    let mut places = vec![None; nodes.len()];
    each(file, |block| {
        block.each_node(|id, place, _| {
            if let Ok(at) = nodes.binary_search(&id) {
                places[at] = Some(place);
            }
        });
        Ok(())
    })?;
    Ok(places)
}

fn each(file: &Path, mut visit: impl FnMut(&Block<'_>) -> Result<(), String>) -> Result<(), String> {
    let input = File::open(file).map_err(|error| error.to_string())?;
    for bytes in Blocks::open(Box::new(BufReader::new(input)))? {
        visit(&Block::new(&bytes.map_err(|error| format!("is not a whole .osm.pbf: {error}"))?))?;
    }
    Ok(())
}

/// The city that addresses around a place name.
#[derive(Debug)]
struct Cities(HashMap<(i32, i32), String>);

impl Cities {
    fn of(things: &[Thing], corners: impl Fn(&Thing) -> Vec<(f64, f64)>) -> Self {
        let mut named: HashMap<(i32, i32), BTreeMap<&str, u32>> = HashMap::new();
        for thing in things.iter().filter(|thing| !thing.tags.city.is_empty()) {
            if let Some(corner) = corners(thing).first() {
                *named.entry(cell(*corner)).or_default().entry(&thing.tags.city).or_default() += 1;
            }
        }
        let commonest = |cities: BTreeMap<&str, u32>| {
            cities.into_iter().max_by_key(|(_, n)| *n).map_or_else(String::new, |(city, _)| city.to_owned())
        };
        Self(named.into_iter().map(|(cell, cities)| (cell, commonest(cities))).collect())
    }

    fn around(&self, corner: (f64, f64)) -> String {
        let (x, y) = cell(corner);
        let cells = [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)];
        let found = cells.iter().find_map(|(dx, dy)| self.0.get(&(x + dx, y + dy)));
        found.cloned().unwrap_or_default()
    }
}

fn cell((lon, lat): (f64, f64)) -> (i32, i32) {
    ((lon / CELL_DEGREES).floor() as i32, (lat / CELL_DEGREES).floor() as i32)
}

/// "12;14" are two doors, "Via A;Via B" two names of one.
fn take_address(
    thing: &Thing,
    corners: &[(f64, f64)],
    cities: &Cities,
    intake: &mut Intake<'_>,
) -> Result<(), String> {
    let n = corners.len() as f64;
    let sum = corners.iter().fold((0.0, 0.0), |sum, corner| (sum.0 + corner.0, sum.1 + corner.1));
    let middle = (sum.0 / n, sum.1 / n);
    let city = if thing.tags.city.is_empty() { cities.around(middle) } else { thing.tags.city.clone() };
    for street in thing.tags.street.split(';').map(str::trim) {
        for number in thing.tags.number.split([';', ',']).map(str::trim).filter(|number| !number.is_empty()) {
            intake.take(&Row {
                street: street.to_owned(),
                number: number.to_owned(),
                postcode: thing.tags.postcode.clone(),
                municipality: city.clone(),
                place: Some(middle),
                ..Row::default()
            })?;
        }
    }
    Ok(())
}

/// The corners of a street tell where it is, and how far it reaches.
fn take_street(
    thing: &Thing,
    corners: &[(f64, f64)],
    cities: &Cities,
    intake: &mut Intake<'_>,
) -> Result<(), String> {
    let step = corners.len().div_ceil(MAX_CORNERS).max(1);
    let city = cities.around(corners[corners.len() / 2]);
    for corner in corners.iter().step_by(step).chain(corners.last()) {
        intake.take(&Row {
            street: thing.tags.name.clone(),
            municipality: city.clone(),
            place: Some(*corner),
            ..Row::default()
        })?;
    }
    Ok(())
}
