//! Compiled hours: a desk's schedule as sorted wall-clock intervals over a window of days, asked without parsing.

use chrono::NaiveDate;

use crate::domain::language::Language;
use crate::domain::opening::{Opening, Reason, State, Verdict};
use crate::domain::service::Access;
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

    /// The bare state: what filters ask, without building reasons.
    pub fn state_at(&self, at: LocalMinute) -> State {
        self.reading().state_at(at)
    }

    /// Languages known for a moment: the slot's own, or else the desk's when somebody is (perhaps) there.
    pub fn languages_at<'a>(&'a self, at: LocalMinute, of_desk: &'a [Language]) -> &'a [Language] {
        self.reading().languages_at(at, of_desk)
    }

    /// State, times, languages and reasons at a moment.
    pub fn opening_at(&self, at: LocalMinute, of_desk: &[Language]) -> Opening {
        self.reading().opening_at(at, of_desk)
    }

    /// Everything else that can be asked.
    pub fn reading(&self) -> Reading<'_, [Interval]> {
        Reading {
            from: self.from,
            to: self.to,
            slots: &self.intervals,
            closed_days: &self.closed_days,
            unknown: self.unknown.as_ref(),
        }
    }
}

/// An interval as it lies in memory, wherever that is.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    pub start: LocalMinute,
    pub end: LocalMinute,
    pub kind: IntervalKind,
    pub reasons: &'a [Reason],
    pub languages: Option<&'a [Language]>,
    pub last_entry_minutes: Option<u16>,
}

impl Slot<'_> {
    fn to_interval(self) -> Interval {
        Interval {
            start: self.start,
            end: self.end,
            kind: self.kind,
            reasons: self.reasons.to_vec(),
            languages: self.languages.map(<[Language]>::to_vec),
            last_entry_minutes: self.last_entry_minutes,
        }
    }
}

/// Sorted slots without overlap.
pub trait Slots {
    fn n_slots(&self) -> usize;
    fn slot(&self, number: usize) -> Slot<'_>;

    /// The first slot that ends after a moment; their number when none does.
    fn first_ending_after(&self, at: LocalMinute) -> usize {
        let (mut low, mut high) = (0, self.n_slots());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.slot(middle).end <= at {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

impl Slots for [Interval] {
    fn n_slots(&self) -> usize {
        self.len()
    }

    fn slot(&self, number: usize) -> Slot<'_> {
        let Interval { start, end, kind, reasons, languages, last_entry_minutes } = &self[number];
        Slot {
            start: *start,
            end: *end,
            kind: *kind,
            reasons,
            languages: languages.as_deref(),
            last_entry_minutes: *last_entry_minutes,
        }
    }
}

/// One schedule's slots with what is known of its days: every answer about hours is read from this.
#[derive(Debug)]
pub struct Reading<'a, S: ?Sized> {
    pub from: LocalMinute,
    pub to: LocalMinute,
    pub slots: &'a S,
    pub closed_days: &'a [ClosedDay],
    pub unknown: Option<&'a Reason>,
}

impl<'a, S: Slots + ?Sized> Reading<'a, S> {
    fn at(&self, number: usize) -> Option<Slot<'a>> {
        (number < self.slots.n_slots()).then(|| self.slots.slot(number))
    }

    pub fn state_at(&self, at: LocalMinute) -> State {
        let next = self.at(self.slots.first_ending_after(at));
        self.state_before(at, next.map(|slot| (slot.start, slot.kind)))
    }

    /// The state at a moment for whoever knows the first slot that ends after it: when it starts, and its kind.
    pub fn state_before(&self, at: LocalMinute, next: Option<(LocalMinute, IntervalKind)>) -> State {
        let is_now = next.is_some_and(|(start, _)| start <= at);
        // Where nobody knows the hours, only the days of an exception are known.
        let is_unknown = || self.unknown.is_some() && !is_now && self.closed_reason(at).is_none();
        if at < self.from || at >= self.to || is_unknown() {
            return State::Unknown;
        }
        match next {
            Some((_, IntervalKind::Open)) if is_now => State::Open,
            Some((_, IntervalKind::Maybe)) if is_now => State::Maybe,
            Some(_) => State::Opens,
            None => State::Closed,
        }
    }

