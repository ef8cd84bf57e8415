//! OpenStreetMap: elements with tags, and which of them are wanted.

pub mod pbf;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The kinds of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Node,
    Way,
    Relation,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Way => "way",
            Self::Relation => "relation",
        }
    }
}

/// An element with its tags.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    pub kind: Kind,
    pub id: i64,
    /// Longitude and latitude; of a way or relation its middle.
    pub position: Option<(f64, f64)>,
    pub tags: Vec<(String, String)>,
}

impl Element {
    /// As the values of a record: the tags by their keys, and `@id` (such as `node-12`), `@type`, `@lon`, `@lat`,
    /// `@url`.
    pub fn to_value(&self) -> Value {
        let (kind, id) = (self.kind.as_str(), self.id);
        let mut values = Map::new();
        for (key, value) in &self.tags {
            values.insert(key.clone(), json!(value));
        }
        values.insert("@id".to_owned(), json!(format!("{kind}-{id}")));
        values.insert("@type".to_owned(), json!(kind));
        values.insert("@url".to_owned(), json!(format!("https://www.openstreetmap.org/{kind}/{id}")));
        if let Some((lon, lat)) = self.position {
            // Seven decimals are a centimetre, and what OpenStreetMap stores.
            values.insert("@lon".to_owned(), json!(format!("{lon:.7}")));
            values.insert("@lat".to_owned(), json!(format!("{lat:.7}")));
        }
        Value::Object(values)
    }
}

/// Whether one of the tags is in the filter; everything is wanted when there is no filter.
pub fn is_wanted<'a>(
    filter: &BTreeMap<String, Vec<String>>,
    mut tags: impl Iterator<Item = (&'a str, &'a str)>,
) -> bool {
    let fits = |(key, value): (&str, &str)| {
        let wanted = filter.get(key).map_or(&[][..], Vec::as_slice);
        wanted.iter().any(|word| word == "*" || value.split(';').any(|part| part.trim() == word))
    };
    filter.is_empty() || tags.any(fits)
}
