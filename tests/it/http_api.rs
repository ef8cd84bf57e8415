//! The API as programs meet it: the contract, line by line.

mod catalogue;
mod coverage;
mod described;
mod edge;
mod exported;
mod former;
mod hsds;
mod log_store;
mod memory_remarks;
mod ogc;
mod packs;
mod parts;
mod remarks;
mod tiles;
pub(crate) mod world;

use serde_json::{Value, json};

use self::world::{app, get, ids};

const HERE: &str = "/api/v1/nearest?lat=45.07&lon=7.68";
/// A few steps on.
const FARTHER: &str = "/api/v1/nearest?lat=45.0703&lon=7.68";

async fn nearest(more: &str) -> Vec<String> {
    let answer = get(&app(), &format!("{HERE}&{more}")).await;
    assert_eq!(answer.status, 200, "{more}: {}", answer.text());
    answer.ids()
}

#[tokio::test]
async fn desks_are_ordered_by_distance_and_then_by_id() {
    let answer = get(&app(), HERE).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/geo+json");
    assert_eq!(answer.ids(), ["d1-anagrafe", "d2-tie-a", "d2-tie-b", "d3-scuola", "z-lontano"]);
    let body = answer.json();
    let distances: Vec<f64> = body["features"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|feature| feature["properties"]["distance_m"].as_f64().expect("a distance"))
        .collect();
    assert!(distances.is_sorted(), "{distances:?}");
    assert_eq!(distances[0], 11.1);
    assert_eq!(distances[1], distances[2]);
    assert_eq!(body["type"], "FeatureCollection");
    assert_eq!(body["data_version"], world::VERSION);
    assert_eq!(body["numberReturned"], 5);
    assert_eq!(body["numberMatched"], 5);
}

#[tokio::test]
async fn a_feature_tells_what_the_contract_names() {
    let body = get(&app(), &format!("{HERE}&limit=1")).await.json();
    let feature = &body["features"][0];
    assert_eq!(feature["type"], "Feature");
    assert_eq!(feature["geometry"], json!({ "type": "Point", "coordinates": [7.68, 45.0701] }));
    let properties = &feature["properties"];
    for (name, expected) in [
        ("name", json!("Sportello d1-anagrafe")),
        ("needs", json!(["residence_permit"])),
        ("languages", json!(["ar", "it"])),
        ("audience", json!([])),
        ("access", json!(["walk_in"])),
        ("free", json!(true)),
        ("address", json!("Via Prova 7")),
        ("municipality", json!("Torino")),
        ("walk_minutes", json!(1)),
        ("precision", json!("house")),
        ("precision_m", json!(25.0)),
        ("confirmed_on", json!("2026-01-01")),
        ("trust", json!("fresh")),
        ("url", json!("/it/desk/d1-anagrafe")),
    ] {
        assert_eq!(properties[name], expected, "{name}");
    }
    let opening = json!({
        "state": "open",
        "until": "2026-03-11T12:00",
        "next": "2026-03-12T09:00",
        "last_entry": null,
        "in_time": true,
        "languages_now": ["ar", "it"],
        "reasons": [{ "code": "regular_slot" }],
    });
    assert_eq!(properties["opening"], opening);
    let sheet = &properties["sheets"][0];
    assert_eq!((&sheet["id"], &sheet["pdf"]), (&json!("una-scheda"), &json!("/sheets/una-scheda.it.pdf")));
    assert_eq!(body["numberMatched"], Value::Null, "more may match than were asked for");
}

/// 1.1 km north of the registry office, which closes at noon.
const TEN_TO_TWELVE: &str = "lat=45.08&lon=7.68&at=2026-03-11T11:50";

