//! From what the visitor wrote to a place on the map.

use std::collections::BTreeSet;

use bussola_engine::domain::address::{IstatCode, Municipality};
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::{Metres, Position, Precision};
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::SuggestionKind;

use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeError, GeocodeOutcome};
use crate::web::site::Site;
use crate::web::view::finder::Origin;
use crate::web::view::search::Search;

/// Other places that are offered.
const MAX_CANDIDATES: usize = 5;
/// Suggestions among which desks are looked for.
const MAX_SUGGESTIONS: usize = 30;
/// A municipality at or below this was understood alone, and the rest of the text was not.
const MIN_CONFIDENCE: f64 = 0.4;
/// At or above this the text is the whole name of a place, not its beginning or a slip.
const WHOLE_NAME: f64 = 0.98;

/// Where the visitor is, as far as it could be found.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub(super) origin: Option<Origin>,
    /// The whole address that was matched, when it says more than what was written.
    pub(super) matched: Option<String>,
    /// How far off the place may be, when it is not exact.
    pub(super) radius: Option<Metres>,
    /// Other places of the same name.
    pub(super) others: Vec<(String, Position)>,
    /// What was written and not found.
    pub(super) not_found: Option<String>,
    pub(super) is_unavailable: bool,
}

/// Finds the place of a search: what was written, else the position, else the city.
pub(super) async fn find(site: &Site, snapshot: &Snapshot, search: &Search, point: String) -> Place {
    let city = site.cities.iter().find(|city| Some(&city.slug) == search.city.as_ref());
    let Some(text) = &search.near else {
        let here = search.position.map(|position| Origin { position, label: point, is_exact: true });
        return Place { origin: here.or_else(|| city.map(center)), ..Place::default() };
    };
    if let Some(named) = site.cities.iter().find(|city| slug(&city.name) == slug(text)) {
        return Place { origin: Some(center(named)), ..Place::default() };
    }
    let written = Written { site, text, city };
    let mut place = match written.look_up().await {
        Ok(Some(place)) => place,
        Ok(None) => written.perhaps(snapshot).await,
        Err(_) => Place { is_unavailable: true, ..Place::default() },
    };
    if place.origin.is_none() {
        place.origin = city.map(center);
    }
    place
}

fn center(city: &City) -> Origin {
    Origin { position: city.center, label: city.name.to_string(), is_exact: false }
}

/// What was written, and the city that it is most likely about.
struct Written<'a> {
    site: &'a Site,
    text: &'a str,
    city: Option<&'a City>,
}

