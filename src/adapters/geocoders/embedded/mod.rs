//! The embedded geocoder: an index of streets and house numbers, and the register of municipalities.
//!
//! House, then between or beside known numbers, street, postcode, quarter, municipality: the surest that is known.
//! The tables of `data/gazetteer` and every imported file are indexes of the same kind, asked together.

pub mod import;
pub mod index;
mod key;
mod load;
pub mod locate;
pub mod number;
mod plane;
mod quarters;
mod search;
mod split;
mod streets;
mod words;

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use bussola_engine::domain::address::{Address, IstatCode};
use bussola_engine::domain::position::{Metres, Position, Precision};
use bussola_engine::domain::register::{Quarter, Register, RegisterEntry};
use bussola_engine::domain::street::{Surroundings, read_address};

use self::index::lookup::Lookup;
use self::index::{Index, PostcodeRow};
use self::key::StreetKey;
pub use self::load::GazetteerError;
use self::load::Radii;
use self::quarters::Quarters;
use self::split::{Leading, Place, leading_municipality, split_place};
use self::streets::{AskedStreet, OnStreets};
use self::words::Kind;
pub use self::words::StreetWords;
use crate::ports::geocoder::{AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome, Geocoder};

/// The name stored with every position that it finds.
pub const NAME: &str = "embedded";
/// The street words, in the folder of the gazetteer.
pub const WORDS_FILE: &str = "street_words.toml";

/// Most candidates of an ambiguous answer.
const MAX_CANDIDATES: usize = 5;
/// Longest address that is read, in bytes.
const MAX_TEXT: usize = 400;
/// At or above this a street is called as it was asked.
const SAME_NAME: f64 = 0.95;
/// Most municipalities that are looked at when none is named.
const MAX_MUNICIPALITIES: usize = 12;

/// The embedded geocoder.
#[derive(Debug, Clone)]
pub struct Embedded {
    register: Arc<Register>,
    words: Arc<StreetWords>,
    indexes: Vec<Arc<Index>>,
    postcodes: BTreeMap<(u32, u32), PostcodeRow>,
    quarters: Arc<Quarters>,
    radii: Radii,
}

impl Embedded {
    /// Reads `address_points.csv`, `postcodes.csv`, `street_words.toml` and `radii.csv`.
    pub fn read(folder: &Path, register: Arc<Register>) -> Result<Self, GazetteerError> {
        let words = Arc::new(StreetWords::read(&folder.join(WORDS_FILE))?);
        let radii = load::read_radii(&folder.join("radii.csv"))?;
        let own = load::index_tables(folder, &words, &radii)?;
        let quarters = Arc::new(Quarters::of(&register));
        let empty =
            Self { register, words, indexes: Vec::new(), postcodes: BTreeMap::new(), quarters, radii };
        Ok(empty.with_index(own))
    }

    /// The same, which also knows what imported index files hold.
    pub fn with_files(mut self, files: &[PathBuf]) -> Result<Self, GazetteerError> {
        for file in files {
            let index = Index::open(file, self.words.fingerprint())?;
            self = self.with_index(index);
        }
        Ok(self)
    }

    pub fn with_index(mut self, index: Index) -> Self {
        for row in index.postcodes() {
            self.postcodes.entry((row.istat, row.postcode)).or_insert(row);
        }
        self.indexes.push(Arc::new(index));
        self
    }

    /// The same without the tables of the data folder: what an imported file is worth by itself.
    pub fn only(mut self, index: Index) -> Self {
        (self.indexes, self.postcodes) = (Vec::new(), BTreeMap::new());
        self.with_index(index)
    }

    pub fn words(&self) -> &StreetWords {
        &self.words
    }

    /// The answer, without waiting for anything.
    pub fn find(&self, query: &AddressQuery) -> GeocodeOutcome {
        let text = shortened(&query.text);
        let postcode = query.postcode.as_deref();
        if let Some(istat) = query.municipality {
            let Some(entry) = self.register.entry(istat) else { return GeocodeOutcome::NotFound };
            return self.find_in(entry, &split::without_municipality(text, entry), postcode);
        }
        // "Barriera di Milano" is in Torino.
        if self.is_quarter_alone(text) {
            return self.find_anywhere(text);
        }
        let place = split_place(text, postcode, &self.register, &self.words);
        if let Some(outcome) = self.find_behind_town(text, &place, postcode) {
            return outcome;
        }
        match place {
            Place::In { entry, rest } => self.find_in(entry, &rest, postcode),
            Place::Several(entries) => self.find_in_one_of(&entries, query),
            Place::Nowhere => self.find_anywhere(text),
        }
    }

