//! An index file: written whole, checked whole when it is opened, then mapped into memory.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::ops::{Deref, Range};
use std::path::Path;

use memmap2::Mmap;
use sha2::{Digest as _, Sha256};

use super::bytes::{u32_at, u64_at};
use super::{Index, N_SECTIONS, Section};
use crate::adapters::geocoders::embedded::load::GazetteerError;

const MAGIC: &[u8; 8] = b"BSLGAZ\r\n";
/// Counts up with every change of the layout.
const VERSION: u32 = 1;
const CHECKSUM: Range<usize> = 32..64;
pub(super) const HEADER_BYTES: usize = 64 + 16 * N_SECTIONS;
/// How much is read at once for the checksum.
const CHUNK_BYTES: usize = 1 << 20;
const AGAIN: &str = "make it again with `bussola gazetteer import`";

/// The bytes of an index.
#[derive(Debug)]
pub(super) enum Bytes {
    Owned(Vec<u8>),
    Mapped(Mmap),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::Owned(bytes) => bytes,
            Self::Mapped(map) => map,
        }
    }
}

/// What is wrong with the bytes, and what to do.
type Flaw = String;

impl Index {
    /// Maps a file that was written by `save`. Anything else is refused.
    pub fn open(file: &Path, fingerprint: u64) -> Result<Self, GazetteerError> {
        Self::open_with(file, Some(fingerprint))
    }

    /// For making it again: its names need not be comparable with those of today.
    pub fn open_whatever_words(file: &Path) -> Result<Self, GazetteerError> {
        Self::open_with(file, None)
    }

    fn open_with(file: &Path, fingerprint: Option<u64>) -> Result<Self, GazetteerError> {
        let fail = |detail: &dyn ToString| GazetteerError::new(file, detail.to_string());
        let mut opened = File::open(file).map_err(|error| fail(&error))?;
        let length = opened.metadata().map_err(|error| fail(&error))?.len();
        let mut header = vec![0; HEADER_BYTES];
        opened.read_exact(&mut header).map_err(|_| {
            fail(&format!("has {length} bytes, which is shorter than any address index; {AGAIN}"))
        })?;
        check_header(&header, length, fingerprint).map_err(|flaw| fail(&flaw))?;
        let checksum = checksum_of_file(&header, &mut opened).map_err(|error| fail(&error))?;
        if header[CHECKSUM] != checksum {
            return Err(fail(&format!("was altered after it was written; {AGAIN}")));
        }
        let map = map(&opened).map_err(|error| fail(&error))?;
        if map.len() as u64 != length {
            return Err(fail(&"changed while it was opened; try again"));
        }
        Self::from_bytes(Bytes::Mapped(map)).map_err(|flaw| fail(&flaw))
    }

    /// Bytes that were just built.
    pub(super) fn from_owned(bytes: Vec<u8>) -> Result<Self, Flaw> {
        Self::from_bytes(Bytes::Owned(bytes))
    }

    fn from_bytes(bytes: Bytes) -> Result<Self, Flaw> {
        let mut sections = std::array::from_fn(|_| 0..0);
        for (at, section) in sections.iter_mut().enumerate() {
            let place =
                |field: usize| u64_at(&bytes, 64 + at * 16 + field).and_then(|n| usize::try_from(n).ok());
            let range = place(0).zip(place(8)).and_then(|(from, len)| Some(from..from.checked_add(len)?));
            *section = range
                .filter(|range| range.start >= HEADER_BYTES && range.end <= bytes.len())
                .ok_or_else(|| format!("section {at} lies outside the file; {AGAIN}"))?;
        }
        let meta = bytes.get(sections[Section::Meta as usize].clone()).unwrap_or_default();
        let sources = serde_json::from_slice(meta)
            .map_err(|error| format!("its list of sources cannot be read ({error}); {AGAIN}"))?;
        Ok(Self { bytes, sections, sources })
    }

