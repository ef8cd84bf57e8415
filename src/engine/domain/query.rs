//! What a person asks: every limit is checked here, so that no later code meets an unbounded question.

use std::fmt;

use chrono::NaiveDate;

use super::address::IstatCode;
use super::id::NeedCode;
use super::language::Language;
use super::position::{BBox, Metres, Position};
use super::service::{Access, Audience};
use super::time::LocalMinute;

/// Which desks count as open enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenFilter {
    /// All desks, whatever their state.
    Any,
    /// Open at the query's moment, and the states that are included besides.
    Open(Include),
}

/// States that count besides `open`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Include {
    pub opens: bool,
    pub maybe: bool,
    pub unknown: bool,
}

/// How many answers, 1 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limit(u16);

impl Limit {
    pub const MAX: u16 = 100;

    pub fn new(limit: u16) -> Option<Self> {
        (1..=Self::MAX).contains(&limit).then_some(Self(limit))
    }

    pub fn get(self) -> usize {
        usize::from(self.0)
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self(20)
    }
}

/// The conditions that a desk must meet. Within a list any member will do; lists are joined by "and".
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// A door stands for all needs under it. Empty: any need.
    pub needs: Vec<NeedCode>,
    /// Spoken at the desk; with [`OpenFilter::Open`] spoken at that moment. Empty: any.
    pub languages: Vec<Language>,
    /// A desk for `all` meets every audience. Empty: any.
    pub audience: Vec<Audience>,
    pub access: Vec<Access>,
    /// Only desks that say they cost nothing.
    pub is_free: bool,
    /// Only desks that say one gets in without a step.
    pub is_step_free: bool,
    pub open: OpenFilter,
    pub municipality: Option<IstatCode>,
    /// Only desks with a pin in the box.
    pub bbox: Option<BBox>,
    /// Only desks that carry a good-practice sheet.
    pub has_sheet: bool,
    /// Only desks whose facts somebody said are right on this day or later.
    pub confirmed_since: Option<NaiveDate>,
    /// Only desks that every word answers to: by their name, who runs them, a need or the municipality, in any
    /// language, the last word by its beginning, longer ones with a typo or two.
    pub text: Option<Box<str>>,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            needs: Vec::new(),
            languages: Vec::new(),
            audience: Vec::new(),
            access: Vec::new(),
            is_free: false,
            is_step_free: false,
            open: OpenFilter::Any,
            municipality: None,
            bbox: None,
            has_sheet: false,
            confirmed_since: None,
            text: None,
        }
    }
}

/// Too many values in one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterError {
    pub field: &'static str,
    pub count: usize,
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has {} values; at most {} are allowed", self.field, self.count, Filter::MAX_VALUES)
    }
}

impl std::error::Error for FilterError {}

impl Filter {
    /// Most values that one list may hold.
    pub const MAX_VALUES: usize = 32;

    pub fn checked(self) -> Result<Self, FilterError> {
        let counts = [
            ("need", self.needs.len()),
            ("language", self.languages.len()),
            ("audience", self.audience.len()),
            ("access", self.access.len()),
        ];
        match counts.into_iter().find(|(_, count)| *count > Self::MAX_VALUES) {
            Some((field, count)) => Err(FilterError { field, count }),
            None => Ok(self),
        }
    }
}

/// "The nearest desks to here that ..."
#[derive(Debug, Clone, PartialEq)]
pub struct NearestQuery {
    pub origin: Position,
    pub filter: Filter,
    /// The moment at which states are told and `open` is judged.
    pub at: LocalMinute,
    pub max_distance: Option<Metres>,
    pub limit: Limit,
}

/// "All desks that ..., page by page", ordered by id.
#[derive(Debug, Clone, PartialEq)]
pub struct ListQuery {
    pub filter: Filter,
    pub at: LocalMinute,
    pub limit: Limit,
    pub offset: usize,
}
