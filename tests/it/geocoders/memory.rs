//! What was answered is not asked again until it is old.

use std::sync::Arc;
use std::time::Duration;

use bussola::adapters::geocoders::cached::{Ages, Cached};
use bussola::ports::clock::Clock;
use bussola::ports::geocoder::Geocoder;
use chrono::TimeDelta;

use super::replay::{Replay, TOWN, Town, query};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn remembering(town: &Town, server: &Replay) -> Cached {
    let ages = Ages { found: TimeDelta::days(10), not_found: TimeDelta::days(2) };
    let clock = Arc::clone(&town.clock) as Arc<dyn Clock>;
    Cached::new(Arc::new(town.nominatim(server)), Arc::clone(&town.memory), clock, ages)
}

#[tokio::test]
async fn an_answer_is_believed_for_its_time_and_no_answer_for_a_shorter_one() {
    let (server, town) = (Replay::cassette("nominatim.json"), Town::new());
    let cached = remembering(&town, &server);
    let mut n_asked = Vec::new();
    for pause in [Duration::ZERO, DAY, 2 * DAY, 8 * DAY] {
        town.clock.pass(pause);
        for text in ["Corso Taranto 160", "corso  taranto, 160", "Via Che Non Esiste 5", "Via della Chiesa"] {
            _ = cached.geocode(&query(text, TOWN)).await.expect("an answer");
        }
        n_asked.push(server.seen().len());
    }
    // Three at first, none on the next day, the two without a house after three days, all after eleven.
    assert_eq!(n_asked, [3, 3, 5, 8]);
}

#[tokio::test]
async fn a_remembered_answer_is_the_answer_with_what_lay_outside() {
    let (server, town) = (Replay::cassette("nominatim.json"), Town::new());
    let cached = remembering(&town, &server);
    for text in ["Corso Taranto 160", "Via della Chiesa", "Via del Confine 3"] {
        let first = cached.ask(&query(text, TOWN)).await.expect("an answer");
        let second = remembering(&town, &server).ask(&query(text, TOWN)).await.expect("an answer");
        assert_eq!((&first.outcome, &first.outside), (&second.outcome, &second.outside), "{text}");
        assert_eq!(first.geocoder, second.geocoder);
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_fault_is_not_remembered() {
    let (server, town) = (Replay::cassette("nominatim.json"), Town::new());
    let cached = remembering(&town, &server);
    for _ in 0..2 {
        cached.geocode(&query("Via Occupata 500", TOWN)).await.expect_err("no answer");
    }
    assert_eq!(server.seen().len(), 2);
}
