//! Nearest desks: each part is asked through its index, and the answers are put together.

use smallvec::SmallVec;

use super::answer::{Hit, Nearest, NearestRecords, Work};
use super::filter::Screen;
use super::index::earth::Origin;
use super::index::plan::{Ask, Found, Judge as _};
use super::snapshot::{Seat, Snapshot};
use crate::domain::address::IstatCode;
use crate::domain::id::DeskId;
use crate::domain::position::Metres;
use crate::domain::query::NearestQuery;
use crate::order;

/// Desks without a pin are listed when their area's middle lies within this distance and no other is asked.
const NEARBY: f64 = 30_000.0;

/// Sets of pins up to this size are measured one by one.
const SHORT_LIST: usize = 4_096;

/// A desk with a pin and its distance.
#[derive(Debug, Clone, Copy)]
struct Measured<'a> {
    seat: Seat<'a>,
    distance: Metres,
}

/// The large part's and the small part's.
type PerPart<T> = SmallVec<[T; 2]>;

impl Snapshot {
    /// The nearest desks that meet the filter, by geodesic distance rounded to a decimetre, then by id.
    pub fn nearest(&self, query: &NearestQuery) -> Nearest<'_> {
        let (pins, without_pin, work) = self.found(query);
        let hits = pins.into_iter().map(|Measured { seat, distance }| Hit {
            distance: Some(distance),
            ..self.hit(seat, query.at, None)
        });
        Nearest {
            hits: hits.collect(),
            without_pin: without_pin.into_iter().map(|seat| self.hit(seat, query.at, None)).collect(),
            work,
        }
    }

    /// The same desks without their states, for those who have them already.
    pub fn nearest_records(&self, query: &NearestQuery) -> NearestRecords<'_> {
        let (pins, without_pin, _) = self.found(query);
        NearestRecords {
            pins: pins.into_iter().map(|found| (found.seat.record(), found.distance)).collect(),
            without_pin: without_pin.into_iter().map(Seat::record).collect(),
        }
    }

    fn found(&self, query: &NearestQuery) -> (Vec<Measured<'_>>, Vec<Seat<'_>>, Work) {
        let (mut pins, mut areas, mut work) = (SmallVec::new(), SmallVec::new(), Work::default());
        let screens = self.parts().map(|(part, gone)| self.screen(part, gone, &query.filter, query.at));
        let screens: PerPart<Screen<'_>> = screens.collect();
        for screen in &screens {
            pins.push(pins_of(screen, query, &mut work));
            areas.push(areas_of(screen, query, &mut work));
        }
        let mut without_pin: Vec<Seat<'_>> = merged(areas).into_iter().map(|found| found.seat).collect();
        without_pin.truncate(query.limit.get());
        let room = query.limit.get() - without_pin.len();
        without_pin.extend(everywhere(&screens, query, room));
        let mut pins = merged(pins);
        pins.truncate(query.limit.get());
        (pins, without_pin, work)
    }

    /// Only which desks with a pin are nearest and how far they are, without their states.
    pub fn nearest_pins(&self, query: &NearestQuery) -> (Vec<(&DeskId, Metres)>, Work) {
        let (mut pins, mut work) = (SmallVec::new(), Work::default());
        for (part, gone) in self.parts() {
            let screen = self.screen(part, gone, &query.filter, query.at);
            pins.push(pins_of(&screen, query, &mut work));
        }
        let mut pins = merged(pins);
        pins.truncate(query.limit.get());
        (pins.into_iter().map(|found| (found.seat.record().id(), found.distance)).collect(), work)
    }
}

#[cfg(test)]
impl Snapshot {
    /// The nearest pins by every tree and every way of reading it, one answer for each, of the large part alone.
    pub(super) fn by_every_way(&self, query: &NearestQuery) -> Vec<(String, Vec<(u64, DeskId)>)> {
        use super::index::plan::Way;
        let screen = self.screen(&self.base, self.gone.as_deref(), &query.filter, query.at);
        let ask = ask(&screen, query, (0, query.max_distance));
        let index = &self.base.index;
        let mut answers = Vec::new();
        for source in index.sources(&index.pins, &ask) {
            for way in [Way::Descend, Way::Scan] {
                let judge = &mut screen.judge(&index.pins);
                let found = index.nearest_forced(&index.pins, &ask, judge, (source, way)).expect("a source");
                let tell =
                    |found: Found| (found.distance.decimetres(), self.base.record(found.place).id().clone());
                answers.push((format!("{source:?} {way:?}"), found.into_iter().map(tell).collect()));
            }
        }
        answers
    }
}

fn ask<'a>(
    screen: &'a Screen<'_>,
    query: &NearestQuery,
    (number, max_distance): (usize, Option<Metres>),
) -> Ask<'a> {
    let minute = screen.minute.as_ref();
    Ask {
        origin: Origin::new(query.origin),
        limit: query.limit.get(),
        max_distance,
        clauses: screen.clauses.all(),
        municipality: query.filter.municipality,
        open: minute.map(|minute| minute.columns(number, |state| screen.counts(state))),
        accepted_share: screen.accepted_share(),
    }
}

