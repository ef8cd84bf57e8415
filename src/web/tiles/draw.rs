//! Desks on a tile: each by itself, or from afar as clusters that say how many there are in which state.
//!
//! Clusters are the cells of a grid that tiles share, so that every pin is in exactly one cluster of exactly one tile,
//! whatever tile is asked for first.

use bussola_engine::domain::opening::State;
use bussola_engine::domain::position::BBox;
use bussola_engine::search::pins::Pin;
use bussola_engine::search::snapshot::Snapshot;

use crate::formats::mvt::{EXTENT, Layer, Tile, Value};
use crate::formats::web_mercator::{TileAddress, WorldPoint, latitude, longitude, side};
use crate::publication::PinGate;
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
const CLUSTER: usize = 7;
const POINT_COUNT: usize = 8;
/// The first of the counts, which are in the order of [`State::ALL`].
const COUNTS: usize = 9;

/// The bytes of a tile; none when nothing is on it.
pub(super) fn tile(site: &Site, snapshot: &Snapshot, question: &Question, tile: TileAddress) -> Vec<u8> {
    let mut drawing = Drawing { site, gate: site.publication.pins(), tile, layer: Layer::new(LAYER, &KEYS) };
    let city = question.city.as_ref().and_then(|slug| site.city(slug));
    let is_wanted = |pin: &Pin<'_>| city.is_none_or(|city| lies_in(city, pin.record()));
    if tile.zoom() < FIRST_ZOOM_ALONE {
        let mut grid = Grid::new(CELL);
        snapshot.visit_pins(area(tile, CELL), &question.filter, question.at, |pin| {
            if is_wanted(&pin) {
                grid.put(pin, drawing.place(&pin));
            }
        });
        drawing.clusters(grid);
    } else {
        let mut pins = snapshot.pins(area(tile, BUFFER), &question.filter, question.at);
        pins.retain(is_wanted);
        if pins.len() > CROWD {
            let mut grid = Grid::new(CELL_OF_CROWD);
            pins.into_iter().for_each(|pin| grid.put(pin, drawing.place(&pin)));
            drawing.clusters(grid);
        } else {
            pins.iter().for_each(|pin| drawing.pin(pin, drawing.place(pin)));
        }
    }
    let mut written = Tile::default();
    written.add(drawing.layer);
    written.into_bytes()
}

/// A tile with so many units around it. What lies beyond the map's latitudes belongs to its edge.
fn area(tile: TileAddress, margin: i64) -> BBox {
    // A little more, as edges are computed: which tile a pin is on is decided in whole units.
    let margin = (margin + 1) as f64 / f64::from(EXTENT);
    let (zoom, last) = (tile.zoom(), side(tile.zoom()) - 1);
    let (column, row) = (f64::from(tile.column()), f64::from(tile.row()));
    let around = |lon: f64| if lon.abs() > 180.0 { lon - 360.0f64.copysign(lon) } else { lon };
    let (west, east) = match zoom {
        0 => (-180.0, 180.0),
        _ => (around(longitude(column - margin, zoom)), around(longitude(column + 1.0 + margin, zoom))),
    };
    let north = if tile.row() == 0 { 90.0 } else { latitude(row - margin, zoom) };
    let south = if tile.row() == last { -90.0 } else { latitude(row + 1.0 + margin, zoom) };
    BBox::from_wsen(west, south, east, north).expect("edges of a tile of the grid are on the Earth")
}

/// A tile that is being drawn.
struct Drawing<'a> {
    site: &'a Site,
    gate: PinGate,
    tile: TileAddress,
    layer: Layer,
}

impl Drawing<'_> {
    /// Where a pin is on the tile.
    fn place(&self, pin: &Pin<'_>) -> [i64; 2] {
        let at = WorldPoint::of(pin.position.lon(), pin.position.lat());
        at.unit(self.tile.zoom()).on(self.tile)
    }

    fn pin(&mut self, pin: &Pin<'_>, place: [i64; 2]) {
        let Some(at) = on_tile(place) else { return };
        let Some(told) = self.gate.pin(pin.record(), pin.state) else { return };
        let need = told.first_need.and_then(|code| self.site.taxonomy.need(code));
        let properties = [
            Some(Value::Text(told.id)),
            told.name.map(Value::Text),
            told.state.map(Value::Text),
            need.map(|need| Value::Text(&need.icon)),
            told.n_sheets.map(|n_sheets| Value::Count(n_sheets as u64)),
            told.precision.map(Value::Text),
            told.precision_m.map(Value::Count),
        ];
        let mut tags = [(0, Value::Flag(false)); 7];
        let mut n_tags = 0;
        for (place, value) in properties.into_iter().enumerate() {
            if let Some(value) = value {
                tags[n_tags] = (place, value);
                n_tags += 1;
            }
        }
        self.layer.point(at, &tags[..n_tags]);
    }

    /// Row by row; a pin that is alone in its cell is drawn as itself.
    fn clusters(&mut self, grid: Grid<'_>) {
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
    }

    fn cluster(&mut self, n_pins: u64, counts: &[u64; State::ALL.len()], place: [i64; 2]) {
        let Some(at) = on_tile(place) else { return };
        let mut tags = [(CLUSTER, Value::Flag(true)); 2 + State::ALL.len()];
        tags[1] = (POINT_COUNT, Value::Count(n_pins));
        for (number, count) in counts.iter().enumerate() {
            tags[2 + number] = (COUNTS + number, Value::Count(*count));
        }
        let n_tags = if self.gate.tells_states() { tags.len() } else { 2 };
        self.layer.point(at, &tags[..n_tags]);
    }
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
    fn the_area_of_a_tile_reaches_over_the_antimeridian_and_to_the_poles() {
        let area = |zoom, column, row| {
            super::area(TileAddress::new(zoom, column, row).expect("a tile"), 512).to_wsen()
        };
        assert_eq!(area(0, 0, 0), [-180.0, -90.0, 180.0, 90.0]);
        let [west, south, east, north] = area(3, 0, 7);
        assert!(west > 170.0 && east < -120.0 && south == -90.0 && north > -80.0);
        let [west, _, east, north] = area(1, 1, 0);
        assert!((-30.0..-20.0).contains(&west) && (-160.0..-150.0).contains(&east) && north == 90.0);
    }

    #[test]
    fn counts_are_in_the_order_of_the_states() {
        let names = State::ALL.map(State::as_str);
        assert_eq!(KEYS[COUNTS..], names);
        assert_eq!((KEYS[CLUSTER], KEYS[POINT_COUNT]), ("cluster", "point_count"));
        for (place, state) in State::ALL.into_iter().enumerate() {
            assert_eq!(state as usize, place);
        }
    }
}
