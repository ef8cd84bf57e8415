//! "Do I get there in time?": minutes on foot from a straight line, against closing and last entry. An estimate, always.

use super::location::Location;
use super::opening::{Opening, State};
use super::position::Metres;
use super::time::LocalMinute;

/// Speed of a person who walks with a child or a bag, in metres per minute: 4.5 km/h.
const METRES_PER_MINUTE: f64 = 75.0;

/// How much longer the way on foot is than the straight line: three of four ways are not longer than this.
///
/// Measured on the streets and paths of Roma Esquilino (OpenStreetMap, ODbL) between 132,899 pairs of crossings 50 m to
/// 2 km apart: mean 1.27, median 1.24, 75 % below 1.34, 90 % below 1.41; the nearer, the longer the detour (50 to 200 m:
/// median 1.31). The larger one is taken because who is told too little comes too late. `make figures` measures it again
/// in `tests/figures/walking.rs`; hills, rivers and railways elsewhere are not in it.
pub const DETOUR: f64 = 1.33;

/// Beyond this nobody walks to a desk, and nothing is said of arriving.
pub const LONGEST_WALK_MINUTES: u32 = 75;

/// A pin that may be further from the true door than this, some ten minutes on foot, tells nothing of arriving.
const LARGEST_RADIUS_M: f64 = 700.0;

/// The distance to walk to a place, where its pin is exact enough to tell when one arrives.
pub fn way_to(location: &Location, distance: Option<Metres>) -> Option<Metres> {
    distance.filter(|_| location.pin().is_some_and(|pin| pin.radius.value() <= LARGEST_RADIUS_M))
}

/// Minutes on foot, rounded up.
///
/// ```
/// use bussola_engine::domain::{position::Metres, walk};
/// assert_eq!(walk::minutes(Metres::new(0.0).unwrap()), 0);
/// assert!(walk::minutes(Metres::new(1_000.0).unwrap()) > 13);
/// ```
pub fn minutes(distance: Metres) -> u32 {
    (distance.value() * DETOUR / METRES_PER_MINUTE).ceil() as u32
}

/// What comes of setting out on foot at a moment, for a desk that is open, or perhaps open, then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arrival {
    InTime,
    /// It closes in `closes_in` minutes, before one is there.
    TooLate {
        closes_in: u32,
        walk: u32,
    },
    /// One would be there before it closes, but nobody is let in after the next `ends_in` minutes; 0 when nobody is
    /// let in any more already.
    TooLateToEnter {
        ends_in: u32,
        walk: u32,
    },
}

impl Arrival {
    /// Every code there is.
    pub const CODES: [&'static str; 2] = ["too_late", "too_late_to_enter"];

    /// What is said of setting out at `at`; `None` when it is shut or its hours are not known, or when nobody walks
    /// that far.
    pub fn of(opening: &Opening, at: LocalMinute, distance: Metres) -> Option<Self> {
        let walk = minutes(distance);
        if !matches!(opening.state, State::Open | State::Maybe) || walk > LONGEST_WALK_MINUTES {
            return None;
        }
        let there = at.plus_minutes(walk as i32);
        let minutes_to = |moment: LocalMinute| u32::try_from(moment.minutes_since(at)).unwrap_or(0);
        Some(match (opening.until, opening.last_entry) {
            (Some(until), _) if there >= until => Self::TooLate { closes_in: minutes_to(until), walk },
            (_, Some(last)) if there > last => Self::TooLateToEnter { ends_in: minutes_to(last), walk },
            _ => Self::InTime,
        })
    }

    pub fn is_in_time(self) -> bool {
        self == Self::InTime
    }

    /// Why one comes too late; none when one gets there in time.
    pub fn lateness(self) -> Option<Lateness> {
        match self {
            Self::InTime => None,
            Self::TooLate { closes_in, walk } => {
                Some(Lateness { code: "too_late", minutes: closes_in, walk })
            }
            Self::TooLateToEnter { ends_in, walk } => {
                Some(Lateness { code: "too_late_to_enter", minutes: ends_in, walk })
            }
        }
    }
}

/// Being late, as a reason with its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lateness {
    /// One of [`Arrival::CODES`].
    pub code: &'static str,
    /// Until it closes, or until nobody is let in.
    pub minutes: u32,
    /// Minutes on foot.
    pub walk: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::Address;
    use crate::domain::id::LocationId;
    use crate::domain::location::{AddressVisibility, LocationKind};
    use crate::domain::opening::Reason;
    use crate::domain::position::{Placement, Position, Precision};

