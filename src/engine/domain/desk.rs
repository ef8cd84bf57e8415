//! The desk: one service at one location. It has the pin, the hours and the languages.

use super::id::{DeskId, LocationId, ServiceId, SheetId};
use super::inference::Inferred;
use super::language::Language;
use super::location::Location;
use super::organization::Organization;
use super::provenance::{Confirmation, Provenance};
use super::schedule::Schedule;
use super::service::Service;

/// How to reach a desk without going there. Each list is empty when nothing is on file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contacts {
    /// International format where the number is a full one (`+39 011 2629000`), as printed for short numbers (`1522`).
    pub phones: Vec<Box<str>>,
    pub emails: Vec<Box<str>>,
    pub websites: Vec<Box<str>>,
}

/// Whether a desk is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeskStatus {
    Active,
    /// No longer in its source. Kept, never shown.
    Gone,
}

impl DeskStatus {
    pub const ALL: [Self; 2] = [Self::Active, Self::Gone];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Gone => "gone",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// One service at one location (HSDS `service_at_location`).
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    pub id: DeskId,
    pub service: ServiceId,
    pub location: LocationId,
    pub schedule: Schedule,
    /// Languages spoken at no particular hour; slots may say more. Sorted, without repeats.
    pub languages: Vec<Language>,
    pub contacts: Contacts,
    pub provenance: Provenance,
    pub confirmation: Option<Confirmation>,
    /// What the source does not say in so many words, in the order of reading.
    pub inferred: Vec<Inferred>,
    /// Good-practice sheets of how this desk works.
    pub sheets: Vec<SheetId>,
    pub status: DeskStatus,
}

/// A desk together with everything its card shows.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskRecord {
    pub organization: Organization,
    pub location: Location,
    pub service: Service,
    pub desk: Desk,
}

/// What does not fit together in a [`DeskRecord`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskRecordError {
    ServiceOfAnotherOrganization,
    DeskOfAnotherService,
    DeskOfAnotherLocation,
}

impl std::fmt::Display for DeskRecordError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::ServiceOfAnotherOrganization => "the service belongs to another organization",
            Self::DeskOfAnotherService => "the desk belongs to another service",
            Self::DeskOfAnotherLocation => "the desk belongs to another location",
        })
    }
}

impl std::error::Error for DeskRecordError {}

impl DeskRecord {
    /// Checks that the four parts name each other.
    pub fn new(
        organization: Organization,
        location: Location,
        service: Service,
        desk: Desk,
    ) -> Result<Self, DeskRecordError> {
        if service.organization != organization.id {
            return Err(DeskRecordError::ServiceOfAnotherOrganization);
        }
        if desk.service != service.id {
            return Err(DeskRecordError::DeskOfAnotherService);
        }
        if desk.location != location.id {
            return Err(DeskRecordError::DeskOfAnotherLocation);
        }
        Ok(Self { organization, location, service, desk })
    }

    pub fn id(&self) -> &DeskId {
        &self.desk.id
    }
}
