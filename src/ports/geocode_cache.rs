//! What geocoders have answered before, and how often they may still be asked: kept between runs.
//!
//! Only addresses of desks come here. What a visitor types is looked up in memory and never reaches this port.

use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

use super::geocoder::{Candidate, GeocodeOutcome};
use super::store::StoreError;

/// An answer of earlier.
#[derive(Debug, Clone, PartialEq)]
pub struct Remembered {
    pub outcome: GeocodeOutcome,
    /// Places that were offered outside the municipality.
    pub outside: Vec<Candidate>,
    pub at: DateTime<Utc>,
}

/// A wish to ask a geocoder now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    pub now: DateTime<Utc>,
    /// The day on which the request counts.
    pub today: NaiveDate,
    /// Between the starts of two requests.
    pub interval: Duration,
    pub per_day: u32,
    /// How long the asker is ready to wait for its turn.
    pub patience: Duration,
}

/// Whether a geocoder may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permit {
    /// At this moment, not earlier. The request is counted.
    At(DateTime<Utc>),
    /// Not before this moment: others wait too, or the geocoder wants to be left alone. Nothing is counted.
    NotBefore(DateTime<Utc>),
    /// As often as allowed on this day.
    Spent,
}

/// Shared by all programs that use one store, so that together they stay polite.
#[async_trait]
pub trait GeocodeCache: Send + Sync {
    async fn recall(&self, geocoder: &str, query: &str) -> Result<Option<Remembered>, StoreError>;

    /// Replaces what was remembered of this query.
    async fn remember(&self, geocoder: &str, query: &str, remembered: &Remembered) -> Result<(), StoreError>;

    /// Takes the next turn of a geocoder. No turn is ever given twice.
    async fn take_turn(&self, geocoder: &str, wish: &Wish) -> Result<Permit, StoreError>;

    /// Nobody asks this geocoder before a moment.
    async fn hold_off(&self, geocoder: &str, until: DateTime<Utc>) -> Result<(), StoreError>;
}
