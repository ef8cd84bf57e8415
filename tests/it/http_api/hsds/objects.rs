//! What a desk with everything becomes, object by object.

use bussola_engine::domain::service::Cost;
use serde_json::{Value, json};

use super::{app_with, desk, page};
use crate::fixture::{full_desk, id, language};

/// Of the test's own vocabulary.
fn full(name: &str) -> bussola_engine::domain::desk::DeskRecord {
    let mut record = full_desk(name);
    record.service.needs = vec![id("food")];
    record
}

/// The values of attributes with terms of a taxonomy, by code.
fn coded(object: &Value, taxonomy: &str) -> Vec<(String, Value)> {
    let attributes = object["attributes"].as_array().expect("attributes");
    let own = attributes.iter().filter(|attribute| attribute["taxonomy_term"]["taxonomy"] == taxonomy);
    own.map(|attribute| {
        let code = attribute["taxonomy_term"]["code"].as_str().expect("a code").to_owned();
        assert_eq!(attribute["taxonomy_term"]["id"], attribute["taxonomy_term_id"]);
        assert_eq!(attribute["link_id"], object["id"]);
        (code, attribute["value"].clone())
    })
    .collect()
}

fn without_ids(list: &Value) -> Value {
    let mut list = list.clone();
    for object in list.as_array_mut().expect("a list") {
        let object = object.as_object_mut().expect("an object");
        object.retain(|key, _| key != "id" && !key.ends_with("_id"));
    }
    list
}

