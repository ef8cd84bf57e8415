//! The words by which sources name languages and needs, from `data/taxonomy` and the locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::search::text::fold;
use serde::Deserialize;

use super::file::{FileError, read_toml};

#[derive(Debug, Deserialize)]
struct LocaleFile {
    #[serde(default)]
    language: BTreeMap<String, LabelEntry>,
    #[serde(default)]
    need: BTreeMap<String, LabelEntry>,
}

#[derive(Debug, Deserialize)]
struct LabelEntry {
    label: String,
    #[serde(default)]
    synonyms: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct LanguagesFile {
    language: Vec<LanguageEntry>,
}

#[derive(Debug, Deserialize)]
struct LanguageEntry {
    code: String,
    name: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageWords {
    #[serde(default)]
    codes: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    nationalities: Vec<String>,
}

/// How sources may write a language, folded: its codes, its own name, its name in each given locale file, other words.
pub fn read_language_words(
    folder: &Path,
    locale_files: &[impl AsRef<Path>],
) -> Result<BTreeMap<String, Language>, FileError> {
    let file = folder.join("languages.toml");
    let mut words = Claims::default();
    for entry in read_toml::<LanguagesFile>(&file)?.language {
        let language =
            Language::new(&entry.code).map_err(|error| FileError::bad_key(&file, "code", error))?;
        words.claim(&entry.code, &language);
        words.claim(&entry.name, &language);
    }
    let known: BTreeMap<String, Language> =
        words.owners.values().flatten().map(|language| (language.to_string(), *language)).collect();
    for file in locale_files {
        for (code, entry) in read_toml::<LocaleFile>(file.as_ref())?.language {
            let language = known.get(&code).ok_or_else(|| {
                FileError::bad_key(file.as_ref(), format!("language.{code}"), "is not in languages.toml")
            })?;
            names_in(&entry.label).for_each(|name| words.claim(name, language));
        }
    }
    let more = folder.join("language_words.toml");
    for (language, own) in other_words(&more, &known)? {
        own.codes.iter().chain(&own.words).for_each(|word| words.claim(word, &language));
    }
    Ok(words.undisputed())
}

/// Nationalities most of whose people speak a language, folded.
pub fn read_nationalities(
    folder: &Path,
    languages: &BTreeMap<String, Language>,
) -> Result<BTreeMap<String, Language>, FileError> {
    let known = languages.values().map(|language| (language.to_string(), *language)).collect();
    let mut words = Claims::default();
    for (language, own) in other_words(&folder.join("language_words.toml"), &known)? {
        own.nationalities.iter().for_each(|word| words.claim(word, &language));
    }
    let mut found = words.undisputed();
    found.retain(|word, _| !languages.contains_key(word));
    Ok(found)
}

fn other_words(
    file: &Path,
    known: &BTreeMap<String, Language>,
) -> Result<Vec<(Language, LanguageWords)>, FileError> {
    let of = |(code, words): (String, LanguageWords)| match known.get(&code) {
        Some(language) => Ok((*language, words)),
        None => Err(FileError::bad_key(file, code, "is not in languages.toml")),
    };
    read_toml::<BTreeMap<String, LanguageWords>>(file)?.into_iter().map(of).collect()
}

/// Names of needs with the words on letters, and the words that people use; each only where it means one need.
pub fn read_need_words(
    taxonomy: &Taxonomy,
    locale_files: &[impl AsRef<Path>],
) -> Result<[BTreeMap<String, NeedCode>; 2], FileError> {
    let (mut names, mut synonyms) = (Claims::default(), Claims::default());
    for need in taxonomy.needs() {
        need.letters.iter().for_each(|letter| names.claim(letter, &need.code));
    }
    for file in locale_files {
        for (code, entry) in read_toml::<LocaleFile>(file.as_ref())?.need {
            let Some(need) = taxonomy.needs().iter().find(|need| need.code.as_str() == code) else {
                return Err(FileError::bad_key(
                    file.as_ref(),
                    format!("need.{code}"),
                    "is not in needs.toml",
                ));
            };
            names.claim(&entry.label, &need.code);
            entry.synonyms.iter().for_each(|word| synonyms.claim(word, &need.code));
        }
    }
    let all_names: BTreeSet<String> = names.owners.keys().cloned().collect();
    let names = names.undisputed();
    let mut synonyms = synonyms.undisputed();
    synonyms.retain(|word, _| !all_names.contains(word));
    Ok([names, synonyms])
}

/// `bengalese (bangla)` is called so, `bengalese` and `bangla`.
fn names_in(label: &str) -> impl Iterator<Item = &str> {
    let (before, inside) = label.split_once('(').unwrap_or((label, ""));
    let inside = inside.trim_end_matches(')').split(',');
    [label, before].into_iter().chain(inside).map(str::trim).filter(|name| !name.is_empty())
}

/// Who claims a word; one that several claim belongs to nobody.
struct Claims<T> {
    owners: BTreeMap<String, BTreeSet<T>>,
}

impl<T> Default for Claims<T> {
    fn default() -> Self {
        Self { owners: BTreeMap::new() }
    }
}

impl<T: Ord + Clone> Claims<T> {
    fn claim(&mut self, word: &str, owner: &T) {
        let word = fold(word);
        if !word.is_empty() {
            self.owners.entry(word).or_default().insert(owner.clone());
        }
    }

    fn undisputed(self) -> BTreeMap<String, T> {
        let only = |(word, owners): (String, BTreeSet<T>)| {
            let is_only = owners.len() == 1;
            owners.into_iter().next().filter(|_| is_only).map(|owner| (word, owner))
        };
        self.owners.into_iter().filter_map(only).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::folder::taxonomy::read_taxonomy;

    fn data() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
    }

    fn locales() -> [std::path::PathBuf; 2] {
        ["it", "en"].map(|code| data().join("locales").join(code).join("taxonomy.toml"))
    }

    #[test]
    fn languages_are_known_by_codes_names_and_nationalities() {
        let folder = data().join("taxonomy");
        let words = read_language_words(&folder, &locales()).expect("the files are right");
        for (word, code) in [
            ("ar", "ar"),
            ("ara", "ar"),
            ("arabo", "ar"),
            ("Arabic", "ar"),
            ("العربية", "ar"),
            ("bangla", "bn"),
            ("Bengalese", "bn"),
            ("farsi", "fa"),
            ("Soninké", "snk"),
            ("русский", "ru"),
            ("ise", "ise"),
        ] {
            assert_eq!(words.get(&fold(word)).map(ToString::to_string).as_deref(), Some(code), "{word}");
        }
        let nationalities = read_nationalities(&folder, &words).expect("the file is right");
        assert_eq!(nationalities.get("pakistano").map(ToString::to_string).as_deref(), Some("ur"));
        assert!(!nationalities.contains_key("nigeriano"));
    }

    #[test]
    fn a_word_for_two_needs_is_a_word_for_none() {
        let taxonomy = read_taxonomy(&data().join("taxonomy")).expect("needs.toml is right");
        let [names, synonyms] = read_need_words(&taxonomy, &locales()).expect("the locales are right");
        let code = |words: &BTreeMap<String, NeedCode>, word| words.get(word).map(ToString::to_string);
        assert_eq!(code(&names, "permesso di soggiorno").as_deref(), Some("residence_permit"));
        assert_eq!(code(&names, "spid").as_deref(), Some("spid"));
        assert_eq!(code(&synonyms, "prefettura"), None);
        assert!(synonyms.keys().all(|word| !names.contains_key(word)));
    }
}
