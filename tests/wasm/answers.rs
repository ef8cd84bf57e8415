//! Writes a city's pack with random questions and what the native engine answers, for the browser's engine to repeat.
//!
//!     answers FOLDER [DESKS] [QUESTIONS] [SEED]
//!
//! The folder then has `city.pack`, `en.pack`, `it.pack` and `questions.tsv`: call, milliseconds since 1970, query, and
//! `ok` or `problem` with the answer.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::calendar::{Calendar, PatronDay};
use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::{CitySlug, NeedCode};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::position::{BBox, Metres, Position};
use bussola_engine::domain::schedule::{ExceptionKind, ScheduleException};
use bussola_engine::domain::service::{Access, Audience};
use bussola_engine::domain::time::MonthDay;
use bussola_engine::domain::zone::{Shift, Zone};
use bussola_engine::generate::Generator;
use bussola_engine::pack::{self, Surroundings, Words};
use bussola_engine::phone::{Phone, PhoneError};
use bussola_engine::search::snapshot::{Setting, Snapshot};
use bussola_engine::search::suggest::{NeedTerms, PlaceTerms, Term, Vocabulary};
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

const FIRST_DAY: &str = "2026-10-01";
const N_DAYS: u16 = 70;
/// 2026-10-01T00:00 in Rome, and the end of summer time, both in UTC.
const FIRST_S: i64 = 1_790_805_600;
const WINTER_S: i64 = 1_792_890_000;
const SUMMER_S: i64 = 1_774_746_000;

const LANGUAGES: [&str; 12] = ["it", "en", "fr", "ar", "es", "ro", "sq", "zh", "bn", "ur", "uk", "snk"];
const STREETS: [&str; 8] = [
    "Corso Verona",
    "Via Nizza",
    "Piazza della Repubblica",
    "Via Bologna",
    "Largo Città «Nuova»",
    "Via San Donato",
    "Corso Giulio Cesare",
    "Strada del Fortino",
];
const NAMES: [&str; 8] = [
    "Sportello stranieri",
    "Scuola di italiano",
    "Ambulatorio",
    "Ascolto e accoglienza",
    "Mensa",
    "Patronato",
    "Sportello casa",
    "Centro per le donne",
];
const NOTES: [&str; 4] = [
    "Suonare il campanello a destra del portone.",
    "Portare un documento, anche scaduto, e il codice fiscale se c'è.",
    "Nei mesi estivi l'orario può cambiare: telefonare prima di venire.",
    "Si parla con un mediatore; i bambini sono benvenuti.",
];
const WORDS: [&str; 8] =
    ["sportello", "permes", "cors vero", "mensa", "torin", "need 3", "ascolt e accoglenza", "0012"];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder to write into");
    let mut number = |default: u64| match arguments.next() {
        Some(text) => text.parse().expect("a number"),
        None => default,
    };
    let (n_desks, n_questions, seed) = (number(600), number(2_000), number(1));
    let mut random = SmallRng::seed_from_u64(seed);
    let snapshot = Snapshot::build(network(n_desks as usize, seed, &mut random), &setting());
    let (zone, places) = (zone(), places());
    let surroundings = Surroundings { zone: &zone, n_days: N_DAYS, places: &places };
    let city = pack::write(&snapshot, surroundings, |record| Some(record.clone()));
    let languages = ["en", "it"].map(|code| (code, pack::write_words(&words(code))));

    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("the folder can be made");
    let write =
        |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("the folder is ours");
    write("city.pack", &city);
    let mut phone = Phone::load(&city).expect("what was written");
    for (code, part) in &languages {
        write(&format!("{code}.pack"), part);
        phone.add_words(part).expect("what was written");
    }
    write("questions.tsv", questions(&phone, n_questions, &mut random).as_bytes());
}

fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

fn code(number: usize) -> NeedCode {
    NeedCode::new(&format!("need_{number}")).expect("a code")
}

