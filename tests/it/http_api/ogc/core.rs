//! Part 1: landing page, collections, items, paging, `bbox`, `datetime`, GeoJSON and HTML.

use super::super::world::{app, get, get_with};
use super::{DESKS, ITEMS, ask, desks, json, link, refused};

#[tokio::test]
async fn the_landing_page_leads_everywhere() {
    let landing = json("/ogc").await;
    for rel in ["self", "alternate", "service-desc", "service-doc", "conformance", "data"] {
        let href = link(&landing, rel).unwrap_or_else(|| panic!("a link {rel}"));
        let path = href.strip_prefix("http://127.0.0.1:8080").unwrap_or_else(|| panic!("absolute: {href}"));
        assert_eq!(ask(path).await.status, 200, "{href}");
    }
    assert_eq!(json("/ogc/").await, landing, "with a slash at the end, too");
}

#[tokio::test]
async fn every_collection_is_told_with_its_extent_and_lists_its_items() {
    let body = json("/ogc/collections").await;
    let told = body["collections"].as_array().expect("a list");
    let ids: Vec<&str> = told.iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(ids, ["desks", "organizations", "sheets", "municipalities", "runs"]);
    for one in told {
        let id = one["id"].as_str().expect("an id");
        assert_eq!(json(&format!("/ogc/collections/{id}")).await, *one, "{id}: the same told alone");
        assert!(one["extent"]["spatial"]["bbox"][0].is_array() || id == "runs", "{id}");
        let items = json(&format!("/ogc/collections/{id}/items")).await;
        assert_eq!(items["type"], "FeatureCollection", "{id}");
        let first = &items["features"][0];
        let own = format!("/ogc/collections/{id}/items/{}", first["id"].as_str().expect("an id"));
        let alone = json(&own).await;
        for part in ["id", "geometry", "properties"] {
            assert_eq!(alone[part], first[part], "{own}: {part}");
        }
    }
    let extent = &told[0]["extent"];
    assert_eq!(extent["spatial"]["bbox"][0], serde_json::json!([7.68, 41.12, 16.87, 45.0701]));
    assert_eq!(extent["temporal"]["interval"][0][0], "2026-01-01T00:00:00Z");
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    for sort in ["", "&sortby=-name", "&sortby=municipality,-precision", "&sortby=free"] {
        let mut path = format!("{ITEMS}?limit=3{sort}");
        let mut seen = Vec::new();
        for _ in 0..DESKS.len() {
            let answer = ask(&path).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.text());
            let body = answer.json();
            assert_eq!(body["numberMatched"], DESKS.len(), "{path}");
            seen.extend(answer.ids());
            let Some(next) = link(&body, "next") else { break };
            path = next.strip_prefix("http://127.0.0.1:8080").expect("absolute").to_owned();
        }
        assert_eq!(seen.len(), DESKS.len(), "{sort}: {seen:?}");
        let mut sorted = seen.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, DESKS, "{sort}");
        if sort.is_empty() {
            assert_eq!(seen, DESKS);
        }
    }
}

#[tokio::test]
async fn sorting_puts_what_is_missing_last_both_ways() {
    assert_eq!(desks("sortby=-name").await.first().map(String::as_str), Some("z-lontano"));
    for way in ["", "-"] {
        let ids = desks(&format!("sortby={way}precision")).await;
        let last: Vec<&str> = ids[6..].iter().map(String::as_str).collect();
        assert_eq!(last, ["numero-verde", "rifugio"], "{way}: nothing is said of how precise they are");
    }
    refused("sortby=needs", "sortby").await;
    refused("sortby=price", "sortby").await;
    refused("sortby=name&token=d1", "token").await;
    refused("token=%5B%22a%22,%22b%22%5D", "token").await;
}

#[tokio::test]
async fn the_limit_is_kept_and_cut() {
    assert_eq!(ask(&format!("{ITEMS}?limit=2")).await.ids().len(), 2);
    assert_eq!(ask(&format!("{ITEMS}?limit=99999999999999999999999")).await.ids().len(), DESKS.len());
    for bad in ["0", "-1", "ten", "1.5", ""] {
        refused(&format!("limit={bad}"), "limit").await;
    }
}

#[tokio::test]
async fn a_box_finds_what_lies_in_it() {
    // What is nowhere is in every box.
    let nowhere = ["numero-verde", "rifugio", "senza-pin"];
    let in_box = async |bbox: &str| {
        let mut found = desks(&format!("bbox={bbox}")).await;
        assert!(nowhere.iter().all(|id| found.iter().any(|own| own == id)), "{bbox}: {found:?}");
        found.retain(|id| !nowhere.contains(&id.as_str()));
        found
    };
    assert_eq!(in_box("7.679,45.0,7.684,45.1").await, ["d1-anagrafe", "d2-tie-a", "d2-tie-b"]);
    assert_eq!(in_box("7.679,45.0,-50,7.684,45.1,900").await, ["d1-anagrafe", "d2-tie-a", "d2-tie-b"]);
    assert_eq!(in_box("16.87,41.12,16.87,41.12").await, ["z-lontano"], "the edge belongs to it");
    assert_eq!(in_box("170,-10,16.9,50").await.len(), 5, "across the antimeridian");
    for bad in ["7,45,8", "7,46,8,45", "a,b,c,d", "7,45,8,99", "7,45,9,8,46,1"] {
        refused(&format!("bbox={bad}"), "bbox").await;
    }
}

