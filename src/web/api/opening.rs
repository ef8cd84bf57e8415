//! `/api/v1/desks/{id}/opening`: every question about the hours of one desk.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::opening::Verdict;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{self, Arrival};
use bussola_engine::search::hours::IntervalKind;
use serde::Serialize;

use super::desks::find;
use super::operations::OPENING;
use crate::publication::{Field, FieldValue, Moment, PublicOpening};
use crate::web::extract::{Params, parse_moment, read_hours, read_position};
use crate::web::past::Edition;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

/// What was asked besides the desk.
struct Asked {
    at: LocalMinute,
    until: Option<LocalMinute>,
    within_hours: u16,
    from: Option<Position>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct DeskOpening {
    id: String,
    data_version: u64,
    /// The moment asked about, wall clock of Europe/Rome.
    at: String,
    #[schema(value_type = Object)]
    opening: PublicOpening,
    next_opening: NextOpening,
    /// Only where `until` was given.
    throughout: Option<Throughout>,
    within: Within,
    /// Minutes on foot by estimate; only where a position was given and the desk has a pin.
    walk_minutes: Option<u32>,
}

/// The first minute from the moment on at which it is open; the moment itself when it is open then.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NextOpening {
    sure: Option<String>,
    /// Also where it is only perhaps open; never later than `sure`.
    perhaps: Option<String>,
}

/// Whether it is open at every minute from the moment on and before `until`.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Throughout {
    until: String,
    /// `yes`, `maybe`, `no` or `unknown`.
    answer: &'static str,
}

/// Whether it is open at some minute of the hours after the moment.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Within {
    hours: u16,
    /// `yes`, `maybe`, `no` or `unknown`.
    answer: &'static str,
}

pub(super) async fn opening(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &OPENING.names())?;
    let Edition { snapshot, now, .. } = Edition::read(&mut params, &site).await?;
    let asked = read(&mut params, now)?;
    let record = find(&snapshot, &id)?;
    let gone = || Problem::NoSuchDesk { id: id.clone() };
    let told = snapshot.opening(record.id(), asked.at).ok_or_else(gone)?;
    let pin = record.location.pin();
    let distance = asked.from.zip(pin).map(|(from, pin)| from.metres_to(pin.position));
    let moment = Moment { on: asked.at.date(), opening: &told };
    let desk = site.publication.desk(record, Some(moment));
    let Some(FieldValue::Opening(opening)) = desk.value(Field::Opening) else { return Err(gone()) };
    let mut opening = (**opening).clone();
    let arrival =
        walk::way_to(&record.location, distance).and_then(|distance| Arrival::of(&told, asked.at, distance));
    arrival.into_iter().for_each(|arrival| opening.set_arrival(arrival));
    let hours_end = asked.at.plus_minutes(i32::from(asked.within_hours) * 60);
    let (next_opening, throughout, within) = snapshot
        .hours(record.id(), |hours| {
            let next = |least| hours.next_opening(asked.at, least).map(LocalMinute::to_text);
            let next = NextOpening { sure: next(IntervalKind::Open), perhaps: next(IntervalKind::Maybe) };
            let throughout = asked.until.map(|until| (until, hours.open_throughout(asked.at, until)));
            (next, throughout, hours.open_within(asked.at, hours_end))
        })
        .ok_or_else(gone)?;
    let answer = DeskOpening {
        id: record.id().to_string(),
        data_version: snapshot.version().0,
        at: asked.at.to_text(),
        opening,
        next_opening,
        throughout: throughout.map(|(until, answer)| Throughout::new(until, answer)),
        within: Within { hours: asked.within_hours, answer: within.as_str() },
        walk_minutes: distance.map(walk::minutes),
    };
    super::json(OPENING.answer.media_type, &answer)
}

impl Throughout {
    fn new(until: LocalMinute, answer: Verdict) -> Self {
        Self { until: until.to_text(), answer: answer.as_str() }
    }
}

fn read(params: &mut Params, now: LocalMinute) -> Result<Asked, Problem> {
    let at = params.value("at", parse_moment)?.unwrap_or(now);
    let until = params.value("until", parse_moment)?;
    if let Some(until) = until.filter(|until| *until <= at) {
        params.refuse("until", until.to_text(), Allowed::Shape("a moment after `at`"))?;
    }
    let within_hours = read_hours(params, "within_hours")?.unwrap_or(24);
    Ok(Asked { at, until, within_hours, from: read_position(params)? })
}
