//! A whole sheet as one row: the form of the view `sheet_records` and of the change log.

use std::collections::BTreeMap;

use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{Sheet, SheetKind, SheetPart, SheetSource, SheetText};
use serde::{Deserialize, Serialize};

use super::{List, corrupt};
use crate::ports::store::StoreError;

/// Everything about a sheet; words and dates are texts here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct SheetRow {
    pub id: String,
    pub kind: String,
    pub theme: String,
    pub promoter: Option<String>,
    #[sqlx(try_from = "String")]
    pub cities: List<String>,
    pub place: Option<String>,
    pub period: Option<String>,
    #[sqlx(try_from = "String")]
    pub needs: List<String>,
    #[sqlx(try_from = "String")]
    pub desks: List<String>,
    pub version: i64,
    pub updated_on: String,
    pub licence: String,
    #[sqlx(try_from = "String")]
    pub sources: List<SourceItem>,
    #[sqlx(try_from = "String")]
    pub texts: List<TextItem>,
}

/// A page the sheet was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceItem {
    pub url: String,
    pub title: Option<String>,
}

/// The texts in one language; `parts` is keyed by the word of the part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextItem {
    pub language: String,
    pub title: String,
    pub summary: String,
    pub audience: Option<String>,
    pub parts: BTreeMap<String, Vec<String>>,
}

impl From<&Sheet> for SheetRow {
    fn from(sheet: &Sheet) -> Self {
        let Sheet {
            id,
            kind,
            theme,
            promoter,
            cities,
            place,
            period,
            needs,
            desks,
            version,
            updated_on,
            licence,
            sources,
            texts,
        } = sheet;
        let text = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        Self {
            id: id.to_string(),
            kind: kind.as_str().to_owned(),
            theme: theme.to_string(),
            promoter: text(promoter),
            cities: cities.iter().map(ToString::to_string).collect(),
            place: text(place),
            period: text(period),
            needs: needs.iter().map(ToString::to_string).collect(),
            desks: desks.iter().map(ToString::to_string).collect(),
            version: i64::from(*version),
            updated_on: updated_on.to_string(),
            licence: licence.to_string(),
            sources: sources
                .iter()
                .map(|SheetSource { url, title }| SourceItem { url: url.to_string(), title: text(title) })
                .collect(),
            texts: texts.iter().map(|(language, text)| text_item(*language, text)).collect(),
        }
    }
}

fn text_item(language: Language, text: &SheetText) -> TextItem {
    let SheetText { title, summary, audience, parts } = text;
    let part = |(part, paragraphs): (&SheetPart, &Vec<Box<str>>)| {
        (part.as_str().to_owned(), paragraphs.iter().map(ToString::to_string).collect())
    };
    TextItem {
        language: language.to_string(),
        title: title.to_string(),
        summary: summary.to_string(),
        audience: audience.as_deref().map(str::to_owned),
        parts: parts.iter().map(part).collect(),
    }
}

impl TryFrom<SheetRow> for Sheet {
    type Error = StoreError;

    fn try_from(row: SheetRow) -> Result<Self, StoreError> {
        let SheetRow {
            id,
            kind,
            theme,
            promoter,
            cities,
            place,
            period,
            needs,
            desks,
            version,
            updated_on,
            licence,
            sources,
            texts,
        } = row;
        let boxed = |text: Option<String>| text.map(String::into_boxed_str);
        let bad = |table, column| corrupt(table, column, &id);
        Ok(Self {
            id: id.parse().map_err(|_| bad("sheets", "id"))?,
            kind: SheetKind::from_str_exact(&kind).ok_or_else(|| bad("sheets", "kind"))?,
            theme: theme.into(),
            promoter: boxed(promoter),
            cities: parsed(&cities).ok_or_else(|| bad("sheet_cities", "city"))?,
            place: boxed(place),
            period: boxed(period),
            needs: parsed(&needs).ok_or_else(|| bad("sheet_needs", "need"))?,
            desks: parsed(&desks).ok_or_else(|| bad("sheet_desks", "desk_id"))?,
            version: u32::try_from(version).map_err(|_| bad("sheets", "version"))?,
            updated_on: updated_on.parse().map_err(|_| bad("sheets", "updated_on"))?,
            licence: licence.into(),
            sources: sources
                .0
                .into_iter()
                .map(|SourceItem { url, title }| SheetSource { url: url.into(), title: boxed(title) })
                .collect(),
            texts: texts.0.into_iter().map(|item| sheet_text(&id, item)).collect::<Result<_, _>>()?,
        })
    }
}

fn parsed<T: std::str::FromStr>(list: &List<String>) -> Option<Vec<T>> {
    list.0.iter().map(|text| text.parse().ok()).collect()
}

fn sheet_text(id: &str, item: TextItem) -> Result<(Language, SheetText), StoreError> {
    let TextItem { language, title, summary, audience, parts } = item;
    let language = Language::new(&language).map_err(|_| corrupt("sheet_texts", "language", id))?;
    let part = |(word, paragraphs): (String, Vec<String>)| {
        let part = SheetPart::from_str_exact(&word).ok_or_else(|| corrupt("sheet_texts", "parts", id))?;
        Ok((part, paragraphs.into_iter().map(String::into_boxed_str).collect()))
    };
    let parts = parts.into_iter().map(part).collect::<Result<_, StoreError>>()?;
    let audience = audience.map(String::into_boxed_str);
    Ok((language, SheetText { title: title.into(), summary: summary.into(), audience, parts }))
}
