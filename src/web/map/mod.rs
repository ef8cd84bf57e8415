//! What the map is drawn from besides tiles: the style, boundaries and a light layer of pins.

mod layers;
mod style;

pub use self::style::STYLE;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use super::site::Site;

/// Answers that follow the data version and the minute.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route(STYLE.path, get(style::style))
        .route("/map/municipalities.geojson", get(layers::municipalities))
        .route("/map/desks.geojson", get(layers::desks))
}
