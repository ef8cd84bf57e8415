//! `/api/v1/sheets` and one sheet.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::id::SheetId;
use bussola_engine::domain::language::Language;
use bussola_engine::domain::sheet::{Sheet, SheetPart, SheetSource, SheetText};
use bussola_engine::search::snapshot::Snapshot;
use serde::Serialize;

use super::operations::{SHEET, SHEETS};
use super::{Link, page_links, with_link_header};
use crate::web::extract::{Params, Question, read_lang};
use crate::web::problem::Problem;
use crate::web::site::Site;
use crate::web::urls;

/// A sheet that a desk carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct SheetLink {
    id: String,
    title: String,
    url: String,
    /// The printed sheet.
    pdf: String,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Sheets {
    data_version: u64,
    #[serde(rename = "numberMatched")]
    number_matched: usize,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    links: Vec<Link>,
    sheets: Vec<SheetSummary>,
}

/// A good-practice sheet on the shelf.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct SheetSummary {
    id: String,
    /// `good_practice` or `micro_practice`.
    kind: &'static str,
    theme: String,
    title: String,
    summary: String,
    /// The language of title and summary.
    lang: String,
    promoter: Option<String>,
    place: Option<String>,
    period: Option<String>,
    /// Slugs of city areas.
    cities: Vec<String>,
    needs: Vec<String>,
    /// Ids of desks that work this way.
    desks: Vec<String>,
    version: u32,
    /// `YYYY-MM-DD`.
    updated_on: String,
    licence: String,
    url: String,
    pdf: String,
    zip: String,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct SheetAnswer {
    #[serde(flatten)]
    summary: SheetSummary,
    data_version: u64,
    audience: Option<String>,
    /// In reading order; a part without paragraphs is not documented.
    parts: Vec<PartAnswer>,
    sources: Vec<SourceAnswer>,
    /// Languages in which the sheet exists.
    languages: Vec<String>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct PartAnswer {
    part: &'static str,
    paragraphs: Vec<String>,
}

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct SourceAnswer {
    url: String,
    title: Option<String>,
}

/// The sheets of a desk, ready to be followed; ids that no sheet has are left out.
pub fn links(site: &Site, snapshot: &Snapshot, lang: Language, ids: &[SheetId]) -> Vec<SheetLink> {
    let known = ids.iter().filter_map(|id| snapshot.sheet(id));
    known
        .filter_map(|sheet| {
            let (written_in, text) = sheet.text(lang, &fallback(site))?;
            Some(SheetLink {
                id: sheet.id.to_string(),
                title: text.title.to_string(),
                url: urls::sheet_page(site, lang, &sheet.id),
                pdf: urls::sheet_pdf(site, written_in, &sheet.id),
            })
        })
        .collect()
}

fn fallback(site: &Site) -> [Language; 1] {
    [site.texts.default_language().code]
}

pub(super) async fn sheets(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &SHEETS.names())?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let found: Vec<&Sheet> = snapshot.sheets().iter().filter(|sheet| fits(&site, &question, sheet)).collect();
    let (offset, limit) = (question.offset, question.limit.get());
    let page = found.iter().skip(offset).take(limit);
    let sheets: Vec<SheetSummary> =
        page.filter_map(|sheet| written(&site, question.lang, sheet).map(|(summary, _)| summary)).collect();
    let answer = Sheets {
        data_version: snapshot.version().0,
        number_matched: found.len(),
        number_returned: sheets.len(),
        links: page_links(SHEETS.path, query.as_deref(), offset, limit, found.len()),
        sheets,
    };
    Ok(with_link_header(super::json(SHEETS.answer.media_type, &answer)?, &answer.links))
}

/// Any of the wished needs, a door standing for all under it; in the wished city.
fn fits(site: &Site, question: &Question, sheet: &Sheet) -> bool {
    let wished = &question.filter.needs;
    let is_wished = |code| {
        let parent = site.taxonomy.need(code).and_then(|need| need.parent.as_ref());
        wished.contains(code) || parent.is_some_and(|parent| wished.contains(parent))
    };
    let is_in = question.city.as_ref().is_none_or(|city| sheet.cities.contains(city));
    is_in && (wished.is_empty() || sheet.needs.iter().any(is_wished))
}

pub(super) async fn sheet(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &SHEET.names())?;
    let lang = read_lang(&mut params, &site)?;
    let missing = || Problem::NoSuchSheet { id: id.clone() };
    let sheet = SheetId::new(&id).ok().and_then(|id| snapshot.sheet(&id)).ok_or_else(missing)?;
    let (summary, text) = written(&site, lang, sheet).ok_or_else(missing)?;
    let answer = SheetAnswer {
        summary,
        data_version: snapshot.version().0,
        audience: text.audience.as_deref().map(str::to_owned),
        parts: SheetPart::ALL.map(|part| told(part, text)).into(),
        sources: sheet.sources.iter().map(SourceAnswer::from).collect(),
        languages: sheet.texts.keys().map(ToString::to_string).collect(),
    };
    super::json(SHEET.answer.media_type, &answer)
}

fn told(part: SheetPart, text: &SheetText) -> PartAnswer {
    let paragraphs = text.parts.get(&part).into_iter().flatten().map(ToString::to_string).collect();
    PartAnswer { part: part.as_str(), paragraphs }
}

impl From<&SheetSource> for SourceAnswer {
    fn from(SheetSource { url, title }: &SheetSource) -> Self {
        Self { url: url.to_string(), title: title.as_deref().map(str::to_owned) }
    }
}

/// A sheet in a language, with the text it was taken from.
fn written<'a>(site: &Site, lang: Language, sheet: &'a Sheet) -> Option<(SheetSummary, &'a SheetText)> {
    let (written_in, text) = sheet.text(lang, &fallback(site))?;
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
        sources: _,
        texts: _,
    } = sheet;
    let owned = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
    let summary = SheetSummary {
        id: id.to_string(),
        kind: kind.as_str(),
        theme: theme.to_string(),
        title: text.title.to_string(),
        summary: text.summary.to_string(),
        lang: written_in.to_string(),
        promoter: owned(promoter),
        place: owned(place),
        period: owned(period),
        cities: cities.iter().map(ToString::to_string).collect(),
        needs: needs.iter().map(ToString::to_string).collect(),
        desks: desks.iter().map(ToString::to_string).collect(),
        version: *version,
        updated_on: updated_on.to_string(),
        licence: licence.to_string(),
        url: urls::sheet_page(site, lang, id),
        pdf: urls::sheet_pdf(site, written_in, id),
        zip: urls::sheet_zip(site, id),
    };
    Some((summary, text))
}
