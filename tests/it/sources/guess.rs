//! Proposals for unknown files, messy ones above all.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bussola::adapters::folder::source_settings::read_settings_with;
use bussola::app::guess::{Guess, Wishes, propose, write};
use bussola::app::library::Library;
use bussola::config::Places;
use bussola::ingest::guess::{Certainty, Defaults};
use bussola::ports::clock::Fixed;
use bussola::ports::mapping::SourceFormat;

use super::{formats, root};
use crate::fixture::instant;

fn places() -> Places {
    Places {
        store: "unused.gpkg".into(),
        data: root().join("data"),
        gazetteer: Vec::new(),
        contact: None,
        tiles: root().join("tiles"),
        cache: None,
        releases: None,
    }
}

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::read(&places().data).expect("the data folder"))
}

fn guess_with(file: &Path, wishes: &Wishes) -> Guess {
    let clock = Fixed(instant("2026-03-05T12:00:00Z"));
    propose(&places(), library(), &clock, file, wishes).expect("a proposal")
}

fn guess(file: &Path) -> Guess {
    guess_with(file, &Wishes::default())
}

/// A file in a folder that goes with the value.
fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).expect("written");
    (folder, file)
}

fn fixture(path: &str) -> PathBuf {
    root().join("tests/fixtures/sources").join(path)
}

fn fields(guess: &Guess) -> Vec<(&str, &str)> {
    guess.proposal.columns.iter().map(|own| (own.column.as_str(), own.field.as_str())).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Latin-1")).collect()
}

#[test]
fn an_italian_sheet_with_titles_and_semicolons_in_windows_1252_is_understood() {
    let text = "COMUNE DI FANTASIA;;;;;;;;\r\n\
        Elenco degli sportelli per stranieri, aggiornato al 3/2026;;;;;;;;\r\n\
        ;;;;;;;;\r\n\
        Denominazione;Via/Piazza;N. civico;Città;Recapito telefonico;E-mail;Orario di apertura al pubblico;Gratuito;Codice interno\r\n\
        Sportello Perché no;Via Inventata;3;Prato;0574 000001;uno@ente.example;lun-ven 9-12;Sì;X1\r\n\
        Sportello Là;Piazza Finta;12/A;Prato;\"0574 000002 ; 333 0000001\";due@ente.example;martedì e giovedì 15-18;NO;X2\r\n";
    let (_folder, file) = file("sportelli fantasia.csv", &windows_1252(text));
    let guess = guess(&file);
    assert_eq!(
        fields(&guess),
        [
            ("Denominazione", "name"),
            ("Via/Piazza", "address"),
            ("N. civico", "house_number"),
            ("Città", "municipality"),
            ("Recapito telefonico", "phone"),
            ("E-mail", "email"),
            ("Orario di apertura al pubblico", "hours_text"),
            ("Gratuito", "cost"),
            ("Codice interno", "id"),
        ]
    );
    let sure = |field: &str| guess.proposal.of(field).next().map(|own| own.certainty);
    assert_eq!(sure("name"), Some(Certainty::High));
    assert_eq!(sure("email"), Some(Certainty::High));
    assert_eq!(guess.sample.options.delimiter, Some(b';'));
    assert_eq!(guess.sample.options.header_row, Some(4));
    assert_eq!(guess.folder.file_name().and_then(|name| name.to_str()), Some("sportelli-fantasia"));
    let missing: Vec<_> = guess.proposal.missing.iter().map(|(field, _)| *field).collect();
    assert_eq!(missing, ["needs", "confidence"]);
    let first = &guess.drafts[0];
    assert_eq!(first.name.as_deref(), Some("Sportello Perché no"));
    assert_eq!(first.municipality.as_ref().map(|own| &*own.name), Some("Prato"));
    assert_eq!(first.contacts.phones.len(), 1);
    assert_eq!(guess.drafts[1].contacts.phones.len(), 2, "{}", guess.settings);
    assert_eq!(first.raw.fields["address"], "Via Inventata, 3");
    assert_eq!(first.raw.fields["cost"], "free");
    assert_eq!(guess.drafts[1].raw.fields["cost"], "paid");
}

