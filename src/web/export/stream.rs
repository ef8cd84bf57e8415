//! A body that is written by a thread of its own while it is read, a few chunks ahead of the reader.

use std::io::{self, Write};
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Handle;
use tokio::sync::mpsc;

/// Bytes that are sent together, about.
const CHUNK: usize = 48 * 1024;
/// With the line that makes it full; freeing more than 64 kB at once makes many allocators tidy up.
const MOST: usize = 60 * 1024;

/// A reader who takes nothing for so long has gone.
const STALL: Duration = Duration::from_secs(30);

/// What `write` writes. When it fails, the body breaks off.
pub fn streamed(write: impl FnOnce(&mut (dyn Write + Send)) -> io::Result<()> + Send + 'static) -> Body {
    let (sender, receiver) = mpsc::channel(4);
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let mut out = Chunks { sender, runtime, buffer: Vec::with_capacity(MOST) };
        let result = write(&mut out).and_then(|()| out.flush());
        if let Err(error) = result
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::error!(error = %error, "an export broke off");
            out.send(Err(error)).ok();
        }
    });
    let chunks = stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|chunk| (chunk, receiver))
    });
    // Compression asks once more after the end.
    Body::from_stream(chunks.fuse())
}

/// Collects bytes and hands them on in chunks.
struct Chunks {
    sender: mpsc::Sender<io::Result<Bytes>>,
    runtime: Handle,
    buffer: Vec<u8>,
}

impl Chunks {
    fn send(&self, chunk: io::Result<Bytes>) -> io::Result<()> {
        let sent =
            self.runtime.block_on(async { tokio::time::timeout(STALL, self.sender.send(chunk)).await });
        match sent {
            Ok(Ok(())) => Ok(()),
            // Nobody listens any more, or nobody reads.
            Ok(Err(_)) | Err(_) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= CHUNK {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.buffer, Vec::with_capacity(MOST));
        self.send(Ok(chunk.into()))
    }
}
