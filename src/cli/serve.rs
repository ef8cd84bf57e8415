//! `bussola serve`: the site and the API.

use anyhow::Result;

use super::progress::Line;
use crate::app::App;
use crate::config::{Places, Serving};

/// Serve the site and the API; a first run on an empty store ingests the data folder
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola serve
  bussola serve --bind 0.0.0.0:8080 --store postgres://bussola@localhost/bussola --public-url https://bussola.example.org")]
pub struct Args {
    #[command(flatten)]
    serving: Serving,
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let app = App::open(places).await?;
    let line = Line::new();
    let reports = app.fill_if_empty(&|progress| line.show(progress)).await?;
    drop(line);
    for report in reports {
        eprintln!("{}", report.to_text());
    }
    let serving = Serving { ..args.serving };
    app.serve(serving, |address| {
        println!("Bussola answers at http://{address}/  (stop with Ctrl-C)");
    })
    .await
}
