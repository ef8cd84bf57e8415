//! Whole records: what is inferred and told, and that no text breaks anything.

use std::collections::BTreeMap;

use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::inference::Inferred;
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::register::{Quarter, RegisterEntry};

use geo::{MultiPolygon, polygon};

use super::*;
use crate::ports::mapping::FIELDS;

fn entry(istat: &str, name: &str, province: &str, other: &[&str], postcodes: &[&str]) -> RegisterEntry {
    let seat = Position::from_lat_lon(45.0, 7.0).expect("a position");
    let boxed = |texts: &[&str]| texts.iter().map(|text| (*text).into()).collect();
    RegisterEntry {
        municipality: Municipality {
            istat: IstatCode::new(istat).expect("six digits"),
            name: name.into(),
            province: province.into(),
        },
        other_names: boxed(other),
        postcodes: boxed(postcodes),
        seat,
        population: None,
        border: None,
        quarters: vec![Quarter {
            common_names: Vec::new(),
            name: format!("Borgo {name}").into(),
            position: seat,
            radius: Metres::new(900.0).expect("metres"),
        }],
    }
}

/// A square of some 16 by 22 kilometres around the seat.
fn with_border(entry: RegisterEntry) -> RegisterEntry {
    let square = polygon![(x: 6.9, y: 44.9), (x: 7.1, y: 44.9), (x: 7.1, y: 45.1), (x: 6.9, y: 45.1)];
    RegisterEntry { border: Some(MultiPolygon::new(vec![square])), ..entry }
}

fn register() -> Register {
    Register::new(vec![
        entry("000001", "Vattelapesca", "VP", &["Fetchfish"], &["90121", "90122", "90123"]),
        with_border(entry("000002", "Roccacannuccia", "VP", &[], &["90010"])),
        entry("000003", "Gemella", "VP", &[], &["90020"]),
        entry("000004", "Gemella", "XY", &[], &["91020"]),
    ])
    .expect("distinct codes")
}

fn words() -> Words {
    let language = |code| Language::new(code).expect("a code");
    let code = NeedCode::new("food").expect("a code");
    let need = Need {
        code: code.clone(),
        parent: None,
        icon: "plate".into(),
        order: 1,
        open_eligibility: Vec::new(),
        letters: Vec::new(),
        see: Vec::new(),
    };
    let by = |word: &str| BTreeMap::from([(word.to_owned(), code.clone())]);
    Words {
        taxonomy: Taxonomy::new(vec![need]).expect("one need"),
        kinds: BTreeMap::from([("mensa".to_owned(), vec![code.clone()])]),
        languages: [
            ("ar", "ar"),
            ("arabo", "ar"),
            ("araba", "ar"),
            ("ara", "ar"),
            ("francese", "fr"),
            ("fr", "fr"),
        ]
        .map(|(word, code)| (word.to_owned(), language(code)))
        .into(),
        nationalities: BTreeMap::from([("pakistano".to_owned(), language("ur"))]),
        need_names: by("mangiare"),
        need_synonyms: by("pranzo gratis"),
        ..Words::default()
    }
}

fn read(values: &[(&str, &str)]) -> Draft {
    let fields = values.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
    let raw = RawRecord { line: 2, fields, issues: Vec::new() };
    normalise(raw, &words(), &register(), "2026-11-21".parse().expect("a date"))
}

fn rules(draft: &Draft) -> Vec<&'static str> {
    draft.inferred.iter().map(|inferred| inferred.rule.as_str()).collect()
}