#[tokio::test]
async fn who_would_come_too_late_on_foot_is_told() {
    let app = app();
    let body = get(&app, &format!("/api/v1/nearest?{TEN_TO_TWELVE}")).await.json();
    let of = |id: &str| {
        let features = body["features"].as_array().expect("a list");
        let feature = features.iter().find(|feature| feature["id"] == id).expect("a desk of the list");
        feature["properties"].clone()
    };
    let late = of("d1-anagrafe");
    let reason = json!({ "code": "too_late", "minutes": 10, "walk_minutes": late["walk_minutes"] });
    assert_eq!(late["opening"]["state"], "open", "it is open all the same");
    assert_eq!(late["opening"]["in_time"], false);
    assert_eq!(late["opening"]["reasons"], json!([reason, { "code": "regular_slot" }]));
    assert_eq!(of("d3-scuola")["opening"]["in_time"], true);
    assert_eq!(of("z-lontano")["opening"].get("in_time"), None, "nobody walks that far");
    let listed = get(&app, "/api/v1/desks?at=2026-03-11T11:50").await.json();
    assert_eq!(listed["features"][0]["properties"]["opening"].get("in_time"), None, "nobody said where from");
}

#[tokio::test]
async fn what_is_kept_of_a_desk_tells_nobody_the_way_of_another() {
    let app = app();
    let of = async |place: &str| {
        let body = get(&app, &format!("/api/v1/nearest?{place}&at=2026-03-11T11:50")).await.json();
        let features = body["features"].as_array().expect("a list");
        features.iter().find(|feature| feature["id"] == "d1-anagrafe").expect("a desk of the list").clone()
    };
    let (near, far) = ("lat=45.0702&lon=7.68", "lat=45.08&lon=7.68");
    let (first, late, again) = (of(near).await, of(far).await, of(near).await);
    assert_eq!(first["properties"]["opening"]["in_time"], true);
    assert_eq!(late["properties"]["opening"]["reasons"][0]["code"], "too_late");
    assert_eq!(again, first);
    assert_eq!(of(far).await, late);
}

#[tokio::test]
async fn every_question_about_the_hours_of_a_desk_is_answered() {
    let app = app();
    let ask = async |query: &str| get(&app, &format!("/api/v1/desks/d1-anagrafe/opening?{query}")).await;
    let body = ask(&format!("{TEN_TO_TWELVE}&until=2026-03-11T12:00&within_hours=2")).await.json();
    assert_eq!(body["at"], "2026-03-11T11:50");
    assert_eq!(body["opening"]["reasons"][0]["code"], "too_late");
    assert_eq!(body["throughout"], json!({ "until": "2026-03-11T12:00", "answer": "yes" }));
    assert_eq!(body["within"], json!({ "hours": 2, "answer": "yes" }));
    let next = "2026-03-11T11:50";
    assert_eq!(body["next_opening"], json!({ "sure": next, "perhaps": next }));
    let evening = ask("at=2026-03-11T20:00&until=2026-03-12T10:00&within_hours=12").await.json();
    assert_eq!(evening["throughout"]["answer"], "no");
    assert_eq!(evening["within"]["answer"], "no");
    assert_eq!(evening["next_opening"]["sure"], "2026-03-12T09:00");
    assert_eq!(evening["walk_minutes"], Value::Null);
    // After the days that are ready the hours are compiled for that moment.
    let far = ask("at=2026-09-11T10:00&within_hours=1").await.json();
    assert_eq!((&far["opening"]["state"], &far["within"]["answer"]), (&json!("open"), &json!("yes")));
    for wrong in ["until=2020-01-01T10:00", "within_hours=0", "within_hours=169", "lat=45", "open=now"] {
        assert_eq!(ask(wrong).await.status, 400, "{wrong}");
    }
    assert_eq!(get(&app, "/api/v1/desks/nessuno/opening").await.status, 404);
}

#[tokio::test]
async fn desks_without_a_pin_are_apart_and_have_no_geometry() {
    let body = get(&app(), HERE).await.json();
    let mut remote = ids(&body["remote"]);
    remote.sort();
    assert_eq!(remote, ["numero-verde", "rifugio", "senza-pin"]);
    for desk in body["remote"].as_array().expect("a list") {
        assert_eq!(desk["geometry"], Value::Null);
        assert_eq!(desk["properties"].get("distance_m"), None);
    }
}

