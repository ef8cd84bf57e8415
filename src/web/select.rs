//! Desks that meet a question, for lists, exports and the map.

use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::search::answer::{Hit, Page};
use bussola_engine::search::snapshot::Snapshot;

use super::extract::Question;
use super::site::Site;

/// Every desk that meets the question, ordered by id.
pub fn matching<'a>(
    site: &'a Site,
    snapshot: &'a Snapshot,
    question: &Question,
) -> impl Iterator<Item = Hit<'a>> + use<'a> {
    let city = question.city.as_ref().and_then(|slug| site.city(slug));
    let hits = snapshot.matching(&question.filter, question.at);
    hits.filter(move |hit| city.is_none_or(|city| lies_in(city, hit.record)))
}

/// The same desks without their states.
pub fn records<'a>(
    site: &'a Site,
    snapshot: &'a Snapshot,
    question: &Question,
) -> impl Iterator<Item = &'a DeskRecord> + use<'a> {
    let city = question.city.as_ref().and_then(|slug| site.city(slug));
    let records = snapshot.records(&question.filter, question.at);
    records.filter(move |record| city.is_none_or(|city| lies_in(city, record)))
}

/// One page of them, and how many there are in all.
pub fn page<'a>(site: &'a Site, snapshot: &'a Snapshot, question: &Question) -> Page<'a> {
    if question.city.is_none() {
        return snapshot.list(&question.list());
    }
    let mut hits: Vec<Hit<'a>> = matching(site, snapshot, question).collect();
    let number_matched = hits.len();
    hits.drain(..question.offset.min(number_matched));
    hits.truncate(question.limit.get());
    Page { hits, number_matched }
}

/// Whether a desk is shown with a city area. A hidden place has no municipality that may be told.
pub fn lies_in(city: &City, record: &DeskRecord) -> bool {
    record.location.municipality.as_ref().is_some_and(|own| city.covers(own.istat, &own.province))
}
