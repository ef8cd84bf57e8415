//! What the map layer shows of places that must not be shown.

use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::position::Precision;

use super::contract;
use super::home::{Home, import_new};
use crate::fixture::{full_desk, protected_desk};

contract! {
    a_protected_house_has_neither_point_nor_address_on_the_map
    only_pins_that_may_be_drawn_are_on_the_map
}

/// The layer that map programs open.
fn layer(home: &Home) -> &'static str {
    match home {
        Home::Geopackage { .. } => "desks",
        Home::Postgis { .. } => "public_desks",
    }
}

async fn a_protected_house_has_neither_point_nor_address_on_the_map(home: Home) {
    let store = home.store().await;
    import_new(&*store, [full_desk("shown"), protected_desk("protected")]).await;
    let shown = format!(
        "SELECT count(*) FROM {} WHERE id = 'protected' AND geom IS NULL AND address IS NULL
            AND municipality IS NULL AND precision IS NULL AND radius_m IS NULL",
        layer(&home)
    );
    assert_eq!(home.count(&shown).await, 1);
    let all =
        format!("SELECT count(*) FROM {} WHERE geom IS NOT NULL AND municipality = 'Torino'", layer(&home));
    assert_eq!(home.count(&all).await, 1);
    assert_eq!(store.network().await.unwrap().desks, [protected_desk("protected"), full_desk("shown")]);
}

async fn only_pins_that_may_be_drawn_are_on_the_map(home: Home) {
    let store = home.store().await;
    let mut area = full_desk("area");
    area.location.visibility = AddressVisibility::Area;
    let mut remote = full_desk("remote");
    remote.location.kind = LocationKind::Remote;
    let mut vague = full_desk("vague");
    vague.location.placement.as_mut().expect("a placement").precision = Precision::Municipality;
    import_new(&*store, [area, remote, vague, full_desk("exact")]).await;
    let pins = format!("SELECT count(*) FROM {} WHERE geom IS NOT NULL", layer(&home));
    assert_eq!(home.count(&pins).await, 1);
    let area = format!(
        "SELECT count(*) FROM {} WHERE id = 'area' AND address IS NULL AND municipality = 'Torino'",
        layer(&home)
    );
    assert_eq!(home.count(&area).await, 1);
}
