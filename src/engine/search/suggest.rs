//! Suggestions while a person types: needs, desks and places in one ranked list, with typos, from any language. Who
//! writes a whole sentence is answered by the needs that it names.

mod names;
mod wordings;

use std::cmp::Ordering;

use self::names::DeskNames;
pub use self::wordings::Suggester;
use super::dictionary::{BEGINNING, Dictionary, EXACT, Match};
use super::index::earth::{Origin, Spot};
use super::snapshot::{Seat, Snapshot};
use super::text::fold;
use crate::domain::address::Municipality;
use crate::domain::id::{DeskId, NeedCode};
use crate::domain::language::Language;
use crate::domain::position::{Metres, Position};
use crate::order;

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
const MAX_WORDS: usize = 16;

/// What a text loses that lacks one of the asked words.
const LACKING: f64 = 0.5;

/// A text taken apart.
struct Asked {
    words: Vec<String>,
}

impl Asked {
    fn read(text: &str) -> Self {
        let folded = fold(&text.chars().take(MAX_TEXT).collect::<String>());
        let mut words: Vec<String> = Vec::new();
        for word in folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS) {
            // Of a word that is written twice the later may still be typed.
            words.retain(|own| own != word);
            words.push(word.to_owned());
        }
        Self { words }
    }

    /// What answers to each word; the last may still be typed.
    fn matches(&self, dictionary: &Dictionary) -> Vec<Vec<Match>> {
        let last = self.words.len().saturating_sub(1);
        let of_word = |(place, word): (usize, &String)| dictionary.matches(word, place == last);
        self.words.iter().enumerate().map(of_word).collect()
    }

    /// Of three words and more one may be unknown.
    fn needed(&self) -> usize {
        if self.words.len() >= 3 { self.words.len() - 1 } else { self.words.len() }
    }
}

/// Who asks, and from where.
#[derive(Clone, Copy)]
struct Asker {
    language: Option<Language>,
    origin: Option<Origin>,
}

impl Asker {
    /// The nearer, the likelier.
    fn nearness(&self, spot: Option<Spot>) -> f64 {
        let Some((origin, spot)) = self.origin.zip(spot) else { return 0.0 };
        let metres = (0..3).map(|axis| (origin.spot[axis] - spot[axis]).powi(2)).sum::<f64>().sqrt();
        0.3 / (1.0 + metres / 5_000.0)
    }
}

/// A desk whose names answer to a text.
struct Named<'a> {
    seat: Seat<'a>,
    score: f64,
    /// To every word of it.
    is_whole: bool,
}

impl Named<'_> {
    fn by_score(&self, other: &Self) -> Ordering {
        let by_id = || self.seat.record().id().cmp(other.seat.record().id());
        other.score.total_cmp(&self.score).then_with(by_id)
    }
}

/// A text holds something that answers to an asked word.
#[derive(Debug, Clone, Copy)]
struct Event {
    number: u32,
    word: u8,
    quality: f64,
    /// How much of the text the word tells, when it is surely meant.
    told: f64,
}

/// How well a text answers: how many of the asked words it holds, and how well in all.
#[derive(Debug, Clone, Copy)]
struct Tally {
    number: u32,
    n_words: usize,
    quality: f64,
    told: f64,
}

impl Tally {
    /// How well a text of some words answers that holds all that was asked, or all but a word.
    fn score(self, n_asked: usize, n_words: usize) -> f64 {
        let covered = (n_asked as f64 / n_words.max(1) as f64).min(1.0);
        let lacking = if self.n_words < n_asked { LACKING } else { 0.0 };
        self.quality / n_asked as f64 + 0.3 * covered - lacking
    }
}

/// Per text the best quality of each word, added up.
fn tally(events: &mut [Event]) -> Vec<Tally> {
    order::sort_unstable_by(events, |a, b| {
        (a.number, a.word).cmp(&(b.number, b.word)).then(b.quality.total_cmp(&a.quality))
    });
    let mut tallies: Vec<Tally> = Vec::new();
    let mut last = None;
    for Event { number, word, quality, told } in events.iter().copied() {
        if last == Some((number, word)) {
            continue;
        }
        match tallies.last_mut().filter(|tally| tally.number == number) {
            Some(tally) => {
                tally.n_words += 1;
                tally.quality += quality;
                tally.told += told;
            }
            None => tallies.push(Tally { number, n_words: 1, quality, told }),
        }
        last = Some((number, word));
    }
    tallies
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
        let asked = Asked::read(text);
        if asked.words.is_empty() {
            return Vec::new();
        }
        let asker = Asker { language, origin: origin.map(Origin::new) };
        let of_wordings = self.suggester.matches(&asked);
        let mut desks: Vec<Named<'_>> = Vec::new();
        for (part, gone) in self.parts() {
            let mut matches = asked.matches(part.dictionary());
            for (names, wordings) in matches.iter_mut().zip(&of_wordings) {
                // Who wrote a word as it is meant no other.
                if wordings.iter().any(|found| found.quality >= EXACT) {
                    names.retain(|found| found.quality >= BEGINNING);
                }
            }
            desks.extend(DeskNames { part, gone, asked: &asked, matches }.scored(asker, limit));
        }
        if desks.iter().any(|desk| desk.is_whole) {
            desks.retain(|desk| desk.is_whole);
        }
        if desks.len() > limit {
            order::part_unstable_by(&mut desks, limit, Named::by_score);
            desks.truncate(limit);
        }
        order::sort_unstable_by(&mut desks, Named::by_score);
        let mut desks = desks.into_iter().peekable();
        let mut suggestions: Vec<Suggestion> = Vec::with_capacity(limit);
        let mut wordings = self.suggester.wordings(&asked, &of_wordings, asker).into_iter().peekable();
        while suggestions.len() < limit {
            let is_wording = match (wordings.peek(), desks.peek()) {
                (Some((wording, _)), Some(desk)) => *wording >= desk.score,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => break,
            };
            if is_wording {
                let Some((score, entry)) = wordings.next() else { break };
                if suggestions.iter().all(|suggestion| suggestion.kind != entry.kind) {
                    let (kind, matched) = (entry.kind.clone(), entry.text.clone());
                    suggestions.push(Suggestion { kind, matched, score });
                }
            } else if let Some(Named { seat, score, .. }) = desks.next() {
                let record = seat.record();
                let matched = record.service.name.to_string();
                suggestions.push(Suggestion {
                    kind: SuggestionKind::Desk(record.id().clone()),
                    matched,
                    score,
                });
            }
        }
        suggestions
    }
}
