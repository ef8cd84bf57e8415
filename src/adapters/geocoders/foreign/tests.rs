//! What is taken from a foreign geocoder, and what is not.

use bussola_engine::domain::address::{IstatCode, Municipality};
use geo::{MultiPolygon, polygon};

use super::*;

fn at(lon: f64, lat: f64) -> Position {
    Position::from_lon_lat(lon, lat).expect("a position")
}

fn entry(istat: &str, name: &str, west: f64, has_border: bool) -> RegisterEntry {
    let east = west + 0.1;
    let square = polygon![(x: west, y: 45.0), (x: east, y: 45.0), (x: east, y: 45.1), (x: west, y: 45.1)];
    RegisterEntry {
        municipality: Municipality {
            istat: IstatCode::new(istat).expect("six digits"),
            name: name.into(),
            province: "AA".into(),
        },
        other_names: Vec::new(),
        postcodes: Vec::new(),
        seat: at(west + 0.05, 45.05),
        population: None,
        border: has_border.then(|| MultiPolygon::new(vec![square])),
        quarters: Vec::new(),
    }
}

fn register() -> Register {
    let entries = [
        entry("000001", "Prima", 7.0, true),
        entry("000002", "Seconda", 7.1, true),
        entry("000003", "Terza", 7.2, false),
    ];
    Register::new(entries.into()).expect("distinct")
}

fn query(text: &str, istat: Option<&str>) -> AddressQuery {
    let municipality = istat.map(|code| IstatCode::new(code).expect("six digits"));
    AddressQuery { text: text.to_owned(), postcode: None, municipality }
}

fn place(lon: f64, precision: Precision, street: &str, number: &str) -> ForeignPlace {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    ForeignPlace {
        position: at(lon, 45.05),
        precision,
        radius: radius_of(precision, None),
        street: some(street),
        number: some(number),
        name: None,
        areas: vec!["10000".to_owned()],
        towns: vec!["Terza".to_owned()],
        label: format!("{street} {number}"),
    }
}

fn judged(text: &str, istat: Option<&str>, places: Vec<ForeignPlace>) -> Judged {
    let register = register();
    let asked = Asked::read(&query(text, istat), &register).expect("something is asked");
    judge(places, &asked, &register)
}

fn shown(judged: &Judged) -> String {
    match &judged.outcome {
        GeocodeOutcome::Found(found) => format!("{} ±{:.0}", found.precision.as_str(), found.radius.value()),
        GeocodeOutcome::Ambiguous(candidates) => format!("{} candidates", candidates.len()),
        GeocodeOutcome::NotFound => "not found".to_owned(),
    }
}

#[test]
fn a_house_is_one_only_with_the_very_number() {
    use Precision::{House, Street};
    for (text, place, expected) in [
        ("Via Roma 12", place(7.05, House, "Via Roma", "12"), "house ±50"),
        ("via roma, 12", place(7.05, House, "Via Roma", "12"), "house ±50"),
        ("Via Roma 12", place(7.05, House, "Via Roma", "14"), "street ±600"),
        ("Via Roma 12", place(7.05, House, "Via Roma", "12/A"), "street ±600"),
        ("Via Roma 12", place(7.05, House, "Via Roma", ""), "street ±600"),
        ("Via Roma", place(7.05, House, "Via Roma", "1"), "street ±600"),
        ("Via Roma 12", place(7.05, Street, "Via Roma", ""), "street ±600"),
        ("Via Roma 12", place(7.05, House, "Via Torino", "12"), "not found"),
    ] {
        let judged = judged(text, Some("000001"), vec![place.clone()]);
        assert_eq!(shown(&judged), expected, "{text}: {place:?}");
    }
}

#[test]
fn a_place_outside_the_municipality_is_never_the_answer_but_is_told() {
    let house = place(7.15, Precision::House, "Via Roma", "12");
    let judged = judged("Via Roma 12", Some("000001"), vec![house]);
    assert_eq!(shown(&judged), "not found");
    let [outside] = judged.outside.as_slice() else { panic!("{judged:?}") };
    assert_eq!(outside.municipality.as_ref().map(|m| &*m.name), Some("Seconda"));
}

#[test]
fn without_a_border_the_name_must_be_right_and_the_seat_near() {
    let near = place(7.26, Precision::House, "Via Roma", "12");
    assert_eq!(shown(&judged("Via Roma 12", Some("000003"), vec![near.clone()])), "house ±50");
    let elsewhere = ForeignPlace { towns: vec!["Quarta".to_owned()], ..near.clone() };
    assert_eq!(shown(&judged("Via Roma 12", Some("000003"), vec![elsewhere])), "not found");
    let far = ForeignPlace { position: at(9.0, 45.05), ..near };
    assert_eq!(shown(&judged("Via Roma 12", Some("000003"), vec![far])), "not found");
}

#[test]
fn two_streets_of_one_name_are_ambiguous_and_pieces_of_one_are_not() {
    let piece = |lon, area: &str| ForeignPlace {
        areas: vec![area.to_owned()],
        ..place(lon, Precision::Street, "Via Roma", "")
    };
    let far_apart = judged("Via Roma", Some("000001"), vec![piece(7.02, "Borgo"), piece(7.08, "Marina")]);
    assert_eq!(shown(&far_apart), "2 candidates");
    let one_long = judged("Via Roma", Some("000001"), vec![piece(7.050, "Borgo"), piece(7.060, "Borgo")]);
    // 0.01 degrees of longitude are 788 m here.
    assert_eq!(shown(&one_long), "street ±1388");
    let near = judged("Via Roma", Some("000001"), vec![piece(7.050, "Borgo"), piece(7.051, "Marina")]);
    assert_eq!(shown(&near), "street ±600");
}

#[test]
fn the_finer_place_is_taken_first() {
    use Precision::{District, House, Municipality, Postcode, Street};
    let all = [Municipality, District, Street, House, Postcode];
    let places = all.map(|precision| place(7.05, precision, "Via Roma", "12"));
    assert_eq!(shown(&judged("Via Roma 12", Some("000001"), places.to_vec())), "house ±50");
    assert_eq!(shown(&judged("Via Roma 12", Some("000001"), places[..2].to_vec())), "district ±2000");
}

#[test]
fn a_text_is_cut_and_cleaned_before_it_is_sent() {
    let register = register();
    let long = format!("Via\u{0}Roma\r\n12{}", "x".repeat(1 << 20));
    let asked = Asked::read(&query(&long, Some("000001")), &register).expect("something is asked");
    assert_eq!(asked.text.chars().count(), MAX_TEXT);
    assert!(asked.text.starts_with("Via Roma 12x") && !asked.text.contains(char::is_control));
    assert_eq!(Asked::read(&query(" \n", None), &register).map(|asked| asked.text), None);
    assert!(Asked::read(&query("Via Roma", Some("999999")), &register).is_none());
}
