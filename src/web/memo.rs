//! What was made of single desks last, such as their JSON: most answers tell of the same desks, and telling a desk takes
//! longer than finding it.
//!
//! Some tens of thousands are kept at most, each with everything that it was made from. Readers never wait.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use arc_swap::ArcSwapOption;
use bussola_engine::search::snapshot::Serial;

/// Groups of places for desks; with a kilobyte or two per desk, full they take about a hundred megabytes.
const N_GROUPS: usize = 1 << 14;
/// So many desks of one group are kept side by side: with one, any two of a group would drive each other out.
const N_PLACES: usize = 4;

/// What something depends on besides the desk.
#[derive(Debug, Clone, Copy)]
pub struct Edition<E> {
    snapshot: Serial,
    rest: E,
    mark: u64,
}

impl<E: Hash> Edition<E> {
    /// Desks of a snapshot are told apart by where they lie in memory, for they stay there.
    pub fn new(snapshot: Serial, rest: E) -> Self {
        let mut hasher = DefaultHasher::new();
        (snapshot, &rest).hash(&mut hasher);
        Self { snapshot, rest, mark: hasher.finish() }
    }
}

impl<E: PartialEq> PartialEq for Edition<E> {
    fn eq(&self, other: &Self) -> bool {
        self.snapshot == other.snapshot && self.rest == other.rest
    }
}

#[derive(Debug)]
struct Entry<E, V> {
    edition: Edition<E>,
    record: usize,
    value: V,
}

/// See the module.
#[derive(Debug)]
pub struct Memo<E, V> {
    groups: Box<[Group<E, V>]>,
    turn: AtomicUsize,
}

/// On one line of the processor's memory: who looks for a desk reads nothing of the others.
#[derive(Debug)]
#[repr(align(64))]
struct Group<E, V> {
    marks: [AtomicU64; N_PLACES],
    places: [ArcSwapOption<Entry<E, V>>; N_PLACES],
}

impl<E, V> Default for Memo<E, V> {
    fn default() -> Self {
        let empty = || Group {
            marks: std::array::from_fn(|_| AtomicU64::new(0)),
            places: std::array::from_fn(|_| ArcSwapOption::empty()),
        };
        Self { groups: (0..N_GROUPS).map(|_| empty()).collect(), turn: AtomicUsize::new(0) }
    }
}

impl<E: Copy + PartialEq, V> Memo<E, V> {
    /// Reads what was made of a desk, if it is still there.
    pub fn with<T, R>(&self, edition: &Edition<E>, record: &T, read: impl FnOnce(&V) -> R) -> Option<R> {
        let (address, group) = self.group(record);
        let mark = edition.mark ^ spread(address as u64);
        let marked = group.marks.iter().position(|own| own.load(Ordering::Acquire) == mark)?;
        let entry = group.places[marked].load();
        let entry = entry.as_deref().filter(|entry| entry.record == address && entry.edition == *edition)?;
        Some(read(&entry.value))
    }

    /// Keeps it in the place of what is out of date or of the same desk, or else in turn.
    pub fn keep<T>(&self, edition: &Edition<E>, record: &T, value: V) {
        let (address, group) = self.group(record);
        let is_free = |place: &ArcSwapOption<Entry<E, V>>| {
            place.load().as_deref().is_none_or(|kept| kept.edition != *edition || kept.record == address)
        };
        let place = group.places.iter().position(is_free);
        let place = place.unwrap_or_else(|| self.turn.fetch_add(1, Ordering::Relaxed) % N_PLACES);
        group.places[place].store(Some(Arc::new(Entry { edition: *edition, record: address, value })));
        // What lies there is looked at before it is used: a mark that comes late is only a way in vain.
        group.marks[place].store(edition.mark ^ spread(address as u64), Ordering::Release);
    }

    /// The same for every edition, so that a new one takes the place of the one before.
    fn group<T>(&self, record: &T) -> (usize, &Group<E, V>) {
        let address = std::ptr::from_ref(record) as usize;
        (address, &self.groups[(spread(address as u64) >> 40) as usize % N_GROUPS])
    }
}

fn spread(number: u64) -> u64 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_is_found_only_for_what_it_was_made_from() {
        let memo = Memo::default();
        let desks = ["a", "b"];
        let [first, second] = [0, 1].map(|number| Edition::new(Serial(number), "it"));
        let kept =
            |edition: &Edition<&'static str>, desk: usize| memo.with(edition, &desks[desk], |value| *value);
        memo.keep(&first, &desks[0], 1);
        assert_eq!(kept(&first, 0), Some(1));
        assert_eq!((kept(&second, 0), kept(&first, 1)), (None, None));
        assert_eq!(kept(&Edition::new(Serial(0), "ar"), 0), None);
        memo.keep(&second, &desks[0], 2);
        assert_eq!((kept(&first, 0), kept(&second, 0)), (None, Some(2)), "the new one takes its place");
    }

    #[test]
    fn of_more_desks_than_there_is_room_for_those_that_are_found_are_right() {
        let memo = Memo::default();
        let edition = Edition::new(Serial(7), ());
        let desks = vec![[0_u64; 8]; 200_000];
        let found = |number: usize| memo.with(&edition, &desks[number], |value| *value);
        (0..desks.len()).for_each(|number| memo.keep(&edition, &desks[number], number));
        let kept: Vec<usize> = (0..desks.len()).filter(|number| found(*number).is_some()).collect();
        assert!(kept.iter().all(|number| found(*number) == Some(*number)));
        assert!(kept.len() > N_GROUPS && kept.len() <= N_GROUPS * N_PLACES, "{}", kept.len());
    }
}
