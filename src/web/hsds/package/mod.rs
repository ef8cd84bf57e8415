//! The package: every object as a row of a table, in a zip of CSV files or in one JSON object.
//!
//! Written while it is read, a few dozen objects at a time, so that the memory does not grow with the data. Only the
//! data decide its bytes.

mod json;
mod rows;
mod table;
mod zip;

use std::io;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt as _, stream};

use self::rows::Rows;
pub use self::table::{Column, Kind, TABLES, Table};
use super::directory;
use super::operations::{PACKAGE_JSON, PACKAGE_ZIP};
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;

/// `GET /hsds/package.zip`
pub async fn as_zip(State(site): State<Arc<Site>>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &PACKAGE_ZIP.names())?;
    let directory = directory::open(&site).await?;
    let name = format!("hsds-v{}.zip", directory.snapshot.version());
    let info = table::datapackage(&site.publication, directory.snapshot.version());
    let chunks = zip::Chunks::new(Rows::new(site, directory), info)
        .map_err(|error| Problem::Internal(Box::new(error)))?;
    Ok(file(chunks, PACKAGE_ZIP.answer.media_type, &name))
}

/// `GET /hsds/package.json`
pub async fn as_json(State(site): State<Arc<Site>>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &PACKAGE_JSON.names())?;
    let directory = directory::open(&site).await?;
    let name = format!("hsds-v{}.json", directory.snapshot.version());
    Ok(file(json::chunks(Rows::new(site, directory)), PACKAGE_JSON.answer.media_type, &name))
}

fn file(
    chunks: impl Iterator<Item = io::Result<Bytes>> + Send + 'static,
    media_type: &'static str,
    name: &str,
) -> Response {
    let chunks = chunks.filter(|chunk| chunk.as_ref().map_or(true, |bytes| !bytes.is_empty()));
    // Compression asks once more after the end.
    let mut response = Body::from_stream(stream::iter(chunks).fuse()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(header::CONTENT_DISPOSITION, disposition.expect("a number and plain letters"));
    response
}
