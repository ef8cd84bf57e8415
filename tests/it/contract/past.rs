//! Former versions, read back from the log.

use bussola::ports::past::DeskChange;
use bussola::ports::store::{DeskWrite, ImportBatch, RecordVersion};
use bussola::ports::workshop::Workshop;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::network::{DataVersion, Network};

use super::contract;
use super::home::{Home, actor, batch, import_new};
use crate::fixture::{full_desk, full_sheet, id, instant, minimal_desk, minimal_sheet, random_desks};

contract! {
    every_former_version_is_the_network_as_it_was
    a_version_is_that_of_the_last_change_before_an_instant
    what_is_protected_today_is_told_of_the_past_as_of_today
    what_was_protected_once_and_is_not_today_stays_as_it_was
    a_stretch_tells_what_became_of_each_desk
    a_stretch_is_read_page_by_page
    the_newest_changes_come_first
}

async fn change(store: &dyn Workshop, record: DeskRecord, seen: u32) -> DataVersion {
    let write = DeskWrite::Changed { record, seen: RecordVersion(seen) };
    store.import(batch(vec![write])).await.unwrap()
}

async fn remove(store: &dyn Workshop, name: &str, seen: u32) -> DataVersion {
    store.import(batch(vec![DeskWrite::Gone { id: id(name), seen: RecordVersion(seen) }])).await.unwrap()
}

async fn every_former_version_is_the_network_as_it_was(home: Home) {
    let store = home.store().await;
    let mut known: Vec<Network> = vec![store.network().await.unwrap()];
    import_new(&*store, random_desks(17, 60)).await;
    known.push(store.network().await.unwrap());
    store
        .put_sheets(vec![full_sheet("b"), minimal_sheet("a")], &actor(), instant("2026-11-21T11:00:00Z"))
        .await
        .unwrap();
    known.push(store.network().await.unwrap());
    import_new(&*store, [minimal_desk("x")]).await;
    change(&*store, full_desk("x"), 1).await;
    known.push(store.network().await.unwrap());
    remove(&*store, "x", 2).await;
    known.push(store.network().await.unwrap());
    // It comes back as another.
    change(&*store, minimal_desk("x"), 3).await;
    store.put_sheets(vec![full_sheet("b")], &actor(), instant("2026-11-21T12:00:00Z")).await.unwrap();
    known.push(store.network().await.unwrap());
    for network in known {
        assert_eq!(store.network_at(network.version).await.unwrap(), network);
    }
}

async fn a_version_is_that_of_the_last_change_before_an_instant(home: Home) {
    let store = home.store().await;
    assert_eq!(store.began_at().await.unwrap(), None);
    let at = |text: &str| instant(text);
    assert_eq!(store.version_before(at("2030-01-01T00:00:00Z")).await.unwrap(), DataVersion(0));
    let (first, second) = ("2026-03-01T10:00:00.500Z", "2026-03-02T10:00:00Z");
    for (name, when) in [("a", first), ("b", second)] {
        let new = batch(vec![DeskWrite::New(minimal_desk(name))]);
        store.import(ImportBatch { at: at(when), ..new }).await.unwrap();
    }
    assert_eq!(store.began_at().await.unwrap(), Some(at(first)));
    for (when, version) in [
        ("2026-03-01T10:00:00.500Z", 0),
        ("2026-03-01T10:00:00.501Z", 1),
        ("2026-03-02T10:00:00Z", 1),
        ("2026-03-02T10:00:00.001Z", 2),
    ] {
        assert_eq!(store.version_before(at(when)).await.unwrap(), DataVersion(version), "{when}");
    }
}

