//! Rows about geocoders and the review list, and the places inside them.

use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::position::{Metres, Position, Precision};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{corrupt, instant_text, json_text};
use crate::ports::geocode_cache::Remembered;
use crate::ports::geocoder::{Candidate, GeocodeOutcome};
use crate::ports::review::{ReviewItem, ReviewKind, ReviewPlace, ReviewState};
use crate::ports::store::StoreError;

/// A remembered answer as it is read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct CacheRow {
    pub answered_at: String,
    pub outcome: String,
    pub candidates: String,
    pub outside: String,
}

/// A remembered answer as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewCacheRow<'a> {
    pub geocoder: &'a str,
    pub query: &'a str,
    pub answered_at: String,
    pub outcome: &'static str,
    pub candidates: String,
    pub outside: String,
}

/// A candidate inside a row.
#[derive(Debug, Serialize, Deserialize)]
struct CandidateItem {
    lat: f64,
    lon: f64,
    precision: String,
    radius_m: f64,
    matched: String,
    confidence: f64,
    municipality: Option<MunicipalityItem>,
}

#[derive(Debug, Serialize, Deserialize)]
struct MunicipalityItem {
    istat: String,
    name: String,
    province: String,
}

impl<'a> NewCacheRow<'a> {
    pub fn new(geocoder: &'a str, query: &'a str, remembered: &Remembered) -> Self {
        let (outcome, candidates) = match &remembered.outcome {
            GeocodeOutcome::Found(candidate) => ("found", std::slice::from_ref(candidate)),
            GeocodeOutcome::Ambiguous(candidates) => ("ambiguous", candidates.as_slice()),
            GeocodeOutcome::NotFound => ("not_found", &[][..]),
        };
        Self {
            geocoder,
            query,
            answered_at: instant_text(remembered.at),
            outcome,
            candidates: candidates_text(candidates),
            outside: candidates_text(&remembered.outside),
        }
    }
}

impl TryFrom<CacheRow> for Remembered {
    type Error = StoreError;

    fn try_from(row: CacheRow) -> Result<Self, StoreError> {
        let CacheRow { answered_at, outcome, candidates, outside } = row;
        let bad = |column| corrupt("geocode_cache", column, &answered_at);
        let candidates = candidates_of(&candidates).ok_or_else(|| bad("candidates"))?;
        let outcome = match (outcome.as_str(), candidates) {
            ("found", mut candidates) if candidates.len() == 1 => GeocodeOutcome::Found(candidates.remove(0)),
            ("ambiguous", candidates) if candidates.len() > 1 => GeocodeOutcome::Ambiguous(candidates),
            ("not_found", candidates) if candidates.is_empty() => GeocodeOutcome::NotFound,
            _ => return Err(bad("outcome")),
        };
        Ok(Self {
            outcome,
            outside: candidates_of(&outside).ok_or_else(|| bad("outside"))?,
            at: instant(&answered_at).ok_or_else(|| bad("answered_at"))?,
        })
    }
}

fn candidates_text(candidates: &[Candidate]) -> String {
    let item = |candidate: &Candidate| {
        let Candidate { position, precision, radius, matched, municipality, confidence } = candidate;
        CandidateItem {
            lat: position.lat(),
            lon: position.lon(),
            precision: precision.as_str().to_owned(),
            radius_m: radius.value(),
            matched: matched.clone(),
            confidence: *confidence,
            municipality: municipality.as_ref().map(|municipality| MunicipalityItem {
                istat: municipality.istat.to_string(),
                name: municipality.name.to_string(),
                province: municipality.province.to_string(),
            }),
        }
    };
    json_text(&candidates.iter().map(item).collect::<Vec<_>>())
}

fn candidates_of(json: &str) -> Option<Vec<Candidate>> {
    let items: Vec<CandidateItem> = serde_json::from_str(json).ok()?;
    let candidate = |item: CandidateItem| {
        let municipality = match item.municipality {
            None => None,
            Some(MunicipalityItem { istat, name, province }) => Some(Municipality {
                istat: IstatCode::new(&istat).ok()?,
                name: name.into(),
                province: province.into(),
            }),
        };
        Some(Candidate {
            position: Position::from_lat_lon(item.lat, item.lon).ok()?,
            precision: Precision::from_str_exact(&item.precision)?,
            radius: Metres::new(item.radius_m)?,
            matched: item.matched,
            municipality,
            confidence: item.confidence,
        })
    };
    items.into_iter().map(candidate).collect()
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    Some(DateTime::parse_from_rfc3339(text).ok()?.to_utc())
}

