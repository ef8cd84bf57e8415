//! Everything of some sheets in one zip: the PDFs, an index that opens in a browser, the list of sources.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

use bussola_engine::domain::language::Language;
use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::wording::{SheetLabel, SheetWording};
use crate::ports::press::{Direction, Fact, SheetPage};

/// A sheet in one language with its PDF.
#[derive(Debug, Clone)]
pub struct PrintedSheet {
    pub page: SheetPage,
    pub pdf: Arc<[u8]>,
}

/// What a desk's card says in one language, already cut down to what may leave the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskCard {
    pub language: Language,
    pub title: String,
    pub facts: Vec<Fact>,
}

/// Why there is no zip. Both are our own fault: everything is written into memory.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    #[error("the zip cannot be written")]
    Zip(#[from] zip::result::ZipError),
    #[error("the zip cannot be written")]
    Io(#[from] std::io::Error),
    #[error("the list of sources cannot be written")]
    Csv(#[from] csv::Error),
}

const INDEX_FILE: &str = "index.html";
const SOURCES_FILE: &str = "sources.csv";

/// The zip. The same sheets give the same bytes: names are sorted, and files carry the date of their sheet.
pub fn bundle(
    sheets: &[PrintedSheet],
    cards: &[DeskCard],
    wording: &dyn SheetWording,
) -> Result<Vec<u8>, BundleError> {
    let mut sheets: Vec<&PrintedSheet> = sheets.iter().collect();
    sheets.sort_by(|a, b| (&a.page.id, a.page.language).cmp(&(&b.page.id, b.page.language)));
    let newest = sheets.iter().map(|sheet| sheet.page.updated_on).max();
    let mut files: BTreeMap<String, (Option<NaiveDate>, Arc<[u8]>)> = BTreeMap::new();
    for PrintedSheet { page, pdf } in &sheets {
        files.insert(pdf_name(page), (Some(page.updated_on), Arc::clone(pdf)));
    }
    for card in cards {
        files.insert(card_name(card), (newest, card_text(card).into_bytes().into()));
    }
    files.insert(SOURCES_FILE.to_owned(), (newest, sources_csv(&sheets)?.into()));
    files.insert(INDEX_FILE.to_owned(), (newest, index_html(&sheets, cards, wording).into_bytes().into()));

    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, (date, bytes)) in &files {
        zip.start_file(name.as_str(), options(name, *date))?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The file name of a sheet's PDF, the same as in its address.
pub fn pdf_name(page: &SheetPage) -> String {
    format!("{}.{}.pdf", page.id, page.language)
}

fn card_name(card: &DeskCard) -> String {
    format!("desk.{}.txt", card.language)
}

/// PDFs are packed already; a second pass would only cost time.
fn options(name: &str, date: Option<NaiveDate>) -> SimpleFileOptions {
    let method = if name.ends_with(".pdf") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let at = date.and_then(|date| {
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        zip::DateTime::from_date_and_time(u16::try_from(date.year()).ok()?, month, day, 0, 0, 0).ok()
    });
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(at.unwrap_or_default())
        .unix_permissions(0o644)
}

/// One line per sheet and source.
fn sources_csv(sheets: &[&PrintedSheet]) -> Result<Vec<u8>, BundleError> {
    let mut by_sheet = BTreeMap::new();
    for PrintedSheet { page, .. } in sheets {
        by_sheet.entry(&page.id).or_insert(page);
    }
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(["sheet", "sheet_title", "source_title", "url"])?;
    for page in by_sheet.values() {
        for source in &page.sources.sources {
            let title = source.title.as_deref().unwrap_or_default();
            out.write_record([page.id.as_str(), &page.title, title, &source.url])?;
        }
    }
    out.into_inner().map_err(|error| BundleError::Io(error.into_error()))
}

/// Plain text that opens anywhere: a label on its line, its values under it.
fn card_text(card: &DeskCard) -> String {
    let mut out = format!("{}\r\n{}\r\n", card.title, "=".repeat(card.title.chars().count()));
    for Fact { label, values } in &card.facts {
        let _ = write!(out, "\r\n{label}\r\n");
        for value in values {
            let _ = write!(out, "  {value}\r\n");
        }
    }
    out
}

const INDEX_STYLE: &str = "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;\
color:#16302f;background:#fff}h1{color:#0b4f4c}h2{font-size:1.1rem;margin:1.6rem 0 .2rem}p{margin:.2rem 0}\
section+section{border-top:3px solid #0b4f4c;margin-top:3rem}a{color:#0b5f8a}small{color:#4a5f5e}";

/// One section per language, so that whoever opens the bundle finds their own.
fn index_html(sheets: &[&PrintedSheet], cards: &[DeskCard], wording: &dyn SheetWording) -> String {
    let mut by_language: BTreeMap<Language, Vec<&SheetPage>> = BTreeMap::new();
    for PrintedSheet { page, .. } in sheets {
        by_language.entry(page.language).or_default().push(page);
    }
    for card in cards {
        by_language.entry(card.language).or_default();
    }
    let first = by_language.keys().next().copied();
    let title = first.map(|language| wording.label(language, SheetLabel::BundleTitle)).unwrap_or_default();
    let code = first.map(|language| language.to_string()).unwrap_or_default();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n\
         <style>{INDEX_STYLE}</style>\n",
        escape(&title)
    );
    for (language, pages) in by_language {
        let card = cards.iter().find(|card| card.language == language);
        html.push_str(&index_section(language, &pages, card, wording));
    }
    html.push_str("</html>\n");
    html
}

fn index_section(
    language: Language,
    pages: &[&SheetPage],
    card: Option<&DeskCard>,
    wording: &dyn SheetWording,
) -> String {
    let label = |label| escape(&wording.label(language, label));
    let direction = match wording.direction(language) {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let mut html = format!(
        "<section lang=\"{language}\" dir=\"{direction}\">\n<h1>{}</h1>\n<p>{}</p>\n",
        label(SheetLabel::BundleTitle),
        label(SheetLabel::BundleLead)
    );
    if let Some(card) = card {
        let (name, title) = (card_name(card), escape(&card.title));
        let heading = label(SheetLabel::BundleCard);
        let _ = write!(html, "<h2><a href=\"{name}\">{title}</a></h2>\n<p>{heading}</p>\n");
    }
    for page in pages {
        let imprint = page.imprint.iter().map(|fact| format!("{} {}", fact.label, fact.values.join(", ")));
        let _ = write!(
            html,
            "<h2><a href=\"{}\">{}</a></h2>\n<p>{}</p>\n<p><small>{}</small></p>\n",
            pdf_name(page),
            escape(&page.title),
            escape(&page.summary),
            escape(&imprint.collect::<Vec<_>>().join(" · ")),
        );
        if let Some(live) = &page.live {
            let url = escape(&live.url);
            let _ = writeln!(html, "<p><small><a href=\"{url}\">{}</a></small></p>", escape(&live.caption));
        }
    }
    let _ = write!(
        html,
        "<p><a href=\"{SOURCES_FILE}\">{}</a></p>\n</section>\n",
        label(SheetLabel::BundleSources)
    );
    html
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
