//! A service at a location: what we call a desk.

use serde::Serialize;

use super::attribute::{Attribute, Link, Metadata, metadata};
use super::location::Location;
use super::reach::{Contact, Phone, contacts, phones};
use super::schedule::{Schedule, schedules};
use super::service::Service;
use crate::web::hsds::directory::View;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// One service at one location.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct ServiceAtLocation {
    pub id: Uuid,
    pub service_id: Uuid,
    pub location_id: Uuid,
    /// Name of the service. The official description gives the answer for one service at a location the schema of a
    /// service: with name and status both hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<Contact>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<Phone>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedules: Option<Vec<Schedule>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Values for which the standard has no place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Vec<Metadata>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub service: Option<Service>,
}

impl View<'_> {
    /// The row alone.
    pub fn flat_service_at_location(&self, told: &Told) -> ServiceAtLocation {
        ServiceAtLocation {
            id: told.ids.desk,
            service_id: told.ids.service,
            location_id: told.ids.location,
            name: None,
            status: None,
            contacts: None,
            phones: None,
            schedules: None,
            location: None,
            attributes: None,
            metadata: None,
            service: None,
        }
    }

    /// With everything that belongs to it but the service and the location.
    pub fn service_at_location(&self, told: &Told) -> ServiceAtLocation {
        let attributes = self.taxonomies().with_terms(self.desk_attributes(told));
        ServiceAtLocation {
            contacts: Some(contacts(told)),
            phones: Some(phones(told)),
            schedules: Some(schedules(told)),
            attributes: Some(attributes),
            metadata: Some(metadata(told)),
            ..self.flat_service_at_location(told)
        }
    }
    /// Values for which the standard has no place.
    pub fn desk_attributes(&self, told: &Told) -> Vec<Attribute> {
        self.taxonomies().fields(Link { id: told.ids.desk, entity: "service_at_location" }, told)
    }
}
