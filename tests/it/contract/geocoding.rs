//! What a store remembers of geocoders, whose turn it is, and what a person must look at.

use std::time::Duration;

use bussola::ports::geocode_cache::{Permit, Remembered, Wish};
use bussola::ports::geocoder::{Candidate, GeocodeOutcome};
use bussola::ports::review::{ReviewItem, ReviewKind, ReviewPlace, ReviewState};
use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::position::{Metres, Position, Precision};
use chrono::{DateTime, TimeDelta, Utc};

use super::contract;
use super::home::{Home, import_new};
use crate::fixture::{day, id, instant, minimal_desk};

contract! {
    an_answer_reads_back_whole_and_is_replaced
    turns_are_given_one_after_the_other_and_counted_per_day
    two_programs_never_get_the_same_turn
    a_server_that_wants_to_be_left_alone_is_left_alone
    an_item_reads_back_whole_and_is_replaced
    looking_up_addresses_is_no_change_of_the_data
    a_list_of_many_items_is_written_whole
}

fn now() -> DateTime<Utc> {
    instant("2026-11-21T10:00:00.250Z")
}

fn candidate(lat: f64) -> Candidate {
    Candidate {
        position: Position::from_lat_lon(lat, 7.123_456_789_012).expect("a position"),
        precision: Precision::Street,
        radius: Metres::new(123.4).expect("a length"),
        matched: "Via «Roma» \"1\"; \u{0} 你好".into(),
        municipality: Some(Municipality {
            istat: IstatCode::new("001272").expect("six digits"),
            name: "Prima".into(),
            province: "AA".into(),
        }),
        confidence: 0.875,
    }
}

async fn an_answer_reads_back_whole_and_is_replaced(home: Home) {
    let store = home.store().await;
    assert_eq!(store.recall("nominatim", "a").await.unwrap(), None);
    for outcome in [
        GeocodeOutcome::Found(candidate(45.0)),
        GeocodeOutcome::Ambiguous(vec![candidate(45.0), candidate(46.0)]),
        GeocodeOutcome::NotFound,
    ] {
        let bare = Candidate { municipality: None, ..candidate(47.0) };
        let remembered = Remembered { outcome, outside: vec![bare], at: now() };
        store.remember("nominatim", "a", &remembered).await.unwrap();
        assert_eq!(store.recall("nominatim", "a").await.unwrap(), Some(remembered));
    }
    assert_eq!(store.recall("photon", "a").await.unwrap(), None);
    assert_eq!(home.count("SELECT count(*) FROM geocode_cache").await, 1);
}

fn wish(after_ms: i64, per_day: u32) -> Wish {
    Wish {
        now: now() + TimeDelta::milliseconds(after_ms),
        today: day("2026-11-21"),
        interval: Duration::from_secs(1),
        per_day,
        patience: Duration::from_secs(2),
    }
}

async fn turns_are_given_one_after_the_other_and_counted_per_day(home: Home) {
    let store = home.store().await;
    let at = |ms| Permit::At(now() + TimeDelta::milliseconds(ms));
    for (after_ms, expected) in [
        (0, at(0)),
        (100, at(1000)),
        (100, at(2000)),
        // The next turn is farther away than this asker would wait.
        (100, Permit::NotBefore(now() + TimeDelta::milliseconds(3000))),
        (5000, at(5000)),
        (9000, Permit::Spent),
    ] {
        assert_eq!(store.take_turn("nominatim", &wish(after_ms, 4)).await.unwrap(), expected, "{after_ms}");
    }
    assert_eq!(store.take_turn("photon", &wish(9000, 4)).await.unwrap(), at(9000));
    let tomorrow = Wish { today: day("2026-11-22"), ..wish(9000, 4) };
    assert_eq!(store.take_turn("nominatim", &tomorrow).await.unwrap(), at(9000));
}

