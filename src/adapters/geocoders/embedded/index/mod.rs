//! The address index: streets and house numbers of many municipalities in one block of bytes, read where it lies.
//!
//! A file begins with a header of 64 bytes, then the table of sections, then the sections. All numbers are
//! little-endian; degrees are whole millionths (11 cm).
//!
//! ```text
//!  0  8  "BSLGAZ\r\n"
//!  8  4  version of this layout
//! 12  4  number of sections
//! 16  8  length of the file
//! 24  8  fingerprint of the street words that the names were compared with
//! 32 32  SHA-256 of bytes 0 to 32 and 64 to the end
//! 64     per section: offset (8), length (8)
//! ```
//!
//! | section | holds |
//! |---|---|
//! | meta | JSON: where the addresses are from, licence, attribution, accuracy |
//! | municipalities | per municipality: ISTAT code, first street, first local word; ordered; one more row ends the last |
//! | streets | per street: where its name and its places are; of one municipality together |
//! | names | varint pool: the name as shown, kind of street, its words as numbers; each once in all Italy |
//! | words | per word: where its text is, letters and length, first posting, flags; in alphabetical order |
//! | texts | varint pool of the words' texts |
//! | postings | per word: the streets whose names have it, ascending |
//! | local words | per municipality: the words of its streets, ascending |
//! | places | varint pool: points of a street by house number, as differences from the one before |
//! | postcodes | per municipality and postcode: middle, radius, number of points |
//!
//! As streets of one municipality have neighbouring numbers, one posting list answers for all Italy and, between two
//! bounds, for one municipality. As words are numbered in alphabetical order, a beginning is a range of numbers. A
//! misspelt word is looked for among the local words: 32 bits of letters and length say for most that they are too
//! far off, before any text is read. Sorted tables need no trie for this: their bounds are checked on every access,
//! so that no bytes whatever make a read panic.

pub mod build;
mod bytes;
mod file;
pub mod lookup;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::bytes::{Cursor, Numbers, u32_at};
use self::file::Bytes;
use super::number::HouseNumber;
use super::words::Kind;

/// Most words of one name.
pub const MAX_NAME_WORDS: usize = 12;
/// The word is said or not said before a person's name.
const FLAG_TITLE: u32 = 1;
/// The word is a number.
const FLAG_NUMBER: u32 = 2;

const MUNICIPALITY_BYTES: usize = 12;
const STREET_BYTES: usize = 8;
const WORD_BYTES: usize = 16;
const POSTCODE_BYTES: usize = 20;

/// The parts of an index, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Meta,
    Municipalities,
    Streets,
    Names,
    Words,
    Texts,
    Postings,
    LocalWords,
    Places,
    Postcodes,
}

const N_SECTIONS: usize = Section::Postcodes as usize + 1;

/// Where addresses are from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceNote {
    pub name: String,
    pub format: String,
    pub licence: String,
    pub attribution: String,
    /// Nine of ten of its house numbers lie within this of the door.
    pub accuracy_m: f64,
}

/// A place on a street, in millionths of degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub number: HouseNumber,
    pub lon: i32,
    pub lat: i32,
    /// 0 when none is known.
    pub postcode: u32,
    /// Which of the sources.
    pub source: u8,
}

/// A street as the index has it.
#[derive(Debug, Clone, Copy)]
pub struct StreetRow<'a> {
    pub name: &'a str,
    pub kind: Kind,
    words: [u32; MAX_NAME_WORDS],
    n_words: usize,
    place: u32,
}

impl StreetRow<'_> {
    pub fn words(&self) -> &[u32] {
        &self.words[..self.n_words]
    }
}

/// The middle of a postcode inside a municipality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PostcodeRow {
    pub istat: u32,
    pub postcode: u32,
    pub lon: i32,
    pub lat: i32,
    pub radius_m: u32,
}

/// Streets and local words of a municipality.
#[derive(Debug, Clone)]
pub struct Area<'a> {
    pub streets: Range<u32>,
    local_words: Numbers<'a>,
}

