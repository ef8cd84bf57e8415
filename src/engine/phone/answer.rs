//! Answers as JSON, by the names that the API has.

use chrono::NaiveDate;

use super::json::Json;
use crate::domain::desk::{Contacts, Desk, DeskRecord};
use crate::domain::language::Language;
use crate::domain::location::{AddressVisibility, Location};
use crate::domain::opening::{Opening, Reason};
use crate::domain::position::Position;
use crate::domain::provenance::Trust;
use crate::domain::schedule::Hours;
use crate::domain::service::{Access, Cost, Service};
use crate::domain::time::LocalMinute;
use crate::domain::walk::{self, Arrival, Lateness};
use crate::order;
use crate::search::answer::Hit;
use crate::search::facets::Facets;
use crate::search::hours::{DayHours, Interval, IntervalKind};
use crate::search::suggest::{Suggestion, SuggestionKind};

/// What a desk is told with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Telling {
    pub at: LocalMinute,
}

impl Telling {
    /// A desk as a GeoJSON feature.
    pub fn feature(self, json: &mut Json, hit: &Hit<'_>) {
        json.braced(|json| {
            json.key("type").text("Feature");
            json.key("id").text(hit.record.id().as_str());
            match hit.record.location.pin() {
                Some(pin) => json.key("geometry").braced(|json| {
                    json.key("type").text("Point");
                    position(json.key("coordinates"), pin.position);
                }),
                None => json.key("geometry").null(),
            }
            json.key("properties").braced(|json| self.properties(json, hit));
        });
    }

    fn properties(self, json: &mut Json, hit: &Hit<'_>) {
        let DeskRecord { organization, location, service, desk } = hit.record;
        if let Some(distance) = hit.distance {
            json.key("distance_m").decimal(distance.decimetres() as i64, 1);
            json.key("walk_minutes").number(u64::from(walk::minutes(distance)));
        }
        of_service(json, service);
        json.key("organization").text(&organization.name);
        json.key("organization_kind").text(organization.kind.as_str());
        json.key("organization_website").maybe_text(organization.website.as_deref());
        of_location(json, location);
        self.of_desk(json, desk, &service.access);
        let distance = walk::way_to(location, hit.distance);
        let arrival = distance.and_then(|distance| Arrival::of(&hit.opening, self.at, distance));
        json.key("opening").braced(|json| opening(json, &hit.opening, arrival));
    }

    fn of_desk(self, json: &mut Json, desk: &Desk, access: &[Access]) {
        let of_slots = desk.schedule.slots.iter().flat_map(|slot| &slot.languages);
        let mut languages: Vec<Language> = desk.languages.iter().chain(of_slots).copied().collect();
        order::sort(&mut languages);
        languages.dedup();
        json.key("languages").texts(languages.iter().map(Language::as_str));
        let text = match &desk.schedule.hours {
            Hours::Unknown => None,
            Hours::TextOnly(text) => Some(text),
            Hours::Osm { hours: _, text } => text.as_ref(),
        };
        json.key("opening_hours").maybe_text(desk.schedule.plain_hours(access).as_deref());
        json.key("opening_hours_text").maybe_text(text.map(|text| &**text));
        let Contacts { phones, emails, websites } = &desk.contacts;
        json.key("phones").texts(phones);
        json.key("emails").texts(emails);
        json.key("websites").texts(websites);
        let confirmed = desk.confirmation.map(|confirmation| confirmation.on.to_string());
        json.key("confirmed_on").maybe_text(confirmed.as_deref());
        json.key("confirmed_by").maybe_text(desk.confirmation.map(|confirmation| confirmation.by.as_str()));
        let confidence = desk.provenance.confidence;
        json.key("confidence").text(confidence.as_str());
        json.key("trust").text(Trust::on(self.at.date(), desk.confirmation, confidence).as_str());
        json.key("source").text(desk.provenance.source.as_str());
        let dated = desk.provenance.dated_on.map(|day| day.to_string());
        json.key("source_dated_on").maybe_text(dated.as_deref());
        json.key("source_url").maybe_text(desk.provenance.url.as_deref());
        json.key("licence").text(&desk.provenance.licence);
        json.key("inferred").texts(desk.inferred.iter().map(ToString::to_string));
        json.key("sheets").texts(desk.sheets.iter().map(|sheet| sheet.as_str()));
    }
}

