//! Where on a street a house number is: the door itself, between two doors of its side, beside one, along the street.

use super::index::Point;
use super::number::HouseNumber;
use super::plane::{self, Spot, metres};

/// A known address on a street.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    pub number: HouseNumber,
    pub spot: Spot,
    /// 0 when none is known.
    pub postcode: u32,
    /// Nine of ten of such points lie within this of the door.
    pub accuracy_m: f32,
}

impl Known {
    pub fn of(point: &Point, accuracy_m: f32) -> Self {
        Self { number: point.number, spot: point.spot(), postcode: point.postcode, accuracy_m }
    }
}

/// How a place on a street was found; each class has a radius of its own in `radii.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The same number.
    House,
    /// The same number with another letter.
    Sibling,
    /// On the line between two doors at most 50, 100, 200, 400 m apart.
    Between50,
    Between100,
    Between200,
    Between400,
    /// At most ten numbers beyond the last known door, where doors stand so close that this is no more than 30 m.
    Beside,
    /// The next door that is known, at most ten numbers away, on a street whose doors stand far apart.
    BesideFar,
    /// The middle of a street whose doors or course are known, or its end towards the number.
    Along,
    /// From a list of places, not of doors: between two that are near, or next to one.
    Listed,
    /// The same, and little more than the right street.
    ListedLong,
}

impl Class {
    pub const ALL: [Self; 11] = [
        Self::House,
        Self::Sibling,
        Self::Between50,
        Self::Between100,
        Self::Between200,
        Self::Between400,
        Self::Beside,
        Self::BesideFar,
        Self::Along,
        Self::Listed,
        Self::ListedLong,
    ];

    /// The word in `radii.csv`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Sibling => "sibling",
            Self::Between50 => "between_50",
            Self::Between100 => "between_100",
            Self::Between200 => "between_200",
            Self::Between400 => "between_400",
            Self::Beside => "beside",
            Self::BesideFar => "beside_far",
            Self::Along => "along",
            Self::Listed => "street",
            Self::ListedLong => "street_long",
        }
    }

    /// The door, or another of the same number.
    pub fn is_house(self) -> bool {
        matches!(self, Self::House | Self::Sibling)
    }
}

/// A place on a street.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Located {
    pub spot: Spot,
    pub class: Class,
    /// What the points themselves say of how far off it may be, in metres.
    pub spread_m: f64,
    pub postcode: u32,
}

/// Points better than this are of doors; others are of lists of places.
const SURVEYED_M: f32 = 100.0;
/// Points of one number within this of each other are one house.
const ONE_HOUSE_M: f64 = 150.0;
/// Doors further apart than this say little about what is between.
const BETWEEN_M: f64 = 400.0;
/// Numbers further apart than this neither.
const BETWEEN_NUMBERS: u32 = 60;
/// A known number this near to the asked one stands close by.
const NEAR_NUMBER: u32 = 10;
/// A street is followed this far beyond its last known door.
const BEYOND_M: f64 = 30.0;
/// The same on a short street of a list of places.
const NEAR_NUMBER_SHORT: u32 = 20;
/// Points of a list that lie within this of one another make it a short street.
const SHORT_STREET_M: f64 = 600.0;
/// How much further than nine of ten known points the ends of a street may lie, where few points are known.
const LISTED_MARGIN: f64 = 2.5;
/// How many doors on either side tell how a street is numbered.
const WINDOW: usize = 6;

/// The best place for a number, or for the street as a whole. `is_round`: squares are numbered round about.
pub fn locate(
    points: &mut [Known],
    asked: Option<HouseNumber>,
    postcode: u32,
    is_round: bool,
) -> Option<Located> {
    points.sort_unstable_by_key(|point| (point.accuracy_m > SURVEYED_M, point.number, point.spot));
    let n_surveyed = points.partition_point(|point| point.accuracy_m <= SURVEYED_M);
    let (surveyed, listed) = points.split_at(n_surveyed);
    let on_surveyed = asked.and_then(|asked| at_number(surveyed, asked, postcode, is_round));
    match on_surveyed {
        Some(located) if located.class < Class::BesideFar => return Some(located),
        _ => {}
    }
    let at_listed = asked.and_then(|asked| same_number(listed, asked, postcode, SHORT_STREET_M));
    at_listed.or(on_surveyed).or_else(|| along(surveyed, asked)).or_else(|| on_listed(listed, asked))
}

fn at_number(points: &[Known], asked: HouseNumber, postcode: u32, is_round: bool) -> Option<Located> {
    same_number(points, asked, postcode, ONE_HOUSE_M).or_else(|| between(points, asked, is_round))
}

