//! Numbers of tiles: all zooms one after the other, each along a Hilbert curve, so that neighbours lie together.

use std::ops::Range;

use crate::formats::web_mercator::TileAddress;

/// The number of the first tile of a zoom.
pub fn first_of_zoom(zoom: u8) -> u64 {
    ((1 << (2 * u32::from(zoom))) - 1) / 3
}

/// The number of a tile.
pub fn tile_id(tile: TileAddress) -> u64 {
    let (mut x, mut y) = (tile.column(), tile.row());
    let mut place = 0;
    for level in (0..tile.zoom()).rev() {
        let half = 1u32 << level;
        let (right, down) = (u64::from(x & half != 0), u64::from(y & half != 0));
        place += ((3 * right) ^ down) << (2 * u32::from(level));
        (x, y) = (x & (half - 1), y & (half - 1));
        if down == 0 {
            if right == 1 {
                (x, y) = (half - 1 - x, half - 1 - y);
            }
            (x, y) = (y, x);
        }
    }
    first_of_zoom(tile.zoom()) + place
}

/// The zoom of a tile by its number; `None` beyond the last that is read.
pub fn zoom_of(id: u64) -> Option<u8> {
    (0..=TileAddress::MAX_ZOOM).find(|zoom| id < first_of_zoom(zoom + 1))
}

/// Numbers of tiles as runs in ascending order that do not touch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdRuns(Vec<Range<u64>>);

impl IdRuns {
    /// Every tile of a zoom that the rectangle from one tile to another has, with both.
    pub fn add_rectangle(&mut self, upper_left: TileAddress, lower_right: TileAddress) {
        let wanted = Rectangle {
            zoom: upper_left.zoom(),
            columns: upper_left.column()..lower_right.column() + 1,
            rows: upper_left.row()..lower_right.row() + 1,
        };
        if let Some(world) = TileAddress::new(0, 0, 0) {
            self.add_part(world, &wanted);
        }
        self.join();
    }

    /// A tile of a lower zoom stands for one run of those that it consists of: a few runs are enough for any area.
    fn add_part(&mut self, part: TileAddress, wanted: &Rectangle) {
        let levels = wanted.zoom - part.zoom();
        let span = |start: u32| u64::from(start) << levels..(u64::from(start) + 1) << levels;
        let (columns, rows) = (span(part.column()), span(part.row()));
        let (wide, high) = (as_u64(&wanted.columns), as_u64(&wanted.rows));
        if !meet(&columns, &wide) || !meet(&rows, &high) {
            return;
        }
        if contains(&wide, &columns) && contains(&high, &rows) {
            let place = tile_id(part) - first_of_zoom(part.zoom());
            let start = first_of_zoom(wanted.zoom) + (place << (2 * u32::from(levels)));
            self.0.push(start..start + (1 << (2 * u32::from(levels))));
            return;
        }
        part.children().into_iter().for_each(|child| self.add_part(child, wanted));
    }

    fn join(&mut self) {
        self.0.sort_unstable_by_key(|run| run.start);
        self.0.dedup_by(|next, run| {
            let touches = next.start <= run.end;
            if touches {
                run.end = run.end.max(next.end);
            }
            touches
        });
    }

    /// What is in both.
    pub fn within(&self, run: Range<u64>) -> impl Iterator<Item = Range<u64>> + use<'_> {
        let first = self.0.partition_point(|own| own.end <= run.start);
        let meeting = self.0[first..].iter().take_while({
            let end = run.end;
            move |own| own.start < end
        });
        meeting.map(move |own| own.start.max(run.start)..own.end.min(run.end))
    }

    pub fn n_tiles(&self) -> u64 {
        self.0.iter().map(|run| run.end - run.start).sum()
    }
}

struct Rectangle {
    zoom: u8,
    columns: Range<u32>,
    rows: Range<u32>,
}

fn as_u64(range: &Range<u32>) -> Range<u64> {
    u64::from(range.start)..u64::from(range.end)
}

fn meet(a: &Range<u64>, b: &Range<u64>) -> bool {
    a.start < b.end && b.start < a.end
}

fn contains(outer: &Range<u64>, inner: &Range<u64>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(zoom: u8, column: u32, row: u32) -> TileAddress {
        TileAddress::new(zoom, column, row).expect("a tile of the grid")
    }

    fn tiles_of(zoom: u8) -> impl Iterator<Item = TileAddress> {
        let side = 1u32 << zoom;
        (0..side * side).map(move |number| tile(zoom, number % side, number / side))
    }

    #[test]
    fn the_numbers_of_the_specification() {
        for (expected, at) in [(0, (0, 0, 0)), (1, (1, 0, 0)), (2, (1, 0, 1)), (3, (1, 1, 1)), (4, (1, 1, 0))]
        {
            assert_eq!(tile_id(tile(at.0, at.1, at.2)), expected);
        }
        assert_eq!(tile_id(tile(12, 3423, 1763)), 19_078_479);
    }

    #[test]
    fn every_tile_has_a_number_of_its_own_and_the_next_is_its_neighbour() {
        for zoom in 0..=6 {
            let mut tiles: Vec<TileAddress> = tiles_of(zoom).collect();
            tiles.sort_by_key(|tile| tile_id(*tile));
            for (number, tile) in (first_of_zoom(zoom)..).zip(&tiles) {
                assert_eq!((tile_id(*tile), zoom_of(number)), (number, Some(zoom)));
            }
            for pair in tiles.windows(2) {
                let step =
                    pair[0].column().abs_diff(pair[1].column()) + pair[0].row().abs_diff(pair[1].row());
                assert_eq!(step, 1, "{pair:?}");
            }
        }
    }

    #[test]
    fn a_rectangle_is_the_tiles_inside_it() {
        for (from, to) in [((0, 0), (31, 31)), ((3, 5), (17, 6)), ((31, 0), (31, 0)), ((9, 9), (22, 30))] {
            let mut runs = IdRuns::default();
            runs.add_rectangle(tile(5, from.0, from.1), tile(5, to.0, to.1));
            let is_inside = |tile: &TileAddress| {
                (from.0..=to.0).contains(&tile.column()) && (from.1..=to.1).contains(&tile.row())
            };
            let mut expected: Vec<u64> = tiles_of(5).filter(is_inside).map(tile_id).collect();
            expected.sort_unstable();
            let found: Vec<u64> = runs.within(0..u64::MAX).flatten().collect();
            assert_eq!(found, expected);
            assert_eq!(runs.n_tiles(), expected.len() as u64);
        }
    }

    #[test]
    fn runs_are_cut_to_what_is_asked() {
        let mut runs = IdRuns::default();
        runs.add_rectangle(tile(1, 0, 0), tile(1, 0, 1));
        runs.add_rectangle(tile(2, 0, 0), tile(2, 3, 3));
        assert_eq!(runs.0, [1..3, 5..21]);
        assert_eq!(runs.within(2..7).collect::<Vec<_>>(), [2..3, 5..7]);
        assert_eq!(runs.within(3..5).count(), 0);
    }
}
