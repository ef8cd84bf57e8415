//! What a visitor takes along from a desk: a contact, a reminder, a slip of paper; and posters for a wall.

mod bilingual;
mod contact;
mod content_line;
pub(in crate::web) mod poster;
mod reminder;
mod sketch;
mod slip;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::snapshot::Snapshot;
use tokio::sync::Semaphore;

use super::problem::Problem;
use super::site::Site;
use super::view::Say;
use super::view::card::CardContext;
use super::view::desk::{DeskPageContext, DeskView};
use super::view::search::Search;
use crate::ports::press::{Press, PressError};
use crate::publication::{Field, FieldValue, PublicDesk};

/// Papers that are typeset at the same time; the rest of the machine answers searches.
static PRESSES: Semaphore = Semaphore::const_new(2);

pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/desk/{id}/contact.vcf", get(contact::contact))
        .route("/{lang}/desk/{id}/reminder.ics", get(reminder::reminder))
        .route("/{lang}/desk/{id}/slip.pdf", get(slip::slip))
}

/// The words of a language of the site.
pub(in crate::web) fn words<'a>(site: &'a Site, lang: &str) -> Result<Say<'a>, Problem> {
    let language = site.texts.language(lang).ok_or(Problem::NoSuchPath)?;
    Ok(Say { texts: &site.texts, language: language.code })
}

fn record<'s>(snapshot: &'s Snapshot, id: &str) -> Result<&'s DeskRecord, Problem> {
    let known = DeskId::new(id).ok().and_then(|id| snapshot.desk(&id));
    known.ok_or_else(|| Problem::NoSuchDesk { id: id.to_owned() })
}

/// The desk in words, as its page has it, for somebody who is nowhere.
fn view(site: &Site, snapshot: &Snapshot, record: &DeskRecord, language: Language) -> DeskView {
    let t = Say { texts: &site.texts, language };
    let (at, search) = (site.clock.now_local(), Search::default());
    let opening = snapshot.opening(record.id(), at).expect("a desk of the snapshot has an opening");
    let hit = Hit { record, distance: None, opening };
    let context = CardContext { t, snapshot, at, origin: None, sets_out: false, wished: &[], query: "" };
    let card = context.card(&hit);
    let icons = &site.document_icons;
    DeskPageContext { t, snapshot, at, search: &search, sheets: &[], icons }.view(record, card)
}

/// Whether the facts are so old or doubtful that one should call first.
fn is_doubtful(view: &DeskView) -> bool {
    matches!(view.card.trust, "stale" | "unconfirmed")
}

/// Hours in plain text, with the doubts that a table shows beside them.
fn with_doubts(hours: &str, is_maybe: bool, notes: &[String]) -> String {
    match (is_maybe, notes) {
        (false, []) => hours.to_owned(),
        (true, []) => format!("{hours} (?)"),
        (_, notes) => format!("{hours} ({})", notes.join(", ")),
    }
}

fn text(public: &PublicDesk, field: Field) -> Option<&str> {
    match public.value(field) {
        Some(FieldValue::Text(text)) => Some(text),
        _ => None,
    }
}

fn list(public: &PublicDesk, field: Field) -> &[String] {
    match public.value(field) {
        Some(FieldValue::List(texts)) => texts,
        _ => &[],
    }
}

/// Latitude and longitude, where they may be shown and lead to the street at least.
fn spot(public: &PublicDesk) -> Option<(f64, f64)> {
    let is_near = matches!(text(public, Field::Precision), Some("house" | "street"));
    public.lon_lat.filter(|_| is_near).map(|[lon, lat]| (lat, lon))
}

/// A file that the phone opens with its own program. What it says may depend on somebody's plans: only they keep it.
fn file(media_type: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, disposition.expect("identifiers are ASCII")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    super::pages::unlisted((headers, bytes).into_response())
}

/// Has something typeset, when it is its turn, on a thread that may wait.
pub(in crate::web) async fn typeset(
    site: &Site,
    print: impl FnOnce(&dyn Press) -> Result<Vec<u8>, PressError> + Send + 'static,
) -> Result<Vec<u8>, Problem> {
    let _turn = PRESSES.acquire().await.map_err(|error| Problem::Internal(Box::new(error)))?;
    let press = Arc::clone(&site.press);
    let done = tokio::task::spawn_blocking(move || print(&*press)).await;
    done.map_err(|error| Problem::Internal(Box::new(error)))?
        .map_err(|error| Problem::Internal(Box::new(error)))
}

/// When somebody may think of coming: the next opening that is known, or else tomorrow morning.
pub(in crate::web) fn proposed(snapshot: &Snapshot, id: &DeskId, now: LocalMinute) -> LocalMinute {
    const NINE: i32 = 9 * 60;
    let next = snapshot.opening(id, now).and_then(|opening| opening.next).filter(|next| *next > now);
    let tomorrow = now.date().succ_opt().unwrap_or_else(|| now.date());
    next.unwrap_or_else(|| LocalMinute::from_date(tomorrow).plus_minutes(NINE))
}
