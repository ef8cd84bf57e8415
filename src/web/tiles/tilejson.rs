//! TileJSON 3.0: what a map program asks first, of the desks and of each archive.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::map_point::MAX_LATITUDE;
use bussola_engine::domain::position::BBox;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::archives::Opened;
use super::operations::DESKS_TILE_JSON;
use super::{Base, DESK_TILES, MAX_ZOOM, draw};
use crate::formats::pmtiles::ArchiveError;
use crate::publication::Field;
use crate::web::api::json as answer;
use crate::web::extract::{Params, Question};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// <https://github.com/mapbox/tilejson-spec/tree/master/3.0.0>
#[derive(Debug, Serialize)]
pub(super) struct TileJson {
    tilejson: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribution: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    scheme: &'static str,
    tiles: [String; 1],
    minzoom: u8,
    maxzoom: u8,
    bounds: [f64; 4],
    #[serde(skip_serializing_if = "Option::is_none")]
    center: Option<(f64, f64, u8)>,
    vector_layers: Value,
}

const VERSION: &str = "3.0.0";
/// Rows are counted from the north.
const SCHEME: &str = "xyz";

/// `/tiles/desks.json`. The conditions of the query hold for the tiles, too.
pub(super) async fn desks(
    State(site): State<Arc<Site>>,
    Base(base): Base,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &DESKS_TILE_JSON.names())?;
    // Read so that what is wrong is said now and not with every tile.
    Question::read(&mut params, &site, &snapshot)?;
    let conditions = query.filter(|query| !query.is_empty()).map(|query| format!("?{query}"));
    let document = TileJson {
        tilejson: VERSION,
        name: "Bussola desks".to_owned(),
        description: Some(ABOUT.to_owned()),
        attribution: Some(site.publication.attribution().to_owned()),
        version: None,
        scheme: SCHEME,
        tiles: [format!("{base}{DESK_TILES}{}", conditions.unwrap_or_default())],
        minzoom: 0,
        maxzoom: MAX_ZOOM,
        bounds: bounds(snapshot.extent()),
        center: None,
        vector_layers: json!([{
            "id": draw::LAYER, "description": ABOUT, "minzoom": 0, "maxzoom": MAX_ZOOM, "fields": fields(&site),
        }]),
    };
    answer("application/json", &document)
}

/// What the layer of desks is.
pub(super) const ABOUT: &str = "Help desks that may be drawn. Below zoom 12 those that stand close together are one \
    point with `cluster`, `point_count` and a count per state.";

/// The box of all pins, inside of what a map can show.
pub(super) fn bounds(extent: Option<BBox>) -> [f64; 4] {
    let [west, south, east, north] = extent.map_or([-180.0, -90.0, 180.0, 90.0], BBox::to_wsen);
    [west, south.clamp(-MAX_LATITUDE, MAX_LATITUDE), east, north.clamp(-MAX_LATITUDE, MAX_LATITUDE)]
}

/// The properties of the desks' tiles with what they mean, as far as they are published.
pub(super) fn fields(site: &Site) -> Map<String, Value> {
    let about = |field| {
        let mut declared = site.publication.declared().iter();
        declared.find(|declared| declared.field == field).map(|declared| declared.description.as_str())
    };
    let count = "Of a cluster: how many of its desks are in this state.";
    let states = about(Field::Opening).map(|_| count);
    let said = draw::KEYS.map(|key| match key {
        "id" => Some("Identifier of the desk, as in `/api/v1/desks/{id}`."),
        "name" => about(Field::Name),
        "state" => {
            about(Field::Opening).map(|_| "State at the asked moment: open, opens, closed, maybe or unknown.")
        }
        "icon" => about(Field::Needs).map(|_| "Pictogram of the desk's first need."),
        "n_sheets" => about(Field::Sheets).map(|_| "How many good-practice sheets the desk carries."),
        "precision" => about(Field::Precision),
        "precision_m" => about(Field::PrecisionM),
        "cluster" => Some("True for a point that stands for several desks."),
        "point_count" => Some("Of a cluster: how many desks it stands for."),
        _ => states,
    });
    let named = draw::KEYS.into_iter().zip(said);
    named.filter_map(|(key, said)| Some((key.to_owned(), Value::from(said?)))).collect()
}

/// The layers of an archive. Some name theirs only among the statistics.
fn layers_of(metadata: &mut Map<String, Value>) -> Value {
    if let Some(layers) = metadata.remove("vector_layers").filter(Value::is_array) {
        return layers;
    }
    let counted = metadata.get("tilestats").and_then(|statistics| statistics["layers"].as_array());
    let names = counted.into_iter().flatten().filter_map(|layer| layer["layer"].as_str());
    names.map(|name| json!({ "id": name, "fields": {} })).collect()
}

/// What an archive says of itself.
pub(super) fn of_archive(base: &str, name: &str, opened: &Opened) -> Result<TileJson, ArchiveError> {
    let header = opened.archive.header();
    let mut metadata: Map<String, Value> =
        serde_json::from_slice(&opened.archive.metadata()?).map_err(|_| ArchiveError::Damaged("metadata"))?;
    let mut text = |name: &str| match metadata.remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let ([lon, lat], zoom) = header.center;
    Ok(TileJson {
        tilejson: VERSION,
        name: text("name").unwrap_or_else(|| name.to_owned()),
        description: text("description"),
        attribution: text("attribution"),
        version: text("version"),
        scheme: SCHEME,
        tiles: [format!("{base}/tiles/{name}/{{z}}/{{x}}/{{y}}.mvt")],
        minzoom: header.min_zoom,
        maxzoom: header.max_zoom,
        bounds: header.bounds,
        center: Some((lon, lat, zoom)),
        vector_layers: layers_of(&mut metadata),
    })
}
