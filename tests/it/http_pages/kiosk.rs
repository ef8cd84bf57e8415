//! The screen of an info point: what it asks, what it answers, and that nothing stays on it.

use super::page;
use crate::http_api::world::{SECRET_STREET, app, get};

#[tokio::test]
async fn the_screen_asks_for_a_language_then_a_need_then_shows_desks_with_codes() {
    let first = page("/kiosk/torino").await;
    for lang in ["it", "en"] {
        assert!(first.contains(&format!("href=\"/kiosk/torino?lang={lang}\"")), "{lang}: {first}");
    }
    assert!(!first.contains("http-equiv=\"refresh\""), "the first screen waits");
    let needs = page("/kiosk/torino?lang=en").await.replace("&#38;", "&");
    assert!(needs.contains("href=\"/kiosk/torino?lang=en&need=food\""), "{needs}");
    let desks = page("/kiosk/torino?lang=en&need=food").await;
    assert!(desks.matches("<svg xmlns=\"http://www.w3.org/2000/svg\"").count() >= 1, "a code for each desk");
    assert_eq!(desks.matches("<figure>").count(), desks.matches("class=\"card\"").count());
    for html in [needs, desks] {
        assert!(html.contains("<noscript><meta http-equiv=\"refresh\" content=\"60; url=/kiosk/torino\">"));
    }
}

#[tokio::test]
async fn where_the_screen_stands_stays_in_its_addresses_and_tells_distances() {
    let html = page("/kiosk/torino?lat=45.07&lon=7.68").await.replace("&#38;", "&");
    assert!(html.contains("href=\"/kiosk/torino?lat=45.07&lon=7.68&lang=it\""), "{html}");
    let here = page("/kiosk/torino?lat=45.07&lon=7.68&lang=en&need=food").await;
    let nowhere = page("/kiosk/torino?lang=en&need=food").await;
    assert!(here.contains(" km</b>") || here.contains(" m</b>"), "{here}");
    assert!(
        !nowhere.contains(" km</b>") && !nowhere.contains(" m</b>"),
        "nobody stands in the middle of a city"
    );
}

#[tokio::test]
async fn nothing_of_it_is_kept_or_found_or_leads_away() {
    for path in ["/kiosk/torino", "/kiosk/torino?lang=it&need=food", "/kiosk/torino?lang=it&need=legal"] {
        let answer = get(&app(), path).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-robots-tag"), "noindex", "{path}");
        let html = answer.text();
        assert!(!html.contains("href=\"tel:") && !html.contains("target=\"_blank\""), "{path}");
        assert!(!html.contains(SECRET_STREET), "{path}");
    }
    assert_eq!(get(&app(), "/kiosk/atlantide").await.status, 404);
    let odd = page("/kiosk/torino?lang=xx&need=nothing").await;
    assert!(odd.contains("lang=it"), "what cannot be understood begins anew");
}

#[tokio::test]
async fn desks_far_from_the_screen_are_told_apart_and_few() {
    let near = page("/kiosk/torino?lang=en&need=food").await;
    assert!(!near.contains("Farther away"), "{near}");
    let far = page("/kiosk/torino?lat=40.85&lon=14.27&lang=en&need=food").await;
    assert!(far.contains("No desk for this search"), "{far}");
    let (_, after) = far.split_once("Farther away").expect("what is known elsewhere");
    assert!(after.contains("more than 30 km away"), "{after}");
    assert!((1..=3).contains(&after.matches("class=\"card\"").count()), "{after}");
}
