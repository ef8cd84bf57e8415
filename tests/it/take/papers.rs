//! Slips and posters read back: tagged, in two languages and in every script, and never with boxes.

use std::path::Path;
use std::sync::{Arc, Mutex};

use bussola::ports::press::{
    Both, Direction, HoursLine, LiveLink, PosterPage, Press, PressError, SheetPage, SlipLine, SlipPage,
    SlipPart, Tongue, Tongues,
};
use bussola::web::site::Site;
use bussola::web::texts::Texts;
use bussola_engine::domain::language::Language;
use unicode_normalization::char::is_combining_mark;

use crate::http_api::world::{SECRET_STREET, app_of, day, get, get_with, site};
use crate::sheets::PRESS;
use crate::sheets::pdf::{Paper, squeezed};
use crate::sheets::web::RealPress;

/// Prints nothing, and remembers what it was asked for. What it noted is set afterwards by the real press, which takes
/// longer than a visitor waits where it is not optimised.
#[derive(Default)]
struct Notebook {
    slips: Mutex<Vec<SlipPage>>,
    posters: Mutex<Vec<PosterPage>>,
}

impl Press for Notebook {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        PRESS.sheet_pdf(page)
    }

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError> {
        self.slips.lock().expect("nobody panics").push(page.clone());
        Ok(b"%PDF".to_vec())
    }

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError> {
        self.posters.lock().expect("nobody panics").push(page.clone());
        Ok(b"%PDF".to_vec())
    }

    fn can_write(&self, text: &str) -> bool {
        PRESS.can_write(text)
    }
}

fn noted() -> (Site, Arc<Notebook>) {
    let notebook = Arc::new(Notebook::default());
    (Site { press: Arc::<Notebook>::clone(&notebook), ..site() }, notebook)
}

/// What an address answers on paper.
async fn paper(path: &str) -> Paper {
    let (site, notebook) = noted();
    let answer = get_with(&app_of(site), path, &[("host", "127.0.0.1:8080")]).await;
    assert_eq!(answer.status, 200, "{path}: {:?}", String::from_utf8_lossy(&answer.body));
    assert_eq!(answer.header("content-type"), "application/pdf");
    let slips = std::mem::take(&mut *notebook.slips.lock().expect("nobody panics"));
    let posters = std::mem::take(&mut *notebook.posters.lock().expect("nobody panics"));
    let printed = slips.iter().map(|page| PRESS.slip_pdf(page));
    let mut printed = printed.chain(posters.iter().map(|page| PRESS.poster_pdf(page)));
    let pdf = printed.next().expect("something was printed").expect("the page prints");
    let paper = Paper::read(&pdf);
    assert!(paper.is_tagged && paper.claims_pdf_ua, "{path} is not tagged");
    assert!(!paper.text.contains(char::REPLACEMENT_CHARACTER), "{path} has a letter that no font has");
    paper
}

fn check(paper: &Paper, words: &[&str]) {
    for words in words {
        assert!(paper.text.contains(&squeezed(words)), "{words:?} is not in {}", paper.text);
    }
}

#[tokio::test]
async fn a_slip_has_the_desk_in_two_languages_side_by_side() {
    let slip = paper("/en/desk/d1-anagrafe/slip.pdf?need=residence_permit").await;
    assert_eq!(slip.n_pages, 2, "the sketch is on the other side");
    assert_eq!(slip.language.as_deref(), Some("it"));
    assert_eq!(slip.title.as_deref(), Some("Sportello d1-anagrafe"));
    check(
        &slip,
        &[
            "Sportello d1-anagrafe",
            "Via Prova 7, Torino",
            "+39 011 2629000",
            "Orari da mercoledì 11 marzo a martedì 17 marzo",
            "mercoledì–venerdì",
            "Wednesday–Friday",
            "9:00–12:00",
            "Chiuso",
            "Closed",
            "La fonte non dice quali documenti servono",
            "Senza appuntamento",
            "No appointment",
            "arabo, italiano",
            "Buongiorno, ho bisogno di: Permesso di soggiorno. Parlo inglese.",
            "Good morning, I need: Residence permit (permesso di soggiorno). I speak English.",
            "Foglio fatto il 11 marzo 2026",
            "Informazioni del 1 gennaio 2026, da example.org",
            "http://127.0.0.1:8080/en/desk/d1-anagrafe",
        ],
    );
    assert!(slip.links.contains(&"http://127.0.0.1:8080/en/desk/d1-anagrafe".to_owned()));
}

