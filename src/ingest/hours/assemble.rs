//! From the clauses of a text to what the text says as a whole; `None` where they contradict each other.

use bussola_engine::domain::inference::InferenceRule;
use bussola_engine::domain::service::Access;

use super::clause::{Clause, Closure, Group, Part};
use super::phrases::AccessPhrase;
use super::reading::Reading;
use super::week::{Day, Holidays, SATURDAY, Span, Unsure, Week};

const WORKING_DAYS: &str = "giorni feriali";

/// Puts the clauses together.
pub fn assemble(clauses: &[Clause], mut rules: Vec<InferenceRule>) -> Option<Reading> {
    let mut reading = Reading::default();
    labels_agree(clauses)?;
    let is_phone = |clause: &Clause| access_of(clause) == Some(Access::Phone);
    let is_visit = |clause: &Clause| clause.has_hours() && !is_phone(clause);
    let only_phone = !clauses.iter().any(is_visit);
    for clause in clauses {
        if clause.has_hours() && (only_phone || is_visit(clause)) {
            let own = own_hours(clause)?;
            reading.week.is_always |= own.is_always;
            merge(&mut reading.week, &own)?;
            special_hours(&mut reading, clause, own)?;
        }
        if let (Some(phrase), false) = (clause.access, clause.has_hours() || clause.bare_days.is_some()) {
            reading.access.push(phrase.access);
        }
        reading.access.extend(clause.access.and_then(|phrase| phrase.of_desk));
        if clause.says_holidays_off {
            reading.week.holidays = Holidays::Off;
        }
    }
    for clause in clauses {
        bare_days(&mut reading, clause, &mut rules)?;
    }
    also_on_special_days(&mut reading.week, clauses)?;
    seasons(&mut reading, clauses)?;
    close(&mut reading, clauses)?;
    settle_unsure(&mut reading.week);
    let says_something = !reading.week.is_empty() || !reading.access.is_empty();
    let is_sound = reading.week.is_empty() || reading.week.to_osm().is_some();
    rules.sort_unstable();
    rules.dedup();
    reading.rules = rules;
    (says_something && is_sound).then_some(reading)
}

fn access_of(clause: &Clause) -> Option<Access> {
    clause.access.map(|phrase: &AccessPhrase| phrase.access)
}

/// What opens is named once, before all hours, or every time the same.
fn labels_agree(clauses: &[Clause]) -> Option<()> {
    let mut visits = clauses.iter().filter(|clause| {
        (clause.has_hours() || clause.bare_days.is_some()) && access_of(clause) != Some(Access::Phone)
    });
    let Some(first) = visits.next() else { return Some(()) };
    visits.all(|clause| clause.label.is_none() || clause.label == first.label).then_some(())
}

fn own_hours(clause: &Clause) -> Option<Week> {
    let mut own = Week { is_always: clause.is_always, ..Week::default() };
    for Group { days, spans } in &clause.groups {
        for day in &days.days {
            if days.is_working && *day == Day::Weekly(SATURDAY) {
                own.unsure.insert(SATURDAY, Unsure { spans: spans.clone(), comment: WORKING_DAYS });
            } else {
                own.add(*day, spans)?;
            }
        }
        if days.is_working {
            own.holidays = Holidays::Off;
        }
    }
    Some(own)
}

/// "Tutti i giorni" are also the holidays and their eves, where the text has hours of their own for them.
fn also_on_special_days(week: &mut Week, clauses: &[Clause]) -> Option<()> {
    for day in [Day::Holiday, Day::HolidayEve] {
        let groups = clauses.iter().flat_map(|clause| &clause.groups);
        for group in groups.filter(|group| group.days.is_whole_week() && !group.days.days.contains(&day)) {
            if let Some(own) = week.days.get(&day) {
                // "festivi 9-12" after "tutti i giorni 9-12 e 15-18" is either of two.
                if own != &group.spans && own.iter().any(|span| group.spans.contains(span)) {
                    return None;
                }
                week.add(day, &group.spans)?;
            }
        }
    }
    Some(())
}

fn special_hours(reading: &mut Reading, clause: &Clause, own: Week) -> Option<()> {
    if let Some((to, access)) = clause.until {
        let longer = longer(&own, to)?;
        merge(&mut reading.week, &longer)?;
        reading.add_special(access, &longer)?;
        // "9-15 (fino alle 17 su appuntamento) su appuntamento" is nonsense.
        return clause.access.is_none().then_some(());
    }
    match access_of(clause) {
        Some(access) => reading.add_special(access, &own),
        None => Some(()),
    }
}

/// From the end of each day's last hours until later.
fn longer(own: &Week, to: u16) -> Option<Week> {
    let mut week = Week::default();
    for (day, spans) in &own.days {
        let from = spans.last()?.to;
        if from >= to {
            return None;
        }
        week.add(*day, &[Span { from, to }])?;
    }
    Some(week)
}