fn setting() -> Setting {
    // Every fifth need is a door, for the four that follow it.
    let need = |number: usize| Need {
        code: code(number),
        parent: (!number.is_multiple_of(5)).then(|| code(number / 5 * 5)),
        icon: "x".into(),
        order: number as u16,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    let patron = PatronDay { day: MonthDay::new(11, 4).expect("a day"), name: "San Carlo".into() };
    Setting {
        taxonomy: Arc::new(Taxonomy::new((0..30).map(need).collect()).expect("a taxonomy")),
        calendar: Calendar::new([(municipality(0).istat, vec![patron])].into()),
        vocabulary: Vocabulary::default(),
        first_day: FIRST_DAY.parse().expect("a date"),
        n_days: N_DAYS,
    }
}

/// Europe/Rome in the year of the questions.
fn zone() -> Zone {
    let summer = Shift { from_s: SUMMER_S, ahead_minutes: 120 };
    Zone::new(vec![summer, Shift { from_s: WINTER_S, ahead_minutes: 60 }]).expect("a clock")
}

fn municipality(number: usize) -> Municipality {
    let names = ["Torino", "Moncalieri", "Rivoli"];
    let istat = IstatCode::from_value(1_272 + number as u32).expect("a code");
    Municipality { istat, name: names[number].into(), province: "TO".into() }
}

fn places() -> Vec<PlaceTerms> {
    let place = |number: usize| PlaceTerms {
        name: municipality(number).name.into(),
        other_names: vec![format!("Place {number}")],
        municipality: Some(municipality(number)),
        position: Position::from_lon_lat(7.68 + number as f64 * 0.05, 45.07).expect("a position"),
        radius: Metres::new(5_000.0).expect("a length"),
        weight: 10_000,
    };
    (0..3).map(place).collect()
}

fn words(of: &str) -> Words {
    let term = |text: String, is_label| Term { text, language: language(of), is_label };
    let terms =
        |number: usize| vec![term(format!("{of} need {number}"), true), term("permesso".into(), false)];
    Words {
        language: language(of),
        needs: (0..30).map(|number| NeedTerms { code: code(number), terms: terms(number) }).collect(),
        labels: vec![("state.open".into(), format!("{of}: open").into())],
    }
}

fn network(n_desks: usize, seed: u64, random: &mut SmallRng) -> Network {
    let position = |lon, lat| Position::from_lon_lat(lon, lat).expect("a position");
    let city = City {
        slug: CitySlug::new("city").expect("a slug"),
        name: "City".into(),
        provinces: vec![],
        neighbour_provinces: vec![],
        municipalities: vec![],
        main_municipality: municipality(0).istat,
        bbox: BBox::from_wsen(7.4, 44.9, 7.9, 45.3).expect("a box"),
        center: position(7.68, 45.07),
        zoom: 11.0,
        languages: vec![],
        patron_days: vec![],
        geocoders: vec![],
        sources: vec![],
    };
    let (cities, setting, languages) = ([city], setting(), LANGUAGES.map(language));
    let generator = Generator::new(seed, &cities, &setting.taxonomy, &languages).expect("there is a choice");
    let desks = generator.take(n_desks).map(|record| told_more(record, random)).collect();
    Network { version: DataVersion(7), desks, sheets: vec![] }
}

/// What a card of a real list has besides.
fn told_more(mut record: DeskRecord, random: &mut SmallRng) -> DeskRecord {
    let mut one_of =
        |all: &[&'static str]| -> &'static str { all.choose(random).copied().unwrap_or_default() };
    let (name, street, note) = (one_of(&NAMES), one_of(&STREETS), one_of(&NOTES));
    let number = random.random_range(1..200);
    record.service.name = format!("{name} {number}").into();
    record.service.notes = random.random_bool(0.3).then(|| note.into());
    record.location.address = Address {
        street: Some(street.into()),
        number: Some(number.to_string().into()),
        postcode: Some(format!("101{:02}", number % 60).into()),
        ..Address::default()
    };
    record.location.municipality = Some(municipality(random.random_range(0..3)));
    record.desk.contacts.phones = vec![format!("+39 011 {:07}", random.random_range(0..10_000_000)).into()];
    record.desk.contacts.emails = vec![format!("sportello{number}@ente.example").into()];
    // Sources give five or six decimals.
    if let Some(placement) = &mut record.location.placement {
        let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
        let (lon, lat) = (rounded(placement.position.lon()), rounded(placement.position.lat()));
        placement.position = Position::from_lon_lat(lon, lat).expect("near where it was");
    }
    if random.random_bool(0.02) {
        record.location.visibility = AddressVisibility::Hidden;
    }
    if random.random_bool(0.05) {
        let first: chrono::NaiveDate = FIRST_DAY.parse().expect("a date");
        let first = first + chrono::Days::new(random.random_range(0..60));
        let (last, reason) = (first + chrono::Days::new(6), Some("inventario".into()));
        record.desk.schedule.exceptions.extend(ScheduleException::new(
            first,
            last,
            ExceptionKind::Closed,
            reason,
        ));
    }
    record
}

fn questions(phone: &Phone, n_questions: u64, random: &mut SmallRng) -> String {
    let ids: Vec<String> =
        phone.pack().snapshot.desks().iter().map(|record| record.id().to_string()).collect();
    let mut out = String::new();
    for _ in 0..n_questions {
        // Ten days before the pack's first to ten after its last, and the night on which the clock is set back.
        let second = if random.random_bool(0.1) {
            WINTER_S + random.random_range(-7_200..7_200)
        } else {
            FIRST_S + random.random_range(-10 * 86_400..i64::from(N_DAYS + 10) * 86_400)
        };
        let (call, query): (&str, String) = match random.random_range(0..10) {
            0..6 => ("nearest", nearest(random)),
            6 => ("facets", filter(random).join("&")),
            7 | 8 => {
                let id = ids.choose(random).map_or("nobody", String::as_str);
                ("desk", format!("id={id}&{}", here(random)))
            }
            _ => {
                let words = WORDS.choose(random).copied().unwrap_or_default();
                let from = if random.random() { format!("&{}", here(random)) } else { String::new() };
                ("suggest", format!("q={}{from}", words.replace(' ', "+")))
            }
        };
        let answer = match call {
            "nearest" => phone.nearest(&query, second),
            "facets" => phone.facets(&query, second),
            "desk" => phone.desk(&query, second),
            _ => phone.suggest(&query),
        };
        let (kind, answer) = match answer {
            Ok(answer) => ("ok", answer),
            Err(error) => ("problem", PhoneError::to_json(&error)),
        };
        // A browser's clock has milliseconds.
        let millis = second * 1_000 + random.random_range(0..1_000);
        writeln!(out, "{call}\t{millis}\t{query}\t{kind}\t{answer}").expect("a text grows");
    }
    out
}

fn here(random: &mut SmallRng) -> String {
    let mut near = |middle: f64| middle + random.random_range(-0.1..0.1);
    format!("lat={:.6}&lon={:.6}", near(45.07), near(7.68))
}

fn nearest(random: &mut SmallRng) -> String {
    let mut parts = vec![here(random)];
    parts.extend(filter(random));
    if random.random_bool(0.2) {
        parts.push(format!("max_distance={}", random.random_range(100..5_000)));
    }
    parts.push(format!("limit={}", random.random_range(1..40)));
    // Now and then a question that no parameter of is right.
    if random.random_bool(0.02) {
        parts.push("colour=red".to_owned());
    }
    parts.join("&")
}

fn filter(random: &mut SmallRng) -> Vec<String> {
    let mut parts = Vec::new();
    if random.random_bool(0.5) {
        parts.push(format!("need={},{}", code(random.random_range(0..30)), code(random.random_range(0..30))));
    }
    if random.random_bool(0.3) {
        parts.push(format!("language={}", LANGUAGES[random.random_range(0..LANGUAGES.len())]));
    }
    if random.random_bool(0.2) {
        parts.push(format!(
            "audience={}",
            Audience::ALL[random.random_range(0..Audience::ALL.len())].as_str()
        ));
    }
    if random.random_bool(0.2) {
        parts.push(format!("access={}", Access::ALL[random.random_range(0..Access::ALL.len())].as_str()));
    }
    for (flag, share) in [("free", 0.2), ("step_free", 0.1), ("has_sheet", 0.02)] {
        if random.random_bool(share) {
            parts.push(format!("{flag}=true"));
        }
    }
    if random.random_bool(0.1) {
        parts.push(format!("municipality={}", municipality(random.random_range(0..3)).istat));
    }
    if random.random_bool(0.1) {
        parts.push("bbox=7.62,45.03,7.7,45.1".to_owned());
    }
    if random.random_bool(0.1) {
        parts.push(format!("text={}", WORDS[random.random_range(0..WORDS.len())].replace(' ', "%20")));
    }
    match random.random_range(0..5) {
        0 | 1 => parts.push("open=now".to_owned()),
        2 => parts.push("open=now&include=opens,maybe,unknown".to_owned()),
        3 => parts.push(format!(
            "open=at&at=2026-10-{:02}T{:02}:15",
            random.random_range(1..32),
            random.random_range(0..24)
        )),
        _ => {}
    }
    parts
}
