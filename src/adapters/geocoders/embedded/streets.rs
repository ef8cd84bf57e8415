//! The streets of one municipality that an address may mean, from every index, with the place on each.

use bussola_engine::domain::address::Address;
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::register::RegisterEntry;

use super::index::lookup::{Hit, Lookup};
use super::key::StreetKey;
use super::locate::{Class, Known, Located, locate};
use super::number::HouseNumber;
use super::plane::{self, metres};
use super::words::{Kind, Shape};
use super::{Embedded, MAX_CANDIDATES};
use crate::ports::geocoder::Candidate;

/// Streets of one name that lie this near to each other are one answer.
const SAME_PLACE_M: f64 = 300.0;
/// Hits that are this much less alike than the best are not looked at.
const WORTH_A_LOOK: f32 = 0.2;
/// Most streets of one municipality that are looked at.
const MAX_GROUPS: usize = 16;
/// Likenesses closer than this are equal.
const EQUAL: f32 = 0.03;
/// A street with no more points than this may be another name of one that has all its doors.
const HARDLY_KNOWN: usize = 5;
/// A street that has the house is preferred to a better name without it, when it is this much alike.
const WITH_HOUSE: f32 = 0.8;

/// What the streets of a municipality say to an address.
#[derive(Debug)]
pub enum OnStreets {
    /// None is alike.
    Unknown,
    /// The street exists, and nobody knows where.
    Unplaced { name: String, likeness: f32 },
    /// One, or several that fit as well and lie apart.
    Placed(Vec<Candidate>),
}

/// One street, as all indexes together know it.
#[derive(Debug)]
struct Group<'a> {
    kind: Kind,
    /// In alphabetical order.
    words: Vec<&'a str>,
    name: &'a str,
    hit: Hit,
    points: Vec<Known>,
    located: Option<Located>,
}

/// What is asked of the streets.
#[derive(Debug, Clone, Copy)]
pub struct AskedStreet<'a> {
    pub key: &'a StreetKey,
    pub number: Option<&'a str>,
    /// 0 when none is named.
    pub postcode: u32,
}

impl Embedded {
    pub(super) fn on_streets(&self, entry: &RegisterEntry, asked: AskedStreet<'_>) -> OnStreets {
        let istat = entry.municipality.istat.value();
        let mut groups: Vec<Group<'_>> = Vec::new();
        for index in &self.indexes {
            let Some(area) = index.area(istat) else { continue };
            let hits = Lookup { index, words: &self.words, area: Some(&area) }.streets(asked.key);
            for hit in hits.iter().take(MAX_GROUPS) {
                self.group(&mut groups, index, *hit);
            }
        }
        let best = best_likeness(&groups);
        groups.retain(|group| group.hit.likeness >= best - WORTH_A_LOOK);
        let number = asked.number.and_then(HouseNumber::read);
        for group in &mut groups {
            let is_round = self.words.shape(group.kind) != Shape::Line;
            let is_road = self.is_road(group);
            group.located = locate(&mut group.points, number, asked.postcode, is_round);
            // A road is long: places on it say nothing about others.
            group.located = group.located.filter(|located| !(is_road && located.class >= Class::Listed));
            // What says less than the town does is no answer.
            let all = self.radii.municipality(entry);
            group.located = group.located.filter(|located| {
                located.class.is_house() || self.radii.of(located, Some(entry.municipality.istat)) <= all
            });
        }
        let chosen = choose(&groups, asked.postcode);
        if chosen.is_empty() {
            return groups.first().map_or(OnStreets::Unknown, |group| OnStreets::Unplaced {
                name: group.name.to_owned(),
                likeness: best,
            });
        }
        let candidates = chosen.into_iter().filter_map(|group| self.candidate(entry, group, asked.number));
        OnStreets::Placed(apart(candidates))
    }

