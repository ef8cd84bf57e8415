//! Desks that several sources describe: what one of them now says changes its claim, and the claims make the desk.

use std::collections::{BTreeMap, HashMap};

use bussola_engine::domain::desk::{DeskRecord, DeskStatus};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::provenance::ConfirmedBy;

use super::claims::merged;
use super::reconcile::{Outcome, Printed, Verdict, with_what_people_did};
use crate::ports::duplicates::Claim;
use crate::ports::store::{DeskWrite, StoreError, StoredDesk};
use crate::ports::workshop::{ImportPart, ImportedDesk, Workshop};

/// What is to be written for the records of linked desks, and for those that their source no longer has.
pub async fn part(
    store: &dyn Workshop,
    links: &HashMap<DeskId, DeskId>,
    printed: Vec<Printed>,
    missing: &[DeskId],
    outcome: &mut Outcome,
) -> Result<ImportPart, StoreError> {
    let mut winners: Vec<DeskId> = printed
        .iter()
        .map(|new| new.record.id())
        .chain(missing)
        .filter_map(|id| links.get(id))
        .cloned()
        .collect();
    winners.sort_unstable();
    winners.dedup();
    let mut groups: BTreeMap<DeskId, Vec<Claim>> = BTreeMap::new();
    for claim in store.claims(&winners).await? {
        groups.entry(claim.winner.clone()).or_default().push(claim);
    }
    let ranks = store.ranks().await?;
    let mut said: HashMap<DeskId, Printed> =
        printed.into_iter().map(|new| (new.record.id().clone(), new)).collect();
    let mut part = ImportPart::default();
    let mut touched = Vec::new();
    for (winner, mut claims) in groups {
        let changes =
            claims.iter_mut().filter_map(|claim| listen(claim, &mut said, missing, outcome)).count();
        if changes > 0 {
            touched.push((winner.clone(), merged(&winner, &claims, &ranks)));
            part.claims.extend(claims);
        }
    }
    let ids: Vec<DeskId> = touched.iter().map(|(winner, _)| winner.clone()).collect();
    let mut stored: HashMap<DeskId, StoredDesk> =
        store.desks_named(&ids).await?.into_iter().map(|desk| (desk.record.id().clone(), desk)).collect();
    for (winner, record) in touched {
        let Some(StoredDesk { record: old, version: seen }) = stored.remove(&winner) else { continue };
        let write = match record {
            Some(record) if is_kept(&old, &record) => continue,
            Some(record) => DeskWrite::Changed { record: with_what_people_did(record, &old), seen },
            None if old.desk.status == DeskStatus::Active => DeskWrite::Gone { id: winner, seen },
            None => continue,
        };
        part.desks.push(ImportedDesk { write, fingerprint: None });
    }
    Ok(part)
}

/// A person said that the published desk is right, at a time when these words were already there.
fn is_kept(old: &DeskRecord, new: &DeskRecord) -> bool {
    let by_person = old.desk.confirmation.filter(|confirmation| confirmation.by != ConfirmedBy::Import);
    let dated_on = new.desk.provenance.dated_on;
    by_person.is_some_and(|confirmation| dated_on.is_none_or(|dated| dated <= confirmation.on))
        && old.desk.status == DeskStatus::Active
}

/// Takes what the source now says; `Some` when it is something else.
fn listen(
    claim: &mut Claim,
    said: &mut HashMap<DeskId, Printed>,
    missing: &[DeskId],
    outcome: &mut Outcome,
) -> Option<()> {
    if let Some(Printed { record, fingerprint }) = said.remove(&claim.desk) {
        if claim.fingerprint == Some(fingerprint) && !claim.is_gone {
            outcome.add(&Verdict::Same);
            return None;
        }
        let write = DeskWrite::New(record.clone());
        outcome.add(&Verdict::Changed(ImportedDesk { write, fingerprint: None }));
        *claim = Claim { record, fingerprint: Some(fingerprint), is_gone: false, ..claim.clone() };
        return Some(());
    }
    if missing.contains(&claim.desk) && !claim.is_gone {
        outcome.add_gone(std::iter::once(&claim.desk));
        claim.is_gone = true;
        return Some(());
    }
    None
}
