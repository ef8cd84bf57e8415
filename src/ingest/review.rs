//! What a run notices that a person must look at, against what was noticed before. An item is closed when its cause is
//! gone, and what a person has settled stays settled until the places change.

use std::collections::BTreeMap;

use bussola_engine::domain::desk::DeskStatus;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::issue::Rule;
use bussola_engine::domain::position::{Placement, Position, Precision};
use chrono::{DateTime, Utc};

use super::draft::Draft;
use crate::ports::review::{ReviewItem, ReviewKind, ReviewPlace, ReviewState};
use crate::ports::store::StoredDesk;

/// A desk that is farther than this from where it was has moved.
pub const MOVED_M: f64 = 200.0;
/// Places nearer than this are the place that a person has already judged.
const SAME_M: f64 = 25.0;

/// Collects during one run of one source.
#[derive(Debug)]
pub struct Watch {
    source: SourceId,
    now: DateTime<Utc>,
    known: BTreeMap<(DeskId, ReviewKind), ReviewItem>,
    /// What this run says of the items that it has found again or for the first time.
    found: BTreeMap<(DeskId, ReviewKind), ReviewItem>,
}

impl Watch {
    /// `known` are the source's items, open and closed.
    pub fn new(source: &SourceId, known: Vec<ReviewItem>, now: DateTime<Utc>) -> Self {
        let known = known.into_iter().map(|item| ((item.desk.clone(), item.kind), item)).collect();
        Self { source: source.clone(), now, known, found: BTreeMap::new() }
    }

    /// Something to look at. A record without an id cannot be looked up again and is left to its issues.
    pub fn found(&mut self, draft: &Draft, kind: ReviewKind, address: &str, places: Vec<ReviewPlace>) {
        let Some(desk) = &draft.id else { return };
        let key = (desk.clone(), kind);
        let known = self.known.get(&key);
        let is_judged = known.is_some_and(|item| {
            matches!(item.state, ReviewState::Settled { .. }) && are_same(&item.places, &places)
        });
        let item = match known {
            Some(item) if is_judged => item.clone(),
            Some(item) if item.is_open() => ReviewItem { address: address.into(), places, ..item.clone() },
            _ => ReviewItem {
                desk: desk.clone(),
                kind,
                source: self.source.clone(),
                address: address.into(),
                places,
                found_at: self.now,
                state: ReviewState::Open,
            },
        };
        self.found.insert(key, item);
    }

    /// Looks whether a placed record is where it was. Of a move that nobody has judged, the first place counts. `before`
    /// may be absent where the record says what it said last time.
    pub fn look(&mut self, draft: &Draft, before: Option<&StoredDesk>) {
        let (Some(desk), Some(now)) = (&draft.id, &draft.placement) else { return };
        let before = before.filter(|stored| stored.record.desk.status == DeskStatus::Active);
        let stored = before.and_then(|stored| stored.record.location.placement.as_ref());
        if stored.is_some_and(|stored| stored.is_locked) {
            return;
        }
        let open = self.known.get(&(desk.clone(), ReviewKind::Moved)).filter(|item| item.is_open());
        let first = open.and_then(|item| item.places.first()).cloned();
        let Some(first) = first.or_else(|| stored.map(place_of)) else { return };
        if has_moved(&first, now) {
            let address = written_address(draft);
            self.found(draft, ReviewKind::Moved, &address, vec![first, place_of(now)]);
        }
    }

    /// A record that waits in quarantine: a position outside is something to look at, all else stays as it was.
    pub fn waiting(&mut self, draft: &Draft) {
        let Some(desk) = &draft.id else { return };
        let is_outside = draft.issues.iter().any(|issue| issue.rule == Rule::CoordinatesOutsideMunicipality);
        if is_outside && let Some(placement) = &draft.placement {
            let address = written_address(draft);
            self.found(draft, ReviewKind::Outside, &address, vec![place_of(placement)]);
        }
        for kind in ReviewKind::ALL {
            let key = (desk.clone(), kind);
            if let (Some(item), false) = (self.known.get(&key), self.found.contains_key(&key)) {
                let item = item.clone();
                self.found.insert(key, item);
            }
        }
    }

    /// What must be written: new and changed items, and those whose cause is gone.
    pub fn finish(self) -> Vec<ReviewItem> {
        let Self { now, known, found, .. } = self;
        let vanished = known.iter().filter(|(key, item)| item.is_open() && !found.contains_key(*key));
        let vanished = vanished
            .map(|(_, item)| ReviewItem { state: ReviewState::Vanished { at: now }, ..item.clone() })
            .collect::<Vec<_>>();
        let changed =
            found.into_iter().filter(|(key, item)| known.get(key) != Some(item)).map(|(_, item)| item);
        changed.chain(vanished).collect()
    }
}

fn place_of(placement: &Placement) -> ReviewPlace {
    let Placement { position, precision, radius, geocoder, basis, is_locked: _ } = placement;
    ReviewPlace {
        position: *position,
        precision: *precision,
        radius: *radius,
        geocoder: geocoder.clone(),
        matched: basis.clone(),
    }
}

/// A quarter, a postcode or a municipality reaches as far as its radius says: a finer place inside it is no move.
fn has_moved(first: &ReviewPlace, now: &Placement) -> bool {
    let reach = |precision: Precision, radius: f64| if precision > Precision::Near { radius } else { 0.0 };
    let reach = reach(first.precision, first.radius.value()).max(reach(now.precision, now.radius.value()));
    distance(first.position, now.position) > MOVED_M + reach
}

fn distance(a: Position, b: Position) -> f64 {
    a.metres_to(b).value()
}

fn are_same(judged: &[ReviewPlace], found: &[ReviewPlace]) -> bool {
    judged.len() == found.len()
        && judged.iter().zip(found).all(|(a, b)| distance(a.position, b.position) <= SAME_M)
}

fn written_address(draft: &Draft) -> String {
    let municipality = draft.municipality.as_ref().map(|municipality| municipality.name.to_string());
    let parts = [draft.address.street_line(), municipality];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
