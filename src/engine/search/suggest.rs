//! Suggestions while a person types: needs, desks and places in one ranked list, with typos, from any language.

use std::collections::BTreeSet;

use super::dictionary::{Dictionary, Match};
use super::index::Clause;
use super::index::bits::Bits;
use super::index::earth::{Origin, Spot, spot};
use super::index::plan::{Ask, Judge};
use super::part::Part;
use super::snapshot::{Seat, Snapshot};
use super::text::fold;
use crate::domain::address::{IstatCode, Municipality};
use crate::domain::id::{DeskId, NeedCode};
use crate::domain::language::Language;
use crate::domain::need::Taxonomy;
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
const MAX_WORDS: usize = 8;

/// Lists of desks up to this length are gone through; of longer ones the nearest or the first are taken.
const LONG_LIST: usize = 4_096;
/// A word that answers with more lists than this is looked up in a desk's own text instead.
const MANY_LISTS: usize = 8;

/// A wording of a need or a place.
#[derive(Debug, Clone)]
struct Entry {
    kind: SuggestionKind,
    text: String,
    language: Option<Language>,
    n_words: usize,
    bonus: f64,
    spot: Option<Spot>,
}

/// All wordings of needs and places, by word.
#[derive(Debug, Clone, Default)]
pub struct Suggester {
    entries: Vec<Entry>,
    dictionary: Dictionary,
}

/// A text taken apart.
struct Asked {
    words: Vec<String>,
}

impl Asked {
    fn read(text: &str) -> Self {
        let folded = fold(&text.chars().take(MAX_TEXT).collect::<String>());
        let words = folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS);
        Self { words: words.map(str::to_owned).collect() }
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

/// How well a wording answers: how many of the asked words it holds, and how well in all.
#[derive(Debug, Clone, Copy)]
struct Tally {
    number: u32,
    n_words: usize,
    quality: f64,
}

fn score(tally: Tally, n_asked: usize, n_words: usize) -> f64 {
    let covered = (n_asked as f64 / n_words.max(1) as f64).min(1.0);
    tally.quality / n_asked as f64 + 0.3 * covered
}

/// Per text the best quality of each word, added up.
fn tally(events: &mut [(u32, u8, f64)]) -> Vec<Tally> {
    order::sort_unstable_by(events, |a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(b.2.total_cmp(&a.2)));
    let mut tallies: Vec<Tally> = Vec::new();
    let mut last = None;
    for (number, word, quality) in events.iter().copied() {
        if last == Some((number, word)) {
            continue;
        }
        match tallies.last_mut().filter(|tally| tally.number == number) {
            Some(tally) => {
                tally.n_words += 1;
                tally.quality += quality;
            }
            None => tallies.push(Tally { number, n_words: 1, quality }),
        }
        last = Some((number, word));
    }
    tallies
}

fn events_of(dictionary: &Dictionary, word: usize, matches: &[Match], events: &mut Vec<(u32, u8, f64)>) {
    for Match { words, quality } in matches {
        for place in words.clone() {
            events.extend(dictionary.numbers(place).iter().map(|number| (*number, word as u8, *quality)));
        }
    }
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
        Self { entries, dictionary }
    }

    /// Wordings of needs and places with their scores, the best first.
    fn wordings(&self, asked: &Asked, asker: Asker) -> Vec<(f64, &Entry)> {
        let mut events = Vec::new();
        for (word, matches) in asked.matches(&self.dictionary).iter().enumerate() {
            events_of(&self.dictionary, word, matches, &mut events);
        }
        let mut found: Vec<(f64, &Entry)> = tally(&mut events)
            .into_iter()
            .filter(|tally| tally.n_words >= asked.needed())
            .map(|tally| {
                let entry = &self.entries[tally.number as usize];
                let is_own = entry.language.is_some() && entry.language == asker.language;
                let own = if is_own { 0.1 } else { 0.0 };
                let basic = score(tally, asked.words.len(), entry.n_words);
                (basic + entry.bonus + own + asker.nearness(entry.spot), entry)
            })
            .collect();
        order::sort_by(&mut found, |a, b| b.0.total_cmp(&a.0));
        found
    }

    /// The desks of a part that all words of a text answer to: names, who runs them, needs and municipalities.
    pub(super) fn desks_with(&self, part: &Part, taxonomy: &Taxonomy, text: &str) -> Bits {
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
        let n_words = fold(text).split(' ').filter(|word| !word.is_empty()).count();
        let spot = match &kind {
            SuggestionKind::Place { position, .. } => Some(spot(*position)),
            SuggestionKind::Need(_) | SuggestionKind::Desk(_) => None,
        };
        Self { kind, text: text.to_owned(), language, n_words, bonus, spot }
    }
}

/// Desks of a part whose names answer to a text.
struct DeskNames<'a> {
    part: &'a Part,
    gone: Option<&'a Bits>,
    asked: &'a Asked,
    matches: Vec<Vec<Match>>,
}

impl<'a> DeskNames<'a> {
    fn length(&self, word: usize) -> usize {
        self.matches[word].iter().map(|found| self.part.dictionary().n_numbers(&found.words)).sum()
    }

