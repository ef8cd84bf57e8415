//! A poster of the desks around a place: the form with a preview, and the paper itself.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::query::{Limit, NearestQuery};
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;

use super::error::error_page;
use super::params;
use super::place::{self, Place};
use super::show::{begin, show, unlisted};
use crate::ports::press::PosterSize;
use crate::web::extract::{Params, Question};
use crate::web::problem::{Allowed, Problem};
use crate::web::sheets::{Download, public_base};
use crate::web::site::Site;
use crate::web::take::poster::{MAX_DESKS, PosterOrder};
use crate::web::take::{typeset, words};
use crate::web::view::Say;
use crate::web::view::card::desk_url;
use crate::web::view::desk::LinkView;
use crate::web::view::finder::NEARBY;
use crate::web::view::form::{Choice, cities, doors, point_key};
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::{Search, with_query};
use crate::web::view::veil::visible;

/// What the address of a poster has.
const NAMES: [&str; 7] = ["city", "lat", "lon", "near", "need", "languages", "size"];
const PLACE: Allowed = Allowed::Shape("a city; or lat and lon; or near, an address or a place");

/// What was chosen besides the place.
#[derive(Debug, Clone, Copy)]
struct Layout {
    languages: (Language, Language),
    size: PosterSize,
}

impl Layout {
    /// Two languages of the site; by default its first one and that of the page.
    fn read(params: &mut Params, site: &Site, own: Language) -> Result<Self, Problem> {
        let known = site.texts.languages().iter().map(|language| language.code);
        let languages = params.list("languages", |text| {
            let found = site.texts.language(text).map(|language| language.code);
            found.ok_or_else(|| Allowed::words(known.clone()))
        })?;
        let size = params.value("size", |text| {
            let found = PosterSize::ALL.iter().copied().find(|size| size.as_str() == text);
            found.ok_or_else(|| Allowed::words(PosterSize::ALL.iter().map(|size| size.as_str())))
        })?;
        let default = site.texts.default_language().code;
        let languages = match languages[..] {
            [] => (default, own),
            [second] => (default, second),
            [first, second, ..] => (first, second),
        };
        Ok(Self { languages, size: size.unwrap_or(PosterSize::A4) })
    }
}

#[derive(Template)]
#[template(path = "poster.html", config = "frontend/askama.toml")]
struct PosterForm<'a> {
    frame: Frame<'a>,
    needs: Vec<Choice>,
    cities: Vec<Choice>,
    languages: Vec<Choice>,
    sizes: Vec<Choice>,
    near: String,
    heading: Option<String>,
    desks: Vec<LinkView>,
    not_found: Option<String>,
    pdf_url: String,
}

/// `GET /{lang}/poster`
pub(super) async fn form(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/poster", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = params::read(&raw, &site, &snapshot).search;
    let layout = Layout::read(&mut Params::lenient(Some(&raw)), &site, t.language);
    let Ok(layout) = layout else { return error_page(&site, &lang, StatusCode::BAD_REQUEST) };
    let place = place::find(&site, &snapshot, &search, t.say(point_key(&search))).await;
    let hits = around(&snapshot, &site, &search, &place);
    let frame =
        Frame { may_index: raw.is_empty(), ..frame.titled(&t.say("take-poster-title"), Section::Data) };
    let choices = Choices { site: &site, search: &search, layout };
    unlisted(show(&PosterForm {
        needs: doors(t, &site.taxonomy, search.needs.first()),
        cities: cities(&site.cities, search.city.as_ref()),
        languages: choices.languages(),
        sizes: choices.sizes(),
        near: search.near.clone().unwrap_or_default(),
        heading: place
            .origin
            .as_ref()
            .map(|origin| t.with("take-poster-heading", &[("place", &origin.label)])),
        desks: hits.iter().map(|hit| link(t, hit)).collect(),
        not_found: place.not_found.as_ref().map(|text| t.with("find-place-not-found", &[("text", text)])),
        pdf_url: with_query(&format!("/{lang}/poster.pdf"), &choices.query()),
        frame,
    }))
}

