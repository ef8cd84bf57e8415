//! Frozen copies of the data, with their files, checksums and the words to cite them with.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::error::error_page;
use super::show::{begin, show};
use crate::web::problem::Problem;
use crate::web::releases::{self, Month, Release, ReleaseFile};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::frame::{Frame, Section};

/// A file with its checksum.
struct FileRow {
    name: String,
    url: String,
    size: String,
    sha256: String,
}

/// A release in words.
struct ReleaseView {
    title: String,
    url: String,
    facts: String,
    citation: String,
    files: Vec<FileRow>,
}

#[derive(Template)]
#[template(path = "releases.html", config = "frontend/askama.toml")]
struct ReleasesPage<'a> {
    frame: Frame<'a>,
    heading: String,
    /// Of one release the files are shown, of many only where they are.
    is_one: bool,
    releases: Vec<ReleaseView>,
}

/// `GET /{lang}/data/releases`
pub(super) async fn releases(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let all = match releases::all(&site).await {
        Ok(all) => all,
        Err(problem) => return problem.into_response(),
    };
    let Some((_, t, frame)) = begin(&site, &lang, "/data/releases", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let heading = t.say("releases-title");
    show(&ReleasesPage {
        is_one: false,
        releases: all.iter().map(|release| view(&site, t, release)).collect(),
        frame: frame.titled(&heading, Section::Data),
        heading,
    })
}

/// `GET /{lang}/data/releases/{month}`
pub(super) async fn release(
    State(site): State<Arc<Site>>,
    Path((lang, month)): Path<(String, String)>,
) -> Response {
    let found: Result<Option<Release>, Problem> = match month.parse::<Month>() {
        Ok(month) => releases::one(&site, month).await,
        Err(_) => Ok(None),
    };
    let found = match found {
        Ok(found) => found,
        Err(problem) => return problem.into_response(),
    };
    let begun = begin(&site, &lang, &format!("/data/releases/{month}"), "");
    let Some((release, (_, t, frame))) = found.zip(begun) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let heading = t.with("release-title", &[("month", &month)]);
    show(&ReleasesPage {
        is_one: true,
        releases: vec![view(&site, t, &release)],
        frame: frame.titled(&heading, Section::Data),
        heading,
    })
}

fn view(site: &Site, t: Say<'_>, release: &Release) -> ReleaseView {
    let Release { month, as_of, data_version, n_desks, files, .. } = release;
    let n_desks = usize::try_from(*n_desks).unwrap_or(usize::MAX);
    let version = t.with("data-version", &[("version", &data_version.to_string())]);
    ReleaseView {
        title: t.with("release-title", &[("month", &month.to_string())]),
        url: format!("/{}/data/releases/{month}", t.language),
        facts: [t.date(*as_of), t.count("data-desks", n_desks), version].join(" · "),
        citation: release.citation(site.public_url.as_deref()),
        files: files.iter().map(|file| row(t, release, file)).collect(),
    }
}

fn row(t: Say<'_>, release: &Release, file: &ReleaseFile) -> FileRow {
    let ReleaseFile { path, bytes, hash, .. } = file;
    let kilobytes = usize::try_from(bytes.div_ceil(1_000)).unwrap_or(usize::MAX);
    FileRow {
        name: path.clone(),
        url: release.url(path),
        size: format!("{} kB", t.number(kilobytes)),
        sha256: hash.clone(),
    }
}
