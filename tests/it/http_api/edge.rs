//! What every request meets: tags, compression, headers, limits, logs, health.

use std::cell::RefCell;
use std::io::Write;
use std::num::NonZeroU32;
use std::sync::{Arc, Once};

use axum::body::Body;
use axum::http::{Method, Request};
use bussola::web::layers::limit::Rate;
use bussola::web::site::Site;
use bussola::web::{Options, metrics_router, router_with};
use bussola_engine::domain::network::Network;
use bussola_engine::search::snapshot::{Setting, Snapshot};

use super::world::{Fixed, app, app_of, ask, day, get, get_with, now, site};

const NEAREST: &str = "/api/v1/nearest?lat=45.07&lon=7.68";

#[tokio::test]
async fn a_known_tag_is_answered_with_304() {
    let app = app();
    for path in
        [NEAREST, "/api/v1/desks", "/api/v1/needs", "/map/desks.geojson", "/export/desks.csv?need=food"]
    {
        let first = get(&app, path).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with("W/\"v7-"), "{path}: {tag}");
        assert!(first.header("cache-control").contains("no-cache"), "{path}");
        let again = get_with(&app, path, &[("if-none-match", &format!("\"other\", {tag}"))]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
        assert_eq!(again.header("etag"), tag, "{path}");
    }
    let one = get(&app, NEAREST).await.header("etag").to_owned();
    let other = get(&app, "/api/v1/nearest?lat=45.08&lon=7.68").await;
    assert_ne!(other.header("etag"), one, "another question has another tag");
    assert_eq!(get(&app, "/api/v1/nearest").await.header("etag"), "", "a problem has no tag");
}

#[tokio::test]
async fn any_tag_stands_for_what_is_there_and_not_for_a_problem() {
    let app = app();
    for (path, expected) in [
        (NEAREST, 304),
        ("/api/v1/needs", 304),
        ("/api/v1/desks/nope", 404),
        ("/api/v1/nearest?foo=1", 400),
        ("/ogc/collections/nope/items", 404),
        ("/nowhere", 404),
    ] {
        let answer = get_with(&app, path, &[("if-none-match", "*")]).await;
        assert_eq!(answer.status.as_u16(), expected, "{path}");
        assert_eq!(answer.header("etag").is_empty(), expected != 304, "{path}");
        assert!(expected != 304 || answer.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn what_says_nothing_of_now_keeps_its_tag() {
    let later = Site { clock: Arc::new(Fixed(now() + chrono::TimeDelta::minutes(5))), ..site() };
    let (app, later) = (app(), app_of(later));
    for (path, is_same) in [
        ("/api/v1/needs", true),
        ("/api/openapi.json", true),
        ("/dcat.ttl", true),
        ("/ogc/conformance", true),
        (NEAREST, false),
        ("/it/privacy", false),
    ] {
        let [one, other] = [&app, &later].map(|app| async { get(app, path).await.header("etag").to_owned() });
        let (one, other) = (one.await, other.await);
        assert!(!one.is_empty(), "{path}");
        assert_eq!(one == other, is_same, "{path}: {one} and {other}");
    }
}

#[tokio::test]
async fn answers_that_tell_a_place_are_kept_by_no_shared_cache() {
    let app = app();
    assert_eq!(get(&app, NEAREST).await.header("cache-control"), "private, no-cache");
    assert_eq!(get(&app, "/api/v1/needs").await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn head_answers_like_get_without_a_body() {
    let request =
        Request::builder().method(Method::HEAD).uri(NEAREST).body(Body::empty()).expect("a request");
    let answer = ask(&app(), request).await;
    assert_eq!((answer.status.as_u16(), answer.body.len()), (200, 0));
    assert_eq!(answer.header("content-type"), "application/geo+json");
    let post = Request::post(NEAREST).body(Body::empty()).expect("a request");
    let answer = ask(&app(), post).await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "GET, HEAD"));
}

#[tokio::test]
async fn each_compression_is_offered() {
    let app = app();
    for coding in ["br", "gzip", "zstd"] {
        let answer = get_with(&app, "/export/desks.geojson", &[("accept-encoding", coding)]).await;
        assert_eq!(answer.header("content-encoding"), coding);
        assert!(answer.header("vary").contains("accept-encoding"));
    }
}

#[tokio::test]
async fn any_page_may_read() {
    let app = app();
    let answer = get_with(&app, NEAREST, &[("origin", "https://example.org")]).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let asked = Request::builder()
        .method(Method::OPTIONS)
        .uri(NEAREST)
        .header("origin", "https://example.org")
        .header("access-control-request-method", "GET")
        .body(Body::empty())
        .expect("a request");
    assert!(ask(&app, asked).await.header("access-control-allow-methods").contains("GET"));
}

#[tokio::test]
async fn security_headers_are_on_every_answer() {
    let app = app();
    for path in [NEAREST, "/api/v1/nearest", "/api/docs", "/nowhere/at/all", "/health/live"] {
        let answer = get(&app, path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert!(answer.header("permissions-policy").contains("geolocation=(self)"), "{path}");
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
    }
}

/// The headers of a `304` take the place of those that the browser has (RFC 9111, 3.2).
#[tokio::test]
async fn an_answer_that_has_not_changed_keeps_the_policy_of_its_page() {
    let app = app();
    for path in ["/it/phone", "/it/find"] {
        let whole = get(&app, path).await;
        let may_compile = whole.header("content-security-policy").contains("'wasm-unsafe-eval'");
        assert_eq!(may_compile, path == "/it/phone", "{path}");
        let same = get_with(&app, path, &[("if-none-match", whole.header("etag"))]).await;
        assert_eq!((same.status.as_u16(), same.header("content-security-policy")), (304, ""), "{path}");
    }
}

#[tokio::test]
async fn endless_addresses_are_refused() {
    let answer = get(&app(), &format!("/api/v1/suggest?q={}", "a".repeat(9_000))).await;
    assert_eq!(answer.status, 414);
    let long = get(&app(), &format!("/api/v1/suggest?q={}", "a".repeat(900))).await;
    assert_eq!((long.status.as_u16(), &long.json()["parameter"]), (400, &"q".into()));
}

#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let number = |n| NonZeroU32::new(n).expect("not zero");
    let rate = Some(Rate { per_second: number(1), burst: number(3) });
    let app = router_with(Arc::new(site()), &Options { rate, ..Options::default() });
    for _ in 0..3 {
        assert_eq!(get(&app, "/api/v1/cities").await.status, 200);
    }
    let refused = get(&app, "/api/v1/cities").await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "1"));
    assert_eq!(get(&app, "/health/live").await.status, 200, "health is not counted");
    let elsewhere = get_with(&app, "/api/v1/cities", &[("origin", "https://example.org")]).await;
    assert_eq!(elsewhere.status, 429);
    assert_eq!(elsewhere.header("access-control-allow-origin"), "*", "a page elsewhere may read why");
}

thread_local! {
    /// What was logged on this thread: each test has its own.
    static LOGGED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes to the log of the thread.
struct Sink;

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOGGED.with_borrow_mut(|logged| logged.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// One subscriber for the whole process: interest in events is decided once per process too.
fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let log = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
        log.with_writer(|| Sink).try_init().expect("no other test installs a subscriber");
    });
}

