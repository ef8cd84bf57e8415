//! A file of more than one batch is one run, and a report quotes only what may be read.

use bussola::ingest::Options;
use bussola::ports::store::Store as _;

use super::{Table, adds_up, ingest, stored};
use crate::memory_store::MemoryStore;

/// More than one batch.
const MANY: usize = 5_300;

fn many(count: usize) -> Table {
    (0..count).fold(Table::new(), |table, n| table.row(&[("id", &format!("desk-{n}"))]))
}

#[tokio::test]
async fn what_is_known_of_a_run_holds_across_its_batches() {
    let store = MemoryStore::default();
    let table = many(MANY).row(&[("id", "desk-0"), ("name", "Un altro")]).row(&[("id", "desk-1")]);
    let report = ingest(&store, &table.settings(), Options::default()).await.expect("a run");
    let counts = report.counts;
    assert!(adds_up(&counts));
    assert_eq!((counts.new, counts.quarantined, counts.rejected_repeated), (MANY, 1, 1));
    assert_eq!(&*stored(&store, "desk-0").await.record.service.name, "Sportello");
    assert_eq!(report.desks.new.len(), 100, "a report names the first hundred");
    let again = ingest(&store, &many(MANY - 3).settings(), Options::default()).await.expect("a run").counts;
    assert_eq!((again.same, again.gone, again.changed), (MANY - 3, 3, 0));
    assert_eq!(store.network().await.expect("a store").desks.len(), MANY - 3);
}

#[tokio::test]
async fn a_report_quotes_neither_protected_places_nor_fields_that_do_not_leave() {
    let store = MemoryStore::default();
    let table =
        Table::new().row(&[("phone", "chiedere a Maria")]).row(&[("id", "due"), ("email", "maria at home")]);
    let json = ingest(&store, &table.settings(), Options::default()).await.expect("a run").to_json();
    assert!(json.contains("chiedere a Maria"), "telephones leave: {json}");
    assert!(!json.contains("at home") && json.contains("email_invalid"), "{json}");

    let mut settings = table.settings();
    settings.mapping.fields.push(bussola::ports::mapping::FieldMapping {
        default: Some("hidden".into()),
        ..bussola::ports::mapping::FieldMapping::plain("visibility", "kind")
    });
    let json = ingest(&MemoryStore::default(), &settings, Options::default()).await.expect("a run").to_json();
    assert!(!json.contains("Maria") && json.contains("phone_invalid"), "{json}");
}
