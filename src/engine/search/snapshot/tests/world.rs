//! Networks, filters and questions at random, and an oracle that reads every record and knows no index.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::super::super::columns::all_languages;
use super::super::super::compile::{self, Window, circumstances};
use super::super::super::hours::CompiledHours;
use super::super::super::text::fold;
use super::super::*;
use crate::domain::address::{Address, IstatCode, Municipality};
use crate::domain::calendar::PatronDay;
use crate::domain::desk::{Contacts, Desk, DeskStatus};
use crate::domain::id::{LocationId, NeedCode, OrganizationId, ServiceId, SheetId, SourceId};
use crate::domain::location::{AddressVisibility, Location, LocationKind};
use crate::domain::need::Need;
use crate::domain::network::Network;
use crate::domain::opening::{Reason, State};
use crate::domain::organization::{Organization, OrganizationKind};
use crate::domain::position::{BBox, Metres, Placement, Precision};
use crate::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use crate::domain::query::{Include, Limit, NearestQuery, OpenFilter};
use crate::domain::schedule::{OsmHours, Schedule, SlotNote};
use crate::domain::service::{Access, Audience, Cost, Service};
use crate::domain::time::MonthDay;

pub(super) const NEEDS: [(&str, Option<&str>); 6] = [
    ("permits", None),
    ("residence_permit", Some("permits")),
    ("asylum", Some("permits")),
    ("health", None),
    ("pregnancy", Some("health")),
    ("food", None),
];
pub(super) const HOURS: [&str; 6] = [
    "",
    "Mo-Fr 09:00-12:30",
    "24/7",
    "Th 14:00-18:00",
    "Mo-Su 20:00-07:00",
    "Tu-Sa 10:00-16:00 \"solo donne\"",
];
pub(super) const LANGUAGES: [&str; 4] = ["it", "ar", "bn", "snk"];

/// Names of desks, and what people look for: with accents, in other letters, cut short and misspelt.
pub(super) const NAMES: [&str; 5] = ["Caffè del mondo", "Città aperta", "Σπίτι", "إقامة", "Assistenza"];
pub(super) const ASKED: [&str; 9] =
    ["caffe", "Citta'", "aperta", "assi", "asistenza", "σπιτι", "اقامه", "caffè mondo", "nessuno"];

/// A day of the spring before the tests' first day.
pub(super) fn day(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).expect("a date") + chrono::Days::new(days)
}

pub(super) fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

pub(super) fn need(code: &str) -> NeedCode {
    NeedCode::new(code).expect("a code")
}

pub(super) fn setting() -> Setting {
    let needs = NEEDS.iter().map(|(code, parent)| Need {
        code: need(code),
        parent: parent.map(need),
        icon: "x".into(),
        order: 1,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    });
    let patron = PatronDay { day: MonthDay::new(6, 24).expect("a day"), name: "San Giovanni".into() };
    let torino = IstatCode::new("001272").expect("a code");
    Setting {
        taxonomy: Arc::new(Taxonomy::new(needs.collect()).expect("a taxonomy")),
        calendar: Calendar::new([(torino, vec![patron])].into()),
        vocabulary: Vocabulary::default(),
        first_day: "2026-06-20".parse().expect("a date"),
        n_days: 30,
    }
}

/// Everything that a filter looks at, chosen at random.
#[derive(Debug, Clone)]
pub(super) struct Seed {
    pub lon_lat: (f64, f64),
    pub has_pin: bool,
    pub needs: Vec<usize>,
    pub languages: Vec<usize>,
    pub slot_language: Option<usize>,
    pub hours: usize,
    pub audience: Vec<usize>,
    pub access: Vec<usize>,
    pub is_free: bool,
    pub step_free: Option<bool>,
    pub in_torino: bool,
    /// Days from the first day of the calendar year, when it was confirmed.
    pub confirmed: Option<u64>,
    pub has_sheet: bool,
    pub name: usize,
}

pub(super) fn position() -> impl Strategy<Value = (f64, f64)> {
    let city = (7.60f64..7.75, 45.0f64..45.1);
    // A coarse grid makes ties and desks at one point common; the rest of the world tests poles and antimeridian.
    prop_oneof![
        4 => city.prop_map(|(lon, lat)| ((lon * 50.0).round() / 50.0, (lat * 50.0).round() / 50.0)),
        2 => (7.60f64..7.75, 45.0f64..45.1),
        1 => (-180.0..=180.0f64, -90.0..=90.0f64),
        1 => (prop::sample::select(vec![-180.0, -179.99, 179.99, 180.0]), -89.99..=89.99f64),
    ]
}

