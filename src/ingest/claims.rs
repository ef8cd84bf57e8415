//! One desk out of what several sources say: field group by field group, the better-ranked source that says anything.

use std::collections::BTreeMap;

use bussola_engine::domain::address::Address;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::inference::Inferred;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::schedule::Hours;

use crate::ports::duplicates::Claim;

/// The published record; `None` when no source has the desk any more. Identifiers and provenance are the winner's own.
pub fn merged(winner: &DeskId, claims: &[Claim], ranks: &BTreeMap<SourceId, u16>) -> Option<DeskRecord> {
    let base = claims.iter().find(|claim| claim.desk == *winner).or(claims.first())?;
    let mut alive: Vec<&Claim> = claims.iter().filter(|claim| !claim.is_gone).collect();
    let rank = |claim: &Claim| ranks.get(&claim.record.desk.provenance.source).copied().unwrap_or(u16::MAX);
    alive.sort_by_key(|claim| (rank(claim), claim.desk != *winner, claim.desk.clone()));
    let records: Vec<&DeskRecord> = alive.into_iter().map(|claim| &claim.record).collect();
    let best = records.first()?;
    let mut record = base.record.clone();
    record.organization = best.organization.clone();
    record.service.organization = best.organization.id.clone();
    record.service.name.clone_from(&best.service.name);
    record.desk.inferred = inferred(base, &records);
    offer(&mut record, &records);
    place(&mut record, &records);
    reach(&mut record, &records);
    Some(record)
}

/// The first that says something.
fn first<T: Clone>(records: &[&DeskRecord], said: impl Fn(&DeskRecord) -> Option<T>) -> Option<T> {
    records.iter().find_map(|record| said(record))
}

fn filled<T: Clone>(list: &[T]) -> Option<Vec<T>> {
    (!list.is_empty()).then(|| list.to_vec())
}

fn offer(record: &mut DeskRecord, records: &[&DeskRecord]) {
    let service = &mut record.service;
    service.kind = first(records, |record| record.service.kind.clone());
    service.needs = first(records, |record| filled(&record.service.needs)).unwrap_or_default();
    service.audience = first(records, |record| filled(&record.service.audience)).unwrap_or_default();
    service.access = first(records, |record| filled(&record.service.access)).unwrap_or_default();
    service.documents = first(records, |record| filled(&record.service.documents)).unwrap_or_default();
    service.cost = first(records, |record| record.service.cost);
    service.notes = first(records, |record| record.service.notes.clone());
}

/// An inference goes with the value: it is told by the record whose value is published.
fn inferred(base: &Claim, records: &[&DeskRecord]) -> Vec<Inferred> {
    let tells = |record: &DeskRecord, field: &str| {
        let first = records.iter().copied().find(|record| says(record, field)).unwrap_or(&base.record);
        std::ptr::eq(first, record)
    };
    let all = records.iter().flat_map(|record| record.desk.inferred.iter().map(move |one| (*record, *one)));
    all.filter(|(record, one)| tells(record, one.field)).map(|(_, one)| one).collect()
}

/// Whether a record has a value in one of the fields that rules fill. Key and date are the published record's own.
fn says(record: &DeskRecord, field: &str) -> bool {
    let DeskRecord { service, desk, .. } = record;
    match field {
        "opening_hours" => desk.schedule.hours != Hours::Unknown,
        "access" => !service.access.is_empty(),
        "needs" => !service.needs.is_empty(),
        "languages" => !desk.languages.is_empty(),
        "phone" => !desk.contacts.phones.is_empty(),
        "email" => !desk.contacts.emails.is_empty(),
        "website" => !desk.contacts.websites.is_empty(),
        "organization_website" => true,
        "postcode" | "municipality" | "position" => is_placed(record),
        _ => false,
    }
}

fn is_placed(record: &DeskRecord) -> bool {
    record.location.address != Address::default() || record.location.placement.is_some()
}

/// Address and position belong together. Whoever protects a place protects it for all.
fn place(record: &mut DeskRecord, records: &[&DeskRecord]) {
    if let Some(said) = records.iter().find(|record| is_placed(record)).or(records.first()) {
        let (own, said) = (&mut record.location, &said.location);
        own.kind = said.kind;
        own.address.clone_from(&said.address);
        own.municipality.clone_from(&said.municipality);
        own.placement.clone_from(&said.placement);
    }
    record.location.step_free = first(records, |record| record.location.step_free);
    let protection = |visibility: AddressVisibility| match visibility {
        AddressVisibility::Full => 0,
        AddressVisibility::Area => 1,
        AddressVisibility::Hidden => 2,
    };
    let strictest = records.iter().map(|record| record.location.visibility).max_by_key(|v| protection(*v));
    record.location.visibility = strictest.unwrap_or(record.location.visibility);
}

fn reach(record: &mut DeskRecord, records: &[&DeskRecord]) {
    let known = |record: &DeskRecord| {
        Some(&record.desk.schedule).filter(|schedule| schedule.hours != Hours::Unknown).cloned()
    };
    if let Some(schedule) = first(records, known) {
        record.desk.schedule = schedule;
    }
    let desk = &mut record.desk;
    desk.languages = first(records, |record| filled(&record.desk.languages)).unwrap_or_default();
    desk.contacts.phones = first(records, |record| filled(&record.desk.contacts.phones)).unwrap_or_default();
    desk.contacts.emails = first(records, |record| filled(&record.desk.contacts.emails)).unwrap_or_default();
    desk.contacts.websites =
        first(records, |record| filled(&record.desk.contacts.websites)).unwrap_or_default();
}
