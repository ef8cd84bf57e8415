//! The desks that a visitor keeps on the phone: a shell, which the script fills. The server learns no list.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::opening::State as Opening;

use super::error::error_page;
use super::show::{begin, show, unlisted};
use crate::web::site::Site;
use crate::web::view::frame::{Frame, Section};

#[derive(Template)]
#[template(path = "saved.html", config = "frontend/askama.toml")]
struct SavedPage<'a> {
    frame: Frame<'a>,
    /// The words of each state.
    states: Vec<(&'static str, String)>,
}

/// `GET /{lang}/saved`
pub(super) async fn saved(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "/saved", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let word = |state: Opening| (state.as_str(), t.say(&format!("state-{}", state.as_str())));
    let frame = Frame { may_index: false, ..frame.titled(&t.say("take-saved-title"), Section::Other) };
    unlisted(show(&SavedPage { states: Opening::ALL.map(word).to_vec(), frame }))
}
