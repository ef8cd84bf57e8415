//! Pins in frames of the map: exactly those that a list would have, and no walk through the others.

use proptest::prelude::*;

use super::world::{filter, network, oracle_matches, position, record, records, seed, setting};
use super::{Changes, crowd, mixed, need};
use crate::domain::map_point::{MapFrame, MapPoint};
use crate::domain::network::DataVersion;
use crate::domain::position::Position;
use crate::domain::query::Filter;
use crate::domain::time::LocalMinute;
use crate::search::chart::Face;
use crate::search::snapshot::Snapshot;

/// Around a place of the world: from a point to more than the world's half, also round the back.
fn area() -> impl Strategy<Value = MapFrame> {
    let size = prop::sample::select(vec![0u32, 1 << 19, 1 << 24, 3 << 30]);
    (position(), size).prop_map(|((lon, lat), size)| {
        let MapPoint { x, y } = MapPoint::of(Position::from_lon_lat(lon, lat).expect("in range"));
        MapFrame { west: x, north: y, east: x.wrapping_add(size), south: y.saturating_add(size) }
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
            .filter_map(|record| Some((record, MapPoint::of(record.location.pin()?.position))))
            .filter(|(_, point)| area.parts().any(|part| part.contains(*point)))
            .map(|(record, point)| (record.id(), point, snapshot.opening(record.id(), at).expect("a desk").state))
            .collect();
        let mut pins = Vec::new();
        snapshot.visit_pins(area, &filter, at, |pin| pins.push(pin));
        pins.sort_by_key(|pin| pin.record().id());
        let found: Vec<_> = pins.iter().map(|pin| (pin.record().id(), pin.point, pin.state)).collect();
        prop_assert_eq!(found, expected);
        for pin in pins {
            prop_assert_eq!(Some(pin.face()), Face::of(pin.record(), &setting.taxonomy));
        }
        let extent = snapshot.extent();
        for position in desks.iter().filter_map(|record| Some(record.location.pin()?.position)) {
            prop_assert!(extent.is_some_and(|extent| extent.contains(position)));
        }
    }
}

#[test]
fn a_small_frame_looks_at_few_pins_besides_its_own() {
    let setting = setting();
    let at = LocalMinute::from_date(setting.first_day);
    let snapshot = Snapshot::build(network(&mixed(40_000)), &setting);
    // Rows of 100 desks, a hundredth of a degree apart.
    let corner = |lon, lat| MapPoint::of(Position::from_lon_lat(lon, lat).expect("in range"));
    let (from, to) = (corner(7.195, 47.095), corner(7.295, 46.995));
    let area = MapFrame { west: from.x, north: from.y, east: to.x, south: to.y };
    let shown = |filter: &Filter| {
        let mut n_shown = 0;
        let work = snapshot.visit_pins(area, filter, at, |_| n_shown += 1);
        (n_shown, work)
    };
    let (n_shown, work) = shown(&Filter::default());
    assert_eq!(n_shown, 100);
    assert!(work.visited <= 12 * 64 && work.leaves <= 4 * 64, "{work:?}");
    let (n_shown, same) = shown(&Filter { needs: vec![need("asylum")], ..Filter::default() });
    assert_eq!((n_shown, same), (10, work));
}

#[test]
fn a_network_without_pins_has_no_extent() {
    let setting = setting();
    let mut desks = crowd(3);
    desks.iter_mut().for_each(|record| record.location.placement = None);
    assert_eq!(Snapshot::build(network(&desks), &setting).extent(), None);
}
