//! The description is true: every route is in it, every example works, every reference leads somewhere.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use bussola::web::api::docs::example;
use bussola::web::api::operations::ALL;
use bussola::web::site::Site;
use serde_json::Value;

use super::world::{app, app_of, get, site};
use crate::sheets::web::RealPress;

#[tokio::test]
async fn every_documented_example_answers() {
    let with_press = || Site { press: Arc::new(RealPress), ..site() };
    let (site, app) = (with_press(), app_of(with_press()));
    for operation in ALL {
        let path = example(&site, operation);
        let answer = get(&app, &path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        let media_type = answer.header("content-type").split(';').next().unwrap_or_default();
        assert_eq!(media_type, operation.answer.media_type, "{path}");
    }
}

#[tokio::test]
async fn every_route_of_the_api_is_described() {
    let described: BTreeSet<&str> = ALL.iter().map(|operation| operation.path).collect();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/api/mod.rs");
    let routes = std::fs::read_to_string(file).expect("the routes");
    let n_routes = routes.matches(".route(operations::").count();
    let of_the_api = ALL.iter().filter(|operation| operation.path.starts_with("/api/v1/")).count();
    assert_eq!(n_routes, of_the_api, "each is routed once");
    let document = get(&app(), "/api/openapi.json").await.json();
    let paths: BTreeSet<&str> =
        document["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
    assert_eq!(paths, described);
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn every_reference_leads_to_a_schema() {
    for path in ["/api/openapi.json", "/api/openapi-3.0.json"] {
        let document = get(&app(), path).await.json();
        let mut found = BTreeSet::new();
        references(&document, &mut found);
        assert!(found.len() > 15);
        for reference in found {
            let pointer = reference.trim_start_matches('#');
            assert!(document.pointer(pointer).is_some(), "{path}: {reference}");
        }
    }
}

#[tokio::test]
async fn the_old_description_has_nothing_of_the_new() {
    let text = get(&app(), "/api/openapi-3.0.json").await.text();
    assert!(text.contains("\"openapi\":\"3.0.3\""));
    assert!(!text.contains("\"null\""));
    assert!(text.contains("\"nullable\":true"));
}

#[tokio::test]
async fn every_property_of_an_answer_is_described() {
    let app = app();
    let document = get(&app, "/api/openapi.json").await.json();
    let described = document.pointer("/components/schemas/DeskProperties/properties").expect("a schema");
    for path in ["/api/v1/nearest?lat=45.07&lon=7.68", "/api/v1/desks"] {
        let body = get(&app, path).await.json();
        let properties = body["features"][0]["properties"].as_object().expect("an object").clone();
        for name in properties.keys() {
            assert!(described.get(name).is_some(), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn the_page_about_the_api_loads_nothing_from_outside_and_has_no_script() {
    let app = app();
    let page = get(&app, "/api/docs").await;
    let html = page.text();
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    for forbidden in ["<script", "style=", "src=\"http", "href=\"http", "onclick"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    assert!(html.contains("id=\"bad-value\"") && html.contains("<code>opening_hours</code>"));
    assert_eq!(get(&app, "/api/docs.css").await.header("content-type"), "text/css; charset=utf-8");
}
