//! `bussola tiles fetch`, against a server of byte ranges on this machine and against files.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use bussola::formats::pmtiles::Archive;
use bussola::formats::pmtiles::id::tile_id;
use bussola::formats::pmtiles::ranges::FileRanges;
use bussola::formats::web_mercator::tile_at;
use bussola_engine::domain::map_point::MapPoint;
use bussola_engine::domain::position::Position;
use serde_json::Value;

/// How a server misbehaves.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Manner {
    Good,
    /// Sends everything, whatever range is asked for.
    Whole,
    /// Has another version of the file after the first range.
    Changes,
    /// Sends half of every second answer.
    BreaksOff,
    /// Sends half of every answer after the first.
    BreaksOffAlways,
    /// Begins somewhere else than asked.
    Elsewhere,
    Missing,
}

/// Serves one file; keeps which ranges were asked for.
struct Server {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(file: Vec<u8>, manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/italy.pmtiles", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let Ok(stream) = stream else { return };
                // Whoever has seen enough hangs up.
                _ = answer(stream, &file, manner, number, &log);
            }
        });
        Self { url, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("a log").clone()
    }
}

fn answer(
    mut stream: TcpStream,
    file: &[u8],
    manner: Manner,
    number: usize,
    log: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    while reader.read_line(&mut request).is_ok_and(|n| n > 2) {}
    let request = request.to_lowercase();
    assert!(request.contains("accept-encoding: identity") && request.contains("user-agent: bussola/"));
    let range = request.lines().find_map(|line| line.strip_prefix("range: bytes=")).expect("a range");
    log.lock().expect("a log").push(range.to_owned());
    let (first, last) = range.trim().split_once('-').expect("a range");
    let first: usize = first.parse().expect("a number");
    let last = last.parse::<usize>().expect("a number").min(file.len() - 1);
    let (status, body) = match manner {
        Manner::Whole => ("200 OK", file),
        Manner::Missing => ("404 Not Found", &b"nothing"[..]),
        _ => ("206 Partial Content", &file[first..=last]),
    };
    let shown = if manner == Manner::Elsewhere { first + 1 } else { first };
    let version = if manner == Manner::Changes { number } else { 0 };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nContent-Range: bytes {shown}-{last}/{}\r\nETag: \"v{version}\"\r\n\
         Connection: close\r\n\r\n",
        body.len(),
        file.len()
    );
    let breaks_off = match manner {
        Manner::BreaksOff => number % 2 == 1,
        Manner::BreaksOffAlways => number > 0,
        _ => false,
    };
    let n_sent = if breaks_off { body.len() / 2 } else { body.len() };
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body[..n_sent])?;
    stream.shutdown(std::net::Shutdown::Write)?;
    stream.read(&mut [0; 64]).map(|_| ())
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn basemap() -> Vec<u8> {
    std::fs::read(project("tiles/basemap.pmtiles")).expect("the basemap")
}

