//! The statements about former versions, on PostgreSQL.

use async_trait::async_trait;
use futures_util::TryStreamExt as _;

use super::super::past::{EachFormer, PastSession, past_session};
use super::super::rows::{FormerRow, PassageRow};
use super::super::session::failure;
use super::PostgisSession;
use crate::ports::store::StoreError;

past_session!(PostgisSession);
