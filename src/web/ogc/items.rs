//! `/ogc/collections/{collection}/items` and one item.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::collection::{Collection, Feature, World};
use super::html;
use super::link::{GEOJSON, JSON, Link, both_forms, without};
use super::query::crs::System;
use super::query::{Asked, PARAMETERS, Place, Shown, Within};
use super::write::{Appender, Writer, Written};
use super::{Format, ROOT};
use crate::web::api;
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

const CONTENT_CRS: HeaderName = HeaderName::from_static("content-crs");

/// Features that are looked at to count those that match, once a page is full.
const MAX_COUNTED: usize = 200_000;

/// What stands before the features of a page (Core, 7.16).
#[derive(Serialize)]
struct Head<'a> {
    r#type: &'static str,
    data_version: u64,
    attribution: &'a str,
    licence: &'a str,
    #[serde(rename = "numberMatched", skip_serializing_if = "Option::is_none")]
    number_matched: Option<usize>,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    links: &'a [Link],
}

/// One page.
struct Page<'a> {
    features: Vec<Feature<'a>>,
    /// Absent where counting would take too long.
    n_matched: Option<usize>,
    /// The last feature, when others follow.
    ends_at: Option<Place>,
}

pub(super) async fn items(
    State(site): State<Arc<Site>>,
    Path(collection): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let collection = Collection::read(&collection)?;
    let properties = collection.properties(&site);
    let known: Vec<&str> =
        PARAMETERS.into_iter().chain(properties.iter().map(|property| property.name)).collect();
    let mut params = Params::strict(query.as_deref(), &known)?;
    let format = Format::read(&mut params, &headers)?;
    let asked = Asked::read(&mut params, collection, &site)?;
    let (snapshot, origin) = (site.snapshot.load_full(), urls::origin(&site, &headers));
    let world = World::of(collection, &site, &snapshot, &origin).await?;
    let page = page(collection, &world, &asked);
    let address = format!("{origin}{ROOT}/collections/{}/items", collection.id());
    let links = page_links(&address, query.as_deref(), format, &asked, page.ends_at.as_ref());
    let writer = Writer::new(&asked.shown);
    let response = match format {
        Format::Html => {
            let features: Vec<Written> =
                page.features.iter().map(|feature| writer.feature(feature)).collect();
            html::items(&origin, collection, &asked.shown, &features, page.n_matched, &links)?
        }
        Format::Json => {
            let head = Head {
                r#type: "FeatureCollection",
                data_version: snapshot.version().0,
                attribution: site.publication.attribution(),
                licence: site.publication.licence(),
                number_matched: page.n_matched,
                number_returned: page.features.len(),
                links: &links,
            };
            let body = written(&head, &page.features, &Appender::new(writer, &world));
            api::written_json(GEOJSON, body.map_err(|error| Problem::Internal(Box::new(error)))?)
        }
    };
    Ok(with_headers(response, asked.shown.system, &links))
}

