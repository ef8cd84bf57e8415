//! Problems for people: a page in their language instead of JSON, wherever a browser came by itself.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::web::pages::error_page;
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Addresses that only programs ask.
const FOR_PROGRAMS: [&str; 10] =
    ["/api/", "/dcat.", "/export/", "/hsds", "/map/", "/ogc", "/tiles/", "/assets/", "/health/", "/metrics"];

/// Turns a problem into a page when the request accepts HTML and its address is one for people.
pub async fn word(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_for_people =
        !FOR_PROGRAMS.iter().any(|prefix| path.starts_with(prefix)) && takes_html(request.headers());
    let first = path.split('/').nth(1).unwrap_or_default();
    let is_ours = site.texts.language(first).is_some();
    // An address without a language of ours is answered in the one that the browser asks for.
    let lang = if is_ours { first.to_owned() } else { wished_language(&site, request.headers()) };
    let response = next.run(request).await;
    let is_problem = response.headers().get(header::CONTENT_TYPE) == Some(&Problem::MEDIA_TYPE);
    let is_in_another_language = !is_ours && response.status().is_client_error();
    if !(is_for_people && (is_problem || is_in_another_language)) {
        return response;
    }
    let mut page = error_page(&site, &lang, response.status());
    page.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
    for name in [header::RETRY_AFTER, header::ALLOW, header::CACHE_CONTROL] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

fn wished_language(site: &Site, headers: &HeaderMap) -> String {
    let wished =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    site.texts.negotiate(wished).code.to_string()
}

fn takes_html(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|value: &HeaderValue| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}
