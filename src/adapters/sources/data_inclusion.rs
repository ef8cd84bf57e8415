//! Lists in the schema of data·inclusion (France): structures, and the services that they offer.
//!
//! Every service becomes one record in which mappings find `service` and `structure`; so does every structure that no
//! service names.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::input::{Input, ReadError, Records, limited};
use super::json::{Budget, Members, parse, read_unfolded, record_of};
use crate::ports::mapping::SourceSettings;

/// Most structures that are kept in memory to be joined.
const MAX_STRUCTURES: usize = 300_000;

/// The records of a file with both lists, or with one of them.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let Some(structures) = list(input, "structures")? else {
        return read_unfolded(input, settings, Box::new(|value| vec![alone(value)]));
    };
    let mut by_id = HashMap::new();
    let (mut order, mut broken) = (Vec::new(), Vec::new());
    for member in structures {
        match parse(&member) {
            Ok((structure, _)) if structure["id"].is_string() => {
                if by_id.len() >= MAX_STRUCTURES {
                    return Err(ReadError::Refused(format!(
                        "more than {MAX_STRUCTURES} structures; split the file"
                    )));
                }
                order.push((member.line, text(&structure["id"])));
                by_id.insert(text(&structure["id"]), structure);
            }
            Ok((other, _)) => {
                broken.push(record_of(member.line, &alone(other), &settings.mapping, Vec::new()));
            }
            Err(record) => broken.push(*record),
        }
    }
    let (mut used, mut budget) = (HashSet::new(), Budget::default());
    let mut records = broken;
    for member in list(input, "services")?.into_iter().flatten() {
        records.push(match parse(&member) {
            Ok((service, _)) => {
                let id = text(&service["structure_id"]);
                let structure = by_id.get(&id).unwrap_or(&Value::Null);
                if !budget.allows(structure, 1) {
                    let detail = "structures would be repeated too often; split the file";
                    return Err(ReadError::Refused(detail.to_owned()));
                }
                used.insert(id);
                let value = json!({ "service": service, "structure": structure });
                record_of(member.line, &value, &settings.mapping, Vec::new())
            }
            Err(record) => *record,
        });
    }
    let unused = order.into_iter().filter(|(_, id)| !used.contains(id));
    let alone: Vec<_> = unused
        .filter_map(|(line, id)| {
            Some(record_of(line, &alone(by_id.remove(&id)?), &settings.mapping, Vec::new()))
        })
        .collect();
    records.extend(alone);
    Ok(limited(records.into_iter()))
}

/// The list under a key of the file; `None` when there is none.
fn list(input: &Input, key: &str) -> Result<Option<Members>, ReadError> {
    match Members::open(input, &[key.to_owned()]) {
        Ok(members) => Ok(Some(members)),
        Err(ReadError::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A member of a single list: a service points to its structure, a structure does not.
fn alone(value: Value) -> Value {
    match (&value, value.get("structure_id").is_some()) {
        (Value::Object(_), true) => json!({"service": value}),
        (Value::Object(_), false) => json!({"structure": value}),
        _ => value,
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
