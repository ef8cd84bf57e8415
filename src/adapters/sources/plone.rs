//! Services of Italian municipal sites made with `design.plone`, as their REST API gives them.
//!
//! Every service at an office or place becomes one record: the service's own members, and beside them `place`, `key`,
//! `phones`, `emails` and `websites`. Texts in blocks and in HTML are plain texts.

use serde_json::{Map, Value, json};

use super::input::{Input, ReadError, Records};
use super::json::{Budget, read_unfolded, repeats_too_much};
use crate::ports::mapping::SourceSettings;
use crate::ports::mapping::shape::plain_text;

/// Most offices of one service, and how deep blocks are followed.
const MAX_PLACES: usize = 200;
const MAX_DEPTH: usize = 100;

/// The records of an answer of `@search?portal_type=Servizio&fullobjects=1`, or of one service.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    read_unfolded(input, settings, Box::new(desks))
}

/// The desks that a service stands for: one per office or place, one without place when it names none.
fn desks(service: Value) -> Vec<Value> {
    let Value::Object(mut service) = flat(service, 0) else { return vec![Value::Null] };
    match service.get("@type").and_then(Value::as_str) {
        None | Some("Servizio") => {}
        Some(other) => {
            let refused = json!(["@type", other]);
            service.insert("@refused".to_owned(), refused);
        }
    }
    if service.get("stato_servizio") == Some(&Value::Bool(true)) {
        service.insert("@refused".to_owned(), json!(["stato_servizio", "true"]));
    }
    let mut places: Vec<Value> = Vec::new();
    for list in ["dove_rivolgersi", "canale_fisico"] {
        for place in service.get(list).and_then(Value::as_array).into_iter().flatten() {
            let is_new = places.iter().all(|own| own["@id"] != place["@id"] || own["@id"].is_null());
            if is_new && places.len() < MAX_PLACES {
                places.push(place.clone());
            }
        }
    }
    if places.is_empty() {
        places.push(Value::Null);
    }
    service.remove("dove_rivolgersi");
    service.remove("canale_fisico");
    if !Budget::default().allows(&Value::Object(service.clone()), places.len()) {
        return vec![repeats_too_much()];
    }
    let with_place = |place: Value| {
        let mut desk = service.clone();
        desk.insert(
            "key".to_owned(),
            json!(format!("{}-{}", key(&Value::Object(service.clone())), key(&place))),
        );
        for (name, kinds) in
            [("phones", &["telefono"][..]), ("emails", &["email", "pec"]), ("websites", &["url", "web"])]
        {
            let mut found = Vec::new();
            contacts(&place, kinds, &mut found);
            if found.is_empty() {
                contacts(&Value::Object(service.clone()), kinds, &mut found);
            }
            desk.insert(name.to_owned(), json!(found));
        }
        desk.insert("place".to_owned(), place);
        Value::Object(desk)
    };
    places.into_iter().map(with_place).collect()
}

/// What stays the same of a thing when its title changes.
fn key(value: &Value) -> &str {
    let address =
        || value["@id"].as_str().map(|id| id.trim_end_matches('/').rsplit('/').next().unwrap_or_default());
    value["UID"].as_str().or_else(address).or(value["id"].as_str()).unwrap_or_default()
}

/// Contact points of the kinds: `value_punto_contatto` of the related points, and fields of these names.
fn contacts(of: &Value, kinds: &[&str], found: &mut Vec<String>) {
    let mut add = |text: &Value| {
        if let Some(text) = text.as_str().map(str::trim).filter(|text| !text.is_empty()) {
            found.push(text.to_owned());
        }
    };
    for point in of["contact_info"].as_array().into_iter().flatten() {
        for value in point["value_punto_contatto"].as_array().into_iter().flatten() {
            if value["pdc_type"].as_str().is_some_and(|kind| kinds.contains(&kind)) {
                add(&value["pdc_value"]);
            }
        }
    }
    kinds.iter().for_each(|kind| add(&of[*kind]));
}

