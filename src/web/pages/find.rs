//! The finder: the same questions as the API's `nearest`, answered in words.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::query::Filter;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::facets::Facets;
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::{Suggestion, SuggestionKind};

use super::device;
use super::error::error_page;
use super::home::city_links;
use super::map::{Drawn, MapView, style_url};
use super::params;
use super::place::{self, Place};
use super::show::{begin, notices, show, unlisted};
use crate::web::extract::Params;
use crate::web::past::Edition;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::card::desk_url;
use crate::web::view::desk::LinkView;
use crate::web::view::finder::{FinderContext, Origin, Results, nearby_box};
use crate::web::view::form::{FormContext, FormView, point_key};
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::Search;
use crate::web::{assets, packs};

/// Suggestions that are looked at.
const MAX_SUGGESTIONS: usize = 8;

/// What was understood of the words that the visitor typed.
#[derive(Default)]
struct Words {
    /// The need that is shown, in a sentence.
    understood: Option<String>,
    others: Vec<LinkView>,
    desks: Vec<LinkView>,
    not_understood: Option<String>,
}

/// What is said about the place.
struct PlaceNotes {
    label: String,
    notes: Vec<String>,
    ambiguous: Option<String>,
    others: Vec<LinkView>,
    warnings: Vec<String>,
}

#[derive(Template)]
#[template(path = "find.html", config = "frontend/askama.toml")]
struct FindPage<'a> {
    frame: Frame<'a>,
    form: FormView,
    heading: String,
    words: Words,
    place: PlaceNotes,
    results: Option<Results>,
    cities: Vec<LinkView>,
    /// Addresses of what the map draws.
    map: MapView,
    data_url: String,
    /// The way to keep the city that the search is in.
    keep: Option<LinkView>,
    ignored: Vec<String>,
    /// Who looks for this may need help at once.
    danger: Option<Danger>,
}

/// Which numbers stand above the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Danger {
    /// A doctor: whoever cannot wait calls 112.
    Health,
    /// Violence, trafficking, discrimination.
    Safety,
}

impl Danger {
    fn of(site: &Site, needs: &[NeedCode]) -> Option<Self> {
        let is_under = |door: &str| {
            needs.iter().any(|need| {
                let parent = site.taxonomy.need(need).and_then(|need| need.parent.as_ref());
                parent.unwrap_or(need).as_str() == door
            })
        };
        if is_under("safety") {
            return Some(Self::Safety);
        }
        is_under("health").then_some(Self::Health)
    }
}

/// `GET /{lang}/find`
pub(super) async fn find(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/find", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let edition = Edition::of_moment(&mut Params::lenient(Some(&raw)), &site).await;
    let snapshot = edition.map_or_else(|_| site.snapshot.load_full(), |edition| edition.snapshot);
    let mut asked = params::read(&raw, &site, &snapshot);
    let place = place::find(&site, &snapshot, &asked.search, t.say(point_key(&asked.search))).await;
    let words = understand(t, &snapshot, &mut asked.search, place.origin.as_ref());
    let now = site.clock.now_local();
    let page = Asked { site: &site, t, snapshot: &snapshot, search: &asked.search, now };
    unlisted(show(&page.page(frame, words, &place, asked.ignored)))
}

/// Everything the page is made from.
struct Asked<'a> {
    site: &'a Site,
    t: Say<'a>,
    snapshot: &'a Snapshot,
    search: &'a Search,
    now: LocalMinute,
}

