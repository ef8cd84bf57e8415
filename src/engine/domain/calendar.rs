//! Which days are special in Italy: national holidays by law, patron days by municipality, bridge days, August.
//!
//! Patron days are not legal holidays: a desk may be open or closed on them, and only its policy knows.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::address::IstatCode;
use super::time::MonthDay;

/// A national holiday: law 260 of 27 May 1949, article 2, with its changes. 4 October is one again since 1 January 2026,
/// by article 1 of law 151 of 8 October 2025
/// (<https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151>). Easter is always a Sunday, which is a
/// day of rest by the same law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    NewYear,
    Epiphany,
    Easter,
    EasterMonday,
    Liberation,
    Labour,
    Republic,
    Assumption,
    SaintFrancis,
    AllSaints,
    ImmaculateConception,
    Christmas,
    SaintStephen,
}

impl Holiday {
    pub const ALL: [Self; 13] = [
        Self::NewYear,
        Self::Epiphany,
        Self::Easter,
        Self::EasterMonday,
        Self::Liberation,
        Self::Labour,
        Self::Republic,
        Self::Assumption,
        Self::SaintFrancis,
        Self::AllSaints,
        Self::ImmaculateConception,
        Self::Christmas,
        Self::SaintStephen,
    ];

    /// The word in reasons and locale keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::Epiphany => "epiphany",
            Self::Easter => "easter",
            Self::EasterMonday => "easter_monday",
            Self::Liberation => "liberation",
            Self::Labour => "labour",
            Self::Republic => "republic",
            Self::Assumption => "assumption",
            Self::SaintFrancis => "saint_francis",
            Self::AllSaints => "all_saints",
            Self::ImmaculateConception => "immaculate_conception",
            Self::Christmas => "christmas",
            Self::SaintStephen => "saint_stephen",
        }
    }

    /// The national holiday on a date, if it is one.
    ///
    /// ```
    /// use bussola_engine::domain::calendar::Holiday;
    /// let easter_monday = chrono::NaiveDate::from_ymd_opt(2026, 4, 6).unwrap();
    /// assert_eq!(Holiday::on(easter_monday), Some(Holiday::EasterMonday));
    /// ```
    pub fn on(date: NaiveDate) -> Option<Self> {
        let fixed = match (date.month(), date.day()) {
            (1, 1) => Some(Self::NewYear),
            (1, 6) => Some(Self::Epiphany),
            (4, 25) => Some(Self::Liberation),
            (5, 1) => Some(Self::Labour),
            (6, 2) => Some(Self::Republic),
            (8, 15) => Some(Self::Assumption),
            (10, 4) if date.year() >= 2026 => Some(Self::SaintFrancis),
            (11, 1) => Some(Self::AllSaints),
            (12, 8) => Some(Self::ImmaculateConception),
            (12, 25) => Some(Self::Christmas),
            (12, 26) => Some(Self::SaintStephen),
            _ => None,
        };
        fixed.or_else(|| {
            let easter = easter(date.year())?;
            if date == easter {
                Some(Self::Easter)
            } else if date.pred_opt() == Some(easter) {
                Some(Self::EasterMonday)
            } else {
                None
            }
        })
    }
}

/// Easter Sunday of a Gregorian year (anonymous algorithm, Meeus 1991, chapter 8).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (sum / 31) as u32, (sum % 31 + 1) as u32)
}

/// The feast of a municipality's patron saint.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatronDay {
    pub day: MonthDay,
    /// The saint's name, never translated.
    pub name: Box<str>,
}

/// What makes a date special, in the order in which it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpecialDay {
    National(Holiday),
    Patron(Box<str>),
    /// A working day between a national holiday and a weekend.
    Bridge,
    August,
}

/// The days of Italy and of each municipality whose patron day is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    patrons: BTreeMap<IstatCode, Vec<PatronDay>>,
}

impl Calendar {
    pub fn new(patrons: BTreeMap<IstatCode, Vec<PatronDay>>) -> Self {
        Self { patrons }
    }

