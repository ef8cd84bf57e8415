//! "This is wrong": a visitor tells what is not right, with a desk or with the texts of a language.
//!
//! No account, no position, nothing of who it was. Without script too.

use std::sync::Arc;

use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::language::Language;
use serde::Deserialize;

use super::error::error_page;
use super::show::{begin, show_with, unlisted};
use crate::ports::remark::{Kept, MAX_WORDS, NewRemark, RemarkField, Subject};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::view::frame::{Frame, Section};
use crate::web::view::veil::visible;

/// One answer of the form.
struct Choice {
    value: &'static str,
    label: String,
}

/// What the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Form,
    /// Sent without saying what is wrong.
    Incomplete,
    Kept,
    Full,
}

#[derive(Template)]
#[template(path = "remark.html", config = "frontend/askama.toml")]
struct RemarkPage<'a> {
    frame: Frame<'a>,
    stage: Stage,
    /// The name of the desk; none for texts.
    about: Option<String>,
    choices: Vec<Choice>,
    action: String,
    back_url: String,
    max_words: usize,
}

/// The fields of the form.
#[derive(Debug, Deserialize)]
pub(super) struct Filled {
    #[serde(default)]
    field: String,
    #[serde(default)]
    words: String,
}

/// Where a remark is made.
struct Place {
    subject: Subject,
    about: Option<String>,
    /// Path without the language.
    path: String,
    back: String,
}

impl Place {
    fn of_desk(site: &Site, id: &str) -> Option<Self> {
        let id = DeskId::new(id).ok()?;
        let snapshot = site.snapshot.load();
        let name = visible(snapshot.desk(&id)?).service.name.to_string();
        let (path, back) = (format!("/desk/{id}/wrong"), format!("/desk/{id}"));
        Some(Self { subject: Subject::Desk(id), about: Some(name), path, back })
    }

    fn of_texts(language: Language) -> Self {
        let (path, back) = ("/wrong".to_owned(), String::new());
        Self { subject: Subject::Texts(language), about: None, path, back }
    }
}

/// `GET /{lang}/desk/{id}/wrong`
pub(super) async fn desk_form(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Response {
    let stage = stage_of(query.as_deref());
    page(&site, &lang, Place::of_desk(&site, &id), StatusCode::OK, stage)
}

/// `POST /{lang}/desk/{id}/wrong`
pub(super) async fn desk_sent(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    headers: HeaderMap,
    filled: Result<Form<Filled>, FormRejection>,
) -> Response {
    let place = Place::of_desk(&site, &id);
    keep(&site, &lang, place, &headers, filled).await
}

/// `GET /{lang}/wrong`
pub(super) async fn texts_form(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let stage = stage_of(query.as_deref());
    let place = site.texts.language(&lang).map(|language| Place::of_texts(language.code));
    page(&site, &lang, place, StatusCode::OK, stage)
}

/// `POST /{lang}/wrong`
pub(super) async fn texts_sent(
    State(site): State<Arc<Site>>,
    Path(lang): Path<String>,
    headers: HeaderMap,
    filled: Result<Form<Filled>, FormRejection>,
) -> Response {
    let place = site.texts.language(&lang).map(|language| Place::of_texts(language.code));
    keep(&site, &lang, place, &headers, filled).await
}

fn stage_of(query: Option<&str>) -> Stage {
    match query {
        Some("sent") => Stage::Kept,
        Some("full") => Stage::Full,
        _ => Stage::Form,
    }
}

async fn keep(
    site: &Site,
    lang: &str,
    place: Option<Place>,
    headers: &HeaderMap,
    filled: Result<Form<Filled>, FormRejection>,
) -> Response {
    let (Some(place), Some(language)) = (place, site.texts.language(lang)) else {
        return error_page(site, lang, StatusCode::NOT_FOUND);
    };
    let (Ok(Form(filled)), true) = (filled, is_from_here(headers)) else {
        return error_page(site, lang, StatusCode::BAD_REQUEST);
    };
    let Some((field, words)) = understood(&place.subject, &filled) else {
        return page(site, lang, Some(place), StatusCode::UNPROCESSABLE_ENTITY, Stage::Incomplete);
    };
    let made_on = site.clock.now_local().date();
    let remark = NewRemark { subject: place.subject, field, words, language: language.code, made_on };
    let stage = match site.remarks.put_remark(&remark).await {
        Ok(Kept::New | Kept::Again) => "sent",
        Ok(Kept::Full) => "full",
        Err(error) => return Problem::from(error).into_response(),
    };
    Redirect::to(&format!("/{lang}{}?{stage}", place.path)).into_response()
}

/// Browsers say when a form was sent from another site; old ones say nothing.
fn is_from_here(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_none_or(|site| ["same-origin", "none"].iter().any(|own| site == own))
}

/// What is wrong, and the words about it; texts need words, and so does "something else".
fn understood(subject: &Subject, filled: &Filled) -> Option<(RemarkField, String)> {
    let words = filled.words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words.chars().filter(|c| !c.is_control()).take(MAX_WORDS).collect();
    let field = match subject {
        Subject::Desk(_) => RemarkField::from_str_exact(&filled.field)?,
        Subject::Texts(_) => RemarkField::Other,
    };
    (field != RemarkField::Other || !words.is_empty()).then_some((field, words))
}

fn page(site: &Site, lang: &str, place: Option<Place>, status: StatusCode, stage: Stage) -> Response {
    let begun = place.as_ref().and_then(|place| begin(site, lang, &place.path, ""));
    let Some((place, (_, t, frame))) = place.zip(begun) else {
        return error_page(site, lang, StatusCode::NOT_FOUND);
    };
    let choice = |field: RemarkField| Choice {
        value: field.as_str(),
        label: t.say(&format!("remark-field-{}", field.as_str())),
    };
    let choices = match place.subject {
        Subject::Desk(_) => RemarkField::ALL.into_iter().map(choice).collect(),
        Subject::Texts(_) => Vec::new(),
    };
    let frame = frame.titled(&t.say("remark-title"), Section::Other);
    let page = RemarkPage {
        frame: Frame { may_index: false, ..frame },
        stage,
        about: place.about,
        choices,
        action: format!("/{lang}{}", place.path),
        back_url: format!("/{lang}{}", place.back),
        max_words: MAX_WORDS,
    };
    unlisted(show_with(status, &page))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(subject: &Subject, field: &str, words: &str) -> Option<(RemarkField, String)> {
        understood(subject, &Filled { field: field.to_owned(), words: words.to_owned() })
    }

    #[test]
    fn a_remark_needs_a_field_and_something_else_needs_words() {
        let desk = Subject::Desk(DeskId::new("uno").expect("an id"));
        let texts = Subject::Texts(Language::new("ar").expect("a language"));
        assert_eq!(read(&desk, "hours", ""), Some((RemarkField::Hours, String::new())));
        assert_eq!(read(&desk, "other", "  a\u{0}\n b "), Some((RemarkField::Other, "a b".to_owned())));
        assert_eq!(read(&desk, "other", " "), None);
        assert_eq!(read(&desk, "nonsense", "words"), None);
        assert_eq!(read(&texts, "", "due parole"), Some((RemarkField::Other, "due parole".to_owned())));
        assert_eq!(read(&texts, "hours", ""), None);
        let (_, long) = read(&desk, "phone", &"è".repeat(MAX_WORDS + 1)).expect("a remark");
        assert_eq!(long.chars().count(), MAX_WORDS);
    }
}