/// An index in memory or in a mapped file.
#[derive(Debug)]
pub struct Index {
    bytes: Bytes,
    sections: [Range<usize>; N_SECTIONS],
    pub sources: Vec<SourceNote>,
}

impl Index {
    fn section(&self, section: Section) -> &[u8] {
        self.bytes.get(self.sections[section as usize].clone()).unwrap_or_default()
    }

    pub fn n_streets(&self) -> u32 {
        (self.section(Section::Streets).len() / STREET_BYTES) as u32
    }

    pub fn n_bytes(&self) -> usize {
        self.bytes.len()
    }

    /// How far off the points of a source may be; infinite when there is no such source.
    pub fn accuracy_m(&self, source: u8) -> f32 {
        self.sources.get(usize::from(source)).map_or(f32::INFINITY, |note| note.accuracy_m as f32)
    }

    /// Of a row of municipalities: code, first street, first local word.
    fn municipality_row(&self, at: usize) -> Option<[u32; 3]> {
        let bytes = self.section(Section::Municipalities);
        let at = at.checked_mul(MUNICIPALITY_BYTES)?;
        Some([u32_at(bytes, at)?, u32_at(bytes, at + 4)?, u32_at(bytes, at + 8)?])
    }

    /// Without the row that ends the last.
    pub fn n_municipalities(&self) -> usize {
        (self.section(Section::Municipalities).len() / MUNICIPALITY_BYTES).saturating_sub(1)
    }

    /// The first row for which the test fails; the rows that pass come first.
    fn partition(&self, passes: impl Fn([u32; 3]) -> bool) -> usize {
        let (mut from, mut to) = (0, self.n_municipalities());
        while from < to {
            let middle = usize::midpoint(from, to);
            if self.municipality_row(middle).is_some_and(&passes) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    fn area_at(&self, at: usize) -> Option<(u32, Area<'_>)> {
        let ([istat, street, word], [_, next_street, next_word]) =
            (self.municipality_row(at)?, self.municipality_row(at + 1)?);
        let local_words = Numbers(self.section(Section::LocalWords));
        let area = Area {
            streets: street..next_street.min(self.n_streets()),
            local_words: local_words.part(word as usize, next_word as usize),
        };
        Some((istat, area))
    }

    pub fn area(&self, istat: u32) -> Option<Area<'_>> {
        let at = self.partition(|[code, ..]| code < istat);
        self.area_at(at).filter(|(code, _)| *code == istat).map(|(_, area)| area)
    }

    pub fn areas(&self) -> impl Iterator<Item = (u32, Area<'_>)> {
        (0..self.n_municipalities()).filter_map(|at| self.area_at(at))
    }

    /// The municipality of a street.
    pub fn istat_of(&self, street: u32) -> Option<u32> {
        let after = self.partition(|[_, first, _]| first <= street);
        Some(self.municipality_row(after.checked_sub(1)?)?[0])
    }

    pub fn street(&self, id: u32) -> Option<StreetRow<'_>> {
        let rows = self.section(Section::Streets);
        let at = (id as usize).checked_mul(STREET_BYTES)?;
        let (name_at, place) = (u32_at(rows, at)?, u32_at(rows, at + 4)?);
        let mut cursor = Cursor::at(self.section(Section::Names), name_at as usize)?;
        let name = cursor.text()?;
        let kind = Kind(u8::try_from(cursor.varint()?).ok()?);
        let n_words = (cursor.varint()? as usize).min(MAX_NAME_WORDS);
        let mut words = [0; MAX_NAME_WORDS];
        for word in &mut words[..n_words] {
            *word = cursor.small()?;
        }
        Some(StreetRow { name, kind, words, n_words, place })
    }

    /// The known places of a street by house number; those without a number first.
    pub fn points(&self, street: &StreetRow<'_>) -> Vec<Point> {
        let mut points = Vec::new();
        self.read_points(street.place, &mut points);
        points
    }

