//! `/tiles/{name}/{z}/{x}/{y}.mvt`: one tile out of an archive, sent as it is packed there.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::address::{Parts, without_extension};
use super::archives::Opened;
use super::desks;
use crate::formats::pmtiles::id::tile_id;
use crate::formats::pmtiles::ranges::FileRanges;
use crate::formats::pmtiles::{Archive, ArchiveError, Span, TileKind};
use crate::formats::web_mercator::TileAddress;
use crate::web::extract::Params;
use crate::web::layers::cache;
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Mark of an answer that is sent as it is: whoever takes no gzip gets what was unpacked, under a strong tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Whole;

pub(super) async fn tile(
    State(site): State<Arc<Site>>,
    Path((name, zoom, column, file)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &[])?;
    let opened = opened(&site, &name).await?;
    let row = without_extension(&file)?;
    let header = opened.archive.header();
    if header.tile_kind != TileKind::Vector {
        return Err(Problem::NoSuchFormat { format: "mvt".to_owned(), allowed: Vec::new() });
    }
    let tile = Parts { zoom: &zoom, column: &column, row }.tile(header.min_zoom, header.max_zoom)?;
    let takes_gzip = accepts_gzip(&headers);
    let known = move |tag: &str| cache::has_tag(&headers, tag);
    let answer = tokio::task::spawn_blocking(move || answer(&opened, tile, takes_gzip, known)).await;
    answer.map_err(|error| Problem::Internal(Box::new(error)))?.map_err(Problem::from)
}

/// An archive of the folder, opened aside from those who answer.
pub(super) async fn opened(site: &Arc<Site>, name: &str) -> Result<Arc<Opened>, Problem> {
    let (own, wished) = (Arc::clone(site), name.to_owned());
    let opened = tokio::task::spawn_blocking(move || own.archives.get(&own.tiles_dir, &wished)).await;
    let opened = opened.map_err(|error| Problem::Internal(Box::new(error)))??;
    opened.ok_or_else(|| Problem::NoSuchFile { name: name.to_owned() })
}

fn answer(
    opened: &Opened,
    tile: TileAddress,
    takes_gzip: bool,
    is_known: impl Fn(&str) -> bool,
) -> Result<Response, ArchiveError> {
    let Opened { archive, mark, .. } = opened;
    let found = archive.find(tile_id(tile))?;
    let packing = if takes_gzip && archive.has_gzip_tiles() { "-gzip" } else { "" };
    let tag = match found {
        Some(Span { offset, length }) => format!("\"{mark}-{offset:x}-{length:x}{packing}\""),
        None => format!("\"{mark}-none\""),
    };
    let mut response = match found {
        _ if is_known(&tag) => StatusCode::NOT_MODIFIED.into_response(),
        Some(span) => bytes_of(archive, span, takes_gzip)?,
        None => StatusCode::NO_CONTENT.into_response(),
    };
    response.extensions_mut().insert(Whole);
    let headers = response.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).expect("a tag is ASCII"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

fn bytes_of(archive: &Archive<FileRanges>, span: Span, takes_gzip: bool) -> Result<Response, ArchiveError> {
    let packed = archive.packed_tile(span)?;
    if takes_gzip && archive.has_gzip_tiles() {
        let mut response = desks::response(packed);
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        return Ok(response);
    }
    archive.unpacked_tile(packed).map(desks::response)
}

/// Whether the client unpacks gzip by itself (RFC 9110, 12.5.3).
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let mut wishes = values.flat_map(|value| value.split(','));
    wishes.any(|wish| {
        let (coding, weight) = wish.split_once(';').unwrap_or((wish, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        coding.trim().eq_ignore_ascii_case("gzip") && weight > 0.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_whoever_takes_it() {
        for (wish, expected) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("br", false),
            ("", false),
            ("x-gzip-not", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(wish));
            assert_eq!(accepts_gzip(&headers), expected, "{wish}");
        }
    }
}
