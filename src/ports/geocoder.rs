//! From an address to a position, with how much to believe it.

use std::time::Duration;

use async_trait::async_trait;
use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::position::{Metres, Position, Precision};

/// What is asked. `text` is the address as written, without the municipality when that is given apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AddressQuery {
    pub text: String,
    pub postcode: Option<String>,
    /// No answer outside this municipality is given.
    pub municipality: Option<IstatCode>,
}

/// A place that fits the address.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    pub position: Position,
    pub precision: Precision,
    /// Nine times out of ten the true place lies within this radius.
    pub radius: Metres,
    /// The address that was matched, as the geocoder writes it.
    pub matched: String,
    pub municipality: Option<Municipality>,
    /// 0 to 1: how alike the asked and the matched address are.
    pub confidence: f64,
}

/// The answer. Not finding is an answer, not an error.
#[must_use]
#[derive(Debug, Clone, PartialEq)]
pub enum GeocodeOutcome {
    Found(Candidate),
    /// Two or more places fit and differ; a person must choose. The likeliest first.
    Ambiguous(Vec<Candidate>),
    NotFound,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum GeocodeError {
    #[error("the geocoder asks to wait {} s", retry_after.as_secs())]
    Busy { retry_after: Duration },
    #[error("the geocoder refuses to answer")]
    Refused,
    #[error("the geocoder cannot be reached")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A geocoder that was asked and gave no answer.
#[derive(Debug)]
pub struct Silence {
    pub geocoder: Box<str>,
    pub error: GeocodeError,
}

/// A place, and who says so.
#[derive(Debug, Clone, PartialEq)]
pub struct Sighting {
    pub geocoder: Box<str>,
    pub candidate: Candidate,
}

/// An answer with who gave it, and with all that a person may have to look at.
#[must_use]
#[derive(Debug)]
pub struct Answer {
    pub outcome: GeocodeOutcome,
    /// Who gave the outcome: the name that is stored with the position.
    pub geocoder: Box<str>,
    /// Another geocoder's place that contradicts the outcome.
    pub rival: Option<Sighting>,
    /// Places that were offered outside the municipality: never taken.
    pub outside: Vec<Sighting>,
    /// Who was asked and did not answer.
    pub silent: Vec<Silence>,
    /// Whether somebody who was not asked might know better.
    pub may_improve: bool,
}

impl Answer {
    /// The whole answer of one geocoder.
    pub fn new(geocoder: &str, outcome: GeocodeOutcome) -> Self {
        Self {
            outcome,
            geocoder: geocoder.into(),
            rival: None,
            outside: Vec::new(),
            silent: Vec::new(),
            may_improve: false,
        }
    }
}

/// Anything that finds addresses.
#[async_trait]
pub trait Geocoder: Send + Sync {
    /// Stored with every position that it finds.
    fn name(&self) -> &str;

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError>;

    /// Places whose name or address begins like the text, for a person who types: likeliest first, at most `limit`.
    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError>;

    /// What is known without asking anybody outside this machine, at once; `None` when that is nothing at all.
    fn locally(&self, _query: &AddressQuery) -> Option<Answer> {
        None
    }

    /// The outcome with all that was noticed on the way.
    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        Ok(Answer::new(self.name(), self.geocode(query).await?))
    }
}
