//! Sets of desks as one bit each, in the order of the index: what lists and counts are made from.

use super::words::{Column, ones};
use super::{Clause, Field, Index};
use crate::domain::address::IstatCode;

/// A set of desks, pins first, then areas, then the others; every field begins with a word of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits {
    pub words: Vec<u64>,
}

impl Bits {
    pub fn none(index: &Index) -> Self {
        Self { words: vec![0; index.n_words()] }
    }

    /// Every desk.
    pub fn all(index: &Index) -> Self {
        let mut words = Vec::with_capacity(index.n_words());
        for field in index.fields() {
            words.extend((0..field.tree.words.n_leaves()).map(|leaf| field.tree.words.present(0, leaf)));
        }
        Self { words }
    }

    pub fn and(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    pub fn and_not(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= !other);
    }

    pub fn or(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    pub fn count(&self) -> usize {
        count_common(&self.words, &self.words)
    }

    pub fn insert(&mut self, bit: u32) {
        self.words[bit as usize / 64] |= 1 << (bit % 64);
    }

    pub fn remove(&mut self, bit: u32) {
        self.words[bit as usize / 64] &= !(1 << (bit % 64));
    }

    #[inline]
    pub fn contains(&self, bit: u32) -> bool {
        self.words[bit as usize / 64] >> (bit % 64) & 1 == 1
    }

    /// The bits that are set.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        let of_word =
            |(number, word): (usize, &u64)| ones(*word).map(move |lane| (number * 64 + lane) as u32);
        self.words.iter().enumerate().flat_map(of_word)
    }
}

impl Index {
    pub(super) fn fields(&self) -> [&Field; 3] {
        [&self.pins, &self.areas, &self.others]
    }

    /// Where the words of each field begin.
    pub(super) fn first_words(&self) -> [usize; 3] {
        self.fields().map(|field| field.first_word)
    }

    fn n_words(&self) -> usize {
        self.fields().into_iter().map(|field| field.tree.words.n_leaves()).sum()
    }

    /// The bit of a desk.
    pub fn bit(&self, place: u32) -> u32 {
        self.bit_of[place as usize]
    }

    /// The desk of a bit.
    pub fn place(&self, bit: u32) -> u32 {
        let field = self.field_of(bit);
        field.places[bit as usize - field.first_word * 64]
    }

    /// The hours of the desk of a bit.
    pub fn hours(&self, bit: u32) -> u32 {
        let field = self.field_of(bit);
        field.tree.hours[bit as usize - field.first_word * 64]
    }

    /// Exactly where a desk's pin is.
    pub fn pin_spot(&self, place: u32) -> Option<super::earth::Spot> {
        self.pins.spots.get(self.bit_of[place as usize] as usize).copied()
    }

    /// Leaves in `bits` those that have one of the columns.
    pub fn keep(&self, bits: &mut Bits, clause: &Clause) {
        for field in self.fields() {
            let words = &field.tree.words;
            let columns: Vec<Column<'_>> = clause.columns.iter().filter_map(|c| words.column(*c)).collect();
            let own = &mut bits.words[field.first_word..field.first_word + words.n_leaves()];
            match &columns[..] {
                [only] => own.iter_mut().zip(only.leaves()).for_each(|(word, other)| *word &= other),
                _ => {
                    for (leaf, word) in own.iter_mut().enumerate() {
                        *word &= columns.iter().fold(0, |any, column| any | column.word(0, leaf));
                    }
                }
            }
        }
    }

    /// How many of `bits` have a column.
    pub fn count(&self, bits: &Bits, column: u16) -> usize {
        let mut count = 0;
        for field in self.fields() {
            if let Some(column) = field.tree.words.column(column) {
                count += count_common(&bits.words[field.first_word..], column.leaves());
            }
        }
        count
    }

    /// Every desk of which the area is known and no pin may be drawn.
    pub fn area_bits(&self) -> Bits {
        let mut bits = Bits::none(self);
        let words = &self.areas.tree.words;
        for leaf in 0..words.n_leaves() {
            bits.words[self.areas.first_word + leaf] = words.present(0, leaf);
        }
        bits
    }

    /// The desks of a municipality.
    pub fn members(&self, istat: IstatCode) -> Bits {
        let mut bits = Bits::none(self);
        if let Some(members) = self.municipalities.get(&istat) {
            let pins = members.tree.slots.iter().map(|slot| self.pins.first_word as u32 * 64 + slot);
            pins.chain(members.others.iter().copied()).for_each(|bit| bits.insert(bit));
        }
        bits
    }

    /// Whether a desk has any of the columns of every clause.
    pub fn meets(&self, bit: u32, clauses: &[Clause]) -> bool {
        clauses.iter().all(|clause| clause.columns.iter().any(|column| self.has(bit, *column)))
    }

    /// Whether a desk has a column.
    pub fn has(&self, bit: u32, column: u16) -> bool {
        let field = self.field_of(bit);
        let column = field.tree.words.column(column);
        column
            .is_some_and(|column| column.word(0, bit as usize / 64 - field.first_word) >> (bit % 64) & 1 == 1)
    }

    fn field_of(&self, bit: u32) -> &Field {
        let word = bit as usize / 64;
        let field = self.fields().into_iter().rfind(|field| field.first_word <= word && !field.is_empty());
        field.expect("a bit that is set belongs to a field")
    }
}

/// How many bits two runs of words have in common. Sixteen words at a time are added up bit by bit first (Harley and
/// Seal), as counting the bits of a word is slow on processors that must be assumed.
fn count_common(a: &[u64], b: &[u64]) -> usize {
    let n = a.len().min(b.len());
    let (a, b) = (a[..n].chunks_exact(16), b[..n].chunks_exact(16));
    let rest = a.remainder().iter().zip(b.remainder()).map(|(a, b)| (a & b).count_ones() as usize);
    let rest: usize = rest.sum();
    let (mut ones, mut twos, mut fours, mut eights, mut sixteens) = (0, 0, 0, 0, 0usize);
    for (a, b) in a.zip(b) {
        let word = |place: usize| a[place] & b[place];
        let mut carries = [0; 8];
        for (pair, carry) in carries.iter_mut().enumerate() {
            (ones, *carry) = added(ones, word(2 * pair), word(2 * pair + 1));
        }
        let mut next = [0; 4];
        for (pair, carry) in next.iter_mut().enumerate() {
            (twos, *carry) = added(twos, carries[2 * pair], carries[2 * pair + 1]);
        }
        let (first, second);
        (fours, first) = added(fours, next[0], next[1]);
        (fours, second) = added(fours, next[2], next[3]);
        let carry;
        (eights, carry) = added(eights, first, second);
        sixteens += carry.count_ones() as usize;
    }
    let count = |word: u64| word.count_ones() as usize;
    rest + 16 * sixteens + 8 * count(eights) + 4 * count(fours) + 2 * count(twos) + count(ones)
}

/// Three bits each added: what stays and what is carried.
#[inline]
fn added(a: u64, b: u64, c: u64) -> (u64, u64) {
    let either = a ^ b;
    (either ^ c, (a & b) | (either & c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::count_common;

    proptest! {
        #[test]
        fn common_bits_are_counted_as_one_by_one(words in prop::collection::vec(any::<(u64, u64)>(), 0..200)) {
            let (a, b): (Vec<u64>, Vec<u64>) = words.into_iter().unzip();
            let expected: u32 = a.iter().zip(&b).map(|(a, b)| (a & b).count_ones()).sum();
            prop_assert_eq!(count_common(&a, &b), expected as usize);
        }
    }
}
