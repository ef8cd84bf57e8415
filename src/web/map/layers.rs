//! Boundaries of municipalities, and all pins that match as light as they can be.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::search::answer::Hit;
use geojson::{FeatureCollection, GeoJson};
use serde::Serialize;

use crate::publication::Field;
use crate::web::api::feature::Point;
use crate::web::api::json;
use crate::web::extract::{Params, Question};
use crate::web::problem::{Allowed, Problem};
use crate::web::select;
use crate::web::site::Site;

const GEOJSON: &str = "application/geo+json";

#[derive(Serialize)]
struct Pins {
    r#type: &'static str,
    data_version: u64,
    features: Vec<Pin>,
}

#[derive(Serialize)]
struct Pin {
    r#type: &'static str,
    id: String,
    geometry: Point,
    properties: PinProperties,
}

/// What a pin shows before it is touched.
#[derive(Serialize)]
struct PinProperties {
    id: String,
    name: String,
    state: &'static str,
    /// Pictogram of the first need.
    icon: Option<String>,
    n_sheets: usize,
    precision: &'static str,
    precision_m: f64,
}

/// Every pin that matches, without a limit. Reads the address of a page, so what it does not know is ignored.
pub(super) async fn desks(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::lenient(query.as_deref());
    let question = Question::read(&mut params, &site, &snapshot)?;
    let is_published = |field| site.publication.declared().iter().any(|declared| declared.field == field);
    let has_name = is_published(Field::Name);
    let pins = select::matching(&site, &snapshot, &question).filter_map(|hit| pin(&site, &hit, has_name));
    let answer =
        Pins { r#type: "FeatureCollection", data_version: snapshot.version().0, features: pins.collect() };
    json(GEOJSON, &answer)
}

fn pin(site: &Site, hit: &Hit<'_>, has_name: bool) -> Option<Pin> {
    let record = hit.record;
    let placement = record.location.pin()?;
    let icon = record.service.needs.first().and_then(|code| site.taxonomy.need(code));
    let id = record.id().to_string();
    Some(Pin {
        r#type: "Feature",
        id: id.clone(),
        geometry: Point::new([placement.position.lon(), placement.position.lat()]),
        properties: PinProperties {
            id,
            name: if has_name { record.service.name.to_string() } else { String::new() },
            state: hit.opening.state.as_str(),
            icon: icon.map(|need| need.icon.to_string()),
            n_sheets: record.desk.sheets.len(),
            precision: placement.precision.as_str(),
            precision_m: placement.radius.value().round(),
        },
    })
}

/// The municipalities of a city area.
pub(super) async fn municipalities(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &["city"])?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let allowed = || Allowed::words(site.cities.iter().map(|city| &city.slug));
    let missing = || Problem::MissingParameter { parameter: "city", allowed: allowed() };
    let city = question.city.as_ref().and_then(|slug| site.city(slug)).ok_or_else(missing)?;
    let mut features = Vec::new();
    for province in provinces(city) {
        // Signs of provinces come from our own data, yet a path is never built from what might leave the folder.
        if !province.bytes().all(|byte| byte.is_ascii_uppercase()) {
            continue;
        }
        let path = site.boundaries_dir.join(format!("{province}.geojson"));
        let Ok(text) = tokio::fs::read_to_string(path).await else { continue };
        let parsed: GeoJson =
            text.parse().map_err(|error: geojson::Error| Problem::Internal(Box::new(error)))?;
        if let GeoJson::FeatureCollection(collection) = parsed {
            features.extend(collection.features);
        }
    }
    let collection = FeatureCollection { bbox: None, features, foreign_members: None };
    json(GEOJSON, &collection)
}

fn provinces(city: &City) -> impl Iterator<Item = &str> {
    city.provinces.iter().chain(&city.neighbour_provinces).map(AsRef::as_ref)
}
