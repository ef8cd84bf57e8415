//! Finished files: what everybody asks for is written once per version, and can then be read in parts.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use bussola_engine::domain::network::DataVersion;
use sha2::{Digest, Sha256};
use tempfile::TempPath;

use crate::web::partial::Whole;

/// A file that would be larger is sent while it is written, and not kept.
const MAX_BYTES: u64 = 200 * 1024 * 1024;

/// Bytes of all files together; the one that was asked for longest ago goes first.
const MAX_TOTAL: u64 = 1024 * 1024 * 1024;

/// A file as it was written, gone with the last who reads it.
#[derive(Debug)]
pub struct Finished {
    path: TempPath,
    size: u64,
    /// Of the contents: two servers that have the same desks give the same file under the same tag.
    tag: HeaderValue,
}

/// Files of the present version, the one that was asked for last in front.
#[derive(Debug, Default)]
pub struct Kept {
    files: Mutex<Vec<(Key, Written)>>,
    /// One file is written at a time.
    turn: tokio::sync::Mutex<()>,
}

/// A version, and the name of a file.
type Key = (DataVersion, &'static str);

#[derive(Debug, Clone)]
enum Written {
    Finished(Arc<Finished>),
    TooLarge,
}

impl Kept {
    /// The file, written now when it is not there; none where it is too large to be kept, or cannot be.
    pub async fn file(
        &self,
        key: Key,
        write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()> + Send + 'static,
    ) -> Option<Arc<Finished>> {
        if let Some(written) = self.find(key) {
            return written.finished();
        }
        let _turn = self.turn.lock().await;
        // Somebody before us in the line may have asked for the same.
        if let Some(written) = self.find(key) {
            return written.finished();
        }
        let written = tokio::task::spawn_blocking(move || finished(write)).await;
        let written = match written.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok(file) => Written::Finished(Arc::new(file)),
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Written::TooLarge,
            Err(error) => {
                tracing::warn!(error = %error, file = key.1, "an export cannot be kept");
                return None;
            }
        };
        self.put(key, written.clone());
        written.finished()
    }

    fn find(&self, key: Key) -> Option<Written> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let index = files.iter().position(|(own, _)| *own == key)?;
        files[..=index].rotate_right(1);
        Some(files[0].1.clone())
    }

    /// Older versions go, and what was asked for longest ago when there is too much.
    fn put(&self, key: Key, written: Written) {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.retain(|((version, _), _)| *version == key.0);
        files.insert(0, (key, written));
        let mut total = 0;
        files.retain(|(_, written)| {
            total += written.size();
            total <= MAX_TOTAL
        });
    }
}

impl Written {
    fn finished(self) -> Option<Arc<Finished>> {
        match self {
            Self::Finished(file) => Some(file),
            Self::TooLarge => None,
        }
    }

    fn size(&self) -> u64 {
        match self {
            Self::Finished(file) => file.size,
            Self::TooLarge => 0,
        }
    }
}

fn finished(write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()>) -> io::Result<Finished> {
    let (file, path) = tempfile::NamedTempFile::new()?.into_parts();
    let mut out = Measured { file: BufWriter::new(file), hash: Sha256::new(), size: 0 };
    write(&mut out)?;
    out.file.flush()?;
    let hash: String = out.hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    let tag = HeaderValue::from_str(&format!("\"{hash}\"")).expect("digits are ASCII");
    Ok(Finished { path, size: out.size, tag })
}

/// Counts and names what goes through.
struct Measured {
    file: BufWriter<File>,
    hash: Sha256,
    size: u64,
}

impl Write for Measured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n_bytes = self.file.write(bytes)?;
        self.hash.update(&bytes[..n_bytes]);
        self.size += n_bytes as u64;
        if self.size > MAX_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(n_bytes) }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Finished {
    /// The file or the part of it that is asked for.
    pub async fn answer(&self, media_type: &'static str, asked: &HeaderMap) -> Response {
        let mut response = Whole { path: &self.path, media_type, tag: &self.tag }.answer(asked).await;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn keep(kept: &Kept, version: u64, name: &'static str) -> Option<Arc<Finished>> {
        kept.file((DataVersion(version), name), |out| out.write_all(b"desks")).await
    }

    #[tokio::test]
    async fn a_file_is_written_once_and_goes_with_its_version() {
        let kept = Kept::default();
        let first = keep(&kept, 1, "a").await.expect("small enough");
        let never = kept.file((DataVersion(1), "a"), |_| Err(io::Error::other("written again"))).await;
        assert!(never.is_some_and(|again| Arc::ptr_eq(&again, &first)));
        let path = first.path.to_path_buf();
        keep(&kept, 2, "b").await;
        assert!(path.exists(), "somebody still reads it");
        drop(first);
        assert!(!path.exists());
    }

    #[tokio::test]
    async fn what_is_too_large_or_broken_is_not_kept() {
        let kept = Kept::default();
        let huge = |out: &mut (dyn Write + Send)| {
            let chunk = vec![0; 1024 * 1024];
            (0..=MAX_BYTES / chunk.len() as u64).try_for_each(|_| out.write_all(&chunk))
        };
        assert!(kept.file((DataVersion(1), "huge"), huge).await.is_none());
        let again = |_: &mut (dyn Write + Send)| -> io::Result<()> { unreachable!("known to be too large") };
        assert!(kept.file((DataVersion(1), "huge"), again).await.is_none());
        assert!(kept.file((DataVersion(1), "bad"), |_| Err(io::Error::other("no"))).await.is_none());
        assert!(keep(&kept, 1, "bad").await.is_some(), "it is tried again");
    }
}
