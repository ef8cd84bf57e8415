//! The first 127 bytes of an archive.

use std::ops::Range;

use super::{ArchiveError, Packing};
use crate::formats::web_mercator::TileAddress;

pub(super) const HEADER_BYTES: usize = 127;
/// Header and root directory lie in so many bytes, so that one request brings both.
pub(super) const FIRST_BYTES: usize = 16_384;

const MAGIC: &[u8] = b"PMTiles\x03";

/// What the tiles are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileKind {
    /// Mapbox Vector Tiles.
    Vector,
    /// Pictures, or nothing that the archive tells.
    Other(u8),
}

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    pub root: Range<u64>,
    pub metadata: Range<u64>,
    pub leaves: Range<u64>,
    pub tiles: Range<u64>,
    /// Tiles, entries of directories, different tiles; 0 when it is not told.
    pub n_tiles: u64,
    pub n_entries: u64,
    pub n_contents: u64,
    /// Whether tiles lie in the order of their numbers.
    pub is_clustered: bool,
    /// Of directories and metadata.
    pub packing: Packing,
    pub tile_packing: Packing,
    pub tile_kind: TileKind,
    pub min_zoom: u8,
    pub max_zoom: u8,
    /// West, south, east, north in degrees.
    pub bounds: [f64; 4],
    /// Longitude, latitude, and a zoom to look from.
    pub center: ([f64; 2], u8),
}

impl Header {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ArchiveError> {
        if !bytes.starts_with(MAGIC) {
            return Err(ArchiveError::NotPmtiles);
        }
        let bytes = bytes.first_chunk::<HEADER_BYTES>().ok_or(ArchiveError::Short("header"))?;
        let header = Self {
            root: section(bytes, 8)?,
            metadata: section(bytes, 24)?,
            leaves: section(bytes, 40)?,
            tiles: section(bytes, 56)?,
            n_tiles: long(bytes, 72),
            n_entries: long(bytes, 80),
            n_contents: long(bytes, 88),
            is_clustered: bytes[96] == 1,
            packing: Packing::read(bytes[97]),
            tile_packing: Packing::read(bytes[98]),
            tile_kind: if bytes[99] == 1 { TileKind::Vector } else { TileKind::Other(bytes[99]) },
            min_zoom: bytes[100],
            max_zoom: bytes[101],
            bounds: [102, 106, 110, 114].map(|at| degrees(bytes, at)),
            center: ([119, 123].map(|at| degrees(bytes, at)), bytes[118]),
        };
        header.checked()
    }

    fn checked(self) -> Result<Self, ArchiveError> {
        let wrong = |what| Err(ArchiveError::Header(what));
        let [west, south, east, north] = self.bounds;
        if self.root.end > FIRST_BYTES as u64 || self.root.start < HEADER_BYTES as u64 || self.root.is_empty()
        {
            return wrong("the root directory does not lie in the first 16384 bytes");
        }
        if self.min_zoom > self.max_zoom || self.max_zoom > TileAddress::MAX_ZOOM {
            return wrong("zooms are out of range");
        }
        let is_on_earth = |lon: f64, lat: f64| lon.abs() <= 180.0 && lat.abs() <= 90.0;
        if !is_on_earth(west, south) || !is_on_earth(east, north) || west > east || south > north {
            return wrong("the bounds are no box on the Earth");
        }
        Ok(self)
    }

    pub(super) fn to_bytes(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[..8].copy_from_slice(MAGIC);
        let sections = [&self.root, &self.metadata, &self.leaves, &self.tiles];
        let lengths = sections.into_iter().flat_map(|section| [section.start, section.end - section.start]);
        let numbers = lengths.chain([self.n_tiles, self.n_entries, self.n_contents]);
        for (place, number) in bytes[8..96].chunks_exact_mut(8).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        let kind = match self.tile_kind {
            TileKind::Vector => 1,
            TileKind::Other(kind) => kind,
        };
        let (packing, tile_packing) = (self.packing.to_byte(), self.tile_packing.to_byte());
        let clustered = u8::from(self.is_clustered);
        bytes[96..102].copy_from_slice(&[
            clustered,
            packing,
            tile_packing,
            kind,
            self.min_zoom,
            self.max_zoom,
        ]);
        let (center, zoom) = self.center;
        bytes[118] = zoom;
        let degrees = self.bounds.into_iter().chain(center);
        for (at, degrees) in [102, 106, 110, 114, 119, 123].into_iter().zip(degrees) {
            bytes[at..at + 4].copy_from_slice(&((degrees * 1e7).round() as i32).to_le_bytes());
        }
        bytes
    }
}

fn long(bytes: &[u8; HEADER_BYTES], at: usize) -> u64 {
    bytes[at..].first_chunk().map_or(0, |number| u64::from_le_bytes(*number))
}

fn degrees(bytes: &[u8; HEADER_BYTES], at: usize) -> f64 {
    bytes[at..].first_chunk().map_or(0.0, |number| f64::from(i32::from_le_bytes(*number)) / 1e7)
}

fn section(bytes: &[u8; HEADER_BYTES], at: usize) -> Result<Range<u64>, ArchiveError> {
    let (start, length) = (long(bytes, at), long(bytes, at + 8));
    let end = start.checked_add(length).ok_or(ArchiveError::Header("a section is longer than any file"))?;
    Ok(start..end)
}
