//! From instants to the wall clock, where no database of time zones is at hand.

use super::time::LocalMinute;

/// From an instant on the wall clock stands so far ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// Seconds since 1970-01-01T00:00Z.
    pub from_s: i64,
    /// Minutes ahead of UTC, at most a day either way.
    pub ahead_minutes: i32,
}

/// The clock of a place over a stretch of time: what a pack brings along instead of a time zone database.
///
/// ```
/// use bussola_engine::domain::zone::{Shift, Zone};
/// // Summer time in Rome ends at 01:00 UTC on 25 October 2026.
/// let summer = Shift { from_s: 1_790_000_000, ahead_minutes: 120 };
/// let winter = Shift { from_s: 1_792_890_000, ahead_minutes: 60 };
/// let rome = Zone::new(vec![summer, winter]).unwrap();
/// assert_eq!(rome.local(1_792_889_999).to_text(), "2026-10-25T02:59");
/// assert_eq!(rome.local(1_792_890_000).to_text(), "2026-10-25T02:00");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    shifts: Vec<Shift>,
}

/// Minutes in a day.
const DAY: i32 = 24 * 60;

impl Zone {
    /// `None` unless there is a shift, they are in order, and none is of more than a day.
    pub fn new(shifts: Vec<Shift>) -> Option<Self> {
        let is_sorted = shifts.is_sorted_by(|a, b| a.from_s < b.from_s);
        let is_sane = shifts.iter().all(|shift| (-DAY..=DAY).contains(&shift.ahead_minutes));
        (!shifts.is_empty() && is_sorted && is_sane).then_some(Self { shifts })
    }

    /// In order, at least one.
    pub fn shifts(&self) -> &[Shift] {
        &self.shifts
    }

    /// The wall clock at an instant, in seconds since 1970-01-01T00:00Z. Before the first shift the first one holds.
    pub fn local(&self, at_s: i64) -> LocalMinute {
        let place = self.shifts.partition_point(|shift| shift.from_s <= at_s).saturating_sub(1);
        let minutes = at_s.div_euclid(60).saturating_add(i64::from(self.shifts[place].ahead_minutes));
        let limit = i64::from(i32::MAX);
        LocalMinute::from_minutes(minutes.clamp(-limit, limit) as i32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_has_shifts_in_order() {
        let shift = |from_s, ahead_minutes| Shift { from_s, ahead_minutes };
        assert!(Zone::new(vec![]).is_none());
        assert!(Zone::new(vec![shift(5, 60), shift(5, 120)]).is_none());
        assert!(Zone::new(vec![shift(5, 2_000)]).is_none());
        assert!(Zone::new(vec![shift(5, 60), shift(6, 120)]).is_some());
    }

    #[test]
    fn no_instant_is_too_far_away() {
        let rome = Zone::new(vec![Shift { from_s: 0, ahead_minutes: 60 }]).expect("a clock");
        assert_eq!(rome.local(-1).to_text(), "1970-01-01T00:59");
        for at_s in [i64::MIN, -1 << 40, 1 << 40, i64::MAX] {
            let minute = rome.local(at_s);
            assert_eq!(minute.minutes() > 0, at_s > 0);
        }
    }
}
