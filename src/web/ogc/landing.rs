//! `/ogc`: the way in, what is promised, and the collections.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use geo::{BoundingRect as _, Rect};
use serde::Serialize;
use serde_json::json;

use super::collection::{Collection, World};
use super::link::{GEOJSON, HTML, JSON, Link, OPENAPI_3_0, OPENAPI_3_1, SCHEMA, both_forms};
use super::query::crs::{SYSTEMS, System};
use super::{Format, ROOT, conformance as promised, html};
use crate::publication::FieldValue;
use crate::web::api;
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

/// Relations of OGC (`http://www.opengis.net/def/rel/ogc/1.0`).
const QUERYABLES: &str = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
const SORTABLES: &str = "http://www.opengis.net/def/rel/ogc/1.0/sortables";
const TILESETS: &str = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
const TILING_SCHEMES: &str = "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes";
const SCHEMAS: &str = "http://www.opengis.net/def/rel/ogc/1.0/schema";

const TITLE: &str = "Bussola: help desks and services for people who have come to live in Italian cities";
const ABOUT: &str = "The published data of the service map, for GIS programs. Reading needs no key; nothing that is \
    asked is kept.";

/// What a handler is given.
type Asked = (State<Arc<Site>>, RawQuery, HeaderMap);

/// A collection as it is told of (Core, 7.13).
#[derive(Debug, Serialize)]
pub struct Told {
    pub id: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub attribution: String,
    #[serde(rename = "itemType")]
    item_type: &'static str,
    extent: Extent,
    crs: Vec<&'static str>,
    #[serde(rename = "storageCrs")]
    storage_crs: &'static str,
    pub links: Vec<Link>,
}

/// Where and when; absent without geometry or time.
#[derive(Debug, Serialize)]
struct Extent {
    #[serde(skip_serializing_if = "Option::is_none")]
    spatial: Option<Spatial>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal: Option<Temporal>,
}

#[derive(Debug, Serialize)]
struct Spatial {
    bbox: [[f64; 4]; 1],
    crs: &'static str,
}

#[derive(Debug, Serialize)]
struct Temporal {
    /// RFC 3339.
    interval: [[String; 2]; 1],
    trs: &'static str,
}

fn begin(site: &Site, query: Option<&str>, headers: &HeaderMap) -> Result<(Format, String), Problem> {
    let mut params = Params::strict(query, &["f"])?;
    Ok((Format::read(&mut params, headers)?, urls::origin(site, headers)))
}

pub(super) async fn landing((State(site), RawQuery(query), headers): Asked) -> Result<Response, Problem> {
    let (format, origin) = begin(&site, query.as_deref(), &headers)?;
    let at = |path: &str| format!("{origin}{ROOT}{path}");
    let mut links = both_forms(&at(""), "", format == Format::Html, JSON).to_vec();
    links.extend([
        Link::new(at("/api"), "service-desc", OPENAPI_3_0, "Description of this API, OpenAPI 3.0"),
        Link::new(at("/api-3.1"), "service-desc", OPENAPI_3_1, "Description of this API, OpenAPI 3.1"),
        Link::new(
            format!("{origin}/api/docs"),
            "service-doc",
            HTML,
            "The other addresses of this site, explained",
        ),
        Link::new(at("/conformance"), "conformance", JSON, "Conformance classes"),
        Link::new(at("/collections"), "data", JSON, "Collections"),
        Link::new(at("/tileMatrixSets"), TILING_SCHEMES, JSON, "Grids of the tiles"),
    ]);
    match format {
        Format::Html => html::links(&origin, TITLE, ABOUT, &links),
        Format::Json => {
            let attribution = site.publication.attribution();
            let document =
                json!({ "title": TITLE, "description": ABOUT, "attribution": attribution, "links": links });
            api::json(JSON, &document)
        }
    }
}

pub(super) async fn conformance((State(site), RawQuery(query), headers): Asked) -> Result<Response, Problem> {
    let (format, origin) = begin(&site, query.as_deref(), &headers)?;
    match format {
        Format::Html => html::conformance(&origin, &promised::all()),
        Format::Json => {
            let links = both_forms(&format!("{origin}{ROOT}/conformance"), "", false, JSON);
            api::json(JSON, &json!({ "conformsTo": promised::all(), "links": links }))
        }
    }
}

