//! The OpenAPI description: operations from their table, schemas from the answers' own types, the fields of a desk
//! from `data/publication.toml`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use bussola_engine::domain::walk;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

use super::operations::{ALL, EXPORT, Operation};
use super::parameters::{Parameter, Shape};
use super::{
    desks, directory, geocode, history, json as answer, nearest, opening as one_opening, runs, schemas,
    sheets, suggest,
};
use crate::publication::{Declared, FieldKind, Publication};
use crate::web::changes::{JsonFeed, What};
use crate::web::packs::Packs;
use crate::web::problem::Problem;
use crate::web::releases::Releases;
use crate::web::runs::RunAnswer;
use crate::web::site::Site;

pub(super) async fn openapi_3_1(State(site): State<Arc<Site>>) -> Result<Response, Problem> {
    answer("application/vnd.oai.openapi+json;version=3.1", &description(&site))
}

pub(super) async fn openapi_3_0(State(site): State<Arc<Site>>) -> Result<Response, Problem> {
    answer("application/vnd.oai.openapi+json;version=3.0", &as_3_0(description(&site)))
}

/// OpenAPI 3.1.
pub fn description(site: &Site) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for operation in ALL {
        paths.insert(operation.path.to_owned(), json!({ "get": told(operation) }));
    }
    // The table knows one media type; the other formats are files.
    let files = &mut paths[EXPORT.path]["get"]["responses"]["200"]["content"];
    for exporter in site.exporters.iter().filter(|exporter| exporter.media_type() != EXPORT.answer.media_type)
    {
        files[exporter.media_type()] = json!({ "schema": { "type": "string", "format": "binary" } });
    }
    let server = site.public_url.as_deref().unwrap_or("/");
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bussola",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The service map's own data: what the pages show, for programs. Reading needs no key. \
                Positions are never stored, logged or echoed. The same desks by the Human Services Data Specification \
                3.1 are under /hsds, with a description of their own at /hsds/openapi.json.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "security": [],
        "servers": [{ "url": server }],
        "paths": paths,
        "components": { "schemas": all_schemas(&site.publication) },
    })
}

fn told(operation: &Operation) -> Value {
    let path_parts = operation.path_parts.iter().map(|(name, about)| {
        let schema = match *name {
            // Of a tile.
            "z" | "x" | "y" => json!({ "type": "integer", "minimum": 0 }),
            _ => json!({ "type": "string" }),
        };
        json!({ "name": name, "in": "path", "required": true, "description": about, "schema": schema })
    });
    let parameters: Vec<Value> = path_parts.chain(operation.parameters().map(parameter)).collect();
    let problem =
        json!({ "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } });
    let schema = json!({ "$ref": format!("#/components/schemas/{}", operation.answer.schema) });
    let mut told = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "description": operation.about,
        "parameters": parameters,
        "responses": {
            "200": { "description": "The answer.", "content": { operation.answer.media_type: { "schema": schema } } },
            "304": { "description": "What `If-None-Match` names is still right." },
            "400": { "description": "A parameter is wrong; it is named.", "content": problem },
            "404": { "description": "There is no such thing.", "content": problem },
            "414": { "description": "The address is too long.", "content": problem },
            "429": { "description": "Too many requests; see `Retry-After`.", "content": problem },
            "503": { "description": "Not available just now; see `Retry-After`.", "content": problem },
        },
    });
    if operation.answer.schema == "Tile" {
        told["responses"]["204"] = json!({ "description": "Nothing is in the tile." });
    }
    told
}

pub(in crate::web) fn parameter(parameter: &Parameter) -> Value {
    let Parameter { name, about, shape } = parameter;
    let schema = match shape {
        Shape::Text => json!({ "type": "string", "maxLength": 1000 }),
        Shape::Day => json!({ "type": "string", "format": "date" }),
        Shape::Phrase { .. } => {
            json!({ "type": "string", "minLength": 1, "maxLength": 200, "pattern": r"^[^\x00-\x1f\x7f-\x9f]*$" })
        }
        Shape::Words(words) => {
            let item = if words.is_empty() {
                json!({ "type": "string" })
            } else {
                json!({ "type": "string", "enum": words })
            };
            json!({ "type": "array", "items": item, "minItems": 1, "maxItems": 32 })
        }
        Shape::OneOf(words) => json!({ "type": "string", "enum": words, "default": words[0] }),
        Shape::Number { min, max } => json!({ "type": "number", "minimum": min, "maximum": max }),
        Shape::Integer { min, max, default } => {
            json!({ "type": "integer", "minimum": min, "maximum": max, "default": default })
        }
        Shape::Flag => json!({ "type": "boolean", "default": false }),
    };
    let mut told = json!({ "name": name, "in": "query", "description": about, "schema": schema });
    if *shape == (Shape::Phrase { is_required: true }) {
        told["required"] = json!(true);
    }
    if matches!(shape, Shape::Words(_)) {
        told["style"] = json!("form");
        told["explode"] = json!(false);
    }
    told
}

