//! What imports need of a store: writing in parts, knowing desks in short, and taking a run back.

use bussola::ingest::linking;
use bussola::ports::duplicates::Claim;
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{Actor, DeskWrite, RecordVersion, StoreError};
use bussola::ports::workshop::{
    Committed, Fingerprint, ImportPart, ImportStart, ImportedDesk, RunId, Undone, Workshop,
};
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::provenance::{Confirmation, ConfirmedBy};

use super::contract;
use super::home::{Home, actor, batch, import_new};
use crate::fixture::{day, full_desk, id, instant, minimal_desk, random_desks};

contract! {
    an_import_in_parts_is_seen_whole_at_its_end
    an_import_that_is_dropped_never_happened
    a_first_import_knows_what_its_earlier_parts_wrote
    a_first_import_refuses_a_desk_that_it_has_written
    a_large_import_leaves_no_reference_open
    desks_are_known_in_short
    desks_are_found_by_their_names
    an_organization_keeps_the_words_of_the_better_source
    a_person_may_reword_an_organization_of_any_source
    a_run_knows_what_it_changed
    a_run_is_taken_back_whole
    an_undo_can_be_undone
    what_sources_said_of_a_linked_desk_is_taken_back_with_the_run
    a_run_whose_desks_changed_again_is_not_taken_back
    what_was_said_is_forgotten_with_the_run
    an_unknown_run_cannot_be_taken_back
}

const AT: &str = "2026-11-21T10:00:00.123Z";

fn start(source: &str, rank: u16) -> ImportStart {
    let info = SourceInfo { id: id(source), rank, ..batch(Vec::new()).source };
    ImportStart { source: info, actor: actor(), at: instant(AT) }
}

fn imported(write: DeskWrite, print: u64) -> ImportedDesk {
    ImportedDesk { write, fingerprint: Some(Fingerprint(print)) }
}

fn new(record: DeskRecord) -> ImportedDesk {
    imported(DeskWrite::New(record), u64::MAX)
}

fn changed(record: DeskRecord, seen: u32) -> ImportedDesk {
    imported(DeskWrite::Changed { record, seen: RecordVersion(seen) }, 7)
}

