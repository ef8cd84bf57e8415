//! The first page: one question, ten doors, a place.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::need::Need;

use super::error::error_page;
use super::show::{begin, show};
use crate::web::assets;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::desk::LinkView;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::Search;

/// A big button.
struct Door {
    code: String,
    icon: String,
    label: String,
    question: String,
    /// From 1; gives the button its colour.
    order: usize,
    /// The needs behind it, as people say them.
    questions: Vec<LifeQuestion>,
}

/// A need in the words of somebody who has it.
struct LifeQuestion {
    code: String,
    icon: String,
    question: String,
}

#[derive(Template)]
#[template(path = "home.html", config = "frontend/askama.toml")]
struct HomePage<'a> {
    frame: Frame<'a>,
    doors: Vec<Door>,
    cities: Vec<LinkView>,
    /// What stands in the field of the place.
    place: String,
    /// The largest picture of the first view, which the style sheet would ask for only when it has come itself.
    picture: String,
    has_paths: bool,
    n_desks: usize,
    n_sheets: usize,
}

/// `GET /{lang}`
pub(super) async fn home(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let frame = Frame { title: format!("{} – {}", t.say("brand"), t.say("tagline")), ..frame };
    let doors = site.taxonomy.doors().enumerate().map(|(place, need)| Door {
        code: need.code.to_string(),
        icon: need.icon.to_string(),
        label: t.texts.need_label(t.language, &need.code),
        question: t.texts.need_question(t.language, &need.code).unwrap_or_default(),
        order: place + 1,
        questions: questions(&site, t, &need.code),
    });
    show(&HomePage {
        doors: doors.collect(),
        cities: city_links(&site, &frame, &Search::default()),
        frame: Frame { section: Section::Home, ..frame },
        place: String::new(),
        picture: assets::url("images/rose.svg"),
        has_paths: !site.paths.is_empty(),
        n_desks: snapshot.desks().len(),
        n_sheets: snapshot.sheets().len(),
    })
}

fn questions(site: &Site, t: Say<'_>, door: &NeedCode) -> Vec<LifeQuestion> {
    let question = |need: &Need| LifeQuestion {
        code: need.code.to_string(),
        icon: need.icon.to_string(),
        question: t
            .texts
            .need_question(t.language, &need.code)
            .unwrap_or_else(|| t.texts.need_label(t.language, &need.code)),
    };
    site.taxonomy.children(door).map(question).collect()
}

/// The finder in each city, with the same conditions.
pub(super) fn city_links(site: &Site, frame: &Frame<'_>, search: &Search) -> Vec<LinkView> {
    let in_city = |slug: &CitySlug| Search { city: Some(slug.clone()), ..search.without_place() };
    site.cities
        .iter()
        .map(|city| LinkView { text: city.name.to_string(), href: in_city(&city.slug).url(frame.t.language) })
        .collect()
}
