//! The abstract test suite of OGC 21-065r2: every filter with the number of features that it must find, and every
//! example expression of the standard.

use std::collections::BTreeMap;

use bussola::formats::cql2::Expression;
use serde_json::Value;

use crate::data;
use crate::layer::Layer;

/// Filters whose published numbers are wrong, with the number that is right: the filters were given another town than the
/// numbers. Three names begin with `Ch`, one of them with `Chis`.
/// <https://github.com/opengeospatial/ogcapi-features/issues/1011>
const ERRATA: [(&str, u64, u64); 3] = [
    ("ACCENTI(name) LIKE accenti('Ch%')", 2, 3),
    ("ACCENTI(CASEI(name)) LIKE accenti(casei('Chiș%'))", 2, 1),
    ("ACCENTI(CASEI(name)) LIKE accenti(casei('cHis%'))", 2, 1),
];

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(data(&format!("standards/cql2/{name}"))).expect("a file");
    serde_json::from_str(&text).expect("JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[tokio::test]
async fn every_filter_finds_the_expected_number_of_features_in_text_and_in_json() {
    let cases = read("cql2_ats_cases.json");
    let cases = cases.as_array().expect("cases");
    assert_eq!(cases.len(), 274);
    let mut layers: BTreeMap<&str, Layer> = BTreeMap::new();
    let mut n_by_class: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut n_errata = 0;
    for case in cases {
        let (table, filter) = (text(&case["collection"]), text(&case["filter"]));
        if !layers.contains_key(table) {
            layers.insert(table, Layer::read(&data("standards/cql2/ne110m4cql2.gpkg"), table).await);
        }
        let layer = &layers[table];
        let published = case["expected"].as_u64().expect("a number");
        let erratum = ERRATA.iter().find(|(own, wrong, _)| *own == filter && *wrong == published);
        let expected = erratum.map_or(published, |(_, _, right)| *right);
        n_errata += usize::from(erratum.is_some());
        for (encoding, expression) in encodings(filter) {
            expression.check(&layer.queryables).unwrap_or_else(|error| panic!("{filter}: {error}"));
            let n_found = layer.features.iter().filter(|feature| expression.matches(*feature)).count();
            if n_found as u64 != expected {
                wrong.push(format!("{encoding}: {filter}: {n_found} and not {expected}"));
            }
        }
        *n_by_class.entry(text(&case["conf"])).or_default() += 1;
    }
    println!("cases that were asked: {n_by_class:#?}, of which {n_errata} by a corrected number");
    assert_eq!(n_errata, ERRATA.len(), "an erratum is gone: take it out here");
    assert!(wrong.is_empty(), "{} wrong counts:\n{}", wrong.len(), wrong.join("\n"));
}

/// The filter as it is read from text, and after a way through each of the two encodings.
fn encodings(filter: &str) -> [(&'static str, Expression); 3] {
    let direct = Expression::from_text(filter).unwrap_or_else(|error| panic!("{filter}: {error}"));
    let json = Expression::from_json(&direct.to_json().to_string());
    let json = json.unwrap_or_else(|error| panic!("{filter} as JSON: {error}"));
    let rewritten = Expression::from_text(&direct.to_text());
    let rewritten = rewritten.unwrap_or_else(|error| panic!("{filter} rewritten: {error}"));
    assert_eq!(direct, json, "{filter}");
    assert_eq!(direct, rewritten, "{filter}");
    [("text", direct), ("JSON", json), ("rewritten text", rewritten)]
}

#[test]
fn every_example_of_the_standard_is_read_and_those_in_both_encodings_say_the_same() {
    let corpus = read("cql2_corpus.json");
    let examples = |key: &str| -> BTreeMap<String, Value> {
        let examples = corpus[key].as_array().expect("examples").iter();
        let name = |example: &Value| text(&example["name"]).split('.').next().unwrap_or_default().to_owned();
        examples.map(|example| (name(example), example["q"].clone())).collect()
    };
    let (texts, jsons) = (examples("text"), examples("json"));
    assert_eq!((texts.len(), jsons.len()), (120, 109));
    let from_json: BTreeMap<&str, Expression> = jsons
        .iter()
        .map(|(name, json)| {
            let expression = Expression::from_json(&json.to_string());
            (name.as_str(), expression.unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .collect();
    let mut n_pairs = 0;
    for (name, example) in &texts {
        let expression = encodings(text(example))[0].1.clone();
        // An alternative spelling has the JSON of its example.
        let pair = from_json.get(name.split("-alt").next().unwrap_or_default());
        let Some(pair) = pair else { panic!("{name} has no JSON") };
        n_pairs += 1;
        assert_eq!(expression, *pair, "{name}");
    }
    println!("pairs that say the same: {n_pairs}");
}
