//! The network as it was: read back from the change log, which is only ever added to.
//!
//! A desk that is protected today and was not then is told as it is told today: what the log remembers of its place
//! leaves through no door.

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::network::{DataVersion, Network};
use chrono::{DateTime, Utc};

use super::store::StoreError;

/// What one change, or several in a row, did to a desk. Gone desks are none.
#[derive(Debug, Clone, PartialEq)]
pub struct DeskChange {
    pub id: DeskId,
    /// Of the last change.
    pub version: DataVersion,
    /// Of the last change.
    pub at: DateTime<Utc>,
    pub before: Option<DeskRecord>,
    pub after: Option<DeskRecord>,
}

/// What a store knows of former versions.
#[async_trait]
pub trait Past: Send + Sync {
    /// When the first change was made; none while the store is empty.
    async fn began_at(&self) -> Result<Option<DateTime<Utc>>, StoreError>;

    /// The version after the last change before an instant; 0 before the first one.
    async fn version_before(&self, instant: DateTime<Utc>) -> Result<DataVersion, StoreError>;

    /// Every desk that was active at a version and every sheet that was there, ordered by id.
    async fn network_at(&self, version: DataVersion) -> Result<Network, StoreError>;

    /// What became of each desk that changed after one version and not after another, ordered by id: those beyond an
    /// id, at most `limit`. Before and after are those of the whole stretch; a desk that came and went has neither.
    async fn differences(
        &self,
        after: DataVersion,
        until: DataVersion,
        beyond: Option<&DeskId>,
        limit: u32,
    ) -> Result<Vec<DeskChange>, StoreError>;

    /// Changes of desks before a version, the newest first, at most `limit`.
    async fn newest_changes(&self, before: DataVersion, limit: u32) -> Result<Vec<DeskChange>, StoreError>;
}
