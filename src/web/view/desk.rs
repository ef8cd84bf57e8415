//! The page of one desk: everything that is known, and what is not.

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DocumentCode;
use bussola_engine::domain::inference::Inferred;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::opening::Reason;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::provenance::{ConfirmedBy, Trust};
use bussola_engine::domain::schedule::Hours;
use bussola_engine::domain::service::Cost;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::whatsapp;
use bussola_engine::search::hours::{DayHours, Interval, IntervalKind};
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::card::{self, DeskCard, Fact, PhoneView, access_facts, directions, host, place_line};
use super::search::Search;
use super::sheet::SheetCard;
use super::veil::visible;

/// Days of the week table.
pub const N_DAYS: u16 = 7;

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    pub text: String,
    pub href: String,
}

/// A need that the desk serves, with the way to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLink {
    pub icon: String,
    pub label: String,
    pub url: String,
}

/// One day of the week table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    pub name: String,
    pub date: String,
    /// `giovedì 12 marzo`.
    pub day: String,
    pub is_today: bool,
    pub slots: Vec<SlotView>,
    /// Why the day differs from the rule.
    pub reason: Option<String>,
}

/// A slot of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotView {
    pub hours: String,
    pub is_maybe: bool,
    pub languages: Option<String>,
    pub notes: Vec<String>,
}

/// The pictogram of each document.
pub type DocumentIcons = BTreeMap<DocumentCode, Box<str>>;

/// A paper to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    pub icon: String,
    pub label: String,
    pub is_mandatory: bool,
}

/// Where the desk is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceView {
    pub address: Option<String>,
    pub district: Option<String>,
    pub postcode: Option<String>,
    pub precision: String,
    pub is_exact: bool,
    pub walk_url: Option<String>,
    pub map_url: Option<String>,
    pub geo_url: Option<String>,
}

/// Everything of the page.
#[derive(Debug, Clone)]
pub struct DeskView {
    pub card: DeskCard,
    pub kind: String,
    pub kind_icon: &'static str,
    pub week: Vec<DayView>,
    /// What holds for every slot of the week.
    pub week_notes: Vec<String>,
    pub hours_text: Option<String>,
    pub place: PlaceView,
    pub access: Vec<Fact>,
    pub step_free: String,
    pub documents: Vec<DocumentView>,
    pub audience: Vec<String>,
    pub cost: String,
    pub needs: Vec<NeedLink>,
    pub languages: Vec<String>,
    pub phones: Vec<PhoneView>,
    pub emails: Vec<LinkView>,
    pub websites: Vec<LinkView>,
    pub notes: Option<String>,
    pub source: Option<LinkView>,
    pub trust_sentence: String,
    /// Said apart only when it is more than that the facts were read.
    pub confirmation: Option<String>,
    pub licence: String,
    /// What the source does not say in so many words, and by which rule it was read.
    pub inferred: Vec<String>,
    pub sheets: Vec<SheetCard>,
    /// All sheets of the desk and its card in one file, where there are sheets.
    pub zip_url: Option<String>,
}

/// What the page is made from.
#[derive(Debug, Clone, Copy)]
pub struct DeskPageContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub at: LocalMinute,
    pub search: &'a Search,
    pub sheets: &'a [SheetCard],
    pub icons: &'a DocumentIcons,
}

/// The pictogram of a document, or that of any.
pub fn document_icon(icons: &DocumentIcons, code: &DocumentCode) -> String {
    icons.get(code).map_or_else(|| "document".to_owned(), ToString::to_string)
}

