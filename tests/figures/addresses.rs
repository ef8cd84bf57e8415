//! How exact the embedded geocoder is: on a whole town, on lists of places, on a quarter in five spellings.

mod lists;
mod quarter;
mod town;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use bussola::adapters::folder::municipalities::read_register;
use bussola::adapters::geocoders::embedded::Embedded;
use bussola::adapters::geocoders::embedded::import::{Columns, Format, Options, Report, import};
use bussola::adapters::geocoders::embedded::index::{Index, SourceNote};
use bussola::formats::crs::Crs;
use bussola::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::register::Register;

fn register() -> Arc<Register> {
    static REGISTER: OnceLock<Arc<Register>> = OnceLock::new();
    let read = || Arc::new(read_register(&folder()).expect("the project's register"));
    Arc::clone(REGISTER.get_or_init(read))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/gazetteer")
}

/// The geocoder with the project's own tables.
fn embedded() -> Embedded {
    Embedded::read(&folder(), register()).expect("the project's gazetteer")
}

fn options(format: Format, crs: Option<&str>, municipality: Option<&str>, accuracy_m: f64) -> Options {
    Options {
        format,
        crs: crs.map(|text| Crs::read(text).expect("a known system")),
        columns: Columns::default(),
        municipality: municipality.map(|code| IstatCode::new(code).expect("six digits")),
        note: SourceNote {
            name: "figures".to_owned(),
            format: format.as_str().to_owned(),
            licence: String::new(),
            attribution: String::new(),
            accuracy_m,
        },
    }
}

fn imported(file: &Path, options: &Options) -> (Index, Report) {
    let (index, report) = import(file, options, &register(), embedded().words(), None).expect("imported");
    println!("{}: {report:?}", file.display());
    (index, report)
}

fn ask(embedded: &Embedded, text: &str, istat: Option<IstatCode>) -> GeocodeOutcome {
    embedded.find(&AddressQuery { text: text.to_owned(), postcode: None, municipality: istat })
}

/// The class of an answer, as its precision and radius tell. Large radii are those of the street's own points.
fn class(candidate: &Candidate) -> String {
    let (precision, radius) = (candidate.precision.as_str(), candidate.radius.value());
    let is_measured = [40.0, 60.0, 100.0, 180.0, 520.0, 620.0, 1_700.0, 4_000.0].contains(&radius);
    if is_measured { format!("{precision} ±{radius:.0} m") } else { format!("{precision}, by its extent") }
}
