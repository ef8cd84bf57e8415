//! Releases: made once, never changed, shown and given away as they were made.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use axum::Router;
use bussola::adapters::stores;
use bussola::ports::source::SourceInfo;
use bussola::ports::store::{Actor, DeskWrite, ImportBatch};
use bussola::web::site::Site;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::fixture::{full_desk, id, instant, minimal_desk};
use crate::http_api::world::{app_of, get, get_with, site};

/// A store whose first desk came in March 2026 and whose second one in April.
struct Office {
    dir: tempfile::TempDir,
}

impl Office {
    async fn new() -> Self {
        let office = Self { dir: tempfile::tempdir().expect("a folder") };
        let store = stores::open(&office.store()).await.expect("a store");
        for (at, record) in
            [("2026-03-10T09:00:00Z", full_desk("first")), ("2026-04-10T09:00:00Z", minimal_desk("second"))]
        {
            let source = SourceInfo {
                id: id("fixture"),
                title: "Fixture".into(),
                licence: "CC0-1.0".into(),
                attribution: "Nobody".into(),
                rank: 10,
            };
            let batch = ImportBatch {
                source,
                actor: Actor("import".into()),
                at: instant(at),
                desks: vec![DeskWrite::New(record)],
                quarantine: Vec::new(),
                report: "{}".into(),
            };
            store.import(batch).await.expect("written");
        }
        office
    }

    fn store(&self) -> String {
        self.dir.path().join("store.gpkg").display().to_string()
    }

    fn releases(&self) -> PathBuf {
        self.dir.path().join("store.gpkg.releases")
    }

    fn release(&self, month: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bussola"));
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let command =
            command.args(["release", "--month", month, "--store", &self.store(), "--data"]).arg(data);
        command.env("BUSSOLA_PUBLIC_URL", "https://example.org").output().expect("the program runs")
    }

    fn app(&self) -> Router {
        app_of(Site { releases_dir: self.releases(), ..site() })
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_is_frozen_as_it_was_at_its_end_and_never_again() {
    let office = Office::new().await;
    let output = office.release("2026-03");
    assert!(output.status.success(), "{}", said(&output));
    let folder = office.releases().join("2026-03");
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file");
    let geojson: Value = serde_json::from_str(&text("desks.geojson")).expect("JSON");
    assert_eq!((&geojson["data_version"], &geojson["features"][0]["id"]), (&1.into(), &"first".into()));
    assert_eq!(geojson["numberReturned"], 1);
    for line in text("SHA256SUMS").lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        let bytes = std::fs::read(folder.join(name)).expect("the file is there");
        let own: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(own, sum, "{name}");
    }
    let description: Value = serde_json::from_str(&text("datapackage.json")).expect("JSON");
    assert_eq!(description["resources"].as_array().map(Vec::len), Some(site().exporters.len()));
    let sums: String = Sha256::digest(text("SHA256SUMS")).iter().map(|byte| format!("{byte:02x}")).collect();
    let citation = text("CITATION.txt");
    for part in [&sums, "2026-03-31", "Data version 1", "https://example.org/releases/2026-03/"] {
        assert!(citation.contains(part), "{part}: {citation}");
    }
    let before = text("desks.csv");
    let again = office.release("2026-03");
    assert!(!again.status.success() && said(&again).contains("never changes"), "{}", said(&again));
    assert_eq!(text("desks.csv"), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_that_is_not_over_or_before_the_first_change_is_refused() {
    let office = Office::new().await;
    for month in ["2026-02", "2199-01", "2026-13", "March"] {
        let output = office.release(month);
        assert_eq!(output.status.code(), Some(2), "{month}: {}", said(&output));
        assert!(!office.releases().join(month).exists(), "{month}");
        let is_clean =
            std::fs::read_dir(office.releases()).map_or(true, |mut entries| entries.next().is_none());
        assert!(is_clean, "nothing half written stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn releases_are_listed_and_their_files_given_away_as_they_are() {
    let office = Office::new().await;
    for month in ["2026-03", "2026-04"] {
        let output = office.release(month);
        assert!(output.status.success(), "{}", said(&output));
    }
    let app = office.app();
    let listed = get(&app, "/releases").await.json();
    let releases = listed["releases"].as_array().expect("a list");
    let facts: Vec<_> = releases.iter().map(|release| (&release["month"], &release["n_desks"])).collect();
    assert_eq!(facts, [(&"2026-04".into(), &2.into()), (&"2026-03".into(), &1.into())]);
    for file in releases[0]["files"].as_array().expect("files") {
        let url = file["url"].as_str().expect("an address");
        let answer = get(&app, url).await;
        assert_eq!(answer.status, 200, "{url}");
        let sum: String = Sha256::digest(&answer.body).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["sha256"], sum, "{url}");
        assert_eq!(answer.header("etag"), format!("\"{sum}\""));
        assert!(answer.header("cache-control").contains("immutable"));
        let part = get_with(&app, url, &[("range", "bytes=0-9")]).await;
        assert_eq!((part.status.as_u16(), &part.body[..]), (206, &answer.body[..10]), "{url}");
    }
    let page = get(&app, "/en/data/releases/2026-04").await.text();
    assert!(
        page.contains("desks.parquet") && page.contains(releases[0]["checksum"].as_str().expect("a sum"))
    );
    assert!(get(&app, "/it/data/releases").await.text().contains("Edizione 2026-03"));
    for wrong in [
        "/releases/2026-05/desks.csv",
        "/releases/2026-04/people.csv",
        "/releases/2026-04/..%2f2026-03%2fdesks.csv",
        "/releases/..%2f..%2fetc/passwd",
        "/en/data/releases/2026-05",
    ] {
        assert_eq!(get(&app, wrong).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn without_a_release_the_page_says_so() {
    let app = app_of(site());
    assert!(get(&app, "/en/data/releases").await.text().contains("There is no release yet."));
    assert_eq!(get(&app, "/releases").await.json()["releases"], Value::Array(Vec::new()));
}
