//! `bussola ingest`, `duplicates` and `undo`, as somebody at a terminal meets them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const COLUMNS: &str = "id,name,address,municipality,province,needs,phone,notes";

/// The project's own data, with two small sources in place of its own.
struct Desk {
    dir: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { dir: tempfile::tempdir().expect("a folder") };
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        std::fs::create_dir_all(desk.data()).expect("created");
        for own in [
            "cities",
            "gazetteer",
            "locales",
            "taxonomy",
            "sheets",
            "publication.toml",
            "catalogue.toml",
            "geocoders.toml",
        ] {
            std::os::unix::fs::symlink(project.join(own), desk.data().join(own)).expect("linked");
        }
        for (source, rank) in [("one", 10), ("two", 20)] {
            let columns: Vec<String> =
                COLUMNS.split(',').map(|column| format!("{column} = \"{column}\"")).collect();
            let settings = format!(
                "title = \"{source}\"\nlicence = \"CC0-1.0\"\nattribution = \"Nobody\"\nrank = {rank}\nformat = \"csv\"\n\
                 file = \"rows.csv\"\n[columns]\n{}\n",
                columns.join("\n")
            );
            std::fs::create_dir_all(desk.folder(source)).expect("created");
            std::fs::write(desk.folder(source).join("source.toml"), settings).expect("written");
        }
        desk.says("one", "a,Sportello Stranieri,Via Roma 1,Prato,PO,legal,0574 18361,");
        desk.says("two", "b,SPORTELLO STRANIERI,Via Roma 1,Prato,PO,legal,0574 18361,Primo piano");
        desk
    }

    fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    fn folder(&self, source: &str) -> PathBuf {
        self.data().join("sources").join(source)
    }

    fn says(&self, source: &str, row: &str) {
        std::fs::write(self.folder(source).join("rows.csv"), format!("{COLUMNS}\n{row}\n")).expect("written");
    }

    fn asks(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bussola"));
        let command = command.args(args).arg("--data").arg(self.data());
        let command = command.arg("--store").arg(self.dir.path().join("store.gpkg"));
        command.env_remove("BUSSOLA_CONTACT").output().expect("the program runs")
    }

    /// What it prints when all goes well.
    fn does(&self, args: &[&str]) -> String {
        let output = self.asks(args);
        assert!(output.status.success(), "{args:?}: {}", said(&output));
        String::from_utf8(output.stdout).expect("text")
    }

    /// What it prints when it refuses.
    fn refuses(&self, args: &[&str]) -> String {
        let output = self.asks(args);
        assert!(!output.status.success(), "{args:?}: {}", said(&output));
        said(&output)
    }

    /// The identifiers and remarks of the published desks.
    fn published(&self) -> Vec<(String, String)> {
        let file = self.dir.path().join("desks.geojson");
        self.does(&["export", "--format", "geojson", "--out", &file.display().to_string()]);
        let text = std::fs::read_to_string(&file).expect("a file");
        let desks: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let features = desks["features"].as_array().expect("features");
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        features.iter().map(|desk| (word(&desk["id"]), word(&desk["properties"]["notes"]))).collect()
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn pair(id: &str, notes: &str) -> (String, String) {
    (id.to_owned(), notes.to_owned())
}

#[test]
fn two_sources_of_one_desk_are_merged_and_taken_apart_from_the_command_line() {
    let desk = Desk::new();
    desk.does(&["ingest"]);
    assert_eq!(desk.published(), [pair("a", ""), pair("b", "Primo piano")]);
    let open = desk.does(&["duplicates"]);
    assert!(open.contains("Sportello Stranieri") && open.contains("SPORTELLO STRANIERI"), "{open}");
    desk.does(&["duplicates", "merge", "a", "b"]);
    assert_eq!(desk.published(), [pair("a", "Primo piano")], "the other source fills the gap");
    let refused = desk.refuses(&["duplicates", "merge", "a", "b"]);
    assert!(refused.contains("there is no published desk b"), "{refused}");
    desk.does(&["duplicates", "unmerge", "b"]);
    assert_eq!(desk.published(), [pair("a", ""), pair("b", "Primo piano")]);
    desk.does(&["duplicates", "dismiss", "a", "b"]);
    let open: Value = serde_json::from_str(&desk.does(&["duplicates", "--json", "find"])).expect("JSON");
    assert_eq!(open, Value::Array(Vec::new()), "a dismissed pair is not asked for again");
}

#[test]
fn a_run_is_taken_back_from_the_command_line_by_its_number() {
    let desk = Desk::new();
    desk.does(&["ingest"]);
    desk.says("two", "b,SPORTELLO STRANIERI,Via Roma 1,Prato,PO,legal,0574 18361,Piano sbagliato");
    desk.does(&["ingest", "two"]);
    assert_eq!(desk.published(), [pair("a", ""), pair("b", "Piano sbagliato")]);
    let runs = desk.does(&["undo"]);
    assert_eq!(runs.lines().count(), 3, "{runs}");
    let done = desk.does(&["undo", "3", "--by", "anna"]);
    assert!(done.contains("1 desks are as they were before") && done.contains("this is run 4"), "{done}");
    assert_eq!(desk.published(), [pair("a", ""), pair("b", "Primo piano")]);
    let runs = desk.does(&["undo"]);
    assert!(
        runs.lines().next().is_some_and(|line| line.contains("by anna") && line.contains("took back run 3"))
    );
    let refused = desk.refuses(&["undo", "3"]);
    assert!(
        refused.contains("since then somebody changed b") && refused.contains("nothing was written"),
        "{refused}"
    );
    let refused = desk.refuses(&["undo", "99"]);
    assert!(refused.contains("there is no run 99"), "{refused}");
}

#[test]
fn a_backup_is_made_listed_and_put_back() {
    let desk = Desk::new();
    desk.does(&["ingest", "one"]);
    let file = desk.dir.path().join("backup.zip").display().to_string();
    let told: Value = serde_json::from_str(&desk.does(&["backup", "--out", &file, "--json"])).expect("JSON");
    assert_eq!(told["engine"], "geopackage");
    assert!(told["files"]["network.gpkg"]["bytes"].as_u64().expect("bytes") > 0);
    let refused = desk.refuses(&["backup", "--out", &file]);
    assert!(refused.contains("replaces nothing"), "{refused}");
    let refused = desk.refuses(&["restore", &file]);
    assert!(refused.contains("--replace"), "{refused}");
    let restored = desk.does(&["restore", &file, "--replace"]);
    assert!(restored.contains("restored data version"), "{restored}");
    assert!(restored.contains("store.gpkg.before_restore_"), "{restored}");
    assert!(desk.does(&["migrate"]).contains("up to date, step"));
}
