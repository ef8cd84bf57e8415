//! Corrections by people outrank every source, in every run.

use bussola::ingest::{Corrections, Options, Report};
use bussola::ports::correction::Correction;
use bussola_engine::domain::id::DeskId;

use super::{Table, ingest, ingest_corrected, stored};
use crate::fixture::{day, id};
use crate::memory_store::MemoryStore;

fn correction(desk: &str, field: &str, value: &str) -> Correction {
    Correction {
        desk: id::<DeskId>(desk),
        field: field.into(),
        value: value.into(),
        reason: "telephoned".into(),
        by: "anna".into(),
        on: day("2026-11-20"),
        line: 2,
    }
}

async fn run(store: &MemoryStore, table: &Table, corrections: &[Correction]) -> Report {
    let corrections = Corrections::new(corrections.iter().cloned());
    ingest_corrected(store, &table.settings(), Options::default(), &corrections).await.expect("a run")
}

fn told(report: &Report, rule: &str) -> Vec<Option<String>> {
    let rules = report.issues.iter().filter(|count| count.rule == rule);
    rules.flat_map(|count| &count.examples).map(|example| example.value.clone()).collect()
}

#[tokio::test]
async fn a_correction_survives_every_import() {
    let store = MemoryStore::default();
    let wrong = Table::new().row(&[("phone", "0731 538453"), ("notes", "Suonare")]);
    ingest(&store, &wrong.settings(), Options::default()).await.expect("a run");
    let corrections = [correction("uno", "phone", "0731 538454"), correction("uno", "notes", "")];
    let report = run(&store, &wrong, &corrections).await;
    assert_eq!(report.counts.changed, 1);
    for notes in ["Suonare", "Suonare forte", "Bussare"] {
        run(&store, &Table::new().row(&[("phone", "0731 538453"), ("notes", notes)]), &corrections).await;
        let desk = stored(&store, "uno").await.record;
        assert_eq!(desk.desk.contacts.phones, ["+39 0731 538454".into()]);
        assert_eq!(desk.service.notes, None);
    }
    let report = run(&store, &wrong, &[]).await;
    assert_eq!(report.counts.changed, 1, "without the correction the source is believed again");
    assert_eq!(stored(&store, "uno").await.record.desk.contacts.phones, ["+39 0731 538453".into()]);
}

#[tokio::test]
async fn a_correction_may_save_a_record_that_would_wait() {
    let store = MemoryStore::default();
    let table = Table::new().row(&[("municipality", "Atlantide")]);
    let report = run(&store, &table, &[]).await;
    assert_eq!((report.counts.published, report.counts.quarantined), (0, 1));
    let report = run(&store, &table, &[correction("uno", "municipality", "Jesi")]).await;
    assert_eq!((report.counts.published, report.counts.quarantined), (1, 0), "{}", report.to_text());
}

#[tokio::test]
async fn a_correction_that_does_not_fit_is_named_and_the_record_stays() {
    for (wrong, rule) in [
        (correction("uno", "phone", "sempre occupato"), "correction_invalid"),
        (correction("uno", "lat", "95"), "correction_invalid"),
        (correction("uno", "name", ""), "correction_invalid"),
        (correction("uno", "colour", "red"), "correction_of_unknown_field"),
        (correction("uno", "id", "due"), "correction_of_unknown_field"),
        (correction("nobody", "phone", "0731 538454"), "correction_of_unknown_desk"),
    ] {
        let store = MemoryStore::default();
        let table = Table::new().row(&[("phone", "0731 538453")]);
        let report = run(&store, &table, std::slice::from_ref(&wrong)).await;
        assert_eq!(told(&report, rule).len(), 1, "{wrong:?}: {}", report.to_text());
        assert_eq!(report.counts.published, 1, "{wrong:?}");
        let desk = stored(&store, "uno").await.record;
        assert_eq!(desk.desk.contacts.phones, ["+39 0731 538453".into()], "{wrong:?}");
    }
}

#[tokio::test]
async fn words_that_no_rule_understands_may_still_correct_words() {
    let store = MemoryStore::default();
    let table = Table::new().row(&[("hours_text", "lun 9-12")]);
    run(&store, &table, &[correction("uno", "hours_text", "quando c'è la luna")]).await;
    let hours = stored(&store, "uno").await.record.desk.schedule.hours;
    assert!(format!("{hours:?}").contains("luna"), "{hours:?}");
}
