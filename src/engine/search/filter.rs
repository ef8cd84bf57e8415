//! A filter turned into bit masks, so that a candidate is refused in a few instructions.

use crate::domain::address::IstatCode;
use crate::domain::desk::DeskRecord;
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
use crate::domain::opening::State;
use crate::domain::position::BBox;
use crate::domain::query::{Filter, Include, OpenFilter};
use crate::domain::service::{Access, Audience, Cost};
use crate::domain::time::LocalMinute;

use super::hours::CompiledHours;

/// Which bit a language has. With more than 128 languages bits are shared, and matches are checked on the record.
#[derive(Debug, Clone, Default)]
pub struct LanguageBits {
    languages: Vec<Language>,
}

impl LanguageBits {
    pub fn new(mut languages: Vec<Language>) -> Self {
        languages.sort_unstable();
        languages.dedup();
        Self { languages }
    }

    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    pub fn bit(&self, language: Language) -> u128 {
        self.languages.binary_search(&language).map_or(0, |i| 1 << (i % 128))
    }

    pub fn mask<'a>(&self, languages: impl IntoIterator<Item = &'a Language>) -> u128 {
        languages.into_iter().fold(0, |mask, language| mask | self.bit(*language))
    }

    fn has_shared_bits(&self) -> bool {
        self.languages.len() > 128
    }
}

/// What filters look at, per desk, side by side in memory.
#[derive(Debug, Clone, Copy)]
pub struct Attributes {
    pub needs: u128,
    pub languages: u128,
    pub audience: u16,
    pub access: u8,
    pub flags: u8,
    pub municipality: Option<IstatCode>,
    /// Place in the table of compiled hours.
    pub hours: u32,
}

const FREE: u8 = 1;
const STEP_FREE: u8 = 2;
const SHEET: u8 = 4;
const PIN: u8 = 8;

fn audience_bit(audience: Audience) -> u16 {
    1 << audience as u16
}

fn access_bit(access: Access) -> u8 {
    1 << access as u8
}

/// Every language that is spoken at a desk at some hour.
pub fn all_languages(record: &DeskRecord) -> impl Iterator<Item = &Language> {
    record.desk.languages.iter().chain(record.desk.schedule.slots.iter().flat_map(|slot| &slot.languages))
}

impl Attributes {
    pub fn of(record: &DeskRecord, taxonomy: &Taxonomy, languages: &LanguageBits, hours: u32) -> Self {
        let service = &record.service;
        let flag = |is_set: bool, flag: u8| if is_set { flag } else { 0 };
        Self {
            needs: service.needs.iter().filter_map(|need| taxonomy.bit(need)).fold(0, |mask, bit| mask | bit),
            languages: languages.mask(all_languages(record)),
            audience: service.audience.iter().fold(0, |mask, audience| mask | audience_bit(*audience)),
            access: service.access.iter().fold(0, |mask, access| mask | access_bit(*access)),
            flags: flag(service.cost == Some(Cost::Free), FREE)
                | flag(record.location.step_free == Some(true), STEP_FREE)
                | flag(!record.desk.sheets.is_empty(), SHEET)
                | flag(record.location.pin().is_some(), PIN),
            municipality: record.location.municipality.as_ref().map(|m| m.istat),
            hours,
        }
    }
}

impl Attributes {
    pub fn has_pin(&self) -> bool {
        self.flags & PIN != 0
    }
}

/// A filter ready to be asked of many desks.
#[derive(Debug, Clone)]
pub struct Matcher {
    needs: Option<u128>,
    languages: Option<u128>,
    /// The languages themselves, to be looked up in slots and, when bits are shared, in records.
    wished: Vec<Language>,
    checks_records: bool,
    audience: Option<u16>,
    access: Option<u8>,
    flags: u8,
    municipality: Option<IstatCode>,
    bbox: Option<BBox>,
    open: Option<Include>,
    at: LocalMinute,
}

/// Which lists of a filter a desk meets; facets ask for all but one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Met {
    pub needs: bool,
    pub languages: bool,
    pub audience: bool,
    pub rest: bool,
}

