//! The rows of all tables, one table after the other.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::table::{TABLES, Table};
use crate::web::hsds::directory::{Directory, Group, View};
use crate::web::hsds::object::attribute::metadata;
use crate::web::hsds::object::location::address;
use crate::web::hsds::object::reach::{contacts, phones};
use crate::web::hsds::object::schedule::schedules;
use crate::web::hsds::object::service::{additional_urls, cost_option};
use crate::web::hsds::told::Told;
use crate::web::site::Site;

pub type Row = Map<String, Value>;

/// Objects that are looked at together.
const BATCH: usize = 64;

/// What a table's rows are parts of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole {
    Organizations,
    Services,
    Locations,
    Desks,
    Taxonomies,
    Terms,
}

/// In which objects the rows of a table stand.
fn wholes(table: &str) -> &'static [Whole] {
    match table {
        "organization" => &[Whole::Organizations],
        "service" | "url" | "cost_option" | "required_document" => &[Whole::Services],
        "location" | "address" | "language" | "accessibility" => &[Whole::Locations],
        "attribute" => &[Whole::Organizations, Whole::Services, Whole::Desks],
        "taxonomy" => &[Whole::Taxonomies],
        "taxonomy_term" => &[Whole::Terms],
        _ => &[Whole::Desks],
    }
}

/// What happens next in a package.
pub enum Step {
    Begin(&'static Table),
    Rows(&'static Table, Vec<Row>),
    End,
}

/// Walks through all tables.
pub struct Rows {
    site: Arc<Site>,
    directory: Arc<Directory>,
    table: usize,
    has_begun: bool,
    whole: usize,
    /// The next object.
    at: usize,
}

impl Rows {
    pub fn new(site: Arc<Site>, directory: Arc<Directory>) -> Self {
        Self { site, directory, table: 0, has_begun: false, whole: 0, at: 0 }
    }

    fn n_objects(&self, whole: Whole) -> usize {
        let directory = &self.directory;
        match whole {
            Whole::Organizations => directory.organizations.len(),
            Whole::Services => directory.services.len(),
            Whole::Locations => directory.locations.len(),
            Whole::Desks => directory.desks.len(),
            Whole::Taxonomies => directory.taxonomies.taxonomies.len(),
            Whole::Terms => directory.taxonomies.n_terms(),
        }
    }

    /// The rows of a table in one object.
    fn rows(&self, table: &str, whole: Whole, at: usize) -> Vec<Row> {
        let directory = &*self.directory;
        let view = View { site: &self.site, directory };
        match whole {
            Whole::Organizations => of_organization(view, table, &directory.organizations[at]),
            Whole::Services => of_service(view, table, &view.all_told(&directory.services[at])),
            Whole::Locations => of_location(view, table, &view.all_told(&directory.locations[at])),
            Whole::Desks => {
                let told = u32::try_from(at).ok().and_then(|place| view.told(place));
                told.map(|told| of_desk(view, table, &told)).unwrap_or_default()
            }
            Whole::Taxonomies => rows(directory.taxonomies.taxonomies.get(at)),
            Whole::Terms => rows(directory.taxonomies.term_at(at)),
        }
    }
}

fn of_organization(view: View<'_>, table: &str, organization: &Group) -> Vec<Row> {
    let (id, desks) = (organization.id, view.speakers(organization));
    match table {
        "organization" => rows([view.flat_organization(id, &desks)]),
        _ => rows(view.organization_attributes(id, &desks)),
    }
}

fn of_service(view: View<'_>, table: &str, desks: &[Told]) -> Vec<Row> {
    let Some(told) = desks.first() else { return Vec::new() };
    match table {
        "service" => rows(view.flat_service(desks)),
        "url" => rows(additional_urls(desks)),
        "cost_option" => rows(cost_option(told)),
        "required_document" => rows(view.required_documents(told)),
        _ => {
            let documents = view.required_documents(told);
            let of_documents = documents.iter().flat_map(|document| view.document_attributes(told, document));
            rows(view.service_attributes(told).into_iter().chain(of_documents))
        }
    }
}

fn of_location(view: View<'_>, table: &str, desks: &[Told]) -> Vec<Row> {
    let Some(told) = desks.first() else { return Vec::new() };
    match table {
        "location" => rows([view.flat_location(told)]),
        "address" => rows(address(told)),
        "language" => rows(view.languages(told.ids.location, desks)),
        _ => rows(view.accessibility(desks)),
    }
}

fn of_desk(view: View<'_>, table: &str, told: &Told) -> Vec<Row> {
    match table {
        "service_at_location" => rows([view.flat_service_at_location(told)]),
        "phone" => rows(phones(told)),
        "contact" => rows(contacts(told)),
        "schedule" => rows(schedules(told)),
        "attribute" => rows(view.desk_attributes(told)),
        _ => rows(metadata(told)),
    }
}

/// Objects that have nothing within them.
fn rows<T: Serialize>(objects: impl IntoIterator<Item = T>) -> Vec<Row> {
    let row = |object: T| match serde_json::to_value(object) {
        Ok(Value::Object(row)) => Some(row),
        _ => None,
    };
    objects.into_iter().filter_map(row).collect()
}

impl Iterator for Rows {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let table = TABLES.get(self.table)?;
        if !self.has_begun {
            (self.has_begun, self.whole, self.at) = (true, 0, 0);
            return Some(Step::Begin(table));
        }
        let Some(whole) = wholes(table.name).get(self.whole) else {
            (self.table, self.has_begun) = (self.table + 1, false);
            return Some(Step::End);
        };
        let count = self.n_objects(*whole);
        let end = (self.at + BATCH).min(count);
        let rows = (self.at..end).flat_map(|at| self.rows(table.name, *whole, at)).collect();
        if end == count {
            (self.whole, self.at) = (self.whole + 1, 0);
        } else {
            self.at = end;
        }
        Some(Step::Rows(table, rows))
    }
}