/// Adds one week to another; `None` when hours overlap.
pub fn merge(week: &mut Week, other: &Week) -> Option<()> {
    week.is_always |= other.is_always;
    if other.holidays == Holidays::Off {
        week.holidays = Holidays::Off;
    }
    for (weekday, unsure) in &other.unsure {
        let is_new = week.unsure.insert(*weekday, unsure.clone()).is_none_or(|old| old == *unsure);
        is_new.then_some(())?;
    }
    other.days.iter().try_for_each(|(day, spans)| week.add(*day, spans))
}

/// Days without hours: by appointment they are days of which only the time is not known;
/// "ven pomeriggio su appuntamento" is about hours said elsewhere.
fn bare_days(reading: &mut Reading, clause: &Clause, rules: &mut Vec<InferenceRule>) -> Option<()> {
    let Some((days, part)) = &clause.bare_days else { return Some(()) };
    let phrase = clause.access.filter(|phrase| phrase.access == Access::Appointment)?;
    if days.is_working || clause.until.is_some() {
        return None;
    }
    if let Some(part) = part {
        let picked = pick(&reading.week, &days.days, *part)?;
        return reading.add_special(phrase.access, &picked);
    }
    for day in &days.days {
        let Day::Weekly(weekday) = day else { return None };
        if reading.week.days.contains_key(day) || reading.week.is_always {
            return None;
        }
        let unsure = Unsure { spans: Vec::new(), comment: phrase.comment };
        reading.week.unsure.insert(*weekday, unsure);
    }
    rules.push(InferenceRule::HoursDayByAppointment);
    if reading.week.days.is_empty() {
        reading.access.push(phrase.access);
    }
    Some(())
}

/// The hours of some days that lie in a part of the day; all others must lie outside without doubt.
fn pick(week: &Week, days: &[Day], part: Part) -> Option<Week> {
    let mut picked = Week::default();
    for day in days {
        let spans = week.days.get(day)?;
        let (inside, outside): (Vec<Span>, Vec<Span>) = spans.iter().partition(|span| part.holds(**span));
        let is_outside = |span: &Span| match part {
            Part::Morning => Part::Afternoon.holds(*span),
            Part::Afternoon | Part::Evening => Part::Morning.holds(*span),
        };
        if inside.is_empty() || !outside.iter().all(is_outside) {
            return None;
        }
        picked.add(*day, &inside)?;
    }
    Some(picked)
}

/// The months in which the hours hold: said of all hours, or in a clause of their own.
fn seasons(reading: &mut Reading, clauses: &[Clause]) -> Option<()> {
    let with_hours = clauses.iter().filter(|clause| clause.has_hours() || clause.bare_days.is_some()).count();
    let mut months = clauses.iter().filter_map(|clause| Some((clause, clause.months.as_ref()?)));
    let Some((clause, open)) = months.next() else { return Some(()) };
    let has_own = clause.has_hours() || clause.bare_days.is_some();
    let is_of_all = with_hours == 1 || !has_own;
    // "in agosto su appuntamento", "sabato chiuso in agosto", "anche in agosto": not of all hours.
    let shuts_days = clause.closures.iter().any(|closure| matches!(closure, Closure::Days(..)));
    let is_of_some = clause.says_also || shuts_days || (!has_own && clause.access.is_some());
    if !is_of_all || is_of_some || months.next().is_some() || with_hours == 0 {
        return None;
    }
    reading.week.months_off.extend((1..=12).filter(|month| !open.contains(month)));
    Some(())
}

/// Takes away what it says to be shut; to shut what never opens is a contradiction.
fn close(reading: &mut Reading, clauses: &[Clause]) -> Option<()> {
    let mut says_closed = false;
    for closure in clauses.iter().flat_map(|clause| &clause.closures) {
        says_closed = true;
        match closure {
            Closure::Months(months) => reading.week.months_off.extend(months),
            Closure::Days(days, part) => close_days(reading, days, *part)?,
        }
    }
    (!says_closed || (!reading.week.is_empty() && reading.week.months_off.len() < 12)).then_some(())
}

fn close_days(reading: &mut Reading, days: &[Day], part: Option<Part>) -> Option<()> {
    if reading.week.is_always {
        return None;
    }
    if let Some(part) = part {
        let shut = pick(&reading.week, days, part)?;
        let Reading { week, special, .. } = reading;
        for week in std::iter::once(week).chain(special.iter_mut().map(|(_, week)| week)) {
            for (day, spans) in &shut.days {
                let Some(hours) = week.days.get_mut(day) else { continue };
                hours.retain(|span| !spans.contains(span));
                if hours.is_empty() {
                    week.days.remove(day);
                }
            }
        }
        return Some(());
    }
    for day in days {
        match day {
            Day::Weekly(weekday) => {
                reading.week.remove(*weekday);
                reading.special.iter_mut().for_each(|(_, week)| week.remove(*weekday));
            }
            Day::Holiday => {
                reading.week.days.remove(&Day::Holiday);
                reading.week.holidays = Holidays::Off;
            }
            Day::Monthly { .. } | Day::HolidayEve => return None,
        }
    }
    Some(())
}

/// A day that is said plainly somewhere is no longer in doubt.
fn settle_unsure(week: &mut Week) {
    let days = &week.days;
    week.unsure.retain(|weekday, _| !days.contains_key(&Day::Weekly(*weekday)));
}
