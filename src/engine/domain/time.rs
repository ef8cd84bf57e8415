//! Wall-clock minutes in Europe/Rome: the unit in which opening hours are compiled and asked.
//!
//! Hours on a door are wall-clock hours. A state asked at an instant is asked at the wall clock of that
//! instant, so both nights on which the clock changes need no special case; the edges of the program turn
//! instants into wall-clock time.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

/// Minutes since 1970-01-01T00:00 on the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalMinute(i32);

/// Minutes in one day of the wall clock.
pub const DAY_MINUTES: i32 = 24 * 60;

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("1970-01-01 is a date");

impl LocalMinute {
    pub const MIN: Self = Self(i32::MIN);
    pub const MAX: Self = Self(i32::MAX);

    pub fn from_minutes(minutes: i32) -> Self {
        Self(minutes)
    }

    pub fn minutes(self) -> i32 {
        self.0
    }

    /// Seconds are dropped. Dates beyond the years -2000 to 6000 saturate.
    pub fn from_datetime(at: NaiveDateTime) -> Self {
        let days = (at.date() - EPOCH).num_days().clamp(-1_450_000, 1_450_000) as i32;
        Self(days * DAY_MINUTES + (at.hour() * 60 + at.minute()) as i32)
    }

    /// The start of a day.
    pub fn from_date(date: NaiveDate) -> Self {
        Self::from_datetime(date.and_time(NaiveTime::MIN))
    }

    pub fn to_datetime(self) -> NaiveDateTime {
        EPOCH.and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(i64::from(self.0))
    }

    pub fn date(self) -> NaiveDate {
        self.to_datetime().date()
    }

    /// `YYYY-MM-DDTHH:MM`.
    pub fn to_text(self) -> String {
        let minute_of_day = self.0.rem_euclid(DAY_MINUTES);
        format!("{}T{:02}:{:02}", self.date(), minute_of_day / 60, minute_of_day % 60)
    }

    /// Reads `YYYY-MM-DDTHH:MM`, with or without `:SS`, which are dropped; `None` when there is no such moment.
    ///
    /// ```
    /// use bussola_engine::domain::time::LocalMinute;
    /// assert_eq!(LocalMinute::parse("2026-02-28T09:30:59").unwrap().to_text(), "2026-02-28T09:30");
    /// assert_eq!(LocalMinute::parse("2026-02-30T09:30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let mut parts = date.split('-');
        let (year, month, day) =
            (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        let date = NaiveDate::from_ymd_opt(year as i32, month, day).filter(|_| parts.next().is_none())?;
        let mut parts = time.split(':');
        let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
        let second = parts.next().map_or(Some(0), |second| digits(second, 2))?;
        let time = NaiveTime::from_hms_opt(hour, minute, second).filter(|_| parts.next().is_none())?;
        Some(Self::from_datetime(date.and_time(time)))
    }

    #[must_use]
    pub fn plus_minutes(self, minutes: i32) -> Self {
        Self(self.0.saturating_add(minutes))
    }

    /// How many minutes lie between an earlier moment and this one.
    pub fn minutes_since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }
}

/// A number of exactly so many digits.
fn digits(text: &str, n: usize) -> Option<u32> {
    let is_number = text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

/// A day of any year, such as a patron saint's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: u8,
    day: u8,
}

impl MonthDay {
    /// `None` unless the day exists in a leap year.
    pub fn new(month: u8, day: u8) -> Option<Self> {
        NaiveDate::from_ymd_opt(2024, u32::from(month), u32::from(day)).map(|_| Self { month, day })
    }

    /// Reads `MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        Self::new(month.parse().ok()?, day.parse().ok()?)
    }

    pub fn falls_on(self, date: NaiveDate) -> bool {
        date.month() == u32::from(self.month) && date.day() == u32::from(self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_dates_convert_both_ways() {
        let at = NaiveDate::from_ymd_opt(2026, 10, 25)
            .and_then(|d| d.and_hms_opt(2, 30, 0))
            .expect("a real moment");
        let minute = LocalMinute::from_datetime(at);
        assert_eq!(minute.to_datetime(), at);
        assert_eq!(minute.to_text(), "2026-10-25T02:30");
        assert_eq!(LocalMinute::from_date(EPOCH).minutes(), 0);
        for text in ["1969-12-31T23:59", "2024-02-29T00:00", "2199-12-31T09:05"] {
            assert_eq!(LocalMinute::parse(text).map(LocalMinute::to_text).as_deref(), Some(text));
        }
        for wrong in
            ["2026-03-11", "2026-3-11T09:30", "2026-03-11T24:00", "2026-03-11T09:30:60", "+026-03-11T09:30"]
        {
            assert_eq!(LocalMinute::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_month_day_must_exist() {
        assert!(MonthDay::parse("06-24").is_some());
        assert!(MonthDay::parse("02-30").is_none());
        assert!(MonthDay::parse("6/24").is_none());
    }
}
