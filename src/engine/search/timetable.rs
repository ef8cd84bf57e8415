//! The compiled hours of a network side by side in memory: equal ones once, what slots say interned, a state in nanoseconds.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::hours::{ClosedDay, CompiledHours, Interval, IntervalKind, Reading, Slot, Slots};
use crate::domain::language::Language;
use crate::domain::opening::{Reason, State};
use crate::domain::time::{DAY_MINUTES, LocalMinute};

/// What one or many slots say.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Detail {
    kind: IntervalKind,
    reasons: Vec<Reason>,
    languages: Option<Vec<Language>>,
    last_entry_minutes: Option<u16>,
}

/// A slot: when, and the number of its detail, doubled, plus one when it is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Span {
    start: i32,
    end: i32,
    detail: u32,
}

/// What is known of a schedule besides its slots.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Known {
    from: LocalMinute,
    to: LocalMinute,
    closed_days: Vec<ClosedDay>,
    unknown: Option<Reason>,
}

/// The hours of one schedule in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Row {
    first_span: u32,
    n_spans: u32,
    known: u32,
    /// Nobody knows these hours, on any day.
    is_unknown: bool,
    /// The table's window, and no day that is unknown: the spans say it all.
    is_plain: bool,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Timetable {
    /// The window of days that most schedules were compiled for.
    from: i32,
    to: i32,
    rows: Vec<Row>,
    spans: Vec<Span>,
    /// Per row and day of the window: how many spans of the row end before the day begins.
    first_of_day: Vec<u16>,
    details: Vec<Detail>,
    known: Vec<Known>,
    detail_numbers: HashMap<Detail, u32>,
    known_numbers: HashMap<Known, u32>,
    /// Rows by their contents.
    by_hash: HashMap<u64, Vec<u32>>,
}

impl Timetable {
    /// An empty table for a window of days.
    pub fn new(from: LocalMinute, n_days: u16) -> Self {
        let to = from.plus_minutes(i32::from(n_days) * DAY_MINUTES);
        Self { from: from.minutes(), to: to.minutes(), ..Self::default() }
    }

    fn n_days(&self) -> usize {
        ((self.to - self.from) / DAY_MINUTES) as usize
    }

    /// Takes hours in; equal ones get the same number.
    pub fn add(&mut self, hours: CompiledHours) -> u32 {
        let CompiledHours { from, to, intervals, closed_days, unknown } = hours;
        let known = Known { from, to, closed_days, unknown };
        let spans: Vec<Span> = intervals.into_iter().map(|interval| self.span(interval)).collect();
        self.add_row(spans, known)
    }

    fn span(&mut self, interval: Interval) -> Span {
        let Interval { start, end, kind, reasons, languages, last_entry_minutes } = interval;
        let number = self.detail(Detail { kind, reasons, languages, last_entry_minutes });
        Span { start: start.minutes(), end: end.minutes(), detail: number }
    }

