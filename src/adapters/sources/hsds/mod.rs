//! Open Referral HSDS 3.1: full services, organizations or services at locations as JSON, and packages of tables.
//!
//! Every service at a location becomes one record, in which mappings find `service`, `organization`, `location`, `at`
//! (the service at the location), and beside them what is gathered from several of these or put into our words: see
//! [`gathered`].

mod gathered;
mod package;
mod schedule;

use serde_json::{Map, Value, json};

use self::gathered::Parts;
use super::input::{Input, ReadError, Records, limited};
use super::json::{Budget, read_unfolded, record_of, repeats_too_much};
use crate::ports::mapping::SourceSettings;

/// Most desks of one service, and most services of one organization.
const MAX_MEMBERS: usize = 10_000;

/// The records of a JSON file, or of a package: a folder or zip of JSON files or of tables.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    match package::values(input)? {
        None => read_unfolded(input, settings, Box::new(desks)),
        Some(members) => {
            let desks = members.into_iter().enumerate().flat_map(|(index, member)| {
                desks(member).into_iter().map(move |desk| (index as u64 + 1, desk))
            });
            Ok(limited(desks.map(|(line, desk)| record_of(line, &desk, &settings.mapping, Vec::new()))))
        }
    }
}

/// Whether a JSON file holds the tables of a package.
pub fn is_package(input: &Input) -> Result<bool, ReadError> {
    package::has_tables(input)
}

/// The desks that a service, an organization or a service at a location stands for.
fn desks(member: Value) -> Vec<Value> {
    let Value::Object(mut member) = member else { return vec![member] };
    if member.contains_key("location") && member.contains_key("service") {
        let mut service = object(member.remove("service"));
        let organization = service.remove("organization").unwrap_or_default();
        return vec![desk(&Value::Object(service), &organization, Value::Object(member))];
    }
    if let Some(Value::Array(services)) = member.remove("services") {
        let organization = Value::Object(member);
        if !Budget::default().allows(&organization, services.len()) {
            return vec![repeats_too_much()];
        }
        let services = services.into_iter().take(MAX_MEMBERS);
        let all: Vec<Value> =
            services.flat_map(|service| of_service(object(Some(service)), &organization)).collect();
        return if all.is_empty() { vec![desk(&Value::Null, &organization, Value::Null)] } else { all };
    }
    let organization = member.remove("organization").unwrap_or_default();
    of_service(member, &organization)
}

fn of_service(mut service: Map<String, Value>, organization: &Value) -> Vec<Value> {
    let own = service.remove("organization").unwrap_or_default();
    let organization = if own.is_object() { &own } else { organization };
    let places = match service.remove("service_at_locations") {
        Some(Value::Array(places)) if !places.is_empty() => places,
        // A service without a place is still one: by telephone, or its place is not known.
        _ => vec![Value::Null],
    };
    let service = Value::Object(service);
    let mut budget = Budget::default();
    if !(budget.allows(&service, places.len()) && budget.allows(organization, places.len())) {
        return vec![repeats_too_much()];
    }
    places.into_iter().take(MAX_MEMBERS).map(|at| desk(&service, organization, at)).collect()
}

/// One service at one place.
fn desk(service: &Value, organization: &Value, mut at: Value) -> Value {
    let location = at.as_object_mut().and_then(|at| at.remove("location")).unwrap_or_default();
    let mut desk = gathered::values(&Parts { service, organization, location: &location, at: &at });
    if let Some(status @ ("inactive" | "defunct" | "temporarily closed")) = service["status"].as_str() {
        desk.insert("@refused".to_owned(), json!(["status", status]));
    }
    desk.insert("service".to_owned(), service.clone());
    desk.insert("organization".to_owned(), organization.clone());
    desk.insert("location".to_owned(), location);
    desk.insert("at".to_owned(), at);
    Value::Object(desk)
}

fn object(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_organizations_and_places_become_desks() {
        let location = json!({"id": "l", "name": "Sede"});
        let place = json!({"id": "a1", "location": location});
        let service = json!({"id": "s", "name": "Corso", "service_at_locations": [place, {"id": "a2"}]});
        let organization =
            json!({"id": "o", "name": "Ente", "services": [service, {"id": "t", "name": "Altro"}]});
        let keys = |value: &Value| -> Vec<String> {
            desks(value.clone()).iter().map(|desk| desk["key"].as_str().unwrap_or("?").to_owned()).collect()
        };
        assert_eq!(keys(&service), ["a1", "a2"]);
        assert_eq!(keys(&organization), ["a1", "a2", "t"]);
        let at = json!({"id": "a1", "location": location, "service": {"id": "s", "organization": {"name": "Ente"}}});
        let desk = &desks(at)[0];
        assert_eq!(
            (&desk["organization"]["name"], &desk["location"]["name"]),
            (&json!("Ente"), &json!("Sede"))
        );
    }

    #[test]
    fn a_service_that_is_no_more_is_refused() {
        let desk = &desks(json!({"id": "s", "name": "x", "status": "defunct"}))[0];
        assert_eq!(desk["@refused"], json!(["status", "defunct"]));
    }
}
