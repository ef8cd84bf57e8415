//! Reading good-practice sheets from `data/sheets`: one TOML file each, and `themes.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use bussola_engine::domain::id::SheetId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{Sheet, SheetKind, SheetPart, SheetSource, SheetText, Theme};
use chrono::NaiveDate;
use toml::{Table, Value};

/// The only TOML file of the folder that is not a sheet.
const THEMES_FILE: &str = "themes.toml";

/// Longest summary, in characters: two lines on a phone and under a title on paper.
const MAX_SUMMARY_CHARS: usize = 240;

/// What is wrong with a file of the folder. The other files are not concerned.
#[derive(Debug, thiserror::Error)]
pub enum SheetFileError {
    #[error("{file}: cannot be read")]
    Unreadable {
        file: String,
        #[source]
        source: io::Error,
    },
    #[error("{file}: is not TOML: {detail}")]
    NotToml { file: String, detail: String },
    #[error("{file}: {key}: {detail}")]
    BadKey { file: String, key: String, detail: String },
}

/// Reads `themes.toml`, in the order of the shelf.
pub fn read_themes(folder: &Path) -> Result<Vec<Theme>, SheetFileError> {
    let mut top = open(&folder.join(THEMES_FILE))?;
    let mut themes = Vec::new();
    for (number, entry) in top.tables("theme")?.into_iter().enumerate() {
        let mut entry = top.inner(format!("theme[{number}]."), entry);
        let code = entry.text("code")?;
        let order = entry.whole_number("order")?;
        let labels = entry.texts_by_language("label")?;
        entry.finish()?;
        let order = u16::try_from(order).map_err(|_| top.bad("theme", "an order is above 65535"))?;
        themes.push(Theme { code, order, labels });
    }
    top.finish()?;
    themes.sort_by(|a, b| (a.order, &a.code).cmp(&(b.order, &b.code)));
    Ok(themes)
}

/// Reads every sheet, ordered by id. A bad file is told and left out; the others stay.
pub fn read_sheets(folder: &Path, themes: &[Theme]) -> (Vec<Sheet>, Vec<SheetFileError>) {
    let files = match sheet_files(folder) {
        Ok(files) => files,
        Err(source) => {
            let file = folder.display().to_string();
            return (Vec::new(), vec![SheetFileError::Unreadable { file, source }]);
        }
    };
    let (mut sheets, mut errors) = (Vec::new(), Vec::new());
    for path in files {
        match read_sheet(&path, themes) {
            Ok(sheet) => sheets.push(sheet),
            Err(error) => errors.push(error),
        }
    }
    sheets.sort_by(|a, b| a.id.cmp(&b.id));
    (sheets, errors)
}

fn sheet_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_toml = path.extension().is_some_and(|extension| extension == "toml");
        if is_toml && path.file_name().is_some_and(|name| name != THEMES_FILE) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read_sheet(path: &Path, themes: &[Theme]) -> Result<Sheet, SheetFileError> {
    let mut fields = open(path)?;
    let id: SheetId = fields.parsed("id")?;
    if path.file_stem().is_none_or(|stem| stem != id.as_str()) {
        return Err(fields.bad("id", "must be the name of the file without .toml"));
    }
    let kind = fields.text("kind")?;
    let kind = SheetKind::from_str_exact(&kind)
        .ok_or_else(|| fields.bad("kind", "must be good_practice or micro_practice"))?;
    let theme = fields.text("theme")?;
    if !themes.iter().any(|known| known.code == theme) {
        return Err(fields.bad("theme", &format!("{theme:?} is not in {THEMES_FILE}")));
    }
    let mut sheet = Sheet {
        id,
        kind,
        theme,
        promoter: fields.optional_text("promoter")?,
        cities: fields.parsed_list("cities")?,
        place: fields.optional_text("place")?,
        period: fields.optional_text("period")?,
        needs: fields.parsed_list("needs")?,
        desks: fields.parsed_list("desks")?,
        version: read_version(&mut fields)?,
        updated_on: fields.date("updated_on")?,
        licence: fields.text("licence")?,
        sources: read_sources(&mut fields)?,
        texts: BTreeMap::new(),
    };
    check_desks_why(&mut fields, &sheet)?;
    sheet.texts = read_texts(&mut fields)?;
    check_missing_parts(&mut fields, &sheet)?;
    fields.finish()?;
    Ok(sheet)
}

fn read_version(fields: &mut Fields) -> Result<u32, SheetFileError> {
    let number = fields.whole_number("version")?;
    u32::try_from(number).ok().filter(|n| *n > 0).ok_or_else(|| fields.bad("version", "starts at 1"))
}

