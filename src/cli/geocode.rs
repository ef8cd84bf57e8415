//! `bussola geocode`: one address, or a column of a CSV file.

mod resume;
mod table;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, bail};
use bussola_engine::domain::address::IstatCode;
use bussola_engine::domain::register::Register;
use serde_json::json;

use self::table::Job;
use crate::app::library::Library;
use crate::app::{App, geocoding};
use crate::config::Places;
use crate::ports::geocoder::{AddressQuery, Answer, Candidate, GeocodeOutcome, Geocoder};

/// Find the position of an address, with how much to believe it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola geocode \"Corso Verona 4\" --municipality Torino
  bussola geocode --file in.csv --column address --municipality-column city --out out.csv
  bussola geocode --file in.csv --column address --municipality-column city --out out.csv --resume
  bussola geocode \"Via Roma 1\" --municipality Jesi --geocoder embedded,nominatim --contact me@example.org

Without --geocoder each city's own order holds (data/cities/*/city.toml); others are asked as data/geocoders.toml says.
OUT has the columns of IN, then result_lat, result_lon, precision, precision_m, confidence, matched, geocoder, error.
No row is ever left out: one that cannot be looked up says why under `error`.")]
pub struct Args {
    /// One address
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    address: Option<String>,
    /// Municipality by name or ISTAT code
    #[arg(long, conflicts_with = "file")]
    municipality: Option<String>,
    /// A CSV file with one address per row; comma, semicolon or tab
    #[arg(long, requires = "column", requires = "out")]
    file: Option<PathBuf>,
    /// Its column of addresses
    #[arg(long)]
    column: Option<String>,
    /// Its column of municipalities, by name or ISTAT code
    #[arg(long, requires = "file")]
    municipality_column: Option<String>,
    /// Where to write its rows with the result columns
    #[arg(long)]
    out: Option<PathBuf>,
    /// Go on where an interrupted run stopped: rows that are in --out are not asked again
    #[arg(long, requires = "file")]
    resume: bool,
    /// Whom to ask, in this order, comma-separated: embedded, nominatim, photon
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    geocoder: Option<Vec<String>>,
    /// The answer, or the summary of --file, as JSON
    #[arg(long)]
    json: bool,
}

/// Who is asked, and what is known of municipalities.
struct Asker {
    geocoder: Arc<dyn Geocoder>,
    register: Arc<Register>,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let names = args.geocoder.as_deref();
    if let Some(fault) = names.unwrap_or_default().iter().find_map(|name| geocoding::unknown_name(name)) {
        super::usage_error(format!("--geocoder: {fault}"));
    }
    let library = Library::open(&places)?;
    let asker = if geocoding::asks_others(&library, names) {
        // What others answer is remembered in the store, and so is how often they were asked.
        let app = App::open(places).await?;
        Asker { geocoder: app.asking(names)?, register: Arc::clone(&app.library.register) }
    } else {
        Asker { geocoder: Arc::clone(&library.geocoder), register: Arc::clone(&library.register) }
    };
    match (&args.address, &args.file, &args.column, &args.out) {
        (Some(address), ..) => one(&asker, address, &args).await,
        (None, Some(file), Some(column), Some(out)) => {
            let municipality_column = args.municipality_column.as_deref();
            table::run(
                &asker,
                &Job { file, column, municipality_column, out, resume: args.resume },
                args.json,
            )
            .await
        }
        _ => super::usage_error("give an address, or --file with --column and --out"),
    }
}

async fn one(asker: &Asker, address: &str, args: &Args) -> Result<()> {
    let municipality = args.municipality.as_deref().map(|text| match municipality(&asker.register, text) {
        Ok(istat) => istat,
        Err(fault) => super::usage_error(format!("--municipality: {fault}")),
    });
    let query = AddressQuery { text: address.to_owned(), postcode: None, municipality };
    let answer = asker.geocoder.ask(&query).await?;
    for silence in &answer.silent {
        eprintln!("{} did not answer: {}", silence.geocoder, chain_of(&silence.error));
    }
    let (word, candidates) = match &answer.outcome {
        GeocodeOutcome::Found(candidate) => ("found", std::slice::from_ref(candidate)),
        GeocodeOutcome::Ambiguous(candidates) => ("ambiguous", candidates.as_slice()),
        GeocodeOutcome::NotFound => ("not_found", &[][..]),
    };
    if args.json {
        let list: Vec<_> = candidates.iter().map(|c| as_json(c, &answer.geocoder)).collect();
        let rival = answer.rival.as_ref().map(|rival| as_json(&rival.candidate, &rival.geocoder));
        let whole = json!({ "outcome": word, "candidates": list, "contradicted_by": rival });
        println!("{}", serde_json::to_string_pretty(&whole)?);
    } else {
        println!("{word}");
        candidates.iter().for_each(|candidate| print_line(candidate, &answer.geocoder));
        if let Some(rival) = &answer.rival {
            println!("contradicted by");
            print_line(&rival.candidate, &rival.geocoder);
        }
    }
    if candidates.is_empty() { bail!("the address was not found") } else { Ok(()) }
}

fn print_line(c: &Candidate, geocoder: &str) {
    println!(
        "  {:.6}, {:.6}  {} ±{:.0} m  confidence {:.2}  {}  ({geocoder})",
        c.position.lat(),
        c.position.lon(),
        c.precision.as_str(),
        c.radius.value(),
        c.confidence,
        c.matched
    );
}

fn as_json(c: &Candidate, geocoder: &str) -> serde_json::Value {
    json!({
        "lat": c.position.lat(), "lon": c.position.lon(), "precision": c.precision.as_str(),
        "precision_m": c.radius.value(), "confidence": c.confidence, "matched": c.matched, "geocoder": geocoder,
    })
}

/// An error with its causes, on one line.
fn chain_of(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// What a municipality's name or code means, or why it means nothing.
fn municipality(register: &Register, text: &str) -> Result<IstatCode, String> {
    let text = text.trim();
    if let Ok(code) = IstatCode::new(text) {
        let entry = register.entry(code);
        return entry
            .map(|entry| entry.municipality.istat)
            .ok_or_else(|| format!("no municipality has the code {text}"));
    }
    match register.named(text, None).as_slice() {
        [entry] => Ok(entry.municipality.istat),
        [] => Err(format!("no municipality is called {text:?}")),
        several => {
            let code = |entry: &&bussola_engine::domain::register::RegisterEntry| {
                format!("{} ({})", entry.municipality.istat, entry.municipality.province)
            };
            let codes = several.iter().map(code).collect::<Vec<_>>().join(", ");
            Err(format!(
                "{} municipalities are called {text:?}; give one of the codes {codes}",
                several.len()
            ))
        }
    }
}

/// The columns that an answer fills, before `error`.
fn result_cells(answer: &Answer) -> [String; 7] {
    match &answer.outcome {
        GeocodeOutcome::Found(c) => [
            format!("{:.6}", c.position.lat()),
            format!("{:.6}", c.position.lon()),
            c.precision.as_str().to_owned(),
            format!("{:.0}", c.radius.value()),
            format!("{:.2}", c.confidence),
            c.matched.clone(),
            answer.geocoder.to_string(),
        ],
        GeocodeOutcome::Ambiguous(candidates) => {
            let matched: Vec<&str> = candidates.iter().map(|c| c.matched.as_str()).collect();
            let mut cells: [String; 7] = Default::default();
            cells[2] = "ambiguous".to_owned();
            cells[5] = matched.join(" | ");
            cells[6] = answer.geocoder.to_string();
            cells
        }
        GeocodeOutcome::NotFound => Default::default(),
    }
}