fn all_schemas(publication: &Publication) -> Map<String, Value> {
    let mut derived = Vec::new();
    derive::<schemas::Echo>(&mut derived);
    derive::<nearest::Understood>(&mut derived);
    derive::<super::Link>(&mut derived);
    derive::<desks::Day>(&mut derived);
    derive::<one_opening::DeskOpening>(&mut derived);
    derive::<sheets::SheetLink>(&mut derived);
    derive::<sheets::Sheets>(&mut derived);
    derive::<sheets::SheetAnswer>(&mut derived);
    derive::<directory::Needs>(&mut derived);
    derive::<directory::Cities>(&mut derived);
    derive::<directory::Organizations>(&mut derived);
    derive::<geocode::Geocoded>(&mut derived);
    derive::<geocode::MatchProperties>(&mut derived);
    derive::<history::History>(&mut derived);
    derive::<suggest::Suggestions>(&mut derived);
    derive::<suggest::FacetsAnswer>(&mut derived);
    derive::<runs::Runs>(&mut derived);
    derive::<RunAnswer>(&mut derived);
    derive::<Packs>(&mut derived);
    derive::<JsonFeed>(&mut derived);
    derive::<Releases>(&mut derived);
    let told = |schema| serde_json::to_value(schema).expect("schemas are JSON");
    let mut schemas: Map<String, Value> =
        derived.into_iter().map(|(name, schema)| (name, told(schema))).collect();
    // Answers whose Rust name differs from the name that people read.
    for (name, own) in [("Sheet", "SheetAnswer"), ("Facets", "FacetsAnswer"), ("Run", "RunAnswer")] {
        schemas.insert(name.to_owned(), reference(own));
    }
    schemas.extend(desk_schemas(publication));
    schemas
}

