//! Boundaries of municipalities, and all pins that match as light as they can be.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::opening::State as OpeningState;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::chart::Face;
use geojson::{FeatureCollection, GeoJson};
use serde::Serialize;

use crate::publication::{PinGate, PublicPin};
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
    precision_m: u64,
}

/// What is drawn of a desk whose hours are not published.
const UNKNOWN: OpeningState = OpeningState::Unknown;

/// Every pin that matches, without a limit. Reads the address of a page, so what it does not know is ignored.
pub(super) async fn desks(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::lenient(query.as_deref());
    let question = Question::read(&mut params, &site, &snapshot)?;
    let gate = site.publication.pins();
    let pins = select::matching(&site, &snapshot, &question).filter_map(|hit| pin(&site, gate, &hit));
    let answer =
        Pins { r#type: "FeatureCollection", data_version: snapshot.version().0, features: pins.collect() };
    json(GEOJSON, &answer)
}

fn pin(site: &Site, gate: PinGate, hit: &Hit<'_>) -> Option<Pin> {
    let position = hit.record.location.pin()?.position;
    let face = Face::of(hit.record, &site.taxonomy)?;
    let PublicPin { id, name, state, first_need, n_sheets, precision, precision_m } =
        gate.pin(face, hit.opening.state);
    Some(Pin {
        r#type: "Feature",
        id: id.to_owned(),
        geometry: Point::new([position.lon(), position.lat()]),
        properties: PinProperties {
            id: id.to_owned(),
            name: name.unwrap_or_default().to_owned(),
            state: state.unwrap_or(UNKNOWN.as_str()),
            icon: first_need.map(|need| need.icon.to_string()),
            n_sheets: n_sheets.unwrap_or_default(),
            precision: precision.unwrap_or_default(),
            precision_m: precision_m.unwrap_or_default(),
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