    /// Languages known for a moment: the slot's own, or else the desk's when somebody is (perhaps) there.
    pub fn languages_at(&self, at: LocalMinute, of_desk: &'a [Language]) -> &'a [Language] {
        match self.at(self.slots.first_ending_after(at)).filter(|slot| slot.start <= at) {
            Some(slot) => slot.languages.unwrap_or(of_desk),
            None => &[],
        }
    }

    /// Whether one gets in at a moment by one of some ways, as far as the slot says: not where it names another way, or
    /// has a remark that nobody understood, such as whom it is for.
    pub fn lets_in_at(&self, at: LocalMinute, ways: &[Access]) -> bool {
        let slot = self.at(self.slots.first_ending_after(at)).filter(|slot| slot.start <= at);
        let reasons = slot.map_or(&[][..], |slot| slot.reasons);
        let only = reasons.iter().find_map(|reason| match reason {
            Reason::AccessOnly(access) => Some(*access),
            _ => None,
        });
        let has_remark =
            reasons.iter().any(|reason| matches!(reason, Reason::HoursUnclear { comment: Some(_) }));
        only.map_or(!has_remark, |only| ways.contains(&only))
    }

    /// State, times, languages and reasons at a moment.
    pub fn opening_at(&self, at: LocalMinute, of_desk: &[Language]) -> Opening {
        let state = self.state_at(at);
        let first = self.slots.first_ending_after(at);
        let mut opening = Opening {
            state,
            until: None,
            next: None,
            last_entry: None,
            languages_now: Vec::new(),
            reasons: Vec::new(),
        };
        match state {
            State::Unknown => opening.reasons.push(self.unknown.cloned().unwrap_or(Reason::NoKnownOpening)),
            State::Closed => {
                opening.reasons.push(self.closed_reason(at).cloned().unwrap_or(Reason::NoKnownOpening));
            }
            State::Open | State::Maybe => {
                let (last, until) = self.run_end(first);
                let slot = self.slots.slot(first);
                opening.until = until;
                opening.last_entry = self.last_entry_of(last).filter(|_| until.is_some());
                opening.next = self.at(last + 1).map(|slot| slot.start);
                opening.languages_now = slot.languages.unwrap_or(of_desk).to_vec();
                opening.reasons = slot.reasons.to_vec();
            }
            State::Opens => {
                let next = self.next_start(first);
                opening.next = Some(next.start);
                opening.reasons.extend(self.closed_reason(at).cloned());
                if next.kind == IntervalKind::Maybe {
                    opening.reasons.extend(next.reasons.iter().cloned());
                } else if opening.reasons.is_empty() {
                    opening.reasons.push(Reason::RegularSlot);
                }
            }
        }
        opening
    }

    /// Whether it is open at every minute from `from` on and before `to`; with nothing between them, at `from`.
    pub fn open_throughout(&self, from: LocalMinute, to: LocalMinute) -> Verdict {
        let mut worst = Verdict::Yes;
        for state in self.states_between(from, to) {
            worst = match state {
                State::Opens | State::Closed => return Verdict::No,
                State::Unknown => Verdict::Unknown,
                State::Maybe if worst == Verdict::Yes => Verdict::Maybe,
                State::Open | State::Maybe => worst,
            };
        }
        worst
    }

    /// Whether it is open at some minute from `from` on and before `to`; with nothing between them, at `from`.
    pub fn open_within(&self, from: LocalMinute, to: LocalMinute) -> Verdict {
        let mut best = Verdict::No;
        for state in self.states_between(from, to) {
            best = match state {
                State::Open => return Verdict::Yes,
                State::Maybe => Verdict::Maybe,
                State::Unknown if best == Verdict::No => Verdict::Unknown,
                State::Unknown | State::Opens | State::Closed => best,
            };
        }
        best
    }

    /// The first minute from `at` on at which it is open; with [`IntervalKind::Maybe`] also where it is not sure.
    pub fn next_opening(&self, at: LocalMinute, least: IntervalKind) -> Option<LocalMinute> {
        let first = self.slots.first_ending_after(at.max(self.from));
        let slots = (first..self.slots.n_slots()).map(|number| self.slots.slot(number));
        let fits = |kind| least == IntervalKind::Maybe || kind == IntervalKind::Open;
        let start = slots.filter(|slot| fits(slot.kind)).map(|slot| slot.start.max(at).max(self.from)).next();
        start.filter(|start| *start < self.to)
    }

    /// The minute after which nobody is let in any more, of the slot in which `at` lies.
    pub fn last_entry(&self, at: LocalMinute) -> Option<LocalMinute> {
        let first = self.slots.first_ending_after(at);
        self.at(first).filter(|slot| slot.start <= at)?;
        let (last, until) = self.run_end(first);
        self.last_entry_of(last).filter(|_| until.is_some())
    }

    fn last_entry_of(&self, last: usize) -> Option<LocalMinute> {
        let slot = self.slots.slot(last);
        slot.last_entry_minutes.map(|minutes| slot.end.plus_minutes(-i32::from(minutes)))
    }

    /// The states of a stretch, one for each time that something may change.
    fn states_between(&self, from: LocalMinute, to: LocalMinute) -> impl Iterator<Item = State> {
        let mut at = Some(from);
        std::iter::from_fn(move || {
            let now = at.filter(|now| *now < to || *now == from)?;
            at = self.next_change(now);
            Some(self.state_at(now))
        })
    }

    /// The next minute at which the state may be another one.
    fn next_change(&self, at: LocalMinute) -> Option<LocalMinute> {
        let slot = self.at(self.slots.first_ending_after(at));
        let of_slot = slot.map(|slot| if slot.start > at { slot.start } else { slot.end });
        // Where nobody knows the hours, the days of an exception are known.
        let of_day = self.unknown.map(|_| LocalMinute::from_date(at.date()).plus_minutes(DAY_MINUTES));
        let of_window = [self.from, self.to].into_iter().filter(|edge| *edge > at);
        of_slot.into_iter().chain(of_day).chain(of_window).min()
    }

    /// The next slot to announce: the first sure one within a week of the first unsure one, or else that one.
    fn next_start(&self, first: usize) -> Slot<'a> {
        let unsure = self.slots.slot(first);
        let horizon = unsure.start.plus_minutes(7 * DAY_MINUTES);
        (first..self.slots.n_slots())
            .map(|number| self.slots.slot(number))
            .take_while(|slot| slot.start < horizon)
            .find(|slot| slot.kind == IntervalKind::Open)
            .unwrap_or(unsure)
    }

