//! A desk as far as it can be mistaken for another: folded and short.

use std::hash::{DefaultHasher, Hash, Hasher};

use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{DeskId, SourceId};
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::position::{Position, Precision};
use bussola_engine::search::text::fold;

/// Words that many desks have in their names say little; shorter ones say nothing.
const SHORTEST_WORD: usize = 4;
/// Side of a cell in degrees, some 200 m.
const CELL_DEGREES: f64 = 0.002;

/// What is compared of a desk.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    pub id: DeskId,
    pub source: SourceId,
    pub name: String,
    /// Digits only.
    pub phones: Vec<String>,
    pub municipality: Option<IstatCode>,
    pub street: Option<String>,
    pub number: Option<String>,
    /// Only a position that is as exact as a house.
    pub position: Option<Position>,
}

impl Face {
    pub fn of(record: &DeskRecord) -> Self {
        let location = &record.location;
        let digits = |phone: &str| phone.chars().filter(char::is_ascii_digit).collect::<String>();
        let exact = location.placement.as_ref().filter(|placement| {
            placement.precision == Precision::House && location.kind != LocationKind::Remote
        });
        Self {
            id: record.desk.id.clone(),
            source: record.desk.provenance.source.clone(),
            name: fold(&record.service.name),
            phones: record.desk.contacts.phones.iter().map(|phone| digits(phone)).collect(),
            municipality: location.municipality.as_ref().map(|municipality| municipality.istat),
            street: location.address.street.as_deref().map(fold),
            number: location.address.number.as_deref().map(fold),
            position: exact.map(|placement| placement.position),
        }
    }

    /// Two desks that share none of these are not compared.
    pub(super) fn keys(&self) -> Vec<u64> {
        let mut keys: Vec<u64> = self.phones.iter().map(|phone| key(("phone", phone))).collect();
        let words = self.name.split(' ').filter(|word| word.chars().count() >= SHORTEST_WORD);
        keys.extend(words.map(|word| key(("word", self.municipality, word))));
        if let (Some(street), Some(number)) = (&self.street, &self.number) {
            keys.push(key(("door", self.municipality, street, number)));
        }
        if let Some(position) = self.position {
            let (x, y) = (position.lon() / CELL_DEGREES, position.lat() / CELL_DEGREES);
            // Four grids, half a cell apart: two near points share a cell in one of them.
            for (grid, (dx, dy)) in [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5)].into_iter().enumerate() {
                keys.push(key(("cell", grid, (x + dx).floor() as i64, (y + dy).floor() as i64)));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

fn key(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
