//! What people write when they look for something, asked of the project's own desks and words.

use std::path::Path;
use std::sync::Arc;

use bussola_engine::domain::query::{Filter, Limit, ListQuery};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::{Suggestion, SuggestionKind};
use serde::Deserialize;

use crate::fixture::language;
use crate::memory_store::MemoryStore;
use crate::own_data;

async fn own_desks() -> Snapshot {
    own_data::imported(Arc::new(MemoryStore::default()), &own_data::library()).await
}

fn told(snapshot: &Snapshot, suggestion: &Suggestion) -> String {
    match &suggestion.kind {
        SuggestionKind::Need(code) => format!("need {code}"),
        SuggestionKind::Desk(id) => {
            format!("desk {}", snapshot.desk(id).expect("a desk that was suggested").service.name)
        }
        SuggestionKind::Place { name, .. } => format!("place {name}"),
    }
}

fn suggested(snapshot: &Snapshot, asked: &str, own: &str) -> Vec<String> {
    let found = snapshot.suggest(asked, Some(language(own)), None, 8);
    found.iter().map(|suggestion| told(snapshot, suggestion)).collect()
}

#[derive(Deserialize)]
struct Phrase {
    language: String,
    phrase: String,
    /// Every code that would be a good answer, with spaces between.
    needs: String,
}

#[tokio::test]
async fn a_sentence_in_any_language_of_the_interface_leads_to_the_need_it_names() {
    let snapshot = own_desks().await;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/phrases.csv");
    let mut phrases = csv::Reader::from_path(file).expect("the list of phrases");
    let (mut n_phrases, mut wrong) = (0, Vec::new());
    for row in phrases.deserialize() {
        let Phrase { language, phrase, needs } = row.expect("a phrase with its needs");
        let found = suggested(&snapshot, &phrase, &language);
        let first = found.first().and_then(|first| first.strip_prefix("need "));
        if !first.is_some_and(|first| needs.split(' ').any(|need| need == first)) {
            wrong.push(format!("{language} “{phrase}”: {found:?}, not {needs}"));
        }
        n_phrases += 1;
    }
    assert!(wrong.is_empty(), "{} of {n_phrases}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(n_phrases > 300);
}

#[tokio::test]
async fn a_name_leads_to_its_desk_and_a_word_to_nothing_that_only_looks_like_it() {
    let snapshot = own_desks().await;
    let first = |asked: &str| suggested(&snapshot, asked, "it").first().cloned();
    assert_eq!(first("casa dei diritti").as_deref(), Some("desk Casa dei Diritti - orientamento legale"));
    assert_eq!(first("dormire dormire").as_deref(), Some("need shelter"));
    assert_eq!(first("Torino").as_deref(), Some("place Torino"));
    let spid = suggested(&snapshot, "spid", "it");
    assert!(spid.iter().all(|found| !found.contains("Spinea")), "{spid:?}");
    let questura = suggested(&snapshot, "questura di torino", "it");
    let desks: Vec<_> = questura.iter().filter(|found| found.starts_with("desk")).collect();
    assert!(!desks.is_empty() && desks.iter().all(|desk| desk.contains("Immigrazione")), "{questura:?}");
    assert_eq!(suggested(&snapshot, "qwertz asdfgh", "it"), [""; 0]);
}

#[tokio::test]
async fn a_sentence_as_a_condition_means_the_need_it_names_and_a_name_its_desks() {
    let snapshot = own_desks().await;
    let at = LocalMinute::MIN;
    let found = |filter: Filter| {
        snapshot.list(&ListQuery { filter, at, limit: Limit::default(), offset: 0 }).number_matched
    };
    let with_words = |text: &str| found(Filter { text: Some(text.into()), ..Filter::default() });
    let with_need =
        |code: &str| found(Filter { needs: vec![code.parse().expect("a code")], ..Filter::default() });
    for (sentence, need) in [
        ("dove posso mangiare gratis a Torino", "food"),
        ("мне негде спать", "shelter"),
        ("necesito comer", "food"),
    ] {
        assert!(with_need(need) > 0, "{need}");
        assert_eq!(with_words(sentence), with_need(need), "{sentence}");
    }
    assert_eq!(with_words("centro frantz fanon"), 1);
    assert_eq!(with_words("qwertz asdfgh yxcvb"), 0);
}

#[tokio::test]
async fn letters_with_dots_are_the_word_on_the_letter() {
    let snapshot = own_desks().await;
    for (dotted, plain) in [
        ("C.A.F.", "caf"),
        ("I.S.E.E.", "isee"),
        ("S.T.P.", "stp"),
        ("C.P.I.A", "cpia"),
        ("S.P.I.D.", "spid"),
    ] {
        let found = suggested(&snapshot, dotted, "it");
        assert!(found[0].starts_with("need "), "{dotted}: {found:?}");
        assert_eq!(found, suggested(&snapshot, plain, "it"), "{dotted}");
    }
}
