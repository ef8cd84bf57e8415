//! `/export/coverage.{geojson,csv}`: how near the desks are, municipality by municipality, for a need, an hour and a
//! language; and where nobody has looked yet.

pub(in crate::web) mod grid;
mod write;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::api::operations::{Answer, COVERAGE, Operation};
use super::extract::{Params, Question};
use super::past::Edition;
use super::problem::Problem;
use super::site::Site;

/// The same as a table.
pub const COVERAGE_TABLE: Operation = Operation {
    id: "coverage_table",
    path: "/export/coverage.csv",
    summary: "How near the desks are, as a table",
    about: "The columns are the properties of `/export/coverage.geojson`; UTF-8.",
    answer: Answer { media_type: "text/csv", schema: "Table" },
    example: "/export/coverage.csv?need={need}&city={city}",
    ..COVERAGE
};

pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(COVERAGE.path, get(geojson)).route(COVERAGE_TABLE.path, get(csv))
}

async fn geojson(site: State<Arc<Site>>, query: RawQuery) -> Result<Response, Problem> {
    answer(site, query, "application/geo+json", write::geojson).await
}

async fn csv(site: State<Arc<Site>>, query: RawQuery) -> Result<Response, Problem> {
    answer(site, query, "text/csv; charset=utf-8; header=present", write::csv).await
}

/// A thousand nearest searches: too many for a thread that others wait for.
async fn answer(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    media_type: &'static str,
    write: fn(&Site, &[grid::Row<'_>]) -> Vec<u8>,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &COVERAGE.names())?;
    let edition = Edition::read(&mut params, &site).await?;
    let question = Question::of(&mut params, &site, &edition)?;
    let snapshot = edition.snapshot;
    let work = tokio::task::spawn_blocking(move || write(&site, &grid::rows(&site, &snapshot, &question)));
    let body = work.await.map_err(|error| Problem::Internal(Box::new(error)))?;
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    Ok(response)
}
