//! A store as a whole: copied while it is in use, put back, never lost on the way.

use std::path::{Path, PathBuf};

use bussola::adapters::stores;
use bussola::app::backup::{self, Page};
use bussola::ports::remark::{Kept, NewRemark, RemarkField, Subject};
use bussola::ports::store::DeskWrite;
use bussola_engine::domain::language::Language;

use super::contract;
use super::home::{Home, batch, import_new};
use crate::fixture::{day, full_desk, id, instant, minimal_desk, protected_desk};

contract! {
    a_backup_brings_back_the_network_and_what_visitors_wrote
    a_store_that_is_there_is_replaced_only_on_request_and_moved_aside
    a_backup_that_was_altered_is_refused_and_the_store_stays
    a_backup_goes_only_where_it_came_from
    nothing_is_copied_where_there_is_no_store
    tables_are_made_and_then_up_to_date
    a_backup_leaves_the_tables_of_an_older_program_as_they_are
}

const MADE_AT: &str = "2026-11-22T12:00:00Z";

async fn backed_up(home: &Home, folder: &Path) -> (PathBuf, Page) {
    let out = folder.join("backup.zip");
    let page = backup::make(&home.place(), &out, instant(MADE_AT)).await.unwrap();
    (out, page)
}

/// Three desks, one of them protected, and a remark.
async fn filled(home: &Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("uno"), minimal_desk("due"), protected_desk("tre")]).await;
    let remarks = stores::open_private(&home.place()).await.unwrap();
    let remark = NewRemark {
        subject: Subject::Desk(id("uno")),
        field: RemarkField::ALL[0],
        words: "chiuso".to_owned(),
        language: Language::new("it").expect("a language"),
        made_on: day("2026-11-22"),
    };
    assert_eq!(remarks.put_remark(&remark).await.unwrap(), Kept::New);
}

async fn n_remarks(home: &Home) -> usize {
    stores::open_private(&home.place()).await.unwrap().remarks().await.unwrap().len()
}

async fn a_backup_brings_back_the_network_and_what_visitors_wrote(home: Home) {
    filled(&home).await;
    let folder = tempfile::tempdir().unwrap();
    let before = home.store().await.network().await.unwrap();
    let (file, page) = backed_up(&home, folder.path()).await;
    assert_eq!((page.data_version, page.made_at.as_str()), (before.version.0, MADE_AT));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "only the owner reads what visitors wrote");
    }
    let store = home.store().await;
    store.import(batch(vec![DeskWrite::New(minimal_desk("dopo"))])).await.unwrap();
    drop(store);
    let restored = backup::put_back(&home.place(), &file, Some("aside")).await.unwrap();
    assert_eq!(restored.page, page);
    assert_eq!(home.store().await.network().await.unwrap(), before, "as it was");
    assert_eq!(n_remarks(&home).await, 1);
    let next = import_new(&*home.store().await, [minimal_desk("altro")]).await;
    assert!(next > before.version, "and it goes on from there");
}

async fn a_store_that_is_there_is_replaced_only_on_request_and_moved_aside(home: Home) {
    filled(&home).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = backed_up(&home, folder.path()).await;
    import_new(&*home.store().await, [minimal_desk("dopo")]).await;
    let now = home.store().await.network().await.unwrap();
    let refused = backup::put_back(&home.place(), &file, None).await.unwrap_err().to_string();
    assert!(refused.contains("--replace"), "{refused}");
    assert_eq!(home.store().await.network().await.unwrap(), now, "nothing was touched");
    let restored = backup::put_back(&home.place(), &file, Some("aside")).await.unwrap();
    let former = restored.former.expect("where the former store is");
    assert!(former.ends_with("aside"), "{former}");
    let desks = match &home {
        Home::Geopackage { .. } => {
            assert!(Path::new(&former).exists());
            stores::open(&former).await.unwrap().network().await.unwrap()
        }
        Home::Postgis { database, .. } => {
            let mark = if database.contains('?') { '&' } else { '?' };
            let place = format!("{database}{mark}options[search_path]={former}");
            let desks = stores::open(&place).await.unwrap().network().await.unwrap();
            home.sql(&format!("DROP SCHEMA {former} CASCADE")).await;
            let private = former.replace("_aside", "_private_aside");
            home.sql(&format!("DROP SCHEMA IF EXISTS {private}, {former}_private CASCADE")).await;
            desks
        }
    };
    assert_eq!(desks, now, "what was moved aside is whole");
}

async fn a_backup_that_was_altered_is_refused_and_the_store_stays(home: Home) {
    filled(&home).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = backed_up(&home, folder.path()).await;
    let now = home.store().await.network().await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let mut altered = whole.clone();
    let middle = altered.len() / 3;
    altered[middle] ^= 0x10;
    for spoilt in [altered, whole[..whole.len() / 2].to_vec(), b"not a zip".to_vec(), Vec::new()] {
        std::fs::write(&file, spoilt).unwrap();
        backup::put_back(&home.place(), &file, Some("aside")).await.unwrap_err();
        assert_eq!(home.store().await.network().await.unwrap(), now);
    }
}

async fn a_backup_goes_only_where_it_came_from(home: Home) {
    filled(&home).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = backed_up(&home, folder.path()).await;
    let other = match &home {
        Home::Geopackage { .. } => Home::postgis(),
        Home::Postgis { .. } => Home::geopackage(),
    };
    let refused = backup::put_back(&other.place(), &file, Some("aside")).await.unwrap_err().to_string();
    assert!(refused.contains("this is a backup of a store in"), "{refused}");
}

async fn nothing_is_copied_where_there_is_no_store(home: Home) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("backup.zip");
    let refused = backup::make(&home.place(), &out, instant(MADE_AT)).await.unwrap_err().to_string();
    assert!(refused.contains("there is no store"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
    filled(&home).await;
    let (file, _) = backed_up(&home, folder.path()).await;
    let refused = backup::make(&home.place(), &file, instant(MADE_AT)).await.unwrap_err().to_string();
    assert!(refused.contains("replaces nothing"), "{refused}");
}

async fn tables_are_made_and_then_up_to_date(home: Home) {
    let (before, now) = backup::migrate(&home.place()).await.unwrap();
    assert_eq!((before.network, before.private), (None, None));
    assert!(now.network.is_some() && now.private.is_some(), "{now:?}");
    let (before, again) = backup::migrate(&home.place()).await.unwrap();
    assert_eq!((before, again), (now, now));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_a_server_has_open_is_not_moved_away_under_it() {
    let home = Home::geopackage();
    filled(&home).await;
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = backed_up(&home, folder.path()).await;
    let serving = home.store().await;
    let now = serving.network().await.unwrap();
    let refused = backup::put_back(&home.place(), &file, Some("aside")).await.unwrap_err().to_string();
    assert!(refused.contains("stop the server first"), "{refused}");
    assert_eq!(serving.network().await.unwrap(), now);
}

async fn a_backup_leaves_the_tables_of_an_older_program_as_they_are(home: Home) {
    const N_STEPS: &str = "SELECT count(*) FROM _sqlx_migrations";
    filled(&home).await;
    let newest = home.count(N_STEPS).await;
    home.sql("DELETE FROM _sqlx_migrations WHERE version = (SELECT max(version) FROM _sqlx_migrations)")
        .await;
    let folder = tempfile::tempdir().unwrap();
    backed_up(&home, folder.path()).await;
    assert_eq!(home.count(N_STEPS).await, newest - 1);
}
