//! The gazetteer of `data/gazetteer`: municipalities, quarters, postcodes and known addresses, asked in memory.
//!
//! House, then interpolated or nearest number, street, postcode, quarter, municipality: the surest that is known.

mod load;
mod number;
mod search;
mod split;
mod street;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::address::{Address, IstatCode};
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::{Metres, Position, Precision};
use bussola_engine::domain::register::{Quarter, Register, RegisterEntry};
use bussola_engine::domain::street::{Surroundings, read_address};

pub use self::load::GazetteerError;
use self::load::{PostcodeArea, Radii, Street};
use self::number::{Class, leading_number, locate};
use self::split::{Place, split_place};
use self::street::StreetKey;
use crate::ports::geocoder::{AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder};

/// The name stored with every position that it finds.
pub const NAME: &str = "embedded";

/// Streets of one name that lie this near to each other are one answer.
const SAME_PLACE_M: f64 = 300.0;
/// Most candidates of an ambiguous answer.
const MAX_CANDIDATES: usize = 5;

/// The embedded geocoder.
#[derive(Debug, Clone)]
pub struct Embedded {
    register: Arc<Register>,
    streets: BTreeMap<IstatCode, Vec<Street>>,
    postcodes: Vec<PostcodeArea>,
    radii: Radii,
}

impl Embedded {
    /// Reads `address_points.csv`, `postcodes.csv` and `radii.csv`.
    pub fn read(folder: &Path, register: Arc<Register>) -> Result<Self, GazetteerError> {
        Ok(Self {
            register,
            streets: load::read_streets(&folder.join("address_points.csv"))?,
            postcodes: load::read_postcodes(&folder.join("postcodes.csv"))?,
            radii: load::read_radii(&folder.join("radii.csv"))?,
        })
    }

    /// The answer, without waiting for anything.
    pub fn find(&self, query: &AddressQuery) -> GeocodeOutcome {
        let place = match query.municipality {
            Some(istat) => self.register.entry(istat).map_or(Place::Nowhere, |entry| Place::In {
                entry,
                rest: split::without_municipality(&query.text, entry),
            }),
            None => split_place(&query.text, query.postcode.as_deref(), &self.register),
        };
        match place {
            Place::In { entry, rest } => self.find_in(entry, &rest, query.postcode.as_deref()),
            Place::Several(entries) => {
                GeocodeOutcome::Ambiguous(entries.into_iter().map(|entry| self.seat(entry, 0.5)).collect())
            }
            Place::Nowhere if query.municipality.is_none() => self.find_anywhere(&query.text),
            Place::Nowhere => GeocodeOutcome::NotFound,
        }
    }

    /// The cascade inside one municipality.
    fn find_in(&self, entry: &RegisterEntry, text: &str, postcode: Option<&str>) -> GeocodeOutcome {
        let is_quarter = |name: &str| self.register.has_quarter(entry.municipality.istat, name);
        let around = Surroundings { municipality: Some(&entry.municipality.name), is_quarter: &is_quarter };
        let address = read_address(text, around);
        let on_street = self.on_street(entry, &address);
        match on_street.len() {
            0 => {}
            1 => return GeocodeOutcome::Found(on_street.into_iter().next().expect("there is one")),
            _ => return GeocodeOutcome::Ambiguous(on_street),
        }
        let postcode = postcode.or(address.postcode.as_deref());
        let found = postcode
            .and_then(|postcode| self.postcode_in(entry, postcode))
            .or_else(|| self.quarter_in(entry, &address))
            .unwrap_or_else(|| self.seat(entry, if text.trim().is_empty() { 1.0 } else { 0.3 }));
        GeocodeOutcome::Found(found)
    }

    /// Streets that fit best; more than one when they fit equally well and lie apart.
    fn on_street(&self, entry: &RegisterEntry, address: &Address) -> Vec<Candidate> {
        let Some(name) = &address.street else { return Vec::new() };
        let key = StreetKey::read(name);
        let streets = self.streets.get(&entry.municipality.istat).map_or(&[][..], Vec::as_slice);
        let alike = streets.iter().filter_map(|street| Some((key.likeness(&street.key)?, street)));
        let alike: Vec<(f64, &Street)> = alike.collect();
        let best = alike.iter().map(|(likeness, _)| *likeness).fold(0.0, f64::max);
        let mut found: Vec<Candidate> = Vec::new();
        for (likeness, street) in alike.into_iter().filter(|(likeness, _)| *likeness >= best) {
            let Some(candidate) = self.street_candidate(entry, street, address.number.as_deref(), likeness)
            else {
                continue;
            };
            let is_known =
                |other: &Candidate| other.position.metres_to(candidate.position).value() < SAME_PLACE_M;
            if !found.iter().any(is_known) {
                found.push(candidate);
            }
        }
        found.sort_by(surest_first);
        found.truncate(MAX_CANDIDATES);
        found
    }