    /// Adds the points of a street to those of the same name in another index.
    fn group<'a>(&self, groups: &mut Vec<Group<'a>>, index: &'a super::index::Index, hit: Hit) {
        let Some(row) = index.street(hit.street) else { return };
        let mut words: Vec<&str> = row.words().iter().filter_map(|word| index.word_text(*word)).collect();
        words.sort_unstable();
        let accuracy = |source: u8| index.accuracy_m(source);
        let points = index.points(&row);
        let points = points.iter().map(|point| Known::of(point, accuracy(point.source)));
        match groups.iter_mut().find(|group| group.kind == row.kind && group.words == words) {
            Some(group) => {
                group.points.extend(points);
                if hit.likeness > group.hit.likeness {
                    group.hit = hit;
                }
            }
            None => groups.push(Group {
                kind: row.kind,
                words,
                name: row.name,
                hit,
                points: points.collect(),
                located: None,
            }),
        }
    }

    /// "Strada statale 16".
    fn is_road(&self, group: &Group<'_>) -> bool {
        let is_number = |word: &&str| word.bytes().all(|b| b.is_ascii_digit());
        group.words.iter().any(|word| self.words.is_road_word(word)) && group.words.iter().any(is_number)
    }

    fn candidate(&self, entry: &RegisterEntry, group: &Group<'_>, number: Option<&str>) -> Option<Candidate> {
        let mut located = group.located?;
        // A square where a street was asked: perhaps the right name, not the right door.
        if group.hit.is_other_shape && located.class < Class::Along {
            located = Located { class: Class::Along, ..located };
        }
        let is_house = located.class.is_house();
        let number = match located.class {
            Class::House => number.map(|number| format!(" {number}")),
            // The door of 12 when 12/A was asked.
            Class::Sibling => number.and_then(HouseNumber::read)?.number().map(|number| format!(" {number}")),
            _ => None,
        };
        let number = number.unwrap_or_default();
        Some(Candidate {
            position: plane::position(located.spot)?,
            precision: if is_house { Precision::House } else { Precision::Street },
            radius: self.radii.of(&located, Some(entry.municipality.istat)),
            matched: format!("{}{number}, {}", group.name, entry.municipality.name),
            municipality: Some(entry.municipality.clone()),
            confidence: f64::from(group.hit.likeness),
        })
    }

    /// The street of an address, and what follows in other parts of it that begins like a street.
    pub(super) fn asked_keys(&self, address: &Address, text: &str) -> Vec<(StreetKey, Option<String>)> {
        let mut asked = Vec::new();
        if let Some(street) = &address.street {
            let (street, number) = self.words.with_road_number(street, address.number.as_deref());
            asked.push((StreetKey::read(&street, &self.words), number.map(str::to_owned)));
        }
        for part in text.split([',', '(', ')', ';']).skip(1).map(str::trim) {
            let first = part.split([' ', '.']).next().unwrap_or_default().to_lowercase();
            if self.words.whole_kind(&first).is_some() && part.len() > first.len() + 2 {
                let nowhere = super::Surroundings { municipality: None, is_quarter: &|_| false };
                let other = super::read_address(part, nowhere);
                let number = other.number.as_deref().or(address.number.as_deref());
                let key = StreetKey::read(other.street.as_deref().unwrap_or(part), &self.words);
                asked.push((key, number.map(str::to_owned)));
            }
        }
        asked
    }
}

fn best_likeness(groups: &[Group<'_>]) -> f32 {
    groups.iter().map(|group| group.hit.likeness).fold(0.0, f32::max)
}

/// The streets that answer: those that fit best and have a place.
fn choose<'g, 'a>(groups: &'g [Group<'a>], postcode: u32) -> Vec<&'g Group<'a>> {
    let best = best_likeness(groups);
    let has_house = |group: &&Group<'_>| group.located.is_some_and(|located| located.class.is_house());
    let mut chosen: Vec<&Group<'_>> =
        groups.iter().filter(|group| group.hit.likeness >= best - EQUAL && group.located.is_some()).collect();
    if chosen.iter().any(has_house) {
        chosen.retain(has_house);
    } else {
        // "Via Rossi" has three doors and "Via Mario Rossi", the same street, has all of them.
        let is_as_good = |group: &&Group<'_>| {
            let is_close = |other: &&Group<'_>| distance(group, other) < SAME_PLACE_M;
            let is_hardly_known =
                |other: &&Group<'_>| other.points.len() <= HARDLY_KNOWN && other.kind == group.kind;
            group.hit.likeness >= WITH_HOUSE
                && group.hit.slips == 0
                && (chosen.is_empty()
                    || (has_house(group)
                        && chosen.iter().all(is_hardly_known)
                        && chosen.iter().any(is_close)))
        };
        let better: Vec<&Group<'_>> =
            groups.iter().filter(|group| group.located.is_some()).filter(is_as_good).collect();
        if !better.is_empty() {
            let best = better.iter().map(|group| group.hit.likeness).fold(0.0, f32::max);
            chosen = better.into_iter().filter(|group| group.hit.likeness >= best - EQUAL).collect();
        }
    }
    let is_there = |group: &&Group<'_>| group.located.is_some_and(|located| located.postcode == postcode);
    if postcode != 0 && chosen.iter().any(is_there) {
        chosen.retain(is_there);
    }
    // Without a slip comes before with one, however the rest fits.
    if let Some(least) = chosen.iter().map(|group| group.hit.slips).min() {
        chosen.retain(|group| group.hit.slips == least);
    }
    chosen.sort_by(|a, b| b.hit.likeness.total_cmp(&a.hit.likeness));
    chosen
}

fn distance(a: &Group<'_>, b: &Group<'_>) -> f64 {
    a.located.zip(b.located).map_or(f64::INFINITY, |(a, b)| metres(a.spot, b.spot))
}

/// Of candidates that lie close to each other the first.
fn apart(candidates: impl Iterator<Item = Candidate>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        let is_known = |other: &Candidate| {
            metres(plane::spot(other.position), plane::spot(candidate.position)) < SAME_PLACE_M
        };
        if !found.iter().any(is_known) {
            found.push(candidate);
        }
    }
    found.sort_by(super::surest_first);
    found.truncate(MAX_CANDIDATES);
    found
}
