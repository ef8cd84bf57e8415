//! `/api/v1/geocode`.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use serde::Serialize;

use super::feature::Point;
use super::operations::GEOCODE;
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};
use crate::web::extract::{Params, Question, read_words};
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Geocoded {
    /// `FeatureCollection`.
    r#type: &'static str,
    /// `found`, `ambiguous` or `not_found`.
    outcome: &'static str,
    #[serde(rename = "numberMatched")]
    number_matched: usize,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    #[schema(value_type = Vec<Object>)]
    features: Vec<Match>,
}

#[derive(Debug, Serialize)]
struct Match {
    r#type: &'static str,
    geometry: Point,
    properties: MatchProperties,
}

/// How much to believe a position that was found for an address.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct MatchProperties {
    /// `house`, `street`, `near`, `district`, `postcode` or `municipality`.
    precision: &'static str,
    /// Nine times out of ten the true place lies within this radius.
    precision_m: f64,
    /// 0 to 1: how alike the asked and the matched address are.
    confidence: f64,
    matched: String,
    municipality: Option<String>,
    municipality_istat: Option<String>,
    province: Option<String>,
    geocoder: String,
}

pub(super) async fn geocode(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &GEOCODE.names())?;
    let allowed = Allowed::Shape("an address, 1 to 200 characters");
    let missing = Problem::MissingParameter { parameter: "q", allowed };
    let text = read_words(&mut params, "q")?.ok_or(missing)?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let address = AddressQuery { text, postcode: None, municipality: question.filter.municipality };
    let (outcome, candidates) = match site.geocoder.geocode(&address).await? {
        GeocodeOutcome::Found(candidate) => ("found", vec![candidate]),
        GeocodeOutcome::Ambiguous(candidates) => ("ambiguous", candidates),
        GeocodeOutcome::NotFound => ("not_found", Vec::new()),
    };
    let number_matched = candidates.len();
    let shown = candidates.into_iter().take(question.limit.get());
    let features: Vec<Match> = shown.map(|candidate| found(candidate, site.geocoder.name())).collect();
    let answer = Geocoded {
        r#type: "FeatureCollection",
        outcome,
        number_matched,
        number_returned: features.len(),
        features,
    };
    super::json(GEOCODE.answer.media_type, &answer)
}

fn found(candidate: Candidate, geocoder: &str) -> Match {
    let Candidate { position, precision, radius, matched, municipality, confidence } = candidate;
    Match {
        r#type: "Feature",
        geometry: Point::new([position.lon(), position.lat()]),
        properties: MatchProperties {
            precision: precision.as_str(),
            precision_m: radius.value().round(),
            confidence,
            matched,
            municipality: municipality.as_ref().map(|own| own.name.to_string()),
            municipality_istat: municipality.as_ref().map(|own| own.istat.to_string()),
            province: municipality.map(|own| own.province.into()),
            geocoder: geocoder.to_owned(),
        },
    }
}
