//! The wordings of needs and places.

use std::collections::BTreeSet;

use super::{Asked, Asker, Event, SuggestionKind, Tally, Vocabulary, tally};
use crate::domain::address::IstatCode;
use crate::domain::id::NeedCode;
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
use crate::order;
use crate::search::dictionary::{BEGINNING, Dictionary, EXACT, Match, ONE_TYPO};
use crate::search::index::Clause;
use crate::search::index::bits::Bits;
use crate::search::index::earth::{Spot, spot};
use crate::search::part::Part;
use crate::search::text::fold;

/// A sentence names a need that it tells this much of: the words that every wording has, such as "of", may lack.
const NAMED: f64 = 0.88;
/// Below what answers to the whole text, above what lacks a word of it.
const OF_SENTENCE: f64 = 0.3;
const OF_PART: f64 = 0.1;
/// Of a text that lacks a word of what was asked, this much must have been told.
const MOSTLY: f64 = 0.65;
/// A beginning says which word is meant from this many letters on, a word with a typo from this many.
const LETTERS_OF_BEGINNING: usize = 3;
const LETTERS_OF_TYPO: usize = 6;
/// Shorter words of other languages mean something else in one's own.
const LETTERS_OF_FOREIGN: usize = 5;

/// A wording of a need or a place.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub kind: SuggestionKind,
    pub text: String,
    language: Option<Language>,
    n_words: usize,
    /// How much its words tell together.
    tells: f64,
    /// Whether it is no small word of another language.
    is_plain: bool,
    bonus: f64,
    spot: Option<Spot>,
}

/// All wordings of needs and places, by word.
#[derive(Debug, Clone, Default)]
pub struct Suggester {
    entries: Vec<Entry>,
    dictionary: Dictionary,
}

