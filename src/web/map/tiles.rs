//! `/tiles/{name}.pmtiles`: archives of tiles, read by byte ranges.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use crate::web::problem::Problem;
use crate::web::site::Site;

/// What the archives are, for clients and for the compression layer, which leaves them alone.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.pmtiles";

pub(super) async fn tiles(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    mut request: Request,
) -> Result<Response, Problem> {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    if !file.strip_suffix(".pmtiles").is_some_and(is_name) {
        return Err(Problem::NoSuchFile { name: file });
    }
    let media_type = MEDIA_TYPE.parse().expect("the media type is well formed");
    let service =
        ServeFile::new_with_mime(site.tiles_dir.join(&file), &media_type).ignore_multi_range_requests(true);
    if let Some(wished) = request.headers_mut().remove(header::IF_RANGE)
        && !is_same(&wished, &head(service.clone(), request.uri().clone()).await)
    {
        request.headers_mut().remove(header::RANGE);
    }
    let mut response = served(service, request).await;
    if response.status() == StatusCode::NOT_FOUND {
        return Err(Problem::NoSuchFile { name: file });
    }
    let headers = response.headers_mut();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}

async fn served(service: ServeFile, request: Request) -> Response {
    let answer: Result<_, Infallible> = service.oneshot(request).await;
    answer.into_response()
}

/// The headers of the whole file as it is now.
async fn head(service: ServeFile, uri: Uri) -> HeaderMap {
    let mut whole = Request::new(Body::empty());
    *whole.method_mut() = Method::HEAD;
    *whole.uri_mut() = uri;
    std::mem::take(served(service, whole).await.headers_mut())
}

/// Whether the range belongs to the file that the client has a part of (RFC 9110, 13.1.5).
fn is_same(wished: &HeaderValue, now: &HeaderMap) -> bool {
    let is_weak = wished.as_bytes().starts_with(b"W/");
    let names = [header::ETAG, header::LAST_MODIFIED];
    !is_weak && names.iter().any(|name| now.get(name) == Some(wished))
}
