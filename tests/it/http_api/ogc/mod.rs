//! OGC API Features as its clients meet it, class by class.

mod classes;
mod core;
mod crs;
mod description;
mod filter;
mod schemas;

use serde_json::Value;

use super::world::{Answer, app, get};

/// All desks of the test network, ordered by id.
const DESKS: [&str; 8] =
    ["d1-anagrafe", "d2-tie-a", "d2-tie-b", "d3-scuola", "numero-verde", "rifugio", "senza-pin", "z-lontano"];

const ITEMS: &str = "/ogc/collections/desks/items";

async fn ask(path: &str) -> Answer {
    get(&app(), path).await
}

/// An answer that must be good.
async fn json(path: &str) -> Value {
    let answer = ask(path).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

/// The ids of desks that a query finds.
async fn desks(query: &str) -> Vec<String> {
    let answer = ask(&format!("{ITEMS}?limit=100&{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    let body = answer.json();
    let ids = answer.ids();
    assert_eq!(body["numberMatched"], ids.len(), "{query}");
    assert_eq!(body["numberReturned"], ids.len(), "{query}");
    ids
}

/// A query that must be refused, with the parameter that is named.
async fn refused(query: &str, parameter: &str) {
    let answer = ask(&format!("{ITEMS}?{query}")).await;
    assert_eq!(answer.status, 400, "{query}: {}", answer.text());
    assert_eq!(answer.header("content-type"), "application/problem+json", "{query}");
    let body = answer.json();
    assert_eq!(body["parameter"], parameter, "{query}: {body}");
    assert!(body["allowed"].as_array().is_some_and(|allowed| !allowed.is_empty()), "{query}: {body}");
}

fn link<'a>(body: &'a Value, rel: &str) -> Option<&'a str> {
    let links = body["links"].as_array()?;
    links.iter().find(|link| link["rel"] == rel)?["href"].as_str()
}
