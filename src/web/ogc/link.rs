//! Links (RFC 8288), absolute, as the standard's clients follow them.

use serde::Serialize;

pub const JSON: &str = "application/json";
pub const GEOJSON: &str = "application/geo+json";
pub const HTML: &str = "text/html";
pub const SCHEMA: &str = "application/schema+json";
pub const OPENAPI_3_0: &str = "application/vnd.oai.openapi+json;version=3.0";
pub const OPENAPI_3_1: &str = "application/vnd.oai.openapi+json;version=3.1";

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    pub href: String,
    pub rel: &'static str,
    pub r#type: &'static str,
    pub title: String,
}

impl Link {
    pub fn new(href: String, rel: &'static str, media_type: &'static str, title: impl Into<String>) -> Self {
        Self { href, rel, r#type: media_type, title: title.into() }
    }
}

/// This answer in its two forms. `query` is without `f`.
pub fn both_forms(address: &str, query: &str, is_html: bool, media_type: &'static str) -> [Link; 2] {
    let with = |format: &str| {
        let joint = if query.is_empty() { "" } else { "&" };
        format!("{address}?{query}{joint}f={format}")
    };
    let (json, html) = if is_html { ("alternate", "self") } else { ("self", "alternate") };
    [
        Link::new(with("json"), json, media_type, "This document as JSON"),
        Link::new(with("html"), html, HTML, "This document as a page"),
    ]
}

/// A query without some of its parameters.
pub fn without(query: Option<&str>, names: &[&str]) -> String {
    let is_kept = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        !pair.is_empty() && !names.contains(&name)
    };
    query.unwrap_or_default().split('&').filter(is_kept).collect::<Vec<_>>().join("&")
}
