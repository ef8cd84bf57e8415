//! Compiling a schedule into intervals: OSM text evaluated once, then special days, then exceptions.

use chrono::NaiveDate;

use super::QuickMap;
pub use super::evaluate::{Part, evaluate};
use super::hours::{ClosedDay, CompiledHours, Interval, IntervalKind};
use super::parallel::{map_each, map_runs};
use super::snapshot::Setting;
use super::timetable::Timetable;
use crate::domain::calendar::{Calendar, Holiday, PatronDay, SpecialDay};
use crate::domain::desk::DeskRecord;
use crate::domain::opening::Reason;
use crate::domain::provenance::Trust;
use crate::domain::schedule::{
    DayPolicy, ExceptionKind, HolidayPolicy, Hours, OsmHours, Schedule, ScheduleException,
};
use crate::domain::service::Access;
use crate::domain::time::{DAY_MINUTES, LocalMinute};

/// The days that are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    pub first_day: NaiveDate,
    pub n_days: u16,
}

impl Window {
    pub fn start(self) -> LocalMinute {
        LocalMinute::from_date(self.first_day)
    }

    /// The first minute that is not compiled.
    pub fn end(self) -> LocalMinute {
        self.start().plus_minutes(i32::from(self.n_days) * DAY_MINUTES)
    }

    /// The day before as well: its night slots reach into the window.
    pub(super) fn days(self) -> impl Iterator<Item = NaiveDate> {
        let first = self.first_day.pred_opt().unwrap_or(self.first_day);
        first.iter_days().take(usize::from(self.n_days) + 1)
    }
}

/// What besides the schedule decides how hours are read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Circumstances {
    /// Public offices close on national holidays by law; of others nobody knows.
    pub is_public_office: bool,
    /// Patron days of the desk's municipality.
    pub patrons: Vec<PatronDay>,
    /// How one gets in at any hour; empty when not known.
    pub access: Vec<Access>,
    /// Facts that must not be shown as current.
    pub is_unconfirmed: bool,
}

/// Compiles a schedule for a window of days.
pub fn compile(schedule: &Schedule, circumstances: &Circumstances, window: Window) -> CompiledHours {
    compile_with(schedule, circumstances, window, &|hours| evaluate(hours, window))
}

/// How OSM text becomes stretches: evaluated, or looked up.
type Evaluate<'a> = &'a dyn Fn(&OsmHours) -> Vec<Part>;

fn compile_with(
    schedule: &Schedule,
    circumstances: &Circumstances,
    window: Window,
    evaluate: Evaluate<'_>,
) -> CompiledHours {
    let (hours, unknown) = match &schedule.hours {
        Hours::Osm { hours, .. } => (Some(hours), None),
        Hours::TextOnly(_) => (None, Some(Reason::HoursAsText)),
        Hours::Unknown => (None, Some(Reason::HoursNotKnown)),
    };
    if hours.is_none() && schedule.exceptions.is_empty() {
        return CompiledHours::unknown(unknown.unwrap_or(Reason::HoursNotKnown));
    }
    let regular =
        hours.map(|hours| regular_intervals(evaluate(hours), hours, window, schedule, circumstances));
    let (mut intervals, mut closed_days) = regular.unwrap_or_default();
    for exception in &schedule.exceptions {
        apply_exception(exception, window, evaluate, &mut intervals, &mut closed_days);
    }
    intervals.sort_by_key(|interval| (interval.start, interval.end));
    let mut intervals = with_slot_notes(intervals, schedule, evaluate);
    for interval in &mut intervals {
        settle_access(interval, circumstances);
    }
    intervals.retain(|interval| interval.end > window.start());
    closed_days.sort_by_key(|day| day.on);
    closed_days.dedup_by_key(|day| day.on);
    // Hours that nobody knows stay unknown outside the days of their exceptions.
    CompiledHours { from: window.start(), to: window.end(), intervals, closed_days, unknown }
}