async fn run(store: &dyn Workshop, start: ImportStart, desks: Vec<ImportedDesk>) -> Committed {
    let mut import = store.begin(start).await.unwrap();
    import.write(ImportPart { desks, ..ImportPart::default() }).await.unwrap();
    import.commit(r#"{"read":1}"#.into()).await.unwrap()
}

async fn undo(store: &dyn Workshop, run: RunId) -> Undone {
    store.undo(run, &Actor("anna".into()), instant("2026-11-22T10:00:00Z")).await.unwrap()
}

async fn an_import_in_parts_is_seen_whole_at_its_end(home: Home) {
    let store = home.store().await;
    let mut import = store.begin(start("fixture", 10)).await.unwrap();
    for name in ["b", "a"] {
        let part = ImportPart { desks: vec![new(full_desk(name))], ..ImportPart::default() };
        import.write(part).await.unwrap();
        assert_eq!(store.version().await.unwrap(), DataVersion(0));
        assert_eq!(store.network().await.unwrap().desks, []);
    }
    let committed = import.commit("{}".into()).await.unwrap();
    assert_eq!(committed, Committed { run: RunId(1), version: DataVersion(2) });
    assert_eq!(store.network().await.unwrap().desks, [full_desk("a"), full_desk("b")]);
}

async fn an_import_that_is_dropped_never_happened(home: Home) {
    let store = home.store().await;
    let mut import = store.begin(start("fixture", 10)).await.unwrap();
    import.write(ImportPart { desks: vec![new(full_desk("a"))], ..ImportPart::default() }).await.unwrap();
    drop(import);
    assert_eq!(run(&*store, start("fixture", 10), vec![new(full_desk("b"))]).await.run, RunId(1));
    assert_eq!(store.network().await.unwrap().desks, [full_desk("b")]);
}

/// Into an empty store, an import asks only for what it may have written itself; the result is that of one which asks
/// for everything.
async fn a_first_import_knows_what_its_earlier_parts_wrote(home: Home) {
    let [first, mut second, mut third] = ["a", "b", "c"].map(full_desk);
    second.organization = first.organization.clone();
    second.organization.name = "Ente rinominato".into();
    second.service.organization = second.organization.id.clone();
    third.location = first.location.clone();
    third.location.step_free = Some(true);
    third.desk.location = third.location.id.clone();
    let mut networks = Vec::new();
    for was_empty in [true, false] {
        let home = home.another();
        let store = home.store().await;
        if !was_empty {
            run(&*store, start("other", 10), vec![new(of_source("z", "other"))]).await;
        }
        let mut import = store.begin(start("fixture", 10)).await.unwrap();
        for record in [&first, &second, &third] {
            let desks = vec![new(record.clone())];
            import.write(ImportPart { desks, ..ImportPart::default() }).await.unwrap();
        }
        import.commit("{}".into()).await.unwrap();
        let mut desks = store.network().await.unwrap().desks;
        desks.retain(|record| record.id().as_str() != "z");
        networks.push(desks);
    }
    assert_eq!(networks[0], networks[1]);
    let [a, b, c] = &networks[0][..] else { panic!("three desks") };
    assert_eq!((&*a.organization.name, &*b.organization.name), ("Ente rinominato", "Ente rinominato"));
    assert_eq!((a.location.step_free, c.location.step_free), (Some(true), Some(true)));
}

async fn a_first_import_refuses_a_desk_that_it_has_written(home: Home) {
    let store = home.store().await;
    let mut import = store.begin(start("fixture", 10)).await.unwrap();
    import.write(ImportPart { desks: vec![new(full_desk("a"))], ..ImportPart::default() }).await.unwrap();
    let again = import.write(ImportPart { desks: vec![new(full_desk("a"))], ..ImportPart::default() }).await;
    assert!(matches!(again, Err(StoreError::Conflict { .. })), "{again:?}");
}

async fn a_large_import_leaves_no_reference_open(home: Home) {
    let store = home.store().await;
    let records = random_desks(5, 1_200);
    run(&*store, start("fixture", 10), records.iter().cloned().map(new).collect()).await;
    let gone = records[..1_100]
        .iter()
        .map(|record| imported(DeskWrite::Gone { id: record.id().clone(), seen: RecordVersion(1) }, 0));
    run(&*store, start("fixture", 10), gone.collect()).await;
    for open in [
        "SELECT count(*) FROM desks WHERE service_id NOT IN (SELECT id FROM services)
            OR location_id NOT IN (SELECT id FROM locations) OR source_id NOT IN (SELECT id FROM sources)",
        "SELECT count(*) FROM services WHERE organization_id NOT IN (SELECT id FROM organizations)",
        "SELECT count(*) FROM desk_details WHERE desk_id NOT IN (SELECT id FROM desks)",
        "SELECT count(*) FROM desks WHERE id NOT IN (SELECT desk_id FROM desk_details)",
    ] {
        assert_eq!(home.count(open).await, 0, "{open}");
    }
    assert_eq!(store.network().await.unwrap().desks.len(), 100);
}

async fn desks_are_known_in_short(home: Home) {
    let store = home.store().await;
    let mut confirmed = full_desk("confirmed");
    confirmed.desk.confirmation = Some(Confirmation { on: day("2026-11-20"), by: ConfirmedBy::Operator });
    let mut foreign = minimal_desk("foreign");
    foreign.desk.provenance.source = id("elsewhere");
    let desks = vec![new(confirmed), new(foreign), new(minimal_desk("gone"))];
    run(&*store, start("fixture", 10), desks).await;
    let gone = DeskWrite::Gone { id: id("gone"), seen: RecordVersion(1) };
    run(&*store, start("fixture", 10), vec![imported(gone, 0)]).await;
    let known = store.known(&id("fixture")).await.unwrap();
    assert_eq!(known.len(), 3);
    let confirmed = known[&id("confirmed")];
    assert_eq!((confirmed.version, confirmed.is_own, confirmed.is_active), (RecordVersion(1), true, true));
    assert_eq!(confirmed.fingerprint, Some(Fingerprint(u64::MAX)));
    assert_eq!(confirmed.confirmed_on, Some(day("2026-11-20")));
    assert!(!known[&id("foreign")].is_own);
    let gone = known[&id("gone")];
    assert_eq!((gone.version, gone.is_active, gone.fingerprint), (RecordVersion(2), false, None));
}

async fn desks_are_found_by_their_names(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("b"), full_desk("a"), full_desk("c")]).await;
    store.import(batch(vec![DeskWrite::Gone { id: id("c"), seen: RecordVersion(1) }])).await.unwrap();
    let found = store.desks_named(&[id("c"), id("nobody"), id("a")]).await.unwrap();
    let ids: Vec<&str> = found.iter().map(|desk| desk.record.id().as_str()).collect();
    assert_eq!(ids, ["a", "c"]);
    assert_eq!(found[1].record.desk.status, DeskStatus::Gone);
}

