//! The words of the interface, per language: `data/locales/<lang>/{language.toml,*.ftl,taxonomy.toml}`.

mod labels;
mod load;
mod review;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use bussola_engine::domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use self::labels::Labels;
pub use self::labels::Theme;
pub use self::review::Review;

/// Writing direction, the value of the `dir` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Whether a person has read a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageStatus {
    Reviewed,
    Machine,
}

/// A language in which the site speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiLanguage {
    pub code: Language,
    /// As its speakers write it.
    pub name: Box<str>,
    pub direction: Direction,
    pub review: Review,
    /// Place in the language switch.
    pub order: u16,
}

/// Why the words could not be read.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    #[error("cannot read {path}")]
    Unreadable {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} does not have the expected fields")]
    NotToml {
        path: PathBuf,
        #[source]
        source: Box<toml::de::Error>,
    },
    #[error("{path}, line {line}: a mark says who has read the text and when: # reviewed: WHO, YYYY-MM-DD")]
    BadMark { path: PathBuf, line: usize },
    #[error("{path}: the folder is not named after a language")]
    NotALanguage { path: PathBuf },
    #[error("{path}: {detail}")]
    NotFluent { path: PathBuf, detail: String },
    #[error("{path} has no language")]
    Empty { path: PathBuf },
}

/// A value that a text names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    Text(&'a str),
    /// Chooses the plural.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Everything of one language.
struct Locale {
    bundle: FluentBundle<FluentResource>,
    labels: Labels,
}

/// All languages of the site.
pub struct Texts {
    /// In the order of the language switch.
    languages: Vec<UiLanguage>,
    locales: BTreeMap<Language, Locale>,
    /// Themes of the good-practice sheets; they carry their labels with them.
    themes: Vec<Theme>,
    /// Where a word is looked for when the wished language lacks it.
    fallback: Vec<Language>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Texts {
    pub fn languages(&self) -> &[UiLanguage] {
        &self.languages
    }

    pub fn language(&self, code: &str) -> Option<&UiLanguage> {
        self.languages.iter().find(|language| language.code.as_str() == code)
    }

    /// The first of the language switch: what a visitor gets who asks for none of ours.
    pub fn default_language(&self) -> &UiLanguage {
        &self.languages[0]
    }

    /// What most people read whose own language cannot be shown.
    pub fn common_language(&self) -> Language {
        self.fallback[0]
    }

    /// The language of ours that an `Accept-Language` header wants most.
    pub fn negotiate(&self, accept_language: &str) -> &UiLanguage {
        let mut wishes: Vec<(&str, f32)> = accept_language
            .split(',')
            .filter_map(|part| {
                let (tag, quality) = part.split_once(';').unwrap_or((part, "q=1"));
                let quality = quality.trim().strip_prefix("q=")?.parse().ok()?;
                Some((tag.trim().split('-').next().unwrap_or_default(), quality))
            })
            .filter(|(_, quality)| *quality > 0.0)
            .collect();
        wishes.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        wishes
            .into_iter()
            .find_map(|(tag, _)| self.language(&tag.to_ascii_lowercase()))
            .unwrap_or_else(|| self.default_language())
    }

    /// Where a word is looked for when a language lacks it.
    pub fn fallback(&self) -> &[Language] {
        &self.fallback
    }

    /// A text in a language, or in the next that has it; the key itself when none has.
    pub fn say(&self, language: Language, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.chain(language).find_map(|locale| locale.say(key, args)).unwrap_or_else(|| key.to_owned())
    }

    /// Whether the language itself has a text.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.locales.get(&language).is_some_and(|locale| locale.bundle.has_message(key))
    }

    /// The language itself, then the fallbacks.
    fn chain(&self, language: Language) -> impl Iterator<Item = &Locale> {
        std::iter::once(language)
            .chain(self.fallback.iter().copied())
            .filter_map(|code| self.locales.get(&code))
    }
}

impl Locale {
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match *arg {
                Arg::Text(text) => FluentValue::from(text),
                Arg::Number(number) => FluentValue::from(number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        // Around plural forms stand spaces and new lines; a no-break space is meant.
        Some(text.trim_matches([' ', '\n']).to_owned())
    }
}
