//! The two stores give the same answers: the network of `data/` is kept in both, and 1,000 random questions are asked.

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::query::{Filter, Include, Limit, NearestQuery, OpenFilter};
use bussola_engine::domain::service::Audience;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use crate::contract::home::Home;
use crate::own_data;

fn question(random: &mut StdRng, snapshot: &Snapshot) -> NearestQuery {
    let desks: Vec<_> = snapshot.desks().iter().collect();
    let record = desks.choose(random).expect("there are desks");
    let middle =
        record.location.placement.as_ref().map_or((12.0, 43.0), |p| (p.position.lon(), p.position.lat()));
    let offset = |random: &mut StdRng| random.random_range(-0.1..0.1);
    let origin =
        Position::from_lon_lat(middle.0 + offset(random), middle.1 + offset(random)).expect("in Italy");
    let needs: Vec<NeedCode> = snapshot.taxonomy().needs().iter().map(|need| need.code.clone()).collect();
    let mut filter =
        Filter { is_free: random.random_bool(0.2), has_sheet: random.random_bool(0.1), ..Filter::default() };
    if random.random_bool(0.6) {
        filter.needs.extend(needs.choose(random).cloned());
    }
    if random.random_bool(0.2) {
        filter.languages.extend(snapshot.languages().choose(random).copied());
    }
    if random.random_bool(0.2) {
        filter.audience.extend(Audience::ALL.choose(random).copied());
    }
    if random.random_bool(0.3) {
        let include = Include { opens: random.random(), maybe: random.random(), unknown: random.random() };
        filter.open = OpenFilter::Open(include);
    }
    NearestQuery {
        origin,
        filter,
        at: LocalMinute::from_date(snapshot.first_day()).plus_minutes(random.random_range(0..30 * 24 * 60)),
        max_distance: random
            .random_bool(0.2)
            .then(|| Metres::new(random.random_range(100.0..20_000.0)))
            .flatten(),
        limit: Limit::new(random.random_range(1..=40)).expect("in range"),
    }
}

#[tokio::test]
async fn postgis_and_geopackage_answer_a_thousand_questions_alike() {
    let library = own_data::library();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("network.gpkg");
    let embedded = bussola::adapters::stores::open(&file.to_string_lossy()).await.expect("a GeoPackage");
    // The home takes its schema away when it goes.
    let home = Home::postgis();
    let server = home.store().await;
    let (in_file, in_server) =
        (own_data::imported(embedded, &library).await, own_data::imported(server, &library).await);
    assert_eq!(in_file.desks(), in_server.desks());
    assert!(in_file.desks().len() > 300);
    let mut random = StdRng::seed_from_u64(2026);
    let mut n_hits = 0;
    for number in 0..1_000 {
        let query = question(&mut random, &in_file);
        let (one, other) = (in_file.nearest(&query), in_server.nearest(&query));
        assert_eq!(one, other, "question {number}: {query:?}");
        n_hits += one.hits.len();
    }
    assert!(n_hits > 3_000, "the questions found only {n_hits} desks");
}
