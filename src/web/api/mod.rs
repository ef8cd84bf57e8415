//! The JSON and GeoJSON API: each handler extracts, asks and shows.

mod desks;
mod directory;
pub mod docs;
pub mod feature;
mod geocode;
mod history;
mod nearest;
pub mod openapi;
mod opening;
pub mod operations;
pub mod parameters;
mod runs;
mod schemas;
mod sheets;
mod suggest;
pub mod written;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Serialize;

use super::problem::Problem;
use super::site::Site;

pub use nearest::locate;

/// Everything under `/api`.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route(operations::NEAREST.path, get(nearest::nearest))
        .route(operations::DESKS.path, get(desks::desks))
        .route(operations::DESK.path, get(desks::desk))
        .route(operations::OPENING.path, get(opening::opening))
        .route(operations::HISTORY.path, get(history::history))
        .route(operations::FACETS.path, get(suggest::facets))
        .route(operations::SUGGEST.path, get(suggest::suggest))
        .route(operations::GEOCODE.path, get(geocode::geocode))
        .route(operations::NEEDS.path, get(directory::needs))
        .route(operations::CITIES.path, get(directory::cities))
        .route(operations::ORGANIZATIONS.path, get(directory::organizations))
        .route(operations::SHEETS.path, get(sheets::sheets))
        .route(operations::SHEET.path, get(sheets::sheet))
        .route(operations::RUNS.path, get(runs::runs))
        .route(operations::RUN.path, get(runs::run))
        .route("/api/openapi.json", get(openapi::openapi_3_1))
        .route("/api/openapi-3.0.json", get(openapi::openapi_3_0))
        .route("/api/docs", get(docs::docs))
        .route("/api/docs.css", get(docs::stylesheet))
}

/// An answer in a media type of JSON.
pub(super) fn json<T: Serialize>(media_type: &'static str, answer: &T) -> Result<Response, Problem> {
    let body = serde_json::to_vec(answer).map_err(|error| Problem::Internal(Box::new(error)))?;
    Ok(written_json(media_type, body))
}

/// The same of JSON that is written already.
pub(super) fn written_json(media_type: &'static str, body: Vec<u8>) -> Response {
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

/// A link of a collection (RFC 8288).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Link {
    /// `self`, `next` or `prev`.
    rel: &'static str,
    href: String,
}

/// Links to this page and its neighbours: the same address with another offset.
fn page_links(path: &str, query: Option<&str>, offset: usize, limit: usize, n_matched: usize) -> Vec<Link> {
    let others: Vec<&str> =
        query.unwrap_or_default().split('&').filter(|p| !p.is_empty() && !p.starts_with("offset=")).collect();
    let at = |offset: usize| {
        let mut pairs: Vec<String> = others.iter().map(|&pair| pair.to_owned()).collect();
        if offset > 0 {
            pairs.push(format!("offset={offset}"));
        }
        if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
    };
    let mut links = vec![Link { rel: "self", href: at(offset) }];
    if offset + limit < n_matched {
        links.push(Link { rel: "next", href: at(offset + limit) });
    }
    if offset > 0 {
        links.push(Link { rel: "prev", href: at(offset.saturating_sub(limit)) });
    }
    links
}

/// The same links as a header.
fn with_link_header(mut response: Response, links: &[Link]) -> Response {
    let header: Vec<String> =
        links.iter().map(|link| format!("<{}>; rel=\"{}\"", link.href, link.rel)).collect();
    if let Ok(value) = HeaderValue::from_str(&header.join(", ")) {
        response.headers_mut().insert(header::LINK, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_link_to_their_neighbours() {
        let hrefs = |offset| -> Vec<(&str, String)> {
            let links = page_links("/d", Some("limit=10&offset=3&need=a"), offset, 10, 25);
            links.into_iter().map(|link| (link.rel, link.href)).collect()
        };
        assert_eq!(
            hrefs(0),
            [("self", "/d?limit=10&need=a".to_owned()), ("next", "/d?limit=10&need=a&offset=10".to_owned()),]
        );
        assert_eq!(
            hrefs(20),
            [
                ("self", "/d?limit=10&need=a&offset=20".to_owned()),
                ("prev", "/d?limit=10&need=a&offset=10".to_owned()),
            ]
        );
    }
}
