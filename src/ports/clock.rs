//! The time, asked in one place so that tests can set it.

use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::zone::{Shift, Zone};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Offset, TimeDelta, Utc};
use chrono_tz::Europe::Rome;

/// Tells the time. The only real one is in `adapters`.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;

    /// The wall clock in Europe/Rome, on which opening hours are judged.
    fn now_local(&self) -> LocalMinute {
        to_local(self.now())
    }

    /// The date in Europe/Rome.
    fn today(&self) -> NaiveDate {
        self.now_local().date()
    }
}

/// The wall clock in Europe/Rome at an instant.
pub fn to_local(instant: DateTime<Utc>) -> LocalMinute {
    LocalMinute::from_datetime(instant.with_timezone(&Rome).naive_local())
}

/// The instant at which a day ends in Europe/Rome; no clock is ever set at midnight there.
pub fn end_of_day(day: NaiveDate) -> DateTime<Utc> {
    let midnight = (day + Days::new(1)).and_time(NaiveTime::MIN);
    midnight.and_local_timezone(Rome).earliest().map_or_else(|| midnight.and_utc(), |at| at.to_utc())
}

/// The clock of Europe/Rome from the day before `first` until a week after so many days, for whoever has no database of
/// time zones. Clocks are set at full hours.
pub fn zone(first: NaiveDate, n_days: u16) -> Zone {
    let start = first.and_time(NaiveTime::MIN).and_utc() - TimeDelta::days(1);
    let hours = i64::from(n_days) * 24 + 9 * 24;
    let mut shifts: Vec<Shift> = Vec::new();
    for instant in (0..hours).map(|hour| start + TimeDelta::hours(hour)) {
        let ahead_minutes = instant.with_timezone(&Rome).offset().fix().local_minus_utc() / 60;
        if shifts.last().is_none_or(|last| last.ahead_minutes != ahead_minutes) {
            shifts.push(Shift { from_s: instant.timestamp(), ahead_minutes });
        }
    }
    Zone::new(shifts).expect("instants are in order, and Italy is less than a day ahead")
}

/// A clock that stands still, for tests and for `--at`.
#[derive(Debug, Clone, Copy)]
pub struct Fixed(pub DateTime<Utc>);

impl Clock for Fixed {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_midnight_in_italy_in_summer_and_in_winter() {
        for (day, end) in [
            ("2026-01-31", "2026-01-31T23:00:00Z"),
            ("2026-03-28", "2026-03-28T23:00:00Z"),
            ("2026-03-29", "2026-03-29T22:00:00Z"),
            ("2026-10-25", "2026-10-25T23:00:00Z"),
        ] {
            let end: DateTime<Utc> = end.parse().expect("an instant");
            assert_eq!(end_of_day(day.parse().expect("a date")), end, "{day}");
        }
    }

    #[test]
    fn a_zone_says_what_the_database_says_at_every_quarter_of_an_hour() {
        for (first, n_days) in [("2026-03-01", 70), ("2026-10-01", 70), ("2026-07-01", 10)] {
            let first: NaiveDate = first.parse().expect("a date");
            let zone = zone(first, n_days);
            let start = first.and_time(NaiveTime::MIN).and_utc() - TimeDelta::days(1);
            for quarter in 0..(i64::from(n_days) + 8) * 24 * 4 {
                let instant = start + TimeDelta::minutes(quarter * 15);
                assert_eq!(zone.local(instant.timestamp()), to_local(instant), "{instant}");
            }
        }
    }
}