/// An item of the review list as it is read.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReviewRow {
    pub desk_id: String,
    pub kind: String,
    pub source_id: String,
    pub address: String,
    pub places: String,
    pub found_at: String,
    pub state: String,
    pub closed_at: Option<String>,
    pub closed_by: Option<String>,
    pub decision: Option<String>,
}

/// An item of the review list as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewReviewRow {
    pub desk_id: String,
    pub kind: &'static str,
    pub source_id: String,
    pub address: String,
    pub places: String,
    pub found_at: String,
    pub state: &'static str,
    pub closed_at: Option<String>,
    pub closed_by: Option<String>,
    pub decision: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct PlaceItem {
    lat: f64,
    lon: f64,
    precision: String,
    radius_m: f64,
    geocoder: String,
    matched: String,
}

impl From<&ReviewItem> for NewReviewRow {
    fn from(item: &ReviewItem) -> Self {
        let ReviewItem { desk, kind, source, address, places, found_at, state } = item;
        let (state, closed_at, closed_by, decision) = match state {
            ReviewState::Open => ("open", None, None, None),
            ReviewState::Vanished { at } => ("vanished", Some(*at), None, None),
            ReviewState::Settled { at, by, decision } => {
                ("settled", Some(*at), Some(by.clone()), Some(decision.clone()))
            }
        };
        Self {
            desk_id: desk.to_string(),
            kind: kind.as_str(),
            source_id: source.to_string(),
            // PostgreSQL has no text with a zero in it.
            address: address.replace('\0', " "),
            places: json_text(&places.iter().map(PlaceItem::from).collect::<Vec<_>>()),
            found_at: instant_text(*found_at),
            state,
            closed_at: closed_at.map(instant_text),
            closed_by,
            decision,
        }
    }
}

impl From<&ReviewPlace> for PlaceItem {
    fn from(place: &ReviewPlace) -> Self {
        let ReviewPlace { position, precision, radius, geocoder, matched } = place;
        Self {
            lat: position.lat(),
            lon: position.lon(),
            precision: precision.as_str().to_owned(),
            radius_m: radius.value(),
            geocoder: geocoder.to_string(),
            matched: matched.to_string(),
        }
    }
}

impl TryFrom<ReviewRow> for ReviewItem {
    type Error = StoreError;

    fn try_from(row: ReviewRow) -> Result<Self, StoreError> {
        let bad = |column| corrupt("review", column, &format!("{} {}", row.desk_id, row.kind));
        let closed_at = match &row.closed_at {
            None => None,
            Some(text) => Some(instant(text).ok_or_else(|| bad("closed_at"))?),
        };
        let state = match (row.state.as_str(), closed_at, row.closed_by.clone(), row.decision.clone()) {
            ("open", None, None, None) => ReviewState::Open,
            ("vanished", Some(at), None, None) => ReviewState::Vanished { at },
            ("settled", Some(at), Some(by), Some(decision)) => ReviewState::Settled { at, by, decision },
            _ => return Err(bad("state")),
        };
        Ok(Self {
            desk: row.desk_id.parse().map_err(|_| bad("desk_id"))?,
            kind: ReviewKind::from_str_exact(&row.kind).ok_or_else(|| bad("kind"))?,
            source: row.source_id.parse().map_err(|_| bad("source_id"))?,
            places: places_of(&row.places).ok_or_else(|| bad("places"))?,
            found_at: instant(&row.found_at).ok_or_else(|| bad("found_at"))?,
            state,
            address: row.address.into(),
        })
    }
}

fn places_of(json: &str) -> Option<Vec<ReviewPlace>> {
    let items: Vec<PlaceItem> = serde_json::from_str(json).ok()?;
    let place = |item: PlaceItem| {
        Some(ReviewPlace {
            position: Position::from_lat_lon(item.lat, item.lon).ok()?,
            precision: Precision::from_str_exact(&item.precision)?,
            radius: Metres::new(item.radius_m)?,
            geocoder: item.geocoder.into(),
            matched: item.matched.into(),
        })
    };
    items.into_iter().map(place).collect()
}
