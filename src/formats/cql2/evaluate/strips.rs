//! The edges of a geometry in horizontal strips, so that only those at the height of a point or a line are looked at.

use geo::coordinate_position::CoordPos;
use geo::kernels::{Kernel, Orientation};
use geo::{Coord, GeoNum, Intersects, Line, Rect};

/// Most strips. Of a zigzag every edge lies in all of them.
const MOST_STRIPS: usize = 256;
/// How many edges a strip is meant to have.
const EDGES_PER_STRIP: usize = 8;

/// An edge, and which area it bounds, if any. A point is an edge of no length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub line: Line<f64>,
    pub area: Option<u32>,
}

#[derive(Debug, Clone)]
pub(super) struct Strips {
    least_y: f64,
    height: f64,
    edges: Vec<Edge>,
    /// Per strip the numbers of its edges. Edges of one area follow each other.
    strips: Vec<Vec<u32>>,
}

impl Strips {
    /// Edges of one area must follow each other.
    pub fn new(edges: Vec<Edge>, bounds: Option<Rect<f64>>) -> Strips {
        let (least_y, height) = bounds.map_or((0.0, 0.0), |bounds| (bounds.min().y, bounds.height()));
        let n_strips = (edges.len() / EDGES_PER_STRIP).clamp(1, MOST_STRIPS);
        let mut strips = Strips { least_y, height, edges, strips: vec![Vec::new(); n_strips] };
        for index in 0..strips.edges.len() {
            let range = strips.between(strips.edges[index].line);
            for strip in &mut strips.strips[range] {
                strip.push(index as u32);
            }
        }
        strips
    }

    /// The strip at a height. It never falls where the height rises, so an edge is in every strip between its ends.
    fn at(&self, y: f64) -> usize {
        if self.height <= 0.0 {
            return 0;
        }
        let strip = (y - self.least_y) / self.height * self.strips.len() as f64;
        // The cast takes what is below the first strip to it.
        (strip as usize).min(self.strips.len() - 1)
    }

    fn between(&self, line: Line<f64>) -> std::ops::RangeInclusive<usize> {
        self.at(line.start.y.min(line.end.y))..=self.at(line.start.y.max(line.end.y))
    }

    fn edges_at(&self, y: f64) -> impl Iterator<Item = &Edge> {
        self.strips[self.at(y)].iter().map(|index| &self.edges[*index as usize])
    }

    /// Where a point lies: in an area, on an edge or outside. It is in an area of which an odd number of edges passes to
    /// the right of it; each area counts for itself, so areas may overlap.
    pub fn position(&self, point: Coord<f64>) -> CoordPos {
        let mut area = None;
        let mut is_odd = false;
        let mut is_inside = false;
        for edge in self.edges_at(point.y) {
            if edge.area != area {
                is_inside |= is_odd;
                is_odd = false;
                area = edge.area;
            }
            match crossing(edge.line, point) {
                Crossing::On => return CoordPos::OnBoundary,
                Crossing::Passes => is_odd ^= edge.area.is_some(),
                Crossing::Misses => {}
            }
        }
        if is_inside || is_odd { CoordPos::Inside } else { CoordPos::Outside }
    }

    /// Whether any edge and the line have a point in common.
    pub fn meet(&self, line: Line<f64>) -> bool {
        let (least, most) = (line.start.x.min(line.end.x), line.start.x.max(line.end.x));
        self.strips[self.between(line)].iter().flatten().any(|index| {
            let edge = self.edges[*index as usize].line;
            edge.start.x.min(edge.end.x) <= most
                && edge.start.x.max(edge.end.x) >= least
                && edge.intersects(&line)
        })
    }
}

enum Crossing {
    On,
    Passes,
    Misses,
}

/// How an edge meets the ray from the point to the right.
fn crossing(edge: Line<f64>, point: Coord<f64>) -> Crossing {
    let (start, end) = (edge.start, edge.end);
    if point.y < start.y.min(end.y) || point.y > start.y.max(end.y) || point.x > start.x.max(end.x) {
        return Crossing::Misses;
    }
    let is_between = (start.y > point.y) != (end.y > point.y);
    match <f64 as GeoNum>::Ker::orient2d(start, end, point) {
        Orientation::Collinear if point.x >= start.x.min(end.x) => Crossing::On,
        Orientation::CounterClockwise if is_between && end.y > start.y => Crossing::Passes,
        Orientation::Clockwise if is_between && end.y < start.y => Crossing::Passes,
        _ => Crossing::Misses,
    }
}
