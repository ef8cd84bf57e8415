//! Desks on a tile: each by itself, or from afar as clusters that say how many there are in which state.
//!
//! Clusters are the cells of a grid that tiles share, so that every pin is in exactly one cluster of exactly one tile,
//! whatever tile is asked for first.

use bussola_engine::domain::opening::State;
use bussola_engine::search::pins::Pin;
use bussola_engine::search::snapshot::Snapshot;

use crate::formats::mvt::{EXTENT, Layer, Tile, Value, ValueId};
use crate::formats::web_mercator::{TileAddress, Units};
use crate::publication::{PinGate, PublicPin};
use crate::web::extract::Question;
use crate::web::select::lies_in;
use crate::web::site::Site;

/// The name of the layer.
pub(super) const LAYER: &str = "desks";

/// From this zoom on every desk is drawn by itself.
pub(super) const FIRST_ZOOM_ALONE: u8 = 12;

/// Units beyond the edges of a tile in which desks are drawn too: a sign on an edge belongs to both sides.
const BUFFER: i64 = 256;

/// Units of a cell when clusters are drawn: an eighth of a tile.
const CELL: i64 = 512;
/// So many desks on one tile are clustered at any zoom, in cells that are as small as a dot.
const CROWD: usize = 5_000;
const CELL_OF_CROWD: i64 = 32;

/// Properties, by their place.
pub(super) const KEYS: [&str; 14] = [
    "id",
    "name",
    "state",
    "icon",
    "n_sheets",
    "precision",
    "precision_m",
    "cluster",
    "point_count",
    "open",
    "opens",
    "closed",
    "maybe",
    "unknown",
];
const ID: usize = 0;
const NAME: usize = 1;
const STATE: usize = 2;
const ICON: usize = 3;
const N_SHEETS: usize = 4;
const PRECISION: usize = 5;
const PRECISION_M: usize = 6;
const CLUSTER: usize = 7;
const POINT_COUNT: usize = 8;
/// The first of the counts, which are in the order of [`State::ALL`].
const COUNTS: usize = 9;

type Properties = [Option<ValueId>; KEYS.len()];

/// The bytes of a tile; none when nothing is on it.
pub(super) fn tile<'a>(
    site: &Site,
    snapshot: &'a Snapshot,
    question: &Question,
    tile: TileAddress,
) -> Vec<u8> {
    let units = Units::of(tile).expect("the last zoom of desks has units");
    let city = question.city.as_ref().and_then(|slug| site.city(slug));
    let visit = |margin: i64, show: &mut dyn FnMut(Pin<'a>)| {
        let frame = units.frame(margin as u32);
        snapshot.visit_pins(frame, &question.filter, question.at, |pin| {
            if city.is_none_or(|city| lies_in(city, pin.record())) {
                show(pin);
            }
        });
    };
    let drawing = |n_features| Drawing::new(site.publication.pins(), n_features);
    if tile.zoom() < FIRST_ZOOM_ALONE {
        let mut grid = Grid::new(CELL);
        visit(CELL, &mut |pin| grid.put(pin, units.place(pin.point)));
        return drawing(grid.cells.len()).clusters(grid);
    }

    let mut pins = Vec::new();
    visit(BUFFER, &mut |pin| pins.push(pin));
    if pins.len() > CROWD {
        let mut grid = Grid::new(CELL_OF_CROWD);
        pins.into_iter().for_each(|pin| grid.put(pin, units.place(pin.point)));
        return drawing(CROWD).clusters(grid);
    }
    let mut drawing = drawing(pins.len());
    pins.iter().for_each(|pin| drawing.pin(pin, units.place(pin.point)));
    drawing.into_bytes()
}

/// A tile that is being drawn.
struct Drawing<'a> {
    gate: PinGate,
    layer: Layer,
    /// Values that most pins share.
    states: Recent<State>,
    precisions: Recent<&'static str>,
    counts: Recent<u64>,
    icons: Recent<&'a str>,
}

impl<'a> Drawing<'a> {
    fn new(gate: PinGate, n_features: usize) -> Self {
        let layer = Layer::new(LAYER, &KEYS, n_features);
        let (states, precisions, counts, icons) = Default::default();
        Self { gate, layer, states, precisions, counts, icons }
    }

    fn pin(&mut self, pin: &Pin<'a>, place: [i64; 2]) {
        let Some(at) = on_tile(place) else { return };
        let PublicPin { id, name, state, first_need, n_sheets, precision, precision_m } =
            self.gate.pin(pin.face(), pin.state);
        let Self { layer, states, precisions, counts, icons, .. } = self;
        let mut properties = [None; KEYS.len()];
        properties[ID] = Some(layer.value(Value::Text(id)));
        properties[NAME] = name.map(|name| layer.value(Value::Text(name)));
        properties[STATE] = state.map(|word| states.value(pin.state, eq, || layer.value(Value::Text(word))));
        properties[ICON] = first_need.map(|need| {
            let icon = &*need.icon;
            icons.value(icon, is_same_place, || layer.value(Value::Text(icon)))
        });
        let mut count = |n: u64| counts.value(n, eq, || layer.value(Value::Count(n)));
        properties[N_SHEETS] = n_sheets.map(|n_sheets| count(n_sheets as u64));
        properties[PRECISION_M] = precision_m.map(count);
        properties[PRECISION] =
            precision.map(|word| precisions.value(word, is_same_place, || layer.value(Value::Text(word))));
        self.put(at, &properties);
    }

