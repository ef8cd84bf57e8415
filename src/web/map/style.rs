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
    /// The layer after which they are drawn.
    after: String,
    /// Layers that they make double.
    replaces: Vec<String>,
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

/// Adds the streets at their anchor and takes away what they make double.
fn insert(style: &mut Value, streets: Streets) {
    let Streets { source, after, replaces, layers: more } = streets;
    let id = |layer: &Value| layer.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    if let Some(sources) = style.get_mut("sources").and_then(Value::as_object_mut) {
        sources.extend(source);
    }
    let Some(layers) = style.get_mut("layers").and_then(Value::as_array_mut) else { return };
    layers.retain(|layer| !replaces.contains(&id(layer)));
    let place = layers.iter().position(|layer| id(layer) == after).map_or(layers.len(), |index| index + 1);
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
    fn streets_are_drawn_at_their_anchor_instead_of_what_they_double() {
        let mut style =
            json!({"sources": {}, "layers": [{"id": "land"}, {"id": "anchor"}, {"id": "station"}]});
        let streets = Streets {
            source: Map::from_iter([("streets".to_owned(), json!({"type": "vector"}))]),
            after: "anchor".to_owned(),
            replaces: vec!["station".to_owned()],
            layers: vec![json!({"id": "road"})],
        };
        insert(&mut style, streets);
        let expected = json!([{"id": "land"}, {"id": "anchor"}, {"id": "road"}]);
        assert_eq!(style["layers"], expected);
        assert_eq!(style["sources"]["streets"]["type"], "vector");
    }

    #[test]
    fn every_token_is_filled_in() {
        let theme = Map::from_iter([("land".to_owned(), json!("#fff"))]);
        let text = filled("{{theme.land}} name:{{lang}} {{origin}}/tiles {{city}}", Some(&theme), "ar", "x");
        assert_eq!(text, "#fff name:ar /tiles x");
    }
}
