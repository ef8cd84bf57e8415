//! Tiles: whole archives by byte ranges, single tiles out of them, and the desks as vector tiles, also as OGC API Tiles.

mod address;
mod archived;
mod archives;
mod base;
mod desks;
mod draw;
mod file;
mod ogc;
pub mod operations;
mod tilejson;

pub(super) use self::archived::Whole;
pub use self::archives::Archives;
pub(super) use self::archives::Opened;
pub(super) use self::base::Base;
pub(super) use self::file::MEDIA_TYPE as PMTILES;
pub use self::ogc::CONFORMANCE;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::api::operations::DESK_TILE;
use super::site::Site;

/// Zooms of the desks' tiles; clients enlarge the last.
pub const MAX_ZOOM: u8 = 16;

/// The path of the desks' tiles as TileJSON writes it.
const DESK_TILES: &str = DESK_TILE.path;

/// Answers that follow the data version and the minute.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route(operations::DESKS_TILE_JSON.path, get(tilejson::desks))
        .route("/tiles/desks/{z}/{x}/{y}", get(desks::tile))
}

/// Archives, with tags of their own.
pub fn archive_routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/tiles/{file}", get(file::file))
        .route("/tiles/{name}/{z}/{x}/{y}", get(archived::tile))
}

/// OGC API Tiles, under `/ogc`; the landing page and the collections link here. These follow the data version too.
pub fn ogc_routes() -> Router<Arc<Site>> {
    Router::new()
        .route(ogc::TILESETS, get(ogc::tilesets))
        .route(ogc::TILESET, get(ogc::tileset))
        .route(ogc::TILE, get(desks::ogc_tile))
        .route(ogc::MATRIX_SETS, get(ogc::matrix_sets))
        .route(ogc::MATRIX_SET, get(ogc::matrix_set))
}
