//! A memory around any geocoder: what was answered is not asked again until it is old.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::TimeDelta;

use super::foreign::MAX_TEXT;
use crate::ports::clock::Clock;
use crate::ports::geocode_cache::{GeocodeCache, Remembered};
use crate::ports::geocoder::{
    AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder, Sighting,
};

/// How long answers are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ages {
    pub found: TimeDelta,
    /// Also of ambiguous answers. Shorter: maps grow.
    pub not_found: TimeDelta,
}

impl Ages {
    fn of(&self, outcome: &GeocodeOutcome) -> TimeDelta {
        match outcome {
            GeocodeOutcome::Found(_) => self.found,
            GeocodeOutcome::Ambiguous(_) | GeocodeOutcome::NotFound => self.not_found,
        }
    }
}

/// A geocoder that remembers. Errors are never remembered.
pub struct Cached {
    inner: Arc<dyn Geocoder>,
    memory: Arc<dyn GeocodeCache>,
    clock: Arc<dyn Clock>,
    ages: Ages,
}

impl std::fmt::Debug for Cached {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cached")
            .field("inner", &self.inner.name())
            .field("ages", &self.ages)
            .finish_non_exhaustive()
    }
}

impl Cached {
    pub fn new(
        inner: Arc<dyn Geocoder>,
        memory: Arc<dyn GeocodeCache>,
        clock: Arc<dyn Clock>,
        ages: Ages,
    ) -> Self {
        Self { inner, memory, clock, ages }
    }

    /// A memory that cannot be read is no memory: the geocoder is asked.
    async fn recalled(&self, key: &str) -> Option<Remembered> {
        match self.memory.recall(self.inner.name(), key).await {
            Ok(remembered) => remembered.filter(|remembered| {
                let age = self.clock.now() - remembered.at;
                (TimeDelta::zero()..self.ages.of(&remembered.outcome)).contains(&age)
            }),
            Err(error) => {
                self.complain(&error);
                None
            }
        }
    }

    fn complain(&self, error: &(dyn std::error::Error + 'static)) {
        tracing::warn!(geocoder = self.inner.name(), error, "The memory of answers cannot be used");
    }
}

/// Municipality, postcode and words, however they are spaced, punctuated and capitalised.
pub fn key(query: &AddressQuery) -> String {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\'');
    let words = query.text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    let text: String =
        words.map(str::to_lowercase).collect::<Vec<_>>().join(" ").chars().take(MAX_TEXT).collect();
    let municipality = query.municipality.map(|istat| istat.to_string()).unwrap_or_default();
    format!("{municipality}|{}|{text}", query.postcode.as_deref().unwrap_or_default())
}

#[async_trait]
impl Geocoder for Cached {
    fn name(&self) -> &str {
        self.inner.name()
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        Ok(self.ask(query).await?.outcome)
    }

    /// What is typed is not remembered.
    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        self.inner.search(text, limit).await
    }

    fn locally(&self, query: &AddressQuery) -> Option<Answer> {
        self.inner.locally(query)
    }

    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        let key = key(query);
        if let Some(Remembered { outcome, outside, .. }) = self.recalled(&key).await {
            let sighting = |candidate| Sighting { geocoder: self.name().into(), candidate };
            let outside = outside.into_iter().map(sighting).collect();
            return Ok(Answer { outside, ..Answer::new(self.name(), outcome) });
        }
        let answer = self.inner.ask(query).await?;
        let outside = answer.outside.iter().map(|sighting| sighting.candidate.clone()).collect();
        let remembered = Remembered { outcome: answer.outcome.clone(), outside, at: self.clock.now() };
        if let Err(error) = self.memory.remember(self.name(), &key, &remembered).await {
            self.complain(&error);
        }
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bussola_engine::domain::address::IstatCode;

    #[test]
    fn one_address_has_one_key_however_it_is_written() {
        let query = |text: &str, istat: &str| AddressQuery {
            text: text.to_owned(),
            postcode: Some("10100".to_owned()),
            municipality: IstatCode::new(istat).ok(),
        };
        let plain = key(&query("Via Roma, 12/A", "001272"));
        assert_eq!(plain, "001272|10100|via roma 12/a");
        assert_eq!(key(&query("  via  ROMA 12/a ", "001272")), plain);
        assert_ne!(key(&query("Via Roma, 12/A", "042021")), plain);
        assert_ne!(key(&query("Via Roma, 12/B", "001272")), plain);
    }
}
