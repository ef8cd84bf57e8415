//! `bussola geocode --file` and `bussola review`, as somebody at a terminal meets them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use super::application::Folder;
use super::replay::Replay;

const IN: &str = "n,address,city\n\
    1,Corso Taranto 160,Torino\n\
    2,\"Via dei Conti, 25\",001272\n\
    3,,Torino\n\
    4,Via Roma 1,Atlantide\n\
    5,Via della Chiesa,Torino\n\
    6,Via Che Non Esiste 5,Torino,spare\n\
    7,Via del Municipio 12,Torino\n";

struct Desk<'a> {
    folder: &'a Folder,
    input: PathBuf,
    out: PathBuf,
}

impl<'a> Desk<'a> {
    fn new(folder: &'a Folder, text: &str) -> Self {
        let (input, out) = (folder.dir.path().join("in.csv"), folder.dir.path().join("out.csv"));
        std::fs::write(&input, text).expect("written");
        Self { folder, input, out }
    }

    fn geocode(&self, more: &[&str]) -> Output {
        let (input, out) = (self.input.display().to_string(), self.out.display().to_string());
        let fixed = ["--file", &input, "--column", "address", "--municipality-column", "city", "--out", &out];
        bussola(self.folder, &[&["geocode"], &fixed[..], more].concat())
    }

    fn written(&self) -> String {
        std::fs::read_to_string(&self.out).expect("an output")
    }
}