impl<'a> Asked<'a> {
    fn page(&self, frame: Frame<'a>, words: Words, place: &Place, ignored: Vec<String>) -> FindPage<'a> {
        let (t, search) = (self.t, self.search);
        let facets = self.facets(place.origin.as_ref());
        let form = FormContext {
            t,
            snapshot: self.snapshot,
            cities: &self.site.cities,
            facets: Some(&facets),
            page: "/find",
        }
        .form(search);
        let heading = match search.needs.as_slice() {
            [need] => t.texts.need_label(t.language, need),
            _ => t.say("find-title"),
        };
        let title = match search.needs.as_slice() {
            [_] => t.with("find-title-need", &[("need", &heading)]),
            _ => heading.clone(),
        };
        let city = self.city(place.origin.as_ref());
        let frame = Frame {
            may_index: false,
            notices: notices(self.site, t, city),
            ..frame.titled(&title, Section::Find)
        };
        FindPage {
            form,
            heading,
            words,
            results: place.origin.as_ref().map(|origin| self.results(origin, &facets)),
            cities: if place.origin.is_none() { city_links(self.site, &frame, search) } else { Vec::new() },
            place: self.place_notes(place),
            map: self.map(place.origin.as_ref(), &frame),
            keep: self.keep(place.origin.as_ref()),
            data_url: format!("/{}/data?{}", t.language, search.query()),
            ignored,
            danger: Danger::of(self.site, &search.needs),
            frame,
        }
    }

    fn facets(&self, origin: Option<&Origin>) -> Facets {
        let bbox = origin.and_then(|origin| nearby_box(origin.position));
        self.snapshot.facets(&Filter { bbox, ..self.search.filter() }, self.search.at(self.now))
    }

    fn results(&self, origin: &Origin, facets: &Facets) -> Results {
        let query = self.search.query();
        let context = FinderContext {
            t: self.t,
            snapshot: self.snapshot,
            search: self.search,
            cities: &self.site.cities,
            origin,
            at: self.search.at(self.now),
            now: self.now,
            n_nearby: facets.total,
            query: &query,
        };
        context.results()
    }

    fn place_notes(&self, place: &Place) -> PlaceNotes {
        let t = self.t;
        let Place { origin, matched, radius, others, not_found, is_unavailable } = place;
        let label = origin.as_ref().map(|origin| origin.label.clone()).unwrap_or_default();
        let mut notes = Vec::new();
        notes.extend(matched.as_ref().map(|name| t.with("find-place-matched", &[("place", name)])));
        notes.extend(
            radius.map(|radius| t.with("find-place-approximate", &[("distance", &t.distance(radius))])),
        );
        let mut warnings = Vec::new();
        if let Some(text) = not_found {
            warnings.push(t.with("find-place-not-found", &[("text", text)]));
            warnings.push(t.say("find-place-not-found-help"));
        }
        if *is_unavailable {
            warnings.push(t.say("find-place-unavailable"));
        }
        if origin.is_some() && !warnings.is_empty() {
            warnings.push(t.with("find-place-fallback", &[("place", &label)]));
        }
        let link = |(name, position): &(String, _)| LinkView {
            text: name.clone(),
            href: self.search.around(*position).url(t.language),
        };
        PlaceNotes {
            ambiguous: (!others.is_empty()).then(|| match not_found {
                Some(_) => t.say("find-place-perhaps"),
                None => t.with("find-place-ambiguous", &[("place", &label)]),
            }),
            others: others.iter().map(link).collect(),
            label,
            notes,
            warnings,
        }
    }

    fn chosen_city(&self) -> Option<&'a City> {
        self.site.city(self.search.city.as_ref()?)
    }

