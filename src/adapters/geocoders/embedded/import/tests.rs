//! Small files of every format, with what is wrong in them told and counted.

use std::path::PathBuf;

use bussola_engine::domain::address::Municipality;
use bussola_engine::domain::position::Position;
use bussola_engine::domain::register::RegisterEntry;

use super::*;

fn register() -> Register {
    let entry = |istat: &str, name: &str, province: &str, lat: f64, lon: f64| RegisterEntry {
        municipality: Municipality {
            istat: IstatCode::new(istat).expect("six digits"),
            name: name.into(),
            province: province.into(),
        },
        other_names: Vec::new(),
        postcodes: Vec::new(),
        seat: Position::from_lat_lon(lat, lon).expect("a position"),
        population: None,
        border: None,
        quarters: Vec::new(),
    };
    Register::new(vec![
        entry("001001", "Vattelapesca", "AA", 44.95, 8.65),
        entry("001002", "Altrove", "BB", 44.90, 8.60),
    ])
    .expect("distinct")
}

fn options(format: Format) -> Options {
    let note = SourceNote {
        name: "comune".to_owned(),
        format: format.as_str().to_owned(),
        licence: "CC0-1.0".to_owned(),
        attribution: "Comune".to_owned(),
        accuracy_m: 30.0,
    };
    Options { format, crs: None, columns: Columns::default(), municipality: None, note }
}

fn imported(name: &str, content: &[u8], options: &Options) -> Result<(Index, Report), String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file: PathBuf = folder.path().join(name);
    std::fs::write(&file, content).expect("written");
    import(&file, options, &register(), &StreetWords::of_project(), None).map_err(|error| error.to_string())
}

fn streets(index: &Index) -> Vec<String> {
    let shown = |street: u32| {
        let row = index.street(street).expect("a street");
        let points = index.points(&row);
        let first = points.first().map_or(String::new(), |p| format!(" {} {}", p.lon, p.lat));
        format!("{} {}: {}{first}", index.istat_of(street).unwrap_or_default(), row.name, points.len())
    };
    (0..index.n_streets()).map(shown).collect()
}

#[test]
fn a_register_of_a_town_in_monte_mario_is_read() {
    let text = "DUG;DUF;CAP;Civico;Esponente;CoordX;CoordY\n\
                Via;Dazio;15122;90;H;1472210.82998134;4978439.947517\n\
                Via;Dazio;15122;92;;1472220,5;4978439,9\n\
                Via;Lontana;15122;1;;1600000;4978439\n\
                ;;15122;1;;1472220;4978439\n";
    let mut options = options(Format::Csv);
    options.municipality = IstatCode::new("001001").ok();
    let error = imported("civici.csv", text.as_bytes(), &options).expect_err("which system?");
    assert!(error.contains("--crs") && error.contains("row 2"), "{error}");
    options.crs = Crs::read("EPSG:3003");
    let (index, report) = imported("civici.csv", text.as_bytes(), &options).expect("read");
    assert_eq!(streets(&index), ["1001 Via Dazio: 2 8647325 44958680"]);
    assert_eq!((report.read, report.houses), (4, 2));
    let left_out: Vec<_> = report.left_out.iter().map(|(reason, (n, _))| (*reason, *n)).collect();
    assert_eq!(left_out, [("outside their municipality", 1), ("without a street", 1)]);
}

#[test]
fn anncsu_is_read_with_and_without_positions() {
    let text = "CODICE_COMUNE;CODICE_ISTAT;ODONIMO;CIVICO;ESPONENTE;SPECIFICITA;COORD_X_COMUNE;COORD_Y_COMUNE\n\
                Z999;001001;VIA DELL'OLMO;12;A;;8,65;44,95\n\
                Z999;1001;VIA DELL'OLMO;14;;ROSSO;8,651;44,95\n\
                Z999;001002;PIAZZA ROMA;;;;;\n\
                Z999;999999;VIA ROMA;1;;;8,65;44,95\n";
    let (index, report) = imported("indir.csv", text.as_bytes(), &options(Format::Anncsu)).expect("read");
    assert_eq!(streets(&index), ["1001 Via dell'Olmo: 2 8650000 44950000", "1002 Piazza Roma: 0"]);
    assert_eq!((report.houses, report.names), (2, 1));
    assert_eq!(report.left_out["of no known municipality"].0, 1);
}

