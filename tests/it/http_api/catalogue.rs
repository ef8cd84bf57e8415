//! What catalogues of open data harvest.

use bussola::adapters::exporters;

use super::world::{app, get};

#[tokio::test]
async fn every_form_tells_the_same_things() {
    let app = app();
    let turtle = get(&app, "/dcat.ttl").await;
    assert_eq!(turtle.header("content-type"), "text/turtle; charset=utf-8");
    let xml = get(&app, "/dcat.rdf").await;
    assert_eq!(xml.header("content-type"), "application/rdf+xml");
    let json = get(&app, "/dcat.jsonld").await;
    assert_eq!(json.header("content-type"), "application/ld+json");
    let things = json.json()["@graph"].as_array().expect("things").len();
    assert!(things > 8, "{things}");
    assert_eq!(xml.text().matches("<rdf:Description ").count(), things);
    assert_eq!(turtle.text().lines().filter(|line| line.starts_with('<')).count(), things);
}

#[tokio::test]
async fn every_format_of_the_exports_is_a_distribution_that_answers() {
    let app = app();
    let text = get(&app, "/dcat.ttl").await.text();
    let formats = exporters::all();
    assert!(formats.len() >= 2);
    for exporter in formats {
        let path = format!("/export/{}", exporter.file());
        assert!(text.contains(&format!("dcat:downloadURL <http://127.0.0.1:8080{path}>")), "{path}");
        assert_eq!(get(&app, &path).await.status, 200, "{path}");
    }
    assert!(text.contains("dcat:endpointURL <http://127.0.0.1:8080/ogc>"), "{text}");
    assert!(text.contains("owl:versionInfo \"7\""), "the version of the data");
}

#[tokio::test]
async fn nothing_may_be_asked_of_a_catalogue() {
    assert_eq!(get(&app(), "/dcat.ttl?lang=it").await.status, 400);
}
