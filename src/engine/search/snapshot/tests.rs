//! The snapshot against a brute-force oracle that reads every record and knows no index.

use proptest::prelude::*;

use super::super::build::Changes;
use super::super::columns::all_languages;
use super::super::compile::{self, Window, circumstances};
use super::super::suggest::{NeedTerms, PlaceTerms, Term};
use super::*;
use crate::domain::address::{Address, IstatCode, Municipality};
use crate::domain::calendar::PatronDay;
use crate::domain::desk::{Contacts, Desk, DeskStatus};
use crate::domain::id::{LocationId, NeedCode, OrganizationId, ServiceId, SourceId};
use crate::domain::location::{AddressVisibility, Location, LocationKind};
use crate::domain::need::Need;
use crate::domain::network::Network;
use crate::domain::opening::State;
use crate::domain::organization::{Organization, OrganizationKind};
use crate::domain::position::{BBox, Metres, Placement, Precision};
use crate::domain::provenance::{Confidence, Provenance};
use crate::domain::query::{Include, Limit, NearestQuery, OpenFilter};
use crate::domain::schedule::{OsmHours, Schedule, SlotNote};
use crate::domain::service::{Access, Audience, Cost, Service};
use crate::domain::time::MonthDay;

const NEEDS: [(&str, Option<&str>); 6] = [
    ("permits", None),
    ("residence_permit", Some("permits")),
    ("asylum", Some("permits")),
    ("health", None),
    ("pregnancy", Some("health")),
    ("food", None),
];
const HOURS: [&str; 5] = ["", "Mo-Fr 09:00-12:30", "24/7", "Th 14:00-18:00", "Mo-Su 20:00-07:00"];
const LANGUAGES: [&str; 4] = ["it", "ar", "bn", "snk"];

fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

fn need(code: &str) -> NeedCode {
    NeedCode::new(code).expect("a code")
}

fn setting() -> Setting {
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
struct Seed {
    lon_lat: (f64, f64),
    has_pin: bool,
    needs: Vec<usize>,
    languages: Vec<usize>,
    slot_language: Option<usize>,
    hours: usize,
    audience: Vec<usize>,
    access: Vec<usize>,
    is_free: bool,
    step_free: Option<bool>,
    in_torino: bool,
}

fn position() -> impl Strategy<Value = (f64, f64)> {
    let city = (7.60f64..7.75, 45.0f64..45.1);
    // A coarse grid makes ties and desks at one point common; the rest of the world tests poles and antimeridian.
    prop_oneof![
        4 => city.prop_map(|(lon, lat)| ((lon * 50.0).round() / 50.0, (lat * 50.0).round() / 50.0)),
        2 => (7.60f64..7.75, 45.0f64..45.1),
        1 => (-180.0..=180.0f64, -90.0..=90.0f64),
        1 => (prop::sample::select(vec![-180.0, -179.99, 179.99, 180.0]), -89.99..=89.99f64),
    ]
}

fn seed() -> impl Strategy<Value = Seed> {
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
        any::<bool>(),
    )
        .prop_map(|(lon_lat, has_pin, lists, is_free, step_free, in_torino)| {
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
            }
        })
}

