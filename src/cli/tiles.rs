//! `bussola tiles`: street maps for cities.

use std::path::PathBuf;

use anyhow::Result;
use bussola_engine::domain::position::BBox;
use serde_json::json;

use super::progress::Line;
use crate::app::tiles::{self, Fetched, Order};
use crate::config::Places;

/// Streets of a city for the map
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Fetch(Box<FetchArgs>),
}

/// Cut the streets of a city out of a large archive, fetching only what is needed
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola tiles fetch https://example.org/basemap.pmtiles --city torino
  bussola tiles fetch italy.pmtiles --city prato --max-zoom 14
  bussola tiles fetch italy.pmtiles --city torino --area 7.58,45.01,7.77,45.13

The archive is PMTiles 3 in the basemap schema of Protomaps; the data are OpenStreetMap's (ODbL).
A running server shows the streets as soon as the file is there.")]
struct FetchArgs {
    /// Address or file of the archive; a server must answer byte ranges
    #[arg(value_name = "PMTILES")]
    from: String,
    /// Slug of a folder of data/cities
    #[arg(long, value_name = "SLUG")]
    city: String,
    /// West, south, east and north in degrees, instead of the whole area of the city
    #[arg(long, value_name = "W,S,E,N", allow_hyphen_values = true)]
    area: Option<String>,
    /// The last zoom to take; the map enlarges it
    #[arg(long, default_value_t = 15, value_parser = clap::value_parser!(u8).range(0..=24))]
    max_zoom: u8,
    /// Refuse to fetch more than this
    #[arg(long, default_value_t = 1_000, value_name = "MEGABYTES", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    max_size: u64,
    /// The folder to write streets-SLUG.pmtiles into; without it, that of --tiles
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

pub fn run(places: &Places, args: Args) -> Result<()> {
    let Command::Fetch(args) = args.command;
    fetch(places, *args)
}

fn fetch(places: &Places, args: FetchArgs) -> Result<()> {
    let FetchArgs { from, city, area, max_zoom, max_size, out, json } = args;
    let area = area.map(|text| {
        read_area(&text).unwrap_or_else(|| {
            super::usage_error(format!("--area {text:?} is not west,south,east,north in degrees"))
        })
    });
    if let Err(error) = tiles::city(places, &city) {
        super::usage_error(format!("--city: {error:#}"));
    }
    let order = Order { from, city, area, max_zoom, max_bytes: max_size * 1_000_000, folder: out };
    let line = Line::new();
    let fetched = tiles::fetch(places, &order, &|done, of| {
        line.say(format!("fetching: {:.1} of {:.1} MB", done as f64 / 1e6, of as f64 / 1e6));
    })?;
    drop(line);
    show(&fetched, json);
    Ok(())
}

fn read_area(text: &str) -> Option<BBox> {
    let numbers: Vec<f64> =
        text.split(',').map(|part| part.trim().parse().ok()).collect::<Option<Vec<f64>>>()?;
    let [west, south, east, north] = numbers[..] else { return None };
    // No city lies across the antimeridian: edges that fall are a slip.
    BBox::from_wsen(west, south, east, north).ok().filter(|_| west < east)
}

fn show(fetched: &Fetched, as_json: bool) {
    let Fetched { file, n_tiles, n_requests, size, max_zoom, not_drawn } = fetched;
    let file = file.display().to_string();
    if as_json {
        let told = json!({
            "file": file, "tiles": n_tiles, "requests": n_requests, "bytes": size, "max_zoom": max_zoom,
            "not_drawn": not_drawn,
        });
        println!("{told:#}");
        return;
    }
    let megabytes = *size as f64 / 1e6;
    println!(
        "{file}: {n_tiles} tiles to zoom {max_zoom}, {megabytes:.1} MB, fetched with {n_requests} requests"
    );
    if !not_drawn.is_empty() {
        println!("layers that the map does not draw: {}", not_drawn.join(", "));
    }
}
