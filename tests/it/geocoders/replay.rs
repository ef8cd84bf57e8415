//! A server on this machine that plays a cassette, and a world in which time stands still until somebody waits.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use bussola::adapters::folder::municipalities::read_register;
use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::nominatim::{self, Nominatim};
use bussola::adapters::geocoders::photon::{self, Photon};
use bussola::adapters::geocoders::polite::{Manners, Pause, Polite, Wishes};
use bussola::ports::clock::Clock;
use bussola::ports::geocode_cache::GeocodeCache;
use bussola::ports::geocoder::{AddressQuery, GeocodeOutcome};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::register::Register;
use chrono::{DateTime, Utc};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

use crate::fixture::instant;
use crate::memory_store::MemoryStore;

/// A municipality whose border is on file.
pub const TOWN: &str = "001272";
/// Another one, far away.
pub const OTHER_TOWN: &str = "042021";

#[derive(Debug, Deserialize)]
struct Cassette {
    exchanges: Vec<Exchange>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Exchange {
    pub path: String,
    pub query: BTreeMap<String, String>,
    #[serde(default = "fine")]
    pub status: u16,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub body: Value,
}

fn fine() -> u16 {
    200
}

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub user_agent: String,
}

/// Plays a cassette until it is dropped; what is on none of its tracks gets an empty answer.
pub struct Replay {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Replay {
    pub fn cassette(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cassettes");
        let text = std::fs::read_to_string(folder.join(name)).expect("a cassette");
        Self::play(serde_json::from_str::<Cassette>(&text).expect("a cassette in the right form").exchanges)
    }

    pub fn play(exchanges: Vec<Exchange>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let is_over = Arc::new(AtomicBool::new(false));
        let (log, over) = (Arc::clone(&seen), Arc::clone(&is_over));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                // A client that hangs up is its own affair.
                _ = stream.and_then(|stream| answer(stream, &exchanges, &log));
            }
        });
        Self { address, seen, is_over, thread: Some(thread) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("nobody panicked").clone()
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

fn answer(mut stream: TcpStream, exchanges: &[Exchange], log: &Mutex<Vec<Seen>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?.take(1 << 20)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut user_agent = String::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("user-agent")
        {
            user_agent = value.trim().to_owned();
        }
    }
    let target = first.split(' ').nth(1).unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let query: BTreeMap<String, String> =
        pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    log.lock().expect("nobody panicked").push(Seen {
        path: path.to_owned(),
        query: query.clone(),
        user_agent,
    });
    let fits = |exchange: &&Exchange| {
        exchange.path == path && exchange.query.iter().all(|(name, value)| query.get(name) == Some(value))
    };
    let (status, headers, body) = match exchanges.iter().find(fits) {
        Some(Exchange { status, headers, body, .. }) => (*status, headers.clone(), body.clone()),
        None if path == "/search" => (200, BTreeMap::new(), serde_json::json!([])),
        None => (200, BTreeMap::new(), serde_json::json!({ "type": "FeatureCollection", "features": [] })),
    };
    let body = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    write!(
        stream,
        "HTTP/1.1 {status} Played\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// A clock that moves only when somebody waits.
pub struct Waiting {
    now: Mutex<DateTime<Utc>>,
    waits: Mutex<Vec<Duration>>,
}

impl Clock for Waiting {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().expect("nobody panicked")
    }
}

impl Waiting {
    pub fn new(now: &str) -> Arc<Self> {
        Arc::new(Self { now: Mutex::new(instant(now)), waits: Mutex::default() })
    }

    pub fn pass(&self, time: Duration) {
        *self.now.lock().expect("nobody panicked") += time;
    }

    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("nobody panicked").clone()
    }
}

fn waiting(clock: &Arc<Waiting>) -> Pause {
    let clock = Arc::clone(clock);
    Arc::new(move |time| {
        clock.pass(time);
        clock.waits.lock().expect("nobody panicked").push(time);
        Box::pin(std::future::ready(()))
    })
}

/// Everything that a geocoder over HTTP needs, on this machine.
pub struct Town {
    pub clock: Arc<Waiting>,
    pub memory: Arc<dyn GeocodeCache>,
    pub interval: Duration,
    pub per_day: u32,
}

impl Town {
    pub fn new() -> Self {
        Self {
            clock: Waiting::new("2026-11-21T10:00:00Z"),
            memory: Arc::new(MemoryStore::default()),
            interval: Duration::ZERO,
            per_day: 1000,
        }
    }

    fn polite(&self, name: &'static str, url: &str) -> Polite {
        let wishes = Wishes {
            url: url.to_owned(),
            interval: self.interval,
            per_day: self.per_day,
            timeout: Duration::from_secs(20),
            contact: Some("desk@example.org".to_owned()),
        };
        let manners = Manners::new(wishes).expect("good manners");
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        Polite::new(name, manners, Arc::clone(&self.memory), clock, waiting(&self.clock))
    }

    pub fn nominatim(&self, server: &Replay) -> Nominatim {
        Nominatim::new(self.polite(nominatim::NAME, &server.url()), register())
    }

    pub fn photon(&self, server: &Replay, is_structured: bool) -> Photon {
        Photon::new(self.polite(photon::NAME, &server.url()), register(), is_structured)
    }
}

pub fn register() -> Arc<Register> {
    static REGISTER: OnceLock<Arc<Register>> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    Arc::clone(REGISTER.get_or_init(|| Arc::new(read_register(&folder).expect("a good register"))))
}

pub fn embedded() -> Embedded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    Embedded::read(&folder, register()).expect("a good gazetteer")
}

pub fn query(text: &str, istat: &str) -> AddressQuery {
    AddressQuery { text: text.to_owned(), postcode: None, municipality: IstatCode::new(istat).ok() }
}

/// The outcome with its radius in two digits.
pub fn shown(outcome: &GeocodeOutcome) -> String {
    match outcome {
        GeocodeOutcome::Found(found) => {
            let unit = 10_f64.powf(found.radius.value().log10().floor() - 1.0);
            format!("{} ±{:.0}", found.precision.as_str(), (found.radius.value() / unit).round() * unit)
        }
        GeocodeOutcome::Ambiguous(candidates) => format!("{} candidates", candidates.len()),
        GeocodeOutcome::NotFound => "not found".to_owned(),
    }
}
