//! A desk in a list: enough to choose it, to call it and to go there.

use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::opening::State;
use bussola_engine::domain::position::{Placement, Position, Precision};
use bussola_engine::domain::provenance::Trust;
use bussola_engine::domain::schedule::Hours;
use bussola_engine::domain::service::{Access, Cost};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{self, Arrival};
use bussola_engine::domain::whatsapp;
use bussola_engine::search::answer::Hit;
use bussola_engine::search::hours::IntervalKind;
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::opening::{Circumstance, OpeningView};
use super::veil::visible;
use super::words::bearing;

/// Languages that a card names before it says how many more there are.
const MAX_LANGUAGES: usize = 6;

/// A telephone number as it is written, and what a tap on it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneView {
    pub text: String,
    pub href: String,
    /// Opens WhatsApp and calls nobody.
    pub is_message: bool,
}

/// A spoken language on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageView {
    pub name: String,
    /// The visitor asked for it.
    pub is_wished: bool,
}

/// A sign with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub icon: &'static str,
    pub text: String,
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskCard {
    pub id: String,
    pub url: String,
    pub name: String,
    pub organization: Option<String>,
    pub distance: Option<String>,
    pub walk: Option<String>,
    /// Which of sixteen directions the needle points to.
    pub bearing: Option<u8>,
    pub place: Option<String>,
    pub place_note: Option<String>,
    pub opening: OpeningView,
    pub languages: Vec<LanguageView>,
    pub n_more_languages: usize,
    /// The languages are those of this moment.
    pub is_languages_now: bool,
    pub facts: Vec<Fact>,
    pub phone: Option<PhoneView>,
    pub directions: Option<String>,
    pub trust: &'static str,
    pub trust_label: String,
    pub freshness: String,
    /// Said when the hours are our reading of the source's words.
    pub hours_note: Option<String>,
    pub sheets: Option<String>,
}

/// What a card depends on besides the desk.
#[derive(Debug, Clone, Copy)]
pub struct CardContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub at: LocalMinute,
    pub origin: Option<Position>,
    /// Whether somebody may set out from there, so that it can be told who gets there in time.
    pub sets_out: bool,
    pub wished: &'a [Language],
    /// Follows the address of the desk, so that its page can lead back.
    pub query: &'a str,
}

impl CardContext<'_> {
    pub fn card(&self, hit: &Hit<'_>) -> DeskCard {
        let record = visible(hit.record);
        let record: &DeskRecord = &record;
        let DeskRecord { organization, location, service, desk } = record;
        let t = self.t;
        let pin = location.pin();
        let trust = Trust::on(self.at.date(), desk.confirmation, desk.provenance.confidence);
        let is_languages_now = !hit.opening.languages_now.is_empty();
        let spoken = if is_languages_now { &hit.opening.languages_now } else { &desk.languages };
        let (languages, n_more_languages) = self.languages(spoken);
        let repeats = service.name.contains(&*organization.name);
        DeskCard {
            id: desk.id.to_string(),
            url: desk_url(t.language, desk.id.as_str(), self.query),
            name: service.name.to_string(),
            organization: (!repeats).then(|| organization.name.to_string()),
            distance: hit.distance.map(|distance| t.distance(distance)),
            walk: hit.distance.and_then(|distance| t.walk(distance)),
            bearing: self.origin.zip(pin).map(|(origin, pin)| bearing(origin, pin.position)),
            place: place_line(record),
            place_note: place_note(t, record),
            opening: opening_view(t, self.snapshot, hit, self.at, self.sets_out),
            languages,
            n_more_languages,
            is_languages_now,
            facts: facts(t, record),
            phone: phones(&desk.contacts).into_iter().next(),
            directions: pin.map(|pin| directions(pin.position, self.origin)),
            trust: trust.as_str(),
            trust_label: t.say(&format!("trust-short-{}", trust.as_str())),
            freshness: freshness(t, record),
            hours_note: are_hours_inferred(desk).then(|| t.say("card-hours-inferred")),
            sheets: (!desk.sheets.is_empty()).then(|| t.count("card-sheets-long", desk.sheets.len())),
        }
    }

    fn languages(&self, spoken: &[Language]) -> (Vec<LanguageView>, usize) {
        let mut names: Vec<LanguageView> = spoken
            .iter()
            .map(|language| LanguageView {
                name: self.t.texts.language_name(self.t.language, language),
                is_wished: self.wished.contains(language),
            })
            .collect();
        names.sort_by_key(|language| !language.is_wished);
        let more = names.len().saturating_sub(MAX_LANGUAGES);
        names.truncate(MAX_LANGUAGES);
        (names, more)
    }
}

