//! What an import into an empty store has written so far: whatever is not here is not in the store either, and a first
//! import need not ask for every organization, location and desk whether it is there already.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher as _;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::organization::Organization;

/// Identifiers by their hashes, eight bytes each: one may be taken for another that is here, which costs one question
/// more; none is missed.
#[derive(Debug, Default)]
pub struct Written {
    ids: HashSet<u64>,
    /// What an organization is called, in 64 bits: equal ones are taken as the same words.
    words: HashMap<u64, u64>,
    state: RandomState,
}

/// Identifiers of different kinds may have the same letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Location,
    Service,
    Desk,
}

impl Written {
    pub fn may_have(&self, kind: Kind, id: &str) -> bool {
        self.ids.contains(&self.state.hash_one((kind, id)))
    }

    /// Whether this organization may be there with other words than these.
    pub fn may_differ(&self, organization: &Organization) -> bool {
        let (id, words) = self.named(organization);
        self.words.get(&id).is_some_and(|known| *known != words)
    }

    pub fn add(&mut self, record: &DeskRecord) {
        let DeskRecord { organization, location, service, desk } = record;
        let ids = [
            (Kind::Location, location.id.as_str()),
            (Kind::Service, service.id.as_str()),
            (Kind::Desk, desk.id.as_str()),
        ];
        self.ids.extend(ids.map(|id| self.state.hash_one(id)));
        let (id, words) = self.named(organization);
        self.words.insert(id, words);
    }

    fn named(&self, organization: &Organization) -> (u64, u64) {
        let Organization { id, name, kind, website } = organization;
        (self.state.hash_one(id.as_str()), self.state.hash_one((name, kind.as_str(), website)))
    }
}