#[test]
fn every_inferred_value_says_by_which_rule() {
    for (values, expected) in [
        (&[("municipality", "Vattelapesca")][..], vec![]),
        (&[("municipality", "FETCHFISH")], vec!["municipality_by_other_name"]),
        (&[("municipality", "Comune di Vattelapesca (VP)")], vec![]),
        (&[("municipality", "Borgo Roccacannuccia")], vec!["municipality_from_quarter"]),
        (&[("municipality", "Gemella"), ("postcode", "91020")], vec!["municipality_by_postcode"]),
        (&[("postcode", "90122")], vec!["municipality_from_postcode"]),
        (
            &[("address", "Via Roma 5, 90010 Roccacannuccia (VP)")],
            vec!["municipality_from_address", "postcode_from_address"],
        ),
        (&[("lat", "45.0"), ("lon", "7.0"), ("precision", "house")], vec!["municipality_from_position"]),
        // Near the border, or of a quarter only, a position may be on the other side.
        (&[("lat", "45.0"), ("lon", "7.0985"), ("precision", "house")], vec![]),
        (&[("lat", "45.0"), ("lon", "7.0"), ("precision", "district")], vec![]),
        (&[("phone", "041 2749911")], vec!["phone_country"]),
        (&[("phone", "tel. +39 041 2749911; 1522")], vec!["phone_from_text"]),
        (&[("email", "info (at) example.it")], vec!["email_unhidden"]),
        (&[("website", "(example.it)")], vec!["url_scheme", "url_trimmed"]),
        (&[("languages", "ar")], vec![]),
        (&[("languages", "mediatori di lingua araba e francese")], vec!["language_from_words"]),
        (&[("languages", "pakistano")], vec!["language_from_nationality"]),
        (&[("needs", "food")], vec![]),
        (&[("needs", "Mangiare")], vec!["need_from_name"]),
        (&[("needs", "pranzo gratis")], vec!["need_from_synonym"]),
        (&[("kind", "Mensa")], vec!["need_from_kind"]),
        (&[("date", "luglio 2023")], vec!["date_first_day"]),
        (&[("hours_text", "lun-ven 9-12 su appuntamento")], vec!["hours_from_words", "access_from_hours"]),
        (&[("name", "Sportello")], vec!["id_from_name"]),
    ] {
        let has_name = values.iter().any(|(field, _)| *field == "name");
        let mut found = rules(&read(values));
        found.retain(|rule| has_name || *rule != "id_from_name");
        assert_eq!(found, expected, "{values:?}");
    }
    let draft = read(&[("id", "a"), ("lat", "45°04'13\"N"), ("lon", "7°41'12\"E"), ("precision", "house")]);
    assert_eq!(draft.inferred, [Inferred::by(InferenceRule::CoordinatesFromText)]);
}

#[test]
fn what_a_desk_does_on_special_days_is_taken_from_its_columns() {
    let draft = read(&[
        ("on_national_holidays", "Closed"),
        ("on_patron_day", "aperto"),
        ("on_bridge_days", "unknown"),
        ("in_august", "forse"),
    ]);
    let expected = HolidayPolicy {
        national: Some(DayPolicy::Closed),
        patron: Some(DayPolicy::Open),
        bridge: Some(DayPolicy::Unknown),
        august: None,
    };
    assert_eq!(draft.schedule.policy, expected);
    let told: Vec<_> = draft.issues.iter().filter(|issue| &*issue.field == "in_august").collect();
    assert_eq!(told.len(), 1, "a word that nobody understands is told");
    assert_eq!(read(&[]).schedule.policy, HolidayPolicy::default());
}

#[test]
fn what_is_not_sure_is_not_inferred() {
    for (values, field) in [
        (&[("municipality", "Gemella")][..], "municipality"),
        (&[("municipality", "Vattelapesca"), ("province", "XY")], "municipality"),
        (&[("lat", "7.6"), ("lon", "45.0"), ("precision", "house")], "lat, lon"),
    ] {
        let draft = read(values);
        assert!(draft.has_error() && draft.issues.iter().any(|issue| &*issue.field == field), "{values:?}");
    }
    // Other municipalities may have this postcode too, and a street may be called like a town.
    assert_eq!(read(&[("postcode", "90010")]).municipality, None);
    assert_eq!(read(&[("address", "Via Verdi, Roccacannuccia")]).municipality, None);
}

#[test]
fn an_address_in_parts_is_taken_as_it_is() {
    let parts = [
        ("street", "Ingresso via Verdi"),
        ("house_number", "4/A"),
        ("address_detail", "largo Rossi"),
        ("district", "Borgo"),
        ("address", "Via Bianchi 1"),
    ];
    let address = read(&parts).address;
    assert_eq!(address.street_line().as_deref(), Some("Ingresso via Verdi 4/A, largo Rossi"));
    assert_eq!(address.district.as_deref(), Some("Borgo"));
    let without_street = read(&parts[1..]).address;
    assert_eq!(without_street.street_line().as_deref(), Some("Via Bianchi 1"));
}

#[test]
fn a_cell_that_says_more_than_its_number_is_a_remark_and_a_fax_is_no_number_to_call() {
    let draft = read(&[("phone", "041 2749911 (segreteria); fax 041 2749912"), ("notes", "Secondo piano")]);
    assert_eq!(draft.contacts.phones, ["+39 041 274 9911".into()]);
    assert_eq!(draft.phones.len(), 2);
    assert_eq!(draft.notes.as_deref(), Some("Secondo piano; 041 2749911 (segreteria); fax 041 2749912"));
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_a_record(
        values in proptest::collection::vec((proptest::sample::select(FIELDS.to_vec()), "\\PC{0,40}"), 0..12),
    ) {
        let values: Vec<(&str, &str)> = values.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let draft = read(&values);
        proptest::prop_assert!(draft.name.as_deref() != Some(""));
        for inferred in &draft.inferred {
            proptest::prop_assert!(InferenceRule::from_str_exact(inferred.rule.as_str()) == Some(inferred.rule));
        }
    }
}
