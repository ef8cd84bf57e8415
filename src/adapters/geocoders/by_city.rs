//! The geocoders of each city area: which ones are asked depends on the municipality.

use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::city::City;
use bussola_engine::domain::register::Register;

use super::chain::Chain;
use crate::ports::geocoder::{AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder};

/// One chain per area, and one for everywhere else.
#[derive(Debug)]
pub struct ByCity {
    areas: Vec<(City, Chain)>,
    elsewhere: Chain,
    register: Arc<Register>,
}

impl ByCity {
    /// `elsewhere` also answers where no municipality is given.
    pub fn new(areas: Vec<(City, Chain)>, elsewhere: Chain, register: Arc<Register>) -> Self {
        Self { areas, elsewhere, register }
    }

    /// The area that the municipality belongs to before one that it is only a neighbour of.
    fn chain(&self, query: &AddressQuery) -> &Chain {
        let entry = query.municipality.and_then(|istat| self.register.entry(istat));
        let Some(municipality) = entry.map(|entry| &entry.municipality) else { return &self.elsewhere };
        let is_own = |city: &City| {
            city.municipalities.contains(&municipality.istat)
                || city.provinces.contains(&municipality.province)
        };
        let own = self.areas.iter().find(|(city, _)| is_own(city));
        let near =
            || self.areas.iter().find(|(city, _)| city.covers(municipality.istat, &municipality.province));
        own.or_else(near).map_or(&self.elsewhere, |(_, chain)| chain)
    }
}

#[async_trait]
impl Geocoder for ByCity {
    fn name(&self) -> &str {
        super::chain::NAME
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        self.chain(query).geocode(query).await
    }

    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        self.elsewhere.search(text, limit).await
    }

    fn locally(&self, query: &AddressQuery) -> Option<Answer> {
        self.chain(query).locally(query)
    }

    async fn ask(&self, query: &AddressQuery) -> Result<Answer, GeocodeError> {
        self.chain(query).ask(query).await
    }
}
