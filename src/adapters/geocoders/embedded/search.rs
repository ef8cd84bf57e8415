//! Places for a person who types: municipalities, quarters, postcodes and streets that begin like the text.

use bussola_engine::domain::id::slug;
use bussola_engine::domain::register::RegisterEntry;

use super::split::{Place, split_place};
use super::street::StreetKey;
use super::{Embedded, quarter_candidate};
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};

/// Longest text that is searched for, in characters.
const MAX_TEXT: usize = 200;

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
    for entry in gazetteer.register.entries() {
        let names = std::iter::once(&entry.municipality.name).chain(&entry.other_names);
        if let Some(likeness) = names.filter_map(|name| likeness(&folded, &slug(name))).reduce(f64::max) {
            add(likeness, entry, gazetteer.seat(entry, likeness));
        }
        for quarter in &entry.quarters {
            if let Some(likeness) = likeness(&folded, &slug(&quarter.name)) {
                // Of one name the municipality comes before the quarter.
                add(likeness * 0.98, entry, quarter_candidate(entry, quarter, likeness));
            }
        }
    }
    if folded.len() >= 3 {
        for area in gazetteer.postcodes.iter().filter(|area| area.postcode.starts_with(&folded)) {
            if let Some(entry) = gazetteer.register.entry(area.istat) {
                add(folded.len() as f64 / 5.0, entry, gazetteer.postcode_candidate(entry, area));
            }
        }
    }
    for (likeness, entry, candidate) in streets(gazetteer, &text) {
        add(likeness, entry, candidate);
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then_with(|| a.2.matched.cmp(&b.2.matched)));
    let mut candidates: Vec<Candidate> = found.into_iter().map(|(_, _, candidate)| candidate).collect();
    candidates.dedup_by(|a, b| a.matched == b.matched);
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
    let exact = exact.into_iter().filter(|candidate| candidate.confidence > 0.3);
    // A bare name rather means a town or a quarter than a street named after it.
    let is_address = !StreetKey::read(text).kind.is_empty() || text.contains(|c: char| c.is_ascii_digit());
    let weight = if is_address { 0.95 } else { 0.6 };
    let mut found: Vec<_> = exact
        .filter_map(|candidate| Some((candidate.confidence * weight, of(&candidate)?, candidate)))
        .collect();
    let (only_in, rest) = match split_place(text, None, &gazetteer.register) {
        Place::In { entry, rest } => (Some(entry.municipality.istat), rest),
        _ => (None, text.to_owned()),
    };
    let asked = StreetKey::read(&rest);
    let is_long_enough = asked.words.iter().map(String::len).sum::<usize>() >= 3;
    for (istat, streets) in &gazetteer.streets {
        if !is_long_enough || only_in.is_some_and(|only| only != *istat) {
            continue;
        }
        let Some(entry) = gazetteer.register.entry(*istat) else { continue };
        for street in streets.iter().filter(|street| begins_like(&street.key, &asked)) {
            let likeness = 0.75 * weight;
            found.extend(
                gazetteer.street_candidate(entry, street, None, likeness).map(|c| (likeness, entry, c)),
            );
        }
    }
    found
}

/// Every word but the last is there; the last is the beginning of one.
fn begins_like(street: &StreetKey, asked: &StreetKey) -> bool {
    let Some((last, firsts)) = asked.words.split_last() else { return false };
    let kind_fits = asked.kind.is_empty() || asked.kind == street.kind;
    kind_fits
        && firsts.iter().all(|word| street.words.contains(word))
        && street.words.iter().any(|word| word.starts_with(last.as_str()))
}
