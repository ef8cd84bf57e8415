//! Desks whose names, or the names of who runs them, answer to a text.

use super::{Asked, Asker, Event, Named, Tally, tally};
use crate::domain::position::Position;
use crate::search::dictionary::Match;
use crate::search::index::bits::Bits;
use crate::search::index::earth::Origin;
use crate::search::index::plan::{Ask, Judge};
use crate::search::part::Part;
use crate::search::snapshot::Seat;
use crate::search::text::fold;

/// Lists of desks up to this length are gone through; of longer ones the nearest or the first are taken.
const LONG_LIST: usize = 4_096;
/// A word that answers with more lists than this is looked up in a desk's own text instead.
const MANY_LISTS: usize = 8;

/// Desks of a part whose names answer to a text.
pub(super) struct DeskNames<'a> {
    pub part: &'a Part,
    pub gone: Option<&'a Bits>,
    pub asked: &'a Asked,
    pub matches: Vec<Vec<Match>>,
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
            let dictionary = self.part.dictionary();
            for Match { words, quality } in matches {
                for number in words.clone().flat_map(|place| dictionary.numbers(place)) {
                    events.push(Event { number: *number, word: word as u8, quality: *quality, told: 0.0 });
                }
            }
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
        let tally = |number: u32| {
            Some(Tally { number, n_words: self.matches.len(), quality: all(number)?, told: 0.0 })
        };
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
    pub(super) fn scored(&self, asker: Asker, limit: usize) -> Vec<Named<'a>> {
        let n_asked = self.asked.words.len();
        let index = &self.part.index;
        let is_seen = |place: u32| self.gone.is_none_or(|gone| !gone.contains(index.bit(place)));
        self.tallies(asker, limit)
            .into_iter()
            .filter(|tally| tally.n_words >= self.asked.needed() && is_seen(tally.number))
            .map(|tally| {
                let name = &self.part.record(tally.number).service.name;
                let basic = tally.score(n_asked, name.split_whitespace().count());
                let near = asker.nearness(index.pin_spot(tally.number));
                let seat = Seat { part: self.part, place: tally.number };
                Named { seat, score: basic + near, is_whole: tally.n_words == n_asked }
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