    /// Appends a point with those properties that there are, in the order of [`KEYS`].
    fn put(&mut self, at: [i32; 2], properties: &Properties) {
        let mut tags = [(0, ValueId::default()); KEYS.len()];
        let mut n_tags = 0;
        for (key, value) in properties.iter().enumerate() {
            if let Some(value) = value {
                tags[n_tags] = (key, *value);
                n_tags += 1;
            }
        }
        self.layer.point(at, &tags[..n_tags]);
    }

    /// Row by row; a pin that is alone in its cell is drawn as itself.
    fn clusters(mut self, grid: Grid<'a>) -> Vec<u8> {
        for cell in &grid.cells {
            match (cell.n_pins, &cell.first) {
                (1, Some((pin, place))) => self.pin(pin, *place),
                (n_pins, Some(_)) => {
                    let middle = cell.sum.map(|sum| sum.div_euclid(n_pins as i64));
                    self.cluster(n_pins, &cell.counts, middle);
                }
                (_, None) => {}
            }
        }
        self.into_bytes()
    }

    fn into_bytes(self) -> Vec<u8> {
        let mut tile = Tile::default();
        tile.add(&self.layer);
        tile.into_bytes()
    }

    fn cluster(&mut self, n_pins: u64, counts: &[u64; State::ALL.len()], place: [i64; 2]) {
        let Some(at) = on_tile(place) else { return };
        let mut properties = [None; KEYS.len()];
        properties[CLUSTER] = Some(self.layer.value(Value::Flag(true)));
        properties[POINT_COUNT] = Some(self.layer.value(Value::Count(n_pins)));
        if self.gate.tells_states() {
            for (property, count) in properties[COUNTS..].iter_mut().zip(counts) {
                *property = Some(self.layer.value(Value::Count(*count)));
            }
        }
        self.put(at, &properties);
    }
}

/// Values that were used last: to look among a few takes less time than to read one.
#[derive(Debug)]
struct Recent<K>(Vec<(K, ValueId)>);

impl<K> Default for Recent<K> {
    fn default() -> Self {
        Self(Vec::with_capacity(Self::MOST))
    }
}

impl<K> Recent<K> {
    const MOST: usize = 16;

    /// The value of a key. `is_same` may hold equal keys for different ones: then the value is only found anew.
    fn value(&mut self, key: K, is_same: impl Fn(&K, &K) -> bool, find: impl FnOnce() -> ValueId) -> ValueId {
        if let Some((_, value)) = self.0.iter().find(|(known, _)| is_same(known, &key)) {
            return *value;
        }
        let value = find();
        if self.0.len() < Self::MOST {
            self.0.push((key, value));
        }
        value
    }
}

fn eq<K: PartialEq>(a: &K, b: &K) -> bool {
    a == b
}

/// Words of a vocabulary are the same when they stand in the same place.
fn is_same_place(a: &&str, b: &&str) -> bool {
    std::ptr::eq(*a, *b)
}

/// A point that is on the tile or its buffer.
fn on_tile(place: [i64; 2]) -> Option<[i32; 2]> {
    let is_near = |unit: &i64| (-BUFFER..i64::from(EXTENT) + BUFFER).contains(unit);
    place.iter().all(is_near).then(|| place.map(|unit| unit as i32))
}

/// The cells of a tile and of the ring around it.
struct Grid<'a> {
    /// Units along a side of a cell.
    size: i64,
    /// Cells beyond each edge.
    ring: i64,
    /// Cells along a side, with the ring.
    side: i64,
    cells: Vec<Cell<'a>>,
}

#[derive(Clone, Default)]
struct Cell<'a> {
    n_pins: u64,
    counts: [u64; State::ALL.len()],
    sum: [i64; 2],
    first: Option<(Pin<'a>, [i64; 2])>,
}

impl<'a> Grid<'a> {
    fn new(size: i64) -> Self {
        let ring = BUFFER.max(size) / size;
        let side = i64::from(EXTENT) / size + 2 * ring;
        Self { size, ring, side, cells: vec![Cell::default(); (side * side) as usize] }
    }

    fn put(&mut self, pin: Pin<'a>, place: [i64; 2]) {
        let [column, row] = place.map(|unit| unit.div_euclid(self.size) + self.ring);
        if !(0..self.side).contains(&column) || !(0..self.side).contains(&row) {
            return;
        }
        let cell = &mut self.cells[(row * self.side + column) as usize];
        cell.n_pins += 1;
        cell.counts[pin.state as usize] += 1;
        cell.sum = [cell.sum[0] + place[0], cell.sum[1] + place[1]];
        cell.first.get_or_insert((pin, place));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_have_their_places_and_counts_are_in_the_order_of_the_states() {
        let names = State::ALL.map(State::as_str);
        assert_eq!(KEYS[COUNTS..], names);
        let others = [ID, NAME, STATE, ICON, N_SHEETS, PRECISION, PRECISION_M, CLUSTER, POINT_COUNT];
        let expected =
            ["id", "name", "state", "icon", "n_sheets", "precision", "precision_m", "cluster", "point_count"];
        assert_eq!(others.map(|place| KEYS[place]), expected);
        for (place, state) in State::ALL.into_iter().enumerate() {
            assert_eq!(state as usize, place);
        }
    }
}