impl Suggester {
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let mut entries = Vec::new();
        for need in &vocabulary.needs {
            for term in &need.terms {
                let bonus = if term.is_label { 0.30 } else { 0.20 };
                let kind = SuggestionKind::Need(need.code.clone());
                entries.push(Entry::new(kind, &term.text, Some(term.language), bonus));
            }
        }
        for place in &vocabulary.places {
            let bonus = f64::from(place.weight.max(1)).log10() * 0.03;
            for name in std::iter::once(&place.name).chain(&place.other_names) {
                let kind = SuggestionKind::Place {
                    name: place.name.clone(),
                    municipality: place.municipality.clone(),
                    position: place.position,
                    radius: place.radius,
                };
                entries.push(Entry::new(kind, name, None, bonus));
            }
        }
        let dictionary = Dictionary::of_texts(entries.len(), |number, add| add(&entries[number].text));
        let mut suggester = Self { entries, dictionary };
        for place in 0..suggester.dictionary.len() {
            let numbers = suggester.dictionary.numbers(place);
            let told = suggester.told_by(numbers.len());
            numbers.iter().for_each(|number| suggester.entries[*number as usize].tells += told);
        }
        suggester
    }

    /// What answers to each word of a text.
    pub(super) fn matches(&self, asked: &Asked) -> Vec<Vec<Match>> {
        asked.matches(&self.dictionary)
    }

    /// Wordings of needs and places with their scores, the best first.
    pub(super) fn wordings(&self, asked: &Asked, matches: &[Vec<Match>], asker: Asker) -> Vec<(f64, &Entry)> {
        let mut events = Vec::new();
        let mut told_by_all = 0.0;
        for (word, found) in matches.iter().enumerate() {
            told_by_all += self.events_of(asked, word, found, &mut events);
        }
        let score = |tally: Tally| {
            let entry = &self.entries[tally.number as usize];
            let n_asked = asked.words.len();
            let share = tally.told / told_by_all;
            let basic = if tally.n_words == n_asked {
                tally.score(n_asked, entry.n_words) + entry.bonus
            } else if entry.is_named(tally, asker) {
                OF_SENTENCE + 0.4 * share * tally.quality / tally.n_words as f64
            } else if tally.n_words >= asked.needed() && share >= MOSTLY {
                OF_PART + 0.4 * share
            } else {
                return None;
            };
            let is_own = entry.language.is_some() && entry.language == asker.language;
            let own = if is_own { 0.1 } else { 0.0 };
            Some((basic + own + asker.nearness(entry.spot), entry))
        };
        let mut found: Vec<(f64, &Entry)> = tally(&mut events).into_iter().filter_map(score).collect();
        order::sort_by(&mut found, |a, b| b.0.total_cmp(&a.0));
        found
    }

    /// Notes the wordings that hold what answers to a word of the text; answers how much the word tells.
    fn events_of(&self, asked: &Asked, word: usize, matches: &[Match], events: &mut Vec<Event>) -> f64 {
        let n_letters = asked.words[word].chars().count();
        for Match { words, quality } in matches {
            let is_sure = *quality >= EXACT
                || (*quality >= BEGINNING && n_letters >= LETTERS_OF_BEGINNING)
                || (*quality >= ONE_TYPO && n_letters >= LETTERS_OF_TYPO);
            for place in words.clone() {
                let numbers = self.dictionary.numbers(place);
                let told = if is_sure { self.told_by(numbers.len()) } else { 0.0 };
                let event =
                    |number: &u32| Event { number: *number, word: word as u8, quality: *quality, told };
                events.extend(numbers.iter().map(event));
            }
        }
        let n_wordings = matches.first().map_or(1, |found| self.dictionary.n_numbers(&found.words));
        self.told_by(n_wordings)
    }

    /// The fewer wordings hold a word, the more it tells.
    fn told_by(&self, n_wordings: usize) -> f64 {
        ((self.entries.len() + 1) as f64 / n_wordings.max(1) as f64).ln()
    }

    /// The desks of a part that all words of a text answer to: names, who runs them, needs and municipalities.
    pub(in crate::search) fn desks_with(&self, part: &Part, taxonomy: &Taxonomy, text: &str) -> Bits {
        let asked = Asked::read(text);
        let of_names = asked.matches(part.dictionary());
        let of_wordings = asked.matches(&self.dictionary);
        let mut all = Bits::all(&part.index);
        for (names, wordings) in of_names.iter().zip(&of_wordings) {
            let mut any = Bits::none(&part.index);
            for word in names.iter().flat_map(|found| found.words.clone()) {
                part.dictionary().numbers(word).iter().for_each(|place| any.insert(part.index.bit(*place)));
            }
            let (needs, municipalities) = self.meanings(wordings, taxonomy);
            let mut with_need = Bits::all(&part.index);
            part.index
                .keep(&mut with_need, &Clause::any(needs.into_iter().map(|need| part.columns.need(need))));
            any.or(&with_need);
            municipalities.into_iter().for_each(|istat| any.or(&part.index.members(istat)));
            all.and(&any);
        }
        all
    }

    /// The need that a sentence names, in whatever language.
    pub(in crate::search) fn named_need(&self, text: &str) -> Option<&NeedCode> {
        let asked = Asked::read(text);
        let asker = Asker { language: None, origin: None };
        let found = self.wordings(&asked, &self.matches(&asked), asker);
        found.into_iter().find_map(|(_, entry)| match &entry.kind {
            SuggestionKind::Need(code) => Some(code),
            SuggestionKind::Desk(_) | SuggestionKind::Place { .. } => None,
        })
    }

    /// The desks of a part that serve a need.
    pub(in crate::search) fn desks_for(&self, part: &Part, taxonomy: &Taxonomy, need: &NeedCode) -> Bits {
        let mut all = Bits::all(&part.index);
        let columns = taxonomy.place(need).into_iter().map(|need| part.columns.need(need));
        part.index.keep(&mut all, &Clause::any(columns));
        all
    }

    /// The needs and municipalities that wordings mean.
    fn meanings(&self, matches: &[Match], taxonomy: &Taxonomy) -> (BTreeSet<usize>, BTreeSet<IstatCode>) {
        let (mut needs, mut municipalities) = (BTreeSet::new(), BTreeSet::new());
        for word in matches.iter().flat_map(|found| found.words.clone()) {
            for number in self.dictionary.numbers(word) {
                match &self.entries[*number as usize].kind {
                    SuggestionKind::Need(code) => needs.extend(taxonomy.place(code)),
                    SuggestionKind::Place { municipality, .. } => {
                        municipalities.extend(municipality.as_ref().map(|m| m.istat));
                    }
                    SuggestionKind::Desk(_) => {}
                }
            }
        }
        (needs, municipalities)
    }
}

impl Entry {
    fn new(kind: SuggestionKind, text: &str, language: Option<Language>, bonus: f64) -> Self {
        let folded = fold(text);
        let n_words = folded.split(' ').filter(|word| !word.is_empty()).count();
        let spot = match &kind {
            SuggestionKind::Place { position, .. } => Some(spot(*position)),
            SuggestionKind::Need(_) | SuggestionKind::Desk(_) => None,
        };
        let is_plain = n_words > 1 || !folded.is_ascii() || folded.len() >= LETTERS_OF_FOREIGN;
        Self { kind, text: text.to_owned(), language, n_words, tells: 0.0, is_plain, bonus, spot }
    }

    /// Whether a sentence names this need: in one's own language, in Italian, or unmistakably. Places are written apart
    /// from needs, and some are called like a word of a sentence.
    fn is_named(&self, tally: Tally, asker: Asker) -> bool {
        let is_known = self.language.is_some_and(|own| own.as_str() == "it")
            || self.language.is_some() && self.language == asker.language
            || self.is_plain;
        matches!(self.kind, SuggestionKind::Need(_)) && is_known && tally.told >= NAMED * self.tells
    }
}
