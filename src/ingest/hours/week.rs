//! A week of opening hours as minutes: what Italian words and OSM texts are both reduced to, to be written and compared.

use std::collections::{BTreeMap, BTreeSet};

/// Minutes from the start of a day; `to` may lie on the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: u16,
    pub to: u16,
}

/// Which days a group of hours is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// Monday is 0.
    Weekly(u8),
    /// The nth weekday of the month, counted from the end when negative.
    Monthly { weekday: u8, nth: i8 },
}

/// What the text says about national holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holidays {
    #[default]
    Unsaid,
    /// As on other days.
    Open,
    Off,
}

/// Hours that repeat every week or month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    pub days: BTreeMap<Day, Vec<Span>>,
    pub is_always: bool,
    pub holidays: Holidays,
    /// Months, from 1, in which it is shut.
    pub months_off: BTreeSet<u8>,
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Week {
    pub fn always() -> Self {
        Self { is_always: true, ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty() && !self.is_always
    }

    /// Adds hours to those of a day; `None` when they overlap: then nobody knows which of the two holds.
    pub fn add(&mut self, day: Day, spans: &[Span]) -> Option<()> {
        let hours = self.days.entry(day).or_default();
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

    /// `opening_hours` text; `None` for what cannot be written without doubt.
    pub fn to_osm(&self) -> Option<String> {
        let mut rules = if self.is_always {
            (self.days.is_empty()).then(|| vec!["24/7".to_owned()])?
        } else {
            self.day_rules()?
        };
        rules.extend(self.months_off.iter().map(|&month| format!("{} off", MONTHS[usize::from(month) - 1])));
        if self.holidays == Holidays::Off {
            rules.push("PH off".to_owned());
        }
        Some(rules.join("; "))
    }

    fn day_rules(&self) -> Option<Vec<String>> {
        let weekly = |day: &Day| matches!(day, Day::Weekly(_));
        // "Tu[1]" would replace "Tu" on that day instead of adding to it.
        let has_both = self.days.keys().any(|day| match day {
            Day::Monthly { weekday, .. } => self.days.contains_key(&Day::Weekly(*weekday)),
            Day::Weekly(_) => false,
        });
        if self.days.is_empty() || has_both {
            return None;
        }
        let mut groups: Vec<(&Vec<Span>, bool, Vec<Day>)> = Vec::new();
        for (day, spans) in &self.days {
            match groups.iter_mut().find(|group| group.0 == spans && group.1 == weekly(day)) {
                Some(group) => group.2.push(*day),
                None => groups.push((spans, weekly(day), vec![*day])),
            }
        }
        let is_same_all_week = matches!(&groups[..], [(_, true, days)] if days.len() == 7);
        if self.holidays == Holidays::Open && !is_same_all_week {
            return None;
        }
        let holidays = if self.holidays == Holidays::Open { ",PH" } else { "" };
        let rule = |(spans, _, days): &(&Vec<Span>, bool, Vec<Day>)| {
            let hours: Vec<String> =
                spans.iter().map(|span| format!("{}-{}", clock(span.from), clock(span.to))).collect();
            format!("{}{holidays} {}", write_days(days), hours.join(","))
        };
        Some(groups.iter().map(rule).collect())
    }

    /// Reads the part of the `opening_hours` language in which the project's data are written; `None` for more.
    pub fn from_osm(text: &str) -> Option<Self> {
        if text == "24/7" {
            return Some(Self::always());
        }
        let mut week = Self::default();
        for rule in text.split("; ") {
            let (days, hours) = rule.split_once(' ')?;
            if hours == "off" || hours == "closed" {
                match MONTHS.iter().position(|month| *month == days) {
                    Some(month) => _ = week.months_off.insert(u8::try_from(month).ok()? + 1),
                    None if days == "PH" => week.holidays = Holidays::Off,
                    None => return None,
                }
                continue;
            }
            let spans: Vec<Span> = hours.split(',').map(read_span).collect::<Option<_>>()?;
            for part in days.split(',') {
                if part == "PH" {
                    week.holidays = Holidays::Open;
                    continue;
                }
                for day in read_days(part)? {
                    // A later rule replaces an earlier one.
                    week.days.insert(day, spans.clone());
                }
            }
        }
        Some(week)
    }

    /// Whether another text says the same; what only one of them says about holidays is no contradiction.
    pub fn agrees_with(&self, other: &Self) -> bool {
        let holidays_agree = self.holidays == other.holidays
            || self.holidays == Holidays::Unsaid
            || other.holidays == Holidays::Unsaid;
        holidays_agree
            && self.days == other.days
            && self.is_always == other.is_always
            && self.months_off == other.months_off
    }
}

fn clock(minutes: u16) -> String {
    let minutes = if minutes > 24 * 60 { minutes - 24 * 60 } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn write_days(days: &[Day]) -> String {
    let mut days = days.to_vec();
    // "The last" comes after "the first".
    days.sort_by_key(|day| match *day {
        Day::Weekly(weekday) => (weekday, false, 0),
        Day::Monthly { weekday, nth } => (weekday, nth < 0, nth),
    });
    let mut parts: Vec<String> = Vec::new();
    let mut index = 0;
    while index < days.len() {
        match days[index] {
            Day::Monthly { weekday, nth } => parts.push(format!("{}[{nth}]", DAYS[usize::from(weekday)])),
            Day::Weekly(first) => {
                let run = (1..7u8).take_while(|step| {
                    days.get(index + usize::from(*step)) == Some(&Day::Weekly(first + step))
                });
                let more = u8::try_from(run.count()).unwrap_or(0);
                let last = DAYS[usize::from(first + more)];
                parts.push(match more {
                    0 => last.to_owned(),
                    _ => format!("{}-{last}", DAYS[usize::from(first)]),
                });
                index += usize::from(more);
            }
        }
        index += 1;
    }
    parts.join(",")
}

fn read_days(part: &str) -> Option<Vec<Day>> {
    let weekday = |name: &str| DAYS.iter().position(|day| *day == name).and_then(|i| u8::try_from(i).ok());
    if let Some((name, nth)) = part.split_once('[') {
        let nth = nth.strip_suffix(']')?.parse().ok()?;
        return Some(vec![Day::Monthly { weekday: weekday(name)?, nth }]);
    }
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    Some(day_range(weekday(first)?, weekday(last)?).map(Day::Weekly).collect())
}

/// From one weekday to another, over Sunday where needed.
pub fn day_range(first: u8, last: u8) -> impl Iterator<Item = u8> {
    (0..=(last + 7 - first) % 7).map(move |step| (first + step) % 7)
}

fn read_span(text: &str) -> Option<Span> {
    let minutes = |clock: &str| {
        let (hours, minutes) = clock.split_once(':')?;
        Some(
            hours.parse::<u16>().ok().filter(|h| *h <= 48)? * 60
                + minutes.parse::<u16>().ok().filter(|m| *m < 60)?,
        )
    };
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    Some(Span { from, to: if to <= from { to + 24 * 60 } else { to } })
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