    fn opening(state: State, until: Option<i32>, last_entry: Option<i32>) -> Opening {
        let minute = |minute: i32| LocalMinute::from_minutes(minute);
        Opening {
            state,
            until: until.map(minute),
            next: None,
            last_entry: last_entry.map(minute),
            languages_now: Vec::new(),
            reasons: vec![Reason::RegularSlot],
        }
    }

    /// A distance that takes so many minutes.
    fn away(walk: u32) -> Metres {
        let distance = Metres::new(f64::from(walk) * METRES_PER_MINUTE / DETOUR - 0.001).expect("a length");
        assert_eq!(minutes(distance), walk);
        distance
    }

    #[test]
    fn one_arrives_in_time_or_is_told_how_long_it_is_still_open() {
        let at = LocalMinute::from_minutes(1_000);
        let open = opening(State::Open, Some(1_012), None);
        let late = Arrival::TooLate { closes_in: 12, walk: 12 };
        assert_eq!(Arrival::of(&open, at, away(11)), Some(Arrival::InTime));
        assert_eq!(Arrival::of(&open, at, away(12)), Some(late));
        assert_eq!(late.lateness().map(|late| late.code), Some("too_late"));
        let always = opening(State::Open, None, None);
        assert_eq!(Arrival::of(&always, at, away(75)), Some(Arrival::InTime));
    }

    #[test]
    fn after_the_last_entry_nobody_is_let_in() {
        let at = LocalMinute::from_minutes(1_000);
        let open = opening(State::Maybe, Some(1_060), Some(1_030));
        assert_eq!(Arrival::of(&open, at, away(30)), Some(Arrival::InTime));
        let late = Arrival::TooLateToEnter { ends_in: 30, walk: 31 };
        assert_eq!(Arrival::of(&open, at, away(31)), Some(late));
        assert_eq!(late.lateness().map(|late| late.code), Some("too_late_to_enter"));
        let later = LocalMinute::from_minutes(1_040);
        let passed = Arrival::TooLateToEnter { ends_in: 0, walk: 1 };
        assert_eq!(Arrival::of(&open, later, away(1)), Some(passed));
    }

    #[test]
    fn nothing_is_said_of_a_pin_that_may_be_far_from_the_door() {
        let location = |radius: f64| Location {
            id: LocationId::new("place").expect("an id"),
            kind: LocationKind::Fixed,
            address: Address::default(),
            municipality: None,
            placement: Some(Placement {
                position: Position::from_lon_lat(7.68, 45.07).expect("a position"),
                precision: Precision::Street,
                radius: Metres::new(radius).expect("a length"),
                geocoder: "test".into(),
                basis: "test".into(),
                is_locked: false,
            }),
            visibility: AddressVisibility::Full,
            step_free: None,
        };
        let distance = Metres::new(400.0);
        assert_eq!(way_to(&location(600.0), distance), distance);
        assert_eq!(way_to(&location(1_550.0), distance), None);
        let remote = Location { kind: LocationKind::Remote, ..location(10.0) };
        assert_eq!(way_to(&remote, distance), None);
    }

    #[test]
    fn nothing_is_said_of_what_is_shut_unknown_or_too_far() {
        let at = LocalMinute::from_minutes(1_000);
        for state in [State::Opens, State::Closed, State::Unknown] {
            assert_eq!(Arrival::of(&opening(state, None, None), at, away(5)), None);
        }
        let far = away(LONGEST_WALK_MINUTES + 1);
        assert_eq!(Arrival::of(&opening(State::Open, Some(1_010), None), at, far), None);
    }
}
