//! The archives of the folder of tiles, opened when they are first asked for, and again when the file is another.

use std::collections::BTreeMap;
use std::fs::{File, Metadata};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};

use crate::formats::pmtiles::ranges::{FileRanges, Ranges};
use crate::formats::pmtiles::{Archive, ArchiveError};

/// What of a file goes into its mark: header and root directory, which say where each tile lies and how long it is.
const MARKED_BYTES: usize = 16_384;

/// See the module.
#[derive(Debug, Default)]
pub struct Archives {
    open: Mutex<BTreeMap<String, Arc<Opened>>>,
}

/// An archive, and which file it is.
#[derive(Debug)]
pub(in crate::web) struct Opened {
    pub archive: Archive<FileRanges>,
    /// The same as long as the file is the same.
    pub mark: String,
    size: u64,
    modified_ns: u128,
}

/// A name that can be part of a path of ours.
pub(super) fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !name.is_empty() && name.bytes().all(is_plain)
}

impl Archives {
    /// Reads from the disk; `None` when the folder has no such archive.
    pub(in crate::web) fn get(&self, folder: &Path, name: &str) -> Result<Option<Arc<Opened>>, ArchiveError> {
        if !is_name(name) {
            return Ok(None);
        }
        let path = folder.join(format!("{name}.pmtiles"));
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(ArchiveError::Unreadable(error)),
        };
        let metadata = file.metadata().map_err(ArchiveError::Unreadable)?;
        let lock = || self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(name).filter(|known| known.is_of(&metadata)) {
            return Ok(Some(Arc::clone(known)));
        }
        let opened = Arc::new(Opened::new(file, &metadata)?);
        lock().insert(name.to_owned(), Arc::clone(&opened));
        Ok(Some(opened))
    }
}

impl Opened {
    fn new(file: File, metadata: &Metadata) -> Result<Self, ArchiveError> {
        let (size, modified_ns) = (metadata.len(), modified_ns(metadata));
        let ranges = FileRanges::new(file);
        let mut hash = Sha256::new();
        hash.update(size.to_le_bytes());
        hash.update(modified_ns.to_le_bytes());
        hash.update(ranges.read(0, MARKED_BYTES).map_err(ArchiveError::Unreadable)?);
        let mark = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { archive: Archive::open(ranges)?, mark, size, modified_ns })
    }

    fn is_of(&self, metadata: &Metadata) -> bool {
        self.size == metadata.len() && self.modified_ns == modified_ns(metadata)
    }
}

fn modified_ns(metadata: &Metadata) -> u128 {
    let since = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.unwrap_or_default().as_nanos()
}
