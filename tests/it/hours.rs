//! How well hours written in words are understood: every text of the desk list, one by one, and the shares of all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bussola::ingest::hours::{self, Comparison, Text};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct DeskRow {
    id: String,
    hours_text: String,
    opening_hours: String,
}

/// What a text must be read as. `hours` is `dated` or `text` where it must not become hours; `why` says why not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Expected {
    text: String,
    hours: String,
    certainty: String,
    why: String,
}

fn rows<T: for<'de> Deserialize<'de>>(file: &str) -> Vec<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let mut reader = csv::Reader::from_path(path).expect("a file");
    reader.deserialize().collect::<Result<_, _>>().expect("rows of that shape")
}

fn desks() -> Vec<DeskRow> {
    let mut desks: Vec<DeskRow> = rows("data/sources/desks/desks.csv");
    desks.retain(|desk| !desk.hours_text.is_empty());
    desks
}

fn expected() -> Vec<Expected> {
    rows("tests/fixtures/hours/texts.csv")
}

/// Hours and certainty, as the file writes them.
fn reading(text: &str) -> (String, String) {
    match hours::read(text) {
        Text::Dated => ("dated".into(), String::new()),
        Text::NotUnderstood => ("text".into(), String::new()),
        Text::Understood(reading) => {
            // Words that only say how one gets in have no hours.
            let hours = reading.week.to_osm().unwrap_or_else(|| "access".into());
            (hours, reading.certainty().as_str().to_owned())
        }
    }
}

#[test]
fn every_text_is_read_as_it_was_judged_by_hand() {
    let mut differing = Vec::new();
    for row in expected() {
        let (hours, certainty) = reading(&row.text);
        if (&hours, &certainty) != (&row.hours, &row.certainty) {
            differing.push(format!(
                "{:?}: {hours} {certainty}, expected {} {}",
                row.text, row.hours, row.certainty
            ));
        }
        let stays_text = matches!(row.hours.as_str(), "text" | "dated");
        assert_eq!(
            stays_text,
            !row.why.is_empty(),
            "{}: a text that stays one says why, others do not",
            row.text
        );
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn the_hours_of_the_desk_list_are_understood_and_right_in_these_shares() {
    let desks = desks();
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut compared, mut disagreements) = (0, Vec::new());
    for desk in &desks {
        let column = Some(desk.opening_hours.as_str()).filter(|column| !column.is_empty());
        let outcome = hours::normalise(Some(&desk.hours_text), column, &[]);
        let word = match outcome.text {
            Some(Text::Understood(_)) => "understood",
            Some(Text::Dated) => "dated",
            _ => "text",
        };
        *outcomes.entry(word).or_default() += 1;
        compared += usize::from(outcome.comparison != Comparison::None);
        if outcome.comparison == Comparison::Disagree {
            disagreements.extend(outcome.issues.iter().map(|issue| format!("{}: {}", desk.id, issue.value)));
        }
    }
    println!("{} desks with words: {outcomes:?}; {compared} compared", desks.len());
    disagreements.iter().for_each(|line| println!("  differs: {line}"));
    let known: BTreeSet<String> = expected().into_iter().map(|row| row.text).collect();
    let new: Vec<_> = desks.iter().filter(|desk| !known.contains(&desk.hours_text)).collect();
    for desk in &new {
        println!("  not judged yet: {}: {:?} {:?}", desk.id, desk.hours_text, reading(&desk.hours_text));
    }
    assert_eq!(disagreements, [""; 0]);
    if new.is_empty() {
        let numbers = ["understood", "dated", "text"].map(|word| outcomes.get(word).copied().unwrap_or(0));
        assert_eq!((desks.len(), numbers, compared), (174, [100, 21, 53], 72));
    }
}