#[test]
fn a_spreadsheet_is_looked_at_below_its_title() {
    let guess = guess(&fixture("xlsx/sportelli.xlsx"));
    assert_eq!(guess.sample.format, SourceFormat::Xlsx);
    assert_eq!(guess.sample.options.sheet.as_deref(), Some("Elenco"));
    assert_eq!(guess.sample.options.header_row, Some(4));
    let found = fields(&guess);
    for expected in
        [("Denominazione", "name"), ("CAP", "postcode"), ("Telefono", "phone"), ("Aggiornato", "date")]
    {
        assert!(found.contains(&expected), "{found:?}");
    }
    assert_eq!(guess.proposal.unrecognised, ["Apre", "Chiude"]);
    assert_eq!(guess.drafts[0].raw.fields["postcode"], "00185");
}

#[test]
fn columns_without_a_known_heading_speak_by_their_values() {
    let text = "A,B,C,D\nCentro,0574 000001,www.ente.example,uno@ente.example\nAltro,0574 000002,https://b.example/x,due@ente.example\n";
    let (_folder, file) = file("senza.csv", text.as_bytes());
    let guess = guess(&file);
    assert_eq!(fields(&guess), [("B", "phone"), ("C", "website"), ("D", "email")]);
    assert!(
        guess
            .proposal
            .columns
            .iter()
            .all(|own| own.certainty == Certainty::Low || own.certainty == Certainty::Medium)
    );
    assert_eq!(guess.proposal.unrecognised, ["A"]);
    assert!(guess.proposal.missing.iter().any(|(field, _)| *field == "name"));
    assert!(guess.settings.contains("# Not recognised: \"A\""));
}

#[test]
fn what_only_looks_like_a_field_is_left_alone() {
    let text = "Denominazione;Telefono;Fax;Partita IVA;Valido dal;Provincia;Servizi\n\
        Uno;0574 000001;0574 000009;01234567890;22/11/2020;Prato;ballo liscio\n\
        Due;0574 000002;0574 000008;01234567891;23/11/2020;Prato;scacchi\n";
    let (_folder, file) = file("lista.csv", text.as_bytes());
    let guess = guess(&file);
    let found = fields(&guess);
    for (column, field) in &found {
        let expected = matches!(
            (*column, *field),
            ("Denominazione", "name") | ("Telefono", "phone") | ("Servizi", "needs")
        );
        assert!(expected, "{column} is taken for {field}");
    }
    assert_eq!(found.len(), 3, "{found:?}");
    let needs = guess.proposal.of("needs").next().expect("a guess");
    assert!(needs.unknown_values.contains("scacchi"), "words that nobody understands are told");
    assert!(guess.proposal.missing.iter().any(|(field, _)| *field == "needs"));
}

#[test]
fn english_headings_lists_and_coordinates_are_understood() {
    let text = "Service name\tStreet address\tTown\tPhone number\tLanguages spoken\tLatitude\tLongitude\n\
        Help desk\tVia Inventata 1\tPrato\t0574 000001\tar, en\t43.88\t11.09\n\
        Food bank\tVia Inventata 2\tPrato\t0574 000002\ten\t43.89\t11.08\n";
    let (_folder, file) = file("list.tsv", text.as_bytes());
    let guess = guess(&file);
    let names: Vec<_> = fields(&guess).into_iter().map(|(_, field)| field).collect();
    assert_eq!(names, ["name", "address", "municipality", "phone", "languages", "lat", "lon"]);
    assert_eq!(guess.drafts[0].languages.len(), 2, "{}", guess.settings);
    assert!(guess.drafts[0].placement.is_some(), "{}", guess.settings);
    assert!(guess.settings.contains("delimiter = \"\\t\""));
}

