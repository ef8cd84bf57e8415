//! The read model: every desk at one version with its indexes, immutable, asked by many threads at once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use rstar::RTree;
use rstar::primitives::GeomWithData;

use super::answer::{Hit, Page};
use super::filter::{Attributes, LanguageBits, Matcher};
use super::hours::{CompiledHours, DayHours};
use super::sphere;
use super::suggest::{Suggester, Vocabulary};
use crate::domain::address::IstatCode;
use crate::domain::calendar::Calendar;
use crate::domain::desk::DeskRecord;
use crate::domain::id::{DeskId, SheetId};
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
use crate::domain::network::DataVersion;
use crate::domain::opening::Opening;
use crate::domain::position::{BBox, Position};
use crate::domain::query::{Filter, ListQuery};
use crate::domain::sheet::Sheet;
use crate::domain::time::LocalMinute;

pub(super) type Pin = GeomWithData<sphere::Unit, u32>;
pub(super) type FlatPin = GeomWithData<[f64; 2], u32>;

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
    pub(super) version: DataVersion,
    pub(super) first_day: NaiveDate,
    pub(super) taxonomy: Arc<Taxonomy>,
    pub(super) desks: Vec<DeskRecord>,
    pub(super) sheets: Vec<Sheet>,
    pub(super) attributes: Vec<Attributes>,
    /// Where each desk or the middle of its area is.
    pub(super) units: Vec<Option<sphere::Unit>>,
    pub(super) hours: Vec<CompiledHours>,
    pub(super) languages: LanguageBits,
    pub(super) pins: RTree<Pin>,
    pub(super) flat_pins: RTree<FlatPin>,
    /// Desks per need bit, per language and per municipality.
    pub(super) by_need: Vec<Vec<u32>>,
    pub(super) by_language: BTreeMap<Language, Vec<u32>>,
    pub(super) by_municipality: HashMap<IstatCode, Vec<u32>>,
    /// Desks without a pin by the middle of their area, and those that belong to no area.
    pub(super) areas: RTree<Pin>,
    pub(super) nowhere: Vec<u32>,
    pub(super) suggester: Suggester,
}

impl Snapshot {
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

    pub(super) fn hit(&self, index: usize, at: LocalMinute, origin: Option<Position>) -> Hit<'_> {
        let record = &self.desks[index];
        Hit {
            record,
            distance: origin.zip(record.location.pin()).map(|(origin, pin)| origin.metres_to(pin.position)),
            opening: self.hours(index).opening_at(at, &record.desk.languages),
        }
    }

    pub(super) fn is_match(&self, index: usize, matcher: &Matcher) -> bool {
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

#[cfg(test)]
mod tests;
