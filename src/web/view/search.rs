//! What the visitor asked, as it stands in the address of the page; written back into every link.

use std::fmt::Write as _;

use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::position::{Metres, Position};
use bussola_engine::domain::query::{Filter, Include, OpenFilter};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::domain::time::LocalMinute;
use chrono::NaiveDate;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Kept as they are in the values of a query.
const QUERY: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',').remove(b':');

/// The moment at which states are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Moment {
    #[default]
    Any,
    /// Only those open now.
    Now,
    /// Only those open then.
    At(LocalMinute),
    /// All, with their state then.
    Seen(LocalMinute),
}

/// A parsed search. Everything in it is checked; `write` is the inverse of reading it from the address.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    pub needs: Vec<NeedCode>,
    /// Words that a desk must answer to. Those that mean a need, such as one printed on a letter, become that need.
    pub words: Option<String>,
    pub near: Option<String>,
    pub position: Option<Position>,
    /// The visitor's device told the position; otherwise it is a point that somebody chose.
    pub is_located: bool,
    pub city: Option<CitySlug>,
    pub languages: Vec<Language>,
    pub moment: Moment,
    pub include: Include,
    pub audience: Vec<Audience>,
    pub access: Vec<Access>,
    pub is_free: bool,
    pub is_step_free: bool,
    pub has_sheet: bool,
    pub confirmed_since: Option<NaiveDate>,
    pub max_distance: Option<Metres>,
    /// How many results to show; absent is the default.
    pub limit: Option<u16>,
}

/// A condition that a visitor can take away again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    Need,
    Language,
    Open,
    Audience,
    Access,
    Free,
    StepFree,
    Sheet,
    ConfirmedSince,
    Words,
}

impl Condition {
    pub const ALL: [Self; 10] = [
        Self::Open,
        Self::Language,
        Self::Free,
        Self::Access,
        Self::StepFree,
        Self::Audience,
        Self::Sheet,
        Self::ConfirmedSince,
        Self::Words,
        Self::Need,
    ];
}

impl Search {
    /// The conditions for the engine; the place is apart.
    pub fn filter(&self) -> Filter {
        Filter {
            needs: self.needs.clone(),
            languages: self.languages.clone(),
            audience: self.audience.clone(),
            access: self.access.clone(),
            is_free: self.is_free,
            is_step_free: self.is_step_free,
            open: match self.moment {
                Moment::Any | Moment::Seen(_) => OpenFilter::Any,
                Moment::Now | Moment::At(_) => OpenFilter::Open(self.include),
            },
            municipality: None,
            bbox: None,
            has_sheet: self.has_sheet,
            confirmed_since: self.confirmed_since,
            text: self.words.as_deref().map(Into::into),
        }
    }

    /// The moment that the engine judges.
    pub fn at(&self, now: LocalMinute) -> LocalMinute {
        match self.moment {
            Moment::At(at) | Moment::Seen(at) => at,
            Moment::Any | Moment::Now => now,
        }
    }

    pub fn has_place(&self) -> bool {
        self.position.is_some() || self.near.is_some() || self.city.is_some()
    }

    pub fn has(&self, condition: Condition) -> bool {
        match condition {
            Condition::Need => !self.needs.is_empty(),
            Condition::Language => !self.languages.is_empty(),
            Condition::Open => self.moment != Moment::Any,
            Condition::Audience => !self.audience.is_empty(),
            Condition::Access => !self.access.is_empty(),
            Condition::Free => self.is_free,
            Condition::StepFree => self.is_step_free,
            Condition::Sheet => self.has_sheet,
            Condition::ConfirmedSince => self.confirmed_since.is_some(),
            Condition::Words => self.words.is_some(),
        }
    }

    #[must_use]
    pub fn without(&self, condition: Condition) -> Self {
        let mut search = Self { limit: None, ..self.clone() };
        match condition {
            Condition::Need => search.needs.clear(),
            Condition::Language => search.languages.clear(),
            Condition::Open => {
                search.moment = Moment::Any;
                search.include = Include::default();
            }
            Condition::Audience => search.audience.clear(),
            Condition::Access => search.access.clear(),
            Condition::Free => search.is_free = false,
            Condition::StepFree => search.is_step_free = false,
            Condition::Sheet => search.has_sheet = false,
            Condition::ConfirmedSince => search.confirmed_since = None,
            Condition::Words => search.words = None,
        }
        search
    }

