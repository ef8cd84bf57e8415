//! Several readers and writers at once.

use bussola::ports::store::{DeskWrite, RecordVersion, StoreError};
use bussola_engine::domain::network::DataVersion;
use sqlx::Connection as _;

use super::contract;
use super::home::{Home, batch, import_new};
use crate::fixture::{full_desk, minimal_desk, random_desks};

contract! {
    many_may_open_a_new_store_at_once
    two_imports_at_once_follow_each_other
    of_two_writers_of_one_desk_the_second_is_told
    a_reader_during_an_import_sees_the_old_network_whole
    an_unfinished_write_is_invisible
}

async fn many_may_open_a_new_store_at_once(home: Home) {
    let opened = futures_util::future::join_all((0..6).map(|_| home.store())).await;
    for store in opened {
        assert_eq!(store.version().await.unwrap(), DataVersion(0));
    }
}

async fn two_imports_at_once_follow_each_other(home: Home) {
    let (one, two) = (home.store().await, home.store().await);
    let first: Vec<_> = (0..600).map(|n| minimal_desk(&format!("first-{n}"))).collect();
    let second: Vec<_> = (0..600).map(|n| minimal_desk(&format!("second-{n}"))).collect();
    let versions = tokio::join!(import_new(&*one, first), import_new(&*two, second));
    assert_eq!(versions.0.max(versions.1), DataVersion(1200));
    let changes = one.changes(DataVersion(0), None, 2000).await.unwrap();
    let switches = changes.windows(2).filter(|pair| pair[0].id[..5] != pair[1].id[..5]).count();
    assert_eq!((changes.len(), switches), (1200, 1));
}

async fn of_two_writers_of_one_desk_the_second_is_told(home: Home) {
    let (one, two) = (home.store().await, home.store().await);
    import_new(&*one, [minimal_desk("a")]).await;
    let write = |note: &str| {
        let mut record = full_desk("a");
        record.service.notes = Some(note.into());
        batch(vec![DeskWrite::Changed { record, seen: RecordVersion(1) }])
    };
    let results = tokio::join!(one.import(write("one")), two.import(write("two")));
    let (won, lost) = if results.0.is_ok() { results } else { (results.1, results.0) };
    assert_eq!(won.unwrap(), DataVersion(2));
    assert!(
        matches!(lost, Err(StoreError::Conflict { stored: Some(stored), .. }) if stored.version == RecordVersion(2))
    );
}

async fn a_reader_during_an_import_sees_the_old_network_whole(home: Home) {
    let (writer, reader) = (home.store().await, home.store().await);
    let old = import_new(&*writer, [minimal_desk("old")]).await;
    let import = tokio::spawn(async move { import_new(&*writer, random_desks(3, 700)).await });
    loop {
        let is_written = import.is_finished();
        let network = reader.network().await.unwrap();
        if network.version == old {
            assert_eq!(network.desks, [minimal_desk("old")]);
        } else {
            assert_eq!((network.version, network.desks.len()), (DataVersion(701), 701));
        }
        if is_written {
            assert_eq!(network.version, import.await.unwrap());
            return;
        }
    }
}

async fn an_unfinished_write_is_invisible(home: Home) {
    let store = home.store().await;
    let version = import_new(&*store, [minimal_desk("old")]).await;
    let write = "UPDATE organizations SET name = 'half written'";
    match &home {
        Home::Geopackage { .. } => {
            let mut connection = home.sqlite().await;
            let mut transaction = connection.begin().await.unwrap();
            sqlx::query(write).execute(&mut *transaction).await.unwrap();
            assert_eq!(store.network().await.unwrap().desks, [minimal_desk("old")]);
        }
        Home::Postgis { .. } => {
            let mut connection = home.postgres().await;
            let mut transaction = connection.begin().await.unwrap();
            sqlx::query(write).execute(&mut *transaction).await.unwrap();
            assert_eq!(store.network().await.unwrap().desks, [minimal_desk("old")]);
        }
    }
    assert_eq!(store.version().await.unwrap(), version);
}
