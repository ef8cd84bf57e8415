//! `bussola undo`: takes back a whole run of the import, or lists the runs there are.

use anyhow::{Result, bail};

use crate::app::App;
use crate::config::Places;
use crate::ports::store::Actor;
use crate::ports::workshop::{RunId, StoredRun, Undone};

/// Runs that are listed.
const LISTED: u32 = 20;
/// Desks that are named when a run cannot be taken back.
const NAMED: usize = 20;

/// Take back a whole import: every desk becomes what it was before that run
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A run is taken back only while none of its desks has changed again, by a person or by a later
run; otherwise nothing is written and the desks are named. Take back later runs first.
Taking back is itself a run, and can be taken back.

Examples:
  bussola undo                 the last runs, with their numbers
  bussola undo 12"
)]
pub struct Args {
    /// The number of the run; without one, the last runs are listed
    run: Option<u64>,
    /// Who takes it back, for the change log
    #[arg(long, default_value = "operator")]
    by: String,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(places).await?;
    let Some(number) = args.run else {
        app.store.run_list(LISTED).await?.iter().for_each(|run| println!("{}", line(run)));
        return Ok(());
    };
    match app.store.undo(RunId(number), &Actor(args.by), app.clock.now()).await? {
        Undone::Done { committed, n_desks } => {
            println!(
                "run {number} is taken back: {n_desks} desks are as they were before; this is run {}, data version {}",
                committed.run.0, committed.version
            );
            Ok(())
        }
        Undone::ChangedSince(ids) => {
            let named: Vec<&str> = ids.iter().take(NAMED).map(|id| id.as_str()).collect();
            let more = ids.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            bail!(
                "run {number} cannot be taken back: since then somebody changed {}{more}; nothing was written. \
                 Take back the later runs first, or correct these desks by hand",
                named.join(", ")
            )
        }
        Undone::Unknown => bail!(
            "there is no run {number} whose changes are known; `bussola undo` without a number lists the runs"
        ),
    }
}

fn line(run: &StoredRun) -> String {
    let StoredRun { id, source, at, actor, versions, undoes, report: _ } = run;
    let changes = versions.map_or(String::new(), |(from, to)| format!(", {} changes", to.0 - from.0));
    let undoes = undoes.map_or(String::new(), |run| format!(", took back run {}", run.0));
    format!("{:>6}  {}  {source} by {actor}{changes}{undoes}", id.0, at.format("%Y-%m-%d %H:%M"))
}
