//! Frontend files inside the binary, under names that change with their contents.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use rust_embed::{EmbeddedFile, RustEmbed};
use serde::Deserialize;

use super::problem::Problem;
use super::site::Site;

/// What the web build left; empty when it has not run.
#[derive(RustEmbed)]
#[folder = "frontend/dist"]
#[allow_missing = true]
struct Dist;

/// An entry of Vite's manifest.
#[derive(Debug, Deserialize)]
struct Entry {
    file: String,
    #[serde(default)]
    css: Vec<String>,
    #[serde(default)]
    assets: Vec<String>,
}

static MANIFEST: LazyLock<BTreeMap<String, Entry>> = LazyLock::new(|| {
    let file = Dist::get(".vite/manifest.json");
    file.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default()
});

fn entry(name: &str) -> Option<&'static Entry> {
    let ends = |key: &str| key.strip_suffix(name).is_some_and(|rest| rest.ends_with('/'));
    MANIFEST.get(name).or_else(|| MANIFEST.iter().find(|(key, _)| ends(key)).map(|(_, entry)| entry))
}

/// The address of a built file by the name of its source, such as `main.ts`.
///
/// Before the first web build the answer is an address where nothing is, so that pages still work without it.
pub fn url(name: &str) -> String {
    match entry(name) {
        Some(entry) => format!("/{}", entry.file),
        None => format!("/assets/{name}"),
    }
}

/// Addresses of the style sheets that a script brings along.
pub fn stylesheet_urls(name: &str) -> Vec<String> {
    entry(name).into_iter().flat_map(|entry| &entry.css).map(|file| format!("/{file}")).collect()
}

/// The address of the worker that a script starts.
pub fn worker_url(name: &str) -> Option<String> {
    let worker = entry(name)?.assets.iter().find(|file| file.contains("worker"))?;
    Some(format!("/{worker}"))
}

/// The engine for the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    pub url: String,
    /// The part of its name that is made from its contents.
    pub hash: String,
    /// Its size with brotli, and without.
    pub wire_bytes: usize,
    pub bytes: usize,
}

/// The engine, once it is built: `make run` builds it while the server answers already.
pub fn engine() -> Option<Engine> {
    let named = |name: Cow<'static, str>| {
        Some(name.strip_prefix("assets/engine-")?.strip_suffix(".wasm")?.to_owned())
    };
    let hash = Dist::iter().find_map(named)?;
    let name = format!("assets/engine-{hash}.wasm");
    let bytes = Dist::get(&name)?.data.len();
    let wire_bytes = Dist::get(&format!("{name}.br"))?.data.len();
    Some(Engine { url: format!("/{name}"), hash, wire_bytes, bytes })
}

/// `/assets/*`, and each file at the root of the site, such as the service worker and the icon of the tab.
pub fn routes() -> Router<Arc<Site>> {
    // What browsers ask for beside a PDF, which names no icon.
    let icon = get(async || Redirect::temporary(&url("favicon.svg")));
    let router = Router::new().route("/assets/{*path}", get(asset)).route("/favicon.ico", icon);
    root_files().fold(router, |router, name| {
        let path = format!("/{name}");
        router.route(&path, get(async move |headers: HeaderMap| root_file(name.clone(), &headers)))
    })
}

/// Names of the files that the web build put beside its assets.
fn root_files() -> impl Iterator<Item = Cow<'static, str>> {
    Dist::iter().filter(|name| {
        let is_inner = name.starts_with("assets/") || name.starts_with('.');
        !is_inner && !name.ends_with(".br") && !name.contains(['{', '}'])
    })
}

async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let name = format!("assets/{path}");
    file(&name, &headers, "public, max-age=31536000, immutable").ok_or(Problem::NoSuchFile { name })
}

fn root_file(name: Cow<'static, str>, headers: &HeaderMap) -> Result<Response, Problem> {
    file(&name, headers, "no-cache").ok_or_else(|| Problem::NoSuchFile { name: name.into_owned() })
}

fn file(name: &str, request: &HeaderMap, cache_control: &'static str) -> Option<Response> {
    let plain = Dist::get(name)?;
    let packed = if accepts_br(request) { Dist::get(&format!("{name}.br")) } else { None };
    let is_packed = packed.is_some();
    let EmbeddedFile { data, metadata } = packed.unwrap_or(plain);
    let hash: String = metadata.sha256_hash()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{hash}\"");
    let is_known = request
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let body: Cow<'static, [u8]> = if is_known { Cow::Borrowed(&[]) } else { data };
    let mut response = body.into_response();
    if is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(name)));
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).ok()?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Some(response)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether brotli may be sent.
pub fn accepts_br(headers: &HeaderMap) -> bool {
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br") && parts.all(|part| part != "q=0" && part != "q=0.0")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_is_sent_only_to_those_who_take_it() {
        let accepts = |value| {
            let value = HeaderValue::from_static(value);
            accepts_br(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, value)]))
        };
        assert!(accepts("gzip, deflate, br"));
        assert!(accepts("br;q=0.5"));
        assert!(!accepts("gzip, br;q=0"));
        assert!(!accepts("gzip"));
    }

    #[test]
    fn an_address_is_given_even_before_the_first_build() {
        assert!(url("no-such-source.ts").starts_with("/assets/"));
    }
}
