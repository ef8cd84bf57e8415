//! The whole program with a city that asks others: whose addresses leave the machine, and whose do not.

use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use bussola::app::App;
use bussola::config::Places;
use bussola::ingest::Options;
use bussola::web;
use sqlx::{ConnectOptions as _, sqlite::SqliteConnectOptions};
use tower::ServiceExt as _;

use super::replay::Replay;

/// A data folder of the project's own files, but with one source and one city that asks a server on this machine.
pub struct Folder {
    pub dir: tempfile::TempDir,
}

const HEADER: &str = "id,name,address,municipality,province,needs,phone,visibility";

const SOURCE: &str = r#"
title = "Prova"
licence = "CC0-1.0"
attribution = "Nobody"
rank = 10
format = "csv"
file = "prova.csv"

[columns]
id = "id"
name = "name"
address = "address"
municipality = "municipality"
province = "province"
needs = "needs"
phone = "phone"
visibility = "visibility"
"#;

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}

impl Folder {
    pub fn new(server: &Replay, rows: &[&str], per_day: u32) -> Self {
        let folder = Self { dir: tempfile::tempdir().expect("a folder") };
        let data = folder.data();
        for folder in ["cities/torino", "sources/prova"] {
            std::fs::create_dir_all(data.join(folder)).expect("created");
        }
        for own in ["gazetteer", "locales", "taxonomy", "sheets", "publication.toml", "catalogue.toml"] {
            std::os::unix::fs::symlink(project(own), data.join(own)).expect("linked");
        }
        let city = std::fs::read_to_string(project("cities/torino/city.toml")).expect("a city");
        let city = city.replace(r#"geocoders = ["embedded"]"#, r#"geocoders = ["embedded", "nominatim"]"#);
        std::fs::write(data.join("cities/torino/city.toml"), city).expect("written");
        folder.settings(&server.url(), per_day);
        std::fs::write(data.join("sources/prova/source.toml"), SOURCE).expect("written");
        folder.rows(rows);
        folder
    }

    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    pub fn settings(&self, url: &str, per_day: u32) {
        let settings = std::fs::read_to_string(project("geocoders.toml")).expect("settings");
        let settings = settings
            .replace("https://nominatim.openstreetmap.org\"", &format!("{url}\""))
            .replace("interval_ms = 1000", "interval_ms = 0")
            .replace("per_day = 1000", &format!("per_day = {per_day}"));
        std::fs::write(self.data().join("geocoders.toml"), settings).expect("written");
    }

    pub fn rows(&self, rows: &[&str]) {
        let text = std::iter::once(HEADER).chain(rows.iter().copied()).collect::<Vec<_>>().join("\n");
        std::fs::write(self.data().join("sources/prova/prova.csv"), text).expect("written");
    }

    pub fn store(&self) -> String {
        self.dir.path().join("store.gpkg").display().to_string()
    }

    fn places(&self) -> Places {
        Places {
            store: self.store(),
            data: self.data(),
            gazetteer: Vec::new(),
            contact: None,
            tiles: project("../tiles"),
            cache: None,
            releases: None,
        }
    }
}

async fn ingested(folder: &Folder) -> App {
    let app = App::open(folder.places()).await.expect("the program opens");
    for source in app.sources(&[], false).expect("a source") {
        app.ingest(&*source, &Options::default(), &|_| {}).await.expect("a run");
    }
    app
}

async fn n_remembered(folder: &Folder) -> i64 {
    let file = SqliteConnectOptions::new().filename(folder.store());
    let mut connection = file.connect().await.expect("the file opens");
    let count = sqlx::query_scalar("SELECT count(*) FROM geocode_cache").fetch_one(&mut connection).await;
    count.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_visitor_types_is_only_looked_up_on_this_machine() {
    let server = Replay::cassette("nominatim.json");
    let folder =
        Folder::new(&server, &["uno,Sportello,Via delle Officine 7,Torino,TO,legal,011 5550001,"], 100);
    let app = ingested(&folder).await;
    let (n_asked, n_remembered_before) = (server.seen().len(), n_remembered(&folder).await);
    assert_eq!((n_asked, n_remembered_before), (1, 1), "the city asks others for its desks");
    let router = web::router(app.site(None).await.expect("a site"));
    for uri in [
        "/api/v1/geocode?q=Via%20delle%20Officine%207%20Torino",
        "/api/v1/geocode?q=Via%20delle%20Officine%207&municipality=Torino",
        "/api/v1/nearest?near=Via%20dei%20Conti%2025%20Torino",
        "/api/v1/suggest?q=via%20dei%20conti",
        "/it/find?near=Via%20dei%20Conti%2025&city=torino",
    ] {
        let request = Request::get(uri).header("host", "localhost").body(Body::empty()).expect("a request");
        let status = router.clone().oneshot(request).await.expect("an answer").status();
        assert!(status == StatusCode::OK || status.is_client_error(), "{uri}: {status}");
    }
    assert_eq!(server.seen().len(), n_asked, "nobody else was asked");
    assert_eq!(n_remembered(&folder).await, n_remembered_before, "nothing was written down");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_a_protected_house_is_sent_to_nobody() {
    let server = Replay::cassette("nominatim.json");
    let rows = [
        "uno,Sportello,Via delle Officine 7,Torino,TO,legal,011 5550001,",
        "casa,Casa,Via del Nascondiglio 9,Torino,TO,legal,011 5550002,hidden",
        "zona,Casa,Via del Rifugio 9,Torino,TO,legal,011 5550003,area",
    ];
    let folder = Folder::new(&server, &rows, 100);
    ingested(&folder).await;
    let streets: Vec<_> =
        server.seen().into_iter().filter_map(|seen| seen.query.get("street").cloned()).collect();
    assert_eq!(streets, ["7 Via delle Officine"]);
    assert_eq!(n_remembered(&folder).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_city_asks_nobody() {
    let server = Replay::cassette("nominatim.json");
    let folder =
        Folder::new(&server, &["uno,Sportello,Via Che Non Esiste 7,Jesi,AN,legal,0731 555001,"], 100);
    ingested(&folder).await;
    assert!(server.seen().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_run_asks_nothing_and_says_who_has_found_the_place() {
    let server = Replay::cassette("nominatim.json");
    let folder =
        Folder::new(&server, &["uno,Sportello,Via del Municipio 12,Torino,TO,legal,011 5550001,"], 100);
    for _ in 0..2 {
        let app = ingested(&folder).await;
        let network = app.store.network().await.expect("a store");
        let placement = network.desks[0].location.placement.clone().expect("placed");
        assert_eq!((&*placement.geocoder, placement.precision.as_str()), ("nominatim", "house"));
    }
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_server_is_not_asked_without_a_contact() {
    let server = Replay::cassette("nominatim.json");
    let folder =
        Folder::new(&server, &["uno,Sportello,Via del Municipio 12,Torino,TO,legal,011 5550001,"], 100);
    std::fs::copy(project("geocoders.toml"), folder.data().join("geocoders.toml")).expect("copied");
    let app = App::open(folder.places()).await.expect("the program opens");
    let source = app.sources(&[], false).expect("a source").remove(0);
    let refused = app.ingest(&*source, &Options::default(), &|_| {}).await.expect_err("no contact");
    assert!(format!("{refused:#}").contains("BUSSOLA_CONTACT"), "{refused:#}");
    let named = Places { contact: Some("desk@example.org".to_owned()), ..folder.places() };
    let app = App::open(named).await.expect("the program opens");
    assert!(app.asking(None).is_ok());
}
