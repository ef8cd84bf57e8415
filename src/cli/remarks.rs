//! `bussola remarks`: what visitors say is wrong, and what was done about it.

use anyhow::{Result, bail};
use clap::Subcommand;
use serde_json::json;

use crate::app::App;
use crate::config::Places;
use crate::ports::remark::{Decision, Remark};

/// List what visitors say is wrong, and settle it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola remarks
  bussola remarks --json
  bussola remarks settle 12 --by anna --decision \"called: hours changed, corrected in corrections.csv\"

A remark changes nothing by itself: correct the source, or write a row in data/corrections.csv.
Open remarks are forgotten after 180 days, settled ones after 30.")]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// Also those that are settled
    #[arg(long)]
    all: bool,
    /// For programs
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Say what was done about a remark
    Settle {
        number: i64,
        /// What was found and done
        #[arg(long)]
        decision: String,
        /// Who has decided
        #[arg(long, env = "BUSSOLA_ACTOR", default_value = "operator")]
        by: String,
    },
}

pub async fn run(places: Places, args: Args) -> Result<()> {
    let App { remarks, clock, .. } = App::open(places).await?;
    match args.action {
        None => {
            let mut list = remarks.remarks().await?;
            list.retain(|remark| args.all || remark.decision.is_none());
            show(&list, args.json)
        }
        Some(Action::Settle { number, decision, by }) => {
            let decision = Decision { on: clock.today(), by, words: decision };
            if !remarks.settle_remark(number, &decision).await? {
                bail!("there is no open remark {number}; `bussola remarks` lists them");
            }
            println!("remark {number} is settled");
            Ok(())
        }
    }
}

fn show(list: &[Remark], as_json: bool) -> Result<()> {
    if as_json {
        let list: Vec<_> = list.iter().map(to_json).collect();
        println!("{}", serde_json::to_string_pretty(&list)?);
        return Ok(());
    }
    for Remark { number, remark, times, decision } in list {
        let often = if *times > 1 { format!(", {times} times") } else { String::new() };
        println!("{number}  {}  {}  {}{often}", remark.made_on, remark.subject, remark.field.as_str());
        if !remark.words.is_empty() {
            println!("    {:?} ({})", remark.words, remark.language);
        }
        if let Some(Decision { on, by, words }) = decision {
            println!("    settled {on} by {by}: {words}");
        }
    }
    match list.len() {
        0 => println!("Nothing to look at."),
        n => println!("{n} to look at; see bussola remarks --help"),
    }
    Ok(())
}

fn to_json(remark: &Remark) -> serde_json::Value {
    let Remark { number, remark, times, decision } = remark;
    json!({
        "number": number, "subject": remark.subject.to_string(), "field": remark.field.as_str(),
        "words": remark.words, "language": remark.language.as_str(), "made_on": remark.made_on, "times": times,
        "settled_on": decision.as_ref().map(|decision| decision.on),
        "settled_by": decision.as_ref().map(|decision| &decision.by),
        "decision": decision.as_ref().map(|decision| &decision.words),
    })
}
