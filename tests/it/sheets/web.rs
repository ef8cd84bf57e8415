//! Sheets as they are fetched: names, tags, filters, refusals, and what is in no zip.

use std::io::{Cursor, Read};
use std::sync::{Arc, Mutex};

use axum::Router;
use bussola::ports::press::{PosterPage, Press, PressError, SheetPage, SlipPage};
use bussola::web::site::Site;
use bussola::web::{Options, router_with};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::search::snapshot::{Setting, Snapshot};
use zip::ZipArchive;

use crate::http_api::world::{SECRET_STREET, app_of, day, get, get_with, site};

use super::PRESS;

/// Prints nothing, and remembers which sheets it was asked for.
#[derive(Default)]
struct Notebook(Mutex<Vec<SheetPage>>);

impl Press for Notebook {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        self.0.lock().expect("nobody panics").push(page.clone());
        Ok(format!("%PDF of {} in {}", page.id, page.language).into_bytes())
    }

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError> {
        Ok(page.id.clone().into_bytes())
    }

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError> {
        Ok(page.id.clone().into_bytes())
    }

    fn can_write(&self, _: &str) -> bool {
        true
    }
}

impl Notebook {
    fn addresses(&self) -> Vec<Option<String>> {
        let pages = self.0.lock().expect("nobody panics");
        pages.iter().map(|page| page.live.as_ref().map(|live| live.url.clone())).collect()
    }
}

/// The real press.
pub struct RealPress;

impl Press for RealPress {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        PRESS.sheet_pdf(page)
    }

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError> {
        PRESS.slip_pdf(page)
    }

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError> {
        PRESS.poster_pdf(page)
    }

    fn can_write(&self, text: &str) -> bool {
        PRESS.can_write(text)
    }
}

fn noted() -> (Router, Arc<Site>, Arc<Notebook>) {
    let notebook = Arc::new(Notebook::default());
    let site = Arc::new(Site { press: Arc::<Notebook>::clone(&notebook), ..site() });
    let app = router_with(Arc::clone(&site), &Options { rate: None, ..Options::default() });
    (app, site, notebook)
}

fn names(body: Vec<u8>) -> Vec<String> {
    let zip = ZipArchive::new(Cursor::new(body)).expect("a zip");
    zip.file_names().map(|name| name.expect("a name").into_owned()).collect()
}

#[tokio::test]
async fn a_sheet_is_a_pdf_with_a_name_and_is_not_sent_twice() {
    let app = app_of(Site { press: Arc::new(RealPress), ..site() });
    let first = get(&app, "/sheets/una-scheda.it.pdf").await;
    assert_eq!(first.status, 200, "{:?}", first.body);
    assert_eq!(first.header("content-type"), "application/pdf");
    assert_eq!(first.header("content-disposition"), "inline; filename=\"una-scheda.it.pdf\"");
    assert!(first.body.starts_with(b"%PDF-1.7"));
    let again = get_with(&app, "/sheets/una-scheda.it.pdf", &[("if-none-match", first.header("etag"))]).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    assert_eq!(again.header("etag"), first.header("etag"));
}

#[tokio::test]
async fn a_sheet_is_typeset_once_until_the_data_change() {
    let (app, site, notebook) = noted();
    for _ in 0..3 {
        assert_eq!(get(&app, "/sheets/una-scheda.it.pdf").await.status, 200);
        assert_eq!(get(&app, "/sheets/una-scheda.zip").await.status, 200);
    }
    assert_eq!(notebook.addresses().len(), 1);
    let old = site.snapshot.load_full();
    let network = Network {
        version: DataVersion(old.version().0 + 1),
        desks: Vec::new(),
        sheets: old.sheets().to_vec(),
    };
    let setting = Setting {
        taxonomy: Arc::clone(&site.taxonomy),
        calendar: Default::default(),
        vocabulary: Default::default(),
        first_day: day("2026-03-01"),
        n_days: 7,
    };
    site.snapshot.store(Arc::new(Snapshot::build(network, &setting)));
    assert_eq!(get(&app, "/sheets/una-scheda.it.pdf").await.status, 200);
    assert_eq!(notebook.addresses().len(), 2);
}