fn regular_intervals(
    parts: Vec<Part>,
    hours: &OsmHours,
    window: Window,
    schedule: &Schedule,
    circumstances: &Circumstances,
) -> (Vec<Interval>, Vec<ClosedDay>) {
    let mut closed_days = closed_by_text(&parts, hours, window);
    let parts = split_at_special_days(parts, circumstances);
    let mut intervals = Vec::with_capacity(parts.len());
    for (start, end, kind, comment) in parts {
        let day = start.date();
        let (verdict, reason) = day_verdict(day, hours, schedule.policy, circumstances);
        match (verdict, reason) {
            (DayPolicy::Closed, Some(reason)) => closed_days.push(ClosedDay { on: day, reason }),
            (DayPolicy::Unknown, Some(reason)) => {
                let doubted = interval(start, end, kind, reason, comment);
                intervals.push(Interval { kind: IntervalKind::Maybe, ..doubted });
            }
            _ => {
                let reason = if hours.is_always_open() { Reason::AlwaysOpen } else { Reason::RegularSlot };
                intervals.push(interval(start, end, kind, reason, comment));
            }
        }
    }
    (intervals, closed_days)
}

/// National holidays on which the text itself has no slot, as `PH off` says. The rest of a night does not count.
fn closed_by_text(parts: &[Part], hours: &OsmHours, window: Window) -> Vec<ClosedDay> {
    if hours.is_always_open() || !hours.mentions_holidays() {
        return Vec::new();
    }
    let closed = |on: NaiveDate| {
        let reason = Reason::NationalHoliday(Holiday::on(on)?);
        let noon = LocalMinute::from_date(on).plus_minutes(DAY_MINUTES / 2);
        let has_slot =
            parts.iter().any(|(start, end, ..)| start.date() == on || *start <= noon && *end > noon);
        (!has_slot).then_some(ClosedDay { on, reason })
    };
    window.days().filter_map(closed).collect()
}

/// A stretch that lasts for days is cut at midnight of special days, so that they can be judged by themselves.
/// A night slot that begins on an ordinary evening stays whole: it belongs to the day it starts on.
fn split_at_special_days(parts: Vec<Part>, circumstances: &Circumstances) -> Vec<Part> {
    let mut out = Vec::with_capacity(parts.len());
    for (start, end, kind, comment) in parts {
        let mut from = start;
        if end.minutes_since(start) > DAY_MINUTES {
            let mut day = start.date();
            while let Some(next) = day.succ_opt().filter(|next| LocalMinute::from_date(*next) < end) {
                let is_special = |date| !Calendar::special_days(date, &circumstances.patrons).is_empty();
                if is_special(day) || is_special(next) {
                    let midnight = LocalMinute::from_date(next);
                    out.push((from, midnight, kind, comment.clone()));
                    from = midnight;
                }
                day = next;
            }
        }
        out.push((from, end, kind, comment));
    }
    out
}

fn interval(
    start: LocalMinute,
    end: LocalMinute,
    kind: IntervalKind,
    reason: Reason,
    comment: Option<Box<str>>,
) -> Interval {
    let access = comment.as_deref().and_then(Access::in_comment);
    let mut reasons = vec![reason];
    match access {
        Some(access) => reasons.insert(0, Reason::AccessOnly(access)),
        None if kind == IntervalKind::Maybe => {
            reasons.retain(|reason| *reason != Reason::RegularSlot);
            reasons.insert(0, Reason::HoursUnclear { comment });
        }
        None => {}
    }
    let is_special = access.is_some_and(|access| access != Access::WalkIn);
    let kind = if is_special { IntervalKind::Maybe } else { kind };
    Interval { start, end, kind, reasons, languages: None, last_entry_minutes: None }
}

/// What the policies say of a day, with the reason when it is not an ordinary one.
fn day_verdict(
    day: NaiveDate,
    hours: &OsmHours,
    policy: HolidayPolicy,
    circumstances: &Circumstances,
) -> (DayPolicy, Option<Reason>) {
    let mut verdict = (DayPolicy::Open, None);
    for special in Calendar::special_days(day, &circumstances.patrons) {
        let (own, default, reason) = match special {
            SpecialDay::National(holiday) => {
                let default = match (hours.mentions_holidays(), circumstances.is_public_office) {
                    (true, _) => DayPolicy::Open,
                    (false, true) => DayPolicy::Closed,
                    (false, false) => DayPolicy::Unknown,
                };
                (policy.national, default, Reason::NationalHoliday(holiday))
            }
            SpecialDay::Patron(name) => {
                let default = if hours.is_always_open() { DayPolicy::Open } else { DayPolicy::Unknown };
                (policy.patron, default, Reason::PatronDay { name })
            }
            SpecialDay::Bridge => (policy.bridge, DayPolicy::Open, Reason::BridgeDay),
            SpecialDay::August => (policy.august, DayPolicy::Open, Reason::August),
        };
        match own.unwrap_or(default) {
            DayPolicy::Closed => return (DayPolicy::Closed, Some(reason)),
            DayPolicy::Unknown if verdict.1.is_none() => verdict = (DayPolicy::Unknown, Some(reason)),
            DayPolicy::Unknown | DayPolicy::Open => {}
        }
    }
    verdict
}