/// The head with the features in it.
fn written(
    head: &Head<'_>,
    features: &[Feature<'_>],
    appender: &Appender<'_>,
) -> serde_json::Result<Vec<u8>> {
    let mut body = Vec::with_capacity(1_024 + features.len() * 1_536);
    serde_json::to_writer(&mut body, head)?;
    body.pop();
    body.extend_from_slice(b",\"features\":[");
    for (number, feature) in features.iter().enumerate() {
        if number > 0 {
            body.push(b',');
        }
        appender.append(feature, &mut body)?;
    }
    body.extend_from_slice(b"]}");
    Ok(body)
}

pub(super) async fn item(
    State(site): State<Arc<Site>>,
    Path((collection, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let collection = Collection::read(&collection)?;
    let mut params = Params::strict(query.as_deref(), &["f", "crs", "properties", "skipGeometry"])?;
    let format = Format::read(&mut params, &headers)?;
    let shown = Shown::read(&mut params, collection.properties(&site))?;
    let (snapshot, origin) = (site.snapshot.load_full(), urls::origin(&site, &headers));
    let world = World::of(collection, &site, &snapshot, &origin).await?;
    let missing = || Problem::NoSuchObject { what: "feature", id: id.clone() };
    let feature = collection.feature(&world, &id).ok_or_else(missing)?;
    let above = format!("{origin}{ROOT}/collections/{}", collection.id());
    let address = format!("{above}/items/{}", urls::encoded(&id));
    let own = without(query.as_deref(), &["f"]);
    let mut links = both_forms(&address, &own, format == Format::Html, GEOJSON).to_vec();
    links.push(Link::new(above, "collection", JSON, collection.title()));
    let mut written = Writer::new(&shown).feature(&feature);
    let response = match format {
        Format::Html => html::item(&origin, collection, &written, &links)?,
        Format::Json => {
            written.links.clone_from(&links);
            api::json(GEOJSON, &written)?
        }
    };
    Ok(with_headers(response, shown.system, &links))
}

/// Walks through the features once; all that match are kept only where they must be sorted.
fn page<'a>(collection: Collection, world: &'a World<'a>, asked: &Asked) -> Page<'a> {
    let within = asked.within();
    if collection == Collection::Desks && asked.is_plain(within) {
        return plain_page(world, asked, within);
    }
    let features = collection.features(world, within);
    if !asked.order.is_by_id() {
        return sorted_page(features.filter(|feature| asked.admits(feature)), asked);
    }
    let mut page = Page { features: Vec::new(), n_matched: Some(0), ends_at: None };
    let mut n_admitted = 0;
    for (n_seen, feature) in features.enumerate() {
        let is_full = page.ends_at.is_some();
        if is_full && n_seen > MAX_COUNTED {
            page.n_matched = None;
            break;
        }
        if !asked.admits(&feature) {
            continue;
        }
        page.n_matched = page.n_matched.map(|n| n + 1);
        let is_before = asked.after.as_ref().is_some_and(|after| *feature.id <= *after.id());
        n_admitted += 1;
        if is_before || is_full || n_admitted <= asked.offset {
            continue;
        }
        if page.features.len() < asked.limit {
            page.features.push(feature);
        } else {
            page.ends_at = page.features.last().map(|last| asked.order.place(last));
        }
    }
    page
}

/// From an index alone.
fn plain_page<'a>(world: &'a World<'a>, asked: &Asked, within: Option<Within>) -> Page<'a> {
    let after = asked.after.as_ref().map(Place::id);
    let (n_matched, following) =
        Collection::desks_after(world, within, after, |feature| asked.admits(feature));
    let mut following = following.skip(asked.offset);
    let features: Vec<Feature<'a>> = following.by_ref().take(asked.limit).collect();
    let has_more = following.next().is_some();
    let ends_at = features.last().filter(|_| has_more).map(|last| asked.order.place(last));
    Page { features, n_matched: Some(n_matched), ends_at }
}

fn sorted_page<'a>(features: impl Iterator<Item = Feature<'a>>, asked: &Asked) -> Page<'a> {
    let mut all: Vec<(Place, Feature<'a>)> =
        features.map(|feature| (asked.order.place(&feature), feature)).collect();
    all.sort_by(|(a, _), (b, _)| asked.order.compare(a, b));
    let n_matched = Some(all.len());
    let is_before = |(place, _): &(Place, Feature<'_>)| {
        asked.after.as_ref().is_some_and(|after| asked.order.compare(place, after).is_le())
    };
    let first = all.partition_point(is_before).max(asked.offset.min(all.len()));
    let mut rest = all.drain(first..);
    let mut page: Vec<(Place, Feature<'a>)> = rest.by_ref().take(asked.limit).collect();
    let has_more = rest.next().is_some();
    let ends_at = page.last_mut().filter(|_| has_more).map(|(place, _)| place.clone());
    Page { features: page.into_iter().map(|(_, feature)| feature).collect(), n_matched, ends_at }
}

fn page_links(
    address: &str,
    query: Option<&str>,
    format: Format,
    asked: &Asked,
    ends_at: Option<&Place>,
) -> Vec<Link> {
    let own = without(query, &["f"]);
    let mut links = both_forms(address, &own, format == Format::Html, GEOJSON).to_vec();
    if let Some(place) = ends_at {
        let others = without(query, &["token", "offset"]);
        let joint = if others.is_empty() { "" } else { "&" };
        let token = urls::encoded(&asked.order.token(place));
        let (media_type, title) =
            (if format == Format::Html { super::link::HTML } else { GEOJSON }, "Next page");
        links.push(Link::new(format!("{address}?{others}{joint}token={token}"), "next", media_type, title));
    }
    let above = address.trim_end_matches("/items");
    links.push(Link::new(above.to_owned(), "collection", JSON, "The collection"));
    links
}

fn with_headers(mut response: Response, system: System, links: &[Link]) -> Response {
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&format!("<{}>", system.uri())) {
        headers.insert(CONTENT_CRS, value);
    }
    let told: Vec<String> = links
        .iter()
        .map(|Link { href, rel, r#type: media_type, title: _ }| {
            format!("<{href}>; rel=\"{rel}\"; type=\"{media_type}\"")
        })
        .collect();
    if let Ok(value) = HeaderValue::from_str(&told.join(", ")) {
        headers.insert(header::LINK, value);
    }
    response
}
