//! The tables of the package with their columns, and their description as a data package (Frictionless Data).

use bussola_engine::domain::network::DataVersion;
use serde_json::{Value, json};

use crate::publication::Publication;

/// The type of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What people write.
    Text,
    /// A word or number of the standard's own.
    Code,
    Uuid,
    Uri,
    Email,
    Number,
    Date,
    DateTime,
}

/// A column. What is required is never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub is_required: bool,
    /// The table whose rows its values name.
    pub points_to: Option<&'static str>,
}

/// A table of the standard, with those of its columns that we fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// Name of its file.
    pub path: &'static str,
    pub columns: &'static [Column],
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, is_required: false, points_to: None }
}

const fn of(kind: Kind, name: &'static str) -> Column {
    Column { name, kind, is_required: false, points_to: None }
}

const fn needed(column: Column) -> Column {
    Column { is_required: true, ..column }
}

const fn points(name: &'static str, table: &'static str) -> Column {
    Column { name, kind: Kind::Uuid, is_required: true, points_to: Some(table) }
}

const ID: Column = needed(of(Kind::Uuid, "id"));
const OF_DESK: Column = points("service_at_location_id", "service_at_location");
const OF_SERVICE: Column = points("service_id", "service");
const OF_LOCATION: Column = points("location_id", "location");

const fn table(name: &'static str, path: &'static str, columns: &'static [Column]) -> Table {
    Table { name, path, columns }
}

/// In the order in which they are written.
pub const TABLES: [Table; 17] = [
    table(
        "organization",
        "organizations.csv",
        &[ID, text("name"), text("description"), of(Kind::Uri, "website")],
    ),
    table(
        "service",
        "services.csv",
        &[
            ID,
            points("organization_id", "organization"),
            text("name"),
            text("description"),
            of(Kind::Uri, "url"),
            needed(of(Kind::Code, "status")),
            text("application_process"),
            text("fees_description"),
            text("eligibility_description"),
            of(Kind::Date, "assured_date"),
            of(Kind::DateTime, "last_modified"),
        ],
    ),
    table(
        "location",
        "locations.csv",
        &[
            ID,
            needed(of(Kind::Code, "location_type")),
            of(Kind::Number, "latitude"),
            of(Kind::Number, "longitude"),
        ],
    ),
    table("service_at_location", "service_at_location.csv", &[ID, OF_SERVICE, OF_LOCATION]),
    table(
        "address",
        "addresses.csv",
        &[
            ID,
            OF_LOCATION,
            text("address_1"),
            text("address_2"),
            text("city"),
            text("state_province"),
            text("postal_code"),
            needed(of(Kind::Code, "country")),
            needed(of(Kind::Code, "address_type")),
        ],
    ),
    table("phone", "phones.csv", &[ID, OF_DESK, needed(text("number"))]),
    table("contact", "contacts.csv", &[ID, OF_DESK, of(Kind::Email, "email")]),
    table(
        "schedule",
        "schedules.csv",
        &[
            ID,
            OF_DESK,
            of(Kind::Date, "valid_from"),
            of(Kind::Date, "valid_to"),
            of(Kind::Code, "freq"),
            of(Kind::Code, "byday"),
            of(Kind::Code, "opens_at"),
            of(Kind::Code, "closes_at"),
            text("description"),
            text("attending_type"),
            text("notes"),
        ],
    ),
    table(
        "language",
        "languages.csv",
        &[ID, OF_LOCATION, text("name"), of(Kind::Code, "code"), text("note")],
    ),
    table("url", "url.csv", &[ID, OF_SERVICE, needed(of(Kind::Uri, "url"))]),
    table(
        "cost_option",
        "cost_options.csv",
        &[
            ID,
            OF_SERVICE,
            of(Kind::Code, "currency"),
            of(Kind::Number, "amount"),
            of(Kind::Code, "amount_description"),
        ],
    ),
    table("required_document", "required_documents.csv", &[ID, OF_SERVICE, text("document")]),
    table("accessibility", "accessibility.csv", &[ID, OF_LOCATION, text("description")]),
    table(
        "attribute",
        "attributes.csv",
        &[
            ID,
            // Of any table.
            needed(of(Kind::Uuid, "link_id")),
            points("taxonomy_term_id", "taxonomy_term"),
            of(Kind::Code, "link_type"),
            needed(of(Kind::Code, "link_entity")),
            text("value"),
        ],
    ),
    table(
        "metadata",
        "metadata.csv",
        &[
            ID,
            needed(of(Kind::Uuid, "resource_id")),
            needed(of(Kind::Code, "resource_type")),
            needed(of(Kind::Date, "last_action_date")),
            needed(of(Kind::Code, "last_action_type")),
            needed(of(Kind::Code, "field_name")),
            text("previous_value"),
            text("replacement_value"),
            text("updated_by"),
        ],
    ),
    table(
        "taxonomy",
        "taxonomies.csv",
        &[ID, needed(text("name")), needed(text("description")), of(Kind::Uri, "uri")],
    ),
    table(
        "taxonomy_term",
        "taxonomy_terms.csv",
        &[
            ID,
            needed(of(Kind::Code, "code")),
            needed(text("name")),
            needed(text("description")),
            Column { is_required: false, ..points("parent_id", "taxonomy_term") },
            text("taxonomy"),
            points("taxonomy_id", "taxonomy"),
            text("language"),
        ],
    ),
];

/// `datapackage.json`.
pub fn datapackage(publication: &Publication, version: DataVersion) -> Value {
    json!({
        "profile": "tabular-data-package",
        "name": "bussola-hsds",
        "title": "Desks in tables of the Human Services Data Specification 3.1",
        "version": version.to_string(),
        "licenses": [{ "name": "other-open", "title": publication.licence() }],
        "contributors": [{ "title": publication.attribution() }],
        "resources": TABLES.iter().map(resource).collect::<Vec<_>>(),
    })
}

fn resource(table: &Table) -> Value {
    let keys: Vec<Value> = table.columns.iter().filter_map(foreign_key).collect();
    let mut schema = json!({
        "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
        "primaryKey": "id",
        "missingValues": [""],
    });
    if !keys.is_empty() {
        schema["foreignKeys"] = Value::Array(keys);
    }
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}

fn foreign_key(column: &Column) -> Option<Value> {
    let table = column.points_to?;
    Some(json!({ "fields": column.name, "reference": { "resource": table, "fields": "id" } }))
}

fn field(column: &Column) -> Value {
    let (kind, format) = match column.kind {
        Kind::Text | Kind::Code => ("string", None),
        Kind::Uuid => ("string", Some("uuid")),
        Kind::Uri => ("string", Some("uri")),
        Kind::Email => ("string", Some("email")),
        Kind::Number => ("number", None),
        Kind::Date => ("date", None),
        Kind::DateTime => ("datetime", None),
    };
    let mut field = json!({ "name": column.name, "type": kind });
    if let Some(format) = format {
        field["format"] = json!(format);
    }
    if column.is_required {
        field["constraints"] = json!({ "required": true });
    }
    field
}
