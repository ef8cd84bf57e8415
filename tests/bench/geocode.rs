//! CPU per address of the embedded geocoder, on the street registers of eight regions and all open points together.
//!
//! The lists are not part of the project. `BUSSOLA_DATA` names their folder, `BUSSOLA_ANNCSU` a folder of CSV files of
//! the street register; `tests/bench/anncsu.py` makes those from Parquet. Run with `make bench-geocode`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use bussola::adapters::folder::municipalities::read_register;
use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::embedded::import::{Columns, Format, Options, import};
use bussola::adapters::geocoders::embedded::index::{Index, SourceNote};
use bussola::formats::crs::Crs;
use bussola::ports::geocoder::{AddressQuery, GeocodeOutcome};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::register::Register;

fn folder(variable: &str) -> PathBuf {
    let folder = std::env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_dir());
    folder.unwrap_or_else(|| {
        eprintln!("{variable} does not name a folder; see the head of tests/bench/geocode.rs");
        std::process::exit(1)
    })
}

fn options(
    format: Format,
    name: &str,
    crs: Option<&str>,
    municipality: Option<&str>,
    accuracy_m: f64,
) -> Options {
    let note = SourceNote {
        name: name.to_owned(),
        format: format.as_str().to_owned(),
        licence: String::new(),
        attribution: String::new(),
        accuracy_m,
    };
    Options {
        format,
        crs: crs.and_then(Crs::read),
        columns: Columns::default(),
        municipality: municipality.and_then(|code| IstatCode::new(code).ok()),
        note,
    }
}

/// CPU time of this thread in seconds, where the system tells it.
fn cpu_seconds(start: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| start.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Memory of this process, as the system tells it.
fn memory() -> String {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = told.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("Rss"));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join(", ")
}

fn build(file: &Path, register: &Register, embedded: &Embedded) {
    let data = folder("BUSSOLA_DATA");
    let mut lists: Vec<(PathBuf, Options)> = Vec::new();
    let anncsu = std::fs::read_dir(folder("BUSSOLA_ANNCSU")).expect("a folder");
    for list in anncsu.map(|entry| entry.expect("an entry").path()) {
        let name = list.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        lists.push((list, options(Format::Anncsu, &name, None, None, 40.0)));
    }
    assert!(!lists.is_empty(), "BUSSOLA_ANNCSU has no files");
    lists.push((
        data.join("alessandria/numeri-civici.csv"),
        options(Format::Csv, "alessandria", Some("EPSG:3003"), Some("006003"), 40.0),
    ));
    lists.push((data.join("mimit/fuel_stations.csv"), options(Format::Csv, "mimit", None, None, 500.0)));
    lists.push((data.join("iccu/territorio.csv"), iccu()));
    lists.push((
        data.join("osm/rome-piazza-vittorio.osm.pbf"),
        options(Format::OsmPbf, "osm", None, None, 40.0),
    ));
    let mut index: Option<Index> = None;
    for (list, options) in lists {
        let start = Instant::now();
        let (next, report) =
            import(&list, &options, register, embedded.words(), index.as_ref()).expect("imported");
        println!(
            "{}: {} houses, {} places, {} names, {} streets together, {:.1} s",
            list.display(),
            report.houses,
            report.places,
            report.names,
            next.n_streets(),
            start.elapsed().as_secs_f64()
        );
        index = Some(next);
    }
    index.expect("an index").save(file).expect("written");
}

fn iccu() -> Options {
    let columns =
        Columns::read("address=indirizzo,postcode=cap,istat=codice istat comune,x=longitudine,y=latitudine");
    Options { columns: columns.expect("columns"), ..options(Format::Csv, "iccu", None, None, 500.0) }
}

/// Real addresses of all Italy as their lists write them, and whether the municipality is given apart.
fn questions(register: &Register) -> Vec<AddressQuery> {
    let mut table =
        csv::Reader::from_path(folder("BUSSOLA_DATA").join("mimit/fuel_stations.csv")).expect("a table");
    let mut questions = Vec::new();
    for row in table.records().map(|row| row.expect("a row")) {
        if let [entry] = register.named(&row[2], Some(&row[3]))[..] {
            let municipality = Some(entry.municipality.istat);
            questions.push(AddressQuery { text: row[1].to_owned(), postcode: None, municipality });
        }
    }
    questions
}

/// The names of streets of the index with a letter dropped or a word abbreviated.
fn misspelt(index: &Index) -> Vec<AddressQuery> {
    let mut questions = Vec::new();
    for street in (0..index.n_streets()).step_by(29) {
        let Some((row, istat)) = index.street(street).zip(index.istat_of(street)) else { continue };
        let dropped = 5 + street as usize % 7;
        let name: String =
            row.name.chars().enumerate().filter(|(at, _)| *at != dropped).map(|(_, c)| c).collect();
        questions.push(AddressQuery {
            text: format!("{name}, {}", 1 + street % 90),
            postcode: None,
            municipality: IstatCode::from_value(istat),
        });
    }
    questions
}

fn measure(title: &str, embedded: &Embedded, questions: &[AddressQuery]) -> f64 {
    let start = Instant::now();
    let before = cpu_seconds(start);
    let (mut n_found, mut n_vague) = (0, 0);
    for question in questions {
        match embedded.find(question) {
            GeocodeOutcome::Found(found) if found.precision <= Precision::Street => n_found += 1,
            _ => n_vague += 1,
        }
    }
    let microseconds = (cpu_seconds(start) - before) * 1e6 / questions.len() as f64;
    println!(
        "{title}: {} asked, {n_found} on a street, {n_vague} not; {microseconds:.1} us of CPU each",
        questions.len()
    );
    microseconds
}

fn main() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer");
    let register = Arc::new(read_register(&tables).expect("the project's register"));
    let embedded = Embedded::read(&tables, Arc::clone(&register)).expect("the project's gazetteer");
    let file = std::env::temp_dir().join(format!("bussola-bench-{}.idx", std::process::id()));
    build(&file, &register, &embedded);
    println!("file: {:.1} MB", std::fs::metadata(&file).expect("a file").len() as f64 / 1e6);
    println!("before opening: {}", memory());
    let start = Instant::now();
    let index = Index::open(&file, embedded.words().fingerprint()).expect("whole");
    println!("opened and checked in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    println!("after opening: {}", memory());
    let misspelt = misspelt(&index);
    let embedded = embedded.with_index(index);
    let given = questions(&register);
    let unsaid: Vec<AddressQuery> = given
        .iter()
        .filter_map(|question| {
            let entry = register.entry(question.municipality?)?;
            let text =
                format!("{} {} ({})", question.text, entry.municipality.name, entry.municipality.province);
            Some(AddressQuery { text, postcode: None, municipality: None })
        })
        .collect();
    let slowest = [
        measure("as written, municipality given", &embedded, &given),
        measure("as written, municipality in the text", &embedded, &unsaid),
        measure("one letter dropped", &embedded, &misspelt),
    ]
    .into_iter()
    .fold(0.0, f64::max);
    println!("after asking: {}", memory());
    std::fs::remove_file(&file).expect("the bench's own file");
    assert!(slowest <= 50.0, "{slowest:.1} us is more than 50");
}
