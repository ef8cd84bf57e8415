//! A filter made ready for one part: clauses for the index, and a judge for what no column says.

use std::sync::Arc;

use chrono::NaiveDate;
use smallvec::SmallVec;

use super::columns::Clauses;
use super::index::bits::Bits;
use super::index::minute::Minute;
use super::index::plan::Judge;
use super::index::{Clause, Field};
use super::part::Part;
use crate::domain::address::IstatCode;
use crate::domain::language::Language;
use crate::domain::opening::State;
use crate::domain::position::{BBox, Position};
use crate::domain::query::{Filter, Include, OpenFilter};
use crate::domain::service::Access;
use crate::domain::time::LocalMinute;

/// Share of desks assumed open when nobody has counted.
const OPEN_SHARE: f64 = 0.15;

/// So few desks are judged one by one rather than with all others.
const FEW: usize = 20_000;

/// The question of a filter at a moment, to one part.
#[derive(Debug)]
pub(super) struct Screen<'a> {
    pub part: &'a Part,
    pub clauses: Clauses,
    pub at: LocalMinute,
    open: Option<Include>,
    /// Languages that must be there at that moment.
    wished: Vec<Language>,
    /// Ways of getting in of which one must hold at that moment; empty when any does.
    ways_in: Vec<Access>,
    bbox: Option<BBox>,
    confirmed_since: Option<NaiveDate>,
    municipality: Option<IstatCode>,
    /// Desks that a later part has anew, or that are gone.
    gone: Option<&'a Bits>,
    /// Desks whose words match.
    text: Option<Bits>,
    pub minute: Option<Arc<Minute>>,
}

impl<'a> Screen<'a> {
    pub fn new(
        part: &'a Part,
        filter: &Filter,
        clauses: Clauses,
        at: LocalMinute,
        gone: Option<&'a Bits>,
    ) -> Self {
        let open = match filter.open {
            OpenFilter::Any => None,
            OpenFilter::Open(include) => Some(include),
        };
        Self {
            part,
            clauses,
            at,
            open,
            wished: if open.is_some() { filter.languages.clone() } else { Vec::new() },
            // Only slots that are not plainly open have a way in of their own.
            ways_in: match open {
                Some(include) if include.maybe || include.opens => filter.access.clone(),
                _ => Vec::new(),
            },
            bbox: filter.bbox,
            confirmed_since: filter.confirmed_since,
            municipality: filter.municipality,
            gone,
            text: None,
            minute: if open.is_some() { part.minute(at) } else { None },
        }
    }

    /// Only desks of this set.
    #[must_use]
    pub fn with_text(self, text: Option<Bits>) -> Self {
        Self { text, ..self }
    }

    pub fn asks_for_opening(&self) -> bool {
        self.open.is_some()
    }

    pub fn text(&self) -> Option<&Bits> {
        self.text.as_ref()
    }

    /// Whether a state is open enough.
    pub fn counts(&self, state: State) -> bool {
        self.open.is_none_or(|include| match state {
            State::Open => true,
            State::Opens => include.opens,
            State::Maybe => include.maybe,
            State::Unknown => include.unknown,
            State::Closed => false,
        })
    }

    /// Share of desks thought to pass what no column says, for the planner.
    pub fn accepted_share(&self) -> f64 {
        let open = match (&self.minute, self.open) {
            (_, None) => 1.0,
            (Some(minute), _) => minute.share(|state| self.counts(state)),
            (None, Some(_)) => OPEN_SHARE,
        };
        let text = self
            .text
            .as_ref()
            .map_or(1.0, |text| text.count() as f64 / self.part.index.n_desks().max(1) as f64);
        let bbox = if self.bbox.is_some() { 0.25 } else { 1.0 };
        let confirmed = self.confirmed_since.map_or(1.0, |day| self.part.confirmed.share_since(day));
        (open * text * bbox * confirmed).max(1e-6)
    }

    /// Every desk that meets the whole filter.
    pub fn matching(&self) -> Bits {
        self.narrowed(self.members())
    }

    /// The desks of the municipality, or all.
    pub fn members(&self) -> Bits {
        match self.municipality {
            Some(istat) => self.part.index.members(istat),
            None => Bits::all(&self.part.index),
        }
    }

    /// Every desk that is open at the moment, whatever the filter says of opening.
    pub fn open_now(&self) -> Bits {
        let of = |minute: &Minute| minute.bits(&self.part.index, |state| state == State::Open);
        match self.part.minute(self.at) {
            Some(minute) => of(&minute),
            None => of(&self.part.minute_made(self.at)),
        }
    }

