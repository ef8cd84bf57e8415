//! `bussola hours`: what an `opening_hours` text means.

use anyhow::{Context as _, Result, bail};
use bussola_engine::domain::calendar::PatronDay;
use bussola_engine::domain::opening::Opening;
use bussola_engine::domain::register::Register;
use bussola_engine::domain::schedule::{OsmHours, Schedule};
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::compile::{self, Circumstances, Window};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::json;

use crate::adapters::clock::SystemClock;
use crate::app::library::Library;
use crate::config::Places;
use crate::ports::clock::Clock;

/// Parse opening hours, show them normalised, their intervals and the state at a moment
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  bussola hours \"Mo-Fr 09:00-12:30\"
  bussola hours \"Mo-Fr 09:00-12:30; PH off\" --from 2026-12-07T10:00 --days 3 --json
  bussola hours \"Mo-Fr 09:00-12:30\" --from 2026-06-24T10:00 --municipality Torino")]
pub struct Args {
    /// OSM opening_hours text
    hours: String,
    /// Local date or moment, YYYY-MM-DD or YYYY-MM-DDTHH:MM; now when not given
    #[arg(long)]
    from: Option<String>,
    /// How many days of intervals
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=366))]
    days: u16,
    /// Municipality by name or ISTAT code, for its patron day
    #[arg(long)]
    municipality: Option<String>,
    #[arg(long)]
    json: bool,
}

pub fn run(places: &Places, args: &Args) -> Result<()> {
    let from = match &args.from {
        None => SystemClock.now_local(),
        Some(text) => match parse_moment(text) {
            Some(moment) => LocalMinute::from_datetime(moment),
            None => super::usage_error(format!("--from {text:?} is not YYYY-MM-DD or YYYY-MM-DDTHH:MM")),
        },
    };
    let hours = OsmHours::parse(&args.hours).map_err(|error| {
        anyhow::anyhow!("{}", error.detail)
            .context(format!("{error}; write it as in https://wiki.openstreetmap.org/wiki/Key:opening_hours"))
    })?;
    let patrons = match &args.municipality {
        Some(municipality) => patron_days(places, municipality)?,
        None => Vec::new(),
    };
    let window = Window { first_day: from.date(), n_days: args.days };
    let end = LocalMinute::from_date(window.first_day).plus_minutes(i32::from(args.days) * 24 * 60);
    let intervals = compile::evaluate(&hours, window)
        .into_iter()
        .map(|(start, stop, _, comment)| (start.max(from), stop.min(end), comment))
        .filter(|(start, stop, _)| start < stop)
        .collect::<Vec<_>>();
    let circumstances =
        Circumstances { is_public_office: false, patrons, access: Vec::new(), is_unconfirmed: false };
    // A longer window than the table's, so that the next opening is found.
    let looked_at = Window { first_day: window.first_day, n_days: args.days.max(70) };
    let opening =
        compile::compile(&Schedule::from_osm(hours.clone()), &circumstances, looked_at).opening_at(from, &[]);
    if args.json {
        println!("{}", serde_json::to_string_pretty(&as_json(&hours, &intervals, &opening, from))?);
    } else {
        print_for_people(&hours, &intervals, &opening, from);
    }
    Ok(())
}

type Row = (LocalMinute, LocalMinute, Option<Box<str>>);

fn as_json(hours: &OsmHours, intervals: &[Row], opening: &Opening, from: LocalMinute) -> serde_json::Value {
    let intervals: Vec<_> = intervals
        .iter()
        .map(|(start, stop, comment)| {
            json!([start.to_text(), stop.to_text(), comment.as_deref().unwrap_or("")])
        })
        .collect();
    json!({
        "normalised": hours.as_str(),
        "from": from.to_text(),
        "intervals": intervals,
        "state": {
            "state": opening.state.as_str(),
            "until": opening.until.map(LocalMinute::to_text),
            "next": opening.next.map(LocalMinute::to_text),
            "reasons": opening.reasons.iter().map(|reason| json!({ "code": reason.code() })).collect::<Vec<_>>(),
        },
    })
}

fn print_for_people(hours: &OsmHours, intervals: &[Row], opening: &Opening, from: LocalMinute) {
    println!("{hours}");
    let time = |minute: Option<LocalMinute>| minute.map_or("-".to_owned(), LocalMinute::to_text);
    let reasons: Vec<&str> = opening.reasons.iter().map(|reason| reason.code()).collect();
    println!(
        "at {}: {} (until {}, next {}) because: {}",
        from.to_text(),
        opening.state.as_str(),
        time(opening.until),
        time(opening.next),
        reasons.join(", ")
    );
    for (start, stop, comment) in intervals {
        println!("  {} – {}  {}", start.to_text(), stop.to_text(), comment.as_deref().unwrap_or(""));
    }
}

fn parse_moment(text: &str) -> Option<NaiveDateTime> {
    let minutes = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M");
    let seconds = || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S");
    let day = || text.parse::<NaiveDate>().map(|date| date.and_time(NaiveTime::MIN));
    minutes.or_else(|_| seconds()).or_else(|_| day()).ok()
}

fn patron_days(places: &Places, municipality: &str) -> Result<Vec<PatronDay>> {
    let library = Library::read(&places.data)?;
    let entry = find(&library.register, municipality)?;
    Ok(library.calendar.patron_days(entry).to_vec())
}

fn find(register: &Register, text: &str) -> Result<bussola_engine::domain::address::IstatCode> {
    if let Ok(code) = bussola_engine::domain::address::IstatCode::new(text) {
        let entry =
            register.entry(code).with_context(|| format!("no municipality has the ISTAT code {text}"))?;
        return Ok(entry.municipality.istat);
    }
    match register.named(text, None).as_slice() {
        [] => bail!("no municipality is called {text:?}"),
        [entry] => Ok(entry.municipality.istat),
        many => {
            let names: Vec<String> = many
                .iter()
                .map(|e| {
                    format!("{} ({}) {}", e.municipality.name, e.municipality.province, e.municipality.istat)
                })
                .collect();
            bail!("{text:?} may be {}; give the ISTAT code", names.join(" or "))
        }
    }
}
