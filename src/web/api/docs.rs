//! `/api/docs`: every operation with links to try, as plain HTML that loads nothing from outside.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};

use super::operations::{ALL, Operation};
use super::parameters::{Parameter, Shape};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

#[derive(Template)]
#[template(path = "api-docs.html", config = "frontend/askama.toml")]
struct Page {
    origin: String,
    operations: Vec<OperationView>,
    problems: Vec<ProblemView>,
    fields: Vec<FieldView>,
    attribution: String,
    licence: String,
}

struct OperationView {
    id: &'static str,
    path: &'static str,
    summary: &'static str,
    about: String,
    parameters: Vec<ParameterView>,
    media_type: &'static str,
    schema: &'static str,
    example: String,
}

struct ParameterView {
    name: &'static str,
    shape: String,
    about: String,
}

struct ProblemView {
    code: &'static str,
    status: u16,
    title: &'static str,
}

struct FieldView {
    name: &'static str,
    kind: &'static str,
    unit: String,
    is_brief: bool,
    description: String,
}

pub(super) async fn docs(State(site): State<Arc<Site>>, headers: HeaderMap) -> Result<Response, Problem> {
    let problems = Problem::CODES.iter().map(|&(code, status, title)| ProblemView {
        code,
        status: status.as_u16(),
        title,
    });
    let fields = site.publication.declared().iter().map(|declared| FieldView {
        name: declared.field.as_str(),
        kind: declared.field.kind().as_str(),
        unit: declared.unit.clone().unwrap_or_default(),
        is_brief: declared.is_brief,
        description: plain(&declared.description),
    });
    let page = Page {
        origin: urls::origin(&site, &headers),
        operations: ALL.iter().map(|operation| view(&site, operation)).collect(),
        problems: problems.collect(),
        fields: fields.collect(),
        attribution: site.publication.attribution().to_owned(),
        licence: site.publication.licence().to_owned(),
    };
    let html = page.render().map_err(|error| Problem::Internal(Box::new(error)))?;
    Ok(Html(html).into_response())
}

pub(super) async fn stylesheet() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("docs.css")).into_response()
}

fn view(site: &Site, operation: &Operation) -> OperationView {
    let path_parts = operation.path_parts.iter().map(|&(name, about)| ParameterView {
        name,
        shape: "part of the path".to_owned(),
        about: plain(about),
    });
    let parameters = operation.parameters().map(|parameter| ParameterView {
        name: parameter.name,
        shape: shape(parameter),
        about: plain(parameter.about),
    });
    OperationView {
        id: operation.id,
        path: operation.path,
        summary: operation.summary,
        about: plain(operation.about),
        parameters: path_parts.chain(parameters).collect(),
        media_type: operation.answer.media_type,
        schema: operation.answer.schema,
        example: example(site, operation),
    }
}

/// Descriptions mark code with backticks; the page shows them as plain words.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

fn shape(parameter: &Parameter) -> String {
    match parameter.shape {
        Shape::Text => "text".to_owned(),
        Shape::Day => "a day, YYYY-MM-DD".to_owned(),
        Shape::Phrase { is_required: false } => "text, 1 to 200 characters".to_owned(),
        Shape::Phrase { is_required: true } => "text, 1 to 200 characters; needed".to_owned(),
        Shape::Words([]) => "words, comma-separated".to_owned(),
        Shape::Words(words) => format!("any of {}, comma-separated", words.join(", ")),
        Shape::OneOf(words) => format!("one of {}", words.join(", ")),
        Shape::Number { min, max } => format!("number, {min} to {max}"),
        Shape::Integer { min, max, default } => format!("whole number, {min} to {max}, default {default}"),
        Shape::Flag => "true or false".to_owned(),
    }
}

/// The example of an operation, filled in with what the data hold.
pub fn example(site: &Site, operation: &Operation) -> String {
    let snapshot = site.snapshot.load_full();
    let lang = site.texts.default_language().code;
    let city = site.cities.first();
    let pin = snapshot.desks().iter().find_map(|record| record.location.pin());
    let position = city.map(|city| city.center).or_else(|| pin.map(|pin| pin.position));
    let need = site.taxonomy.doors().next().map(|need| &need.code);
    let label = need.map(|code| site.texts.need_label(lang, code)).unwrap_or_default();
    let text = |value: Option<String>| value.unwrap_or_default();
    let values = [
        ("{lat}", text(position.map(|position| position.lat().to_string()))),
        ("{lon}", text(position.map(|position| position.lon().to_string()))),
        ("{need}", text(need.map(ToString::to_string))),
        ("{language}", text(snapshot.languages().first().map(ToString::to_string))),
        ("{desk}", text(snapshot.desks().first().map(|record| record.id().to_string()))),
        ("{sheet}", text(snapshot.sheets().first().map(|sheet| sheet.id.to_string()))),
        ("{lang}", lang.to_string()),
        ("{city}", text(city.map(|city| city.slug.to_string()))),
        ("{today}", site.clock.today().to_string()),
        ("{place}", text(city.map(|city| urls::encoded(&city.name)))),
        ("{word}", urls::encoded(&label)),
    ];
    values.iter().fold(operation.example.to_owned(), |path, (token, value)| path.replace(token, value))
}
