//! Whether the service lives and is ready, and counters without anything personal.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::api::operations::{Answer, Operation};
use super::problem::Problem;
use super::site::Site;

pub const LIVE: Operation = Operation {
    id: "live",
    path: "/health/live",
    summary: "Whether the service runs",
    about: "For whoever starts it again.",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: "text/plain", schema: "Word" },
    example: "/health/live",
};

pub const READY: Operation = Operation {
    id: "ready",
    path: "/health/ready",
    summary: "Whether there are desks to show and the store answers",
    about: "503 while not.",
    example: "/health/ready",
    ..LIVE
};

/// Counters of this process.
pub static METRICS: Metrics = Metrics::new();

/// Upper edges of the histogram, in seconds.
const EDGES: [f64; 8] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0];

/// Requests by route template and status; never by address or query.
#[derive(Debug)]
pub struct Metrics {
    requests: RwLock<BTreeMap<(String, u16), AtomicU64>>,
    at_most: [AtomicU64; EDGES.len()],
    count: AtomicU64,
    total_micros: AtomicU64,
}

impl Metrics {
    const fn new() -> Self {
        Self {
            requests: RwLock::new(BTreeMap::new()),
            at_most: [const { AtomicU64::new(0) }; EDGES.len()],
            count: AtomicU64::new(0),
            total_micros: AtomicU64::new(0),
        }
    }

    /// Counts one answer.
    pub fn count(&self, route: &str, status: u16, elapsed: Duration) {
        let key = (route.to_owned(), status);
        let known = self.requests.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(counter) = known.get(&key) {
            counter.fetch_add(1, Ordering::Relaxed);
        } else {
            drop(known);
            let mut requests = self.requests.write().unwrap_or_else(PoisonError::into_inner);
            requests.entry(key).or_default().fetch_add(1, Ordering::Relaxed);
        }
        let seconds = elapsed.as_secs_f64();
        for (edge, counter) in EDGES.iter().zip(&self.at_most) {
            if seconds <= *edge {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
        self.total_micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out, "# HELP http_requests_total Answers by route template and status.")?;
        writeln!(out, "# TYPE http_requests_total counter")?;
        for ((route, status), counter) in &*self.requests.read().unwrap_or_else(PoisonError::into_inner) {
            let n = counter.load(Ordering::Relaxed);
            writeln!(out, "http_requests_total{{route=\"{route}\",status=\"{status}\"}} {n}")?;
        }
        writeln!(out, "# HELP http_request_duration_seconds Time until an answer begins.")?;
        writeln!(out, "# TYPE http_request_duration_seconds histogram")?;
        for (edge, counter) in EDGES.iter().zip(&self.at_most) {
            let n = counter.load(Ordering::Relaxed);
            writeln!(out, "http_request_duration_seconds_bucket{{le=\"{edge}\"}} {n}")?;
        }
        let (n, total) = (self.count.load(Ordering::Relaxed), self.total_micros.load(Ordering::Relaxed));
        writeln!(out, "http_request_duration_seconds_bucket{{le=\"+Inf\"}} {n}")?;
        writeln!(out, "http_request_duration_seconds_sum {}", total as f64 / 1e6)?;
        writeln!(out, "http_request_duration_seconds_count {n}")
    }
}

/// `/health/live` and `/health/ready`.
pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(LIVE.path, get(live)).route(READY.path, get(ready))
}

/// `/metrics`, on its own address by default.
pub fn metrics_routes() -> Router<Arc<Site>> {
    Router::new().route("/metrics", get(metrics))
}

async fn live() -> &'static str {
    "alive\n"
}

/// Ready: there are desks to show, and the store answers.
async fn ready(State(site): State<Arc<Site>>) -> Result<&'static str, Problem> {
    let unready = || Problem::Unavailable { retry_after: Duration::from_secs(5), source: None };
    if site.snapshot.load().desks().is_empty() {
        return Err(unready());
    }
    site.store.version().await?;
    Ok("ready\n")
}

async fn metrics(State(site): State<Arc<Site>>) -> Response {
    let snapshot = site.snapshot.load_full();
    let mut text = String::new();
    let gauges = [
        ("bussola_data_version", "The number of the last change that answers contain.", snapshot.version().0),
        ("bussola_desks", "Desks that answers are made from.", snapshot.desks().len() as u64),
        ("bussola_sheets", "Good-practice sheets.", snapshot.sheets().len() as u64),
    ];
    let written = gauges
        .iter()
        .try_for_each(|(name, help, value)| {
            writeln!(text, "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}")
        })
        .and_then(|()| METRICS.write(&mut text));
    match written {
        Ok(()) => {
            ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