#[tokio::test]
async fn each_condition_keeps_what_meets_it() {
    for (condition, expected) in [
        ("need=residence_permit", vec!["d1-anagrafe"]),
        ("need=permits", vec!["d1-anagrafe"]),
        ("need=permits,italian_school", vec!["d1-anagrafe", "d3-scuola"]),
        ("language=ar", vec!["d1-anagrafe"]),
        ("language=bn", vec!["d3-scuola"]),
        ("audience=women", vec!["d2-tie-a"]),
        ("free=true", vec!["d1-anagrafe"]),
        ("step_free=true", vec![]),
        ("access=phone", vec![]),
        ("has_sheet=true", vec!["d1-anagrafe"]),
        // By name; by a need in the words of a letter, the last of them cut short; with a typo; with other conditions.
        ("q=anagrafe", vec!["d1-anagrafe"]),
        ("q=permeso+di+sogg", vec!["d1-anagrafe"]),
        ("q=Sportello+scuol", vec!["d3-scuola"]),
        ("q=scuola&language=bn", vec!["d3-scuola"]),
        ("q=scuola&language=ar", vec![]),
        ("confirmed_since=2026-01-01&limit=1", vec!["d1-anagrafe"]),
        ("confirmed_since=2026-01-02", vec![]),
        ("max_distance=100", vec!["d1-anagrafe"]),
        ("limit=2", vec!["d1-anagrafe", "d2-tie-a"]),
        ("municipality=072006", vec!["z-lontano"]),
        ("municipality=bari", vec!["z-lontano"]),
    ] {
        assert_eq!(nearest(condition).await, expected, "{condition}");
    }
}

#[tokio::test]
async fn open_is_judged_now_or_at_a_moment_and_unknown_is_not_closed() {
    for (condition, expected) in [
        ("open=now", vec!["d1-anagrafe", "d3-scuola", "z-lontano"]),
        ("open=now&include=opens", vec!["d1-anagrafe", "d2-tie-b", "d3-scuola", "z-lontano"]),
        ("open=now&include=unknown", vec!["d1-anagrafe", "d2-tie-a", "d3-scuola", "z-lontano"]),
        ("open=at&at=2026-03-11T15:00", vec!["d2-tie-b", "d3-scuola", "z-lontano"]),
        ("open=at&at=2026-03-11T14:00:00Z", vec!["d2-tie-b", "d3-scuola", "z-lontano"]),
        ("open=at&at=2026-03-11T15:00:00%2B01:00", vec!["d2-tie-b", "d3-scuola", "z-lontano"]),
        // On Wednesday nobody speaks Bangla at the school, on Thursday somebody does.
        ("open=now&language=bn", vec![]),
        ("open=at&at=2026-03-12T10:00&language=bn", vec!["d3-scuola"]),
    ] {
        assert_eq!(nearest(condition).await, expected, "{condition}");
    }
}

