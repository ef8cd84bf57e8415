//! How far the answers of the project's gazetteer are off.

use super::number::AddressPoint;
use super::*;

fn gazetteer() -> Embedded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    Embedded::read(&folder, Arc::new(Register::default())).expect("a good gazetteer")
}

/// Every known address is left out, with all others of its number or within 15 m, and asked for again.
#[test]
fn nine_of_ten_left_out_addresses_lie_within_the_radius() {
    let gazetteer = gazetteer();
    let mut counts: BTreeMap<(bool, Class), (u32, u32)> = BTreeMap::new();
    for (istat, streets) in &gazetteer.streets {
        for (street, truth) in
            streets.iter().flat_map(|street| street.points.iter().map(move |p| (street, p)))
        {
            for number in [truth.number, None] {
                let is_other = |p: &&AddressPoint| {
                    (number.is_none() || p.number != number)
                        && p.position.metres_to(truth.position).value() > 15.0
                };
                let others: Vec<AddressPoint> = street.points.iter().filter(is_other).copied().collect();
                let Some((position, class)) = locate(&others, number) else { continue };
                let is_within = position.metres_to(truth.position) <= gazetteer.radii.of(class, *istat);
                let count = counts.entry((number.is_some(), class)).or_default();
                count.0 += u32::from(is_within);
                count.1 += 1;
            }
        }
    }
    for (case, at_least) in
        [((true, Class::Street), 200), ((true, Class::StreetLong), 500), ((false, Class::StreetLong), 900)]
    {
        let (within, of) = counts[&case];
        assert!(of >= at_least, "{counts:?}");
        assert!(f64::from(within) / f64::from(of) >= 0.89, "{counts:?}");
    }
}