    /// Desks with how many words they hold.
    fn tallies(&self, asker: Asker, limit: usize) -> Vec<Tally> {
        let mut events = Vec::new();
        let is_short: Vec<bool> =
            (0..self.matches.len()).map(|word| self.length(word) <= LONG_LIST).collect();
        for (word, matches) in self.matches.iter().enumerate().filter(|(word, _)| is_short[*word]) {
            events_of(self.part.dictionary(), word, matches, &mut events);
        }
        let mut tallies = tally(&mut events);
        if tallies.is_empty() && is_short.iter().all(|is_short| !is_short) {
            return self.of_common_words(asker, limit);
        }
        let n_long = is_short.iter().filter(|is_short| !**is_short).count();
        tallies.retain(|tally| tally.n_words + n_long >= self.asked.needed());
        for tally in &mut tallies {
            for word in (0..self.matches.len()).filter(|word| !is_short[*word]) {
                if let Some(quality) = self.quality_of(word, tally.number) {
                    tally.n_words += 1;
                    tally.quality += quality;
                }
            }
        }
        tallies
    }

    /// Every word is in thousands of names: the nearest desks that hold them all, or the first.
    fn of_common_words(&self, asker: Asker, limit: usize) -> Vec<Tally> {
        let all = |place: u32| {
            let qualities = (0..self.matches.len()).map(|word| self.quality_of(word, place));
            qualities.sum::<Option<f64>>()
        };
        let places = match asker.origin {
            Some(origin) => self.nearest(origin, limit, |place| all(place).is_some()),
            None => {
                let rarest = (0..self.matches.len()).min_by_key(|word| self.length(*word)).unwrap_or(0);
                let words = self.matches[rarest].iter().flat_map(|found| found.words.clone());
                words.flat_map(|word| self.part.dictionary().numbers(word)).take(LONG_LIST).copied().collect()
            }
        };
        let tally =
            |place: u32| Some(Tally { number: place, n_words: self.matches.len(), quality: all(place)? });
        places.into_iter().filter_map(tally).collect()
    }

    fn nearest(&self, origin: Origin, limit: usize, accepts: impl Fn(u32) -> bool) -> Vec<u32> {
        let index = &self.part.index;
        let ask = Ask {
            origin,
            limit,
            max_distance: None,
            clauses: &[],
            municipality: None,
            open: None,
            accepted_share: 0.01,
        };
        let (found, _) = index.nearest(&index.pins, &ask, &mut NameJudge { part: self.part, accepts });
        found.into_iter().map(|found| found.place).collect()
    }

    /// How well a word answers to a desk's names.
    fn quality_of(&self, word: usize, place: u32) -> Option<f64> {
        let matches = &self.matches[word];
        let n_lists: usize = matches.iter().map(|found| found.words.len()).sum();
        if n_lists <= MANY_LISTS {
            let holds = |word: usize| self.part.dictionary().numbers(word).binary_search(&place).is_ok();
            return matches.iter().find(|found| found.words.clone().any(holds)).map(|found| found.quality);
        }
        let record = self.part.record(place);
        let names = format!("{} {}", fold(&record.service.name), fold(&record.organization.name));
        let asked = &self.asked.words[word];
        let begins = names.split(' ').any(|own| own.starts_with(asked.as_str()));
        begins.then(|| matches.first().map_or(0.0, |found| found.quality))
    }

    /// Desks with their scores.
    fn scored(&self, asker: Asker, limit: usize) -> Vec<(f64, Seat<'a>)> {
        let index = &self.part.index;
        let is_seen = |place: u32| self.gone.is_none_or(|gone| !gone.contains(index.bit(place)));
        self.tallies(asker, limit)
            .into_iter()
            .filter(|tally| tally.n_words >= self.asked.needed() && is_seen(tally.number))
            .map(|tally| {
                let name = &self.part.record(tally.number).service.name;
                let basic = score(tally, self.asked.words.len(), name.split_whitespace().count());
                let near = asker.nearness(index.pin_spot(tally.number));
                (basic + near, Seat { part: self.part, place: tally.number })
            })
            .collect()
    }
}

/// Accepts desks by their names.
struct NameJudge<'a, F> {
    part: &'a Part,
    accepts: F,
}

impl<F: Fn(u32) -> bool> Judge for NameJudge<'_, F> {
    fn accepts(&mut self, slot: u32, _: u32, _: bool) -> bool {
        (self.accepts)(self.part.index.pins.places[slot as usize])
    }

    fn position(&self, place: u32) -> Position {
        let pin = self.part.record(place).location.pin();
        pin.expect("only desks with a pin are asked about").position
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
        let asked = Asked::read(text);
        if asked.words.is_empty() {
            return Vec::new();
        }
        let asker = Asker { language, origin: origin.map(Origin::new) };
        let mut desks: Vec<(f64, Seat<'_>)> = Vec::new();
        for (part, gone) in self.parts() {
            let matches = asked.matches(part.dictionary());
            desks.extend(DeskNames { part, gone, asked: &asked, matches }.scored(asker, limit));
        }
        let by_score = |a: &(f64, Seat<'_>), b: &(f64, Seat<'_>)| {
            b.0.total_cmp(&a.0).then_with(|| a.1.record().id().cmp(b.1.record().id()))
        };
        if desks.len() > limit {
            order::part_unstable_by(&mut desks, limit, by_score);
            desks.truncate(limit);
        }
        order::sort_unstable_by(&mut desks, by_score);
        let mut desks = desks.into_iter().peekable();
        let mut suggestions: Vec<Suggestion> = Vec::with_capacity(limit);
        let mut wordings = self.suggester.wordings(&asked, asker).into_iter().peekable();
        while suggestions.len() < limit {
            let is_wording = match (wordings.peek(), desks.peek()) {
                (Some((wording, _)), Some((desk, _))) => wording >= desk,
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
            } else if let Some((score, seat)) = desks.next() {
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
