//! `bussola restore`: puts a backup in the place of a store.

use std::path::PathBuf;

use anyhow::Result;

use crate::adapters::clock::SystemClock;
use crate::app::backup::{self, Restored};
use crate::config::Places;
use crate::ports::clock::Clock as _;

/// Put a backup in the place of the store
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Stop the server first. Everything is checked before anything is replaced, and a store that is
there is moved aside, not deleted. For PostgreSQL, pg_restore must be installed.

Examples:
  bussola restore bussola-2026-11-22.zip
  bussola restore bussola-2026-11-22.zip --replace"
)]
pub struct Args {
    /// A file that `bussola backup` wrote
    file: PathBuf,
    /// Move a store that is there aside; without it, restoring over a store is refused
    #[arg(long)]
    replace: bool,
}

pub async fn run(places: &Places, args: &Args) -> Result<()> {
    let ending = SystemClock.now().format("before_restore_%Y%m%d_%H%M%S").to_string();
    let aside = args.replace.then_some(ending.as_str());
    let Restored { page, former } = backup::put_back(&places.store, &args.file, aside).await?;
    println!("restored data version {} of {}", page.data_version, page.made_at);
    if let Some(former) = former {
        println!("the store that was there is now {former}; delete it when all is well");
    }
    Ok(())
}
