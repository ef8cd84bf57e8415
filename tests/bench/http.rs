//! What an answer costs over HTTP, against a bare axum handler that returns 10 kB, asked by the same clients in turn:
//! `/api/v1/nearest`, a box of OGC Features, a tile; then whole files. CPU is that of the server alone, as the system
//! counts it for its threads.
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
/// A box of a hundred desks.
const MOST_CPU_OF_BOX: f64 = 2.5;
/// A tile of about a thousand desks, in microseconds.
const MOST_CPU_OF_TILE: f64 = 150.0;
/// A hundred desks lie in a box of such a side in a city of the largest network, in degrees.
const BOX: f64 = 0.02;
/// A desk of a file may take so long, in microseconds: a million in 15 s.
const MOST_PER_DESK: f64 = 15.0;
/// Least speed of GeoJSON, in megabytes a second.
const LEAST_SPEED: f64 = 300.0;
/// Most that the server grows while it writes a file, in megabytes.
const MOST_GROWTH: f64 = 100.0;

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
        heading(&mut table, name, answer, reference);
        let cpu = ("CPU per request, us", None);
        table.row(n_desks, cpu, answer.cpu_us, Some(reference.cpu_us), Must::Ratio(MOST_CPU));
        // The table knows "at most": seconds per request, turned around.
        let time = ("time per request with 8 clients, us", None);
        let [ours, bare] = [answer, reference].map(|asked| 1e6 / asked.per_second);
        table.row(n_desks, time, ours, Some(bare), Must::Ratio(1.0 / LEAST_RATE));
    }
    let boxes: Vec<String> = (0..582).map(boxed).collect();
    let (reference, answer) = (bare.asked(&["/".to_owned()]), ours.asked(&boxes));
    heading(&mut table, "OGC Features, the first 100 desks of a box", answer, reference);
    let cpu = ("CPU per request, us", None);
    table.row(n_desks, cpu, answer.cpu_us, Some(reference.cpu_us), Must::Ratio(MOST_CPU_OF_BOX));
    for zoom in 11..=16 {
        let tiles: Vec<String> = (0..582).map(|number| tile(number, zoom)).collect();
        let (reference, answer) = (bare.asked(&["/".to_owned()]), ours.asked(&tiles));
        heading(&mut table, &format!("a tile of zoom {zoom}"), answer, reference);
        // About a thousand desks lie on a tile of such a size.
        let must = if (40e3..80e3).contains(&answer.body_bytes) {
            Must::Value(MOST_CPU_OF_TILE)
        } else {
            Must::Nothing
        };
        table.row(n_desks, cpu, answer.cpu_us, Some(reference.cpu_us), must);
    }
    files(&mut table, &ours, n_desks);
    table.print_summary();
}

/// Whole files, written anew: each is asked with a box around the country, as those without a condition are kept.
fn files(table: &mut Table, ours: &Server, n_desks: usize) {
    table.heading("whole files");
    let before_mb = ours.resident_mb();
    for format in ["geojson", "geojsons", "csv", "fgb", "parquet", "gpkg", "xlsx"] {
        if format == "xlsx" && n_desks > 1_000_000 {
            continue;
        }
        let fetched = ours.fetched(&format!("/export/desks.{format}?bbox=5,35,20,48"));
        let size = format!("{format}: MB/s of {:.0} MB", fetched.bytes as f64 / 1e6);
        let speed = fetched.bytes as f64 / 1e6 / fetched.seconds;
        let must = if format == "geojson" { Must::Least(LEAST_SPEED) } else { Must::Nothing };
        table.row(n_desks, (&size, None), speed, None, must);
        let must =
            if ["fgb", "parquet"].contains(&format) { Must::Value(MOST_PER_DESK) } else { Must::Nothing };
        table.row(n_desks, ("  time per desk, us", None), fetched.seconds * 1e6 / n_desks as f64, None, must);
        let grown = ("  most memory beyond the snapshot, MB", None);
        let must = if format == "geojson" { Must::Value(MOST_GROWTH) } else { Must::Nothing };
        table.row(n_desks, grown, fetched.most_resident_mb - before_mb, None, must);
    }
}

fn heading(table: &mut Table, name: &str, ours: Asked, bare: Asked) {
    table.heading(&format!("{name}: {:.1} kB, bare {:.1} kB", ours.body_bytes / 1e3, bare.body_bytes / 1e3));
}

/// People ask from around the centres of cities.
fn place(number: usize) -> String {
    let (lat, lon) = position(number);
    format!("lat={lat:.5}&lon={lon:.5}")
}

fn boxed(number: usize) -> String {
    let (lat, lon) = position(number);
    let (south, west, north, east) = (lat - BOX / 2.0, lon - BOX / 2.0, lat + BOX / 2.0, lon + BOX / 2.0);
    format!("/ogc/collections/desks/items?f=json&limit=100&bbox={west:.5},{south:.5},{east:.5},{north:.5}")
}

/// The tile of a place in the grid of web maps.
fn tile(number: usize, zoom: u32) -> String {
    let (lat, lon) = position(number);
    let side = f64::from(1 << zoom);
    let column = ((lon + 180.0) / 360.0 * side) as u32;
    let row = ((1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * side) as u32;
    format!("/ogc/collections/desks/tiles/WebMercatorQuad/{zoom}/{row}/{column}")
}

/// Latitude and longitude.
fn position(number: usize) -> (f64, f64) {
    let centers =
        [(7.69, 45.07), (9.19, 45.46), (12.33, 45.44), (14.27, 40.85), (16.87, 41.12), (9.82, 44.10)];
    let (lon, lat) = centers[number % centers.len()];
    let offset = |step: usize| ((number * step) % 97) as f64 / 97.0 * 0.1 - 0.05;
    (lat + offset(57), lon + offset(31))
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
