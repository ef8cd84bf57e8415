//! Questions as a browser asks them.

use std::sync::Arc;

use super::question::{Known, Params, QuestionError};
use super::*;
use crate::domain::calendar::Calendar;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
use crate::domain::need::{Need, Taxonomy};
use crate::domain::network::Network;
use crate::domain::zone::{Shift, Zone};
use crate::pack::{Surroundings, write};
use crate::search::snapshot::{Setting, Snapshot};

fn taxonomy() -> Taxonomy {
    let need = |code: &str| Need {
        code: NeedCode::new(code).expect("a code"),
        parent: None,
        icon: "x".into(),
        order: 1,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    Taxonomy::new(vec![need("food"), need("health")]).expect("a taxonomy")
}

/// Rome around the end of summer time.
fn rome() -> Zone {
    let shift = |from_s, ahead_minutes| Shift { from_s, ahead_minutes };
    Zone::new(vec![shift(1_774_746_000, 120), shift(1_792_890_000, 60)]).expect("a clock")
}

fn italian() -> Language {
    Language::new("it").expect("a code")
}

fn setting() -> Setting {
    Setting {
        taxonomy: Arc::new(taxonomy()),
        calendar: Calendar::default(),
        vocabulary: Vocabulary::default(),
        first_day: "2026-10-20".parse().expect("a date"),
        n_days: 60,
    }
}

fn asked(query: &str) -> Result<String, QuestionError> {
    let (snapshot, zone) = (Snapshot::build(Network::default(), &setting()), rome());
    let words =
        Words { language: italian(), needs: vec![], labels: vec![("language.ar".into(), "arabo".into())] };
    let known = Known { snapshot: &snapshot, words: &[words], zone: &zone, now: zone.local(1_792_890_000) };
    let question = Params::read(query)?.nearest(known)?;
    let filter = &question.filter;
    let needs: Vec<_> = filter.needs.iter().map(ToString::to_string).collect();
    Ok(format!("{} {} {:?} {}", question.at.to_text(), needs.join("+"), filter.open, question.limit.get()))
}

#[test]
fn a_question_is_read_as_the_api_reads_it() {
    let any = "Any";
    let open = "Open(Include { opens: false, maybe: true, unknown: false })";
    for (query, expected) in [
        ("lat=45&lon=7.5", format!("2026-10-25T02:00  {any} 20")),
        ("lat=45&lon=7.5&need=food,health,food&limit=5", format!("2026-10-25T02:00 food+health {any} 5")),
        ("lat=45&lon=7.5&open=now&include=maybe", format!("2026-10-25T02:00  {open} 20")),
        ("lat=45&lon=7.5&at=2026-10-24T09%3A30", format!("2026-10-24T09:30  {any} 20")),
        // An instant in the hour that comes twice, before and after the clock is set back.
        ("lat=45&lon=7.5&at=2026-10-25T00:30:00Z", format!("2026-10-25T02:30  {any} 20")),
        ("lat=45&lon=7.5&at=2026-10-25T02:30:00+01:00", format!("2026-10-25T02:30  {any} 20")),
        ("lat=45&lon=7.5&at=2026-10-25T03:30:00%2B02:00", format!("2026-10-25T02:30  {any} 20")),
    ] {
        assert_eq!(asked(query), Ok(expected), "{query}");
    }
}

#[test]
fn a_wrong_question_names_the_parameter() {
    let here = "lat=45&lon=7.5";
    for (query, code, parameter) in [
        ("lat=%zz".to_owned(), "bad-value", Some("lat")),
        ("lat=%ff".to_owned(), "bad-query", None),
        ("colour=red".to_owned(), "unknown-parameter", Some("colour")),
        (format!("{here}&lat=1"), "repeated-parameter", Some("lat")),
        (String::new(), "missing-parameter", Some("lat")),
        ("lat=45".to_owned(), "missing-parameter", Some("lon")),
        ("lat=91&lon=0".to_owned(), "bad-value", Some("lat")),
        ("lat=NaN&lon=0".to_owned(), "bad-value", Some("lat")),
        (format!("{here}&language=ar,xx"), "bad-value", Some("language")),
        (format!("{here}&q=&need=food"), "bad-value", Some("q")),
        (format!("{here}&municipality=Atlantis"), "bad-value", Some("municipality")),
        (format!("{here}&need=gold"), "bad-value", Some("need")),
        (format!("{here}&limit=101"), "bad-value", Some("limit")),
        (format!("{here}&open=at"), "missing-parameter", Some("at")),
        (format!("{here}&open=now&at=2026-10-25T02:30"), "bad-value", Some("at")),
        (format!("{here}&include=maybe"), "bad-value", Some("include")),
        (format!("{here}&at=2026-02-30T09:30"), "bad-value", Some("at")),
        (format!("{here}&max_distance=-1"), "bad-value", Some("max_distance")),
        (format!("{here}&bbox=7.5,45,7.8"), "bad-value", Some("bbox")),
        (format!("{here}&free=1"), "bad-value", Some("free")),
    ] {
        let refused = asked(&query).expect_err(&query);
        assert_eq!((refused.code(), refused.parameter()), (code, parameter), "{query}");
    }
}

#[test]
fn an_empty_city_answers_and_problems_are_objects() {
    let snapshot = Snapshot::build(Network::default(), &setting());
    let (zone, places) = (rome(), []);
    let part = write(&snapshot, Surroundings { zone: &zone, n_days: 60, places: &places }, |_| None);
    let phone = Phone::load(&part).expect("what was written");
    assert_eq!(
        phone.about(),
        r#"{"data_version":0,"desks":0,"first_day":"2026-10-20","first_unknown_day":"2026-12-19","languages":[]}"#
    );
    let nearest = phone.nearest("lat=45&lon=7.5&open=now", 1_792_889_999).expect("an answer");
    let expected = r#"{"type":"FeatureCollection","data_version":0,"at":"2026-10-25T02:59","numberReturned":0,"features":[],"remote":[]}"#;
    assert_eq!(nearest, expected);
    let refused = phone.desk("id=nobody", 0).expect_err("no desk");
    let expected = r#"{"problem":"no_such_desk","detail":"the pack has no such desk","parameter":"id"}"#;
    assert_eq!(refused.to_json(), expected);
    let refused = Phone::load(b"<html>").expect_err("no pack");
    let expected = r#"{"problem":"not_a_pack","detail":"this is not a city pack; fetch it again","way_out":"fetch_again"}"#;
    assert_eq!(refused.to_json(), expected);
}
