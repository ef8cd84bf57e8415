//! Values of a record that stand in several places of HSDS, or in other words than ours.

use std::collections::BTreeMap;

use bussola_engine::domain::id::{DeskId, slug};
use serde_json::{Map, Value, json};

use super::schedule::{Hours, OSM_TEXT};

/// What a record is made of. Any of them may be `null`.
pub struct Parts<'a> {
    pub service: &'a Value,
    pub organization: &'a Value,
    pub location: &'a Value,
    /// The service at the location, without the location.
    pub at: &'a Value,
}

/// Names of our own taxonomies, as `/hsds/taxonomies` publishes them.
const FIELDS: &str = "bussola-fields";

/// The values, under the names that mappings use:
///
/// - `key`: our own identifier where it is one of our records, or else the first that is there;
/// - `opening_hours`, `hours_text`, `cost`, `location_kind`: in our words;
/// - `websites`, `languages`, `remarks`: from all places where they may stand;
/// - `codes.<taxonomy>`: codes of the terms that hold, `values.<taxonomy>.<code>`: what the attributes say. The name of
///   the taxonomy is in the shape of an identifier.
pub fn values(parts: &Parts<'_>) -> Map<String, Value> {
    let Parts { service, organization, location, at } = *parts;
    let coded = Coded::of(parts);
    // What is said of the narrower thing holds.
    let schedules = [at, location, service]
        .into_iter()
        .find_map(|part| part["schedules"].as_array().filter(|schedules| !schedules.is_empty()));
    let hours = schedules.map(|schedules| Hours::of(schedules)).unwrap_or_default();
    let own_id = coded.value(FIELDS, "id").filter(|id| DeskId::new(id).is_ok()).map(str::to_owned);
    let first = || [&at["id"], &service["id"], &organization["id"]].into_iter().find(|id| !id.is_null());
    let key = own_id.or_else(|| first().map(|id| slug(id.as_str().unwrap_or(&id.to_string()))));
    let mut found = Map::new();
    found.insert("key".to_owned(), json!(key));
    found.insert("opening_hours".to_owned(), json!(hours.osm));
    found.insert("hours_text".to_owned(), json!(hours.text));
    found.insert("cost".to_owned(), json!(cost(service)));
    found.insert("location_kind".to_owned(), json!(location_kind(location, &coded)));
    found.insert("websites".to_owned(), json!(websites(service)));
    found.insert("languages".to_owned(), json!(languages(parts)));
    found.insert("remarks".to_owned(), json!(remarks(parts, &coded)));
    found.insert("codes".to_owned(), json!(coded.codes));
    found.insert("values".to_owned(), json!(coded.values));
    found
}

/// Terms that hold for any part of a record, by the name of their taxonomy.
#[derive(Debug, Default)]
struct Coded {
    codes: BTreeMap<String, Vec<String>>,
    values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

impl Coded {
    fn of(parts: &Parts<'_>) -> Self {
        let mut coded = Self::default();
        for part in [parts.at, parts.location, parts.service, parts.organization] {
            coded.add(part);
        }
        parts.service["required_documents"].as_array().into_iter().flatten().for_each(|part| coded.add(part));
        coded
    }

    fn add(&mut self, part: &Value) {
        for attribute in part["attributes"].as_array().into_iter().flatten() {
            let term = &attribute["taxonomy_term"];
            let name =
                [&term["taxonomy"], &term["taxonomy_detail"]["name"]].into_iter().find_map(Value::as_str);
            let (Some(name), Some(code)) = (name, term["code"].as_str()) else { continue };
            let taxonomy = slug(name);
            if let Some(value) = attribute["value"].as_str() {
                let values = self.values.entry(taxonomy.clone()).or_default();
                values.entry(code.to_owned()).or_default().push(value.to_owned());
            }
            let codes = self.codes.entry(taxonomy).or_default();
            if !codes.iter().any(|known| known == code) {
                codes.push(code.to_owned());
            }
        }
    }

    fn value(&self, taxonomy: &str, code: &str) -> Option<&str> {
        self.values.get(taxonomy)?.get(code)?.first().map(String::as_str)
    }
}

/// Free when every amount is nothing, paid when one is more or is said to be; unknown when no amount is given.
fn cost(service: &Value) -> Option<&'static str> {
    let options = service["cost_options"].as_array()?;
    let amount = |option: &Value| match &option["amount"] {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_f64(),
    };
    let amounts: Vec<f64> = options.iter().filter_map(amount).collect();
    let is_said = || options.iter().any(|option| option["amount_description"] == "paid");
    if amounts.iter().any(|amount| *amount > 0.0) || is_said() {
        Some("paid")
    } else {
        (!amounts.is_empty() && amounts.len() == options.len()).then_some("free")
    }
}

