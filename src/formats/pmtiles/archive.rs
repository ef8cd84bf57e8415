//! An archive that is open: finding tiles, and walking through all of them.

use std::ops::Range;
use std::sync::{Arc, Mutex};

use super::directory::{self, Entry};
use super::header::FIRST_BYTES;
use super::id::IdRuns;
use super::ranges::{Ranges, batches};
use super::{ArchiveError, Header, Packing};

/// A directory, packed and unpacked.
const MAX_DIRECTORY: u64 = 8 << 20;
const MAX_DIRECTORY_UNPACKED: u64 = 64 << 20;
/// Metadata, packed and unpacked.
const MAX_METADATA: u64 = 4 << 20;
const MAX_METADATA_UNPACKED: u64 = 16 << 20;
/// A tile, packed and unpacked.
const MAX_TILE: u64 = 8 << 20;
const MAX_TILE_UNPACKED: u64 = 32 << 20;
/// A root leads to leaves, those seldom to others.
const MAX_DEPTH: usize = 4;
/// Leaf directories that stay in memory.
const N_LEAVES_KEPT: usize = 32;
/// Entries that a walk takes in.
const MAX_WALKED: usize = 16 << 20;

const ENDLESS: ArchiveError = ArchiveError::Directory("directories lead to directories without an end");

/// A leaf directory and the numbers of the tiles that it is about.
type Leaf = (Entry, Range<u64>);
/// A directory with the tiles that it is about.
type Read = (Arc<Vec<Entry>>, Range<u64>);

/// Where the bytes of a tile lie in the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub offset: u64,
    pub length: u32,
}

/// See the module.
pub struct Archive<R> {
    ranges: R,
    header: Header,
    root: Arc<Vec<Entry>>,
    /// Leaves by their offset, the one used last at the end.
    leaves: Mutex<Vec<(u64, Arc<Vec<Entry>>)>>,
}

impl<R> std::fmt::Debug for Archive<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Archive").field("header", &self.header).finish_non_exhaustive()
    }
}

impl<R: Ranges> Archive<R> {
    /// Reads header and root directory with one request.
    pub fn open(ranges: R) -> Result<Self, ArchiveError> {
        let first = ranges.read(0, FIRST_BYTES).map_err(ArchiveError::Unreadable)?;
        let header = Header::read(&first)?;
        let root = first.get(header.root.start as usize..header.root.end as usize);
        let root = root.ok_or(ArchiveError::Short("root directory"))?.to_vec();
        let root = Arc::new(unpacked_directory(&header, root)?);
        Ok(Self { ranges, header, root, leaves: Mutex::default() })
    }