pub(super) fn seed() -> impl Strategy<Value = Seed> {
    let lists = (
        prop::collection::vec(0..NEEDS.len(), 1..3),
        prop::collection::vec(0..LANGUAGES.len(), 0..3),
        prop::option::of(0..LANGUAGES.len()),
        0..HOURS.len(),
        prop::collection::vec(0..Audience::ALL.len(), 0..3),
        prop::collection::vec(0..Access::ALL.len(), 0..3),
    );
    (
        position(),
        prop::bool::weighted(0.9),
        lists,
        any::<bool>(),
        prop::option::of(any::<bool>()),
        (any::<bool>(), prop::option::of(0u64..4), any::<bool>(), 0..NAMES.len()),
    )
        .prop_map(|(lon_lat, has_pin, lists, is_free, step_free, others)| {
            let (in_torino, confirmed, has_sheet, name) = others;
            let (needs, languages, slot_language, hours, audience, access) = lists;
            Seed {
                lon_lat,
                has_pin,
                needs,
                languages,
                slot_language,
                hours,
                audience,
                access,
                is_free,
                step_free,
                in_torino,
                confirmed,
                has_sheet,
                name,
            }
        })
}

pub(super) fn record(number: usize, seed: &Seed) -> DeskRecord {
    let text = |prefix: &str| format!("{prefix}-{number:04}");
    let mut schedule = match HOURS[seed.hours] {
        "" => Schedule::unknown(),
        hours => Schedule::from_osm(OsmHours::parse(hours).expect("valid")),
    };
    schedule.slots.extend(seed.slot_language.map(|index| SlotNote {
        hours: OsmHours::parse("Th 09:00-18:00").expect("valid"),
        languages: vec![language(LANGUAGES[index])],
        access: (index % 2 == 1).then_some(Access::Appointment),
        last_entry_minutes: None,
    }));
    let sorted = |mut indexes: Vec<usize>| {
        indexes.sort_unstable();
        indexes.dedup();
        indexes
    };
    let municipality = seed.in_torino.then(|| Municipality {
        istat: IstatCode::new("001272").expect("a code"),
        name: "Torino".into(),
        province: "TO".into(),
    });
    let placement = Placement {
        position: Position::from_lon_lat(seed.lon_lat.0, seed.lon_lat.1).expect("in range"),
        precision: if seed.has_pin { Precision::Street } else { Precision::Municipality },
        radius: Metres::new(450.0).expect("a length"),
        geocoder: "source".into(),
        basis: "".into(),
        is_locked: false,
    };
    let organization = OrganizationId::new("org").expect("an id");
    let service_id = ServiceId::new(&text("service")).expect("an id");
    let location_id = LocationId::new(&text("location")).expect("an id");
    let service = Service {
        id: service_id.clone(),
        organization: organization.clone(),
        name: format!("{} {}", NAMES[seed.name], text("Sportello")).into(),
        kind: None,
        needs: sorted(seed.needs.clone()).into_iter().map(|i| need(NEEDS[i].0)).collect(),
        audience: seed.audience.iter().map(|i| Audience::ALL[*i]).collect(),
        access: seed.access.iter().map(|i| Access::ALL[*i]).collect(),
        cost: seed.is_free.then_some(Cost::Free),
        documents: vec![],
        notes: None,
    };
    let desk = Desk {
        id: DeskId::new(&text("desk")).expect("an id"),
        service: service_id,
        location: location_id.clone(),
        schedule,
        languages: sorted(seed.languages.clone()).into_iter().map(|i| language(LANGUAGES[i])).collect(),
        contacts: Contacts::default(),
        provenance: Provenance {
            source: SourceId::new("test").expect("an id"),
            source_key: text("key").into(),
            url: None,
            dated_on: None,
            confidence: Confidence::High,
            licence: "CC0".into(),
        },
        confirmation: seed.confirmed.map(|days| Confirmation { on: day(days), by: ConfirmedBy::Operator }),
        sheets: seed.has_sheet.then(|| SheetId::new("a-sheet").expect("an id")).into_iter().collect(),
        inferred: Vec::new(),
        status: DeskStatus::Active,
    };
    let location = Location {
        id: location_id,
        kind: LocationKind::Fixed,
        address: Address::default(),
        municipality,
        placement: Some(placement),
        visibility: AddressVisibility::Full,
        step_free: seed.step_free,
    };
    let kind = OrganizationKind::Public;
    let organization = Organization { id: organization, name: "Ente".into(), kind, website: None };
    DeskRecord::new(organization, location, service, desk).expect("parts that fit")
}

