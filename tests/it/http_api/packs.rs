//! City packs as a phone meets them: what is in them, what is not, and what need not be fetched again.

use std::sync::Arc;

use bussola::publication::Publication;
use bussola::web::site::Site;
use bussola_engine::domain::address::Address;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::phone::Phone;
use serde_json::Value;

use super::world::{SECRET_STREET, app, app_of, get, get_with, now, plans, site, snapshot_of, snapshot_with};

async fn phone() -> Phone {
    let app = app();
    let desks = get(&app, "/packs/torino.pack").await;
    assert_eq!(desks.status, 200, "{}", desks.text());
    let mut phone = Phone::load(&desks.body).expect("a pack");
    phone.add_words(&get(&app, "/packs/torino.it.pack").await.body).expect("its words");
    phone
}

fn at_now() -> i64 {
    now().timestamp()
}

type Told = (String, Value, Value);

/// What a list of desks tells: who, how far, and whether it is open.
fn told(features: &Value) -> Vec<Told> {
    let features = features.as_array().expect("a list").iter();
    features
        .map(|feature| {
            let properties = &feature["properties"];
            let id = feature["id"].as_str().expect("an id").to_owned();
            (id, properties["distance_m"].clone(), properties["opening"].clone())
        })
        .collect()
}

/// Questions with every condition that a phone knows.
const QUESTIONS: [&str; 22] = [
    "",
    "need=permits",
    "need=food,italian_school",
    "language=ar",
    "language=bn&open=now",
    "audience=women",
    "access=walk_in",
    "access=appointment",
    "free=true",
    "step_free=true",
    "has_sheet=true",
    "confirmed_since=2026-01-01",
    "confirmed_since=2026-01-02",
    "open=now",
    "open=now&include=opens",
    "open=now&include=opens,maybe,unknown",
    "open=at&at=2026-03-12T15:00",
    "open=at&at=2026-03-12T14:00:00Z",
    "at=2026-03-14T10:00",
    "max_distance=500",
    "limit=2",
    "q=sportello&municipality=001272",
];

#[tokio::test]
async fn a_phone_answers_as_the_api_does() {
    let (app, phone) = (app(), phone().await);
    let mut n_found = 0;
    for question in QUESTIONS {
        // What is farther off is of another city.
        let more = if question.contains("max_distance") { "" } else { "&max_distance=50000" };
        let query = format!("lat=45.07&lon=7.68&{question}{more}");
        let expected = get(&app, &format!("/api/v1/nearest?{query}")).await;
        assert_eq!(expected.status, 200, "{query}: {}", expected.text());
        let (expected, found) = (expected.json(), phone.nearest(&query, at_now()).expect(&query));
        let found: Value = serde_json::from_str(&found).expect("JSON");
        // A short list of those without a pin ends elsewhere, as a hidden one stands last on the phone.
        let lists = if question.contains("limit") { &["features"][..] } else { &["features", "remote"] };
        for list in lists {
            // A desk of another city is not in the pack. A hidden one has no place on the phone, not even a
            // municipality: it stands last, wherever one asks.
            let (mut expected, mut found) = (told(&expected[*list]), told(&found[*list]));
            expected.retain(|(id, ..)| id != "z-lontano");
            let is_hidden = |told: &mut Told| told.0 == "rifugio";
            let hidden: Vec<_> = expected.extract_if(.., is_hidden).collect();
            let hidden_on_phone: Vec<_> = found.extract_if(.., is_hidden).collect();
            let is_placed = hidden.is_empty() || question.contains("municipality");
            assert!(is_placed || hidden == hidden_on_phone, "{query} {list}");
            n_found += expected.len();
            assert_eq!(found, expected, "{query} {list}");
        }
        assert_eq!(found["at"], expected["query"]["at"], "{query}");
    }
    assert!(n_found > 50, "only {n_found} desks were compared");
}