    fn detail(&mut self, detail: Detail) -> u32 {
        let is_sure = u32::from(detail.kind == IntervalKind::Open);
        match self.detail_numbers.entry(detail) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                let number = (self.details.len() as u32) << 1 | is_sure;
                self.details.push(new.key().clone());
                *new.insert(number)
            }
        }
    }

    fn add_row(&mut self, spans: Vec<Span>, known: Known) -> u32 {
        let is_unknown = known.unknown.is_some() && spans.is_empty() && known.closed_days.is_empty();
        let is_of_window = known.from.minutes() == self.from && known.to.minutes() == self.to;
        let is_plain = known.unknown.is_none() && is_of_window && spans.len() <= usize::from(u16::MAX);
        let known = match self.known_numbers.entry(known) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.known.push(new.key().clone());
                *new.insert(self.known.len() as u32 - 1)
            }
        };
        let mut hasher = DefaultHasher::new();
        (&spans, known).hash(&mut hasher);
        let alike = self.by_hash.entry(hasher.finish()).or_default();
        let same = alike.iter().copied().find(|number| {
            let row = self.rows[*number as usize];
            let own = &self.spans[row.first_span as usize..][..row.n_spans as usize];
            row.known == known && own == spans
        });
        if let Some(number) = same {
            return number;
        }
        let number = self.rows.len() as u32;
        alike.push(number);
        let first_span = self.spans.len() as u32;
        self.rows.push(Row { first_span, n_spans: spans.len() as u32, known, is_unknown, is_plain });
        for day in 0..self.n_days() as i32 {
            let midnight = self.from + day * DAY_MINUTES;
            self.first_of_day.push(spans.partition_point(|span| span.end <= midnight) as u16);
        }
        self.spans.extend(spans);
        number
    }

    /// Takes in another table of the same window; answers the new numbers of its rows.
    pub fn append(&mut self, other: Self) -> Vec<u32> {
        let details: Vec<u32> = other.details.into_iter().map(|detail| self.detail(detail)).collect();
        let renumbered = |span: &Span| Span { detail: details[(span.detail >> 1) as usize], ..*span };
        other
            .rows
            .iter()
            .map(|row| {
                let spans = &other.spans[row.first_span as usize..][..row.n_spans as usize];
                self.add_row(spans.iter().map(renumbered).collect(), other.known[row.known as usize].clone())
            })
            .collect()
    }

    /// Forgets what only building needs.
    #[must_use]
    pub fn finished(mut self) -> Self {
        (self.detail_numbers, self.known_numbers, self.by_hash) = Default::default();
        self.spans.shrink_to_fit();
        self.first_of_day.shrink_to_fit();
        self
    }

    /// Number of different hours.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The state of a row at a moment.
    #[inline]
    pub fn state(&self, hours: u32, at: LocalMinute) -> State {
        let row = &self.rows[hours as usize];
        if row.is_unknown {
            return State::Unknown;
        }
        let minute = at.minutes();
        if !row.is_plain {
            return self.reading(hours, &self.of(hours)).state_at(at);
        }
        if minute < self.from || minute >= self.to {
            return State::Unknown;
        }
        let day = (minute - self.from) as u32 / DAY_MINUTES as u32;
        let first = self.first_of_day[hours as usize * self.n_days() + day as usize];
        let spans = &self.spans[row.first_span as usize..][usize::from(first)..row.n_spans as usize];
        match spans.iter().find(|span| span.end > minute) {
            None => State::Closed,
            Some(span) if span.start > minute => State::Opens,
            Some(span) if span.detail & 1 == 1 => State::Open,
            Some(_) => State::Maybe,
        }
    }

    /// The states of all rows at a moment.
    pub fn states(&self, at: LocalMinute) -> Vec<State> {
        (0..self.len() as u32).map(|hours| self.state(hours, at)).collect()
    }

    /// The slots of a row.
    pub fn of(&self, hours: u32) -> RowSlots<'_> {
        let row = &self.rows[hours as usize];
        let spans = &self.spans[row.first_span as usize..][..row.n_spans as usize];
        RowSlots { spans, details: &self.details }
    }

    /// Everything that can be asked of a row.
    pub fn reading<'a>(&'a self, hours: u32, slots: &'a RowSlots<'a>) -> Reading<'a, RowSlots<'a>> {
        let known = &self.known[self.rows[hours as usize].known as usize];
        Reading {
            from: known.from,
            to: known.to,
            slots,
            closed_days: &known.closed_days,
            unknown: known.unknown.as_ref(),
        }
    }

    pub fn size_bytes(&self) -> usize {
        self.rows.len() * size_of::<Row>()
            + self.spans.len() * size_of::<Span>()
            + self.first_of_day.len() * 2
            + self.details.len() * 2 * size_of::<Detail>()
            + self.known.len() * 2 * size_of::<Known>()
    }
}

/// The slots of one row of a table.
#[derive(Debug, Clone, Copy)]
pub struct RowSlots<'a> {
    spans: &'a [Span],
    details: &'a [Detail],
}

impl Slots for RowSlots<'_> {
    fn n_slots(&self) -> usize {
        self.spans.len()
    }

    fn slot(&self, number: usize) -> Slot<'_> {
        let span = self.spans[number];
        let detail = &self.details[(span.detail >> 1) as usize];
        Slot {
            start: LocalMinute::from_minutes(span.start),
            end: LocalMinute::from_minutes(span.end),
            kind: detail.kind,
            reasons: &detail.reasons,
            languages: detail.languages.as_deref(),
            last_entry_minutes: detail.last_entry_minutes,
        }
    }

    fn first_ending_after(&self, at: LocalMinute) -> usize {
        self.spans.partition_point(|span| span.end <= at.minutes())
    }
}
