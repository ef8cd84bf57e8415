//! The compiled hours of a pack: what slots say, told once, and per row when they are.

use std::collections::HashMap;

use super::PackError;
use super::bytes::{Reader, Writer, sound};
use super::codes;
use crate::domain::desk::DeskRecord;
use crate::domain::location::AddressVisibility;
use crate::domain::time::LocalMinute;
use crate::search::hours::{ClosedDay, IntervalKind, Reading, Slot, Slots};
use crate::search::snapshot::Snapshot;
use crate::search::timetable::{Said, Timetable};

const KINDS: [IntervalKind; 2] = [IntervalKind::Open, IntervalKind::Maybe];

/// Collects what slots say, how they follow each other, and rows: equal ones are told once.
#[derive(Debug, Default)]
pub(super) struct HoursWriter {
    details: Table,
    steps: Table,
    rows: Table,
}

/// Different values as they are written, by their number.
#[derive(Debug, Default)]
struct Table {
    numbers: HashMap<Vec<u8>, u64>,
    written: Vec<Vec<u8>>,
}

impl Table {
    fn number(&mut self, value: Vec<u8>) -> u64 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = self.written.len() as u64;
        self.written.push(value.clone());
        self.numbers.insert(value, number);
        number
    }
}

impl HoursWriter {
    /// The number of a desk's row. Of a protected place no words of the source are written.
    pub fn row(&mut self, out: &mut Writer, snapshot: &Snapshot, record: &DeskRecord) -> u64 {
        let has_words = record.location.visibility == AddressVisibility::Full;
        let put = &mut *self;
        let row = snapshot.hours(record.id(), |hours| out.aside(|out| put.put(out, &hours, has_words)));
        self.rows.number(row.expect("the records are of the snapshot"))
    }

    fn put<S: Slots + ?Sized>(&mut self, out: &mut Writer, hours: &Reading<'_, S>, has_words: bool) {
        let Reading { from, to, slots, closed_days, unknown } = hours;
        out.signed(from.minutes());
        out.signed(to.minutes());
        out.maybe(unknown.as_ref(), |out, reason| codes::put_reason(out, reason, has_words));
        out.list(closed_days.iter(), |out, ClosedDay { on, reason }| {
            codes::put_date(out, *on);
            codes::put_reason(out, reason, has_words);
        });
        out.count(slots.n_slots());
        let mut last = i64::from(from.minutes());
        for slot in (0..slots.n_slots()).map(|number| slots.slot(number)) {
            let detail = out.aside(|out| put_detail(out, &slot, has_words));
            let detail = self.details.number(detail);
            let (start, end) = (i64::from(slot.start.minutes()), i64::from(slot.end.minutes()));
            let step = out.aside(|out| {
                out.signed(start - last);
                out.signed(end - start);
                out.number(detail);
            });
            out.number(self.steps.number(step));
            last = end;
        }
    }

    pub fn finish(self, out: &mut Writer) {
        for table in [self.details, self.steps, self.rows] {
            out.list(table.written.iter(), |out, value| out.bytes(value));
        }
    }
}

fn put_detail(out: &mut Writer, slot: &Slot<'_>, has_words: bool) {
    let Slot { start: _, end: _, kind, reasons, languages, last_entry_minutes } = slot;
    out.word(&KINDS, kind);
    out.list(reasons.iter(), |out, reason| codes::put_reason(out, reason, has_words));
    out.maybe(*languages, |out, languages| out.list(languages.iter(), codes::put_language));
    out.maybe(*last_entry_minutes, Writer::number);
}

/// How a slot follows the one before: minutes from its end, how long it is, and what it says. Weeks repeat them.
#[derive(Debug, Clone, Copy)]
struct Step {
    gap: i64,
    length: i64,
    said: Said,
}

/// Reads all rows into a table; a row's number is its place.
pub(super) fn read(reader: &mut Reader<'_>, mut table: Timetable) -> Result<Timetable, PackError> {
    let said = reader.list(|reader| detail(reader, &mut table))?;
    let steps = reader.list(|reader| {
        let (gap, length) = (reader.signed()?, reader.signed()?);
        let said = sound(said.get(reader.small::<usize>()?).copied(), "a slot that says nothing")?;
        sound((length > 0).then_some(Step { gap, length, said }), "a slot without length")
    })?;
    let n_rows = reader.count()?;
    let mut slots = Vec::new();
    for _ in 0..n_rows {
        row(reader, &steps, &mut slots, &mut table)?;
    }
    Ok(table)
}

fn detail(reader: &mut Reader<'_>, table: &mut Timetable) -> Result<Said, PackError> {
    let kind = reader.word(&KINDS)?;
    let reasons = reader.list(codes::reason)?;
    let languages = reader.maybe(|reader| reader.list(codes::language))?;
    let last_entry_minutes = reader.maybe(Reader::small)?;
    let (start, end, languages) = (LocalMinute::MIN, LocalMinute::MAX, languages.as_deref());
    Ok(table.said(Slot { start, end, kind, reasons: &reasons, languages, last_entry_minutes }))
}

fn row(
    reader: &mut Reader<'_>,
    steps: &[Step],
    slots: &mut Vec<(LocalMinute, LocalMinute, Said)>,
    table: &mut Timetable,
) -> Result<(), PackError> {
    let (from, to) = (minute(reader.signed()?)?, minute(reader.signed()?)?);
    let unknown = reader.maybe(codes::reason)?;
    let closed_days =
        reader.list(|reader| Ok(ClosedDay { on: codes::date(reader)?, reason: codes::reason(reader)? }))?;
    sound(closed_days.is_sorted_by_key(|day| day.on).then_some(()), "closed days are not in order")?;
    slots.clear();
    let mut last = i64::from(from.minutes());
    for number in 0..reader.count()? {
        let Step { gap, length, said } = *sound(steps.get(reader.small::<usize>()?), "a step is missing")?;
        // Only the first slot may have begun before the first day.
        sound((gap >= 0 || number == 0).then_some(()), "slots are not in order")?;
        let start = last.saturating_add(gap);
        last = start.saturating_add(length);
        slots.push((minute(start)?, minute(last)?, said));
    }
    table.add_distinct((from, to), slots.iter().copied(), closed_days, unknown);
    Ok(())
}

fn minute(minutes: i64) -> Result<LocalMinute, PackError> {
    sound(i32::try_from(minutes).ok().map(LocalMinute::from_minutes), "a moment beyond all calendars")
}
