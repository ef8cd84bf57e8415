//! Coverage: what is there, what is not, and what nobody has looked for.

use super::world::{app, get};

#[tokio::test]
async fn none_found_is_told_apart_from_never_looked() {
    let body = get(&app(), "/export/coverage.geojson?need=food").await.json();
    let features = body["features"].as_array().expect("features");
    let of = |istat: &str| {
        let found = features.iter().find(|feature| feature["id"] == istat);
        &found.unwrap_or_else(|| panic!("{istat} is there"))["properties"]
    };
    assert_eq!(
        (of("001272")["status"].as_str(), of("001272")["n_desks"].as_u64()),
        (Some("mapped"), Some(3))
    );
    assert_eq!(of("001001")["status"], "zero");
    assert_eq!(of("001001")["looked_on"], "2026-02-01");
    assert_eq!(of("001002")["status"], "not_mapped");
    assert!(of("001002")["nearest_m"].as_f64().is_some_and(|metres| metres > 1_000.0), "{}", of("001002"));
    assert_eq!(of("001272")["nearest_desk"], "d2-tie-a");
}

#[tokio::test]
async fn the_nearest_depends_on_the_hour_and_the_language() {
    let app = app();
    let nearest = async |more: &str| {
        let body = get(&app, &format!("/export/coverage.geojson?city=torino&{more}")).await.json();
        let features = body["features"].as_array().expect("features").clone();
        let torino = features.into_iter().find(|feature| feature["id"] == "001272").expect("Torino");
        torino["properties"]["nearest_desk"].as_str().map(str::to_owned)
    };
    assert_eq!(nearest("language=bn").await.as_deref(), Some("d3-scuola"));
    assert_eq!(nearest("open=at&at=2026-03-11T15:00&need=food").await.as_deref(), Some("d2-tie-b"));
    assert_eq!(nearest("language=zh").await, None);
}

#[tokio::test]
async fn the_table_has_a_row_for_every_municipality_of_the_map() {
    let app = app();
    let map = get(&app, "/export/coverage.geojson?city=torino").await.json();
    let table = get(&app, "/export/coverage.csv?city=torino").await;
    assert!(table.header("content-type").starts_with("text/csv"));
    let n_municipalities = map["features"].as_array().expect("features").len();
    assert!(n_municipalities > 300, "{n_municipalities}");
    assert_eq!(table.text().lines().count(), n_municipalities + 1);
    assert!(table.text().starts_with("istat,name,province,status,looked_on,n_desks,"));
}