fn read_sources(fields: &mut Fields) -> Result<Vec<SheetSource>, SheetFileError> {
    let mut sources = Vec::new();
    for (number, entry) in fields.tables("sources")?.into_iter().enumerate() {
        let mut entry = fields.inner(format!("sources[{number}]."), entry);
        let url = entry.text("url")?;
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err(entry.bad("url", "must begin with https:// or http://"));
        }
        sources.push(SheetSource { url, title: entry.optional_text("title")? });
        entry.finish()?;
    }
    if sources.is_empty() {
        return Err(fields.bad("sources", "must name at least one page"));
    }
    Ok(sources)
}

/// Whoever ties a sheet to a desk says why; the reason stays in the file.
fn check_desks_why(fields: &mut Fields, sheet: &Sheet) -> Result<(), SheetFileError> {
    let why = fields.optional_text("desks_why")?;
    match (sheet.desks.is_empty(), why) {
        (false, None) => Err(fields.bad("desks_why", "is required when desks are named")),
        (true, Some(_)) => Err(fields.bad("desks_why", "must be absent when no desk is named")),
        (true, None) | (false, Some(_)) => Ok(()),
    }
}

/// Every table named by a language code is the sheet in that language.
fn read_texts(fields: &mut Fields) -> Result<BTreeMap<Language, SheetText>, SheetFileError> {
    let mut audience = match fields.table.contains_key("audience_text") {
        true => fields.texts_by_language("audience_text")?,
        false => BTreeMap::new(),
    };
    let codes: Vec<Language> = fields.table.keys().filter_map(|key| Language::new(key).ok()).collect();
    let mut texts = BTreeMap::new();
    for language in codes {
        let table = fields.table(language.as_str())?;
        let mut inner = fields.inner(format!("{language}."), table);
        let text = read_text(&mut inner, audience.remove(&language))?;
        inner.finish()?;
        texts.insert(language, text);
    }
    match (texts.is_empty(), audience.keys().next()) {
        (true, _) => Err(fields.bad("it", "the sheet has no text in any language")),
        (_, Some(language)) => {
            let detail = format!("there is no text in {language} to go with it");
            Err(fields.bad("audience_text", &detail))
        }
        (false, None) => Ok(texts),
    }
}

fn read_text(fields: &mut Fields, audience: Option<Box<str>>) -> Result<SheetText, SheetFileError> {
    let title = fields.text("title")?;
    let summary = fields.text("summary")?;
    let n_chars = summary.chars().count();
    if n_chars > MAX_SUMMARY_CHARS {
        let detail = format!("has {n_chars} characters, at most {MAX_SUMMARY_CHARS} are allowed");
        return Err(fields.bad("summary", &detail));
    }
    if !matches!(fields.optional_text("translation")?.as_deref(), None | Some("editor")) {
        return Err(fields.bad("translation", "must be editor or absent"));
    }
    let mut parts = BTreeMap::new();
    for part in SheetPart::ALL {
        if let Some(items) = fields.text_or_list(part.as_str())? {
            parts.insert(part, items);
        }
    }
    Ok(SheetText { title, summary, audience, parts })
}

/// A part is written in every language or declared as not documented; never both, never neither.
fn check_missing_parts(fields: &mut Fields, sheet: &Sheet) -> Result<(), SheetFileError> {
    let mut missing = BTreeSet::new();
    for word in fields.list("not_documented")? {
        let part = SheetPart::from_str_exact(&word)
            .ok_or_else(|| fields.bad("not_documented", &format!("{word:?} is not a part of a sheet")))?;
        missing.insert(part);
    }
    for (language, text) in &sheet.texts {
        for part in SheetPart::ALL {
            let key = format!("{language}.{}", part.as_str());
            match (text.parts.contains_key(&part), missing.contains(&part)) {
                (true, true) => return Err(fields.bad(&key, "is written and also listed in not_documented")),
                (false, false) => {
                    return Err(fields.bad(&key, "is neither written nor listed in not_documented"));
                }
                (true, false) | (false, true) => {}
            }
        }
    }
    Ok(())
}

fn open(path: &Path) -> Result<Fields, SheetFileError> {
    let file = path.display().to_string();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(source) => return Err(SheetFileError::Unreadable { file, source }),
    };
    match text.parse::<Table>() {
        Ok(table) => Ok(Fields { file, prefix: String::new(), table }),
        Err(error) => Err(SheetFileError::NotToml { file, detail: error.to_string() }),
    }
}

/// A table whose keys are taken one by one; what is left at the end is unknown.
struct Fields {
    file: String,
    prefix: String,
    table: Table,
}

