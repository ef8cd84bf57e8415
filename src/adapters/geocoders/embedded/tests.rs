//! How far the answers of the project's gazetteer are off.

use super::locate::{Class, Known, locate};
use super::number::HouseNumber;
use super::plane::{self, metres};
use super::*;

fn gazetteer() -> Embedded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    Embedded::read(&folder, Arc::new(Register::default())).expect("a good gazetteer")
}

/// Every known address is left out, with all others of its number or within 15 m, and asked for again.
#[test]
fn nine_of_ten_left_out_addresses_lie_within_the_radius() {
    let gazetteer = gazetteer();
    let index = &gazetteer.indexes[0];
    let mut counts: BTreeMap<(bool, Class), (u32, u32)> = BTreeMap::new();
    for (istat, area) in index.areas() {
        let istat = IstatCode::from_value(istat);
        for row in area.streets.filter_map(|street| index.street(street)) {
            let points = index.points(&row);
            for truth in &points {
                let asked = Some(truth.number).filter(|number| *number != HouseNumber::NONE);
                for number in [asked, None] {
                    let is_other = |p: &&index::Point| {
                        let same = p.number.number() == truth.number.number();
                        (number.is_none() || !same) && metres(p.spot(), truth.spot()) > 15.0
                    };
                    let others = points.iter().filter(is_other);
                    let mut others: Vec<Known> = others.map(|point| Known::of(point, 500.0)).collect();
                    let Some(located) = locate(&mut others, number, 0, false) else { continue };
                    let (Some(answer), Some(true_place)) =
                        (plane::position(located.spot), plane::position(truth.spot()))
                    else {
                        continue;
                    };
                    let is_within = answer.metres_to(true_place) <= gazetteer.radii.of(&located, istat);
                    let count = counts.entry((number.is_some(), located.class)).or_default();
                    count.0 += u32::from(is_within);
                    count.1 += 1;
                }
            }
        }
    }
    for (case, at_least) in
        [((true, Class::Listed), 200), ((true, Class::ListedLong), 500), ((false, Class::ListedLong), 900)]
    {
        let (within, of) = counts[&case];
        assert!(of >= at_least, "{counts:?}");
        assert!(f64::from(within) / f64::from(of) >= 0.89, "{counts:?}");
    }
}
