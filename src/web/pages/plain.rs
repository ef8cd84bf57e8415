//! Pages of plain text: privacy and accessibility.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::error::error_page;
use super::show::{begin, show};
use crate::web::site::Site;
use crate::web::view::frame::{Frame, Section};

struct Paragraph {
    title: String,
    text: String,
}

#[derive(Template)]
#[template(path = "plain.html", config = "frontend/askama.toml")]
struct PlainPage<'a> {
    frame: Frame<'a>,
    heading: String,
    lead: String,
    paragraphs: Vec<Paragraph>,
}

/// `GET /{lang}/privacy`
pub(super) async fn privacy(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "/privacy", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let paragraph = |title: String, text: String| Paragraph { title, text };
    show(&PlainPage {
        frame: frame.titled(&t.say("privacy-title"), Section::Other),
        heading: t.say("privacy-title"),
        lead: t.say("privacy-lead"),
        paragraphs: vec![
            paragraph(t.say("privacy-position-title"), t.say("privacy-position")),
            paragraph(t.say("privacy-query-title"), t.say("privacy-query")),
            paragraph(t.say("privacy-remark-title"), t.say("privacy-remark")),
            paragraph(t.say("privacy-third-title"), t.say("privacy-third")),
            paragraph(t.say("privacy-cookies-title"), t.say("privacy-cookies")),
            paragraph(t.say("privacy-exit-title"), t.say("privacy-exit")),
            paragraph(t.say("device-title"), t.say("device-kept")),
            paragraph(t.say("take-saved-title"), t.say("take-saved-lead")),
            paragraph(t.say("privacy-links-title"), t.say("privacy-links")),
        ],
    })
}

/// `GET /{lang}/accessibility`
pub(super) async fn accessibility(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "/accessibility", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let paragraph = |title: String, text: String| Paragraph { title, text };
    show(&PlainPage {
        frame: frame.titled(&t.say("accessibility-title"), Section::Other),
        heading: t.say("accessibility-title"),
        lead: t.say("accessibility-lead"),
        paragraphs: vec![
            paragraph(t.say("accessibility-how-title"), t.say("accessibility-how")),
            paragraph(t.say("accessibility-map-title"), t.say("accessibility-map")),
            paragraph(t.say("accessibility-goal-title"), t.say("accessibility-goal")),
        ],
    })
}