#[tokio::test]
async fn a_slip_shows_where_the_desk_is_and_whose_map_it_is() {
    let sketch_of = async |site: Site, notebook: Arc<Notebook>, desk: &str| {
        let answer = get(&app_of(site), &format!("/ar/desk/{desk}/slip.pdf")).await;
        assert_eq!(answer.status, 200, "{desk}");
        let slips = std::mem::take(&mut *notebook.slips.lock().expect("nobody panics"));
        slips.into_iter().next().expect("a slip").sketch
    };
    let (site, notebook) = noted();
    let exact = sketch_of(site, notebook, "d1-anagrafe").await.expect("a desk with a pin");
    assert!(exact.svg.contains(">500 m</text>"), "a ruler in the language of the desks: {}", exact.svg);
    assert!(
        exact.svg.contains("Torino Porta Susa") || exact.svg.contains("Torino Porta Nuova"),
        "{}",
        exact.svg
    );
    assert!(!exact.svg.contains("stroke-dasharray=\"1 1\""), "a house needs no circle");
    assert!(exact.credit.contains("© GeoNames") && !exact.credit.contains('<'), "{}", exact.credit);
    let (site, notebook) = noted();
    let near = sketch_of(site, notebook, "d3-scuola").await.expect("a desk with a pin");
    assert!(near.svg.contains("stroke-dasharray=\"1 1\""), "it is somewhere in a circle");
    let (site, notebook) = noted();
    assert_eq!(sketch_of(site, notebook, "rifugio").await, None, "a protected place is drawn nowhere");
    let (site, notebook) = noted();
    let folder = tempfile::tempdir().expect("a folder");
    let without_maps = Site { tiles_dir: folder.path().to_owned(), ..site };
    assert_eq!(sketch_of(without_maps, notebook, "d1-anagrafe").await, None);
    let (site, notebook) = noted();
    std::fs::write(folder.path().join("basemap.pmtiles"), "no archive").expect("a file");
    let with_a_broken_map = Site { tiles_dir: folder.path().to_owned(), ..site };
    assert_eq!(
        sketch_of(with_a_broken_map, notebook, "d1-anagrafe").await,
        None,
        "a slip is printed all the same"
    );
}

#[tokio::test]
async fn a_slip_in_the_language_of_the_desks_says_everything_once() {
    let slip = paper("/it/desk/d1-anagrafe/slip.pdf").await;
    assert!(!slip.text.contains("Wednesday"));
    assert_eq!(slip.text.matches(&squeezed("Buongiorno, ho bisogno di")).count(), 1);
    assert!(!slip.text.contains("Parlo"), "who reads Italian is not said to speak something else");
}

#[tokio::test]
async fn a_slip_says_what_is_not_known_and_what_is_protected() {
    let unknown = paper("/en/desk/d2-tie-a/slip.pdf").await;
    check(&unknown, &["Non conosciamo gli orari. Non vuol dire che è chiuso."]);
    let hidden = paper("/en/desk/rifugio/slip.pdf").await;
    check(&hidden, &["L’indirizzo è protetto. Telefona.", "+39 011 2629000"]);
    assert!(!hidden.text.to_lowercase().contains(&squeezed(SECRET_STREET).to_lowercase()));
    let about = paper("/it/desk/d3-scuola/slip.pdf").await;
    check(&about, &["Posizione approssimativa sulla via, entro 25 m", "giovedì", "bengalese"]);
}

#[tokio::test]
async fn the_same_slip_is_the_same_file_and_is_not_sent_twice() {
    let app = app_of(Site { press: Arc::new(RealPress), ..site() });
    let first = get(&app, "/en/desk/d1-anagrafe/slip.pdf").await;
    assert!(first.body.starts_with(b"%PDF-1.7"));
    let known = [("if-none-match", first.header("etag"))];
    let again = get_with(&app, "/en/desk/d1-anagrafe/slip.pdf", &known).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    assert_eq!(first.header("content-disposition"), "inline; filename=\"d1-anagrafe.en.pdf\"");
}

