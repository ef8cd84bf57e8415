//! Every endpoint with its parameters, as the official description has them: what is allowed and what is documented.

use super::page::{JSON, MAX_PAGE, PER_PAGE};
use crate::web::api::operations::{Answer, Operation};
use crate::web::api::parameters::{Parameter, Shape};

const fn text(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, shape: Shape::Text }
}

const fn flag(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, shape: Shape::Flag }
}

const PAGES: &[Parameter] = &[
    Parameter {
        name: "page",
        about: "Number of the page.",
        shape: Shape::Integer { min: 1, max: MAX_PAGE as u32, default: 1 },
    },
    Parameter {
        name: "per_page",
        about: "Objects of a page, at most 100; with `minimal` at most, and unless asked otherwise, 100000.",
        shape: Shape::Integer { min: 1, max: 100_000, default: PER_PAGE as u32 },
    },
    Parameter {
        name: "format",
        about: "`json`, or `ndjson`: every object that meets the conditions on a line, without pages.",
        shape: Shape::OneOf(&["json", "ndjson"]),
    },
];

const SEARCH: &[Parameter] =
    &[text("search", "Words, 1 to 200 characters, all of which must be answered to.")];

const TERM: Parameter =
    text("taxonomy_term_id", "UUID of a taxonomy term; a door stands for all needs under it.");
const TAXONOMY_ID: Parameter = text("taxonomy_id", "UUID of a taxonomy of which a term is there.");

const TERMS: &[Parameter] = &[TERM, TAXONOMY_ID];

const PROVIDED: &[Parameter] = &[
    text("organization_id", "UUID of the organization that provides the service."),
    text(
        "modified_after",
        "Changed at this moment or later: RFC 3339, or `YYYY-MM-DD`; without an offset in UTC.",
    ),
];

const MINIMAL: &[Parameter] = &[flag("minimal", "Only `id` and `modified_date`. Not together with `full`.")];
const FULL: &[Parameter] = &[flag("full", "With everything that belongs to an object.")];
const FULL_SERVICE: &[Parameter] =
    &[flag("full_service", "With everything that belongs to the organization and to its services.")];

const PLACE: &[Parameter] = &[
    text("postcode", "Only at addresses with this postcode. Desks say no areas that they serve."),
    text(
        "proximity",
        "Metres from the middle of `postcode`, 0 to 20100000: only with a pin within them, whatever their postcode.",
    ),
];

const IN_TAXONOMY: &[Parameter] = &[
    text("taxonomy_id", "UUID of the taxonomy of the terms."),
    flag("top_only", "Only terms that stand under no other."),
    text("parent_id", "UUID of the term under which they stand."),
];

const ID: &[(&str, &str)] = &[("id", "UUID.")];

const fn answer(schema: &'static str) -> Answer {
    Answer { media_type: JSON, schema }
}

pub const BASE: Operation = Operation {
    id: "hsds",
    path: "/hsds",
    summary: "Which version of HSDS this is",
    about: "",
    path_parts: &[],
    parameters: &[],
    answer: answer("Base"),
    example: "/hsds",
};

pub const ORGANIZATIONS: Operation = Operation {
    id: "organizations",
    path: "/hsds/organizations",
    summary: "Organizations, page by page",
    about: "Ordered by UUID. All conditions must hold of one service of the organization at one location.",
    path_parts: &[],
    parameters: &[SEARCH, FULL_SERVICE, FULL, TERMS, PAGES],
    answer: answer("OrganizationPage"),
    example: "/hsds/organizations",
};

pub const ORGANIZATION: Operation = Operation {
    id: "organization",
    path: "/hsds/organizations/{id}",
    summary: "One organization with its services",
    about: "",
    path_parts: ID,
    parameters: &[FULL_SERVICE],
    answer: answer("Organization"),
    example: "/hsds/organizations/{id}",
};

pub const SERVICES: Operation = Operation {
    id: "services",
    path: "/hsds/services",
    summary: "Services, page by page",
    about: "Ordered by UUID. All conditions must hold of the service at one location.",
    path_parts: &[],
    parameters: &[SEARCH, PAGES, TERMS, PROVIDED, MINIMAL, FULL],
    answer: answer("ServicePage"),
    example: "/hsds/services",
};

