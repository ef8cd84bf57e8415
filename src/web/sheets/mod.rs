//! Sheets to take away: a PDF per language, a zip per sheet, per selection and per desk.

mod card;
mod file;
pub mod operations;
mod shelf;
mod wording;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Extension, Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::get;
use axum::{Router, http::Uri};
use bussola_engine::domain::city::City;
use bussola_engine::domain::id::{DeskId, NeedCode, SheetId};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::need::Taxonomy;
use bussola_engine::domain::sheet::Sheet;
use bussola_engine::search::snapshot::Snapshot;

pub(in crate::web) use self::file::{Download, public_base};
use self::operations::SELECTION;
use self::shelf::Shelf;
use crate::sheets::{DeskCard, PrintedSheet, bundle, sheets_of};
use crate::web::extract::Params;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;

pub use wording::SheetWords;

/// Addresses of what can be taken away. Printed sheets are kept in memory until the data change.
pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/sheets/{file}", get(sheet_file))
        .route(SELECTION.path, get(selection))
        .route("/desks/{file}", get(desk_file))
        .layer(Extension(Arc::new(Shelf::new())))
}

/// What a request is answered from: one snapshot, the shelf, and the address under which the visitor sees the site.
#[derive(Clone)]
struct Printer {
    site: Arc<Site>,
    snapshot: Arc<Snapshot>,
    shelf: Arc<Shelf>,
    base: Option<String>,
}

impl Printer {
    fn open(site: Arc<Site>, shelf: Arc<Shelf>, uri: &Uri, headers: &HeaderMap) -> Self {
        let snapshot = site.snapshot.load_full();
        let base = public_base(&site, uri, headers);
        Self { site, snapshot, shelf, base }
    }

    /// A sheet in every language that it is written in.
    async fn print_all(&self, sheets: &[&Sheet]) -> Result<Vec<PrintedSheet>, Problem> {
        let mut printed = Vec::new();
        for sheet in sheets {
            for language in sheet.texts.keys() {
                printed.push(self.print(sheet, *language).await?);
            }
        }
        Ok(printed)
    }

    async fn zip(&self, sheets: &[&Sheet], cards: Vec<DeskCard>) -> Result<Vec<u8>, Problem> {
        let printed = self.print_all(sheets).await?;
        let site = Arc::clone(&self.site);
        let pack = move || bundle(&printed, &cards, &SheetWords { texts: &site.texts });
        let packed = tokio::task::spawn_blocking(pack).await;
        packed.map_err(internal)?.map_err(internal)
    }
}

fn internal(error: impl std::error::Error + Send + Sync + 'static) -> Problem {
    Problem::Internal(Box::new(error))
}

/// `GET /sheets/{id}.{lang}.pdf` and `GET /sheets/{id}.zip`
async fn sheet_file(
    State(site): State<Arc<Site>>,
    Extension(shelf): Extension<Arc<Shelf>>,
    Path(file): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let printer = Printer::open(site, shelf, &uri, &headers);
    let Some((id, ending)) = file.split_once('.') else { return Err(Problem::NoSuchFile { name: file }) };
    let sheet = SheetId::new(id).ok().and_then(|id| printer.snapshot.sheet(&id));
    let sheet = sheet.ok_or_else(|| Problem::NoSuchSheet { id: id.to_owned() })?;
    if ending == "zip" {
        let bytes = printer.zip(&[sheet], Vec::new()).await?;
        return Ok(Download::zip(&file, bytes).answer(&headers));
    }
    let language = ending.strip_suffix(".pdf").and_then(|code| Language::new(code).ok());
    let Some(language) = language.filter(|language| sheet.texts.contains_key(language)) else {
        let written = sheet.texts.keys().map(|language| format!("{language}.pdf"));
        let allowed = written.chain(["zip".to_owned()]).collect();
        return Err(Problem::NoSuchFormat { format: ending.to_owned(), allowed });
    };
    let printed = printer.print(sheet, language).await?;
    Ok(Download::pdf(&file, printed.pdf.to_vec()).answer(&headers))
}

