//! The change log, the quarantine and the reports.

use std::collections::BTreeMap;

use bussola::adapters::stores::rows::RowReader;
use bussola::ports::source::RawRecord;
use bussola::ports::store::{DeskWrite, ImportBatch, Quarantined, RecordVersion};
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::network::DataVersion;

use super::contract;
use super::home::{Home, batch, import_new};
use crate::fixture::{full_desk, full_sheet, id, instant, minimal_desk};

contract! {
    a_change_keeps_the_desk_before_and_after
    changes_come_oldest_first_after_a_version
    the_log_cannot_be_edited
    quarantine_is_replaced_per_source
    reports_come_newest_first
}

async fn a_change_keeps_the_desk_before_and_after(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    let change = DeskWrite::Changed { record: full_desk("a"), seen: RecordVersion(1) };
    store.import(batch(vec![change])).await.unwrap();
    let gone = DeskWrite::Gone { id: id("a"), seen: RecordVersion(2) };
    store.import(batch(vec![gone])).await.unwrap();
    let changes = store.changes(DataVersion(0), None, 10).await.unwrap();
    let mut reader = RowReader::default();
    let mut record =
        |json: &Option<String>| json.as_deref().map(|json| reader.record_from_json(json).unwrap());
    let states: Vec<_> =
        changes.iter().map(|change| (record(&change.before), record(&change.after))).collect();
    let (minimal, full) = (minimal_desk("a"), full_desk("a"));
    assert_eq!(states[0], (None, Some(minimal.clone())));
    assert_eq!(states[1], (Some(minimal), Some(full.clone())));
    assert_eq!(states[2], (Some(full), None));
    assert_eq!(changes.iter().map(|c| c.reason.as_str()).collect::<Vec<_>>(), ["new", "changed", "gone"]);
    let last = &changes[2];
    assert_eq!((last.entity.as_str(), last.id.as_str(), last.actor.as_str()), ("desk", "a", "import"));
    assert_eq!(last.source.as_deref(), Some("fixture"));
    assert_eq!(last.at, instant("2026-11-21T10:00:00.123Z"));
}

async fn changes_come_oldest_first_after_a_version(home: Home) {
    let store = home.store().await;
    let ids = ["c", "a", "b"];
    import_new(&*store, ids.map(minimal_desk)).await;
    let all = store.changes(DataVersion(0), None, 100).await.unwrap();
    assert_eq!(all.iter().map(|change| change.id.as_str()).collect::<Vec<_>>(), ids);
    assert!(all.windows(2).all(|pair| pair[0].sequence < pair[1].sequence));
    assert_eq!(store.changes(all[0].sequence, None, 1).await.unwrap(), all[1..2]);
    assert_eq!(store.changes(DataVersion(0), Some(&id("b")), 9).await.unwrap(), all[2..]);
    assert_eq!(store.changes(DataVersion(u64::MAX), None, 9).await.unwrap(), []);
    assert_eq!(store.version().await.unwrap(), all[2].sequence);
}

async fn the_log_cannot_be_edited(home: Home) {
    let store = home.store().await;
    store
        .put_sheets(vec![full_sheet("a")], &super::home::actor(), instant("2026-11-21T10:00:00Z"))
        .await
        .unwrap();
    for sql in ["UPDATE changes SET actor = 'nobody'", "DELETE FROM changes"] {
        let failed = match &home {
            Home::Geopackage { .. } => sqlx::query(sql).execute(&mut home.sqlite().await).await.is_err(),
            Home::Postgis { .. } => sqlx::query(sql).execute(&mut home.postgres().await).await.is_err(),
        };
        assert!(failed, "{sql}");
    }
}

fn waiting(source: &str, line: u64, value: &str) -> Quarantined {
    Quarantined {
        source: id(source),
        raw: RawRecord {
            line,
            fields: BTreeMap::from([("name".into(), value.into()), ("notes".into(), "\"a\"; b".into())]),
            issues: vec![Issue::warning(Rule::TextNotUtf8, "name", value)],
        },
        issues: vec![
            Issue::error(Rule::NameMissing, "name", ""),
            Issue::warning(Rule::PhoneInvalid, "phones", "1"),
        ],
    }
}

fn quarantining(source: &str, quarantine: Vec<Quarantined>) -> ImportBatch {
    let mut batch = ImportBatch { quarantine, ..batch(Vec::new()) };
    batch.source.id = id(source);
    batch
}

async fn quarantine_is_replaced_per_source(home: Home) {
    let store = home.store().await;
    // A broken file may hold any character, also one that PostgreSQL's own JSON refuses.
    let strange = waiting("fixture", 9, "\u{0}\u{1}\u{fffd} città");
    store.import(quarantining("fixture", vec![strange.clone(), waiting("fixture", 2, "x")])).await.unwrap();
    let version = store.import(quarantining("another", vec![waiting("another", 1, "y")])).await.unwrap();
    assert_eq!(version, DataVersion(0));
    let expected = [waiting("another", 1, "y"), waiting("fixture", 2, "x"), strange];
    assert_eq!(store.quarantine().await.unwrap(), expected);
    store.import(quarantining("fixture", Vec::new())).await.unwrap();
    assert_eq!(store.quarantine().await.unwrap(), expected[..1]);
}

async fn reports_come_newest_first(home: Home) {
    let store = home.store().await;
    for n in 1..=3 {
        store.import(ImportBatch { report: format!("{{\"n\":{n}}}"), ..batch(Vec::new()) }).await.unwrap();
    }
    assert_eq!(store.runs(2).await.unwrap(), [r#"{"n":3}"#, r#"{"n":2}"#]);
}
