//! Nearest desks: through the tree, or through a short list when that is cheaper.

use std::collections::BinaryHeap;

use super::answer::{Hit, Nearest, Work};
use super::filter::{Matcher, bits};
use super::snapshot::Snapshot;
use super::sphere;
use crate::domain::language::Language;
use crate::domain::position::Metres;
use crate::domain::query::NearestQuery;

/// Desks without a pin are listed when their area's middle lies within this distance and no other is asked.
const NEARBY: f64 = 30_000.0;

/// Share of desks assumed open when estimating how far a search must look.
const OPEN_SHARE: f64 = 0.15;

/// Cost of looking at one pin through the tree, against one through a list.
const TREE_COST: f64 = 8.0;

impl Snapshot {
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
