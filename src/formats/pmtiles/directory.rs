//! Directories: where tiles, or further directories, lie.

use super::ArchiveError;

/// More entries than this are in no directory that a client could load.
const MAX_ENTRIES: u64 = 4 << 20;

/// Numbers of tiles end before: sums of them and of lengths of runs never overflow.
const LAST: u64 = 1 << 62;
const BEYOND: ArchiveError = ArchiveError::Directory("a tile beyond all zooms");

/// A run of equal tiles, or a directory of those from `id` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub id: u64,
    /// From the beginning of the section of tiles, or of leaf directories.
    pub offset: u64,
    pub length: u32,
    /// Tiles of the run; 0 for a directory.
    pub n_tiles: u32,
}

impl Entry {
    pub fn is_leaf(&self) -> bool {
        self.n_tiles == 0
    }
}

/// Reads an unpacked directory. Entries are in ascending order, do not overlap and lie in sections of these sizes.
pub(super) fn read(mut bytes: &[u8], tiles_size: u64, leaves_size: u64) -> Result<Vec<Entry>, ArchiveError> {
    let bytes = &mut bytes;
    let n_entries = number(bytes)?;
    // Each entry takes four bytes at least: nobody makes us reserve more than they send.
    if n_entries == 0 || n_entries > MAX_ENTRIES || n_entries > bytes.len() as u64 / 4 {
        return Err(ArchiveError::Directory("the number of entries is impossible"));
    }
    let n_entries = n_entries as usize;
    let mut entries = Vec::with_capacity(n_entries);
    let mut id = 0u64;
    for place in 0..n_entries {
        let step = number(bytes)?;
        if place > 0 && step == 0 {
            return Err(ArchiveError::Directory("a tile is there twice"));
        }
        id = id.checked_add(step).ok_or(BEYOND)?;
        if id >= LAST {
            return Err(BEYOND);
        }
        entries.push(Entry { id, offset: 0, length: 0, n_tiles: 0 });
    }
    for entry in &mut entries {
        entry.n_tiles = small(bytes)?;
    }
    for entry in &mut entries {
        entry.length = small(bytes)?;
    }
    let mut follows = None;
    for entry in &mut entries {
        entry.offset = match (number(bytes)?, follows) {
            (0, Some(end)) => end,
            (0, None) => return Err(ArchiveError::Directory("the first entry follows none")),
            (offset, _) => offset - 1,
        };
        let end = entry.offset.checked_add(u64::from(entry.length));
        let size = if entry.is_leaf() { leaves_size } else { tiles_size };
        if entry.length == 0 || end.is_none_or(|end| end > size) {
            return Err(ArchiveError::Directory("an entry lies outside of its section"));
        }
        follows = end;
    }
    let overlaps = |pair: &[Entry]| pair[1].id - pair[0].id < u64::from(pair[0].n_tiles);
    if !bytes.is_empty() || entries.windows(2).any(overlaps) {
        return Err(ArchiveError::Directory("entries overlap, or something follows them"));
    }
    Ok(entries)
}

/// The bytes of a directory, not packed yet.
pub(super) fn write(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 6);
    put(&mut out, entries.len() as u64);
    let mut last = 0;
    for entry in entries {
        put(&mut out, entry.id - last);
        last = entry.id;
    }
    entries.iter().for_each(|entry| put(&mut out, u64::from(entry.n_tiles)));
    entries.iter().for_each(|entry| put(&mut out, u64::from(entry.length)));
    let mut follows = None;
    for entry in entries {
        put(&mut out, if follows == Some(entry.offset) { 0 } else { entry.offset + 1 });
        follows = Some(entry.offset + u64::from(entry.length));
    }
    out
}

/// The entry that a tile would have, be it the tile's own or a directory's.
pub(super) fn find(entries: &[Entry], id: u64) -> Option<Entry> {
    let place = entries.partition_point(|entry| entry.id <= id).checked_sub(1)?;
    let entry = entries[place];
    (entry.is_leaf() || id - entry.id < u64::from(entry.n_tiles)).then_some(entry)
}

fn small(bytes: &mut &[u8]) -> Result<u32, ArchiveError> {
    u32::try_from(number(bytes)?).map_err(|_| ArchiveError::Directory("a number is too large"))
}

/// A number in seven-bit groups, the lowest first.
fn number(bytes: &mut &[u8]) -> Result<u64, ArchiveError> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first().ok_or(ArchiveError::Directory("it ends too early"))?;
        *bytes = rest;
        let group = u64::from(byte & 0x7F);
        if group << shift >> shift != group {
            break;
        }
        value |= group << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(ArchiveError::Directory("a number is too large"))
}

fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
