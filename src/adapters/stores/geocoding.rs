//! What geocoders have answered, whose turn it is, and the review list: the same on both engines.

use async_trait::async_trait;
use bussola_engine::domain::id::SourceId;
use chrono::{DateTime, Utc};

use super::relational::Relational;
use super::rows::{CacheRow, NewCacheRow, NewReviewRow, ReviewRow, json_text};
use super::session::{Engine, Session, Write};
use crate::ports::geocode_cache::{GeocodeCache, Permit, Remembered, Wish};
use crate::ports::review::{ReviewItem, ReviewList};
use crate::ports::store::StoreError;

/// Items per statement.
const CHUNK: usize = 500;

/// A wish as the statements take it; times in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::adapters) struct Turn {
    pub geocoder: String,
    pub today: String,
    pub now_ms: i64,
    pub interval_ms: i64,
    pub per_day: i64,
    pub patience_ms: i64,
}

/// What a transaction must be able to do for the two ports.
#[async_trait]
pub(in crate::adapters) trait GeocodingSession: Session {
    async fn cached(&mut self, geocoder: &str, query: &str) -> Result<Option<CacheRow>, StoreError>;

    /// `CacheRow`s as JSON.
    async fn write_cached(&mut self, rows: &str) -> Result<(), StoreError>;

    /// The moment of the turn, when there is one to give.
    async fn take_turn(&mut self, turn: &Turn) -> Result<Option<i64>, StoreError>;

    /// Whether the day's requests are spent, and the moment before which nobody asks.
    async fn is_spent(&mut self, turn: &Turn) -> Result<Option<(bool, i64)>, StoreError>;

    async fn hold_off(&mut self, geocoder: &str, until_ms: i64) -> Result<(), StoreError>;

    async fn review_rows(&mut self, source: Option<&str>) -> Result<Vec<ReviewRow>, StoreError>;

    /// `NewReviewRow`s as JSON.
    async fn write_review(&mut self, rows: &str) -> Result<(), StoreError>;
}

fn millis(duration: std::time::Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4)
}

fn moment(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[async_trait]
impl<E: Engine> GeocodeCache for Relational<E> {
    async fn recall(&self, geocoder: &str, query: &str) -> Result<Option<Remembered>, StoreError> {
        let row = self.0.reading().await?.cached(geocoder, query).await?;
        row.map(Remembered::try_from).transpose()
    }

    async fn remember(&self, geocoder: &str, query: &str, remembered: &Remembered) -> Result<(), StoreError> {
        let mut session = self.0.writing().await?;
        session.write_cached(&json_text(&[NewCacheRow::new(geocoder, query, remembered)])).await?;
        session.commit().await
    }

    async fn take_turn(&self, geocoder: &str, wish: &Wish) -> Result<Permit, StoreError> {
        let turn = Turn {
            geocoder: geocoder.to_owned(),
            today: wish.today.to_string(),
            now_ms: wish.now.timestamp_millis(),
            interval_ms: millis(wish.interval),
            per_day: i64::from(wish.per_day),
            patience_ms: millis(wish.patience),
        };
        let mut session = self.0.writing().await?;
        let taken = session.take_turn(&turn).await?;
        let permit = match taken {
            Some(at) => Permit::At(moment(at)),
            None => match session.is_spent(&turn).await? {
                Some((false, free_at)) => Permit::NotBefore(moment(free_at)),
                Some((true, _)) | None => Permit::Spent,
            },
        };
        session.commit().await?;
        Ok(permit)
    }

    async fn hold_off(&self, geocoder: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
        let mut session = self.0.writing().await?;
        session.hold_off(geocoder, until.timestamp_millis()).await?;
        session.commit().await
    }
}

#[async_trait]
impl<E: Engine> ReviewList for Relational<E> {
    async fn review_items(&self, source: Option<&SourceId>) -> Result<Vec<ReviewItem>, StoreError> {
        let rows = self.0.reading().await?.review_rows(source.map(SourceId::as_str)).await?;
        rows.into_iter().map(ReviewItem::try_from).collect()
    }

    async fn put_review_items(&self, items: &[ReviewItem]) -> Result<(), StoreError> {
        if items.is_empty() {
            return Ok(());
        }
        let mut session = self.0.writing().await?;
        write_review(&mut session, items).await?;
        session.commit().await
    }
}

/// In a transaction that may be an import's; that import may be the first of its source.
pub(in crate::adapters) async fn write_review(
    session: &mut impl GeocodingSession,
    items: &[ReviewItem],
) -> Result<(), StoreError> {
    for chunk in items.chunks(CHUNK) {
        let rows: Vec<NewReviewRow> = chunk.iter().map(NewReviewRow::from).collect();
        let json = json_text(&rows);
        session.execute(Write::SourceIds, &json).await?;
        session.write_review(&json).await?;
    }
    Ok(())
}
