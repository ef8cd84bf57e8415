//! `/export/{file}`: everything that meets the conditions, in the format that the name of the file says.

pub mod kept;
mod stream;

use std::io;
use std::sync::{Arc, LazyLock, mpsc};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use bussola_engine::search::snapshot::Snapshot;
use tokio::sync::Semaphore;

use super::api::operations::EXPORT;
use super::extract::{Params, Question};
use super::past::Edition;
use super::problem::Problem;
use super::select;
use super::site::Site;
use crate::ports::exporter::Exporter;
use crate::publication::{Moment, PublicDesk};

/// Exports that are written at the same time; each holds a thread while it is read.
static EXPORTS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(16)));

/// Desks that are handed on together, and how many times so many may wait.
const RUN: usize = 64;
const RUNS_AHEAD: usize = 4;

pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(EXPORT.path, get(export))
}

async fn export(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    RawQuery(query): RawQuery,
    asked: HeaderMap,
) -> Result<Response, Problem> {
    let Some(index) = site.exporters.iter().position(|exporter| exporter.file() == file) else {
        let allowed = site.exporters.iter().map(|exporter| exporter.file().to_owned()).collect();
        return Err(Problem::NoSuchFormat { format: file, allowed });
    };
    let mut params = Params::strict(query.as_deref(), &EXPORT.names())?;
    let edition = Edition::read(&mut params, &site).await?;
    let question = Question::of(&mut params, &site, &edition)?;
    let busy = |_| Problem::Unavailable { retry_after: Duration::from_secs(10), source: None };
    let permit = Arc::clone(&EXPORTS).try_acquire_owned().map_err(busy)?;
    let media_type = site.exporters[index].media_type();
    let name = file_name(&site, index, &edition.snapshot);
    let is_whole = question.is_whole();
    let (key, for_site) = ((edition.snapshot.version(), site.exporters[index].file()), Arc::clone(&site));
    let write: Write =
        Arc::new(move |out| write(&for_site, &edition.snapshot, &question, &*for_site.exporters[index], out));
    if is_whole {
        let written = Arc::clone(&write);
        if let Some(file) = site.kept_exports.file(key, move |out| written(out)).await {
            return Ok(named(file.answer(media_type, &asked).await, &name));
        }
    }
    let mut response = Response::new(stream::streamed(move |out| {
        let _permit = permit;
        write(out)
    }));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    Ok(named(response, &name))
}

/// Writes a file from its beginning to its end.
type Write = Arc<dyn Fn(&mut (dyn io::Write + Send)) -> io::Result<()> + Send + Sync>;

/// The name under which a browser saves it: it says the version.
fn file_name(site: &Site, index: usize, snapshot: &Snapshot) -> String {
    let (stem, format) = site.exporters[index].file().split_once('.').expect("a file has a format");
    format!("{stem}-v{}.{format}", snapshot.version())
}

fn named(mut response: Response, name: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    response.headers_mut().insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&disposition).expect("names of files are plain"),
    );
    response
}

/// Writes the desks that meet a question.
fn write(
    site: &Site,
    snapshot: &Snapshot,
    question: &Question,
    exporter: &dyn Exporter,
    out: &mut (dyn io::Write + Send),
) -> io::Result<()> {
    let info = site.publication.export_info(snapshot.version(), question.has_moment);
    let (on, publication) = (question.at.date(), &site.publication);
    let mut published: Box<dyn Iterator<Item = PublicDesk> + Send> = if question.has_moment {
        Box::new(
            select::matching(site, snapshot, question)
                .map(move |hit| publication.desk(hit.record, Some(Moment { on, opening: &hit.opening }))),
        )
    } else {
        let records = select::records(site, snapshot, question);
        Box::new(records.map(|record| publication.desk(record, None)))
    };
    // What is published goes a few runs ahead of what is written, on a processor of its own where there is one.
    let (sender, receiver) = mpsc::sync_channel(RUNS_AHEAD);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            loop {
                let run: Vec<PublicDesk> = published.by_ref().take(RUN).collect();
                // Whoever writes may have given up.
                if run.is_empty() || sender.send(run).is_err() {
                    break;
                }
            }
        });
        exporter.write(&info, &mut receiver.into_iter().flatten(), out)
    })
}
