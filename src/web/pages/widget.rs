//! The search for other people's sites: a small page to be framed, and the page that writes the lines to copy.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::query::{Limit, NearestQuery};
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;

use super::error::error_page;
use super::params;
use super::place::{self, Place};
use super::show::{asset_urls, begin, notices, show, unlisted};
use crate::web::assets;
use crate::web::extract::Params;
use crate::web::layers::headers::with_policy;
use crate::web::site::Site;
use crate::web::texts::UiLanguage;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::card::{CardContext, DeskCard};
use crate::web::view::finder::nearby_box;
use crate::web::view::form::{Choice, cities, doors, point_key};
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::{Moment, Search, with_query};

/// As many as a column of another page holds.
const N_DESKS: u16 = 5;

/// Any site may show it; it has nothing but links and a search.
const MAY_BE_FRAMED: (&str, &str) = ("frame-ancestors 'none'", "frame-ancestors *");
/// The preview stands in a page of our own.
const SHOWS_PREVIEW: (&str, &str) = ("default-src 'none'", "default-src 'none'; frame-src 'self'");

#[derive(Template)]
#[template(path = "widget.html", config = "frontend/askama.toml")]
struct Widget<'a> {
    frame: Frame<'a>,
    stylesheet: String,
    heading: String,
    /// Where the form sends to: this page.
    page_url: String,
    languages: Vec<Choice>,
    needs: Vec<Choice>,
    near: String,
    place_hint: String,
    position: Option<(f64, f64)>,
    is_located: bool,
    is_open: bool,
    not_found: Option<String>,
    desks: Vec<DeskCard>,
    /// The same search on the whole site.
    all_url: String,
    home_url: String,
}

/// `GET /widget/{city}`; the parameters are those of the finder, and `lang`.
pub(super) async fn widget(
    State(site): State<Arc<Site>>,
    Path(city): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let fallback = site.texts.default_language();
    let Some(city) = CitySlug::new(&city).ok().and_then(|slug| site.city(&slug)) else {
        return error_page(&site, fallback.code.as_str(), StatusCode::NOT_FOUND);
    };
    let language = language(&site, &raw, "lang");
    let t = Say { texts: &site.texts, language: language.code };
    let snapshot = site.snapshot.load_full();
    let asked = params::read(&raw, &site, &snapshot).search;
    let search = Search { city: Some(city.slug.clone()), limit: None, ..asked };
    let place = place::find(&site, &snapshot, &search, t.say(point_key(&search))).await;
    let heading = t.with("kiosk-title", &[("city", &city.name)]);
    let frame = Frame::new(t, language, "", "", asset_urls());
    let page = Widget {
        frame: Frame {
            title: heading.clone(),
            may_index: false,
            notices: notices(&site, t, Some(city)),
            ..frame
        },
        stylesheet: assets::url("styles/framed.css"),
        heading,
        page_url: format!("/widget/{}", city.slug),
        languages: languages(&site, language),
        needs: doors(t, &site.taxonomy, search.needs.first()),
        near: search.near.clone().unwrap_or_default(),
        place_hint: place_hint(t, city, &search),
        position: search.position.map(|position| (position.lat(), position.lon())),
        is_located: search.is_located,
        is_open: search.moment == Moment::Now,
        not_found: place.not_found.as_ref().map(|text| t.with("find-place-not-found", &[("text", text)])),
        desks: desks(&site, &snapshot, t, &search, &place),
        all_url: search.url(t.language),
        home_url: format!("/{}", t.language),
    };
    with_policy(unlisted(show(&page)), MAY_BE_FRAMED)
}

/// The language that a parameter names, or the first of the site.
fn language<'a>(site: &'a Site, query: &str, parameter: &'static str) -> &'a UiLanguage {
    let chosen = Params::lenient(Some(query)).long(parameter);
    chosen.and_then(|code| site.texts.language(&code)).unwrap_or_else(|| site.texts.default_language())
}

fn languages(site: &Site, chosen: &UiLanguage) -> Vec<Choice> {
    let choice = |language: &UiLanguage| Choice {
        value: language.code.to_string(),
        label: language.name.to_string(),
        is_chosen: language.code == chosen.code,
    };
    site.texts.languages().iter().map(choice).collect()
}

