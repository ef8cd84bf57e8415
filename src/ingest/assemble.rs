//! From a valid draft to the four parts of a desk, under identifiers that stay the same from run to run.

use std::collections::HashMap;
use std::sync::Arc;

use bussola_engine::domain::desk::{Desk, DeskRecord, DeskStatus};
use bussola_engine::domain::id::{DeskId, LocationId, OrganizationId, ServiceId, slug};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::provenance::{Confirmation, ConfirmedBy, Provenance};
use bussola_engine::domain::service::{RequiredDocument, Service};
use rayon::prelude::*;

use super::draft::Draft;
use crate::ports::source::SourceInfo;

/// The organizations of a run: what the first record says of one holds for all its desks.
pub type Organizations = HashMap<OrganizationId, Arc<Organization>>;

/// A draft whose id and name are there, with its organization.
type Named<'a> = (&'a Draft, &'a DeskId, &'a str, Arc<Organization>);

/// Turns every draft into a record.
pub fn assemble(drafts: &[Draft], source: &SourceInfo, known: &mut Organizations) -> Vec<DeskRecord> {
    let named: Vec<Option<Named<'_>>> = drafts
        .iter()
        .map(|draft| {
            let (id, name) = (draft.id.as_ref()?, draft.name.as_deref()?);
            let own = organization(draft, id, name);
            let own = known.entry(own.id.clone()).or_insert_with(|| Arc::new(own));
            Some((draft, id, name, Arc::clone(own)))
        })
        .collect();
    named
        .into_par_iter()
        .flatten_iter()
        .map(|(draft, id, name, organization)| {
            let location = location(draft, id);
            let service = service(draft, id, name, &organization.id);
            let desk = desk(draft, id, source, &location.id, &service.id);
            DeskRecord::new(Organization::clone(&organization), location, service, desk)
                .expect("the parts were made for each other")
        })
        .collect()
}

/// A desk of no named organization is its own: its name is all that is known.
fn organization(draft: &Draft, id: &DeskId, name: &str) -> Organization {
    let name = draft.organization.as_deref().unwrap_or(name);
    let own = OrganizationId::new(&slug(name)).or_else(|_| OrganizationId::new(id.as_str()));
    Organization {
        id: own.expect("a desk's id has the shape of any id"),
        name: name.into(),
        kind: draft.organization_kind,
        website: draft.organization_website.clone(),
    }
}

/// Two desks at one address stay two locations: moving the pin of one must not move the other.
fn location(draft: &Draft, id: &DeskId) -> Location {
    Location {
        id: LocationId::new(id.as_str()).expect("a desk's id has the shape of any id"),
        kind: draft.location_kind,
        address: draft.address.clone(),
        municipality: draft.municipality.clone(),
        placement: draft.placement.clone(),
        visibility: draft.visibility,
        step_free: draft.step_free,
    }
}

fn service(draft: &Draft, id: &DeskId, name: &str, organization: &OrganizationId) -> Service {
    let document = |document: &_| RequiredDocument { document: Clone::clone(document), is_mandatory: true };
    Service {
        id: ServiceId::new(id.as_str()).expect("a desk's id has the shape of any id"),
        organization: organization.clone(),
        name: name.into(),
        kind: draft.kind.clone(),
        needs: draft.needs.clone(),
        audience: draft.audience.clone(),
        access: draft.access.clone(),
        cost: draft.cost,
        documents: draft.documents.iter().map(document).collect(),
        notes: draft.notes.clone(),
    }
}

fn desk(draft: &Draft, id: &DeskId, source: &SourceInfo, location: &LocationId, service: &ServiceId) -> Desk {
    Desk {
        id: id.clone(),
        service: service.clone(),
        location: location.clone(),
        schedule: draft.schedule.clone(),
        languages: draft.languages.clone(),
        contacts: draft.contacts.clone(),
        provenance: Provenance {
            source: source.id.clone(),
            source_key: draft
                .raw
                .fields
                .get("id")
                .map_or_else(|| id.as_str().into(), |key| key.as_str().into()),
            url: draft.url.clone(),
            dated_on: draft.dated_on,
            confidence: draft.confidence,
            licence: source.licence.as_str().into(),
        },
        confirmation: draft.dated_on.map(|on| Confirmation { on, by: ConfirmedBy::Import }),
        sheets: Vec::new(),
        inferred: draft.inferred.clone(),
        status: DeskStatus::Active,
    }
}