impl DeskPageContext<'_> {
    pub fn view(&self, record: &DeskRecord, card: DeskCard) -> DeskView {
        let t = self.t;
        let record = visible(record);
        let record: &DeskRecord = &record;
        let DeskRecord { organization, location, service, desk } = record;
        let today = self.at.date();
        let trust = Trust::on(today, desk.confirmation, desk.provenance.confidence);
        let days = self.snapshot.days(record.id(), today, N_DAYS).unwrap_or_default();
        let has_hours = matches!(desk.schedule.hours, Hours::Osm { .. });
        let common = if has_hours { common_reasons(&days) } else { Vec::new() };
        let week =
            if has_hours { days.iter().map(|day| self.day(day, &common)).collect() } else { Vec::new() };
        DeskView {
            card,
            kind: t.texts.organization_kind_label(t.language, organization.kind),
            kind_icon: kind_icon(organization.kind),
            week,
            week_notes: common.iter().map(|reason| t.reason(reason)).collect(),
            hours_text: hours_text(&desk.schedule.hours),
            place: self.place(record),
            access: access_facts(t, &service.access),
            step_free: step_free(t, location.step_free),
            documents: self.documents(record),
            audience: service.audience.iter().map(|a| t.texts.audience_label(t.language, *a)).collect(),
            cost: cost(t, service.cost),
            needs: self.needs(record),
            languages: desk.languages.iter().map(|l| t.texts.language_name(t.language, l)).collect(),
            phones: card::phones(&desk.contacts),
            emails: desk.contacts.emails.iter().map(|email| link(email, format!("mailto:{email}"))).collect(),
            websites: websites(record),
            notes: service.notes.as_deref().map(str::to_owned),
            source: desk.provenance.url.as_deref().and_then(web_link),
            trust_sentence: t.say(&format!("trust-{}", trust.as_str())),
            confirmation: confirmation(t, record),
            licence: desk.provenance.licence.to_string(),
            inferred: inferred(t, &desk.inferred),
            zip_url: (!self.sheets.is_empty()).then(|| format!("/desks/{}.zip", desk.id)),
            sheets: self.sheets.to_vec(),
        }
    }

    fn day(&self, day: &DayHours, common: &[Reason]) -> DayView {
        let t = self.t;
        let today = self.at.date();
        let DayHours { date, slots, closed } = day;
        DayView {
            name: t.weekday(*date),
            date: t.day(*date, today),
            day: t.day_month(*date),
            is_today: *date == today,
            slots: slots.iter().map(|slot| self.slot(slot, common)).collect(),
            reason: closed.as_ref().map(|reason| t.reason(reason)),
        }
    }

    fn slot(&self, slot: &Interval, common: &[Reason]) -> SlotView {
        let t = self.t;
        let Interval { start, end, kind, reasons, languages, last_entry_minutes } = slot;
        let names: Option<Vec<String>> = languages
            .as_ref()
            .map(|languages| languages.iter().map(|l| t.texts.language_name(t.language, l)).collect());
        let mut notes: Vec<String> = reasons
            .iter()
            .filter(|reason| **reason != Reason::RegularSlot && !common.contains(reason))
            .map(|reason| t.reason(reason))
            .collect();
        notes.extend(
            last_entry_minutes
                .map(|minutes| t.with("desk-hours-last-entry", &[("minutes", &minutes.to_string())])),
        );
        SlotView {
            hours: format!("{}–{}", t.clock(*start), t.clock(*end)),
            is_maybe: *kind == IntervalKind::Maybe,
            languages: names.filter(|names| !names.is_empty()).map(|names| t.list(&names)),
            notes,
        }
    }

    fn place(&self, record: &DeskRecord) -> PlaceView {
        let t = self.t;
        let location = &record.location;
        let may_show = location.visibility == AddressVisibility::Full;
        let pin = location.pin();
        let point = pin.map(|pin| pin.position);
        let precision = match pin {
            Some(pin) => {
                let key = format!("precision-{}", pin.precision.as_str());
                t.with(&key, &[("distance", &t.distance(pin.radius))])
            }
            None => card::place_note(t, record).unwrap_or_else(|| t.say("precision-none")),
        };
        PlaceView {
            address: place_line(record),
            district: location.address.district.as_deref().filter(|_| may_show).map(str::to_owned),
            postcode: location.address.postcode.as_deref().filter(|_| may_show).map(str::to_owned),
            precision,
            is_exact: card::place_note(t, record).is_none(),
            walk_url: point.map(|point| directions(point, self.search.position)),
            map_url: point.map(map_url),
            geo_url: point.map(|p| format!("geo:{0:.5},{1:.5}?q={0:.5},{1:.5}", p.lat(), p.lon())),
        }
    }

    fn documents(&self, record: &DeskRecord) -> Vec<DocumentView> {
        let t = self.t;
        let documents = record.service.documents.iter();
        documents
            .map(|required| DocumentView {
                icon: document_icon(self.icons, &required.document),
                label: t.texts.document_label(t.language, &required.document),
                is_mandatory: required.is_mandatory,
            })
            .collect()
    }

    fn needs(&self, record: &DeskRecord) -> Vec<NeedLink> {
        let t = self.t;
        let needs = record.service.needs.iter().filter_map(|code| self.snapshot.taxonomy().need(code));
        needs
            .map(|need| {
                let search = Search { needs: vec![need.code.clone()], ..self.search.only_place() };
                NeedLink {
                    icon: need.icon.to_string(),
                    label: t.texts.need_label(t.language, &need.code),
                    url: search.url(t.language),
                }
            })
            .collect()
    }
}

