//! `/map/style.json`: the style template with the colours, the language and the streets of a city filled in.
//!
//! Any map program can use it: each tile has an address of its own, and the desks can be had as a layer. The site's own
//! map asks for whole archives instead, which it reads by byte ranges and can keep for when there is no network.

use std::path::Path;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bussola_engine::domain::id::CitySlug;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::web::api::json;
use crate::web::api::operations::{Answer, Operation};
use crate::web::api::parameters::{LANG, Parameter, Shape, flag, text};
use crate::web::extract::{Params, Question};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;
use crate::web::tiles::Base;

/// What `streets-layers.json` and `desks-layers.json` hold.
#[derive(Deserialize)]
struct More {
    source: Map<String, Value>,
    /// The layer under which they are drawn.
    before: String,
    /// Layers that they make double, and the zoom from which these are not drawn any more.
    #[serde(default)]
    hides: Map<String, Value>,
    layers: Vec<Value>,
}

/// How the tiles of a style are fetched, the usual way first.
const WAYS: [&str; 2] = ["single", "archive"];

pub const STYLE: Operation = Operation {
    id: "map_style",
    path: "/map/style.json",
    summary: "The style of the map, for any program that draws by MapLibre's style specification",
    about: "",
    path_parts: &[],
    parameters: &[LANG, LOOK],
    answer: Answer { media_type: "application/json", schema: "MapStyle" },
    example: "/map/style.json?theme=dark&desks=true",
};

const LOOK: &[Parameter] = &[
    text("theme", "`light`, unless given, or `dark`."),
    text("city", "Slug of `/api/v1/cities`: with its streets, where an operator has added them."),
    Parameter {
        name: "tiles",
        about: "Each tile by an address of its own, or whole archives by byte ranges (PMTiles).",
        shape: Shape::OneOf(&WAYS),
    },
    flag("desks", "With the desks as layers."),
];

/// What an address that a plugin reads by byte ranges begins with.
const ARCHIVE: &str = "pmtiles://";

pub(super) async fn style(
    State(site): State<Arc<Site>>,
    Base(base): Base,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &STYLE.names())?;
    let themes: Map<String, Value> = parse(&read(&site.tiles_dir.join("themes.json")).await?)?;
    let theme = params.value("theme", |text| {
        themes.get(text).and_then(Value::as_object).ok_or_else(|| Allowed::words(themes.keys()))
    })?;
    let theme = theme.or_else(|| themes.get("light").and_then(Value::as_object));
    let way = params.value("tiles", |text| {
        WAYS.into_iter().find(|way| *way == text).ok_or_else(|| Allowed::words(WAYS))
    })?;
    let has_desks = params.flag("desks")?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let lang = question.lang.to_string();
    let fill = |template: &str, city: &str| filled(template, theme, &lang, city);
    let mut style: Value = parse(&fill(&read(&site.tiles_dir.join("style.json")).await?, ""))?;
    if let Some(city) = question.city.filter(|city| has_streets(&site, city)) {
        let streets = read(&site.tiles_dir.join("streets-layers.json")).await?;
        insert(&mut style, parse(&fill(&streets, city.as_str()))?);
    }
    if has_desks {
        insert(&mut style, parse(&fill(&read(&site.tiles_dir.join("desks-layers.json")).await?, ""))?);
    }
    if way != Some("archive") {
        take_single_tiles(&mut style, &base);
    }
    let mut response = json("application/json", &style)?;
    // It changes with the program and with the streets that somebody adds: a map that opens again need not ask.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    Ok(response)
}

/// Leads every source to the document that tells the addresses of its tiles.
fn take_single_tiles(style: &mut Value, base: &str) {
    let sources = style.get_mut("sources").and_then(Value::as_object_mut);
    for source in sources.into_iter().flat_map(Map::values_mut) {
        let Some(url) = source.get("url").and_then(Value::as_str) else { continue };
        let document = match url.strip_prefix(ARCHIVE).and_then(|path| path.strip_suffix(".pmtiles")) {
            Some(path) => format!("{base}{path}.json"),
            None => format!("{base}{url}"),
        };
        source["url"] = document.into();
    }
}

