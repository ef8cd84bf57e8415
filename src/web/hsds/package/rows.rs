//! The rows of all tables, one table after the other.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::table::{TABLES, Table};
use crate::web::hsds::directory::{Directory, View};
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

/// Under which key an object has the rows of another table.
const NESTED: [(&str, &str); 11] = [
    ("phones", "phone"),
    ("contacts", "contact"),
    ("schedules", "schedule"),
    ("languages", "language"),
    ("addresses", "address"),
    ("accessibility", "accessibility"),
    ("additional_urls", "url"),
    ("cost_options", "cost_option"),
    ("required_documents", "required_document"),
    ("attributes", "attribute"),
    ("metadata", "metadata"),
];

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
            Whole::Terms => directory.taxonomies.terms().count(),
        }
    }

    /// The rows of a table in one object.
    fn rows(&self, table: &str, whole: Whole, at: usize) -> Vec<Row> {
        let directory = &*self.directory;
        let view = View { site: &self.site, directory };
        let mut found = Vec::new();
        let mut take = |name: &str, object: Option<Value>| {
            if let Some(Value::Object(object)) = object {
                split(object, name, table, &mut found);
            }
        };
        match whole {
            Whole::Organizations => {
                let group = &directory.organizations[at];
                take("organization", value(&view.organization(group.id, &view.speakers(group))));
            }
            Whole::Services => {
                let desks = view.all_told(&directory.services[at]);
                take("service", view.service(&desks).as_ref().and_then(value));
            }
            Whole::Locations => {
                let desks = view.all_told(&directory.locations[at]);
                take("location", view.location(&desks).as_ref().and_then(value));
            }
            Whole::Desks => {
                let told = u32::try_from(at).ok().and_then(|place| view.told(place));
                let desk = told.map(|told| view.service_at_location(&told));
                take("service_at_location", desk.as_ref().and_then(value));
            }
            Whole::Taxonomies => take("taxonomy", value(&directory.taxonomies.taxonomies[at])),
            Whole::Terms => {
                take("taxonomy_term", directory.taxonomies.terms().nth(at).and_then(value));
            }
        }
        found
    }
}

fn value(object: &impl Serialize) -> Option<Value> {
    serde_json::to_value(object).ok()
}

/// Takes an object apart: those of its parts that are rows of the wanted table, and itself if it is one.
fn split(mut object: Row, table: &str, wanted: &str, found: &mut Vec<Row>) {
    for (key, own) in NESTED {
        if let Some(Value::Array(parts)) = object.remove(key) {
            for part in parts {
                if let Value::Object(part) = part {
                    split(part, own, wanted, found);
                }
            }
        }
    }
    // The row names the term; the term is a row of its own table.
    object.remove("taxonomy_term");
    if table == wanted {
        found.push(object);
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_object_is_taken_apart_into_rows_and_the_row_itself() {
        let term = json!({ "id": "t" });
        let object = json!({
            "id": "s", "name": "Corso", "phones": [{ "id": "p" }],
            "required_documents": [{ "id": "d", "attributes": [{ "id": "a", "taxonomy_term": term }] }],
        });
        let rows = |wanted: &str| {
            let mut found = Vec::new();
            split(object.as_object().expect("an object").clone(), "service", wanted, &mut found);
            Value::from(found.into_iter().map(Value::Object).collect::<Vec<_>>())
        };
        assert_eq!(rows("service"), json!([{ "id": "s", "name": "Corso" }]));
        assert_eq!(rows("phone"), json!([{ "id": "p" }]));
        assert_eq!(rows("required_document"), json!([{ "id": "d" }]));
        assert_eq!(rows("attribute"), json!([{ "id": "a" }]));
    }
}
