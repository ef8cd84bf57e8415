//! Services: what is offered, to whom, on which terms.

use std::collections::BTreeSet;

use serde::Serialize;

use super::attribute::{Attribute, Link};
use super::organization::Organization;
use super::service_at_location::ServiceAtLocation;
use super::taxonomy::{Scheme, access_key};
use super::uri;
use crate::publication::Field;
use crate::web::hsds::directory::View;
use crate::web::hsds::id::Uuid;
use crate::web::hsds::told::Told;

/// What is offered.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Service {
    pub id: Uuid,
    pub organization_id: Uuid,
    /// Never translated.
    pub name: String,
    /// Remarks of the source, in Italian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "uri")]
    pub url: Option<String>,
    /// Always `active`: what is gone is not published.
    pub status: &'static str,
    /// How one gets in, in the site's default language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_process: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees_description: Option<String>,
    /// Whom it is for, in the site's default language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibility_description: Option<String>,
    /// The day since which nobody has said of all its desks that the facts are right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_urls: Option<Vec<Url>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_options: Option<Vec<CostOption>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_documents: Option<Vec<RequiredDocument>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub organization: Option<Organization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub service_at_locations: Option<Vec<ServiceAtLocation>>,
}

/// A further web address of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Url {
    pub id: Uuid,
    pub service_id: Uuid,
    #[schema(format = "uri")]
    pub url: String,
}

/// What a service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct CostOption {
    pub id: Uuid,
    pub service_id: Uuid,
    pub currency: &'static str,
    /// 0 where it costs nothing; absent where it costs something that is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<u32>,
    /// `free` or `paid`.
    pub amount_description: &'static str,
}

/// A paper to bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct RequiredDocument {
    pub id: Uuid,
    pub service_id: Uuid,
    /// In the site's default language.
    pub document: String,
    /// The term of our vocabulary, whose value is `mandatory` or `optional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<Attribute>>,
}

const CURRENCY: &str = "EUR";

impl View<'_> {
    /// The row alone. `desks` are all that offer it.
    pub fn flat_service(&self, desks: &[Told]) -> Option<Service> {
        let told = desks.first()?;
        let labels = |scheme, field| {
            let labels: Vec<String> = told.list(field).iter().map(|code| self.label(scheme, code)).collect();
            (!labels.is_empty()).then(|| labels.join(", "))
        };
        let ways: Vec<String> =
            told.list(Field::Access).iter().map(|way| self.say(&access_key(way))).collect();
        let cost = cost_key(told);
        let confirmed: Option<Vec<&str>> = desks.iter().map(|told| told.text(Field::ConfirmedOn)).collect();
        Some(Service {
            id: told.ids.service,
            organization_id: told.ids.organization,
            name: told.owned(Field::Name).unwrap_or_default(),
            description: told.owned(Field::Notes),
            url: urls(desks).into_iter().next(),
            status: "active",
            application_process: (!ways.is_empty()).then(|| ways.join(", ")),
            fees_description: cost.map(|key| self.say(key)),
            eligibility_description: labels(Scheme::Audience, Field::Audience),
            assured_date: confirmed.and_then(|days| days.into_iter().min().map(str::to_owned)),
            last_modified: self.last_modified(desks),
            additional_urls: None,
            cost_options: None,
            required_documents: None,
            attributes: None,
            organization: None,
            service_at_locations: None,
        })
    }

    /// With everything that belongs to it but the places and the organization.
    pub fn service(&self, desks: &[Told]) -> Option<Service> {
        let told = desks.first()?;
        let documents = self.required_documents(told).into_iter().map(|document| RequiredDocument {
            attributes: Some(self.taxonomies().with_terms(self.document_attributes(told, &document))),
            ..document
        });
        Some(Service {
            additional_urls: Some(additional_urls(desks)),
            cost_options: Some(cost_option(told).into_iter().collect()),
            required_documents: Some(documents.collect()),
            attributes: Some(self.taxonomies().with_terms(self.service_attributes(told))),
            ..self.flat_service(desks)?
        })
    }

    /// What is looked for there, for whom it is, how one gets in.
    pub fn service_attributes(&self, told: &Told) -> Vec<Attribute> {
        let link = Link { id: told.ids.service, entity: "service" };
        let of = |scheme, field| self.taxonomies().attributes(link, scheme, told.list(field));
        let mut attributes = of(Scheme::Needs, Field::Needs);
        attributes.extend(of(Scheme::Audience, Field::Audience));
        attributes.extend(of(Scheme::Access, Field::Access));
        attributes
    }

    /// The rows alone.
    pub fn required_documents(&self, told: &Told) -> Vec<RequiredDocument> {
        let service_id = told.ids.service;
        let document = |code: &String| RequiredDocument {
            id: document_id(service_id, code),
            service_id,
            document: self.label(Scheme::Documents, code),
            attributes: None,
        };
        told.list(Field::Documents).iter().map(document).collect()
    }

    /// The term of a paper, and whether nobody is received without it.
    pub fn document_attributes(&self, told: &Told, document: &RequiredDocument) -> Vec<Attribute> {
        let mandatory = told.list(Field::DocumentsMandatory);
        let link = Link { id: document.id, entity: "required_document" };
        let is_it = |code: &&String| document_id(document.service_id, code) == document.id;
        let codes = told.list(Field::Documents).iter().filter(is_it);
        let attributes = codes.filter_map(|code| {
            let value = if mandatory.contains(code) { "mandatory" } else { "optional" };
            self.taxonomies().attribute(link, Scheme::Documents, code, Some(value.to_owned()))
        });
        attributes.collect()
    }
}

fn document_id(service: Uuid, code: &str) -> Uuid {
    service.part("required_document", code)
}

/// Web addresses beyond the first.
pub fn additional_urls(desks: &[Told]) -> Vec<Url> {
    let Some(service_id) = desks.first().map(|told| told.ids.service) else { return Vec::new() };
    let url = |url: String| Url { id: service_id.part("url", &url), service_id, url };
    urls(desks).into_iter().skip(1).map(url).collect()
}

/// Web addresses of all desks, each once: the standard has them with the service.
fn urls(desks: &[Told]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = desks.iter().flat_map(|told| told.list(Field::Websites)).filter_map(|text| uri(text));
    all.filter(|url| seen.insert(url.clone())).collect()
}

fn cost_key(told: &Told) -> Option<&'static str> {
    told.flag(Field::Free).map(|is_free| if is_free { "desk-cost-free" } else { "desk-cost-paid" })
}

pub fn cost_option(told: &Told) -> Option<CostOption> {
    let is_free = told.flag(Field::Free)?;
    let service_id = told.ids.service;
    Some(CostOption {
        id: service_id.part("cost_option", ""),
        service_id,
        currency: CURRENCY,
        amount: is_free.then_some(0),
        amount_description: if is_free { "free" } else { "paid" },
    })
}