#[test]
fn json_is_looked_at_by_its_paths_and_geojson_by_its_properties() {
    let json = guess(&fixture("json/servizi.json"));
    let found = fields(&json);
    for expected in [
        ("nome", "name"),
        ("sedi.indirizzo", "address"),
        ("contatti.telefoni.numero", "phone"),
        ("lingue", "languages"),
    ] {
        assert!(found.contains(&expected), "{found:?}");
    }
    let geojson = guess(&fixture("geojson/punti.geojson"));
    assert_eq!(geojson.sample.format, SourceFormat::GeoJson);
    let found = fields(&geojson);
    for expected in [("nome", "name"), ("indirizzo", "address"), ("comune", "municipality"), ("tel", "phone")]
    {
        assert!(found.contains(&expected), "{found:?}");
    }
    assert_eq!(geojson.drafts[0].raw.fields["lat"], "43.88");
}

#[test]
fn formats_that_say_what_they_mean_are_recognised() {
    for (path, format) in [
        ("overpass/risposta.json", SourceFormat::Overpass),
        ("hsds/package.json", SourceFormat::Hsds),
        ("plone/servizi.json", SourceFormat::Plone),
        ("data-inclusion/liste.json", SourceFormat::DataInclusion),
        ("osm-pbf/estratto.osm.pbf", SourceFormat::OsmPbf),
    ] {
        let guess = guess(&fixture(path));
        assert_eq!(guess.sample.format, format);
        assert!(guess.sample.is_known && !guess.drafts.is_empty(), "{path}");
    }
}

#[test]
fn what_is_known_beforehand_fills_what_is_missing() {
    let (_folder, file) = file("uno.csv", b"Nome;Indirizzo\nUno;Via Inventata 1\n");
    let defaults =
        Defaults { municipality: Some("Prato".into()), needs: Some("legal;food".into()), title: None };
    let guess = guess_with(&file, &Wishes { defaults, ..Wishes::default() });
    let missing: Vec<_> = guess.proposal.missing.iter().map(|(field, _)| *field).collect();
    assert_eq!(missing, ["confidence"]);
    assert_eq!(guess.drafts[0].needs.len(), 2);
    assert!(guess.drafts[0].municipality.is_some());
    assert!(guess.drafts[0].id.is_some());
}

#[test]
fn a_proposal_is_written_once_and_can_be_read_back() {
    let (_folder, file) = file("uno.csv", "Nome \"breve\";Indirizzo\nUno;Via Inventata 1\n".as_bytes());
    let target = tempfile::tempdir().expect("a folder");
    let guess = Guess { folder: target.path().join("nuova"), ..guess(&file) };
    let written = write(&guess, &file, false).expect("written");
    let settings = read_settings_with(&guess.folder, &formats()).expect("a proposal that can be read");
    assert!(settings.file.is_file(), "the file lies beside its settings");
    assert_eq!(settings.mapping.columns().next(), Some("Indirizzo"));
    let error = write(&guess, &file, false).expect_err("it is there").to_string();
    assert!(error.contains("--force"), "{error}");
    std::fs::write(&written, "old").expect("written");
    write(&guess, &file, true).expect("replaced");
    assert_ne!(std::fs::read_to_string(&written).expect("text"), "old");
}

#[test]
fn a_file_that_cannot_be_understood_is_refused_with_the_way_out() {
    let clock = Fixed(instant("2026-03-05T12:00:00Z"));
    for (name, bytes, expected) in [
        ("x.pdf", &b"%PDF"[..], "save it as .csv"),
        ("x.xlsx", b"\xD0\xCF\x11\xE0xxxx", "save it as .xlsx"),
        ("x.csv", b"\n\n", "no row with the names of columns"),
        ("x.json", b"7", "no list of records"),
    ] {
        let (_folder, file) = file(name, bytes);
        let error = propose(&places(), library(), &clock, &file, &Wishes::default()).expect_err(name);
        let chain: Vec<String> = error.chain().map(ToString::to_string).collect();
        assert!(chain.join(": ").contains(expected), "{chain:?}");
    }
}
