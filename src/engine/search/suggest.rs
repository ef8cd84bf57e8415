//! Suggestions while a person types: needs, desks and places in one ranked list, with typos, from any language.

use std::collections::HashMap;

use super::snapshot::Snapshot;
use super::text::{fold, typos};
use crate::domain::address::Municipality;
use crate::domain::desk::DeskRecord;
use crate::domain::id::{DeskId, NeedCode};
use crate::domain::language::Language;
use crate::domain::position::{Metres, Position};

/// Words for needs and places, from the data folder.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vocabulary {
    pub needs: Vec<NeedTerms>,
    pub places: Vec<PlaceTerms>,
}

/// The words that mean a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedTerms {
    pub code: NeedCode,
    pub terms: Vec<Term>,
}

/// One wording. Words printed on Italian letters are Italian terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub text: String,
    pub language: Language,
    pub is_label: bool,
}

/// A municipality or a quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceTerms {
    pub name: String,
    pub other_names: Vec<String>,
    pub municipality: Option<Municipality>,
    pub position: Position,
    pub radius: Metres,
    /// Larger is likelier, such as the number of inhabitants.
    pub weight: u32,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    pub kind: SuggestionKind,
    /// The wording that matched.
    pub matched: String,
    /// Larger is better; only the order means something.
    pub score: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SuggestionKind {
    Need(NeedCode),
    Desk(DeskId),
    Place { name: String, municipality: Option<Municipality>, position: Position, radius: Metres },
}

/// Longest text that is looked at, in characters.
const MAX_TEXT: usize = 100;
const MAX_WORDS: usize = 8;

/// A wording of one thing.
#[derive(Debug, Clone)]
struct Entry {
    kind: SuggestionKind,
    text: String,
    language: Option<Language>,
    n_words: usize,
    bonus: f64,
    position: Option<Position>,
}

/// All wordings, by word.
#[derive(Debug, Clone, Default)]
pub struct Suggester {
    entries: Vec<Entry>,
    /// Folded words in order, with the wordings they stand in.
    words: Vec<(Box<str>, Vec<u32>)>,
}

