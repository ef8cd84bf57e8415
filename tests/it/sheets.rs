//! Good-practice sheets on paper: every one prints, is tagged, and says what its file says.

use std::path::{Path, PathBuf};

use bussola::adapters::folder::sheets::{read_sheets, read_themes};
use bussola::adapters::typst::Typst;
use bussola::ports::press::{Press, SheetPage};
use bussola::sheets::{PrintOrder, print};
use bussola::web::sheets::SheetWords;
use bussola::web::texts::Texts;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn pages() -> Vec<SheetPage> {
    let themes = read_themes(&data().join("sheets")).expect("themes");
    let (sheets, errors) = read_sheets(&data().join("sheets"), &themes);
    assert!(errors.is_empty(), "{errors:?}");
    let texts = Texts::load(&data().join("locales")).expect("texts");
    let words = SheetWords { texts: &texts, themes: &themes };
    let mut pages = Vec::new();
    for sheet in &sheets {
        for language in sheet.texts.keys() {
            let url = format!("https://bussola.example/{language}/sheet/{}", sheet.id);
            let desks: Vec<String> = sheet.desks.iter().map(|desk| desk.to_string()).collect();
            let order = PrintOrder { sheet, language: *language, desks: &desks, live_url: Some(&url) };
            pages.push(print(&order, &words).expect("written in this language"));
        }
    }
    pages
}

#[test]
fn render_all() {
    let press = Typst::new();
    for page in pages() {
        let at = std::time::Instant::now();
        let pdf = press.sheet_pdf(&page).expect("prints");
        println!("{} {} {:?} {}", page.id, page.language, at.elapsed(), pdf.len());
        if let Ok(dir) = std::env::var("RENDER") {
            std::fs::write(format!("{dir}/{}.{}.pdf", page.id, page.language), pdf).unwrap();
        }
    }
}
