//! A week of opening hours as minutes: what words and OSM texts are both reduced to, to be written and compared.

mod osm;

use std::collections::{BTreeMap, BTreeSet};

/// Minutes from the start of a day; `to` may lie on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: u16,
    pub to: u16,
}

/// Monday is 0.
pub const SATURDAY: u8 = 5;
pub const SUNDAY: u8 = 6;

/// Which days a group of hours is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// Monday is 0.
    Weekly(u8),
    /// The nth weekday of the month, counted from the end when negative.
    Monthly { weekday: u8, nth: i8 },
    /// The day before a national holiday.
    HolidayEve,
    /// A national holiday.
    Holiday,
}

/// What the text says about national holidays as a whole; hours of their own stand in [`Week::days`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holidays {
    #[default]
    Unsaid,
    Off,
}

/// A weekday of which it is not sure whether or when it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsure {
    /// Empty when the hours are not known.
    pub spans: Vec<Span>,
    /// Why, in the words of the text.
    pub comment: &'static str,
}

/// Hours that repeat every week or month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    pub days: BTreeMap<Day, Vec<Span>>,
    /// By weekday; never one that has sure hours.
    pub unsure: BTreeMap<u8, Unsure>,
    pub is_always: bool,
    pub holidays: Holidays,
    /// Months, from 1, in which it is shut.
    pub months_off: BTreeSet<u8>,
}

impl Week {
    pub fn always() -> Self {
        Self { is_always: true, ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty() && self.unsure.is_empty() && !self.is_always
    }

    /// Adds hours to those of a day; `None` when they overlap, or say again only some of them: then nobody knows which of
    /// the two holds.
    pub fn add(&mut self, day: Day, spans: &[Span]) -> Option<()> {
        let hours = self.days.entry(day).or_default();
        if hours.len() > spans.len() && spans.iter().all(|span| hours.contains(span)) {
            return None;
        }
        for span in spans {
            if hours.contains(span) {
                continue;
            }
            if hours.iter().any(|other| span.from < other.to && other.from < span.to) {
                return None;
            }
            hours.push(*span);
        }
        hours.sort();
        Some(())
    }

    /// Takes a weekday away, sure or not.
    pub fn remove(&mut self, weekday: u8) {
        self.days.remove(&Day::Weekly(weekday));
        self.unsure.remove(&weekday);
    }

    /// Whether another text says the same; what only one of them says about holidays is no contradiction,
    /// nor are days of which one of them is not sure.
    pub fn agrees_with(&self, other: &Self) -> bool {
        let says_holidays =
            |week: &Self| week.holidays == Holidays::Off || week.days.contains_key(&Day::Holiday);
        let both_say = says_holidays(self) && says_holidays(other);
        let is_compared = |day: &Day| match day {
            Day::Weekly(weekday) => !self.unsure.contains_key(weekday) && !other.unsure.contains_key(weekday),
            Day::Monthly { .. } => true,
            Day::HolidayEve | Day::Holiday => both_say,
        };
        let sure = |week: &'_ Self| -> Vec<(Day, Vec<Span>)> {
            let days = week.days.iter().filter(|(day, _)| is_compared(day));
            days.map(|(day, spans)| (*day, spans.clone())).collect()
        };
        sure(self) == sure(other)
            && (!both_say || self.holidays == other.holidays)
            && self.is_always == other.is_always
            && self.months_off == other.months_off
    }
}

/// From one weekday to another, over Sunday where needed.
pub fn day_range(first: u8, last: u8) -> impl Iterator<Item = u8> {
    (0..=(last + 7 - first) % 7).map(move |step| (first + step) % 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_written_and_read_back() {
        for text in [
            "24/7",
            "Mo-Fr 09:00-12:30",
            "Mo-We,Fr 09:30-12:30; Tu[1] 10:00-11:00",
            "Tu[1],Tu[-1] 15:30-17:30",
            "Mo-Su,PH 11:30-13:00",
            "Mo-Su 20:00-07:00; Aug off",
            "Mo-Sa 08:30-12:30; PH off",
        ] {
            let week = Week::from_osm(text).expect(text);
            match text {
                "Mo-We,Fr 09:30-12:30; Tu[1] 10:00-11:00" => assert_eq!(week.to_osm(), None),
                _ => assert_eq!(week.to_osm().as_deref(), Some(text)),
            }
        }
    }

    #[test]
    fn hours_that_overlap_are_refused() {
        let mut week = Week::default();
        assert!(week.add(Day::Weekly(0), &[Span { from: 540, to: 1020 }]).is_some());
        assert!(week.add(Day::Weekly(0), &[Span { from: 540, to: 1020 }]).is_some());
        assert!(week.add(Day::Weekly(0), &[Span { from: 600, to: 660 }]).is_none());
    }

    #[test]
    fn ranges_run_over_sunday() {
        assert_eq!(day_range(6, 4).collect::<Vec<_>>(), [6, 0, 1, 2, 3, 4]);
        assert_eq!(day_range(2, 2).collect::<Vec<_>>(), [2]);
    }
}
