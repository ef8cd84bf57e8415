//! `/ogc`: OGC API Features, for GIS programs. Parts 1 to 3 with CQL2, schemas, sorting and choice of properties.
//!
//! A request is read into [`query::Asked`], asked of a [`collection::Collection`], and written as GeoJSON or as a page.

mod api;
mod collection;
mod conformance;
mod html;
mod items;
mod landing;
mod link;
mod query;
mod schema;
mod write;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::http::{HeaderMap, header};
use axum::routing::get;

use super::extract::Params;
use super::problem::{Allowed, Problem};
use super::site::Site;

pub const ROOT: &str = "/ogc";

/// What is the same for many requests.
#[derive(Debug, Default)]
pub struct Kept {
    /// Of desks.
    properties: OnceLock<Arc<[collection::Property]>>,
    desks: write::WrittenDesks,
}

pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/ogc", get(landing::landing))
        .route("/ogc/", get(landing::landing))
        .route("/ogc/conformance", get(landing::conformance))
        .route("/ogc/api", get(api::openapi_3_0))
        .route("/ogc/api-3.1", get(api::openapi_3_1))
        .route("/ogc/collections", get(landing::collections))
        .route("/ogc/collections/{collection}", get(landing::collection))
        .route("/ogc/collections/{collection}/schema", get(schema::schema))
        .route("/ogc/collections/{collection}/queryables", get(schema::queryables))
        .route("/ogc/collections/{collection}/sortables", get(schema::sortables))
        .route("/ogc/collections/{collection}/items", get(items::items))
        .route("/ogc/collections/{collection}/items/{id}", get(items::item))
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Html,
}

impl Format {
    /// `f` beats `Accept`; a browser, which asks for HTML first, gets a page.
    fn read(params: &mut Params, headers: &HeaderMap) -> Result<Self, Problem> {
        let said = params.value("f", |text| match text {
            "json" => Ok(Self::Json),
            "html" => Ok(Self::Html),
            _ => Err(Allowed::words(["json", "html"])),
        })?;
        let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let first = |word: &str| accept.find(word).unwrap_or(usize::MAX);
        let wished = if first("text/html") < first("json") { Self::Html } else { Self::Json };
        Ok(said.unwrap_or(wished))
    }
}