/// Removes what the exception covers and, for replaced hours, puts its own in.
fn apply_exception(
    exception: &ScheduleException,
    window: Window,
    evaluate: Evaluate<'_>,
    intervals: &mut Vec<Interval>,
    closed_days: &mut Vec<ClosedDay>,
) {
    let start = LocalMinute::from_date(exception.first_on());
    let end = LocalMinute::from_date(exception.last_on()).plus_minutes(DAY_MINUTES);
    let mut kept = Vec::with_capacity(intervals.len());
    for interval in intervals.drain(..) {
        if interval.end <= start || interval.start >= end {
            kept.push(interval);
            continue;
        }
        if interval.start < start {
            kept.push(Interval { end: start, ..interval.clone() });
        }
        if interval.end > end {
            kept.push(Interval { start: end, ..interval });
        }
    }
    *intervals = kept;
    closed_days.retain(|day| day.on < exception.first_on() || day.on > exception.last_on());
    let (last_on, note) = (exception.last_on(), exception.reason.clone());
    match &exception.kind {
        ExceptionKind::Closed => {
            let reason = Reason::ExceptionClosed { last_on, note };
            let days = window.days().filter(|day| (exception.first_on()..=last_on).contains(day));
            closed_days.extend(days.map(|on| ClosedDay { on, reason: reason.clone() }));
        }
        ExceptionKind::Replaced(hours) => {
            let reason = Reason::ExceptionHours { last_on, note };
            for (from, to, kind, comment) in evaluate(hours) {
                let (from, to) = (from.max(start), to.min(end));
                if from < to {
                    intervals.push(interval(from, to, kind, reason.clone(), comment));
                }
            }
        }
    }
}

/// Cuts intervals where a slot note begins or ends and writes the note into the parts it covers.
fn with_slot_notes(intervals: Vec<Interval>, schedule: &Schedule, evaluate: Evaluate<'_>) -> Vec<Interval> {
    let mut parts = intervals;
    for note in &schedule.slots {
        let covered = evaluate(&note.hours);
        let mut next = Vec::with_capacity(parts.len());
        for part in parts {
            let mut from = part.start;
            let touching = covered.iter().filter(|(start, end, ..)| *start < part.end && *end > part.start);
            for (start, end, ..) in touching {
                let (inside, outside) = ((*start).max(from), (*end).min(part.end));
                if inside > from {
                    next.push(Interval { start: from, end: inside, ..part.clone() });
                }
                let mut noted = Interval { start: inside, end: outside, ..part.clone() };
                if !note.languages.is_empty() {
                    noted.languages.get_or_insert_default().extend(&note.languages);
                }
                noted.last_entry_minutes = note.last_entry_minutes.or(noted.last_entry_minutes);
                if let Some(access) = note.access {
                    note_access(&mut noted, access);
                }
                next.push(noted);
                from = outside;
            }
            if from < part.end {
                next.push(Interval { start: from, ..part });
            }
        }
        parts = next;
    }
    parts
}

/// What a note says of getting in. That one may walk in takes back nothing that makes the slot unsure.
fn note_access(interval: &mut Interval, access: Access) {
    let has_own = interval.reasons.iter().any(|reason| matches!(reason, Reason::AccessOnly(_)));
    match access {
        Access::WalkIn if has_own => {}
        Access::WalkIn => interval.reasons.push(Reason::AccessOnly(access)),
        Access::Appointment | Access::Phone | Access::Referral => {
            interval.kind = IntervalKind::Maybe;
            interval.reasons.insert(0, Reason::AccessOnly(access));
        }
    }
}

/// A desk that one cannot simply walk into is never plainly open; nor is one whose facts are not current.
fn settle_access(interval: &mut Interval, circumstances: &Circumstances) {
    let access = &circumstances.access;
    let has_own_access = interval.reasons.iter().any(|reason| matches!(reason, Reason::AccessOnly(_)));
    if let Some(only) = access.first().filter(|_| !access.contains(&Access::WalkIn) && !has_own_access) {
        interval.kind = IntervalKind::Maybe;
        interval.reasons.insert(0, Reason::AccessOnly(*only));
    }
    if circumstances.is_unconfirmed {
        interval.kind = IntervalKind::Maybe;
        interval.reasons.insert(0, Reason::Unconfirmed);
    }
}

