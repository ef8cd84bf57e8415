//! What a foreign geocoder offers, judged by our own register: which place it is, how exact, and whether it may be taken.

use bussola_engine::domain::address::Address;
use bussola_engine::domain::id::slug;
use bussola_engine::domain::position::{Metres, Position, Precision};
use bussola_engine::domain::register::{Register, RegisterEntry};
use bussola_engine::domain::street::{Surroundings, read_address};

use super::likeness::{is_same_number, likeness};
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};

/// How far beyond its municipality's border a place may lie: borders are simplified by up to 159 m.
const BORDER_SLACK_M: f64 = 200.0;
/// Where no border is on file: how far from the seat a place of that municipality may lie.
const SEAT_REACH_M: f64 = 50_000.0;
/// Answers nearer to each other than this are one answer.
const SAME_PLACE_M: f64 = 300.0;
/// Less alike streets are other streets.
const MIN_LIKENESS: f64 = 0.7;
/// Most places of an answer that are looked at.
const MAX_PLACES: usize = 50;
/// Most candidates of an ambiguous answer.
const MAX_CANDIDATES: usize = 5;
/// The error of a numbered address in OpenStreetMap: the point is on the building or its door.
pub const HOUSE_RADIUS_M: f64 = 50.0;
/// The nearest known number, or a number reckoned between two: as `street` in `data/gazetteer/radii.csv`.
pub const NUMBER_RADIUS_M: f64 = 600.0;
/// Longest text that is sent anywhere, in characters.
pub const MAX_TEXT: usize = 300;

/// A place as a foreign geocoder describes it, in our words.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignPlace {
    pub position: Position,
    /// What the point stands for, before anything was asked.
    pub precision: Precision,
    /// How far from the point the place reaches.
    pub radius: Metres,
    /// Of a house or a street.
    pub street: Option<String>,
    pub number: Option<String>,
    /// The place's own name, such as that of an office.
    pub name: Option<String>,
    /// What tells two streets of one name apart: postcode, quarter.
    pub areas: Vec<String>,
    /// Names that may be the municipality's.
    pub towns: Vec<String>,
    pub label: String,
}

/// What was asked, taken apart.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Cut to [`MAX_TEXT`], without control characters.
    pub text: String,
    pub address: Address,
    pub postcode: Option<String>,
    pub entry: Option<&'a RegisterEntry>,
}

impl<'a> Asked<'a> {
    /// `None` when the municipality is not on file or nothing is left to ask.
    pub fn read(query: &AddressQuery, register: &'a Register) -> Option<Self> {
        let entry = match query.municipality {
            Some(istat) => Some(register.entry(istat)?),
            None => None,
        };
        let words = query.text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
        let text: String = words.collect::<Vec<_>>().join(" ").chars().take(MAX_TEXT).collect();
        if text.is_empty() && entry.is_none() {
            return None;
        }
        let is_quarter =
            |name: &str| entry.is_some_and(|entry| register.has_quarter(entry.municipality.istat, name));
        let around = Surroundings {
            municipality: entry.map(|entry| &*entry.municipality.name),
            is_quarter: &is_quarter,
        };
        let address = read_address(&text, around);
        let postcode = query.postcode.clone().or_else(|| address.postcode.as_deref().map(str::to_owned));
        let postcode = postcode.filter(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()));
        Some(Self { text, address, postcode, entry })
    }

    /// The text with postcode and municipality, for a search in free words.
    pub fn line(&self) -> String {
        let town = self.entry.map(|entry| {
            let municipality = &entry.municipality;
            let postcode =
                self.postcode.as_deref().filter(|code| !self.text.contains(code)).unwrap_or_default();
            format!("{postcode} {} {}", municipality.name, municipality.province).trim().to_owned()
        });
        let parts = [Some(self.text.clone()), town];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// West, south, east, north around the municipality with some slack, when its border is on file.
    pub fn frame(&self) -> Option<[f64; 4]> {
        use geo::BoundingRect as _;
        const SLACK_DEGREES: f64 = 0.01;
        let rect = self.entry?.border.as_ref()?.bounding_rect()?;
        Some([
            rect.min().x - SLACK_DEGREES,
            rect.min().y - SLACK_DEGREES,
            rect.max().x + SLACK_DEGREES,
            rect.max().y + SLACK_DEGREES,
        ])
    }
}

