//! Writing desks: what is stored is read in few statements, the plan decides, and each table takes its rows at once.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::LazyLock;

use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::id::{DeskId, OrganizationId};
use bussola_engine::domain::organization::Organization;
use rayon::prelude::*;
use serde::Serialize;

use super::super::rows::cell::{Cells, Table, change, desk, details, location, organization, service};
use super::super::rows::plan::{Step, Stored, TouchedIds, plan};
use super::super::rows::{
    DeskRow, FingerprintRow, NewChange, NewGone, OrganizationRow, RowReader, WriteRow, json_text,
};
use super::super::session::{Ids, Session, Which, Write};
use super::written::{Kind, Written};
use crate::ports::source::SourceInfo;
use crate::ports::store::{Actor, DeskWrite, StoreError};
use crate::ports::workshop::{Fingerprint, ImportedDesk};

/// Rows per statement: enough to make statements rare, few enough that none holds megabytes by the dozen.
const CHUNK: usize = 500;

/// Rows are made, and given back, by threads of their own: in the queue of those that normalise the next records they would wait for all
/// of these, and the database with them.
static ROWS: LazyLock<rayon::ThreadPool> =
    LazyLock::new(|| rayon::ThreadPoolBuilder::new().build().expect("the system gives threads"));

/// Who writes, when, and why, for the change log.
pub struct Author<'a> {
    pub actor: &'a Actor,
    pub at: String,
    /// `None` when a person writes.
    pub source: Option<&'a SourceInfo>,
    /// What a person said; without it the log names the cause.
    pub reason: Option<&'a str>,
}

impl Author<'_> {
    pub fn change(&self, entity: &'static str, id: &str, cause: &str) -> NewChange {
        NewChange {
            entity,
            entity_id: id.to_owned(),
            at: self.at.clone(),
            actor: self.actor.0.clone(),
            reason: self.reason.unwrap_or(cause).to_owned(),
            source: self.source.map(|source| source.id.to_string()),
            before: None,
            after: None,
        }
    }

    /// Whether this writer must take the words of an organization as they are: another source of a better or equal
    /// rank answers for them. A person may always say something else.
    fn must_keep(&self, stored: &OrganizationRow) -> bool {
        let (Some(own), Some(other)) = (self.source, &stored.source_id) else { return false };
        *other != own.id.as_str() && stored.rank.is_some_and(|rank| rank <= i64::from(own.rank))
    }
}

/// Active and gone desks.
pub async fn stored(session: &mut impl Session, which: Which, key: &str) -> Result<Stored, StoreError> {
    let mut reader = RowReader::default();
    let mut found = Stored::new();
    for row in session.desk_rows(which, key).await? {
        let desk = reader.stored(row)?;
        found.insert(desk.record.desk.id.clone(), desk);
    }
    for row in session.gone_rows(which, key).await? {
        let desk = reader.gone(row)?;
        found.insert(desk.record.desk.id.clone(), desk);
    }
    Ok(found)
}

pub async fn write_rows<R: Serialize + Sync>(
    session: &mut impl Session,
    write: Write,
    rows: &[R],
) -> Result<(), StoreError> {
    for chunk in rows.chunks(CHUNK) {
        session.execute(write, &json_text(chunk)).await?;
    }
    Ok(())
}

/// Writes desks with their changes. The layer is marked by the caller, once.
pub async fn write_desks(
    session: &mut impl Session,
    writes: Vec<ImportedDesk>,
    author: &Author<'_>,
) -> Result<(), StoreError> {
    write_more_desks(session, writes, author, None).await
}

