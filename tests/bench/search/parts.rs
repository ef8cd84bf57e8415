//! A whole snapshot of synthetic desks: the search, building, changes, hours, counts and suggestions.

use std::hint::black_box;
use std::time::Instant;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::position::Position;
use bussola_engine::domain::query::{Filter, Include, NearestQuery, OpenFilter};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::generate::Generator;
use bussola_engine::search::build::Changes;
use bussola_engine::search::compile::compile_all;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

use super::limit::Limit;
use super::questions::{TUESDAY, filters, query, random_filter};
use super::table::{Must, Table, Times};
use super::world::{cities, languages, moment, need, origin, setting, taxonomy};

const N_QUERIES: usize = 300;

pub fn bench(n_desks: usize, table: &mut Table) {
    let (cities, taxonomy, languages, setting) = (cities(), taxonomy(), languages(), setting());
    let generator = Generator::new(1, &cities, &taxonomy, &languages).expect("a generator");
    let desks: Vec<DeskRecord> = generator.take(n_desks).collect();
    let hours = measure_hours(&desks, &setting);
    let resident = resident_bytes();
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let snapshot = Snapshot::build(Network { version: DataVersion(1), desks, sheets: vec![] }, &setting);
    let (seconds, cpu) = (start.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let grown = resident_bytes().saturating_sub(resident) as f64 / n_desks as f64;

    table.heading("Nearest 20 by metres, p50 in microseconds, against an index of only the matching desks");
    let rstar = workloads(&snapshot, n_desks, table);
    table.heading("A random mix of filters and places, against the limit without filter");
    mix(&snapshot, n_desks, table);
    table.heading("Whole answers: distances, states with reasons, desks without a pin");
    whole_answers(&snapshot, n_desks, table);
    table.heading("Building and changing");
    table.row(n_desks, ("build, seconds", None), seconds, None, Must::Value(4.0 * n_desks as f64 / 1e6));
    table.row(n_desks, ("build, seconds of all cores together", None), cpu, None, Must::Nothing);
    let bytes = snapshot.size_bytes() as f64 / n_desks as f64;
    table.row(n_desks, ("memory besides records, bytes per desk", None), bytes, None, Must::Value(400.0));
    table.row(n_desks, ("resident memory grown by building", None), grown, None, Must::Nothing);
    changes(&snapshot, &setting, n_desks, table);
    table.heading("Hours, counts, suggestions");
    let (n_hours, ns_per_candidate) = hours;
    let name = format!("state at a moment of {n_hours} different hours, ns");
    table.row(n_desks, (&name, None), ns_per_candidate, None, Must::Value(10.0));
    let minutes = Times::of(20, |number| snapshot.prepare(moment(TUESDAY).plus_minutes(number as i32 * 17)));
    table.row(
        n_desks,
        ("states of all desks for a minute, ms", None),
        minutes.p50() / 1e3,
        None,
        Must::Value(5.0),
    );
    counts(&snapshot, n_desks, table);
    suggestions(&snapshot, n_desks, table);
    black_box(rstar);
}

fn positions(snapshot: &Snapshot, filter: &Filter, at: LocalMinute) -> Vec<Position> {
    let hits = snapshot.matching(filter, at);
    hits.filter_map(|hit| hit.record.location.pin().map(|pin| pin.position)).collect()
}

/// Answers rstar's time without a filter.
fn workloads(snapshot: &Snapshot, n_desks: usize, table: &mut Table) -> f64 {
    let mut unfiltered_by_rstar = 0.0;
    for (name, at, filter, must) in filters(snapshot) {
        let at = moment(at);
        snapshot.prepare(at);
        let queries: Vec<NearestQuery> = (0..N_QUERIES).map(|number| query(number, &filter, at)).collect();
        let limit = Limit::new(positions(snapshot, &filter, at));
        let n_matches = limit.len();
        let ours = Times::of(N_QUERIES, |number| {
            black_box(snapshot.nearest_pins(black_box(&queries[number])));
        });
        let own_limit = Times::of(N_QUERIES, |number| {
            black_box(limit.nearest(black_box(queries[number].origin)));
        });
        let rstar = Times::of(N_QUERIES, |number| {
            black_box(limit.nearest_by_rstar(black_box(queries[number].origin)));
        });
        if filter == Filter::default() {
            unfiltered_by_rstar = rstar.p50();
            table.row(
                n_desks,
                ("no filter, against rstar", Some(n_matches)),
                ours.p50(),
                Some(rstar.p50()),
                Must::Nothing,
            );
        }
        let reference = own_limit.p50().min(rstar.p50());
        table.row(n_desks, (name, Some(n_matches)), ours.p50(), Some(reference), must);
        if name.contains("common") {
            let name = "the same, against rstar without filter";
            table.row(
                n_desks,
                (name, Some(n_matches)),
                ours.p50(),
                Some(unfiltered_by_rstar),
                Must::Ratio(4.0),
            );
        }
        // At a minute that nobody has made ready.
        if filter.open != OpenFilter::Any {
            let later = at.plus_minutes(7);
            let queries: Vec<NearestQuery> =
                (0..N_QUERIES).map(|number| query(number, &filter, later)).collect();
            let ours = Times::of(N_QUERIES, |number| {
                black_box(snapshot.nearest_pins(black_box(&queries[number])));
            });
            table.row(
                n_desks,
                ("  the same, minute not made ready", None),
                ours.p50(),
                Some(reference),
                Must::Nothing,
            );
        }
    }
    unfiltered_by_rstar
}

fn mix(snapshot: &Snapshot, n_desks: usize, table: &mut Table) {
    let at = moment(TUESDAY);
    snapshot.prepare(at);
    let mut random = SmallRng::seed_from_u64(7);
    let queries: Vec<NearestQuery> =
        (0..2_000).map(|number| query(number, &random_filter(&mut random), at)).collect();
    let ours = Times::of(queries.len(), |number| {
        black_box(snapshot.nearest_pins(black_box(&queries[number])));
    });
    let limit = Limit::new(positions(snapshot, &Filter::default(), at));
    let own_limit = Times::of(N_QUERIES, |number| {
        black_box(limit.nearest(black_box(origin(number))));
    });
    let rstar = Times::of(N_QUERIES, |number| {
        black_box(limit.nearest_by_rstar(black_box(origin(number))));
    });
    let reference = if own_limit.p50() < rstar.p50() { own_limit } else { rstar };
    table.row(n_desks, ("mix, mean", None), ours.mean(), Some(reference.mean()), Must::Ratio(2.5));
    table.row(
        n_desks,
        ("mix, p99", None),
        ours.percentile(99),
        Some(reference.percentile(99)),
        Must::Ratio(15.0),
    );
    table.row(n_desks, ("mix, p50", None), ours.p50(), Some(reference.p50()), Must::Nothing);
}

fn whole_answers(snapshot: &Snapshot, n_desks: usize, table: &mut Table) {
    let at = moment(TUESDAY);
    snapshot.prepare(at);
    let open = OpenFilter::Open(Include::default());
    for (name, filter) in [
        ("no filter", Filter::default()),
        ("need (5 %) + open", Filter { needs: vec![need(6)], open, ..Filter::default() }),
        ("words: \"ente 12\"", Filter { text: Some("ente 12".into()), ..Filter::default() }),
    ] {
        let times = Times::of(N_QUERIES / 3, |number| {
            black_box(snapshot.nearest(black_box(&query(number, &filter, at))));
        });
        table.row(n_desks, (name, None), times.p50(), None, Must::Nothing);
    }
}

fn changes(snapshot: &Snapshot, setting: &Setting, n_desks: usize, table: &mut Table) {
    let mut desks: Vec<DeskRecord> =
        snapshot.desks().iter().step_by(n_desks / 1_100).take(1_000).cloned().collect();
    for record in &mut desks {
        record.service.name = "Sportello cambiato".into();
    }
    let mut changed = snapshot.clone();
    let mut times = Vec::new();
    for (version, record) in (2..).zip(desks) {
        let changes = Changes { version: DataVersion(version), desks: vec![record], removed: vec![] };
        let start = Instant::now();
        changed = changed.with_changes(changes, setting).expect("few changes");
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    table.row(n_desks, ("one desk changed, ms, the first", None), times[0], None, Must::Value(50.0));
    let last = times[times.len() - 1];
    table.row(n_desks, ("one desk changed, ms, after 999 others", None), last, None, Must::Value(50.0));
    let at = moment(TUESDAY);
    let filter = Filter::default();
    let queries: Vec<NearestQuery> = (0..N_QUERIES).map(|number| query(number, &filter, at)).collect();
    let time = |snapshot: &Snapshot| {
        Times::of(N_QUERIES, |number| {
            black_box(snapshot.nearest_pins(black_box(&queries[number])));
        })
        .p50()
    };
    let (before, after) = (time(snapshot), time(&changed));
    table.row(n_desks, ("no filter, with 1,000 changes, us", None), after, Some(before), Must::Nothing);
}

/// How many different hours there are, and nanoseconds per state of a random one at a random moment.
fn measure_hours(desks: &[DeskRecord], setting: &Setting) -> (usize, f64) {
    let sample = &desks[..desks.len().min(200_000)];
    let (timetable, rows) = compile_all(sample, setting);
    let timetable = timetable.finished();
    let mut random = SmallRng::seed_from_u64(3);
    let start = LocalMinute::from_date(setting.first_day);
    let at = start.plus_minutes(random.random_range(0..60 * 24 * 60));
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let start = Instant::now();
        let sum: usize = rows.iter().map(|row| timetable.state(*row, at) as usize).sum();
        black_box(sum);
        best = best.min(start.elapsed().as_secs_f64() * 1e9 / rows.len() as f64);
    }
    (timetable.len(), best)
}

fn counts(snapshot: &Snapshot, n_desks: usize, table: &mut Table) {
    let at = moment(TUESDAY);
    snapshot.prepare(at);
    let open = OpenFilter::Open(Include::default());
    for (name, filter) in [
        ("counts per facet, no filter, ms", Filter::default()),
        (
            "counts per facet, need + language + open, ms",
            Filter { needs: vec![need(5)], languages: vec![languages()[3]], open, ..Filter::default() },
        ),
    ] {
        let times = Times::of(10, |_| {
            black_box(snapshot.facets(black_box(&filter), at));
        });
        table.row(n_desks, (name, None), times.p50() / 1e3, None, Must::Value(5.0));
    }
}

fn suggestions(snapshot: &Snapshot, n_desks: usize, table: &mut Table) {
    // The promise is for a hundred thousand desks.
    let must = if n_desks <= 100_000 { Must::Value(1_000.0) } else { Must::Nothing };
    let texts = [
        "s",
        "spor",
        "sportello",
        "sportelo",
        "sportello 00012",
        "ente 4",
        "synthetc",
        "ente sportello",
        "zzzzzzzz",
    ];
    for text in texts {
        let times = Times::of(50, |number| {
            black_box(snapshot.suggest(black_box(text), None, Some(origin(number)), 10));
        });
        table.row(n_desks, (&format!("suggest {text:?}, us"), None), times.p50(), None, must);
    }
}

/// Memory of this process that is in use, as the system counts it; 0 where it does not tell.
fn resident_bytes() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<usize>().ok());
    pages.unwrap_or(0) * 4_096
}

/// Seconds that this process has computed, on all cores together; 0 where the system does not tell.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or("").split(' ').collect();
    let ticks = |place: usize| fields.get(place).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}
