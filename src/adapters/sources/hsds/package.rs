//! Packages of HSDS: a folder or zip of files, each JSON or one table; or the tables in one JSON file.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io::{Cursor, Read};

use serde_json::{Map, Value};

use super::super::input::{Input, MAX_FILE_BYTES, ReadError};
use super::super::json::scan::Scanner;
use super::super::json::{Budget, Members, parse};

/// Largest package, unpacked; most files and most rows in it.
const MAX_UNPACKED_BYTES: u64 = 256 << 20;
const MAX_FILES: usize = 500;
const MAX_ROWS: usize = 1_000_000;

type Row = Map<String, Value>;
type Tables = BTreeMap<String, Vec<Row>>;

/// The services or organizations of a package; `None` when the input is no package but one JSON file.
pub fn values(input: &Input) -> Result<Option<Vec<Value>>, ReadError> {
    let files = match input {
        Input::File(path) if path.is_dir() => from_folder(path)?,
        _ => match first_bytes(input)? {
            [b'P', b'K', 3, 4] => from_zip(input)?,
            _ => return tables_of_json(input)?.map(|tables| joined(&tables)).transpose(),
        },
    };
    let (mut tables, mut values) = (Tables::new(), Vec::new());
    for (name, bytes) in files {
        let name = name.rsplit('/').next().unwrap_or_default().to_lowercase();
        if let Some(table) = name.strip_suffix(".csv") {
            tables.insert(table_name(table), rows(&bytes)?);
        } else if name.ends_with(".json") && name != "datapackage.json" {
            let file = Input::Bytes(bytes.into());
            match tables_of_json(&file)? {
                Some(more) => tables.extend(more),
                None => values.extend(members(&file)?),
            }
        }
        if values.len() + tables.values().map(Vec::len).sum::<usize>() > MAX_ROWS {
            return Err(ReadError::Refused(format!("a package of more than {MAX_ROWS} rows; split it")));
        }
    }
    values.extend(joined(&tables)?);
    Ok(Some(values))
}

fn first_bytes(input: &Input) -> Result<[u8; 4], ReadError> {
    let mut bytes = [0; 4];
    let mut reader = input.open(MAX_FILE_BYTES)?.take(4);
    let mut n = 0;
    while n < bytes.len() {
        match reader.read(&mut bytes[n..])? {
            0 => break,
            more => n += more,
        }
    }
    Ok(bytes)
}

fn too_large() -> ReadError {
    let limit = MAX_UNPACKED_BYTES >> 20;
    ReadError::Refused(format!("a package of more than {limit} MiB or {MAX_FILES} files; split it"))
}

fn from_folder(folder: &std::path::Path) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    let (mut files, mut left) = (Vec::new(), MAX_UNPACKED_BYTES);
    let mut paths =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths.into_iter().filter(|path| path.is_file()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, bounded(fs::File::open(&path)?, &mut left)?));
        if files.len() > MAX_FILES {
            return Err(too_large());
        }
    }
    Ok(files)
}

fn from_zip(input: &Input) -> Result<Vec<(String, Vec<u8>)>, ReadError> {
    let refused = |error: zip::result::ZipError| ReadError::Refused(format!("the zip is damaged: {error}"));
    let mut archive = zip::ZipArchive::new(input.open(MAX_FILE_BYTES)?).map_err(refused)?;
    if archive.len() > MAX_FILES {
        return Err(too_large());
    }
    let (mut files, mut left) = (Vec::new(), MAX_UNPACKED_BYTES);
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(refused)?;
        let name = part.name().map_err(refused)?.into_owned();
        let bytes = bounded(part, &mut left).map_err(|error| match error {
            ReadError::Io(error) => ReadError::Refused(format!("{name} in the zip is damaged: {error}")),
            refused => refused,
        })?;
        files.push((name, bytes));
    }
    Ok(files)
}

