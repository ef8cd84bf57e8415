//! How much longer the way on foot is than the straight line: shortest paths on the streets of a quarter.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use bussola::formats::osm_pbf::{Block, Blocks};
use bussola_engine::domain::position::Position;
use bussola_engine::domain::walk;

use crate::data;

const FILE: &str = "osm/rome-piazza-vittorio.osm.pbf";

/// Every so many crossings one sets out; the paths to all others are measured.
const EVERY_ORIGIN: usize = 7;

/// Straight lines from a neighbour's door to half an hour on foot.
const CLASSES_M: [(f64, f64); 4] = [(50.0, 200.0), (200.0, 400.0), (400.0, 800.0), (800.0, 2_000.0)];

/// Nearer than this to the edge of the extract the way around may be cut off.
const MARGIN_M: f64 = 100.0;

/// Streets that nobody walks on.
const NOT_WALKED: [&str; 10] = [
    "motorway",
    "motorway_link",
    "trunk",
    "trunk_link",
    "construction",
    "proposed",
    "raceway",
    "bus_guideway",
    "elevator",
    "platform",
];

#[derive(Default)]
struct Streets {
    places: Vec<Position>,
    /// Neighbours with metres.
    ways: Vec<Vec<(usize, f64)>>,
}

fn may_walk(tag: impl Fn(&str) -> Option<String>) -> bool {
    let Some(highway) = tag("highway") else { return false };
    let is_refused = |value: Option<String>| value.is_some_and(|value| value == "no" || value == "private");
    let foot = tag("foot");
    let is_allowed = foot.as_deref().is_some_and(|foot| foot == "yes" || foot == "designated");
    !NOT_WALKED.contains(&highway.as_str())
        && (is_allowed || (!is_refused(foot) && !is_refused(tag("access"))))
        && tag("area").as_deref() != Some("yes")
}

fn streets() -> Streets {
    let mut positions: HashMap<i64, Position> = HashMap::new();
    let mut lines: Vec<Vec<i64>> = Vec::new();
    let at = |lat, lon| Position::from_lat_lon(lat, lon).expect("a position");
    let extract = std::fs::File::open(data(FILE)).expect("an extract");
    for bytes in Blocks::open(Box::new(extract)).expect("an extract") {
        let bytes = bytes.expect("a whole extract");
        let block = Block::new(&bytes);
        block.each_node(|id, (lon, lat), _| _ = positions.insert(id, at(lat, lon)));
        for way in block.ways() {
            let tags = way.tags();
            let pairs = tags.pairs();
            let tag =
                |key: &str| pairs.iter().find(|(own, _)| *own == key).map(|(_, value)| (*value).to_owned());
            if may_walk(tag) {
                lines.push(way.nodes());
            }
        }
    }
    let mut streets = Streets::default();
    let mut numbers: HashMap<i64, usize> = HashMap::new();
    for line in lines {
        let known: Vec<usize> = line
            .iter()
            .filter_map(|id| {
                let position = *positions.get(id)?;
                Some(*numbers.entry(*id).or_insert_with(|| {
                    streets.places.push(position);
                    streets.ways.push(Vec::new());
                    streets.places.len() - 1
                }))
            })
            .collect();
        for pair in known.windows(2) {
            let metres = streets.places[pair[0]].metres_to(streets.places[pair[1]]).value();
            streets.ways[pair[0]].push((pair[1], metres));
            streets.ways[pair[1]].push((pair[0], metres));
        }
    }
    streets
}

impl Streets {
    /// Metres on foot from one place to all; `None` where no way leads.
    fn from(&self, origin: usize) -> Vec<Option<f64>> {
        let mut metres: Vec<Option<f64>> = vec![None; self.places.len()];
        let mut queue = BinaryHeap::from([(Reverse(0u64), origin)]);
        // Tenths of a millimetre are whole numbers, which have an order.
        let scale = 10_000.0;
        while let Some((Reverse(far), place)) = queue.pop() {
            if metres[place].is_some() {
                continue;
            }
            metres[place] = Some(far as f64 / scale);
            for (next, length) in &self.ways[place] {
                if metres[*next].is_none() {
                    queue.push((Reverse(far + (length * scale).round() as u64), *next));
                }
            }
        }
        metres
    }