fn of_service(json: &mut Json, service: &Service) {
    let Service { id: _, organization: _, name, kind, needs, audience, access, cost, documents, notes } =
        service;
    json.key("name").text(name);
    json.key("kind").maybe_text(kind.as_deref());
    json.key("needs").texts(needs.iter().map(|need| need.as_str()));
    json.key("audience").texts(audience.iter().map(|word| word.as_str()));
    json.key("access").texts(access.iter().map(|word| word.as_str()));
    flag(json.key("free"), cost.map(|cost| cost == Cost::Free));
    json.key("documents").texts(documents.iter().map(|required| required.document.as_str()));
    let mandatory = documents.iter().filter(|required| required.is_mandatory);
    json.key("documents_mandatory").texts(mandatory.map(|required| required.document.as_str()));
    json.key("notes").maybe_text(notes.as_deref());
}

/// What is shut away was left out of the pack; what is left of a protected place is not told either.
fn of_location(json: &mut Json, location: &Location) {
    let is_full = location.visibility == AddressVisibility::Full;
    let address = &location.address;
    json.key("location_kind").text(location.kind.as_str());
    json.key("address_visibility").text(location.visibility.as_str());
    let line = address.street_line().filter(|_| is_full);
    json.key("address").maybe_text(line.as_deref());
    json.key("postcode").maybe_text(address.postcode.as_deref().filter(|_| is_full));
    json.key("district").maybe_text(address.district.as_deref());
    let municipality = location.municipality.as_ref();
    json.key("municipality").maybe_text(municipality.map(|municipality| &*municipality.name));
    let istat = municipality.map(|municipality| municipality.istat.to_string());
    json.key("municipality_istat").maybe_text(istat.as_deref());
    json.key("province").maybe_text(municipality.map(|municipality| &*municipality.province));
    flag(json.key("step_free"), location.step_free.filter(|_| is_full));
    let placement = location.placement.as_ref().filter(|_| is_full);
    json.key("precision").maybe_text(placement.map(|placement| placement.precision.as_str()));
    match placement {
        Some(placement) => json.key("precision_m").number(placement.radius.value().round() as u64),
        None => json.key("precision_m").null(),
    }
}

/// Being late is the weightiest reason.
fn opening(json: &mut Json, opening: &Opening, arrival: Option<Arrival>) {
    let Opening { state, until, next, last_entry, languages_now, reasons } = opening;
    json.key("state").text(state.as_str());
    json.key("until").maybe_text(until.map(LocalMinute::to_text).as_deref());
    json.key("next").maybe_text(next.map(LocalMinute::to_text).as_deref());
    json.key("last_entry").maybe_text(last_entry.map(LocalMinute::to_text).as_deref());
    if let Some(arrival) = arrival {
        json.key("in_time").flag(arrival.is_in_time());
    }
    json.key("languages_now").texts(languages_now.iter().map(Language::as_str));
    let late = arrival.and_then(Arrival::lateness).map(Cause::Late);
    json.key("reasons").list(late.into_iter().chain(reasons.iter().map(Cause::Hours)), |json, cause| {
        match cause {
            Cause::Late(lateness) => too_late(json, lateness),
            Cause::Hours(own) => reason(json, own),
        }
    });
}

/// Why somebody who sets out now is not let in.
enum Cause<'a> {
    Late(Lateness),
    Hours(&'a Reason),
}

fn too_late(json: &mut Json, Lateness { code, minutes, walk }: Lateness) {
    json.braced(|json| {
        json.key("code").text(code);
        json.key("minutes").number(u64::from(minutes));
        json.key("walk_minutes").number(u64::from(walk));
    });
}

