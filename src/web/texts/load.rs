//! Reading the folders of `data/locales`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bussola_engine::domain::language::Language;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::labels::{Labels, Theme, ThemesFile};
use super::{Direction, LanguageStatus, Locale, Review, Texts, TextsError, UiLanguage};

/// `language.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    name: Box<str>,
    dir: DirectionWord,
    status: StatusWord,
    order: u16,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum DirectionWord {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum StatusWord {
    Reviewed,
    Machine,
}

impl Texts {
    /// Reads every folder of `data/locales` that has a `language.toml`, and the themes of the sheets beside it.
    pub fn load(dir: &Path) -> Result<Self, TextsError> {
        let unreadable = |source| TextsError::Unreadable { path: dir.to_owned(), source };
        let mut languages = Vec::new();
        let mut locales = BTreeMap::new();
        for entry in std::fs::read_dir(dir).map_err(unreadable)? {
            let folder = entry.map_err(unreadable)?.path();
            if !folder.join("language.toml").is_file() {
                continue;
            }
            let (mut language, status) = read_language(&folder)?;
            locales.insert(language.code, read_locale(&folder, &mut language, status)?);
            languages.push(language);
        }
        languages.sort_by_key(|language| (language.order, language.code));
        if languages.is_empty() {
            return Err(TextsError::Empty { path: dir.to_owned() });
        }
        let fallback = fallback_order(&languages);
        let themes = read_themes(&dir.join("../sheets/themes.toml"))?;
        Ok(Self { languages, locales, themes, fallback })
    }
}

/// Where a missing word is looked for: English is read by most, then the first of the switch.
fn fallback_order(languages: &[UiLanguage]) -> Vec<Language> {
    let english = languages.iter().map(|language| language.code).find(|code| code.as_str() == "en");
    english.into_iter().chain(languages.first().map(|language| language.code)).collect()
}

/// A language before its texts are counted, and what holds for those without a mark.
fn read_language(folder: &Path) -> Result<(UiLanguage, LanguageStatus), TextsError> {
    let code = folder
        .file_name()
        .and_then(|name| Language::new(name.to_str()?).ok())
        .ok_or_else(|| TextsError::NotALanguage { path: folder.to_owned() })?;
    let LanguageFile { name, dir, status, order } = read_toml(folder.join("language.toml"))?;
    let direction = match dir {
        DirectionWord::Ltr => Direction::Ltr,
        DirectionWord::Rtl => Direction::Rtl,
    };
    let status = match status {
        StatusWord::Reviewed => LanguageStatus::Reviewed,
        StatusWord::Machine => LanguageStatus::Machine,
    };
    Ok((UiLanguage { code, name, direction, review: Review::default(), order }, status))
}

/// The texts; counts for the language which of them a person has read.
fn read_locale(
    folder: &Path,
    language: &mut UiLanguage,
    status: LanguageStatus,
) -> Result<Locale, TextsError> {
    let mut count = |path: &Path, text: &str| {
        let bad = |line| TextsError::BadMark { path: path.to_owned(), line };
        language.review.add(text, status).map_err(bad)
    };
    let id: LanguageIdentifier =
        language.code.as_str().parse().map_err(|_| TextsError::NotALanguage { path: folder.to_owned() })?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks keep Latin names from turning round in right-to-left text; elsewhere they only cost bytes.
    bundle.set_use_isolating(language.direction == Direction::Rtl);
    for path in fluent_files(folder)? {
        let not_fluent = |detail| TextsError::NotFluent { path: path.clone(), detail };
        let text = read(&path)?;
        count(&path, &text)?;
        let resource =
            FluentResource::try_new(text).map_err(|(_, errors)| not_fluent(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| not_fluent(format!("{errors:?}")))?;
    }
    let path = folder.join("taxonomy.toml");
    let text = read(&path)?;
    count(&path, &text)?;
    let labels: Labels = parse_toml(path, &text)?;
    Ok(Locale { bundle, labels })
}

/// The themes of the sheets in their order; without the file there are none.
fn read_themes(path: &Path) -> Result<Vec<Theme>, TextsError> {
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let ThemesFile { mut theme } = read_toml(path.to_owned())?;
    theme.sort_by_key(|theme| theme.order);
    Ok(theme)
}

/// Every `.ftl` of a language; no key may be in two of them.
pub(super) fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, TextsError> {
    let unreadable = |source| TextsError::Unreadable { path: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<String, TextsError> {
    std::fs::read_to_string(path).map_err(|source| TextsError::Unreadable { path: path.to_owned(), source })
}

fn read_toml<T: serde::de::DeserializeOwned>(path: PathBuf) -> Result<T, TextsError> {
    let text = read(&path)?;
    parse_toml(path, &text)
}

fn parse_toml<T: serde::de::DeserializeOwned>(path: PathBuf, text: &str) -> Result<T, TextsError> {
    toml::from_str(text).map_err(|source| TextsError::NotToml { path, source: Box::new(source) })
}
