//! `/api/v1/nearest`.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::position::{Position, Precision};
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::SuggestionKind;
use bussola_engine::search::text::fold;
use serde::Serialize;

use super::feature::Telling;
use super::operations::NEAREST;
use super::schemas::Echo;
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};
use crate::web::extract::{Params, Place, Question};
use crate::web::past::Edition;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

#[derive(Serialize)]
struct Nearest {
    r#type: &'static str,
    data_version: u64,
    /// Known only when fewer than the limit were found.
    #[serde(rename = "numberMatched", skip_serializing_if = "Option::is_none")]
    number_matched: Option<usize>,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    query: Echo,
    /// What the words of `near` were understood as.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Understood>,
}

/// What follows the lists of features.
#[derive(Serialize)]
struct Credit<'a> {
    attribution: &'a str,
}

/// A place that was found for words.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Understood {
    pub matched: String,
    /// `house`, `street`, `near`, `district`, `postcode` or `municipality`.
    pub precision: &'static str,
    /// Nine times out of ten the true place lies within this radius, in metres.
    pub precision_m: f64,
    /// Other places that fit the words too; the answer is for the likeliest.
    pub others: Vec<String>,
}

impl Understood {
    /// Whether a walk from there can be told: not from the middle of a quarter or a municipality.
    fn is_a_door_or_street(&self) -> bool {
        [Precision::House, Precision::Street].iter().any(|exact| exact.as_str() == self.precision)
    }
}

/// Room for a desk in the answer, and a little more.
const BYTES_PER_DESK: usize = 1_200;

pub(super) async fn nearest(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &NEAREST.names())?;
    let edition = Edition::read(&mut params, &site).await?;
    let question = Question::of(&mut params, &site, &edition)?;
    let snapshot = edition.snapshot;
    let (origin, place) = match &question.place {
        Some(Place::At(position)) => (*position, None),
        Some(Place::Named(words)) => {
            let (position, understood) = locate(&site, &snapshot, words).await?;
            (position, Some(understood))
        }
        None => {
            let allowed = Allowed::Shape("lat and lon, or near");
            return Err(Problem::MissingParameter { parameter: "lat", allowed });
        }
    };
    let answer = snapshot.nearest_records(&question.nearest(origin));
    let sets_out = place.as_ref().is_none_or(Understood::is_a_door_or_street);
    let telling =
        Telling { site: &site, snapshot: &snapshot, at: question.at, lang: question.lang, sets_out };
    let is_all = answer.pins.len() < question.limit.get();
    let head = Nearest {
        r#type: "FeatureCollection",
        data_version: snapshot.version().0,
        number_matched: is_all.then_some(answer.pins.len()),
        number_returned: answer.pins.len(),
        query: Echo::of(&question),
        place,
    };
    let n_features = answer.pins.len() + answer.without_pin.len();
    let mut body = object(&head, n_features * BYTES_PER_DESK)?;
    body.extend_from_slice(b",\"features\":[");
    for (record, distance) in answer.pins {
        telling.append_brief(record, Some(distance), &mut body)?;
    }
    body.extend_from_slice(b"],\"remote\":[");
    for record in answer.without_pin {
        telling.append_brief(record, None, &mut body)?;
    }
    body.extend_from_slice(b"],");
    body.extend_from_slice(&object(&Credit { attribution: site.publication.attribution() }, 0)?[1..]);
    body.push(b'}');
    Ok(super::written_json(NEAREST.answer.media_type, body))
}

/// An object of JSON without its closing brace, with room for what follows.
fn object(value: &impl Serialize, room: usize) -> Result<Vec<u8>, Problem> {
    let mut body = Vec::with_capacity(1_024 + room);
    serde_json::to_writer(&mut body, value).map_err(|error| Problem::Internal(Box::new(error)))?;
    body.pop();
    Ok(body)
}

/// From so many letters on the beginning of a name may be meant.
const LETTERS_OF_BEGINNING: usize = 4;

/// The likeliest position for words: an address, or else a place that the suggestions know.
pub async fn locate(
    site: &Site,
    snapshot: &Snapshot,
    words: &str,
) -> Result<(Position, Understood), Problem> {
    let query = AddressQuery { text: words.to_owned(), postcode: None, municipality: None };
    let candidates = match site.geocoder.geocode(&query).await? {
        GeocodeOutcome::Found(candidate) => vec![candidate],
        GeocodeOutcome::Ambiguous(candidates) => candidates,
        GeocodeOutcome::NotFound => Vec::new(),
    };
    if let Some((first, others)) = candidates.split_first() {
        return Ok(understood(first, others));
    }
    suggested(snapshot, words).ok_or_else(|| Problem::BadValue {
        parameter: "near",
        value: words.to_owned(),
        allowed: Allowed::Shape("a street with its municipality, a quarter or a municipality that is known"),
    })
}

fn understood(first: &Candidate, others: &[Candidate]) -> (Position, Understood) {
    let place = Understood {
        matched: first.matched.clone(),
        precision: first.precision.as_str(),
        precision_m: first.radius.value().round(),
        others: others.iter().map(|candidate| candidate.matched.clone()).collect(),
    };
    (first.position, place)
}

/// A place that is called so, or whose name begins so; a slip of the pen would lead to another town.
fn suggested(snapshot: &Snapshot, words: &str) -> Option<(Position, Understood)> {
    let asked = fold(words);
    let is_meant = |matched: &str| {
        let matched = fold(matched);
        matched == asked || asked.chars().count() >= LETTERS_OF_BEGINNING && matched.starts_with(&asked)
    };
    snapshot.suggest(words, None, None, 10).into_iter().find_map(|suggestion| match suggestion.kind {
        SuggestionKind::Place { name, municipality, position, radius } if is_meant(&suggestion.matched) => {
            let is_municipality = municipality.as_ref().is_none_or(|own| *own.name == *name);
            let precision = if is_municipality { "municipality" } else { "district" };
            let others = Vec::new();
            Some((
                position,
                Understood { matched: name, precision, precision_m: radius.value().round(), others },
            ))
        }
        _ => None,
    })
}
