//! `/api/v1/desks` and one desk.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::hours::{DayHours, Interval, IntervalKind};
use bussola_engine::search::snapshot::Snapshot;
use serde::Serialize;

use super::feature::{Feature, Telling};
use super::operations::{DESK, DESKS};
use super::schemas::Echo;
use super::{Link, page_links, with_link_header};
use crate::publication::{Field, PublicReason};
use crate::web::extract::{Params, Question, parse_moment, read_lang};
use crate::web::past::Edition;
use crate::web::problem::Problem;
use crate::web::select;
use crate::web::site::Site;

/// Days of the week table.
const N_DAYS: u16 = 7;

#[derive(Serialize)]
struct DeskPage<'a> {
    r#type: &'static str,
    data_version: u64,
    #[serde(rename = "numberMatched")]
    number_matched: usize,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    query: Echo,
    links: &'a [Link],
    features: Vec<Feature>,
    attribution: &'a str,
    licence: &'a str,
}

#[derive(Serialize)]
struct Desk {
    #[serde(flatten)]
    feature: Feature,
    data_version: u64,
    as_of: Option<String>,
    days: Vec<Day>,
}

/// One day of the week table.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Day {
    /// `YYYY-MM-DD`.
    date: String,
    slots: Vec<Slot>,
    /// Code of the reason why the regular hours do not hold.
    closed: Option<&'static str>,
}

/// A stretch of time during which the same holds.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Slot {
    /// Wall clock of Europe/Rome, `YYYY-MM-DDTHH:MM`.
    from: String,
    /// May be on the next day.
    to: String,
    /// `open` or `maybe`.
    state: &'static str,
    /// Languages of this slot; `null` when those of the desk hold.
    languages: Option<Vec<String>>,
    /// Codes, the weightiest first.
    reasons: Vec<&'static str>,
    /// Minutes before the end after which nobody is received.
    last_entry_minutes: Option<u16>,
}

pub(super) async fn desks(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &DESKS.names())?;
    let edition = Edition::read(&mut params, &site).await?;
    let question = Question::of(&mut params, &site, &edition)?;
    let snapshot = edition.snapshot;
    let page = select::page(&site, &snapshot, &question);
    let telling =
        Telling { site: &site, snapshot: &snapshot, at: question.at, lang: question.lang, sets_out: false };
    let (offset, limit) = (question.offset, question.limit.get());
    let links = page_links(DESKS.path, query.as_deref(), offset, limit, page.number_matched);
    let collection = DeskPage {
        r#type: "FeatureCollection",
        data_version: snapshot.version().0,
        number_matched: page.number_matched,
        number_returned: page.hits.len(),
        query: Echo::of(&question),
        links: &links,
        features: page.hits.iter().map(|hit| telling.brief(hit)).collect(),
        attribution: site.publication.attribution(),
        licence: site.publication.licence(),
    };
    Ok(with_link_header(super::json(DESKS.answer.media_type, &collection)?, &links))
}

pub(super) async fn desk(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &DESK.names())?;
    let Edition { snapshot, as_of, now } = Edition::read(&mut params, &site).await?;
    let at = params.value("at", parse_moment)?.unwrap_or(now);
    let lang = read_lang(&mut params, &site)?;
    let record = find(&snapshot, &id)?;
    let opening = snapshot.opening(record.id(), at).ok_or(Problem::NoSuchDesk { id })?;
    let telling = Telling { site: &site, snapshot: &snapshot, at, lang, sets_out: false };
    let is_published =
        site.publication.declared().iter().any(|declared| declared.field == Field::OpeningHours);
    let days = if is_published { week(&snapshot, record, at) } else { Vec::new() };
    let hit = Hit { record, distance: None, opening };
    let as_of = as_of.map(|day| day.to_string());
    let answer = Desk { feature: telling.whole(&hit), data_version: snapshot.version().0, as_of, days };
    super::json(DESK.answer.media_type, &answer)
}

/// A published desk by the id of a path.
pub(super) fn find<'a>(snapshot: &'a Snapshot, id: &str) -> Result<&'a DeskRecord, Problem> {
    let known = DeskId::new(id).ok().and_then(|id| snapshot.desk(&id));
    known.ok_or_else(|| Problem::NoSuchDesk { id: id.to_owned() })
}

fn week(snapshot: &Snapshot, record: &DeskRecord, at: LocalMinute) -> Vec<Day> {
    snapshot.days(record.id(), at.date(), N_DAYS).unwrap_or_default().iter().map(Day::from).collect()
}

impl From<&DayHours> for Day {
    fn from(DayHours { date, slots, closed }: &DayHours) -> Self {
        Self {
            date: date.to_string(),
            slots: slots.iter().map(Slot::from).collect(),
            closed: closed.as_ref().map(|reason| PublicReason::from(reason).code),
        }
    }
}

impl From<&Interval> for Slot {
    fn from(interval: &Interval) -> Self {
        let Interval { start, end, kind, reasons, languages, last_entry_minutes } = interval;
        Self {
            from: start.to_text(),
            to: end.to_text(),
            state: match kind {
                IntervalKind::Open => "open",
                IntervalKind::Maybe => "maybe",
            },
            languages: languages.as_ref().map(|codes| codes.iter().map(ToString::to_string).collect()),
            reasons: reasons.iter().map(|reason| reason.code()).collect(),
            last_entry_minutes: *last_entry_minutes,
        }
    }
}
