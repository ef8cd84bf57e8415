//! Labels of the taxonomy in a language: `taxonomy.toml`, shared with the search.

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::id::{DocumentCode, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::service::Audience;
use serde::Deserialize;

use super::Texts;

/// `taxonomy.toml`; synonyms are read by the search, not here.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Labels {
    need: BTreeMap<String, NeedLabels>,
    audience: BTreeMap<String, Label>,
    document: BTreeMap<String, Label>,
    organization_kind: BTreeMap<String, Label>,
    language: BTreeMap<String, Label>,
}

/// `data/sheets/themes.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct ThemesFile {
    pub(super) theme: Vec<Theme>,
}

/// A theme of the good-practice sheets.
#[derive(Debug, Clone, Deserialize)]
pub struct Theme {
    pub code: String,
    pub order: u16,
    /// By language code.
    label: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
struct NeedLabels {
    label: String,
    question: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Label {
    label: String,
}

impl Texts {
    /// Fits on a button.
    pub fn need_label(&self, language: Language, need: &NeedCode) -> String {
        self.label(language, need.as_str(), |labels| labels.need.get(need.as_str()).map(|need| &need.label))
    }

    /// What a person would say at the desk.
    pub fn need_question(&self, language: Language, need: &NeedCode) -> Option<String> {
        self.chain(language)
            .find_map(|locale| locale.labels.need.get(need.as_str())?.question.as_ref())
            .cloned()
    }

    pub fn audience_label(&self, language: Language, audience: Audience) -> String {
        let code = audience.as_str();
        self.label(language, code, |labels| labels.audience.get(code).map(|entry| &entry.label))
    }

    pub fn document_label(&self, language: Language, document: &DocumentCode) -> String {
        let code = document.as_str();
        self.label(language, code, |labels| labels.document.get(code).map(|entry| &entry.label))
    }

    /// All papers that have a name.
    pub fn documents(&self, language: Language) -> Vec<(DocumentCode, String)> {
        let codes = self.chain(language).flat_map(|locale| locale.labels.document.keys());
        let codes: BTreeSet<DocumentCode> = codes.filter_map(|code| DocumentCode::new(code).ok()).collect();
        codes.into_iter().map(|code| (code.clone(), self.document_label(language, &code))).collect()
    }

    pub fn organization_kind_label(&self, language: Language, kind: OrganizationKind) -> String {
        let code = kind.as_str();
        self.label(language, code, |labels| labels.organization_kind.get(code).map(|entry| &entry.label))
    }

    /// Themes of the sheets, in the order of the shelf.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    pub fn theme_label(&self, language: Language, code: &str) -> String {
        let theme = self.themes.iter().find(|theme| theme.code == code);
        let codes = std::iter::once(language).chain(self.fallback.iter().copied());
        let found = theme.and_then(|theme| codes.into_iter().find_map(|code| theme.label.get(code.as_str())));
        found.cloned().unwrap_or_else(|| code.replace('_', " "))
    }

    /// The name of a spoken language, in the language of the page.
    pub fn language_name(&self, language: Language, spoken: &Language) -> String {
        let code = spoken.as_str();
        self.label(language, code, |labels| labels.language.get(code).map(|entry| &entry.label))
    }

    /// All languages that have a name, by their name in the language of the page.
    pub fn spoken_languages(&self, language: Language) -> Vec<(Language, String)> {
        let mut languages: Vec<(Language, String)> = self
            .chain(language)
            .flat_map(|locale| locale.labels.language.keys())
            .filter_map(|code| Language::new(code).ok())
            .map(|code| (code, self.language_name(language, &code)))
            .collect();
        languages.sort_by_cached_key(|(code, name)| (name.to_lowercase(), *code));
        languages.dedup();
        languages
    }

    fn label<'a>(
        &'a self,
        language: Language,
        code: &str,
        pick: impl Fn(&'a Labels) -> Option<&'a String>,
    ) -> String {
        let found = self.chain(language).find_map(|locale| pick(&locale.labels));
        found.cloned().unwrap_or_else(|| code.replace('_', " "))
    }
}
