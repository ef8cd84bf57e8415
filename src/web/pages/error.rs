//! The page for when something is wrong: what happened, and what one can do now.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::home::city_links;
use super::show::{asset_urls, show_with};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::desk::LinkView;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::Search;

#[derive(Template)]
#[template(path = "error.html", config = "frontend/askama.toml")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    code: u16,
    heading: String,
    text: String,
    links: Vec<LinkView>,
    cities: Vec<LinkView>,
}

/// A page in the visitor's language, or in the first of ours when the language is not one.
pub fn error_page(site: &Site, lang: &str, status: StatusCode) -> Response {
    let language = site.texts.language(lang).unwrap_or_else(|| site.texts.default_language());
    let t = Say { texts: &site.texts, language: language.code };
    let (heading, text) = words(t, status);
    let frame = Frame::new(t, language, "", "", asset_urls()).titled(&heading, Section::Other);
    let frame = Frame { may_index: false, ..frame };
    let link = |text: String, path: &str| LinkView { text, href: format!("/{}{path}", language.code) };
    let page = ErrorPage {
        code: status.as_u16(),
        heading,
        text,
        links: vec![
            link(t.say("nav-home"), ""),
            link(t.say("find-title"), "/find"),
            link(t.say("sheets-title"), "/sheets"),
        ],
        cities: city_links(site, &frame, &Search::default()),
        frame,
    };
    show_with(status, &page)
}

fn words(t: Say<'_>, status: StatusCode) -> (String, String) {
    match status {
        StatusCode::NOT_FOUND => (t.say("error-404-title"), t.say("error-404-text")),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => {
            (t.say("error-503-title"), t.say("error-503-text"))
        }
        status if status.is_client_error() => (t.say("error-400-title"), t.say("error-400-text")),
        _ => (t.say("error-500-title"), t.say("error-500-text")),
    }
}
