//! Building the read model, whole or with the few desks that have changed.

use std::sync::Arc;

use super::hours::CompiledHours;
#[cfg(not(target_arch = "wasm32"))]
use super::index::bits::Bits;
use super::part::Part;
use super::snapshot::{Serial, Setting, Snapshot};
use super::suggest::{Suggester, Vocabulary};
use super::timetable::Timetable;
use crate::domain::desk::{DeskRecord, DeskStatus};
use crate::domain::id::DeskId;
#[cfg(not(target_arch = "wasm32"))]
use crate::domain::language::Language;
use crate::domain::network::{DataVersion, Network};
use crate::domain::sheet::Sheet;
use crate::domain::time::LocalMinute;
use crate::order;

/// Desks that have changed, and the version that has them so.
#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    pub version: DataVersion,
    /// New and changed desks as they are now; one that is `Gone` is removed.
    pub desks: Vec<DeskRecord>,
    pub removed: Vec<DeskId>,
}

/// With more changes than this a snapshot is better built anew.
pub const MOST_CHANGES: usize = 4_096;

impl Snapshot {
    /// Sorts, compiles and indexes. Gone desks are left out.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn build(network: Network, setting: &Setting) -> Self {
        Self::assemble(network, setting, super::compile::compile_all)
    }

    /// The same with hours that are compiled elsewhere: `compile` answers a table of hours, and the row of each desk.
    pub fn assemble(
        network: Network,
        setting: &Setting,
        compile: impl FnOnce(&[DeskRecord], &Setting) -> (Timetable, Vec<u32>),
    ) -> Self {
        let Network { version, mut desks, mut sheets } = network;
        desks.retain(|record| record.desk.status == DeskStatus::Active);
        sort(&mut desks);
        order::sort_by(&mut sheets, |a, b| a.id.cmp(&b.id));
        attach_sheets(&mut desks, &sheets);
        let hours = compile(&desks, setting);
        let base = Part::build(desks, setting, hours);
        let languages = base.columns.languages().into();
        Self {
            serial: Serial::next(),
            version,
            first_day: setting.first_day,
            taxonomy: Arc::clone(&setting.taxonomy),
            sheets: sheets.into(),
            suggester: Arc::new(Suggester::new(&setting.vocabulary)),
            languages,
            base: Arc::new(base),
            fresh: Arc::new(Part::build(Vec::new(), setting, (Timetable::default(), Vec::new()))),
            gone: None,
        }
    }

    /// The same network with other words for needs and places.
    #[must_use]
    pub fn with_vocabulary(&self, vocabulary: &Vocabulary) -> Self {
        let suggester = Arc::new(Suggester::new(vocabulary));
        Self { serial: Serial::next(), suggester, ..self.clone() }
    }

    /// The same network with some desks changed: only those are compiled and indexed, the rest is shared.
    /// `None` when building anew is better: another day, or too many changes since the large part was built.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn with_changes(&self, changes: Changes, setting: &Setting) -> Option<Self> {
        let Changes { version, desks, removed } = changes;
        let is_same_setting =
            setting.first_day == self.first_day && Arc::ptr_eq(&setting.taxonomy, &self.taxonomy);
        if !is_same_setting || self.fresh.desks.len() + desks.len() + removed.len() > MOST_CHANGES {
            return None;
        }
        let mut gone = self.gone.as_deref().cloned().unwrap_or_else(|| Bits::none(&self.base.index));
        let leaving = desks.iter().map(|record| &record.desk.id).chain(&removed);
        let mut leaving: Vec<DeskId> = leaving.cloned().collect();
        leaving.sort_unstable();
        for place in leaving.iter().filter_map(|id| self.base.place(id)) {
            gone.insert(self.base.index.bit(place));
        }
        let fresh = self.freshened(desks, &removed, &leaving, setting);
        let mut languages: Vec<Language> =
            self.base.columns.languages().iter().chain(fresh.columns.languages()).copied().collect();
        languages.sort_unstable();
        languages.dedup();
        Some(Self {
            serial: Serial::next(),
            version,
            languages: languages.into(),
            fresh: Arc::new(fresh),
            gone: Some(Arc::new(gone)),
            ..self.clone()
        })
    }

    /// The small part with some desks changed. Hours that were compiled are taken over.
    #[cfg(not(target_arch = "wasm32"))]
    fn freshened(
        &self,
        changed: Vec<DeskRecord>,
        removed: &[DeskId],
        leaving: &[DeskId],
        setting: &Setting,
    ) -> Part {
        let is_there = |record: &DeskRecord| {
            record.desk.status == DeskStatus::Active && !removed.contains(&record.desk.id)
        };
        let mut changed: Vec<DeskRecord> = changed.into_iter().filter(is_there).collect();
        sort(&mut changed);
        let (mut table, rows) = super::compile::compile_all(&changed, setting);
        let kept_rows = table.append(&self.fresh.table);
        let kept = self.fresh.desks.iter().zip(&self.fresh.hours);
        let kept = kept.filter(|(record, _)| leaving.binary_search(&record.desk.id).is_err());
        let kept = kept.map(|(record, row)| (record.clone(), kept_rows[*row as usize]));
        let mut all: Vec<(DeskRecord, u32)> = kept.chain(changed.into_iter().zip(rows)).collect();
        all.sort_by(|a, b| a.0.desk.id.cmp(&b.0.desk.id));
        let (mut desks, rows): (Vec<DeskRecord>, Vec<u32>) = all.into_iter().unzip();
        attach_sheets(&mut desks, &self.sheets);
        Part::build(desks, setting, (table, rows))
    }

    /// How many desks have changed since the large part was built: when they are many, build anew aside.
    pub fn n_changes(&self) -> usize {
        self.fresh.desks.len() + self.gone.as_ref().map_or(0, |gone| gone.count())
    }
}

/// A table of hours from values that were compiled one by one; answers the row of each.
pub fn tabulate(
    hours: Vec<CompiledHours>,
    places: &[u32],
    (from, n_days): (LocalMinute, u16),
) -> (Timetable, Vec<u32>) {
    let mut table = Timetable::new(from, n_days);
    let rows: Vec<u32> = hours.into_iter().map(|hours| table.add(hours)).collect();
    (table, places.iter().map(|place| rows[*place as usize]).collect())
}

/// By id; of several with one id the last stays.
fn sort(desks: &mut Vec<DeskRecord>) {
    if !desks.is_sorted_by(|a, b| a.desk.id < b.desk.id) {
        order::sort_by(desks, |a, b| a.desk.id.cmp(&b.desk.id));
        desks.dedup_by(|later, kept| {
            let is_same = later.desk.id == kept.desk.id;
            if is_same {
                std::mem::swap(later, kept);
            }
            is_same
        });
    }
}

/// Writes each sheet's id into the desks that it names.
fn attach_sheets(desks: &mut [DeskRecord], sheets: &[Sheet]) {
    for sheet in sheets {
        for id in &sheet.desks {
            if let Ok(index) = desks.binary_search_by(|record| record.desk.id.cmp(id)) {
                let own = &mut desks[index].desk.sheets;
                if !own.contains(&sheet.id) {
                    own.push(sheet.id.clone());
                    order::sort(own);
                }
            }
        }
    }
}
