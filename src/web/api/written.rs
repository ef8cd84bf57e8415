//! Features as they were written last: within a minute most answers tell of the same desks.
//!
//! What a desk says of itself takes longer to write than the search takes to find it. Kept are some tens of thousands
//! of desks at most, each with the version, the minute and the language that it was written for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arc_swap::ArcSwapOption;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::domain::opening::Opening;
use bussola_engine::domain::position::Metres;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::domain::walk::{self, Arrival};

use super::feature::Feature;
use crate::web::problem::Problem;

/// Groups of places for desks; with a kilobyte or two per desk, full they take about a hundred megabytes.
const N_GROUPS: usize = 1 << 14;
/// So many desks of one group are kept side by side: with one, any two of a group would drive each other out.
const N_PLACES: usize = 4;

/// What a feature depends on besides its desk and the distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    pub version: DataVersion,
    pub at: LocalMinute,
    pub lang: Language,
}

/// How far a desk is, and whether somebody may set out from there on foot.
#[derive(Debug, Clone, Copy)]
pub struct Away {
    pub distance: Option<Metres>,
    pub sets_out: bool,
}

impl Away {
    pub fn arrival(self, record: &DeskRecord, opening: &Opening, at: LocalMinute) -> Option<Arrival> {
        let distance = self.distance.filter(|_| self.sets_out);
        Arrival::of(opening, at, walk::way_to(&record.location, distance)?)
    }
}

/// A feature in JSON, without the distance.
#[derive(Debug)]
struct Written {
    edition: Edition,
    id: DeskId,
    opening: Opening,
    /// Most who set out for an open desk are in time, so one feature does for them all.
    arrival: Option<Arrival>,
    json: Vec<u8>,
    /// Where the properties begin, and with them the distance.
    properties: usize,
}

/// The features that were written last. Readers never wait; in a full group the new one takes a place in turn.
#[derive(Debug)]
pub struct WrittenFeatures {
    groups: Box<[Group]>,
}

#[derive(Debug, Default)]
struct Group {
    places: [ArcSwapOption<Written>; N_PLACES],
    turn: AtomicUsize,
}

impl Default for WrittenFeatures {
    fn default() -> Self {
        Self { groups: (0..N_GROUPS).map(|_| Group::default()).collect() }
    }
}

impl WrittenFeatures {
    /// Appends the feature of a desk to an array; it is told anew, without its distance, when it was not kept.
    pub fn append(
        &self,
        edition: Edition,
        (record, away): (&DeskRecord, Away),
        out: &mut Vec<u8>,
        tell: impl FnOnce() -> (Opening, Feature),
    ) -> Result<(), Problem> {
        let group = &self.groups[group_of(record)];
        for place in &group.places {
            let kept = place.load();
            let is_it = |kept: &&Written| {
                kept.is_of(edition, record.id())
                    && kept.arrival == away.arrival(record, &kept.opening, edition.at)
            };
            if let Some(written) = kept.as_deref().filter(is_it) {
                written.append(away.distance, out);
                return Ok(());
            }
        }
        let (opening, feature) = tell();
        let arrival = away.arrival(record, &opening, edition.at);
        let (json, properties) = json_of(&feature)?;
        let written = Written { edition, id: record.id().clone(), opening, arrival, json, properties };
        written.append(away.distance, out);
        group.keep(written);
        Ok(())
    }
}

impl Group {
    /// In the place of what is out of date or of the same desk, or else in turn.
    fn keep(&self, written: Written) {
        let is_free = |place: &&ArcSwapOption<Written>| {
            let kept = place.load();
            kept.as_deref().is_none_or(|kept| kept.edition != written.edition || kept.id == written.id)
        };
        let next = self.turn.fetch_add(1, Ordering::Relaxed) % N_PLACES;
        let place = self.places.iter().find(is_free).unwrap_or(&self.places[next]);
        place.store(Some(Arc::new(written)));
    }
}

/// Records stay where they are as long as their snapshot; another one at the same address is told apart by its id.
fn group_of(record: &DeskRecord) -> usize {
    let address = std::ptr::from_ref(record) as u64;
    (address.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize % N_GROUPS
}

/// A feature in JSON, and where its properties begin.
fn json_of(feature: &Feature) -> Result<(Vec<u8>, usize), Problem> {
    const PROPERTIES: &[u8] = b"\"properties\":{";
    let json = serde_json::to_vec(feature).map_err(|error| Problem::Internal(Box::new(error)))?;
    // Before the properties stand only an id, which has no quotes, and numbers.
    let start = json.windows(PROPERTIES.len()).position(|window| window == PROPERTIES);
    let properties = start.expect("a feature has properties") + PROPERTIES.len();
    Ok((json, properties))
}

impl Written {
    fn is_of(&self, edition: Edition, id: &DeskId) -> bool {
        self.edition == edition && self.id == *id
    }

    fn append(&self, distance: Option<Metres>, out: &mut Vec<u8>) {
        let (head, properties) = self.json.split_at(self.properties);
        if !matches!(out.last(), None | Some(b'[')) {
            out.push(b',');
        }
        out.extend_from_slice(head);
        if let Some(distance) = distance {
            let (tenths, minutes) = (distance.decimetres(), walk::minutes(distance));
            let text = format!("\"distance_m\":{}.{},\"walk_minutes\":{minutes}", tenths / 10, tenths % 10);
            out.extend_from_slice(text.as_bytes());
            if properties != b"}}" {
                out.push(b',');
            }
        }
        out.extend_from_slice(properties);
    }
}
