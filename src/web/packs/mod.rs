//! City packs: what a phone keeps of a city, so that it searches by itself.

mod part;
mod words;
mod write;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use bussola_engine::domain::city::City;
use bussola_engine::domain::language::Language;
use bussola_engine::search::snapshot::Snapshot;
use serde::Serialize;

use self::part::Key;
pub use self::part::{Part, Shelf};
use super::api::operations::{PACK, PACK_WORDS, PACKS};
use super::extract::Params;
use super::problem::Problem;
use super::site::Site;
use super::{assets, select};

/// Routes that name operations of the API, whose description has them too.
pub fn routes() -> Router<Arc<Site>> {
    Router::new().route(PACKS.path, get(list)).route("/packs/{file}", get(file))
}

/// What can be kept, and how much there is to fetch for it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Packs {
    data_version: u64,
    /// The first day whose hours are known, `YYYY-MM-DD`.
    first_day: String,
    /// The first day after it whose hours are not.
    first_unknown_day: String,
    /// The engine that reads packs in a browser; `null` where the server does not have it.
    engine: Option<PackPart>,
    packs: Vec<PackAnswer>,
}

/// The pack of a city.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct PackAnswer {
    /// Slug of the city.
    slug: String,
    name: String,
    n_desks: usize,
    /// Longitude, latitude.
    center: [f64; 2],
    desks: PackPart,
    /// One part per language of the site; one is enough.
    words: Vec<PackPart>,
}

/// A file of a pack.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct PackPart {
    url: String,
    /// Language of the words in it.
    lang: Option<String>,
    /// The name of the contents, which is the entity tag too.
    hash: String,
    /// Bytes to be fetched, with brotli.
    wire_bytes: usize,
    /// Bytes that it takes afterwards.
    bytes: usize,
}

impl PackPart {
    fn of(url: String, lang: Option<Language>, part: &Part) -> Self {
        let Part { plain, packed, hash } = part;
        let lang = lang.map(|lang| lang.to_string());
        Self { url, lang, hash: hash.clone(), wire_bytes: packed.len(), bytes: plain.len() }
    }
}

/// `GET /packs`
async fn list(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
    request: HeaderMap,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &PACKS.names())?;
    let packs = packs(&site, &site.snapshot.load_full()).await?;
    let body = serde_json::to_vec(&packs).map_err(|error| Problem::Internal(Box::new(error)))?;
    let body = Part::new(body).map_err(|error| Problem::Internal(Box::new(error)))?;
    Ok(answer(&body, PACKS.answer.media_type, &request))
}

async fn packs(site: &Arc<Site>, snapshot: &Arc<Snapshot>) -> Result<Packs, Problem> {
    let mut languages = Vec::new();
    for language in site.texts.languages() {
        languages.push((language.code, part(site, snapshot, Key::Words(language.code)).await?));
    }
    let mut packs = Vec::new();
    for city in &site.cities {
        let desks = part(site, snapshot, Key::Desks(city.slug.clone())).await?;
        let words = languages
            .iter()
            .map(|(lang, part)| PackPart::of(format!("/packs/{}.{lang}.pack", city.slug), Some(*lang), part));
        packs.push(PackAnswer {
            slug: city.slug.to_string(),
            name: city.name.to_string(),
            n_desks: n_desks(snapshot, city),
            center: [city.center.lon(), city.center.lat()],
            desks: PackPart::of(format!("/packs/{}.pack", city.slug), None, &desks),
            words: words.collect(),
        });
    }
    let engine = assets::engine().map(|engine| {
        let assets::Engine { url, hash, wire_bytes, bytes } = engine;
        PackPart { url, lang: None, hash, wire_bytes, bytes }
    });
    let first_day = snapshot.first_day();
    Ok(Packs {
        data_version: snapshot.version().0,
        first_day: first_day.to_string(),
        first_unknown_day: (first_day + chrono::Days::new(snapshot.n_days().into())).to_string(),
        engine,
        packs,
    })
}

/// `GET /packs/{slug}.pack` and `GET /packs/{slug}.{lang}.pack`
async fn file(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    request: HeaderMap,
) -> Result<Response, Problem> {
    let key = key(&site, &file).ok_or_else(|| Problem::NoSuchFile { name: file.clone() })?;
    let media_type = if matches!(key, Key::Desks(_)) { PACK.answer } else { PACK_WORDS.answer }.media_type;
    let part = part(&site, &site.snapshot.load_full(), key).await?;
    Ok(answer(&part, media_type, &request))
}

