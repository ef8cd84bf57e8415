//! The read model: every desk at one version with its indexes, immutable, asked by many threads at once.

use std::collections::{BTreeMap, BinaryHeap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use rstar::RTree;
use rstar::primitives::GeomWithData;

use super::answer::{Hit, Nearest, Page, Work};
use super::compile::{self, Circumstances, Window};
use super::filter::{Attributes, LanguageBits, Matcher, all_languages};
use super::hours::{CompiledHours, DayHours};
use super::sphere;
use super::suggest::{Suggester, Vocabulary};
use crate::domain::address::IstatCode;
use crate::domain::calendar::Calendar;
use crate::domain::desk::{DeskRecord, DeskStatus};
use crate::domain::id::{DeskId, SheetId};
use crate::domain::language::Language;
use crate::domain::location::AddressVisibility;
use crate::domain::need::Taxonomy;
use crate::domain::network::{DataVersion, Network};
use crate::domain::opening::Opening;
use crate::domain::position::{BBox, Metres, Position};
use crate::domain::provenance::Trust;
use crate::domain::query::{Filter, ListQuery, NearestQuery};
use crate::domain::schedule::Schedule;
use crate::domain::sheet::Sheet;
use crate::domain::time::LocalMinute;

/// Desks without a pin are listed when their area's middle lies within this distance and no other is asked.
const NEARBY: f64 = 30_000.0;

/// Share of desks assumed open when estimating how far a search must look.
const OPEN_SHARE: f64 = 0.15;

/// Cost of looking at one pin through the tree, against one through a list.
const TREE_COST: f64 = 8.0;

type Pin = GeomWithData<sphere::Unit, u32>;
type FlatPin = GeomWithData<[f64; 2], u32>;

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

/// The whole network, ready to be asked.
#[derive(Debug)]
pub struct Snapshot {
    version: DataVersion,
    first_day: NaiveDate,
    taxonomy: Arc<Taxonomy>,
    desks: Vec<DeskRecord>,
    sheets: Vec<Sheet>,
    attributes: Vec<Attributes>,
    /// Where each desk or the middle of its area is.
    units: Vec<Option<sphere::Unit>>,
    hours: Vec<CompiledHours>,
    languages: LanguageBits,
    pins: RTree<Pin>,
    flat_pins: RTree<FlatPin>,
    /// Desks per need bit, per language and per municipality.
    by_need: Vec<Vec<u32>>,
    by_language: BTreeMap<Language, Vec<u32>>,
    by_municipality: HashMap<IstatCode, Vec<u32>>,
    /// Desks without a pin by the middle of their area, and those that belong to no area.
    areas: RTree<Pin>,
    nowhere: Vec<u32>,
    suggester: Suggester,
}

impl Snapshot {
    /// Sorts, compiles and indexes. Gone desks are left out.
    pub fn build(network: Network, setting: &Setting) -> Self {
        let Network { version, mut desks, mut sheets } = network;
        desks.retain(|record| record.desk.status == DeskStatus::Active);
        desks.sort_by(|a, b| a.desk.id.cmp(&b.desk.id));
        sheets.sort_by(|a, b| a.id.cmp(&b.id));
        attach_sheets(&mut desks, &sheets);
        let languages = LanguageBits::new(desks.iter().flat_map(all_languages).copied().collect());
        let (hours, hours_of) = compile_all(&desks, setting);
        let attributes: Vec<Attributes> = desks
            .iter()
            .zip(hours_of)
            .map(|(record, hours)| Attributes::of(record, &setting.taxonomy, &languages, hours))
            .collect();
        let mut index = PinIndex { by_need: vec![Vec::new(); Taxonomy::MAX_NEEDS], ..PinIndex::default() };
        for (number, (record, attributes)) in (0u32..).zip(desks.iter().zip(&attributes)) {
            index.add(number, record, attributes);
        }
        let suggester = Suggester::new(&setting.vocabulary, &desks);
        Self {
            version,
            first_day: setting.first_day,
            taxonomy: Arc::clone(&setting.taxonomy),
            sheets,
            attributes,
            units: index.units,
            hours,
            languages,
            pins: RTree::bulk_load(index.pins),
            flat_pins: RTree::bulk_load(index.flat_pins),
            by_need: index.by_need,
            by_language: index.by_language,
            by_municipality: index.by_municipality,
            areas: RTree::bulk_load(index.areas),
            nowhere: index.nowhere,
            suggester,
            desks,
        }
    }

    pub fn version(&self) -> DataVersion {
        self.version
    }

    /// The first day whose hours were compiled.
    pub fn first_day(&self) -> NaiveDate {
        self.first_day
    }

    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    /// Ordered by id.
    pub fn desks(&self) -> &[DeskRecord] {
        &self.desks
    }

    pub fn desk(&self, id: &DeskId) -> Option<&DeskRecord> {
        self.place(id).map(|index| &self.desks[index])
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
        self.languages.languages()
    }

    pub fn opening(&self, id: &DeskId, at: LocalMinute) -> Option<Opening> {
        self.place(id).map(|index| self.hours(index).opening_at(at, &self.desks[index].desk.languages))
    }

    /// The slots of the days from `first` on.
    pub fn days(&self, id: &DeskId, first: NaiveDate, n_days: u16) -> Option<Vec<DayHours>> {
        self.place(id).map(|index| self.hours(index).days(first, n_days))
    }

    pub(super) fn attributes(&self, index: usize) -> &Attributes {
        &self.attributes[index]
    }

    pub(super) fn hours(&self, index: usize) -> &CompiledHours {
        &self.hours[self.attributes[index].hours as usize]
    }

    pub(super) fn suggester(&self) -> &Suggester {
        &self.suggester
    }

    pub(super) fn matcher(&self, filter: &Filter, at: LocalMinute) -> Matcher {
        Matcher::new(filter, at, &self.taxonomy, &self.languages)
    }

    fn place(&self, id: &DeskId) -> Option<usize> {
        self.desks.binary_search_by(|record| record.desk.id.cmp(id)).ok()
    }

    /// The nearest desks that meet the filter, by geodesic distance rounded to a decimetre, then by id.
    pub fn nearest(&self, query: &NearestQuery) -> Nearest<'_> {
        let matcher = self.matcher(&query.filter, query.at);
        let mut search = NearestSearch::new(self, query, &matcher);
        let short_list = self.short_list(&matcher, query.limit.get());
        match &short_list {
            Some(candidates) => search.through_list(candidates),
            None => search.through_tree(),
        }
        let NearestSearch { best, work, .. } = search;
        let hits = best
            .into_sorted_vec()
            .into_iter()
            .map(|(_, index)| self.hit(index as usize, query.at, Some(query.origin)))
            .collect();
        Nearest { hits, without_pin: self.around_without_pin(query, &matcher, short_list.as_deref()), work }
    }

    /// The shortest list that holds every match, when reading it is cheaper than walking the tree.
    fn short_list(&self, matcher: &Matcher, limit: usize) -> Option<Vec<u32>> {
        let need_bits = matcher.needs_mask().map(|mask| bits(mask).collect::<Vec<_>>());
        let by_need =
            need_bits.map(|bits| bits.into_iter().map(|bit| &self.by_need[bit]).collect::<Vec<_>>());
        let by_language = matcher.languages_mask().map(|mask| {
            let is_wished = |language: Language| self.languages.bit(language) & mask != 0;
            self.by_language.iter().filter(|(l, _)| is_wished(**l)).map(|(_, list)| list).collect::<Vec<_>>()
        });
        let by_municipality =
            matcher.municipality().map(|istat| self.by_municipality.get(&istat).into_iter().collect());
        let lists: Vec<Vec<&Vec<u32>>> =
            [by_need, by_language, by_municipality].into_iter().flatten().collect();
        let length = |lists: &Vec<&Vec<u32>>| lists.iter().map(|list| list.len()).sum::<usize>();
        let n_pins = self.pins.size().max(1) as f64;
        let share = lists.iter().map(|lists| (length(lists) as f64 / n_pins).min(1.0)).product::<f64>();
        let share = share * if matcher.asks_for_opening() { OPEN_SHARE } else { 1.0 };
        let tree_cost = (limit as f64 / share.max(1e-9)).min(n_pins) * TREE_COST;
        let shortest = lists.into_iter().min_by_key(length)?;
        if length(&shortest) as f64 > tree_cost {
            return None;
        }
        let mut candidates: Vec<u32> = shortest.into_iter().flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        Some(candidates)
    }

    fn hit(&self, index: usize, at: LocalMinute, origin: Option<Position>) -> Hit<'_> {
        let record = &self.desks[index];
        Hit {
            record,
            distance: origin.zip(record.location.pin()).map(|(origin, pin)| origin.metres_to(pin.position)),
            opening: self.hours(index).opening_at(at, &record.desk.languages),
        }
    }

    /// Desks that must not be drawn: those whose area lies around the origin, nearest first, then those of no area.
    fn around_without_pin(
        &self,
        query: &NearestQuery,
        matcher: &Matcher,
        short_list: Option<&[u32]>,
    ) -> Vec<Hit<'_>> {
        let reach = query.max_distance.or(Metres::new(NEARBY)).map_or(f64::INFINITY, sphere::chord_2_within);
        let mut found = match short_list {
            Some(candidates) => self.areas_of(candidates, query, matcher, reach),
            None => self.areas_around(query, matcher, reach),
        };
        let nowhere = self.nowhere.iter().filter(|index| self.is_match(**index as usize, matcher));
        found.extend(nowhere.map(|index| (f64::INFINITY, *index)));
        found.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        found.truncate(query.limit.get());
        found.into_iter().map(|(_, index)| self.hit(index as usize, query.at, None)).collect()
    }

    fn areas_of(
        &self,
        candidates: &[u32],
        query: &NearestQuery,
        matcher: &Matcher,
        reach: f64,
    ) -> Vec<(f64, u32)> {
        let origin = sphere::unit(query.origin);
        let area = |index: &u32| {
            let unit = self.units[*index as usize].filter(|_| !self.attributes[*index as usize].has_pin())?;
            let chord_2 = sphere::chord_2(origin, unit);
            (chord_2 <= reach && self.is_match(*index as usize, matcher)).then_some((chord_2, *index))
        };
        candidates.iter().filter_map(area).collect()
    }

    fn areas_around(&self, query: &NearestQuery, matcher: &Matcher, reach: f64) -> Vec<(f64, u32)> {
        let mut found: Vec<(f64, u32)> = Vec::new();
        for (area, chord_2) in self.areas.nearest_neighbor_iter_with_distance_2(sphere::unit(query.origin)) {
            // Many desks share the middle of a municipality: a tie is read to its end, so that ids decide.
            let is_tie = found.last().is_some_and(|(last, _)| *last == chord_2);
            if chord_2 > reach || (found.len() >= query.limit.get() && !is_tie) {
                break;
            }
            if self.is_match(area.data as usize, matcher) {
                found.push((chord_2, area.data));
            }
        }
        found
    }

    fn is_match(&self, index: usize, matcher: &Matcher) -> bool {
        let record = &self.desks[index];
        matcher.met(&self.attributes[index], record).all()
            && matcher.is_open_enough(self.hours(index), &record.desk.languages)
    }

    /// All desks that meet the filter, ordered by id, one page of them.
    pub fn list(&self, query: &ListQuery) -> Page<'_> {
        let matcher = self.matcher(&query.filter, query.at);
        let matches = |index: &usize| self.is_match(*index, &matcher);
        let found: Vec<usize> = match query.filter.bbox {
            Some(bbox) => self.inside(bbox).into_iter().filter(matches).collect(),
            None => (0..self.desks.len()).filter(matches).collect(),
        };
        let page = found.iter().skip(query.offset).take(query.limit.get());
        Page {
            hits: page.map(|index| self.hit(*index, query.at, None)).collect(),
            number_matched: found.len(),
        }
    }

    /// Every desk that meets the filter, ordered by id: what exports walk through.
    pub fn matching<'a>(
        &'a self,
        filter: &Filter,
        at: LocalMinute,
    ) -> impl Iterator<Item = Hit<'a>> + use<'a> {
        let matcher = self.matcher(filter, at);
        (0..self.desks.len())
            .filter(move |&index| self.is_match(index, &matcher))
            .map(move |index| self.hit(index, at, None))
    }

    fn inside(&self, bbox: BBox) -> Vec<usize> {
        let mut found = Vec::new();
        for part in bbox.parts() {
            let [west, south, east, north] = part.to_wsen();
            let envelope = rstar::AABB::from_corners([west, south], [east, north]);
            found.extend(self.flat_pins.locate_in_envelope(envelope).map(|pin| pin.data as usize));
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// A bounded best-first search: the `k` nearest so far, and proof that nothing nearer is left.
struct NearestSearch<'a> {
    snapshot: &'a Snapshot,
    query: &'a NearestQuery,
    matcher: &'a Matcher,
    origin: sphere::Unit,
    /// Largest squared chord that can still lie within the asked distance.
    chord_2_max: f64,
    /// Distance in decimetres and place; the worst on top.
    best: BinaryHeap<(u64, u32)>,
    work: Work,
}

impl<'a> NearestSearch<'a> {
    fn new(snapshot: &'a Snapshot, query: &'a NearestQuery, matcher: &'a Matcher) -> Self {
        Self {
            snapshot,
            query,
            matcher,
            origin: sphere::unit(query.origin),
            chord_2_max: query.max_distance.map_or(f64::INFINITY, sphere::chord_2_within),
            best: BinaryHeap::with_capacity(query.limit.get() + 1),
            work: Work::default(),
        }
    }

    fn through_tree(&mut self) {
        let snapshot = self.snapshot;
        for (pin, chord_2) in snapshot.pins.nearest_neighbor_iter_with_distance_2(self.origin) {
            if self.is_done(chord_2) {
                break;
            }
            self.consider(pin.data);
        }
    }

    fn through_list(&mut self, candidates: &[u32]) {
        let snapshot = self.snapshot;
        let chord_2 = |index: &u32| {
            let unit =
                snapshot.units[*index as usize].filter(|_| snapshot.attributes[*index as usize].has_pin());
            unit.map(|unit| (sphere::chord_2(self.origin, unit), *index))
        };
        let mut near: Vec<(f64, u32)> = candidates.iter().filter_map(chord_2).collect();
        near.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        for (chord_2, index) in near {
            if self.is_done(chord_2) {
                break;
            }
            self.consider(index);
        }
    }

    /// Nothing at this chord or beyond can enter the answer.
    fn is_done(&self, chord_2: f64) -> bool {
        if chord_2 > self.chord_2_max {
            return true;
        }
        let is_full = self.best.len() == self.query.limit.get();
        // One decimetre of slack: rounding may pull a candidate level with the worst.
        is_full
            && self
                .best
                .peek()
                .is_some_and(|(worst, _)| sphere::at_least(chord_2) * 10.0 > (*worst + 1) as f64)
    }

    fn consider(&mut self, index: u32) {
        self.work.visited += 1;
        let (attributes, record) =
            (&self.snapshot.attributes[index as usize], &self.snapshot.desks[index as usize]);
        if !self.matcher.met(attributes, record).all() {
            return;
        }
        if self.matcher.asks_for_opening() {
            self.work.openings += 1;
            if !self.matcher.is_open_enough(self.snapshot.hours(index as usize), &record.desk.languages) {
                return;
            }
        }
        let Some(pin) = record.location.pin() else { return };
        let distance = self.query.origin.metres_to(pin.position);
        if self.query.max_distance.is_some_and(|max| distance > max) {
            return;
        }
        self.best.push((distance.decimetres(), index));
        if self.best.len() > self.query.limit.get() {
            self.best.pop();
        }
    }
}

/// The middle of a desk's area: of a protected place only to a tenth of a degree.
fn coarse_position(record: &DeskRecord) -> Option<Position> {
    let position = record.location.placement.as_ref()?.position;
    if record.location.visibility == AddressVisibility::Full {
        return Some(position);
    }
    let coarse = |degrees: f64| (degrees * 10.0).round() / 10.0;
    Position::from_lon_lat(coarse(position.lon()), coarse(position.lat())).ok()
}

/// The numbers of the bits that are set.
fn bits(mask: u128) -> impl Iterator<Item = usize> {
    (0..128).filter(move |bit| mask & (1 << bit) != 0)
}

/// Writes each sheet's id into the desks that it names.
fn attach_sheets(desks: &mut [DeskRecord], sheets: &[Sheet]) {
    for sheet in sheets {
        for id in &sheet.desks {
            if let Ok(index) = desks.binary_search_by(|record| record.desk.id.cmp(id)) {
                let own = &mut desks[index].desk.sheets;
                if !own.contains(&sheet.id) {
                    own.push(sheet.id.clone());
                    own.sort();
                }
            }
        }
    }
}

/// Compiles each distinct schedule once.
fn compile_all(desks: &[DeskRecord], setting: &Setting) -> (Vec<CompiledHours>, Vec<u32>) {
    let window = Window { first_day: setting.first_day, n_days: setting.n_days };
    let mut hours: Vec<CompiledHours> = Vec::new();
    let mut seen: HashMap<(&Schedule, Circumstances), u32> = HashMap::new();
    let mut places = Vec::with_capacity(desks.len());
    for record in desks {
        let circumstances = circumstances(record, setting);
        let schedule = &record.desk.schedule;
        let place = *seen.entry((schedule, circumstances)).or_insert_with_key(|(schedule, circumstances)| {
            hours.push(compile::compile(schedule, circumstances, window));
            (hours.len() - 1) as u32
        });
        places.push(place);
    }
    (hours, places)
}

/// What of a desk's surroundings decides how its hours are read.
pub fn circumstances(record: &DeskRecord, setting: &Setting) -> Circumstances {
    let municipality = record.location.municipality.as_ref();
    let trust = Trust::on(setting.first_day, record.desk.confirmation, record.desk.provenance.confidence);
    Circumstances {
        is_public_office: record.organization.kind.is_public_office(),
        patrons: municipality.map(|m| setting.calendar.patron_days(m.istat).to_vec()).unwrap_or_default(),
        access: record.service.access.clone(),
        is_unconfirmed: trust == Trust::Unconfirmed,
    }
}

#[derive(Default)]
struct PinIndex {
    units: Vec<Option<sphere::Unit>>,
    pins: Vec<Pin>,
    flat_pins: Vec<FlatPin>,
    by_need: Vec<Vec<u32>>,
    by_language: BTreeMap<Language, Vec<u32>>,
    by_municipality: HashMap<IstatCode, Vec<u32>>,
    areas: Vec<Pin>,
    nowhere: Vec<u32>,
}

impl PinIndex {
    fn add(&mut self, number: u32, record: &DeskRecord, attributes: &Attributes) {
        for bit in bits(attributes.needs) {
            self.by_need[bit].push(number);
        }
        for language in all_languages(record) {
            let list = self.by_language.entry(*language).or_default();
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
        if let Some(istat) = attributes.municipality {
            self.by_municipality.entry(istat).or_default().push(number);
        }
        let position = record.location.pin().map(|pin| pin.position);
        let unit = position.or_else(|| coarse_position(record)).map(sphere::unit);
        self.units.push(unit);
        match (position, unit) {
            (Some(position), Some(unit)) => {
                self.pins.push(Pin::new(unit, number));
                self.flat_pins.push(FlatPin::new([position.lon(), position.lat()], number));
            }
            (_, Some(unit)) => self.areas.push(Pin::new(unit, number)),
            (_, None) if record.location.municipality.is_none() => self.nowhere.push(number),
            // A municipality without a known middle cannot be near anything; lists and exports still have it.
            (_, None) => {}
        }
    }
}

#[cfg(test)]
mod tests;