#[tokio::test]
async fn a_service_at_a_location_has_hours_telephones_and_where_its_facts_come_from() {
    let app = app_with(vec![full("a")]);
    let at = page(&app, &format!("/hsds/service_at_locations/{}", desk("a"))).await;
    assert_eq!((&at["name"], &at["status"]), (&json!("Sportello immigrazione"), &json!("active")));
    assert_eq!(without_ids(&at["phones"]), json!([{ "number": "+39 011 2629000" }, { "number": "1522" }]));
    assert_eq!(without_ids(&at["contacts"]), json!([{ "email": "sportello@example.org" }]));
    let weekly = |byday: &str, opens: &str, closes: &str| json!({ "freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes });
    let mut first = weekly("MO,TU,WE,FR", "09:00", "12:30");
    first["notes"] = json!("lun-ven 9-12.30");
    let exception = |from: &str, to: &str, hours: &str| json!({ "valid_from": from, "valid_to": to, "description": format!("opening_hours: {hours}") });
    assert_eq!(
        without_ids(&at["schedules"]),
        json!([
            first,
            weekly("TH", "14:00", "18:00"),
            exception("2026-12-24", "2027-01-06", "off"),
            exception("2026-08-10", "2026-08-10", "09:00-10:00"),
        ])
    );
    let import = &at["metadata"][0];
    assert_eq!(import["last_action_date"], "2024-02-29");
    assert_eq!((&import["updated_by"], &import["field_name"]), (&json!("fixture"), &json!("source_url")));
    assert_eq!(import["replacement_value"], "https://example.org/elenco");
    assert_eq!(at["metadata"][1]["last_action_date"], "2026-10-01");
    let fields = coded(&at, "bussola-fields");
    for (code, value) in [
        ("id", "a"),
        ("precision", "house"),
        ("precision_m", "12"),
        ("languages_in_slots", "Th 14:00-18:00=bn+ur"),
        ("on_patron_day", "open"),
        ("step_free", "false"),
        ("municipality_istat", "001272"),
    ] {
        assert!(fields.contains(&(code.to_owned(), json!(value))), "{code}: {fields:?}");
    }
}

#[tokio::test]
async fn a_location_has_its_address_its_pin_and_the_languages_spoken_there() {
    let app = app_with(vec![full("a")]);
    let location = page(&app, &format!("/hsds/service_at_locations/{}", desk("a"))).await["location"].clone();
    assert_eq!((&location["latitude"], &location["longitude"]), (&json!(45.0779877), &json!(7.6951235)));
    assert_eq!(location["location_type"], "physical");
    assert_eq!(
        without_ids(&location["addresses"]),
        json!([{
            "address_1": "Corso Verona 4/A", "address_2": "scala B, 1º piano", "city": "Torino",
            "state_province": "TO", "postal_code": "10152", "country": "IT", "address_type": "physical",
        }])
    );
    assert_eq!(without_ids(&location["accessibility"]), json!([{ "description": "L’entrata ha gradini" }]));
    let languages = location["languages"].as_array().expect("languages");
    let note = |code: &str| {
        let language = languages.iter().find(|language| language["code"] == code).expect("spoken");
        assert_ne!(language["name"], Value::Null);
        language["note"].clone()
    };
    assert_eq!(note("ar"), Value::Null);
    assert_eq!(note("bn"), "opening_hours: Th 14:00-18:00");
    assert_eq!(languages.len(), 5);
}

#[tokio::test]
async fn a_service_has_its_terms_papers_costs_and_organization() {
    let app = app_with(vec![full("a")]);
    let id = page(&app, "/hsds/services").await["contents"][0]["id"].as_str().expect("an id").to_owned();
    let service = page(&app, &format!("/hsds/services/{id}")).await;
    let codes = |taxonomy| coded(&service, taxonomy).into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    assert_eq!(codes("bussola-needs"), ["food"]);
    assert_eq!(codes("bussola-audience"), ["third_country", "women"]);
    assert_eq!(codes("bussola-access"), ["appointment", "walk_in"]);
    let cost = json!([{ "currency": "EUR", "amount": 0, "amount_description": "free" }]);
    assert_eq!(without_ids(&service["cost_options"]), cost);
    assert_eq!(service["fees_description"], "È gratis");
    assert_eq!(service["url"], "https://example.org/b");
    assert_eq!(without_ids(&service["additional_urls"]), json!([{ "url": "https://example.org/a" }]));
    assert_eq!(service["assured_date"], "2026-10-01");
    let documents = service["required_documents"].as_array().expect("papers");
    assert_eq!(coded(&documents[0], "bussola-documents"), [("passport".to_owned(), json!("mandatory"))]);
    let organization = &service["organization"];
    assert_eq!(organization["website"], "https://example.org/?a=1&b=2");
    assert_eq!(coded(organization, "bussola-organization-kinds"), [("public".to_owned(), Value::Null)]);
    let at = &service["service_at_locations"][0];
    assert_eq!((&at["service_id"], &at["location"]["id"]), (&service["id"], &at["location_id"]));
}

#[tokio::test]
async fn an_organization_tells_its_services_as_deep_as_is_asked() {
    let app = app_with(vec![full("a")]);
    let row = &page(&app, "/hsds/organizations").await["contents"][0];
    assert_eq!(row.get("services"), None);
    let path = format!("/hsds/organizations/{}", row["id"].as_str().expect("an id"));
    let whole = page(&app, &path).await;
    assert_eq!(whole["services"][0]["name"], "Sportello immigrazione");
    assert_eq!(whole["services"][0].get("service_at_locations"), None);
    let deep = page(&app, &format!("{path}?full_service=true")).await;
    assert_eq!(deep["services"][0]["service_at_locations"][0]["id"], desk("a"));
    assert_eq!(page(&app, "/hsds/organizations?full=true").await["contents"][0], whole);
    assert_eq!(page(&app, "/hsds/organizations?full_service=true").await["contents"][0], deep);
}

#[tokio::test]
async fn what_costs_something_and_what_is_spoken_at_another_desk_of_the_place_is_told() {
    let (mut one, mut other) = (full("a"), full("b"));
    one.service.cost = Some(Cost::Paid);
    // The other desk is at the same place and speaks Bangla all the time.
    other.location = one.location.clone();
    other.desk.location = one.location.id.clone();
    other.desk.languages = vec![language("bn")];
    other.desk.schedule.slots.clear();
    let app = app_with(vec![one, other]);
    let at = page(&app, &format!("/hsds/service_at_locations/{}", desk("a"))).await;
    let bangla =
        at["location"]["languages"].as_array().expect("languages").iter().find(|one| one["code"] == "bn");
    assert_eq!(bangla.and_then(|language| language.get("note")), None);
    let service = page(&app, &format!("/hsds/services/{}", at["service_id"].as_str().expect("an id"))).await;
    let cost = json!([{ "currency": "EUR", "amount_description": "paid" }]);
    assert_eq!(without_ids(&service["cost_options"]), cost);
}