    /// The city that was chosen, or that one is in.
    fn city(&self, origin: Option<&Origin>) -> Option<&'a City> {
        self.chosen_city().or_else(|| self.site.city_around(origin?.position))
    }

    /// With its size, once the pack is written: nobody waits here for that.
    fn keep(&self, origin: Option<&Origin>) -> Option<LinkView> {
        let (t, city) = (self.t, self.city(origin)?);
        let known = packs::known_weight(self.site, self.snapshot, city, t.language);
        let engine = assets::engine().map_or(0, |engine| engine.wire_bytes);
        let size = known.map(|weight| device::size(t, weight.wire_bytes + engine));
        let text = match size {
            Some(size) => t.with("device-finder-size", &[("city", &city.name), ("size", &size)]),
            None => t.with("device-finder", &[("city", &city.name)]),
        };
        Some(LinkView { text, href: format!("/{}/phone#city-{}", t.language, city.slug) })
    }

    fn map(&self, origin: Option<&Origin>, frame: &Frame<'_>) -> MapView {
        let chosen = self.chosen_city();
        let city = self.city(origin);
        let filters = self.search.without_place();
        let filters = Search { words: None, limit: None, ..filters };
        MapView {
            drawn: Drawn::Search,
            data_url: format!("/map/desks.geojson?{}", filters.query()),
            areas_url: chosen.map(|city| format!("/map/municipalities.geojson?city={}", city.slug)),
            style_url: style_url(&frame.lang, city),
            center: origin.map(|origin| origin.position),
            zoom: chosen.map_or(13.0, |city| city.zoom),
        }
    }
}

/// Takes the likeliest need from the words; the others are offered. A need that was chosen stays. Words that name desks
/// before any need, and words that mean no need, stay a condition, unless no desk at all answers to them.
fn understand(t: Say<'_>, snapshot: &Snapshot, search: &mut Search, origin: Option<&Origin>) -> Words {
    let Some(text) = search.words.clone().filter(|_| search.needs.is_empty()) else {
        return Words::default();
    };
    let near = origin.map(|origin| origin.position);
    let suggestions = snapshot.suggest(&text, Some(t.language), near, MAX_SUGGESTIONS);
    let names_desks = matches!(suggestions.first(), Some(Suggestion { kind: SuggestionKind::Desk(_), .. }));
    let (mut needs, mut desks) = (Vec::new(), Vec::new());
    for suggestion in suggestions {
        match suggestion.kind {
            SuggestionKind::Need(code) => needs.push(code),
            SuggestionKind::Desk(id) => desks.extend(snapshot.desk(&id)),
            SuggestionKind::Place { .. } => {}
        }
    }
    let mut words = Words { desks: desk_links(t, desks, near), ..Words::default() };
    let filter = Filter { text: Some(text.as_str().into()), ..Filter::default() };
    let holds_any = || snapshot.matching(&filter, LocalMinute::MIN).next().is_some();
    let stays = (needs.is_empty() || names_desks) && holds_any();
    let best = (!stays && !needs.is_empty()).then(|| needs.remove(0));
    let without_words = Search { words: None, ..search.clone() };
    let choose = |code: &NeedCode| Search { needs: vec![code.clone()], ..without_words.clone() };
    let offer = |code: &NeedCode| LinkView {
        text: t.texts.need_label(t.language, code),
        href: choose(code).url(t.language),
    };
    words.others = needs.iter().map(offer).collect();
    if let Some(best) = best {
        let label = t.texts.need_label(t.language, &best);
        words.understood = Some(t.with("find-words-understood", &[("text", &text), ("need", &label)]));
        *search = choose(&best);
    } else if !stays {
        words.not_understood = Some(t.with("find-words-none", &[("text", &text)]));
        *search = without_words;
    }
    words
}

/// Desks with the name that was asked: those around the visitor, when there are any.
fn desk_links(t: Say<'_>, mut desks: Vec<&DeskRecord>, near: Option<Position>) -> Vec<LinkView> {
    let area = near.and_then(nearby_box);
    let is_near = |desk: &DeskRecord| {
        area.zip(desk.location.pin()).is_some_and(|(area, pin)| area.contains(pin.position))
    };
    if desks.iter().any(|desk| is_near(desk)) {
        desks.retain(|desk| is_near(desk));
    }
    let link = |desk: &DeskRecord| {
        let town = desk.location.municipality.as_ref().map(|own| format!(", {}", own.name));
        LinkView {
            text: format!("{}{}", desk.service.name, town.unwrap_or_default()),
            href: desk_url(t.language, desk.id().as_str(), ""),
        }
    };
    desks.into_iter().map(link).collect()
}
