//! Writing an archive: which tile lies where, and everything that stands before the tiles.

use std::collections::HashMap;
use std::hash::Hash;

use super::directory::{self, Entry};
use super::header::{FIRST_BYTES, HEADER_BYTES};
use super::packing::gzip;
use super::{Header, Packing, TileKind};

/// Entries of a leaf, at first; larger leaves when the root would not fit otherwise.
const LEAF_ENTRIES: usize = 4_096;

/// What a new archive says of itself besides its layout.
#[derive(Debug, Clone, PartialEq)]
pub struct Description {
    pub tile_kind: TileKind,
    pub tile_packing: Packing,
    pub min_zoom: u8,
    pub max_zoom: u8,
    /// West, south, east, north in degrees.
    pub bounds: [f64; 4],
    /// Longitude, latitude, and a zoom to look from.
    pub center: ([f64; 2], u8),
}

/// Tiles in the order of their numbers: equal ones are written once, neighbours that are equal are one run.
/// `K` says which tiles are equal.
#[derive(Debug, Clone)]
pub struct Layout<K> {
    entries: Vec<Entry>,
    offsets: HashMap<K, u64>,
    n_tiles: u64,
    size: u64,
}

impl<K: Hash + Eq> Default for Layout<K> {
    fn default() -> Self {
        Self { entries: Vec::new(), offsets: HashMap::new(), n_tiles: 0, size: 0 }
    }
}

impl<K: Hash + Eq> Layout<K> {
    /// Takes in a run of equal tiles behind all others. Answers where its bytes go when no tile had them before,
    /// from the beginning of the tiles.
    pub fn push(&mut self, id: u64, n_tiles: u32, content: K, length: u32) -> Option<u64> {
        self.n_tiles += u64::from(n_tiles);
        let known = self.offsets.get(&content).copied();
        let offset = known.unwrap_or(self.size);
        match self.entries.last_mut() {
            Some(last) if last.offset == offset && last.id + u64::from(last.n_tiles) == id => {
                last.n_tiles += n_tiles;
            }
            _ => self.entries.push(Entry { id, offset, length, n_tiles }),
        }
        if known.is_some() {
            return None;
        }
        self.offsets.insert(content, offset);
        self.size += u64::from(length);
        Some(offset)
    }

    pub fn n_tiles(&self) -> u64 {
        self.n_tiles
    }

    /// Bytes of all tiles together.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Header, directories and metadata: what stands before the tiles.
    pub fn head(&self, description: &Description, metadata: &[u8]) -> Vec<u8> {
        let Description { tile_kind, tile_packing, min_zoom, max_zoom, bounds, center } = description.clone();
        let (root, leaves) = directories(&self.entries);
        let metadata = gzip(metadata);
        let mut end = HEADER_BYTES as u64;
        let mut section = |length: u64| {
            let start = end;
            end += length;
            start..end
        };
        let header = Header {
            root: section(root.len() as u64),
            metadata: section(metadata.len() as u64),
            leaves: section(leaves.len() as u64),
            tiles: section(self.size),
            n_tiles: self.n_tiles,
            n_entries: self.entries.len() as u64,
            n_contents: self.offsets.len() as u64,
            is_clustered: true,
            packing: Packing::Gzip,
            tile_packing,
            tile_kind,
            min_zoom,
            max_zoom,
            bounds,
            center,
        };
        [&header.to_bytes()[..], &root, &metadata, &leaves].concat()
    }
}

/// A root alone when it comes with the first request, or else a root over leaves of equal length.
fn directories(entries: &[Entry]) -> (Vec<u8>, Vec<u8>) {
    const MOST: usize = FIRST_BYTES - HEADER_BYTES;
    let root = gzip(&directory::write(entries));
    if root.len() <= MOST {
        return (root, Vec::new());
    }
    let mut size = LEAF_ENTRIES;
    loop {
        let (mut leaves, mut pointers) = (Vec::new(), Vec::new());
        for part in entries.chunks(size) {
            let leaf = gzip(&directory::write(part));
            let (offset, length) = (leaves.len() as u64, leaf.len() as u32);
            pointers.push(Entry { id: part[0].id, offset, length, n_tiles: 0 });
            leaves.extend(leaf);
        }
        let root = gzip(&directory::write(&pointers));
        if root.len() <= MOST {
            return (root, leaves);
        }
        size *= 2;
    }
}
