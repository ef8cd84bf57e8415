//! Nearest-desk queries by selectivity, at 5 thousand, 100 thousand and 1 million synthetic desks.
//!
//! Each row stands beside its own limit in the same run: the same question asked of an R-tree that holds only the
//! matching desks. Ratios carry over between machines, microseconds do not. Run with `make bench`.

#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::position::{BBox, Position};
use bussola_engine::domain::query::{Filter, Include, Limit, NearestQuery, OpenFilter};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::generate::Generator;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use bussola_engine::search::sphere;
use bussola_engine::search::suggest::Vocabulary;
use rstar::RTree;
use rstar::primitives::GeomWithData;

const N_QUERIES: usize = 200;

fn main() {
    let sizes: Vec<usize> = match std::env::var("BUSSOLA_BENCH_DESKS") {
        Ok(sizes) => {
            sizes.split(',').map(|n| n.parse().expect("BUSSOLA_BENCH_DESKS is a list of numbers")).collect()
        }
        Err(_) => vec![5_000, 100_000, 1_000_000],
    };
    println!(
        "{:<10} {:<34} {:>9} {:>10} {:>10} {:>10} {:>8} {:>9}",
        "desks", "question", "matches", "p50 us", "p99 us", "limit us", "ratio", "visited"
    );
    for n_desks in sizes {
        bench(n_desks);
    }
}

fn bench(n_desks: usize) {
    let (cities, taxonomy, languages) = (cities(), taxonomy(), languages());
    let desks =
        Generator::new(1, &cities, &taxonomy, &languages).expect("a generator").take(n_desks).collect();
    let setting = Setting {
        taxonomy: Arc::new(taxonomy),
        calendar: Calendar::default(),
        vocabulary: Vocabulary::default(),
        first_day: "2026-11-20".parse().expect("a date"),
        n_days: 62,
    };
    let start = Instant::now();
    let snapshot = Snapshot::build(Network { version: DataVersion(1), desks, sheets: vec![] }, &setting);
    println!("{n_desks:<10} build in {:.2} s", start.elapsed().as_secs_f64());
    for (name, filter) in filters() {
        measure(n_desks, name, &filter, &snapshot, &cities);
    }
}

fn filters() -> Vec<(&'static str, Filter)> {
    let need = |rank: usize| NeedCode::new(&format!("need-{rank:02}")).expect("a code");
    let language = |rank: usize| languages()[rank];
    let open = OpenFilter::Open(Include::default());
    vec![
        ("none", Filter::default()),
        ("free (50 %)", Filter { is_free: true, ..Filter::default() }),
        ("common need", Filter { needs: vec![need(3)], ..Filter::default() }),
        ("rare need", Filter { needs: vec![need(59)], ..Filter::default() }),
        ("open Tuesday 10:00", Filter { open, ..Filter::default() }),
        (
            "need + language",
            Filter { needs: vec![need(20)], languages: vec![language(8)], ..Filter::default() },
        ),
        (
            "need + language + free + open",
            Filter {
                needs: vec![need(5)],
                languages: vec![language(3)],
                is_free: true,
                open,
                ..Filter::default()
            },
        ),
        (
            "four rare terms",
            Filter {
                needs: vec![need(50)],
                languages: vec![language(11)],
                is_free: true,
                is_step_free: true,
                ..Filter::default()
            },
        ),
    ]
}

fn measure(n_desks: usize, name: &str, filter: &Filter, snapshot: &Snapshot, cities: &[City]) {
    let at = LocalMinute::from_datetime("2026-11-24T10:00:00".parse().expect("a moment"));
    let matching: Vec<GeomWithData<sphere::Unit, Position>> = snapshot
        .matching(filter, at)
        .filter_map(|hit| hit.record.location.pin().map(|pin| pin.position))
        .map(|position| GeomWithData::new(sphere::unit(position), position))
        .collect();
    let n_matching = matching.len();
    let only_matching = RTree::bulk_load(matching);
    let (mut own, mut limit, mut visited) = (Vec::new(), Vec::new(), 0);
    for number in 0..N_QUERIES {
        let query = NearestQuery {
            origin: origin(number, cities),
            filter: filter.clone(),
            at,
            max_distance: None,
            limit: Limit::default(),
        };
        let start = Instant::now();
        let answer = black_box(snapshot.nearest(black_box(&query)));
        own.push(start.elapsed());
        visited += answer.work.visited;
        let start = Instant::now();
        let nearest = only_matching.nearest_neighbor_iter(sphere::unit(query.origin));
        let distances: Vec<u64> =
            nearest.take(20).map(|found| query.origin.metres_to(found.data).decimetres()).collect();
        black_box(distances);
        limit.push(start.elapsed());
    }
    let (p50, p99, limit) = (percentile(&mut own, 50), percentile(&mut own, 99), percentile(&mut limit, 50));
    println!(
        "{n_desks:<10} {name:<34} {n_matching:>9} {p50:>10.1} {p99:>10.1} {limit:>10.1} {:>8.1} {:>9}",
        p50 / limit,
        visited / N_QUERIES
    );
}

fn percentile(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e6
}

/// People ask from around the centres.
fn origin(number: usize, cities: &[City]) -> Position {
    let center = cities[number % cities.len()].center;
    let offset = |step: usize| ((number * step) % 97) as f64 / 97.0 * 0.1 - 0.05;
    Position::from_lon_lat(center.lon() + offset(31), center.lat() + offset(57)).expect("near a centre")
}

fn cities() -> Vec<City> {
    let centers =
        [(7.69, 45.07), (9.19, 45.46), (12.33, 45.44), (14.27, 40.85), (16.87, 41.12), (9.82, 44.10)];
    let city = |(number, (lon, lat)): (usize, (f64, f64))| City {
        slug: CitySlug::new(&format!("city-{number}")).expect("a slug"),
        name: format!("City {number}").into(),
        provinces: vec![],
        neighbour_provinces: vec![],
        municipalities: vec![],
        main_municipality: bussola_engine::domain::address::IstatCode::new("000001").expect("a code"),
        bbox: BBox::from_wsen(lon - 0.3, lat - 0.3, lon + 0.3, lat + 0.3).expect("a box"),
        center: Position::from_lon_lat(lon, lat).expect("a position"),
        zoom: 11.0,
        languages: vec![],
        patron_days: vec![],
        geocoders: vec![],
        sources: vec![],
    };
    centers.into_iter().enumerate().map(city).collect()
}

fn taxonomy() -> Taxonomy {
    let need = |rank: usize| Need {
        code: NeedCode::new(&format!("need-{rank:02}")).expect("a code"),
        parent: None,
        icon: "x".into(),
        order: rank as u16,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    Taxonomy::new((0..60).map(need).collect()).expect("a taxonomy")
}

fn languages() -> Vec<Language> {
    let codes =
        ["it", "en", "fr", "ar", "es", "ro", "sq", "zh", "bn", "ur", "uk", "ru", "pa", "ti", "wo", "fa"];
    codes.iter().map(|code| Language::new(code).expect("a code")).collect()
}
