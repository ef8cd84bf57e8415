//! Extracts of OpenStreetMap (`.osm.pbf`): blocks of nodes, ways and relations. No byte of it is trusted.
//!
//! ```
//! use bussola::formats::osm_pbf::Blocks;
//!
//! let refused = Blocks::open(Box::new(&b"no extract"[..])).err();
//! assert!(refused.is_some_and(|reason| reason.contains("header")));
//! ```

mod block;
mod wire;

use std::io::Read;

pub use self::block::{Block, Relation, Tags, Way};
use self::wire::{Field, Message};

const MAX_HEADER_BYTES: u32 = 64 << 10;
/// What the format allows a part to have.
const MAX_PART_BYTES: u64 = 32 << 20;

/// The kind of a part and its bytes, still packed.
type Part = (Vec<u8>, Vec<u8>);

/// The blocks of data in a file, unpacked, one at a time.
pub struct Blocks {
    input: Box<dyn Read + Send>,
    is_done: bool,
}

impl std::fmt::Debug for Blocks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Blocks").field("is_done", &self.is_done).finish_non_exhaustive()
    }
}

impl Blocks {
    /// Reads the header. The error is a text that says why this is no extract.
    pub fn open(input: Box<dyn Read + Send>) -> Result<Self, String> {
        let mut blocks = Self { input, is_done: false };
        match blocks.next_part() {
            Ok(Some((kind, _))) if kind == b"OSMHeader" => Ok(blocks),
            _ => Err("it is no .osm.pbf file: it does not begin with a header".to_owned()),
        }
    }

    fn next_part(&mut self) -> Result<Option<Part>, String> {
        let mut size = [0; 4];
        match self.input.read(&mut size[..1]) {
            Ok(0) => return Ok(None),
            Ok(_) => self.input.read_exact(&mut size[1..]).map_err(|error| error.to_string())?,
            Err(error) => return Err(error.to_string()),
        }
        let size = u32::from_be_bytes(size);
        if size > MAX_HEADER_BYTES {
            return Err(format!("a header of {size} bytes"));
        }
        let header = self.bytes(u64::from(size))?;
        let (mut kind, mut length) = (Vec::new(), 0);
        for (field, value) in Message(&header) {
            match (field, value) {
                (1, Field::Bytes(bytes)) => kind = bytes.to_vec(),
                (3, Field::Number(number)) => length = number,
                _ => {}
            }
        }
        if length > MAX_PART_BYTES {
            return Err(format!("a part of {length} bytes"));
        }
        Ok(Some((kind, self.bytes(length)?)))
    }

    fn bytes(&mut self, length: u64) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let read = self.input.by_ref().take(length).read_to_end(&mut bytes);
        match read {
            Ok(n) if n as u64 == length => Ok(bytes),
            Ok(_) => Err("the file ends in the middle of a part".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl Iterator for Blocks {
    /// The bytes of a block for [`Block::new`], or why there is no more: after a mistake nothing further is read.
    type Item = Result<Vec<u8>, String>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_done {
            match self.next_part() {
                Ok(Some((kind, part))) if kind == b"OSMData" => return Some(unpacked(&part)),
                // Parts of other kinds may be there and are to be passed over.
                Ok(Some(_)) => {}
                Ok(None) => self.is_done = true,
                Err(detail) => {
                    self.is_done = true;
                    return Some(Err(format!("the file cannot be read further: {detail}")));
                }
            }
        }
        None
    }
}

fn unpacked(part: &[u8]) -> Result<Vec<u8>, String> {
    for (field, value) in Message(part) {
        match (field, value) {
            (1, Field::Bytes(raw)) => return Ok(raw.to_vec()),
            (3, Field::Bytes(packed)) => {
                let mut bytes = Vec::new();
                let mut decoder = flate2::read::ZlibDecoder::new(packed).take(MAX_PART_BYTES + 1);
                decoder.read_to_end(&mut bytes).map_err(|error| format!("a part is damaged: {error}"))?;
                if bytes.len() as u64 > MAX_PART_BYTES {
                    return Err("a part unpacks to more than the format allows".to_owned());
                }
                return Ok(bytes);
            }
            (4..=7, Field::Bytes(_)) => {
                return Err(
                    "a part is packed otherwise than with zlib; convert the file with osmium".to_owned()
                );
            }
            _ => {}
        }
    }
    Err("a part without data".to_owned())
}
