//! Files to take away, the map's parts, and what is in none of them.

use serde_json::Value;

use super::world::{SECRET_STREET, app, get, get_with};

#[tokio::test]
async fn every_format_holds_as_many_desks_as_the_list() {
    let app = app();
    for filter in ["", "?need=food", "?city=torino&language=it", "?bbox=7.6,45,7.7,45.1", "?open=now"] {
        let listed = get(&app, &format!("/api/v1/desks{filter}")).await.json();
        let n_listed = listed["numberMatched"].as_u64().expect("a count") as usize;
        let geojson = get(&app, &format!("/export/desks.geojson{filter}")).await.json();
        assert_eq!(geojson["features"].as_array().map(Vec::len), Some(n_listed), "{filter}");
        assert_eq!(geojson["numberReturned"], n_listed, "{filter}");
        let text = get(&app, &format!("/export/desks.csv{filter}")).await.text();
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(rows.records().filter(Result::is_ok).count(), n_listed, "{filter}");
    }
}

#[tokio::test]
async fn a_desk_without_a_pin_has_a_null_geometry_and_empty_coordinates() {
    let app = app();
    let answer = get(&app, "/export/desks.geojson").await;
    assert_eq!(answer.header("content-type"), "application/geo+json");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"desks-v7.geojson\"");
    let body = answer.json();
    assert!(body["licence"].as_str().is_some_and(|licence| licence.starts_with("CC-BY-4.0")));
    assert_eq!(body["data_version"], 7);
    let features = body["features"].as_array().expect("a list");
    let of = |id| features.iter().find(|feature| feature["id"] == id).expect("in the file");
    assert_eq!(of("numero-verde")["geometry"], Value::Null);
    assert_eq!(of("senza-pin")["geometry"], Value::Null);
    assert_eq!(of("d1-anagrafe")["geometry"]["coordinates"][0], 7.68);
    let parsed: geojson::GeoJson = answer.text().parse().expect("GeoJSON by another reader");
    assert!(matches!(parsed, geojson::GeoJson::FeatureCollection(_)));

    let csv = get(&app, "/export/desks.csv?need=residence_permit").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8; header=present");
    let text = csv.text();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let column = |name: &str| header.iter().position(|own| own == name).expect("a column");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(&rows[0][column("languages")], "ar;it");
    assert_eq!(&rows[0][column("organization")], "'=HYPERLINK(\"x\")");
    assert_eq!(&rows[0][column("phones")], "+39 011 2629000");
    assert_eq!((&rows[1][column("id")], &rows[1][column("lon")]), ("numero-verde", ""));
}

#[tokio::test]
async fn states_are_in_a_file_only_when_a_moment_is_asked_for() {
    let app = app();
    let header =
        async |path: &str| get(&app, path).await.text().lines().next().unwrap_or_default().to_owned();
    assert!(!header("/export/desks.csv").await.contains("opening_state"));
    assert!(header("/export/desks.csv?at=2026-03-11T10:00").await.contains("opening_state,opening_until"));
    let quiet = get(&app, "/export/desks.geojson").await.json();
    assert_eq!(quiet["features"][0]["properties"].get("trust"), None);
}

#[tokio::test]
async fn a_format_that_is_not_offered_lists_those_that_are() {
    for path in ["/export/desks.shp", "/export/people.csv", "/export/csv"] {
        let answer = get(&app(), path).await;
        assert_eq!(answer.status, 404, "{path}");
        let offered = [
            "desks.geojson",
            "desks.csv",
            "desks.xlsx",
            "desks.gpkg",
            "desks.fgb",
            "desks.parquet",
            "desks.geojsons",
            "tables.zip",
        ];
        assert_eq!(answer.json()["allowed"], serde_json::json!(offered), "{path}");
    }
}

#[tokio::test]
async fn a_protected_address_is_in_no_answer() {
    let app = app();
    for path in [
        "/api/v1/nearest?lat=45.0705&lon=7.6805",
        "/api/v1/desks?limit=100",
        "/api/v1/desks/rifugio",
        "/api/v1/desks/rifugio/history",
        "/api/v1/organizations",
        "/api/v1/suggest?q=nascondiglio",
        "/api/v1/suggest?q=rifugio",
        "/api/v1/facets",
        "/export/desks.geojson",
        "/export/desks.csv",
        "/map/desks.geojson",
        "/api/openapi.json",
        "/it/find?lat=45.07&lon=7.68",
        "/it/desk/rifugio",
        "/en/data",
    ] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, 200, "{path}");
        let text = answer.text().to_lowercase();
        assert!(!text.contains(&SECRET_STREET.to_lowercase()), "{path}");
        assert!(!text.contains("7.6805") && !text.contains("45.0705"), "{path}");
    }
}

#[tokio::test]
async fn the_map_has_all_pins_and_ignores_what_it_does_not_know() {
    let app = app();
    let pins = get(&app, "/map/desks.geojson").await;
    assert_eq!(pins.ids().len(), 5);
    let first = &pins.json()["features"][0]["properties"];
    assert_eq!(
        (&first["state"], &first["icon"], &first["n_sheets"]),
        (&"open".into(), &"signpost".into(), &1.into())
    );
    assert_eq!(get(&app, "/map/desks.geojson?need=food,gold&page=3").await.ids().len(), 3);
    let boundaries = get(&app, "/map/municipalities.geojson?city=torino").await;
    assert!(boundaries.json()["features"].as_array().is_some_and(|features| features.len() > 200));
    assert_eq!(get(&app, "/map/municipalities.geojson").await.json()["parameter"], "city");
}