/// A virtual place is none to go to, whatever else is said of it.
fn location_kind(location: &Value, coded: &Coded) -> Option<&'static str> {
    match location["location_type"].as_str()? {
        "virtual" => Some("remote"),
        "physical" if coded.value(FIELDS, "location_kind") == Some("mobile") => Some("mobile"),
        "physical" => Some("fixed"),
        _ => None,
    }
}

fn websites(service: &Value) -> Vec<&str> {
    let further = service["additional_urls"].as_array().into_iter().flatten();
    let all = std::iter::once(&service["url"]).chain(further.map(|url| &url["url"]));
    all.filter_map(Value::as_str).collect()
}

/// Languages that are spoken at any hour: what is said of some hours must not be taken for all.
fn languages<'a>(parts: &Parts<'a>) -> Vec<&'a str> {
    let all = [parts.at, parts.location, parts.service].into_iter();
    let languages = all.flat_map(|part| part["languages"].as_array().into_iter().flatten());
    let is_whole =
        |language: &&Value| !language["note"].as_str().is_some_and(|note| note.starts_with(OSM_TEXT));
    languages.filter(is_whole).filter_map(|language| language["code"].as_str()).collect()
}

/// What is said in words. Of our own records only what is not coded as well.
fn remarks(parts: &Parts<'_>, coded: &Coded) -> String {
    let Parts { service, location, at, .. } = parts;
    let mut found = vec![&service["description"]];
    if !coded.values.contains_key(FIELDS) {
        found.extend([
            &service["alert"],
            &service["eligibility_description"],
            &service["application_process"],
            &service["fees_description"],
            &service["interpretation_services"],
        ]);
        let documents = service["required_documents"].as_array().into_iter().flatten();
        found.extend(documents.map(|document| &document["document"]));
        found.extend([&at["description"], &location["transportation"]]);
        let accessibility = location["accessibility"].as_array().into_iter().flatten();
        found.extend(accessibility.map(|entry| &entry["description"]));
    }
    let said = found.into_iter().filter_map(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(service: &Value, location: &Value, at: &Value) -> Value {
        Value::Object(values(&Parts { service, organization: &Value::Null, location, at }))
    }

    #[test]
    fn costs_are_judged_whole() {
        for (options, expected) in [
            (json!([{"amount": 0}]), json!("free")),
            (json!([{"amount": 0}, {"amount": "5.50"}]), json!("paid")),
            (json!([{"amount": 0}, {"option": "?"}]), Value::Null),
            (json!([{"amount_description": "paid"}]), json!("paid")),
            (json!([]), Value::Null),
        ] {
            let found = of(&json!({ "cost_options": options }), &Value::Null, &Value::Null);
            assert_eq!(found["cost"], expected, "{options}");
        }
    }

    #[test]
    fn terms_are_found_by_the_name_of_their_taxonomy() {
        let term = |taxonomy: &str, code: &str| json!({ "taxonomy": taxonomy, "code": code });
        let service = json!({ "id": "X 1", "attributes": [
            { "taxonomy_term": term("Open Eligibility", "1102") },
            { "taxonomy_term": { "taxonomy_detail": { "name": "Open Eligibility" }, "code": "1103" } },
            { "taxonomy_term": { "name": "without a code" } },
        ]});
        let found = of(&service, &Value::Null, &Value::Null);
        assert_eq!(found["codes"], json!({ "open-eligibility": ["1102", "1103"] }));
        assert_eq!(found["key"], "x-1");
        let at =
            json!({ "id": "u", "attributes": [{ "taxonomy_term": term(FIELDS, "id"), "value": "a_1" }] });
        assert_eq!(of(&service, &Value::Null, &at)["key"], "a_1");
        let at =
            json!({ "id": "u", "attributes": [{ "taxonomy_term": term(FIELDS, "id"), "value": "A b" }] });
        assert_eq!(of(&service, &Value::Null, &at)["key"], "u", "what is no identifier is none of ours");
    }

    #[test]
    fn a_language_of_some_hours_is_not_taken_for_one_of_all() {
        let location = json!({ "languages": [
            { "code": "it" }, { "code": "bn", "note": "opening_hours: Th 14:00-18:00" }, { "code": "ar", "note": "x" },
        ]});
        assert_eq!(of(&Value::Null, &location, &Value::Null)["languages"], json!(["it", "ar"]));
    }

    #[test]
    fn a_virtual_place_is_none_to_go_to() {
        let fields = |kind: &str| {
            let term = json!({ "taxonomy": FIELDS, "code": "location_kind" });
            json!({ "attributes": [{ "taxonomy_term": term, "value": kind }] })
        };
        for (location_type, said, expected) in [
            ("physical", "mobile", json!("mobile")),
            ("physical", "fixed", json!("fixed")),
            ("virtual", "fixed", json!("remote")),
            ("postal", "fixed", Value::Null),
        ] {
            let found = of(&Value::Null, &json!({ "location_type": location_type }), &fields(said));
            assert_eq!(found["location_kind"], expected, "{location_type} {said}");
        }
    }
}
