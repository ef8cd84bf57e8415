//! OGC API Tiles 1.0: the tilesets of the desks and the grid that they lie on.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::{Base, MAX_ZOOM, draw, tilejson};
use crate::formats::mvt;
use crate::formats::web_mercator::{TileAddress, side};
use crate::web::api::json as answer;
use crate::web::extract::Params;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// What is conformed to, for `/ogc/conformance`.
pub const CONFORMANCE: [&str; 7] = [
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tileset",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tilesets-list",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt",
    "http://www.opengis.net/spec/tms/2.0/conf/tilematrixset",
    "http://www.opengis.net/spec/tms/2.0/conf/json-tilematrixset",
];

pub(super) const TILESETS: &str = "/ogc/collections/desks/tiles";
pub(super) const TILESET: &str = "/ogc/collections/desks/tiles/{set}";
pub(super) const TILE: &str = "/ogc/collections/desks/tiles/WebMercatorQuad/{z}/{y}/{x}";
pub(super) const MATRIX_SETS: &str = "/ogc/tileMatrixSets";
pub(super) const MATRIX_SET: &str = "/ogc/tileMatrixSets/{set}";

/// The one grid that is offered.
const GRID: &str = "WebMercatorQuad";
const GRID_URI: &str = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
const CRS: &str = "http://www.opengis.net/def/crs/EPSG/0/3857";
const CRS84: &str = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
/// Half of the Earth's circumference on the map, in metres.
const HALF_WORLD: f64 = 20_037_508.342_789_244;
/// Metres per pixel of 0.28 mm, which scale denominators count in.
const PIXEL: f64 = 0.000_28;
const TILE_PIXELS: u32 = 256;

const JSON: &str = "application/json";

pub(super) async fn tilesets(Base(base): Base, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    only_json(query.as_deref())?;
    let own = format!("{base}{TILESETS}");
    let document = json!({
        "links": [link("self", JSON, "This list", own.clone())],
        "tilesets": [{
            "title": "Help desks",
            "dataType": "vector",
            "crs": CRS,
            "tileMatrixSetURI": GRID_URI,
            "links": [
                link("self", JSON, "The tileset", format!("{own}/{GRID}")),
                grid_link(&base),
            ],
        }],
    });
    answer(JSON, &document)
}

pub(super) async fn tileset(
    State(site): State<Arc<Site>>,
    Base(base): Base,
    Path(set): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    is_grid(&set)?;
    only_json(query.as_deref())?;
    let snapshot = site.snapshot.load_full();
    let [west, south, east, north] = tilejson::bounds(snapshot.extent());
    let own = format!("{base}{TILESETS}/{GRID}");
    let template = format!("{own}/{{tileMatrix}}/{{tileRow}}/{{tileCol}}");
    let fields = tilejson::fields(&site);
    let properties: serde_json::Map<String, Value> =
        fields.into_iter().map(|(name, about)| (name, json!({ "description": about }))).collect();
    let document = json!({
        "title": "Help desks",
        "description": tilejson::ABOUT,
        "attribution": site.publication.attribution(),
        "license": site.publication.licence(),
        "dataType": "vector",
        "crs": CRS,
        "tileMatrixSetURI": GRID_URI,
        "tileMatrixSetLimits": (0..=MAX_ZOOM).map(limits).collect::<Vec<_>>(),
        "boundingBox": { "lowerLeft": [west, south], "upperRight": [east, north], "crs": CRS84 },
        "layers": [{
            "id": draw::LAYER,
            "dataType": "vector",
            "geometryDimension": 0,
            "minTileMatrix": "0",
            "maxTileMatrix": MAX_ZOOM.to_string(),
            "propertiesSchema": { "type": "object", "properties": properties },
        }],
        "links": [
            link("self", JSON, "This tileset", own),
            templated("item", mvt::MEDIA_TYPE, "The tiles", template),
            grid_link(&base),
            link("describedby", JSON, "The same as TileJSON", format!("{base}/tiles/desks.json")),
        ],
    });
    answer(JSON, &document)
}

pub(super) async fn matrix_sets(Base(base): Base, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    only_json(query.as_deref())?;
    let own = format!("{base}{MATRIX_SETS}");
    let document = json!({
        "links": [link("self", JSON, "This list", own.clone())],
        "tileMatrixSets": [{
            "id": GRID,
            "title": "The grid of web maps",
            "uri": GRID_URI,
            "crs": CRS,
            "links": [link("self", JSON, "Definition of the grid", format!("{own}/{GRID}"))],
        }],
    });
    answer(JSON, &document)
}

pub(super) async fn matrix_set(
    Path(set): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    is_grid(&set)?;
    only_json(query.as_deref())?;
    let document = json!({
        "id": GRID,
        "title": "Google Maps Compatible for the World",
        "uri": GRID_URI,
        "crs": CRS,
        "orderedAxes": ["X", "Y"],
        "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
        "tileMatrices": (0..=TileAddress::MAX_ZOOM).map(matrix).collect::<Vec<_>>(),
    });
    answer(JSON, &document)
}

/// One zoom of the grid.
fn matrix(zoom: u8) -> Value {
    let cell = HALF_WORLD * 2.0 / f64::from(TILE_PIXELS) / f64::from(side(zoom));
    json!({
        "id": zoom.to_string(),
        "scaleDenominator": cell / PIXEL,
        "cellSize": cell,
        "cornerOfOrigin": "topLeft",
        "pointOfOrigin": [-HALF_WORLD, HALF_WORLD],
        "tileWidth": TILE_PIXELS,
        "tileHeight": TILE_PIXELS,
        "matrixWidth": side(zoom),
        "matrixHeight": side(zoom),
    })
}

/// Tiles of the whole world, of the zooms that there are.
fn limits(zoom: u8) -> Value {
    let last = side(zoom) - 1;
    json!({
        "tileMatrix": zoom.to_string(),
        "minTileRow": 0, "maxTileRow": last, "minTileCol": 0, "maxTileCol": last,
    })
}

fn link(rel: &str, media_type: &str, title: &str, href: String) -> Value {
    json!({ "rel": rel, "type": media_type, "title": title, "href": href })
}

fn templated(rel: &str, media_type: &str, title: &str, href: String) -> Value {
    json!({ "rel": rel, "type": media_type, "title": title, "href": href, "templated": true })
}

fn grid_link(base: &str) -> Value {
    let href = format!("{base}{MATRIX_SETS}/{GRID}");
    link("http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme", JSON, "Definition of the grid", href)
}

fn is_grid(set: &str) -> Result<(), Problem> {
    if set == GRID { Ok(()) } else { Err(Problem::NoSuchGrid { id: set.to_owned(), known: GRID }) }
}

fn only_json(query: Option<&str>) -> Result<(), Problem> {
    let mut params = Params::strict(query, &["f"])?;
    params.value("f", |format| (format == "json").then_some(()).ok_or_else(|| Allowed::words(["json"])))?;
    Ok(())
}
