//! Guided paths: the list, and one path step by step with the nearest desk for each step.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::path::GuidedPath;

use super::error::error_page;
use super::params;
use super::place;
use super::show::{begin, notices, show, unlisted};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::desk::LinkView;
use crate::web::view::form::point_key;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::path::{PathContext, PathView};
use crate::web::view::search::Search;

/// A path in the list.
struct PathLink {
    url: String,
    icon: String,
    title: String,
    lead: String,
    n_steps: usize,
}

#[derive(Template)]
#[template(path = "paths.html", config = "frontend/askama.toml")]
struct PathsPage<'a> {
    frame: Frame<'a>,
    paths: Vec<PathLink>,
}

#[derive(Template)]
#[template(path = "path.html", config = "frontend/askama.toml")]
struct PathPage<'a> {
    frame: Frame<'a>,
    path: PathView,
    /// What stands in the field of the place.
    place: String,
    warnings: Vec<String>,
    cities: Vec<LinkView>,
    all_url: String,
}

/// `GET /{lang}/paths`
pub(super) async fn paths(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/paths", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let search = params::read(&raw, &site, &site.snapshot.load()).search.only_place();
    let paths = site.paths.iter().map(|path| PathLink {
        url: path_url(t, path, &search),
        icon: path.icon.to_string(),
        title: t.say(&format!("path-{}-title", path.id)),
        lead: t.say(&format!("path-{}-lead", path.id)),
        n_steps: path.steps.len(),
    });
    let frame = frame.titled(&t.say("paths-title"), Section::Other);
    show(&PathsPage { paths: paths.collect(), frame: Frame { may_index: raw.is_empty(), ..frame } })
}

/// `GET /{lang}/path/{id}`; the query is the place.
pub(super) async fn path(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let path = site.paths.iter().find(|path| path.id.as_str() == id);
    let Some((path, (_, t, frame))) = path.zip(begin(&site, &lang, &format!("/path/{id}"), &raw)) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let search = params::read(&raw, &site, &snapshot).search.only_place();
    let place = place::find(&site, &snapshot, &search, t.say(point_key(&search))).await;
    let warnings = match &place.not_found {
        Some(text) => {
            vec![t.with("find-place-not-found", &[("text", text)]), t.say("find-place-not-found-help")]
        }
        None => Vec::new(),
    };
    let now = site.clock.now_local();
    let context = PathContext {
        t,
        snapshot: &snapshot,
        search: &search,
        origin: place.origin.as_ref(),
        icons: &site.document_icons,
        at: now,
    };
    let view = context.view(path);
    let city = place.origin.as_ref().and_then(|origin| site.city_around(origin.position));
    let frame = Frame {
        may_index: raw.is_empty(),
        notices: notices(&site, t, city),
        ..frame.titled(&view.title, Section::Other)
    };
    let in_city = |city: &bussola_engine::domain::city::City| {
        let search = Search { city: Some(city.slug.clone()), ..Search::default() };
        LinkView { text: city.name.to_string(), href: path_url(t, path, &search) }
    };
    let page = PathPage {
        path: view,
        warnings,
        cities: if place.origin.is_none() { site.cities.iter().map(in_city).collect() } else { Vec::new() },
        // A position has no words that could be sent again.
        place: place
            .origin
            .filter(|_| search.position.is_none())
            .map(|origin| origin.label)
            .unwrap_or_default(),
        all_url: crate::web::view::search::with_query(&format!("/{lang}/paths"), &search.query()),
        frame,
    };
    unlisted_when_asked(&raw, show(&page))
}

fn path_url(t: Say<'_>, path: &GuidedPath, place: &Search) -> String {
    crate::web::view::search::with_query(&format!("/{}/path/{}", t.language, path.id), &place.query())
}

/// An address with a place is somebody's own.
fn unlisted_when_asked(query: &str, response: Response) -> Response {
    if query.is_empty() { response } else { unlisted(response) }
}
