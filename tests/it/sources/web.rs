//! Sources on the web, against a small server on this machine.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bussola::adapters::sources::web::{Fetching, Web};
use bussola::ports::mapping::{Every, SourceFormat, SourceSettings};
use bussola::ports::source::{Source, SourceError};
use chrono::{DateTime, TimeDelta, Utc};

use super::settings;

const LIST: &str = "Denominazione;Via/Piazza\nUno;Via Inventata 1\n";

/// Answers every request with the next of its answers, the last one again and again; keeps what was asked.
struct Server {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/lista.csv", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        std::thread::spawn(move || {
            for (index, stream) in listener.incoming().enumerate() {
                let Ok(mut stream) = stream else { return };
                let mut request = String::new();
                let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
                while reader.read_line(&mut request).is_ok_and(|n| n > 2) {}
                log.lock().expect("a log").push(request.to_lowercase());
                let answer = &answers[index.min(answers.len() - 1)];
                // Whoever has seen enough hangs up.
                _ = stream.write_all(answer);
                _ = stream.shutdown(std::net::Shutdown::Write);
                _ = stream.read(&mut [0; 64]);
            }
        });
        Self { url, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("a log").clone()
    }
}

fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}", body.len())
        .into_bytes()
}

fn source(url: &str, every: Option<Every>) -> SourceSettings {
    let mut settings = SourceSettings { url: Some(url.to_owned()), every, ..settings(SourceFormat::Csv) };
    settings.mapping.fields.retain(|field| field.field == "name");
    settings
}

fn fetching(cache: &Path, now: DateTime<Utc>) -> Fetching {
    Fetching { timeout: Duration::from_secs(10), ..Fetching::new(cache, now) }
}

fn noon() -> DateTime<Utc> {
    crate::fixture::instant("2026-03-05T12:00:00Z")
}

fn read(settings: &SourceSettings, fetching: Fetching) -> Result<Vec<String>, String> {
    let web = Web::new(settings, fetching).expect("it has an address");
    let names = web
        .records()
        .map(|records| records.map(|mut record| record.fields.remove("name").unwrap_or_default()).collect());
    names.map_err(|error: SourceError| {
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            text = format!("{text}: {error}");
            cause = error.source();
        }
        text
    })
}

#[test]
fn a_copy_is_asked_for_once_and_used_again_when_nothing_has_changed() {
    let server = Server::new(vec![
        answer("200 OK", "ETag: \"v1\"\r\nLast-Modified: Thu, 05 Mar 2026 10:00:00 GMT\r\n", LIST),
        answer("304 Not Modified", "", ""),
    ]);
    let cache = tempfile::tempdir().expect("a folder");
    let settings = source(&server.url, Some(Every::Day));
    let at = |hours| fetching(cache.path(), noon() + TimeDelta::hours(hours));
    assert_eq!(read(&settings, at(0)), Ok(vec!["Uno".to_owned()]));
    assert_eq!(read(&settings, at(20)), Ok(vec!["Uno".to_owned()]), "a young copy is used");
    assert_eq!(server.asked().len(), 1);
    assert_eq!(read(&settings, at(24)), Ok(vec!["Uno".to_owned()]), "an old one is asked about");
    assert_eq!(read(&settings, at(25)), Ok(vec!["Uno".to_owned()]), "and is young again");
    assert_eq!(read(&settings, Fetching { ask_again: true, ..at(26) }), Ok(vec!["Uno".to_owned()]));
    let asked = server.asked();
    assert_eq!(asked.len(), 3);
    assert!(asked[0].contains("user-agent: bussola/") && asked[0].contains("(+http"), "{}", asked[0]);
    assert!(!asked[0].contains("if-none-match"));
    assert!(
        asked[1].contains("if-none-match: \"v1\"")
            && asked[1].contains("if-modified-since: thu, 05 mar 2026")
    );
}

#[test]
fn a_source_that_cannot_be_reached_is_an_error_and_its_copy_stays() {
    let server = Server::new(vec![answer("200 OK", "", LIST), answer("503 Service Unavailable", "", "")]);
    let cache = tempfile::tempdir().expect("a folder");
    let settings = source(&server.url, None);
    assert!(read(&settings, fetching(cache.path(), noon())).is_ok());
    let error = read(&settings, fetching(cache.path(), noon())).expect_err("it is down");
    assert!(error.contains("it answers 503") && error.contains(&server.url), "{error}");
    assert!(cache.path().join("csv.csv").is_file());
    let nobody =
        TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port");
    let gone = source(&format!("http://{nobody}/x"), None);
    let error = read(&gone, fetching(cache.path(), noon())).expect_err("nobody is there");
    assert!(error.contains("it cannot be reached"), "{error}");
}

#[test]
fn an_answer_that_is_too_large_or_breaks_off_is_not_taken_over() {
    let large = answer("200 OK", "", &"x".repeat(10_000));
    let mut broken = answer("200 OK", "", LIST);
    broken.truncate(broken.len() - 10);
    for (bad, expected) in [(large, "more than 1000 bytes"), (broken, "broke off")] {
        let server = Server::new(vec![answer("200 OK", "", LIST), bad]);
        let cache = tempfile::tempdir().expect("a folder");
        let settings = source(&server.url, None);
        let small = || Fetching { max_bytes: 1_000, ..fetching(cache.path(), noon()) };
        assert!(read(&settings, small()).is_ok());
        let error = read(&settings, small()).expect_err("refused");
        assert!(error.contains(expected), "{error}");
        let kept = std::fs::read_to_string(cache.path().join("csv.csv")).expect("the old copy");
        assert_eq!(kept, LIST);
    }
}

#[test]
fn redirects_are_followed_but_not_for_ever() {
    let target = Server::new(vec![answer("200 OK", "", LIST)]);
    let once = Server::new(vec![answer("302 Found", &format!("Location: {}\r\n", target.url), "")]);
    let cache = tempfile::tempdir().expect("a folder");
    assert_eq!(read(&source(&once.url, None), fetching(cache.path(), noon())), Ok(vec!["Uno".to_owned()]));
    let circle = Server::new(vec![answer("302 Found", "Location: /lista.csv\r\n", "")]);
    let cache = tempfile::tempdir().expect("a folder");
    let error = read(&source(&circle.url, None), fetching(cache.path(), noon())).expect_err("a circle");
    assert!(error.contains("it cannot be reached"), "{error}");
    assert!(circle.asked().len() <= 7, "{}", circle.asked().len());
}

#[test]
fn only_the_web_can_be_asked() {
    let cache = tempfile::tempdir().expect("a folder");
    for url in ["ftp://example.org/x", "file:///etc/hostname"] {
        let error = read(&source(url, None), fetching(cache.path(), noon())).expect_err("no web");
        assert!(error.contains("only http"), "{error}");
    }
}