/// The locales of the project and one more, in a script that the press cannot write.
fn with_unprintable_language(folder: &Path) -> Texts {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
    for (from, to) in [("it", "it"), ("en", "en"), ("en", "th")] {
        let target = folder.join("locales").join(to);
        std::fs::create_dir_all(&target).expect("a folder");
        for entry in std::fs::read_dir(source.join(from)).expect("a locale").flatten() {
            let text = std::fs::read_to_string(entry.path()).expect("a text");
            let text = if to == "th" { text.replace("Good morning", "สวัสดี") } else { text };
            std::fs::write(target.join(entry.file_name()), text).expect("a copy");
        }
    }
    Texts::load(&folder.join("locales")).expect("the copies")
}

#[tokio::test]
async fn a_language_that_no_font_writes_gives_way_to_the_common_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let (site, notebook) = noted();
    let app = app_of(Site { texts: with_unprintable_language(folder.path()).into(), ..site });
    for lang in ["th", "en"] {
        assert_eq!(get(&app, &format!("/{lang}/desk/d1-anagrafe/slip.pdf")).await.status, 200);
    }
    let slips = notebook.slips.lock().expect("nobody panics");
    let own = |slip: &SlipPage| slip.tongues.own.map(|own| own.language.to_string());
    assert_eq!(slips.iter().map(own).collect::<Vec<_>>(), [Some("en".to_owned()), Some("en".to_owned())]);
    assert_eq!(slips[0].say, slips[1].say);
}

const RIGHT: Direction = Direction::RightToLeft;
const LEFT: Direction = Direction::LeftToRight;

/// A greeting and a number in every script of the press, with marks of direction as the texts have them.
const SCRIPTS: [(&str, Direction, &str); 9] = [
    ("ar", RIGHT, "صباح الخير، أحتاج إلى: \u{2068}تصريح الإقامة\u{2069}"),
    ("fa", RIGHT, "سلام، من به این نیاز دارم: \u{2068}اجازه اقامت\u{2069}"),
    ("ur", RIGHT, "السلام علیکم، مجھے ضرورت ہے: \u{2068}رہائشی اجازت نامہ\u{2069}"),
    ("bn", LEFT, "সুপ্রভাত, আমার প্রয়োজন: বসবাসের অনুমতি"),
    ("pa", LEFT, "ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਮੈਨੂੰ ਲੋੜ ਹੈ: ਨਿਵਾਸ ਪਰਮਿਟ"),
    ("zh", LEFT, "开放时间，居留许可"),
    ("ti", LEFT, "ሰላም፡ እዚ የድልየኒ ኣሎ፦ ፍቓድ መንበሪ"),
    ("uk", LEFT, "Доброго дня, мені потрібно: посвідка на проживання"),
    ("sq", LEFT, "Mirëdita, më duhet: leje qëndrimi; ăâîșț"),
];

fn both(here: &str, own: &str) -> Both {
    Both { here: here.to_owned(), own: Some(own.to_owned()) }
}

fn slip_in(code: &str, direction: Direction, words: &str) -> SlipPage {
    let language = |code| Language::new(code).expect("a code");
    let hours = HoursLine {
        days: both("lunedì–venerdì", words),
        times: vec!["9:00–12:00".to_owned()],
        is_maybe: true,
        notes: vec![both("Solo su appuntamento", words)],
    };
    SlipPage {
        id: format!("d1.{code}"),
        tongues: Tongues {
            here: Tongue { language: language("it"), direction: LEFT },
            own: Some(Tongue { language: language(code), direction }),
        },
        name: "Sportello".to_owned(),
        organization: None,
        warning: Some(both("Chiama prima", words)),
        parts: vec![SlipPart { heading: both("Orari", words), lines: vec![SlipLine::Hours(hours)] }],
        sketch: None,
        say: Some(SlipPart {
            heading: both("Da dire", words),
            lines: vec![SlipLine::Both(both("Buongiorno", words))],
        }),
        imprint: vec![both("Fatto il 11 marzo 2026", words)],
        live: Some(LiveLink {
            url: "https://bussola.example/it/desk/d1".to_owned(),
            caption: words.to_owned(),
            alt: "QR".to_owned(),
        }),
        made_on: day("2026-03-11"),
    }
}

/// How often the words stand on the paper of `slip_in`.
const TIMES: usize = 8;