/// A phone knows neither addresses nor other cities; whatever else the API can be asked, it reads alike.
#[tokio::test]
async fn the_phone_refuses_what_the_api_refuses_with_the_same_words() {
    let (app, phone) = (app(), phone().await);
    let here = "lat=45.07&lon=7.68";
    let many = (0..33).map(|n| format!("00{n:04}")).collect::<Vec<_>>().join(",");
    let long = "a".repeat(1_001);
    let mut n_refused = 0;
    for query in [
        "lat=%ff".to_owned(),
        "lat=%zz&lon=7.68".to_owned(),
        "lat=45".to_owned(),
        "lon=7".to_owned(),
        String::new(),
        "lat=91&lon=0".to_owned(),
        "lat=NaN&lon=7".to_owned(),
        "lat=&lon=7".to_owned(),
        "lat=%2B45.07&lon=7.68".to_owned(),
        "lat=45.&lon=.5".to_owned(),
        "lat=45.07&&lon=7.68&".to_owned(),
        "lat=+45.07+&lon=7.68".to_owned(),
        format!("{here}&lat=1"),
        format!("{here}&colour=red"),
        format!("{here}&offset=5"),
        format!("{here}&need=gold"),
        format!("{here}&need=food,,food"),
        format!("{here}&need=food,+food"),
        format!("{here}&need="),
        format!("{here}&audience=women,men"),
        format!("{here}&access=walk_in,appointment"),
        format!("{here}&language=xx"),
        format!("{here}&language=sw,ar"),
        format!("{here}&language={many}"),
        format!("{here}&municipality=torino"),
        format!("{here}&municipality=Atlantis"),
        format!("{here}&municipality=00127"),
        format!("{here}&municipality="),
        format!("{here}&limit=0"),
        format!("{here}&limit=101"),
        format!("{here}&limit=7"),
        format!("{here}&max_distance=-1"),
        format!("{here}&max_distance=20100001"),
        format!("{here}&free=1"),
        format!("{here}&free=false&step_free=true"),
        format!("{here}&open=later"),
        format!("{here}&open=at"),
        format!("{here}&open=now&at=2026-03-11T09:30"),
        format!("{here}&include=maybe"),
        format!("{here}&open=any&include=maybe"),
        format!("{here}&open=now&include=maybe,closed"),
        format!("{here}&at=2026-02-30T09:30"),
        format!("{here}&at=2026-3-1T9:30"),
        format!("{here}&at=1969-12-31T23:59"),
        format!("{here}&at=2026-03-11T08:30:00Z"),
        format!("{here}&at=2026-03-11T08:30Z"),
        format!("{here}&at=2026-03-11T10:30:00%2B02:00"),
        format!("{here}&at=2026-03-11T10:30:00+02:00"),
        format!("{here}&at=tomorrow"),
        format!("{here}&confirmed_since=2026-1-1"),
        format!("{here}&confirmed_since=1800-01-01"),
        format!("{here}&q="),
        format!("{here}&q=sportello%0a"),
        format!("{here}&q=100%"),
        format!("{here}&q={}", "a".repeat(201)),
        format!("{here}&q={long}"),
    ] {
        let answer = get(&app, &format!("/api/v1/nearest?{query}")).await;
        match phone.nearest(&query, at_now()) {
            Ok(_) => assert_eq!(answer.status, 200, "{query}: {}", answer.text()),
            Err(error) => {
                n_refused += 1;
                let told: Value = serde_json::from_str(&error.to_json()).expect("JSON");
                let problem = answer.json();
                let kind = problem["type"].as_str().and_then(|kind| kind.rsplit('#').next());
                assert_eq!(kind, told["problem"].as_str(), "{query}: {problem}");
                assert_eq!(problem["parameter"], told["parameter"], "{query}");
            }
        }
    }
    assert!((25..50).contains(&n_refused), "{n_refused} were refused");
}

#[tokio::test]
async fn a_pack_has_the_desks_that_the_city_filter_finds() {
    let (app, phone) = (app(), phone().await);
    let listed = get(&app, "/api/v1/desks?city=torino&limit=100").await.ids();
    let packed: Vec<_> = phone.pack().snapshot.desks().iter().map(|record| record.id().to_string()).collect();
    assert_eq!(packed, listed);
    assert!(packed.len() < plans().len(), "one is elsewhere");
    let packs = get(&app, "/packs").await.json();
    assert_eq!(packs["packs"][0]["n_desks"], packed.len());
}

#[tokio::test]
async fn a_pack_tells_nothing_of_a_protected_place() {
    let phone = phone().await;
    let told = phone.desk("id=rifugio", at_now()).expect("the desk itself is told");
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let properties = &told["desk"]["properties"];
    assert_eq!(told["desk"]["geometry"], Value::Null);
    for field in ["address", "postcode", "district", "municipality", "precision", "notes"] {
        assert_eq!(properties[field], Value::Null, "{field}");
    }
    let bytes = get(&app(), "/packs/torino.pack").await.body;
    let has = |words: &str| {
        let words = words.as_bytes();
        bytes.windows(words.len()).any(|part| part.eq_ignore_ascii_case(words))
    };
    assert!(has("Via Prova"), "texts stand in it as they are");
    for secret in [SECRET_STREET, "nascondiglio", "the register"] {
        assert!(!has(secret), "{secret}");
    }
    let record = phone.pack().snapshot.desks().iter().find(|record| record.id().as_str() == "rifugio");
    assert_eq!(record.expect("the desk").location.placement, None);
}

#[tokio::test]
async fn a_place_of_which_the_area_is_told_is_as_near_on_the_phone_as_in_the_api() {
    let mut plans = plans();
    for plan in &mut plans {
        if plan.id == "rifugio" {
            plan.visibility = AddressVisibility::Area;
        }
    }
    let site = site();
    site.snapshot.store(Arc::new(snapshot_with(&plans, "2026-03-01")));
    let app = app_of(site);
    let phone = Phone::load(&get(&app, "/packs/torino.pack").await.body).expect("a pack");
    for query in
        ["lat=45.07&lon=7.68", "lat=45.2&lon=7.6&max_distance=9000", "lat=45.1&lon=7.7&max_distance=500"]
    {
        let expected = told(&get(&app, &format!("/api/v1/nearest?{query}")).await.json()["remote"]);
        let found: Value = serde_json::from_str(&phone.nearest(query, at_now()).expect(query)).expect("JSON");
        assert_eq!(told(&found["remote"]), expected, "{query}");
    }
    let record = phone.pack().snapshot.desks().iter().find(|record| record.id().as_str() == "rifugio");
    let location = &record.expect("the desk").location;
    let position = location.placement.as_ref().expect("an area").position;
    assert_eq!((position.lon(), position.lat()), (7.7, 45.1));
    assert_eq!(location.address, Address::default());
}

