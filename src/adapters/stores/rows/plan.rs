//! What a write changes: a pure decision from what is stored and what is wished.
//!
//! Desks share organizations, locations and services. A record that brings a new text for one of them changes every
//! desk that shares it, so those are written, versioned and logged too. Where one batch brings several texts for the
//! same thing, the last one holds.

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::{DeskId, LocationId, OrganizationId, ServiceId};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::service::Service;
use serde::Serialize;

use crate::ports::store::{DeskWrite, RecordVersion, StoreError, StoredDesk};

/// Stored desks by id.
pub type Stored = BTreeMap<DeskId, StoredDesk>;

/// The identifiers by which the stored desks that a write may touch are found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TouchedIds {
    id: String,
    organization_id: Option<String>,
    location_id: Option<String>,
    service_id: Option<String>,
}

impl TouchedIds {
    pub fn of_write(write: &DeskWrite) -> Self {
        match write {
            DeskWrite::New(record) | DeskWrite::Changed { record, .. } => Self::of_record(record),
            DeskWrite::Gone { id, seen: _ } => {
                Self { id: id.to_string(), organization_id: None, location_id: None, service_id: None }
            }
        }
    }

    pub fn of_record(record: &DeskRecord) -> Self {
        Self {
            id: record.desk.id.to_string(),
            organization_id: Some(record.organization.id.to_string()),
            location_id: Some(record.location.id.to_string()),
            service_id: Some(record.service.id.to_string()),
        }
    }
}

/// Why a desk is written, for the change log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    New,
    Changed,
    /// Gone before, and back.
    Returned,
    Gone,
    /// It shares something that another record of this write changed.
    SharedPart,
}

impl Cause {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Returned => "returned",
            Self::Gone => "gone",
            Self::SharedPart => "shared_part_changed",
        }
    }
}

/// One desk to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub record: DeskRecord,
    pub version: u32,
    pub before: Option<DeskRecord>,
    pub cause: Cause,
}

impl Step {
    pub fn is_active(&self) -> bool {
        self.record.desk.status == DeskStatus::Active
    }
}

/// Decides. The first write that names another version than the stored one is a conflict, and nothing is written.
pub fn plan(writes: Vec<DeskWrite>, stored: &Stored) -> Result<Vec<Step>, StoreError> {
    let mut shared = SharedParts::default();
    let mut wished = Vec::with_capacity(writes.len());
    let mut named = BTreeSet::new();
    for write in writes {
        let record = wished_record(write, stored)?;
        if !named.insert(record.desk.id.clone()) {
            return Err(conflict(&record.desk.id, stored));
        }
        if record.desk.status == DeskStatus::Active {
            shared.learn(&record);
        }
        wished.push(record);
    }
    let siblings: Vec<DeskRecord> = stored
        .values()
        .filter(|desk| desk.record.desk.status == DeskStatus::Active && !named.contains(&desk.record.desk.id))
        .map(|desk| desk.record.clone())
        .collect();
    let steps = wished.into_iter().chain(siblings).filter_map(|record| {
        let record = shared.apply(record);
        step(record, stored, &named)
    });
    Ok(steps.collect())
}

/// The record that a write wishes for, when it has seen what is stored.
fn wished_record(write: DeskWrite, stored: &Stored) -> Result<DeskRecord, StoreError> {
    let (id, seen) = match &write {
        DeskWrite::New(record) => (record.desk.id.clone(), None),
        DeskWrite::Changed { record, seen } => (record.desk.id.clone(), Some(*seen)),
        DeskWrite::Gone { id, seen } => (id.clone(), Some(*seen)),
    };
    let found = stored.get(&id);
    if found.map(|desk| desk.version) != seen {
        return Err(conflict(&id, stored));
    }
    match (write, found) {
        (DeskWrite::New(record) | DeskWrite::Changed { record, seen: _ }, _) => Ok(record),
        (DeskWrite::Gone { .. }, Some(desk)) => {
            let mut record = desk.record.clone();
            record.desk.status = DeskStatus::Gone;
            Ok(record)
        }
        (DeskWrite::Gone { .. }, None) => Err(conflict(&id, stored)),
    }
}

fn conflict(id: &DeskId, stored: &Stored) -> StoreError {
    StoreError::Conflict { id: id.clone(), stored: stored.get(id).cloned().map(Box::new) }
}

/// `None` when the record is as it was.
fn step(record: DeskRecord, stored: &Stored, named: &BTreeSet<DeskId>) -> Option<Step> {
    let before = stored.get(&record.desk.id);
    let is_active = record.desk.status == DeskStatus::Active;
    let cause = match before.map(|desk| desk.record.desk.status) {
        None => Cause::New,
        Some(_) if !named.contains(&record.desk.id) => Cause::SharedPart,
        Some(DeskStatus::Gone) if is_active => Cause::Returned,
        Some(DeskStatus::Active) if !is_active => Cause::Gone,
        Some(DeskStatus::Active | DeskStatus::Gone) => Cause::Changed,
    };
    let RecordVersion(last) = before.map_or(RecordVersion(0), |desk| desk.version);
    let before = before.map(|desk| desk.record.clone());
    (before.as_ref() != Some(&record)).then(|| Step {
        record,
        version: last.saturating_add(1),
        before,
        cause,
    })
}

/// What the records of one write say about the things that desks share.
#[derive(Debug, Default)]
struct SharedParts {
    organizations: BTreeMap<OrganizationId, Organization>,
    locations: BTreeMap<LocationId, Location>,
    services: BTreeMap<ServiceId, Service>,
}

impl SharedParts {
    fn learn(&mut self, record: &DeskRecord) {
        let DeskRecord { organization, location, service, desk: _ } = record;
        self.organizations.insert(organization.id.clone(), organization.clone());
        self.locations.insert(location.id.clone(), location.clone());
        self.services.insert(service.id.clone(), service.clone());
    }

    /// Gone desks stay as they were when they went.
    fn apply(&self, mut record: DeskRecord) -> DeskRecord {
        if record.desk.status == DeskStatus::Gone {
            return record;
        }
        if let Some(service) = self.services.get(&record.service.id) {
            record.service = service.clone();
        }
        // The service may have moved to another organization; whoever moved it also brought that one.
        if let Some(organization) = self.organizations.get(&record.service.organization) {
            record.organization = organization.clone();
        }
        if let Some(location) = self.locations.get(&record.location.id) {
            record.location = location.clone();
        }
        record
    }
}
