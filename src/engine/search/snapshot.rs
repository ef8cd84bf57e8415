//! The read model: every desk at one version with its indexes, immutable, asked by many threads at once.
//!
//! It has two parts: a large one, and a small one with the desks that have changed since that was built.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDate;

use super::answer::{Hit, Page};
use super::columns::{Clauses, Columns};
use super::filter::Screen;
use super::hours::{DayHours, Reading};
use super::index::Shape;
use super::index::bits::Bits;
use super::part::Part;
use super::suggest::{Suggester, Vocabulary};
use super::timetable::RowSlots;
use crate::domain::calendar::Calendar;
use crate::domain::desk::DeskRecord;
use crate::domain::id::{DeskId, SheetId};
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
use crate::domain::network::DataVersion;
use crate::domain::opening::Opening;
use crate::domain::position::Position;
use crate::domain::query::{Filter, ListQuery};
use crate::domain::sheet::Sheet;
use crate::domain::time::LocalMinute;
use crate::order;

/// What a snapshot is built with besides the network.
#[derive(Debug, Clone)]
pub struct Setting {
    pub taxonomy: Arc<Taxonomy>,
    pub calendar: Calendar,
    pub vocabulary: Vocabulary,
    /// Hours are compiled from this day on.
    pub first_day: NaiveDate,
    pub n_days: u16,
}

impl Setting {
    /// Which terms get trees of their own.
    pub(super) fn shape(&self, columns: &Columns) -> Shape {
        columns.shape()
    }
}

/// Tells the snapshots of a process apart; one that was built with other desks, or on another day, has another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Serial(pub u64);

impl Serial {
    pub(super) fn next() -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);
        Self(LAST.fetch_add(1, Ordering::Relaxed))
    }
}

/// The whole network, ready to be asked.
#[derive(Debug, Clone)]
pub struct Snapshot {
    pub(super) serial: Serial,
    pub(super) version: DataVersion,
    pub(super) first_day: NaiveDate,
    pub(super) taxonomy: Arc<Taxonomy>,
    pub(super) sheets: Arc<[Sheet]>,
    pub(super) suggester: Arc<Suggester>,
    pub(super) languages: Arc<[Language]>,
    pub(super) base: Arc<Part>,
    /// Desks that are new or have changed since `base` was built.
    pub(super) fresh: Arc<Part>,
    /// Desks of `base` that are gone, or that `fresh` has anew.
    pub(super) gone: Option<Arc<Bits>>,
}

/// A desk by its part and its place there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seat<'a> {
    pub part: &'a Part,
    pub place: u32,
}

impl<'a> Seat<'a> {
    pub fn record(self) -> &'a DeskRecord {
        &self.part.desks[self.place as usize]
    }
}

impl Snapshot {
    pub fn version(&self) -> DataVersion {
        self.version
    }

    /// As long as a snapshot with this number lives, its desks stay where they are in memory.
    pub fn serial(&self) -> Serial {
        self.serial
    }

    /// The first day whose hours were compiled.
    pub fn first_day(&self) -> NaiveDate {
        self.first_day
    }