/// The hours of 60 days are ready; today is 11 March 2026.
#[tokio::test(flavor = "multi_thread")]
async fn a_moment_far_from_today_is_answered_as_one_near_it() {
    // Wednesdays at three in the afternoon, half a year ago, last month, at the end of the ready days, and in autumn.
    for at in ["2025-09-10T15:00", "2026-02-25T15:00", "2026-04-29T15:00", "2026-10-07T15:00"] {
        let open = nearest(&format!("open=at&at={at}")).await;
        assert_eq!(open, ["d2-tie-b", "d3-scuola", "z-lontano"], "{at}");
    }
    let app = app();
    for (at, next) in [("2026-04-28T19:00", "2026-04-29T09:00"), ("2026-10-06T19:00", "2026-10-07T09:00")] {
        let desk = get(&app, &format!("/api/v1/desks/d1-anagrafe?at={at}")).await.json();
        let opening = &desk["properties"]["opening"];
        assert_eq!((&opening["state"], &opening["next"]), (&json!("opens"), &json!(next)), "{at}");
        let same = get(&app, &format!("/api/v1/desks/d1-anagrafe/opening?at={at}")).await.json();
        assert_eq!(same["next_opening"]["sure"], next);
    }
    let counted = get(&app, "/api/v1/facets?at=2026-10-07T15:00").await.json();
    let open = get(&app, "/export/desks.geojson?open=at&at=2026-10-07T15:00").await;
    assert_eq!(counted["open"], open.ids().len());
    let page = get(&app, "/it/find?lat=45.07&lon=7.68&open=at&at=2026-10-07T15:00").await.text();
    assert!(page.contains("desk-d2-tie-b") && !page.contains("desk-d1-anagrafe"));
    for at in ["2024-03-11T10:00", "2028-01-01T10:00"] {
        let refused = get(&app, &format!("{HERE}&at={at}")).await;
        let problem = refused.json();
        assert_eq!((refused.status.as_u16(), &problem["parameter"]), (400, &json!("at")));
        assert_eq!(problem["allowed"], json!(["a moment from 2025-02-04T00:00 to 2027-04-15T23:59"]));
    }
}

#[tokio::test]
async fn a_place_in_words_is_found_and_told() {
    let app = app();
    let body = get(&app, "/api/v1/nearest?near=Corso+Uno").await.json();
    assert_eq!(ids(&body["features"])[0], "d1-anagrafe");
    assert_eq!(body["place"]["matched"], "Corso Uno 1");
    assert_eq!(body["place"]["others"], json!(["Corso Uno 2"]));
    let unknown = get(&app, "/api/v1/nearest?near=Atlantide").await;
    assert_eq!((unknown.status.as_u16(), &unknown.json()["parameter"]), (400, &json!("near")));
}

#[tokio::test]
async fn the_question_is_echoed_without_the_position() {
    let answer = get(&app(), "/api/v1/nearest?lat=45.0698765&lon=7.6812345&need=food&lang=en").await;
    let echo = &answer.json()["query"];
    assert_eq!(echo["need"], json!(["food"]));
    assert_eq!(echo["lang"], "en");
    assert!(!answer.text().contains("0698765") && !answer.text().contains("6812345"));
}

#[tokio::test]
async fn a_feature_that_is_told_again_is_the_same_and_another_minute_or_language_is_told_anew() {
    let app = app();
    let tell = async |more: &str| get(&app, &format!("{HERE}{more}")).await.json();
    for more in ["", "&at=2026-03-11T15:00", "&lang=en", "", "&at=2026-03-11T15:00", "&lang=en"] {
        let (ours, fresh) = (tell(more).await, get(&self::app(), &format!("{HERE}{more}")).await.json());
        assert_eq!(ours, fresh, "{more}");
        for feature in ours["features"].as_array().expect("a list") {
            let id = feature["id"].as_str().expect("an id");
            let at = if more.starts_with("&at") { "?at=2026-03-11T15:00" } else { "" };
            let whole = get(&app, &format!("/api/v1/desks/{id}{at}")).await.json();
            let mut told = feature["properties"]["opening"].clone();
            told.as_object_mut().expect("an opening").remove("in_time");
            assert_eq!(told, whole["properties"]["opening"], "{id}{more}");
        }
    }
    // From elsewhere only the distance is another, as long as one gets there in time.
    let (here, there) = (tell("&limit=1").await, get(&app, &format!("{FARTHER}&limit=1")).await.json());
    let (here, there) = (&here["features"][0], &there["features"][0]);
    assert_eq!(here["id"], there["id"]);
    assert_ne!(here["properties"]["distance_m"], there["properties"]["distance_m"]);
    assert_eq!(here["properties"]["opening"], there["properties"]["opening"]);
    // Whoever sets out too late is told so, and nobody else.
    let tell_of_noon = async |lat: &str| {
        let path = format!("/api/v1/nearest?lat={lat}&lon=7.68&at=2026-03-11T11:50&limit=5");
        let answer = get(&app, &path).await.json();
        let features = answer["features"].as_array().expect("a list").clone();
        let office = features.into_iter().find(|feature| feature["id"] == "d1-anagrafe").expect("found");
        (office["properties"]["opening"]["in_time"].clone(), office["properties"]["distance_m"].clone())
    };
    for _ in 0..2 {
        assert_eq!(tell_of_noon("45.07").await.0, true, "at the door");
        assert_eq!(tell_of_noon("45.08").await.0, false, "twenty minutes away");
    }
}

