//! Good-practice sheets: an entry of the shelf, and the whole sheet.

use bussola_engine::domain::city::City;
use bussola_engine::domain::sheet::{Sheet, SheetPart, SheetText};
use bussola_engine::search::snapshot::Snapshot;

use super::Say;
use super::card::desk_url;
use super::desk::{LinkView, NeedLink, web_link};
use super::search::Search;
use crate::sheets::{Period, SheetWording as _};
use crate::web::sheets::SheetWords;

/// A sheet on the shelf or on the page of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetCard {
    pub id: String,
    pub url: String,
    pub pdf_url: String,
    pub zip_url: String,
    pub title: String,
    pub summary: String,
    /// Set when the text is not in the language of the page.
    pub lang: String,
    pub dir: &'static str,
    pub kind: String,
    pub theme: String,
    pub place: Option<String>,
    pub period: Option<String>,
}

/// A part of a sheet, with its paragraphs; empty means that no source says anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartView {
    pub code: &'static str,
    pub title: String,
    pub items: Vec<String>,
}

/// The page of one sheet.
#[derive(Debug, Clone)]
pub struct SheetView {
    pub card: SheetCard,
    pub other_language: Option<String>,
    pub promoter: Option<String>,
    pub audience: Option<String>,
    pub parts: Vec<PartView>,
    pub missing: Vec<String>,
    pub cities: Vec<LinkView>,
    pub needs: Vec<NeedLink>,
    pub sources: Vec<LinkView>,
    pub desks: Vec<LinkView>,
    pub version: String,
    pub licence: String,
}

/// What sheets are shown with.
#[derive(Debug, Clone, Copy)]
pub struct SheetContext<'a> {
    pub t: Say<'a>,
    pub snapshot: &'a Snapshot,
    pub cities: &'a [City],
}

impl SheetContext<'_> {
    /// `None` for a sheet without a text, which no reader accepts.
    pub fn card(&self, sheet: &Sheet) -> Option<SheetCard> {
        let t = self.t;
        let (language, text) = self.text(sheet)?;
        let id = sheet.id.to_string();
        Some(SheetCard {
            url: format!("/{}/sheet/{id}", t.language),
            pdf_url: format!("/sheets/{id}.{language}.pdf"),
            zip_url: format!("/sheets/{id}.zip"),
            title: text.title.to_string(),
            summary: text.summary.to_string(),
            dir: t.texts.language(&language).map_or("auto", |language| language.direction.as_str()),
            lang: language,
            kind: t.say(&format!("sheet-kind-{}", sheet.kind.as_str())),
            theme: theme_label(t, &sheet.theme),
            place: sheet.place.as_deref().map(str::to_owned),
            period: sheet.period.as_deref().map(|text| period(t, text)),
            id,
        })
    }

    pub fn view(&self, sheet: &Sheet) -> Option<SheetView> {
        let t = self.t;
        let card = self.card(sheet)?;
        let (language, text) = self.text(sheet)?;
        let part = |part: &SheetPart| PartView {
            code: part.as_str(),
            title: t.say(&format!("sheet-part-{}", part.as_str())),
            items: text.parts.get(part).into_iter().flatten().map(ToString::to_string).collect(),
        };
        let (parts, missing): (Vec<PartView>, Vec<PartView>) =
            SheetPart::ALL.iter().map(part).partition(|part| !part.items.is_empty());
        let is_other = language != t.language.as_str();
        let date = t.date(sheet.updated_on);
        Some(SheetView {
            card,
            other_language: is_other.then(|| self.language_of(sheet, &language)),
            promoter: sheet.promoter.as_deref().map(str::to_owned),
            audience: text.audience.as_deref().map(str::to_owned),
            parts,
            missing: missing.into_iter().map(|part| part.title).collect(),
            cities: self.cities(sheet),
            needs: self.needs(sheet),
            sources: sheet.sources.iter().filter_map(source).collect(),
            desks: self.desks(sheet),
            version: t.with("sheet-version", &[("version", &sheet.version.to_string()), ("date", &date)]),
            licence: t.with("sheet-licence", &[("licence", &sheet.licence)]),
        })
    }

    fn text<'s>(&self, sheet: &'s Sheet) -> Option<(String, &'s SheetText)> {
        let fallback: Vec<_> = self.t.texts.languages().iter().map(|language| language.code).collect();
        let (language, text) = sheet.text(self.t.language, &fallback)?;
        Some((language.to_string(), text))
    }

    fn language_of(&self, sheet: &Sheet, code: &str) -> String {
        let language = sheet.texts.keys().find(|language| language.as_str() == code);
        language.map(|language| self.t.texts.language_name(self.t.language, language)).unwrap_or_default()
    }

    fn cities(&self, sheet: &Sheet) -> Vec<LinkView> {
        let named = self.cities.iter().filter(|city| sheet.cities.contains(&city.slug));
        named
            .map(|city| LinkView {
                text: city.name.to_string(),
                href: format!("/{}/sheets?city={}", self.t.language, city.slug),
            })
            .collect()
    }

    fn needs(&self, sheet: &Sheet) -> Vec<NeedLink> {
        let needs = sheet.needs.iter().filter_map(|code| self.snapshot.taxonomy().need(code));
        needs
            .map(|need| NeedLink {
                icon: need.icon.to_string(),
                label: self.t.texts.need_label(self.t.language, &need.code),
                url: Search { needs: vec![need.code.clone()], ..Search::default() }.url(self.t.language),
            })
            .collect()
    }

    /// Desks that carry the sheet, whichever side named the other.
    fn desks(&self, sheet: &Sheet) -> Vec<LinkView> {
        let carrying = self.snapshot.desks().iter().filter(|record| record.desk.sheets.contains(&sheet.id));
        carrying
            .map(|record| LinkView {
                text: record.service.name.to_string(),
                href: desk_url(self.t.language, record.id().as_str(), ""),
            })
            .collect()
    }
}

fn source(source: &bussola_engine::domain::sheet::SheetSource) -> Option<LinkView> {
    let link = web_link(&source.url)?;
    let text = source.title.as_deref().map_or(link.text, str::to_owned);
    Some(LinkView { text, href: link.href })
}

/// In the words of the printed sheets.
fn period(t: Say<'_>, text: &str) -> String {
    SheetWords { texts: t.texts }.period(t.language, Period::read(text))
}

/// The label of a theme; themes are data of the sheets.
pub fn theme_label(t: Say<'_>, code: &str) -> String {
    t.texts.theme_label(t.language, code)
}
