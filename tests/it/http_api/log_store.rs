//! A store that is only asked for its log.

use async_trait::async_trait;
use bussola::ports::geocode_cache::{GeocodeCache, Permit, Remembered, Wish};
use bussola::ports::review::{ReviewItem, ReviewList};
use bussola::ports::store::{
    Actor, Change, ImportBatch, Quarantined, RecordVersion, Store, StoreError, StoredDesk,
};
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::sheet::Sheet;
use chrono::{DateTime, TimeDelta, Utc};

use super::world::{VERSION, now};

/// A store that is only asked for its log.
pub struct Log;

#[async_trait]
impl Store for Log {
    async fn version(&self) -> Result<DataVersion, StoreError> {
        Ok(DataVersion(VERSION))
    }

    async fn network(&self) -> Result<Network, StoreError> {
        Ok(Network::default())
    }

    async fn desk(&self, _: &DeskId) -> Result<Option<StoredDesk>, StoreError> {
        Ok(None)
    }

    async fn desks_of(&self, _: &SourceId) -> Result<Vec<StoredDesk>, StoreError> {
        Ok(Vec::new())
    }

    async fn import(&self, _: ImportBatch) -> Result<DataVersion, StoreError> {
        Ok(DataVersion(VERSION))
    }

    async fn revise(
        &self,
        _: DeskRecord,
        _: RecordVersion,
        _: &Actor,
        _: &str,
        _: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        Ok(DataVersion(VERSION))
    }

    async fn put_sheets(
        &self,
        _: Vec<Sheet>,
        _: &Actor,
        _: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        Ok(DataVersion(VERSION))
    }

    async fn changes(&self, _: DataVersion, id: Option<&DeskId>, _: u32) -> Result<Vec<Change>, StoreError> {
        let line = |sequence, id: &str, before: Option<&str>, after: &str| Change {
            sequence: DataVersion(sequence),
            entity: "desk".to_owned(),
            id: id.to_owned(),
            at: now(),
            actor: "import".to_owned(),
            reason: "import".to_owned(),
            source: Some("prova".to_owned()),
            before: before.map(str::to_owned),
            after: Some(after.to_owned()),
        };
        let first = r#"{"street":"Via del Nascondiglio","number":"7"}"#;
        let second = r#"{"street":"Via del Nascondiglio","number":"9"}"#;
        let Some(id) = id.map(DeskId::as_str) else {
            // Of all desks: two that were written at the same moment, and one a day earlier.
            let earlier = Change { at: now() - TimeDelta::days(1), ..line(3, "d3-scuola", None, first) };
            return Ok(vec![line(1, "d1-anagrafe", None, first), line(2, "rifugio", None, first), earlier]);
        };
        Ok(vec![line(1, id, None, first), line(2, id, Some(first), second)])
    }

    async fn quarantine(&self) -> Result<Vec<Quarantined>, StoreError> {
        Ok(Vec::new())
    }

    async fn runs(&self, _: u32) -> Result<Vec<String>, StoreError> {
        Ok(Vec::new())
    }
}

#[async_trait]
impl ReviewList for Log {
    async fn review_items(&self, _: Option<&SourceId>) -> Result<Vec<ReviewItem>, StoreError> {
        Ok(Vec::new())
    }

    async fn put_review_items(&self, _: &[ReviewItem]) -> Result<(), StoreError> {
        Ok(())
    }
}

#[async_trait]
impl GeocodeCache for Log {
    async fn recall(&self, _: &str, _: &str) -> Result<Option<Remembered>, StoreError> {
        Ok(None)
    }

    async fn remember(&self, _: &str, _: &str, _: &Remembered) -> Result<(), StoreError> {
        Ok(())
    }

    async fn take_turn(&self, _: &str, _: &Wish) -> Result<Permit, StoreError> {
        Ok(Permit::Spent)
    }

    async fn hold_off(&self, _: &str, _: DateTime<Utc>) -> Result<(), StoreError> {
        Ok(())
    }
}
