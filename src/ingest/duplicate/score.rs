//! How alike two desks are, with the points for each thing that they share.

use super::face::Face;
use crate::ports::duplicates::Likeness;

/// The same telephone.
pub(super) const PHONE: u8 = 35;
/// The very same name; less for one that is nearly the same.
pub(super) const NAME: u8 = 40;
/// The same street and number in one municipality.
pub(super) const ADDRESS: u8 = 25;
const STREET: u8 = 8;
const DOOR_M: f64 = 40.0;
const NEAR_M: f64 = 150.0;
/// Names less alike than this have nothing in common.
const ALIKE_FROM: f64 = 0.75;

/// The reasons, the weightiest first. Desks of two municipalities are never alike.
pub(super) fn score(one: &Face, other: &Face) -> Vec<(Likeness, u8)> {
    if one.municipality.is_some() && other.municipality.is_some() && one.municipality != other.municipality {
        return Vec::new();
    }
    let points = [
        (Likeness::Name, name(&one.name, &other.name)),
        (Likeness::Phone, phone(one, other)),
        (Likeness::Address, address(one, other)),
        (Likeness::Distance, distance(one, other)),
    ];
    let mut reasons: Vec<(Likeness, u8)> = points.into_iter().filter(|(_, points)| *points > 0).collect();
    reasons.sort_by_key(|(what, points)| (std::cmp::Reverse(*points), *what));
    reasons
}

fn name(one: &str, other: &str) -> u8 {
    if one == other {
        return NAME;
    }
    let sorted = |name: &str| {
        let mut words: Vec<&str> = name.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    let alike = strsim::jaro_winkler(one, other).max(strsim::jaro_winkler(&sorted(one), &sorted(other)));
    if alike < ALIKE_FROM {
        return 0;
    }
    let share = (alike - ALIKE_FROM) / (1.0 - ALIKE_FROM);
    (share * f64::from(NAME - 1)).round() as u8
}

fn phone(one: &Face, other: &Face) -> u8 {
    if one.phones.iter().any(|phone| other.phones.contains(phone)) { PHONE } else { 0 }
}

fn address(one: &Face, other: &Face) -> u8 {
    match (
        one.street.is_some() && one.street == other.street,
        one.number.is_some() && one.number == other.number,
    ) {
        (true, true) => ADDRESS,
        (true, false) => STREET,
        (false, _) => 0,
    }
}

fn distance(one: &Face, other: &Face) -> u8 {
    let Some((a, b)) = one.position.zip(other.position) else { return 0 };
    match a.metres_to(b).value() {
        metres if metres <= DOOR_M => 20,
        metres if metres <= NEAR_M => 10,
        _ => 0,
    }
}
