//! What a write changes: a pure decision from what is stored and what is wished.
//!
//! Desks share organizations, locations and services. A record that brings a new text for one of them changes every
//! desk that shares it, so those are written, versioned and logged too. Where one batch brings several texts for the
//! same thing, the last one holds. The words about an organization are those of the source with the best rank: another
//! source takes them as they are.

use std::collections::{BTreeMap, HashSet};

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::{DeskId, LocationId, OrganizationId, ServiceId};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::service::Service;
use serde::Serialize;

use crate::ports::store::{DeskWrite, RecordVersion, StoreError, StoredDesk};
use crate::ports::workshop::{Fingerprint, ImportedDesk};

/// Stored desks by id.
pub type Stored = BTreeMap<DeskId, StoredDesk>;

/// The identifiers of things that perhaps no desk uses any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TouchedIds {
    organization_id: Option<String>,
    location_id: Option<String>,
    service_id: Option<String>,
}

impl TouchedIds {
    /// What a record as it was had, and the record as it is has not.
    pub fn left_by(before: &DeskRecord, after: &DeskRecord) -> Option<Self> {
        let is_gone = after.desk.status == DeskStatus::Gone;
        let left = Self {
            organization_id: (is_gone || before.organization.id != after.organization.id)
                .then(|| before.organization.id.to_string()),
            location_id: (is_gone || before.location.id != after.location.id)
                .then(|| before.location.id.to_string()),
            service_id: (is_gone || before.service.id != after.service.id)
                .then(|| before.service.id.to_string()),
        };
        let is_any =
            left.organization_id.is_some() || left.location_id.is_some() || left.service_id.is_some();
        is_any.then_some(left)
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
    /// Whether the writer answers for the words about the organization.
    pub owns_organization: bool,
    pub fingerprint: Option<Fingerprint>,
}

impl Step {
    pub fn is_active(&self) -> bool {
        self.record.desk.status == DeskStatus::Active
    }
}

/// What is to be written, and desks that stay as they are although their source says it in other words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    pub steps: Vec<Step>,
    pub unchanged: Vec<(DeskId, Fingerprint)>,
}

/// Decides. The first write that names another version than the stored one is a conflict, and nothing is written.
/// `foreign` are organizations whose words this writer must take as they are.
pub fn plan(
    writes: Vec<ImportedDesk>,
    stored: &Stored,
    foreign: &BTreeMap<OrganizationId, Organization>,
) -> Result<Plan, StoreError> {
    let mut wished = Vec::with_capacity(writes.len());
    let mut named = HashSet::with_capacity(writes.len());
    for ImportedDesk { write, fingerprint } in writes {
        let record = wished_record(write, stored)?;
        if !named.insert(record.desk.id.clone()) {
            return Err(conflict(&record.desk.id, stored));
        }
        wished.push((record, fingerprint));
    }
    let siblings: Vec<DeskRecord> = stored
        .values()
        .filter(|desk| desk.record.desk.status == DeskStatus::Active && !named.contains(&desk.record.desk.id))
        .map(|desk| desk.record.clone())
        .collect();
    let mut shared = SharedParts::of(wished.iter().map(|(record, _)| record), !siblings.is_empty());
    shared.organizations.extend(foreign.iter().map(|(id, own)| (id.clone(), own.clone())));
    let mut plan = Plan::default();
    let siblings = siblings.into_iter().map(|record| (record, None));
    for (record, fingerprint) in wished.into_iter().chain(siblings) {
        let is_named = named.contains(&record.desk.id);
        let record = shared.apply(record);
        let owns_organization = is_named && !foreign.contains_key(&record.organization.id);
        match (step(record, stored, is_named), fingerprint) {
            (Ok(step), fingerprint) => plan.steps.push(Step { owns_organization, fingerprint, ..step }),
            (Err(same), Some(fingerprint)) => plan.unchanged.push((same.desk.id, fingerprint)),
            (Err(_), None) => {}
        }
    }
    Ok(plan)
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

/// Gives the record back when it is as it was.
fn step(record: DeskRecord, stored: &Stored, is_named: bool) -> Result<Step, Box<DeskRecord>> {
    let before = stored.get(&record.desk.id);
    let is_active = record.desk.status == DeskStatus::Active;
    let cause = match before.map(|desk| desk.record.desk.status) {
        None => Cause::New,
        Some(_) if !is_named => Cause::SharedPart,
        Some(DeskStatus::Gone) if is_active => Cause::Returned,
        Some(DeskStatus::Active) if !is_active => Cause::Gone,
        Some(DeskStatus::Active | DeskStatus::Gone) => Cause::Changed,
    };
    let RecordVersion(last) = before.map_or(RecordVersion(0), |desk| desk.version);
    let before = before.map(|desk| desk.record.clone());
    if before.as_ref() == Some(&record) {
        return Err(Box::new(record));
    }
    let version = last.saturating_add(1);
    Ok(Step { record, version, before, cause, owns_organization: true, fingerprint: None })
}

/// What the records of one write say about the things that desks share.
#[derive(Debug, Default)]
struct SharedParts {
    organizations: BTreeMap<OrganizationId, Organization>,
    locations: BTreeMap<LocationId, Location>,
    services: BTreeMap<ServiceId, Service>,
}

impl SharedParts {
    /// Locations and services are learnt only where they can matter: most desks have their own.
    fn of<'a>(records: impl Iterator<Item = &'a DeskRecord> + Clone, has_siblings: bool) -> Self {
        let mut shared = Self::default();
        let active = records.filter(|record| record.desk.status == DeskStatus::Active);
        let (mut locations, mut services) = (HashSet::new(), HashSet::new());
        let are_own = active
            .clone()
            .all(|record| locations.insert(&record.location.id) && services.insert(&record.service.id));
        for DeskRecord { organization, location, service, desk: _ } in active {
            shared.learn(organization);
            if has_siblings || !are_own {
                shared.locations.insert(location.id.clone(), location.clone());
                shared.services.insert(service.id.clone(), service.clone());
            }
        }
        shared
    }

    fn learn(&mut self, organization: &Organization) {
        match self.organizations.get_mut(&organization.id) {
            Some(known) if known == organization => {}
            Some(known) => known.clone_from(organization),
            None => {
                self.organizations.insert(organization.id.clone(), organization.clone());
            }
        }
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
        if let Some(organization) = self.organizations.get(&record.service.organization)
            && *organization != record.organization
        {
            record.organization = organization.clone();
        }
        if let Some(location) = self.locations.get(&record.location.id) {
            record.location = location.clone();
        }
        record
    }
}
