//! A record on its way in: every field read as far as it can be, with what is wrong.

use bussola_engine::domain::address::{Address, Municipality};
use bussola_engine::domain::desk::Contacts;
use bussola_engine::domain::id::{DeskId, DocumentCode, NeedCode};
use bussola_engine::domain::inference::Inferred;
use bussola_engine::domain::issue::{Issue, Severity};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::position::Placement;
use bussola_engine::domain::provenance::Confidence;
use bussola_engine::domain::schedule::Schedule;
use bussola_engine::domain::service::{Access, Audience, Cost};
use chrono::NaiveDate;

use super::hours::Comparison;
use super::hours::reading::Text;
use super::normalise::contact::phone::Phone;
use crate::ports::source::RawRecord;

/// What the words about hours turned out to be, for the report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HoursNote {
    pub text: Option<Text>,
    pub has_column: bool,
    pub comparison: Comparison,
}

/// A record between reading and publishing.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub raw: RawRecord,
    pub issues: Vec<Issue>,
    /// Values that the source does not say in so many words, and by which rule.
    pub inferred: Vec<Inferred>,
    /// `None` when the source's key has not the shape of one.
    pub id: Option<DeskId>,
    pub name: Option<Box<str>>,
    pub organization: Option<Box<str>>,
    pub organization_kind: OrganizationKind,
    pub organization_website: Option<Box<str>>,
    pub kind: Option<Box<str>>,
    pub address: Address,
    pub municipality: Option<Municipality>,
    pub placement: Option<Placement>,
    pub location_kind: LocationKind,
    pub visibility: AddressVisibility,
    pub step_free: Option<bool>,
    pub contacts: Contacts,
    /// How the numbers of `contacts` are used, in their order, and faxes, which are not among them.
    pub phones: Vec<Phone>,
    pub schedule: Schedule,
    pub hours: HoursNote,
    pub needs: Vec<NeedCode>,
    pub languages: Vec<Language>,
    pub audience: Vec<Audience>,
    pub access: Vec<Access>,
    pub cost: Option<Cost>,
    pub documents: Vec<DocumentCode>,
    pub notes: Option<Box<str>>,
    pub url: Option<Box<str>>,
    pub dated_on: Option<NaiveDate>,
    pub confidence: Confidence,
}

impl Draft {
    pub fn has_error(&self) -> bool {
        self.issues.iter().any(|issue| issue.severity == Severity::Error)
    }
}
