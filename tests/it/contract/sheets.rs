//! Good-practice sheets in the store.

use bussola_engine::domain::network::DataVersion;

use super::contract;
use super::home::{Home, actor, import_new};
use crate::fixture::{full_desk, full_sheet, instant, minimal_sheet};

contract! {
    sheets_read_back_equal_and_ordered
    the_same_sheets_again_write_nothing
    only_what_differs_is_written
}

const NOON: &str = "2026-11-21T12:00:00Z";

async fn sheets_read_back_equal_and_ordered(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("a")]).await;
    store.put_sheets(vec![full_sheet("b"), minimal_sheet("a")], &actor(), instant(NOON)).await.unwrap();
    let network = store.network().await.unwrap();
    assert_eq!(network.sheets, [minimal_sheet("a"), full_sheet("b")]);
    assert_eq!(network.desks, [full_desk("a")]);
    assert_eq!(network.version, DataVersion(3));
}

async fn the_same_sheets_again_write_nothing(home: Home) {
    let store = home.store().await;
    let sheets = vec![full_sheet("b"), minimal_sheet("a")];
    let first = store.put_sheets(sheets.clone(), &actor(), instant(NOON)).await.unwrap();
    let again = store.put_sheets(sheets, &actor(), instant(NOON)).await.unwrap();
    assert_eq!(again, first);
    assert_eq!(home.count("SELECT count(*) FROM changes").await, 2);
}

async fn only_what_differs_is_written(home: Home) {
    let store = home.store().await;
    let first = vec![full_sheet("same"), full_sheet("changes"), full_sheet("goes")];
    let version = store.put_sheets(first, &actor(), instant(NOON)).await.unwrap();
    let second = vec![full_sheet("same"), minimal_sheet("changes"), minimal_sheet("comes")];
    store.put_sheets(second, &actor(), instant(NOON)).await.unwrap();
    let changes = store.changes(version, None, 10).await.unwrap();
    let told: Vec<_> = changes
        .iter()
        .map(|c| (c.entity.as_str(), c.id.as_str(), c.reason.as_str(), c.before.is_some(), c.after.is_some()))
        .collect();
    let expected = [
        ("sheet", "changes", "changed", true, true),
        ("sheet", "comes", "new", false, true),
        ("sheet", "goes", "gone", true, false),
    ];
    assert_eq!(told, expected);
    let network = store.network().await.unwrap();
    assert_eq!(network.sheets, [minimal_sheet("changes"), minimal_sheet("comes"), full_sheet("same")]);
}
