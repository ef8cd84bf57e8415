//! The Human Services Data Specification 3.1 (Open Referral, <https://docs.openreferral.org>): its API and its package.
//!
//! Everything is written from what `data/publication.toml` lets leave, as the snapshot has it. What the standard has no
//! place for stands in attributes of the service at the location, as terms of the taxonomy `bussola-fields`; so the
//! package loses no published value. Read back by `bussola ingest` it gives the same desks under the same
//! identifiers, but for these fields:
//!
//! | Field | What becomes of it |
//! |---|---|
//! | `service_id`, `location_id`, `organization_id` | a desk that is read has a service and a place of its own, under its own identifier; an organization is known by its name |
//! | `location_kind` | a hidden place is read as a telephone line, which it is for everybody |
//! | `websites`, `source_url` | a desk without one takes that of its organization; the standard has them with the service |
//! | `exceptions` | are read as rules of `opening_hours`, which say the same |
//! | `languages`, `languages_in_slots` | the standard has no hours for a language; one spoken at some hours only is not read |
//! | `access_in_slots` | is read as `unknown` hours within `opening_hours`, as it is published |
//! | `last_entry_in_slots` | no reader of sources has it |
//! | `documents_mandatory` | every paper that is read is mandatory |
//! | `precision`, `precision_m`, `geocoder` | who reads a position is its source; a desk without a pin is placed anew |
//! | `confirmed_by`, `source_dated_on` | what is read is confirmed by an import, on the day of the last confirmation |
//! | `source`, `source_key`, `licence` | are those of the new source; the old ones stand in the attributes |
//! | `inferred`, `sheets` | are made where the data are kept |
//!
//! Line ends become spaces, as in every source.

mod answers;
mod directory;
mod id;
mod object;
mod openapi;
mod operations;
mod package;
mod page;
mod telling;
mod told;
mod wanted;

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodRouter, get};

pub use self::directory::Shelf;
pub use self::id::Uuid;
use self::operations as op;
use super::site::Site;
use crate::publication::Field;

/// Fields that a package cannot give back as they were, when it is read by us. The table above says why.
pub const NOT_READ_BACK: [Field; 22] = [
    Field::ServiceId,
    Field::LocationId,
    Field::OrganizationId,
    Field::LocationKind,
    Field::Websites,
    Field::SourceUrl,
    Field::Exceptions,
    Field::Languages,
    Field::LanguagesInSlots,
    Field::AccessInSlots,
    Field::LastEntryInSlots,
    Field::DocumentsMandatory,
    Field::Precision,
    Field::PrecisionM,
    Field::Geocoder,
    Field::ConfirmedBy,
    Field::SourceDatedOn,
    Field::Source,
    Field::SourceKey,
    Field::Licence,
    Field::Inferred,
    Field::Sheets,
];

/// Everything under `/hsds`.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route(op::BASE.path, get(answers::base))
        .route("/hsds/", get(answers::base))
        .route("/hsds/openapi.json", get(openapi::openapi))
        .route(op::ORGANIZATIONS.path, list(answers::organizations))
        .route(op::ORGANIZATION.path, get(answers::organization))
        .route(op::SERVICES.path, list(answers::services))
        .route(op::SERVICE.path, get(answers::service))
        .route(op::SERVICE_AT_LOCATIONS.path, list(answers::service_at_locations))
        .route(op::SERVICE_AT_LOCATION.path, get(answers::service_at_location))
        .route(op::TAXONOMIES.path, list(answers::taxonomies))
        .route(op::TAXONOMY.path, get(answers::taxonomy))
        .route(op::TAXONOMY_TERMS.path, list(answers::taxonomy_terms))
        .route(op::TAXONOMY_TERM.path, get(answers::taxonomy_term))
        .route(op::PACKAGE_ZIP.path, get(package::as_zip))
        .route(op::PACKAGE_JSON.path, get(package::as_json))
}

/// Lists are asked for by POST too, with the parameters in the address, as the standard has it.
fn list<H: Handler<T, Arc<Site>>, T: 'static>(handler: H) -> MethodRouter<Arc<Site>> {
    get(handler.clone()).post(handler)
}
