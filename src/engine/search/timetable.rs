//! The compiled hours of a network side by side in memory: equal ones once, what slots say interned, a state in nanoseconds.

use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::QuickMap;
use super::hours::{ClosedDay, CompiledHours, Interval, IntervalKind, Reading, Slot, Slots};
use super::parallel::map_runs;
use crate::domain::language::Language;
use crate::domain::opening::{Reason, State};
use crate::domain::time::{DAY_MINUTES, LocalMinute};
use crate::order;

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

impl Span {
    fn kind(self) -> IntervalKind {
        if self.detail & 1 == 1 { IntervalKind::Open } else { IntervalKind::Maybe }
    }
}

/// What is known of a schedule besides its slots.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Known {
    from: LocalMinute,
    to: LocalMinute,
    closed_days: Vec<ClosedDay>,
    unknown: Option<Reason>,
}

/// How the state goes over one day: at most eight turns in order, each the minute of the day times eight, plus the
/// state that holds from then on. The first is at midnight; what is not used is [`NO_TURN`].
type Course = [u16; 8];
const NO_TURN: u16 = u16::MAX;
/// A day with more turns, or one course too many: the slots themselves are read.
const NO_COURSE: u16 = u16::MAX;
const WEEK_DAYS: usize = 7;

/// See the module.
#[derive(Debug, Clone, Default)]
pub struct Timetable {
    /// The window of days that most schedules were compiled for.
    from: i32,
    to: i32,
    /// Where the spans of each row end.
    span_ends: Vec<u32>,
    /// What is known of each row.
    known_of: Vec<u32>,
    spans: Vec<Span>,
    /// Per day of the window and row the number of its course. A moment's states are read from one run of it.
    course_of: Vec<u16>,
    /// Days that go alike, such as all Tuesdays of all offices with the same hours, share one.
    courses: Vec<Course>,
    details: Vec<Detail>,
    last_detail: usize,
    known: Vec<Known>,
    detail_numbers: QuickMap<Detail, u32>,
    known_numbers: QuickMap<Known, u32>,
    /// Rows by their contents.
    by_hash: QuickMap<u64, Vec<u32>>,
}

impl Timetable {
    /// An empty table for a window of days.
    pub fn new(from: LocalMinute, n_days: u16) -> Self {
        let to = from.plus_minutes(i32::from(n_days) * DAY_MINUTES);
        Self { from: from.minutes(), to: to.minutes(), ..Self::default() }
    }

    pub fn n_days(&self) -> usize {
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
        let known = self.known_number(Known { from, to, closed_days, unknown });
        self.push_row(known)
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
        let known = self.known_number(known);
        let mut hasher = DefaultHasher::new();
        (&spans, known).hash(&mut hasher);
        let hash = hasher.finish();
        let is_same =
            |number: &u32| self.known_of[*number as usize] == known && *self.spans_of(*number) == *spans;
        let same = self.by_hash.get(&hash).and_then(|alike| alike.iter().copied().find(is_same));
        if let Some(number) = same {
            return number;
        }
        let number = self.len() as u32;
        self.by_hash.entry(hash).or_default().push(number);
        self.spans.extend(spans);
        self.push_row(known)
    }

    fn known_number(&mut self, known: Known) -> u32 {
        match self.known_numbers.entry(known) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.known.push(new.key().clone());
                *new.insert(self.known.len() as u32 - 1)
            }
        }
    }

    /// The row of the spans that were just added.
    fn push_row(&mut self, known: u32) -> u32 {
        let number = self.len() as u32;
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
        self.put_courses();
        self.spans.shrink_to_fit();
        self
    }

    /// Number of different hours.
    pub fn len(&self) -> usize {
        self.known_of.len()
    }

    pub fn is_empty(&self) -> bool {
        self.known_of.is_empty()
    }

    /// The state of a row at a moment.
    #[inline]
    pub fn state(&self, hours: u32, at: LocalMinute) -> State {
        if at.minutes() < self.from || at.minutes() >= self.to {
            return self.read_state(hours, at);
        }
        let since = (at.minutes() - self.from) as u32;
        let (day, minute) = (since / DAY_MINUTES as u32, since % DAY_MINUTES as u32);
        let number = self.course_of[day as usize * self.len() + hours as usize];
        match self.courses.get(usize::from(number)) {
            Some(course) => state_in(course, minute as u16),
            None => self.read_state(hours, at),
        }
    }

    /// The same from the slots and all that is known of their days.
    fn read_state(&self, hours: u32, at: LocalMinute) -> State {
        self.reading(hours, &self.of(hours)).state_at(at)
    }

    fn put_courses(&mut self) {
        let (n_rows, n_days) = (self.len(), self.n_days());
        let runs = map_runs(n_rows, |rows| {
            let mut numbers: QuickMap<Course, u16> = QuickMap::default();
            let mut courses = Vec::new();
            let mut course_of = Vec::with_capacity(rows.len() * n_days);
            for row in rows {
                let slots = self.of(row as u32);
                let mut days = RowDays::new(self.reading(row as u32, &slots));
                for day in 0..n_days as i32 {
                    let number = match days.next(self.from + day * DAY_MINUTES) {
                        Going::AsAWeekAgo => course_of[course_of.len() - WEEK_DAYS],
                        Going::So(course) => number_of(course, &mut numbers, &mut courses),
                        Going::TooOften => NO_COURSE,
                    };
                    course_of.push(number);
                }
            }
            (courses, course_of)
        });
        let mut numbers = QuickMap::default();
        let mut course_of = vec![0; n_rows * n_days];
        let mut first_row = 0;
        for (courses, of_run) in runs {
            let renumbered: Vec<u16> = courses
                .into_iter()
                .map(|course| number_of(course, &mut numbers, &mut self.courses))
                .collect();
            for (row, days) in (first_row..).zip(of_run.chunks_exact(n_days.max(1))) {
                for (day, number) in days.iter().enumerate() {
                    course_of[day * n_rows + row] =
                        renumbered.get(usize::from(*number)).copied().unwrap_or(NO_COURSE);
                }
                first_row = row + 1;
            }
        }
        self.course_of = course_of;
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
        self.len() * 8
            + self.spans.len() * size_of::<Span>()
            + self.course_of.len() * 2
            + self.courses.len() * size_of::<Course>()
            + self.details.len() * 2 * size_of::<Detail>()
            + self.known.len() * 2 * size_of::<Known>()
    }
}

