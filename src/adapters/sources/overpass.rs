//! What the Overpass API answers: elements of OpenStreetMap as JSON.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::geojson::mean;
use super::input::{Input, ReadError, Records};
use super::json::{Members, parse, read_unfolded};
use super::osm::{Element, Kind, is_wanted};
use crate::ports::mapping::SourceSettings;

/// Most corners of ways that are remembered.
const MAX_CORNERS: usize = 5_000_000;

/// The records of an answer: every element with tags that the filter wants.
pub fn read<'a>(input: &Input, settings: &'a SourceSettings) -> Result<Records<'a>, ReadError> {
    let corners = corners(input, settings)?;
    let filter = &settings.options.filter;
    read_unfolded(
        input,
        settings,
        Box::new(move |value| element(&value, filter, &corners).into_iter().collect()),
    )
}

/// Points of ways, for answers that give ways as lists of nodes.
fn corners(input: &Input, settings: &SourceSettings) -> Result<HashMap<i64, (f64, f64)>, ReadError> {
    let mut corners = HashMap::new();
    let mut needs_them = false;
    for member in Members::open(input, &settings.options.records)? {
        let Ok((value, _)) = parse(&member) else { continue };
        if let (Some(id), Some(position)) = (value["id"].as_i64(), position_of(&value))
            && value["type"] == "node"
            && corners.len() < MAX_CORNERS
        {
            corners.insert(id, position);
        }
        needs_them |= value["nodes"].is_array() && value["center"].is_null() && value["geometry"].is_null();
    }
    Ok(if needs_them { corners } else { HashMap::new() })
}

/// An element as the values of a record; nothing for the bare corners of ways and for what the filter leaves out.
fn element(
    value: &Value,
    filter: &BTreeMap<String, Vec<String>>,
    corners: &HashMap<i64, (f64, f64)>,
) -> Option<Value> {
    let kind = match value["type"].as_str() {
        Some("node") => Kind::Node,
        Some("way") => Kind::Way,
        Some("relation") => Kind::Relation,
        // Something else is a broken record, and says so by having no name.
        _ => return Some(value.clone()),
    };
    let none = Map::new();
    let tags: Vec<(String, String)> = value["tags"]
        .as_object()
        .unwrap_or(&none)
        .iter()
        .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
        .collect();
    let pairs = || tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    if tags.is_empty() || !is_wanted(filter, pairs()) {
        return None;
    }
    let position = position_of(value).or_else(|| {
        let nodes = value["nodes"].as_array()?.iter().take(100_000);
        let points: Vec<_> = nodes.filter_map(|id| corners.get(&id.as_i64()?).copied()).collect();
        mean(&points)
    });
    Some(Element { kind, id: value["id"].as_i64().unwrap_or_default(), position, tags }.to_value())
}

/// Longitude and latitude: an element's own, its centre's, the mean of its corners, or the middle of its bounds.
fn position_of(value: &Value) -> Option<(f64, f64)> {
    let of = |value: &Value| Some((value["lon"].as_f64()?, value["lat"].as_f64()?));
    let shape = || {
        let corners: Vec<_> = value["geometry"].as_array()?.iter().take(100_000).filter_map(of).collect();
        mean(&corners)
    };
    let bounds = || {
        let edge = |name: &str| value["bounds"][name].as_f64();
        Some(((edge("minlon")? + edge("maxlon")?) / 2.0, (edge("minlat")? + edge("maxlat")?) / 2.0))
    };
    of(value).or_else(|| of(&value["center"])).or_else(shape).or_else(bounds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_element_is_placed_by_the_best_that_it_says() {
        let corners = HashMap::from([(1, (7.0, 45.0)), (2, (9.0, 47.0))]);
        for (value, expected) in [
            (json!({"type": "node", "id": 5, "lon": 7.5, "lat": 45.5, "tags": {"office": "ngo"}}), Some(7.5)),
            (
                json!({"type": "way", "id": 5, "center": {"lon": 8.5, "lat": 45.5}, "tags": {"office": "ngo"}}),
                Some(8.5),
            ),
            (json!({"type": "way", "id": 5, "nodes": [1, 2, 3], "tags": {"office": "ngo"}}), Some(8.0)),
            (
                json!({"type": "relation", "id": 5, "tags": {"office": "ngo"},
                    "bounds": {"minlon": 1, "maxlon": 3, "minlat": 1, "maxlat": 3}}),
                Some(2.0),
            ),
            (json!({"type": "way", "id": 5, "tags": {"office": "ngo"}}), None),
        ] {
            let element = element(&value, &BTreeMap::new(), &corners).expect("an element");
            let lon = element["@lon"].as_str().and_then(|lon| lon.parse::<f64>().ok());
            assert_eq!(lon, expected, "{value}");
            assert_eq!(element["office"], "ngo");
        }
        let bare = json!({"type": "node", "id": 1, "lon": 7.0, "lat": 45.0});
        assert_eq!(element(&bare, &BTreeMap::new(), &corners), None);
    }
}