pub(super) async fn collections((State(site), RawQuery(query), headers): Asked) -> Result<Response, Problem> {
    let (format, origin) = begin(&site, query.as_deref(), &headers)?;
    let links = both_forms(&format!("{origin}{ROOT}/collections"), "", format == Format::Html, JSON);
    let mut told = Vec::new();
    for collection in Collection::ALL {
        told.push(tell(collection, &site, &origin, Format::Json).await?);
    }
    match format {
        Format::Html => html::collections(&origin, &told, &links),
        Format::Json => {
            let crs = SYSTEMS.map(System::uri);
            api::json(JSON, &json!({ "links": links, "crs": crs, "collections": told }))
        }
    }
}

pub(super) async fn collection(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let collection = Collection::read(&id)?;
    let (format, origin) = begin(&site, query.as_deref(), &headers)?;
    let told = tell(collection, &site, &origin, format).await?;
    match format {
        Format::Html => html::links(&origin, told.title, told.description, &told.links),
        Format::Json => api::json(JSON, &told),
    }
}

async fn tell(collection: Collection, site: &Site, origin: &str, format: Format) -> Result<Told, Problem> {
    let snapshot = site.snapshot.load_full();
    let world = World::of(collection, site, &snapshot, origin).await?;
    let own = format!("{origin}{ROOT}/collections/{}", collection.id());
    let mut links = both_forms(&own, "", format == Format::Html, JSON).to_vec();
    links.extend([
        Link::new(format!("{own}/items?f=json"), "items", GEOJSON, "Features as GeoJSON"),
        Link::new(format!("{own}/items?f=html"), "items", HTML, "Features as a page"),
        Link::new(format!("{own}/queryables"), QUERYABLES, SCHEMA, "What features can be filtered by"),
        Link::new(format!("{own}/sortables"), SORTABLES, SCHEMA, "What features can be sorted by"),
        Link::new(format!("{own}/schema"), SCHEMAS, SCHEMA, "What features are made of"),
    ]);
    if collection == Collection::Desks {
        links.push(Link::new(format!("{own}/tiles"), TILESETS, JSON, "Vector tiles"));
        links.extend(site.exporters.iter().map(|exporter| {
            let title = format!("All desks as {}", exporter.format());
            let href = format!("{origin}/export/{}", exporter.file());
            Link::new(href, "enclosure", exporter.media_type(), title)
        }));
    }
    Ok(Told {
        id: collection.id(),
        title: collection.title(),
        description: collection.about(),
        attribution: format!("{}. {}", site.publication.attribution(), site.publication.licence()),
        item_type: "feature",
        extent: extent(collection, &world),
        crs: SYSTEMS.map(System::uri).to_vec(),
        storage_crs: System::CRS84.uri(),
        links,
    })
}

/// The box around all geometries, and the first and the last day or instant.
fn extent(collection: Collection, world: &World<'_>) -> Extent {
    let properties = collection.properties(world.site);
    let time = properties.iter().find(|property| property.is_time).map(|property| property.name);
    let (mut around, mut times): (Option<Rect<f64>>, Option<(String, String)>) = (None, None);
    for feature in collection.features(world, None) {
        let own = feature.geometry().and_then(|geometry| geometry.bounding_rect());
        around = match (around, own) {
            (Some(a), Some(b)) => Some(union(a, b)),
            (a, b) => a.or(b),
        };
        if let Some(FieldValue::Text(at)) = time.map(|time| feature.value(time)) {
            let at = instant(&at);
            times = Some(match times {
                Some((first, last)) => (first.min(at.clone()), last.max(at)),
                None => (at.clone(), at),
            });
        }
    }
    let crs = System::CRS84.uri();
    Extent {
        spatial: around.map(|around| {
            let (low, high) = (around.min(), around.max());
            Spatial { bbox: [[low.x, low.y, high.x, high.y]], crs }
        }),
        temporal: times.map(|(first, last)| Temporal {
            interval: [[first, last]],
            trs: "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
        }),
    }
}

fn union(a: Rect<f64>, b: Rect<f64>) -> Rect<f64> {
    let (low_a, high_a, low_b, high_b) = (a.min(), a.max(), b.min(), b.max());
    Rect::new((low_a.x.min(low_b.x), low_a.y.min(low_b.y)), (high_a.x.max(high_b.x), high_a.y.max(high_b.y)))
}

/// A date as the instant at which it begins.
fn instant(text: &str) -> String {
    if text.contains('T') { text.to_owned() } else { format!("{text}T00:00:00Z") }
}
