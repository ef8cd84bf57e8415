//! Desks that several sources describe, on any relational database.

use std::collections::{BTreeMap, HashMap};

use async_trait::async_trait;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::network::DataVersion;
use chrono::{DateTime, Utc};

use super::super::rows::{DismissedRow, NewClaim, ProposalRow, RowReader, corrupt, instant_text, json_text};
use super::super::session::{Engine, Session, Write};
use super::desks::{Author, mark_layer, write_desks, write_rows};
use super::{Relational, finish};
use crate::ports::duplicates::{Claim, Duplicates, Proposal, Relink};
use crate::ports::store::{Actor, StoreError};

#[async_trait]
impl<E: Engine> Duplicates for Relational<E> {
    async fn each_desk(&self, each: &mut (dyn FnMut(DeskRecord) + Send)) -> Result<(), StoreError> {
        let mut session = self.0.reading().await?;
        let mut reader = RowReader::default();
        let mut show = |row| {
            each(reader.stored(row)?.record);
            Ok(())
        };
        session.active_rows(&mut show).await?;
        session.commit().await
    }

    async fn ranks(&self) -> Result<BTreeMap<SourceId, u16>, StoreError> {
        let rows = self.0.reading().await?.rank_rows().await?;
        let read = |(id, rank): (String, i64)| {
            let bad = |column| corrupt("sources", column, &id);
            Ok((id.parse().map_err(|_| bad("id"))?, u16::try_from(rank).map_err(|_| bad("rank"))?))
        };
        rows.into_iter().map(read).collect()
    }

    async fn links(&self) -> Result<HashMap<DeskId, DeskId>, StoreError> {
        links(&mut self.0.reading().await?, None).await
    }

    async fn claims(&self, winners: &[DeskId]) -> Result<Vec<Claim>, StoreError> {
        let ids: Vec<&str> = winners.iter().map(DeskId::as_str).collect();
        let rows = self.0.reading().await?.claim_rows(&json_text(&ids)).await?;
        let mut reader = RowReader::default();
        rows.into_iter().map(|row| row.read(&mut reader)).collect()
    }

    async fn merged_into(&self, id: &DeskId) -> Result<Option<DeskId>, StoreError> {
        let found = links(&mut self.0.reading().await?, Some(id)).await?;
        Ok(found.into_values().find(|winner| winner != id))
    }

    async fn relink(
        &self,
        relink: Relink,
        actor: &Actor,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<DataVersion, StoreError> {
        let mut session = self.0.writing().await?;
        let Relink { desks, claims, released } = relink;
        let author = Author { actor, at: instant_text(at), source: None, reason: Some(reason) };
        write_desks(&mut session, desks, &author).await?;
        write_claims(&mut session, &claims, &released).await?;
        mark_layer(&mut session, &author.at).await?;
        finish(session).await
    }

    async fn propose(&self, found: &[Proposal]) -> Result<usize, StoreError> {
        let mut session = self.0.writing().await?;
        session.execute(Write::ProposalsCleared, "[]").await?;
        let rows: Vec<ProposalRow> = found.iter().map(ProposalRow::from).collect();
        write_rows(&mut session, Write::Proposals, &rows).await?;
        let n_open = session.proposal_rows(i64::MAX).await?.len();
        session.commit().await?;
        Ok(n_open)
    }

    async fn proposals(&self, limit: u32) -> Result<Vec<Proposal>, StoreError> {
        let rows = self.0.reading().await?.proposal_rows(i64::from(limit)).await?;
        rows.into_iter().map(Proposal::try_from).collect()
    }

    async fn dismiss(
        &self,
        one: &DeskId,
        other: &DeskId,
        actor: &Actor,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut session = self.0.writing().await?;
        let row = DismissedRow {
            one_id: one.min(other).to_string(),
            other_id: one.max(other).to_string(),
            by: actor.0.clone(),
            at: instant_text(at),
        };
        write_rows(&mut session, Write::Dismissed, &[row]).await?;
        session.commit().await
    }
}

/// Claims of several sources, and desks that have none any more.
pub async fn write_claims(
    session: &mut impl Session,
    claims: &[Claim],
    released: &[DeskId],
) -> Result<(), StoreError> {
    let rows: Vec<NewClaim> = claims.iter().map(NewClaim::from).collect();
    write_rows(session, Write::Claims, &rows).await?;
    let released: Vec<&str> = released.iter().map(DeskId::as_str).collect();
    write_rows(session, Write::Released, &released).await
}

async fn links(
    session: &mut impl Session,
    of: Option<&DeskId>,
) -> Result<HashMap<DeskId, DeskId>, StoreError> {
    let read = |(desk, winner): (String, String)| {
        let id = |column, text: &str| text.parse::<DeskId>().map_err(|_| corrupt("claims", column, &desk));
        Ok((id("desk_id", &desk)?, id("winner_id", &winner)?))
    };
    session.link_rows(of.map(DeskId::as_str)).await?.into_iter().map(read).collect()
}
