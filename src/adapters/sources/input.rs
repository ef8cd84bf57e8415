//! Bytes to read records from, what may go wrong with them as a whole, and the limits that hold for every format.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;

use bussola_engine::domain::issue::{Issue, Rule};

use crate::ports::source::RawRecord;

/// Largest field that is kept, in bytes.
pub const MAX_FIELD_BYTES: usize = 1 << 20;
/// Largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 512 << 20;
/// Most records of one source.
pub const MAX_RECORDS: usize = 5_000_000;
/// How much of a text that is too long or cannot be read stays with its record, in characters.
pub const KEPT_OF_LONG: usize = 1_000;

/// A file, or bytes that are in memory already.
#[derive(Debug, Clone)]
pub enum Input {
    File(PathBuf),
    Bytes(Arc<[u8]>),
}

/// Anything that can be read and gone back in.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// The records of a source, one after the other.
pub type Records<'a> = Box<dyn Iterator<Item = RawRecord> + Send + 'a>;

/// Why a source as a whole cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("it cannot be read")]
    Io(#[from] io::Error),
    /// The file is not what the settings say, or larger than is allowed. The text names the way out.
    #[error("{0}")]
    Refused(String),
}

impl Input {
    /// Opens it from the start. A file that is too large is refused before anything is read.
    pub fn open(&self, max_bytes: u64) -> Result<Box<dyn ReadSeek>, ReadError> {
        let (reader, size): (Box<dyn ReadSeek>, u64) = match self {
            Self::File(path) => {
                let file = File::open(path)?;
                let size = file.metadata()?.len();
                (Box::new(file), size)
            }
            Self::Bytes(bytes) => (Box::new(Cursor::new(Arc::clone(bytes))), bytes.len() as u64),
        };
        if size > max_bytes {
            return Err(ReadError::Refused(format!(
                "{size} bytes; at most {max_bytes} are read, split the file"
            )));
        }
        Ok(reader)
    }
}

/// A record of which only the text is known: it waits with what is left of it as its note.
pub fn unreadable(line: u64, rule: Rule, field: &str, detail: &str, text: &str) -> RawRecord {
    let kept: String = text.trim().chars().take(KEPT_OF_LONG).collect();
    let fields = [("notes".to_owned(), kept.replace('\0', "\u{FFFD}"))];
    RawRecord {
        line,
        fields: fields.into_iter().filter(|(_, text)| !text.is_empty()).collect(),
        issues: vec![Issue::error(rule, field, detail)],
    }
}

/// Stops after [`MAX_RECORDS`], with a record that says so.
pub fn limited<'a>(records: impl Iterator<Item = RawRecord> + Send + 'a) -> Records<'a> {
    let detail = format!("more than {MAX_RECORDS} records; the rest is not read, split the file");
    Box::new(records.enumerate().map_while(move |(index, record)| match index {
        ..MAX_RECORDS => Some(record),
        MAX_RECORDS => Some(unreadable(record.line, Rule::RowUnreadable, "row", &detail, "")),
        _ => None,
    }))
}
