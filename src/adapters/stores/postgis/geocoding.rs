//! The statements about geocoders and the review list, on PostgreSQL.

use async_trait::async_trait;

use super::super::geocoding::{GeocodingSession, Turn};
use super::super::rows::{CacheRow, ReviewRow};
use super::super::session::failure;
use super::PostgisSession;
use crate::ports::store::StoreError;

const RECALL: &str = include_str!("sql/geocode_recall.sql");
const WRITE_CACHE: &str = include_str!("sql/write_geocode_cache.sql");
const TAKE_TURN: &str = include_str!("sql/geocoder_take_turn.sql");
const IS_SPENT: &str = include_str!("sql/geocoder_is_spent.sql");
const HOLD_OFF: &str = include_str!("sql/geocoder_hold_off.sql");
const REVIEW: &str = include_str!("sql/review.sql");
const WRITE_REVIEW: &str = include_str!("sql/write_review.sql");

#[async_trait]
impl GeocodingSession for PostgisSession {
    async fn cached(&mut self, geocoder: &str, query: &str) -> Result<Option<CacheRow>, StoreError> {
        let row = sqlx::query_as(RECALL).bind(geocoder).bind(query).fetch_optional(&mut *self.0).await;
        row.map_err(failure)
    }

    async fn write_cached(&mut self, rows: &str) -> Result<(), StoreError> {
        sqlx::query(WRITE_CACHE).bind(rows).execute(&mut *self.0).await.map_err(failure)?;
        Ok(())
    }

    async fn take_turn(&mut self, turn: &Turn) -> Result<Option<i64>, StoreError> {
        let Turn { geocoder, today, now_ms, interval_ms, per_day, patience_ms } = turn;
        let query = sqlx::query_scalar(TAKE_TURN).bind(geocoder).bind(today).bind(now_ms).bind(interval_ms);
        query.bind(per_day).bind(patience_ms).fetch_optional(&mut *self.0).await.map_err(failure)
    }

    async fn is_spent(&mut self, turn: &Turn) -> Result<Option<(bool, i64)>, StoreError> {
        let query = sqlx::query_as(IS_SPENT).bind(&turn.geocoder).bind(&turn.today).bind(turn.per_day);
        query.fetch_optional(&mut *self.0).await.map_err(failure)
    }

    async fn hold_off(&mut self, geocoder: &str, until_ms: i64) -> Result<(), StoreError> {
        sqlx::query(HOLD_OFF).bind(geocoder).bind(until_ms).execute(&mut *self.0).await.map_err(failure)?;
        Ok(())
    }

    async fn review_rows(&mut self, source: Option<&str>) -> Result<Vec<ReviewRow>, StoreError> {
        sqlx::query_as(REVIEW).bind(source).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn write_review(&mut self, rows: &str) -> Result<(), StoreError> {
        sqlx::query(WRITE_REVIEW).bind(rows).execute(&mut *self.0).await.map_err(failure)?;
        Ok(())
    }
}
