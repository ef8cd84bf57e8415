//! What the map is drawn from: tiles by byte ranges, the style, boundaries and a light layer of pins.

mod layers;
mod style;
mod tiles;

pub(super) use tiles::MEDIA_TYPE as PMTILES;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::site::Site;

/// Answers that follow the data version and the minute.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/map/style.json", get(style::style))
        .route("/map/municipalities.geojson", get(layers::municipalities))
        .route("/map/desks.geojson", get(layers::desks))
}

/// Files with tags of their own.
pub fn tile_routes() -> Router<Arc<Site>> {
    Router::new().route("/tiles/{file}", get(tiles::tiles))
}
