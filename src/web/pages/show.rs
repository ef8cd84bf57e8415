//! From a template to a response, and what every handler begins with.

use askama::Template;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::notice::Notice;

use crate::web::assets;
use crate::web::site::Site;
use crate::web::texts::UiLanguage;
use crate::web::view::Say;
use crate::web::view::frame::{Assets, Frame, NoticeView};

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
    let frame = Frame::new(t, language, path, query, asset_urls());
    Some((
        language,
        t,
        Frame { notices: notices(site, t, None), public_url: site.public_url.clone(), ..frame },
    ))
}

/// What holds today in a city; without a city, what holds anywhere, with the names of its cities.
pub(super) fn notices(site: &Site, t: Say<'_>, city: Option<&City>) -> Vec<NoticeView> {
    let today = site.clock.now_local().date();
    let wished = [&[t.language], site.texts.fallback()].concat();
    let name = |slug: &CitySlug| site.city(slug).map(|city| city.name.to_string());
    let notices = site.notices.load();
    let holding = notices.iter().filter(|notice| notice.holds(today, city.map(|city| &city.slug)));
    let view = |notice: &Notice| {
        let (language, text) = notice.text(&wished)?;
        let names: Vec<String> = notice.cities.iter().filter(|_| city.is_none()).filter_map(name).collect();
        let url = notice.url.clone();
        Some(NoticeView { cities: names.join(", "), lang: language.to_string(), text: text.to_owned(), url })
    };
    holding.filter_map(view).collect()
}

/// Addresses of what the web build made.
pub(super) fn asset_urls() -> Assets {
    Assets {
        stylesheet: assets::url("styles/main.css"),
        script: assets::url("main.ts"),
        map_script: assets::url("map/map.ts"),
        map_styles: assets::stylesheet_urls("map/map.ts").join(" "),
        map_worker: assets::worker_url("map/map.ts").unwrap_or_default(),
        icons: assets::url("icons.svg"),
        favicon: assets::url("favicon.svg"),
    }
}
