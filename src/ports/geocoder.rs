//! From an address to a position, with how much to believe it.

use std::time::Duration;

use async_trait::async_trait;
use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::position::{Metres, Position, Precision};

/// What is asked. `text` is the address as written, without the municipality when that is given apart.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// Anything that finds addresses.
#[async_trait]
pub trait Geocoder: Send + Sync {
    /// Stored with every position that it finds.
    fn name(&self) -> &str;

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError>;

    /// Places whose name or address begins like the text, for a person who types: likeliest first, at most `limit`.
    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError>;
}
