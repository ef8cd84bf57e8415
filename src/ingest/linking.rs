//! Merging two desks into one, and taking them apart again. Nothing is lost: what each source says is kept.

use std::collections::HashSet;

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::network::DataVersion;
use chrono::{DateTime, Utc};

use super::claims::merged;
use super::duplicate::{self, Face};
use super::reconcile::with_what_people_did;
use crate::ports::duplicates::{Claim, Proposal, Relink};
use crate::ports::store::{Actor, DeskWrite, StoreError, StoredDesk};
use crate::ports::workshop::{ImportedDesk, Workshop};

/// Who merges by rule, in the change log.
const RULE: &str = "rule";

/// Why two desks cannot be merged, or one not be taken out.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    #[error("there is no published desk {0}")]
    NotPublished(DeskId),
    #[error("desk {0} was not merged into another")]
    NotMerged(DeskId),
    #[error("a desk cannot be merged with itself")]
    Itself,
    #[error("the store cannot be used")]
    Store(#[from] StoreError),
}

/// Looks for desks that perhaps are one and keeps the pairs; answers all that were found.
pub async fn find(store: &dyn Workshop) -> Result<Vec<Proposal>, StoreError> {
    if store.ranks().await?.len() < 2 {
        store.propose(&[]).await?;
        return Ok(Vec::new());
    }
    let mut faces: Vec<Face> = Vec::new();
    store.each_desk(&mut |record| faces.push(Face::of(&record))).await?;
    let found = duplicate::find(&faces);
    store.propose(&found).await?;
    Ok(found)
}

/// Merges pairs whose telephone, name and address are the very same into the desk of the better-ranked source; a desk
/// that is in several pairs is merged once. Answers the pairs, the desk that stays first.
pub async fn merge_exact(
    store: &dyn Workshop,
    found: &[Proposal],
    at: DateTime<Utc>,
) -> Result<Vec<(DeskId, DeskId)>, LinkError> {
    let ranks = store.ranks().await?;
    let mut merged = Vec::new();
    let mut touched = HashSet::new();
    for pair in found.iter().filter(|pair| duplicate::is_exact(pair)) {
        let (one, other) = (published(store, &pair.one).await, published(store, &pair.other).await);
        let (Ok(one), Ok(other)) = (one, other) else { continue };
        let rank =
            |desk: &StoredDesk| ranks.get(&desk.record.desk.provenance.source).copied().unwrap_or(u16::MAX);
        let (keep, lost) = if rank(&other) < rank(&one) { (other, one) } else { (one, other) };
        let (keep, lost) = (keep.record.desk.id, lost.record.desk.id);
        if touched.insert(keep.clone()) && touched.insert(lost.clone()) {
            merge(store, &keep, &lost, &Actor(RULE.to_owned()), at).await?;
            merged.push((keep, lost));
        }
    }
    Ok(merged)
}

/// From now on `other` is published as `keep`; its address leads there.
pub async fn merge(
    store: &dyn Workshop,
    keep: &DeskId,
    other: &DeskId,
    actor: &Actor,
    at: DateTime<Utc>,
) -> Result<DataVersion, LinkError> {
    if keep == other {
        return Err(LinkError::Itself);
    }
    let (kept, lost) = (published(store, keep).await?, published(store, other).await?);
    let mut claims = store.claims(&[keep.clone(), other.clone()]).await?;
    for desk in [&kept, &lost] {
        if !claims.iter().any(|claim| claim.desk == *desk.record.id()) {
            claims.push(Claim {
                desk: desk.record.id().clone(),
                winner: keep.clone(),
                record: desk.record.clone(),
                fingerprint: None,
                is_gone: false,
            });
        }
    }
    claims.iter_mut().for_each(|claim| claim.winner.clone_from(keep));
    let record = merged(keep, &claims, &store.ranks().await?).unwrap_or_else(|| kept.record.clone());
    let record = with_what_people_did(record, &kept.record);
    let writes = [
        DeskWrite::Changed { record, seen: kept.version },
        DeskWrite::Gone { id: other.clone(), seen: lost.version },
    ];
    let reason = format!("merged {other} into {keep}");
    Ok(store
        .relink(Relink { desks: plain(writes), claims, released: Vec::new() }, actor, &reason, at)
        .await?)
}

/// Takes a merged desk out again: it is published as its own source last said.
pub async fn unmerge(
    store: &dyn Workshop,
    id: &DeskId,
    actor: &Actor,
    at: DateTime<Utc>,
) -> Result<DataVersion, LinkError> {
    let Some(winner) = store.merged_into(id).await? else { return Err(LinkError::NotMerged(id.clone())) };
    let claims = store.claims(std::slice::from_ref(&winner)).await?;
    let (own, mut rest): (Vec<Claim>, Vec<Claim>) = claims.into_iter().partition(|claim| claim.desk == *id);
    let mut writes = Vec::new();
    let stored = store.desks_named(&[id.clone(), winner.clone()]).await?;
    for desk in stored {
        let StoredDesk { record: old, version: seen } = desk;
        let record = match own.first().filter(|_| old.id() == id) {
            Some(claim) => Some(claim.record.clone()).filter(|_| !claim.is_gone),
            None => merged(&winner, &rest, &store.ranks().await?)
                .map(|record| with_what_people_did(record, &without_pin_of(&own, &old))),
        };
        match record {
            Some(mut record) => {
                record.desk.status = DeskStatus::Active;
                writes.push(DeskWrite::Changed { record, seen });
            }
            None if old.desk.status == DeskStatus::Active => {
                writes.push(DeskWrite::Gone { id: old.desk.id, seen });
            }
            None => {}
        }
    }
    let mut released = vec![id.clone()];
    if rest.len() == 1 {
        released.extend(rest.drain(..).map(|claim| claim.desk));
    }
    let reason = format!("took {id} out of {winner}");
    let relink = Relink { desks: plain(writes), claims: rest, released };
    Ok(store.relink(relink, actor, &reason, at).await?)
}

/// A pin that came with the desk that leaves goes with it, also a locked one.
fn without_pin_of(leaving: &[Claim], old: &DeskRecord) -> DeskRecord {
    let mut old = old.clone();
    if leaving.iter().any(|claim| claim.record.location.placement == old.location.placement) {
        old.location.placement = None;
    }
    old
}

async fn published(store: &dyn Workshop, id: &DeskId) -> Result<StoredDesk, LinkError> {
    let stored = store.desk(id).await?.filter(|desk| desk.record.desk.status == DeskStatus::Active);
    stored.ok_or_else(|| LinkError::NotPublished(id.clone()))
}

fn plain(writes: impl IntoIterator<Item = DeskWrite>) -> Vec<ImportedDesk> {
    writes.into_iter().map(|write| ImportedDesk { write, fingerprint: None }).collect()
}
