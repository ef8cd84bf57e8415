//! `bussola geocode`: one address, or a column of a CSV file.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use bussola_engine::domain::address::IstatCode;
use serde_json::json;

use crate::app::library::Library;
use crate::config::Places;
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome, Geocoder};

/// The columns that are added to each row.
const RESULT_COLUMNS: [&str; 7] =
    ["result_lat", "result_lon", "precision", "precision_m", "confidence", "matched", "geocoder"];

/// Find the position of an address, with how much to believe it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola geocode \"Corso Verona 4\" --municipality Torino
  bussola geocode --file in.csv --column address --municipality-column city --out out.csv")]
pub struct Args {
    /// One address
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    address: Option<String>,
    /// Municipality by name or ISTAT code
    #[arg(long, conflicts_with = "file")]
    municipality: Option<String>,
    /// A CSV file with one address per row
    #[arg(long, requires = "column", requires = "out")]
    file: Option<PathBuf>,
    /// Its column of addresses
    #[arg(long)]
    column: Option<String>,
    /// Its column of municipalities
    #[arg(long)]
    municipality_column: Option<String>,
    /// Where to write its rows with the result columns
    #[arg(long)]
    out: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let library = Library::open(&places)?;
    match (&args.address, &args.file) {
        (Some(address), _) => one(&library, address, &args).await,
        (None, Some(file)) => many(&library, file, &args).await,
        (None, None) => bail!("give an address or --file"),
    }
}

async fn one(library: &Library, address: &str, args: &Args) -> Result<()> {
    let municipality = match &args.municipality {
        Some(text) => {
            let found = municipality(library, text);
            Some(
                found
                    .with_context(|| format!("{text:?} is not the name or ISTAT code of one municipality"))?,
            )
        }
        None => None,
    };
    let query = AddressQuery { text: address.to_owned(), postcode: None, municipality };
    let outcome = library.geocoder.geocode(&query).await?;
    let (word, candidates) = match outcome {
        GeocodeOutcome::Found(candidate) => ("found", vec![candidate]),
        GeocodeOutcome::Ambiguous(candidates) => ("ambiguous", candidates),
        GeocodeOutcome::NotFound => ("not_found", Vec::new()),
    };
    if args.json {
        let list: Vec<_> = candidates.iter().map(|c| as_json(c, &*library.geocoder)).collect();
        println!("{}", serde_json::to_string_pretty(&json!({ "outcome": word, "candidates": list }))?);
    } else {
        println!("{word}");
        for c in &candidates {
            println!(
                "  {:.6}, {:.6}  {} ±{:.0} m  confidence {:.2}  {}",
                c.position.lat(),
                c.position.lon(),
                c.precision.as_str(),
                c.radius.value(),
                c.confidence,
                c.matched
            );
        }
    }
    if candidates.is_empty() { bail!("the address was not found") } else { Ok(()) }
}

fn as_json(c: &Candidate, geocoder: &dyn Geocoder) -> serde_json::Value {
    json!({
        "lat": c.position.lat(), "lon": c.position.lon(), "precision": c.precision.as_str(),
        "precision_m": c.radius.value(), "confidence": c.confidence, "matched": c.matched, "geocoder": geocoder.name(),
    })
}

async fn many(library: &Library, file: &PathBuf, args: &Args) -> Result<()> {
    let (Some(column), Some(out)) = (&args.column, &args.out) else {
        super::usage_error("--file needs --column and --out")
    };
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_path(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let header = reader.headers()?.clone();
    let place_of = |name: &str| {
        header.iter().position(|own| own == name).with_context(|| {
            format!(
                "{} has no column {name:?}; it has {}",
                file.display(),
                header.iter().collect::<Vec<_>>().join(", ")
            )
        })
    };
    let address_at = place_of(column)?;
    let municipality_at = args.municipality_column.as_deref().map(place_of).transpose()?;
    let mut writer =
        csv::Writer::from_path(out).with_context(|| format!("{} cannot be written", out.display()))?;
    writer.write_record(header.iter().chain(RESULT_COLUMNS))?;
    let (mut n_rows, mut n_found) = (0_usize, 0_usize);
    for row in reader.records() {
        let row = row?;
        let text = row.get(address_at).unwrap_or("").trim();
        let municipality = municipality_at.and_then(|at| row.get(at)).and_then(|m| municipality(library, m));
        // A row whose municipality is not known is not looked up: an answer could lie anywhere.
        let is_lost = municipality_at.is_some() && municipality.is_none();
        let outcome = if text.is_empty() || is_lost {
            GeocodeOutcome::NotFound
        } else {
            let query = AddressQuery { text: text.to_owned(), postcode: None, municipality };
            library.geocoder.geocode(&query).await?
        };
        n_rows += 1;
        n_found += usize::from(matches!(outcome, GeocodeOutcome::Found(_)));
        // Short rows are filled up, so that the result columns stay under their names.
        let cells = (0..header.len()).map(|at| row.get(at).unwrap_or("").to_owned());
        writer.write_record(cells.chain(result_cells(&outcome, &*library.geocoder)))?;
    }
    writer.flush()?;
    println!("{n_found} of {n_rows} found; written to {}", out.display());
    Ok(())
}

fn result_cells(outcome: &GeocodeOutcome, geocoder: &dyn Geocoder) -> Vec<String> {
    match outcome {
        GeocodeOutcome::Found(c) => vec![
            format!("{:.6}", c.position.lat()),
            format!("{:.6}", c.position.lon()),
            c.precision.as_str().to_owned(),
            format!("{:.0}", c.radius.value()),
            format!("{:.2}", c.confidence),
            c.matched.clone(),
            geocoder.name().to_owned(),
        ],
        GeocodeOutcome::Ambiguous(candidates) => {
            let matched: Vec<&str> = candidates.iter().map(|c| c.matched.as_str()).collect();
            let mut cells = vec![String::new(); RESULT_COLUMNS.len()];
            cells[2] = "ambiguous".to_owned();
            cells[5] = matched.join(" | ");
            cells
        }
        GeocodeOutcome::NotFound => vec![String::new(); RESULT_COLUMNS.len()],
    }
}

fn municipality(library: &Library, text: &str) -> Option<IstatCode> {
    if let Ok(code) = IstatCode::new(text.trim()) {
        return library.register.entry(code).map(|entry| entry.municipality.istat);
    }
    match library.register.named(text.trim(), None).as_slice() {
        [entry] => Some(entry.municipality.istat),
        _ => None,
    }
}
