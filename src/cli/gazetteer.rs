//! `bussola gazetteer`: lists of addresses into the embedded geocoder's index.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::builder::PossibleValuesParser;
use serde_json::json;

use crate::app::gazetteer::{self, Columns, Crs, Format, Listed, Said};
use crate::config::Places;

/// Metres within which nine of ten house numbers of a register lie of the door; see data/gazetteer/README.md.
const REGISTER_ACCURACY_M: f64 = 40.0;

/// Import lists of addresses, so that the embedded geocoder finds house numbers
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Import(Box<ImportArgs>),
    Rebuild(OutputArgs),
    List(OutputArgs),
}

/// Read a list of addresses into an index, which is made or extended
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola gazetteer import civici.csv --format csv --municipality Jesi --crs EPSG:3004 \\
      --licence \"CC BY 4.0\" --attribution \"Comune di Jesi\"
  bussola gazetteer import INDIR_ITA.csv --format anncsu
  bussola gazetteer import marche.osm.pbf --format osm-pbf
  bussola gazetteer import lista.csv --format csv --columns street=TIPO+NOME,number=NR,suffix=LETT,x=EST,y=NORD \\
      --municipality 042021 --crs EPSG:6708 --licence \"CC0 1.0\" --attribution \"\"

Importing again under the same --name replaces what came under it before.
The index is gazetteer/gazetteer.idx beside the store; a running server uses it when it is started again.")]
struct ImportArgs {
    file: PathBuf,
    #[arg(long, value_parser = PossibleValuesParser::new(Format::ALL.map(Format::as_str)))]
    format: String,
    /// The index to make or extend
    #[arg(long)]
    out: Option<PathBuf>,
    /// What the coordinates are: EPSG:3003, 3004, 32632, 32633, 25832, 25833, 6707, 6708, 3857, 4258, 6706, 4326
    #[arg(long)]
    crs: Option<String>,
    /// Which column holds what: street=DUG+DUF,number=Civico,suffix=Esponente,x=CoordX,y=CoordY
    #[arg(long, value_name = "FIELD=COLUMN,...")]
    columns: Option<String>,
    /// Name or ISTAT code, for rows that name no municipality
    #[arg(long)]
    municipality: Option<String>,
    /// Of the source; the file's name when it is not said
    #[arg(long)]
    name: Option<String>,
    /// Under which licence the list is published
    #[arg(long)]
    licence: Option<String>,
    /// Who has to be named
    #[arg(long)]
    attribution: Option<String>,
    /// Nine of ten house numbers lie within so many metres of the door
    #[arg(long, default_value_t = REGISTER_ACCURACY_M, value_name = "METRES")]
    accuracy: f64,
    #[arg(long)]
    json: bool,
}

/// Compare the names of all indexes again, after street_words.toml was changed
#[derive(Debug, clap::Args)]
struct OutputArgs {
    #[arg(long)]
    json: bool,
}

pub fn run(places: &Places, args: Args) -> Result<()> {
    match args.command {
        Command::Import(args) => import(places, *args),
        Command::Rebuild(args) => show(&gazetteer::rebuild(places)?, args.json),
        Command::List(args) => show(&gazetteer::list(places)?, args.json),
    }
}

fn import(places: &Places, args: ImportArgs) -> Result<()> {
    let said = said(&args);
    let options = said.options(places)?;
    let (report, listed) = gazetteer::import(places, &args.file, &options, args.out)
        .with_context(|| format!("{} was not imported", args.file.display()))?;
    if args.json {
        let left_out: Vec<_> = report
            .left_out
            .iter()
            .map(|(reason, (n, first))| json!({ "reason": reason, "count": n, "example": first }))
            .collect();
        let report = json!({
            "read": report.read, "houses": report.houses, "places": report.places, "names": report.names,
            "left_out": left_out, "index": as_json(&listed),
        });
        println!("{}", serde_json::to_string_pretty(&report)?);
        return Ok(());
    }
    println!("{} rows read", report.read);
    println!(
        "{} house numbers, {} places on streets, {} names of streets taken",
        report.houses, report.places, report.names
    );
    for (reason, (n, first)) in &report.left_out {
        println!("{n} left out {reason}, such as {first}");
    }
    print_line(&listed);
    Ok(())
}

fn said(args: &ImportArgs) -> Said {
    let format = Format::ALL.into_iter().find(|format| format.as_str() == args.format);
    let format = format.unwrap_or_else(|| super::usage_error("--format is not known"));
    let crs = args.crs.as_deref().map(|text| {
        Crs::read(text).unwrap_or_else(|| {
            let known: Vec<String> = Crs::known().iter().map(u16::to_string).collect();
            super::usage_error(format!(
                "--crs {text:?} is not known; known are EPSG:{}",
                known.join(", EPSG:")
            ))
        })
    });
    let columns = Columns::read(args.columns.as_deref().unwrap_or_default());
    let columns = columns.unwrap_or_else(|fault| super::usage_error(format!("--columns: {fault}")));
    if !(args.accuracy.is_finite() && (1.0..=10_000.0).contains(&args.accuracy)) {
        super::usage_error(format!("--accuracy {} is not between 1 and 10000 metres", args.accuracy));
    }
    let (licence, attribution) = format.terms().unzip();
    let stem = args.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Said {
        format,
        crs,
        columns,
        municipality: args.municipality.clone(),
        name: args.name.clone().unwrap_or(stem),
        licence: told("--licence", args.licence.as_deref(), licence),
        attribution: told("--attribution", args.attribution.as_deref(), attribution),
        accuracy_m: args.accuracy,
    }
}

/// What is said, or what the format always has; a list without either is not imported.
fn told(flag: &str, said: Option<&str>, of_format: Option<&str>) -> String {
    match said.or(of_format) {
        Some(text) => text.to_owned(),
        None => super::usage_error(format!(
            "say with {flag} what holds for this list; it is shown with its addresses"
        )),
    }
}

fn show(listed: &[Listed], as_json_text: bool) -> Result<()> {
    if as_json_text {
        let list: Vec<_> = listed.iter().map(as_json).collect();
        println!("{}", serde_json::to_string_pretty(&list)?);
    } else if listed.is_empty() {
        println!("no address index; `bussola gazetteer import` makes one");
    } else {
        listed.iter().for_each(print_line);
    }
    Ok(())
}

fn print_line(listed: &Listed) {
    let (file, megabytes) = (listed.file.display(), listed.n_bytes as f64 / 1e6);
    println!(
        "{file}: {} streets of {} municipalities, {megabytes:.1} MB",
        listed.n_streets, listed.n_municipalities
    );
    for source in &listed.sources {
        println!("  {} ({}), {}: {}", source.name, source.format, source.licence, source.attribution);
    }
}

fn as_json(listed: &Listed) -> serde_json::Value {
    json!({
        "file": listed.file.display().to_string(), "municipalities": listed.n_municipalities,
        "streets": listed.n_streets, "bytes": listed.n_bytes, "sources": listed.sources,
    })
}