/// A desk of an organization that several sources know.
fn of_shared(name: &str, words: &str, source: &str) -> DeskRecord {
    let mut record = minimal_desk(name);
    record.organization.id = id("shared");
    record.organization.name = words.into();
    record.service.organization = id("shared");
    record.desk.provenance.source = id(source);
    record
}

async fn words(store: &dyn Workshop, desk: &str) -> String {
    store.desk(&id(desk)).await.unwrap().expect("there").record.organization.name.to_string()
}

async fn an_organization_keeps_the_words_of_the_better_source(home: Home) {
    let store = home.store().await;
    let (good, bad) = (|| start("good", 10), || start("bad", 20));
    run(&*store, bad(), vec![new(of_shared("b", "Badly said", "bad"))]).await;
    run(&*store, good(), vec![new(of_shared("g", "Well said", "good"))]).await;
    assert_eq!(
        (words(&*store, "b").await, words(&*store, "g").await),
        ("Well said".into(), "Well said".into())
    );
    let version = store.version().await.unwrap();
    run(&*store, bad(), vec![changed(of_shared("b", "Badly said", "bad"), 2)]).await;
    assert_eq!(
        store.version().await.unwrap(),
        version,
        "a worse source changes nothing, however often it runs"
    );
    run(&*store, bad(), vec![new(of_shared("b2", "Badly said", "bad"))]).await;
    assert_eq!(words(&*store, "b2").await, "Well said");
    run(&*store, good(), vec![changed(of_shared("g", "Said again", "good"), 1)]).await;
    assert_eq!(
        (words(&*store, "b").await, words(&*store, "b2").await),
        ("Said again".into(), "Said again".into())
    );
}

async fn a_person_may_reword_an_organization_of_any_source(home: Home) {
    let store = home.store().await;
    run(&*store, start("good", 10), vec![new(of_shared("g", "Well said", "good"))]).await;
    let record = of_shared("g", "Said by Anna", "good");
    let anna = Actor("anna".into());
    store.revise(record, RecordVersion(1), &anna, "telephoned", instant(AT)).await.unwrap();
    assert_eq!(words(&*store, "g").await, "Said by Anna");
}

