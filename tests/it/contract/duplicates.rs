//! Desks that several sources describe: claims, links, pairs and what a person decided about them.

use bussola::ingest::linking;
use bussola::ports::duplicates::{Claim, Likeness, Proposal, Relink};
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{Actor, DeskWrite, ImportBatch, RecordVersion};
use bussola::ports::workshop::{Fingerprint, ImportPart, ImportStart, ImportedDesk, Workshop};
use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;

use super::contract;
use super::home::{Home, actor, batch, import_new};
use crate::fixture::{full_desk, id, instant, minimal_desk, random_desks};

contract! {
    a_claim_reads_back_equal
    a_claim_may_come_with_an_import
    a_relink_is_written_whole_or_not_at_all
    every_active_desk_is_shown_once
    ranks_are_those_of_described_sources
    open_pairs_come_likeliest_first_and_are_replaced
    a_dismissed_pair_is_not_proposed_again
    a_merged_desk_leads_to_its_winner_and_comes_back_as_it_was
    three_desks_may_become_one
}

const AT: &str = "2026-11-22T10:00:00Z";

fn anna() -> Actor {
    Actor("anna".into())
}

fn claim(desk: &str, winner: &str, record: DeskRecord) -> Claim {
    Claim {
        desk: id(desk),
        winner: id(winner),
        record,
        fingerprint: Some(Fingerprint(u64::MAX)),
        is_gone: false,
    }
}

fn pair(one: &str, other: &str, score: u8) -> Proposal {
    Proposal {
        one: id(one),
        other: id(other),
        score,
        reasons: vec![(Likeness::Name, 40), (Likeness::Phone, 35)],
    }
}

async fn relink(store: &dyn Workshop, relink: Relink) {
    store.relink(relink, &anna(), "a test", instant(AT)).await.unwrap();
}

async fn a_claim_reads_back_equal(home: Home) {
    let store = home.store().await;
    for (number, record) in random_desks(9, 40).into_iter().enumerate() {
        let name = record.id().to_string();
        let claim = Claim { is_gone: number % 2 == 0, ..claim(&name, "winner", record) };
        relink(&*store, Relink { claims: vec![claim.clone()], ..Relink::default() }).await;
        assert_eq!(store.claims(&[id("winner")]).await.unwrap(), [claim]);
        relink(&*store, Relink { released: vec![id(&name)], ..Relink::default() }).await;
    }
    assert_eq!(store.claims(&[id("winner")]).await.unwrap(), []);
}

async fn a_claim_may_come_with_an_import(home: Home) {
    let store = home.store().await;
    let start = ImportStart { source: batch(Vec::new()).source, actor: actor(), at: instant(AT) };
    let mut import = store.begin(start).await.unwrap();
    let claims = vec![claim("b", "a", full_desk("b")), claim("a", "a", full_desk("a"))];
    import.write(ImportPart { claims: claims.clone(), ..ImportPart::default() }).await.unwrap();
    import.commit("{}".into()).await.unwrap();
    assert_eq!(store.claims(&[id("a")]).await.unwrap(), [claims[1].clone(), claims[0].clone()]);
    assert_eq!(store.links().await.unwrap().len(), 2);
    assert_eq!(store.merged_into(&id("b")).await.unwrap(), Some(id("a")));
    assert_eq!(store.merged_into(&id("a")).await.unwrap(), None, "the winner is published as itself");
    assert_eq!(store.merged_into(&id("c")).await.unwrap(), None);
}

async fn a_relink_is_written_whole_or_not_at_all(home: Home) {
    let store = home.store().await;
    let version = import_new(&*store, [full_desk("a")]).await;
    let stale = DeskWrite::Changed { record: minimal_desk("a"), seen: RecordVersion(9) };
    let both = Relink {
        desks: vec![ImportedDesk { write: stale, fingerprint: None }],
        claims: vec![claim("b", "a", full_desk("b"))],
        released: Vec::new(),
    };
    assert!(store.relink(both, &anna(), "a test", instant(AT)).await.is_err());
    assert_eq!(store.version().await.unwrap(), version);
    assert!(store.links().await.unwrap().is_empty());
}

async fn every_active_desk_is_shown_once(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("b"), full_desk("a"), full_desk("gone")]).await;
    store.import(batch(vec![DeskWrite::Gone { id: id("gone"), seen: RecordVersion(1) }])).await.unwrap();
    let mut shown = Vec::new();
    store.each_desk(&mut |record| shown.push(record)).await.unwrap();
    assert_eq!(shown, [full_desk("a"), full_desk("b")]);
}

async fn ranks_are_those_of_described_sources(home: Home) {
    let store = home.store().await;
    let mut other = minimal_desk("other");
    other.desk.provenance.source = id("nobody-described");
    import_new(&*store, [full_desk("a"), other]).await;
    let ranks = store.ranks().await.unwrap();
    assert_eq!(ranks.into_iter().collect::<Vec<_>>(), [(id("fixture"), 10)]);
}

