//! The search against PostGIS on the same million synthetic desks: CPU per question, that of the database counted for
//! the one process that answers.
//!
//! PostGIS is given what it can use: distances in metres by its index, arrays of needs and languages under GIN, a table
//! of needs and positions under btree_gist, the states of the minute as a column, statistics, prepared statements. Of
//! several ways to ask, the cheapest counts. `BUSSOLA_TEST_POSTGRES` says where it is (`.ci/postgis start FOLDER`
//! starts one), `BUSSOLA_BENCH_DESKS` how many desks.

#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

#[path = "postgis/database.rs"]
mod database;
#[path = "search/questions.rs"]
#[allow(dead_code, reason = "the search asks more")]
mod questions;
#[path = "search/table.rs"]
#[allow(dead_code, reason = "other benchmarks tell more")]
mod table;
#[path = "search/world.rs"]
#[allow(dead_code, reason = "the search asks more")]
mod world;

use std::hint::black_box;

use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::query::{Filter, NearestQuery};
use bussola_engine::generate::Generator;
use bussola_engine::search::snapshot::Snapshot;
use rand::SeedableRng;
use rand::rngs::SmallRng;

use database::Database;
use questions::{TUESDAY, filters, query, random_filter};
use table::{Must, Table, Times};
use world::{cities, languages, moment, setting, taxonomy};

const N_QUERIES: usize = 100;
const N_MIXED: usize = 150;

fn main() {
    let Ok(url) = std::env::var("BUSSOLA_TEST_POSTGRES") else {
        println!("not measured: BUSSOLA_TEST_POSTGRES is not set");
        return;
    };
    let n_desks: usize = match std::env::var("BUSSOLA_BENCH_DESKS") {
        Ok(text) => text.parse().expect("BUSSOLA_BENCH_DESKS is a number"),
        Err(_) => 1_000_000,
    };
    let (cities, taxonomy, languages, setting) = (cities(), taxonomy(), languages(), setting());
    let generator = Generator::new(1, &cities, &taxonomy, &languages).expect("a generator");
    let desks = generator.take(n_desks).collect();
    let snapshot = Snapshot::build(Network { version: DataVersion(1), desks, sheets: vec![] }, &setting);
    snapshot.prepare(moment(TUESDAY));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut database = Database::filled(&url, &snapshot, moment(TUESDAY)).await;
        let mut table = Table::new();
        table.heading("CPU per question, microseconds: ours must be so many times less");
        compare(&mut database, &snapshot, &mut table).await;
        database.dropped().await;
        table.print_summary();
    });
}

async fn compare(database: &mut Database, snapshot: &Snapshot, table: &mut Table) {
    let n_desks = snapshot.desks().len();
    for (name, at, filter, _) in filters(snapshot) {
        let times = match name {
            "no filter" => 30.0,
            "need (5 %)" => 100.0,
            name if name.starts_with("need + language") || name.starts_with("five rare") => 250.0,
            _ => 0.0,
        };
        if at != TUESDAY || times == 0.0 {
            continue;
        }
        let questions: Vec<NearestQuery> =
            (0..N_QUERIES).map(|number| query(number, &filter, moment(at))).collect();
        let mut least = f64::INFINITY;
        for way in database.ways(&filter) {
            least = least.min(database.cpu_us(&way, &questions, snapshot).await);
        }
        let ours = mean(snapshot, &questions);
        table.row(n_desks, (name, None), ours, Some(least), Must::Less(times));
    }
    let mut random = SmallRng::seed_from_u64(7);
    let (mut ours, mut theirs) = (0.0, 0.0);
    for number in 0..N_MIXED {
        let filter: Filter = random_filter(&mut random);
        let questions = [query(number, &filter, moment(TUESDAY))];
        ours += mean(snapshot, &questions) / N_MIXED as f64;
        let mut least = f64::INFINITY;
        for way in database.ways(&filter) {
            least = least.min(database.cpu_us(&way, &questions, snapshot).await);
        }
        theirs += least / N_MIXED as f64;
    }
    table.row(n_desks, ("mix, mean", None), ours, Some(theirs), Must::Less(400.0));
}

/// One thread that waits for nothing: its time is its CPU.
fn mean(snapshot: &Snapshot, questions: &[NearestQuery]) -> f64 {
    let times = Times::of(questions.len(), |number| {
        black_box(snapshot.nearest_pins(black_box(&questions[number])));
    });
    times.mean()
}
