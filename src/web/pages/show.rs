//! From a template to a response, and what every handler begins with.

use askama::Template;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use crate::web::assets;
use crate::web::site::Site;
use crate::web::texts::UiLanguage;
use crate::web::view::Say;
use crate::web::view::frame::{Assets, Frame};

/// A page that cannot be rendered is our bug: the visitor gets the plainest of pages.
pub(super) fn show(page: &impl Template) -> Response {
    show_with(StatusCode::OK, page)
}

pub(super) fn show_with(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a page could not be rendered");
            (StatusCode::INTERNAL_SERVER_ERROR, Html("<!doctype html><title>500</title><p>500"))
                .into_response()
        }
    }
}

/// Marks a response whose address carries somebody's search.
pub(in crate::web) fn unlisted(mut response: Response) -> Response {
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// The words and the frame of a page in a language; `None` for a language that the site does not speak.
pub(super) fn begin<'a>(
    site: &'a Site,
    lang: &str,
    path: &str,
    query: &str,
) -> Option<(&'a UiLanguage, Say<'a>, Frame<'a>)> {
    let language = site.texts.language(lang)?;
    let t = Say { texts: &site.texts, language: language.code };
    Some((language, t, Frame::new(t, language, path, query, asset_urls())))
}

/// Addresses of what the web build made.
pub(super) fn asset_urls() -> Assets {
    Assets {
        stylesheet: assets::url("styles/main.css"),
        script: assets::url("main.ts"),
        map_script: assets::url("map/map.ts"),
        map_styles: assets::stylesheet_urls("map/map.ts").join(" "),
        icons: assets::url("icons.svg"),
        favicon: assets::url("favicon.svg"),
    }
}
