//! The OpenAPI descriptions: complete in themselves, and true.

use serde_json::Value;

use super::{ask, json, link};

#[tokio::test]
async fn both_versions_are_linked_and_point_nowhere_else() {
    let landing = json("/ogc").await;
    assert_eq!(link(&landing, "service-desc"), Some("http://127.0.0.1:8080/ogc/api"));
    for (path, version) in [("/ogc/api", "3.0"), ("/ogc/api-3.1", "3.1")] {
        let answer = ask(path).await;
        let media_type = format!("application/vnd.oai.openapi+json;version={version}");
        assert_eq!(answer.header("content-type"), media_type);
        assert!(!answer.text().contains("$ref"), "{path}");
        assert!(answer.json()["openapi"].as_str().is_some_and(|own| own.starts_with(version)), "{path}");
    }
}

#[tokio::test]
async fn every_described_address_answers() {
    let description = json("/ogc/api").await;
    let paths = description["paths"].as_object().expect("paths");
    assert!(paths.len() >= 9, "{}", paths.len());
    for (path, operation) in paths {
        let parameters = operation["get"]["parameters"].as_array().expect("parameters");
        let collections: Vec<&str> = parameters
            .iter()
            .filter(|parameter| parameter["name"] == "collectionId")
            .flat_map(|parameter| parameter["schema"]["enum"].as_array().expect("an enum"))
            .filter_map(Value::as_str)
            .collect();
        let filled =
            path.replace("{featureId}", "d1-anagrafe").replace("{tileMatrix}/{tileRow}/{tileCol}", "0/0/0");
        let addresses = match &collections[..] {
            [] => vec![filled],
            _ if path.contains("{featureId}") => vec![filled.replace("{collectionId}", "desks")],
            ids => ids.iter().map(|id| filled.replace("{collectionId}", id)).collect(),
        };
        for address in addresses {
            assert_eq!(ask(&format!("/ogc{address}")).await.status, 200, "{address}");
        }
    }
}
