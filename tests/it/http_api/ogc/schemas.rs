//! Schemas: every property that is written is declared, with its type, and so are those to filter and sort by.

use serde_json::Value;

use super::json;

const COLLECTIONS: [&str; 5] = ["desks", "organizations", "sheets", "municipalities", "runs"];

fn fits(value: &Value, schema: &Value) -> bool {
    match schema["type"].as_str() {
        _ if value.is_null() => true,
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("array") => value.is_array(),
        _ => false,
    }
}

#[tokio::test]
async fn features_are_as_their_schema_says() {
    for collection in COLLECTIONS {
        let schema = json(&format!("/ogc/collections/{collection}/schema")).await;
        let declared = schema["properties"].as_object().expect("properties");
        let items = json(&format!("/ogc/collections/{collection}/items?limit=50")).await;
        let features = items["features"].as_array().expect("a list");
        assert!(!features.is_empty(), "{collection}");
        for feature in features {
            for (name, value) in feature["properties"].as_object().expect("properties") {
                let schema =
                    declared.get(name).unwrap_or_else(|| panic!("{collection}.{name} is not declared"));
                assert!(fits(value, schema), "{collection}.{name}: {value} is no {schema}");
            }
        }
    }
}

#[tokio::test]
async fn the_geometry_and_the_time_have_their_roles() {
    for (collection, format) in [
        ("desks", Some("geometry-point")),
        ("organizations", Some("geometry-multipoint")),
        ("municipalities", Some("geometry-multipolygon")),
        ("runs", None),
    ] {
        let schema = json(&format!("/ogc/collections/{collection}/schema")).await;
        let geometry = schema["properties"].get("geometry");
        assert_eq!(geometry.and_then(|own| own["format"].as_str()), format, "{collection}");
        assert_eq!(schema["properties"]["id"]["x-ogc-role"], "id", "{collection}");
    }
    let desks = json("/ogc/collections/desks/schema").await;
    assert_eq!(desks["properties"]["confirmed_on"]["x-ogc-role"], "primary-instant");
}

#[tokio::test]
async fn lists_can_be_filtered_by_but_not_sorted_by() {
    let queryables = json("/ogc/collections/desks/queryables").await;
    let sortables = json("/ogc/collections/desks/sortables").await;
    assert_eq!(queryables["additionalProperties"], false);
    assert!(
        queryables["properties"].get("needs").is_some() && queryables["properties"].get("geometry").is_some()
    );
    assert!(
        sortables["properties"].get("needs").is_none() && sortables["properties"].get("geometry").is_none()
    );
    assert!(sortables["properties"].get("name").is_some());
}
