//! Releases: a month's data as it was at its end, in files that never change.

mod month;
mod release;

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;

pub use self::month::Month;
pub use self::release::{CITATION, DESCRIPTION, Release, ReleaseFile, SUMS, hexadecimal};
use super::api::operations::{Answer, Operation};
use super::extract::Params;
use super::partial;
use super::problem::Problem;
use super::site::Site;

/// What releases there are.
pub const RELEASES: Operation = Operation {
    id: "releases",
    path: "/releases",
    summary: "Frozen copies of all data, one per month",
    about: "Newest first, each with its files and their checksums. A release never changes.",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: "application/json", schema: "Releases" },
    example: "/releases",
};

/// Answers that follow what is there.
pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(RELEASES.path, get(list))
}

/// Files with tags of their own.
pub fn file_routes() -> Router<Arc<Site>> {
    Router::new().route("/releases/{month}/{file}", get(file))
}

/// All releases.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Releases {
    releases: Vec<ReleaseAnswer>,
}

/// One release.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ReleaseAnswer {
    /// `YYYY-MM`.
    month: String,
    /// The day at whose end the data was like this, `YYYY-MM-DD`.
    as_of: String,
    data_version: u64,
    n_desks: u64,
    /// SHA-256 of the list of checksums, which stands for all files.
    checksum: String,
    citation: String,
    files: Vec<FileAnswer>,
}

/// One file of a release.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct FileAnswer {
    url: String,
    media_type: String,
    bytes: u64,
    /// SHA-256, hexadecimal.
    sha256: String,
}

/// `GET /releases`
async fn list(State(site): State<Arc<Site>>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &RELEASES.names())?;
    let releases = all(&site).await?.iter().map(|release| told(&site, release)).collect();
    super::api::json(RELEASES.answer.media_type, &Releases { releases })
}

fn told(site: &Site, release: &Release) -> ReleaseAnswer {
    let Release { month, as_of, data_version, n_desks, files, checksum, .. } = release;
    let file = |file: &ReleaseFile| {
        let ReleaseFile { path, mediatype, bytes, hash, .. } = file;
        FileAnswer {
            url: release.url(path),
            media_type: mediatype.clone(),
            bytes: *bytes,
            sha256: hash.clone(),
        }
    };
    ReleaseAnswer {
        month: month.to_string(),
        as_of: as_of.to_string(),
        data_version: *data_version,
        n_desks: *n_desks,
        checksum: checksum.clone(),
        citation: release.citation(site.public_url.as_deref()),
        files: files.iter().map(file).collect(),
    }
}

/// Every release, the newest first. Reading is left to a thread that may wait.
pub async fn all(site: &Site) -> Result<Vec<Release>, Problem> {
    let folder = site.releases_dir.clone();
    let read = tokio::task::spawn_blocking(move || Release::all(&folder)).await;
    read.map_err(|error| Problem::Internal(Box::new(error)))?
        .map_err(|error| Problem::Internal(Box::new(error)))
}

/// One release.
pub async fn one(site: &Site, month: Month) -> Result<Option<Release>, Problem> {
    let folder = site.releases_dir.clone();
    let read = tokio::task::spawn_blocking(move || Release::read(&folder, month)).await;
    read.map_err(|error| Problem::Internal(Box::new(error)))?
        .map_err(|error| Problem::Internal(Box::new(error)))
}

/// `GET /releases/{month}/{file}`: as it was written, in whole or in part.
async fn file(
    State(site): State<Arc<Site>>,
    Path((month, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response, Problem> {
    let release = match month.parse::<Month>() {
        Ok(month) => one(&site, month).await?,
        Err(_) => None,
    };
    // Only what the release itself lists: no name from outside becomes a path.
    let found = release.as_ref().and_then(|release| Some((release, release.file(&name)?)));
    let Some((release, file)) = found else { return Err(Problem::NoSuchFile { name }) };
    let path: PathBuf = site.releases_dir.join(release.month.to_string()).join(&file.path);
    let tag = HeaderValue::from_str(&format!("\"{}\"", file.hash)).expect("a checksum is ASCII");
    let part = partial::Whole { path: &path, media_type: &file.mediatype, tag: &tag };
    let mut response = part.answer(&asked).await;
    let keep = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(header::CACHE_CONTROL, keep);
    Ok(response)
}