/// What is left of an answer.
#[derive(Debug, PartialEq)]
pub struct Judged {
    pub outcome: GeocodeOutcome,
    /// Fitting places outside the municipality.
    pub outside: Vec<Candidate>,
}

/// A candidate with what tells it from others.
struct Fitting {
    candidate: Candidate,
    street: String,
    areas: Vec<String>,
    /// Whether it is a street, and not one of its houses.
    is_piece: bool,
}

/// The places that fit what was asked: one answer, several that differ, or none.
pub fn judge(places: Vec<ForeignPlace>, asked: &Asked<'_>, register: &Register) -> Judged {
    let mut fitting: Vec<Fitting> = Vec::new();
    let mut outside = Vec::new();
    for place in places.into_iter().take(MAX_PLACES) {
        let lies_inside = asked.entry.is_none_or(|entry| lies_in(&place, entry, register));
        let Some(found) = fit(place, asked, register, lies_inside) else { continue };
        if lies_inside {
            join(&mut fitting, found);
        } else if found.candidate.precision <= Precision::Near {
            outside.push(found.candidate);
        }
    }
    fitting.sort_by(|a, b| {
        let (a, b) = (&a.candidate, &b.candidate);
        a.precision.cmp(&b.precision).then(b.confidence.total_cmp(&a.confidence))
    });
    outside.truncate(MAX_CANDIDATES);
    let best = fitting.first().map(|found| (found.candidate.precision, found.candidate.confidence));
    let is_best = |found: &Fitting| Some((found.candidate.precision, found.candidate.confidence)) == best;
    let mut candidates: Vec<Candidate> = Vec::new();
    for found in fitting.into_iter().take_while(is_best) {
        let is_near =
            |other: &Candidate| other.position.metres_to(found.candidate.position).value() < SAME_PLACE_M;
        if !candidates.iter().any(is_near) && candidates.len() < MAX_CANDIDATES {
            candidates.push(found.candidate);
        }
    }
    let outcome = match candidates.len() {
        0 => GeocodeOutcome::NotFound,
        1 => GeocodeOutcome::Found(candidates.remove(0)),
        _ => GeocodeOutcome::Ambiguous(candidates),
    };
    Judged { outcome, outside }
}

/// Pieces of one street are one street, as far as any of them reaches; another number of a street says less than the
/// street itself.
fn join(fitting: &mut Vec<Fitting>, found: Fitting) {
    let is_same_street = |other: &&mut Fitting| {
        found.candidate.precision == Precision::Street
            && other.candidate.precision == Precision::Street
            && other.street == found.street
            && other.areas.iter().any(|area| found.areas.contains(area))
    };
    match fitting.iter_mut().find(is_same_street) {
        Some(_) if !found.is_piece => {}
        Some(other) if !other.is_piece => *other = found,
        Some(other) => {
            let apart = other.candidate.position.metres_to(found.candidate.position).value();
            let reach = other.candidate.radius.value().max(apart + found.candidate.radius.value());
            other.candidate.radius = Metres::new(reach).expect("a sum of lengths is one");
        }
        None => fitting.push(found),
    }
}

/// By the border where there is one on file; otherwise by name, near the seat.
fn lies_in(place: &ForeignPlace, entry: &RegisterEntry, register: &Register) -> bool {
    let slack = Metres::new(BORDER_SLACK_M).expect("a length is not negative");
    register.lies_in(entry.municipality.istat, place.position, slack).unwrap_or_else(|| {
        let mut names =
            std::iter::once(&entry.municipality.name).chain(&entry.other_names).map(|name| slug(name));
        let is_named = names.any(|name| place.towns.iter().any(|town| slug(town) == name));
        is_named && entry.seat.metres_to(place.position).value() <= SEAT_REACH_M
    })
}

