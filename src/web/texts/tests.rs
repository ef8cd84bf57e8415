//! The locale files on disk are whole: the same keys in every reviewed language, a word for every code.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bussola_engine::domain::calendar::Holiday;
use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::opening::{Reason, State};
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::provenance::{ConfirmedBy, Trust};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::domain::sheet::{SheetKind, SheetPart};
use bussola_engine::domain::walk::Arrival;

use super::{Arg, Texts};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales")
}

fn texts() -> Texts {
    Texts::load(&locales()).expect("the locales of the project can be read")
}

fn language(code: &str) -> Language {
    Language::new(code).expect("a language")
}

fn keys(code: &str) -> BTreeSet<String> {
    let files = super::load::fluent_files(&locales().join(code)).expect("a folder");
    let texts = files.iter().map(|path| std::fs::read_to_string(path).expect("a file"));
    let keys = texts.flat_map(|text| {
        let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let keys = lines.filter_map(|line| line.split_once(" ="));
        keys.map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    });
    keys.collect()
}

#[test]
fn all_languages_have_the_same_keys() {
    let texts = texts();
    let first = keys(texts.default_language().code.as_str());
    assert!(first.len() > 300);
    for language in texts.languages() {
        let own = keys(language.code.as_str());
        let differing: Vec<_> = own.symmetric_difference(&first).collect();
        assert!(differing.is_empty(), "{}: {differing:?}", language.code);
    }
}

#[test]
fn every_code_of_the_domain_has_its_words() {
    let texts = texts();
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(Rule::ALL.map(|rule| format!("issue-{}", rule.as_str())));
    wanted.extend(InferenceRule::ALL.iter().map(|rule| format!("inferred-{}", rule.as_str())));
    wanted.extend(State::ALL.map(|state| format!("state-{}", state.as_str())));
    wanted.extend(Trust::ALL.map(|trust| format!("trust-{}", trust.as_str())));
    wanted.extend(Trust::ALL.map(|trust| format!("trust-short-{}", trust.as_str())));
    wanted.extend(Precision::ALL.map(|precision| format!("precision-{}", precision.as_str())));
    wanted.extend(SheetPart::ALL.map(|part| format!("sheet-part-{}", part.as_str())));
    wanted.extend(SheetKind::ALL.map(|kind| format!("sheet-kind-{}", kind.as_str())));
    wanted.extend(LocationKind::ALL.map(|kind| format!("kind-{}", kind.as_str())));
    wanted.extend(ConfirmedBy::ALL.map(|by| format!("confirmed-by-{}", by.as_str())));
    wanted.extend(Access::ALL.iter().map(|access| format!("access-{}", access.as_str())));
    wanted.extend(Reason::CODES.map(|code| format!("reason-{code}")));
    wanted.extend(Arrival::CODES.map(|code| format!("reason-{code}")));
    wanted.extend(days_of_2026().filter_map(Holiday::on).map(|day| format!("holiday-{}", day.as_str())));
    for ui in texts.languages() {
        for key in &wanted {
            assert!(texts.has(ui.code, key), "{} lacks {key}", ui.code);
        }
        for audience in Audience::ALL {
            assert_ne!(texts.audience_label(ui.code, *audience), audience.as_str());
        }
    }
}

fn days_of_2026() -> impl Iterator<Item = chrono::NaiveDate> {
    chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date").iter_days().take(365)
}

#[test]
fn every_key_that_pages_use_exists() {
    let texts = texts();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    for folder in ["src/web", "frontend/templates"] {
        collect_keys(&root.join(folder), &mut used);
    }
    assert!(used.len() > 100, "only {} keys were found: is the pattern still right?", used.len());
    for key in &used {
        assert!(texts.has(texts.default_language().code, key), "{key} is used and is in no locale");
    }
}

/// Keys are written as literals: `say("key")`, `with("key", …)`, `count("key", …)`.
fn collect_keys(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect_keys(&path, used);
            continue;
        }
        if path.ends_with("texts/tests.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for call in ["say(\"", "with(\"", "count(\""] {
            for (start, _) in text.match_indices(call) {
                let rest = &text[start + call.len()..];
                let key = rest.split('"').next().unwrap_or_default();
                let is_whole =
                    rest[key.len()..].starts_with(['"']) && !key.ends_with('-') && key.contains('-');
                let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
                if is_whole && is_key {
                    used.insert(key.to_owned());
                }
            }
        }
    }
}

#[test]
fn plurals_and_values_are_filled_in() {
    let texts = texts();
    let one = [("count", Arg::Number(1)), ("text", Arg::Text("1"))];
    let many = [("count", Arg::Number(3)), ("text", Arg::Text("3"))];
    assert_eq!(texts.say(language("it"), "find-results", &one), "1 sportello");
    assert_eq!(texts.say(language("it"), "find-results", &many), "3 sportelli");
    assert_eq!(texts.say(language("en"), "find-results", &many), "3 desks");
}

#[test]
fn a_missing_word_falls_back_and_at_last_is_its_key() {
    let texts = texts();
    assert_eq!(texts.say(language("wo"), "state-open", &[]), "Open");
    assert_eq!(texts.say(language("it"), "no-such-key", &[]), "no-such-key");
}

#[test]
fn accept_language_is_followed_by_weight() {
    let texts = texts();
    let chosen = |header: &str| texts.negotiate(header).code.to_string();
    assert_eq!(chosen("de,en-GB;q=0.8,it;q=0.5"), "en");
    assert_eq!(chosen("it-IT,en;q=0.9"), "it");
    assert_eq!(chosen("xx, *;q=0.1"), "it");
    assert_eq!(chosen(""), "it");
    assert_eq!(chosen("en;q=0, it;q=0.1"), "it");
}
