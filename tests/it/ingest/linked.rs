//! Two sources that describe one desk: the better-ranked one has the word, whichever runs last.

use bussola::ingest::{Options, Report, linking};
use bussola::ports::mapping::SourceSettings;
use bussola::ports::store::{Actor, Store as _};
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};

use super::{Table, adds_up, ingest, stored};
use crate::fixture::{id, instant};
use crate::memory_store::MemoryStore;

fn of_source(table: &Table, name: &str, rank: u16) -> SourceSettings {
    let mut settings = table.settings();
    settings.info.id = id(name);
    settings.info.rank = rank;
    settings
}

async fn run(store: &MemoryStore, table: &Table, source: &str, rank: u16) -> Report {
    let options = Options { accept_drop: true, ..Options::default() };
    let report = ingest(store, &of_source(table, source, rank), options).await.expect("a run");
    assert!(adds_up(&report.counts), "{}", report.to_text());
    report
}

fn good(notes: &str) -> Table {
    Table::new().row(&[("id", "good"), ("name", "Sportello buono"), ("notes", notes)])
}

fn bad(phone: &str, notes: &str) -> Table {
    let row = [
        ("id", "bad"),
        ("name", "Sportello cattivo"),
        ("notes", notes),
        ("phone", phone),
        ("hours_text", "lun 9-12"),
    ];
    Table::new().row(&row)
}

/// Both sources have run, and a person has said that the two are one.
async fn linked() -> MemoryStore {
    let store = MemoryStore::default();
    run(&store, &good("del buono"), "one", 10).await;
    run(&store, &bad("0731 538453", "del cattivo"), "two", 20).await;
    let (actor, at) = (Actor("anna".into()), instant("2026-11-21T10:00:00Z"));
    linking::merge(&store, &id("good"), &id("bad"), &actor, at).await.expect("merged");
    store
}

async fn only(store: &MemoryStore) -> DeskRecord {
    let desks = store.network().await.expect("a store").desks;
    assert_eq!(desks.len(), 1);
    desks.into_iter().next().expect("one")
}

#[tokio::test]
async fn the_better_source_has_the_word_and_the_other_fills_gaps() {
    let store = linked().await;
    let desk = only(&store).await;
    assert_eq!(desk.id().as_str(), "good");
    assert_eq!((&*desk.service.name, desk.service.notes.as_deref()), ("Sportello buono", Some("del buono")));
    assert_eq!(desk.desk.contacts.phones, ["+39 0731 538453".into()]);
}

#[tokio::test]
async fn what_was_inferred_goes_with_the_value_that_is_published() {
    let rules = |desk: &DeskRecord| -> Vec<String> {
        desk.desk.inferred.iter().map(ToString::to_string).filter(|rule| !rule.starts_with("id=")).collect()
    };
    let store = linked().await;
    assert_eq!(rules(&only(&store).await), ["opening_hours=hours_from_words", "phone=phone_country"]);
    let hours = [("id", "good"), ("name", "Sportello buono"), ("opening_hours", "Mo 09:00-12:00")];
    run(&store, &Table::new().row(&hours), "one", 10).await;
    assert_eq!(rules(&stored(&store, "good").await.record), ["phone=phone_country"]);
}

#[tokio::test]
async fn running_the_worse_source_again_flips_nothing() {
    let store = linked().await;
    let before = only(&store).await;
    for _ in 0..2 {
        run(&store, &bad("0731 538453", "del cattivo"), "two", 20).await;
        assert_eq!(only(&store).await, before);
        run(&store, &good("del buono"), "one", 10).await;
        assert_eq!(only(&store).await, before);
    }
    let counts = run(&store, &bad("0731 538453", "del cattivo"), "two", 20).await.counts;
    assert_eq!((counts.same, counts.changed, counts.new, counts.gone), (1, 0, 0, 0));
}

#[tokio::test]
async fn what_either_source_newly_says_is_taken_by_rank() {
    let store = linked().await;
    run(&store, &bad("0731 538454", "nuovo del cattivo"), "two", 20).await;
    let desk = only(&store).await;
    assert_eq!(desk.desk.contacts.phones, ["+39 0731 538454".into()]);
    assert_eq!(desk.service.notes.as_deref(), Some("del buono"));
    run(&store, &good(""), "one", 10).await;
    assert_eq!(only(&store).await.service.notes.as_deref(), Some("nuovo del cattivo"));
}

#[tokio::test]
async fn a_desk_stays_while_any_of_its_sources_has_it() {
    let store = linked().await;
    let other = Table::new().row(&[("id", "altro")]);
    let report = run(&store, &other, "one", 10).await;
    assert_eq!(report.counts.gone, 1);
    let desk = stored(&store, "good").await.record;
    assert_eq!(desk.desk.status, DeskStatus::Active);
    assert_eq!(&*desk.service.name, "Sportello cattivo", "only the other source still has a word for it");
    let both = good("del buono").row(&[("id", "altro")]);
    run(&store, &both, "one", 10).await;
    assert_eq!(&*stored(&store, "good").await.record.service.name, "Sportello buono");
    run(&store, &other, "one", 10).await;
    run(&store, &Table::new().row(&[("id", "ancora")]), "two", 20).await;
    assert_eq!(stored(&store, "good").await.record.desk.status, DeskStatus::Gone);
}

#[tokio::test]
async fn pairs_of_two_sources_are_found_and_a_rule_may_merge_the_exact_ones() {
    let store = MemoryStore::default();
    let row = |desk: &'static str, name: &'static str| {
        Table::new().row(&[("id", desk), ("name", name), ("phone", "0731 538453")])
    };
    run(&store, &row("a", "Sportello Stranieri"), "one", 20).await;
    run(&store, &row("b", "SPORTELLO STRANIERI"), "two", 10).await;
    run(&store, &row("c", "Stranieri, lo sportello"), "three", 30).await;
    let found = linking::find(&store).await.expect("a store");
    assert_eq!(found.len(), 3, "{found:?}");
    let merged = linking::merge_exact(&store, &found, instant("2026-11-21T10:00:00Z")).await.expect("merged");
    assert_eq!(merged, [(id("b"), id("a"))], "into the desk of the better source");
    assert_eq!(store.network().await.expect("a store").desks.len(), 2);
    let open = linking::find(&store).await.expect("a store");
    let open: Vec<(&str, &str)> = open.iter().map(|pair| (pair.one.as_str(), pair.other.as_str())).collect();
    assert_eq!(open, [("b", "c")], "only what is still published is compared");
}