fn key(site: &Site, file: &str) -> Option<Key> {
    let name = file.strip_suffix(".pack")?;
    let (slug, lang) = name.split_once('.').map_or((name, None), |(slug, lang)| (slug, Some(lang)));
    let city = site.cities.iter().find(|city| city.slug.as_str() == slug)?;
    match lang {
        None => Some(Key::Desks(city.slug.clone())),
        Some(lang) => site.texts.language(lang).map(|language| Key::Words(language.code)),
    }
}

/// A part from the shelf, or else written now.
async fn part(site: &Arc<Site>, snapshot: &Arc<Snapshot>, key: Key) -> Result<Arc<Part>, Problem> {
    let edition = (snapshot.version(), snapshot.first_day());
    if let Some(part) = site.packs.find(edition, &key) {
        return Ok(part);
    }
    let _turn = site.packs.turn.lock().await;
    // Somebody before us in the line may have asked for the same.
    if let Some(part) = site.packs.find(edition, &key) {
        return Ok(part);
    }
    let (for_site, for_snapshot, for_key) = (Arc::clone(site), Arc::clone(snapshot), key.clone());
    let written = tokio::task::spawn_blocking(move || {
        Part::new(match &for_key {
            Key::Desks(slug) => write::desks(&for_site, &for_snapshot, slug),
            Key::Words(language) => words::part(&for_site, *language),
        })
    });
    let written = written.await.map_err(|error| Problem::Internal(Box::new(error)))?;
    let part = Arc::new(written.map_err(|error| Problem::Internal(Box::new(error)))?);
    site.packs.put(edition, key, Arc::clone(&part));
    Ok(part)
}

/// How many desks the pack of a city has.
pub fn n_desks(snapshot: &Snapshot, city: &City) -> usize {
    snapshot.desks().iter().filter(|record| select::lies_in(city, record)).count()
}

/// What somebody fetches who keeps a city with the words of a language, besides the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// With brotli.
    pub wire_bytes: usize,
    pub bytes: usize,
}

impl Weight {
    fn of(parts: [&Part; 2]) -> Self {
        let wire_bytes = parts.iter().map(|part| part.packed.len()).sum();
        Self { wire_bytes, bytes: parts.iter().map(|part| part.plain.len()).sum() }
    }
}

pub async fn weight(
    site: &Arc<Site>,
    snapshot: &Arc<Snapshot>,
    city: &City,
    language: Language,
) -> Result<Weight, Problem> {
    let desks = part(site, snapshot, Key::Desks(city.slug.clone())).await?;
    let words = part(site, snapshot, Key::Words(language)).await?;
    Ok(Weight::of([&desks, &words]))
}

/// The same, where both parts are written already: nobody waits for it.
pub fn known_weight(site: &Site, snapshot: &Snapshot, city: &City, language: Language) -> Option<Weight> {
    let edition = (snapshot.version(), snapshot.first_day());
    let desks = site.packs.find(edition, &Key::Desks(city.slug.clone()))?;
    let words = site.packs.find(edition, &Key::Words(language))?;
    Some(Weight::of([&desks, &words]))
}

/// The tag is weak, because the same bytes may travel compressed.
fn answer(part: &Part, media_type: &'static str, request: &HeaderMap) -> Response {
    let tag = format!("W/\"{}\"", part.hash);
    let named = |name| request.get_all(name).iter().filter_map(|value: &HeaderValue| value.to_str().ok());
    let mut known = named(header::IF_NONE_MATCH).flat_map(|value| value.split(','));
    let is_known = known.any(|one| one.trim() == "*" || one.trim().trim_start_matches("W/") == &tag[2..]);
    let is_packed = assets::accepts_br(request);
    let mut response = Response::new(match (is_known, is_packed) {
        (true, _) => Body::empty(),
        (false, true) => Body::from(part.packed.clone()),
        (false, false) => Body::from(part.plain.clone()),
    });
    let headers = response.headers_mut();
    headers.insert(header::ETAG, HeaderValue::from_str(&tag).expect("a hash is ASCII"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    if is_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}