pub const SERVICE: Operation = Operation {
    id: "service",
    path: "/hsds/services/{id}",
    summary: "One service with everything that belongs to it",
    about: "",
    path_parts: ID,
    parameters: &[],
    answer: answer("Service"),
    example: "/hsds/services/{id}",
};

pub const SERVICE_AT_LOCATIONS: Operation = Operation {
    id: "service_at_locations",
    path: "/hsds/service_at_locations",
    summary: "Services at locations, page by page",
    about: "What our own API calls desks. Ordered by UUID.",
    path_parts: &[],
    parameters: &[SEARCH, TERMS, PROVIDED, FULL, PAGES, PLACE],
    answer: answer("ServiceAtLocationPage"),
    example: "/hsds/service_at_locations",
};

pub const SERVICE_AT_LOCATION: Operation = Operation {
    id: "service_at_location",
    path: "/hsds/service_at_locations/{id}",
    summary: "One service at one location with everything that belongs to it",
    about: "",
    path_parts: ID,
    parameters: &[],
    answer: answer("ServiceAtLocation"),
    example: "/hsds/service_at_locations/{id}",
};

pub const TAXONOMIES: Operation = Operation {
    id: "taxonomies",
    path: "/hsds/taxonomies",
    summary: "Our vocabularies, page by page",
    about: "Needs, audiences, ways to get in, sorts of organizations, papers, and fields that the standard lacks.",
    path_parts: &[],
    parameters: &[SEARCH, PAGES],
    answer: answer("TaxonomyPage"),
    example: "/hsds/taxonomies",
};

pub const TAXONOMY: Operation = Operation {
    id: "taxonomy",
    path: "/hsds/taxonomies/{id}",
    summary: "One vocabulary",
    about: "",
    path_parts: ID,
    parameters: &[],
    answer: answer("Taxonomy"),
    example: "/hsds/taxonomies/{id}",
};

pub const TAXONOMY_TERMS: Operation = Operation {
    id: "taxonomy_terms",
    path: "/hsds/taxonomy_terms",
    summary: "Words of the vocabularies, page by page",
    about: "Ordered by UUID.",
    path_parts: &[],
    parameters: &[SEARCH, PAGES, IN_TAXONOMY],
    answer: answer("TaxonomyTermPage"),
    example: "/hsds/taxonomy_terms",
};

pub const TAXONOMY_TERM: Operation = Operation {
    id: "taxonomy_term",
    path: "/hsds/taxonomy_terms/{id}",
    summary: "One word of a vocabulary",
    about: "",
    path_parts: ID,
    parameters: &[],
    answer: answer("TaxonomyTerm"),
    example: "/hsds/taxonomy_terms/{id}",
};

/// A file of our own making: it has no schema that a description could name.
const FILE: &str = "PackageFile";

pub const PACKAGE_ZIP: Operation = Operation {
    id: "package_zip",
    path: "/hsds/package.zip",
    summary: "Everything as a package of tables: a CSV file for each, and datapackage.json",
    about: "The same bytes for the same data. Cells that a spreadsheet would take for a formula begin with an apostrophe.",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: "application/zip", schema: FILE },
    example: "/hsds/package.zip",
};

pub const PACKAGE_JSON: Operation = Operation {
    id: "package_json",
    path: "/hsds/package.json",
    summary: "Everything as tables in one JSON object: a list of rows under the name of each table's file",
    about: "The same bytes for the same data.",
    path_parts: &[],
    parameters: &[],
    answer: answer("Package"),
    example: "/hsds/package.json",
};

/// In the order in which they are documented.
pub const ALL: [&Operation; 13] = [
    &BASE,
    &ORGANIZATIONS,
    &ORGANIZATION,
    &SERVICES,
    &SERVICE,
    &SERVICE_AT_LOCATIONS,
    &SERVICE_AT_LOCATION,
    &TAXONOMIES,
    &TAXONOMY,
    &TAXONOMY_TERMS,
    &TAXONOMY_TERM,
    &PACKAGE_ZIP,
    &PACKAGE_JSON,
];
