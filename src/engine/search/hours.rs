//! Compiled hours: a desk's schedule as sorted wall-clock intervals over a window of days, asked without parsing.

use chrono::NaiveDate;

use crate::domain::language::Language;
use crate::domain::opening::{Opening, Reason, State};
use crate::domain::time::{DAY_MINUTES, LocalMinute};

/// How sure an interval is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IntervalKind {
    Open,
    Maybe,
}

/// A stretch of wall-clock time during which the same holds. `start` belongs to it, `end` does not.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interval {
    pub start: LocalMinute,
    pub end: LocalMinute,
    pub kind: IntervalKind,
    /// Why, the weightiest first; at least one.
    pub reasons: Vec<Reason>,
    /// Languages of this slot; `None` when the slot says nothing and the desk's own hold.
    pub languages: Option<Vec<Language>>,
    pub last_entry_minutes: Option<u16>,
}

/// A day on which regular hours do not hold, with the reason to show.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClosedDay {
    pub on: NaiveDate,
    pub reason: Reason,
}

/// The compiled hours of one desk. Equal schedules share one value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CompiledHours {
    /// First minute that was compiled.
    pub from: LocalMinute,
    /// First minute that was not.
    pub to: LocalMinute,
    /// Sorted, without overlap.
    pub intervals: Vec<Interval>,
    /// Sorted by day.
    pub closed_days: Vec<ClosedDay>,
    /// Set when there are no hours to compile: the reason why the state is unknown.
    pub unknown: Option<Reason>,
}

/// One day of the week table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    pub date: NaiveDate,
    /// Slots that start on this day, ready to show; they may end on the next.
    pub slots: Vec<Interval>,
    /// Why the day differs from the rule, when it does.
    pub closed: Option<Reason>,
}

impl CompiledHours {
    /// No hours on file, for the given reason.
    pub fn unknown(reason: Reason) -> Self {
        Self {
            from: LocalMinute::MIN,
            to: LocalMinute::MAX,
            intervals: Vec::new(),
            closed_days: Vec::new(),
            unknown: Some(reason),
        }
    }

    /// The place of the first interval that ends after a moment.
    fn first_ending_after(&self, at: LocalMinute) -> usize {
        self.intervals.partition_point(|interval| interval.end <= at)
    }

    /// The interval that a moment lies in.
    pub fn interval_at(&self, at: LocalMinute) -> Option<&Interval> {
        self.intervals.get(self.first_ending_after(at)).filter(|interval| interval.start <= at)
    }

    /// The bare state: what filters ask, without building reasons.
    pub fn state_at(&self, at: LocalMinute) -> State {
        let next = self.intervals.get(self.first_ending_after(at));
        // Where nobody knows the hours, only the days of an exception are known.
        let is_known_now =
            next.is_some_and(|interval| interval.start <= at) || self.closed_reason(at).is_some();
        if at < self.from || at >= self.to || (self.unknown.is_some() && !is_known_now) {
            return State::Unknown;
        }
        match next {
            Some(interval) if interval.start <= at => match interval.kind {
                IntervalKind::Open => State::Open,
                IntervalKind::Maybe => State::Maybe,
            },
            Some(_) => State::Opens,
            None => State::Closed,
        }
    }

    /// Languages known for a moment: the slot's own, or else the desk's when somebody is (perhaps) there.
    pub fn languages_at<'a>(&'a self, at: LocalMinute, of_desk: &'a [Language]) -> &'a [Language] {
        match self.interval_at(at) {
            Some(interval) => interval.languages.as_deref().unwrap_or(of_desk),
            None => &[],
        }
    }

    /// State, times, languages and reasons at a moment.
    pub fn opening_at(&self, at: LocalMinute, of_desk: &[Language]) -> Opening {
        let state = self.state_at(at);
        let first = self.first_ending_after(at);
        let mut opening =
            Opening { state, until: None, next: None, languages_now: Vec::new(), reasons: Vec::new() };
        match state {
            State::Unknown => opening.reasons.push(self.unknown.clone().unwrap_or(Reason::NoKnownOpening)),
            State::Closed => opening.reasons.extend(self.closed_reason(at).or(Some(Reason::NoKnownOpening))),
            State::Open | State::Maybe => {
                let (last, until) = self.run_end(first);
                opening.until = until;
                opening.next = self.intervals.get(last + 1).map(|interval| interval.start);
                opening.languages_now = self.languages_at(at, of_desk).to_vec();
                opening.reasons.clone_from(&self.intervals[first].reasons);
            }
            State::Opens => {
                let next = self.next_start(first);
                opening.next = Some(next.start);
                opening.reasons.extend(self.closed_reason(at));
                if next.kind == IntervalKind::Maybe {
                    opening.reasons.extend(next.reasons.iter().cloned());
                } else if opening.reasons.is_empty() {
                    opening.reasons.push(Reason::RegularSlot);
                }
            }
        }
        opening
    }

    /// The next interval to announce: the first sure one within a week of the first unsure one, or else that one.
    fn next_start(&self, first: usize) -> &Interval {
        let unsure = &self.intervals[first];
        let horizon = unsure.start.plus_minutes(7 * DAY_MINUTES);
        self.intervals[first..]
            .iter()
            .take_while(|interval| interval.start < horizon)
            .find(|interval| interval.kind == IntervalKind::Open)
            .unwrap_or(unsure)
    }

    /// The last interval that continues the given one without a gap and equally sure, and where it ends.
    fn run_end(&self, first: usize) -> (usize, Option<LocalMinute>) {
        let mut last = first;
        while let Some(next) = self.intervals.get(last + 1) {
            let continues = next.start == self.intervals[last].end && next.kind == self.intervals[first].kind;
            if !continues {
                break;
            }
            last += 1;
        }
        let end = self.intervals[last].end;
        (last, (end < self.to).then_some(end))
    }

    fn closed_reason(&self, at: LocalMinute) -> Option<Reason> {
        let today = at.date();
        let index = self.closed_days.binary_search_by_key(&today, |day| day.on).ok()?;
        Some(self.closed_days[index].reason.clone())
    }

    /// The slots of `n_days` days, for the week table.
    pub fn days(&self, first: NaiveDate, n_days: u16) -> Vec<DayHours> {
        first
            .iter_days()
            .take(usize::from(n_days))
            .map(|date| {
                let (start, end) =
                    (LocalMinute::from_date(date), LocalMinute::from_date(date).plus_minutes(DAY_MINUTES));
                let slots =
                    self.intervals.iter().filter(|i| (start..end).contains(&i.start)).cloned().collect();
                let closed = self.closed_days.iter().find(|day| day.on == date).map(|day| day.reason.clone());
                DayHours { date, slots, closed }
            })
            .collect()
    }
}
