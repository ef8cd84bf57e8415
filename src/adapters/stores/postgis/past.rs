//! The statements about former versions, on PostgreSQL.

use async_trait::async_trait;
use futures_util::TryStreamExt as _;

use super::super::past::{EachFormer, PastSession};
use super::super::rows::{FormerRow, PassageRow};
use super::super::session::failure;
use super::PostgisSession;
use crate::ports::store::StoreError;

const FIRST: &str = include_str!("sql/first_change.sql");
const VERSION_BEFORE: &str = include_str!("sql/version_before.sql");
const FORMER: &str = include_str!("sql/former.sql");
const FORMER_SHEETS: &str = include_str!("sql/former_sheets.sql");
const DIFFERENCES: &str = include_str!("sql/differences.sql");
const NEWEST: &str = include_str!("sql/newest.sql");

#[async_trait]
impl PastSession for PostgisSession {
    async fn first_change_at(&mut self) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar(FIRST).fetch_optional(&mut *self.0).await.map_err(failure)
    }

    async fn version_before(&mut self, instant: &str) -> Result<i64, StoreError> {
        sqlx::query_scalar(VERSION_BEFORE).bind(instant).fetch_one(&mut *self.0).await.map_err(failure)
    }

    async fn former_rows(&mut self, version: i64, each: EachFormer<'_>) -> Result<(), StoreError> {
        let mut rows = sqlx::query_as::<_, FormerRow>(FORMER).bind(version).fetch(&mut *self.0);
        while let Some(row) = rows.try_next().await.map_err(failure)? {
            each(row)?;
        }
        Ok(())
    }

    async fn former_sheets(&mut self, version: i64) -> Result<Vec<String>, StoreError> {
        sqlx::query_scalar(FORMER_SHEETS).bind(version).fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn difference_rows(
        &mut self,
        (after, until): (i64, i64),
        beyond: &str,
        limit: i64,
    ) -> Result<Vec<PassageRow>, StoreError> {
        let query = sqlx::query_as(DIFFERENCES).bind(after).bind(until).bind(beyond).bind(limit);
        query.fetch_all(&mut *self.0).await.map_err(failure)
    }

    async fn newest_rows(&mut self, before: i64, limit: i64) -> Result<Vec<PassageRow>, StoreError> {
        sqlx::query_as(NEWEST).bind(before).bind(limit).fetch_all(&mut *self.0).await.map_err(failure)
    }
}