fn bounded(reader: impl Read, left: &mut u64) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    reader.take(*left + 1).read_to_end(&mut bytes)?;
    *left = left.checked_sub(bytes.len() as u64).ok_or_else(too_large)?;
    Ok(bytes)
}

/// The members of a JSON file of the package; a broken one says so as a value of its own.
fn members(file: &Input) -> Result<Vec<Value>, ReadError> {
    let paths = ["contents", ""].map(str::to_owned);
    Ok(Members::open(file, &paths)?
        .map(|member| match parse(&member) {
            Ok((value, _)) => value,
            Err(_) => Value::String(String::from_utf8_lossy(&member.bytes).chars().take(1_000).collect()),
        })
        .collect())
}

/// Whether the keys of a JSON file are names of tables.
pub fn has_tables(input: &Input) -> Result<bool, ReadError> {
    Ok(!table_keys(input)?.is_empty())
}

fn table_keys(input: &Input) -> Result<Vec<String>, ReadError> {
    let lists = Scanner::new(input.open(MAX_FILE_BYTES)?)?.lists()?;
    Ok(lists.into_iter().map(|list| list.path).filter(|path| path.ends_with(".csv")).collect())
}

/// The tables of a JSON object whose keys are names of tables, such as `services.csv`.
fn tables_of_json(input: &Input) -> Result<Option<Tables>, ReadError> {
    let names = table_keys(input)?;
    if names.is_empty() {
        return Ok(None);
    }
    let (mut tables, mut left) = (Tables::new(), MAX_UNPACKED_BYTES);
    let bytes = bounded(input.open(MAX_FILE_BYTES)?, &mut left)?;
    let whole: Value =
        serde_json::from_slice(&bytes).map_err(|error| ReadError::Refused(error.to_string()))?;
    for name in names {
        let rows = whole[&name].as_array().into_iter().flatten().filter_map(Value::as_object).cloned();
        tables.insert(table_name(name.trim_end_matches(".csv")), rows.take(MAX_ROWS).collect());
    }
    Ok(Some(tables))
}

/// The standard's names of tables are in the singular, those of files in both.
fn table_name(name: &str) -> String {
    let name = name.to_lowercase();
    match name.as_str() {
        "addresses" => "address".to_owned(),
        "taxonomies" => "taxonomy".to_owned(),
        "accessibility" | "accessibility_for_disabilities" => "accessibility".to_owned(),
        "services_at_location" | "services_at_locations" => "service_at_location".to_owned(),
        other => other.strip_suffix('s').unwrap_or(other).to_owned(),
    }
}