    /// Adds what can be read; broken bytes end the list.
    pub fn read_points(&self, place: u32, points: &mut Vec<Point>) -> Option<()> {
        if place == 0 {
            return None;
        }
        let mut cursor = Cursor::at(self.section(Section::Places), place as usize)?;
        let n = cursor.varint()?;
        points.reserve(usize::try_from(n).ok()?.min(cursor.left()));
        let (mut line, mut lon, mut lat, mut postcode, mut source) = (0_u64, 0_i64, 0_i64, 0_u32, 0_u8);
        for _ in 0..n {
            let tag = cursor.varint()?;
            line = line.checked_add(tag >> 2)?;
            let suffix = if tag & 2 != 0 { u16::try_from(cursor.varint()?).ok()? } else { 0 };
            if tag & 1 != 0 {
                (postcode, source) = (cursor.small()?, u8::try_from(cursor.varint()?).ok()?);
            }
            lon = lon.checked_add(cursor.zigzag()?)?;
            lat = lat.checked_add(cursor.zigzag()?)?;
            points.push(Point {
                number: HouseNumber::from_parts(u32::try_from(line).ok()?, suffix)?,
                lon: i32::try_from(lon).ok()?,
                lat: i32::try_from(lat).ok()?,
                postcode,
                source,
            });
        }
        Some(())
    }

    /// Which source lists a street without saying where it is.
    fn listed_by(&self, place: u32) -> Option<u8> {
        let mut cursor = Cursor::at(self.section(Section::Places), place as usize).filter(|_| place != 0)?;
        let is_unplaced = cursor.varint()? == 0;
        u8::try_from(cursor.varint()?).ok().filter(|_| is_unplaced)
    }

    fn n_words(&self) -> u32 {
        (self.section(Section::Words).len() / WORD_BYTES).saturating_sub(1) as u32
    }

    /// Of the row of a word, one of its four numbers.
    fn word_field(&self, id: u32, field: usize) -> Option<u32> {
        u32_at(self.section(Section::Words), (id as usize).checked_mul(WORD_BYTES)?.checked_add(field * 4)?)
    }

    pub fn word_text(&self, id: u32) -> Option<&str> {
        Cursor::at(self.section(Section::Texts), self.word_field(id, 0)? as usize)?.text()
    }

    /// The number of a word.
    pub fn word(&self, text: &str) -> Option<u32> {
        let at = self.words_before(text);
        (self.word_text(at) == Some(text)).then_some(at)
    }

    /// How many words come before a text in the alphabet.
    fn words_before(&self, text: &str) -> u32 {
        let (mut from, mut to) = (0, self.n_words());
        while from < to {
            let middle = u32::midpoint(from, to);
            if self.word_text(middle).is_some_and(|word| word < text) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        from
    }

    /// The words that begin so.
    pub fn words_beginning(&self, beginning: &str) -> Range<u32> {
        let from = self.words_before(beginning);
        // No text has a character after this one.
        let to = self.words_before(&format!("{beginning}\u{10ffff}"));
        from..to.max(from)
    }

    /// The streets that have a word in their names.
    pub fn postings(&self, word: u32) -> Numbers<'_> {
        let (Some(from), Some(to)) = (self.word_field(word, 2), self.word_field(word.saturating_add(1), 2))
        else {
            return Numbers::default();
        };
        Numbers(self.section(Section::Postings)).part(from as usize, to as usize)
    }

    pub fn postcodes(&self) -> impl Iterator<Item = PostcodeRow> {
        self.section(Section::Postcodes).chunks_exact(POSTCODE_BYTES).filter_map(|row| {
            let field = |at: usize| u32_at(row, at * 4);
            Some(PostcodeRow {
                istat: field(0)?,
                postcode: field(1)?,
                lon: field(2)?.cast_signed(),
                lat: field(3)?.cast_signed(),
                radius_m: field(4)?,
            })
        })
    }
}

/// Which letters a word has, and in the upper six bits how long it is: words a slip apart differ in at most two
/// letters and by one in length.
fn signature(word: &str) -> u32 {
    let letters =
        word.bytes().filter(u8::is_ascii_lowercase).fold(0_u32, |letters, byte| letters | 1 << (byte - b'a'));
    letters | (word.chars().count().min(63) as u32) << 26
}
