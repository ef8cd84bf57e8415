//! Parts of packs in memory: each is written and compressed once, and named after its contents.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::network::DataVersion;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

/// Of eleven steps: the last two take ten times as long and save one part in twenty.
const QUALITY: i32 = 9;
/// The largest window that every browser reads.
const WINDOW: i32 = 22;

/// Bytes that are ready to be sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    pub plain: Vec<u8>,
    /// The same with brotli.
    pub packed: Vec<u8>,
    /// The beginning of the hash of the plain bytes.
    pub hash: String,
}

impl Part {
    pub(super) fn new(plain: Vec<u8>) -> std::io::Result<Self> {
        let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY as u32, WINDOW as u32);
        writer.write_all(&plain)?;
        let packed = writer.into_inner();
        let hash = Sha256::digest(&plain)[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { plain, packed, hash })
    }
}

/// Which part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Desks(CitySlug),
    Words(Language),
}

/// What the desks of a part are of.
pub(super) type Edition = (DataVersion, NaiveDate);

/// The parts that were asked for, of the newest edition.
#[derive(Debug, Default)]
pub struct Shelf {
    kept: Mutex<Kept>,
    /// Parts are written one after the other: the rest of the machine answers searches.
    pub(super) turn: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Kept {
    edition: Edition,
    parts: BTreeMap<Key, Arc<Part>>,
}

impl Shelf {
    pub(super) fn find(&self, edition: Edition, key: &Key) -> Option<Arc<Part>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_current = kept.edition == edition || matches!(key, Key::Words(_));
        kept.parts.get(key).filter(|_| is_current).cloned()
    }

    /// A new edition takes the place of all desks; words stay, as they were read when the program started.
    pub(super) fn put(&self, edition: Edition, key: Key, part: Arc<Part>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if edition > kept.edition {
            kept.edition = edition;
            kept.parts.retain(|key, _| matches!(key, Key::Words(_)));
        }
        if edition == kept.edition || matches!(key, Key::Words(_)) {
            kept.parts.insert(key, part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_edition_takes_the_place_of_desks_and_words_stay() {
        let part = |byte| Arc::new(Part::new(vec![byte; 100]).expect("memory"));
        let desks = Key::Desks(CitySlug::new("torino").expect("a slug"));
        let words = Key::Words(Language::new("it").expect("a code"));
        let edition = |version| (DataVersion(version), NaiveDate::default());
        let shelf = Shelf::default();
        shelf.put(edition(1), desks.clone(), part(1));
        shelf.put(edition(1), words.clone(), part(2));
        assert_eq!(shelf.find(edition(1), &desks), Some(part(1)));
        assert_eq!(shelf.find(edition(2), &desks), None);
        shelf.put(edition(2), desks.clone(), part(3));
        shelf.put(edition(1), desks.clone(), part(1));
        assert_eq!(shelf.find(edition(2), &desks), Some(part(3)));
        assert_eq!(shelf.find(edition(2), &words), Some(part(2)));
    }
}
