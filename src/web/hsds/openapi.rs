//! The description of these endpoints (OpenAPI 3.1): operations from their table, schemas from the objects' own types.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde_json::{Map, Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema as _, ToSchema};

use super::answers::{Base, MinimalService};
use super::object::organization::Organization;
use super::object::service::Service;
use super::object::service_at_location::ServiceAtLocation;
use super::object::taxonomy::{Taxonomy, TaxonomyTerm};
use super::operations::{ALL, PACKAGE_ZIP};
use super::package::{Column, Kind, TABLES, Table};
use super::page::{NDJSON, Page};
use crate::web::api::openapi::{parameter, problem};
use crate::web::api::operations::Operation;
use crate::web::problem::Problem;
use crate::web::site::Site;

/// `GET /hsds/openapi.json`
pub async fn openapi(State(site): State<Arc<Site>>) -> Result<Response, Problem> {
    crate::web::api::json("application/vnd.oai.openapi+json;version=3.1", &description(&site))
}

fn description(site: &Site) -> Value {
    let mut paths = Map::new();
    for operation in ALL {
        let mut methods = json!({ "get": told(operation, operation.id) });
        if is_list(operation) {
            // The standard has lists by POST too, with the same parameters in the address.
            methods["post"] = told(operation, &format!("{}_by_post", operation.id));
        }
        paths.insert(operation.path.to_owned(), methods);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bussola by the Human Services Data Specification 3.1",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The service map's desks as organizations, services and services at locations. Identifiers are \
                UUIDs made of our own, the same on every server. All conditions of a list must hold. Nothing of a \
                protected place is told. Times are on the wall clock of Europe/Rome.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": site.public_url.as_deref().unwrap_or("/") }],
        "paths": paths,
        "components": { "schemas": schemas() },
    })
}

/// Lists are what has pages.
fn is_list(operation: &Operation) -> bool {
    operation.names().contains(&"per_page")
}

fn told(operation: &Operation, id: &str) -> Value {
    let path_parts = operation.path_parts.iter().map(|(name, about)| {
        json!({
            "name": name, "in": "path", "required": true, "description": about,
            "schema": { "type": "string", "format": "uuid" },
        })
    });
    let parameters: Vec<Value> = path_parts.chain(operation.parameters().map(parameter)).collect();
    let problem = json!({ "application/problem+json": { "schema": reference("Problem") } });
    let mut content =
        json!({ operation.answer.media_type: { "schema": reference(operation.answer.schema) } });
    if is_list(operation) {
        content[NDJSON] = json!({ "schema": { "type": "string" } });
    }
    let mut responses = json!({
        "200": { "description": "The answer.", "content": content },
        "304": { "description": "What `If-None-Match` names is still right." },
        "400": { "description": "A parameter is wrong; it is named.", "content": problem },
        "429": { "description": "Too many requests; see `Retry-After`.", "content": problem },
        "503": { "description": "Not available just now; see `Retry-After`.", "content": problem },
    });
    if !operation.path_parts.is_empty() {
        responses["404"] = json!({ "description": "There is no such object.", "content": problem });
    }
    json!({
        "operationId": id,
        "summary": operation.summary,
        "description": operation.about,
        "parameters": parameters,
        "responses": responses,
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn schemas() -> Map<String, Value> {
    let mut derived = Vec::new();
    derive::<Base>(&mut derived);
    derive::<Organization>(&mut derived);
    derive::<Service>(&mut derived);
    derive::<MinimalService>(&mut derived);
    derive::<ServiceAtLocation>(&mut derived);
    derive::<Taxonomy>(&mut derived);
    derive::<TaxonomyTerm>(&mut derived);
    let value = |schema| serde_json::to_value(schema).expect("schemas are JSON");
    let mut schemas: Map<String, Value> =
        derived.into_iter().map(|(name, schema)| (name, value(schema))).collect();
    let page = value(Page::<Taxonomy>::schema());
    for of in ["Organization", "ServiceAtLocation", "Taxonomy", "TaxonomyTerm"] {
        schemas.insert(format!("{of}Page"), page_of(&page, reference(of)));
    }
    let services = json!({ "oneOf": [reference("Service"), reference("MinimalService")] });
    schemas.insert("ServicePage".to_owned(), page_of(&page, services));
    schemas.insert("Package".to_owned(), package());
    let file = json!({ "type": "string", "format": "binary", "description": PACKAGE_ZIP.about });
    schemas.insert("PackageFile".to_owned(), file);
    schemas.insert("Problem".to_owned(), problem());
    schemas
}

/// The schema of an object, and of everything in it.
fn derive<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    T::schemas(schemas);
    schemas.push((T::name().into_owned(), T::schema()));
}

/// A page of other objects.
fn page_of(page: &Value, items: Value) -> Value {
    let mut page = page.clone();
    page["properties"]["contents"] = json!({ "type": "array", "items": items });
    page
}

fn package() -> Value {
    let columns = |table: &Table| -> Map<String, Value> {
        table.columns.iter().map(|column| (column.name.to_owned(), cell(column))).collect()
    };
    let rows = |table: &Table| {
        let row = json!({ "type": "object", "required": ["id"], "properties": columns(table) });
        json!({ "type": "array", "items": row })
    };
    let tables: Map<String, Value> =
        TABLES.iter().map(|table| (table.path.to_owned(), rows(table))).collect();
    json!({ "type": "object", "properties": tables })
}

fn cell(column: &Column) -> Value {
    match column.kind {
        Kind::Text | Kind::Code => json!({ "type": "string" }),
        Kind::Uuid => json!({ "type": "string", "format": "uuid" }),
        Kind::Uri => json!({ "type": "string", "format": "uri" }),
        Kind::Email => json!({ "type": "string", "format": "email" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::DateTime => json!({ "type": "string", "format": "date-time" }),
    }
}
