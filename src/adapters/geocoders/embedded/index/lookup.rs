//! Streets of an index that an asked name may mean, with how alike they are.

use super::{Area, FLAG_NUMBER, FLAG_TITLE, Index, StreetRow, signature};
use crate::adapters::geocoders::embedded::key::StreetKey;
use crate::adapters::geocoders::embedded::words::{Kind, Shape, StreetWords};

/// Below this an answer is not worth giving.
pub const MIN_LIKENESS: f32 = 0.65;
/// From here on nobody looks for slips of the pen.
const SURE: f32 = 0.8;
/// Most streets that are compared at once.
const MAX_COMPARED: usize = 5_000;
/// Most spellings that a misspelt word may stand for.
const MAX_VARIANTS: usize = 40;
/// Most other ways of parting the words that are tried.
const MAX_RESPELT: usize = 6;
/// So much is left of a likeness when nothing but titles is missing.
const WHOLE: f32 = 0.96;
/// Each slip of the pen takes this share of the likeness.
const SLIP: f32 = 0.87;
const SLIPS: [f32; 3] = [1.0, SLIP, SLIP * SLIP];

/// A street that may be meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    pub street: u32,
    /// 0 to 1.
    pub likeness: f32,
    /// Slips of the pen that were forgiven.
    pub slips: u8,
    /// A square where a street was asked, or the reverse.
    pub is_other_shape: bool,
}

/// An asked word, and the words of the index that it may stand for.
#[derive(Debug)]
struct AskedWord<'a> {
    text: &'a str,
    variants: Vec<(u32, u8)>,
    weight: f32,
    is_title: bool,
    is_number: bool,
}

impl AskedWord<'_> {
    /// "g" in "G. Verdi".
    fn is_initial(&self) -> bool {
        self.text.len() == 1 && !self.is_number
    }

    fn counts(&self) -> bool {
        !self.is_title && !self.is_initial()
    }
}

/// Where and how to look.
#[derive(Debug, Clone, Copy)]
pub struct Lookup<'a> {
    pub index: &'a Index,
    pub words: &'a StreetWords,
    /// `None` for all of the index.
    pub area: Option<&'a Area<'a>>,
}

