//! Places for a person who types: municipalities, quarters, postcodes and streets that begin like the text.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::register::RegisterEntry;

use super::index::lookup::Lookup;
use super::index::{Index, PostcodeRow};
use super::key::StreetKey;
use super::locate::{Known, locate};
use super::split::{Place, leading_municipality, split_place};
use super::words::Kind;
use super::{Embedded, candidate_at, plane, quarter_candidate};
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};

/// Longest text that is searched for, in characters.
const MAX_TEXT: usize = 200;
/// Most streets that begin like the text.
const MAX_STREETS: usize = 50;

/// Likeliest first: how alike, then how many people live there.
pub fn search(gazetteer: &Embedded, text: &str, limit: usize) -> Vec<Candidate> {
    let text: String = text.chars().take(MAX_TEXT).collect();
    let folded = slug(&text);
    if folded.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(f64, u32, Candidate)> = Vec::new();
    let mut add = |likeness: f64, entry: &RegisterEntry, candidate: Candidate| {
        found.push((
            likeness,
            entry.population.unwrap_or(0),
            Candidate { confidence: likeness, ..candidate },
        ));
    };
    for name in gazetteer.quarters.all() {
        let Some(likeness) = likeness(&folded, &name.folded) else { continue };
        let Some(entry) = gazetteer.register.entries().get(name.entry) else { continue };
        match name.quarter.map(|at| entry.quarters.get(at)) {
            None => add(likeness, entry, gazetteer.seat(entry, likeness)),
            // Of one name the municipality comes before the quarter.
            Some(Some(quarter)) => add(likeness * 0.98, entry, quarter_candidate(entry, quarter, likeness)),
            Some(None) => {}
        }
    }
    if folded.len() >= 3 && folded.bytes().all(|b| b.is_ascii_digit()) {
        let written = |row: &PostcodeRow| format!("{:05}", row.postcode);
        for row in gazetteer.postcodes.values().filter(|row| written(row).starts_with(&folded)) {
            let entry = IstatCode::from_value(row.istat).and_then(|istat| gazetteer.register.entry(istat));
            if let Some((entry, candidate)) =
                entry.and_then(|e| Some((e, gazetteer.postcode_candidate(e, row)?)))
            {
                add(folded.len() as f64 / 5.0, entry, candidate);
            }
        }
    }
    for (likeness, entry, candidate) in streets(gazetteer, &text) {
        add(likeness, entry, candidate);
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then_with(|| a.2.matched.cmp(&b.2.matched)));
    let mut candidates: Vec<Candidate> = found.into_iter().map(|(_, _, candidate)| candidate).collect();
    let mut seen = BTreeSet::new();
    candidates.retain(|candidate| seen.insert(candidate.matched.clone()));
    candidates.truncate(limit);
    candidates
}

/// 1 for the whole name, less for its beginning or a slip.
fn likeness(asked: &str, name: &str) -> Option<f64> {
    if asked == name {
        return Some(1.0);
    }
    if asked.len() >= 2 && name.starts_with(asked) {
        return Some(0.6 + 0.3 * asked.len() as f64 / name.len() as f64);
    }
    let may_be_slip = asked.len() >= 5 && asked.len().abs_diff(name.len()) <= 1;
    (may_be_slip && strsim::damerau_levenshtein(asked, name) == 1).then_some(0.7)
}

/// A whole address, or streets whose name begins like the text.
fn streets<'a>(gazetteer: &'a Embedded, text: &str) -> Vec<(f64, &'a RegisterEntry, Candidate)> {
    let query = AddressQuery { text: text.to_owned(), postcode: None, municipality: None };
    let exact = match gazetteer.find(&query) {
        GeocodeOutcome::Found(candidate) => vec![candidate],
        GeocodeOutcome::Ambiguous(candidates) => candidates,
        GeocodeOutcome::NotFound => Vec::new(),
    };
    let of = |candidate: &Candidate| {
        candidate.municipality.as_ref().and_then(|m| gazetteer.register.entry(m.istat))
    };
    let exact = exact.into_iter().filter(|candidate| candidate.confidence > 0.4);
    let behind_town = leading_municipality(text, &gazetteer.register, &gazetteer.words);
    let (only_in, rest) = match split_place(text, None, &gazetteer.register, &gazetteer.words) {
        Place::In { entry, rest } => (Some(entry), rest),
        _ => match behind_town.filter(|leading| leading.is_apart) {
            Some(leading) => (Some(leading.entry), leading.rest),
            None => (None, text.to_owned()),
        },
    };
    let asked = StreetKey::read(&rest, &gazetteer.words);
    // A bare name rather means a town or a quarter than a street named after it.
    let is_address = asked.kind != Kind::default() || text.contains(|c: char| c.is_ascii_digit());
    let weight = if is_address { 0.95 } else { 0.6 };
    let mut found: Vec<_> = exact
        .filter_map(|candidate| Some((candidate.confidence * weight, of(&candidate)?, candidate)))
        .collect();
    if asked.words.iter().map(String::len).sum::<usize>() >= 3 {
        let likeness = 0.75 * weight;
        let beginning = beginning_like(gazetteer, &asked, only_in);
        found.extend(
            beginning
                .into_iter()
                .map(|(entry, candidate)| (likeness, entry, Candidate { confidence: likeness, ..candidate })),
        );
    }
    found
}

/// Streets that begin like the asked one and have a place, of the largest towns first.
fn beginning_like<'a>(
    gazetteer: &'a Embedded,
    asked: &StreetKey,
    only_in: Option<&'a RegisterEntry>,
) -> Vec<(&'a RegisterEntry, Candidate)> {
    let mut streets: Vec<(Reverse<u32>, &Index, u32, &RegisterEntry)> = Vec::new();
    for index in &gazetteer.indexes {
        let area = match only_in {
            Some(entry) => match index.area(entry.municipality.istat.value()) {
                Some(area) => Some(area),
                None => continue,
            },
            None => None,
        };
        let lookup = Lookup { index, words: &gazetteer.words, area: area.as_ref() };
        for street in lookup.beginning(asked) {
            let istat = index.istat_of(street).and_then(IstatCode::from_value);
            let Some(entry) = istat.and_then(|istat| gazetteer.register.entry(istat)) else { continue };
            streets.push((Reverse(entry.population.unwrap_or(0)), index, street, entry));
        }
    }
    streets.sort_by_key(|(population, _, street, _)| (*population, *street));
    let placed = streets.into_iter().filter_map(|(_, index, street, entry)| {
        let row = index.street(street)?;
        let points = index.points(&row);
        let mut points: Vec<Known> =
            points.iter().map(|point| Known::of(point, index.accuracy_m(point.source))).collect();
        let located = locate(&mut points, None, 0, true)?;
        let candidate = candidate_at(
            entry,
            plane::position(located.spot)?,
            Precision::Street,
            gazetteer.radii.of(&located, Some(entry.municipality.istat)),
            format!("{}, {}", row.name, entry.municipality.name),
            0.0,
        );
        Some((entry, candidate))
    });
    placed.take(MAX_STREETS).collect()
}