async fn two_programs_never_get_the_same_turn(home: Home) {
    let (one, other) = (home.store().await, home.store().await);
    let patient = Wish { patience: Duration::from_secs(60), ..wish(0, 100) };
    let take = |store: std::sync::Arc<dyn bussola::ports::store::Store>| async move {
        let mut turns = Vec::new();
        for _ in 0..5 {
            match store.take_turn("nominatim", &patient).await.unwrap() {
                Permit::At(at) => turns.push((at - now()).num_milliseconds()),
                other => panic!("{other:?}"),
            }
        }
        turns
    };
    let (mine, theirs) = tokio::join!(take(one), take(other));
    let mut all = [mine, theirs].concat();
    all.sort_unstable();
    assert_eq!(all, (0..10).map(|turn| turn * 1000).collect::<Vec<_>>());
}

async fn a_server_that_wants_to_be_left_alone_is_left_alone(home: Home) {
    let store = home.store().await;
    let until = now() + TimeDelta::hours(1);
    store.hold_off("nominatim", until).await.unwrap();
    store.hold_off("nominatim", now() + TimeDelta::minutes(1)).await.unwrap();
    assert_eq!(store.take_turn("nominatim", &wish(0, 1)).await.unwrap(), Permit::NotBefore(until));
    let later = wish(3_600_000, 1);
    assert_eq!(store.take_turn("nominatim", &later).await.unwrap(), Permit::At(until));
}

fn item(desk: &str, kind: ReviewKind, state: ReviewState) -> ReviewItem {
    let place = |lat, geocoder: &str| ReviewPlace {
        position: Position::from_lat_lon(lat, 7.5).expect("a position"),
        precision: Precision::House,
        radius: Metres::new(50.0).expect("a length"),
        geocoder: geocoder.into(),
        matched: "Via Roma 1".into(),
    };
    ReviewItem {
        desk: id(desk),
        kind,
        source: id("fixture"),
        address: "Via Roma 1, Prima".into(),
        places: vec![place(45.0, "embedded"), place(45.1, "nominatim")],
        found_at: now(),
        state,
    }
}

async fn an_item_reads_back_whole_and_is_replaced(home: Home) {
    let store = home.store().await;
    let vanished = ReviewState::Vanished { at: now() };
    let settled = ReviewState::Settled { at: now(), by: "anna".into(), decision: "pinned".into() };
    let items = [
        item("a", ReviewKind::Ambiguous, ReviewState::Open),
        item("a", ReviewKind::Moved, vanished),
        item("b", ReviewKind::Apart, settled.clone()),
        item("b", ReviewKind::Outside, ReviewState::Open),
    ];
    store.put_review_items(&items).await.unwrap();
    assert_eq!(store.review_items(None).await.unwrap(), items);
    let decided = item("a", ReviewKind::Ambiguous, settled);
    store.put_review_items(std::slice::from_ref(&decided)).await.unwrap();
    let now_there = store.review_items(Some(&id("fixture"))).await.unwrap();
    assert_eq!((now_there.len(), &now_there[0]), (4, &decided));
    assert_eq!(store.review_items(Some(&id("other"))).await.unwrap(), []);
    let broken = "UPDATE review SET state = 'open' WHERE desk_id = 'b'";
    let refused = match home {
        Home::Geopackage { .. } => sqlx::query(broken).execute(&mut home.sqlite().await).await.is_err(),
        Home::Postgis { .. } => sqlx::query(broken).execute(&mut home.postgres().await).await.is_err(),
    };
    assert!(refused, "an open item has no decision");
}

async fn looking_up_addresses_is_no_change_of_the_data(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    store.put_review_items(&[item("a", ReviewKind::Moved, ReviewState::Open)]).await.unwrap();
    let remembered = Remembered { outcome: GeocodeOutcome::NotFound, outside: Vec::new(), at: now() };
    store.remember("nominatim", "a", &remembered).await.unwrap();
    assert_eq!(store.version().await.unwrap(), DataVersion(1));
    assert_eq!(store.changes(DataVersion(0), None, 10).await.unwrap().len(), 1);
}

async fn a_list_of_many_items_is_written_whole(home: Home) {
    let store = home.store().await;
    let items: Vec<ReviewItem> =
        (0..1200).map(|n| item(&format!("desk-{n:04}"), ReviewKind::Moved, ReviewState::Open)).collect();
    store.put_review_items(&items).await.unwrap();
    assert_eq!(store.review_items(None).await.unwrap(), items);
}