    fn street_candidate(
        &self,
        entry: &RegisterEntry,
        street: &Street,
        number: Option<&str>,
        likeness: f64,
    ) -> Option<Candidate> {
        let (position, class) = locate(&street.points, number.and_then(leading_number))?;
        let number =
            number.filter(|_| class == Class::House).map(|number| format!(" {number}")).unwrap_or_default();
        Some(Candidate {
            position,
            precision: if class == Class::House { Precision::House } else { Precision::Street },
            radius: self.radii.of(class, entry.municipality.istat),
            matched: format!("{}{number}, {}", street.name, entry.municipality.name),
            municipality: Some(entry.municipality.clone()),
            confidence: likeness,
        })
    }

    /// Only where the postcode says more than the municipality does.
    fn postcode_in(&self, entry: &RegisterEntry, postcode: &str) -> Option<Candidate> {
        let istat = entry.municipality.istat;
        let area = self.postcodes.iter().find(|area| area.istat == istat && area.postcode == postcode)?;
        (area.radius < self.radii.municipality(istat)).then(|| self.postcode_candidate(entry, area))
    }

    fn postcode_candidate(&self, entry: &RegisterEntry, area: &PostcodeArea) -> Candidate {
        let radius = area.radius.value().min(self.radii.municipality(area.istat).value());
        Candidate {
            position: area.position,
            precision: Precision::Postcode,
            radius: Metres::new(radius).expect("the smaller of two lengths is one"),
            matched: format!("{} {}", area.postcode, entry.municipality.name),
            municipality: Some(entry.municipality.clone()),
            confidence: 0.5,
        }
    }

    fn quarter_in(&self, entry: &RegisterEntry, address: &Address) -> Option<Candidate> {
        let parts = [&address.district, &address.detail, &address.street];
        let folded: Vec<String> =
            parts.into_iter().flatten().flat_map(|part| part.split(',').map(slug)).collect();
        let is_named = |quarter: &&Quarter| {
            let name = slug(&quarter.name);
            folded.iter().any(|part| *part == name || part.ends_with(&format!("-{name}")))
        };
        entry.quarters.iter().find(is_named).map(|quarter| quarter_candidate(entry, quarter, 0.5))
    }

    fn seat(&self, entry: &RegisterEntry, confidence: f64) -> Candidate {
        candidate_at(
            entry,
            entry.seat,
            Precision::Municipality,
            self.radii.municipality(entry.municipality.istat),
            entry.municipality.name.to_string(),
            confidence,
        )
    }

    /// Without a municipality only what is unique in the whole gazetteer is found.
    fn find_anywhere(&self, text: &str) -> GeocodeOutcome {
        let nowhere = Surroundings { municipality: None, is_quarter: &|_| false };
        let address = read_address(text, nowhere);
        let entries = self.streets.keys().filter_map(|istat| self.register.entry(*istat));
        let mut found: Vec<Candidate> = entries.flat_map(|entry| self.on_street(entry, &address)).collect();
        let name = slug(text);
        let quarters =
            self.register.entries().iter().flat_map(|entry| entry.quarters.iter().map(move |q| (entry, q)));
        let named = quarters.filter(|(_, quarter)| slug(&quarter.name) == name);
        found.extend(named.map(|(entry, quarter)| quarter_candidate(entry, quarter, 0.9)));
        let best = found.iter().map(|candidate| candidate.confidence).fold(0.0, f64::max);
        found.retain(|candidate| candidate.confidence >= best);
        found.sort_by(surest_first);
        match found.len() {
            0 => GeocodeOutcome::NotFound,
            1 => GeocodeOutcome::Found(found.remove(0)),
            _ => {
                found.truncate(MAX_CANDIDATES);
                GeocodeOutcome::Ambiguous(found)
            }
        }
    }
}

fn quarter_candidate(entry: &RegisterEntry, quarter: &Quarter, confidence: f64) -> Candidate {
    let matched = format!("{}, {}", quarter.name, entry.municipality.name);
    candidate_at(entry, quarter.position, Precision::District, quarter.radius, matched, confidence)
}

fn candidate_at(
    entry: &RegisterEntry,
    position: Position,
    precision: Precision,
    radius: Metres,
    matched: String,
    confidence: f64,
) -> Candidate {
    Candidate {
        position,
        precision,
        radius,
        matched,
        municipality: Some(entry.municipality.clone()),
        confidence,
    }
}

fn surest_first(a: &Candidate, b: &Candidate) -> Ordering {
    b.confidence
        .total_cmp(&a.confidence)
        .then(a.precision.cmp(&b.precision))
        .then_with(|| a.matched.cmp(&b.matched))
}

#[async_trait]
impl Geocoder for Embedded {
    fn name(&self) -> &str {
        NAME
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        Ok(self.find(query))
    }

    async fn search(&self, text: &str, limit: usize) -> Result<Vec<Candidate>, GeocodeError> {
        Ok(search::search(self, text, limit))
    }

    fn locally(&self, query: &AddressQuery) -> Option<Answer> {
        Some(Answer::new(NAME, self.find(query)))
    }
}

#[cfg(test)]
mod tests;
