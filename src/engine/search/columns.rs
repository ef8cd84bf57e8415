//! Which column of the index stands for which term, of a desk and of a filter.

use smallvec::SmallVec;

use super::index::{Clause, ColumnLists, Shape};
use crate::domain::desk::DeskRecord;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
use crate::domain::query::Filter;
use crate::domain::service::{Access, Audience, Cost};
use crate::order;

/// Every language that is spoken at a desk at some hour.
pub fn all_languages(record: &DeskRecord) -> impl Iterator<Item = &Language> {
    record.desk.languages.iter().chain(record.desk.schedule.slots.iter().flat_map(|slot| &slot.languages))
}

/// The numbers of the columns: needs, doors with all that is under them, languages, audience, access, flags, and
/// the languages of desks where they depend on the hour.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// Ordered by code.
    languages: Vec<Language>,
    n_needs: u16,
    /// The door of each need, or the need itself when it is one.
    doors: Vec<u16>,
    has_children: Vec<bool>,
}

/// The clauses of a filter. Needs, languages and audience come first, as far as they are asked: counts leave out one
/// of them at a time.
#[derive(Debug, Clone, Default)]
pub struct Clauses {
    all: SmallVec<[Clause; 6]>,
    has_list: [bool; 3],
}

impl Clauses {
    pub fn all(&self) -> &[Clause] {
        &self.all
    }

    /// Needs, languages and audience.
    pub fn lists(&self) -> [Option<&Clause>; 3] {
        let mut lists = self.all.iter();
        self.has_list.map(|is_asked| if is_asked { lists.next() } else { None })
    }

    pub fn rest(&self) -> &[Clause] {
        &self.all[self.has_list.iter().filter(|is_asked| **is_asked).count()..]
    }
}

impl Columns {
    pub fn new(taxonomy: &Taxonomy, mut languages: Vec<Language>) -> Self {
        order::sort(&mut languages);
        languages.dedup();
        let needs = taxonomy.needs();
        let place = |code: &NeedCode| needs.iter().position(|need| need.code == *code);
        let door = |(own, code): (usize, Option<&NeedCode>)| code.and_then(place).unwrap_or(own) as u16;
        let doors = needs.iter().map(|need| need.parent.as_ref()).enumerate().map(door).collect();
        let is_parent = |code: &NeedCode| needs.iter().any(|need| need.parent.as_ref() == Some(code));
        let has_children = needs.iter().map(|need| is_parent(&need.code)).collect();
        Self { languages, n_needs: needs.len() as u16, doors, has_children }
    }

    /// Ordered by code.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    fn first_language(&self) -> u16 {
        2 * self.n_needs
    }

    fn first_audience(&self) -> u16 {
        self.first_language() + self.languages.len() as u16
    }

    fn first_access(&self) -> u16 {
        self.first_audience() + Audience::ALL.len() as u16
    }

    fn first_flag(&self) -> u16 {
        self.first_access() + Access::ALL.len() as u16
    }

    pub fn free(&self) -> u16 {
        self.first_flag()
    }

    fn step_free(&self) -> u16 {
        self.first_flag() + 1
    }

    fn sheet(&self) -> u16 {
        self.first_flag() + 2
    }

    /// Desks whose languages depend on the hour.
    pub fn slot_languages(&self) -> u16 {
        self.first_flag() + 3
    }

    /// Desks whose languages depend on the hour, and where this one is spoken whenever a slot says nothing else.
    pub fn own_by_hour(&self, language: Language) -> Option<u16> {
        self.languages.binary_search(&language).ok().map(|rank| self.first_flag() + 4 + rank as u16)
    }

    pub fn shape(&self) -> Shape {
        Shape::new(self.first_flag() + 4 + self.languages.len() as u16, self.first_audience())
    }

    /// A need with, if it is a door, all that is under it.
    pub fn need(&self, number: usize) -> u16 {
        let has_children = self.has_children.get(number) == Some(&true);
        number as u16 + if has_children { self.n_needs } else { 0 }
    }

    pub fn language(&self, language: Language) -> Option<u16> {
        self.languages.binary_search(&language).ok().map(|rank| self.first_language() + rank as u16)
    }

    pub fn audience(&self, audience: Audience) -> u16 {
        self.first_audience() + audience as u16
    }

    /// The columns of a desk.
    pub fn put(&self, record: &DeskRecord, taxonomy: &Taxonomy, out: &mut ColumnLists) {
        let mut own: Vec<u16> = Vec::with_capacity(16);
        let service = &record.service;
        for need in service.needs.iter().filter_map(|code| taxonomy.place(code)) {
            own.push(need as u16);
            let door = self.doors[need];
            if self.has_children[usize::from(door)] {
                own.push(self.n_needs + door);
            }
        }
        own.extend(all_languages(record).filter_map(|language| self.language(*language)));
        own.extend(service.audience.iter().map(|audience| self.audience(*audience)));
        own.extend(service.access.iter().map(|access| self.first_access() + *access as u16));
        let is_by_hour = record.desk.schedule.slots.iter().any(|slot| !slot.languages.is_empty());
        if is_by_hour {
            own.extend(record.desk.languages.iter().filter_map(|language| self.own_by_hour(*language)));
        }
        let flags = [
            (service.cost == Some(Cost::Free), self.free()),
            (record.location.step_free == Some(true), self.step_free()),
            (!record.desk.sheets.is_empty(), self.sheet()),
            (is_by_hour, self.slot_languages()),
        ];
        own.extend(flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, column)| column));
        order::sort(&mut own);
        own.dedup();
        out.push(own);
    }

    /// The clauses of a filter. Place, hours and text are no columns.
    pub fn clauses(&self, filter: &Filter, taxonomy: &Taxonomy) -> Clauses {
        let needs = filter.needs.iter().filter_map(|code| taxonomy.place(code));
        let mut needs: SmallVec<[u16; 8]> = needs.map(|need| self.need(need)).collect();
        if needs.len() > 1 {
            // Needs under a door that is wished as well say nothing more.
            let doors = needs.clone();
            needs.retain(|column| {
                let door = self.doors.get(usize::from(*column));
                door.is_none_or(|door| !doors.contains(&(self.n_needs + door)))
            });
        }
        let languages = filter.languages.iter().filter_map(|language| self.language(*language));
        let audience = filter.audience.iter().chain(&[Audience::All]).map(|a| self.audience(*a));
        let access = filter.access.iter().map(|access| self.first_access() + *access as u16);
        let mut clauses = Clauses {
            has_list: [!filter.needs.is_empty(), !filter.languages.is_empty(), !filter.audience.is_empty()],
            ..Clauses::default()
        };
        let mut put = |is_asked: bool, columns: &mut dyn Iterator<Item = u16>| {
            if is_asked {
                let mut clause = Clause::any(columns);
                order::sort(&mut clause.columns);
                clause.columns.dedup();
                clauses.all.push(clause);
            }
        };
        put(!filter.needs.is_empty(), &mut needs.into_iter());
        put(!filter.languages.is_empty(), &mut { languages });
        put(!filter.audience.is_empty(), &mut { audience });
        put(!filter.access.is_empty(), &mut { access });
        let flags = [
            (filter.is_free, self.free()),
            (filter.is_step_free, self.step_free()),
            (filter.has_sheet, self.sheet()),
        ];
        for (is_wished, column) in flags {
            put(is_wished, &mut std::iter::once(column));
        }
        clauses
    }
}