fn has_streets(site: &Site, city: &CitySlug) -> bool {
    site.tiles_dir.join(format!("streets-{city}.pmtiles")).is_file()
}

/// Puts the tokens in. The origin is left empty: for the site's own map an address that begins with `/` is right under
/// every name that the site is reached by.
fn filled(template: &str, theme: Option<&Map<String, Value>>, lang: &str, city: &str) -> String {
    let text = template.replace("{{lang}}", lang).replace("{{city}}", city).replace("{{origin}}", "");
    let colours = theme.into_iter().flatten().filter_map(|(name, colour)| Some((name, colour.as_str()?)));
    colours.fold(text, |text, (name, colour)| text.replace(&format!("{{{{theme.{name}}}}}"), colour))
}

/// Adds layers under their anchor and ends early what they make double.
fn insert(style: &mut Value, more: More) {
    let More { source, before, hides, layers: more } = more;
    let id = |layer: &Value| layer.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(sources) = style.get_mut("sources").and_then(Value::as_object_mut) {
        sources.extend(source);
    }
    let Some(layers) = style.get_mut("layers").and_then(Value::as_array_mut) else { return };
    for layer in layers.iter_mut() {
        if let Some(maxzoom) = hides.get(&id(layer)) {
            layer["maxzoom"] = maxzoom.clone();
        }
    }
    let place = layers.iter().position(|layer| id(layer) == before).unwrap_or(layers.len());
    layers.splice(place..place, more);
}

async fn read(path: &Path) -> Result<String, Problem> {
    match tokio::fs::read_to_string(path).await {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Err(Problem::NoSuchFile { name })
        }
        Err(error) => Err(Problem::Internal(Box::new(error))),
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Problem> {
    serde_json::from_str(text).map_err(|error| Problem::Internal(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn streets_are_drawn_under_their_anchor_and_end_what_they_double() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tiles");
        let read = |name: &str| std::fs::read_to_string(root.join(name)).expect("a file of the project");
        let mut style: Value = serde_json::from_str(&read("style.json")).expect("a style");
        let streets: More = serde_json::from_str(&read("streets-layers.json")).expect("layers of streets");
        let (hidden, n_more) = (streets.hides.clone(), streets.layers.len());
        let n_before = style["layers"].as_array().map_or(0, Vec::len);
        insert(&mut style, streets);
        let layers = style["layers"].as_array().expect("layers");
        assert_eq!(layers.len(), n_before + n_more);
        assert!(style["sources"]["streets"].is_object());
        let place =
            |id: &str| layers.iter().position(|layer| layer["id"] == id).expect("a layer of the style");
        assert_eq!(layers[place("anchor-streets") - 1]["source"], "streets");
        assert!(!hidden.is_empty());
        for (id, maxzoom) in hidden {
            assert_eq!(layers[place(&id)]["maxzoom"], maxzoom);
        }
    }

    #[test]
    fn single_tiles_are_told_by_a_document_under_the_address_of_the_site() {
        let mut style = json!({ "sources": {
            "basemap": { "type": "vector", "url": "pmtiles:///tiles/basemap.pmtiles" },
            "desks": { "type": "vector", "url": "/tiles/desks.json" },
            "own": { "type": "geojson", "data": {} },
        } });
        take_single_tiles(&mut style, "https://map.example");
        assert_eq!(style["sources"]["basemap"]["url"], "https://map.example/tiles/basemap.json");
        assert_eq!(style["sources"]["desks"]["url"], "https://map.example/tiles/desks.json");
        assert_eq!(style["sources"]["own"], json!({ "type": "geojson", "data": {} }));
    }

    #[test]
    fn every_token_is_filled_in() {
        let theme = Map::from_iter([("land".to_owned(), json!("#fff"))]);
        let text = filled("{{theme.land}} name:{{lang}} {{origin}}/tiles {{city}}", Some(&theme), "ar", "x");
        assert_eq!(text, "#fff name:ar /tiles x");
    }
}
