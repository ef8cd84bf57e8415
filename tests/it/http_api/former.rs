//! The network of former days, what changed between them, and the feeds: over a store with a past.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::Router;
use bussola::adapters::stores;
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{Actor, DeskWrite, ImportBatch, RecordVersion};
use bussola::ports::workshop::Workshop;
use bussola::web::site::Site;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::position::Position;
use bussola_engine::search::snapshot::{Setting, Snapshot};
use serde_json::{Value, json};

use super::world::{PLAIN, Plan, SECRET_STREET, app_of, day, get, record, site};
use crate::fixture::{id, instant};

/// A site that has seen four days, and the folder of its store.
struct Past {
    app: Router,
    _folder: tempfile::TempDir,
}

fn desk(name: &'static str) -> DeskRecord {
    record(&Plan { id: name, lon_lat: Some((7.68, 45.07)), ..PLAIN })
}

async fn write(store: &dyn Workshop, at: &str, desks: Vec<DeskWrite>) {
    let source = SourceInfo {
        id: id("prova"),
        title: "Prova".into(),
        licence: "CC0-1.0".into(),
        attribution: "Nobody".into(),
        rank: 10,
    };
    let batch = ImportBatch {
        source,
        actor: Actor("import".into()),
        at: instant(at),
        desks,
        quarantine: Vec::new(),
        report: "{}".into(),
    };
    store.import(batch).await.expect("the import is written");
}

