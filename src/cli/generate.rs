//! `bussola generate`: synthetic, realistic data for benchmarks.

use anyhow::{Context as _, Result, ensure};
use bussola_engine::domain::id::SourceId;
use bussola_engine::domain::network::DataVersion;
use bussola_engine::generate::Generator;

use crate::app::App;
use crate::config::Places;
use crate::ports::source::SourceInfo;
use crate::ports::store::{Actor, DeskWrite, ImportBatch};

/// Desks that are written at once.
const BATCH: usize = 50_000;

/// Fill an empty store with synthetic desks, clustered like cities
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola generate --desks 100000 --seed 1 --out synthetic.gpkg")]
pub struct Args {
    /// How many
    #[arg(long)]
    desks: usize,
    /// The same seed gives the same desks
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The store to fill: a new GeoPackage file or an empty PostGIS
    #[arg(long, value_name = "STORE")]
    out: String,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(Places { store: args.out.clone(), ..places }).await?;
    let is_empty = app.store.version().await? == DataVersion(0);
    ensure!(is_empty, "{} already holds desks; synthetic ones go into an empty store only", args.out);
    let library = &app.library;
    let mut desks =
        Generator::new(args.seed, &library.cities, &library.taxonomy, &library.languages)?.take(args.desks);
    let source = SourceInfo {
        id: SourceId::new("synthetic").context("an id")?,
        title: format!("Synthetic desks, seed {}", args.seed),
        licence: "CC0-1.0".to_owned(),
        attribution: "Synthetic".to_owned(),
        rank: u16::MAX,
    };
    loop {
        let batch: Vec<DeskWrite> = desks.by_ref().take(BATCH).map(DeskWrite::New).collect();
        if batch.is_empty() {
            break;
        }
        app.store
            .import(ImportBatch {
                source: source.clone(),
                actor: Actor("generate".to_owned()),
                at: app.clock.now(),
                desks: batch,
                quarantine: Vec::new(),
                report: "{}".to_owned(),
            })
            .await?;
    }
    println!("{} synthetic desks in {}", args.desks, args.out);
    Ok(())
}