    /// Who writes the town first means that town: "Torino, San Salvario", "Milano Via Padova". `at_end` is the town at
    /// the end of the text, which comes before it unless it belongs to a street or a quarter.
    fn find_behind_town(
        &self,
        text: &str,
        at_end: &Place<'_>,
        postcode: Option<&str>,
    ) -> Option<GeocodeOutcome> {
        let Leading { entry, rest, is_apart } = leading_municipality(text, &self.register, &self.words)?;
        let is_quarter = self.quarters.has(entry.municipality.istat, &rest);
        let is_end_else = match at_end {
            Place::In { entry: last, .. } => !split::ends_with_street_of(text, last, &self.words),
            Place::Several(_) => true,
            Place::Nowhere => false,
        };
        if is_end_else && !is_quarter {
            return None;
        }
        let outcome = self.find_in(entry, &rest, postcode);
        let is_understood = match &outcome {
            GeocodeOutcome::Found(found) => found.precision < Precision::Municipality,
            GeocodeOutcome::Ambiguous(_) => true,
            GeocodeOutcome::NotFound => false,
        };
        (is_understood || is_apart).then_some(outcome)
    }

    /// Whether the whole text is the name of a quarter, and of no municipality.
    fn is_quarter_alone(&self, text: &str) -> bool {
        !self.quarters.named(text).is_empty() && self.register.named(text, None).is_empty()
    }

    /// The cascade inside one municipality.
    fn find_in(&self, entry: &RegisterEntry, text: &str, postcode: Option<&str>) -> GeocodeOutcome {
        let is_quarter = |name: &str| self.quarters.has(entry.municipality.istat, name);
        let around = Surroundings { municipality: Some(&entry.municipality.name), is_quarter: &is_quarter };
        let address = read_address(text, around);
        let postcode =
            postcode.or(address.postcode.as_deref()).and_then(|code| code.parse().ok()).unwrap_or(0);
        if address.number.is_none()
            && let Some(house) = self.house_by_last_number(entry, text, postcode)
        {
            return GeocodeOutcome::Found(house);
        }
        let mut is_known = false;
        for (key, number) in self.asked_keys(&address, text) {
            match self.on_streets(entry, AskedStreet { key: &key, number: number.as_deref(), postcode }) {
                OnStreets::Placed(mut candidates) if candidates.len() == 1 => {
                    return GeocodeOutcome::Found(candidates.remove(0));
                }
                OnStreets::Placed(candidates) if candidates.len() > 1 => {
                    return GeocodeOutcome::Ambiguous(candidates);
                }
                OnStreets::Unplaced { .. } => is_known = true,
                OnStreets::Placed(_) | OnStreets::Unknown => {}
            }
        }
        let confidence = match (text.trim().is_empty(), is_known) {
            (true, _) => 1.0,
            (false, true) => 0.4,
            (false, false) => 0.3,
        };
        let found = self
            .postcode_in(entry, postcode)
            .or_else(|| self.quarter_in(entry, &address))
            .unwrap_or_else(|| self.seat(entry, confidence));
        GeocodeOutcome::Found(found)
    }

    /// Where no number was read, the last word may still be one: "Via della Palazzina 80" is no building 80 of a "Via
    /// della". Only a door that exists counts.
    fn house_by_last_number(&self, entry: &RegisterEntry, text: &str, postcode: u32) -> Option<Candidate> {
        let part = text.split(',').next().unwrap_or_default().trim();
        let (street, number) = part.rsplit_once(' ')?;
        if !number.starts_with(|c: char| c.is_ascii_digit()) || number.len() > 8 {
            return None;
        }
        let key = StreetKey::read(street, &self.words);
        match self.on_streets(entry, AskedStreet { key: &key, number: Some(number), postcode }) {
            OnStreets::Placed(mut candidates) if candidates.len() == 1 => {
                Some(candidates.remove(0)).filter(|candidate| candidate.precision == Precision::House)
            }
            _ => None,
        }
    }

    /// Several municipalities have the name: the one that has the street, if only one has.
    fn find_in_one_of(&self, entries: &[&RegisterEntry], query: &AddressQuery) -> GeocodeOutcome {
        let seats = || entries.iter().take(MAX_CANDIDATES).map(|entry| self.seat(entry, 0.5)).collect();
        let mut found: Vec<Candidate> = Vec::new();
        for entry in entries.iter().take(MAX_MUNICIPALITIES) {
            let rest = split::without_municipality(&query.text, entry);
            if let GeocodeOutcome::Found(candidate) = self.find_in(entry, &rest, query.postcode.as_deref())
                && candidate.precision <= Precision::Street
            {
                found.push(candidate);
            }
        }
        match found.len() {
            1 => GeocodeOutcome::Found(found.remove(0)),
            0 => GeocodeOutcome::Ambiguous(seats()),
            _ => GeocodeOutcome::Ambiguous(found.into_iter().take(MAX_CANDIDATES).collect()),
        }
    }

