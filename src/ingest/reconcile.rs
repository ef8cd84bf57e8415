//! Sixth stage: the new records against the stored ones. What a person did is never undone by a file.
//!
//! A record whose fingerprint is the stored one is the same, and nothing more is read of it.

use std::collections::{BTreeMap, HashMap, HashSet};

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::provenance::ConfirmedBy;
use chrono::NaiveDate;
use rayon::prelude::*;

use super::fingerprint;
use crate::ports::store::{DeskWrite, StoredDesk};
use crate::ports::workshop::{Fingerprint, ImportedDesk, Known, KnownDesk};

/// Ids of each kind that a report names.
const NAMED_IDS: usize = 100;

/// What became of one record.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    New(ImportedDesk),
    Changed(ImportedDesk),
    /// As it was read last time.
    Same,
    /// The stored desk is the same, although it was not written by an import that said so.
    SameAgain(DeskId, Fingerprint),
    /// Confirmed by a person after the source's own date: the source's version is not taken.
    Kept,
}

/// How many became what, and which, as far as there is room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    pub n_new: usize,
    pub n_changed: usize,
    pub n_same: usize,
    pub n_gone: usize,
    pub n_kept: usize,
    pub new: Vec<DeskId>,
    pub changed: Vec<DeskId>,
    pub gone: Vec<DeskId>,
}

/// A record with what its source says in 64 bits.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    pub record: DeskRecord,
    pub fingerprint: Fingerprint,
}

pub fn printed(records: Vec<DeskRecord>) -> Vec<Printed> {
    let print = |record: DeskRecord| Printed { fingerprint: fingerprint::of(&record), record };
    records.into_par_iter().map(print).collect()
}

/// The stored desks that must be read whole: known, and said in other words than last time.
pub fn to_read(printed: &[Printed], known: &Known) -> Vec<DeskId> {
    let differs = |new: &&Printed| {
        known.get(new.record.id()).is_some_and(|desk| !is_same(desk, new) && !is_kept(desk, &new.record))
    };
    printed.iter().filter(differs).map(|new| new.record.id().clone()).collect()
}

/// Compares each record with what is known of its desk, and where that is not enough with the stored desk.
pub fn reconcile(printed: Vec<Printed>, known: &Known, stored: &HashMap<DeskId, StoredDesk>) -> Vec<Verdict> {
    printed.into_iter().map(|new| verdict(new, known, stored)).collect()
}

fn verdict(new: Printed, known: &Known, stored: &HashMap<DeskId, StoredDesk>) -> Verdict {
    let Some(desk) = known.get(new.record.id()) else {
        let fingerprint = Some(new.fingerprint);
        return Verdict::New(ImportedDesk { write: DeskWrite::New(new.record), fingerprint });
    };
    if is_same(desk, &new) {
        return Verdict::Same;
    }
    let Some(old) = stored.get(new.record.id()).filter(|_| !is_kept(desk, &new.record)) else {
        return Verdict::Kept;
    };
    let Printed { record, fingerprint } = new;
    let record = with_what_people_did(record, &old.record);
    if record == old.record {
        return Verdict::SameAgain(record.desk.id, fingerprint);
    }
    let write = DeskWrite::Changed { record, seen: old.version };
    Verdict::Changed(ImportedDesk { write, fingerprint: Some(fingerprint) })
}

fn is_same(desk: &KnownDesk, new: &Printed) -> bool {
    desk.is_active && desk.fingerprint == Some(new.fingerprint)
}

/// Somebody said that the stored record is right, at a time when the source's words were already there.
fn is_kept(desk: &KnownDesk, new: &DeskRecord) -> bool {
    let dated_on = new.desk.provenance.dated_on;
    let is_later = |confirmed_on: NaiveDate| dated_on.is_none_or(|dated| dated <= confirmed_on);
    desk.is_active && desk.confirmed_on.is_some_and(is_later)
}

/// A locked pin stays where it is; sheets are attached elsewhere.
fn with_what_people_did(mut record: DeskRecord, old: &DeskRecord) -> DeskRecord {
    if let Some(placement) = old.location.placement.as_ref().filter(|placement| placement.is_locked) {
        record.location.placement = Some(placement.clone());
    }
    record.desk.sheets.clone_from(&old.desk.sheets);
    if let Some(confirmation) = old.desk.confirmation.filter(|by| by.by != ConfirmedBy::Import) {
        let is_newer = record.desk.confirmation.is_none_or(|own| own.on < confirmation.on);
        if is_newer && old.desk.status == DeskStatus::Active {
            record.desk.confirmation = Some(confirmation);
        }
    }
    record
}

/// Active desks of the source that the run has not met, neither published nor waiting.
pub fn gone(known: &Known, met: &HashSet<DeskId>) -> BTreeMap<DeskId, DeskWrite> {
    let is_gone = |(id, desk): &(&DeskId, &KnownDesk)| desk.is_own && desk.is_active && !met.contains(*id);
    let write = |(id, desk): (&DeskId, &KnownDesk)| {
        (id.clone(), DeskWrite::Gone { id: id.clone(), seen: desk.version })
    };
    known.iter().filter(is_gone).map(write).collect()
}

impl Outcome {
    pub fn add(&mut self, verdict: &Verdict) {
        let (count, ids, write) = match verdict {
            Verdict::New(desk) => (&mut self.n_new, &mut self.new, &desk.write),
            Verdict::Changed(desk) => (&mut self.n_changed, &mut self.changed, &desk.write),
            Verdict::Same | Verdict::SameAgain(..) => return self.n_same += 1,
            Verdict::Kept => return self.n_kept += 1,
        };
        *count += 1;
        if let DeskWrite::New(record) | DeskWrite::Changed { record, .. } = write
            && ids.len() < NAMED_IDS
        {
            ids.push(record.id().clone());
        }
    }

    pub fn add_gone<'a>(&mut self, ids: impl Iterator<Item = &'a DeskId>) {
        for id in ids {
            self.n_gone += 1;
            if self.gone.len() < NAMED_IDS {
                self.gone.push(id.clone());
            }
        }
    }

    /// Desks of the source that were there before the run, as far as the run has met them or misses them.
    pub fn n_stored(&self) -> usize {
        self.n_changed + self.n_same + self.n_kept + self.n_gone
    }
}
