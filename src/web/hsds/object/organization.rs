//! Organizations: the bodies that run services.

use serde::Serialize;

use super::attribute::{Attribute, Link};
use super::service::Service;
use super::taxonomy::Scheme;
use super::uri;
use crate::publication::Field;
use crate::web::hsds::directory::View;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// A body that runs services.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Organization {
    pub id: Uuid,
    /// Never translated; empty where no desk may tell it.
    pub name: String,
    /// The sort of body, in the site's default language.
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "uri")]
    pub website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub services: Option<Vec<Service>>,
}

impl View<'_> {
    /// The row alone. `desks` are those that it runs; the first that tells something is believed.
    pub fn flat_organization(&self, id: Uuid, desks: &[Told]) -> Organization {
        let first = |field| desks.iter().find_map(|told| told.text(field));
        let kind = first(Field::OrganizationKind);
        Organization {
            id,
            name: first(Field::Organization).unwrap_or_default().to_owned(),
            description: kind.map(|kind| self.label(Scheme::OrganizationKinds, kind)).unwrap_or_default(),
            website: first(Field::OrganizationWebsite).and_then(uri),
            attributes: None,
            services: None,
        }
    }

    /// With everything that belongs to it but its services.
    pub fn organization(&self, id: Uuid, desks: &[Told]) -> Organization {
        let attributes = self.taxonomies().with_terms(self.organization_attributes(id, desks));
        Organization { attributes: Some(attributes), ..self.flat_organization(id, desks) }
    }

    /// What sort of body it is.
    pub fn organization_attributes(&self, id: Uuid, desks: &[Told]) -> Vec<Attribute> {
        let kind = desks.iter().find_map(|told| told.text(Field::OrganizationKind));
        let link = Link { id, entity: "organization" };
        let of = |kind| self.taxonomies().attribute(link, Scheme::OrganizationKinds, kind, None);
        kind.and_then(of).into_iter().collect()
    }
}
