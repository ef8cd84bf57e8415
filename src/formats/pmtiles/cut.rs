//! A part of an archive as an archive of its own, with few requests to the large one.

use std::io::{self, Seek, SeekFrom, Write};

use bussola_engine::domain::map_point::MapPoint;
use bussola_engine::domain::position::{BBox, Position, PositionError};

use super::id::IdRuns;
use super::layout::{Description, Layout};
use super::ranges::{Batch, Ranges, batches};
use super::{Archive, ArchiveError};
use crate::formats::web_mercator::tile_at;

/// What to take of an archive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish {
    pub area: BBox,
    /// Zooms beyond it are left out.
    pub max_zoom: u8,
    /// A cut with more bytes than this is refused before it is fetched.
    pub max_bytes: u64,
}

/// Why there is no cut.
#[derive(Debug, thiserror::Error)]
pub enum CutError {
    #[error("the archive cannot be used")]
    Archive(#[from] ArchiveError),
    #[error("the archive has no tile there")]
    Empty,
    #[error("the cut would take {size} bytes; at most {limit} are allowed")]
    TooLarge { size: u64, limit: u64 },
    #[error("the archive's metadata are no JSON object")]
    Metadata,
    #[error("the cut cannot be written")]
    Unwritable(#[source] io::Error),
}

/// What is going to be copied.
#[derive(Debug)]
pub struct Cut<'a, R> {
    archive: &'a Archive<R>,
    head: Vec<u8>,
    /// From where in the archive's tiles, in ascending order, and to where in the cut's.
    from: Vec<(u64, u32)>,
    to: Vec<u64>,
    batches: Vec<Batch>,
    n_tiles: u64,
    size: u64,
}

impl<'a, R: Ranges> Cut<'a, R> {
    /// Reads the directories of the area and lays out the cut.
    pub fn plan(archive: &'a Archive<R>, wish: &Wish) -> Result<Self, CutError> {
        let header = archive.header();
        let max_zoom = wish.max_zoom.min(header.max_zoom);
        let mut layout = Layout::default();
        let mut copies = Vec::new();
        for entry in archive.entries(&tiles_of(wish.area, header.min_zoom, max_zoom))? {
            // The archive has equal tiles at the same place already.
            let place = (entry.offset, entry.length);
            if let Some(to) = layout.push(entry.id, entry.n_tiles, place, entry.length) {
                copies.push((place, to));
            }
        }
        if layout.n_tiles() == 0 {
            return Err(CutError::Empty);
        }
        if layout.size() > wish.max_bytes {
            return Err(CutError::TooLarge { size: layout.size(), limit: wish.max_bytes });
        }
        copies.sort_unstable();
        let (from, to): (Vec<_>, Vec<_>) = copies.into_iter().unzip();
        let bounds = overlap(wish.area.to_wsen(), header.bounds);
        let [west, south, east, north] = bounds;
        let description = Description {
            tile_kind: header.tile_kind,
            tile_packing: header.tile_packing,
            min_zoom: header.min_zoom,
            max_zoom,
            bounds,
            center: ([(west + east) / 2.0, (south + north) / 2.0], max_zoom.min(12).max(header.min_zoom)),
        };
        let metadata = archive.metadata()?;
        if !matches!(serde_json::from_slice(&metadata), Ok(serde_json::Value::Object(_))) {
            return Err(CutError::Metadata);
        }
        let head = layout.head(&description, &metadata);
        let (n_tiles, size) = (layout.n_tiles(), head.len() as u64 + layout.size());
        Ok(Self { archive, head, batches: batches(&from), from, to, n_tiles, size })
    }

    pub fn n_tiles(&self) -> u64 {
        self.n_tiles
    }

    /// Bytes of the cut.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Requests that bring the tiles.
    pub fn n_requests(&self) -> usize {
        self.batches.len()
    }

    /// Copies everything; `progress` hears how many bytes of tiles are written.
    pub fn write(&self, out: &mut (impl Write + Seek), progress: impl Fn(u64)) -> Result<(), CutError> {
        out.write_all(&self.head).map_err(CutError::Unwritable)?;
        let (start, first) = (self.head.len() as u64, self.archive.header().tiles.start);
        let mut n_written = 0;
        for batch in &self.batches {
            let size = batch.length as u64;
            let bytes = self.archive.bytes((first + batch.offset, size), "tiles", size)?;
            for place in batch.ranges.clone() {
                let (offset, length) = self.from[place];
                let at = (offset - batch.offset) as usize;
                out.seek(SeekFrom::Start(start + self.to[place])).map_err(CutError::Unwritable)?;
                out.write_all(&bytes[at..at + length as usize]).map_err(CutError::Unwritable)?;
                n_written += u64::from(length);
            }
            progress(n_written);
        }
        out.flush().map_err(CutError::Unwritable)
    }
}

/// The tiles of some zooms that an area touches.
fn tiles_of(area: BBox, min_zoom: u8, max_zoom: u8) -> IdRuns {
    let mut runs = IdRuns::default();
    for [west, south, east, north] in area.parts().map(BBox::to_wsen) {
        let corner = |lon, lat| Position::from_lon_lat(lon, lat).map(MapPoint::of);
        let (upper_left, lower_right) = (corner(west, north), corner(east, south));
        let [upper_left, lower_right] = [upper_left, lower_right]
            .map(|corner: Result<_, PositionError>| corner.expect("a corner of a box"));
        for zoom in min_zoom..=max_zoom {
            runs.add_rectangle(tile_at(upper_left, zoom), tile_at(lower_right, zoom));
        }
    }
    runs
}

/// What two boxes have in common; the first when that is nothing, as a box there must be.
fn overlap(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    let both = [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])];
    if both[0] <= both[2] && both[1] <= both[3] { both } else { a }
}
