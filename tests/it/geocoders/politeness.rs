//! A server is asked at its pace, left alone when it says so, and never trusted with our memory.

use std::time::Duration;

use bussola::ports::geocoder::{GeocodeError, GeocodeOutcome, Geocoder};

use super::replay::{Exchange, Replay, TOWN, Town, query};

async fn fault(geocoder: &dyn Geocoder, text: &str) -> String {
    match geocoder.geocode(&query(text, TOWN)).await {
        Ok(outcome) => format!("{outcome:?}"),
        Err(GeocodeError::Busy { retry_after }) => format!("busy {}", retry_after.as_secs()),
        Err(GeocodeError::Refused) => "refused".to_owned(),
        Err(GeocodeError::Unavailable(_)) => "unavailable".to_owned(),
    }
}

#[tokio::test]
async fn between_two_requests_lies_the_interval() {
    let server = Replay::cassette("nominatim.json");
    let town = Town { interval: Duration::from_secs(1), ..Town::new() };
    let (one, other) = (town.nominatim(&server), town.nominatim(&server));
    for _ in 0..2 {
        fault(&one, "Via dei Conti 25").await;
        fault(&other, "Via dei Conti 25").await;
    }
    // Two programs that share the store wait for each other.
    assert_eq!(town.clock.waits(), [Duration::from_secs(1); 3]);
    town.clock.pass(Duration::from_secs(60));
    fault(&one, "Via dei Conti 25").await;
    assert_eq!(town.clock.waits().len(), 3);
}

#[tokio::test]
async fn what_a_server_says_against_us_is_obeyed() {
    for (text, first, second) in [
        ("Via Occupata 429", "busy 120", "busy 120"),
        ("Via Occupata 503", "busy 60", "busy 60"),
        ("Via Occupata 403", "refused", "busy 3600"),
    ] {
        let (server, town) = (Replay::cassette("nominatim.json"), Town::new());
        let nominatim = town.nominatim(&server);
        assert_eq!(fault(&nominatim, text).await, first, "{text}");
        assert_eq!(fault(&nominatim, "Corso Taranto 160").await, second, "{text}");
        // Another program with the same store leaves it alone as well.
        assert_eq!(fault(&town.nominatim(&server), "Corso Taranto 160").await, second, "{text}");
        assert_eq!(server.seen().len(), 1, "{text}");
        town.clock.pass(Duration::from_secs(3600));
        assert!(fault(&nominatim, "Corso Taranto 160").await.contains("House"), "{text}");
    }
}

#[tokio::test]
async fn a_date_to_come_back_is_understood() {
    let (server, town) = (Replay::cassette("photon.json"), Town::new());
    assert_eq!(fault(&town.photon(&server, false), "Via Occupata 429").await, "busy 120");
}

#[tokio::test]
async fn the_days_requests_are_counted_and_the_next_day_is_new() {
    let server = Replay::cassette("nominatim.json");
    let town = Town { per_day: 2, ..Town::new() };
    let nominatim = town.nominatim(&server);
    for _ in 0..2 {
        assert!(fault(&nominatim, "Corso Taranto 160").await.contains("House"));
    }
    // It is eleven o'clock on the wall.
    assert_eq!(fault(&nominatim, "Corso Taranto 160").await, format!("busy {}", 13 * 3600));
    assert_eq!(fault(&town.nominatim(&server), "Corso Taranto 160").await, format!("busy {}", 13 * 3600));
    town.clock.pass(Duration::from_secs(13 * 3600));
    assert!(fault(&nominatim, "Corso Taranto 160").await.contains("House"));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_answer_that_is_none_is_unavailable() {
    let server = Replay::cassette("nominatim.json");
    for number in [500, 301, 200] {
        let nominatim = Town::new().nominatim(&server);
        assert_eq!(fault(&nominatim, &format!("Via Occupata {number}")).await, "unavailable", "{number}");
    }
    let photon = Replay::cassette("photon.json");
    assert_eq!(fault(&Town::new().photon(&photon, false), "Via Occupata 400").await, "unavailable");
}

#[tokio::test]
async fn a_server_that_is_away_is_left_alone_after_three_tries() {
    let town = Town::new();
    let nominatim = {
        let server = Replay::cassette("nominatim.json");
        town.nominatim(&server)
    };
    for _ in 0..3 {
        assert_eq!(fault(&nominatim, "Corso Taranto 160").await, "unavailable");
    }
    assert_eq!(fault(&nominatim, "Corso Taranto 160").await, "busy 300");
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let endless = Exchange {
        path: "/search".to_owned(),
        query: [("street".to_owned(), "1 Via Lunga".to_owned())].into(),
        status: 200,
        headers: [].into(),
        body: serde_json::Value::String(format!("[{}", " ".repeat(4 << 20))),
    };
    let server = Replay::play(vec![endless]);
    assert_eq!(fault(&Town::new().nominatim(&server), "Via Lunga 1").await, "unavailable");
}

#[tokio::test]
async fn deep_or_strange_json_is_no_answer() {
    let strange = |street: &str, body: &str| Exchange {
        path: "/search".to_owned(),
        query: [("street".to_owned(), street.to_owned())].into(),
        status: 200,
        headers: [].into(),
        body: serde_json::Value::String(body.to_owned()),
    };
    let place = r#"[{"lat":"NaN","lon":"7.6"},{"lat":"45.07","lon":"1e400"},{"lat":"91","lon":"7"}]"#;
    let deep = "[".repeat(100_000);
    let server = Replay::play(vec![
        strange("1 Via Strana", place),
        strange("2 Via Strana", &deep),
        strange("3 Via Strana", r#"{"error":"no"}"#),
        strange("4 Via Strana", ""),
    ]);
    let geocoder = Town::new().nominatim(&server);
    assert_eq!(fault(&geocoder, "Via Strana 1").await, format!("{:?}", GeocodeOutcome::NotFound));
    for number in 2..5 {
        assert_eq!(
            fault(&Town::new().nominatim(&server), &format!("Via Strana {number}")).await,
            "unavailable"
        );
    }
}