impl Written<'_> {
    /// A town or quarter of the area that is called so, then the city, then everywhere, at last all that begins so.
    /// A town of which nothing else was understood is no answer; nor is, for somebody in a city, a street of that name
    /// far away.
    async fn look_up(&self) -> Result<Option<Place>, GeocodeError> {
        let mut found = self.towns().await?;
        let in_city = self.city.map(|city| city.main_municipality);
        for municipality in in_city.map(Some).into_iter().chain([None]) {
            if found.is_empty() {
                found = self.ask(municipality).await?;
                found.retain(|candidate| is_understood(candidate) && self.is_meant(candidate));
            }
        }
        let mut begin_so: Vec<Candidate> = Vec::new();
        if !found.first().is_some_and(|first| self.is_named_whole(first)) {
            begin_so = self.site.geocoder.search(self.text, MAX_CANDIDATES).await?;
            begin_so.retain(|candidate| self.is_meant(candidate));
        }
        if !found.is_empty() {
            begin_so.retain(|candidate| candidate.precision > Precision::Street);
        }
        let mut names = BTreeSet::new();
        found.extend(begin_so);
        found.retain(|candidate| names.insert(name_of(candidate)));
        Ok(self.chosen(found))
    }

    /// Municipalities, quarters and stations of the area that the whole text is the name of: a bare name rather means them than
    /// a street.
    async fn towns(&self) -> Result<Vec<Candidate>, GeocodeError> {
        let register = &self.site.register;
        let named = register.named(self.text, None);
        let quarters = register.with_quarter(self.text, None);
        let called_so = register.with_common_name(self.text);
        let mut entries = named.into_iter().chain(quarters).chain(called_so);
        if !entries.any(|entry| self.is_near(&entry.municipality)) {
            return Ok(Vec::new());
        }
        let mut towns = self.site.geocoder.search(self.text, MAX_CANDIDATES).await?;
        towns.retain(|town| {
            let is_near = town.municipality.as_ref().is_some_and(|own| self.is_near(own));
            is_near && town.precision > Precision::Street && town.confidence >= WHOLE_NAME
        });
        Ok(towns)
    }

    /// What may be meant instead: desks of that name, places outside the area, at last the middle of the town that the
    /// text names.
    async fn perhaps(&self, snapshot: &Snapshot) -> Place {
        let mut others = desks_named(snapshot, self.text);
        let elsewhere = self.ask(None).await.unwrap_or_default();
        let is_named = |seat: &&Candidate| seat.municipality.as_ref().is_some_and(|own| self.names(own));
        let town = if others.is_empty() { elsewhere.iter().find(is_named) } else { None };
        let origin =
            town.map(|seat| Origin { position: seat.position, label: name_of(seat), is_exact: false });
        let understood = elsewhere.iter().filter(|candidate| is_understood(candidate));
        others.extend(understood.map(|candidate| (name_of(candidate), candidate.position)));
        Place { origin, not_found: Some(self.text.to_owned()), others, ..Place::default() }
    }

    async fn ask(&self, municipality: Option<IstatCode>) -> Result<Vec<Candidate>, GeocodeError> {
        let query = AddressQuery { text: self.text.to_owned(), postcode: None, municipality };
        Ok(match self.site.geocoder.geocode(&query).await? {
            GeocodeOutcome::Found(candidate) => vec![candidate],
            GeocodeOutcome::Ambiguous(candidates) => candidates,
            GeocodeOutcome::NotFound => Vec::new(),
        })
    }

    /// In the area, where there is one, or in the town that the text names.
    fn is_meant(&self, candidate: &Candidate) -> bool {
        candidate.municipality.as_ref().is_none_or(|own| self.is_near(own) || self.names(own))
    }

    fn is_near(&self, municipality: &Municipality) -> bool {
        self.city.is_none_or(|city| city.covers(municipality.istat, &municipality.province))
    }

    fn names(&self, municipality: &Municipality) -> bool {
        has_words(self.text, &municipality.name)
    }

    /// The text says as much as the name: "Vanchiglia" may be a quarter as well as the street "Via Vanchiglia".
    fn is_named_whole(&self, candidate: &Candidate) -> bool {
        candidate.precision > Precision::Street
            || slug(&candidate.matched).starts_with(&slug(self.text))
            || self.text.contains(|c: char| c.is_ascii_digit() || c == ',')
    }

    fn chosen(&self, candidates: Vec<Candidate>) -> Option<Place> {
        let mut candidates = candidates.into_iter();
        let first = candidates.next()?;
        let others = candidates.take(MAX_CANDIDATES).map(|other| (name_of(&other), other.position)).collect();
        let name = name_of(&first);
        let is_exact = first.precision <= Precision::Street;
        Some(Place {
            origin: Some(Origin { position: first.position, label: name.clone(), is_exact }),
            matched: (slug(&name) != slug(self.text)).then_some(name),
            radius: (!is_exact).then_some(first.radius),
            others,
            ..Place::default()
        })
    }
}

/// Whether the words stand in the text side by side, without regard to case, accents and punctuation.
fn has_words(text: &str, words: &str) -> bool {
    format!("-{}-", slug(text)).contains(&format!("-{}-", slug(words)))
}

/// More than the municipality was understood, or the municipality is all that was asked.
fn is_understood(candidate: &Candidate) -> bool {
    candidate.precision < Precision::Municipality || candidate.confidence > MIN_CONFIDENCE
}

/// Desks with a pin that carry the text in their name: people call a quarter by its house.
fn desks_named(snapshot: &Snapshot, text: &str) -> Vec<(String, Position)> {
    let suggestions = snapshot.suggest(text, None, None, MAX_SUGGESTIONS);
    let desks = suggestions.into_iter().filter_map(|suggestion| match suggestion.kind {
        SuggestionKind::Desk(id) => snapshot.desk(&id),
        SuggestionKind::Need(_) | SuggestionKind::Place { .. } => None,
    });
    let named = desks.filter(|record| has_words(&record.service.name, text));
    let placed =
        named.filter_map(|record| Some((record.service.name.to_string(), record.location.pin()?.position)));
    placed.take(MAX_CANDIDATES).collect()
}

fn name_of(candidate: &Candidate) -> String {
    match &candidate.municipality {
        Some(municipality) if !candidate.matched.contains(&*municipality.name) => {
            format!("{}, {}", candidate.matched, municipality.name)
        }
        _ => candidate.matched.clone(),
    }
}