fn are_hours_inferred(desk: &Desk) -> bool {
    let has_hours = matches!(desk.schedule.hours, Hours::Osm { .. });
    has_hours && desk.inferred.iter().any(|inferred| inferred.field == "opening_hours")
}

/// The opening of a hit in words.
pub fn opening_view(
    t: Say<'_>,
    snapshot: &Snapshot,
    hit: &Hit<'_>,
    at: LocalMinute,
    sets_out: bool,
) -> OpeningView {
    let record = visible(hit.record);
    let desk = &record.desk;
    let hours_text = match &desk.schedule.hours {
        Hours::TextOnly(text) => Some(&**text),
        Hours::Unknown | Hours::Osm { .. } => None,
    };
    let next_is_sure = hit.opening.state != State::Opens
        || hit.opening.next.is_none_or(|next| is_sure_slot(snapshot, hit.record, next));
    let has_phone = !desk.contacts.phones.is_empty();
    let distance = walk::way_to(&hit.record.location, hit.distance.filter(|_| sets_out));
    let arrival = distance.and_then(|distance| Arrival::of(&hit.opening, at, distance));
    t.opening(&hit.opening, Circumstance { at, has_phone, next_is_sure, hours_text, arrival })
}

fn is_sure_slot(snapshot: &Snapshot, record: &DeskRecord, start: LocalMinute) -> bool {
    let days = snapshot.days(record.id(), start.date(), 1).unwrap_or_default();
    days.iter().flat_map(|day| &day.slots).any(|slot| slot.start == start && slot.kind == IntervalKind::Open)
}

/// The page of a desk; the query of the search comes along.
pub fn desk_url(language: Language, id: &str, query: &str) -> String {
    super::search::with_query(&format!("/{language}/desk/{id}"), query)
}

pub fn phone_view(phone: &str) -> PhoneView {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    PhoneView { text: phone.to_owned(), href: format!("tel:{digits}"), is_message: false }
}

/// The numbers of a desk: those to call, then those that read messages.
pub fn phones(contacts: &Contacts) -> Vec<PhoneView> {
    let calls = contacts.phones.iter().map(|phone| phone_view(phone));
    let message = |address: &str| {
        let text = format!("WhatsApp {}", whatsapp::number(address)?);
        Some(PhoneView { text, href: address.to_owned(), is_message: true })
    };
    calls.chain(contacts.websites.iter().filter_map(|address| message(address))).collect()
}

/// A route on foot at OpenStreetMap; a link, never fetched by the page.
pub fn directions(to: Position, from: Option<Position>) -> String {
    let from = from.map(|from| format!("{:.4}%2C{:.4}", from.lat(), from.lon())).unwrap_or_default();
    format!(
        "https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route={from}%3B{:.5}%2C{:.5}",
        to.lat(),
        to.lon()
    )
}

