//! How directories, metadata and tiles are packed.

use std::io::Read;

use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder};

use super::ArchiveError;

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    Plain,
    Gzip,
    /// Brotli, zstd, or nothing that the archive tells: not read.
    Other(u8),
}

impl Packing {
    pub(super) fn read(byte: u8) -> Self {
        match byte {
            1 => Self::Plain,
            2 => Self::Gzip,
            other => Self::Other(other),
        }
    }

    pub(super) fn to_byte(self) -> u8 {
        match self {
            Self::Plain => 1,
            Self::Gzip => 2,
            Self::Other(other) => other,
        }
    }

    /// The bytes as they were before; `what` is for the error.
    pub fn unpacked(self, bytes: Vec<u8>, what: &'static str, limit: u64) -> Result<Vec<u8>, ArchiveError> {
        let unpacked = match self {
            Self::Plain => bytes,
            Self::Gzip => {
                let mut unpacked = Vec::new();
                let mut decoder = GzDecoder::new(&bytes[..]).take(limit + 1);
                decoder.read_to_end(&mut unpacked).map_err(|_| ArchiveError::Damaged(what))?;
                unpacked
            }
            Self::Other(_) => return Err(ArchiveError::Packing(what)),
        };
        let size = unpacked.len() as u64;
        if size > limit { Err(ArchiveError::TooLarge { what, size, limit }) } else { Ok(unpacked) }
    }
}

/// Packed so that equal bytes stay equal: no time is in the header.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(bytes.len() / 2);
    let read = GzEncoder::new(bytes, Compression::best()).read_to_end(&mut packed);
    read.expect("reading from memory does not fail");
    packed
}
