//! Making an index from lists of addresses; the same addresses give the same bytes in whatever order they come.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::bytes::{put_text, put_varint, put_zigzag};
use super::file::{header, seal};
use super::{
    FLAG_NUMBER, FLAG_TITLE, Index, MAX_NAME_WORDS, N_SECTIONS, PostcodeRow, Section, SourceNote, signature,
};
use crate::adapters::geocoders::embedded::key::StreetKey;
use crate::adapters::geocoders::embedded::number::HouseNumber;
use crate::adapters::geocoders::embedded::plane::{self, Spot};
use crate::adapters::geocoders::embedded::words::StreetWords;

/// Longest street name that is kept, in characters.
const MAX_NAME: usize = 120;
/// So many points tell where a postcode is.
const MIN_POSTCODE_POINTS: usize = 10;
/// What nine of ten known points allow is a little too sure of others.
const POSTCODE_MARGIN: f64 = 1.35;
/// The smallest radius of a postcode.
const MIN_POSTCODE_M: f64 = 300.0;
/// Most records of one index: they are counted with 32 bits.
pub const MAX_RECORDS: usize = 200_000_000;

/// An address or a street to be indexed.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'a> {
    pub istat: u32,
    pub street: &'a str,
    /// `NONE` for a place on the street.
    pub number: HouseNumber,
    /// 0 when none is known.
    pub postcode: u32,
    /// `None` for a street of which only the name is known.
    pub spot: Option<Spot>,
    pub source: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Record {
    istat: u32,
    name: u32,
    number: HouseNumber,
    spot: Option<Spot>,
    postcode: u32,
    source: u8,
}

/// Collects addresses.
#[derive(Debug)]
pub struct Builder<'a> {
    words: &'a StreetWords,
    names: HashMap<Box<str>, u32>,
    records: Vec<Record>,
    sources: Vec<SourceNote>,
    postcodes: BTreeMap<(u32, u32), PostcodeRow>,
}

impl<'a> Builder<'a> {
    pub fn new(words: &'a StreetWords) -> Self {
        Self {
            words,
            names: HashMap::new(),
            records: Vec::new(),
            sources: Vec::new(),
            postcodes: BTreeMap::new(),
        }
    }

    pub fn words(&self) -> &StreetWords {
        self.words
    }

    /// The number that entries name their source by. `None` when there are too many.
    pub fn add_source(&mut self, note: SourceNote) -> Option<u8> {
        if let Some(at) = self.sources.iter().position(|own| *own == note) {
            return u8::try_from(at).ok();
        }
        let id = u8::try_from(self.sources.len()).ok()?;
        self.sources.push(note);
        Some(id)
    }

    /// Answers whether there was room.
    pub fn add(&mut self, entry: &Entry<'_>) -> bool {
        if self.records.len() >= MAX_RECORDS {
            return false;
        }
        let street: &str = match entry.street.char_indices().nth(MAX_NAME) {
            Some((end, _)) => &entry.street[..end],
            None => entry.street,
        };
        let next = self.names.len() as u32;
        let name = match self.names.get(street) {
            Some(name) => *name,
            None => *self.names.entry(street.into()).or_insert(next),
        };
        let Entry { istat, number, postcode, spot, source, .. } = *entry;
        self.records.push(Record { istat, name, number, spot, postcode, source });
        true
    }

    /// Where a postcode is known to be; otherwise its points tell.
    pub fn add_postcode(&mut self, row: PostcodeRow) {
        self.postcodes.insert((row.istat, row.postcode), row);
    }

    /// Takes over everything of an index but one source.
    pub fn add_index(&mut self, index: &Index, without: Option<&str>) -> Option<()> {
        let mut sources = Vec::new();
        for note in &index.sources {
            let is_left_out = without == Some(note.name.as_str());
            sources.push(if is_left_out { None } else { Some(self.add_source(note.clone())?) });
        }
        let mut points = Vec::new();
        for (istat, area) in index.areas() {
            for street in area.streets {
                let Some(row) = index.street(street) else { continue };
                points.clear();
                index.read_points(row.place, &mut points);
                let listed = index.listed_by(row.place).map(|source| (HouseNumber::NONE, 0, None, source));
                let placed = points.iter().map(|p| (p.number, p.postcode, Some(p.spot()), p.source));
                for (number, postcode, spot, source) in placed.chain(listed) {
                    let Some(Some(source)) = sources.get(usize::from(source)).copied() else { continue };
                    self.add(&Entry { istat, street: row.name, number, postcode, spot, source })
                        .then_some(())?;
                }
            }
        }
        Some(())
    }