    /// Only where the postcode says more than the municipality does.
    fn postcode_in(&self, entry: &RegisterEntry, postcode: u32) -> Option<Candidate> {
        let istat = entry.municipality.istat;
        let row = self.postcodes.get(&(istat.value(), postcode))?;
        let candidate = self.postcode_candidate(entry, row)?;
        (f64::from(row.radius_m) < self.radii.municipality(entry).value()).then_some(candidate)
    }

    fn postcode_candidate(&self, entry: &RegisterEntry, row: &PostcodeRow) -> Option<Candidate> {
        let radius = f64::from(row.radius_m).min(self.radii.municipality(entry).value());
        let position = plane::position((row.lon, row.lat))?;
        let matched = format!("{:05} {}", row.postcode, entry.municipality.name);
        let radius = Metres::new(radius).expect("the smaller of two lengths is one");
        Some(candidate_at(entry, position, Precision::Postcode, radius, matched, 0.5))
    }

    fn quarter_in(&self, entry: &RegisterEntry, address: &Address) -> Option<Candidate> {
        let parts = [&address.district, &address.detail, &address.street];
        let parts = parts.into_iter().flatten().flat_map(|part| part.split(','));
        let at = self.quarters.named_in(entry.municipality.istat, parts)?;
        entry.quarters.get(at).map(|quarter| quarter_candidate(entry, quarter, 0.5))
    }

    fn seat(&self, entry: &RegisterEntry, confidence: f64) -> Candidate {
        candidate_at(
            entry,
            entry.seat,
            Precision::Municipality,
            self.radii.municipality(entry),
            entry.municipality.name.to_string(),
            confidence,
        )
    }

    /// Without a municipality only what is unique in the whole gazetteer is found.
    fn find_anywhere(&self, text: &str) -> GeocodeOutcome {
        let nowhere = Surroundings { municipality: None, is_quarter: &|_| false };
        let address = read_address(text, nowhere);
        let mut found: Vec<Candidate> = Vec::new();
        let mut asked_a_street = false;
        for (key, number) in self.asked_keys(&address, text).into_iter().take(1) {
            asked_a_street = number.is_some() || key.kind != Kind::default();
            for entry in self.municipalities_with(&key) {
                let asked = AskedStreet { key: &key, number: number.as_deref(), postcode: 0 };
                match self.on_streets(entry, asked) {
                    OnStreets::Placed(candidates) => found.extend(candidates),
                    OnStreets::Unplaced { name, likeness } => {
                        let matched = format!("{name}, {}", entry.municipality.name);
                        found.push(Candidate { matched, ..self.seat(entry, f64::from(likeness)) });
                    }
                    OnStreets::Unknown => {}
                }
            }
        }
        // A name alone that is only like a street's is some other place that nobody here knows: "Parigi", "Lione".
        if !asked_a_street {
            found.retain(|candidate| candidate.confidence >= SAME_NAME);
        }
        let named = self.quarters.named(text);
        // A bare name rather means the quarter than a street named after it.
        let confidence = if asked_a_street { 0.9 } else { 0.98 };
        let quarter = |(istat, at): (IstatCode, usize)| {
            let entry = self.register.entry(istat)?;
            Some(quarter_candidate(entry, entry.quarters.get(at)?, confidence))
        };
        found.extend(named.into_iter().filter_map(quarter));
        let best = found.iter().map(|candidate| candidate.confidence).fold(0.0, f64::max);
        found.retain(|candidate| candidate.confidence >= best - 0.01);
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

    /// Those that have the street, the likeliest first, then the largest.
    fn municipalities_with(&self, key: &StreetKey) -> Vec<&RegisterEntry> {
        let mut likeliest: BTreeMap<IstatCode, f32> = BTreeMap::new();
        for index in &self.indexes {
            for hit in (Lookup { index, words: &self.words, area: None }).streets(key) {
                let Some(istat) = index.istat_of(hit.street).and_then(IstatCode::from_value) else {
                    continue;
                };
                let likeness = likeliest.entry(istat).or_default();
                *likeness = likeness.max(hit.likeness);
            }
        }
        let best = likeliest.values().copied().fold(0.0, f32::max);
        let entry = |(istat, likeness): (IstatCode, f32)| Some((likeness, self.register.entry(istat)?));
        let mut entries: Vec<(f32, &RegisterEntry)> = likeliest.into_iter().filter_map(entry).collect();
        entries.retain(|(likeness, _)| *likeness >= best - 0.03);
        entries.sort_by(|(a, one), (b, two)| b.total_cmp(a).then(two.population.cmp(&one.population)));
        entries.into_iter().take(MAX_MUNICIPALITIES).map(|(_, entry)| entry).collect()
    }

    /// Where the addresses are from: to be named wherever positions are shown.
    pub fn attributions(&self) -> BTreeSet<&str> {
        let notes = self.indexes.iter().flat_map(|index| &index.sources);
        notes.map(|note| note.attribution.as_str()).filter(|text| !text.is_empty()).collect()
    }
}

fn shortened(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_TEXT)]
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
