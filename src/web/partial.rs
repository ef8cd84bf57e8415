//! Files of which a client may ask for a part, and know whether it is the same file as before.

use std::convert::Infallible;
use std::path::Path;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

/// A file on the disk.
#[derive(Debug, Clone, Copy)]
pub struct Whole<'a> {
    pub path: &'a Path,
    pub media_type: &'a str,
    /// Strong: the same tag, the same bytes.
    pub tag: &'a HeaderValue,
}

impl Whole<'_> {
    /// The file, the part of it that is asked for, or that nothing has changed.
    pub async fn answer(self, asked: &HeaderMap) -> Response {
        let Self { path, media_type, tag } = self;
        if is_known(asked, tag) {
            return self.tagged(StatusCode::NOT_MODIFIED.into_response());
        }
        let mut request = Request::new(Body::empty());
        // A part of another file than this one is of no use (RFC 9110, 13.1.5).
        let is_of_this = asked.get(header::IF_RANGE).is_none_or(|wished| wished == tag);
        if let Some(range) = asked.get(header::RANGE).filter(|range| is_of_this && is_in_bytes(range)) {
            request.headers_mut().insert(header::RANGE, range.clone());
        }
        let media_type = media_type.parse().expect("media types are written by this program");
        let service = ServeFile::new_with_mime(path, &media_type).ignore_multi_range_requests(true);
        let served: Result<_, Infallible> = service.oneshot(request).await;
        let mut response = self.tagged(served.into_response());
        let headers = response.headers_mut();
        headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        // When it was put on this disk says nothing about what is in it.
        headers.remove(header::LAST_MODIFIED);
        response
    }

    fn tagged(self, mut response: Response) -> Response {
        response.headers_mut().insert(header::ETAG, self.tag.clone());
        response
    }
}

/// Other units are ignored (RFC 9110, 14.2).
pub fn is_in_bytes(range: &HeaderValue) -> bool {
    range.to_str().is_ok_and(|range| {
        range.trim_start().get(..6).is_some_and(|unit| unit.eq_ignore_ascii_case("bytes="))
    })
}

/// Weak comparison (RFC 9110, 13.1.2).
fn is_known(asked: &HeaderMap, tag: &HeaderValue) -> bool {
    let values = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut known = values.flat_map(|value| value.split(',')).map(str::trim);
    known.any(|one| one == "*" || one.trim_start_matches("W/").as_bytes() == tag.as_bytes())
}