fn bussola(folder: &Folder, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bussola"));
    let command = command.args(args).args(["--store", &folder.store()]).arg("--data").arg(folder.data());
    command.env_remove("BUSSOLA_CONTACT").env_remove("BUSSOLA_ACTOR").output().expect("the program runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

/// The number of each row, its precision, who found it, and how its error begins.
fn rows(file: &Path) -> Vec<[String; 4]> {
    let mut reader = csv::Reader::from_path(file).expect("a table");
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|own| own == name).expect("a column");
    let (precision, geocoder, error) = (at("precision"), at("geocoder"), at("error"));
    let row = |row: csv::StringRecord| {
        let error = row[error].split(':').next().unwrap_or_default().to_owned();
        [row[0].to_owned(), row[precision].to_owned(), row[geocoder].to_owned(), error]
    };
    reader.records().map(|record| row(record.expect("a whole row"))).collect()
}

#[test]
fn every_row_comes_out_once_with_its_place_or_its_error() {
    let server = Replay::cassette("nominatim.json");
    let folder = Folder::new(&server, &[], 100);
    let desk = Desk::new(&folder, IN);
    let output = desk.geocode(&["--json", "--geocoder", "nominatim"]);
    assert!(output.status.success(), "{}", said(&output));
    let expected = [
        ["1", "house", "nominatim", ""],
        ["2", "street", "nominatim", ""],
        ["3", "", "", "the address is empty"],
        ["4", "", "", "no municipality is called \"Atlantide\""],
        ["5", "ambiguous", "nominatim", ""],
        ["6", "", "", "more cells than columns"],
        ["7", "house", "nominatim", ""],
    ];
    assert_eq!(rows(&desk.out), expected);
    let counts = &json(&output)["by_precision"];
    let of = |word: &str| counts[word].as_u64().unwrap_or_default();
    assert_eq!(["house", "street", "ambiguous", "not_found", "error"].map(of), [2, 1, 1, 1, 2]);
}

#[test]
fn an_interrupted_run_goes_on_where_it_stopped_and_asks_nothing_twice() {
    let server = Replay::cassette("nominatim.json");
    let whole = Folder::new(&server, &[], 100);
    let desk = Desk::new(&whole, IN);
    assert!(desk.geocode(&["--geocoder", "nominatim"]).status.success());
    let full = desk.written();
    let n_asked = server.seen().len();
    assert_eq!(n_asked, 5);
    // Cut after a row, in a cell, in a quoted cell, in the header, and not at all; each time without any memory.
    for (kept, n_left) in [("\n2,", 5), ("\n5,Via", 3), ("\n2,\"Via d", 4), ("n,addr", 5), ("", 0)] {
        let end =
            if kept.is_empty() { full.len() } else { full.find(kept).expect("a place to cut") + kept.len() };
        let end = if kept == "\n2," { end - 2 } else { end };
        let folder = Folder::new(&server, &[], 100);
        let desk = Desk::new(&folder, IN);
        std::fs::write(&desk.out, &full[..end]).expect("written");
        let before = server.seen().len();
        let output = desk.geocode(&["--geocoder", "nominatim", "--resume"]);
        assert!(output.status.success(), "{kept}: {}", said(&output));
        assert_eq!(desk.written(), full, "{kept}");
        let asked = server.seen().len() - before;
        let expected = if kept == "\n2," { 4 } else { n_left };
        assert_eq!(asked, expected, "{kept:?}");
    }
}

#[test]
fn a_run_goes_on_only_with_the_same_input() {
    let server = Replay::cassette("nominatim.json");
    let folder = Folder::new(&server, &[], 100);
    let desk = Desk::new(&folder, IN);
    assert!(desk.geocode(&[]).status.success());
    let before = desk.written();
    std::fs::write(&desk.input, IN.replace("2,\"Via dei Conti", "2,\"Via dei Duchi")).expect("written");
    let output = desk.geocode(&["--resume"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("row 2 of"), "{}", said(&output));
    assert_eq!(desk.written(), before);
}

#[test]
fn a_spent_day_stops_the_run_and_tomorrow_goes_on() {
    let server = Replay::cassette("nominatim.json");
    let folder = Folder::new(&server, &[], 2);
    let desk = Desk::new(&folder, IN);
    let output = desk.geocode(&["--geocoder", "nominatim"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("--resume"), "{}", said(&output));
    assert_eq!(rows(&desk.out).len(), 4, "the rows before the one that could not be asked are there");
    folder.settings(&server.url(), 100);
    assert!(desk.geocode(&["--geocoder", "nominatim", "--resume"]).status.success());
    assert_eq!(rows(&desk.out).len(), 7);
    assert_eq!(server.seen().len(), 5);
}

#[test]
fn a_geocoder_that_is_silent_leaves_the_answer_to_the_next() {
    let server = Replay::cassette("nominatim.json");
    let folder = Folder::new(&server, &[], 100);
    folder.settings("http://127.0.0.1:1", 100);
    let desk = Desk::new(&folder, "n;address;city\n1;Via Che Non Esiste 5;Torino\n");
    let output = desk.geocode(&["--geocoder", "nominatim,embedded"]);
    assert!(output.status.success(), "{}", said(&output));
    let expected = ["1", "municipality", "embedded", "nominatim did not answer"];
    let written = desk.written().replace(';', ",");
    std::fs::write(&desk.out, written).expect("written");
    assert_eq!(rows(&desk.out), [expected]);
}

#[test]
fn wrong_usage_is_told_by_name_and_ends_with_2() {
    let server = Replay::cassette("nominatim.json");
    let folder = Folder::new(&server, &[], 100);
    let desk = Desk::new(&folder, "n,indirizzo,city\n");
    for (output, expected) in [
        (desk.geocode(&[]), "has no column \"address\"; it has n, indirizzo, city"),
        (desk.geocode(&["--geocoder", "google"]), "there are: embedded, nominatim, photon"),
        (bussola(&folder, &["geocode", "Via Roma 1", "--municipality", "Samone"]), "give one of the codes"),
        (bussola(&folder, &["geocode", "--resume", "Via Roma 1"]), "--file"),
    ] {
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains(expected), "{}", said(&output));
    }
}

#[test]
fn a_person_decides_and_no_import_decides_again() {
    let server = Replay::cassette("nominatim.json");
    let rows = [
        "due,Sportello,Via della Chiesa,Torino,TO,legal,011 5550001,",
        "tre,Sportello,Via della Chiesa 2/bis,Torino,TO,legal,011 5550002,",
        "uno,Sportello,Via del Confine 3,Torino,TO,legal,011 5550003,",
    ];
    let folder = Folder::new(&server, &rows, 100);
    let run = |args: &[&str]| {
        let output = bussola(&folder, args);
        assert!(output.status.success(), "{args:?}: {}", said(&output));
        output
    };
    let ids = |output: &Output| -> Vec<String> {
        let list = json(output);
        let items = list.as_array().expect("a list").iter();
        items.map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
    };
    run(&["ingest"]);
    assert_eq!(ids(&run(&["review", "--json"])), ["due.ambiguous", "uno.outside"]);
    let refused = bussola(&folder, &["review", "pin", "due.ambiguous", "--lat", "43.5", "--lon", "13.2"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("does not lie in"), "{}", said(&refused));
    let none = bussola(&folder, &["review", "accept", "due.ambiguous", "--candidate", "3"]);
    assert_eq!(none.status.code(), Some(2), "{}", said(&none));
    run(&["review", "accept", "due.ambiguous", "--candidate", "2", "--by", "anna"]);
    run(&["review", "dismiss", "uno.outside", "--by", "anna"]);
    assert_eq!(ids(&run(&["review", "--json"])), [""; 0]);
    run(&["ingest"]);
    assert_eq!(ids(&run(&["review", "--json"])), [""; 0]);
    let all = json(&run(&["review", "--all", "--json"]));
    let chosen = &all[0]["candidates"][1];
    assert_eq!((&all[0]["state"], &all[0]["closed_by"]), (&"settled".into(), &"anna".into()));
    let desks = json(&run(&["nearest", "--lat", "45.03", "--lon", "7.64", "--json"]));
    let desk = desks["features"].as_array().expect("desks").iter().find(|desk| desk["id"] == "due");
    let at = &desk.expect("the desk has a pin")["geometry"]["coordinates"];
    assert_eq!((&at[0], &at[1]), (&chosen["lon"], &chosen["lat"]));
}
