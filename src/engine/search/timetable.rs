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

/// What a slot says, by its number in one table.
#[derive(Debug, Clone, Copy)]
pub struct Said(u32);

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

/// How the state of a row is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// By its spans, over the table's window.
    Spans,
    /// Nobody knows these hours, on any day.
    Unknown,
    /// Something rare: everything known of it is read.
    Rare,
}

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Timetable {
    /// The window of days that most schedules were compiled for.
    from: i32,
    to: i32,
    kinds: Vec<Kind>,
    /// Where the spans of each row end.
    span_ends: Vec<u32>,
    /// What is known of each row.
    known_of: Vec<u32>,
    spans: Vec<Span>,
    /// Per day of the window and row: how many spans of the row end before the day begins. A moment's states are
    /// read from one run of it.
    first_of_day: Vec<u16>,
    details: Vec<Detail>,
    last_detail: usize,
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

    /// The number of what a slot says, for [`Self::add_distinct`].
    pub fn said(&mut self, slot: Slot<'_>) -> Said {
        let Slot { start: _, end: _, kind, reasons, languages, last_entry_minutes } = slot;
        let languages = languages.map(<[Language]>::to_vec);
        Said(self.detail(Detail { kind, reasons: reasons.to_vec(), languages, last_entry_minutes }))
    }

    /// Takes in hours that no other row equals, as whoever hands them in must know: nothing is compared.
    pub fn add_distinct(
        &mut self,
        (from, to): (LocalMinute, LocalMinute),
        slots: impl Iterator<Item = (LocalMinute, LocalMinute, Said)>,
        closed_days: Vec<ClosedDay>,
        unknown: Option<Reason>,
    ) -> u32 {
        let spans = slots.map(|(start, end, Said(detail))| Span {
            start: start.minutes(),
            end: end.minutes(),
            detail,
        });
        self.spans.extend(spans);
        self.push_row(Known { from, to, closed_days, unknown })
    }

    fn span(&mut self, interval: Interval) -> Span {
        let Interval { start, end, kind, reasons, languages, last_entry_minutes } = interval;
        let number = self.detail(Detail { kind, reasons, languages, last_entry_minutes });
        Span { start: start.minutes(), end: end.minutes(), detail: number }
    }

    fn detail(&mut self, detail: Detail) -> u32 {
        let is_sure = u32::from(detail.kind == IntervalKind::Open);
        // Slots mostly say what the one before said.
        if self.details.get(self.last_detail) == Some(&detail) {
            return (self.last_detail as u32) << 1 | is_sure;
        }
        match self.detail_numbers.entry(detail) {
            Entry::Occupied(known) => {
                self.last_detail = (*known.get() >> 1) as usize;
                *known.get()
            }
            Entry::Vacant(new) => {
                self.last_detail = self.details.len();
                let number = (self.details.len() as u32) << 1 | is_sure;
                self.details.push(new.key().clone());
                *new.insert(number)
            }
        }
    }

    fn add_row(&mut self, spans: Vec<Span>, known: Known) -> u32 {
        let mut hasher = DefaultHasher::new();
        (&spans, &known).hash(&mut hasher);
        let hash = hasher.finish();
        let is_same = |number: &u32| {
            self.known[self.known_of[*number as usize] as usize] == known && *self.spans_of(*number) == *spans
        };
        let same = self.by_hash.get(&hash).and_then(|alike| alike.iter().copied().find(is_same));
        if let Some(number) = same {
            return number;
        }
        let number = self.len() as u32;
        self.by_hash.entry(hash).or_default().push(number);
        self.spans.extend(spans);
        self.push_row(known)
    }

    /// The row of the spans that were just added.
    fn push_row(&mut self, known: Known) -> u32 {
        let number = self.len() as u32;
        let start = self.span_ends.last().map_or(0, |end| *end as usize);
        let n_spans = self.spans.len() - start;
        let is_unknown = known.unknown.is_some() && n_spans == 0 && known.closed_days.is_empty();
        let is_of_window = known.from.minutes() == self.from && known.to.minutes() == self.to;
        let is_plain = known.unknown.is_none() && is_of_window && n_spans <= usize::from(u16::MAX);
        self.kinds.push(match (is_unknown, is_plain) {
            (true, _) => Kind::Unknown,
            (false, true) => Kind::Spans,
            (false, false) => Kind::Rare,
        });
        let known = match self.known_numbers.entry(known) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.known.push(new.key().clone());
                *new.insert(self.known.len() as u32 - 1)
            }
        };
        self.known_of.push(known);
        self.span_ends.push(self.spans.len() as u32);
        number
    }

    #[inline]
    fn spans_of(&self, row: u32) -> &[Span] {
        let row = row as usize;
        let start = if row == 0 { 0 } else { self.span_ends[row - 1] };
        &self.spans[start as usize..self.span_ends[row] as usize]
    }

    /// Takes in another table of the same window; answers the new numbers of its rows.
    pub fn append(&mut self, other: &Self) -> Vec<u32> {
        let details: Vec<u32> = other.details.iter().map(|detail| self.detail(detail.clone())).collect();
        let renumbered = |span: &Span| Span { detail: details[(span.detail >> 1) as usize], ..*span };
        (0..other.len() as u32)
            .map(|row| {
                let known = other.known[other.known_of[row as usize] as usize].clone();
                self.add_row(other.spans_of(row).iter().map(renumbered).collect(), known)
            })
            .collect()
    }

    /// Ready to be asked: what only building needs is forgotten.
    #[must_use]
    pub fn finished(mut self) -> Self {
        (self.detail_numbers, self.known_numbers, self.by_hash) = Default::default();
        let mut first_of_day = Vec::with_capacity(self.n_days() * self.len());
        for day in 0..self.n_days() as i32 {
            let midnight = self.from + day * DAY_MINUTES;
            let first = |row: u32| self.spans_of(row).partition_point(|span| span.end <= midnight) as u16;
            first_of_day.extend((0..self.len() as u32).map(first));
        }
        self.first_of_day = first_of_day;
        self.spans.shrink_to_fit();
        self
    }

    /// Number of different hours.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// The state of a row at a moment.
    #[inline]
    pub fn state(&self, hours: u32, at: LocalMinute) -> State {
        match self.kinds[hours as usize] {
            Kind::Spans => self.state_by_spans(hours, at.minutes()),
            Kind::Unknown => State::Unknown,
            Kind::Rare => self.reading(hours, &self.of(hours)).state_at(at),
        }
    }

    #[inline]
    fn state_by_spans(&self, row: u32, at: i32) -> State {
        if at < self.from || at >= self.to {
            return State::Unknown;
        }
        let day = (at - self.from) as u32 / DAY_MINUTES as u32;
        let first = self.first_of_day[day as usize * self.len() + row as usize];
        match self.spans_of(row)[usize::from(first)..].iter().find(|span| span.end > at) {
            None => State::Closed,
            Some(span) if span.start > at => State::Opens,
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
        RowSlots { spans: self.spans_of(hours), details: &self.details }
    }

    /// Everything that can be asked of a row.
    pub fn reading<'a>(&'a self, hours: u32, slots: &'a RowSlots<'a>) -> Reading<'a, RowSlots<'a>> {
        let known = &self.known[self.known_of[hours as usize] as usize];
        Reading {
            from: known.from,
            to: known.to,
            slots,
            closed_days: &known.closed_days,
            unknown: known.unknown.as_ref(),
        }
    }

    pub fn size_bytes(&self) -> usize {
        self.len() * 9
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
