//! The grid that web maps share, `WebMercatorQuad`: addresses of tiles, and where positions fall on them.

/// Units along a side of a tile in vector tiles.
pub const EXTENT: u32 = 4096;
const EXTENT_BITS: u8 = 12;

/// The northernmost latitude of the square world; the southernmost is its negative.
pub const MAX_LATITUDE: f64 = 85.051_128_779_806_59;

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

/// A position as a point of the square world: from 0 in the west and north to 1 in the east and south.
/// What lies beyond the square's latitudes is put on its edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WorldPoint {
    pub x: f64,
    pub y: f64,
}

impl WorldPoint {
    /// Degrees of WGS 84.
    pub fn of(lon: f64, lat: f64) -> Self {
        let sine = lat.clamp(-MAX_LATITUDE, MAX_LATITUDE).to_radians().sin();
        let y = 0.5 - ((1.0 + sine) / (1.0 - sine)).ln() / (4.0 * std::f64::consts::PI);
        Self { x: (lon + 180.0) / 360.0, y: y.clamp(0.0, 1.0) }
    }

    /// The unit in which it lies at a zoom, counted over all tiles; every position lies in exactly one.
    pub fn unit(self, zoom: u8) -> Unit {
        let n_units = 1u64 << (zoom + EXTENT_BITS);
        let number = |share: f64| ((share * n_units as f64) as u64).min(n_units - 1);
        Unit { x: number(self.x), y: number(self.y) }
    }

    /// The tile in which it lies.
    pub fn tile(self, zoom: u8) -> TileAddress {
        let Unit { x, y } = self.unit(zoom);
        TileAddress { zoom, column: (x >> EXTENT_BITS) as u32, row: (y >> EXTENT_BITS) as u32 }
    }
}

/// One of the units into which all tiles of a zoom are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    pub x: u64,
    pub y: u64,
}

impl Unit {
    /// Its place on a tile, in units from the upper left corner. The world goes round: what lies just across the
    /// antimeridian is near.
    pub fn on(self, tile: TileAddress) -> [i64; 2] {
        let n_units = 1i64 << (tile.zoom + EXTENT_BITS);
        let extent = i64::from(EXTENT);
        let x = self.x as i64 - i64::from(tile.column) * extent;
        let beyond = (n_units - extent) / 2;
        let x = match x {
            _ if x > extent + beyond => x - n_units,
            _ if x < -beyond => x + n_units,
            _ => x,
        };
        [x, self.y as i64 - i64::from(tile.row) * extent]
    }
}

/// Longitude of the western edge of a column, which may have a fraction.
pub fn longitude(column: f64, zoom: u8) -> f64 {
    column / f64::from(side(zoom)) * 360.0 - 180.0
}

/// Latitude of the northern edge of a row, which may have a fraction.
pub fn latitude(row: f64, zoom: u8) -> f64 {
    let y = (0.5 - row / f64::from(side(zoom))) * 2.0 * std::f64::consts::PI;
    y.sinh().atan().to_degrees()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_places_fall_on_known_tiles() {
        for (lon, lat, zoom, column, row) in [
            (7.6869, 45.0703, 12, 2135, 1472),
            (12.4964, 41.9028, 6, 34, 23),
            (-180.0, MAX_LATITUDE, 3, 0, 0),
            (180.0, -MAX_LATITUDE, 3, 7, 7),
            (0.0, 90.0, 2, 2, 0),
            (0.0, -90.0, 2, 2, 3),
        ] {
            let tile = WorldPoint::of(lon, lat).tile(zoom);
            assert_eq!(TileAddress::new(zoom, column, row), Some(tile), "{lon} {lat}");
        }
    }

    #[test]
    fn edges_of_tiles_are_where_positions_change_tiles() {
        for (zoom, column, row) in [(0, 0, 0), (5, 17, 11), (14, 8541, 5888)] {
            let (west, north) = (longitude(f64::from(column), zoom), latitude(f64::from(row), zoom));
            let inside = WorldPoint::of(west + 1e-9, north - 1e-9).tile(zoom);
            assert_eq!((inside.column(), inside.row()), (column, row));
        }
        assert!((latitude(0.0, 4) - MAX_LATITUDE).abs() < 1e-9);
    }

    #[test]
    fn what_lies_across_the_antimeridian_is_beside_the_last_tile() {
        let last = TileAddress::new(4, 15, 5).expect("a tile");
        let [x, _] = WorldPoint::of(-179.9, 50.0).unit(4).on(last);
        assert!((4096..4200).contains(&x), "{x}");
        let first = TileAddress::new(4, 0, 5).expect("a tile");
        let [x, _] = WorldPoint::of(179.9, 50.0).unit(4).on(first);
        assert!((-100..0).contains(&x), "{x}");
        let world = TileAddress::new(0, 0, 0).expect("a tile");
        assert_eq!(WorldPoint::of(180.0, 0.0).unit(0).on(world), [4095, 2048]);
    }

    #[test]
    fn a_tile_has_four_children_of_the_next_zoom() {
        let tile = TileAddress::new(3, 5, 2).expect("a tile");
        let children = tile.children().map(|child| (child.zoom(), child.column(), child.row()));
        assert_eq!(children, [(4, 10, 4), (4, 11, 4), (4, 10, 5), (4, 11, 5)]);
    }
}
