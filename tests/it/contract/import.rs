//! What an import writes, and what it refuses.

use bussola::ports::store::{Actor, DeskWrite, RecordVersion, StoreError};
use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::network::DataVersion;

use super::contract;
use super::home::{Home, batch, import_new};
use crate::fixture::{full_desk, id, instant, minimal_desk};

contract! {
    the_same_import_again_writes_only_its_report
    a_changed_desk_raises_both_versions
    a_stale_writer_gets_the_stored_desk_and_nothing_is_written
    a_new_desk_that_exists_is_a_conflict
    a_gone_desk_leaves_the_network_and_stays_readable
    a_shared_organization_changes_every_desk_that_shares_it
    what_no_desk_uses_is_removed
    a_person_revises_one_desk
    a_revision_of_a_stale_version_is_a_conflict
}

fn changed(record: bussola_engine::domain::desk::DeskRecord, seen: u32) -> DeskWrite {
    DeskWrite::Changed { record, seen: RecordVersion(seen) }
}

async fn the_same_import_again_writes_only_its_report(home: Home) {
    let store = home.store().await;
    let first = import_new(&*store, [full_desk("a"), full_desk("b")]).await;
    let again =
        store.import(batch(vec![changed(full_desk("a"), 1), changed(full_desk("b"), 1)])).await.unwrap();
    assert_eq!(again, first);
    assert_eq!(store.desk(&id("a")).await.unwrap().expect("there").version, RecordVersion(1));
    assert_eq!(home.count("SELECT count(*) FROM changes").await, 2);
    assert_eq!(store.runs(10).await.unwrap().len(), 2);
}

async fn a_changed_desk_raises_both_versions(home: Home) {
    let store = home.store().await;
    let first = import_new(&*store, [full_desk("a"), full_desk("b")]).await;
    let mut record = full_desk("a");
    record.desk.languages.clear();
    record.desk.schedule.slots.pop();
    record.desk.contacts.phones.reverse();
    record.service.needs.pop();
    record.location.placement = None;
    let second = store.import(batch(vec![changed(record.clone(), 1)])).await.unwrap();
    assert!(second > first);
    let stored = store.desk(&id("a")).await.unwrap().expect("there");
    assert_eq!((stored.record, stored.version), (record, RecordVersion(2)));
    assert_eq!(store.desk(&id("b")).await.unwrap().expect("there").record, full_desk("b"));
}