/// `GET /sheets.zip?need=&city=&theme=`
async fn selection(
    State(site): State<Arc<Site>>,
    Extension(shelf): Extension<Arc<Shelf>>,
    RawQuery(query): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let printer = Printer::open(site, shelf, &uri, &headers);
    let choice = Choice::read(query.as_deref(), &printer.site)?;
    let taxonomy = &printer.site.taxonomy;
    let sheets: Vec<&Sheet> =
        printer.snapshot.sheets().iter().filter(|sheet| choice.fits(sheet, taxonomy)).collect();
    if sheets.is_empty() {
        return Err(Problem::NoSuchSheet { id: query.unwrap_or_default() });
    }
    let bytes = printer.zip(&sheets, Vec::new()).await?;
    Ok(Download::zip(&choice.file_name(), bytes).answer(&headers))
}

/// `GET /desks/{id}.zip`: the desk's card and every sheet of how it works.
async fn desk_file(
    State(site): State<Arc<Site>>,
    Extension(shelf): Extension<Arc<Shelf>>,
    Path(file): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let printer = Printer::open(site, shelf, &uri, &headers);
    let Some(id) = file.strip_suffix(".zip") else { return Err(Problem::NoSuchFile { name: file }) };
    let record = DeskId::new(id).ok().and_then(|id| printer.snapshot.desk(&id));
    let record = record.ok_or_else(|| Problem::NoSuchDesk { id: id.to_owned() })?;
    let sheets = sheets_of(&record.desk, printer.snapshot.sheets());
    let written = sheets.iter().flat_map(|sheet| sheet.texts.keys().copied());
    let mut languages: BTreeSet<Language> = written.collect();
    if languages.is_empty() {
        languages.insert(printer.site.texts.default_language().code);
    }
    let cards = languages.into_iter().map(|language| card::card(&printer.site, record, language)).collect();
    let bytes = printer.zip(&sheets, cards).await?;
    Ok(Download::zip(&file, bytes).answer(&headers))
}

/// Which sheets are wanted; any when nothing is said.
#[derive(Debug, Default)]
struct Choice {
    needs: Vec<NeedCode>,
    city: Option<String>,
    theme: Option<String>,
}

impl Choice {
    fn read(query: Option<&str>, site: &Site) -> Result<Self, Problem> {
        let mut params = Params::strict(query, &SELECTION.names())?;
        let one_of = |text: &str, known: Vec<String>| match known.iter().find(|known| *known == text) {
            Some(found) => Ok(found.clone()),
            None => Err(Allowed::OneOf(known)),
        };
        let needs = || site.taxonomy.needs().iter().map(|need| need.code.to_string()).collect();
        let city = |city: &City| city.slug.to_string();
        Ok(Self {
            needs: params.list("need", |text| {
                let code = one_of(text, needs())?;
                NeedCode::new(&code).map_err(|_| Allowed::OneOf(needs()))
            })?,
            city: params.value("city", |text| one_of(text, site.cities.iter().map(city).collect()))?,
            theme: params.value("theme", |text| {
                one_of(text, site.texts.themes().iter().map(|theme| theme.code.clone()).collect())
            })?,
        })
    }

    /// A door takes in the needs under it.
    fn fits(&self, sheet: &Sheet, taxonomy: &Taxonomy) -> bool {
        let is_wanted = |own: &NeedCode| {
            let door = taxonomy.need(own).and_then(|need| need.parent.as_ref());
            self.needs.contains(own) || door.is_some_and(|door| self.needs.contains(door))
        };
        (self.needs.is_empty() || sheet.needs.iter().any(is_wanted))
            && self.city.as_ref().is_none_or(|city| sheet.cities.iter().any(|own| own.as_str() == city))
            && self.theme.as_ref().is_none_or(|theme| *sheet.theme == **theme)
    }

    fn file_name(&self) -> String {
        let words = self.needs.iter().map(NeedCode::as_str);
        let words = words.chain(self.city.as_deref()).chain(self.theme.as_deref());
        std::iter::once("sheets").chain(words).collect::<Vec<_>>().join("-") + ".zip"
    }
}