/// The door, or doors of the same number.
fn same_number(points: &[Known], asked: HouseNumber, postcode: u32, one_house_m: f64) -> Option<Located> {
    let exact: Vec<&Known> = points.iter().filter(|point| point.number == asked).collect();
    let (mut found, class) = if exact.is_empty() {
        let is_sibling =
            |p: &&Known| p.number.number() == asked.number() && (p.number.is_red() == asked.is_red());
        (points.iter().filter(is_sibling).collect::<Vec<_>>(), Class::Sibling)
    } else {
        (exact, Class::House)
    };
    if found.iter().any(|point| point.postcode == postcode && postcode != 0) {
        found.retain(|point| point.postcode == postcode);
    }
    let (spot, radius) = plane::middle(found.iter().map(|point| point.spot))?;
    let nearest = found.iter().find(|point| point.spot == spot)?;
    let accuracy = f64::from(nearest.accuracy_m);
    if radius > one_house_m {
        let class = if nearest.accuracy_m > SURVEYED_M { Class::ListedLong } else { Class::Along };
        return Some(Located { spot, class, spread_m: radius, postcode: nearest.postcode });
    }
    Some(Located { spot, class, spread_m: accuracy, postcode: nearest.postcode })
}

/// One point per number: those that lie on the line of the asked one.
fn numbered(points: &[Known], is_red: bool) -> Vec<(u32, Known)> {
    let of_colour = points.iter().filter(|point| point.number.is_red() == is_red);
    let mut numbered: Vec<(u32, Known)> =
        of_colour.filter_map(|point| Some((point.number.number()?, *point))).collect();
    numbered.dedup_by_key(|(number, _)| *number);
    numbered
}

/// On the line between the next doors below and above, of the same side where the street has sides.
fn between(points: &[Known], asked: HouseNumber, is_round: bool) -> Option<Located> {
    let number = asked.number()?;
    let numbered = numbered(points, asked.is_red());
    let by_side = neighbours(&numbered, number, 2);
    let by_turn = neighbours(&numbered, number, 1);
    let is_by_turn = is_numbered_by_turn(&numbered, number).unwrap_or(is_round);
    let (first, second) = if is_by_turn { (by_turn, by_side) } else { (by_side, by_turn) };
    if let Some(located) = first.and_then(|pair| on_line(pair, number)).or_else(|| on_line(second?, number)) {
        return Some(located);
    }
    beside(&numbered, number, is_by_turn)
}

/// Beyond the last door of its side: as far as the doors before it stand apart, where that is near.
fn beside(numbered: &[(u32, Known)], number: u32, is_by_turn: bool) -> Option<Located> {
    let same_side = |(own, _): &&(u32, Known)| own % 2 == number % 2 || is_by_turn;
    let (last, door) = numbered.iter().filter(same_side).min_by_key(|(own, _)| own.abs_diff(number))?;
    if last.abs_diff(number) > NEAR_NUMBER {
        return None;
    }
    let others = numbered.iter().filter(same_side).filter(|(own, _)| own != last);
    let before = others.min_by_key(|(own, _)| own.abs_diff(*last));
    let steps =
        before.map(|(own, _)| (f64::from(number) - f64::from(*last)) / (f64::from(*last) - f64::from(*own)));
    let located = |spot: Spot, class: Class| Located {
        spot,
        class,
        spread_m: f64::from(door.accuracy_m),
        postcode: door.postcode,
    };
    let (Some((_, before)), Some(steps)) = (before, steps) else {
        return Some(located(door.spot, Class::BesideFar));
    };
    if metres(before.spot, door.spot) * steps.abs() > BEYOND_M {
        return Some(located(door.spot, Class::BesideFar));
    }
    let beyond = |from: i32, to: i32| to + (f64::from(to - from) * steps).round() as i32;
    let spot = (beyond(before.spot.0, door.spot.0), beyond(before.spot.1, door.spot.1));
    Some(located(spot, Class::Beside))
}

type Pair = ((u32, Known), (u32, Known));

/// The next below and above that differ by a multiple of `step`.
fn neighbours(numbered: &[(u32, Known)], number: u32, step: u32) -> Option<Pair> {
    let is_of_side = |(own, _): &&(u32, Known)| own.abs_diff(number).is_multiple_of(step);
    let below = numbered.iter().rev().filter(is_of_side).find(|(own, _)| *own < number)?;
    let above = numbered.iter().filter(is_of_side).find(|(own, _)| *own > number)?;
    Some((*below, *above))
}

