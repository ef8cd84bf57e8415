//! From what the visitor wrote to a place on the map.

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::{Metres, Position, Precision};

use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};
use crate::web::site::Site;
use crate::web::view::finder::Origin;
use crate::web::view::search::Search;

/// Other places that are offered.
const MAX_CANDIDATES: usize = 5;

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
pub(super) async fn find(site: &Site, search: &Search, point: String) -> Place {
    let city = site.cities.iter().find(|city| Some(&city.slug) == search.city.as_ref());
    let Some(text) = &search.near else {
        let here = search.position.map(|position| Origin { position, label: point, is_exact: true });
        return Place { origin: here.or_else(|| city.map(center)), ..Place::default() };
    };
    if let Some(named) = site.cities.iter().find(|city| slug(&city.name) == slug(text)) {
        return Place { origin: Some(center(named)), ..Place::default() };
    }
    let mut place = written(site, text, city).await;
    if place.origin.is_none() {
        place.origin = city.map(center);
    }
    place
}

fn center(city: &City) -> Origin {
    Origin { position: city.center, label: city.name.to_string(), is_exact: false }
}

/// Asks the geocoder: in the city first, when there is one, then everywhere; at last for places of that name.
async fn written(site: &Site, text: &str, city: Option<&City>) -> Place {
    let everywhere = AddressQuery { text: text.to_owned(), postcode: None, municipality: None };
    let in_city =
        city.map(|city| AddressQuery { municipality: Some(city.main_municipality), ..everywhere.clone() });
    for query in in_city.into_iter().chain([everywhere]) {
        match site.geocoder.geocode(&query).await {
            Ok(GeocodeOutcome::Found(candidate)) => return chosen(text, vec![candidate]),
            Ok(GeocodeOutcome::Ambiguous(candidates)) if !candidates.is_empty() => {
                return chosen(text, candidates);
            }
            Ok(GeocodeOutcome::Ambiguous(_) | GeocodeOutcome::NotFound) => {}
            Err(_) => return Place { is_unavailable: true, ..Place::default() },
        }
    }
    match site.geocoder.search(text, MAX_CANDIDATES).await {
        Ok(candidates) => chosen(text, candidates),
        Err(_) => Place { is_unavailable: true, ..Place::default() },
    }
}

fn chosen(text: &str, candidates: Vec<Candidate>) -> Place {
    let mut candidates = candidates.into_iter();
    let Some(first) = candidates.next() else {
        return Place { not_found: Some(text.to_owned()), ..Place::default() };
    };
    let others = candidates.take(MAX_CANDIDATES).map(|other| (name_of(&other), other.position)).collect();
    let name = name_of(&first);
    let is_exact = first.precision <= Precision::Street;
    Place {
        origin: Some(Origin { position: first.position, label: name.clone(), is_exact }),
        matched: (slug(&name) != slug(text)).then_some(name),
        radius: (!is_exact).then_some(first.radius),
        others,
        ..Place::default()
    }
}

fn name_of(candidate: &Candidate) -> String {
    match &candidate.municipality {
        Some(municipality) if !candidate.matched.contains(&*municipality.name) => {
            format!("{}, {}", candidate.matched, municipality.name)
        }
        _ => candidate.matched.clone(),
    }
}
