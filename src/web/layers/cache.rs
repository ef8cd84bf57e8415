//! Entity tags and `304 Not Modified`: an answer is a function of the data version, the minute and the address.

use std::sync::{Arc, LazyLock};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::web::site::Site;
use crate::web::tiles;

/// When this process started, in milliseconds since 1970. Texts, pages and settings are read then, so a tag of an
/// earlier process must not match.
#[expect(clippy::disallowed_methods, reason = "the mark of this process, not a time that anybody is told")]
pub fn started_at() -> u64 {
    static STARTED: LazyLock<u64> = LazyLock::new(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    });
    *STARTED
}

/// Who may keep a copy.
const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");
/// The address tells where a person is: no shared cache may keep it.
const PRIVATE: HeaderValue = HeaderValue::from_static("private, no-cache");

/// Addresses whose answers say nothing of now: neither states nor notices of some days.
const TIMELESS: [&str; 10] = [
    "/api/docs",
    "/api/openapi",
    "/api/v1/cities",
    "/api/v1/needs",
    "/api/v1/organizations",
    "/api/v1/sheets",
    "/dcat.",
    "/hsds/",
    "/map/style.json",
    "/ogc/conformance",
];

/// Tags every good GET, and answers `If-None-Match` without doing the work again.
pub async fn revalidate(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return next.run(request).await;
    }
    let tag = entity_tag(&site, &request);
    let cache_control = if tells_a_place(request.uri().query()) { PRIVATE } else { REVALIDATE };
    // Only good answers have a tag. "*" is any of them: whether there is one is known when it is made.
    let knows_any = has_tag(request.headers(), ANY);
    let is_known = !knows_any && has_tag(request.headers(), &tag);
    let is_negotiated = request.uri().path().starts_with("/ogc");
    let mut response =
        if is_known { StatusCode::NOT_MODIFIED.into_response() } else { next.run(request).await };
    let is_made = matches!(response.status(), StatusCode::OK | StatusCode::NO_CONTENT);
    if knows_any && is_made {
        let headers = std::mem::take(response.headers_mut());
        response = StatusCode::NOT_MODIFIED.into_response();
        for name in [header::ETAG, header::CACHE_CONTROL] {
            if let Some(value) = headers.get(&name) {
                response.headers_mut().insert(name, value.clone());
            }
        }
    }
    let is_good = is_made || response.status() == StatusCode::NOT_MODIFIED;
    let response_is_unchanged = response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    if is_good && !headers.contains_key(header::ETAG) {
        headers.insert(header::ETAG, HeaderValue::from_str(&tag).expect("a tag is ASCII"));
        headers.entry(header::CACHE_CONTROL).or_insert(cache_control);
    }
    if response_is_unchanged {
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if is_negotiated {
        headers.append(header::VARY, HeaderValue::from_static("accept"));
    }
    response
}

/// A tag that promises equal bytes holds for a file as it is, not for a compressed one (RFC 9110, 8.8.3.3).
pub async fn weaken_compressed(mut response: Response) -> Response {
    // A tile that is packed in its archive is the same bytes for everybody.
    if response.extensions().get::<tiles::Whole>().is_some() {
        return response;
    }
    let headers = response.headers_mut();
    if headers.contains_key(header::CONTENT_ENCODING)
        && let Some(tag) = headers.get_mut(header::ETAG)
        && tag.as_bytes().starts_with(b"\"")
    {
        let weak = [b"W/", tag.as_bytes()].concat();
        *tag = HeaderValue::from_bytes(&weak).expect("it was a tag before");
    }
    response
}

/// Weak, because the same answer may be compressed in several ways.
fn entity_tag(site: &Site, request: &Request) -> String {
    let version = site.snapshot.load().version();
    let is_of_a_moment = !TIMELESS.iter().any(|prefix| request.uri().path().starts_with(prefix));
    let minute = if is_of_a_moment { site.clock.now_local().minutes() } else { 0 };
    let mut hash = Sha256::new();
    hash.update(started_at().to_le_bytes());
    hash.update(request.uri().path_and_query().map_or("", |uri| uri.as_str()));
    for name in [header::ACCEPT, header::ACCEPT_LANGUAGE, header::COOKIE, header::HOST] {
        hash.update([0]);
        hash.update(request.headers().get(name).map_or(&[][..], HeaderValue::as_bytes));
    }
    let hash = hash.finalize();
    let short = hash.iter().take(8).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    format!("W/\"v{version}-{minute}-{short:016x}\"")
}

/// In `If-None-Match`: whatever there is.
const ANY: &str = "*";

/// Whether `If-None-Match` names a tag, by weak comparison (RFC 9110, 13.1.2).
pub fn has_tag(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let tag = opaque(tag);
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim() == ANY || opaque(known) == tag)
}

fn tells_a_place(query: Option<&str>) -> bool {
    let names = ["lat=", "lon=", "near=", "q=", "search=", "postcode="];
    query.unwrap_or_default().split('&').any(|pair| names.iter().any(|name| pair.starts_with(name)))
}