/// The schema of an answer, and of everything in it.
fn derive<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    T::schemas(schemas);
    schemas.push((T::name().into_owned(), T::schema()));
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn desk_schemas(publication: &Publication) -> Map<String, Value> {
    let number = || json!({ "type": "integer", "minimum": 0 });
    let collection = |more: Value| {
        let mut properties = json!({
            "type": { "type": "string", "enum": ["FeatureCollection"] },
            "data_version": number(),
            "features": { "type": "array", "items": reference("DeskFeature") },
            "numberReturned": number(),
            "attribution": { "type": "string" },
        });
        if let (Some(own), Value::Object(more)) = (properties.as_object_mut(), more) {
            own.extend(more);
        }
        json!({ "type": "object", "required": ["type", "data_version", "features"], "properties": properties })
    };
    let mut desk = feature();
    desk["properties"]["days"] = json!({ "type": "array", "items": reference("Day") });
    desk["properties"]["data_version"] = number();
    desk["properties"]["as_of"] =
        json!({ "type": ["string", "null"], "description": "The former day that was asked about." });
    let links = json!({ "type": "array", "items": reference("Link") });
    let remote = json!({
        "type": "array",
        "items": reference("DeskFeature"),
        "description": "Desks that fit and must not be drawn: telephone lines, protected places, unknown addresses.",
    });
    let schemas = [
        ("DeskProperties", desk_properties(publication)),
        ("ExportedProperties", exported_properties(publication)),
        ("DeskFeature", feature()),
        ("Desk", desk),
        ("Opening", opening()),
        ("Problem", problem()),
        (
            "Nearest",
            collection(json!({
                "numberMatched": number(), "query": reference("Echo"), "place": reference("Understood"), "remote": remote,
            })),
        ),
        (
            "DeskPage",
            collection(json!({
                "numberMatched": number(), "query": reference("Echo"), "links": links, "licence": { "type": "string" },
            })),
        ),
        ("Coverage", coverage()),
        ("Tile", file("One tile.")),
        (
            "TileJson",
            json!({ "type": "object", "required": ["tilejson", "tiles"], "description": "TileJSON 3.0." }),
        ),
        ("MapStyle", json!({ "type": "object", "required": ["version", "sources", "layers"] })),
        ("ChangedDesks", changed_desks(collection)),
        ("AtomFeed", json!({ "type": "string", "description": "RFC 4287." })),
        ("PackFile", file("For the engine of this program.")),
        ("PdfFile", file("A page to print.")),
        ("ZipFile", file("Several files in one.")),
        ("Table", json!({ "type": "string", "description": "CSV, RFC 4180, with a line of headings." })),
        ("Turtle", json!({ "type": "string", "description": "RDF as Turtle." })),
        ("RdfXml", json!({ "type": "string", "description": "RDF as XML." })),
        ("JsonLd", json!({ "type": "object", "required": ["@context", "@graph"] })),
        ("Word", json!({ "type": "string" })),
        ("ExportedDesks", exported_desks(collection)),
    ];
    schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

fn file(about: &str) -> Value {
    json!({ "type": "string", "format": "binary", "description": about })
}

fn exported_desks(collection: impl Fn(Value) -> Value) -> Value {
    let mut desks = collection(json!({ "licence": { "type": "string" } }));
    let mut feature = feature();
    feature["properties"]["properties"] = reference("ExportedProperties");
    desks["properties"]["features"]["items"] = feature;
    desks
}

/// In files the sheets of a desk are their identifiers, and a desk has no distance.
fn exported_properties(publication: &Publication) -> Value {
    let mut told = desk_properties(publication);
    if let Some(properties) = told["properties"].as_object_mut() {
        properties.retain(|name, _| !["distance_m", "walk_minutes"].contains(&name.as_str()));
    }
    told["properties"]["sheets"] = json!({ "type": "array", "items": { "type": "string" }, "description": "Identifiers of good-practice sheets." });
    told
}

fn coverage() -> Value {
    let maybe = |kind: &str| json!({ "type": [kind, "null"] });
    let properties = json!({
        "istat": { "type": "string" },
        "name": { "type": "string" },
        "province": { "type": "string" },
        "status": { "type": "string", "enum": ["mapped", "zero", "not_mapped"] },
        "looked_on": maybe("string"),
        "n_desks": { "type": "integer", "minimum": 0 },
        "desks_per_10000": maybe("number"),
        "nearest_desk": maybe("string"),
        "nearest_m": maybe("number"),
    });
    let feature = json!({
        "type": "object",
        "required": ["type", "id", "geometry", "properties"],
        "properties": { "properties": { "type": "object", "properties": properties } },
    });
    json!({
        "type": "object",
        "required": ["type", "features"],
        "properties": { "features": { "type": "array", "items": feature } },
    })
}

/// Changes have the properties of the desk and a few of their own.
fn changed_desks(collection: impl Fn(Value) -> Value) -> Value {
    let day = |about: &str| json!({ "type": "string", "format": "date", "description": about });
    let version = json!({ "type": "integer", "minimum": 0 });
    let mut changes = collection(json!({
        "from": day("The first day."), "to": day("The last day."),
        "from_version": version, "to_version": version,
        "city": { "type": ["string", "null"] }, "licence": { "type": "string" },
    }));
    let own = json!({ "type": "object", "properties": {
        "change": { "type": "string", "enum": What::ALL.map(What::as_str) },
        "changed_at": { "type": "string", "format": "date-time", "description": "Of the last change." },
        "fields": { "type": "array", "items": { "type": "string" }, "description": "Published fields that differ." },
        "moved_m": { "type": ["number", "null"], "description": "How far the pin went." },
    } });
    let feature = json!({ "properties": { "properties": { "allOf": [reference("DeskProperties"), own] } } });
    changes["properties"]["features"]["items"] = json!({ "allOf": [reference("DeskFeature"), feature] });
    changes["required"] = json!(["type", "features", "from", "to", "from_version", "to_version"]);
    changes["properties"]["data_version"] = json!({ "not": {} });
    changes
}

fn feature() -> Value {
    let coordinates = json!({ "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 });
    let point = json!({
        "type": ["object", "null"],
        "description": "`null` for desks without a pin.",
        "required": ["type", "coordinates"],
        "properties": { "type": { "type": "string", "enum": ["Point"] }, "coordinates": coordinates },
    });
    json!({
        "type": "object",
        "required": ["type", "id", "geometry", "properties"],
        "properties": {
            "type": { "type": "string", "enum": ["Feature"] },
            "id": { "type": "string" },
            "geometry": point,
            "properties": reference("DeskProperties"),
        },
    })
}

fn desk_properties(publication: &Publication) -> Value {
    let mut properties: Map<String, Value> = publication
        .declared()
        .iter()
        .map(|declared| (declared.field.as_str().to_owned(), field(declared)))
        .collect();
    let answered = json!({
        "distance_m": { "type": "number", "description": "Geodesic distance in metres, one decimal." },
        "walk_minutes": {
            "type": "integer",
            "description": format!(
                "An estimate: the straight line with a detour of {} at 4.5 km/h, rounded up.", walk::DETOUR,
            ),
        },
        "url": { "type": "string", "description": "The desk's page." },
        "sheets": {
            "type": "array",
            "items": reference("SheetLink"),
            "description": "Good-practice sheets of how this desk works.",
        },
    });
    if let Value::Object(answered) = answered {
        properties.extend(answered);
    }
    json!({ "type": "object", "properties": properties })
}

fn field(Declared { field, description, unit, is_brief: _ }: &Declared) -> Value {
    let about = match unit {
        Some(unit) => format!("{description} Unit: {unit}."),
        None => description.clone(),
    };
    match field.kind() {
        FieldKind::Text => json!({ "type": ["string", "null"], "description": about }),
        FieldKind::Flag => json!({ "type": ["boolean", "null"], "description": about }),
        FieldKind::Number => json!({ "type": ["number", "null"], "description": about }),
        FieldKind::Date => json!({ "type": ["string", "null"], "format": "date", "description": about }),
        FieldKind::List => json!({ "type": "array", "items": { "type": "string" }, "description": about }),
        FieldKind::Opening => reference("Opening"),
    }
}

fn opening() -> Value {
    let moment = |about: &str| json!({ "type": ["string", "null"], "description": about });
    let text = || json!({ "type": "string" });
    let reason = json!({
        "type": "object",
        "required": ["code"],
        "properties": {
            "code": { "type": "string", "description": "Stable; pages word it in the reader's language." },
            "last_on": { "type": "string", "format": "date" },
            "note": text(), "holiday": text(), "patron": text(), "comment": text(),
            "minutes": { "type": "integer", "description": "Until it closes, or until nobody is let in." },
            "walk_minutes": { "type": "integer" },
        },
    });
    json!({
        "type": "object",
        "required": ["state", "languages_now", "reasons"],
        "properties": {
            "state": { "type": "string", "enum": ["open", "opens", "closed", "maybe", "unknown"] },
            "until": moment("When the slot ends, `YYYY-MM-DDTHH:MM` on the wall clock of Europe/Rome."),
            "next": moment("When the next slot begins."),
            "last_entry": moment("After this minute nobody is let in; `null` when the desk does not say."),
            "in_time": {
                "type": "boolean",
                "description": "Whether who sets out on foot at the asked moment gets there in time, by estimate. Only \
                    where a place to set out from was given, up to 75 minutes on foot.",
            },
            "languages_now": { "type": "array", "items": text() },
            "reasons": { "type": "array", "items": reason },
        },
    })
}

pub(in crate::web) fn problem() -> Value {
    let text = |about: &str| json!({ "type": "string", "description": about });
    json!({
        "type": "object",
        "description": "RFC 9457.",
        "required": ["type", "title", "status"],
        "properties": {
            "type": text("Stable address of the kind of problem."),
            "title": text("The kind of problem in words."),
            "status": { "type": "integer", "minimum": StatusCode::BAD_REQUEST.as_u16() },
            "detail": text("What is wrong with this request."),
            "instance": text("The id under which the request is in the server's log."),
            "parameter": text("The parameter that is wrong."),
            "value": text("Its value, cut to 200 characters."),
            "allowed": { "type": "array", "items": { "type": "string" } },
        },
    })
}

/// The same as OpenAPI 3.0.3, for clients that know no other: no type `null`, no SPDX identifier.
fn as_3_0(mut description: Value) -> Value {
    description["openapi"] = json!("3.0.3");
    description["info"]["license"] = json!({ "name": "EUPL-1.2", "url": "https://eupl.eu/1.2/en/" });
    lower(&mut description);
    description
}

fn lower(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(lower),
        Value::Object(object) => {
            object.values_mut().for_each(lower);
            let plain = object.get("type").and_then(Value::as_array).and_then(|types| {
                let has_null = types.iter().any(|one| one == "null");
                types.iter().find(|one| *one != "null" && has_null).cloned()
            });
            if let Some(plain) = plain {
                object.insert("type".to_owned(), plain);
                object.insert("nullable".to_owned(), json!(true));
            }
            lower_one_of(object);
            lower_reference(object);
            object.remove("propertyNames");
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `oneOf` with a `null` becomes the other one, nullable.
fn lower_one_of(object: &mut Map<String, Value>) {
    let Some(Value::Array(choices)) = object.get_mut("oneOf") else { return };
    let n_choices = choices.len();
    choices.retain(|choice| choice.get("type") != Some(&json!("null")));
    if choices.len() == n_choices {
        return;
    }
    let rest = std::mem::take(choices);
    object.remove("oneOf");
    object.insert("allOf".to_owned(), Value::Array(rest));
    // A value that may be null must have a type beside it in 3.0; what is referred to here are objects.
    object.insert("type".to_owned(), json!("object"));
    object.insert("nullable".to_owned(), json!(true));
}

/// In 3.0 whatever stands beside a reference is ignored.
fn lower_reference(object: &mut Map<String, Value>) {
    if object.len() > 1
        && let Some(reference) = object.remove("$ref")
    {
        object.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
}