fn place_hint(t: Say<'_>, city: &City, search: &Search) -> String {
    match search.position {
        Some(_) => t.say(point_key(search)),
        None => city.name.to_string(),
    }
}

/// Only those nearby: who looks for a desk in a city is not sent to another region.
fn desks(site: &Site, snapshot: &Snapshot, t: Say<'_>, search: &Search, place: &Place) -> Vec<DeskCard> {
    let Some(origin) = &place.origin else { return Vec::new() };
    let now = site.clock.now_local();
    let query = search.query();
    let cards = CardContext {
        t,
        snapshot,
        at: search.at(now),
        origin: Some(origin.position),
        sets_out: origin.is_exact,
        wished: &search.languages,
        query: &query,
    };
    let found = snapshot.nearest(&NearestQuery {
        origin: origin.position,
        filter: search.filter(),
        at: search.at(now),
        max_distance: search.max_distance,
        limit: Limit::new(N_DESKS).expect("a few are allowed"),
    });
    let nearby = nearby_box(origin.position);
    let is_nearby = |hit: &&Hit<'_>| {
        let pin = hit.record.location.pin();
        pin.zip(nearby).is_some_and(|(pin, nearby)| nearby.contains(pin.position))
    };
    found.hits.iter().filter(is_nearby).map(|hit| cards.card(hit)).collect()
}

#[derive(Template)]
#[template(path = "embed.html", config = "frontend/askama.toml")]
struct Embed<'a> {
    frame: Frame<'a>,
    cities: Vec<Choice>,
    languages: Vec<Choice>,
    needs: Vec<Choice>,
    is_open: bool,
    /// What the framed page is called.
    title: String,
    preview_url: String,
    /// For a page with script, and for one without: what it is called, and the line.
    lines: [(String, String); 2],
}

/// `GET /{lang}/embed`
pub(super) async fn embed(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/embed", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = params::read(&raw, &site, &snapshot).search;
    let Some(city) = search.city.as_ref().and_then(|slug| site.city(slug)).or_else(|| site.cities.first())
    else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let language = language(&site, &raw, "widget_lang");
    let framed = Say { texts: &site.texts, language: language.code };
    let lines = Lines {
        origin: urls::origin(&site, &headers),
        city,
        language,
        title: framed.with("kiosk-title", &[("city", &city.name)]),
        search: Search { needs: search.needs.clone(), moment: search.moment, ..Search::default() },
    };
    let page = Embed {
        cities: cities(&site.cities, Some(&city.slug)),
        languages: languages(&site, language),
        needs: doors(t, &site.taxonomy, search.needs.first()),
        is_open: search.moment == Moment::Now,
        preview_url: lines.path(),
        lines: [(t.say("embed-script"), lines.script()), (t.say("embed-plain"), lines.plain())],
        title: lines.title,
        frame: Frame { may_index: raw.is_empty(), ..frame.titled(&t.say("embed-title"), Section::Data) },
    };
    with_policy(show(&page), SHOWS_PREVIEW)
}

/// What is copied into another page.
struct Lines<'a> {
    origin: String,
    city: &'a City,
    language: &'a UiLanguage,
    title: String,
    search: Search,
}

impl Lines<'_> {
    fn path(&self) -> String {
        let search = self.search.query();
        let rest = if search.is_empty() { search } else { format!("&{search}") };
        with_query(&format!("/widget/{}", self.city.slug), &format!("lang={}{rest}", self.language.code))
    }

    fn script(&self) -> String {
        let Self { origin, city, language, .. } = self;
        let need = self.search.needs.first().map(|need| format!(" data-need=\"{need}\"")).unwrap_or_default();
        let open = if self.search.moment == Moment::Now { " data-open=\"now\"" } else { "" };
        let title = escaped(&self.title);
        format!(
            "<script async src=\"{origin}/widget.js\" data-city=\"{}\" data-lang=\"{}\"{need}{open} data-title=\"{title}\"></script>",
            city.slug, language.code
        )
    }

    fn plain(&self) -> String {
        let (title, path) = (escaped(&self.title), escaped(&self.path()));
        format!(
            "<iframe src=\"{}{path}\" title=\"{title}\" width=\"100%\" height=\"640\" loading=\"lazy\" allow=\"geolocation\" \
             referrerpolicy=\"no-referrer\"></iframe>",
            self.origin
        )
    }
}

/// A text for an attribute in quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
