//! Facts about the gazetteer of the project, and how far its answers are off.

use super::number::AddressPoint;
use super::*;

fn gazetteer() -> &'static Embedded {
    static GAZETTEER: std::sync::OnceLock<Embedded> = std::sync::OnceLock::new();
    GAZETTEER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
        let register =
            crate::adapters::folder::municipalities::read_register(&folder).expect("a good register");
        Embedded::read(&folder, Arc::new(register)).expect("a good gazetteer")
    })
}

fn find(text: &str) -> GeocodeOutcome {
    gazetteer().find(&AddressQuery { text: text.into(), postcode: None, municipality: None })
}

fn find_in(text: &str, istat: &str) -> GeocodeOutcome {
    let municipality = Some(IstatCode::new(istat).expect("six digits"));
    gazetteer().find(&AddressQuery { text: text.into(), postcode: None, municipality })
}

fn shown(outcome: &GeocodeOutcome) -> String {
    match outcome {
        GeocodeOutcome::Found(found) => format!("{} {}", found.precision.as_str(), found.matched),
        GeocodeOutcome::Ambiguous(candidates) => format!("{} candidates", candidates.len()),
        GeocodeOutcome::NotFound => "not found".to_owned(),
    }
}

fn searched(text: &str) -> Vec<String> {
    search::search(gazetteer(), text, 5)
        .into_iter()
        .map(|c| format!("{} {}", c.precision.as_str(), c.matched))
        .collect()
}

#[test]
fn addresses_are_found_down_the_cascade() {
    for (text, expected) in [
        ("Corso Taranto 160, Torino", "house Corso Taranto 160, Torino"),
        ("c.so taranto, 160 - 10154 Torino (TO)", "house Corso Taranto 160, Torino"),
        ("Corso Tarnato 160 Torino", "house Corso Taranto 160, Torino"),
        ("Taranto 160, Torino", "house Corso Taranto 160, Torino"),
        ("Torino", "municipality Torino"),
        ("Via Che Non Esiste 5, Scampia, Napoli", "district Scampia, Napoli"),
        ("Via Che Non Esiste 5, Jesi", "municipality Jesi"),
        ("10125 Torino", "postcode 10125 Torino"),
        ("Mestre", "district Mestre, Venezia"),
        ("qualcosa che non esiste", "not found"),
        ("", "not found"),
    ] {
        assert_eq!(shown(&find(text)), expected, "{text}");
    }
}

#[test]
fn a_street_is_never_looked_for_in_another_municipality() {
    let GeocodeOutcome::Found(found) = find_in("Corso Taranto 160", "042021") else {
        panic!("found in Jesi")
    };
    assert_eq!((found.precision, &*found.matched), (Precision::Municipality, "Jesi"));
}

#[test]
fn a_street_of_many_towns_is_ambiguous_without_a_town() {
    assert!(matches!(find("Via Roma 1"), GeocodeOutcome::Ambiguous(candidates) if candidates.len() > 1));
}

#[test]
fn municipalities_of_one_name_are_told_apart_by_the_province() {
    assert!(matches!(find("Samone"), GeocodeOutcome::Ambiguous(_)));
    assert_eq!(shown(&find("Samone (TO)")), "municipality Samone");
}

#[test]
fn every_answer_lies_in_its_municipality() {
    let gazetteer = gazetteer();
    let slack = Metres::new(200.0).expect("a length");
    for (istat, streets) in &gazetteer.streets {
        for street in streets {
            if let GeocodeOutcome::Found(found) = find_in(&format!("{} 7", street.name), &istat.to_string()) {
                assert_ne!(
                    gazetteer.register.lies_in(*istat, found.position, slack),
                    Some(false),
                    "{}",
                    found.matched
                );
            }
        }
    }
}

#[test]
fn a_person_who_types_finds_places() {
    for (text, expected) in [
        ("via maria vittoria torino", "Via Maria Vittoria, Torino"),
        ("tori", "municipality Torino"),
        ("napoli", "municipality Napoli"),
        ("mestre", "district Mestre, Venezia"),
        ("scamp", "district Scampia, Napoli"),
        ("10125", "postcode 10125 Torino"),
        ("corso taran", "street Corso Taranto, Torino"),
        ("milnao", "municipality Milano"),
    ] {
        let found = searched(text);
        assert!(found.iter().any(|place| place.ends_with(expected)), "{text}: {found:?}");
    }
    assert_eq!(searched("  "), Vec::<String>::new());
}

/// Every known address is left out, with all others of its number or within 15 m, and asked for again.
#[test]
fn nine_of_ten_left_out_addresses_lie_within_the_radius() {
    let gazetteer = gazetteer();
    let mut counts: BTreeMap<(bool, Class), (u32, u32)> = BTreeMap::new();
    for (istat, streets) in &gazetteer.streets {
        for (street, truth) in
            streets.iter().flat_map(|street| street.points.iter().map(move |p| (street, p)))
        {
            for number in [truth.number, None] {
                let is_other = |p: &&AddressPoint| {
                    (number.is_none() || p.number != number)
                        && p.position.metres_to(truth.position).value() > 15.0
                };
                let others: Vec<AddressPoint> = street.points.iter().filter(is_other).copied().collect();
                let Some((position, class)) = locate(&others, number) else { continue };
                let is_within = position.metres_to(truth.position) <= gazetteer.radii.of(class, *istat);
                let count = counts.entry((number.is_some(), class)).or_default();
                count.0 += u32::from(is_within);
                count.1 += 1;
            }
        }
    }
    for (case, at_least) in
        [((true, Class::Street), 200), ((true, Class::StreetLong), 500), ((false, Class::StreetLong), 900)]
    {
        let (within, of) = counts[&case];
        assert!(of >= at_least, "{counts:?}");
        assert!(f64::from(within) / f64::from(of) >= 0.89, "{counts:?}");
    }
}
