//! Facts about the gazetteer of the project, as whoever asks it sees them.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use bussola::adapters::folder::municipalities::read_register;
use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::embedded::import::{Columns, Format, Options, import};
use bussola::adapters::geocoders::embedded::index::SourceNote;
use bussola::ports::geocoder::{AddressQuery, GeocodeOutcome, Geocoder as _};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::{Metres, Position, Precision};

fn gazetteer() -> &'static Embedded {
    static GAZETTEER: OnceLock<Embedded> = OnceLock::new();
    GAZETTEER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
        let register = read_register(&folder).expect("a good register");
        Embedded::read(&folder, Arc::new(register)).expect("a good gazetteer")
    })
}

fn find(text: &str) -> GeocodeOutcome {
    gazetteer().find(&AddressQuery { text: text.into(), postcode: None, municipality: None })
}

fn find_in(text: &str, istat: &str) -> GeocodeOutcome {
    let municipality = Some(IstatCode::new(istat).expect("six digits"));
    gazetteer().find(&AddressQuery { text: text.into(), postcode: None, municipality })
}

fn shown(outcome: &GeocodeOutcome) -> String {
    match outcome {
        GeocodeOutcome::Found(found) => format!("{} {}", found.precision.as_str(), found.matched),
        GeocodeOutcome::Ambiguous(candidates) => format!("{} candidates", candidates.len()),
        GeocodeOutcome::NotFound => "not found".to_owned(),
    }
}

async fn searched(text: &str) -> Vec<String> {
    let found = gazetteer().search(text, 5).await.expect("an answer");
    found.into_iter().map(|place| format!("{} {}", place.precision.as_str(), place.matched)).collect()
}

#[test]
fn addresses_are_found_down_the_cascade() {
    for (text, expected) in [
        ("Corso Taranto 160, Torino", "house Corso Taranto 160, Torino"),
        ("c.so taranto, 160 - 10154 Torino (TO)", "house Corso Taranto 160, Torino"),
        ("Corso Tarnato 160 Torino", "house Corso Taranto 160, Torino"),
        ("Taranto 160, Torino", "house Corso Taranto 160, Torino"),
        ("Torino", "municipality Torino"),
        ("Via Che Non Esiste 5, Scampia, Napoli", "district Scampia, Napoli"),
        ("Via Che Non Esiste 5, Jesi", "municipality Jesi"),
        ("10125 Torino", "postcode 10125 Torino"),
        ("Mestre", "district Mestre, Venezia"),
        ("Barriera di Milano", "district Barriera di Milano, Torino"),
        ("quarto oggiaro, Milano", "district Quarto Oggiaro, Milano"),
        ("Torino, San Salvario", "district San Salvario, Torino"),
        ("Torino Barriera di Milano", "district Barriera di Milano, Torino"),
        ("Napoli Vomero", "district Vomero, Napoli"),
        ("Milano Via Padova", "street Via Padova, Milano"),
        ("Torino, Corso Taranto 160", "house Corso Taranto 160, Torino"),
        ("Turin, Corso Taranto 160", "house Corso Taranto 160, Torino"),
        ("Porta Nuova, Torino", "district Stazione Porta Nuova, Torino"),
        ("Torino Porta Nuova", "district Stazione Porta Nuova, Torino"),
        ("stazione di Porta Susa", "district Stazione Porta Susa, Torino"),
        ("Napoli Centrale", "district Stazione Centrale, Napoli"),
        ("stazione centrale, Bari", "district Stazione Centrale, Bari"),
        ("Venezia Santa Lucia", "district Stazione Santa Lucia, Venezia"),
        ("Stazione di Jesi", "district Stazione di Jesi, Jesi"),
        // The quarter keeps the bare name.
        ("Lingotto", "district Lingotto, Torino"),
        // What is not known in the town that is named is not looked for in another.
        ("Torino, Via Che Non Esiste", "municipality Torino"),
        ("Torino Porta Nessuna", "not found"),
        // A name that is only like a street's.
        ("Parigi", "not found"),
        ("Lione", "not found"),
        ("qualcosa che non esiste", "not found"),
        ("", "not found"),
    ] {
        assert_eq!(shown(&find(text)), expected, "{text}");
    }
}

#[test]
fn a_street_is_never_looked_for_in_another_municipality() {
    let GeocodeOutcome::Found(found) = find_in("Corso Taranto 160", "042021") else {
        panic!("found in Jesi")
    };
    assert_eq!((found.precision, &*found.matched), (Precision::Municipality, "Jesi"));
}

#[test]
fn every_answer_lies_in_its_municipality() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    let register = read_register(&folder).expect("a good register");
    let slack = Metres::new(200.0).expect("a length");
    let mut table = csv::Reader::from_path(folder.join("address_points.csv")).expect("a table");
    for row in table.records().map(|row| row.expect("a row")) {
        let (istat, street) = (&row[1], &row[2]);
        if let GeocodeOutcome::Found(found) = find_in(&format!("{street} 7"), istat) {
            let istat = IstatCode::new(istat).expect("six digits");
            assert_ne!(register.lies_in(istat, found.position, slack), Some(false), "{}", found.matched);
        }
    }
}