fn on_line((below, above): Pair, number: u32) -> Option<Located> {
    let gap = metres(below.1.spot, above.1.spot);
    if gap > BETWEEN_M || above.0 - below.0 > BETWEEN_NUMBERS {
        return None;
    }
    let share = f64::from(number - below.0) / f64::from(above.0 - below.0);
    let along = |from: i32, to: i32| from + (f64::from(to - from) * share).round() as i32;
    let class = match gap {
        ..=50.0 => Class::Between50,
        ..=100.0 => Class::Between100,
        ..=200.0 => Class::Between200,
        _ => Class::Between400,
    };
    Some(Located {
        spot: (along(below.1.spot.0, above.1.spot.0), along(below.1.spot.1, above.1.spot.1)),
        class,
        spread_m: f64::from(below.1.accuracy_m.max(above.1.accuracy_m)),
        postcode: below.1.postcode,
    })
}

/// Whether odd and even numbers follow one another on the same side: on squares, on one-sided streets, in quarters
/// that are numbered house by house. Told by the doors around: which rule finds them better. `None`: too few.
fn is_numbered_by_turn(numbered: &[(u32, Known)], number: u32) -> Option<bool> {
    let at = numbered.partition_point(|(own, _)| *own < number);
    let window = &numbered[at.saturating_sub(WINDOW)..(at + WINDOW).min(numbered.len())];
    let error = |step: u32| -> (f64, u32) {
        let mut sum = (0.0, 0);
        for (own, known) in window {
            let found = neighbours(window, *own, step).and_then(|pair| on_line(pair, *own));
            if let Some(located) = found {
                sum = (sum.0 + metres(located.spot, known.spot).min(BETWEEN_M), sum.1 + 1);
            }
        }
        sum
    };
    let ((by_side, n_side), (by_turn, n_turn)) = (error(2), error(1));
    if n_side < 2 || n_turn < 2 {
        return None;
    }
    Some(by_turn / f64::from(n_turn) < 0.9 * by_side / f64::from(n_side))
}

/// The street as a whole; its end when the number lies beyond all that are known.
fn along(points: &[Known], asked: Option<HouseNumber>) -> Option<Located> {
    let (middle, radius) = plane::middle(points.iter().map(|point| point.spot))?;
    let located = |spot: Spot, spread_m: f64| Located { spot, class: Class::Along, spread_m, postcode: 0 };
    let Some(number) = asked.and_then(HouseNumber::number) else { return Some(located(middle, radius)) };
    let numbers = numbered(points, false);
    let nearest = numbers.iter().min_by_key(|(own, _)| own.abs_diff(number));
    Some(nearest.map_or_else(|| located(middle, radius), |(_, known)| located(known.spot, radius)))
}

/// On a street of which some places are known, not doors.
///
/// The thresholds part what the leave-one-out test finds within some hundred metres from what it does not.
fn on_listed(points: &[Known], asked: Option<HouseNumber>) -> Option<Located> {
    let (middle, radius) = plane::middle(points.iter().map(|point| point.spot))?;
    let accuracy = points.iter().map(|point| f64::from(point.accuracy_m)).fold(0.0, f64::max);
    let located = |spot: Spot, class: Class| {
        let spread_m = if class == Class::Listed { accuracy } else { accuracy.max(radius * LISTED_MARGIN) };
        Located { spot, class, spread_m, postcode: 0 }
    };
    let Some(number) = asked.and_then(HouseNumber::number) else {
        return Some(located(middle, Class::ListedLong));
    };
    let numbers = numbered(points, false);
    let Some(nearest) = numbers.iter().min_by_key(|(own, _)| own.abs_diff(number)) else {
        return Some(located(middle, Class::ListedLong));
    };
    if let Some(line) = neighbours(&numbers, number, 1).and_then(|pair| on_line(pair, number)) {
        return Some(located(line.spot, Class::Listed));
    }
    let is_short = points.len() > 1 && spread(points) < SHORT_STREET_M;
    let reach = if is_short { NEAR_NUMBER_SHORT } else { NEAR_NUMBER };
    let is_near = nearest.0.abs_diff(number) <= reach;
    Some(located(nearest.1.spot, if is_near { Class::Listed } else { Class::ListedLong }))
}

