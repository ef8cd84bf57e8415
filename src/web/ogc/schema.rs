//! Schemas of a collection (Features Part 5): all properties, those to filter by, those to sort by.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::collection::{Collection, Kind, Property};
use super::link::SCHEMA;
use super::{Format, ROOT, html};
use crate::web::api;
use crate::web::extract::Params;
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

/// The name under which filters know the geometry.
pub const GEOMETRY: &str = "geometry";

/// Which schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Everything,
    Queryables,
    Sortables,
}

impl Of {
    fn path(self) -> &'static str {
        match self {
            Self::Everything => "schema",
            Self::Queryables => "queryables",
            Self::Sortables => "sortables",
        }
    }

    fn holds(self, property: &Property) -> bool {
        self != Self::Sortables || property.kind.is_sortable()
    }
}

/// What a handler is given.
type Asked = (State<Arc<Site>>, Path<String>, RawQuery, HeaderMap);

pub(super) async fn schema(asked: Asked) -> Result<Response, Problem> {
    answer(Of::Everything, asked)
}

pub(super) async fn queryables(asked: Asked) -> Result<Response, Problem> {
    answer(Of::Queryables, asked)
}

pub(super) async fn sortables(asked: Asked) -> Result<Response, Problem> {
    answer(Of::Sortables, asked)
}

fn answer(of: Of, (State(site), Path(id), RawQuery(query), headers): Asked) -> Result<Response, Problem> {
    let collection = Collection::read(&id)?;
    let mut params = Params::strict(query.as_deref(), &["f"])?;
    let format = Format::read(&mut params, &headers)?;
    let origin = urls::origin(&site, &headers);
    let properties = collection.properties(&site);
    let held: Vec<&Property> = properties.iter().filter(|property| of.holds(property)).collect();
    if format == Format::Html {
        return html::schema(&origin, collection, of.path(), &held);
    }
    let mut written = Map::new();
    if of == Of::Everything {
        written.insert("id".to_owned(), json!({ "title": "id", "type": "string", "x-ogc-role": "id" }));
    }
    if let Some(format) = collection.geometry_format().filter(|_| of != Of::Sortables) {
        let role = "primary-geometry";
        written.insert(
            GEOMETRY.to_owned(),
            json!({ "title": "Geometry", "x-ogc-role": role, "format": format }),
        );
    }
    written.extend(held.iter().map(|property| (property.name.to_owned(), told(property))));
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("{origin}{ROOT}/collections/{id}/{}", of.path()),
        "type": "object",
        "title": collection.title(),
        "description": collection.about(),
        "properties": written,
        "additionalProperties": false,
    });
    api::json(SCHEMA, &document)
}

/// A property as JSON Schema.
pub(super) fn told(property: &Property) -> Value {
    let Property { name, kind, about, is_time } = property;
    let mut told = match kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Instant => json!({ "type": "string", "format": "date-time" }),
        Kind::List => json!({ "type": "array", "items": { "type": "string" } }),
    };
    told["title"] = json!(name);
    told["description"] = json!(about);
    if *is_time {
        told["x-ogc-role"] = json!("primary-instant");
    }
    told
}