    /// For how many days hours were compiled.
    pub fn n_days(&self) -> u16 {
        u16::try_from(self.base.table.n_days()).expect("a snapshot is built for days that a u16 counts")
    }

    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    /// Ordered by id.
    pub fn desks(&self) -> Desks<'_> {
        Desks { snapshot: self }
    }

    pub fn desk(&self, id: &DeskId) -> Option<&DeskRecord> {
        self.seat(id).map(Seat::record)
    }

    /// Ordered by id.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    pub fn sheet(&self, id: &SheetId) -> Option<&Sheet> {
        self.sheets.binary_search_by(|sheet| sheet.id.cmp(id)).ok().map(|index| &self.sheets[index])
    }

    /// Languages spoken at any desk, ordered by code.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// A desk as an answer has it, with its distance from a place.
    pub fn desk_at(&self, id: &DeskId, at: LocalMinute, origin: Option<Position>) -> Option<Hit<'_>> {
        self.seat(id).map(|seat| self.hit(seat, at, origin))
    }

    pub fn opening(&self, id: &DeskId, at: LocalMinute) -> Option<Opening> {
        self.seat(id).map(|seat| seat.part.opening(seat.place, at))
    }

    /// Everything that can be asked about the hours of a desk.
    pub fn hours<T>(&self, id: &DeskId, ask: impl FnOnce(Reading<'_, RowSlots<'_>>) -> T) -> Option<T> {
        self.seat(id).map(|seat| seat.part.with_reading(seat.place, ask))
    }

    /// The slots of the days from `first` on.
    pub fn days(&self, id: &DeskId, first: NaiveDate, n_days: u16) -> Option<Vec<DayHours>> {
        self.seat(id).map(|seat| seat.part.days(seat.place, first, n_days))
    }

    /// Makes the states of a minute ready, so that questions about it are quicker. Readers never wait for it.
    pub fn prepare(&self, at: LocalMinute) {
        self.base.prepare(at);
        self.fresh.prepare(at);
    }

    /// Bytes that the indexes take, besides the records.
    pub fn size_bytes(&self) -> usize {
        self.base.size_bytes() + self.fresh.size_bytes()
    }

    /// The parts with what is no longer to be seen of them.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&Part, Option<&Bits>)> {
        let base = (&*self.base, self.gone.as_deref());
        std::iter::once(base).chain((!self.fresh.desks.is_empty()).then_some((&*self.fresh, None)))
    }

    pub(super) fn seat(&self, id: &DeskId) -> Option<Seat<'_>> {
        let fresh = self.fresh.place(id).map(|place| Seat { part: &self.fresh, place });
        fresh.or_else(|| self.base.place(id).filter(|p| self.is_seen(*p)).map(|place| self.in_base(place)))
    }

    fn in_base(&self, place: u32) -> Seat<'_> {
        Seat { part: &self.base, place }
    }

    /// Whether a desk of the large part still stands.
    fn is_seen(&self, place: u32) -> bool {
        self.gone.as_ref().is_none_or(|gone| !gone.contains(self.base.index.bit(place)))
    }

    /// A filter made ready for one part.
    pub(super) fn screen<'a>(
        &'a self,
        part: &'a Part,
        gone: Option<&'a Bits>,
        filter: &Filter,
        at: LocalMinute,
    ) -> Screen<'a> {
        let clauses: Clauses = part.columns.clauses(filter, &self.taxonomy);
        let text = filter.text.as_deref().map(|text| self.desks_with(part, text));
        Screen::new(part, filter, clauses, at, gone).with_text(text)
    }

    /// The desks of a part that answer to all words of a text; where no desk of any part does, those with the need that
    /// the text names as a sentence.
    fn desks_with(&self, part: &Part, text: &str) -> Bits {
        let of_words = |part: &Part, gone: Option<&Bits>| {
            let mut desks = self.suggester.desks_with(part, &self.taxonomy, text);
            gone.iter().for_each(|gone| desks.and_not(gone));
            desks
        };
        let mut own = Bits::none(&part.index);
        let mut is_answered = false;
        for (other, gone) in self.parts() {
            let desks = of_words(other, gone);
            is_answered |= desks.count() > 0;
            if std::ptr::eq(other, part) {
                own = desks;
            }
        }
        match self.suggester.named_need(text).filter(|_| !is_answered) {
            Some(need) => self.suggester.desks_for(part, &self.taxonomy, need),
            None => own,
        }
    }

    pub(super) fn hit<'a>(&self, seat: Seat<'a>, at: LocalMinute, origin: Option<Position>) -> Hit<'a> {
        let record = seat.record();
        Hit {
            record,
            distance: origin.zip(record.location.pin()).map(|(origin, pin)| origin.metres_to(pin.position)),
            opening: seat.part.opening(seat.place, at),
        }
    }

    /// Every desk that meets the filter, ordered by id.
    fn seats(&self, filter: &Filter, at: LocalMinute) -> Vec<Seat<'_>> {
        let mut seats = Vec::new();
        for (part, gone) in self.parts() {
            let matching = self.screen(part, gone, filter, at).matching();
            let mut places: Vec<u32> = matching.iter().map(|bit| part.index.place(bit)).collect();
            order::sort(&mut places);
            seats.push(places.into_iter().map(move |place| Seat { part, place }));
        }
        let mut parts = seats.into_iter();
        let base: Vec<Seat<'_>> = parts.next().map(Iterator::collect).unwrap_or_default();
        let Some(fresh) = parts.next() else { return base };
        let mut all: Vec<Seat<'_>> = base.into_iter().chain(fresh).collect();
        order::sort_by(&mut all, |a, b| a.record().desk.id.cmp(&b.record().desk.id));
        all
    }

    /// All desks that meet the filter, ordered by id, one page of them.
    pub fn list(&self, query: &ListQuery) -> Page<'_> {
        let seats = self.seats(&query.filter, query.at);
        let page = seats.iter().skip(query.offset).take(query.limit.get());
        Page { hits: page.map(|seat| self.hit(*seat, query.at, None)).collect(), number_matched: seats.len() }
    }

    /// Every desk that meets the filter, ordered by id: what exports walk through.
    pub fn matching<'a>(
        &'a self,
        filter: &Filter,
        at: LocalMinute,
    ) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        self.seats(filter, at).into_iter().map(move |seat| self.hit(seat, at, None))
    }

    /// The same without a word on whether they are open, which costs more than finding them.
    pub fn records<'a>(
        &'a self,
        filter: &Filter,
        at: LocalMinute,
    ) -> impl Iterator<Item = &'a DeskRecord> + use<'a> {
        self.seats(filter, at).into_iter().map(Seat::record)
    }
}