#[tokio::test]
async fn a_field_that_is_not_declared_is_in_no_pack() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/publication.toml");
    let text = std::fs::read_to_string(file).expect("the project's fields");
    let (head, fields) = text.split_once("[[field]]").expect("fields");
    let kept = fields.split("[[field]]").filter(|field| {
        !["phones", "organization", "source_url"]
            .iter()
            .any(|name| field.contains(&format!("name = \"{name}\"")))
    });
    let fewer = format!("{head}[[field]]{}", kept.collect::<Vec<_>>().join("[[field]]"));
    let (all, fewer) = (app(), Publication::parse(&fewer).expect("the rest"));
    let few = app_of(Site { publication: fewer, ..site() });
    for (words, app, expected) in [
        ("011 2629000", &all, true),
        ("HYPERLINK", &all, true),
        ("example.org", &all, true),
        ("011 2629000", &few, false),
        ("HYPERLINK", &few, false),
        ("example.org", &few, false),
        ("Via Prova", &few, true),
    ] {
        let bytes = get(app, "/packs/torino.pack").await.body;
        let is_in = bytes.windows(words.len()).any(|part| part == words.as_bytes());
        assert_eq!(is_in, expected, "{words}");
    }
}

#[tokio::test]
async fn what_is_kept_already_is_not_sent_again() {
    let app = app();
    let whole = get(&app, "/packs").await;
    let same = get_with(&app, "/packs", &[("if-none-match", whole.header("etag"))]).await;
    assert_eq!((same.status.as_u16(), same.body.len()), (304, 0));
    let list = whole.json();
    let pack = &list["packs"][0];
    let words = pack["words"].as_array().expect("one per language");
    let italian = words.iter().find(|part| part["lang"] == "it").expect("Italian");
    for part in [&pack["desks"], italian] {
        let url = part["url"].as_str().expect("an address");
        let plain = get(&app, url).await;
        assert_eq!(plain.header("cache-control"), "no-cache");
        assert_eq!(plain.header("etag"), format!("W/\"{}\"", part["hash"].as_str().expect("a hash")));
        assert_eq!(plain.body.len(), part["bytes"]);
        let packed = get_with(&app, url, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!((packed.header("content-encoding"), packed.header("vary")), ("br", "accept-encoding"));
        assert_eq!(packed.body.len(), part["wire_bytes"]);
        assert!(packed.body.len() < plain.body.len());
        assert_eq!(packed.header("etag"), plain.header("etag"));
        let again = get_with(&app, url, &[("if-none-match", plain.header("etag"))]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
        let other = get_with(&app, url, &[("if-none-match", "W/\"another\"")]).await;
        assert_eq!(other.status, 200);
    }
}

#[tokio::test]
async fn a_change_of_the_data_or_of_the_day_is_another_pack() {
    let site = Arc::new(site());
    let app = bussola::web::router(Arc::clone(&site));
    let tag = async || get(&app, "/packs/torino.pack").await.header("etag").to_owned();
    let words = async || get(&app, "/packs/torino.it.pack").await.header("etag").to_owned();
    let (first, first_words) = (tag().await, words().await);
    assert_eq!(tag().await, first);
    let other = snapshot_of("2026-03-02");
    site.snapshot.store(Arc::new(other));
    assert_ne!(tag().await, first);
    assert_eq!(words().await, first_words, "the words have not changed");
}

#[tokio::test]
async fn the_finder_leads_to_keeping_its_city_and_tells_the_size_once_it_is_known() {
    let app = app();
    let link = async || {
        let html = get(&app, "/it/find?city=torino").await.text();
        let (_, after) = html.split_once("href=\"/it/phone#city-torino\">").expect("a link");
        after.split_once("</a>").expect("its end").0.to_owned()
    };
    assert!(link().await.ends_with("Salva Torino su questo telefono"), "{}", link().await);
    for path in ["/packs/torino.pack", "/packs/torino.it.pack"] {
        assert_eq!(get(&app, path).await.status, 200);
    }
    assert!(link().await.ends_with(" kB"), "{}", link().await);
}

#[tokio::test]
async fn what_is_no_part_is_not_found() {
    let app = app();
    for path in [
        "/packs/atlantis.pack",
        "/packs/torino.xx.pack",
        "/packs/torino.it.en.pack",
        "/packs/torino",
        "/packs/torino.it",
        "/packs/.pack",
    ] {
        let answer = get(&app, path).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("content-type")),
            (404, "application/problem+json"),
            "{path}"
        );
    }
    assert_eq!(get(&app, "/packs?city=torino").await.status, 400);
}
