//! `notices.toml`: notices that hold for some days, everywhere or in some cities.

use std::collections::BTreeMap;
use std::path::Path;

use bussola_engine::domain::city::City;
use bussola_engine::domain::id::CitySlug;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::notice::Notice;
use chrono::NaiveDate;
use serde::Deserialize;

use super::file::{FileError, read_day, read_toml};

/// Longest text, in characters: three lines on a phone.
const MAX_CHARS: usize = 240;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoticesFile {
    #[serde(default)]
    notice: Vec<NoticeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoticeEntry {
    #[serde(default)]
    cities: Vec<String>,
    from: String,
    to: String,
    url: Option<String>,
    texts: BTreeMap<String, String>,
}

/// Reads the file; where there is none, there are no notices.
pub fn read_notices(file: &Path, cities: &[City]) -> Result<Vec<Notice>, FileError> {
    if !file.is_file() {
        return Ok(Vec::new());
    }
    let entries = read_toml::<NoticesFile>(file)?.notice;
    entries
        .into_iter()
        .enumerate()
        .map(|(n, entry)| Reader { file, cities, number: n + 1 }.notice(entry))
        .collect()
}

/// One entry of the file, counted from 1.
struct Reader<'a> {
    file: &'a Path,
    cities: &'a [City],
    number: usize,
}

impl Reader<'_> {
    fn notice(&self, entry: NoticeEntry) -> Result<Notice, FileError> {
        let NoticeEntry { cities, from, to, url, texts } = entry;
        let days = (self.day("from", &from)?, self.day("to", &to)?);
        if days.1 < days.0 {
            return Err(self.bad("to", format!("{to} is before {from}")));
        }
        if let Some(url) = url.as_ref().filter(|url| !url.starts_with("https://")) {
            return Err(self.bad("url", format!("{url:?} must begin with https://")));
        }
        let texts = texts
            .into_iter()
            .map(|(code, text)| self.text(&code, text))
            .collect::<Result<BTreeMap<_, _>, _>>()?;
        if texts.is_empty() {
            return Err(self.bad("texts", "a notice says something in one language at least"));
        }
        Ok(Notice {
            cities: cities.iter().map(|slug| self.city(slug)).collect::<Result<_, _>>()?,
            days,
            texts,
            url,
        })
    }

    fn text(&self, code: &str, text: String) -> Result<(Language, String), FileError> {
        let language = Language::new(code).map_err(|error| self.bad(format!("texts.{code}"), error))?;
        let n_chars = text.chars().count();
        if text.trim().is_empty() || n_chars > MAX_CHARS {
            return Err(self.bad(
                format!("texts.{code}"),
                format!("has {n_chars} characters; 1 to {MAX_CHARS} are allowed"),
            ));
        }
        Ok((language, text))
    }

    fn city(&self, slug: &str) -> Result<CitySlug, FileError> {
        let known = self.cities.iter().find(|city| city.slug.as_str() == slug);
        known
            .map(|city| city.slug.clone())
            .ok_or_else(|| self.bad("cities", format!("{slug:?} is no folder of data/cities")))
    }

    fn day(&self, key: &str, text: &str) -> Result<NaiveDate, FileError> {
        read_day(self.file, self.key(key), text)
    }

    fn bad(&self, key: impl std::fmt::Display, detail: impl ToString) -> FileError {
        FileError::bad_key(self.file, self.key(key), detail)
    }

    fn key(&self, key: impl std::fmt::Display) -> String {
        format!("notice {}: {key}", self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::folder::cities::read_cities;

    fn read(text: &str) -> Result<Vec<Notice>, FileError> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("notices.toml");
        std::fs::write(&file, text).expect("written");
        read_notices(&file, &read_cities(&data.join("cities")).expect("the cities"))
    }

    #[test]
    fn the_file_of_the_project_is_right_and_no_file_is_no_fault() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let cities = read_cities(&data.join("cities")).expect("the cities");
        read_notices(&data.join("notices.toml"), &cities).expect("right");
        assert!(read_notices(&data.join("nowhere.toml"), &cities).expect("none").is_empty());
    }

    #[test]
    fn a_mistake_names_the_notice_the_key_and_the_value() {
        let first = "[[notice]]\nfrom = '2026-12-01'\nto = '2026-12-02'\ntexts.it = 'x'\n";
        let good = format!(
            "{first}[[notice]]\nfrom = '2026-12-01'\nto = '2026-12-02'\ncities = []\nurl = 'https://x.it'\ntexts.ar = 'y'\n"
        );
        assert_eq!(read(&good).expect("two").len(), 2);
        for (from, to, told) in [
            ("cities = []", "cities = ['atlantis']", "notice 2: cities: \"atlantis\""),
            ("https:", "http:", "notice 2: url: \"http://x.it\""),
            ("texts.ar = 'y'", "texts = {}", "notice 2: texts"),
            ("texts.ar = 'y'", "texts.ar = ''", "notice 2: texts.ar: has 0"),
            ("to = '2026-12-02'\ncities", "to = '2026-11-02'\ncities", "notice 2: to: 2026-11-02 is before"),
            ("to = '2026-12-02'\ncities", "to = 'soon'\ncities", "notice 2: to: \"soon\""),
        ] {
            let error = read(&good.replace(from, to)).expect_err(told).to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