/// 1 March: four desks. 4 March: one moves, one is worded anew, one is hidden, one goes, one comes.
async fn past() -> Past {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("store.gpkg").display().to_string();
    let store = stores::open(&path).await.expect("a store");
    let mut house = desk("house");
    house.location.address.street = Some(SECRET_STREET.into());
    let first = [desk("goes"), house.clone(), desk("moves"), desk("words")];
    write(&*store, "2026-03-01T09:00:00Z", first.map(DeskWrite::New).to_vec()).await;
    let seen = RecordVersion(1);
    house.location.visibility = AddressVisibility::Hidden;
    let mut moves = desk("moves");
    let placement = moves.location.placement.as_mut().expect("a pin");
    placement.position = Position::from_lon_lat(7.69, 45.07).expect("in range");
    let mut words = desk("words");
    words.desk.contacts.phones = vec!["+39 011 1234567".into()];
    words.service.name = "<b>Sportello</b> & altri".into();
    let later = vec![
        DeskWrite::New(desk("comes")),
        DeskWrite::Gone { id: id("goes"), seen },
        DeskWrite::Changed { record: house, seen },
        DeskWrite::Changed { record: moves, seen },
        DeskWrite::Changed { record: words, seen },
    ];
    // A quarter past midnight on the 4th in Italy, while it is still the 3rd in UTC.
    write(&*store, "2026-03-03T23:15:00Z", later).await;
    let plain = site();
    let setting = Setting {
        taxonomy: Arc::clone(&plain.taxonomy),
        calendar: plain.calendar.clone(),
        vocabulary: plain.vocabulary.clone(),
        first_day: day("2026-03-11"),
        n_days: 8,
    };
    let snapshot = Snapshot::build(store.network().await.expect("a network"), &setting);
    let site = Site {
        snapshot: ArcSwap::from_pointee(snapshot),
        store: Arc::clone(&store) as _,
        past: Arc::clone(&store) as _,
        ..plain
    };
    Past { app: app_of(site), _folder: folder }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_day_is_answered_as_it_was_at_its_end() {
    let past = past().await;
    let before = ["goes", "house", "moves", "words"];
    let after = ["comes", "house", "moves", "words"];
    for (as_of, version, expected) in [
        ("2026-03-01", 4, before),
        ("2026-03-03", 4, before),
        ("2026-03-04", 9, after),
        ("2026-03-11", 9, after),
    ] {
        for path in ["/api/v1/desks", "/export/desks.geojson"] {
            let answer = get(&past.app, &format!("{path}?as_of={as_of}")).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            assert_eq!(answer.ids(), expected, "{path} {as_of}");
            assert_eq!(answer.json()["data_version"], version, "{path} {as_of}");
        }
    }
    let listed = get(&past.app, "/api/v1/desks?as_of=2026-03-01&limit=1").await.json();
    assert_eq!(listed["query"]["as_of"], "2026-03-01");
    assert_eq!(listed["query"]["at"], "2026-03-01T23:59");
    assert!(listed["links"].to_string().contains("as_of=2026-03-01"), "{}", listed["links"]);
    let gone = get(&past.app, "/api/v1/desks/goes?as_of=2026-03-01").await;
    assert_eq!((gone.status.as_u16(), &gone.json()["as_of"]), (200, &json!("2026-03-01")));
    assert_eq!(get(&past.app, "/api/v1/desks/goes").await.status, 404);
    let file = get(&past.app, "/export/desks.csv?as_of=2026-03-01").await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"desks-v4.csv\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_network_and_moment_are_the_same_desks() {
    let past = past().await;
    for at in ["2026-03-12T10:00", "2026-04-23T10:00", "2026-12-10T10:00"] {
        let open = async |more: &str| {
            get(&past.app, &format!("/export/desks.geojson?open=at&include=opens,maybe&at={at}{more}"))
                .await
                .ids()
        };
        assert_eq!(open("&as_of=2026-03-11").await, open("").await, "{at}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn today_is_the_network_of_now() {
    let past = past().await;
    let file = async |query: &str| get(&past.app, &format!("/export/desks.geojson{query}")).await.text();
    assert_eq!(file("?as_of=2026-03-11").await, file("").await);
    assert_eq!(file("?as_of=2026-03-11&need=food").await, file("?need=food").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_that_nobody_knows_is_refused_with_the_days_that_are_known() {
    let past = past().await;
    for path in [
        "/api/v1/desks?as_of",
        "/api/v1/desks/moves?as_of",
        "/export/desks.csv?as_of",
        "/export/changes.geojson?from",
    ] {
        for wrong in ["2026-02-28", "2026-03-12", "2199-01-01"] {
            let answer = get(&past.app, &format!("{path}={wrong}")).await;
            assert_eq!(answer.status, 400, "{path}={wrong}");
            let body = answer.json();
            assert_eq!(
                (&body["value"], &body["allowed"]),
                (&json!(wrong), &json!(["2026-03-01 to 2026-03-11"]))
            );
        }
        for wrong in ["", "yesterday", "2026-03", "2026-02-30"] {
            assert_eq!(get(&past.app, &format!("{path}={wrong}")).await.status, 400, "{path}={wrong}");
        }
    }
    let now = get(&past.app, "/api/v1/desks?as_of=2026-03-01&open=now").await;
    assert_eq!((now.status.as_u16(), &now.json()["parameter"]), (400, &json!("open")));
    assert_eq!(get(&past.app, "/export/changes.geojson").await.json()["parameter"], "from");
    let reversed = get(&past.app, "/export/changes.geojson?from=2026-03-04&to=2026-03-01").await;
    assert_eq!((reversed.status.as_u16(), &reversed.json()["parameter"]), (400, &json!("to")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_between_two_days_is_told_with_its_fields() {
    let past = past().await;
    let answer = get(&past.app, "/export/changes.geojson?from=2026-03-01&to=2026-03-04").await;
    assert_eq!(answer.header("content-type"), "application/geo+json");
    let body = answer.json();
    assert_eq!((&body["from_version"], &body["to_version"]), (&json!(4), &json!(9)));
    assert_eq!(answer.ids(), ["comes", "goes", "moves", "words"]);
    let told = |index: usize, name: &str| &body["features"][index]["properties"][name];
    let what: Vec<&Value> = (0..4).map(|index| told(index, "change")).collect();
    assert_eq!(what, ["added", "removed", "moved", "changed"]);
    assert_eq!(told(2, "moved_m"), &json!(787.5));
    assert_eq!(told(2, "fields"), &json!([]));
    assert_eq!(told(3, "fields"), &json!(["name", "phones"]));
    assert_eq!(told(3, "phones"), &json!(["+39 011 1234567"]));
    assert_eq!(told(0, "changed_at"), "2026-03-03T23:15:00Z");
    let still = get(&past.app, "/export/changes.geojson?from=2026-03-01&to=2026-03-03").await.json();
    assert_eq!((&still["features"], &still["numberReturned"]), (&json!([]), &json!(0)));
    let other = get(&past.app, "/export/changes.geojson?from=2026-03-01&city=torino").await.json();
    assert_eq!(other["numberReturned"], 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_tells_what_is_new_and_nothing_that_is_markup() {
    let past = past().await;
    let answer = get(&past.app, "/feeds/torino.json?lang=en").await;
    assert_eq!(answer.header("content-type"), "application/feed+json");
    let body = answer.json();
    assert_eq!(body["version"], "https://jsonfeed.org/version/1.1");
    let items = body["items"].as_array().expect("a list");
    let titles: Vec<&str> = items.iter().map(|item| item["title"].as_str().expect("a title")).collect();
    assert_eq!(titles[0], "Changed: <b>Sportello</b> & altri");
    assert_eq!(titles[1], "Moved: Sportello moves");
    assert!(titles.contains(&"No longer there: Sportello goes") && titles.contains(&"New: Sportello comes"));
    assert!(items[0]["content_text"].as_str().is_some_and(|text| text.contains("The phone number")));
    assert_eq!(items[0]["url"], "/en/desk/words");
    let ids: std::collections::BTreeSet<&str> = items.iter().filter_map(|item| item["id"].as_str()).collect();
    assert_eq!(ids.len(), items.len());
    let atom = get(&past.app, "/feeds/torino.atom?lang=en").await;
    assert_eq!(atom.header("content-type"), "application/atom+xml");
    let atom = atom.text();
    assert!(atom.contains("Changed: &lt;b&gt;Sportello&lt;/b&gt; &amp; altri"), "{atom}");
    assert_eq!(atom.matches("<entry>").count(), items.len());
    for wrong in ["/feeds/atlantis.atom", "/feeds/torino.rss", "/feeds/torino"] {
        assert_eq!(get(&past.app, wrong).await.status, 404, "{wrong}");
    }
    assert_eq!(get(&past.app, "/feeds/torino.atom?page=2").await.status, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_protected_today_is_in_no_answer_about_the_past() {
    let past = past().await;
    for path in [
        "/api/v1/desks?as_of=2026-03-01",
        "/api/v1/desks/house?as_of=2026-03-01",
        "/export/desks.csv?as_of=2026-03-01",
        "/export/desks.geojsons?as_of=2026-03-01",
        "/export/changes.geojson?from=2026-03-01",
        "/feeds/torino.atom",
        "/feeds/torino.json",
    ] {
        let answer = get(&past.app, path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.text().contains(SECRET_STREET), "{path}");
    }
    let house = get(&past.app, "/api/v1/desks/house?as_of=2026-03-01").await.json();
    assert_eq!((&house["geometry"], &house["properties"]["location_id"]), (&Value::Null, &Value::Null));
}