/// Compiles each distinct schedule once; answers for each desk its row of the table, which others may be added to.
pub fn compile_all(desks: &[DeskRecord], setting: &Setting) -> (Timetable, Vec<u32>) {
    let window = Window { first_day: setting.first_day, n_days: setting.n_days };
    let runs =
        map_runs(desks.len(), |run| distinct(desks[run].iter().map(|record| Key::of(record, setting))));
    let n_keys: Vec<usize> = runs.iter().map(|(keys, _)| keys.len()).collect();
    let (keys, key_of) = distinct(runs.iter().flat_map(|(keys, _)| keys.iter().copied()));
    let (texts, _) = distinct(keys.iter().flat_map(|key| texts_of(key.schedule)));
    let evaluated = map_each(texts.len(), |text| evaluate(texts[text], window));
    let evaluated: QuickMap<&OsmHours, Vec<Part>> = texts.into_iter().zip(evaluated).collect();
    let look_up = |hours: &OsmHours| evaluated.get(hours).cloned().unwrap_or_default();
    let empty = || Timetable::new(window.start(), window.n_days);
    let tables = map_runs(keys.len(), |run| {
        let mut table = empty();
        let add =
            |key: &Key<'_>| table.add(compile_with(key.schedule, &key.circumstances(), window, &look_up));
        let rows: Vec<u32> = keys[run].iter().map(add).collect();
        (table, rows)
    });
    let (mut table, mut row_of_key) = (empty(), Vec::with_capacity(keys.len()));
    for (other, rows) in tables {
        let renumbered = table.append(&other);
        row_of_key.extend(rows.into_iter().map(|row| renumbered[row as usize]));
    }
    let (mut rows, mut start) = (Vec::with_capacity(desks.len()), 0);
    for ((_, places), n_keys) in runs.iter().zip(n_keys) {
        rows.extend(places.iter().map(|place| row_of_key[key_of[start + *place as usize] as usize]));
        start += n_keys;
    }
    (table, rows)
}

/// Everything that decides how a desk's hours are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key<'a> {
    schedule: &'a Schedule,
    is_public_office: bool,
    patrons: &'a [PatronDay],
    access: &'a [Access],
    is_unconfirmed: bool,
}

impl<'a> Key<'a> {
    fn of(record: &'a DeskRecord, setting: &'a Setting) -> Self {
        let municipality = record.location.municipality.as_ref();
        let trust = Trust::on(setting.first_day, record.desk.confirmation, record.desk.provenance.confidence);
        Self {
            schedule: &record.desk.schedule,
            is_public_office: record.organization.kind.is_public_office(),
            patrons: municipality.map_or(&[], |m| setting.calendar.patron_days(m.istat)),
            access: &record.service.access,
            is_unconfirmed: trust == Trust::Unconfirmed,
        }
    }

    fn circumstances(&self) -> Circumstances {
        Circumstances {
            is_public_office: self.is_public_office,
            patrons: self.patrons.to_vec(),
            access: self.access.to_vec(),
            is_unconfirmed: self.is_unconfirmed,
        }
    }
}

/// Each value once, and for each item the place of its value.
fn distinct<T: Copy + Eq + std::hash::Hash>(items: impl Iterator<Item = T>) -> (Vec<T>, Vec<u32>) {
    let (mut values, mut places, mut seen) = (Vec::new(), Vec::new(), QuickMap::default());
    for item in items {
        let place = *seen.entry(item).or_insert_with(|| {
            values.push(item);
            values.len() as u32 - 1
        });
        places.push(place);
    }
    (values, places)
}

fn texts_of(schedule: &Schedule) -> impl Iterator<Item = &OsmHours> {
    let regular = match &schedule.hours {
        Hours::Osm { hours, .. } => Some(hours),
        Hours::TextOnly(_) | Hours::Unknown => None,
    };
    let replaced = schedule.exceptions.iter().filter_map(|exception| match &exception.kind {
        ExceptionKind::Replaced(hours) => Some(hours),
        ExceptionKind::Closed => None,
    });
    regular.into_iter().chain(schedule.slots.iter().map(|slot| &slot.hours)).chain(replaced)
}

/// What of a desk's surroundings decides how its hours are read.
pub fn circumstances(record: &DeskRecord, setting: &Setting) -> Circumstances {
    Key::of(record, setting).circumstances()
}

#[cfg(test)]
mod tests;
