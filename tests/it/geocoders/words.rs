//! What Nominatim and Photon say, in our words.

use bussola::ports::geocoder::{GeocodeOutcome, Geocoder};

use super::replay::{Replay, TOWN, Town, query, shown};

async fn said(geocoder: &dyn Geocoder, text: &str) -> String {
    shown(&geocoder.geocode(&query(text, TOWN)).await.expect("an answer"))
}

#[tokio::test]
async fn nominatims_places_become_precisions_with_a_radius() {
    let server = Replay::cassette("nominatim.json");
    let nominatim = Town::new().nominatim(&server);
    for (text, expected) in [
        ("Corso Taranto 160", "house ±50"),
        ("Corso  Taranto, 160 (piano terra)", "house ±50"),
        // A street with its box, of which the number is not on the map.
        ("Via delle Officine 7", "street ±240"),
        // Reckoned between two houses.
        ("Via dei Conti 25", "street ±600"),
        ("Via della Chiesa", "2 candidates"),
        ("Via del Confine 3", "not found"),
        ("Via del Municipio 12", "house ±50"),
        ("Barriera di Milano", "district ±1500"),
        ("10154", "postcode ±6800"),
        ("", "municipality ±11000"),
        ("Via Che Non Esiste 5", "not found"),
    ] {
        assert_eq!(said(&nominatim, text).await, expected, "{text}");
    }
}

#[tokio::test]
async fn photons_places_become_precisions_with_a_radius() {
    let server = Replay::cassette("photon.json");
    let photon = Town::new().photon(&server, false);
    for (text, expected) in [
        ("Corso Taranto 160", "house ±50"),
        ("Via delle Officine 7", "street ±240"),
        ("Via dei Conti 25", "street ±600"),
        ("Via del Confine 3", "not found"),
        ("Barriera di Milano", "district ±1500"),
        ("", "municipality ±11000"),
        ("Via Che Non Esiste 5", "not found"),
    ] {
        assert_eq!(said(&photon, text).await, expected, "{text}");
    }
    let by_fields = Town::new().photon(&server, true);
    assert_eq!(said(&by_fields, "Corso Taranto 160").await, "house ±50");
    assert_eq!(server.seen().last().map(|seen| seen.path.clone()).as_deref(), Some("/structured"));
}

#[tokio::test]
async fn a_place_outside_the_municipality_is_told_and_not_taken() {
    let (nominatim, photon) = (Replay::cassette("nominatim.json"), Replay::cassette("photon.json"));
    let town = Town::new();
    let geocoders: [&dyn Geocoder; 2] = [&town.nominatim(&nominatim), &town.photon(&photon, false)];
    for geocoder in geocoders {
        let answer = geocoder.ask(&query("Via del Confine 3", TOWN)).await.expect("an answer");
        assert_eq!(answer.outcome, GeocodeOutcome::NotFound);
        let outside: Vec<_> = answer
            .outside
            .iter()
            .map(|o| o.candidate.municipality.as_ref().map(|m| m.name.to_string()))
            .collect();
        assert_eq!(outside, [Some("Moncalieri".to_owned())], "{}", geocoder.name());
    }
}

#[tokio::test]
async fn both_are_asked_by_fields_inside_the_municipality_under_our_name() {
    let server = Replay::cassette("nominatim.json");
    let nominatim = Town::new().nominatim(&server);
    said(&nominatim, "Corso Taranto, 160 - 10154").await;
    let seen = server.seen().pop().expect("a request");
    let of = |name: &str| seen.query.get(name).map(String::as_str);
    assert_eq!(of("street"), Some("160 Corso Taranto"));
    assert_eq!((of("postalcode"), of("city")), (Some("10154"), Some("Torino")));
    assert!(of("viewbox").is_some() && of("q").is_none());
    assert!(seen.user_agent.starts_with("bussola/") && seen.user_agent.contains("desk@example.org"));
}

#[tokio::test]
async fn what_a_person_types_is_not_sent_to_others() {
    let (nominatim, photon) = (Replay::cassette("nominatim.json"), Replay::cassette("photon.json"));
    let town = Town::new();
    let geocoders: [&dyn Geocoder; 2] = [&town.nominatim(&nominatim), &town.photon(&photon, false)];
    for geocoder in geocoders {
        assert_eq!(geocoder.search("corso tar", 5).await.expect("an answer"), []);
        assert!(geocoder.locally(&query("Corso Taranto 160", TOWN)).is_none());
    }
    assert!(nominatim.seen().is_empty() && photon.seen().is_empty());
}
