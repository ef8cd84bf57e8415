//! The grid that web maps share, `WebMercatorQuad`: addresses of tiles, and where points fall on them.

use bussola_engine::domain::map_point::{MapFrame, MapPoint};

/// Units along a side of a tile in vector tiles.
pub const EXTENT: u32 = 4096;

/// A tile: zoom, column from the west, row from the north; always inside the grid.
///
/// ```
/// use bussola::formats::web_mercator::TileAddress;
///
/// assert!(TileAddress::new(1, 1, 1).is_some());
/// assert!(TileAddress::new(1, 2, 0).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TileAddress {
    zoom: u8,
    column: u32,
    row: u32,
}

impl TileAddress {
    /// Enough for millimetres; numbers of columns still have room.
    pub const MAX_ZOOM: u8 = 24;

    /// `None` outside of the grid.
    pub fn new(zoom: u8, column: u32, row: u32) -> Option<Self> {
        let is_inside = zoom <= Self::MAX_ZOOM && column < side(zoom) && row < side(zoom);
        is_inside.then_some(Self { zoom, column, row })
    }

    pub fn zoom(self) -> u8 {
        self.zoom
    }

    pub fn column(self) -> u32 {
        self.column
    }

    pub fn row(self) -> u32 {
        self.row
    }

    /// The four tiles of the next zoom that it consists of.
    pub fn children(self) -> [Self; 4] {
        [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(right, down)| Self {
            zoom: self.zoom + 1,
            column: self.column * 2 + right,
            row: self.row * 2 + down,
        })
    }
}

/// Tiles along a side of the world.
pub fn side(zoom: u8) -> u32 {
    1 << zoom
}

/// The tile of a zoom in which a point lies.
pub fn tile_at(point: MapPoint, zoom: u8) -> TileAddress {
    let zoom = zoom.min(TileAddress::MAX_ZOOM);
    let number = |part: u32| (u64::from(part) >> (u32::BITS - u32::from(zoom))) as u32;
    TileAddress { zoom, column: number(point.x), row: number(point.y) }
}

/// Tiles divided into units, as vector tiles are. Every point lies in exactly one unit of exactly one tile.
#[derive(Debug, Clone, Copy)]
pub struct Units {
    tile: TileAddress,
    /// Parts of a [`MapPoint`] per unit, as a power of two.
    shift: u32,
}

impl Units {
    /// The last zoom at which units are whole parts.
    pub const MAX_ZOOM: u8 = 20;

    /// `None` for tiles that are too small for the points of a map.
    pub fn of(tile: TileAddress) -> Option<Self> {
        let shift = Self::MAX_ZOOM.checked_sub(tile.zoom)?;
        Some(Self { tile, shift: u32::from(shift) })
    }

    /// Units along a side of the world.
    fn n_units(self) -> i64 {
        i64::from(EXTENT) << self.tile.zoom
    }

    /// Where a point is, counted from the upper left corner of the tile. The world goes round: what lies just across
    /// the antimeridian is near.
    #[inline]
    pub fn place(self, point: MapPoint) -> [i64; 2] {
        let (extent, n_units) = (i64::from(EXTENT), self.n_units());
        let unit = |part: u32, number: u32| i64::from(part >> self.shift) - i64::from(number) * extent;
        let x = unit(point.x, self.tile.column);
        let beyond = (n_units - extent) / 2;
        let x = match x {
            _ if x > extent + beyond => x - n_units,
            _ if x < -beyond => x + n_units,
            _ => x,
        };
        [x, unit(point.y, self.tile.row)]
    }

