//! A week written as OSM `opening_hours`, and the part of that language in which data are written read back.

use std::fmt::Write;

use super::{Day, Holidays, SATURDAY, SUNDAY, Span, Unsure, Week, day_range};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Days that have the same hours.
struct Group<'a> {
    days: Vec<Day>,
    spans: &'a [Span],
}

impl Group<'_> {
    fn has(&self, day: Day) -> bool {
        self.days.contains(&day)
    }

    fn is_weekly(&self) -> bool {
        !matches!(self.days.first(), Some(Day::Monthly { .. }))
    }
}

impl Week {
    /// `opening_hours` text; `None` for what cannot be written without doubt.
    pub fn to_osm(&self) -> Option<String> {
        if self.is_always {
            let is_plain = self.days.is_empty() && self.unsure.is_empty();
            let rules = is_plain.then(|| vec!["24/7".to_owned()])?;
            return Some(self.with_closures(rules));
        }
        let mut rules = Vec::new();
        for group in self.groups()? {
            rules.push(format!("{} {}", write_days(&group.days), write_spans(group.spans)));
        }
        self.unsure_rules(&mut rules);
        if rules.is_empty() {
            return None;
        }
        // Open in few months is said by the months, shut in few by what is off.
        if self.months_off.len() > 6 {
            let on: Vec<u8> = (1..=12).filter(|month| !self.months_off.contains(month)).collect();
            let months = write_months(&on);
            rules.iter_mut().for_each(|rule| *rule = format!("{months} {rule}"));
        }
        Some(self.with_closures(rules))
    }

    fn with_closures(&self, mut rules: Vec<String>) -> String {
        if !self.months_off.is_empty() && (self.is_always || self.months_off.len() <= 6) {
            let off: Vec<u8> = self.months_off.iter().copied().collect();
            rules.extend(write_months(&off).split(',').map(|months| format!("{months} off")));
        }
        if self.holidays == Holidays::Off {
            rules.push("PH off".to_owned());
        }
        rules.join("; ")
    }

    /// Days of equal hours, in an order in which a later rule may replace an earlier one.
    fn groups(&self) -> Option<Vec<Group<'_>>> {
        let has = |day: &Day| self.days.contains_key(day);
        // "Tu[1]" would replace "Tu" on that day instead of adding to it.
        let has_both = self.days.keys().any(|day| match day {
            Day::Monthly { weekday, .. } => has(&Day::Weekly(*weekday)) || self.unsure.contains_key(weekday),
            Day::Weekly(_) | Day::HolidayEve | Day::Holiday => false,
        });
        let is_doubled = self.days.keys().any(|day| match day {
            Day::Weekly(weekday) => self.unsure.contains_key(weekday),
            _ => false,
        });
        let off_and_open = has(&Day::Holiday) && self.holidays == Holidays::Off;
        if has_both || is_doubled || off_and_open {
            return None;
        }
        let mut groups: Vec<Group<'_>> = Vec::new();
        for (day, spans) in &self.days {
            let is_monthly = matches!(day, Day::Monthly { .. });
            match groups.iter_mut().find(|group| group.spans == spans && group.is_weekly() != is_monthly) {
                Some(group) => group.days.push(*day),
                None => groups.push(Group { days: vec![*day], spans }),
            }
        }
        if has(&Day::HolidayEve) {
            order_eves(&mut groups)?;
        }
        groups.sort_by_key(|group| group.has(Day::Holiday));
        Some(groups)
    }

    fn unsure_rules(&self, rules: &mut Vec<String>) {
        let mut done: Vec<&Unsure> = Vec::new();
        for unsure in self.unsure.values() {
            if done.contains(&unsure) {
                continue;
            }
            done.push(unsure);
            let same = self.unsure.iter().filter(|(_, other)| *other == unsure);
            let days: Vec<Day> = same.map(|(weekday, _)| Day::Weekly(*weekday)).collect();
            let mut rule = write_days(&days);
            if !unsure.spans.is_empty() {
                rule.push(' ');
                rule.push_str(&write_spans(&unsure.spans));
            }
            // Writing to a string cannot fail.
            _ = write!(rule, " unknown \"{}\"", unsure.comment);
            rules.push(rule);
        }
    }

    /// Reads the part of the `opening_hours` language in which data are written; `None` for more.
    pub fn from_osm(text: &str) -> Option<Self> {
        if text == "24/7" {
            return Some(Self::always());
        }
        let mut week = Self::default();
        let mut seasons: Vec<Vec<u8>> = Vec::new();
        for rule in text.split("; ") {
            let (first, rest) = rule.split_once(' ')?;
            let months = read_months(first);
            if rest == "off" || rest == "closed" {
                match months {
                    Some(months) => week.months_off.extend(months),
                    None if first == "PH" => week.holidays = Holidays::Off,
                    None => return None,
                }
                continue;
            }
            let (days, hours) = match &months {
                Some(_) => rest.split_once(' ').unwrap_or(("Mo-Su", rest)),
                None => (first, rest),
            };
            seasons.push(months.unwrap_or_else(|| (1..=12).collect()));
            let spans: Vec<Span> = hours.split(',').map(read_span).collect::<Option<_>>()?;
            for part in days.split(',') {
                for day in read_days(part)? {
                    // A later rule replaces an earlier one.
                    week.days.insert(day, spans.clone());
                }
            }
        }
        let season = seasons.first()?.clone();
        if seasons.iter().any(|other| *other != season) {
            return None;
        }
        week.months_off.extend((1..=12).filter(|month| !season.contains(month)));
        Some(week)
    }
}