    #[cfg(test)]
    pub(super) fn ranges_for_tests(&self) -> &R {
        &self.ranges
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Whether tiles can be sent as they are to whoever takes gzip.
    pub fn has_gzip_tiles(&self) -> bool {
        self.header.tile_packing == Packing::Gzip
    }

    /// The text that describes the tiles, as JSON.
    pub fn metadata(&self) -> Result<Vec<u8>, ArchiveError> {
        let Range { start, end } = self.header.metadata;
        if start == end {
            return Ok(b"{}".to_vec());
        }
        let packed = self.bytes((start, end - start), "metadata", MAX_METADATA)?;
        self.header.packing.unpacked(packed, "metadata", MAX_METADATA_UNPACKED)
    }

    /// Where a tile lies; `None` when the archive has none.
    pub fn find(&self, id: u64) -> Result<Option<Span>, ArchiveError> {
        let mut entries = Arc::clone(&self.root);
        for _ in 0..MAX_DEPTH {
            match directory::find(&entries, id) {
                None => return Ok(None),
                Some(entry) if entry.is_leaf() => entries = self.leaf(entry)?,
                Some(entry) => {
                    let offset = self.header.tiles.start + entry.offset;
                    return Ok(Some(Span { offset, length: entry.length }));
                }
            }
        }
        Err(ENDLESS)
    }

    /// The bytes of a tile as the archive has them.
    pub fn packed_tile(&self, span: Span) -> Result<Vec<u8>, ArchiveError> {
        self.bytes((span.offset, span.length.into()), "tiles", MAX_TILE)
    }

    /// The bytes of a tile, ready to be drawn.
    pub fn unpacked_tile(&self, packed: Vec<u8>) -> Result<Vec<u8>, ArchiveError> {
        self.header.tile_packing.unpacked(packed, "tiles", MAX_TILE_UNPACKED)
    }

    /// All entries of tiles that are wanted, in the order of their numbers. Directories that lie close together come
    /// with one request.
    pub fn entries(&self, wanted: &IdRuns) -> Result<Vec<Entry>, ArchiveError> {
        let mut found = Vec::new();
        let mut level = vec![(Arc::clone(&self.root), 0..u64::MAX)];
        for _ in 0..MAX_DEPTH {
            let mut leaves = Vec::new();
            for (entries, about) in &level {
                take_wanted(entries, about, wanted, &mut found, &mut leaves)?;
            }
            if leaves.is_empty() {
                found.sort_unstable_by_key(|entry| entry.id);
                return Ok(found);
            }
            level = self.fetched(leaves)?;
        }
        Err(ENDLESS)
    }

    /// Leaf directories with the tiles that they are about, fetched together where they lie together.
    fn fetched(&self, mut leaves: Vec<Leaf>) -> Result<Vec<Read>, ArchiveError> {
        leaves.sort_unstable_by_key(|(entry, _)| entry.offset);
        let ranges: Vec<(u64, u32)> = leaves.iter().map(|(entry, _)| (entry.offset, entry.length)).collect();
        let mut fetched = Vec::with_capacity(leaves.len());
        for batch in batches(&ranges) {
            let (start, size) = (self.header.leaves.start + batch.offset, batch.length as u64);
            let bytes = self.bytes((start, size), "directories", MAX_DIRECTORY.max(size))?;
            for (entry, about) in &leaves[batch.ranges] {
                let at = (entry.offset - batch.offset) as usize;
                let leaf = bytes[at..at + entry.length as usize].to_vec();
                fetched.push((Arc::new(unpacked_directory(&self.header, leaf)?), about.clone()));
            }
        }
        Ok(fetched)
    }

    /// A leaf from memory, or read now.
    fn leaf(&self, entry: Entry) -> Result<Arc<Vec<Entry>>, ArchiveError> {
        let kept = |leaves: &mut Vec<(u64, Arc<Vec<Entry>>)>| {
            let place = leaves.iter().position(|(offset, _)| *offset == entry.offset)?;
            leaves[place..].rotate_left(1);
            leaves.last().map(|(_, leaf)| Arc::clone(leaf))
        };
        let lock = || self.leaves.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(leaf) = kept(&mut lock()) {
            return Ok(leaf);
        }
        let start = self.header.leaves.start + entry.offset;
        let packed = self.bytes((start, entry.length.into()), "directories", MAX_DIRECTORY)?;
        let leaf = Arc::new(unpacked_directory(&self.header, packed)?);
        let mut leaves = lock();
        if leaves.len() == N_LEAVES_KEPT {
            leaves.remove(0);
        }
        leaves.push((entry.offset, Arc::clone(&leaf)));
        Ok(leaf)
    }

    /// Exactly these bytes of the archive.
    pub(super) fn bytes(
        &self,
        (offset, size): (u64, u64),
        what: &'static str,
        limit: u64,
    ) -> Result<Vec<u8>, ArchiveError> {
        if size > limit {
            return Err(ArchiveError::TooLarge { what, size, limit });
        }
        let bytes = self.ranges.read(offset, size as usize).map_err(ArchiveError::Unreadable)?;
        if bytes.len() as u64 == size { Ok(bytes) } else { Err(ArchiveError::Short(what)) }
    }
}

fn unpacked_directory(header: &Header, packed: Vec<u8>) -> Result<Vec<Entry>, ArchiveError> {
    let bytes = header.packing.unpacked(packed, "directories", MAX_DIRECTORY_UNPACKED)?;
    let size = |section: &Range<u64>| section.end - section.start;
    directory::read(&bytes, size(&header.tiles), size(&header.leaves))
}

/// Sorts the entries of a directory into tiles that are wanted and leaves to look into.
fn take_wanted(
    entries: &[Entry],
    about: &Range<u64>,
    wanted: &IdRuns,
    found: &mut Vec<Entry>,
    leaves: &mut Vec<Leaf>,
) -> Result<(), ArchiveError> {
    // A leaf is about the tiles up to the next entry.
    let ends = entries.iter().skip(1).map(|next| next.id).chain([about.end]);
    for (entry, end) in entries.iter().zip(ends) {
        let tiles = entry.id..if entry.is_leaf() { end } else { entry.id + u64::from(entry.n_tiles) };
        if tiles.start < about.start || tiles.end > about.end || tiles.is_empty() {
            return Err(ArchiveError::Directory("a leaf has tiles of its neighbour"));
        }
        if entry.is_leaf() {
            if wanted.within(tiles.clone()).next().is_some() {
                leaves.push((*entry, tiles));
            }
            continue;
        }
        for run in wanted.within(tiles) {
            let (limit, size) = (MAX_TILE, u64::from(entry.length));
            if size > limit {
                return Err(ArchiveError::TooLarge { what: "tiles", size, limit });
            }
            found.push(Entry { id: run.start, n_tiles: (run.end - run.start) as u32, ..*entry });
        }
    }
    if found.len() > MAX_WALKED {
        return Err(ArchiveError::Directory("more entries than fit into memory"));
    }
    Ok(())
}
