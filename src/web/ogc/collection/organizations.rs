//! Organizations, put together from their desks.

use std::collections::BTreeMap;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::OrganizationId;
use bussola_engine::domain::organization::Organization;
use bussola_engine::search::snapshot::Snapshot;
use geo::Point;

use super::{Kind, Property, World, count, maybe, text};
use crate::publication::FieldValue;

pub(super) const PROPERTIES: [Property; 4] = [
    Property::new("name", Kind::Text, "Never translated."),
    Property::new(
        "kind",
        Kind::Text,
        "Sort of body: public, third_sector, church, health, school, police, union or other.",
    ),
    Property::new("website", Kind::Text, "Web address of the organization."),
    Property::new("n_desks", Kind::Integer, "How many desks it runs."),
];

/// A body with its desks.
#[derive(Debug)]
pub struct Body<'a> {
    organization: &'a Organization,
    desks: Vec<&'a DeskRecord>,
}

impl Body<'_> {
    pub(super) fn id(&self) -> &str {
        self.organization.id.as_str()
    }

    pub(super) fn pins(&self, world: &World<'_>) -> Vec<Point<f64>> {
        self.desks.iter().filter_map(|record| super::pin(world, record)).collect()
    }
}

/// Ordered by id.
pub(super) fn bodies(snapshot: &Snapshot) -> Vec<Body<'_>> {
    let mut found: BTreeMap<&OrganizationId, Body<'_>> = BTreeMap::new();
    for record in snapshot.desks().iter() {
        let organization = &record.organization;
        let body = found.entry(&organization.id).or_insert_with(|| Body { organization, desks: Vec::new() });
        body.desks.push(record);
    }
    found.into_values().collect()
}

pub(super) fn value(body: &Body<'_>, property: &str) -> FieldValue {
    let Organization { id: _, name, kind, website } = body.organization;
    match property {
        "name" => text(name),
        "kind" => text(kind.as_str()),
        "website" => maybe(website.as_deref()),
        "n_desks" => count(body.desks.len()),
        _ => FieldValue::Missing,
    }
}
