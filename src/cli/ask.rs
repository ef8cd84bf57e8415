//! Asking the site's own router, so that the command line and the API cannot answer differently.

use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tower::ServiceExt as _;

use crate::app::App;
use crate::config::Places;
use crate::web;
use crate::web::site::Site;

/// The filters that `nearest` and `export` share with the API, under the same names.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Filters {
    /// Need codes, comma-separated, any of; a door stands for all needs under it
    #[arg(long)]
    pub need: Option<String>,
    /// ISO 639 codes spoken at the desk, comma-separated, any of
    #[arg(long)]
    pub language: Option<String>,
    /// Whom it is for, comma-separated, any of
    #[arg(long)]
    pub audience: Option<String>,
    /// How one gets in: walk_in, appointment, phone, referral; any of
    #[arg(long)]
    pub access: Option<String>,
    /// Only desks that say they cost nothing
    #[arg(long)]
    pub free: bool,
    /// Only desks that say one gets in without a step
    #[arg(long)]
    pub step_free: bool,
    /// Only desks confirmed on this day or later, YYYY-MM-DD
    #[arg(long)]
    pub confirmed_since: Option<String>,
    /// Words that the desk answers to: its name, organization, need or municipality, in any language, typos allowed
    #[arg(long, value_name = "WORDS")]
    pub q: Option<String>,
    /// any, now or at (then --at)
    #[arg(long)]
    pub open: Option<String>,
    /// Local moment YYYY-MM-DDTHH:MM or RFC 3339
    #[arg(long)]
    pub at: Option<String>,
    /// With --open now|at: also opens, maybe, unknown
    #[arg(long)]
    pub include: Option<String>,
    /// Municipality by name or ISTAT code
    #[arg(long)]
    pub municipality: Option<String>,
}

/// Where, for who asks from nowhere in particular.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Area {
    /// Area, a folder name of data/cities
    #[arg(long)]
    pub city: Option<String>,
    /// west,south,east,north
    #[arg(long, allow_hyphen_values = true)]
    pub bbox: Option<String>,
}

impl Area {
    /// As parameters of the API; what is not given is left out.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        given([("city", self.city.clone()), ("bbox", self.bbox.clone())])
    }
}

fn given<const N: usize>(all: [(&'static str, Option<String>); N]) -> Vec<(&'static str, String)> {
    all.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
}

impl Filters {
    /// As parameters of the API; what is not given is left out.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let flag = |is_set: bool| is_set.then(|| "true".to_owned());
        given([
            ("need", self.need.clone()),
            ("language", self.language.clone()),
            ("audience", self.audience.clone()),
            ("access", self.access.clone()),
            ("free", flag(self.free)),
            ("step_free", flag(self.step_free)),
            ("confirmed_since", self.confirmed_since.clone()),
            ("q", self.q.clone()),
            ("open", self.open.clone()),
            ("at", self.at.clone()),
            ("include", self.include.clone()),
            ("municipality", self.municipality.clone()),
        ])
    }
}

/// The site over the store, which is filled when it is empty.
pub async fn site(places: Places) -> Result<Arc<Site>> {
    let app = App::open(places).await?;
    app.fill_if_empty(&|_| {}).await?;
    app.site(None).await
}

/// The answer of the site to a GET. A refusal becomes an error with the API's own words.
pub async fn get(places: Places, path: &str, parameters: &[(&str, String)]) -> Result<Response<Body>> {
    get_from(&site(places).await?, path, parameters).await
}

/// The same of a site that is there already.
pub async fn get_from(site: &Arc<Site>, path: &str, parameters: &[(&str, String)]) -> Result<Response<Body>> {
    let query: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    let uri = format!("{path}?{}", query.join("&"));
    let request = Request::get(uri).header("host", "localhost").body(Body::empty())?;
    let response = web::router(Arc::clone(site)).oneshot(request).await.context("the router cannot fail")?;
    if response.status() == StatusCode::OK {
        return Ok(response);
    }
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await?;
    let problem: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
    let detail = problem["detail"].as_str().unwrap_or("no detail");
    if status.is_client_error() {
        let allowed: Vec<&str> = problem["allowed"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_str)
            .collect();
        let way_out =
            if allowed.is_empty() { String::new() } else { format!(" Allowed: {}.", allowed.join(", ")) };
        super::usage_error(format!("{detail}{way_out}"));
    }
    bail!("{status}: {detail}")
}
