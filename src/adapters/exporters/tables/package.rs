//! The description of the tables: types, meanings, keys and licence, as a Data Package (specs.frictionlessdata.io).

use serde_json::{Value, json};

use super::super::table::{Column, ColumnKind};
use super::home::Thing;
use super::spool::Table;
use crate::ports::exporter::ExportInfo;

/// Its name in the zip.
pub(super) const FILE: &str = "datapackage.json";

pub(super) fn description<'a>(info: &ExportInfo, tables: impl Iterator<Item = &'a Table>) -> Value {
    let ExportInfo { version, attribution, licence, fields: _ } = info;
    json!({
        "profile": "tabular-data-package",
        "name": "desks",
        "title": "Desks, their organizations, services and places",
        "version": version.to_string(),
        "licenses": [{ "name": name_of(licence), "title": licence }],
        "contributors": [{ "title": attribution, "role": "publisher" }],
        "resources": tables.map(resource).collect::<Vec<_>>(),
    })
}

/// The identifier with which the words about a licence begin (SPDX), or that of one that has none.
fn name_of(licence: &str) -> &str {
    let head = licence.split([',', ';', ' ']).next().unwrap_or_default();
    let is_plain = head.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.+".contains(&byte));
    if is_plain && head.contains('-') { head } else { "LicenseRef-other" }
}

fn resource(table: &Table) -> Value {
    let Table { name, columns, key, points_to } = table;
    let mut schema = json!({
        "fields": columns.iter().map(field).collect::<Vec<_>>(),
        "missingValues": [""],
    });
    if let Some(key) = key {
        schema["primaryKey"] = json!(key);
    }
    if !points_to.is_empty() {
        schema["foreignKeys"] = points_to.iter().map(|thing| reference(*thing)).collect();
    }
    json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": format!("{name}.csv"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "lineTerminator": "\r\n" },
        "schema": schema,
    })
}

fn reference(thing: Thing) -> Value {
    json!({ "fields": thing.key(), "reference": { "resource": thing.table(), "fields": thing.key() } })
}

fn field(column: &Column) -> Value {
    let Column { name, kind, about, unit } = column;
    let sort = match kind {
        // A list in a column of its own is joined by `;`.
        ColumnKind::Text | ColumnKind::List => "string",
        ColumnKind::Flag => "boolean",
        ColumnKind::Number => "number",
        ColumnKind::Date => "date",
    };
    let about = unit.as_ref().map_or_else(|| about.clone(), |unit| format!("{about} In {unit}."));
    json!({ "name": name, "type": sort, "description": about })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_known_by_the_identifier_at_its_head() {
        assert_eq!(name_of("CC-BY-4.0, unless the desk names another licence"), "CC-BY-4.0");
        assert_eq!(name_of("CC0-1.0"), "CC0-1.0");
        assert_eq!(name_of("Ask us"), "LicenseRef-other");
    }
}
