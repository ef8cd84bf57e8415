//! `bussola backup`: everything that a store keeps, in one file.

use std::path::PathBuf;

use anyhow::Result;

use crate::adapters::clock::SystemClock;
use crate::app::backup;
use crate::config::Places;
use crate::ports::clock::Clock as _;

/// Copy everything that the store keeps into one file, while it is in use
#[derive(Debug, clap::Args)]
#[command(
    after_help = "The file holds the true addresses of protected houses and what visitors wrote: only its
owner can read it. Keep it as you keep the store. For PostgreSQL, pg_dump must be installed.
Not in it: the folders beside the store (releases, imported address indexes, copies of sources) and data/.

Examples:
  bussola backup --out bussola-2026-11-22.zip
  bussola backup --store postgres://bussola@localhost/bussola --out /srv/backups/today.zip"
)]
pub struct Args {
    /// The file to write; one that is there is not replaced
    #[arg(long)]
    out: PathBuf,
    /// Print what is in the backup as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(places: &Places, args: &Args) -> Result<()> {
    let page = backup::make(&places.store, &args.out, SystemClock.now()).await?;
    if args.json {
        println!("{}", serde_json::to_string(&page)?);
        return Ok(());
    }
    println!("{}: data version {}", args.out.display(), page.data_version);
    for (name, copied) in &page.files {
        println!("  {name}, {} bytes, sha256 {}", copied.bytes, copied.sha256);
    }
    Ok(())
}