    /// Crossings and dead ends away from the edge: places at which somebody may set out or arrive.
    fn inner(&self) -> Vec<usize> {
        let bound = |pick: fn(&Position) -> f64, start: f64, fold: fn(f64, f64) -> f64| {
            self.places.iter().map(pick).fold(start, fold)
        };
        let (south, north) = (
            bound(|place| place.lat(), f64::INFINITY, f64::min),
            bound(|place| place.lat(), -90.0, f64::max),
        );
        let (west, east) = (
            bound(|place| place.lon(), f64::INFINITY, f64::min),
            bound(|place| place.lon(), -180.0, f64::max),
        );
        let (up, across) = (MARGIN_M / 111_000.0, MARGIN_M / 111_000.0 / south.to_radians().cos());
        let is_inner = |place: &Position| {
            (south + up..north - up).contains(&place.lat())
                && (west + across..east - across).contains(&place.lon())
        };
        (0..self.places.len())
            .filter(|place| self.ways[*place].len() != 2 && is_inner(&self.places[*place]))
            .collect()
    }
}

fn quantile(sorted: &[f64], share: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

#[test]
fn the_way_on_foot_is_longer_than_the_straight_line_by_this_factor() {
    let streets = streets();
    let inner = streets.inner();
    let mut ratios: Vec<Vec<f64>> = vec![Vec::new(); CLASSES_M.len()];
    let (mut on_foot, mut straight) = (0.0, 0.0);
    for origin in inner.iter().step_by(EVERY_ORIGIN) {
        let metres = streets.from(*origin);
        for place in &inner {
            let line = streets.places[*origin].metres_to(streets.places[*place]).value();
            let class = CLASSES_M.iter().position(|(from, to)| (*from..*to).contains(&line));
            if let (Some(class), Some(walked)) = (class, metres[*place]) {
                ratios[class].push(walked / line);
                (on_foot, straight) = (on_foot + walked, straight + line);
            }
        }
    }
    println!("\n{} places, {} of them crossings away from the edge", streets.places.len(), inner.len());
    println!(
        "{:<16} {:>8} {:>7} {:>7} {:>7} {:>7}",
        "straight line", "pairs", "mean", "median", "p75", "p90"
    );
    for (class, (from, to)) in ratios.iter_mut().zip(CLASSES_M) {
        class.sort_by(f64::total_cmp);
        assert!(class.len() > 500, "{} pairs from {from} to {to} m", class.len());
        let mean = class.iter().sum::<f64>() / class.len() as f64;
        let [median, p75, p90] = [0.5, 0.75, 0.9].map(|share| quantile(class, share));
        let pairs = class.len();
        println!("{from:>6}-{to:<6} m  {pairs:>8} {mean:>7.3} {median:>7.3} {p75:>7.3} {p90:>7.3}");
    }
    let mut all: Vec<f64> = ratios.concat();
    all.sort_by(f64::total_cmp);
    let mean = all.iter().sum::<f64>() / all.len() as f64;
    let [median, p75, p90] = [0.5, 0.75, 0.9].map(|share| quantile(&all, share));
    println!("all pairs: mean {mean:.3}, median {median:.3}, p75 {p75:.3}, p90 {p90:.3}");
    println!("metres on foot per metre of straight line: {:.3}; told: {}", on_foot / straight, walk::DETOUR);
    let share = all.iter().filter(|ratio| **ratio <= walk::DETOUR).count() as f64 / all.len() as f64;
    println!("{:.1} % of the ways are not longer than told", share * 100.0);
    assert!((0.72..0.78).contains(&share), "three of four are promised");
}
