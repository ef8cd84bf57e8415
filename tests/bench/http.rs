//! What an answer costs over HTTP: `/api/v1/nearest` of the real server, against a bare axum handler that returns
//! 10 kB, asked by the same clients in turn. CPU is that of the server alone, as the system counts it for its threads.
//!
//! The server is the optimised `bussola` with a store of synthetic desks (`BUSSOLA_BENCH_DESKS`, 100,000), its limit per
//! client on and its log at warnings, as the bare handler writes no log either. Questions come from 582 places, over
//! and over: the answers of a minute are warm, as they are on a server that is asked a lot.

#![allow(clippy::expect_used, reason = "a benchmark stops at the first surprise")]

#[path = "http/client.rs"]
mod client;
#[path = "http/server.rs"]
mod server;
#[path = "search/table.rs"]
#[allow(dead_code, reason = "the clock for single questions is for the search")]
mod table;

use client::Asked;
use server::Server;
use table::{Must, Table};

const MOST_CPU: f64 = 1.8;
const LEAST_RATE: f64 = 0.55;

fn main() {
    if std::env::args().any(|argument| argument == "--bare") {
        return server::serve_bare();
    }
    let n_desks: usize = match std::env::var("BUSSOLA_BENCH_DESKS") {
        Ok(text) => text.parse().expect("BUSSOLA_BENCH_DESKS is a number"),
        Err(_) => 100_000,
    };
    let folder = tempfile::tempdir().expect("a folder");
    let (bare, ours) = (Server::bare(), Server::filled(&folder.path().join("bench.gpkg"), n_desks));
    let mut table = Table::new();
    for (name, parameters) in questions() {
        let paths: Vec<String> =
            (0..582).map(|number| format!("/api/v1/nearest?{}&{parameters}", place(number))).collect();
        let reference = bare.asked(&["/".to_owned()]);
        let answer = ours.asked(&paths);
        rows(&mut table, n_desks, name, answer, reference);
    }
    table.print_summary();
}

fn rows(table: &mut Table, n_desks: usize, name: &str, ours: Asked, bare: Asked) {
    table.heading(&format!("{name}: {:.1} kB, bare {:.1} kB", ours.body_bytes / 1e3, bare.body_bytes / 1e3));
    let cpu = ("CPU per request, us", None);
    table.row(n_desks, cpu, ours.cpu_us, Some(bare.cpu_us), Must::Ratio(MOST_CPU));
    // The table knows "at most": seconds per request, turned around.
    let time = ("time per request with 8 clients, us", None);
    table.row(
        n_desks,
        time,
        1e6 / ours.per_second,
        Some(1e6 / bare.per_second),
        Must::Ratio(1.0 / LEAST_RATE),
    );
}

/// People ask from around the centres of cities.
fn place(number: usize) -> String {
    let centers =
        [(7.69, 45.07), (9.19, 45.46), (12.33, 45.44), (14.27, 40.85), (16.87, 41.12), (9.82, 44.10)];
    let (lon, lat) = centers[number % centers.len()];
    let offset = |step: usize| ((number * step) % 97) as f64 / 97.0 * 0.1 - 0.05;
    format!("lat={:.5}&lon={:.5}", lat + offset(57), lon + offset(31))
}

fn questions() -> [(&'static str, &'static str); 4] {
    let every_filter = "need=permits,health,legal_aid&language=it,en,ar,fr&audience=women,families&access=walk_in,\
        appointment&free=true&open=now&include=opens,maybe,unknown&max_distance=200000";
    [
        ("no filter", "lang=it"),
        ("a need", "need=residence_permit"),
        ("a need, open now", "need=permits&open=now&include=maybe"),
        ("every filter and state", every_filter),
    ]
}