#[tokio::test]
async fn the_style_is_filled_in_for_each_theme_and_language() {
    let app = app();
    let style = get(&app, "/map/style.json?theme=dark&lang=en").await;
    assert_eq!(style.status, 200, "{}", style.text());
    let text = style.text();
    assert!(!text.contains("{{"), "a token was left");
    assert!(text.contains("name:en"));
    assert_eq!(style.json()["sources"]["basemap"]["url"], "/tiles/basemap.json");
    assert_ne!(text, get(&app, "/map/style.json?theme=light&lang=en").await.text());
    let wrong = get(&app, "/map/style.json?theme=pink").await;
    assert_eq!(wrong.json()["allowed"], serde_json::json!(["contrast", "dark", "light"]));
}

#[tokio::test]
async fn a_style_leads_any_map_program_to_tiles_and_desks() {
    let app = app();
    let from = [("host", "127.0.0.1:8080")];
    let style = get_with(&app, "/map/style.json?theme=contrast&desks=true", &from).await.json();
    for source in ["basemap", "desks"] {
        let url = style["sources"][source]["url"].as_str().expect("an address");
        assert_eq!(url, format!("http://127.0.0.1:8080/tiles/{source}.json"));
        let path = url.trim_start_matches("http://127.0.0.1:8080");
        let tiles = get_with(&app, path, &from).await.json()["tiles"][0].clone();
        let first = tiles.as_str().expect("an address").replace("{z}/{x}/{y}", "0/0/0");
        assert_eq!(get(&app, first.trim_start_matches("http://127.0.0.1:8080")).await.status, 200, "{first}");
    }
    let layers = style["layers"].as_array().expect("layers");
    let sources: Vec<_> = layers.iter().filter(|layer| layer["source"] == "desks").collect();
    assert!(sources.len() >= 2 && sources.iter().all(|layer| layer["source-layer"] == "desks"));
    let own = get_with(&app, "/map/style.json?tiles=archive", &from).await.json();
    assert_eq!(own["sources"]["basemap"]["url"], "pmtiles:///tiles/basemap.pmtiles");
    assert!(own["sources"]["desks"].is_null());
    let wrong = get(&app, "/map/style.json?tiles=none").await.json();
    assert_eq!(
        (&wrong["parameter"], &wrong["allowed"]),
        (&"tiles".into(), &serde_json::json!(["single", "archive"]))
    );
}

#[tokio::test]
async fn tiles_are_read_by_byte_ranges() {
    let app = app();
    let path = "/tiles/basemap.pmtiles";
    let part = get_with(&app, path, &[("range", "bytes=0-6")]).await;
    assert_eq!(part.status, 206);
    assert_eq!(part.body, b"PMTiles");
    assert!(part.header("content-range").starts_with("bytes 0-6/"));
    let tag = part.header("etag").to_owned();
    assert!(tag.starts_with('"'), "strong: {tag}");
    let same = get_with(&app, path, &[("range", "bytes=0-6"), ("if-range", &tag)]).await;
    assert_eq!(same.status, 206);
    let other = get_with(&app, path, &[("range", "bytes=0-6"), ("if-range", "\"another\"")]).await;
    assert_eq!(other.status, 200);
    assert_eq!(get_with(&app, path, &[("if-none-match", &tag)]).await.status, 304);
    assert_eq!(get_with(&app, path, &[("range", "bytes=99999999999-")]).await.status, 416);
    let packed = get_with(&app, path, &[("range", "bytes=0-5000"), ("accept-encoding", "br")]).await;
    assert_eq!((packed.header("content-encoding"), packed.body.len()), ("", 5001));
    for missing in ["/tiles/none.pmtiles", "/tiles/..%2Fstyle.json", "/tiles/style.json", "/tiles/.pmtiles"] {
        assert_eq!(get(&app, missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn a_run_is_told_to_programs_without_names_of_people() {
    let app = app();
    let list = get(&app, "/api/v1/runs").await.json();
    assert_eq!(list["runs"][0]["id"], 1);
    assert_eq!(list["runs"][0]["by"], "person");
    assert_eq!(
        (&list["runs"][0]["data_version_before"], &list["runs"][0]["data_version"]),
        (&5.into(), &9.into())
    );
    let run = get(&app, "/api/v1/runs/1").await;
    assert!(!run.text().contains("maria"));
    let run = run.json();
    assert_eq!(run["report"]["counts"]["read"], 12_345);
    assert_eq!(run["report"]["issues"][0]["examples"][0]["line"], 7);
    for missing in ["/api/v1/runs/2", "/api/v1/runs/x"] {
        let answer = get(&app, missing).await;
        assert_eq!((answer.status.as_u16(), answer.json()["type"].is_string()), (404, true), "{missing}");
    }
    assert_eq!(get(&app, "/api/v1/runs?lat=1").await.status, 400);
}