    /// The members of a set that meet the whole filter, but for the municipality.
    pub fn narrowed(&self, mut bits: Bits) -> Bits {
        for clause in self.clauses.all() {
            self.part.index.keep(&mut bits, clause);
        }
        self.keep_seen(&mut bits);
        if self.asks_for_opening() {
            self.keep_open(&mut bits);
            self.keep_speaking(&mut bits, &self.wished, &mut SpokenThen::new(self));
        }
        bits
    }

    /// Leaves in a set what still stands, has the words and lies in the box.
    pub fn keep_seen(&self, bits: &mut Bits) {
        if let Some(gone) = self.gone {
            bits.and_not(gone);
        }
        if let Some(text) = &self.text {
            bits.and(text);
        }
        if let Some(bbox) = self.bbox {
            let mut inside = Bits::none(&self.part.index);
            self.part.inside(bbox).for_each(|place| inside.insert(self.part.index.bit(place)));
            bits.and(&inside);
        }
        if let Some(day) = self.confirmed_since {
            let is_old = |bit: &u32| !self.part.confirmed.is_since(self.part.index.place(*bit), day);
            let old: Vec<u32> = bits.iter().filter(is_old).collect();
            old.into_iter().for_each(|bit| bits.remove(bit));
        }
    }

    /// Leaves in a set the desks whose state counts, and into which one gets as wished then.
    pub fn keep_open(&self, bits: &mut Bits) {
        self.keep_counting(bits);
        if self.ways_in.contains(&Access::WalkIn) {
            let is_shut_out = |bit: &u32| {
                let place = self.part.index.place(*bit);
                let state = self.state(self.part.hours[place as usize]);
                matches!(state, State::Maybe | State::Opens) && !self.lets_in_then(place, state)
            };
            let shut_out: Vec<u32> = bits.iter().filter(is_shut_out).collect();
            shut_out.into_iter().for_each(|bit| bits.remove(bit));
        }
    }

    fn keep_counting(&self, bits: &mut Bits) {
        let made;
        let minute = match &self.minute {
            Some(minute) => &**minute,
            None if bits.count() < FEW => {
                let closed = |bit: &u32| {
                    let place = self.part.index.place(*bit);
                    !self.counts(self.part.table.state(self.part.hours[place as usize], self.at))
                };
                let closed: Vec<u32> = bits.iter().filter(closed).collect();
                closed.into_iter().for_each(|bit| bits.remove(bit));
                return;
            }
            None => {
                made = self.part.minute_made(self.at);
                &made
            }
        };
        bits.and(&minute.bits(&self.part.index, |state| self.counts(state)));
    }

    /// Leaves out desks of a set at which a wished language is spoken, but not at that moment.
    pub fn keep_speaking(&self, bits: &mut Bits, wished: &[Language], spoken: &mut SpokenThen<'_>) {
        if wished.is_empty() {
            return;
        }
        let mut doubtful = bits.clone();
        self.part.index.keep(&mut doubtful, &Clause::any([self.part.columns.slot_languages()]));
        for bit in doubtful.iter().filter(|bit| !spoken.is_any(*bit, wished)) {
            bits.remove(bit);
        }
    }

    /// Whether a desk has all terms that columns tell of, and is of the municipality.
    pub fn has_terms(&self, bit: u32) -> bool {
        let is_in = |istat| self.is_in(self.part.index.place(bit), istat);
        self.part.index.meets(bit, self.clauses.all()) && self.municipality.is_none_or(is_in)
    }

    /// Whether a desk is of a municipality.
    pub fn is_in(&self, place: u32, istat: IstatCode) -> bool {
        self.part.record(place).location.municipality.as_ref().is_some_and(|own| own.istat == istat)
    }

    /// A judge of the desks of one field.
    pub fn judge<'s>(&'s self, field: &'s Field) -> ScreenJudge<'s> {
        let is_trivial = self.gone.is_none()
            && self.text.is_none()
            && self.bbox.is_none()
            && self.confirmed_since.is_none()
            && self.open.is_none();
        ScreenJudge { screen: self, field, is_trivial, n_openings: 0 }
    }

    fn state(&self, hours: u32) -> State {
        match &self.minute {
            Some(minute) => minute.states[hours as usize],
            None => self.part.table.state(hours, self.at),
        }
    }

    /// Whether one gets in as wished at that moment. A desk that one may walk into may have slots by appointment only.
    fn lets_in_then(&self, place: u32, state: State) -> bool {
        let record = self.part.record(place);
        let is_wished = |access: &Access| self.ways_in.contains(access);
        if record.service.access.iter().any(|access| *access != Access::WalkIn && is_wished(access)) {
            return true;
        }
        self.part.with_reading(place, |hours| {
            let at = match state {
                State::Opens => hours.opening_at(self.at, &[]).next,
                _ => Some(self.at),
            };
            at.is_none_or(|at| hours.lets_in_at(at, &self.ways_in))
        })
    }