fn rows(bytes: &[u8]) -> Result<Vec<Row>, ReadError> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(Cursor::new(bytes));
    let refused = |error: csv::Error| ReadError::Refused(format!("a table cannot be read: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().trim_start_matches('\u{FEFF}').to_owned();
    let header: Vec<String> = reader.byte_headers().map_err(refused)?.iter().map(text).collect();
    let mut rows = Vec::new();
    for record in reader.byte_records().take(MAX_ROWS + 1) {
        let record = record.map_err(refused)?;
        let values = header.iter().cloned().zip(record.iter().map(|field| Value::String(armed(text(field)))));
        rows.push(values.filter(|(_, value)| value != "").collect());
    }
    Ok(rows)
}

/// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
fn armed(cell: String) -> String {
    let rest = cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    rest.map_or(cell.clone(), str::to_owned)
}

/// Which rows belong to which, by the column that points.
struct Index<'a> {
    rows: HashMap<(&'static str, &'static str, &'a str), Vec<&'a Row>>,
    /// By what they are linked to.
    attributes: HashMap<&'a str, Vec<&'a Row>>,
    terms: HashMap<&'a str, &'a Row>,
    taxonomies: HashMap<&'a str, &'a Row>,
    budget: Budget,
}

/// Tables and the lists that they become in what they belong to.
const CHILDREN: [(&str, &str); 11] = [
    ("phone", "phones"),
    ("schedule", "schedules"),
    ("language", "languages"),
    ("address", "addresses"),
    ("accessibility", "accessibility"),
    ("contact", "contacts"),
    ("cost_option", "cost_options"),
    ("required_document", "required_documents"),
    ("service_area", "service_areas"),
    ("service_at_location", "service_at_locations"),
    ("url", "additional_urls"),
];
const POINTERS: [&str; 4] = ["service_id", "location_id", "organization_id", "service_at_location_id"];

impl<'a> Index<'a> {
    fn new(tables: &'a Tables) -> Self {
        let mut rows: HashMap<_, Vec<&Row>> = HashMap::new();
        for (table, _) in CHILDREN {
            for row in tables.get(table).into_iter().flatten() {
                // A row that belongs to several things belongs to the narrowest: the others would repeat it.
                let own = POINTERS
                    .into_iter()
                    .rev()
                    .filter(|pointer| row.get(*pointer).is_some_and(Value::is_string));
                for pointer in own {
                    let id = row[pointer].as_str().unwrap_or_default();
                    rows.entry((table, pointer, id)).or_default().push(row);
                }
            }
        }
        let mut attributes: HashMap<_, Vec<&Row>> = HashMap::new();
        for row in tables.get("attribute").into_iter().flatten() {
            attributes.entry(id_in(row, "link_id")).or_default().push(row);
        }
        let (terms, taxonomies) = (by_id(tables, "taxonomy_term"), by_id(tables, "taxonomy"));
        Self { rows, attributes, terms, taxonomies, budget: Budget::default() }
    }

    /// A row with the lists that belong to it.
    fn whole(&mut self, row: &Row, pointer: &'static str) -> Result<Row, ReadError> {
        let mut whole = self.attributed(row)?;
        let id = id_in(row, "id");
        for (table, list) in CHILDREN.iter().filter(|(table, _)| *table != "service_at_location") {
            if let Some(rows) = self.rows.get(&(*table, pointer, id)).cloned() {
                let rows: Result<Vec<Value>, ReadError> =
                    rows.into_iter().map(|row| self.attributed(row).map(Value::Object)).collect();
                whole.insert((*list).to_owned(), Value::Array(rows?));
            }
        }
        Ok(whole)
    }

    /// A row with the terms that hold for it.
    fn attributed(&mut self, row: &Row) -> Result<Row, ReadError> {
        let mut own = row.clone();
        let Some(attributes) = self.attributes.get(id_in(row, "id")) else { return Ok(own) };
        let mut all = Vec::new();
        for attribute in attributes {
            let mut attribute = (*attribute).clone();
            if let Some(term) = self.terms.get(id_in(&attribute, "taxonomy_term_id")) {
                let mut term = (*term).clone();
                if let Some(taxonomy) = self.taxonomies.get(id_in(&term, "taxonomy_id")) {
                    term.insert("taxonomy_detail".to_owned(), Value::Object((*taxonomy).clone()));
                }
                let term = Value::Object(term);
                if !self.budget.allows(&term, 1) {
                    return Err(too_often());
                }
                attribute.insert("taxonomy_term".to_owned(), term);
            }
            all.push(Value::Object(attribute));
        }
        own.insert("attributes".to_owned(), Value::Array(all));
        Ok(own)
    }

    /// A row of which several others have a copy.
    fn shared(&mut self, row: &Row, pointer: &'static str) -> Result<Value, ReadError> {
        let whole = Value::Object(self.whole(row, pointer)?);
        if self.budget.allows(&whole, 1) { Ok(whole) } else { Err(too_often()) }
    }
}

fn id_in<'r>(row: &'r Row, column: &str) -> &'r str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

fn by_id<'a>(tables: &'a Tables, table: &str) -> HashMap<&'a str, &'a Row> {
    let rows = tables.get(table).into_iter().flatten();
    rows.filter_map(|row| Some((row.get("id")?.as_str()?, row))).collect()
}

