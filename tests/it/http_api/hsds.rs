//! The Human Services Data Specification as its clients meet it.

mod objects;
mod package;

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use bussola::web::hsds::Uuid;
use bussola::web::site::Site;
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::search::snapshot::{Setting, Snapshot};
use bussola_engine::search::suggest::Vocabulary;
use serde_json::Value;

use super::world::{self, SECRET_STREET, app, app_of, ask, get, get_with, site};
use crate::fixture::{day, full_desk, id};

/// The network of some desks.
pub fn snapshot(desks: Vec<DeskRecord>) -> Snapshot {
    let setting = Setting {
        taxonomy: site().taxonomy,
        calendar: Calendar::default(),
        vocabulary: Vocabulary { needs: Vec::new(), places: Vec::new() },
        first_day: day("2026-03-01"),
        n_days: 2,
    };
    Snapshot::build(Network { version: DataVersion(world::VERSION), desks, sheets: Vec::new() }, &setting)
}

pub fn app_with(desks: Vec<DeskRecord>) -> Router {
    app_of(Site { snapshot: ArcSwap::from_pointee(snapshot(desks)), ..site() })
}

fn term(taxonomy: &str, code: &str) -> Uuid {
    Uuid::of("taxonomy", taxonomy).part("term", code)
}

fn desk(own: &str) -> String {
    Uuid::of("desk", own).to_string()
}

