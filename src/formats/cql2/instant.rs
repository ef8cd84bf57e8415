//! Days, moments and the spans between them.

use std::cmp::Ordering;
use std::fmt;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// A day or a moment.
///
/// A day against a moment is compared by days of UTC: a moment within the day equals it. The standard leaves such casts
/// to whoever evaluates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instant {
    /// A whole day.
    Date(NaiveDate),
    /// A moment, to the nanosecond.
    Timestamp(DateTime<Utc>),
}

impl Instant {
    /// `2026-05-01` or an RFC 3339 moment. Moments at other offsets than `Z` are accepted too.
    pub fn parse(text: &str) -> Option<Instant> {
        match text.len() {
            10 => Self::parse_date(text),
            _ => Self::parse_timestamp(text),
        }
    }

    pub(super) fn parse_date(text: &str) -> Option<Instant> {
        let is_plain = text.len() == 10
            && text.bytes().enumerate().all(|(i, byte)| byte.is_ascii_digit() || matches!(i, 4 | 7));
        let date = is_plain.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten();
        date.map(Instant::Date)
    }

    pub(super) fn parse_timestamp(text: &str) -> Option<Instant> {
        // A year is four digits, or what is written could not be read again.
        let is_plain = text.as_bytes().iter().take(4).all(u8::is_ascii_digit);
        let moment = is_plain.then(|| DateTime::parse_from_rfc3339(text).ok()).flatten()?;
        Some(Instant::Timestamp(moment.with_timezone(&Utc)))
    }

    pub(super) fn compare(self, other: Instant) -> Ordering {
        match (self, other) {
            (Instant::Timestamp(own), Instant::Timestamp(other)) => own.cmp(&other),
            _ => self.day().cmp(&other.day()),
        }
    }

    fn day(self) -> NaiveDate {
        match self {
            Instant::Date(day) => day,
            Instant::Timestamp(moment) => moment.date_naive(),
        }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Instant::Date(day) => write!(f, "{day}"),
            Instant::Timestamp(moment) => f.write_str(&moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
        }
    }
}

/// The time from one instant to another, both included; `None` is open on that side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first instant.
    pub start: Option<Instant>,
    /// The last instant.
    pub end: Option<Instant>,
}

impl From<Instant> for Span {
    fn from(instant: Instant) -> Span {
        Span { start: Some(instant), end: Some(instant) }
    }
}