/// A Saturday that is an eve is like any Saturday, a Sunday stays a Sunday: the rule for eves stands between.
fn order_eves(groups: &mut [Group<'_>]) -> Option<()> {
    let eves = groups.iter().find(|group| group.has(Day::HolidayEve))?;
    let saturday_is_clear =
        eves.has(Day::Weekly(SATURDAY)) || !groups.iter().any(|group| group.has(Day::Weekly(SATURDAY)));
    let is_clear = saturday_is_clear
        && !eves.has(Day::Weekly(SUNDAY))
        && groups.iter().any(|group| group.has(Day::Holiday))
        && groups.iter().all(Group::is_weekly);
    groups.sort_by_key(|group| {
        (group.has(Day::Holiday), group.has(Day::Weekly(SUNDAY)), group.has(Day::HolidayEve))
    });
    is_clear.then_some(())
}

fn clock(minutes: u16) -> String {
    let minutes = if minutes > 24 * 60 { minutes - 24 * 60 } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn write_spans(spans: &[Span]) -> String {
    let spans: Vec<String> =
        spans.iter().map(|span| format!("{}-{}", clock(span.from), clock(span.to))).collect();
    spans.join(",")
}

fn write_days(days: &[Day]) -> String {
    let mut days = days.to_vec();
    // "The last" comes after "the first".
    days.sort_by_key(|day| match *day {
        Day::Weekly(weekday) => (weekday, false, 0),
        Day::Monthly { weekday, nth } => (weekday, nth < 0, nth),
        Day::HolidayEve => (7, false, 0),
        Day::Holiday => (8, false, 0),
    });
    let mut parts: Vec<String> = Vec::new();
    let mut index = 0;
    while index < days.len() {
        match days[index] {
            Day::HolidayEve => parts.push("PH -1 day".to_owned()),
            Day::Holiday => parts.push("PH".to_owned()),
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

/// Runs of months, over the end of the year where they go on there.
fn write_months(months: &[u8]) -> String {
    let has = |month: u8| months.contains(&((month + 11) % 12 + 1));
    let starts = months.iter().copied().filter(|month| !has(month + 11));
    let name = |month: u8| MONTHS[usize::from((month + 11) % 12)];
    let run = |first: u8| {
        let more = (1..12).take_while(|step| has(first + step)).last().unwrap_or(0);
        if more == 0 { name(first).to_owned() } else { format!("{}-{}", name(first), name(first + more)) }
    };
    starts.map(run).collect::<Vec<_>>().join(",")
}

fn read_months(text: &str) -> Option<Vec<u8>> {
    let month = |name: &str| {
        let index = MONTHS.iter().position(|month| *month == name)?;
        u8::try_from(index).ok().map(|index| index + 1)
    };
    let mut months = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (month(first)?, month(last)?);
        months.extend((0..=(last + 12 - first) % 12).map(|step| (first - 1 + step) % 12 + 1));
    }
    Some(months)
}

fn read_days(part: &str) -> Option<Vec<Day>> {
    let weekday = |name: &str| DAYS.iter().position(|day| *day == name).and_then(|i| u8::try_from(i).ok());
    if part == "PH" {
        return Some(vec![Day::Holiday]);
    }
    if let Some((name, nth)) = part.split_once('[') {
        let nth = nth.strip_suffix(']')?.parse().ok()?;
        return Some(vec![Day::Monthly { weekday: weekday(name)?, nth }]);
    }
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    Some(day_range(weekday(first)?, weekday(last)?).map(Day::Weekly).collect())
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
