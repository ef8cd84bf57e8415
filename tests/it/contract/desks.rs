//! What is written reads back the same.

use bussola::ports::store::{RecordVersion, StoreError};
use bussola_engine::domain::network::{DataVersion, Network};

use super::contract;
use super::home::{Home, import_new};
use crate::fixture::{full_desk, id, minimal_desk, random_desks};

contract! {
    an_empty_store_has_version_zero
    a_desk_reads_back_equal_in_every_field
    random_desks_read_back_equal
    gone_and_returned_random_desks_read_back_equal
    the_network_is_ordered_by_id
    desks_of_a_source_are_ordered_and_no_others
    an_opened_store_keeps_what_it_has
    a_value_that_no_rule_allows_is_named
}

async fn an_empty_store_has_version_zero(home: Home) {
    let store = home.store().await;
    assert_eq!(store.version().await.unwrap(), DataVersion(0));
    assert_eq!(store.network().await.unwrap(), Network::default());
    assert_eq!(store.desk(&id("nothing")).await.unwrap(), None);
    assert_eq!(store.runs(10).await.unwrap(), Vec::<String>::new());
}

async fn a_desk_reads_back_equal_in_every_field(home: Home) {
    let store = home.store().await;
    for record in [full_desk("full"), minimal_desk("minimal")] {
        import_new(&*store, [record.clone()]).await;
        let stored = store.desk(record.id()).await.unwrap().expect("it is there");
        assert_eq!(stored.record, record);
        assert_eq!(stored.version, RecordVersion(1));
    }
}

async fn random_desks_read_back_equal(home: Home) {
    let store = home.store().await;
    let mut records = random_desks(1, 600);
    import_new(&*store, records.clone()).await;
    records.sort_by(|a, b| a.id().cmp(b.id()));
    let network = store.network().await.unwrap();
    assert_eq!(network.desks.len(), records.len());
    for (stored, record) in network.desks.iter().zip(&records) {
        assert_eq!(stored, record);
    }
}

async fn gone_and_returned_random_desks_read_back_equal(home: Home) {
    use bussola::ports::store::DeskWrite;
    use bussola_engine::domain::desk::DeskStatus;
    let store = home.store().await;
    let records = random_desks(2, 200);
    import_new(&*store, records.clone()).await;
    let gone = |record: &bussola_engine::domain::desk::DeskRecord| DeskWrite::Gone {
        id: record.id().clone(),
        seen: RecordVersion(1),
    };
    store.import(super::home::batch(records.iter().map(gone).collect())).await.unwrap();
    assert_eq!(store.network().await.unwrap().desks, []);
    for record in &records {
        let mut expected = record.clone();
        expected.desk.status = DeskStatus::Gone;
        let stored = store.desk(record.id()).await.unwrap().expect("a gone desk stays readable");
        assert_eq!(stored.record, expected);
        assert_eq!(stored.version, RecordVersion(2));
    }
    let back = |record: &bussola_engine::domain::desk::DeskRecord| DeskWrite::Changed {
        record: record.clone(),
        seen: RecordVersion(2),
    };
    store.import(super::home::batch(records.iter().map(back).collect())).await.unwrap();
    assert_eq!(store.network().await.unwrap().desks.len(), records.len());
    let stored = store.desk(records[7].id()).await.unwrap().expect("it is back");
    assert_eq!((stored.record, stored.version), (records[7].clone(), RecordVersion(3)));
}

async fn the_network_is_ordered_by_id(home: Home) {
    let store = home.store().await;
    import_new(&*store, ["b-1", "b_1", "a9", "b1", "b-10"].map(minimal_desk)).await;
    let network = store.network().await.unwrap();
    let ids: Vec<&str> = network.desks.iter().map(|record| record.id().as_str()).collect();
    assert_eq!(ids, ["a9", "b-1", "b-10", "b1", "b_1"]);
}

async fn desks_of_a_source_are_ordered_and_no_others(home: Home) {
    let store = home.store().await;
    let mut other = minimal_desk("other");
    other.desk.provenance.source = id("another-source");
    import_new(&*store, [minimal_desk("z"), other, minimal_desk("a")]).await;
    let desks = store.desks_of(&id("fixture")).await.unwrap();
    let ids: Vec<&str> = desks.iter().map(|desk| desk.record.id().as_str()).collect();
    assert_eq!(ids, ["a", "z"]);
}

async fn an_opened_store_keeps_what_it_has(home: Home) {
    let version = import_new(&*home.store().await, [full_desk("kept")]).await;
    let again = home.store().await;
    assert_eq!(again.version().await.unwrap(), version);
    assert_eq!(again.network().await.unwrap().desks, [full_desk("kept")]);
}

async fn a_value_that_no_rule_allows_is_named(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("damaged")]).await;
    let damage = match &home {
        Home::Geopackage { .. } => "PRAGMA ignore_check_constraints = ON;",
        Home::Postgis { .. } => "ALTER TABLE organizations DROP CONSTRAINT organizations_kind_check;",
    };
    home.sql(&format!("{damage} UPDATE organizations SET kind = 'nonsense'")).await;
    let error = store.network().await.expect_err("the record cannot be read");
    match error {
        StoreError::Corrupt { table, column, row } => {
            assert_eq!((table, column, row.as_str()), ("organizations", "kind", "damaged-organization"));
        }
        other => panic!("{other:?}"),
    }
}
