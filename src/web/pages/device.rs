//! "On this phone": the cities that can be kept, and the search that runs in the browser. The page is the same for
//! everybody and is kept with the packs.

use std::sync::Arc;

use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bussola_engine::domain::city::City;
use bussola_engine::search::snapshot::Snapshot;
use serde_json::json;

use super::error::error_page;
use super::map::style_url;
use super::show::{begin, show};
use crate::web::layers::headers::with_policy;
use crate::web::packs::{self, Weight};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::device;
use crate::web::view::form::{Choice, ChoiceGroup};
use crate::web::view::frame::{Frame, Section};
use crate::web::{assets, problem::Problem};

/// Texts that the script says, by the end of their keys.
const TEXTS: [&str; 19] = [
    "none",
    "map-saved",
    "map-failed",
    "size",
    "no-storage",
    "saving",
    "no-room",
    "failed",
    "broken",
    "age",
    "until",
    "old",
    "updated",
    "current",
    "not-updated",
    "no-network",
    "wiped",
    "center",
    "not-found",
];

/// Coasts, towns, quarters and stations of all cities.
const BASEMAP: &str = "/tiles/basemap.pmtiles";
/// About what the scripts of the map weigh with brotli.
const MAP_SCRIPTS_BYTES: u64 = 380_000;

struct CityView {
    slug: String,
    name: String,
    lat: f64,
    lon: f64,
    desks: String,
    size: String,
    /// Bytes that come out of the parts, for the bar while they are fetched.
    bytes: usize,
    save: String,
    open: String,
}

#[derive(Template)]
#[template(path = "device.html", config = "frontend/askama.toml")]
struct DevicePage<'a> {
    frame: Frame<'a>,
    script: String,
    touch_icon: String,
    /// Nothing can be kept until it is built.
    engine_url: Option<String>,
    texts: Vec<(&'static str, String)>,
    cities: Vec<CityView>,
    map_size: String,
    tiles_url: &'static str,
    style_url: String,
    needs: Vec<ChoiceGroup>,
    languages: Vec<Choice>,
    audience: Vec<Choice>,
}

/// `GET /{lang}/phone`
pub(super) async fn device(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((language, t, frame)) = begin(&site, &lang, "/phone", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let engine = assets::engine();
    let mut cities = Vec::new();
    for city in &site.cities {
        let weight = match packs::weight(&site, &snapshot, city, language.code).await {
            Ok(weight) => weight,
            Err(problem) => return problem.into_response(),
        };
        let more = engine.as_ref().map_or(0, |engine| engine.wire_bytes);
        cities.push(city_view(t, &snapshot, city, Weight { wire_bytes: weight.wire_bytes + more, ..weight }));
    }
    let value = |name: &&'static str| (*name, text(t, name));
    let response = show(&DevicePage {
        frame: frame.titled(&t.say("device-title"), Section::Other),
        script: assets::url("device/phone.ts"),
        touch_icon: assets::url("icon-192.png"),
        engine_url: engine.map(|engine| engine.url),
        texts: TEXTS.iter().map(value).collect(),
        cities,
        map_size: map_size(&site, t).await,
        tiles_url: BASEMAP,
        style_url: style_url(language.code.as_str(), None),
        needs: device::needs(t, &snapshot),
        languages: device::languages(t, &snapshot),
        audience: device::audience(t),
    });
    // The engine is compiled from bytes; no other page may do so.
    with_policy(response, ("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"))
}

/// A text with places for what the script fills in.
fn text(t: Say<'_>, name: &str) -> String {
    let places = ["value", "city", "date", "size", "text"].map(|name| (name, format!("{{{name}}}")));
    let places = places.each_ref().map(|(name, place)| (*name, place.as_str()));
    t.with(&format!("device-{name}"), &places)
}

fn city_view(t: Say<'_>, snapshot: &Snapshot, city: &City, weight: Weight) -> CityView {
    let name = &*city.name;
    CityView {
        slug: city.slug.to_string(),
        lat: city.center.lat(),
        lon: city.center.lon(),
        desks: t.count("data-desks", packs::n_desks(snapshot, city)),
        size: size(t, weight.wire_bytes),
        bytes: weight.bytes,
        save: t.with("device-save", &[("city", name)]),
        open: t.with("device-open", &[("city", name)]),
        name: name.to_owned(),
    }
}

/// Thousands of bytes, as telephone companies count.
pub(super) fn size(t: Say<'_>, bytes: usize) -> String {
    t.with("device-size", &[("value", &t.number(bytes.div_ceil(1_000)))])
}

/// What the map weighs: the basemap, and the scripts that draw it.
async fn map_size(site: &Site, t: Say<'_>) -> String {
    let file = site.tiles_dir.join(BASEMAP.trim_start_matches("/tiles/"));
    let tiles = tokio::fs::metadata(file).await.map_or(0, |file| file.len());
    let tenths = (tiles + MAP_SCRIPTS_BYTES).div_ceil(100_000);
    let value = format!("{}{}{}", tenths / 10, t.say("decimal-separator"), tenths % 10);
    t.with("device-megabytes", &[("value", &value)])
}

/// `GET /{lang}/app.webmanifest`: how the page is put among the phone's programs.
pub(super) async fn manifest(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
) -> Result<Response, Problem> {
    let language = site.texts.language(&lang).ok_or(Problem::NoSuchPath)?;
    let t = Say { texts: &site.texts, language: language.code };
    let icon = |name: &str, sizes: &str, purpose: &str| json!({ "src": assets::url(name), "sizes": sizes, "type": "image/png", "purpose": purpose });
    let manifest = json!({
        "name": format!("{} – {}", t.say("brand"), t.say("tagline")),
        "short_name": t.say("brand"),
        "description": t.say("device-lead"),
        "lang": lang,
        "dir": language.direction.as_str(),
        "id": "/",
        "start_url": format!("/{lang}/phone"),
        "scope": "/",
        "display": "standalone",
        "background_color": "#f7efe2",
        "theme_color": "#0b3b43",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable.png", "512x512", "maskable"),
        ],
    });
    let media_type = [(header::CONTENT_TYPE, "application/manifest+json")];
    Ok((media_type, Json(manifest).into_response().into_body()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scripts name them as literals: `text("name")`.
    #[test]
    fn the_page_brings_along_every_text_that_its_script_says() {
        let scripts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/device");
        let mut used = Vec::new();
        for name in ["phone.ts", "search.ts"] {
            let text = std::fs::read_to_string(scripts.join(name)).expect("a script");
            let after = text.split("this.text(\"").skip(1).filter_map(|rest| rest.split('"').next());
            used.extend(after.map(str::to_owned));
        }
        used.sort_unstable();
        used.dedup();
        let mut brought = TEXTS.map(str::to_owned).to_vec();
        brought.sort_unstable();
        assert_eq!(used, brought);
    }
}