/// The number of a course, which is noted when it is new; [`NO_COURSE`] when there are too many.
fn number_of(course: Course, numbers: &mut QuickMap<Course, u16>, courses: &mut Vec<Course>) -> u16 {
    if let Some(number) = numbers.get(&course) {
        return *number;
    }
    if courses.len() >= usize::from(NO_COURSE) {
        return NO_COURSE;
    }
    courses.push(course);
    let number = courses.len() as u16 - 1;
    numbers.insert(course, number);
    number
}

/// The state that a course has at a minute of the day.
#[inline]
fn state_in(course: &Course, minute: u16) -> State {
    // A turn at this very minute counts, whatever its state.
    let now = minute << 3 | 7;
    let n_passed = course.iter().filter(|turn| **turn <= now).count();
    State::ALL[usize::from(course[n_passed.max(1) - 1] & 7)]
}

/// How the state goes over a day.
enum Going {
    /// As seven days before, which is seen without reading a state.
    AsAWeekAgo,
    So(Course),
    /// With more turns than a course holds.
    TooOften,
}

/// A day with the slots that touch it.
#[derive(Debug, Clone, Copy)]
struct Day {
    midnight: i32,
    first: usize,
    end: usize,
}

/// The days of one row, asked one after the other.
struct RowDays<'a> {
    hours: Reading<'a, RowSlots<'a>>,
    spans: &'a [Span],
    /// The last seven days; the next takes the place of the one a week before it.
    week: [Option<Day>; WEEK_DAYS],
    n_days: usize,
    /// When something begins or ends on a day.
    turns: Vec<i32>,
}

impl<'a> RowDays<'a> {
    fn new(hours: Reading<'a, RowSlots<'a>>) -> Self {
        let spans = hours.slots.spans;
        Self { hours, spans, week: [None; WEEK_DAYS], n_days: 0, turns: Vec::new() }
    }

    /// The day that begins at a minute: the first, or the one after the day that was asked last.
    fn next(&mut self, midnight: i32) -> Going {
        let yesterday = self.week[(self.n_days + WEEK_DAYS - 1) % WEEK_DAYS];
        let mut first = yesterday.map_or(0, |day| day.first);
        while self.spans.get(first).is_some_and(|span| span.end <= midnight) {
            first += 1;
        }
        let n_touching =
            self.spans[first..].iter().take_while(|span| span.start < midnight + DAY_MINUTES).count();
        let day = Day { midnight, first, end: first + n_touching };
        let a_week_ago = self.week[self.n_days % WEEK_DAYS].replace(day);
        self.n_days += 1;
        if a_week_ago.is_some_and(|before| self.are_alike(before, day)) {
            return Going::AsAWeekAgo;
        }
        self.course(day).map_or(Going::TooOften, Going::So)
    }

    /// Whether two days certainly go alike: known for the whole day, with the same slots, and with or without one later.
    fn are_alike(&self, one: Day, other: Day) -> bool {
        let is_within = |day: Day| {
            self.hours.from.minutes() <= day.midnight && day.midnight + DAY_MINUTES <= self.hours.to.minutes()
        };
        let is_last = |day: Day| day.end == self.spans.len();
        let since_midnight = |day: Day| {
            let minute = move |at: i32| (at - day.midnight).clamp(0, DAY_MINUTES);
            self.spans[day.first..day.end]
                .iter()
                .map(move |span| (minute(span.start), minute(span.end), span.kind()))
        };
        self.hours.unknown.is_none()
            && is_within(one)
            && is_within(other)
            && is_last(one) == is_last(other)
            && since_midnight(one).eq(since_midnight(other))
    }

    /// The course of a day; `None` when it has too many turns.
    fn course(&mut self, day: Day) -> Option<Course> {
        let Day { midnight, first, end } = day;
        self.turns.clear();
        self.turns.extend([midnight, self.hours.from.minutes(), self.hours.to.minutes()]);
        for span in &self.spans[first..end] {
            self.turns.extend([span.start, span.end]);
        }
        self.turns.retain(|turn| (midnight..midnight + DAY_MINUTES).contains(turn));
        order::sort(&mut self.turns);
        let (mut course, mut n_turns, mut last) = ([NO_TURN; 8], 0, None);
        let mut following = self.spans[first..].iter().peekable();
        for turn in &self.turns {
            while following.next_if(|span| span.end <= *turn).is_some() {}
            let next = following.peek().map(|span| (LocalMinute::from_minutes(span.start), span.kind()));
            let state = self.hours.state_before(LocalMinute::from_minutes(*turn), next);
            if last != Some(state) {
                *course.get_mut(n_turns)? = ((turn - midnight) as u16) << 3 | state as u16;
                (n_turns, last) = (n_turns + 1, Some(state));
            }
        }
        Some(course)
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

#[cfg(test)]
mod tests;
