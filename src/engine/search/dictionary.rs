//! Words in order with the things they stand in: found exactly, by their beginning, or with typos.

use std::ops::Range;

use super::QuickMap;
use super::parallel::map_runs;
use super::text::fold;
use crate::domain::desk::DeskRecord;
use crate::order;

/// Folded words, each with the sorted numbers of the texts that hold it.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    letters: String,
    /// Where each word ends among the letters.
    ends: Vec<u32>,
    /// Where the numbers of each word end.
    number_ends: Vec<u32>,
    numbers: Vec<u32>,
}

/// The words of one run of texts.
#[derive(Default)]
struct Run {
    places: QuickMap<Box<str>, u32>,
    /// The last text that held each word, so that no text is noted twice.
    last: Vec<u32>,
    /// Word and text.
    pairs: Vec<(u32, u32)>,
}

impl Run {
    fn add(&mut self, number: u32, text: &str) {
        for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
            let place = match self.places.get(word) {
                Some(place) => *place,
                None => {
                    let place = self.last.len() as u32;
                    self.places.insert(word.into(), place);
                    self.last.push(u32::MAX);
                    place
                }
            };
            if std::mem::replace(&mut self.last[place as usize], number) != number {
                self.pairs.push((place, number));
            }
        }
    }

    /// The words in order, each with its first place.
    fn sorted(&self) -> Vec<Sorted<'_>> {
        let mut words: Vec<Sorted<'_>> =
            self.places.iter().map(|(word, place)| (beginning(word), &**word, *place)).collect();
        order::sort(&mut words);
        words
    }
}

/// A word with its beginning before it, which mostly settles where it belongs without reading the word.
type Sorted<'a> = (u64, &'a str, u32);

/// The first eight bytes; their order is that of words, as no word has a zero byte.
fn beginning(word: &str) -> u64 {
    let mut bytes = [0; 8];
    let n = word.len().min(8);
    bytes[..n].copy_from_slice(&word.as_bytes()[..n]);
    u64::from_be_bytes(bytes)
}

/// Qualities of a match.
pub const EXACT: f64 = 1.0;
pub const BEGINNING: f64 = 0.75;
pub const ONE_TYPO: f64 = BEGINNING - TYPO;
const TYPO: f64 = 0.2;

/// How a word of the dictionary answers to one that was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    pub words: Range<usize>,
    /// 1 for the very word, less for a beginning, least with typos.
    pub quality: f64,
}

impl Dictionary {
    /// Of the names of desks and of who runs them.
    pub fn build(desks: &[DeskRecord]) -> Self {
        Self::of_texts(desks.len(), |number, add| {
            add(&desks[number].service.name);
            add(&desks[number].organization.name);
        })
    }

    /// Of `n` things, whose texts are told one by one.
    pub fn of_texts(n: usize, tell: impl Fn(usize, &mut dyn FnMut(&str)) + Sync) -> Self {
        let mut runs = map_runs(n, |numbers| {
            let mut run = Run::default();
            for number in numbers {
                tell(number, &mut |text| run.add(number as u32, text));
            }
            run
        });
        let in_order = map_runs_of(&runs);
        let mut words: Vec<(u64, &str, u32, u32)> = Vec::new();
        for (run, sorted) in (0u32..).zip(&in_order) {
            words.extend(sorted.iter().map(|(beginning, word, place)| (*beginning, *word, run, *place)));
        }
        // Runs that are sorted already are merged, not sorted again.
        order::sort_by(&mut words, Ord::cmp);
        let mut dictionary = Self::default();
        let mut number_of: Vec<Vec<u32>> = runs.iter().map(|run| vec![0; run.last.len()]).collect();
        let mut last = None;
        for (_, word, run, place) in words {
            if last != Some(word) {
                dictionary.letters.push_str(word);
                dictionary.ends.push(dictionary.letters.len() as u32);
                last = Some(word);
            }
            number_of[run as usize][place as usize] = dictionary.ends.len() as u32 - 1;
        }
        drop(in_order);
        runs.iter_mut().for_each(|run| run.places = QuickMap::default());
        dictionary.put_numbers(&mut runs, &number_of);
        dictionary
    }

