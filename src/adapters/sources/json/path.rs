//! Values of JSON by a dotted path, such as `properties.name`, `addresses[0].city` or `phones.number`.

use std::borrow::Cow;

use serde_json::Value;

use crate::ports::mapping::{Cells, LIST_SEPARATOR};

/// Most members of a list that become one field.
const MAX_MEMBERS: usize = 1_000;

/// One record of JSON, its values found by path.
pub struct JsonCells<'a>(pub &'a Value);

impl Cells for JsonCells<'_> {
    fn cell(&self, column: &str) -> Option<Cow<'_, str>> {
        text_at(self.0, column).map(Cow::Owned)
    }

    fn is_sparse(&self) -> bool {
        true
    }
}

/// What stands at a path as text; the members of lists are joined by `;`. `None` when nothing is there.
///
/// A key that has dots itself is found as well. `[2]` is the third member, `[]` or nothing are all, `*` is any key.
pub fn text_at(value: &Value, path: &str) -> Option<String> {
    let mut found = Vec::new();
    collect(value, path, &mut found);
    match found.len() {
        0 => None,
        1 => found.pop(),
        _ => {
            let mut seen = std::collections::BTreeSet::new();
            found.retain(|text| !text.is_empty() && seen.insert(text.clone()));
            Some(found.join(LIST_SEPARATOR))
        }
    }
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    if found.len() >= MAX_MEMBERS {
        return;
    }
    match value {
        Value::Array(members) => {
            let (members, rest) = match path.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                Some((number, rest)) if !number.is_empty() => {
                    let member = number.parse::<usize>().ok().and_then(|number| members.get(number));
                    (member.map(std::slice::from_ref).unwrap_or_default(), rest)
                }
                Some((_, rest)) => (members.as_slice(), rest),
                None => (members.as_slice(), path),
            };
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            members.iter().for_each(|member| collect(member, rest, found));
        }
        Value::Object(object) => {
            if path.is_empty() {
                return;
            }
            if let Some(value) = object.get(path) {
                return collect(value, "", found);
            }
            let end = path.find(['.', '[']).unwrap_or(path.len());
            let (key, rest) = path.split_at(end);
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            if key == "*" {
                object.values().for_each(|value| collect(value, rest, found));
            } else if let Some(value) = object.get(key) {
                collect(value, rest, found);
            }
        }
        _ if !path.is_empty() => {}
        Value::String(text) => found.push(text.clone()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Bool(is_true) => found.push(if *is_true { "yes" } else { "no" }.to_owned()),
        Value::Null => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_finds_texts_numbers_and_lists() {
        let value = serde_json::json!({
            "properties": {"name": "Uno", "open": true, "n": 1.50, "addr.city": "Bari", "none": null},
            "addresses": [{"city": "Prato"}, {"city": "Jesi"}],
            "tags": ["a", "b", "a"],
            "blocks": {"x": {"text": "p"}, "y": {"text": "q"}},
            "pair": [[1, 2], [3]],
        });
        for (path, expected) in [
            ("properties.name", Some("Uno")),
            ("properties.open", Some("yes")),
            ("properties.n", Some("1.5")),
            ("properties.addr.city", Some("Bari")),
            ("properties.none", None),
            ("properties", None),
            ("addresses[1].city", Some("Jesi")),
            ("addresses[7].city", None),
            ("addresses[].city", Some("Prato;Jesi")),
            ("addresses.city", Some("Prato;Jesi")),
            ("tags", Some("a;b")),
            ("tags[0]", Some("a")),
            ("blocks.*.text", Some("p;q")),
            ("pair[0][1]", Some("2")),
            ("properties.name.more", None),
            ("", None),
            ("addresses[", None),
        ] {
            assert_eq!(text_at(&value, path).as_deref(), expected, "{path}");
        }
    }
}