#[tokio::test]
async fn nothing_about_a_visitor_is_logged_or_counted() {
    listen();
    let app = app();
    let from = [("x-forwarded-for", "203.0.113.9"), ("user-agent", "Telltale/1.0")];
    for path in [
        "/api/v1/nearest?lat=45.061728&lon=7.687192&need=residence_permit",
        "/api/v1/nearest?near=Vicolo+Privato+3",
        "/api/v1/nearest?lat=45.061728&lon=oops7.687192",
        "/api/v1/geocode?q=Vicolo+Privato+3",
        "/api/v1/suggest?q=Vicolo",
        "/export/desks.csv?need=residence_permit",
        "/map/desks.geojson?need=residence_permit",
        "/Vicolo/Privato?lat=45.061728",
    ] {
        get_with(&app, path, &from).await;
    }
    let counted = get(&metrics_router(Arc::new(site())), "/metrics").await.text();
    let logged = String::from_utf8(LOGGED.take()).expect("UTF-8");
    assert!(logged.contains("answered") && logged.contains("/api/v1/nearest"), "{logged}");
    for telling in ["45.06", "7.687", "Vicolo", "residence_permit", "203.0.113", "Telltale", "lat=", "?"] {
        assert!(!logged.contains(telling), "{telling} is in the log:\n{logged}");
        assert!(!counted.contains(telling), "{telling} is counted:\n{counted}");
    }
}

#[tokio::test]
async fn health_tells_whether_there_is_something_to_show() {
    let full = app();
    assert_eq!(get(&full, "/health/live").await.status, 200);
    assert_eq!(get(&full, "/health/ready").await.status, 200);
    assert_eq!(get(&full, "/metrics").await.status, 404, "metrics have an address of their own");
    let empty = site();
    let setting = Setting {
        taxonomy: Arc::clone(&empty.taxonomy),
        calendar: Default::default(),
        vocabulary: Default::default(),
        first_day: day("2026-03-01"),
        n_days: 7,
    };
    empty.snapshot.store(Arc::new(Snapshot::build(Network::default(), &setting)));
    let answer = get(&app_of(empty), "/health/ready").await;
    assert_eq!(answer.status, 503);
    assert!(!answer.header("retry-after").is_empty());
}

#[tokio::test]
async fn metrics_count_by_route_template() {
    get(&app(), "/api/v1/desks/d1-anagrafe").await;
    let answer = get(&metrics_router(Arc::new(site())), "/metrics").await;
    let text = answer.text();
    assert!(text.contains("http_requests_total{route=\"/api/v1/desks/{id}\",status=\"200\"}"), "{text}");
    assert!(text.contains("bussola_data_version 7\n"), "{text}");
    assert!(text.contains("bussola_desks 8\n"), "{text}");
}

#[tokio::test]
async fn a_panic_is_a_problem_that_tells_nothing() {
    struct Broken;
    impl bussola::ports::clock::Clock for Broken {
        fn now(&self) -> chrono::DateTime<chrono::Utc> {
            panic!("a secret of ours")
        }
    }
    let mut site = site();
    site.clock = Arc::new(Broken);
    let answer = get(&app_of(site), NEAREST).await;
    assert_eq!(answer.status, 500);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(answer.json()["instance"].as_str().is_some_and(|id| id.starts_with("urn:request:")));
    assert!(!answer.text().contains("secret"));
}

#[tokio::test]
async fn a_browser_gets_a_page_where_a_program_gets_a_problem() {
    let app = app();
    let browser = [("accept", "text/html,*/*;q=0.8")];
    for path in ["/it/nowhere/at/all", "/sheets/none.it.pdf"] {
        let page = get_with(&app, path, &browser).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.header("content-type").starts_with("text/html"), "{path}");
        assert_eq!(get(&app, path).await.header("content-type"), "application/problem+json", "{path}");
    }
    let data = get_with(&app, "/api/v1/nearest", &browser).await;
    assert_eq!(data.header("content-type"), "application/problem+json", "data stay data");
}