fn reason(json: &mut Json, reason: &Reason) {
    json.braced(|json| {
        json.key("code").text(reason.code());
        match reason {
            Reason::ExceptionClosed { last_on, note } | Reason::ExceptionHours { last_on, note } => {
                json.key("last_on").text(&last_on.to_string());
                if let Some(note) = note {
                    json.key("note").text(note);
                }
            }
            Reason::NationalHoliday(holiday) => json.key("holiday").text(holiday.as_str()),
            Reason::PatronDay { name } => json.key("patron").text(name),
            Reason::HoursUnclear { comment: Some(comment) } => json.key("comment").text(comment),
            Reason::HoursUnclear { comment: None }
            | Reason::RegularSlot
            | Reason::AlwaysOpen
            | Reason::BridgeDay
            | Reason::August
            | Reason::AccessOnly(_)
            | Reason::HoursNotKnown
            | Reason::HoursAsText
            | Reason::Unconfirmed
            | Reason::NoKnownOpening => {}
        }
    });
}

/// A line of the week table; days that the pack does not know say so.
pub(super) fn day(json: &mut Json, day: &DayHours, (first, last): (NaiveDate, NaiveDate)) {
    let DayHours { date, slots, closed } = day;
    json.braced(|json| {
        json.key("date").text(&date.to_string());
        json.key("is_known").flag((first..last).contains(date));
        json.key("slots").list(slots, slot);
        if let Some(closed) = closed {
            reason(json.key("closed"), closed);
        }
    });
}

fn slot(json: &mut Json, slot: &Interval) {
    let Interval { start, end, kind, reasons, languages, last_entry_minutes } = slot;
    json.braced(|json| {
        json.key("start").text(&start.to_text());
        json.key("end").text(&end.to_text());
        json.key("is_sure").flag(*kind == IntervalKind::Open);
        json.key("reasons").list(reasons, reason);
        if let Some(languages) = languages {
            json.key("languages").texts(languages.iter().map(Language::as_str));
        }
        if let Some(minutes) = last_entry_minutes {
            json.key("last_entry_minutes").number(u64::from(*minutes));
        }
    });
}

pub(super) fn facets(facets: &Facets) -> String {
    let Facets { needs, languages, audience, open, total } = facets;
    Json::object(|json| {
        json.key("total").number(*total as u64);
        json.key("open").number(*open as u64);
        json.key("needs").braced(|json| {
            needs.iter().for_each(|(need, count)| json.key(need.as_str()).number(*count as u64));
        });
        json.key("languages").braced(|json| {
            languages.iter().for_each(|(language, count)| json.key(language.as_str()).number(*count as u64));
        });
        json.key("audience").braced(|json| {
            audience.iter().for_each(|(word, count)| json.key(word.as_str()).number(*count as u64));
        });
    })
}

pub(super) fn suggestion(json: &mut Json, suggestion: &Suggestion) {
    let Suggestion { kind, matched, score: _ } = suggestion;
    json.braced(|json| {
        json.key("matched").text(matched);
        match kind {
            SuggestionKind::Need(code) => {
                json.key("kind").text("need");
                json.key("need").text(code.as_str());
            }
            SuggestionKind::Desk(id) => {
                json.key("kind").text("desk");
                json.key("desk").text(id.as_str());
            }
            SuggestionKind::Place { name, municipality, position: at, radius } => {
                json.key("kind").text("place");
                json.key("name").text(name);
                json.key("municipality").maybe_text(municipality.as_ref().map(|own| &*own.name));
                position(json.key("coordinates"), *at);
                json.key("radius_m").number(radius.value().round() as u64);
            }
        }
    });
}

/// Seven decimals are a centimetre, as in the API.
fn position(json: &mut Json, position: Position) {
    json.list([position.lon(), position.lat()], |json, degrees| {
        json.decimal((degrees * 1e7).round() as i64, 7);
    });
}

fn flag(json: &mut Json, flag: Option<bool>) {
    match flag {
        Some(flag) => json.flag(flag),
        None => json.null(),
    }
}
