//! `/dcat.ttl`, `/dcat.rdf` and `/dcat.jsonld`: what catalogues of open data harvest.

mod describe;
mod graph;
mod settings;
mod write;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use self::describe::{Moment, describe};
use self::graph::Graph;
pub use self::settings::{Settings, SettingsError};
use super::api::operations::{Answer, Operation};
use super::extract::Params;
use super::problem::Problem;
use super::runs::RunAnswer;
use super::site::Site;
use super::urls;

pub const TURTLE: Operation = Operation {
    id: "catalogue_turtle",
    path: "/dcat.ttl",
    summary: "All data sets with their distributions, for catalogues of open data",
    about: "By DCAT-AP 3 and DCAT-AP_IT; the same graph as RDF/XML and as JSON-LD.",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: "text/turtle", schema: "Turtle" },
    example: "/dcat.ttl",
};

pub const XML: Operation = Operation {
    id: "catalogue_xml",
    path: "/dcat.rdf",
    summary: "The catalogue as RDF/XML",
    about: "The graph of `/dcat.ttl`.",
    answer: Answer { media_type: "application/rdf+xml", schema: "RdfXml" },
    example: "/dcat.rdf",
    ..TURTLE
};

pub const JSON_LD: Operation = Operation {
    id: "catalogue_json_ld",
    path: "/dcat.jsonld",
    summary: "The catalogue as JSON-LD",
    about: "The graph of `/dcat.ttl`.",
    answer: Answer { media_type: "application/ld+json", schema: "JsonLd" },
    example: "/dcat.jsonld",
    ..TURTLE
};

pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(TURTLE.path, get(turtle)).route(XML.path, get(xml)).route(JSON_LD.path, get(json_ld))
}

/// What a handler is given.
type Asked = (State<Arc<Site>>, RawQuery, HeaderMap);

async fn turtle(asked: Asked) -> Result<Response, Problem> {
    Ok(answer("text/turtle; charset=utf-8", write::turtle(&told(asked).await?)))
}

async fn xml(asked: Asked) -> Result<Response, Problem> {
    Ok(answer(XML.answer.media_type, write::xml(&told(asked).await?)))
}

async fn json_ld(asked: Asked) -> Result<Response, Problem> {
    Ok(answer(JSON_LD.answer.media_type, write::json_ld(&told(asked).await?).to_string()))
}

fn answer(media_type: &'static str, text: String) -> Response {
    let mut response = text.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

async fn told((State(site), RawQuery(query), headers): Asked) -> Result<Graph, Problem> {
    Params::strict(query.as_deref(), &[])?;
    let origin = urls::origin(&site, &headers);
    let last = site.workshop.run_list(1).await?;
    let last = last.first().map(|run| RunAnswer::from(run).run.at);
    let issued_on = site.catalogue.catalogue.issued_on.to_string();
    // A day that is before the first publication comes of sample data.
    let modified_on = last.as_deref().and_then(|at| at.get(..10)).unwrap_or(&issued_on).max(&issued_on);
    let data_version = site.snapshot.load().version().0;
    Ok(describe(&site.catalogue, &site.exporters, Moment { origin: &origin, modified_on, data_version }))
}
