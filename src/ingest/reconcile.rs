//! Fifth stage: the new records against the stored ones. What a person did is never undone by a file.

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::provenance::{ConfirmedBy, Provenance};

use crate::ports::store::{DeskWrite, StoredDesk};

/// What a run changes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reconciled {
    pub writes: Vec<DeskWrite>,
    pub n_new: usize,
    pub n_changed: usize,
    pub n_same: usize,
    pub n_gone: usize,
    /// Confirmed by a person after the source's own date: the source's version is not taken.
    pub n_kept: usize,
}

/// Compares. `waiting` are ids of records in quarantine: their stored desks are neither changed nor gone.
pub fn reconcile(
    records: Vec<DeskRecord>,
    stored: &BTreeMap<DeskId, StoredDesk>,
    waiting: &BTreeSet<DeskId>,
) -> Reconciled {
    let mut out = Reconciled::default();
    let present: BTreeSet<DeskId> = records.iter().map(|record| record.id().clone()).collect();
    for record in records {
        let Some(old) = stored.get(record.id()) else {
            out.n_new += 1;
            out.writes.push(DeskWrite::New(record));
            continue;
        };
        if is_confirmed_since(&old.record, &record.desk.provenance) {
            out.n_kept += 1;
            continue;
        }
        let record = with_what_people_did(record, &old.record);
        if record == old.record {
            out.n_same += 1;
        } else {
            out.n_changed += 1;
            out.writes.push(DeskWrite::Changed { record, seen: old.version });
        }
    }
    for (id, old) in stored {
        let is_absent = !present.contains(id) && !waiting.contains(id);
        if is_absent && old.record.desk.status == DeskStatus::Active {
            out.n_gone += 1;
            out.writes.push(DeskWrite::Gone { id: id.clone(), seen: old.version });
        }
    }
    out
}

/// Somebody said that the stored record is right, at a time when the source's words were already there.
fn is_confirmed_since(old: &DeskRecord, new: &Provenance) -> bool {
    let by_person = old.desk.confirmation.filter(|confirmation| confirmation.by != ConfirmedBy::Import);
    let is_later =
        by_person.is_some_and(|confirmation| new.dated_on.is_none_or(|dated| dated <= confirmation.on));
    is_later && old.desk.status == DeskStatus::Active
}

/// A locked pin stays where it is; sheets are attached elsewhere.
fn with_what_people_did(mut record: DeskRecord, old: &DeskRecord) -> DeskRecord {
    if let Some(placement) = old.location.placement.as_ref().filter(|placement| placement.is_locked) {
        record.location.placement = Some(placement.clone());
    }
    record.desk.sheets.clone_from(&old.desk.sheets);
    record
}