/// Street and municipality, as much as may be shown.
pub fn place_line(record: &DeskRecord) -> Option<String> {
    let location = &record.location;
    let municipality = location.municipality.as_ref().map(|municipality| municipality.name.to_string());
    let street = match location.visibility {
        AddressVisibility::Full => location.address.street_line(),
        AddressVisibility::Area => location.address.district.as_deref().map(str::to_owned),
        AddressVisibility::Hidden => return None,
    };
    let parts: Vec<String> = street.into_iter().chain(municipality).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// How exact the place is, when it is not exact.
pub fn place_note(t: Say<'_>, record: &DeskRecord) -> Option<String> {
    let location = &record.location;
    match (location.visibility, location.kind, location.pin()) {
        (AddressVisibility::Hidden, _, _) => Some(t.say("address-hidden")),
        (AddressVisibility::Area, _, _) => Some(t.say("address-area")),
        (_, LocationKind::Remote, _) => Some(t.say("kind-remote")),
        (_, _, Some(Placement { precision: Precision::House, .. })) => None,
        (_, _, Some(pin)) => Some(t.with("precision-short", &[("distance", &t.distance(pin.radius))])),
        (_, _, None) => Some(t.say("precision-municipality")),
    }
}

/// Cost and way in, only where the source says something.
fn facts(t: Say<'_>, record: &DeskRecord) -> Vec<Fact> {
    let mut facts = Vec::new();
    match record.service.cost {
        Some(Cost::Free) => facts.push(Fact { icon: "circle-check", text: t.say("card-free") }),
        Some(Cost::Paid) => facts.push(Fact { icon: "coins", text: t.say("card-paid") }),
        None => {}
    }
    facts.extend(access_facts(t, &record.service.access));
    if record.location.step_free == Some(true) {
        facts.push(Fact { icon: "wheelchair", text: t.say("desk-step-free-yes") });
    }
    facts
}

/// Ways in; two that make each other needless to say become one.
pub fn access_facts(t: Say<'_>, access: &[Access]) -> Vec<Fact> {
    let both = [Access::WalkIn, Access::Appointment];
    let is_both = both.iter().all(|way| access.contains(way));
    let with_or_without =
        is_both.then(|| Fact { icon: access_icon(Access::WalkIn), text: t.say("access-with-or-without") });
    let others = access.iter().filter(|way| !(is_both && both.contains(way)));
    let told =
        others.map(|way| Fact { icon: access_icon(*way), text: t.say(&format!("access-{}", way.as_str())) });
    with_or_without.into_iter().chain(told).collect()
}

fn access_icon(access: Access) -> &'static str {
    match access {
        Access::WalkIn => "walk",
        Access::Appointment => "calendar",
        Access::Phone => "phone",
        Access::Referral => "signpost",
    }
}

/// When and where the facts were read.
pub fn freshness(t: Say<'_>, record: &DeskRecord) -> String {
    let provenance = &record.desk.provenance;
    let source = provenance.url.as_deref().and_then(host);
    match (provenance.dated_on, source) {
        (Some(on), Some(source)) => t.with("freshness-dated", &[("date", &t.date(on)), ("source", source)]),
        (Some(on), None) => t.with("freshness-dated-no-source", &[("date", &t.date(on))]),
        (None, Some(source)) => t.with("freshness-undated", &[("source", source)]),
        (None, None) => t.say("freshness-undated-no-source"),
    }
}

/// The site of an address, without `www.` and the usual ports.
pub fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(host);
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| !host.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_blanks() {
        assert_eq!(phone_view("+39 011 262 9000").href, "tel:+390112629000");
        assert_eq!(phone_view("1522").href, "tel:1522");
    }

    #[test]
    fn a_number_that_reads_messages_is_told_after_those_that_are_called() {
        let websites = ["https://example.org", "https://wa.me/393751234567", "https://wa.me/?text=x"];
        let contacts = Contacts {
            phones: vec!["1522".into()],
            websites: websites.map(Into::into).to_vec(),
            ..Contacts::default()
        };
        let told: Vec<(String, bool)> =
            phones(&contacts).into_iter().map(|phone| (phone.text, phone.is_message)).collect();
        assert_eq!(told, [("1522".into(), false), ("WhatsApp +39 375 1234567".into(), true)]);
    }

    #[test]
    fn with_and_without_appointment_is_one_fact() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
        let texts = crate::web::texts::Texts::load(&folder).expect("the locales of the project");
        let t = Say { texts: &texts, language: texts.default_language().code };
        let told = |access: &[Access]| {
            access_facts(t, access).into_iter().map(|fact| fact.text).collect::<Vec<_>>().join(" + ")
        };
        assert_eq!(told(&[Access::Appointment, Access::WalkIn]), "Con o senza appuntamento");
        assert_eq!(told(&[Access::WalkIn, Access::Phone]), "Senza appuntamento + Telefona prima");
        assert_eq!(told(&[]), "");
    }

    #[test]
    fn the_source_is_told_by_its_site() {
        assert_eq!(host("https://www.comune.torino.it/a?b"), Some("comune.torino.it"));
        assert_eq!(host("not an address"), None);
    }
}
