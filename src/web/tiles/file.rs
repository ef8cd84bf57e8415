//! `/tiles/{name}.pmtiles`: archives of tiles, read by byte ranges; `/tiles/{name}.json`: what they say of themselves.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::archives::is_name;
use super::{Base, archived, tilejson};
use crate::web::api::json as answer;
use crate::web::extract::Params;
use crate::web::layers::cache;
use crate::web::partial::is_in_bytes;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

/// What the archives are, for clients and for the compression layer, which leaves them alone.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.pmtiles";

pub(super) async fn file(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    base: Base,
    request: Request,
) -> Result<Response, Problem> {
    match file.rsplit_once('.') {
        Some((name, "json")) => {
            Params::strict(request.uri().query(), &[])?;
            description(site, base, name, request.headers().clone()).await
        }
        Some((name, "pmtiles")) if is_name(name) => archive(&site, file, request).await,
        _ => Err(Problem::NoSuchFile { name: file }),
    }
}

async fn description(
    site: Arc<Site>,
    Base(base): Base,
    name: &str,
    asked: HeaderMap,
) -> Result<Response, Problem> {
    let opened = archived::opened(&site, name).await?;
    // Under another address of the site the document has other addresses in it.
    let tag = format!("\"{}-{}\"", opened.mark, urls::encoded(&base));
    let mut response = if cache::has_tag(&asked, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let name = name.to_owned();
        let told = tokio::task::spawn_blocking(move || tilejson::of_archive(&base, &name, &opened)).await;
        let told = told.map_err(|error| Problem::Internal(Box::new(error)))??;
        answer("application/json", &told)?
    };
    // Weak, because the same text may be compressed in several ways.
    let tag = HeaderValue::from_str(&format!("W/{tag}")).expect("a tag is ASCII");
    response.headers_mut().insert(header::ETAG, tag);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}

async fn archive(site: &Site, file: String, mut request: Request) -> Result<Response, Problem> {
    let media_type = MEDIA_TYPE.parse().expect("the media type is well formed");
    let service =
        ServeFile::new_with_mime(site.tiles_dir.join(&file), &media_type).ignore_multi_range_requests(true);
    if let Some(wished) = request.headers_mut().remove(header::IF_RANGE)
        && !is_same(&wished, &head(service.clone(), request.uri().clone()).await)
    {
        request.headers_mut().remove(header::RANGE);
    }
    if !request.headers().get(header::RANGE).is_none_or(is_in_bytes) {
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