#[tokio::test]
async fn the_code_on_paper_leads_to_the_configured_address_or_to_the_visited_one() {
    let (app, _, notebook) = noted();
    get_with(&app, "/sheets/una-scheda.it.pdf", &[("host", "127.0.0.1:8080")]).await;
    get_with(&app, "/sheets/una-scheda.it.pdf", &[("host", "evil.example/x?")]).await;
    let visited = Some("http://127.0.0.1:8080/it/sheet/una-scheda".to_owned());
    assert_eq!(notebook.addresses(), [visited, None]);
    let notebook = Arc::new(Notebook::default());
    let public_url = Some("https://bussola.example".to_owned());
    let app = app_of(Site { press: Arc::<Notebook>::clone(&notebook), public_url, ..site() });
    get_with(&app, "/sheets/una-scheda.it.pdf", &[("host", "127.0.0.1:8080")]).await;
    assert_eq!(notebook.addresses(), [Some("https://bussola.example/it/sheet/una-scheda".to_owned())]);
}

#[tokio::test]
async fn a_zip_holds_the_chosen_sheets() {
    let (app, ..) = noted();
    let wanted = ["index.html", "sources.csv", "una-scheda.it.pdf"];
    for (path, name) in [
        ("/sheets/una-scheda.zip", "una-scheda.zip"),
        ("/sheets.zip", "sheets.zip"),
        ("/sheets.zip?need=residence_permit&city=torino", "sheets-residence_permit-torino.zip"),
        ("/sheets.zip?need=permits,food", "sheets-permits-food.zip"),
    ] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, 200, "{path}: {:?}", answer.body);
        assert_eq!(answer.header("content-type"), "application/zip", "{path}");
        assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{name}\""));
        assert_eq!(names(answer.body), wanted, "{path}");
    }
}

#[tokio::test]
async fn a_desk_is_packed_with_its_card_and_its_sheets() {
    let (app, ..) = noted();
    let answer = get(&app, "/desks/d1-anagrafe.zip").await;
    assert_eq!(answer.status, 200);
    let mut zip = ZipArchive::new(Cursor::new(answer.body.clone())).expect("a zip");
    let mut card = String::new();
    zip.by_name("desk.it.txt").expect("a card").read_to_string(&mut card).expect("text");
    for line in ["Sportello d1-anagrafe", "Via Prova 7", "Mo-Fr 09:00-12:00", "+39 011 2629000"] {
        assert!(card.contains(line), "{line} is not in {card}");
    }
    assert_eq!(names(answer.body), ["desk.it.txt", "index.html", "sources.csv", "una-scheda.it.pdf"]);
}

#[tokio::test]
async fn the_street_of_a_protected_house_is_in_no_zip() {
    let (app, ..) = noted();
    let answer = get(&app, "/desks/rifugio.zip").await;
    let mut zip = ZipArchive::new(Cursor::new(answer.body)).expect("a zip");
    for number in 0..zip.len() {
        let mut text = String::new();
        zip.by_index(number).expect("a file").read_to_string(&mut text).expect("text");
        assert!(!text.to_lowercase().contains(&SECRET_STREET.to_lowercase()), "{text}");
    }
}

#[tokio::test]
async fn what_does_not_exist_is_told_with_a_way_out() {
    let (app, ..) = noted();
    for (path, status, hint) in [
        ("/sheets/nessuna.it.pdf", 404, "nessuna"),
        ("/sheets/una-scheda.fr.pdf", 404, "it.pdf"),
        ("/sheets/una-scheda.docx", 404, "it.pdf"),
        ("/sheets/una-scheda", 404, "una-scheda"),
        ("/desks/nessuno.zip", 404, "nessuno"),
        ("/desks/d1-anagrafe", 404, "d1-anagrafe"),
        ("/sheets.zip?need=food", 404, "food"),
        ("/sheets.zip?need=cibo", 400, "residence_permit"),
        ("/sheets.zip?city=atlantide", 400, "torino"),
        ("/sheets.zip?theme=altro", 400, "one_stop_shop"),
        ("/sheets.zip?colour=red", 400, "theme"),
    ] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert!(answer.text().contains(hint), "{path}: {}", answer.text());
    }
}
