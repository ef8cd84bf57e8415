//! Which pairs are found, and why.

use super::*;
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::Position;

fn face(id: &str, source: &str, name: &str) -> Face {
    Face {
        id: id.parse().expect("an id"),
        source: source.parse().expect("an id"),
        name: bussola_engine::search::text::fold(name),
        phones: vec!["390731538453".into()],
        municipality: IstatCode::new("042021").ok(),
        street: Some("via roma".into()),
        number: Some("1".into()),
        position: Position::from_lat_lon(43.52, 13.24).ok(),
    }
}

#[test]
fn the_same_desk_of_two_sources_is_exact_and_says_why() {
    let pairs = find(&[face("b", "one", "Sportello Stranieri"), face("a", "two", "SPORTELLO  stranieri")]);
    let [pair] = pairs.as_slice() else { panic!("{pairs:?}") };
    assert_eq!((pair.one.as_str(), pair.other.as_str(), pair.score), ("a", "b", 100));
    let what: Vec<&str> = pair.reasons.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!(what, ["name", "phone", "address", "distance"]);
    assert!(is_exact(pair));
}

#[test]
fn a_name_that_is_only_alike_is_for_a_person() {
    let pairs =
        find(&[face("a", "one", "Sportello Stranieri"), face("b", "two", "Stranieri - sportello comunale")]);
    assert_eq!(pairs.len(), 1);
    assert!(!is_exact(&pairs[0]) && pairs[0].score >= PROPOSED_FROM, "{pairs:?}");
}

#[test]
fn two_desks_of_one_source_or_of_two_towns_are_two() {
    assert_eq!(find(&[face("a", "one", "Caritas"), face("b", "one", "Caritas")]), []);
    let elsewhere = Face { municipality: IstatCode::new("001272").ok(), ..face("b", "two", "Caritas") };
    assert_eq!(find(&[face("a", "one", "Caritas"), elsewhere]), []);
}

#[test]
fn one_thing_in_common_is_not_enough() {
    let other = Face {
        phones: vec!["39111".into()],
        street: None,
        position: None,
        ..face("b", "two", "Sportello Stranieri")
    };
    assert_eq!(find(&[face("a", "one", "Sportello Stranieri"), other]), [], "only the name");
    let neighbour = Face { phones: Vec::new(), ..face("b", "two", "Panificio") };
    assert_eq!(find(&[face("a", "one", "Sportello Stranieri"), neighbour]), [], "only the house");
}

#[test]
fn a_switchboard_of_many_desks_makes_no_pairs() {
    let many: Vec<Face> = (0..100)
        .map(|n| Face {
            street: None,
            position: None,
            name: format!("x{n}"),
            ..face(&format!("d{n}"), if n % 2 == 0 { "one" } else { "two" }, "")
        })
        .collect();
    assert_eq!(find(&many), []);
}
