//! What is declared has a module of tests that is named here.

use super::json;

/// Parts of the URIs of classes, with the file of tests that is about them.
const TESTED: [(&str, &str); 9] = [
    ("ogcapi-common-1/", "core.rs"),
    ("ogcapi-common-2/", "core.rs"),
    ("ogcapi-features-1/", "core.rs"),
    ("ogcapi-features-2/", "crs.rs"),
    ("ogcapi-features-3/", "filter.rs"),
    ("ogcapi-features-5/", "schemas.rs"),
    ("spec/cql2/", "filter.rs"),
    ("ogcapi-tiles-1/", "../tiles.rs"),
    ("spec/tms/", "../tiles.rs"),
];

#[tokio::test]
async fn every_declared_class_has_its_tests() {
    let body = json("/ogc/conformance").await;
    let declared = body["conformsTo"].as_array().expect("a list");
    assert!(declared.len() > 20, "{}", declared.len());
    for class in declared {
        let class = class.as_str().expect("a text");
        let tested = TESTED.iter().find(|(part, _)| class.contains(part));
        let (_, file) = tested.unwrap_or_else(|| panic!("{class} has no tests"));
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/http_api/ogc").join(file);
        assert!(path.is_file(), "{class}: {file}");
    }
}
