//! `datetime`: an instant, or a stretch of time that may be open at either end.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::publication::FieldValue;
use crate::web::problem::Allowed;

/// From the first to the last millisecond; `None` is without an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    first: Option<DateTime<Utc>>,
    last: Option<DateTime<Utc>>,
}

const SHAPE: Allowed = Allowed::Shape(
    "a date (2026-03-11) or an RFC 3339 instant (2026-03-11T08:30:00Z), or two of them with / between, where .. or \
     nothing is an open end and the first is not after the second",
);

impl Period {
    pub fn read(text: &str) -> Result<Self, Allowed> {
        let period = match text.split_once('/') {
            None => whole(text)?,
            Some((first, last)) => Self {
                first: end(first)?.and_then(|period| period.first),
                last: end(last)?.and_then(|period| period.last),
            },
        };
        let is_ordered = period.first.zip(period.last).is_none_or(|(first, last)| first <= last);
        if is_ordered { Ok(period) } else { Err(SHAPE) }
    }

    /// Whether a date or an instant lies in it. What has no time is always admitted (Core, 7.15.4).
    pub fn admits(&self, value: &FieldValue) -> bool {
        let FieldValue::Text(text) = value else { return true };
        let Ok(own) = whole(text) else { return true };
        let is_after =
            |a: Option<DateTime<Utc>>, b: Option<DateTime<Utc>>| a.zip(b).is_some_and(|(a, b)| a > b);
        !is_after(own.first, self.last) && !is_after(self.first, own.last)
    }
}

fn end(text: &str) -> Result<Option<Period>, Allowed> {
    if text.is_empty() || text == ".." { Ok(None) } else { whole(text).map(Some) }
}

/// A whole day, or one instant.
fn whole(text: &str) -> Result<Period, Allowed> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        let instant = Some(instant.to_utc());
        return Ok(Period { first: instant, last: instant });
    }
    // GDAL writes a day with the sign of an hour behind it, and no hour.
    let day: NaiveDate = text.strip_suffix('T').unwrap_or(text).parse().map_err(|_| SHAPE)?;
    let next = day.checked_add_days(Days::new(1)).ok_or(SHAPE)?;
    let begin = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    Ok(Period { first: Some(begin(day)), last: Some(begin(next) - chrono::TimeDelta::milliseconds(1)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_instants_lie_in_periods_that_may_be_open() {
        for (period, value, expected) in [
            ("2026-03-11", "2026-03-11", true),
            ("2026-03-11", "2026-03-12", false),
            ("2026-03-11T/..", "2026-03-11", true),
            ("2026-03-11T08:30:00Z", "2026-03-11", true),
            ("2026-03-01/2026-03-31", "2026-03-31", true),
            ("2026-03-01/2026-03-31", "2026-04-01", false),
            ("../2026-03-31", "1999-01-01", true),
            ("/2026-03-31", "2026-04-01", false),
            ("2026-03-01/..", "2030-01-01", true),
            ("2026-03-01/", "2026-02-28", false),
            ("../..", "2026-02-28", true),
            ("2026-03-11T10:00:00+02:00", "2026-03-11T08:00:00Z", true),
            ("2026-03-11T10:00:00Z", "2026-03-11T08:00:00Z", false),
        ] {
            let period = Period::read(period).expect("a period");
            assert_eq!(period.admits(&FieldValue::Text(value.to_owned())), expected, "{period:?} {value}");
            assert!(period.admits(&FieldValue::Missing), "what has no time is always there");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in
            ["", "soon", "2026-13-01", "2026-03-31/2026-03-01", "2026-03-11T25:00:00Z", "a/b", "1/2/3"]
        {
            assert!(Period::read(text).is_err(), "{text}");
        }
    }
}
