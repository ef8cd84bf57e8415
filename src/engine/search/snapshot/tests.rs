//! The snapshot against a brute-force oracle that reads every record and knows no index.

use proptest::prelude::*;

use super::super::build::Changes;
use super::super::suggest::{NeedTerms, PlaceTerms, Term};
use super::*;
use crate::domain::address::{IstatCode, Municipality};
use crate::domain::location::AddressVisibility;
use crate::domain::network::Network;
use crate::domain::position::Metres;
use crate::domain::query::{Include, Limit, NearestQuery, OpenFilter};
use crate::domain::service::Cost;

mod packed;
mod pins;
mod world;

use world::{
    Seed, filter, language, need, network, oracle_matches, oracle_nearest, query, record, records, seed,
    setting, told,
};

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
        let records = snapshot.nearest_records(&query);
        let pins = records.pins.iter().map(|(record, distance)| (*record, Some(*distance)));
        prop_assert!(pins.eq(answer.hits.iter().map(|hit| (hit.record, hit.distance))));
        prop_assert!(records.without_pin.iter().copied().eq(answer.without_pin.iter().map(|hit| hit.record)));
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
        after in 0usize..100,
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
        let after = format!("desk-{after:04}");
        let follows = |record: &&DeskRecord| record.desk.id.as_str() > after.as_str();
        let has_no_pin = |record: &&DeskRecord| record.location.pin().is_none();
        prop_assert!(snapshot.desks_after(Some(&after)).eq(desks.iter().filter(follows)));
        let expected = desks.iter().filter(follows).filter(has_no_pin);
        prop_assert!(snapshot.without_pin_after(Some(&after)).eq(expected));
        prop_assert_eq!(snapshot.n_without_pin(), desks.iter().filter(has_no_pin).count());
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
        let now_open = Filter { open: OpenFilter::Open(Include::default()), ..filter.clone() };
        prop_assert_eq!(facets.open, ids(&now_open).len(), "open, in the language that was asked");
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
        confirmed: None,
        has_sheet: false,
        name: 4,
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
    desks[5].organization.name = "Cooperativa L'Àncora".into();
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
    assert_eq!(find("cooperativa ancora"), [5]);
    assert_eq!(find("cooprativa ankora"), [5]);
    assert_eq!(find("torino"), [3, 4]);
    assert_eq!(find("灵"), [3, 4]);
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
