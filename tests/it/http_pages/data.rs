//! The pages of the data: choosing and taking away, coverage, the dictionary, what search engines are told.

use super::page;
use crate::http_api::world::{app, get};

#[tokio::test]
async fn downloads_follow_the_filters() {
    let html = page("/it/data?need=food&free=true").await.replace("&#38;", "&amp;");
    assert!(html.contains("href=\"/export/desks.csv?need=food&amp;free=true\""), "the usual format");
    assert!(html.contains("href=\"/export/desks.geojson?need=food&amp;free=true\""), "the others");
    assert!(html.contains("data-desks=\"/map/desks.geojson?need=food&amp;free=true\""), "the map");
    assert!(html.contains("Solo gratis"));
    let html = page("/it/data?need=food&format=gpkg").await.replace("&#34;", "\"");
    assert!(html.contains("curl -fLo desks.gpkg \"http://127.0.0.1:8080/export/desks.gpkg?need=food\""));
}

#[tokio::test]
async fn the_data_page_counts_the_desks_that_its_files_hold() {
    for query in
        ["", "need=food", "city=torino", "city=torino&need=food&format=xlsx", "confirmed_since=2026-01-01"]
    {
        let html = page(&format!("/en/data?{query}")).await;
        let query = query.replace("&format=xlsx", "");
        let file = get(&app(), &format!("/export/desks.geojson?{query}")).await.json();
        let n_desks = file["features"].as_array().expect("features").len();
        assert!(html.contains(&format!("Chosen desks: {n_desks}<")), "{query}: {n_desks}");
    }
}

#[tokio::test]
async fn the_coverage_page_says_of_each_municipality_what_the_file_says() {
    let told = |status: &str| match status {
        "mapped" => "There are desks",
        "zero" => "Looked for, none found",
        _ => "Nobody has looked yet",
    };
    for query in ["city=torino", "city=torino&need=food"] {
        let html = page(&format!("/en/data/coverage?{query}")).await;
        let table = html.split("<tbody>").nth(1).expect("a table").replace("&#39;", "'");
        let file = get(&app(), &format!("/export/coverage.geojson?{query}")).await.json();
        let towns = file["features"].as_array().expect("features");
        assert_eq!(table.matches("<tr>").count(), towns.len(), "{query}");
        for town in towns.iter().map(|town| &town["properties"]) {
            let name = town["name"].as_str().expect("a name");
            let row =
                table.split("<tr>").find(|row| row.contains(&format!(">{name}</bdi>"))).expect("its row");
            assert!(row.contains(told(town["status"].as_str().expect("a status"))), "{query}: {row}");
        }
    }
    let all = page("/en/data/coverage").await;
    assert!(all.contains("href=\"/en/data/coverage?city=torino\""), "an area leads to its municipalities");
}

#[tokio::test]
async fn the_dictionary_explains_every_published_field() {
    let html = page("/it/data/dictionary").await;
    let desk = get(&app(), "/api/v1/desks/d1-anagrafe").await.json();
    let fields = desk["properties"].as_object().expect("properties");
    let answered = ["url", "distance_m", "walk_minutes"];
    for name in fields.keys().filter(|name| !answered.contains(&name.as_str())) {
        assert!(html.contains(&format!("id=\"{name}\"")), "{name} is explained");
    }
}

#[tokio::test]
async fn a_desk_tells_search_engines_what_is_published_and_a_protected_one_no_address() {
    let told = |html: &str| -> serde_json::Value {
        let text = html.split("<script type=\"application/ld+json\">").nth(1).expect("a description");
        serde_json::from_str(text.split("</script>").next().expect("its end")).expect("JSON")
    };
    let open = told(&page("/it/desk/d1-anagrafe").await);
    assert_eq!(open["@context"], "https://schema.org");
    assert_eq!(open["availableChannel"]["serviceLocation"]["address"]["addressCountry"], "IT");
    assert!(open["availableChannel"]["serviceLocation"]["address"]["streetAddress"].is_string(), "{open}");
    let hidden = told(&page("/it/desk/rifugio").await);
    let place = &hidden["availableChannel"]["serviceLocation"];
    assert!(place["geo"].is_null() && place["address"]["streetAddress"].is_null(), "{hidden}");
    let searched = page("/it/desk/d1-anagrafe?lat=45.07&lon=7.68").await;
    assert!(!searched.contains("ld+json"), "nobody's search is told to search engines");
}