#[tokio::test]
async fn bad_input_names_parameter_value_and_what_is_allowed() {
    let app = app();
    for (query, parameter, value) in [
        ("lat=95&lon=7", "lat", "95"),
        ("lat=45&lon=x", "lon", "x"),
        ("lat=45.07&lon=7.68&need=gold", "need", "gold"),
        ("lat=45.07&lon=7.68&language=xx", "language", "xx"),
        ("lat=45.07&lon=7.68&audience=martians", "audience", "martians"),
        ("lat=45.07&lon=7.68&open=maybe", "open", "maybe"),
        ("lat=45.07&lon=7.68&open=at&at=tomorrow", "at", "tomorrow"),
        ("lat=45.07&lon=7.68&include=opens", "include", "opens"),
        ("lat=45.07&lon=7.68&confirmed_since=2026", "confirmed_since", "2026"),
        ("lat=45.07&lon=7.68&limit=0", "limit", "0"),
        ("lat=45.07&lon=7.68&limit=101", "limit", "101"),
        ("lat=45.07&lon=7.68&max_distance=-1", "max_distance", "-1"),
        ("lat=45.07&lon=7.68&free=yes", "free", "yes"),
        ("lat=45.07&lon=7.68&near=x", "near", "x"),
        ("lat=45.07&lon=7.68&q=%F0%9F%98%80", "q", "😀"),
        ("lat=45.07&lon=7.68&q=...", "q", "..."),
        ("lat=45.07&lon=7.68&lang=xx", "lang", "xx"),
        ("lat=45.07&lon=7.68&need=", "need", ""),
    ] {
        let answer = get(&app, &format!("/api/v1/nearest?{query}")).await;
        let problem = answer.json();
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(problem["parameter"], parameter, "{query}");
        assert_eq!(problem["value"], value, "{query}");
        assert_eq!(problem["status"], 400);
        assert!(problem["allowed"].as_array().is_some_and(|allowed| !allowed.is_empty()), "{query}");
    }
    for (query, parameter, code) in [
        ("", "lat", "missing-parameter"),
        ("lat=45", "lon", "missing-parameter"),
        ("lat=45.07&lon=7.68&open=at", "at", "missing-parameter"),
        ("lat=45.07&lon=7.68&colour=red", "colour", "unknown-parameter"),
        ("lat=45.07&lon=7.68&lat=45", "lat", "repeated-parameter"),
    ] {
        let answer = get(&app, &format!("/api/v1/nearest?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.json()["parameter"], parameter, "{query}");
        assert_eq!(answer.json()["type"], format!("/api/docs#{code}"), "{query}");
    }
    let needs = get(&app, &format!("{HERE}&need=gold")).await.json();
    let known = world::taxonomy().needs().iter().map(|need| need.code.to_string()).collect::<Vec<_>>();
    assert_eq!(needs["allowed"], json!(known));
}

#[tokio::test]
async fn lists_are_paged_with_links_and_a_box_keeps_pins_inside() {
    let app = app();
    let first = get(&app, "/api/v1/desks?limit=3").await;
    let body = first.json();
    assert_eq!((&body["numberMatched"], &body["numberReturned"]), (&json!(8), &json!(3)));
    assert!(first.header("link").contains("</api/v1/desks?limit=3&offset=3>; rel=\"next\""));
    let mut all = first.ids();
    for offset in [3, 6] {
        all.extend(get(&app, &format!("/api/v1/desks?limit=3&offset={offset}")).await.ids());
    }
    assert_eq!(all.len(), 8);
    assert!(all.is_sorted());
    let inside = get(&app, "/api/v1/desks?bbox=7.6799,45.0699,7.6831,45.0702").await;
    assert_eq!(inside.ids(), ["d1-anagrafe", "d2-tie-a", "d2-tie-b"]);
    let of_city = get(&app, "/api/v1/desks?city=torino&limit=2&offset=1").await;
    assert_eq!(of_city.json()["numberMatched"], 7);
    assert_eq!(of_city.ids(), ["d2-tie-a", "d2-tie-b"]);
    assert_eq!(get(&app, "/api/v1/desks?offset=100").await.ids(), [""; 0]);
}

#[tokio::test]
async fn one_desk_has_its_week_and_unknown_ids_are_told() {
    let app = app();
    let desk = get(&app, "/api/v1/desks/d1-anagrafe?at=2026-03-13T10:00").await.json();
    assert_eq!(desk["properties"]["phones"], json!(["+39 011 2629000"]));
    let days = desk["days"].as_array().expect("a list");
    assert_eq!(days.len(), 7);
    assert_eq!(days[0]["slots"][0]["from"], "2026-03-13T09:00");
    assert_eq!(days[1]["slots"], json!([]));
    for path in ["/api/v1/desks/nobody", "/api/v1/desks/NOT%20AN%20ID", "/api/v1/sheets/none", "/api/v2/x"] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
    }
}

#[tokio::test]
async fn directories_tell_needs_cities_organizations_and_sheets() {
    let app = app();
    let needs = get(&app, "/api/v1/needs?lang=en").await.json();
    assert_eq!(needs["needs"][0]["code"], "permits");
    assert_eq!(needs["needs"][0]["needs"][0]["code"], "residence_permit");
    assert_eq!(get(&app, "/api/v1/cities").await.json()["cities"][0]["slug"], "torino");
    let organizations = get(&app, "/api/v1/organizations").await.json();
    assert_eq!(organizations["organizations"][0]["n_desks"], 8);
    assert_eq!(get(&app, "/api/v1/sheets?need=permits&city=torino").await.json()["numberMatched"], 1);
    assert_eq!(get(&app, "/api/v1/sheets?need=food").await.json()["numberMatched"], 0);
    let sheet = get(&app, "/api/v1/sheets/una-scheda").await.json();
    assert_eq!(sheet["title"], "Una scheda");
    assert_eq!(sheet["parts"][0], json!({ "part": "problem", "paragraphs": [] }));
    let facets = get(&app, "/api/v1/facets?language=ar").await.json();
    assert_eq!((&facets["total"], &facets["need"]["permits"]), (&json!(2), &json!(2)));
}

#[tokio::test]
async fn what_is_typed_is_geocoded_and_suggested() {
    let app = app();
    let found = get(&app, "/api/v1/geocode?q=Corso+Uno").await.json();
    assert_eq!((&found["outcome"], &found["numberMatched"]), (&json!("ambiguous"), &json!(2)));
    assert_eq!(found["features"][0]["properties"]["geocoder"], "one-street");
    assert_eq!(get(&app, "/api/v1/geocode?q=Atlantide").await.json()["outcome"], "not_found");
    assert_eq!(get(&app, "/api/v1/geocode").await.json()["parameter"], "q");
    let suggested = get(&app, "/api/v1/suggest?q=permeso").await.json();
    assert_eq!(suggested["suggestions"][0]["code"], "residence_permit");
    assert_eq!(suggested["suggestions"][0]["kind"], "need");
}

#[tokio::test]
async fn history_tells_that_something_changed_and_not_what_it_was() {
    let answer = get(&app(), "/api/v1/desks/rifugio/history").await;
    let changes = &answer.json()["changes"];
    assert_eq!(changes[0]["sequence"], 2);
    assert_eq!(changes[0]["fields"], json!(["number"]));
    assert_eq!(changes[1]["what"], "created");
    assert!(!answer.text().contains("Nascondiglio"));
}
