//! What a phone asks of a pack: a query string and an instant go in, JSON comes out. The names are those of the API.
//!
//! It is built natively too, so that the tests see that the phone's engine and the server's answer alike.

mod answer;
mod json;
mod question;
#[cfg(test)]
mod tests;

use std::fmt;

use self::answer::Telling;
use self::json::Json;
use self::question::{Known, Params};
use crate::domain::id::DeskId;
use crate::domain::time::LocalMinute;
use crate::pack::{self, Pack, PackError, Words};
use crate::search::suggest::Vocabulary;

pub use self::question::QuestionError;

/// Days of the week table.
const WEEK: u16 = 7;
/// Lines of suggestions.
const SUGGESTIONS: usize = 10;

/// A city in the hand.
#[derive(Debug)]
pub struct Phone {
    pack: Pack,
    words: Vec<Words>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhoneError {
    Pack(PackError),
    Question(QuestionError),
    NoSuchDesk,
    /// Nothing was loaded yet.
    NoPack,
}

impl From<PackError> for PhoneError {
    fn from(error: PackError) -> Self {
        Self::Pack(error)
    }
}

impl From<QuestionError> for PhoneError {
    fn from(error: QuestionError) -> Self {
        Self::Question(error)
    }
}

impl fmt::Display for PhoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pack(error) => error.fmt(f),
            Self::Question(error) => error.fmt(f),
            Self::NoSuchDesk => f.write_str("the pack has no such desk"),
            Self::NoPack => f.write_str("no pack was loaded yet"),
        }
    }
}

impl std::error::Error for PhoneError {}

impl PhoneError {
    /// The same as an object: `problem`, `detail`, and `parameter` or `way_out` where there is one.
    pub fn to_json(&self) -> String {
        Json::object(|json| {
            let (code, parameter, way_out) = match self {
                Self::Pack(error) => (error.code(), None, Some(error.way_out().code())),
                Self::Question(error) => (error.code(), error.parameter(), None),
                Self::NoSuchDesk => ("no_such_desk", Some("id"), None),
                Self::NoPack => ("no_pack", None, None),
            };
            json.key("problem").text(code);
            json.key("detail").text(&self.to_string());
            if let Some(parameter) = parameter {
                json.key("parameter").text(parameter);
            }
            if let Some(way_out) = way_out {
                json.key("way_out").text(way_out);
            }
        })
    }
}

type Answer = Result<String, PhoneError>;

impl Phone {
    /// Loads the part with the desks.
    pub fn load(desks: &[u8]) -> Result<Self, PhoneError> {
        Ok(Self { pack: pack::read(desks)?, words: Vec::new() })
    }

    /// Adds the part of a language, in place of one of the same language.
    pub fn add_words(&mut self, words: &[u8]) -> Result<(), PhoneError> {
        let words = pack::read_words(words, self.pack.snapshot.taxonomy())?;
        self.words.retain(|own| own.language != words.language);
        self.words.push(words);
        let needs = self.words.iter().flat_map(|words| words.needs.clone()).collect();
        let vocabulary = Vocabulary { needs, places: self.pack.places.clone() };
        self.pack.snapshot = self.pack.snapshot.with_vocabulary(&vocabulary);
        Ok(())
    }

    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What was loaded: version, how many desks, for which days, which languages the words are of.
    pub fn about(&self) -> String {
        let Pack { snapshot, days: (first, last), .. } = &self.pack;
        Json::object(|json| {
            json.key("data_version").number(snapshot.version().0);
            json.key("desks").number(snapshot.desks().len() as u64);
            json.key("first_day").text(&first.to_string());
            json.key("first_unknown_day").text(&last.to_string());
            json.key("languages").texts(self.words.iter().map(|words| words.language.to_string()));
        })
    }

    /// What codes are called in the languages that were loaded.
    pub fn labels(&self) -> String {
        Json::object(|json| {
            for words in &self.words {
                json.key(words.language.as_str()).braced(|json| {
                    words.labels.iter().for_each(|(code, label)| json.key(code).text(label));
                });
            }
        })
    }

    fn now(&self, now_s: i64) -> LocalMinute {
        self.pack.zone.local(now_s)
    }

    fn known(&self, now_s: i64) -> Known<'_> {
        let Pack { snapshot, zone, .. } = &self.pack;
        Known { snapshot, words: &self.words, zone, now: self.now(now_s) }
    }

    /// As `/api/v1/nearest`: `features` with a pin by distance, and those without a pin under `remote`. `now_s` are
    /// seconds since 1970-01-01T00:00Z.
    pub fn nearest(&self, query: &str, now_s: i64) -> Answer {
        let question = Params::read(query)?.nearest(self.known(now_s))?;
        let snapshot = &self.pack.snapshot;
        let answer = snapshot.nearest(&question);
        let telling = Telling { at: question.at };
        Ok(Json::object(|json| {
            json.key("type").text("FeatureCollection");
            json.key("data_version").number(snapshot.version().0);
            json.key("at").text(&question.at.to_text());
            json.key("numberReturned").number(answer.hits.len() as u64);
            json.key("features").list(&answer.hits, |json, hit| telling.feature(json, hit));
            json.key("remote").list(&answer.without_pin, |json, hit| telling.feature(json, hit));
        }))
    }

    /// How many desks would remain per value of each list, for the filters of a question.
    pub fn facets(&self, query: &str, now_s: i64) -> Answer {
        let (filter, at) = Params::read(query)?.filter(self.known(now_s))?;
        Ok(answer::facets(&self.pack.snapshot.facets(&filter, at)))
    }

    /// One desk, `id=...`, with its week from the day of the moment on.
    pub fn desk(&self, query: &str, now_s: i64) -> Answer {
        let params = Params::read(query)?;
        let id = params.needed("id", |text| DeskId::new(text).ok())?;
        let (at, origin) = (params.moment(self.known(now_s))?, params.position()?);
        let snapshot = &self.pack.snapshot;
        let hit = snapshot.desk_at(&id, at, origin).ok_or(PhoneError::NoSuchDesk)?;
        let days = snapshot.days(&id, at.date(), WEEK).unwrap_or_default();
        Ok(Json::object(|json| {
            json.key("data_version").number(snapshot.version().0);
            json.key("at").text(&at.to_text());
            json.key("desk");
            Telling { at }.feature(json, &hit);
            json.key("week").list(&days, |json, day| answer::day(json, day, self.pack.days));
        }))
    }

    /// Needs, desks and places that the words `q=...` may mean, the likeliest first.
    pub fn suggest(&self, query: &str) -> Answer {
        let params = Params::read(query)?;
        let words = params.needed("q", question::words)?;
        let language = self.words.last().map(|words| words.language);
        let found = self.pack.snapshot.suggest(&words, language, params.position()?, SUGGESTIONS);
        Ok(Json::object(|json| json.key("suggestions").list(&found, answer::suggestion)))
    }
}