    /// The place alone, without any condition.
    #[must_use]
    pub fn only_place(&self) -> Self {
        Self {
            near: self.near.clone(),
            position: self.position,
            is_located: self.is_located,
            city: self.city.clone(),
            ..Self::default()
        }
    }

    /// The place and the need, without any other condition.
    #[must_use]
    pub fn only_need(&self) -> Self {
        Self { needs: self.needs.clone(), ..self.only_place() }
    }

    /// The conditions alone, without a place.
    #[must_use]
    pub fn without_place(&self) -> Self {
        Self { near: None, position: None, is_located: false, city: None, ..self.clone() }
    }

    /// The conditions around another point.
    #[must_use]
    pub fn around(&self, position: Position) -> Self {
        Self { position: Some(position), ..self.without_place() }
    }

    /// `key=value&...`, without what has its default; the place comes first.
    pub fn query(&self) -> String {
        let Self {
            needs,
            words,
            near,
            position,
            is_located,
            city,
            languages,
            moment,
            include,
            audience,
            access,
            is_free,
            is_step_free,
            has_sheet,
            confirmed_since,
            max_distance,
            limit,
        } = self;
        let mut query = Query::default();
        if let Some(position) = position {
            query.add("lat", &position.lat().to_string());
            query.add("lon", &position.lon().to_string());
            query.add_some("located", is_located.then_some("true"));
        }
        query.add_some("near", near.as_deref());
        query.add_some("city", city.as_ref().map(CitySlug::as_str));
        query.add_some("q", words.as_deref());
        query.add_list("need", needs.iter().map(NeedCode::as_str));
        query.add_list("language", languages.iter().map(Language::as_str));
        match moment {
            Moment::Any => {}
            Moment::Now => query.add("open", "now"),
            Moment::At(at) => {
                query.add("open", "at");
                query.add("at", &at.to_text());
            }
            Moment::Seen(at) => query.add("at", &at.to_text()),
        }
        query.add_list("include", include_words(*include).into_iter());
        query.add_list("audience", audience.iter().map(|audience| audience.as_str()));
        query.add_list("access", access.iter().map(|access| access.as_str()));
        for (is_set, key) in [(is_free, "free"), (is_step_free, "step_free"), (has_sheet, "has_sheet")] {
            query.add_some(key, is_set.then_some("true"));
        }
        query.add_some("confirmed_since", confirmed_since.map(|day| day.to_string()).as_deref());
        query.add_some("max_distance", max_distance.map(|d| d.value().to_string()).as_deref());
        query.add_some("limit", limit.map(|limit| limit.to_string()).as_deref());
        query.0
    }

    /// The finder in a language with this search.
    pub fn url(&self, language: Language) -> String {
        with_query(&format!("/{language}/find"), &self.query())
    }
}

/// The words of `include`, as the address has them.
pub fn include_words(include: Include) -> Vec<&'static str> {
    let Include { opens, maybe, unknown } = include;
    let words = [(opens, "opens"), (maybe, "maybe"), (unknown, "unknown")];
    words.into_iter().filter(|(is_in, _)| *is_in).map(|(_, word)| word).collect()
}

/// A path with a query, when there is one.
pub fn with_query(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A query under construction.
#[derive(Debug, Default)]
struct Query(String);

impl Query {
    fn add(&mut self, key: &str, value: &str) {
        let separator = if self.0.is_empty() { "" } else { "&" };
        let value = utf8_percent_encode(value, QUERY);
        write!(self.0, "{separator}{key}={value}").expect("writing to a String does not fail");
    }

    fn add_some(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(key, value);
        }
    }

    fn add_list<'a>(&mut self, key: &str, values: impl Iterator<Item = &'a str>) {
        let joined = values.collect::<Vec<_>>().join(",");
        if !joined.is_empty() {
            self.add(key, &joined);
        }
    }
}
