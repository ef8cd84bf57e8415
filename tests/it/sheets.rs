//! Good-practice sheets on their way out: every one prints, is tagged, and says what its file says.

mod pack;
pub mod pdf;
pub mod web;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use bussola::adapters::folder::sheets::{read_sheets, read_themes};
use bussola::adapters::typst::Typst;
use bussola::ports::press::{Direction, PartBody, Press, PressError, SheetPage};
use bussola::sheets::{PrintOrder, print};
use bussola::web::sheets::SheetWords;
use bussola::web::texts::Texts;
use bussola_engine::domain::sheet::Sheet;

use pdf::{Paper, squeezed};

pub static PRESS: LazyLock<Typst> = LazyLock::new(Typst::new);

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn texts() -> Texts {
    Texts::load(&data().join("locales")).expect("the words of the site")
}

fn sheets() -> Vec<Sheet> {
    let folder = data().join("sheets");
    let themes = read_themes(&folder).expect("the themes");
    let (sheets, errors) = read_sheets(&folder, &themes);
    assert!(errors.is_empty(), "{errors:?}");
    sheets
}

/// Every sheet of the project in every language that it is written in.
fn pages() -> Vec<SheetPage> {
    let texts = texts();
    let words = SheetWords { texts: &texts };
    let desks = ["Sportello (Comune)".to_owned()];
    let mut pages = Vec::new();
    for sheet in sheets() {
        for language in sheet.texts.keys().copied() {
            let url = format!("https://bussola.example/{language}/sheet/{}", sheet.id);
            let order = PrintOrder { sheet: &sheet, language, desks: &desks, live_url: Some(&url) };
            pages.push(print(&order, &words).expect("the sheet is written in this language"));
        }
    }
    pages
}

fn example() -> SheetPage {
    pages().swap_remove(0)
}

fn printed(page: &SheetPage) -> Paper {
    Paper::read(&PRESS.sheet_pdf(page).expect("the page prints"))
}

fn said(page: &SheetPage) -> Vec<&String> {
    let parts = page.parts.iter().flat_map(|part| {
        let (PartBody::Paragraphs(texts) | PartBody::Items(texts) | PartBody::Steps(texts)) = &part.body;
        texts.iter().chain([&part.heading])
    });
    let facts = page.facts.iter().chain(&page.desks).chain(&page.imprint);
    let facts = facts.flat_map(|fact| fact.values.iter().chain([&fact.label]));
    let missing = page.missing.iter().flat_map(|missing| missing.parts.iter().chain([&missing.note]));
    let sources = page.sources.sources.iter().flat_map(|source| source.title.iter().chain([&source.url]));
    let live = page.live.iter().map(|live| &live.url);
    [&page.title, &page.summary]
        .into_iter()
        .chain(parts)
        .chain(facts)
        .chain(missing)
        .chain(sources)
        .chain(live)
        .collect()
}

fn check_paper(page: &SheetPage) {
    let paper = printed(page);
    let name = format!("{} in {}", page.id, page.language);
    assert!(paper.is_tagged, "{name} is not tagged");
    assert_eq!(paper.language.as_deref(), Some(page.language.as_str()), "{name}");
    assert_eq!(squeezed(paper.title.as_deref().unwrap_or_default()), squeezed(&page.title), "{name}");
    assert!(paper.claims_pdf_ua, "{name} does not claim PDF/UA");
    assert_eq!(paper.n_pages, 1, "{name} does not fit on one page");
    assert!(!paper.text.contains(char::REPLACEMENT_CHARACTER), "{name} has a letter that no font has");
    for text in said(page) {
        assert!(paper.text.contains(&squeezed(text)), "{name} lacks {text:?} in {}", paper.text);
    }
    let mut wanted: Vec<&String> = page.sources.sources.iter().map(|source| &source.url).collect();
    wanted.extend(page.live.iter().map(|live| &live.url));
    for url in wanted {
        assert!(paper.links.contains(url), "{name} has no link to {url}: {:?}", paper.links);
    }
}

#[test]
fn every_sheet_prints_in_each_of_its_languages_with_all_its_words() {
    let pages = pages();
    assert_eq!(pages.len(), 60, "thirty sheets in Italian and English");
    let (first, second) = pages.split_at(pages.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| first.iter().for_each(check_paper));
        second.iter().for_each(check_paper);
    });
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let page = example();
    let first = PRESS.sheet_pdf(&page).expect("the page prints");
    assert_eq!(first, Typst::new().sheet_pdf(&page).expect("the page prints"));
}

#[test]
fn what_looks_like_markup_is_printed_as_it_is_written() {
    let hostile = r#"#panic("x") *bold* _it_ $x^2$ @ref <label> = H // no \ #let a = 1 ` ``` [ ] { }"#;
    let mut page = example();
    page.title = format!("T {hostile}");
    page.summary = format!("S {hostile}");
    page.footer = hostile.to_owned();
    page.page_word = hostile.to_owned();
    page.kicker = vec![hostile.to_owned()];
    for part in &mut page.parts {
        part.heading = format!("H {hostile}");
        let (PartBody::Paragraphs(texts) | PartBody::Items(texts) | PartBody::Steps(texts)) = &mut part.body;
        texts.push(format!("P {hostile}"));
    }
    for fact in page.facts.iter_mut().chain(&mut page.desks).chain(&mut page.imprint) {
        fact.label = format!("L {hostile}");
        fact.values.push(format!("V {hostile}"));
    }
    let paper = printed(&page);
    for text in said(&page) {
        assert!(paper.text.contains(&squeezed(text)), "{text:?} is not in {}", paper.text);
    }
}

#[test]
fn a_letter_that_no_font_has_becomes_a_replacement_character() {
    let mut page = example();
    page.title = "Sportello ไทย".to_owned();
    let paper = printed(&page);
    assert!(paper.text.contains("Sportello\u{fffd}\u{fffd}\u{fffd}"), "{}", paper.text);
}

#[test]
fn a_long_sheet_goes_on_over_several_pages() {
    let mut page = example();
    let step = |number| {
        format!("Passo {number}: si parla con chi arriva, si scrive che cosa serve e si torna domani.")
    };
    page.parts[0].body = PartBody::Steps((1..=80).map(step).collect());
    let paper = printed(&page);
    assert!(paper.n_pages > 1);
    assert!(paper.text.contains(&squeezed(&step(80))));
}

#[test]
fn a_sheet_without_an_address_or_read_from_the_right_prints_too() {
    let mut page = example();
    page.live = None;
    page.missing = None;
    page.desks = None;
    page.direction = Direction::RightToLeft;
    let paper = printed(&page);
    assert!(paper.is_tagged);
    assert_eq!(paper.n_pages, 1);
}

#[test]
fn an_address_that_no_code_can_hold_is_an_error_that_names_it() {
    let mut page = example();
    let url = format!("https://bussola.example/{}", "a".repeat(4_000));
    page.live.as_mut().expect("the example has an address").url.clone_from(&url);
    let refused = PRESS.sheet_pdf(&page);
    assert!(matches!(refused, Err(PressError::AddressTooLong { url: told }) if told == url));
}