fn too_often() -> ReadError {
    ReadError::Refused("its parts would be repeated too often; split the package".to_owned())
}

/// Services with everything that belongs to them; organizations that have none.
fn joined(tables: &Tables) -> Result<Vec<Value>, ReadError> {
    let mut index = Index::new(tables);
    let (organizations, locations) = (by_id(tables, "organization"), by_id(tables, "location"));
    let mut used = HashSet::new();
    let mut values = Vec::new();
    for service in tables.get("service").into_iter().flatten() {
        let mut whole = index.whole(service, "service_id")?;
        let id = id_in(service, "id");
        let places = index.rows.get(&("service_at_location", "service_id", id)).cloned().unwrap_or_default();
        let mut all = Vec::new();
        for place in places {
            let mut at = index.whole(place, "service_at_location_id")?;
            if let Some(location) = locations.get(id_in(place, "location_id")) {
                at.insert("location".to_owned(), index.shared(location, "location_id")?);
            }
            all.push(Value::Object(at));
        }
        whole.insert("service_at_locations".to_owned(), Value::Array(all));
        if let Some((id, row)) = organizations.get_key_value(id_in(service, "organization_id")) {
            used.insert(*id);
            whole.insert("organization".to_owned(), index.shared(row, "organization_id")?);
        }
        values.push(Value::Object(whole));
    }
    let unused: BTreeMap<_, _> = organizations.iter().filter(|(id, _)| !used.contains(*id)).collect();
    for row in unused.into_values() {
        let mut organization = index.whole(row, "organization_id")?;
        organization.insert("services".to_owned(), Value::Array(Vec::new()));
        values.push(Value::Object(organization));
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_apostrophe_before_a_formula_is_taken_off_and_no_other() {
        for (cell, expected) in
            [("'=1", "=1"), ("'+39 x", "+39 x"), ("'ndrangheta", "'ndrangheta"), ("=1", "=1")]
        {
            assert_eq!(armed(cell.to_owned()), expected);
        }
    }

    #[test]
    fn tables_are_joined_into_full_services() {
        let tables = json!({
            "organizations.csv": [{"id": "o", "name": "Ente"}, {"id": "p", "name": "Altro"}],
            "services.csv": [{"id": "s", "organization_id": "o", "name": "Corso"}],
            "service_at_location.csv": [{"id": "a", "service_id": "s", "location_id": "l"}],
            "locations.csv": [{"id": "l", "name": "Sede"}],
            "addresses.csv": [{"id": "x", "location_id": "l", "city": "Prato"}],
            "phones.csv": [{"id": "t", "service_id": "s", "number": "1"}],
            "required_documents.csv": [{"id": "d", "service_id": "s", "document": "Passaporto"}],
            "attributes.csv": [
                {"id": "b", "link_id": "s", "taxonomy_term_id": "n"},
                {"id": "c", "link_id": "d", "taxonomy_term_id": "n", "value": "x"}],
            "taxonomy_terms.csv": [{"id": "n", "code": "food", "taxonomy_id": "k"}],
            "taxonomies.csv": [{"id": "k", "name": "Bisogni"}],
        });
        let bytes = tables.to_string().into_bytes();
        let values = values(&Input::Bytes(bytes.into())).expect("readable").expect("a package");
        assert_eq!(values.len(), 2);
        assert_eq!(values[0]["service_at_locations"][0]["location"]["addresses"][0]["city"], "Prato");
        assert_eq!(values[0]["phones"][0]["number"], "1");
        assert_eq!(values[0]["organization"]["name"], "Ente");
        let term = &values[0]["attributes"][0]["taxonomy_term"];
        assert_eq!((&term["code"], &term["taxonomy_detail"]["name"]), (&json!("food"), &json!("Bisogni")));
        assert_eq!(values[0]["required_documents"][0]["attributes"][0]["value"], "x");
        assert_eq!(values[1]["name"], "Altro", "an organization without services is not lost");
    }
}
