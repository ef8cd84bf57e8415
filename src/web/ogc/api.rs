//! The description of `/ogc`, complete in itself: nothing in it points elsewhere, as some clients follow no references.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::ROOT;
use super::collection::Collection;
use super::link::{GEOJSON, HTML, JSON, OPENAPI_3_0, OPENAPI_3_1, SCHEMA};
use super::query::crs::{SYSTEMS, System};
use super::query::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::web::api;
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::tiles::MAX_ZOOM;
use crate::web::urls;

pub(super) async fn openapi_3_0(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &[])?;
    api::json(OPENAPI_3_0, &description("3.0.3", &urls::origin(&site, &headers)))
}

pub(super) async fn openapi_3_1(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &[])?;
    api::json(OPENAPI_3_1, &description("3.1.0", &urls::origin(&site, &headers)))
}

/// An address with its parameters and what it answers.
struct Operation {
    path: &'static str,
    id: &'static str,
    summary: &'static str,
    media_types: &'static [&'static str],
    parameters: Vec<Value>,
    /// Values of `f`; the first is the default of programs.
    forms: &'static [&'static str],
}

const BOTH: &[&str] = &["json", "html"];
const JSON_ONLY: &[&str] = &["json"];
const TILE: &str = "application/vnd.mapbox-vector-tile";

/// Both versions say the same, but for the licence.
fn description(version: &str, origin: &str) -> Value {
    let mut licence = json!({ "name": "EUPL-1.2", "url": "https://eupl.eu/1.2/en/" });
    if version.starts_with("3.1") {
        licence = json!({ "name": "EUPL-1.2", "identifier": "EUPL-1.2" });
    }
    let paths: Map<String, Value> = operations()
        .into_iter()
        .map(|operation| (operation.path.to_owned(), json!({ "get": told(operation) })))
        .collect();
    json!({
        "openapi": version,
        "info": {
            "title": "Bussola: OGC API",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The published data of the service map, for GIS programs. Each property of a collection \
                is a parameter of its items, too: it must be equal, or contain the value where it is a list. What \
                properties there are is in the queryables of the collection.",
            "license": licence,
            "contact": { "name": "Bussola", "url": format!("{origin}/api/docs") },
        },
        "security": [],
        "servers": [{ "url": format!("{origin}{ROOT}"), "description": "This server" }],
        "tags": [{ "name": "Capabilities", "description": "What there is." }, { "name": "Data", "description": "Features." }],
        "paths": paths,
    })
}

fn operations() -> Vec<Operation> {
    let capability = |path, id, summary, media_types| Operation {
        path,
        id,
        summary,
        media_types,
        parameters: Vec::new(),
        forms: BOTH,
    };
    let of_collection = |path, id, summary, media_types, more: Vec<Value>| Operation {
        path,
        id,
        summary,
        media_types,
        parameters: [vec![collection_id()], more].concat(),
        forms: BOTH,
    };
    let mut all = vec![
        capability("/", "landing", "The way in", &[JSON, HTML]),
        capability("/conformance", "conformance", "Conformance classes", &[JSON, HTML]),
        capability("/collections", "collections", "All collections", &[JSON, HTML]),
    ];
    let schemas: [(&str, &str, &str); 3] = [
        ("/collections/{collectionId}/queryables", "queryables", "What features can be filtered by"),
        ("/collections/{collectionId}/sortables", "sortables", "What features can be sorted by"),
        ("/collections/{collectionId}/schema", "schema", "What features are made of"),
    ];
    all.push(of_collection(
        "/collections/{collectionId}",
        "collection",
        "One collection",
        &[JSON, HTML],
        vec![],
    ));
    all.extend(
        schemas.map(|(path, id, summary)| of_collection(path, id, summary, &[SCHEMA, HTML], Vec::new())),
    );
    let items = "/collections/{collectionId}/items";
    all.push(of_collection(items, "items", "Features of a collection", &[GEOJSON, HTML], items_parameters()));
    let item = "/collections/{collectionId}/items/{featureId}";
    let more = [vec![feature_id()], shown_parameters()].concat();
    all.push(of_collection(item, "item", "One feature", &[GEOJSON, HTML], more));
    all.extend(tiles());
    all
}

/// OGC API Tiles: only desks have tiles, on one grid.
fn tiles() -> Vec<Operation> {
    let described = |path, id, summary| Operation {
        path,
        id,
        summary,
        media_types: &[JSON],
        parameters: Vec::new(),
        forms: JSON_ONLY,
    };
    let place = |name: &str, about: &str, max: u32| {
        let schema = json!({ "type": "integer", "minimum": 0, "maximum": max });
        json!({ "name": name, "in": "path", "required": true, "description": about, "schema": schema })
    };
    let max = (1_u32 << MAX_ZOOM) - 1;
    vec![
        described("/tileMatrixSets", "grids", "Grids of tiles"),
        described("/tileMatrixSets/WebMercatorQuad", "grid", "The grid of web maps"),
        described("/collections/desks/tiles", "tilesets", "Tilesets of the desks"),
        described("/collections/desks/tiles/WebMercatorQuad", "tileset", "The tileset of the desks"),
        Operation {
            path: "/collections/desks/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
            id: "tile",
            summary: "Desks of one tile, clustered at small zooms",
            media_types: &[TILE],
            parameters: vec![
                place("tileMatrix", "Zoom.", u32::from(MAX_ZOOM)),
                place("tileRow", "Row from the north, less than 2 to the power of the zoom.", max),
                place("tileCol", "Column from the west, less than 2 to the power of the zoom.", max),
            ],
            forms: &[],
        },
    ]
}