/// A value in which texts made of blocks or of HTML are plain texts.
fn flat(value: Value, depth: usize) -> Value {
    if depth > MAX_DEPTH {
        return Value::Null;
    }
    match value {
        Value::Object(object) if object.contains_key("blocks") && object.contains_key("blocks_layout") => {
            json!(blocks_text(&object))
        }
        Value::Object(object) if object.contains_key("content-type") && object.contains_key("data") => {
            json!(plain_text(object["data"].as_str().unwrap_or_default()))
        }
        Value::Object(object) => {
            object.into_iter().map(|(key, value)| (key, flat(value, depth + 1))).collect::<Map<_, _>>().into()
        }
        Value::Array(members) => {
            members.into_iter().map(|member| flat(member, depth + 1)).collect::<Vec<_>>().into()
        }
        other => other,
    }
}

/// The texts of blocks, in the order of their layout.
fn blocks_text(object: &Map<String, Value>) -> String {
    let order = object["blocks_layout"]["items"].as_array();
    let named: Vec<&Value> = match order {
        Some(order) => order.iter().filter_map(|name| object["blocks"].get(name.as_str()?)).collect(),
        None => object["blocks"].as_object().into_iter().flatten().map(|(_, block)| block).collect(),
    };
    let mut texts = Vec::new();
    for block in named {
        match block["plaintext"].as_str().filter(|text| !text.trim().is_empty()) {
            Some(text) => texts.push(text.to_owned()),
            None => texts_in(block, 0, &mut texts),
        }
    }
    plain_text(&texts.join(" "))
}

/// Everything under `text`, in the order of reading: blocks of both editors of Plone keep their words there.
fn texts_in(value: &Value, depth: usize, texts: &mut Vec<String>) {
    if depth > MAX_DEPTH {
        return;
    }
    match value {
        Value::Array(members) => members.iter().for_each(|member| texts_in(member, depth + 1, texts)),
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "text" && !text.trim().is_empty() => {
                        texts.push(text.clone());
                    }
                    Value::Object(_) | Value::Array(_) => texts_in(value, depth + 1, texts),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_both_editors_and_html_become_plain() {
        for (value, expected) in [
            (
                json!({"blocks": {"a": {"@type": "text", "text": {"blocks": [{"text": "Due"}]}},
                    "b": {"@type": "slate", "value": [{"type": "p", "children": [{"text": "Uno "}, {"text": "e"}]}]}},
                    "blocks_layout": {"items": ["b", "a"]}}),
                json!("Uno e Due"),
            ),
            (
                json!({"blocks": {"a": {"plaintext": "Tre", "value": [{"text": "x"}]}}, "blocks_layout": {"items": ["a", "z"]}}),
                json!("Tre"),
            ),
            (json!({"content-type": "text/html", "data": "<p>Lun <b>9-12</b></p>"}), json!("Lun 9-12")),
        ] {
            assert_eq!(flat(value, 0), expected);
        }
    }

    #[test]
    fn a_service_is_a_desk_at_each_of_its_offices_once() {
        let office = json!({"@id": "https://x.example/uffici/anagrafe", "title": "Anagrafe", "contact_info": [
            {"value_punto_contatto": [{"pdc_type": "telefono", "pdc_value": "0574 1"}, {"pdc_type": "pec", "pdc_value": "a@b.it"}]}]});
        let service = json!({"@type": "Servizio", "UID": "u1", "title": "Residenza",
            "canale_fisico": [office], "dove_rivolgersi": [office, {"@id": "https://x.example/luoghi/due"}]});
        let all = desks(service);
        let keys: Vec<_> = all.iter().map(|desk| desk["key"].as_str().unwrap_or_default()).collect();
        assert_eq!(keys, ["u1-anagrafe", "u1-due"]);
        assert_eq!(all[0]["phones"], json!(["0574 1"]));
        assert_eq!(all[0]["emails"], json!(["a@b.it"]));
        assert_eq!(desks(json!({"title": "Senza sede", "UID": "u2"})).len(), 1);
    }

    #[test]
    fn what_is_no_service_or_cannot_be_used_is_refused() {
        assert_eq!(desks(json!({"@type": "News Item"}))[0]["@refused"][1], "News Item");
        assert_eq!(
            desks(json!({"@type": "Servizio", "stato_servizio": true}))[0]["@refused"][0],
            "stato_servizio"
        );
    }
}
