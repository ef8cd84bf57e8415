//! Good-practice sheets: how a desk works, told so that another desk can do the same.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::id::{CitySlug, DeskId, NeedCode, SheetId};
use super::language::Language;

/// How large the practice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetKind {
    GoodPractice,
    /// A small change in a single office.
    MicroPractice,
}

impl SheetKind {
    pub const ALL: [Self; 2] = [Self::GoodPractice, Self::MicroPractice];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::GoodPractice => "good_practice",
            Self::MicroPractice => "micro_practice",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// The parts of a sheet, in reading order. A part without text is "not documented", and says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetPart {
    Problem,
    Context,
    Actors,
    Steps,
    Tools,
    Cost,
    Results,
    WentWrong,
    HowToCopy,
}

impl SheetPart {
    pub const ALL: [Self; 9] = [
        Self::Problem,
        Self::Context,
        Self::Actors,
        Self::Steps,
        Self::Tools,
        Self::Cost,
        Self::Results,
        Self::WentWrong,
        Self::HowToCopy,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Context => "context",
            Self::Actors => "actors",
            Self::Steps => "steps",
            Self::Tools => "tools",
            Self::Cost => "cost",
            Self::Results => "results",
            Self::WentWrong => "went_wrong",
            Self::HowToCopy => "how_to_copy",
        }
    }

    pub fn from_str_exact(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == text)
    }
}

/// A shelf on which sheets stand: one entry of the closed list in `data/sheets/themes.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// What a sheet writes in its `theme`.
    pub code: Box<str>,
    /// Place on the shelf.
    pub order: u16,
    pub labels: BTreeMap<Language, Box<str>>,
}

/// The texts of a sheet in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetText {
    pub title: Box<str>,
    pub summary: Box<str>,
    pub audience: Option<Box<str>>,
    /// Paragraphs or list items per documented part.
    pub parts: BTreeMap<SheetPart, Vec<Box<str>>>,
}

/// A page the sheet was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSource {
    pub url: Box<str>,
    pub title: Option<Box<str>>,
}

/// A good-practice sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub id: SheetId,
    pub kind: SheetKind,
    /// Code of the vocabulary in `data/sheets/themes.toml`.
    pub theme: Box<str>,
    pub promoter: Option<Box<str>>,
    pub cities: Vec<CitySlug>,
    /// Where, in the source's words.
    pub place: Option<Box<str>>,
    /// When, in the source's words.
    pub period: Option<Box<str>>,
    pub needs: Vec<NeedCode>,
    /// Desks that certainly work this way.
    pub desks: Vec<DeskId>,
    pub version: u32,
    pub updated_on: NaiveDate,
    pub licence: Box<str>,
    pub sources: Vec<SheetSource>,
    /// At least one language.
    pub texts: BTreeMap<Language, SheetText>,
}

impl Sheet {
    /// The text in the wished language, or else in the first that exists of `fallback`, or any.
    pub fn text(&self, wished: Language, fallback: &[Language]) -> Option<(Language, &SheetText)> {
        std::iter::once(&wished)
            .chain(fallback)
            .find_map(|language| self.texts.get_key_value(language))
            .or_else(|| self.texts.first_key_value())
            .map(|(language, text)| (*language, text))
    }
}