pub(super) fn filter() -> impl Strategy<Value = Filter> {
    let open = prop_oneof![
        2 => Just(OpenFilter::Any),
        1 => (any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(opens, maybe, unknown)| OpenFilter::Open(Include { opens, maybe, unknown })),
    ];
    let bbox = prop::option::weighted(0.2, (7.5f64..7.7, 45.0f64..45.05));
    (
        prop::collection::vec(0..NEEDS.len(), 0..2),
        prop::collection::vec(0..LANGUAGES.len(), 0..2),
        prop::collection::vec(0..Audience::ALL.len(), 0..2),
        prop::collection::vec(0..Access::ALL.len(), 0..2),
        (prop::bool::weighted(0.2), prop::bool::weighted(0.2), prop::bool::weighted(0.2)),
        open,
        bbox,
        (
            prop::bool::weighted(0.15),
            prop::option::weighted(0.15, 0u64..5),
            prop::option::weighted(0.2, prop::sample::select(ASKED.to_vec())),
        ),
    )
        .prop_map(|(needs, languages, audience, access, flags, open, bbox, others)| {
            let (is_free, is_step_free, torino) = flags;
            let (has_sheet, confirmed_since, text) = others;
            Filter {
                needs: needs.into_iter().map(|i| need(NEEDS[i].0)).collect(),
                languages: languages.into_iter().map(|i| language(LANGUAGES[i])).collect(),
                audience: audience.into_iter().map(|i| Audience::ALL[i]).collect(),
                access: access.into_iter().map(|i| Access::ALL[i]).collect(),
                is_free,
                is_step_free,
                open,
                municipality: torino.then(|| IstatCode::new("001272").expect("a code")),
                bbox: bbox.map(|(west, south)| {
                    BBox::from_wsen(west, south, west + 0.05, south + 0.03).expect("a box")
                }),
                has_sheet,
                confirmed_since: confirmed_since.map(day),
                text: text.map(Into::into),
            }
        })
}

/// The conditions again, read straight off the record.
pub(super) fn oracle_matches(
    record: &DeskRecord,
    filter: &Filter,
    at: LocalMinute,
    setting: &Setting,
) -> bool {
    let any_of = |is_empty: bool, is_met: bool| is_empty || is_met;
    let wants = |code: &NeedCode| {
        filter.needs.contains(code)
            || setting
                .taxonomy
                .need(code)
                .and_then(|n| n.parent.clone())
                .is_some_and(|p| filter.needs.contains(&p))
    };
    let service = &record.service;
    let spoken: Vec<&Language> = all_languages(record).collect();
    any_of(filter.needs.is_empty(), service.needs.iter().any(wants))
        && any_of(filter.languages.is_empty(), spoken.iter().any(|l| filter.languages.contains(l)))
        && any_of(
            filter.audience.is_empty(),
            service.audience.iter().any(|a| *a == Audience::All || filter.audience.contains(a)),
        )
        && any_of(filter.access.is_empty(), service.access.iter().any(|a| filter.access.contains(a)))
        && (!filter.is_free || service.cost == Some(Cost::Free))
        && (!filter.is_step_free || record.location.step_free == Some(true))
        && filter
            .municipality
            .is_none_or(|m| record.location.municipality.as_ref().is_some_and(|own| own.istat == m))
        && filter.bbox.is_none_or(|b| record.location.pin().is_some_and(|pin| b.contains(pin.position)))
        && (!filter.has_sheet || !record.desk.sheets.is_empty())
        && filter.confirmed_since.is_none_or(|day| record.desk.confirmation.is_some_and(|c| c.on >= day))
        && filter.text.as_deref().is_none_or(|text| oracle_has_words(record, text))
        && oracle_is_open(record, filter, at, setting)
}

/// Every asked word is a word of the names, the last one at least its beginning. The one misspelling that is asked is
/// written down.
fn oracle_has_words(record: &DeskRecord, text: &str) -> bool {
    let text = fold(text).replace("asistenza", "assistenza");
    let names = format!("{} {}", fold(&record.service.name), fold(&record.organization.name));
    let asked: Vec<&str> = text.split(' ').collect();
    asked.iter().enumerate().all(|(place, word)| {
        let is_last = place + 1 == asked.len();
        names.split(' ').any(|own| own == *word || (is_last && own.starts_with(word)))
    })
}

