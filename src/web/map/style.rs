//! `/map/style.json`: the style template with the colours, the language and the streets of a city filled in.

use std::path::Path;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::id::CitySlug;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::web::api::json;
use crate::web::extract::{Params, Question};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// What `streets-layers.json` holds.
#[derive(Deserialize)]
struct Streets {
    source: Map<String, Value>,
    /// The layer under which they are drawn.
    before: String,
    /// Layers that they make double, and the zoom from which these are not drawn any more.
    hides: Map<String, Value>,
    layers: Vec<Value>,
}

pub(super) async fn style(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &["theme", "lang", "city"])?;
    let themes: Map<String, Value> = parse(&read(&site.tiles_dir.join("themes.json")).await?)?;
    let theme = params.value("theme", |text| {
        themes.get(text).and_then(Value::as_object).ok_or_else(|| Allowed::words(themes.keys()))
    })?;
    let theme = theme.or_else(|| themes.get("light").and_then(Value::as_object));
    let question = Question::read(&mut params, &site, &snapshot)?;
    let lang = question.lang.to_string();
    let fill = |template: &str, city: &str| filled(template, theme, &lang, city);
    let mut style: Value = parse(&fill(&read(&site.tiles_dir.join("style.json")).await?, ""))?;
    if let Some(city) = question.city.filter(|city| has_streets(&site, city)) {
        let streets = read(&site.tiles_dir.join("streets-layers.json")).await?;
        insert(&mut style, parse(&fill(&streets, city.as_str()))?);
    }
    json("application/json", &style)
}

fn has_streets(site: &Site, city: &CitySlug) -> bool {
    site.tiles_dir.join(format!("streets-{city}.pmtiles")).is_file()
}

/// Puts the tokens in. The origin is left empty: an address that begins with `/` is right under every name that the
/// site is reached by, and a `Host` header is nothing to build addresses from.
fn filled(template: &str, theme: Option<&Map<String, Value>>, lang: &str, city: &str) -> String {
    let text = template.replace("{{lang}}", lang).replace("{{city}}", city).replace("{{origin}}", "");
    let colours = theme.into_iter().flatten().filter_map(|(name, colour)| Some((name, colour.as_str()?)));
    colours.fold(text, |text, (name, colour)| text.replace(&format!("{{{{theme.{name}}}}}"), colour))
}

/// Adds the streets under their anchor and ends early what they make double.
fn insert(style: &mut Value, streets: Streets) {
    let Streets { source, before, hides, layers: more } = streets;
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
        let streets: Streets = serde_json::from_str(&read("streets-layers.json")).expect("layers of streets");
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
    fn every_token_is_filled_in() {
        let theme = Map::from_iter([("land".to_owned(), json!("#fff"))]);
        let text = filled("{{theme.land}} name:{{lang}} {{origin}}/tiles {{city}}", Some(&theme), "ar", "x");
        assert_eq!(text, "#fff name:ar /tiles x");
    }
}
