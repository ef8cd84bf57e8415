//! Desks that several sources describe: what each says of them, and pairs that perhaps are one.

use std::collections::{BTreeMap, HashMap};

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::DataVersion;
use chrono::{DateTime, Utc};

use super::store::{Actor, StoreError};
use super::workshop::{Fingerprint, ImportedDesk};

/// What one source says of a desk that several describe.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The identifier under which its own source knows the desk.
    pub desk: DeskId,
    /// The desk that is published for all of them.
    pub winner: DeskId,
    pub record: DeskRecord,
    pub fingerprint: Option<Fingerprint>,
    /// Its source no longer has it.
    pub is_gone: bool,
}

/// What two desks have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    Phone,
    Name,
    Address,
    Distance,
}

impl Likeness {
    pub const ALL: [Self; 4] = [Self::Phone, Self::Name, Self::Address, Self::Distance];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Address => "address",
            Self::Distance => "distance",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|likeness| likeness.as_str() == text)
    }
}

/// Two desks that perhaps are one, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The smaller identifier.
    pub one: DeskId,
    pub other: DeskId,
    /// 0 to 100: the sum of the points.
    pub score: u8,
    pub reasons: Vec<(Likeness, u8)>,
}

/// What a merging or its end changes, in one transaction.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Relink {
    pub desks: Vec<ImportedDesk>,
    pub claims: Vec<Claim>,
    /// Desks that are no longer one of several.
    pub released: Vec<DeskId>,
}

/// Where pairs and claims are kept.
#[async_trait]
pub trait Duplicates: Send + Sync {
    /// Shows every active desk, one after the other.
    async fn each_desk(&self, each: &mut (dyn FnMut(DeskRecord) + Send)) -> Result<(), StoreError>;

    /// The rank of every source that has been described; a lower one wins.
    async fn ranks(&self) -> Result<BTreeMap<SourceId, u16>, StoreError>;

    /// All desks that are one of several, each with the desk that is published for it; that one is among them.
    async fn links(&self) -> Result<HashMap<DeskId, DeskId>, StoreError>;

    /// What the sources say of these published desks, ordered by the sources' own identifiers.
    async fn claims(&self, winners: &[DeskId]) -> Result<Vec<Claim>, StoreError>;

    /// The desk that is published for one that was merged.
    async fn merged_into(&self, id: &DeskId) -> Result<Option<DeskId>, StoreError>;

    async fn relink(
        &self,
        relink: Relink,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError>;

    /// Replaces the open proposals. Pairs that were dismissed are not proposed again; answers how many are open.
    async fn propose(&self, found: &[Proposal]) -> Result<usize, StoreError>;

    /// Open proposals, the likeliest first.
    async fn proposals(&self, limit: u32) -> Result<Vec<Proposal>, StoreError>;

    /// Remembers that two desks are two.
    async fn dismiss(
        &self,
        one: &DeskId,
        other: &DeskId,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError>;
}