pub(super) fn oracle_is_open(
    record: &DeskRecord,
    filter: &Filter,
    at: LocalMinute,
    setting: &Setting,
) -> bool {
    let OpenFilter::Open(include) = filter.open else { return true };
    let window = Window { first_day: setting.first_day, n_days: setting.n_days };
    let hours = compile::compile(&record.desk.schedule, &circumstances(record, setting), window);
    let opening = hours.opening_at(at, &record.desk.languages);
    let (counts, spoken) = match opening.state {
        State::Open => (true, opening.languages_now),
        State::Maybe => (include.maybe, opening.languages_now),
        State::Opens => {
            let next = opening.next.expect("a desk that opens has a next opening");
            (include.opens, hours.opening_at(next, &record.desk.languages).languages_now)
        }
        State::Unknown => (include.unknown, record.desk.languages.clone()),
        State::Closed => (false, vec![]),
    };
    counts
        && (filter.languages.is_empty() || spoken.iter().any(|l| filter.languages.contains(l)))
        && oracle_lets_in(record, filter, &hours, at)
}

/// Somebody who would only walk in is not sent to a slot by appointment or telephone.
fn oracle_lets_in(record: &DeskRecord, filter: &Filter, hours: &CompiledHours, at: LocalMinute) -> bool {
    let opening = hours.opening_at(at, &[]);
    let moment = match opening.state {
        State::Maybe => at,
        State::Opens => opening.next.expect("a desk that opens has a next opening"),
        State::Open | State::Closed | State::Unknown => return true,
    };
    let wants = |access: &Access| filter.access.contains(access);
    let offers_other = record.service.access.iter().any(|access| *access != Access::WalkIn && wants(access));
    let slot = hours.intervals.iter().find(|slot| slot.start <= moment && moment < slot.end).expect("a slot");
    let only = slot.reasons.iter().find_map(|reason| match reason {
        Reason::AccessOnly(access) => Some(*access),
        _ => None,
    });
    let has_remark =
        slot.reasons.iter().any(|reason| matches!(reason, Reason::HoursUnclear { comment: Some(_) }));
    let lets_in = only.map_or(!has_remark, |only| wants(&only));
    !wants(&Access::WalkIn) || offers_other || lets_in
}

pub(super) fn origin() -> impl Strategy<Value = Position> {
    position().prop_map(|(lon, lat)| Position::from_lon_lat(lon, lat).expect("in range"))
}

pub(super) fn network(desks: &[DeskRecord]) -> Network {
    Network { version: DataVersion(1), desks: desks.to_vec(), sheets: vec![] }
}

pub(super) fn records(seeds: &[Seed]) -> Vec<DeskRecord> {
    seeds.iter().enumerate().map(|(number, seed)| record(number, seed)).collect()
}

/// The nearest desks with a pin, from measuring every one.
pub(super) fn oracle_nearest(
    desks: &[DeskRecord],
    query: &NearestQuery,
    setting: &Setting,
) -> Vec<(u64, String)> {
    let mut expected: Vec<(u64, String)> = desks
        .iter()
        .filter(|record| oracle_matches(record, &query.filter, query.at, setting))
        .filter_map(|record| {
            let distance = query.origin.metres_to(record.location.pin()?.position);
            let is_within = query.max_distance.is_none_or(|max| distance <= max);
            is_within.then(|| (distance.decimetres(), record.desk.id.to_string()))
        })
        .collect();
    expected.sort_unstable();
    expected.truncate(query.limit.get());
    expected
}

pub(super) fn told(hits: &[Hit<'_>]) -> Vec<(u64, String)> {
    let decimetres = |hit: &Hit<'_>| hit.distance.expect("a pin has a distance").decimetres();
    hits.iter().map(|hit| (decimetres(hit), hit.record.desk.id.to_string())).collect()
}

pub(super) fn query() -> impl Strategy<Value = NearestQuery> {
    (filter(), origin(), 0i32..29 * 24 * 60, 1u16..30, prop::option::weighted(0.3, 0.0f64..5_000.0)).prop_map(
        |(filter, origin, minute, limit, max_distance)| NearestQuery {
            origin,
            filter,
            at: LocalMinute::from_date(setting().first_day).plus_minutes(minute),
            max_distance: max_distance.and_then(Metres::new),
            limit: Limit::new(limit).expect("in range"),
        },
    )
}