    /// The tile with so many units around it.
    pub fn frame(self, margin: u32) -> MapFrame {
        let (extent, margin) = (i64::from(EXTENT), i64::from(margin));
        let n_units = self.n_units();
        // The first part of a unit.
        let part = |unit: i64| (unit << self.shift) as u32;
        let last = |unit: i64| part(unit) | ((1 << self.shift) - 1);
        let around = |number: u32| {
            let start = i64::from(number) * extent;
            (start - margin, start + extent - 1 + margin)
        };
        let (west, east) = around(self.tile.column);
        let (north, south) = around(self.tile.row);
        let (north, south) = (part(north.max(0)), last(south.min(n_units - 1)));
        if east - west >= n_units {
            return MapFrame { north, south, ..MapFrame::WORLD };
        }
        MapFrame { west: part(west.rem_euclid(n_units)), north, east: last(east.rem_euclid(n_units)), south }
    }
}

#[cfg(test)]
mod tests {
    use bussola_engine::domain::map_point::MAX_LATITUDE;
    use bussola_engine::domain::position::Position;

    use super::*;

    fn at(lon: f64, lat: f64) -> MapPoint {
        MapPoint::of(Position::from_lon_lat(lon, lat).expect("on the Earth"))
    }

    fn units(zoom: u8, column: u32, row: u32) -> Units {
        Units::of(TileAddress::new(zoom, column, row).expect("a tile")).expect("large enough")
    }

    #[test]
    fn known_places_fall_on_known_tiles() {
        for (lon, lat, zoom, column, row) in [
            (7.6869, 45.0703, 12, 2135, 1472),
            (12.4964, 41.9028, 6, 34, 23),
            (-180.0, MAX_LATITUDE, 3, 0, 0),
            (180.0, -MAX_LATITUDE, 3, 7, 7),
            (0.0, 90.0, 2, 2, 0),
            (0.0, -90.0, 2, 2, 3),
            (5.0, 5.0, 0, 0, 0),
        ] {
            let tile = tile_at(at(lon, lat), zoom);
            assert_eq!(TileAddress::new(zoom, column, row), Some(tile), "{lon} {lat}");
        }
    }

    #[test]
    fn what_lies_across_the_antimeridian_is_beside_the_last_tile() {
        let [x, _] = units(4, 15, 5).place(at(-179.9, 50.0));
        assert!((4096..4200).contains(&x), "{x}");
        let [x, _] = units(4, 0, 5).place(at(179.9, 50.0));
        assert!((-100..0).contains(&x), "{x}");
        assert_eq!(units(0, 0, 0).place(at(180.0, 0.0)), [4095, 2048]);
    }

    #[test]
    fn a_frame_holds_its_tile_and_the_units_around_it_and_no_more() {
        for (zoom, column, row) in [(0, 0, 0), (1, 1, 0), (3, 0, 7), (3, 7, 3), (14, 8541, 5888), (16, 0, 0)]
        {
            let (units, margin) = (units(zoom, column, row), 512);
            let frame = units.frame(margin);
            for number in 0..4_000u32 {
                let point = MapPoint {
                    x: number.wrapping_mul(0x9E37_79B9) >> (number % 3),
                    y: number.wrapping_mul(0x85EB_CA6B),
                };
                let [x, y] = units.place(point);
                let near = -i64::from(margin)..4096 + i64::from(margin);
                let is_near = zoom == 0 || near.contains(&x) && near.contains(&y);
                assert_eq!(
                    frame.parts().any(|part| part.contains(point)),
                    is_near,
                    "{zoom} {point:?} {x} {y}"
                );
            }
        }
    }

    #[test]
    fn the_world_and_the_edges_of_the_map_have_frames_too() {
        assert_eq!(units(0, 0, 0).frame(512), MapFrame::WORLD);
        let MapFrame { west, north, east, south } = units(3, 0, 7).frame(512);
        assert!(west > east && south == u32::MAX && north > 3 << 30);
    }

    #[test]
    fn a_tile_has_four_children_of_the_next_zoom() {
        let tile = TileAddress::new(3, 5, 2).expect("a tile");
        let children = tile.children().map(|child| (child.zoom(), child.column(), child.row()));
        assert_eq!(children, [(4, 10, 4), (4, 11, 4), (4, 10, 5), (4, 11, 5)]);
    }
}