    pub fn finish(mut self) -> Index {
        self.order_names();
        self.records.par_sort_unstable();
        self.records.dedup();
        self.derive_postcodes();
        let mut names: Vec<(&str, u32)> = self.names.iter().map(|(name, id)| (&**name, *id)).collect();
        names.sort_unstable_by_key(|(_, id)| *id);
        let keys: Vec<StreetKey> =
            names.par_iter().map(|(name, _)| StreetKey::read(name, self.words)).collect();
        let dictionary: BTreeSet<&str> = keys.iter().flat_map(name_words).collect();
        let dictionary: Vec<&str> = dictionary.into_iter().collect();
        let ids: HashMap<&str, u32> = dictionary.iter().zip(0..).map(|(word, id)| (*word, id)).collect();
        let name_words: Vec<Vec<u32>> =
            keys.par_iter().map(|key| name_words(key).map(|word| ids[word]).collect()).collect();

        let mut sections: [Vec<u8>; N_SECTIONS] = std::array::from_fn(|_| Vec::new());
        let name_places = write_names(&mut sections[Section::Names as usize], &names, &keys, &name_words);
        let postings = write_streets(&mut sections, &self.records, &name_places, &name_words);
        write_words(&mut sections, &dictionary, postings, self.words);
        write_postcodes(&mut sections[Section::Postcodes as usize], self.postcodes.values());
        sections[Section::Meta as usize] =
            serde_json::to_vec(&self.sources).expect("texts and numbers are JSON");
        let mut bytes = header(&sections, self.words.fingerprint());
        sections.iter().for_each(|section| bytes.extend_from_slice(section));
        seal(&mut bytes);
        Index::from_owned(bytes).expect("what was just built is whole")
    }

    /// Names are numbered in alphabetical order, so that the order of input does not matter.
    fn order_names(&mut self) {
        let mut names: Vec<(Box<str>, u32)> = std::mem::take(&mut self.names).into_iter().collect();
        names.par_sort_unstable();
        let mut renumbered = vec![0; names.len()];
        for ((_, old), new) in names.iter().zip(0..) {
            renumbered[*old as usize] = new;
        }
        self.records.par_iter_mut().for_each(|record| record.name = renumbered[record.name as usize]);
        self.names = names.into_iter().zip(0..).map(|((name, _), id)| (name, id)).collect();
    }

    fn derive_postcodes(&mut self) {
        let mut known: BTreeMap<(u32, u32), (Vec<Spot>, f64)> = BTreeMap::new();
        for record in self.records.iter().filter(|record| record.postcode != 0) {
            let (spots, accuracy_m) = known.entry((record.istat, record.postcode)).or_default();
            spots.extend(record.spot);
            let own = self.sources.get(usize::from(record.source)).map_or(0.0, |note| note.accuracy_m);
            *accuracy_m = own.max(*accuracy_m);
        }
        for ((istat, postcode), (spots, accuracy_m)) in known {
            let (Some(((lon, lat), radius)), true) =
                (plane::middle(spots.iter().copied()), spots.len() >= MIN_POSTCODE_POINTS)
            else {
                continue;
            };
            let radius_m = (radius * POSTCODE_MARGIN).max(MIN_POSTCODE_M).max(accuracy_m).ceil() as u32;
            let row = PostcodeRow { istat, postcode, lon, lat, radius_m };
            self.postcodes.entry((istat, postcode)).or_insert(row);
        }
    }
}

fn name_words(key: &StreetKey) -> impl Iterator<Item = &str> {
    key.words.iter().take(MAX_NAME_WORDS).map(String::as_str)
}

/// Answers where each name is.
fn write_names(
    out: &mut Vec<u8>,
    names: &[(&str, u32)],
    keys: &[StreetKey],
    name_words: &[Vec<u32>],
) -> Vec<u32> {
    let mut places = Vec::with_capacity(names.len());
    for ((name, _), (key, words)) in names.iter().zip(keys.iter().zip(name_words)) {
        places.push(out.len() as u32);
        put_text(out, name);
        put_varint(out, key.kind.0.into());
        put_varint(out, words.len() as u64);
        words.iter().for_each(|word| put_varint(out, (*word).into()));
    }
    places
}