    /// The last slot that continues the given one without a gap and equally sure, and where it ends.
    fn run_end(&self, first: usize) -> (usize, Option<LocalMinute>) {
        let kind = self.slots.slot(first).kind;
        let (mut last, mut end) = (first, self.slots.slot(first).end);
        while let Some(next) = self.at(last + 1).filter(|next| next.start == end && next.kind == kind) {
            (last, end) = (last + 1, next.end);
        }
        (last, (end < self.to).then_some(end))
    }

    fn closed_reason(&self, at: LocalMinute) -> Option<&'a Reason> {
        if self.closed_days.is_empty() {
            return None;
        }
        let index = self.closed_days.binary_search_by_key(&at.date(), |day| day.on).ok()?;
        Some(&self.closed_days[index].reason)
    }

    /// The slots of `n_days` days, for the week table.
    pub fn days(&self, first: NaiveDate, n_days: u16) -> Vec<DayHours> {
        let day = |date: NaiveDate| {
            let start = LocalMinute::from_date(date);
            let end = start.plus_minutes(DAY_MINUTES);
            let slots = (self.slots.first_ending_after(start)..self.slots.n_slots())
                .map(|number| self.slots.slot(number))
                .take_while(|slot| slot.start < end)
                .filter(|slot| slot.start >= start)
                .map(Slot::to_interval)
                .collect();
            let closed = self.closed_days.iter().find(|day| day.on == date).map(|day| day.reason.clone());
            DayHours { date, slots, closed }
        };
        first.iter_days().take(usize::from(n_days)).map(day).collect()
    }
}

#[cfg(test)]
mod tests;
