//! What whoever asks may rely on, asked of every geocoder.

use std::sync::Arc;

use bussola::adapters::geocoders::by_city::ByCity;
use bussola::adapters::geocoders::cached::{Ages, Cached};
use bussola::adapters::geocoders::chain::Chain;
use bussola::ports::clock::Clock;
use bussola::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome, Geocoder};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Precision};
use chrono::TimeDelta;

use super::replay::{OTHER_TOWN, Replay, TOWN, Town, embedded, query, register};

/// Every geocoder there is, each with the servers that it needs.
struct All {
    geocoders: Vec<(&'static str, Arc<dyn Geocoder>)>,
    _servers: [Replay; 2],
}

fn all() -> All {
    let servers = [Replay::cassette("nominatim.json"), Replay::cassette("photon.json")];
    let town = Town::new();
    let own: Arc<dyn Geocoder> = Arc::new(embedded());
    let nominatim: Arc<dyn Geocoder> = Arc::new(town.nominatim(&servers[0]));
    let ages = Ages { found: TimeDelta::days(365), not_found: TimeDelta::days(30) };
    let clock = Arc::clone(&town.clock) as Arc<dyn Clock>;
    let cached = Cached::new(Arc::clone(&nominatim), Arc::clone(&town.memory), clock, ages);
    let chain = || Chain::new(vec![Arc::clone(&own), Arc::clone(&nominatim)]);
    let geocoders: Vec<(&'static str, Arc<dyn Geocoder>)> = vec![
        ("embedded", Arc::clone(&own)),
        ("nominatim", Arc::clone(&nominatim)),
        ("photon", Arc::new(town.photon(&servers[1], false))),
        ("photon by fields", Arc::new(town.photon(&servers[1], true))),
        ("cached", Arc::new(cached)),
        ("chain", Arc::new(chain())),
        ("by city", Arc::new(ByCity::new(Vec::new(), chain(), register()))),
    ];
    All { geocoders, _servers: servers }
}

const TEXTS: [&str; 9] = [
    "Corso Taranto 160",
    "Via delle Officine 7",
    "Via della Chiesa",
    "Via del Confine 3",
    "Barriera di Milano",
    "10154",
    "Via Che Non Esiste 5",
    "",
    "160",
];

fn candidates(outcome: &GeocodeOutcome) -> &[Candidate] {
    match outcome {
        GeocodeOutcome::Found(candidate) => std::slice::from_ref(candidate),
        GeocodeOutcome::Ambiguous(candidates) => candidates,
        GeocodeOutcome::NotFound => &[],
    }
}

#[tokio::test]
async fn no_answer_lies_outside_the_municipality() {
    let slack = Metres::new(200.0).expect("a length");
    for (name, geocoder) in all().geocoders {
        for istat in [TOWN, OTHER_TOWN] {
            for text in TEXTS {
                let outcome = geocoder.geocode(&query(text, istat)).await.expect("an answer");
                let istat = IstatCode::new(istat).expect("six digits");
                for candidate in candidates(&outcome) {
                    assert_ne!(
                        register().lies_in(istat, candidate.position, slack),
                        Some(false),
                        "{name}: {text}"
                    );
                    assert_eq!(
                        candidate.municipality.as_ref().map(|m| m.istat),
                        Some(istat),
                        "{name}: {text}"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn every_candidate_says_how_much_to_believe_it() {
    for (name, geocoder) in all().geocoders {
        for text in TEXTS {
            let answer = geocoder.ask(&query(text, TOWN)).await.expect("an answer");
            let found = candidates(&answer.outcome);
            assert!(!answer.geocoder.is_empty() && !geocoder.name().is_empty(), "{name}");
            assert!(
                !matches!(answer.outcome, GeocodeOutcome::Ambiguous(_)) || found.len() > 1,
                "{name}: {text}"
            );
            for candidate in found {
                assert!(
                    candidate.radius.value() > 0.0 && !candidate.matched.is_empty(),
                    "{name}: {candidate:?}"
                );
                assert!((0.0..=1.0).contains(&candidate.confidence), "{name}: {candidate:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_same_question_has_the_same_answer() {
    for (name, geocoder) in all().geocoders {
        for text in TEXTS {
            let query = query(text, TOWN);
            let (first, second) = (geocoder.geocode(&query).await, geocoder.geocode(&query).await);
            assert_eq!(first.expect("an answer"), second.expect("an answer"), "{name}: {text}");
            if let Some(local) = geocoder.locally(&query).filter(|answer| !answer.may_improve) {
                assert_eq!(
                    local.outcome,
                    geocoder.geocode(&query).await.expect("an answer"),
                    "{name}: {text}"
                );
            }
        }
    }
}

#[tokio::test]
async fn no_text_breaks_a_geocoder_or_becomes_a_house() {
    let long = "Via Roma ".repeat(10_000);
    let odd = ["\u{0}\r\nHost: x", "%00&q=a#?", "🧭🧭🧭", "((((((((", "';--", "../../etc/passwd", &long];
    for (name, geocoder) in all().geocoders {
        for text in odd {
            for municipality in [IstatCode::new(TOWN).ok(), None] {
                let query =
                    AddressQuery { text: text.to_owned(), postcode: Some("x\n".to_owned()), municipality };
                let outcome = geocoder.geocode(&query).await.expect("an answer");
                let is_house = candidates(&outcome).iter().any(|c| c.precision == Precision::House);
                assert!(!is_house, "{name}: {text:.20}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_is_found_in_a_municipality_that_does_not_exist() {
    for (name, geocoder) in all().geocoders {
        let outcome = geocoder.geocode(&query("Corso Taranto 160", "999999")).await.expect("an answer");
        assert_eq!(outcome, GeocodeOutcome::NotFound, "{name}");
    }
}

#[tokio::test]
async fn a_list_for_who_types_is_no_longer_than_asked() {
    for (name, geocoder) in all().geocoders {
        for limit in [0, 1, 3] {
            assert!(geocoder.search("tor", limit).await.expect("an answer").len() <= limit, "{name}");
        }
    }
}