/// Lists by id that begin after a desk, so that a page needs no walk through those before it.
impl Snapshot {
    /// Desks that no box can hold.
    pub fn without_pin_after<'a>(
        &'a self,
        id: Option<&str>,
    ) -> impl Iterator<Item = &'a DeskRecord> + use<'a> {
        let of = |part: &'a Part| {
            let places = part.without_pin();
            let is_before = |place: &u32| id.is_some_and(|id| part.record(*place).desk.id.as_str() <= id);
            &places[places.partition_point(is_before)..]
        };
        let base = of(&self.base).iter().filter(|place| self.is_seen(**place));
        let fresh = of(&self.fresh).iter().map(|place| self.fresh.record(*place));
        by_id(base.map(|place| self.base.record(*place)), fresh)
    }

    pub fn n_without_pin(&self) -> usize {
        let base = self.base.without_pin();
        let n_base = match &self.gone {
            None => base.len(),
            Some(_) => base.iter().filter(|place| self.is_seen(**place)).count(),
        };
        n_base + self.fresh.without_pin().len()
    }

    pub fn desks_after<'a>(&'a self, id: Option<&str>) -> impl Iterator<Item = &'a DeskRecord> + use<'a> {
        let first = |part: &'a Part| {
            part.desks.partition_point(|record| id.is_some_and(|id| record.desk.id.as_str() <= id))
        };
        let begin = first(&self.base);
        let base = self.base.desks[begin..].iter().zip(begin as u32..);
        let base = base.filter(|(_, place)| self.is_seen(*place)).map(|(record, _)| record);
        by_id(base, self.fresh.desks[first(&self.fresh)..].iter())
    }
}

/// Two lists by id as one; no desk is in both.
pub fn by_id<'a>(
    one: impl Iterator<Item = &'a DeskRecord>,
    other: impl Iterator<Item = &'a DeskRecord>,
) -> impl Iterator<Item = &'a DeskRecord> {
    let (mut one, mut other) = (one.peekable(), other.peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some(a), Some(b)) if b.desk.id < a.desk.id => other.next(),
        (None, _) => other.next(),
        _ => one.next(),
    })
}

/// All desks of a snapshot, ordered by id.
#[derive(Debug, Clone, Copy)]
pub struct Desks<'a> {
    snapshot: &'a Snapshot,
}

impl<'a> Desks<'a> {
    pub fn len(self) -> usize {
        let gone = self.snapshot.gone.as_ref().map_or(0, |gone| gone.count());
        self.snapshot.base.desks.len() - gone + self.snapshot.fresh.desks.len()
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub fn iter(self) -> impl Iterator<Item = &'a DeskRecord> + use<'a> {
        self.snapshot.desks_after(None)
    }

    pub fn first(self) -> Option<&'a DeskRecord> {
        self.iter().next()
    }
}

impl<'a> IntoIterator for Desks<'a> {
    type Item = &'a DeskRecord;
    type IntoIter = Box<dyn Iterator<Item = &'a DeskRecord> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}

impl PartialEq for Desks<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

#[cfg(test)]
mod tests;
