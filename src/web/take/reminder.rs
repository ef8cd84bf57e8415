//! A visit for the calendar of a phone: iCalendar (RFC 5545). Made from the address alone; nothing is kept.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::opening::Reason;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::hours::IntervalKind;
use bussola_engine::search::snapshot::Snapshot;
use sha2::{Digest, Sha256};

use super::content_line::ContentLines;
use super::{file, is_doubtful, record, spot, view, with_doubts, words};
use crate::web::extract::{Params, parse_moment};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;
use crate::web::urls;
use crate::web::view::Say;
use crate::web::view::card::PhoneView;
use crate::web::view::desk::DeskView;

/// Two years.
const MAX_AHEAD_MINUTES: i32 = 2 * 366 * 24 * 60;
/// Hours of further days are not known yet.
const KNOWN_DAYS: i64 = 60;
const AT: Allowed = Allowed::Shape("YYYY-MM-DDTHH:MM, from now to two years ahead");

/// Summer time of Europe/Rome as it has been since 1996.
const ZONE: [(&str, &str); 17] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", "Europe/Rome"),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

/// `GET /{lang}/desk/{id}/reminder.ics?at=YYYY-MM-DDTHH:MM`
pub(super) async fn reminder(
    State(site): State<Arc<Site>>,
    Path((lang, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let t = words(&site, &lang)?;
    let snapshot = site.snapshot.load_full();
    let record = record(&snapshot, &id)?;
    let mut params = Params::strict(query.as_deref(), &["at"])?;
    let at = params.value("at", |text| {
        let at = parse_moment(text)?;
        let ahead = at.minutes_since(site.clock.now_local());
        if (0..=MAX_AHEAD_MINUTES).contains(&ahead) { Ok(at) } else { Err(AT) }
    })?;
    let at = at.ok_or(Problem::MissingParameter { parameter: "at", allowed: AT })?;
    let view = view(&site, &snapshot, record, t.language);
    let visit = Visit { site: &site, t, snapshot: &snapshot, record, view: &view, at };
    Ok(file("text/calendar; charset=utf-8", &format!("{id}.ics"), visit.calendar().into_bytes()))
}

/// Somebody's plan to go there.
struct Visit<'a> {
    site: &'a Site,
    t: Say<'a>,
    snapshot: &'a Snapshot,
    record: &'a DeskRecord,
    view: &'a DeskView,
    at: LocalMinute,
}

impl Visit<'_> {
    fn calendar(&self) -> ContentLines {
        let (site, record, name) = (self.site, self.record, &self.view.card.name);
        let head = [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Bussola//Bussola//EN")];
        let lines = head.iter().chain(&ZONE);
        let lines = lines.fold(ContentLines::default(), |lines, (name, value)| lines.raw(name, value));
        let mut lines = lines
            .raw("BEGIN", "VEVENT")
            .raw("UID", &self.uid())
            .raw("DTSTAMP", &site.clock.now().format("%Y%m%dT%H%M%SZ").to_string())
            .raw("DTSTART;TZID=Europe/Rome", &self.at.to_datetime().format("%Y%m%dT%H%M%S").to_string())
            .raw("DURATION", "PT1H")
            .text("SUMMARY", name)
            .text("DESCRIPTION", &self.description());
        if let Some(address) = &self.view.place.address {
            lines = lines.text("LOCATION", address);
        }
        if let Some((lat, lon)) = spot(&site.publication.desk(record, None)) {
            lines = lines.raw("GEO", &format!("{lat:.5};{lon:.5}"));
        }
        if site.public_url.is_some() {
            lines = lines.raw("URL", &urls::desk_page(site, self.t.language, record.id()));
        }
        lines
            .raw("CLASS", "PRIVATE")
            .raw("BEGIN", "VALARM")
            .raw("ACTION", "DISPLAY")
            .raw("TRIGGER", "-P1D")
            .text("DESCRIPTION", name)
            .raw("END", "VALARM")
            .raw("END", "VEVENT")
            .raw("END", "VCALENDAR")
    }

    /// The same visit is the same event, so that it is not there twice. It tells nothing about who made it.
    fn uid(&self) -> String {
        let hash = Sha256::digest(format!("{}@{}", self.record.id(), self.at.to_text()));
        let short: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{short}@bussola")
    }

    fn description(&self) -> String {
        let (t, view) = (self.t, self.view);
        let mut lines: Vec<String> = view.card.organization.clone().into_iter().collect();
        lines.extend(self.hours_then());
        lines.extend(view.access.iter().map(|fact| fact.text.clone()));
        if view.documents.is_empty() {
            lines.push(t.say("desk-documents-unknown"));
        } else {
            lines.push(format!("{}:", t.say("desk-documents")));
            lines.extend(view.documents.iter().map(|document| format!("- {}", document.label)));
        }
        let call = |phone: &PhoneView| match phone.is_message {
            true => phone.text.clone(),
            false => format!("{}: {}", t.say("card-phone"), phone.text),
        };
        lines.extend(view.card.phone.as_ref().map(call));
        lines.push(t.say("take-may-change"));
        if is_doubtful(view) {
            lines.push(view.trust_sentence.clone());
        }
        lines.join("\n")
    }

    /// The hours of that day, as far as they are known today.
    fn hours_then(&self) -> Option<String> {
        let t = self.t;
        if self.view.week.is_empty() {
            return Some(self.view.card.opening.sentence.clone());
        }
        let on = self.at.date();
        let is_known = (on - self.site.clock.today()).num_days() < KNOWN_DAYS;
        let day = self.snapshot.days(self.record.id(), on, 1).filter(|_| is_known)?.pop()?;
        let slots = day.slots.iter().map(|slot| {
            let doubts = slot.reasons.iter().filter(|reason| **reason != Reason::RegularSlot);
            let doubts: Vec<String> = doubts.map(|reason| t.reason(reason)).collect();
            let hours = format!("{}–{}", t.clock(slot.start), t.clock(slot.end));
            with_doubts(&hours, slot.kind == IntervalKind::Maybe, &doubts)
        });
        let hours = slots.collect::<Vec<_>>().join(", ");
        let hours = if hours.is_empty() { t.say("desk-hours-closed") } else { hours };
        Some(format!("{}: {hours}", t.day_month(on)))
    }
}
