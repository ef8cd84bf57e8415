//! Part 3 and CQL2: conditions over the properties and the geometry of every collection.
//!
//! The language itself is tested in `src/formats/cql2` and, against the abstract tests of the standard, by
//! `make conformance`; here it meets real features.

use bussola::web::urls::encoded;

use super::{desks, json, refused};

async fn found(filter: &str) -> Vec<String> {
    desks(&format!("filter={}", encoded(filter))).await
}

#[tokio::test]
async fn conditions_on_properties_in_words() {
    for (filter, expected) in [
        ("municipality = 'Bari'", &["z-lontano"][..]),
        ("free = true", &["d1-anagrafe"]),
        ("free IS NULL AND A_CONTAINS(needs, ('residence_permit'))", &["numero-verde"]),
        ("A_OVERLAPS(languages, ('ar', 'bn'))", &["d1-anagrafe", "d3-scuola", "numero-verde"]),
        ("name LIKE '%tie%'", &["d2-tie-a", "d2-tie-b"]),
        ("CASEI(name) LIKE CASEI('SPORTELLO Z%')", &["z-lontano"]),
        ("precision_m <= 25 AND precision = 'street'", &["d3-scuola"]),
        ("precision_m * 2 = 50 AND NOT precision = 'house'", &["d3-scuola", "senza-pin"]),
        ("T_AFTER(confirmed_on, DATE('2026-01-01'))", &[]),
        ("name IN ('Sportello rifugio', 'Sportello senza-pin')", &["rifugio", "senza-pin"]),
    ] {
        assert_eq!(found(filter).await, expected, "{filter}");
    }
}

#[tokio::test]
async fn conditions_on_the_place() {
    for (filter, expected) in [
        ("S_INTERSECTS(geometry, BBOX(7.679, 45.0, 7.6801, 45.1))", &["d1-anagrafe"][..]),
        ("S_WITHIN(geometry, POLYGON((16 41, 17 41, 17 42, 16 42, 16 41)))", &["z-lontano"]),
        ("S_DISJOINT(geometry, BBOX(7, 45, 8, 46)) AND municipality = 'Bari'", &["z-lontano"]),
        ("geometry IS NULL", &["numero-verde", "rifugio", "senza-pin"]),
    ] {
        assert_eq!(found(filter).await, expected, "{filter}");
    }
    let epsg = "http://www.opengis.net/def/crs/EPSG/0/";
    let north_first = encoded("S_INTERSECTS(geometry, BBOX(45.0, 7.679, 45.1, 7.6801))");
    assert_eq!(desks(&format!("filter={north_first}&filter-crs={epsg}4326")).await, ["d1-anagrafe"]);
    let metres = encoded(
        "S_INTERSECTS(geometry, POLYGON((396088 4991583, 396094 4991583, 396094 4991588, 396088 4991588, 396088 4991583)))",
    );
    assert_eq!(desks(&format!("filter={metres}&filter-crs={epsg}32632")).await, ["d1-anagrafe"]);
}

#[tokio::test]
async fn the_same_in_json() {
    let filter = encoded(r#"{"op":"=","args":[{"property":"municipality"},"Bari"]}"#);
    assert_eq!(desks(&format!("filter-lang=cql2-json&filter={filter}")).await, ["z-lontano"]);
}

#[tokio::test]
async fn municipalities_are_found_by_their_borders() {
    let filter = encoded("S_CONTAINS(geometry, POINT(7.68 45.07))");
    let body = json(&format!("/ogc/collections/municipalities/items?filter={filter}")).await;
    assert_eq!(body["features"][0]["properties"]["name"], "Torino");
    assert_eq!(body["numberMatched"], 1);
}

#[tokio::test]
async fn what_is_no_condition_is_refused_and_says_where() {
    for filter in
        ["", "name =", "colour = 'red'", "name > 5", "S_INTERSECTS(name, POINT(1 1))", "((((", "name"]
    {
        refused(&format!("filter={}", encoded(filter)), "filter").await;
    }
    refused("filter=free%20=%20true&filter-lang=sql", "filter-lang").await;
    refused("filter=free%20=%20true&filter-crs=EPSG:4326", "filter-crs").await;
    refused("filter=free%20=%20true&filter-lang=cql2-json", "filter").await;
}
