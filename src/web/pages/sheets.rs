//! The shelf of good-practice sheets, and one sheet.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::id::SheetId;
use bussola_engine::domain::sheet::Sheet;

use super::error::error_page;
use super::show::{begin, show};
use crate::web::extract::Params;
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::form::Choice;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::search::with_query;
use crate::web::view::sheet::{SheetCard, SheetContext, SheetView};

#[derive(Template)]
#[template(path = "sheets.html", config = "frontend/askama.toml")]
struct ShelfPage<'a> {
    frame: Frame<'a>,
    themes: Vec<Choice>,
    cities: Vec<Choice>,
    sheets: Vec<SheetCard>,
    zip_url: String,
}

#[derive(Template)]
#[template(path = "sheet.html", config = "frontend/askama.toml")]
struct SheetPage<'a> {
    frame: Frame<'a>,
    sheet: SheetView,
}

/// `GET /{lang}/sheets?theme=&city=`
pub(super) async fn shelf(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let raw = query.unwrap_or_default();
    let Some((_, t, frame)) = begin(&site, &lang, "/sheets", &raw) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let snapshot = site.snapshot.load_full();
    let mut params = Params::lenient(Some(&raw));
    let mut chosen = |name| params.text(name).ok().flatten();
    let (theme, city) = (chosen("theme"), chosen("city"));
    let (theme, city) = (theme.as_deref(), city.as_deref());
    let fits = |sheet: &&Sheet| {
        let in_city = |slug: &str| sheet.cities.iter().any(|own| own.as_str() == slug);
        theme.is_none_or(|theme| &*sheet.theme == theme) && city.is_none_or(in_city)
    };
    let context = SheetContext { t, snapshot: &snapshot, cities: &site.cities };
    let sheets = snapshot.sheets().iter().filter(fits).filter_map(|sheet| context.card(sheet)).collect();
    show(&ShelfPage {
        frame: frame.titled(&t.say("sheets-title"), Section::Sheets),
        themes: themes(t, theme),
        cities: cities(&site, city),
        sheets,
        zip_url: zip_url(&site, theme, city),
    })
}

/// `GET /{lang}/sheet/{id}`
pub(super) async fn sheet(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
) -> Response {
    let snapshot = site.snapshot.load_full();
    let found = SheetId::new(&id).ok().and_then(|id| snapshot.sheet(&id));
    let Some((found, (_, t, frame))) = found.zip(begin(&site, &lang, &format!("/sheet/{id}"), "")) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let context = SheetContext { t, snapshot: &snapshot, cities: &site.cities };
    let Some(sheet) = context.view(found) else { return error_page(&site, &lang, StatusCode::NOT_FOUND) };
    let frame = Frame { description: sheet.card.summary.clone(), ..frame };
    show(&SheetPage { frame: frame.titled(&sheet.card.title, Section::Sheets), sheet })
}

fn themes(t: Say<'_>, chosen: Option<&str>) -> Vec<Choice> {
    let themes = t.texts.themes().iter();
    themes
        .map(|theme| Choice {
            value: theme.code.clone(),
            label: t.texts.theme_label(t.language, &theme.code),
            is_chosen: chosen == Some(theme.code.as_str()),
        })
        .collect()
}

fn cities(site: &Site, chosen: Option<&str>) -> Vec<Choice> {
    let cities = site.cities.iter();
    cities
        .map(|city| Choice {
            value: city.slug.to_string(),
            label: city.name.to_string(),
            is_chosen: chosen == Some(city.slug.as_str()),
        })
        .collect()
}

/// All sheets that are shown; only for a theme and a city that exist.
fn zip_url(site: &Site, theme: Option<&str>, city: Option<&str>) -> String {
    let theme = theme.filter(|code| site.texts.themes().iter().any(|theme| theme.code == *code));
    let city = city.filter(|slug| site.cities.iter().any(|city| city.slug.as_str() == *slug));
    let chosen = [theme.map(|code| format!("theme={code}")), city.map(|slug| format!("city={slug}"))];
    with_query("/sheets.zip", &chosen.into_iter().flatten().collect::<Vec<_>>().join("&"))
}