async fn a_stale_writer_gets_the_stored_desk_and_nothing_is_written(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    let version = store.import(batch(vec![changed(full_desk("a"), 1)])).await.unwrap();
    let mut late = minimal_desk("a");
    late.service.notes = Some("late".into());
    let error = store
        .import(batch(vec![DeskWrite::New(minimal_desk("innocent")), changed(late, 1)]))
        .await
        .expect_err("somebody wrote first");
    match error {
        StoreError::Conflict { id, stored } => {
            let stored = stored.expect("it is there");
            assert_eq!(id.as_str(), "a");
            assert_eq!((stored.record, stored.version), (full_desk("a"), RecordVersion(2)));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(store.version().await.unwrap(), version);
    assert_eq!(store.desk(&id("innocent")).await.unwrap(), None);
    assert_eq!(store.runs(10).await.unwrap().len(), 2);
}

async fn a_new_desk_that_exists_is_a_conflict(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    let twice = store.import(batch(vec![DeskWrite::New(full_desk("a"))])).await;
    assert!(matches!(twice, Err(StoreError::Conflict { stored: Some(_), .. })));
    let missing = store.import(batch(vec![changed(full_desk("nobody"), 1)])).await;
    assert!(matches!(missing, Err(StoreError::Conflict { stored: None, .. })));
    let repeated = vec![DeskWrite::New(full_desk("b")), DeskWrite::New(full_desk("b"))];
    assert!(matches!(store.import(batch(repeated)).await, Err(StoreError::Conflict { .. })));
}

async fn a_gone_desk_leaves_the_network_and_stays_readable(home: Home) {
    let store = home.store().await;
    let first = import_new(&*store, [full_desk("stays"), full_desk("goes")]).await;
    let gone = DeskWrite::Gone { id: id("goes"), seen: RecordVersion(1) };
    let second = store.import(batch(vec![gone])).await.unwrap();
    assert!(second > first);
    assert_eq!(store.network().await.unwrap().desks, [full_desk("stays")]);
    assert_eq!(home.count("SELECT count(*) FROM desks").await, 1);
    let mut expected = full_desk("goes");
    expected.desk.status = DeskStatus::Gone;
    let stored = store.desk(&id("goes")).await.unwrap().expect("never deleted");
    assert_eq!((stored.record, stored.version), (expected, RecordVersion(2)));
    let of_source = store.desks_of(&id("fixture")).await.unwrap();
    assert_eq!(of_source.iter().map(|desk| desk.record.id().as_str()).collect::<Vec<_>>(), ["goes", "stays"]);
    let again = DeskWrite::Gone { id: id("goes"), seen: RecordVersion(2) };
    assert_eq!(store.import(batch(vec![again])).await.unwrap(), second);
    let back = store.import(batch(vec![changed(full_desk("goes"), 2)])).await.unwrap();
    assert!(back > second);
    assert_eq!(store.network().await.unwrap().desks, [full_desk("goes"), full_desk("stays")]);
    assert_eq!(home.count("SELECT count(*) FROM gone_desks").await, 0);
}

async fn a_shared_organization_changes_every_desk_that_shares_it(home: Home) {
    let store = home.store().await;
    let first = minimal_desk("first");
    let mut second = minimal_desk("second");
    second.organization = first.organization.clone();
    second.service.organization = first.organization.id.clone();
    import_new(&*store, [first.clone(), second.clone(), minimal_desk("alone")]).await;
    let mut renamed = first.clone();
    renamed.organization.name = "Nuovo nome".into();
    store.import(batch(vec![changed(renamed, 1)])).await.unwrap();
    let stored = store.desk(&id("second")).await.unwrap().expect("there");
    assert_eq!(&*stored.record.organization.name, "Nuovo nome");
    assert_eq!(stored.version, RecordVersion(2));
    assert_eq!(store.desk(&id("alone")).await.unwrap().expect("there").version, RecordVersion(1));
    let changes = store.changes(DataVersion(0), Some(&id("second")), 10).await.unwrap();
    let reasons: Vec<&str> = changes.iter().map(|change| change.reason.as_str()).collect();
    assert_eq!(reasons, ["new", "shared_part_changed"]);
}

async fn what_no_desk_uses_is_removed(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("goes"), full_desk("stays")]).await;
    store.import(batch(vec![DeskWrite::Gone { id: id("goes"), seen: RecordVersion(1) }])).await.unwrap();
    for table in ["organizations", "locations", "services", "desk_details"] {
        assert_eq!(home.count(&format!("SELECT count(*) FROM {table}")).await, 1, "{table}");
    }
}

async fn a_person_revises_one_desk(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    let at = instant("2026-11-21T11:00:00Z");
    let anna = Actor("anna".into());
    let version = store.revise(full_desk("a"), RecordVersion(1), &anna, "new hours", at).await.unwrap();
    assert_eq!(version, DataVersion(2));
    assert_eq!(store.network().await.unwrap().desks, [full_desk("a")]);
    let changes = store.changes(DataVersion(1), None, 10).await.unwrap();
    let [change] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((change.actor.as_str(), change.reason.as_str(), change.at), ("anna", "new hours", at));
    assert_eq!(change.source, None);
    assert_eq!(store.runs(10).await.unwrap().len(), 1);
}

async fn a_revision_of_a_stale_version_is_a_conflict(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a")]).await;
    let at = instant("2026-11-21T11:00:00Z");
    let anna = Actor("anna".into());
    let stale = store.revise(full_desk("a"), RecordVersion(7), &anna, "x", at).await;
    assert!(matches!(stale, Err(StoreError::Conflict { stored: Some(_), .. })));
    let missing = store.revise(full_desk("nobody"), RecordVersion(1), &anna, "x", at).await;
    assert!(matches!(missing, Err(StoreError::Conflict { stored: None, .. })));
    assert_eq!(store.version().await.unwrap(), DataVersion(1));
}