async fn page(app: &Router, path: &str) -> Value {
    let answer = get(app, path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    assert_eq!(answer.header("content-type"), "application/json", "{path}");
    answer.json()
}

/// Identifiers of a page.
fn ids(page: &Value) -> BTreeSet<String> {
    let contents = page["contents"].as_array().expect("a page");
    contents.iter().map(|object| object["id"].as_str().expect("an id").to_owned()).collect()
}

/// Own identifiers of the desks that a list of services at locations finds.
async fn found(app: &Router, query: &str) -> BTreeSet<String> {
    let found = ids(&page(app, &format!("/hsds/service_at_locations?per_page=100&{query}")).await);
    let own =
        world::plans().into_iter().map(|plan| plan.id.to_owned()).chain(["a", "b", "c"].map(str::to_owned));
    let known: BTreeSet<String> = own.filter(|own| found.contains(&desk(own))).collect();
    assert_eq!(known.len(), found.len(), "{query}");
    known
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

const LISTS: [&str; 5] = [
    "/hsds/organizations",
    "/hsds/services",
    "/hsds/service_at_locations",
    "/hsds/taxonomies",
    "/hsds/taxonomy_terms",
];

#[tokio::test]
async fn the_base_says_which_version_this_is_and_where_it_is_described() {
    let app = app();
    for path in ["/hsds", "/hsds/"] {
        let base = get_with(&app, path, &[("host", "bussola.example")]).await.json();
        assert_eq!(base["version"], "3.1");
        assert_eq!(base["openapi_url"], "http://bussola.example/hsds/openapi.json");
        assert!(base["profile"].as_str().is_some_and(|url| url.starts_with("https://")));
    }
}

#[tokio::test]
async fn a_page_says_where_it_stands_in_the_whole() {
    let app = app();
    for (query, number, size, is_first, is_last) in [
        ("per_page=3", 1, 3, true, false),
        ("per_page=3&page=2", 2, 3, false, false),
        ("per_page=3&page=3", 3, 2, false, true),
        ("per_page=3&page=9", 9, 0, false, true),
        ("per_page=100", 1, 8, true, true),
    ] {
        let body = page(&app, &format!("/hsds/services?{query}")).await;
        assert_eq!(body["total_items"], 8, "{query}");
        assert_eq!(body["total_pages"], if query == "per_page=100" { 1 } else { 3 }, "{query}");
        assert_eq!((&body["page_number"], &body["size"]), (&number.into(), &size.into()), "{query}");
        assert_eq!((&body["first_page"], &body["last_page"]), (&is_first.into(), &is_last.into()), "{query}");
        assert_eq!(body["empty"], size == 0, "{query}");
        assert_eq!(body["contents"].as_array().map(Vec::len), Some(size), "{query}");
    }
    let nothing = page(&app, "/hsds/services?search=zzzzzz").await;
    assert_eq!((&nothing["total_items"], &nothing["total_pages"]), (&0.into(), &0.into()));
    assert_eq!((&nothing["empty"], &nothing["last_page"]), (&true.into(), &true.into()));
}

#[tokio::test]
async fn pages_together_are_the_list_and_lines_are_the_same() {
    let app = app();
    for list in LISTS {
        let first = page(&app, &format!("{list}?per_page=3")).await;
        let n_pages = first["total_pages"].as_u64().expect("a count");
        let mut together = Vec::new();
        for number in 1..=n_pages {
            let body = page(&app, &format!("{list}?per_page=3&page={number}")).await;
            together.extend(body["contents"].as_array().expect("a page").clone());
        }
        assert_eq!(Value::from(together.len()), first["total_items"], "{list}");
        let lines = get(&app, &format!("{list}?format=ndjson")).await;
        assert_eq!(lines.header("content-type"), "application/x-ndjson");
        let lines: Vec<Value> =
            lines.text().lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
        assert_eq!(lines, together, "{list}");
    }
}

#[tokio::test]
async fn lists_are_asked_for_by_post_as_well() {
    let app = app();
    for list in LISTS {
        let path = format!("{list}?per_page=2&search=a");
        let request = Request::post(&path).body(Body::empty()).expect("a request");
        let posted = ask(&app, request).await;
        assert_eq!(posted.status, 200, "{path}");
        assert_eq!(posted.json(), page(&app, &path).await, "{path}");
    }
}

#[tokio::test]
async fn identifiers_are_the_same_on_every_server() {
    let (one, other) = (app(), app_of(site()));
    for list in LISTS {
        assert_eq!(page(&one, list).await, page(&other, list).await, "{list}");
    }
    // What any program makes of our own identifier by RFC 9562.
    let at = page(&one, "/hsds/service_at_locations/2b5fe96b-5eab-541a-ab76-28103d50fa54").await;
    assert_eq!(at["service"]["name"], "Sportello d1-anagrafe");
    let again = page(&one, &format!("/hsds/services/{}", at["service_id"].as_str().expect("an id"))).await;
    assert_eq!(again["service_at_locations"][0]["id"], at["id"]);
}

#[tokio::test]
async fn all_conditions_must_hold() {
    let app = app();
    let food = term("bussola-needs", "food");
    let everybody = desk_ids();
    for (query, expected) in [
        (String::new(), everybody.clone()),
        (
            format!("taxonomy_term_id={food}"),
            set(&["d2-tie-a", "d2-tie-b", "rifugio", "senza-pin", "z-lontano"]),
        ),
        // A door stands for the needs under it.
        (
            format!("taxonomy_term_id={}", term("bussola-needs", "permits")),
            set(&["d1-anagrafe", "numero-verde"]),
        ),
        (format!("taxonomy_term_id={}", term("bussola-audience", "women")), set(&["d2-tie-a"])),
        (format!("taxonomy_term_id={food}&search=tie-b"), set(&["d2-tie-b"])),
        (format!("taxonomy_id={}", Uuid::of("taxonomy", "bussola-audience")), set(&["d2-tie-a"])),
        (
            format!("taxonomy_id={}&taxonomy_term_id={food}", Uuid::of("taxonomy", "bussola-audience")),
            set(&["d2-tie-a"]),
        ),
        (format!("organization_id={}", Uuid::of("organization", "ente")), everybody.clone()),
        (format!("organization_id={}", Uuid::of("organization", "altro")), set(&[])),
        ("modified_after=2026-03-11T08:30:00Z".to_owned(), set(&["d1-anagrafe", "rifugio"])),
        ("modified_after=2026-03-11T09:30:00%2B01:00".to_owned(), set(&["d1-anagrafe", "rifugio"])),
        ("modified_after=2026-03-10".to_owned(), set(&["d1-anagrafe", "d3-scuola", "rifugio"])),
        ("modified_after=2026-03-11T08:30:01Z".to_owned(), set(&[])),
        (format!("modified_after=2026-03-10&taxonomy_term_id={food}"), set(&["rifugio"])),
    ] {
        assert_eq!(found(&app, &query).await, expected, "{query}");
        // A service and an organization are found by their desks.
        let services = page(&app, &format!("/hsds/services?{query}")).await;
        assert_eq!(services["total_items"], expected.len(), "{query}");
    }
    let organizations = page(&app, &format!("/hsds/organizations?taxonomy_term_id={food}&search=ente")).await;
    assert_eq!(organizations["total_items"], 0, "its name is no such word");
    let organizations =
        page(&app, &format!("/hsds/organizations?taxonomy_term_id={food}&search=sportello")).await;
    assert_eq!(organizations["total_items"], 1);
}

fn desk_ids() -> BTreeSet<String> {
    world::plans().into_iter().map(|plan| plan.id.to_owned()).collect()
}

#[tokio::test]
async fn a_postcode_and_metres_from_its_middle_choose_places() {
    let mut near = full_desk("b");
    let mut far = full_desk("c");
    near.location.address.postcode = Some("10121".into());
    far.location.address.postcode = Some("20100".into());
    let placement = far.location.placement.as_mut().expect("placed");
    placement.position =
        bussola_engine::domain::position::Position::from_lon_lat(9.19, 45.46).expect("in range");
    let app = app_with(vec![full_desk("a"), near, far]);
    for (query, expected) in [
        ("postcode=10152", set(&["a"])),
        ("postcode=99999", set(&[])),
        // Around the only pin of that postcode, whatever the postcode of the others.
        ("postcode=10152&proximity=1000", set(&["a", "b"])),
        ("postcode=10152&proximity=200000", set(&["a", "b", "c"])),
    ] {
        assert_eq!(found(&app, query).await, expected, "{query}");
    }
    let unknown = get(&app, "/hsds/service_at_locations?postcode=99999&proximity=5").await;
    assert_eq!((unknown.status.as_u16(), unknown.json()["parameter"].as_str()), (400, Some("postcode")));
}

#[tokio::test]
async fn harvesters_get_all_identifiers_with_their_moment_at_once() {
    let body = page(&app(), "/hsds/services?minimal=true").await;
    assert_eq!((&body["size"], &body["total_pages"]), (&8.into(), &1.into()));
    let service = Uuid::of("service", "s-d1-anagrafe").to_string();
    let of =
        |id: &str| body["contents"].as_array().expect("a page").iter().find(|one| one["id"] == id).cloned();
    let known = of(&service).expect("in the list");
    assert_eq!(known["modified_date"], "2026-03-11T08:30:00.000Z");
    assert_eq!(known.as_object().map(serde_json::Map::len), Some(2));
    let whole = page(&app(), &format!("/hsds/services/{service}")).await;
    assert_eq!(whole["last_modified"], known["modified_date"]);
}

#[tokio::test]
async fn terms_are_chosen_by_taxonomy_parent_and_words() {
    let app = app();
    let needs = Uuid::of("taxonomy", "bussola-needs");
    let permits = term("bussola-needs", "permits");
    let taxonomy = world::taxonomy();
    let all = taxonomy.needs().iter().map(|need| need.code.to_string()).collect();
    let doors = taxonomy.doors().map(|need| need.code.to_string()).collect();
    for (query, codes) in [
        (format!("taxonomy_id={needs}"), all),
        (format!("taxonomy_id={needs}&top_only=true"), doors),
        (format!("parent_id={permits}"), set(&["residence_permit"])),
        (format!("parent_id={permits}&search=zzz"), set(&[])),
    ] {
        let body = page(&app, &format!("/hsds/taxonomy_terms?per_page=100&{query}")).await;
        let found: BTreeSet<String> = body["contents"]
            .as_array()
            .expect("a page")
            .iter()
            .map(|term| term["code"].as_str().expect("a code").to_owned())
            .collect();
        assert_eq!(found, codes, "{query}");
    }
    let one =
        page(&app, &format!("/hsds/taxonomy_terms/{}", term("bussola-needs", "residence_permit"))).await;
    assert_eq!(one["parent_id"], permits.to_string());
    assert_eq!(one["taxonomy_detail"]["id"], needs.to_string());
    assert_eq!(page(&app, &format!("/hsds/taxonomies/{needs}")).await["name"], "bussola-needs");
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    let app = app();
    for (path, status, parameter) in [
        ("/hsds/services?colour=red", 400, Some("colour")),
        ("/hsds/services?page=0", 400, Some("page")),
        ("/hsds/services?per_page=101", 400, Some("per_page")),
        ("/hsds/services?format=xml", 400, Some("format")),
        ("/hsds/services?full=maybe", 400, Some("full")),
        ("/hsds/services?full=true&minimal=true", 400, Some("minimal")),
        ("/hsds/services?taxonomy_term_id=food", 400, Some("taxonomy_term_id")),
        ("/hsds/services?organization_id=ente", 400, Some("organization_id")),
        ("/hsds/services?modified_after=yesterday", 400, Some("modified_after")),
        ("/hsds/services?search=", 400, Some("search")),
        ("/hsds/services?postcode=10152", 400, Some("postcode")),
        ("/hsds/services?page=1&page=2", 400, Some("page")),
        ("/hsds/organizations?modified_after=2026-01-01", 400, Some("modified_after")),
        ("/hsds/service_at_locations?proximity=5", 400, Some("postcode")),
        ("/hsds/service_at_locations?postcode=%27%27%27", 400, Some("postcode")),
        ("/hsds/taxonomies?taxonomy_id=x", 400, Some("taxonomy_id")),
        ("/hsds/package.zip?x=1", 400, Some("x")),
        ("/hsds/services/x", 404, None),
        ("/hsds/services/00000000-0000-0000-0000-000000000000", 404, None),
        ("/hsds/organizations/00000000-0000-0000-0000-000000000000", 404, None),
        ("/hsds/service_at_locations/00000000-0000-0000-0000-000000000000", 404, None),
        ("/hsds/taxonomies/00000000-0000-0000-0000-000000000000", 404, None),
        ("/hsds/taxonomy_terms/00000000-0000-0000-0000-000000000000", 404, None),
        ("/hsds/locations", 404, None),
    ] {
        // Also to a browser, as only programs ask here.
        let answer = get_with(&app, path, &[("accept", "text/html")]).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(answer.json()["parameter"].as_str(), parameter, "{path}");
        assert_eq!(answer.json()["allowed"].is_array(), status == 400 && !path.contains("&page"), "{path}");
    }
}

#[tokio::test]
async fn what_a_client_has_is_not_sent_again_and_a_place_is_kept_by_no_shared_cache() {
    let app = app();
    for path in ["/hsds", "/hsds/services?full=true", "/hsds/package.json", "/hsds/openapi.json"] {
        let first = get(&app, path).await;
        let again = get_with(&app, path, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
    }
    for path in ["/hsds/service_at_locations?postcode=10152", "/hsds/services?search=casa"] {
        assert_eq!(get(&app, path).await.header("cache-control"), "private, no-cache", "{path}");
    }
}

#[tokio::test]
async fn nothing_tells_where_a_protected_house_is() {
    let app = app();
    let rifugio = desk("rifugio");
    let paths = [
        "/hsds/organizations?full_service=true".to_owned(),
        "/hsds/services?full=true".to_owned(),
        "/hsds/service_at_locations?full=true".to_owned(),
        format!("/hsds/service_at_locations/{rifugio}"),
        "/hsds/package.json".to_owned(),
    ];
    for path in paths {
        let text = get(&app, &path).await.text();
        assert!(text.contains(&rifugio), "{path}");
        for telling in [SECRET_STREET, "nascondiglio", "7.6805", "45.0705", "l-rifugio"] {
            assert!(!text.contains(telling), "{path} tells {telling}");
        }
        let of_own_place = Uuid::of("location", "l-rifugio").to_string();
        assert!(!text.contains(&of_own_place), "{path}: a place that others share leads to the house");
    }
    let at = page(&app, &format!("/hsds/service_at_locations/{rifugio}")).await;
    assert_eq!(at["location"]["location_type"], "virtual");
    assert_eq!(at["location"]["addresses"], Value::Array(Vec::new()));
    assert_eq!(at["location"].get("latitude"), None);
}

#[tokio::test]
async fn a_field_that_is_not_declared_is_nowhere() {
    let publication = bussola::publication::Publication::parse(
        "attribution = \"a\"\nlicence = \"l\"\n[[field]]\nname = \"name\"\ntype = \"text\"\ndescription = \"d\"\n",
    )
    .expect("one field");
    let mut record = full_desk("a");
    record.service.needs = vec![id("food")];
    let site = Site { snapshot: ArcSwap::from_pointee(snapshot(vec![record])), publication, ..site() };
    let app = app_of(site);
    for path in ["/hsds/services?full=true", "/hsds/package.json"] {
        let text = get(&app, path).await.text();
        assert!(text.contains("Sportello immigrazione"), "{path}");
        for undeclared in
            ["Comune", "2629000", "Corso Verona", "10152", "example.org", "Mo-Fr", "passport\\\",", "MO,"]
        {
            assert!(!text.contains(undeclared), "{path} tells {undeclared}");
        }
    }
}

#[tokio::test]
async fn every_endpoint_is_described_and_every_reference_leads_somewhere() {
    let app = app();
    let document = get(&app, "/hsds/openapi.json").await;
    assert_eq!(document.header("content-type"), "application/vnd.oai.openapi+json;version=3.1");
    let document = document.json();
    let paths = document["paths"].as_object().expect("paths");
    for list in LISTS {
        assert!(paths[list]["get"].is_object() && paths[list]["post"].is_object(), "{list}");
        let one = format!("{list}/{{id}}");
        assert!(paths[&one]["get"].is_object(), "{one}");
        // What is described works.
        let body = page(&app, &format!("{list}?per_page=1")).await;
        let id = body["contents"][0]["id"].as_str().expect("an object");
        assert_eq!(page(&app, &format!("{list}/{id}")).await["id"], id);
    }
    let text = document.to_string();
    let references: BTreeSet<&str> =
        text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(references.len() > 15, "{references:?}");
    for reference in references {
        assert!(document.pointer(reference).is_some(), "{reference}");
    }
    let own = get(&app, "/api/openapi.json").await.json();
    assert!(own["info"]["description"].as_str().expect("words").contains("/hsds/openapi.json"));
}

/// The site and its directory are one for all requests.
#[tokio::test]
async fn a_new_version_of_the_data_is_seen_at_once() {
    let site = Arc::new(site());
    let app = bussola::web::router_with(
        Arc::clone(&site),
        &bussola::web::Options { rate: None, ..bussola::web::Options::default() },
    );
    assert_eq!(page(&app, "/hsds/services").await["total_items"], 8);
    let network =
        Network { version: DataVersion(world::VERSION + 1), desks: vec![full_desk("a")], sheets: Vec::new() };
    let setting = Setting {
        taxonomy: Arc::clone(&site.taxonomy),
        calendar: Calendar::default(),
        vocabulary: Vocabulary { needs: Vec::new(), places: Vec::new() },
        first_day: day("2026-03-01"),
        n_days: 2,
    };
    site.snapshot.store(Arc::new(Snapshot::build(network, &setting)));
    assert_eq!(page(&app, "/hsds/services").await["total_items"], 1);
}