/// The place as an answer to what was asked; `None` when it is another place.
fn fit(place: ForeignPlace, asked: &Asked<'_>, register: &Register, lies_inside: bool) -> Option<Fitting> {
    let (precision, radius, confidence) = exactness(&place, asked)?;
    let is_piece = place.precision == Precision::Street;
    let entry = asked.entry.filter(|_| lies_inside).or_else(|| register.containing(place.position));
    Some(Fitting {
        candidate: Candidate {
            position: place.position,
            precision,
            radius: Metres::new(radius)?,
            matched: place.label.chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect(),
            municipality: entry.map(|entry| entry.municipality.clone()),
            confidence,
        },
        street: slug(place.street.as_deref().unwrap_or_default()),
        areas: place.areas.iter().map(|area| slug(area)).collect(),
        is_piece,
    })
}

/// How exact the place is as an answer, how far off it may be, and how alike it is to what was asked.
fn exactness(place: &ForeignPlace, asked: &Asked<'_>) -> Option<(Precision, f64, f64)> {
    let reach = place.radius.value();
    let wanted = asked.address.street.as_deref();
    match place.precision {
        Precision::House | Precision::Street | Precision::Near => {
            let Some(street) = wanted else { return named(place, asked) };
            let alike = place.street.as_deref().map_or(0.0, |own| likeness(street, own));
            if alike < MIN_LIKENESS {
                return named(place, asked);
            }
            let number = asked.address.number.as_deref();
            let is_house = place.precision == Precision::House;
            match (number, place.number.as_deref()) {
                (Some(asked), Some(own)) if is_same_number(asked, own) => {
                    let precision = if is_house { Precision::House } else { Precision::Street };
                    Some((precision, reach, alike))
                }
                // Some other house or office of the street.
                _ if is_house => Some((Precision::Street, reach.max(NUMBER_RADIUS_M), alike)),
                _ => Some((Precision::Street, reach, alike)),
            }
        }
        Precision::District => {
            let is_asked = asked.address.district.is_some()
                || place.name.as_deref().is_some_and(|name| likeness(name, &asked.text) >= MIN_LIKENESS);
            Some((Precision::District, reach, if is_asked { 0.5 } else { 0.4 }))
        }
        Precision::Postcode => Some((Precision::Postcode, reach, 0.5)),
        Precision::Municipality => {
            Some((Precision::Municipality, reach, if asked.text.is_empty() { 1.0 } else { 0.3 }))
        }
    }
}

/// An office or a stop that was asked by its name: near, not the very door.
fn named(place: &ForeignPlace, asked: &Asked<'_>) -> Option<(Precision, f64, f64)> {
    let alike = place.name.as_deref().map_or(0.0, |name| likeness(&asked.text, name));
    (alike >= MIN_LIKENESS).then(|| (Precision::Near, place.radius.value().max(HOUSE_RADIUS_M * 2.0), alike))
}

/// Half the diagonal of a box of degrees: how far its edge lies from its middle.
pub fn half_diagonal(west: f64, south: f64, east: f64, north: f64) -> Option<f64> {
    let corner = Position::from_lon_lat(west, south).ok()?;
    let opposite = Position::from_lon_lat(east, north).ok()?;
    Some(corner.metres_to(opposite).value() / 2.0)
}

/// How far off a place may be: as far as its box reaches, and never less than such places usually are.
pub fn radius_of(precision: Precision, reach: Option<f64>) -> Metres {
    let (least, unknown) = match precision {
        Precision::House => (HOUSE_RADIUS_M, HOUSE_RADIUS_M),
        Precision::Near => (2.0 * HOUSE_RADIUS_M, 2.0 * HOUSE_RADIUS_M),
        Precision::Street => (100.0, NUMBER_RADIUS_M),
        Precision::District => (500.0, 2_000.0),
        Precision::Postcode => (1_000.0, 5_000.0),
        Precision::Municipality => (1_850.0, 10_000.0),
    };
    let metres = reach.filter(|reach| *reach > 0.0).map_or(unknown, |reach| reach.max(least));
    Metres::new(metres).expect("the lengths above are lengths, and so is a distance")
}

#[cfg(test)]
mod tests;