impl<'a> Lookup<'a> {
    /// The best hits first; empty when no street is alike.
    pub fn streets(&self, key: &StreetKey) -> Vec<Hit> {
        let mut hits = self.attempt(key);
        if !is_sure(&hits) {
            for other in self.respelt(key).into_iter().take(MAX_RESPELT) {
                let found = self.attempt_exact(&other);
                hits.extend(found.into_iter().map(|hit| Hit { likeness: hit.likeness * 0.97, ..hit }));
            }
        }
        if !is_sure(&hits)
            && let Some(other) = key.without_misspelt_kind(self.words)
        {
            let found = self.attempt(&other);
            hits.extend(found.into_iter().map(|hit| Hit { likeness: hit.likeness * 0.95, ..hit }));
        }
        hits.sort_by(|a, b| a.street.cmp(&b.street).then(b.likeness.total_cmp(&a.likeness)));
        hits.dedup_by_key(|hit| hit.street);
        hits.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.street.cmp(&b.street)));
        hits
    }

    fn attempt_exact(&self, key: &StreetKey) -> Vec<Hit> {
        self.compare(&self.asked(key), key.kind)
    }

    fn attempt(&self, key: &StreetKey) -> Vec<Hit> {
        let mut asked = self.asked(key);
        let hits = self.compare(&asked, key.kind);
        if is_sure(&hits) {
            return hits;
        }
        // Words that are nowhere here may be misspelt; when all are here and nothing fits, any may be.
        let is_lost = |word: &AskedWord<'_>| word.variants.iter().all(|(id, _)| self.n_postings(*id) == 0);
        let are_all_known = !asked.iter().any(is_lost);
        let mut is_changed = false;
        for word in &mut asked {
            if are_all_known || is_lost(word) {
                is_changed |= self.add_misspelt(word);
            }
        }
        if is_changed { self.compare(&asked, key.kind) } else { hits }
    }

    fn asked<'k>(&self, key: &'k StreetKey) -> Vec<AskedWord<'k>> {
        let word = |(at, text): (usize, &'k String)| {
            let glued = key.glued.iter().filter(|(place, _)| *place == at).map(|(_, glued)| glued);
            let known = std::iter::once(text).chain(glued).filter_map(|text| self.index.word(text));
            let variants: Vec<(u32, u8)> = known.map(|id| (id, 0)).collect();
            AskedWord {
                text,
                weight: variants.first().map_or(self.weight_of_rare(), |(id, _)| self.weight(*id)),
                variants,
                is_title: self.words.is_title(text),
                is_number: text.bytes().all(|b| b.is_ascii_digit()),
            }
        };
        key.words.iter().enumerate().map(word).collect()
    }

    /// Rare words tell more than common ones.
    fn weight(&self, word: u32) -> f32 {
        let (all, own) = (self.index.n_streets() as f32, self.index.postings(word).len() as f32);
        (1.0 + all / (1.0 + own)).ln().max(0.5)
    }

    fn weight_of_rare(&self) -> f32 {
        (1.0 + self.index.n_streets() as f32).ln().max(0.5)
    }

    fn local_postings(&self, word: u32) -> super::Numbers<'a> {
        let all = self.index.postings(word);
        self.area.map_or(all, |area| all.between(area.streets.start, area.streets.end))
    }

    fn n_postings(&self, word: u32) -> usize {
        self.local_postings(word).len()
    }

    /// Compares the streets that have one of the two rarest words.
    fn compare(&self, asked: &[AskedWord<'_>], kind: Kind) -> Vec<Hit> {
        let count =
            |word: &AskedWord<'_>| word.variants.iter().map(|(id, _)| self.n_postings(*id)).sum::<usize>();
        let mut rarest: Vec<(bool, usize, &AskedWord<'_>)> =
            asked.iter().map(|word| (!word.counts(), count(word), word)).filter(|(_, n, _)| *n > 0).collect();
        rarest.sort_by_key(|(is_vague, n, _)| (*is_vague, *n));
        let mut hits = Vec::new();
        let (mut seen, mut n_compared) = (None, 0);
        for (_, _, word) in rarest.into_iter().take(2) {
            for (id, _) in &word.variants {
                for street in self.local_postings(*id).iter() {
                    n_compared += 1;
                    if n_compared > MAX_COMPARED {
                        return hits;
                    }
                    if seen == Some(street) {
                        continue;
                    }
                    seen = Some(street);
                    let row = self.index.street(street);
                    hits.extend(row.and_then(|row| self.hit(street, &row, asked, kind)));
                }
            }
            if is_sure(&hits) {
                break;
            }
        }
        hits
    }

    fn hit(&self, street: u32, row: &StreetRow<'_>, asked: &[AskedWord<'_>], kind: Kind) -> Option<Hit> {
        let (asked_shape, shape) = (self.words.shape(kind), self.words.shape(row.kind));
        let by_kind = match (asked_shape, shape) {
            _ if kind == row.kind => 1.0,
            (Shape::Unsaid, _) | (_, Shape::Unsaid) => 0.97,
            _ if asked_shape == shape => 0.92,
            (Shape::Place, _) | (_, Shape::Place) => 0.86,
            _ => 0.7,
        };
        let is_other_shape = by_kind == 0.7;
        let (by_words, slips) = self.words_alike(row, asked)?;
        let likeness = by_kind * by_words;
        (likeness >= MIN_LIKENESS && !(is_other_shape && slips > 0)).then_some(Hit {
            street,
            likeness,
            slips,
            is_other_shape,
        })
    }

    fn words_alike(&self, row: &StreetRow<'_>, asked: &[AskedWord<'_>]) -> Option<(f32, u8)> {
        let own = row.words();
        let mut taken = [false; super::MAX_NAME_WORDS];
        let mut pairs: [Option<usize>; super::MAX_NAME_WORDS] = [None; super::MAX_NAME_WORDS];
        let (mut slips, mut initials, mut is_anything_sure) = (0_u8, 0, false);
        for (word, pair) in asked.iter().zip(&mut pairs) {
            let fits = |(at, id): (usize, &u32)| {
                let variant = word.variants.iter().find(|(own, _)| own == id).filter(|_| !taken[at])?;
                Some((variant.1, at))
            };
            let Some((slip, at)) = own.iter().enumerate().filter_map(fits).min() else { continue };
            (taken[at], *pair) = (true, Some(at));
            slips += slip;
            is_anything_sure |= word.counts() || own.len() == 1;
        }
        for (word, pair) in asked.iter().zip(&mut pairs).filter(|(_, pair)| pair.is_none()) {
            let abbreviates = |at: &usize| !taken[*at] && self.is_initial_of(own[*at], word);
            if let Some(at) = (0..own.len()).find(abbreviates) {
                (taken[at], *pair) = (true, Some(at));
                initials += 1;
            }
        }
        if slips > 2 || !(is_anything_sure || asked.iter().all(|word| !word.counts())) {
            return None;
        }
        let missing = self.what_is_missing(own, asked, &taken, &pairs)?;
        // A slip is forgiven in a whole name only: "Maddaloni" is not "Umberto Maddalena".
        if slips > 0 && missing < WHOLE {
            return None;
        }
        let found = pairs.iter().flatten();
        let is_in_order = found.clone().is_sorted();
        let order = if is_in_order { 1.0 } else { 0.99 };
        let by_slips = SLIPS.get(usize::from(slips)).copied()?;
        Some((missing * by_slips * order * 0.98_f32.powi(initials), slips))
    }

    /// "g" is the initial of "giuseppe", asked or stored.
    fn is_initial_of(&self, id: u32, word: &AskedWord<'_>) -> bool {
        let Some(text) = self.index.word_text(id) else { return false };
        let is_number = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
        (word.is_initial() && text.starts_with(word.text) && text.len() > 1)
            || (text.len() == 1 && word.text.starts_with(text) && !is_number(word.text) && !is_number(text))
    }

    /// What stands only on one side lowers the likeness; on both sides it makes another street.
    fn what_is_missing(
        &self,
        own: &[u32],
        asked: &[AskedWord<'_>],
        taken: &[bool],
        pairs: &[Option<usize>],
    ) -> Option<f32> {
        let (mut all_asked, mut lost_asked, mut n_titles) = (0.0, 0.0, 0);
        for (word, pair) in asked.iter().zip(pairs.iter().chain(std::iter::repeat(&None))) {
            all_asked += word.weight;
            match pair {
                None if word.is_title => n_titles += 1,
                None => lost_asked += word.weight,
                Some(_) => {}
            }
        }
        let is_road = asked.first().is_some_and(|word| self.words.is_road_word(word.text));
        if is_road && lost_asked > 0.0 {
            return None;
        }
        let (mut all_own, mut lost_own) = (0.0, 0.0);
        for (id, taken) in own.iter().zip(taken) {
            let weight = self.weight(*id);
            let flags = self.index.word_field(*id, 3).unwrap_or_default();
            all_own += weight;
            match taken {
                false if flags & FLAG_TITLE != 0 => n_titles += 1,
                false if flags & FLAG_NUMBER != 0 && is_road => return None,
                false => lost_own += weight,
                true => {}
            }
        }
        if (lost_asked > 0.0 && lost_own > 0.0) || lost_asked > 0.55 * all_asked || lost_own > 0.7 * all_own {
            return None;
        }
        let lost = 0.4 * lost_asked / f32::max(all_asked, 0.1) + 0.25 * lost_own / f32::max(all_own, 0.1);
        Some((1.0 - lost) * 0.99_f32.powi(n_titles))
    }

    /// Adds the local words that are a slip or two away; answers whether there are any.
    fn add_misspelt(&self, word: &mut AskedWord<'_>) -> bool {
        let n_chars = word.text.chars().count();
        if n_chars < 3 || word.is_number {
            return false;
        }
        let limit: u8 = if n_chars >= 9 { 2 } else { 1 };
        let asked = signature(word.text);
        let mut found: Vec<(u8, u32)> = Vec::new();
        let mut look_at = |id: u32| {
            let Some(own) = self.index.word_field(id, 1) else { return };
            let differ = ((asked ^ own) & 0x03ff_ffff).count_ones();
            let by_length = (own >> 26).abs_diff(asked >> 26);
            if differ > 2 * u32::from(limit) || by_length > limit.into() {
                return;
            }
            // Short words are too alike: of these only a letter may be missing.
            if n_chars <= 4 && own >> 26 <= asked >> 26 {
                return;
            }
            let Some(text) = self.index.word_text(id) else { return };
            // Few people miss the first letter for another: "Vittadini" is not "Cittadini".
            let is_other_start = own >> 26 == asked >> 26
                && text.as_bytes().first() != word.text.as_bytes().first()
                && text.as_bytes().get(1) != word.text.as_bytes().first();
            if is_other_start {
                return;
            }
            let distance = strsim::osa_distance(word.text, text);
            if (1..=usize::from(limit)).contains(&distance) && !text.bytes().all(|b| b.is_ascii_digit()) {
                found.push((distance as u8, id));
            }
        };
        match self.area {
            Some(area) => area.local_words.iter().for_each(&mut look_at),
            None => (0..self.index.n_words()).for_each(&mut look_at),
        }
        found.sort_unstable();
        let least = found.first().map(|(distance, _)| *distance);
        found.truncate(MAX_VARIANTS);
        word.variants.extend(found.into_iter().map(|(distance, id)| (id, distance)));
        least.is_some()
    }

    /// The same words written together or apart: "monterosa", "la marmora"; numbers with a slip: "secndo".
    fn respelt(&self, key: &StreetKey) -> Vec<StreetKey> {
        let is_here = |text: &str| self.index.word(text).is_some_and(|id| self.n_postings(id) > 0);
        let with = |from: usize, to: usize, by: Vec<String>| {
            let mut words = key.words.clone();
            words.splice(from..to, by);
            StreetKey { kind: key.kind, words, glued: Vec::new() }
        };
        let mut keys = Vec::new();
        for (at, pair) in key.words.windows(2).enumerate() {
            let joined = pair.concat();
            if is_here(&joined) {
                keys.push(with(at, at + 2, vec![joined]));
            }
        }
        for (at, word) in key.words.iter().enumerate().filter(|(_, word)| word.is_ascii() && !is_here(word)) {
            if let Some(number) = self.words.misspelt_number(word) {
                keys.push(with(at, at + 1, vec![number.to_owned()]));
            }
            for cut in 2..word.len().saturating_sub(3) {
                let (left, right) = word.split_at(cut);
                let is_article = self.words.is_small(left);
                if is_here(right) && (is_article || (left.len() >= 3 && is_here(left))) {
                    let parts = [left, right].into_iter().skip(usize::from(is_article));
                    keys.push(with(at, at + 1, parts.map(str::to_owned).collect()));
                }
            }
        }
        keys
    }

    /// Streets whose names have all words but the last, and one that begins like the last.
    pub fn beginning(&self, key: &StreetKey) -> Vec<u32> {
        let Some((last, firsts)) = key.words.split_last() else { return Vec::new() };
        let mut ids = Vec::with_capacity(firsts.len());
        for first in firsts {
            let Some(id) = self.index.word(first) else { return Vec::new() };
            ids.push(id);
        }
        let mut streets: Vec<u32> = Vec::new();
        for word in self.index.words_beginning(last) {
            let postings = self.local_postings(word);
            let fits = |street: &u32| ids.iter().all(|id| self.index.postings(*id).contains(*street));
            streets.extend(postings.iter().filter(fits).take(MAX_COMPARED.saturating_sub(streets.len())));
            if streets.len() >= MAX_COMPARED {
                break;
            }
        }
        streets.sort_unstable();
        streets.dedup();
        let is_kind = |street: &u32| {
            let row = self.index.street(*street);
            row.is_some_and(|row| key.kind == Kind::default() || row.kind == key.kind)
        };
        streets.retain(is_kind);
        streets
    }
}

fn is_sure(hits: &[Hit]) -> bool {
    hits.iter().any(|hit| hit.likeness >= SURE)
}
