//! Pages for people: each handler takes the request apart, asks the snapshot and shows a template.

mod data;
mod desk;
mod device;
mod error;
mod find;
mod home;
mod kiosk;
mod map;
mod params;
mod paths;
mod place;
mod plain;
mod poster;
mod releases;
mod remark;
mod runs;
mod saved;
mod sheets;
mod show;
mod widget;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

pub use self::error::error_page;
pub(in crate::web) use self::show::unlisted;
use super::layers::limit::{self, RateLimit};
use super::site::Site;
use super::view::search::with_query;

/// All pages; every address works without script.
pub fn router() -> Router<Arc<Site>> {
    Router::new()
        .route("/", get(choose_language))
        .route("/{lang}", get(home::home))
        .route("/kiosk/{city}", get(kiosk::kiosk))
        .route("/widget/{city}", get(widget::widget))
        .route("/{lang}/embed", get(widget::embed))
        .route("/{lang}/find", get(find::find))
        .route("/{lang}/desk/{id}", get(desk::desk))
        .route("/{lang}/saved", get(saved::saved))
        .route("/{lang}/poster", get(poster::form))
        .route("/{lang}/poster.pdf", get(poster::paper))
        .route("/{lang}/sheets", get(sheets::shelf))
        .route("/{lang}/sheet/{id}", get(sheets::sheet))
        .route("/{lang}/paths", get(paths::paths))
        .route("/{lang}/path/{id}", get(paths::path))
        .route("/{lang}/data", get(data::data))
        .route("/{lang}/data/coverage", get(data::coverage))
        .route("/{lang}/data/dictionary", get(data::dictionary))
        .route("/{lang}/data/releases", get(releases::releases))
        .route("/{lang}/data/releases/{month}", get(releases::release))
        .route("/{lang}/data/runs", get(runs::runs))
        .route("/{lang}/data/runs/{id}", get(runs::run))
        .route("/{lang}/phone", get(device::device))
        .route("/{lang}/app.webmanifest", get(device::manifest))
        .route("/{lang}/privacy", get(plain::privacy))
        .route("/{lang}/accessibility", get(plain::accessibility))
}

/// Where visitors write; what they send is limited more narrowly than what they read.
pub fn writing_router(limit: Arc<RateLimit>) -> Router<Arc<Site>> {
    let limited = from_fn_with_state(Some(limit), limit::limit);
    Router::new()
        .route("/{lang}/wrong", post(remark::texts_sent))
        .route("/{lang}/desk/{id}/wrong", post(remark::desk_sent))
        .route_layer(limited)
        .route("/{lang}/wrong", get(remark::texts_form))
        .route("/{lang}/desk/{id}/wrong", get(remark::desk_form))
}

/// Sends a visitor to the language that the browser asks for; nothing is remembered.
async fn choose_language(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let wished =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = site.texts.negotiate(wished);
    let address = with_query(&format!("/{}", language.code), query.as_deref().unwrap_or_default());
    ([(header::VARY, "Accept-Language")], found(&address)).into_response()
}

/// 302: the choice holds for this request only.
fn found(address: &str) -> Response {
    let mut response = Redirect::temporary(address).into_response();
    *response.status_mut() = axum::http::StatusCode::FOUND;
    response
}
