//! `/tiles/desks/{z}/{x}/{y}.mvt`, and the same tile as OGC API Tiles addresses it, row before column.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::address::{Parts, without_extension};
use super::{MAX_ZOOM, draw};
use crate::formats::mvt;
use crate::formats::web_mercator::TileAddress;
use crate::web::api::operations::DESK_TILE;
use crate::web::extract::{Params, Question};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

pub(super) async fn tile(
    State(site): State<Arc<Site>>,
    Path((zoom, column, file)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let row = without_extension(&file)?;
    let tile = Parts { zoom: &zoom, column: &column, row }.tile(0, MAX_ZOOM)?;
    let params = Params::strict(query.as_deref(), &DESK_TILE.names())?;
    drawn(&site, params, tile)
}

pub(super) async fn ogc_tile(
    State(site): State<Arc<Site>>,
    Path((matrix, row, column)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let tile = Parts { zoom: &matrix, column: &column, row: &row }.tile(0, MAX_ZOOM)?;
    let mut known = DESK_TILE.names();
    known.push("f");
    let mut params = Params::strict(query.as_deref(), &known)?;
    params.value("f", |format| (format == "mvt").then_some(()).ok_or_else(|| Allowed::words(["mvt"])))?;
    drawn(&site, params, tile)
}

fn drawn(site: &Site, mut params: Params, tile: TileAddress) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let question = Question::read(&mut params, site, &snapshot)?;
    let bytes = draw::tile(site, &snapshot, &question, tile);
    Ok(response(bytes))
}

/// A tile, or `204` for one on which nothing is drawn.
pub(super) fn response(bytes: Vec<u8>) -> Response {
    if bytes.is_empty() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(mvt::MEDIA_TYPE));
    response
}
