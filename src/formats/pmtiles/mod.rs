//! PMTiles 3: archives of tiles in one file that are read by ranges of bytes. No byte of them is trusted.
//!
//! An archive is a header, a root directory, metadata, leaf directories and the tiles, in the order of
//! [`tile_id`](id::tile_id). The specification: <https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md>.

mod archive;
pub mod cut;
mod directory;
mod header;
pub mod id;
pub mod layout;
mod packing;
pub mod ranges;

use std::io;

pub use self::archive::{Archive, Span};
pub use self::directory::Entry;
pub use self::header::{Header, TileKind};
pub use self::packing::Packing;

/// Why an archive cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    #[error("it cannot be read")]
    Unreadable(#[source] io::Error),
    #[error("it ends before its {0}")]
    Short(&'static str),
    #[error("it is no PMTiles archive of version 3")]
    NotPmtiles,
    #[error("its header is wrong: {0}")]
    Header(&'static str),
    #[error("a directory is damaged: {0}")]
    Directory(&'static str),
    #[error("its {what} take {size} bytes; at most {limit} are read")]
    TooLarge { what: &'static str, size: u64, limit: u64 },
    #[error("its {0} are packed in a way that is not read; only gzip is")]
    Packing(&'static str),
    #[error("its {0} cannot be unpacked")]
    Damaged(&'static str),
}

#[cfg(test)]
mod tests;