#[test]
fn openaddresses_and_geojson_are_read() {
    let feature = |street: &str, city: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"number":"5","street":"{street}","city":"{city}","postcode":"15122"}},"geometry":{{"type":"Point","coordinates":[8.65,44.95]}}}}"#
        )
    };
    let lines = format!("{}\n\n{}\n", feature("Via Roma", "Vattelapesca"), feature("Via Po", "Nessundove"));
    let (index, report) =
        imported("it.geojson", lines.as_bytes(), &options(Format::OpenAddresses)).expect("read");
    assert_eq!(streets(&index), ["1001 Via Roma: 1 8650000 44950000"]);
    assert_eq!(report.left_out["of no known municipality"], (1, "\"Nessundove\"".to_owned()));
    let collection = format!(
        r#"{{"type":"FeatureCollection","name":"x","features":[{},{}]}}"#,
        feature("Via Roma", "Vattelapesca"),
        feature("Via Po", "Altrove")
    );
    let (index, _) = imported("it.json", collection.as_bytes(), &options(Format::GeoJson)).expect("read");
    assert_eq!(index.n_streets(), 2);
    let csv = "LON,LAT,NUMBER,STREET,UNIT,CITY,POSTCODE\n8.65,44.95,5,Via Roma,,Vattelapesca,15122\n";
    let (index, _) = imported("it.csv", csv.as_bytes(), &options(Format::OpenAddresses)).expect("read");
    assert_eq!(streets(&index), ["1001 Via Roma: 1 8650000 44950000"]);
}

#[test]
fn a_list_of_places_with_whole_addresses_is_taken_apart() {
    let text = b"indirizzo;comune;provincia;lat;lon\nVIA ROMA, 12/A 15122;Vattelapesca;AA;44.95;8.65\nViale Libert\xe0 3;ALTROVE;BB;44.9;8.6\n";
    let (index, report) = imported("luoghi.csv", text, &options(Format::Csv)).expect("read");
    assert_eq!(
        streets(&index),
        ["1001 Via Roma: 1 8650000 44950000", "1002 Viale Libertà: 1 8600000 44900000"]
    );
    assert_eq!(report.houses, 2);
}

#[test]
fn extending_keeps_other_sources_and_replaces_the_own() {
    let words = StreetWords::of_project();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a.csv");
    let mut options = options(Format::Csv);
    options.municipality = IstatCode::new("001001").ok();
    let mut extended = |text: &str, name: &str, index: Option<&Index>| {
        std::fs::write(&file, text).expect("written");
        options.note.name = name.to_owned();
        import(&file, &options, &register(), &words, index).expect("read").0
    };
    let first = extended("via,civico,lat,lon\nVia Uno,1,44.95,8.65\n", "one", None);
    let both = extended("via,civico,lat,lon\nVia Due,1,44.95,8.65\n", "two", Some(&first));
    assert_eq!(both.n_streets(), 2);
    let replaced = extended("via,civico,lat,lon\nVia Tre,1,44.95,8.65\n", "one", Some(&both));
    let names: Vec<String> = streets(&replaced);
    assert_eq!(names.len(), 2);
    assert!(names[0].contains("Via Due") && names[1].contains("Via Tre"), "{names:?}");
}

#[test]
fn files_that_cannot_be_read_say_why() {
    for (name, content, format, says) in [
        ("a.csv", &b""[..], Format::Csv, "is empty"),
        ("a.csv", b"a;b\n1;2\n", Format::Csv, "--columns street="),
        ("a.csv", b"via;civico\n\"Via Roma;1\n", Format::Csv, "holds no address"),
        ("a.json", b"{\"type\":\"FeatureCollection\"}", Format::GeoJson, "no features"),
        ("a.json", b"[1,2", Format::GeoJson, "not GeoJSON"),
        ("a.pbf", b"PK\x03\x04 not a pbf", Format::OsmPbf, ".osm.pbf"),
        ("a.csv", b"via;civico\nVia Roma;1\n", Format::Csv, "of no known municipality"),
    ] {
        let error = imported(name, content, &options(format)).map(|_| ()).expect_err(says);
        assert!(error.contains(says), "{error}");
    }
    let mut wide = b"via;civico\n\"".to_vec();
    wide.resize(100_000, b'x');
    let error = imported("a.csv", &wide, &options(Format::Csv)).map(|_| ()).expect_err("too long");
    assert!(error.contains("quotation mark"), "{error}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_or_refused(content in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
        for format in Format::ALL {
            let _ = imported("any", &content, &options(format));
            let _ = imported("any.csv", &[b"via;civico;lat;lon\n", content.as_slice()].concat(), &options(format));
        }
    }
}
