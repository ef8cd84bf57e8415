//! The same answers as pages, in English: for people who look before they connect a program.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

use super::ROOT;
use super::collection::{Collection, Property};
use super::landing::Told;
use super::link::Link;
use super::query::Shown;
use super::write::Written;
use crate::web::problem::Problem;

/// Columns of a table of features; an item's own page has all.
const N_COLUMNS: usize = 6;
/// Longest text in a cell, in characters.
const MAX_CELL: usize = 160;

#[derive(Template)]
#[template(path = "ogc.html", config = "frontend/askama.toml")]
struct Page {
    title: String,
    about: String,
    /// Way back: address and words.
    crumbs: Vec<(String, &'static str)>,
    links: Vec<Entry>,
    columns: Vec<&'static str>,
    rows: Vec<Row>,
    facts: Vec<(String, String)>,
    next: Option<String>,
}

struct Entry {
    href: String,
    title: String,
    note: String,
}

struct Row {
    href: String,
    id: String,
    cells: Vec<String>,
}

impl Page {
    fn new(origin: &str, title: &str, about: &str) -> Self {
        Self {
            title: title.to_owned(),
            about: about.to_owned(),
            crumbs: vec![(format!("{origin}{ROOT}?f=html"), "OGC API")],
            links: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            facts: Vec::new(),
            next: None,
        }
    }

    fn under(mut self, origin: &str, collection: Collection) -> Self {
        let all = format!("{origin}{ROOT}/collections");
        self.crumbs.push((format!("{all}?f=html"), "Collections"));
        self.crumbs.push((format!("{all}/{}?f=html", collection.id()), collection.title()));
        self
    }

    fn with_links(mut self, links: &[Link]) -> Self {
        let others = links.iter().filter(|link| link.rel != "self" && link.rel != "next");
        self.links = others
            .map(|Link { href, rel: _, r#type, title }| Entry {
                href: href.clone(),
                title: title.clone(),
                note: (*r#type).to_owned(),
            })
            .collect();
        self.next = links.iter().find(|link| link.rel == "next").map(|link| link.href.clone());
        self
    }

    fn answer(&self) -> Result<Response, Problem> {
        let html = self.render().map_err(|error| Problem::Internal(Box::new(error)))?;
        Ok(Html(html).into_response())
    }
}

pub(super) fn links(origin: &str, title: &str, about: &str, links: &[Link]) -> Result<Response, Problem> {
    Page::new(origin, title, about).with_links(links).answer()
}

pub(super) fn conformance(origin: &str, classes: &[&'static str]) -> Result<Response, Problem> {
    let mut page = Page::new(origin, "Conformance", "Classes of OGC standards that this API keeps.");
    page.facts = classes.iter().map(|uri| (short(uri), (*uri).to_owned())).collect();
    page.answer()
}

fn short(uri: &str) -> String {
    uri.rsplit('/').next().unwrap_or_default().to_owned()
}

pub(super) fn collections(origin: &str, told: &[Told], links: &[Link]) -> Result<Response, Problem> {
    let mut page = Page::new(origin, "Collections", "Each is a layer for a GIS program.").with_links(links);
    let entries = told.iter().map(|told| Entry {
        href: format!("{origin}{ROOT}/collections/{}?f=html", told.id),
        title: told.title.to_owned(),
        note: told.description.to_owned(),
    });
    page.links.splice(0..0, entries);
    page.answer()
}

pub(super) fn schema(
    origin: &str,
    collection: Collection,
    path: &str,
    properties: &[&Property],
) -> Result<Response, Problem> {
    let title = format!("{}: {path}", collection.title());
    let mut page = Page::new(origin, &title, collection.about()).under(origin, collection);
    page.facts =
        properties.iter().map(|property| (property.name.to_owned(), property.about.to_string())).collect();
    page.answer()
}

pub(super) fn items(
    origin: &str,
    collection: Collection,
    shown: &Shown,
    features: &[Written],
    n_matched: Option<usize>,
    links: &[Link],
) -> Result<Response, Problem> {
    let count = n_matched.map_or_else(|| "very many".to_owned(), |n| n.to_string());
    let about = format!("{} of {count} features.", features.len());
    let mut page = Page::new(origin, collection.title(), &about).under(origin, collection).with_links(links);
    page.columns = shown.properties.iter().map(|property| property.name).take(N_COLUMNS).collect();
    page.rows = features.iter().map(|feature| row(origin, collection, feature)).collect();
    page.answer()
}

fn row(origin: &str, collection: Collection, feature: &Written) -> Row {
    let id = feature.id.clone();
    let cell = |(_, value): &(&str, Value)| {
        let text = words(value);
        if text.chars().count() <= MAX_CELL {
            return text;
        }
        text.chars().take(MAX_CELL).chain(['…']).collect()
    };
    let own = crate::web::urls::encoded(&id);
    Row {
        href: format!("{origin}{ROOT}/collections/{}/items/{own}?f=html", collection.id()),
        id,
        cells: feature.properties.0.iter().take(N_COLUMNS).map(cell).collect(),
    }
}

pub(super) fn item(
    origin: &str,
    collection: Collection,
    feature: &Written,
    links: &[Link],
) -> Result<Response, Problem> {
    let mut page = Page::new(origin, &feature.id, "").under(origin, collection).with_links(links);
    let point = feature.geometry.as_ref().filter(|shape| shape["type"] == "Point");
    let place = point.map(|point| ("geometry".to_owned(), words(&point["coordinates"])));
    let told = feature.properties.0.iter().map(|(name, value)| ((*name).to_owned(), words(value)));
    page.facts = place.into_iter().chain(told).collect();
    page.answer()
}

/// A value as a person reads it.
fn words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
