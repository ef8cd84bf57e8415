//! Objects with what belongs to them, as deep as an answer tells them.

use super::directory::{Group, View, group};
use super::id::Uuid;
use super::object::location::Location;
use super::object::organization::Organization;
use super::object::service::Service;
use super::object::service_at_location::ServiceAtLocation;
use super::told::Told;
use crate::publication::Field;

/// How much of an organization is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    Row,
    /// With all that belongs to it, of services the rows.
    Full,
    WithFullServices,
}

impl View<'_> {
    pub fn all_told(&self, group: &Group) -> Vec<Told> {
        group.desks.iter().filter_map(|place| self.told(*place)).collect()
    }

    /// Desks that together tell all of their organization: a protected one may have to keep something back.
    pub fn speakers(&self, organization: &Group) -> Vec<Told> {
        let mut speakers = Vec::new();
        for told in organization.desks.iter().filter_map(|place| self.told(*place)) {
            let is_protected = matches!(told.text(Field::AddressVisibility), Some("area" | "hidden"));
            speakers.push(told);
            if !is_protected {
                break;
            }
        }
        speakers
    }

    pub fn tell_organization(&self, organization: &Group, depth: Depth) -> Organization {
        let speakers = self.speakers(organization);
        if depth == Depth::Row {
            return self.flat_organization(organization.id, &speakers);
        }
        let desks = &self.directory.desks;
        let mut ids: Vec<Uuid> =
            organization.desks.iter().map(|at| desks[*at as usize].ids.service).collect();
        ids.sort_unstable();
        ids.dedup();
        let services =
            ids.into_iter().filter_map(|id| group(&self.directory.services, id)).filter_map(|own| {
                let desks = self.all_told(own);
                if depth == Depth::Full { self.flat_service(&desks) } else { self.whole_service(&desks) }
            });
        Organization { services: Some(services.collect()), ..self.organization(organization.id, &speakers) }
    }

    /// A service with its organization, and in full also with its places.
    pub fn tell_service(&self, service: &Group, is_full: bool) -> Option<Service> {
        let desks = self.all_told(service);
        let organization = self.organization_of(desks.first()?, is_full);
        let service = if is_full { self.whole_service(&desks) } else { self.flat_service(&desks) };
        Some(Service { organization, ..service? })
    }

    /// A service at a location with both.
    pub fn tell_desk(&self, place: u32, is_full: bool) -> Option<ServiceAtLocation> {
        let told = self.told(place)?;
        let of_service = self.all_told(group(&self.directory.services, told.ids.service)?);
        let (service, location, at) = if is_full {
            let location = self.whole_location(&told);
            (self.service(&of_service)?, location, self.service_at_location(&told))
        } else {
            let location = Some(self.flat_location(&told));
            (self.flat_service(&of_service)?, location, self.flat_service_at_location(&told))
        };
        let service = Service { organization: self.organization_of(&told, is_full), ..service };
        Some(ServiceAtLocation { location, service: Some(service), ..at })
    }

    /// A service with everything but its organization.
    fn whole_service(&self, desks: &[Told]) -> Option<Service> {
        let at = |told: &Told| ServiceAtLocation {
            location: self.whole_location(told),
            ..self.service_at_location(told)
        };
        Some(Service { service_at_locations: Some(desks.iter().map(at).collect()), ..self.service(desks)? })
    }

    fn whole_location(&self, told: &Told) -> Option<Location> {
        let own = group(&self.directory.locations, told.ids.location)?;
        self.location(&self.all_told(own))
    }

    fn organization_of(&self, told: &Told, is_full: bool) -> Option<Organization> {
        let own = group(&self.directory.organizations, told.ids.organization)?;
        let speakers = self.speakers(own);
        Some(match is_full {
            true => self.organization(own.id, &speakers),
            false => self.flat_organization(own.id, &speakers),
        })
    }
}