/// Cuts with the program into a folder.
fn fetch(out: &Path, from: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bussola"));
    command.args(["tiles", "fetch", from, "--out"]).arg(out).args(more);
    command.arg("--data").arg(project("data")).arg("--tiles").arg(project("tiles"));
    command.output().expect("the program runs")
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_city_is_cut_out_of_an_archive_on_the_web_with_few_requests() {
    let server = Server::new(basemap(), Manner::Good);
    let folder = tempfile::tempdir().expect("a folder");
    let output = fetch(folder.path(), &server.url, &["--city", "milano", "--json"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(files(folder.path()), ["streets-milano.pmtiles"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let file = folder.path().join("streets-milano.pmtiles");
    assert_eq!(report["file"], file.display().to_string());
    assert_eq!(report["bytes"], std::fs::metadata(&file).expect("a file").len());
    assert_eq!(report["max_zoom"], 11);
    let undrawn = report["not_drawn"].as_array().expect("a list");
    assert!(undrawn.iter().any(|layer| layer == "stations"), "{undrawn:?}");
    let (n_tiles, asked) = (report["tiles"].as_u64().expect("a number"), server.asked());
    assert!(n_tiles > 20 && (asked.len() as u64) < n_tiles / 2, "{n_tiles} tiles with {asked:?}");
    let read: u64 = asked
        .iter()
        .filter_map(|range| range.trim().split_once('-'))
        .map(|(first, last)| last.parse::<u64>().expect("a number") - first.parse::<u64>().expect("a number"))
        .sum();
    assert!(read < 3_000_000, "{read} of 5.4 million bytes were fetched");

    let open = |path: &Path| {
        Archive::open(FileRanges::new(std::fs::File::open(path).expect("a file"))).expect("a good archive")
    };
    let (whole, part) = (open(&project("tiles/basemap.pmtiles")), open(&file));
    for zoom in 0..=11 {
        let middle = MapPoint::of(Position::from_lon_lat(9.19, 45.46).expect("a position"));
        let id = tile_id(tile_at(middle, zoom));
        let bytes = |archive: &Archive<FileRanges>| {
            let span = archive.find(id).expect("good directories").expect("a tile");
            archive.packed_tile(span).expect("its bytes")
        };
        assert_eq!(bytes(&part), bytes(&whole), "zoom {zoom}");
    }
}

#[test]
fn a_smaller_area_and_fewer_zooms_are_taken_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let from = project("tiles/basemap.pmtiles").display().to_string();
    let more = ["--city", "milano", "--area", "9.1,45.4,9.2,45.5", "--max-zoom", "9"];
    let output = fetch(folder.path(), &from, &more);
    assert!(output.status.success(), "{}", told(&output));
    assert!(told(&output).contains("11 tiles to zoom 9"), "{}", told(&output));
    assert!(told(&output).contains("layers that the map does not draw: "), "{}", told(&output));
    let again = fetch(folder.path(), &from, &["--city", "milano", "--max-zoom", "7"]);
    assert!(again.status.success() && files(folder.path()).len() == 1, "it is replaced");
}

#[test]
fn a_server_that_misbehaves_leaves_what_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = folder.path().join("streets-milano.pmtiles");
    std::fs::write(&old, "the streets of yesterday").expect("written");
    for (manner, expected) in [
        (Manner::Whole, "sends the whole file instead of a range"),
        (Manner::Changes, "was changed on the server while it was read"),
        (Manner::BreaksOffAlways, "the answer broke off"),
        (Manner::Elsewhere, "another range than the one that was asked for"),
        (Manner::Missing, "answers 404"),
    ] {
        let server = Server::new(basemap(), manner);
        let output = fetch(folder.path(), &server.url, &["--city", "milano"]);
        assert_eq!(output.status.code(), Some(1), "{manner:?}");
        assert!(told(&output).contains(expected), "{manner:?}: {}", told(&output));
        assert_eq!(files(folder.path()), ["streets-milano.pmtiles"], "{manner:?}");
    }
    assert_eq!(std::fs::read_to_string(&old).expect("a file"), "the streets of yesterday");
    let nobody = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let output = fetch(folder.path(), &format!("http://{nobody}/x.pmtiles"), &["--city", "milano"]);
    assert!(told(&output).contains("cannot be reached"), "{}", told(&output));
}

#[test]
fn a_connection_that_breaks_off_is_made_again() {
    let server = Server::new(basemap(), Manner::BreaksOff);
    let folder = tempfile::tempdir().expect("a folder");
    let output = fetch(folder.path(), &server.url, &["--city", "milano"]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(files(folder.path()), ["streets-milano.pmtiles"]);
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = project("tiles/basemap.pmtiles").display().to_string();
    let other = project("tiles/style.json").display().to_string();
    for (from, more, code, expected) in [
        (&good, &["--city", "atlantis"][..], 2, "there is no city \"atlantis\"; there are: bari"),
        (&good, &["--city", "milano", "--area", "9,45,8,46"], 2, "is not west,south,east,north"),
        (&good, &["--city", "milano", "--max-zoom", "99"], 2, "99"),
        (
            &good,
            &["--city", "milano", "--area", "-170,-60,-169,-59", "--max-zoom", "0"],
            0,
            "1 tiles to zoom 0",
        ),
        (&other, &["--city", "milano"], 1, "it is no PMTiles archive of version 3"),
        (&"nowhere.pmtiles".to_owned(), &["--city", "milano"], 1, "nowhere.pmtiles cannot be opened"),
        (&"ftp://example.org/x".to_owned(), &["--city", "milano"], 1, "cannot be opened"),
    ] {
        let output = fetch(folder.path(), from, more);
        assert_eq!(output.status.code(), Some(code), "{more:?}: {}", told(&output));
        assert!(told(&output).contains(expected), "{more:?}: {}", told(&output));
    }
    let output =
        fetch(folder.path(), &good, &["--city", "milano", "--max-size", "1", "--area", "6,36,19,47"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("at most 1000000 are allowed"), "{}", told(&output));
}
