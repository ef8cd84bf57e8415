//! An index of only what matches: what no filter can be quicker than.

use bussola_engine::domain::position::Position;
use bussola_engine::search::index::earth::{Origin, Spot, spot};
use bussola_engine::search::index::plan::{Ask, Found, Judge};
use bussola_engine::search::index::{ColumnLists, Index, Row, Shape, Standing};
use rstar::RTree;
use rstar::primitives::GeomWithData;

pub const K: usize = 20;

/// The nearest of some positions, and nothing else to look at: what no filter can be quicker than.
#[derive(Debug)]
pub struct Limit {
    positions: Vec<Position>,
    index: Index,
    tree: RTree<GeomWithData<Spot, u32>>,
}

impl Limit {
    pub fn new(positions: Vec<Position>) -> Self {
        let row = |position: &Position| Row {
            standing: Standing::Pin,
            position: Some(*position),
            municipality: None,
            hours: 0,
        };
        let rows: Vec<Row> = positions.iter().map(row).collect();
        let mut columns = ColumnLists::default();
        rows.iter().for_each(|_| columns.push([]));
        let points = positions.iter().zip(0u32..).map(|(at, number)| GeomWithData::new(spot(*at), number));
        Self {
            tree: RTree::bulk_load(points.collect()),
            index: Index::build(&rows, &columns, Shape::new(0, 0)),
            positions,
        }
    }

    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// Through our own packed tree.
    pub fn nearest(&self, from: Position) -> Vec<Found> {
        let ask = Ask {
            origin: Origin::new(from),
            limit: K,
            max_distance: None,
            clauses: &[],
            municipality: None,
            open: None,
            accepted_share: 1.0,
        };
        self.index.nearest(&self.index.pins, &ask, &mut All(&self.positions)).0
    }

    /// Through rstar, measured and ordered in the same way.
    pub fn nearest_by_rstar(&self, from: Position) -> Vec<(u64, u32)> {
        let origin = Origin::new(from);
        let near = self.tree.nearest_neighbor_iter(origin.spot).take(K);
        let measured = near.map(|point| {
            let distance = origin.metres_to(*point.geom(), || self.positions[point.data as usize]);
            (distance.decimetres(), point.data)
        });
        let mut measured: Vec<(u64, u32)> = measured.collect();
        measured.sort_unstable();
        measured
    }
}

/// Accepts every desk.
#[derive(Debug)]
pub struct All<'a>(pub &'a [Position]);

impl Judge for All<'_> {
    fn accepts(&mut self, _: u32, _: u32, _: bool) -> bool {
        true
    }

    fn position(&self, place: u32) -> Position {
        self.0[place as usize]
    }
}