async fn what_is_protected_today_is_told_of_the_past_as_of_today(home: Home) {
    let store = home.store().await;
    let open = import_new(&*store, [full_desk("a"), full_desk("b")]).await;
    let mut hidden = full_desk("a");
    hidden.location.visibility = AddressVisibility::Hidden;
    hidden.location.address.street = Some("Via Nuova".into());
    change(&*store, hidden.clone(), 1).await;
    // The other one is hidden and then goes.
    let mut gone = full_desk("b");
    gone.location.visibility = AddressVisibility::Area;
    change(&*store, gone.clone(), 1).await;
    let version = remove(&*store, "b", 2).await;
    let former = store.network_at(open).await.unwrap();
    assert_eq!(former.desks, [hidden.clone(), gone.clone()]);
    let all = store.differences(DataVersion(0), version, None, 9).await.unwrap();
    assert_eq!(all[0].after, Some(hidden));
    assert_eq!((&all[1].before, &all[1].after), (&None, &None));
    for DeskChange { before, after, .. } in store.newest_changes(DataVersion(u64::MAX), 9).await.unwrap() {
        for record in before.into_iter().chain(after) {
            assert_ne!(record.location.visibility, AddressVisibility::Full);
        }
    }
}

async fn what_was_protected_once_and_is_not_today_stays_as_it_was(home: Home) {
    let store = home.store().await;
    let mut hidden = full_desk("a");
    hidden.location.visibility = AddressVisibility::Hidden;
    let then = import_new(&*store, [hidden.clone()]).await;
    change(&*store, full_desk("a"), 1).await;
    assert_eq!(store.network_at(then).await.unwrap().desks, [hidden]);
}

async fn a_stretch_tells_what_became_of_each_desk(home: Home) {
    let store = home.store().await;
    let start = import_new(&*store, ["changed", "removed", "same"].map(minimal_desk)).await;
    change(&*store, full_desk("changed"), 1).await;
    let mut last = full_desk("changed");
    last.service.notes = None;
    change(&*store, last.clone(), 2).await;
    remove(&*store, "removed", 1).await;
    import_new(&*store, [minimal_desk("added"), minimal_desk("brief")]).await;
    let end = remove(&*store, "brief", 1).await;
    import_new(&*store, [minimal_desk("later")]).await;
    let told: Vec<_> = store
        .differences(start, end, None, 100)
        .await
        .unwrap()
        .into_iter()
        .map(|change| (change.id.to_string(), change.before, change.after))
        .collect();
    let expected = [
        ("added", None, Some(minimal_desk("added"))),
        ("brief", None, None),
        ("changed", Some(minimal_desk("changed")), Some(last)),
        ("removed", Some(minimal_desk("removed")), None),
    ];
    assert_eq!(told, expected.map(|(name, before, after)| (name.to_owned(), before, after)));
    assert_eq!(store.differences(end, end, None, 100).await.unwrap(), []);
}

async fn a_stretch_is_read_page_by_page(home: Home) {
    let store = home.store().await;
    let version = import_new(&*store, (0..25).map(|n| minimal_desk(&format!("d-{n}")))).await;
    let whole = store.differences(DataVersion(0), version, None, 100).await.unwrap();
    assert!(whole.is_sorted_by(|one, other| one.id < other.id));
    let mut pages: Vec<DeskChange> = Vec::new();
    loop {
        let beyond = pages.last().map(|change| change.id.clone());
        let page = store.differences(DataVersion(0), version, beyond.as_ref(), 7).await.unwrap();
        if page.is_empty() {
            break;
        }
        assert!(page.len() <= 7);
        pages.extend(page);
    }
    assert_eq!(pages, whole);
}

async fn the_newest_changes_come_first(home: Home) {
    let store = home.store().await;
    import_new(&*store, [minimal_desk("a"), minimal_desk("b")]).await;
    change(&*store, full_desk("a"), 1).await;
    remove(&*store, "b", 1).await;
    let all = store.newest_changes(DataVersion(u64::MAX), 9).await.unwrap();
    let what = |change: &DeskChange| {
        (change.version.0, change.id.to_string(), change.before.is_some(), change.after.is_some())
    };
    let expected =
        [(4, "b", true, false), (3, "a", true, true), (2, "b", false, true), (1, "a", false, true)];
    let expected = expected.map(|(version, name, before, after)| (version, name.to_owned(), before, after));
    assert_eq!(all.iter().map(what).collect::<Vec<_>>(), expected);
    assert_eq!(store.newest_changes(DataVersion(4), 2).await.unwrap(), all[1..3]);
}