impl Met {
    pub fn all(self) -> bool {
        self.needs && self.languages && self.audience && self.rest
    }
}

impl Matcher {
    pub fn new(filter: &Filter, at: LocalMinute, taxonomy: &Taxonomy, languages: &LanguageBits) -> Self {
        let any_of = |is_empty: bool, mask: u128| (!is_empty).then_some(mask);
        let needs =
            filter.needs.iter().filter_map(|code| taxonomy.bits_with_children(code)).fold(0, |m, b| m | b);
        let audience = filter.audience.iter().fold(audience_bit(Audience::All), |m, a| m | audience_bit(*a));
        let access = filter.access.iter().fold(0, |m, a| m | access_bit(*a));
        let flag = |is_set: bool, flag: u8| if is_set { flag } else { 0 };
        Self {
            needs: any_of(filter.needs.is_empty(), needs),
            languages: any_of(filter.languages.is_empty(), languages.mask(&filter.languages)),
            wished: filter.languages.clone(),
            checks_records: languages.has_shared_bits() && !filter.languages.is_empty(),
            audience: (!filter.audience.is_empty()).then_some(audience),
            access: (!filter.access.is_empty()).then_some(access),
            flags: flag(filter.is_free, FREE)
                | flag(filter.is_step_free, STEP_FREE)
                | flag(filter.has_sheet, SHEET),
            municipality: filter.municipality,
            bbox: filter.bbox,
            open: match filter.open {
                OpenFilter::Any => None,
                OpenFilter::Open(include) => Some(include),
            },
            at,
        }
    }

    pub fn needs_mask(&self) -> Option<u128> {
        self.needs
    }

    pub fn languages_mask(&self) -> Option<u128> {
        self.languages
    }

    pub fn municipality(&self) -> Option<IstatCode> {
        self.municipality
    }

    pub fn asks_for_opening(&self) -> bool {
        self.open.is_some()
    }

    /// Everything but the hours.
    pub fn met(&self, desk: &Attributes, record: &DeskRecord) -> Met {
        Met {
            needs: self.needs.is_none_or(|mask| desk.needs & mask != 0),
            languages: self.languages.is_none_or(|mask| desk.languages & mask != 0)
                && (!self.checks_records || all_languages(record).any(|l| self.wished.contains(l))),
            audience: self.audience.is_none_or(|mask| desk.audience & mask != 0),
            rest: self.access.is_none_or(|mask| desk.access & mask != 0)
                && desk.flags & self.flags == self.flags
                && self.municipality.is_none_or(|wished| desk.municipality == Some(wished))
                && self
                    .bbox
                    .is_none_or(|bbox| record.location.pin().is_some_and(|pin| bbox.contains(pin.position))),
        }
    }

    /// Whether the state counts, and the wished language is there at that time.
    pub fn is_open_enough(&self, hours: &CompiledHours, of_desk: &[Language]) -> bool {
        let Some(include) = self.open else { return true };
        let state = hours.state_at(self.at);
        let counts = match state {
            State::Open => true,
            State::Opens => include.opens,
            State::Maybe => include.maybe,
            State::Unknown => include.unknown,
            State::Closed => false,
        };
        counts && (self.wished.is_empty() || self.speaks_then(state, hours, of_desk))
    }

    fn speaks_then(&self, state: State, hours: &CompiledHours, of_desk: &[Language]) -> bool {
        let spoken = match state {
            State::Open | State::Maybe => hours.languages_at(self.at, of_desk),
            State::Opens => match hours.opening_at(self.at, of_desk).next {
                Some(next) => hours.languages_at(next, of_desk),
                None => &[],
            },
            State::Closed | State::Unknown => of_desk,
        };
        spoken.iter().any(|language| self.wished.contains(language))
    }
}

/// The numbers of the bits that are set.
pub fn bits(mask: u128) -> impl Iterator<Item = usize> {
    (0..128).filter(move |bit| mask & (1 << bit) != 0)
}