impl Suggester {
    pub fn new(vocabulary: &Vocabulary, desks: &[DeskRecord]) -> Self {
        let mut entries = Vec::new();
        for need in &vocabulary.needs {
            for term in &need.terms {
                let bonus = if term.is_label { 0.30 } else { 0.20 };
                let kind = SuggestionKind::Need(need.code.clone());
                entries.push(Entry::new(kind, &term.text, Some(term.language), bonus, None));
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
                entries.push(Entry::new(kind, name, None, bonus, Some(place.position)));
            }
        }
        let mut words: HashMap<Box<str>, Vec<u32>> = HashMap::new();
        let mut add_words = |number: u32, text: &str| {
            for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
                match words.get_mut(word) {
                    Some(list) if list.last() == Some(&number) => {}
                    Some(list) => list.push(number),
                    None => {
                        words.insert(word.into(), vec![number]);
                    }
                }
            }
        };
        for (number, entry) in (0u32..).zip(&entries) {
            add_words(number, &entry.text);
        }
        for record in desks {
            let position = record.location.pin().map(|pin| pin.position);
            let number = entries.len() as u32;
            add_words(number, &record.service.name);
            add_words(number, &record.organization.name);
            let kind = SuggestionKind::Desk(record.desk.id.clone());
            entries.push(Entry::new(kind, &record.service.name, None, 0.0, position));
        }
        let mut words: Vec<(Box<str>, Vec<u32>)> = words.into_iter().collect();
        words.sort_unstable();
        Self { entries, words }
    }

    fn suggest(
        &self,
        text: &str,
        language: Option<Language>,
        origin: Option<Position>,
        limit: usize,
    ) -> Vec<Suggestion> {
        let folded = fold(&text.chars().take(MAX_TEXT).collect::<String>());
        let asked: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS).collect();
        let Some(last) = asked.len().checked_sub(1) else { return Vec::new() };
        // Per wording: how many asked words it holds and how well.
        let mut found: HashMap<u32, (usize, f64)> = HashMap::new();
        for (place, word) in asked.iter().enumerate() {
            let mut best: HashMap<u32, f64> = HashMap::new();
            self.for_matching_words(word, place == last, |number, quality| {
                let entry = best.entry(number).or_insert(0.0);
                *entry = entry.max(quality);
            });
            for (number, quality) in best {
                let sum = found.entry(number).or_insert((0, 0.0));
                sum.0 += 1;
                sum.1 += quality;
            }
        }
        let needed = if asked.len() >= 3 { asked.len() - 1 } else { asked.len() };
        let mut by_thing: Vec<(f64, u32)> = found
            .into_iter()
            .filter(|(_, (n_words, _))| *n_words >= needed)
            .map(|(number, (_, quality))| {
                (self.score(number, quality, asked.len(), language, origin), number)
            })
            .collect();
        by_thing.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut suggestions: Vec<Suggestion> = Vec::with_capacity(limit);
        for (score, number) in by_thing {
            if suggestions.len() == limit {
                break;
            }
            let entry = &self.entries[number as usize];
            if suggestions.iter().all(|suggestion| suggestion.kind != entry.kind) {
                suggestions.push(Suggestion { kind: entry.kind.clone(), matched: entry.text.clone(), score });
            }
        }
        suggestions
    }

    fn score(
        &self,
        number: u32,
        quality: f64,
        n_asked: usize,
        language: Option<Language>,
        origin: Option<Position>,
    ) -> f64 {
        let entry = &self.entries[number as usize];
        let asked = quality / n_asked as f64;
        let covered = (n_asked as f64 / entry.n_words.max(1) as f64).min(1.0);
        let own_language = if entry.language.is_some() && entry.language == language { 0.1 } else { 0.0 };
        let near = match (origin, entry.position) {
            (Some(origin), Some(position)) => 0.3 / (1.0 + origin.metres_to(position).value() / 5_000.0),
            _ => 0.0,
        };
        asked + 0.3 * covered + entry.bonus + own_language + near
    }

    /// Calls back with every wording that holds the word: exactly, as a beginning, or with typos when neither is found.
    fn for_matching_words(&self, word: &str, is_last: bool, mut found: impl FnMut(u32, f64)) {
        let first = self.words.partition_point(|(own, _)| &**own < word);
        let mut is_found = false;
        for (own, numbers) in self.words[first..].iter().take_while(|(own, _)| own.starts_with(word)) {
            let is_exact = own.len() == word.len();
            if !is_exact && !is_last {
                continue;
            }
            is_found = true;
            let quality = if is_exact { 1.0 } else { 0.6 + 0.3 * word.len() as f64 / own.len() as f64 };
            numbers.iter().for_each(|number| found(*number, quality));
        }
        let letters: Vec<char> = word.chars().collect();
        let allowed = match letters.len() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        if is_found || allowed == 0 {
            return;
        }
        for (own, numbers) in &self.words {
            if own.len().abs_diff(word.len()) > 4 * allowed + 2 {
                continue;
            }
            let own: Vec<char> = own.chars().collect();
            // A word still being typed is compared with as much of the other.
            let beginning =
                if is_last && own.len() > letters.len() { &own[..letters.len()] } else { &own[..] };
            if let Some(count) = typos(&letters, beginning, allowed) {
                let quality = 0.75 - 0.2 * count as f64;
                numbers.iter().for_each(|number| found(*number, quality));
            }
        }
    }
}

impl Entry {
    fn new(
        kind: SuggestionKind,
        text: &str,
        language: Option<Language>,
        bonus: f64,
        position: Option<Position>,
    ) -> Self {
        let n_words = fold(text).split(' ').filter(|word| !word.is_empty()).count();
        Self { kind, text: text.to_owned(), language, n_words, bonus, position }
    }
}

impl Snapshot {
    /// Needs, desks and places that the text may mean, the likeliest first, at most `limit`.
    pub fn suggest(
        &self,
        text: &str,
        language: Option<Language>,
        origin: Option<Position>,
        limit: usize,
    ) -> Vec<Suggestion> {
        self.suggester().suggest(text, language, origin, limit)
    }
}
