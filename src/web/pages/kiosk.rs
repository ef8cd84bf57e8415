//! The screen of an info point: a language, a need, the nearest desks with a code to take each along. Nothing stays on
//! it: every page but the first leads back by itself, and nothing is kept by the browser.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::need::Need;
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::query::{Filter, Limit, NearestQuery};
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::error::error_page;
use super::show::{asset_urls, notices, show, unlisted};
use crate::web::extract::{Params, Place, Question};
use crate::web::site::Site;
use crate::web::texts::UiLanguage;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::card::{CardContext, DeskCard};
use crate::web::view::finder::NEARBY;
use crate::web::view::frame::Frame;
use crate::web::view::search::{Search, with_query};

/// As many as a screen shows large.
const N_DESKS: u16 = 6;
/// Desks that are told of where none is known nearby.
const N_ELSEWHERE: usize = 3;
/// Side of a code in pixels; it grows with the screen.
const CODE_PX: u32 = 160;

/// A large button.
struct Target {
    icon: String,
    label: String,
    url: String,
    /// From 1; gives the button its colour.
    order: usize,
    lang: String,
    dir: &'static str,
}

/// A desk with the code that leads to its page.
struct Taken {
    card: DeskCard,
    code: String,
}

/// What the screen asks or answers.
enum Screen {
    Languages(Vec<Target>),
    Needs(Vec<Target>),
    Desks { heading: String, desks: Vec<Taken>, farther: Option<Farther> },
}

/// Desks elsewhere, where none is known nearby.
struct Farther {
    /// How far all of them are, at least.
    note: String,
    desks: Vec<Taken>,
}

#[derive(Template)]
#[template(path = "kiosk.html", config = "frontend/askama.toml")]
struct KioskPage<'a> {
    frame: Frame<'a>,
    heading: String,
    /// The first screen, to which the others lead back.
    start_url: String,
    screen: Screen,
}

/// `GET /kiosk/{city}`; `lang` and `need` are what was touched, `lat` and `lon` where the screen stands.
pub(super) async fn kiosk(
    State(site): State<Arc<Site>>,
    Path(city): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let raw = query.unwrap_or_default();
    let fallback = site.texts.default_language();
    let Some(city) = CitySlug::new(&city).ok().and_then(|slug| site.city(&slug)) else {
        return error_page(&site, fallback.code.as_str(), StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let mut params = Params::lenient(Some(&raw));
    let chosen = params.long("lang").and_then(|code| site.texts.language(&code));
    let question = Question::read(&mut params, &site, &snapshot).ok();
    let position = question.as_ref().and_then(|question| match question.place {
        Some(Place::At(position)) => Some(position),
        _ => None,
    });
    let need = question.and_then(|question| question.filter.needs.into_iter().next());
    let language = chosen.unwrap_or(fallback);
    let t = Say { texts: &site.texts, language: language.code };
    let here = Search { position, ..Search::default() };
    let start_url = with_query(&format!("/kiosk/{}", city.slug), &here.query());
    let kiosk = Kiosk { site: &site, snapshot: &snapshot, t, city, here: &here, start_url: &start_url };
    let heading = t.with("kiosk-title", &[("city", &city.name)]);
    let screen = match (chosen, need) {
        (None, _) => kiosk.languages(),
        (Some(_), None) => kiosk.needs(),
        (Some(_), Some(need)) => kiosk.desks(need, &urls::origin(&site, &headers)),
    };
    let frame = Frame::new(t, language, "", "", asset_urls());
    let frame =
        Frame { title: heading.clone(), may_index: false, notices: notices(&site, t, Some(city)), ..frame };
    let mut response = unlisted(show(&KioskPage { frame, heading, start_url: start_url.clone(), screen }));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What every screen is made from.
struct Kiosk<'a> {
    site: &'a Site,
    snapshot: &'a Snapshot,
    t: Say<'a>,
    city: &'a City,
    /// Where the screen stands, when its address says so.
    here: &'a Search,
    start_url: &'a str,
}

impl Kiosk<'_> {
    fn at(&self, more: &str) -> String {
        let joint = if self.start_url.contains('?') { '&' } else { '?' };
        format!("{}{joint}{more}", self.start_url)
    }

    /// Those of the city first.
    fn languages(&self) -> Screen {
        let place = |code| self.city.languages.iter().position(|own| *own == code).unwrap_or(usize::MAX);
        let mut languages: Vec<_> = self.site.texts.languages().iter().collect();
        languages.sort_by_key(|language| place(language.code));
        let target = |(order, language): (usize, &UiLanguage)| Target {
            icon: "globe".to_owned(),
            label: language.name.to_string(),
            url: self.at(&format!("lang={}", language.code)),
            order: order % 10 + 1,
            lang: language.code.to_string(),
            dir: language.direction.as_str(),
        };
        Screen::Languages(languages.into_iter().enumerate().map(target).collect())
    }

    fn needs(&self) -> Screen {
        let language = self.t.language;
        let target = |(order, need): (usize, &Need)| Target {
            icon: need.icon.to_string(),
            label: self.t.texts.need_label(language, &need.code),
            url: self.at(&format!("lang={language}&need={}", need.code)),
            order: order + 1,
            lang: language.to_string(),
            dir: "auto",
        };
        Screen::Needs(self.site.taxonomy.doors().enumerate().map(target).collect())
    }

    fn desks(&self, need: NeedCode, origin: &str) -> Screen {
        let (t, at) = (self.t, self.site.clock.now_local());
        let from = self.here.position.unwrap_or(self.city.center);
        let heading = t.texts.need_label(t.language, &need);
        let filter = Filter { needs: vec![need], ..Filter::default() };
        let limit = Limit::new(N_DESKS).expect("a few are allowed");
        let query = NearestQuery { origin: from, filter, at, max_distance: None, limit };
        let cards = CardContext {
            t,
            snapshot: self.snapshot,
            at,
            // Distances are told only from where the screen surely stands.
            origin: self.here.position,
            sets_out: self.here.position.is_some(),
            wished: &[],
            query: "",
        };
        let taken = |card: DeskCard| {
            let code = code(&format!("{origin}{}", card.url));
            Taken { card, code }
        };
        let found = self.snapshot.nearest(&query);
        let card = |hit: &Hit<'_>| {
            let distance = hit.distance.filter(|_| self.here.position.is_some());
            let hit = Hit { distance, ..hit.clone() };
            taken(cards.card(&hit))
        };
        let nearby = Metres::new(NEARBY).expect("a length");
        let n_nearby = found.hits.partition_point(|hit| hit.distance.is_some_and(|own| own <= nearby));
        let (near, elsewhere) = found.hits.split_at(n_nearby);
        let farther = (near.is_empty() && !elsewhere.is_empty()).then(|| Farther {
            note: t.with("find-farther-note", &[("distance", &t.distance(nearby))]),
            desks: elsewhere.iter().take(N_ELSEWHERE).map(card).collect(),
        });
        Screen::Desks { heading, desks: near.iter().map(card).collect(), farther }
    }
}

/// A QR code as a drawing of the page itself.
fn code(address: &str) -> String {
    let code = QrCode::with_error_correction_level(address, EcLevel::M);
    let code = code.expect("an address of the site fits into a code");
    let drawing = code.render::<svg::Color<'_>>().min_dimensions(CODE_PX, CODE_PX).build();
    // The declaration of an XML file does not belong into a page.
    drawing.split_once("?>").map_or(drawing.as_str(), |(_, drawing)| drawing).to_owned()
}
