//! A month, written `YYYY-MM`.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

/// From 1970 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: NaiveDate,
}

/// The text is not a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a month is written YYYY-MM")]
pub struct NotAMonth;

impl Month {
    pub fn last_day(self) -> NaiveDate {
        self.first + Months::new(1) - Days::new(1)
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let is_short = text.len() == "YYYY-MM".len();
        let first: Option<NaiveDate> = format!("{text}-01").parse().ok().filter(|_| is_short);
        let first = first.filter(|first| (1970..=2200).contains(&first.year())).ok_or(NotAMonth)?;
        let month = Self { first };
        if month.to_string() == text { Ok(month) } else { Err(NotAMonth) }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_on_its_last_day_and_nothing_else_is_a_month() {
        for (text, last) in [("2026-02", "2026-02-28"), ("2028-02", "2028-02-29"), ("2026-12", "2026-12-31")]
        {
            let month: Month = text.parse().expect("a month");
            assert_eq!((month.to_string(), month.last_day().to_string()), (text.to_owned(), last.to_owned()));
        }
        for wrong in ["2026-13", "2026-1", "26-01", "2026-02-01", "..", "", "2026/02", "+026-02"] {
            assert_eq!(wrong.parse::<Month>(), Err(NotAMonth), "{wrong}");
        }
    }
}