    fn put_numbers(&mut self, runs: &mut [Run], number_of: &[Vec<u32>]) {
        let mut ends = vec![0u32; self.ends.len()];
        for (run, number_of) in runs.iter().zip(number_of) {
            run.pairs.iter().for_each(|(place, _)| ends[number_of[*place as usize] as usize] += 1);
        }
        let mut total = 0;
        for end in &mut ends {
            // For now where its numbers begin; each number that is put moves it on to where they end.
            total += std::mem::replace(end, total);
        }
        self.numbers = vec![0; total as usize];
        for (run, number_of) in runs.iter().zip(number_of) {
            for (place, number) in &run.pairs {
                let end = &mut ends[number_of[*place as usize] as usize];
                self.numbers[*end as usize] = *number;
                *end += 1;
            }
        }
        self.number_ends = ends;
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    fn word(&self, place: usize) -> &str {
        let start = if place == 0 { 0 } else { self.ends[place - 1] as usize };
        &self.letters[start..self.ends[place] as usize]
    }

    /// The texts that hold a word.
    pub fn numbers(&self, place: usize) -> &[u32] {
        let start = if place == 0 { 0 } else { self.number_ends[place - 1] as usize };
        &self.numbers[start..self.number_ends[place] as usize]
    }

    /// How many numbers a run of words has; a text that holds two of them counts twice.
    pub fn n_numbers(&self, words: &Range<usize>) -> usize {
        if words.is_empty() {
            return 0;
        }
        let start = if words.start == 0 { 0 } else { self.number_ends[words.start - 1] };
        (self.number_ends[words.end - 1] - start) as usize
    }

    /// The first place in a range whose word is not "before".
    fn partition(&self, range: Range<usize>, is_before: impl Fn(&str) -> bool) -> usize {
        // Groups are mostly short: their ends are looked for in growing steps.
        let (mut low, mut step) = (range.start, 1);
        let mut high = range.end;
        while low + step < range.end {
            if is_before(self.word(low + step)) {
                low += step;
                step *= 2;
            } else {
                high = low + step;
                break;
            }
        }
        while low < high {
            let middle = usize::midpoint(low, high);
            if is_before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn binary(&self, is_before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if is_before(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// Words that answer to a folded one: itself; those that begin so, for a word still being typed; with typos only
    /// when there is neither.
    pub fn matches(&self, asked: &str, is_beginning: bool) -> Vec<Match> {
        let mut found = Vec::new();
        let first = self.binary(|word| word < asked);
        let is_there = first < self.len() && self.word(first) == asked;
        if is_there {
            found.push(Match { words: first..first + 1, quality: EXACT });
        }
        if is_beginning {
            let start = first + usize::from(is_there);
            let end = self.binary(|word| word < asked || word.starts_with(asked));
            if start < end {
                found.push(Match { words: start..end, quality: BEGINNING });
            }
        }
        let letters: Vec<char> = asked.chars().collect();
        let allowed = match letters.len() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        // Nobody is helped by another number than the one that was asked.
        let has_digit = letters.iter().any(char::is_ascii_digit);
        if found.is_empty() && allowed > 0 && !has_digit {
            let start = self.binary(|word| word < ":");
            let typos = Typos { letters: &letters, allowed, is_beginning };
            let row = (0..=letters.len()).collect();
            self.similar(
                &typos,
                start..self.len(),
                0,
                &mut Path { letters: vec![], rows: vec![row] },
                &mut found,
            );
        }
        found
    }

    /// Goes down the words as down a trie: those that begin alike are compared once, as far as they are alike.
    fn similar(
        &self,
        typos: &Typos<'_>,
        range: Range<usize>,
        depth: usize,
        path: &mut Path,
        found: &mut Vec<Match>,
    ) {
        let mut place = range.start;
        while place < range.end {
            let word = self.word(place);
            let Some(letter) = word[depth..].chars().next() else {
                typos.note(path, place..place + 1, found);
                place += 1;
                continue;
            };
            let next = depth + letter.len_utf8();
            let beginning = &word[..next];
            let end = self.partition(place..range.end, |word| word.starts_with(beginning));
            let least = path.push(letter, typos.letters);
            let is_found = typos.is_beginning && typos.note(path, place..end, found);
            if !is_found && least <= typos.allowed {
                self.similar(typos, place..end, next, path, found);
            }
            path.pop();
            place = end;
        }
    }

    pub fn size_bytes(&self) -> usize {
        self.letters.len() + (self.ends.len() + self.number_ends.len() + self.numbers.len()) * 4
    }
}

/// The words of each run in order, made side by side.
fn map_runs_of(runs: &[Run]) -> Vec<Vec<Sorted<'_>>> {
    super::parallel::map_each(runs.len(), |run| runs[run].sorted())
}

/// A word that was asked, and how far off another may be.
struct Typos<'a> {
    letters: &'a [char],
    allowed: usize,
    is_beginning: bool,
}

impl Typos<'_> {
    /// Notes words when what has been read of them is close enough.
    fn note(&self, path: &Path, words: Range<usize>, found: &mut Vec<Match>) -> bool {
        let count = path.rows.last().and_then(|row| row.last()).copied().unwrap_or(usize::MAX);
        if count <= self.allowed {
            found.push(Match { words, quality: BEGINNING - TYPO * count as f64 });
        }
        count <= self.allowed
    }
}

/// The letters read so far, with the counts of typos against each beginning of the asked word.
struct Path {
    letters: Vec<char>,
    rows: Vec<Vec<usize>>,
}

impl Path {
    /// Reads one letter more; answers the least count of typos that is still possible.
    fn push(&mut self, letter: char, asked: &[char]) -> usize {
        let last = self.rows.last().expect("the row of the empty word is always there");
        let mut row = Vec::with_capacity(asked.len() + 1);
        row.push(self.rows.len());
        for j in 1..=asked.len() {
            let replaced = last[j - 1] + usize::from(asked[j - 1] != letter);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            let is_swap = j > 1 && asked[j - 2] == letter && self.letters.last() == Some(&asked[j - 1]);
            if is_swap {
                least = least.min(self.rows[self.rows.len() - 2][j - 2] + 1);
            }
            row.push(least);
        }
        let least = row.iter().copied().min().unwrap_or(0);
        self.letters.push(letter);
        self.rows.push(row);
        least
    }

    fn pop(&mut self) {
        self.letters.pop();
        self.rows.pop();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text::typos;
    use super::*;

    fn dictionary(texts: &[&str]) -> Dictionary {
        Dictionary::of_texts(texts.len(), |number, add| add(texts[number]))
    }

    fn found(dictionary: &Dictionary, asked: &str, is_beginning: bool) -> Vec<u32> {
        let matches = dictionary.matches(asked, is_beginning);
        let mut numbers: Vec<u32> = matches
            .into_iter()
            .flat_map(|found| found.words)
            .flat_map(|word| dictionary.numbers(word).to_vec())
            .collect();
        order::sort(&mut numbers);
        numbers.dedup();
        numbers
    }

    #[test]
    fn words_are_found_whole_by_their_beginning_and_with_typos() {
        let dictionary = dictionary(&["Permesso di soggiorno", "Sportello 12", "Permessi", "Città di Prato"]);
        assert_eq!(found(&dictionary, "permesso", false), [0]);
        assert_eq!(found(&dictionary, "permes", true), [0, 2]);
        assert_eq!(found(&dictionary, "permeso", false), [0]);
        assert_eq!(found(&dictionary, "sogiorno", true), [0]);
        assert_eq!(found(&dictionary, "sogio", true), [0]);
        assert_eq!(found(&dictionary, "citta", false), [3]);
        assert_eq!(found(&dictionary, "di", false), [0, 3]);
        assert_eq!(found(&dictionary, "1222", true), [0u32; 0]);
        assert_eq!(found(&dictionary, "xyz", true), [0u32; 0]);
    }

    proptest! {
        #[test]
        fn typos_are_found_as_comparing_every_word_would(
            words in prop::collection::vec("[abc]{1,9}", 1..40),
            asked in "[abc]{4,9}",
        ) {
            let texts: Vec<&str> = words.iter().map(String::as_str).collect();
            let limit = if asked.len() < 8 { 1 } else { 2 };
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let same: Vec<u32> = (0u32..).zip(&texts).filter(|(_, word)| **word == asked).map(|(i, _)| i).collect();
            let near = (0u32..).zip(&texts).filter(|(_, word)| typos(&letters(&asked), &letters(word), limit).is_some());
            let near: Vec<u32> = near.map(|(number, _)| number).collect();
            let expected = if same.is_empty() { near } else { same };
            prop_assert_eq!(found(&dictionary(&texts), &asked, false), expected);
        }
    }
}