    pub fn patron_days(&self, municipality: IstatCode) -> &[PatronDay] {
        self.patrons.get(&municipality).map_or(&[], Vec::as_slice)
    }

    /// Special days of one date in one municipality, the weightiest first; empty for an ordinary day.
    pub fn special_days(date: NaiveDate, patrons: &[PatronDay]) -> Vec<SpecialDay> {
        let mut days = Vec::new();
        if let Some(holiday) = Holiday::on(date) {
            days.push(SpecialDay::National(holiday));
        }
        if let Some(patron) = patrons.iter().find(|patron| patron.day.falls_on(date)) {
            days.push(SpecialDay::Patron(patron.name.clone()));
        }
        if is_bridge(date) {
            days.push(SpecialDay::Bridge);
        }
        if date.month() == 8 {
            days.push(SpecialDay::August);
        }
        days
    }
}

fn is_bridge(date: NaiveDate) -> bool {
    let is_holiday = |date: Option<NaiveDate>| date.and_then(Holiday::on).is_some();
    if Holiday::on(date).is_some() {
        return false;
    }
    match date.weekday() {
        Weekday::Mon => is_holiday(date.checked_add_days(Days::new(1))),
        Weekday::Fri => is_holiday(date.pred_opt()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn national_holidays_of_2025_to_2030_are_the_legal_ones() {
        let easters = ["2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"];
        for (year, easter) in (2025..=2030).zip(easters) {
            let fixed =
                ["01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26"];
            let mut expected: Vec<NaiveDate> = fixed.iter().map(|md| day(&format!("{year}-{md}"))).collect();
            expected.push(day(easter));
            expected.push(day(easter) + Days::new(1));
            if year >= 2026 {
                expected.push(day(&format!("{year}-10-04")));
            }
            expected.sort();
            expected.dedup();
            let found: Vec<NaiveDate> = day(&format!("{year}-01-01"))
                .iter_days()
                .take_while(|d| d.year() == year)
                .filter(|d| Holiday::on(*d).is_some())
                .collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn each_holiday_has_its_own_day() {
        for (date, holiday) in [
            ("2025-01-01", "new_year"),
            ("2025-01-06", "epiphany"),
            ("2025-04-20", "easter"),
            ("2025-04-21", "easter_monday"),
            ("2027-03-29", "easter_monday"),
            ("2026-04-25", "liberation"),
            ("2026-05-01", "labour"),
            ("2026-06-02", "republic"),
            ("2026-08-15", "assumption"),
            ("2026-10-04", "saint_francis"),
            ("2028-11-01", "all_saints"),
            ("2028-12-08", "immaculate_conception"),
            ("2029-12-25", "christmas"),
            ("2030-12-26", "saint_stephen"),
        ] {
            assert_eq!(Holiday::on(day(date)).map(Holiday::as_str), Some(holiday), "{date}");
        }
        for ordinary in ["2025-10-04", "2026-11-04", "2026-03-19", "2026-06-29", "2026-12-24", "2026-12-31"] {
            assert_eq!(Holiday::on(day(ordinary)), None, "{ordinary}");
        }
    }

    #[test]
    fn whit_monday_is_not_a_holiday() {
        assert_eq!(Holiday::on(day("2026-05-25")), None);
    }

    #[test]
    fn bridges_and_patrons_are_told_apart() {
        let giovanni =
            PatronDay { day: MonthDay::new(6, 24).expect("a day"), name: "San Giovanni Battista".into() };
        let special = |date| Calendar::special_days(day(date), std::slice::from_ref(&giovanni));
        assert_eq!(special("2026-06-24"), [SpecialDay::Patron("San Giovanni Battista".into())]);
        assert_eq!(special("2026-06-01"), [SpecialDay::Bridge]);
        assert_eq!(special("2026-08-15"), [SpecialDay::National(Holiday::Assumption), SpecialDay::August]);
        assert_eq!(special("2026-03-11"), []);
    }
}