fn pins_of<'a>(screen: &Screen<'a>, query: &NearestQuery, work: &mut Work) -> Vec<Measured<'a>> {
    let index = &screen.part.index;
    let ask = ask(screen, query, (0, query.max_distance));
    let mut judge = screen.judge(&index.pins);
    let (found, own_work) = match short_list(screen, query) {
        Some(slots) => index.nearest_listed(&ask, &mut judge, &slots),
        None => index.nearest(&index.pins, &ask, &mut judge),
    };
    work.add(Work { openings: judge.n_openings, ..own_work });
    seated(screen, found)
}

/// The pins that words or a box leave over, when they are few.
fn short_list(screen: &Screen<'_>, query: &NearestQuery) -> Option<Vec<u32>> {
    let index = &screen.part.index;
    let text = screen.text()?;
    let bits = if query.filter.municipality.is_some() {
        let mut members = index.members(query.filter.municipality?);
        members.and(text);
        members
    } else {
        text.clone()
    };
    let pins = bits.iter().take_while(|bit| (*bit as usize) < index.pins.len());
    let slots: Vec<u32> = pins.take(SHORT_LIST + 1).collect();
    (slots.len() <= SHORT_LIST).then_some(slots)
}

/// Desks that must not be drawn, whose area lies around the origin.
fn areas_of<'a>(screen: &Screen<'a>, query: &NearestQuery, work: &mut Work) -> Vec<Measured<'a>> {
    let index = &screen.part.index;
    let reach = query.max_distance.or(Metres::new(NEARBY));
    if let Some(istat) = query.filter.municipality {
        return areas_of_municipality(screen, query, istat, reach);
    }
    let ask = ask(screen, query, (1, reach));
    let mut judge = screen.judge(&index.areas);
    let (found, own_work) = index.nearest(&index.areas, &ask, &mut judge);
    work.openings += judge.n_openings;
    work.nodes += own_work.nodes;
    work.words += own_work.words;
    seated(screen, found)
}

fn areas_of_municipality<'a>(
    screen: &Screen<'a>,
    query: &NearestQuery,
    istat: IstatCode,
    reach: Option<Metres>,
) -> Vec<Measured<'a>> {
    let index = &screen.part.index;
    let mut bits = index.members(istat);
    bits.and(&index.area_bits());
    let matching = screen.narrowed(bits);
    let found = matching.iter().filter_map(|bit| {
        let place = index.place(bit);
        let position = screen.part.record(place).location.coarse_position()?;
        let distance = query.origin.metres_to(position);
        reach.is_none_or(|reach| distance <= reach).then_some(Found { place, distance })
    });
    let mut found: Vec<Found> = found.collect();
    let rank = |found: &Found| (found.distance.decimetres(), found.place);
    order::sort_unstable_by(&mut found, |a, b| rank(a).cmp(&rank(b)));
    found.truncate(query.limit.get());
    seated(screen, found)
}

/// Matching desks that are as near to one person as to another, by id, and at most so many.
fn everywhere<'a>(screens: &[Screen<'a>], query: &NearestQuery, most: usize) -> Vec<Seat<'a>> {
    let mut all = Vec::new();
    let mut n_parts = 0;
    for screen in screens {
        let n_before = all.len();
        all.extend(everywhere_of(screen, query).take(most));
        n_parts += usize::from(all.len() > n_before);
    }
    // Within one part they are in order already.
    if n_parts > 1 {
        order::sort_by(&mut all, |a, b| a.record().id().cmp(b.record().id()));
    }
    all.truncate(most);
    all
}

fn everywhere_of<'a>(screen: &Screen<'a>, query: &NearestQuery) -> impl Iterator<Item = Seat<'a>> {
    let (part, index) = (screen.part, &screen.part.index);
    let mut judge = screen.judge(&index.others);
    let first = index.others.first_word as u32 * 64;
    let matching = index.everywhere.iter().filter(move |place| {
        let is_there = query.filter.municipality.is_none_or(|istat| screen.is_in(**place, istat));
        let bit = index.bit(**place);
        let hours = part.hours[**place as usize];
        is_there && index.meets(bit, screen.clauses.all()) && judge.accepts(bit - first, hours, false)
    });
    matching.map(move |place| Seat { part, place: *place })
}

fn seated<'a>(screen: &Screen<'a>, found: Vec<Found>) -> Vec<Measured<'a>> {
    let seat = |place| Seat { part: screen.part, place };
    found.into_iter().map(|Found { place, distance }| Measured { seat: seat(place), distance }).collect()
}

/// What the parts found, in one order.
fn merged(parts: PerPart<Vec<Measured<'_>>>) -> Vec<Measured<'_>> {
    let mut parts = parts.into_iter();
    let mut all = parts.next().unwrap_or_default();
    let n_first = all.len();
    all.extend(parts.flatten());
    if all.len() > n_first {
        order::sort_by(&mut all, |a, b| {
            let by_distance = a.distance.decimetres().cmp(&b.distance.decimetres());
            by_distance.then_with(|| a.seat.record().id().cmp(b.seat.record().id()))
        });
    }
    all
}