impl Fields {
    fn inner(&self, prefix: String, table: Table) -> Self {
        Self { file: self.file.clone(), prefix, table }
    }

    fn bad(&self, key: &str, detail: &str) -> SheetFileError {
        let key = format!("{}{key}", self.prefix);
        SheetFileError::BadKey { file: self.file.clone(), key, detail: detail.to_owned() }
    }

    fn take(&mut self, key: &str) -> Result<Value, SheetFileError> {
        self.table.remove(key).ok_or_else(|| self.bad(key, "is missing"))
    }

    /// A text with something in it, without blanks around.
    fn checked(&self, key: &str, value: &Value) -> Result<Box<str>, SheetFileError> {
        let text = value.as_str().ok_or_else(|| self.bad(key, "must be a text in quotes"))?.trim();
        if text.is_empty() {
            return Err(self.bad(key, "is empty; leave it out instead"));
        }
        Ok(text.into())
    }

    fn text(&mut self, key: &str) -> Result<Box<str>, SheetFileError> {
        let value = self.take(key)?;
        self.checked(key, &value)
    }

    fn optional_text(&mut self, key: &str) -> Result<Option<Box<str>>, SheetFileError> {
        self.table.remove(key).map(|value| self.checked(key, &value)).transpose()
    }

    fn list(&mut self, key: &str) -> Result<Vec<Box<str>>, SheetFileError> {
        match self.take(key)? {
            Value::Array(values) => values.iter().map(|value| self.checked(key, value)).collect(),
            _ => Err(self.bad(key, "must be a list in square brackets")),
        }
    }

    fn text_or_list(&mut self, key: &str) -> Result<Option<Vec<Box<str>>>, SheetFileError> {
        match self.table.get(key) {
            None => Ok(None),
            Some(Value::Array(items)) if items.is_empty() => {
                Err(self.bad(key, "is an empty list; leave it out instead"))
            }
            Some(Value::Array(_)) => self.list(key).map(Some),
            Some(_) => self.text(key).map(|text| Some(vec![text])),
        }
    }

    fn parsed<T: FromStr<Err: ToString>>(&mut self, key: &str) -> Result<T, SheetFileError> {
        let text = self.text(key)?;
        text.parse().map_err(|error: T::Err| self.bad(key, &error.to_string()))
    }

    fn parsed_list<T: FromStr<Err: ToString>>(&mut self, key: &str) -> Result<Vec<T>, SheetFileError> {
        let texts = self.list(key)?;
        let parse = |text: &str| {
            text.parse().map_err(|error: T::Err| self.bad(key, &format!("{text:?}: {}", error.to_string())))
        };
        texts.iter().map(|text| parse(text)).collect()
    }

    fn whole_number(&mut self, key: &str) -> Result<u64, SheetFileError> {
        let number = self.take(key)?.as_integer().and_then(|number| u64::try_from(number).ok());
        number.ok_or_else(|| self.bad(key, "must be a whole number"))
    }

    fn date(&mut self, key: &str) -> Result<NaiveDate, SheetFileError> {
        let text = match self.take(key)? {
            Value::Datetime(date) => date.to_string(),
            other => self.checked(key, &other)?.into(),
        };
        text.parse().map_err(|_| self.bad(key, "must be a day written YYYY-MM-DD"))
    }

    fn table(&mut self, key: &str) -> Result<Table, SheetFileError> {
        match self.take(key)? {
            Value::Table(table) => Ok(table),
            _ => Err(self.bad(key, "must be a table")),
        }
    }

    fn tables(&mut self, key: &str) -> Result<Vec<Table>, SheetFileError> {
        let Value::Array(values) = self.take(key)? else {
            return Err(self.bad(key, "must be a list of tables"));
        };
        let table = |value| match value {
            Value::Table(table) => Ok(table),
            _ => Err(self.bad(key, "must be a list of tables")),
        };
        values.into_iter().map(table).collect()
    }

    fn texts_by_language(&mut self, key: &str) -> Result<BTreeMap<Language, Box<str>>, SheetFileError> {
        let table = self.table(key)?;
        let mut texts = BTreeMap::new();
        for (code, value) in &table {
            let full_key = format!("{key}.{code}");
            let language = Language::new(code).map_err(|error| self.bad(&full_key, &error.to_string()))?;
            texts.insert(language, self.checked(&full_key, value)?);
        }
        Ok(texts)
    }

    /// Refuses keys that nobody took, so that a misspelt one is not lost.
    fn finish(self) -> Result<(), SheetFileError> {
        match self.table.keys().next() {
            Some(key) => Err(self.bad(key, "is not a field of this file; see README.md in the folder")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