/// Reasons that every slot has, told once instead of in every line.
fn common_reasons(days: &[DayHours]) -> Vec<Reason> {
    let mut slots = days.iter().flat_map(|day| &day.slots);
    let Some(first) = slots.next() else { return Vec::new() };
    let others: Vec<&Interval> = slots.collect();
    let is_common = |reason: &&Reason| {
        **reason != Reason::RegularSlot && others.iter().all(|slot| slot.reasons.contains(reason))
    };
    first.reasons.iter().filter(is_common).cloned().collect()
}

/// What the body is, not what the desk does: its needs have pictograms of their own.
fn kind_icon(kind: OrganizationKind) -> &'static str {
    match kind {
        OrganizationKind::Public => "town-hall",
        OrganizationKind::ThirdSector | OrganizationKind::Church => "hands-care",
        OrganizationKind::Health => "stethoscope",
        OrganizationKind::School => "school",
        OrganizationKind::Police => "shield",
        OrganizationKind::Union => "people-circle",
        OrganizationKind::Other => "signpost",
    }
}

/// Each rule once; rules of another field than usual hold for an address of the web.
fn inferred(t: Say<'_>, inferred: &[Inferred]) -> Vec<String> {
    let rules: BTreeSet<&str> = inferred.iter().map(|inferred| inferred.rule.as_str()).collect();
    rules.into_iter().map(|rule| t.say(&format!("inferred-{rule}"))).collect()
}

fn hours_text(hours: &Hours) -> Option<String> {
    match hours {
        Hours::Unknown => None,
        Hours::TextOnly(text) => Some(text.to_string()),
        Hours::Osm { text, .. } => text.as_deref().map(str::to_owned),
    }
}

fn step_free(t: Say<'_>, step_free: Option<bool>) -> String {
    match step_free {
        Some(true) => t.say("desk-step-free-yes"),
        Some(false) => t.say("desk-step-free-no"),
        None => t.say("desk-step-free-unknown"),
    }
}

fn cost(t: Say<'_>, cost: Option<Cost>) -> String {
    match cost {
        Some(Cost::Free) => t.say("desk-cost-free"),
        Some(Cost::Paid) => t.say("desk-cost-paid"),
        None => t.say("desk-cost-unknown"),
    }
}

fn link(text: &str, href: String) -> LinkView {
    LinkView { text: text.to_owned(), href }
}

/// A link to another site, only when it is one: other schemes never reach an `href`.
pub fn web_link(url: &str) -> Option<LinkView> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let text = host(url).filter(|_| is_web)?;
    Some(link(text, url.to_owned()))
}

fn websites(record: &DeskRecord) -> Vec<LinkView> {
    let own = record.desk.contacts.websites.iter().map(|url| &**url);
    let mut urls: Vec<&str> = own.chain(record.organization.website.as_deref()).collect();
    urls.dedup();
    // A number that reads messages is told among the numbers.
    urls.into_iter().filter(|url| whatsapp::number(url).is_none()).filter_map(web_link).collect()
}

fn map_url(point: Position) -> String {
    let (lat, lon) = (point.lat(), point.lon());
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=18/{lat:.5}/{lon:.5}")
}

/// Who said last that the facts are right. That they were read is said by where and when.
fn confirmation(t: Say<'_>, record: &DeskRecord) -> Option<String> {
    let Some(confirmation) = record.desk.confirmation else { return Some(t.say("confirmed-never")) };
    let key = format!("confirmed-by-{}", confirmation.by.as_str());
    let is_person = confirmation.by != ConfirmedBy::Import;
    is_person.then(|| t.with(&key, &[("date", &t.date(confirmation.on))]))
}
