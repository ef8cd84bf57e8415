//! Pins in boxes: exactly those that a list would have, and no walk through the others.

use proptest::prelude::*;

use super::world::{filter, network, oracle_matches, position, record, records, seed, setting};
use super::{Changes, crowd, mixed, need};
use crate::domain::network::DataVersion;
use crate::domain::position::BBox;
use crate::domain::query::Filter;
use crate::domain::time::LocalMinute;
use crate::search::snapshot::Snapshot;

/// Around a place of the world: from a point to more than the world's half, also across the antimeridian.
fn area() -> impl Strategy<Value = BBox> {
    let size = prop::sample::select(vec![0.0, 0.03, 1.0, 200.0]);
    (position(), size).prop_map(|((lon, lat), size)| {
        let east = lon + size;
        let east = if east > 180.0 { east - 360.0 } else { east };
        BBox::from_wsen(lon, lat, east, (lat + size).min(90.0)).expect("a box")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn pins_equal_brute_force(
        seeds in prop::collection::vec(seed(), 0..300),
        changed in prop::option::of((0usize..300, seed())),
        (area, filter) in (area(), filter()),
        minute in 0i32..29 * 24 * 60,
        is_prepared in any::<bool>(),
    ) {
        let setting = setting();
        let mut desks = records(&seeds);
        let mut snapshot = Snapshot::build(network(&desks), &setting);
        if let Some((number, seed)) = changed {
            let changed = record(number, &seed);
            desks.retain(|record| record.desk.id != changed.desk.id);
            desks.push(changed.clone());
            desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
            let changes = Changes { version: DataVersion(2), desks: vec![changed], removed: vec![] };
            if let Some(next) = snapshot.with_changes(changes, &setting) {
                snapshot = next;
            } else {
                snapshot = Snapshot::build(network(&desks), &setting);
            }
        }
        let at = LocalMinute::from_date(setting.first_day).plus_minutes(minute);
        if is_prepared {
            snapshot.prepare(at);
        }
        let expected: Vec<_> = desks
            .iter()
            .filter(|record| oracle_matches(record, &filter, at, &setting))
            .filter_map(|record| Some((record.id(), record.location.pin()?.position)))
            .filter(|(_, position)| area.contains(*position))
            .map(|(id, position)| (id, position, snapshot.opening(id, at).expect("a desk").state))
            .collect();
        let pins = snapshot.pins(area, &filter, at);
        let found: Vec<_> = pins.iter().map(|pin| (pin.record().id(), pin.position, pin.state)).collect();
        prop_assert_eq!(found, expected);
        let extent = snapshot.extent();
        for position in desks.iter().filter_map(|record| Some(record.location.pin()?.position)) {
            prop_assert!(extent.is_some_and(|extent| extent.contains(position)));
        }
    }
}

#[test]
fn a_small_box_looks_at_its_own_pins_only() {
    let setting = setting();
    let at = LocalMinute::from_date(setting.first_day);
    let snapshot = Snapshot::build(network(&mixed(40_000)), &setting);
    // Rows of 100 desks, a hundredth of a degree apart.
    let area = BBox::from_wsen(7.195, 46.995, 7.295, 47.095).expect("a box");
    let shown = |filter: &Filter| {
        let mut n_shown = 0;
        let work = snapshot.visit_pins(area, filter, at, |_| n_shown += 1);
        (n_shown, work.visited, work.words)
    };
    assert_eq!(shown(&Filter::default()), (100, 100, 0));
    let (n_shown, n_visited, _) = shown(&Filter { needs: vec![need("asylum")], ..Filter::default() });
    assert_eq!((n_shown, n_visited), (10, 100));
}

#[test]
fn a_network_without_pins_has_no_extent() {
    let setting = setting();
    let mut desks = crowd(3);
    desks.iter_mut().for_each(|record| record.location.placement = None);
    assert_eq!(Snapshot::build(network(&desks), &setting).extent(), None);
}