/// As [`write_desks`], in a transaction that began on an empty store when `written` is there.
pub async fn write_more_desks(
    session: &mut impl Session,
    writes: Vec<ImportedDesk>,
    author: &Author<'_>,
    written: Option<&mut Written>,
) -> Result<(), StoreError> {
    let (found, foreign) = what_is_there(session, &writes, author, written.as_deref()).await?;
    let plan = plan(writes, &found, &foreign)?;
    write_steps(session, &plan.steps, author).await?;
    if let Some(written) = written {
        plan.steps.iter().for_each(|step| written.add(&step.record));
    }
    write_fingerprints(session, &plan.unchanged).await?;
    let left: Vec<TouchedIds> = plan
        .steps
        .iter()
        .filter_map(|step| step.before.as_ref().map(|before| (before, &step.record)))
        .filter(|(before, _)| before.desk.status == DeskStatus::Active)
        .filter_map(|(before, after)| TouchedIds::left_by(before, after))
        .collect();
    write_rows(session, Write::Orphans, &left).await?;
    ROWS.spawn(move || drop(plan));
    Ok(())
}

/// The stored desks that the writes name or touch, and the organizations whose words must stay.
async fn what_is_there(
    session: &mut impl Session,
    writes: &[ImportedDesk],
    author: &Author<'_>,
    written: Option<&Written>,
) -> Result<(Stored, BTreeMap<OrganizationId, Organization>), StoreError> {
    let may_be = |kind, id: &str| written.is_none_or(|written| written.may_have(kind, id));
    let mut named: Vec<&str> = Vec::with_capacity(writes.len());
    let (mut parts, mut organizations) = (HashSet::new(), BTreeMap::new());
    for ImportedDesk { write, .. } in writes {
        match write {
            DeskWrite::New(record) | DeskWrite::Changed { record, .. } => {
                named.push(record.desk.id.as_str());
                let (service, location) = (record.service.id.as_str(), record.location.id.as_str());
                parts.extend(may_be(Kind::Service, service).then_some(service));
                parts.extend(may_be(Kind::Location, location).then_some(location));
                if written.is_none_or(|written| written.may_differ(&record.organization)) {
                    organizations.insert(record.organization.id.as_str(), &record.organization);
                }
            }
            DeskWrite::Gone { id, .. } => named.push(id.as_str()),
        }
    }
    named.retain(|id| may_be(Kind::Desk, id));
    let mut found = Stored::new();
    if !named.is_empty() {
        found = stored(session, Which::Named, &json_text(&named)).await?;
    }
    let (mut foreign, mut rewritten) = (BTreeMap::new(), Vec::new());
    let ids: Vec<&str> = organizations.keys().copied().collect();
    let rows = if ids.is_empty() { Vec::new() } else { session.organization_rows(&json_text(&ids)).await? };
    for row in rows {
        let must_keep = author.must_keep(&row);
        let own = Organization::try_from(row)?;
        if must_keep {
            foreign.insert(own.id.clone(), own);
        } else if organizations.get(own.id.as_str()).is_some_and(|wished| **wished != own) {
            rewritten.push(own.id.to_string());
        }
    }
    let mut siblings = BTreeSet::new();
    if !parts.is_empty() {
        siblings.extend(session.desk_ids(Ids::Sharing, &json_text(&parts)).await?);
    }
    if !rewritten.is_empty() {
        siblings.extend(session.desk_ids(Ids::OfOrganizations, &json_text(&rewritten)).await?);
    }
    named.iter().for_each(|id| _ = siblings.remove(*id));
    if !siblings.is_empty() {
        found.append(&mut stored(session, Which::Named, &json_text(&siblings)).await?);
    }
    Ok((found, foreign))
}