/// The greatest distance between two of few points.
fn spread(points: &[Known]) -> f64 {
    let pairs = points.iter().enumerate().flat_map(|(i, a)| points[..i].iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| metres(a.spot, b.spot)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On a street that runs east: a thousandth of a degree is about 79 m. Even numbers stand 14 m to the north.
    fn door(number: &str, thousandths: f64, accuracy_m: f32) -> Known {
        let number = HouseNumber::read(number).unwrap_or(HouseNumber::NONE);
        let north = number.number().map_or(0, |number| if number % 2 == 0 { 130 } else { 0 });
        let spot = (7_000_000 + (thousandths * 1_000.0) as i32, 45_000_000 + north);
        Known { number, spot, postcode: 0, accuracy_m }
    }

    fn at(doors: &[Known], number: &str) -> (f64, Class) {
        let located = locate(&mut doors.to_vec(), HouseNumber::read(number), 0, false).expect("a street");
        (f64::from(located.spot.0 - 7_000_000) / 1_000.0, located.class)
    }

    #[test]
    fn a_number_is_looked_for_on_its_side() {
        let street = ["1", "2", "3", "6", "9", "10"].map(|number| {
            let along = number.parse::<f64>().expect("a number") / 10.0;
            door(number, along, 30.0)
        });
        assert_eq!(at(&street, "3"), (0.3, Class::House));
        assert_eq!(at(&street, "3/A"), (0.3, Class::Sibling));
        let (east, class) = at(&street, "5");
        assert!((east - 0.5).abs() < 0.01 && class == Class::Between50, "{east} {class:?}");
        let (east, class) = at(&street, "11");
        assert!((east - 1.1).abs() < 0.01 && class == Class::Beside, "{east} {class:?}");
        assert_eq!(at(&street, "19"), (0.9, Class::BesideFar));
        assert_eq!(at(&street, "81").1, Class::Along);
        assert_eq!(at(&street, "snc").1, Class::Along);
    }

    #[test]
    fn doors_apart_say_less_of_what_is_between() {
        for (thousandths, class) in [
            (0.5, Class::Between50),
            (1.2, Class::Between100),
            (2.4, Class::Between200),
            (5.0, Class::Between400),
        ] {
            assert_eq!(at(&[door("1", 0.0, 30.0), door("5", thousandths, 30.0)], "3").1, class);
        }
        assert_eq!(at(&[door("1", 0.0, 30.0), door("5", 6.0, 30.0)], "3").1, Class::BesideFar);
    }

    #[test]
    fn squares_are_interpolated_by_turn_and_streets_by_side() {
        let round: Vec<Known> = (1..20)
            .map(|n| {
                let angle = f64::from(n) / 3.2;
                let spot =
                    (7_000_000 + (angle.cos() * 900.0) as i32, 45_000_000 + (angle.sin() * 700.0) as i32);
                Known { spot, ..door(&n.to_string(), 0.0, 30.0) }
            })
            .collect();
        assert_eq!(is_numbered_by_turn(&numbered(&round, false), 10), Some(true));
        let street: Vec<Known> = (1..20).map(|n| door(&n.to_string(), f64::from(n) / 10.0, 30.0)).collect();
        assert_eq!(is_numbered_by_turn(&numbered(&street, false), 10), Some(false));
        let without: Vec<Known> =
            round.iter().filter(|known| known.number.number() != Some(10)).copied().collect();
        let located = locate(&mut without.clone(), HouseNumber::read("10"), 0, false).expect("a place");
        assert!(metres(located.spot, round[9].spot) < 10.0);
    }

    #[test]
    fn red_numbers_are_counted_apart() {
        let street =
            [door("1", 0.0, 30.0), door("5", 0.5, 30.0), door("1r", 3.0, 30.0), door("5r", 3.5, 30.0)];
        assert_eq!(at(&street, "3").0, 0.25);
        assert_eq!(at(&street, "3r").0, 3.25);
        assert_eq!(at(&street, "5 rosso"), (3.5, Class::House));
    }

    #[test]
    fn lists_of_places_say_less_than_registers() {
        let street = [door("1", 0.0, 500.0), door("11", 5.0, 500.0), door("101", 30.0, 500.0)];
        assert_eq!(at(&street, "11"), (5.0, Class::House));
        assert_eq!(at(&street, "6"), (2.5, Class::Listed));
        assert_eq!(at(&street, "60").1, Class::ListedLong);
        assert_eq!(at(&street[..1], "12").1, Class::ListedLong);
        assert_eq!(locate(&mut [], None, 0, false), None);
        let with_register = [door("11", 5.0, 500.0), door("9", 4.0, 30.0), door("13", 4.5, 30.0)];
        assert_eq!(at(&with_register, "11").1, Class::Between50);
    }

    #[test]
    fn one_number_in_two_places_is_not_a_house() {
        assert_eq!(at(&[door("5", 0.0, 500.0), door("5", 20.0, 500.0)], "5").1, Class::ListedLong);
        assert_eq!(at(&[door("5", 0.0, 30.0), door("5", 20.0, 30.0)], "5").1, Class::Along);
        let of = |postcode: u32, thousandths: f64| Known { postcode, ..door("5", thousandths, 30.0) };
        let located =
            locate(&mut [of(1, 0.0), of(2, 20.0)], HouseNumber::read("5"), 2, false).expect("a place");
        assert_eq!((located.class, located.spot.0), (Class::House, 7_020_000));
    }
}