/// Letters stand on paper in the order in which they are seen, and joined ones together, so they are counted. Signs
/// that are set around a letter are written with it, and not counted.
fn lacking(code: &str, words: &str, paper: &Paper) -> Vec<String> {
    let letters = words.chars().filter(|c| c.is_alphabetic() && !c.is_ascii() && !is_combining_mark(*c));
    let n = |text: &str, letter: char| text.chars().filter(|c| *c == letter).count();
    letters
        .filter(|letter| n(&paper.text, *letter) < TIMES * n(words, *letter))
        .map(|letter| format!("{code}: {letter} {} times", n(&paper.text, letter)))
        .collect()
}

#[test]
fn every_script_is_written_with_its_letters_and_can_be_copied_from_the_paper() {
    let mut wrong = Vec::new();
    for (code, direction, words) in SCRIPTS {
        assert!(PRESS.can_write(words), "{code}");
        let paper = Paper::read(&PRESS.slip_pdf(&slip_in(code, direction, words)).expect("the page prints"));
        assert!(paper.is_tagged && paper.claims_pdf_ua, "{code}");
        assert!(!paper.text.contains(char::REPLACEMENT_CHARACTER), "{code}: {}", paper.text);
        wrong.extend(lacking(code, words, &paper));
        check(&paper, &["9:00–12:00", "lunedì–venerdì"]);
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test]
async fn a_poster_has_the_desks_around_a_place_in_two_languages() {
    let path = "/it/poster.pdf?lat=45.07&lon=7.68&languages=it,en&size=a3";
    let poster = paper(path).await;
    assert_eq!(poster.n_pages, 1);
    check(
        &poster,
        &[
            "Sportelli vicino a il punto scelto",
            "Desks near",
            "Sportello d1-anagrafe",
            "lunedì–venerdì",
            "Monday–Friday",
            "9:00–12:00",
            "+39 011 2629000",
            "Foglio fatto il 11 marzo 2026. Gli orari possono cambiare.",
        ],
    );
    let place_of = |name: &str| poster.text.find(&squeezed(name));
    let (nearest, next) = (place_of("Sportello d1-anagrafe"), place_of("Sportello d3-scuola"));
    assert!(nearest.is_some() && nearest < next, "the nearest comes first: {nearest:?}, {next:?}");
    assert_eq!(place_of("Sportello z-lontano"), None, "nobody who reads this wall goes to Bari");
    assert!(!poster.text.to_lowercase().contains(&squeezed(SECRET_STREET).to_lowercase()));
}

#[tokio::test]
async fn a_poster_is_of_the_language_and_size_that_were_asked_and_kept_by_nobody_else() {
    let (site, notebook) = noted();
    let app = app_of(site);
    for path in ["/en/poster.pdf?city=torino", "/it/poster.pdf?near=Corso+Uno+1&need=food&size=a3"] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), "private, no-cache", "{path}");
    }
    let posters = notebook.posters.lock().expect("nobody panics");
    assert_eq!(posters.iter().map(|poster| poster.size.as_str()).collect::<Vec<_>>(), ["a4", "a3"]);
    let own = |poster: &PosterPage| poster.tongues.own.map(|own| own.language.to_string());
    assert_eq!(posters.iter().map(own).collect::<Vec<_>>(), [Some("en".to_owned()), None]);
    let names = |poster: &PosterPage| poster.desks.iter().map(|desk| desk.name.clone()).collect::<Vec<_>>();
    assert!(names(&posters[0]).contains(&"Sportello d1-anagrafe".to_owned()));
    assert!(!names(&posters[1]).contains(&"Sportello d1-anagrafe".to_owned()), "it serves another need");
    assert_eq!(posters[1].place, "Corso Uno 1");
    assert!(posters[0].desks.iter().all(|desk| desk.notes.iter().all(|note| !note.here.contains("piedi"))));
}

#[tokio::test]
async fn the_form_of_the_poster_shows_what_will_be_on_it() {
    let html = get(&app_of(site()), "/it/poster?city=torino&languages=it,en&size=a3").await.text();
    assert!(html.contains("Sportelli vicino a Torino"));
    assert!(html.contains("href=\"/it/desk/d1-anagrafe\""));
    assert!(html.contains("href=\"/it/poster.pdf?city=torino&#38;languages=it,en&#38;size=a3\""), "{html}");
    let empty = get(&app_of(site()), "/it/poster").await.text();
    assert!(!empty.contains("poster.pdf"), "no poster of nowhere");
    let lost = get(&app_of(site()), "/it/poster?near=Nessun+posto").await.text();
    assert!(lost.contains("Non troviamo “Nessun posto”."));
}