    /// Writes the index beside the file, then puts it in its place: readers see the old one or the new one.
    pub fn save(&self, file: &Path) -> Result<(), GazetteerError> {
        let fail = |error: std::io::Error| GazetteerError::new(file, error);
        let aside = file.with_extension("idx.part");
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(fail)?;
        }
        let mut written = File::create(&aside).map_err(fail)?;
        written.write_all(&self.bytes).and_then(|()| written.sync_all()).map_err(fail)?;
        std::fs::rename(&aside, file).map_err(fail)
    }
}

/// The header of an index with these sections, one after the other.
pub(super) fn header(sections: &[Vec<u8>; N_SECTIONS], fingerprint: u64) -> Vec<u8> {
    let mut header = Vec::with_capacity(HEADER_BYTES);
    let length = HEADER_BYTES + sections.iter().map(Vec::len).sum::<usize>();
    header.extend_from_slice(MAGIC);
    header.extend_from_slice(&VERSION.to_le_bytes());
    header.extend_from_slice(&(N_SECTIONS as u32).to_le_bytes());
    header.extend_from_slice(&(length as u64).to_le_bytes());
    header.extend_from_slice(&fingerprint.to_le_bytes());
    header.extend_from_slice(&[0; 32]);
    let mut offset = HEADER_BYTES;
    for section in sections {
        header.extend_from_slice(&(offset as u64).to_le_bytes());
        header.extend_from_slice(&(section.len() as u64).to_le_bytes());
        offset += section.len();
    }
    header
}

/// Puts the checksum into finished bytes.
pub(super) fn seal(bytes: &mut [u8]) {
    let mut digest = Sha256::new();
    digest.update(&bytes[..CHECKSUM.start]);
    digest.update(&bytes[CHECKSUM.end..]);
    bytes[CHECKSUM].copy_from_slice(&digest.finalize());
}

fn check_header(header: &[u8], length: u64, fingerprint: Option<u64>) -> Result<(), Flaw> {
    if !header.starts_with(MAGIC) {
        return Err(
            "is not an address index; to import a list of addresses use `bussola gazetteer import`".into()
        );
    }
    let (version, n_sections) = (u32_at(header, 8), u32_at(header, 12));
    if version != Some(VERSION) || n_sections != Some(N_SECTIONS as u32) {
        let version = version.unwrap_or_default();
        return Err(format!("has version {version} of the layout, this program reads {VERSION}; {AGAIN}"));
    }
    let said = u64_at(header, 16).unwrap_or_default();
    if said != length {
        return Err(format!("has {length} bytes instead of {said}: it is not whole; {AGAIN}"));
    }
    if fingerprint.is_some() && u64_at(header, 24) != fingerprint {
        return Err("was made with other street words than street_words.toml has now; \
                    run `bussola gazetteer rebuild`"
            .into());
    }
    Ok(())
}

/// Read in pieces, not through the map: what is only checked does not stay in memory.
fn checksum_of_file(header: &[u8], rest: &mut File) -> std::io::Result<[u8; 32]> {
    let mut digest = Sha256::new();
    digest.update(&header[..CHECKSUM.start]);
    digest.update(&header[CHECKSUM.end..]);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let n = rest.read(&mut chunk)?;
        if n == 0 {
            return Ok(digest.finalize().into());
        }
        digest.update(&chunk[..n]);
    }
}

#[expect(unsafe_code, reason = "mapping a file is unsafe in Rust; this is the only place that does it")]
fn map(file: &File) -> std::io::Result<Mmap> {
    // SAFETY: the map is read-only and private to `Index`, which hands out checked slices only. Undefined behaviour
    // needs another process that writes into the mapped file. `save` never does: it writes aside and renames, so that
    // an index in use keeps its old bytes. A file that something else overwrites in place is outside this promise, as
    // it is for every program that maps files.
    unsafe { Mmap::map(file) }
}
