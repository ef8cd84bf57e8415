//! What every page has around its content: language, direction, title, navigation, assets.

use super::Say;
use super::search::with_query;
use crate::web::texts::UiLanguage;

/// Which part of the site the navigation marks as current.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    Home,
    Find,
    Sheets,
    Data,
    Other,
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    pub code: String,
    pub name: String,
    pub dir: &'static str,
    pub url: String,
    pub is_current: bool,
}

/// Addresses of the built assets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    pub stylesheet: String,
    pub script: String,
    /// Loaded only when the map is shown.
    pub map_script: String,
    /// What the map brings along, separated by blanks.
    pub map_styles: String,
    /// What draws for the map beside the page; empty before the first web build.
    pub map_worker: String,
    pub icons: String,
    pub favicon: String,
}

/// What the base template needs.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    pub t: Say<'a>,
    pub lang: String,
    pub dir: &'static str,
    pub title: String,
    pub description: String,
    pub section: Section,
    pub languages: Vec<LanguageLink>,
    pub is_machine: bool,
    pub assets: Assets,
    /// Whether search engines may keep the page; pages with somebody's search in the address are not for them.
    pub may_index: bool,
    /// Where the site is, when it knows: search engines follow only whole addresses to the other languages.
    pub public_url: Option<String>,
    /// What everybody should know today.
    pub notices: Vec<NoticeView>,
}

/// A notice that holds today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
    /// Names of the cities where it holds, when they are not clear from the page.
    pub cities: String,
    pub lang: String,
    pub text: String,
    pub url: Option<String>,
}

impl<'a> Frame<'a> {
    /// `path` is what follows the language in the address, with a leading slash or empty.
    pub fn new(t: Say<'a>, language: &UiLanguage, path: &str, query: &str, assets: Assets) -> Self {
        let languages = t
            .texts
            .languages()
            .iter()
            .map(|other| LanguageLink {
                code: other.code.to_string(),
                name: other.name.to_string(),
                dir: other.direction.as_str(),
                url: with_query(&format!("/{}{path}", other.code), query),
                is_current: other.code == language.code,
            })
            .collect();
        Self {
            lang: language.code.to_string(),
            dir: language.direction.as_str(),
            title: t.say("brand"),
            description: t.say("tagline"),
            section: Section::Other,
            languages,
            is_machine: !language.review.is_whole(),
            assets,
            may_index: true,
            public_url: None,
            notices: Vec::new(),
            t,
        }
    }

    /// Sets the title; the brand follows it.
    #[must_use]
    pub fn titled(self, title: &str, section: Section) -> Self {
        let title = format!("{title} · {}", self.t.say("brand"));
        Self { title, section, ..self }
    }

    /// A pictogram from the sprite, hidden from screen readers: words stand beside it.
    pub fn icon(&self, name: &str) -> String {
        let is_name = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let name = if is_name { name } else { "info" };
        format!(r##"<svg class="i" aria-hidden="true"><use href="{}#{name}"/></svg>"##, self.assets.icons)
    }

    pub fn language_name(&self) -> &str {
        self.languages.iter().find(|link| link.is_current).map_or("", |link| &link.name)
    }

    pub fn is_in(&self, section: &str) -> bool {
        match self.section {
            Section::Home => section == "home",
            Section::Find => section == "find",
            Section::Sheets => section == "sheets",
            Section::Data => section == "data",
            Section::Other => false,
        }
    }
}
