//! Bytes that are read by ranges: a file here; whatever else can do it elsewhere.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Mutex;

/// Something with bytes at offsets.
pub trait Ranges: Send + Sync {
    /// The bytes from an offset on; fewer than asked for only where they end.
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>>;
}

impl<R: Ranges + ?Sized> Ranges for Box<R> {
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        (**self).read(offset, length)
    }
}

impl Ranges for Vec<u8> {
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let start = usize::try_from(offset).map_or(self.len(), |offset| offset.min(self.len()));
        let end = start.saturating_add(length).min(self.len());
        Ok(self[start..end].to_vec())
    }
}

/// A file, read by one at a time.
#[derive(Debug)]
pub struct FileRanges(Mutex<File>);

impl FileRanges {
    pub fn new(file: File) -> Self {
        Self(Mutex::new(file))
    }
}

impl Ranges for FileRanges {
    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut file = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        file.seek(SeekFrom::Start(offset))?;
        let mut bytes = Vec::with_capacity(length);
        (&mut *file).take(length as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// Ranges that lie close together, as one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub offset: u64,
    pub length: usize,
    /// Which of the ranges it brings.
    pub ranges: std::ops::Range<usize>,
}

/// Fewer bytes between two ranges than this are fetched along: a request costs more.
const WORTH_A_REQUEST: u64 = 128 << 10;
/// A request asks for this much at most, unless one range alone is longer.
const MAX_BATCH: u64 = 16 << 20;

/// Groups ranges of offset and length, in ascending order of offsets, into few requests.
pub fn batches(ranges: &[(u64, u32)]) -> Vec<Batch> {
    let mut batches: Vec<Batch> = Vec::new();
    for (place, (offset, length)) in ranges.iter().enumerate() {
        let end = offset + u64::from(*length);
        match batches.last_mut() {
            Some(last)
                if *offset <= last.offset + last.length as u64 + WORTH_A_REQUEST
                    && end - last.offset <= MAX_BATCH =>
            {
                last.length = last.length.max((end - last.offset) as usize);
                last.ranges.end = place + 1;
            }
            _ => batches.push(Batch { offset: *offset, length: *length as usize, ranges: place..place + 1 }),
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_fetched_together_and_what_is_far_apart_is_not() {
        let far = WORTH_A_REQUEST + 1_000;
        let batch = |offset, length, ranges| Batch { offset, length, ranges };
        assert_eq!(
            batches(&[(0, 100), (100, 50), (160, 10), (far + 170, 5)]),
            [batch(0, 170, 0..3), batch(far + 170, 5, 3..4)]
        );
        let large = (MAX_BATCH - 10) as u32;
        assert_eq!(
            batches(&[(0, large), (MAX_BATCH - 10, 11)]),
            [batch(0, large as usize, 0..1), batch(MAX_BATCH - 10, 11, 1..2)],
            "a request has a largest size"
        );
        assert_eq!(batches(&[(7, 20), (7, 20)]), [batch(7, 20, 0..2)]);
        assert!(batches(&[]).is_empty());
    }
}