    /// Whether a wished language is there at that moment, for desks whose languages depend on it.
    pub fn speaks_then(&self, place: u32, wished: &[Language]) -> bool {
        let of_slot = self.slot_languages(self.part.hours[place as usize]);
        let spoken =
            if of_slot.is_empty() { &self.part.record(place).desk.languages[..] } else { &of_slot[..] };
        spoken.iter().any(|language| wished.contains(language))
    }

    /// The languages of the slot at the moment, or of the next when there is none yet; none when the slot says
    /// nothing of them, or there is no slot.
    fn slot_languages(&self, row: u32) -> SmallVec<[Language; 4]> {
        let slots = self.part.table.of(row);
        let hours = self.part.table.reading(row, &slots);
        let at = match self.state(row) {
            State::Open | State::Maybe => Some(self.at),
            State::Opens => hours.opening_at(self.at, &[]).next,
            State::Closed | State::Unknown => None,
        };
        at.map_or(SmallVec::new(), |at| SmallVec::from_slice(hours.languages_at(at, &[])))
    }
}

/// Who speaks what at the moment, for many desks whose languages depend on the hour: what their hours say is read
/// once for all desks that share them.
pub(super) struct SpokenThen<'a> {
    screen: &'a Screen<'a>,
    /// By row of the timetable: the languages of the slot that counts; none when those of the desk itself hold.
    slots: Vec<Option<Box<[Language]>>>,
}

impl<'a> SpokenThen<'a> {
    pub fn new(screen: &'a Screen<'a>) -> Self {
        Self { screen, slots: Vec::new() }
    }

    /// Whether any of the languages is spoken then.
    pub fn is_any(&mut self, bit: u32, wished: &[Language]) -> bool {
        let (screen, index) = (self.screen, &self.screen.part.index);
        let row = index.hours(bit);
        if self.slots.is_empty() {
            self.slots.resize(screen.part.table.len(), None);
        }
        let of_slot =
            self.slots[row as usize].get_or_insert_with(|| screen.slot_languages(row).into_vec().into());
        if of_slot.is_empty() {
            let columns = wished.iter().filter_map(|language| screen.part.columns.own_by_hour(*language));
            return columns.into_iter().any(|column| index.has(bit, column));
        }
        of_slot.iter().any(|language| wished.contains(language))
    }
}

/// What the index asks about single desks.
#[derive(Debug)]
pub(super) struct ScreenJudge<'a> {
    screen: &'a Screen<'a>,
    field: &'a Field,
    is_trivial: bool,
    pub n_openings: usize,
}

impl ScreenJudge<'_> {
    fn judged(&mut self, slot: u32, hours: u32, is_open: bool) -> bool {
        let screen = self.screen;
        let bit = self.field.first_word as u32 * 64 + slot;
        if screen.gone.is_some_and(|gone| gone.contains(bit))
            || screen.text.as_ref().is_some_and(|text| !text.contains(bit))
        {
            return false;
        }
        if screen.open.is_some() && !is_open {
            self.n_openings += 1;
            if !screen.counts(screen.state(hours)) {
                return false;
            }
        }
        let place = self.field.places[slot as usize];
        if screen.ways_in.contains(&Access::WalkIn) {
            let state = screen.state(hours);
            if matches!(state, State::Maybe | State::Opens) && !screen.lets_in_then(place, state) {
                return false;
            }
        }
        if let Some(bbox) = screen.bbox {
            let pin = screen.part.record(place).location.pin();
            if !pin.is_some_and(|pin| bbox.contains(pin.position)) {
                return false;
            }
        }
        if screen.confirmed_since.is_some_and(|day| !screen.part.confirmed.is_since(place, day)) {
            return false;
        }
        screen.wished.is_empty()
            || !screen.part.index.has(bit, screen.part.columns.slot_languages())
            || screen.speaks_then(place, &screen.wished)
    }
}

impl Judge for ScreenJudge<'_> {
    #[inline]
    fn accepts(&mut self, slot: u32, hours: u32, is_open: bool) -> bool {
        self.is_trivial || self.judged(slot, hours, is_open)
    }

    fn position(&self, place: u32) -> Position {
        let record = self.screen.part.record(place);
        let position = record.location.pin().map(|pin| pin.position);
        position.or_else(|| record.location.coarse_position()).expect("a desk of a field has a position")
    }
}