async fn write_steps(
    session: &mut impl Session,
    steps: &[Step],
    author: &Author<'_>,
) -> Result<(), StoreError> {
    let made: Vec<(Option<WriteRow>, NewChange)> =
        ROWS.install(|| steps.par_iter().map(|step| rows_of(step, author)).collect());
    let (active, changes): (Vec<Option<WriteRow>>, Vec<NewChange>) = made.into_iter().unzip();
    let active: Vec<WriteRow> = active.into_iter().flatten().collect();
    let gone: Vec<NewGone> = steps
        .iter()
        .filter(|step| !step.is_active())
        .map(|step| NewGone::new(&step.record, step.version, &author.at))
        .collect();
    let returned: Vec<&str> = steps
        .iter()
        .filter(|step| step.is_active())
        .filter(|step| step.before.as_ref().is_some_and(|b| b.desk.status == DeskStatus::Gone))
        .map(|step| step.record.desk.id.as_str())
        .collect();
    write_rows(session, Write::SourceIds, &source_ids(steps)).await?;
    session.put(tables(&active)).await?;
    write_rows(session, Write::GoneDesks, &gone).await?;
    write_rows(session, Write::Returned, &returned).await?;
    session.put(vec![(Table::Changes, Cells::new(&changes, change))]).await?;
    ROWS.spawn(move || drop((active, changes)));
    Ok(())
}

fn rows_of(step: &Step, author: &Author<'_>) -> (Option<WriteRow>, NewChange) {
    let row = WriteRow::new(step, author.source.is_some());
    let change = desk_change(step, &row.desk, author);
    (step.is_active().then_some(row), change)
}

/// Things that desks share are put once.
fn tables(rows: &[WriteRow]) -> Vec<(Table, Cells<'_>)> {
    let once = |id: fn(&WriteRow) -> &str| {
        let mut seen = HashSet::with_capacity(rows.len());
        rows.iter().filter(move |row| seen.insert(id(row)))
    };
    let organizations = once(|row| &row.desk.organization.organization_id);
    let locations = once(|row| &row.desk.location.location_id);
    let services = once(|row| &row.desk.service.service_id);
    vec![
        (Table::Organizations, Cells::new(organizations, organization)),
        (Table::Locations, Cells::new(locations, location)),
        (Table::Services, Cells::new(services, service)),
        (Table::Desks, Cells::new(rows, desk)),
        (Table::Details, Cells::new(rows, details)),
    ]
}

/// A source that nobody has described yet.
#[derive(Serialize)]
struct SourceId<'a> {
    source_id: &'a str,
}

fn source_ids(steps: &[Step]) -> Vec<SourceId<'_>> {
    let sources: BTreeSet<&str> =
        steps.iter().map(|step| step.record.desk.provenance.source.as_str()).collect();
    sources.into_iter().map(|source_id| SourceId { source_id }).collect()
}

pub async fn write_fingerprints(
    session: &mut impl Session,
    fingerprints: &[(DeskId, Fingerprint)],
) -> Result<(), StoreError> {
    let row = |(id, Fingerprint(bits)): &(DeskId, Fingerprint)| FingerprintRow {
        id: id.to_string(),
        fingerprint: Some(bits.cast_signed()),
    };
    write_rows(session, Write::Fingerprints, &fingerprints.iter().map(row).collect::<Vec<_>>()).await
}

/// When the map layer changed.
#[derive(Serialize)]
struct Moment<'a> {
    at: &'a str,
}

/// Tells map programs that the layer is another.
pub async fn mark_layer(session: &mut impl Session, at: &str) -> Result<(), StoreError> {
    session.execute(Write::Layer, &json_text(&[Moment { at }])).await
}

/// A desk that is gone is no more: its line has no record on that side.
fn desk_change(step: &Step, row: &DeskRow, author: &Author<'_>) -> NewChange {
    let was_active = step.before.as_ref().is_some_and(|before| before.desk.status == DeskStatus::Active);
    let both_gone = step.before.is_some() && !was_active && !step.is_active();
    NewChange {
        before: step
            .before
            .as_ref()
            .filter(|_| was_active || both_gone)
            .map(|before| json_text(&DeskRow::from(before))),
        after: Some(row).filter(|_| step.is_active() || both_gone).map(json_text),
        ..author.change("desk", step.record.desk.id.as_str(), step.cause.as_str())
    }
}