#[tokio::test]
async fn pages_can_be_counted_by_who_cannot_follow_links() {
    let page = async |query: &str| ask(&format!("{ITEMS}?{query}")).await.ids();
    assert_eq!(page("limit=2&offset=3").await, DESKS[3..5]);
    assert_eq!(page("limit=100&offset=6&sortby=name").await.len(), 2);
    assert_eq!(page("offset=100").await, Vec::<String>::new());
    refused("offset=-1", "offset").await;
    refused("offset=1&token=%5B%22d1%22%5D", "offset").await;
}

#[tokio::test]
async fn a_path_that_is_no_text_leads_nowhere() {
    let answer = ask("/ogc/collections/desks/items/%ff%fe").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (404, "application/problem+json"));
}

#[tokio::test]
async fn a_stretch_of_time_is_about_confirmation() {
    assert_eq!(desks("datetime=2026-01-01").await.len(), DESKS.len());
    assert_eq!(desks("datetime=2026-01-02/..").await, Vec::<String>::new());
    assert_eq!(desks("datetime=../2026-01-01T00:00:00Z").await.len(), DESKS.len());
    refused("datetime=yesterday", "datetime").await;
    refused("datetime=2026-02-01/2026-01-01", "datetime").await;
}

#[tokio::test]
async fn a_property_is_a_parameter() {
    assert_eq!(desks("municipality=Bari").await, ["z-lontano"]);
    assert_eq!(desks("needs=residence_permit").await, ["d1-anagrafe", "numero-verde"]);
    assert_eq!(desks("free=true&languages=ar").await, ["d1-anagrafe"]);
    refused("free=yes", "free").await;
    refused("colour=red", "colour").await;
    let twice = ask(&format!("{ITEMS}?limit=1&limit=2")).await;
    assert_eq!((twice.status.as_u16(), twice.json()["parameter"].as_str()), (400, Some("limit")));
}

#[tokio::test]
async fn only_the_wished_properties_are_written() {
    let body = json(&format!("{ITEMS}?limit=1&properties=name,needs&skipGeometry=true")).await;
    let feature = &body["features"][0];
    assert_eq!(feature["geometry"], serde_json::Value::Null);
    let names: Vec<&String> = feature["properties"].as_object().expect("an object").keys().collect();
    assert_eq!(names, ["name", "needs"]);
    refused("properties=name,colour", "properties").await;
}

#[tokio::test]
async fn protected_places_and_undeclared_fields_stay_inside() {
    let body = ask(&format!("{ITEMS}?limit=100")).await;
    assert!(!body.text().to_lowercase().contains("nascondiglio"), "{}", body.text());
    let hidden = json(&format!("{ITEMS}/rifugio")).await;
    assert_eq!(hidden["geometry"], serde_json::Value::Null);
    assert_eq!(desks("street=Via+del+Nascondiglio").await, Vec::<String>::new(), "nor can it be guessed");
}

#[tokio::test]
async fn what_is_not_there_is_404_and_what_is_wrong_names_itself() {
    for path in ["/ogc/collections/dogs", "/ogc/collections/dogs/items", "/ogc/collections/desks/items/none"]
    {
        let answer = ask(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
    }
    for path in ["/ogc?f=xml", "/ogc/conformance?page=2", "/ogc/collections?limit=1", "/ogc/api?f=json"] {
        assert_eq!(ask(path).await.status, 400, "{path}");
    }
}

#[tokio::test]
async fn a_browser_gets_pages_and_programs_get_json() {
    let app = app();
    for path in [
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/desks",
        "/ogc/collections/desks/schema",
        "/ogc/collections/desks/items",
        "/ogc/collections/desks/items/d1-anagrafe",
    ] {
        let browser = [("accept", "text/html,application/xhtml+xml,application/json;q=0.9")];
        for answer in [get_with(&app, path, &browser).await, get(&app, &format!("{path}?f=html")).await] {
            assert!(answer.header("content-type").starts_with("text/html"), "{path}");
            assert!(answer.text().contains("<h1>"), "{path}");
        }
        let vary = get_with(&app, path, &browser).await.headers;
        assert!(vary.get_all("vary").iter().any(|value| value == "accept"), "{path}");
        let program = [("accept", "application/geo+json, application/json;q=0.9, text/html;q=0.1")];
        assert!(get_with(&app, path, &program).await.header("content-type").contains("json"), "{path}");
    }
    let hostile = get(&app, "/ogc/collections/desks/items?f=html").await;
    assert!(!hostile.text().contains("=HYPERLINK(\"x\")"), "texts are escaped");
}

#[tokio::test]
async fn answers_carry_links_as_headers_and_a_tag() {
    let app = app();
    let answer = get(&app, &format!("{ITEMS}?limit=1")).await;
    assert!(answer.header("link").contains("rel=\"next\""), "{}", answer.header("link"));
    let tag = answer.header("etag").to_owned();
    let again = get_with(&app, &format!("{ITEMS}?limit=1"), &[("if-none-match", &tag)]).await;
    assert_eq!(again.status, 304);
}
