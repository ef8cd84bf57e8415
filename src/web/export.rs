//! `/export/desks.{format}`: everything that meets the conditions, streamed while it is written.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::LazyLock;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bussola_engine::search::snapshot::Snapshot;
use futures_util::{StreamExt as _, stream};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

use super::api::operations::EXPORT;
use super::extract::{Params, Question};
use super::problem::Problem;
use super::select;
use super::site::Site;
use crate::publication::Moment;

/// Exports that are written at the same time; each holds a thread while it is read.
static EXPORTS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(16)));

/// Bytes that are sent together.
const CHUNK: usize = 64 * 1024;

/// A reader who takes nothing for so long has gone.
const STALL: Duration = Duration::from_secs(30);

pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(EXPORT.path, get(export))
}

async fn export(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let format = file.strip_prefix("desks.").unwrap_or(&file);
    let known =
        site.exporters.iter().position(|exporter| file.starts_with("desks.") && exporter.format() == format);
    let Some(index) = known else {
        let allowed = site.exporters.iter().map(|exporter| format!("desks.{}", exporter.format())).collect();
        return Err(Problem::NoSuchFormat { format: file, allowed });
    };
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &EXPORT.names())?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let busy = |_| Problem::Unavailable { retry_after: Duration::from_secs(10), source: None };
    let permit = Arc::clone(&EXPORTS).try_acquire_owned().map_err(busy)?;
    let version = snapshot.version();
    let media_type = HeaderValue::from_static(site.exporters[index].media_type());
    let disposition = format!("attachment; filename=\"desks-v{version}.{format}\"");
    let mut response =
        Body::from_stream(written(Arc::clone(&site), snapshot, question, index, permit)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, media_type);
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}

/// Writes on a thread of its own, a few chunks ahead of the reader.
fn written(
    site: Arc<Site>,
    snapshot: Arc<Snapshot>,
    question: Question,
    index: usize,
    permit: OwnedSemaphorePermit,
) -> impl stream::Stream<Item = io::Result<Bytes>> {
    let (sender, receiver) = mpsc::channel(4);
    let runtime = Handle::current();
    tokio::task::spawn_blocking(move || {
        let _permit = permit;
        let mut out = Chunks { sender, runtime, buffer: Vec::with_capacity(CHUNK) };
        let info = site.publication.export_info(snapshot.version(), question.has_moment);
        let on = question.at.date();
        let mut desks = select::matching(&site, &snapshot, &question).map(|hit| {
            let moment = Moment { on, opening: &hit.opening };
            site.publication.desk(hit.record, question.has_moment.then_some(moment))
        });
        let result = site.exporters[index].write(&info, &mut desks, &mut out).and_then(|()| out.flush());
        if let Err(error) = result
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::error!(error = %error, "an export broke off");
            out.send(Err(error)).ok();
        }
    });
    stream::unfold(
        receiver,
        |mut receiver| async move { receiver.recv().await.map(|chunk| (chunk, receiver)) },
    )
    // Compression asks once more after the end.
    .fuse()
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
        let chunk = std::mem::replace(&mut self.buffer, Vec::with_capacity(CHUNK));
        self.send(Ok(chunk.into()))
    }
}