#[test]
fn a_street_of_many_towns_is_ambiguous_without_a_town() {
    assert!(matches!(find("Via Roma 1"), GeocodeOutcome::Ambiguous(candidates) if candidates.len() > 1));
}

#[test]
fn municipalities_of_one_name_are_told_apart_by_the_province() {
    assert!(matches!(find("Samone"), GeocodeOutcome::Ambiguous(_)));
    assert_eq!(shown(&find("Samone (TO)")), "municipality Samone");
}

#[tokio::test]
async fn a_person_who_types_finds_places() {
    for (text, expected) in [
        ("via maria vittoria torino", "Via Maria Vittoria, Torino"),
        ("tori", "municipality Torino"),
        ("napoli", "municipality Napoli"),
        ("mestre", "district Mestre, Venezia"),
        ("scamp", "district Scampia, Napoli"),
        ("10125", "postcode 10125 Torino"),
        ("corso taran", "street Corso Taranto, Torino"),
        ("milnao", "municipality Milano"),
    ] {
        let found = searched(text).await;
        assert!(found.iter().any(|place| place.ends_with(expected)), "{text}: {found:?}");
    }
    assert_eq!(searched("  ").await, Vec::<String>::new());
}

/// A street of an invented register: odd numbers in the south, even ones in the north, fifteen metres apart along it.
fn register_of_one_street() -> String {
    let mut text = "DUG;DUF;Civico;Esponente;lat;lon\n".to_owned();
    for number in (1..=31).filter(|number| ![12, 13].contains(number)) {
        let north = if number % 2 == 0 { 0.00015 } else { 0.0 };
        let (lat, lon) = (43.5220 + north, 13.2400 + f64::from(number) * 0.000_18);
        text.push_str(&format!("VIA;PROVATA DELL'ORSO;{number};;{lat};{lon}\n"));
    }
    text.push_str("VIA;PROVATA DELL'ORSO;31;A;43.5221;13.2458\n");
    text
}

#[test]
fn an_imported_register_gives_doors_and_what_lies_between_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("civici.csv");
    std::fs::write(&list, register_of_one_street()).expect("written");
    let note = SourceNote {
        name: "civici".into(),
        format: "csv".into(),
        licence: "CC0-1.0".into(),
        attribution: "Comune".into(),
        accuracy_m: 40.0,
    };
    let municipality = IstatCode::new("042021").ok();
    let options = Options { format: Format::Csv, crs: None, columns: Columns::default(), municipality, note };
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    let register = read_register(&tables).expect("a good register");
    let (index, report) = import(&list, &options, &register, gazetteer().words(), None).expect("imported");
    assert_eq!((report.read, report.houses), (30, 30));
    let file = folder.path().join("gazetteer.idx");
    index.save(&file).expect("written");
    let both = gazetteer().clone().with_files(std::slice::from_ref(&file)).expect("whole");
    let ask = |text: &str, municipality: Option<IstatCode>| {
        both.find(&AddressQuery { text: text.into(), postcode: None, municipality })
    };
    for (text, expected) in [
        ("Via Provata dell'Orso 7", "house Via Provata dell'Orso 7, Jesi"),
        ("via provata orso, 7", "house Via Provata dell'Orso 7, Jesi"),
        ("V.le Provata dell'Orso n. 7", "house Via Provata dell'Orso 7, Jesi"),
        ("Via Prvata dell'Orso 31/A", "house Via Provata dell'Orso 31/A, Jesi"),
        ("Via Provata dell'Orso 7/B", "house Via Provata dell'Orso 7, Jesi"),
        ("Via Provata dell'Orso 13", "street Via Provata dell'Orso, Jesi"),
        ("Via Provata dell'Orso snc", "street Via Provata dell'Orso, Jesi"),
        ("Centro civico (Via Provata dell'Orso 9)", "house Via Provata dell'Orso 9, Jesi"),
    ] {
        assert_eq!(shown(&ask(text, municipality)), expected, "{text}");
    }
    let text = "Via Provata dell'Orso, 7 - 60035 Jesi (AN)";
    assert_eq!(shown(&ask(text, None)), "house Via Provata dell'Orso 7, Jesi");
    assert_eq!(shown(&ask("Via Provata dell'Orso 7", None)), "house Via Provata dell'Orso 7, Jesi");
    assert_eq!(shown(&ask("Corso Taranto 160, Torino", None)), "house Corso Taranto 160, Torino");
    let GeocodeOutcome::Found(between) = ask("Via Provata dell'Orso 13", municipality) else {
        panic!("found")
    };
    let truth = Position::from_lat_lon(43.5220, 13.2400 + 13.0 * 0.000_18).expect("a position");
    assert!(between.position.metres_to(truth).value() < 2.0, "{between:?}");
    assert!((10.0..=60.0).contains(&between.radius.value()), "{between:?}");
    std::fs::write(&file, b"not an index").expect("written");
    let error = gazetteer().clone().with_files(&[file]).expect_err("refused").to_string();
    assert!(error.contains("gazetteer.idx") && error.contains("shorter"), "{error}");
}
