//! The site: routes, pages and the API.

pub mod api;
pub mod assets;
pub mod catalogue;
pub mod changes;
pub mod coverage;
pub mod export;
pub mod extract;
pub mod health;
pub mod hsds;
pub mod layers;
pub mod map;
pub mod memo;
pub mod ogc;
pub mod packs;
pub mod pages;
pub mod partial;
pub mod past;
pub mod problem;
pub mod releases;
pub mod runs;
pub mod select;
pub mod sheets;
pub mod site;
pub mod take;
pub mod texts;
pub mod tiles;
pub mod urls;
pub mod view;
pub mod xml;

use std::any::Any;
use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::{Extensions, HeaderMap, HeaderName, Method, StatusCode, Version, header};
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::cors::{Any as AnyOrigin, CorsLayer};
use tower_http::limit::RequestBodyLimitLayer;

use self::layers::limit::{Rate, RateLimit};
use self::layers::{access, cache, headers, limit, people};
use self::problem::Problem;
use self::site::Site;

/// Largest body of a request, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// What an operator may choose.
#[derive(Debug, Clone)]
pub struct Options {
    /// How often one client may ask; `None` for no limit.
    pub rate: Option<Rate>,
    /// Whether `/metrics` is on the public address too.
    pub expose_metrics: bool,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Default for Options {
    fn default() -> Self {
        Self { rate: Some(Rate::default()), expose_metrics: false, trusted_proxies: Vec::new() }
    }
}

/// The whole site as most operators want it.
///
/// Serve it with `into_make_service_with_connect_info::<SocketAddr>()`, or all clients count as one.
pub fn router(site: Arc<Site>) -> Router {
    router_with(site, &Options::default())
}

/// The whole site.
pub fn router_with(site: Arc<Site>, options: &Options) -> Router {
    let revalidated = Router::new()
        .merge(api::routes())
        .merge(export::routes())
        .merge(changes::routes())
        .merge(releases::routes())
        .merge(hsds::routes())
        .merge(map::routes())
        .merge(ogc::routes())
        .merge(catalogue::routes())
        .merge(coverage::routes())
        .merge(tiles::routes())
        .merge(tiles::ogc_routes())
        .merge(pages::router())
        .merge(take::routes())
        .layer(from_fn_with_state(Arc::clone(&site), cache::revalidate));
    let limit = options.rate.map(|rate| RateLimit::new(rate, options.trusted_proxies.clone()));
    Router::new()
        .merge(revalidated)
        .merge(tiles::archive_routes())
        .merge(releases::file_routes())
        .merge(sheets::routes())
        .merge(pages::writing_router(RateLimit::for_writing(options.trusted_proxies.clone())))
        .merge(packs::routes())
        .merge(assets::routes())
        .merge(health::routes())
        .merge(if options.expose_metrics { health::metrics_routes() } else { Router::new() })
        .fallback(async || Problem::NoSuchPath)
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        // In one go, from the outside in: every `layer` of a router is one more box to copy for every request.
        .layer(
            ServiceBuilder::new()
                .layer(from_fn(access::log))
                .layer(from_fn(headers::secure))
                .layer(from_fn_with_state(Arc::clone(&site), people::word))
                // Outside of what may refuse: a page elsewhere must be able to read why.
                .layer(cors())
                .layer(CatchPanicLayer::custom(panicked))
                .layer(from_fn_with_state(limit, limit::limit))
                .layer(map_response(problem::reworded))
                .layer(map_response(cache::weaken_compressed))
                .map_response(IntoResponse::into_response)
                .layer(compression())
                .layer(from_fn(headers::bound))
                .layer(RequestBodyLimitLayer::new(MAX_BODY)),
        )
        .with_state(site)
}

/// `/metrics` and health alone, for an address that only the operator reaches.
pub fn metrics_router(site: Arc<Site>) -> Router {
    health::routes().merge(health::metrics_routes()).with_state(site)
}

/// The panic itself was written where it happened.
fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Problem::Panicked.into_response()
}

/// Anybody's page may read; nothing here depends on who asks.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AnyOrigin)
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([header::RANGE, header::IF_NONE_MATCH, header::IF_RANGE, header::CONTENT_TYPE])
        .expose_headers([
            header::ETAG,
            header::LINK,
            header::RETRY_AFTER,
            header::CONTENT_RANGE,
            header::CONTENT_DISPOSITION,
            HeaderName::from_static("x-request-id"),
        ])
        .vary([])
}

/// Brotli, gzip or zstd, whichever the client prefers; never for what is packed already, or stands under a strong tag.
fn compression() -> CompressionLayer<impl Predicate> {
    let may_be_packed =
        |_: StatusCode, _: Version, _: &HeaderMap, marks: &Extensions| marks.get::<tiles::Whole>().is_none();
    let worth_it = DefaultPredicate::new()
        .and(may_be_packed)
        .and(NotForContentType::const_new(tiles::PMTILES))
        .and(NotForContentType::const_new("application/pdf"))
        .and(NotForContentType::const_new("application/zip"))
        .and(NotForContentType::const_new("application/vnd.apache.parquet"))
        .and(NotForContentType::const_new("application/vnd.openxmlformats"))
        .and(NotForContentType::const_new("font/woff2"));
    CompressionLayer::new().compress_when(worth_it)
}