async fn a_run_knows_what_it_changed(home: Home) {
    let store = home.store().await;
    run(&*store, start("fixture", 10), vec![new(full_desk("a")), new(full_desk("b"))]).await;
    let second = run(&*store, start("fixture", 10), vec![changed(minimal_desk("a"), 1)]).await;
    let stored = store.run(second.run).await.unwrap().expect("there");
    assert_eq!(stored.versions, Some((DataVersion(2), DataVersion(3))));
    assert_eq!((stored.source.as_str(), stored.actor.as_str(), stored.undoes), ("fixture", "import", None));
    assert_eq!((stored.at, stored.report.as_str()), (instant(AT), r#"{"read":1}"#));
    let list = store.run_list(10).await.unwrap();
    assert_eq!(list.iter().map(|run| run.id).collect::<Vec<_>>(), [RunId(2), RunId(1)]);
}

async fn a_run_is_taken_back_whole(home: Home) {
    let store = home.store().await;
    let desks = ["stays", "changes", "goes"].map(|name| new(full_desk(name)));
    run(&*store, start("fixture", 10), desks.into()).await;
    let before = store.network().await.unwrap().desks;
    let mut other = full_desk("changes");
    other.service.notes = Some("other".into());
    other.organization.name = "Other words".into();
    let bad = run(
        &*store,
        start("fixture", 10),
        vec![
            changed(other, 1),
            imported(DeskWrite::Gone { id: id("goes"), seen: RecordVersion(1) }, 0),
            new(full_desk("comes")),
        ],
    )
    .await;
    assert_ne!(store.network().await.unwrap().desks, before);
    let Undone::Done { committed, n_desks } = undo(&*store, bad.run).await else { panic!("not undone") };
    assert_eq!((committed.run, n_desks), (RunId(3), 3));
    assert_eq!(store.network().await.unwrap().desks, before);
    let comes = store.desk(&id("comes")).await.unwrap().expect("marked, never deleted");
    assert_eq!(comes.record.desk.status, DeskStatus::Gone);
    let changes = store.changes(bad.version, None, 100).await.unwrap();
    assert!(changes.iter().all(|change| change.actor == "anna" && change.reason == "undo"), "{changes:?}");
    assert_eq!(store.run(committed.run).await.unwrap().expect("there").undoes, Some(bad.run));
}

async fn an_undo_can_be_undone(home: Home) {
    let store = home.store().await;
    let first = run(&*store, start("fixture", 10), vec![new(full_desk("a")), new(minimal_desk("b"))]).await;
    let after = store.network().await.unwrap().desks;
    let Undone::Done { committed, .. } = undo(&*store, first.run).await else { panic!("not undone") };
    assert_eq!(store.network().await.unwrap().desks, []);
    assert!(matches!(undo(&*store, committed.run).await, Undone::Done { .. }));
    assert_eq!(store.network().await.unwrap().desks, after);
}

/// Two sources describe one desk; a run of one of them says something else, and is taken back.
async fn what_sources_said_of_a_linked_desk_is_taken_back_with_the_run(home: Home) {
    let store = home.store().await;
    run(&*store, start("one", 10), vec![new(of_source("a", "one"))]).await;
    run(&*store, start("two", 20), vec![new(of_source("b", "two"))]).await;
    let anna = Actor("anna".into());
    linking::merge(&*store, &id("a"), &id("b"), &anna, instant(AT)).await.unwrap();
    let before = store.claims(&[id("a")]).await.unwrap();
    let mut said = before.clone();
    said[1].record.service.notes = Some("otherwise".into());
    said[1].fingerprint = Some(Fingerprint(77));
    let heard = said.clone();
    let second = claims_run(&*store, heard).await;
    assert_eq!(store.claims(&[id("a")]).await.unwrap(), said);
    let Undone::Done { committed, .. } = undo(&*store, second.run).await else { panic!("not undone") };
    assert_eq!(store.claims(&[id("a")]).await.unwrap(), before);
    assert_eq!(undo(&*store, second.run).await, Undone::ChangedSince(vec![id("a")]), "taken back once");
    assert!(matches!(undo(&*store, committed.run).await, Undone::Done { .. }));
    assert_eq!(store.claims(&[id("a")]).await.unwrap(), said, "as the run had them");
}

fn of_source(name: &str, source: &str) -> DeskRecord {
    let mut record = minimal_desk(name);
    record.desk.provenance.source = id(source);
    record
}

async fn claims_run(store: &dyn Workshop, claims: Vec<Claim>) -> Committed {
    let mut import = store.begin(start("two", 20)).await.unwrap();
    import.write(ImportPart { claims, ..ImportPart::default() }).await.unwrap();
    import.commit("{}".into()).await.unwrap()
}

async fn a_run_whose_desks_changed_again_is_not_taken_back(home: Home) {
    let store = home.store().await;
    let first = run(&*store, start("fixture", 10), vec![new(full_desk("a")), new(full_desk("b"))]).await;
    let anna = Actor("anna".into());
    let version =
        store.revise(minimal_desk("b"), RecordVersion(1), &anna, "telephoned", instant(AT)).await.unwrap();
    assert_eq!(undo(&*store, first.run).await, Undone::ChangedSince(vec![id("b")]));
    assert_eq!(store.version().await.unwrap(), version);
    assert_eq!(store.network().await.unwrap().desks, [full_desk("a"), minimal_desk("b")]);
}

async fn what_was_said_is_forgotten_with_the_run(home: Home) {
    let store = home.store().await;
    run(&*store, start("fixture", 10), vec![new(full_desk("a"))]).await;
    let mut other = full_desk("a");
    other.service.notes = Some("other".into());
    let second = run(&*store, start("fixture", 10), vec![changed(other, 1)]).await;
    assert_eq!(store.known(&id("fixture")).await.unwrap()[&id("a")].fingerprint, Some(Fingerprint(7)));
    assert!(matches!(undo(&*store, second.run).await, Undone::Done { .. }));
    assert_eq!(store.known(&id("fixture")).await.unwrap()[&id("a")].fingerprint, None);
    let mut import = store.begin(start("fixture", 10)).await.unwrap();
    let fingerprints = vec![(id("a"), Fingerprint(9))];
    import.write(ImportPart { fingerprints, ..ImportPart::default() }).await.unwrap();
    import.commit("{}".into()).await.unwrap();
    assert_eq!(store.known(&id("fixture")).await.unwrap()[&id("a")].fingerprint, Some(Fingerprint(9)));
}

async fn an_unknown_run_cannot_be_taken_back(home: Home) {
    let store = home.store().await;
    assert_eq!(undo(&*store, RunId(99)).await, Undone::Unknown);
    assert_eq!(store.run(RunId(99)).await.unwrap(), None);
}