fn told(operation: Operation) -> Value {
    let Operation { path, id, summary, media_types, mut parameters, forms } = operation;
    if !forms.is_empty() {
        let format = json!({ "type": "string", "enum": forms });
        parameters.push(query("f", "The form of the answer; without it, what the client accepts.", format));
    }
    let content: Map<String, Value> = media_types
        .iter()
        .map(|media_type| ((*media_type).to_owned(), json!({ "schema": body(media_type) })))
        .collect();
    let problem = |about: &str| {
        let schema = json!({ "type": "object", "required": ["type", "title", "status"] });
        json!({ "description": about, "content": { "application/problem+json": { "schema": schema } } })
    };
    let mut responses = json!({
        "200": { "description": "The answer.", "content": content },
        "304": { "description": "What `If-None-Match` names is still right." },
        "400": problem("A parameter is wrong; it is named."),
        "414": problem("The address is too long."),
        "429": problem("Too many requests; see `Retry-After`."),
        "503": problem("Not available just now; see `Retry-After`."),
    });
    if path.contains('{') {
        responses["404"] = problem("There is no such thing.");
    }
    if media_types == [TILE] {
        responses["204"] = json!({ "description": "There is nothing in this tile." });
    }
    let tag = if path.contains("/items") { "Data" } else { "Capabilities" };
    json!({
        "operationId": id,
        "summary": summary,
        "description": format!("{summary}."),
        "tags": [tag],
        "parameters": parameters,
        "responses": responses,
    })
}

fn body(media_type: &str) -> Value {
    match media_type {
        HTML => json!({ "type": "string" }),
        TILE => json!({ "type": "string", "format": "binary" }),
        GEOJSON => json!({
            "type": "object",
            "required": ["type"],
            "properties": { "type": { "type": "string", "enum": ["FeatureCollection", "Feature"] } },
        }),
        _ => json!({ "type": "object" }),
    }
}

fn collection_id() -> Value {
    let ids = Collection::ALL.map(Collection::id);
    json!({
        "name": "collectionId", "in": "path", "required": true, "description": "Identifier of the collection.",
        "schema": { "type": "string", "enum": ids },
    })
}

fn feature_id() -> Value {
    json!({
        "name": "featureId", "in": "path", "required": true, "description": "Identifier of the feature.",
        "schema": { "type": "string" },
    })
}

fn query(name: &str, about: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": about, "schema": schema })
}

/// A list in one parameter, with commas between.
fn listed(name: &str, about: &str, schema: Value) -> Value {
    let mut told = query(name, about, schema);
    told["style"] = json!("form");
    told["explode"] = json!(false);
    told
}

fn system(name: &str, about: &str) -> Value {
    let schema =
        json!({ "type": "string", "enum": SYSTEMS.map(System::uri), "default": System::CRS84.uri() });
    query(name, about, schema)
}

fn shown_parameters() -> Vec<Value> {
    let names = json!({ "type": "array", "items": { "type": "string" }, "minItems": 1 });
    vec![
        system("crs", "System of coordinates of the answer."),
        listed("properties", "Only these properties.", names),
        query("skipGeometry", "Without geometries.", json!({ "type": "boolean", "default": false })),
    ]
}

fn items_parameters() -> Vec<Value> {
    let text = || json!({ "type": "string" });
    let number = json!({ "type": "number" });
    let limit = json!({ "type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT });
    let bbox = json!({ "type": "array", "items": number, "minItems": 4, "maxItems": 6 });
    let offset = json!({ "type": "integer", "minimum": 0, "maximum": 10_000_000, "default": 0 });
    let sort = json!({ "type": "array", "items": { "type": "string", "pattern": "^[+-]?[a-z_]+$" } });
    let lang = json!({ "type": "string", "enum": ["cql2-text", "cql2-json"], "default": "cql2-text" });
    let mut all = vec![
        query("limit", "Features on a page.", limit),
        listed("bbox", "Only features that touch this box, in the order of the axes of bbox-crs.", bbox),
        system("bbox-crs", "System of coordinates of bbox."),
        query(
            "datetime",
            "Only features of this instant or stretch of time, and those without a time.",
            text(),
        ),
        query("filter", "A condition in CQL2.", text()),
        query("filter-lang", "How the filter is written.", lang),
        system("filter-crs", "System of coordinates of the geometries in the filter."),
        listed("sortby", "Names of properties, each with - for falling.", sort),
        query("offset", "Features left out at the beginning; not together with token.", offset),
        query("token", "Where a page begins; from the link to the next page.", text()),
    ];
    all.extend(shown_parameters());
    all
}