/// `GET /{lang}/poster.pdf?city=|lat=&lon=|near=&need=&languages=it,ar&size=a4`
pub(super) async fn paper(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let t = words(&site, &lang)?;
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &NAMES)?;
    let layout = Layout::read(&mut params, &site, t.language)?;
    Question::read(&mut params, &site, &snapshot)?;
    let search = params::read(query.as_deref().unwrap_or_default(), &site, &snapshot).search;
    let place = place::find(&site, &snapshot, &search, t.say(point_key(&search))).await;
    let Some(origin) = &place.origin else {
        return Err(match search.near {
            Some(value) => Problem::BadValue { parameter: "near", value, allowed: PLACE },
            None => Problem::MissingParameter { parameter: "near", allowed: PLACE },
        });
    };
    let hits = around(&snapshot, &site, &search, &place);
    let base = public_base(&site, &uri, &headers);
    let order = PosterOrder {
        site: &site,
        snapshot: &snapshot,
        hits: &hits,
        languages: layout.languages,
        size: layout.size,
        place: &origin.label,
        is_exact: origin.is_exact,
        live_url: base.map(|base| format!("{base}{}", search.url(layout.languages.1))),
    };
    let page = order.page();
    let pdf = typeset(&site, move |press| press.poster_pdf(&page)).await?;
    let name = format!("poster.{}-{}.{}.pdf", layout.languages.0, layout.languages.1, layout.size.as_str());
    let mut response = unlisted(Download::pdf(&name, pdf).answer(&headers));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// The nearest desks that one can go to, as near as the finder calls nearby: a wall in Prato does not send to Napoli.
fn around<'s>(snapshot: &'s Snapshot, site: &Site, search: &Search, place: &Place) -> Vec<Hit<'s>> {
    let Some(origin) = &place.origin else { return Vec::new() };
    let query = NearestQuery {
        origin: origin.position,
        filter: search.filter(),
        at: site.clock.now_local(),
        max_distance: Metres::new(NEARBY),
        limit: Limit::new(MAX_DESKS).unwrap_or_default(),
    };
    snapshot.nearest(&query).hits
}

fn link(t: Say<'_>, hit: &Hit<'_>) -> LinkView {
    let record = visible(hit.record);
    LinkView { text: record.service.name.to_string(), href: desk_url(t.language, record.id().as_str(), "") }
}

/// What the form offers.
struct Choices<'a> {
    site: &'a Site,
    search: &'a Search,
    layout: Layout,
}

impl Choices<'_> {
    /// The second language; the first is that of the desks.
    fn languages(&self) -> Vec<Choice> {
        let default = self.site.texts.default_language().code;
        let languages = self.site.texts.languages().iter().filter(|language| language.code != default);
        let choice = |language: &crate::web::texts::UiLanguage| Choice {
            value: format!("{default},{}", language.code),
            label: language.name.to_string(),
            is_chosen: self.layout.languages == (default, language.code),
        };
        languages.map(choice).collect()
    }

    fn sizes(&self) -> Vec<Choice> {
        let choice = |size: &PosterSize| Choice {
            value: size.as_str().to_owned(),
            label: size.as_str().to_uppercase(),
            is_chosen: self.layout.size == *size,
        };
        PosterSize::ALL.iter().map(choice).collect()
    }

    /// The poster of what is shown.
    fn query(&self) -> String {
        let Search { needs, near, position, city, .. } = self.search.clone();
        let search = Search { needs, near, position, city, ..Search::default() };
        let (first, second) = self.layout.languages;
        let layout = format!("languages={first},{second}&size={}", self.layout.size.as_str());
        let query = search.query();
        if query.is_empty() { layout } else { format!("{query}&{layout}") }
    }
}