/// Writes municipalities, streets, places and local words; answers which word is in which street.
fn write_streets(
    sections: &mut [Vec<u8>; N_SECTIONS],
    records: &[Record],
    name_places: &[u32],
    name_words: &[Vec<u32>],
) -> Vec<(u32, u32)> {
    let mut postings: Vec<(u32, u32)> = Vec::new();
    let (mut n_streets, mut n_local) = (0_u32, 0_u32);
    let mut listed: HashMap<u8, u32> = HashMap::new();
    // Place 0 means none.
    sections[Section::Places as usize].push(0);
    let row = |sections: &mut [Vec<u8>; N_SECTIONS], numbers: [u32; 3]| {
        for number in numbers {
            sections[Section::Municipalities as usize].extend_from_slice(&number.to_le_bytes());
        }
    };
    for municipality in records.chunk_by(|a, b| a.istat == b.istat) {
        row(sections, [municipality[0].istat, n_streets, n_local]);
        let mut local: BTreeSet<u32> = BTreeSet::new();
        for street in municipality.chunk_by(|a, b| a.name == b.name) {
            let name = street[0].name as usize;
            let place = write_places(&mut sections[Section::Places as usize], street, &mut listed);
            for number in [name_places[name], place] {
                sections[Section::Streets as usize].extend_from_slice(&number.to_le_bytes());
            }
            postings.extend(name_words[name].iter().map(|word| (*word, n_streets)));
            local.extend(&name_words[name]);
            n_streets += 1;
        }
        n_local += local.len() as u32;
        let words = local.iter().flat_map(|word| word.to_le_bytes());
        sections[Section::LocalWords as usize].extend(words);
    }
    row(sections, [u32::MAX, n_streets, n_local]);
    postings.par_sort_unstable();
    postings.dedup();
    postings
}

/// Answers where the points of a street are.
fn write_places(out: &mut Vec<u8>, street: &[Record], listed: &mut HashMap<u8, u32>) -> u32 {
    let n = street.iter().filter(|record| record.spot.is_some()).count();
    let start = out.len() as u32;
    if n == 0 {
        let source = street[0].source;
        return *listed.entry(source).or_insert_with(|| {
            put_varint(out, 0);
            put_varint(out, source.into());
            start
        });
    }
    put_varint(out, n as u64);
    let (mut line, mut at, mut note) = (0_u32, (0_i64, 0_i64), (0_u32, 0_u8));
    for record in street {
        let Some((lon, lat)) = record.spot else { continue };
        let (own_line, suffix) = record.number.to_parts();
        let own_note = (record.postcode, record.source);
        let has_suffix = u64::from(suffix != 0);
        let is_changed = u64::from(own_note != note);
        put_varint(out, u64::from(own_line - line) << 2 | has_suffix << 1 | is_changed);
        if suffix != 0 {
            put_varint(out, suffix.into());
        }
        if own_note != note {
            put_varint(out, own_note.0.into());
            put_varint(out, own_note.1.into());
        }
        put_zigzag(out, i64::from(lon) - at.0);
        put_zigzag(out, i64::from(lat) - at.1);
        (line, at, note) = (own_line, (lon.into(), lat.into()), own_note);
    }
    start
}

fn write_words(
    sections: &mut [Vec<u8>; N_SECTIONS],
    dictionary: &[&str],
    postings: Vec<(u32, u32)>,
    words: &StreetWords,
) {
    let mut first = 0_usize;
    for (word, id) in dictionary.iter().zip(0_u32..) {
        let text_at = sections[Section::Texts as usize].len() as u32;
        put_text(&mut sections[Section::Texts as usize], word);
        let is_number = word.bytes().all(|b| b.is_ascii_digit());
        let flags = u32::from(words.is_title(word)) * FLAG_TITLE + u32::from(is_number) * FLAG_NUMBER;
        for number in [text_at, signature(word), first as u32, flags] {
            sections[Section::Words as usize].extend_from_slice(&number.to_le_bytes());
        }
        first += postings[first..].iter().take_while(|(own, _)| *own == id).count();
    }
    for number in [0, 0, first as u32, 0] {
        sections[Section::Words as usize].extend_from_slice(&number.to_le_bytes());
    }
    let streets = postings.into_iter().flat_map(|(_, street)| street.to_le_bytes());
    sections[Section::Postings as usize].extend(streets);
}

fn write_postcodes<'r>(out: &mut Vec<u8>, rows: impl Iterator<Item = &'r PostcodeRow>) {
    for PostcodeRow { istat, postcode, lon, lat, radius_m } in rows {
        for number in [*istat, *postcode, lon.cast_unsigned(), lat.cast_unsigned(), *radius_m] {
            out.extend_from_slice(&number.to_le_bytes());
        }
    }
}