async fn open_pairs_come_likeliest_first_and_are_replaced(home: Home) {
    let store = home.store().await;
    assert_eq!(
        store.propose(&[pair("a", "b", 70), pair("a", "c", 90), pair("b", "c", 70)]).await.unwrap(),
        3
    );
    let open = store.proposals(2).await.unwrap();
    assert_eq!(open, [pair("a", "c", 90), pair("a", "b", 70)]);
    assert_eq!(store.propose(&[pair("b", "c", 80)]).await.unwrap(), 1);
    assert_eq!(store.proposals(10).await.unwrap(), [pair("b", "c", 80)]);
}

async fn a_dismissed_pair_is_not_proposed_again(home: Home) {
    let store = home.store().await;
    let found = [pair("a", "b", 70), pair("a", "c", 90)];
    store.propose(&found).await.unwrap();
    store.dismiss(&id("c"), &id("a"), &anna(), instant(AT)).await.unwrap();
    assert_eq!(store.proposals(10).await.unwrap(), [pair("a", "b", 70)]);
    assert_eq!(store.propose(&found).await.unwrap(), 1);
    store.dismiss(&id("x"), &id("y"), &anna(), instant(AT)).await.unwrap();
    assert_eq!(store.propose(&[pair("x", "y", 99)]).await.unwrap(), 0, "also one that was never proposed");
}

async fn import_of(store: &dyn Workshop, source: &str, rank: u16, records: &[DeskRecord]) {
    let info = SourceInfo { id: id(source), rank, ..batch(Vec::new()).source };
    let desks = records.iter().cloned().map(DeskWrite::New).collect();
    store.import(ImportBatch { source: info, ..batch(desks) }).await.unwrap();
}

fn of(source: &str, mut record: DeskRecord) -> DeskRecord {
    record.desk.provenance.source = id(source);
    record
}

async fn published(store: &dyn Workshop) -> Vec<DeskRecord> {
    store.network().await.unwrap().desks
}

async fn a_merged_desk_leads_to_its_winner_and_comes_back_as_it_was(home: Home) {
    let store = home.store().await;
    let (good, bad) = (of("good", minimal_desk("g")), of("bad", full_desk("b")));
    import_of(&*store, "good", 10, std::slice::from_ref(&good)).await;
    import_of(&*store, "bad", 20, std::slice::from_ref(&bad)).await;
    let before = published(&*store).await;
    linking::merge(&*store, &id("g"), &id("b"), &anna(), instant(AT)).await.unwrap();
    let merged = published(&*store).await;
    let [one] = merged.as_slice() else { panic!("{merged:?}") };
    assert_eq!(one.id().as_str(), "g");
    assert_eq!(one.service.name, good.service.name, "the better-ranked source has the word");
    assert_eq!(one.desk.contacts.phones, bad.desk.contacts.phones, "what it does not say, the other says");
    assert_eq!(store.merged_into(&id("b")).await.unwrap(), Some(id("g")));
    let lost = store.desk(&id("b")).await.unwrap().expect("marked, never deleted");
    assert_eq!(lost.record.desk.status, DeskStatus::Gone);
    assert!(linking::merge(&*store, &id("g"), &id("b"), &anna(), instant(AT)).await.is_err());
    linking::unmerge(&*store, &id("b"), &anna(), instant(AT)).await.unwrap();
    assert_eq!(published(&*store).await, before);
    assert!(store.links().await.unwrap().is_empty());
    assert!(linking::unmerge(&*store, &id("b"), &anna(), instant(AT)).await.is_err());
}

async fn three_desks_may_become_one(home: Home) {
    let store = home.store().await;
    for (name, rank) in [("a", 30), ("b", 20), ("c", 10)] {
        import_of(&*store, name, rank, &[of(name, minimal_desk(name))]).await;
    }
    let before = published(&*store).await;
    let name = |network: &[DeskRecord]| network[0].service.name.to_string();
    linking::merge(&*store, &id("b"), &id("c"), &anna(), instant(AT)).await.unwrap();
    linking::merge(&*store, &id("a"), &id("b"), &anna(), instant(AT)).await.unwrap();
    let merged = published(&*store).await;
    assert_eq!((merged.len(), merged[0].id().as_str()), (1, "a"));
    assert_eq!(name(&merged), before[2].service.name.to_string(), "the best of the three has the word");
    let found: Vec<Option<DeskId>> =
        vec![store.merged_into(&id("b")).await.unwrap(), store.merged_into(&id("c")).await.unwrap()];
    assert_eq!(found, [Some(id("a")), Some(id("a"))]);
    linking::unmerge(&*store, &id("c"), &anna(), instant(AT)).await.unwrap();
    assert_eq!(published(&*store).await.len(), 2);
    linking::unmerge(&*store, &id("b"), &anna(), instant(AT)).await.unwrap();
    assert_eq!(published(&*store).await, before);
}