fn record(number: usize, seed: &Seed) -> DeskRecord {
    let text = |prefix: &str| format!("{prefix}-{number:04}");
    let mut schedule = match HOURS[seed.hours] {
        "" => Schedule::unknown(),
        hours => Schedule::from_osm(OsmHours::parse(hours).expect("valid")),
    };
    schedule.slots.extend(seed.slot_language.map(|index| SlotNote {
        hours: OsmHours::parse("Th 09:00-18:00").expect("valid"),
        languages: vec![language(LANGUAGES[index])],
        access: None,
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
        name: text("Sportello").into(),
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
        confirmation: None,
        sheets: vec![],
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

fn filter() -> impl Strategy<Value = Filter> {
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
    )
        .prop_map(|(needs, languages, audience, access, (is_free, is_step_free, torino), open, bbox)| {
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
                has_sheet: false,
                text: None,
            }
        })
}

/// The conditions again, read straight off the record.
fn oracle_matches(record: &DeskRecord, filter: &Filter, at: LocalMinute, setting: &Setting) -> bool {
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
        && oracle_is_open(record, filter, at, setting)
}

fn oracle_is_open(record: &DeskRecord, filter: &Filter, at: LocalMinute, setting: &Setting) -> bool {
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
    counts && (filter.languages.is_empty() || spoken.iter().any(|l| filter.languages.contains(l)))
}

fn origin() -> impl Strategy<Value = Position> {
    position().prop_map(|(lon, lat)| Position::from_lon_lat(lon, lat).expect("in range"))
}

fn network(desks: &[DeskRecord]) -> Network {
    Network { version: DataVersion(1), desks: desks.to_vec(), sheets: vec![] }
}

fn records(seeds: &[Seed]) -> Vec<DeskRecord> {
    seeds.iter().enumerate().map(|(number, seed)| record(number, seed)).collect()
}

/// The nearest desks with a pin, from measuring every one.
fn oracle_nearest(desks: &[DeskRecord], query: &NearestQuery, setting: &Setting) -> Vec<(u64, String)> {
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

fn told(hits: &[Hit<'_>]) -> Vec<(u64, String)> {
    let decimetres = |hit: &Hit<'_>| hit.distance.expect("a pin has a distance").decimetres();
    hits.iter().map(|hit| (decimetres(hit), hit.record.desk.id.to_string())).collect()
}

fn query() -> impl Strategy<Value = NearestQuery> {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nearest_equals_brute_force(
        seeds in prop::collection::vec(seed(), 0..200),
        query in query(),
        is_prepared in any::<bool>(),
    ) {
        let (setting, desks) = (setting(), records(&seeds));
        let expected = oracle_nearest(&desks, &query, &setting);
        let snapshot = Snapshot::build(network(&desks), &setting);
        if is_prepared {
            snapshot.prepare(query.at);
        }
        let answer = snapshot.nearest(&query);
        prop_assert_eq!(told(&answer.hits), expected);
        prop_assert!(answer.without_pin.iter().all(|hit| hit.record.location.pin().is_none()));
        for hit in &answer.hits {
            let exact = query.origin.metres_to(hit.record.location.pin().expect("a pin").position);
            prop_assert!((hit.distance.expect("a distance").value() - exact.value()).abs() < 0.001);
        }
    }

    #[test]
    fn every_way_to_search_equals_brute_force(
        seeds in prop::collection::vec(seed(), 0..300),
        query in query(),
        is_prepared in any::<bool>(),
    ) {
        let (setting, desks) = (setting(), records(&seeds));
        let expected = oracle_nearest(&desks, &query, &setting);
        let snapshot = Snapshot::build(network(&desks), &setting);
        if is_prepared {
            snapshot.prepare(query.at);
        }
        for (way, found) in snapshot.by_every_way(&query) {
            let found: Vec<(u64, String)> = found.into_iter().map(|(d, id)| (d, id.to_string())).collect();
            prop_assert_eq!(&found, &expected, "{}", way);
        }
    }

    #[test]
    fn changes_one_by_one_equal_building_anew(
        seeds in prop::collection::vec(seed(), 1..80),
        changes in prop::collection::vec((0usize..100, prop::option::weighted(0.7, seed())), 1..12),
        query in query(),
    ) {
        let setting = setting();
        let mut desks = records(&seeds);
        let mut snapshot = Snapshot::build(network(&desks), &setting);
        for (version, (number, seed)) in (2u64..).zip(changes) {
            let id = DeskId::new(&format!("desk-{number:04}")).expect("an id");
            desks.retain(|record| record.desk.id != id);
            let changed: Vec<DeskRecord> = seed.iter().map(|seed| record(number, seed)).collect();
            desks.extend(changed.clone());
            desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
            let removed = if changed.is_empty() { vec![id] } else { vec![] };
            let changes = Changes { version: DataVersion(version), desks: changed, removed };
            snapshot = snapshot.with_changes(changes, &setting).expect("few changes");
            prop_assert_eq!(snapshot.version(), DataVersion(version));
        }
        let anew = Snapshot::build(network(&desks), &setting);
        prop_assert_eq!(snapshot.desks().len(), desks.len());
        prop_assert!(snapshot.desks().iter().eq(desks.iter()));
        let (ours, theirs) = (snapshot.nearest(&query), anew.nearest(&query));
        prop_assert_eq!(told(&ours.hits), oracle_nearest(&desks, &query, &setting));
        let ids = |hits: &[Hit<'_>]| hits.iter().map(|hit| hit.record.desk.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&ours.without_pin), ids(&theirs.without_pin));
        let list = ListQuery { filter: query.filter.clone(), at: query.at, limit: query.limit, offset: 0 };
        prop_assert_eq!(snapshot.list(&list), anew.list(&list));
        prop_assert_eq!(snapshot.facets(&query.filter, query.at).needs, anew.facets(&query.filter, query.at).needs);
        prop_assert_eq!(snapshot.facets(&query.filter, query.at).total, anew.list(&list).number_matched);
    }

    #[test]
    fn lists_facets_and_exports_equal_brute_force(
        seeds in prop::collection::vec(seed(), 0..80),
        filter in filter(),
        minute in 0i32..29 * 24 * 60,
        offset in 0usize..20,
        is_prepared in any::<bool>(),
    ) {
        let (setting, desks) = (setting(), records(&seeds));
        let at = LocalMinute::from_date(setting.first_day).plus_minutes(minute);
        let ids = |filter: &Filter| -> Vec<String> {
            let matching = desks.iter().filter(|record| oracle_matches(record, filter, at, &setting));
            matching.map(|record| record.desk.id.to_string()).collect()
        };
        let expected = ids(&filter);
        let snapshot = Snapshot::build(network(&desks), &setting);
        if is_prepared {
            snapshot.prepare(at);
        }
        let limit = Limit::new(10).expect("in range");
        let page = snapshot.list(&ListQuery { filter: filter.clone(), at, limit, offset });
        let found: Vec<String> = page.hits.iter().map(|hit| hit.record.desk.id.to_string()).collect();
        prop_assert_eq!(&found, &expected.iter().skip(offset).take(10).cloned().collect::<Vec<_>>());
        prop_assert_eq!(page.number_matched, expected.len());
        prop_assert_eq!(snapshot.matching(&filter, at).count(), expected.len());

        let facets = snapshot.facets(&filter, at);
        prop_assert_eq!(facets.total, expected.len());
        let open = OpenFilter::Open(Include::default());
        let any_language = |record: &&DeskRecord| {
            oracle_matches(record, &Filter { open: OpenFilter::Any, ..filter.clone() }, at, &setting)
                && oracle_is_open(record, &Filter { open, ..Filter::default() }, at, &setting)
        };
        prop_assert_eq!(facets.open, desks.iter().filter(any_language).count());
        for (code, count) in &facets.needs {
            let chosen = Filter { needs: vec![code.clone()], ..filter.clone() };
            prop_assert_eq!(*count, ids(&chosen).len(), "need {}", code);
        }
        for (language, count) in &facets.languages {
            let chosen = Filter { languages: vec![*language], ..filter.clone() };
            prop_assert_eq!(*count, ids(&chosen).len(), "language {}", language);
        }
        for (audience, count) in &facets.audience {
            let chosen = Filter { audience: vec![*audience], ..filter.clone() };
            prop_assert_eq!(*count, ids(&chosen).len(), "audience {:?}", audience);
        }
    }
}

fn crowd(n: usize) -> Vec<DeskRecord> {
    let seed = |i: usize| Seed {
        lon_lat: (7.0 + (i % 100) as f64 / 100.0, 45.0 + (i / 100) as f64 / 100.0),
        has_pin: true,
        needs: if i == 17 { vec![4] } else { vec![5] },
        languages: vec![0],
        slot_language: None,
        hours: 1,
        audience: vec![],
        access: vec![],
        is_free: false,
        step_free: None,
        in_torino: false,
    };
    (0..n).map(|i| record(i, &seed(i))).collect()
}

#[test]
fn a_need_with_one_desk_in_the_world_does_not_walk_the_world() {
    let setting = setting();
    let network = Network { version: DataVersion(1), desks: crowd(5_000), sheets: vec![] };
    let snapshot = Snapshot::build(network, &setting);
    let mut query = NearestQuery {
        origin: Position::from_lon_lat(7.9, 45.4).expect("in range"),
        filter: Filter { needs: vec![need("pregnancy")], ..Filter::default() },
        at: LocalMinute::from_date(setting.first_day),
        max_distance: None,
        limit: Limit::default(),
    };
    assert_eq!(snapshot.nearest(&query).work.visited, 1);
    query.filter.needs = vec![need("food")];
    let work = snapshot.nearest(&query).work;
    assert!(work.visited <= 6 * 64 && work.words == 0, "{work:?}");
}

/// Needs, languages and prices that are common each by itself and rare together.
fn mixed(n: usize) -> Vec<DeskRecord> {
    let mut desks = crowd(n);
    for (number, record) in desks.iter_mut().enumerate() {
        record.service.needs = vec![need(if number % 10 == 0 { "asylum" } else { "food" })];
        record.desk.languages = vec![language(if number % 11 == 0 { "ar" } else { "it" })];
        record.service.cost = (number % 2 == 0).then_some(Cost::Free);
        record.location.step_free = Some(number % 13 == 0);
    }
    desks
}

#[test]
fn the_work_of_a_search_follows_what_is_rare_in_it() {
    let setting = setting();
    let snapshot = Snapshot::build(network(&mixed(40_000)), &setting);
    let work = |filter: Filter| {
        let query = NearestQuery {
            origin: Position::from_lon_lat(7.5, 45.3).expect("in range"),
            filter,
            at: LocalMinute::from_date(setting.first_day),
            max_distance: None,
            limit: Limit::default(),
        };
        snapshot.nearest(&query).work
    };
    let (asylum, arabic) = (vec![need("asylum")], vec![language("ar")]);
    let none = work(Filter::default());
    assert!(none.visited <= 10 * 64 && none.words == 0, "{none:?}");
    let half = work(Filter { is_free: true, ..Filter::default() });
    assert!(half.leaves <= 20 && half.words == 0, "{half:?}");
    let tenth = work(Filter { needs: asylum.clone(), ..Filter::default() });
    assert!(tenth.leaves <= 20 && tenth.words == 0, "{tenth:?}");
    let two = work(Filter { needs: asylum.clone(), languages: arabic.clone(), ..Filter::default() });
    assert!(two.visited <= 400 && two.leaves <= 40 && two.words <= 200, "{two:?}");
    let all =
        Filter { needs: asylum, languages: arabic, is_free: true, is_step_free: true, ..Filter::default() };
    let all = work(all);
    assert!(all.visited <= 40 && all.leaves <= 40 && all.words <= 400, "{all:?}");
}

#[test]
fn a_thousand_desks_at_one_point_come_in_the_order_of_their_ids() {
    let setting = setting();
    let mut desks = crowd(3_000);
    for record in &mut desks {
        record.location.placement.as_mut().expect("placed").position =
            Position::from_lon_lat(180.0, -90.0).expect("in range");
    }
    let snapshot = Snapshot::build(network(&desks), &setting);
    let query = NearestQuery {
        origin: Position::from_lon_lat(-12.0, -89.9).expect("in range"),
        filter: Filter::default(),
        at: LocalMinute::from_date(setting.first_day),
        max_distance: None,
        limit: Limit::default(),
    };
    let ids: Vec<String> =
        snapshot.nearest(&query).hits.iter().map(|hit| hit.record.desk.id.to_string()).collect();
    assert_eq!(ids, (0..20).map(|number| format!("desk-{number:04}")).collect::<Vec<_>>());
}

#[test]
fn words_find_desks_by_name_need_and_municipality_in_any_language() {
    let mut setting = setting();
    let torino = IstatCode::new("001272").expect("a code");
    let municipality = Municipality { istat: torino, name: "Torino".into(), province: "TO".into() };
    let term = |text: &str, code: &str| Term { text: text.into(), language: language(code), is_label: true };
    setting.vocabulary = Vocabulary {
        needs: vec![NeedTerms {
            code: need("residence_permit"),
            terms: vec![term("permesso di soggiorno", "it"), term("تصريح إقامة", "ar")],
        }],
        places: vec![PlaceTerms {
            name: "Torino".into(),
            other_names: vec!["都灵".into()],
            municipality: Some(municipality),
            position: Position::from_lon_lat(7.68, 45.07).expect("in range"),
            radius: Metres::new(5_000.0).expect("a length"),
            weight: 800_000,
        }],
    };
    let mut desks = crowd(6);
    desks[1].service.needs = vec![need("residence_permit")];
    desks[2].service.name = "Caffè Soggiorno".into();
    desks[3].location.municipality = setting.vocabulary.places[0].municipality.clone();
    desks[4].service.needs = vec![need("residence_permit")];
    desks[4].location.municipality = setting.vocabulary.places[0].municipality.clone();
    let snapshot = Snapshot::build(network(&desks), &setting);
    let find = |text: &str| {
        let filter = Filter { text: Some(text.into()), ..Filter::default() };
        let query = NearestQuery {
            origin: Position::from_lon_lat(7.0, 45.0).expect("in range"),
            filter: filter.clone(),
            at: LocalMinute::from_date(setting.first_day),
            max_distance: None,
            limit: Limit::default(),
        };
        let mut near: Vec<String> =
            snapshot.nearest(&query).hits.iter().map(|hit| hit.record.desk.id.to_string()).collect();
        near.sort();
        let listed: Vec<String> =
            snapshot.matching(&filter, query.at).map(|hit| hit.record.desk.id.to_string()).collect();
        assert_eq!(near, listed, "{text}");
        near.iter().map(|id| id[5..].parse::<usize>().expect("a number")).collect::<Vec<_>>()
    };
    assert_eq!(find("soggiorno"), [1, 2, 4]);
    assert_eq!(find("permeso"), [1, 4]);
    assert_eq!(find("caffe sogg"), [2]);
    assert_eq!(find("إقامة"), [1, 4]);
    assert_eq!(find("torino"), [3, 4]);
    assert_eq!(find("都灵 permesso"), [4]);
    assert_eq!(find("sportello 0005"), [5]);
    assert_eq!(find(""), [0, 1, 2, 3, 4, 5]);
    assert_eq!(find("xyzzy"), [0usize; 0]);
}

#[test]
fn protected_places_are_never_pinned_nor_placed_finely() {
    let setting = setting();
    let mut desks = crowd(1);
    desks[0].location.visibility = AddressVisibility::Hidden;
    let snapshot = Snapshot::build(Network { version: DataVersion(1), desks, sheets: vec![] }, &setting);
    let query = NearestQuery {
        origin: Position::from_lon_lat(7.0, 45.0).expect("in range"),
        filter: Filter::default(),
        at: LocalMinute::from_date(setting.first_day),
        max_distance: None,
        limit: Limit::default(),
    };
    let answer = snapshot.nearest(&query);
    assert!(answer.hits.is_empty());
    assert_eq!(answer.without_pin.len(), 1);
    assert_eq!(answer.without_pin[0].distance, None);
}
