//! `bussola ingest --guess`: how an unknown file could be read, as a table for people or as JSON.

use std::path::Path;

use anyhow::Result;
use bussola_engine::domain::schedule::Hours;
use serde::Serialize;

use crate::adapters::clock::SystemClock;
use crate::app::guess::{self, Guess};
use crate::app::library::Library;
use crate::config::Places;
use crate::ingest::draft::Draft;
use crate::ingest::guess::Defaults;

/// Widest cell of the table, in characters.
const WIDTH: usize = 30;
/// Most words that are listed.
const LISTED: usize = 12;

/// What is known about the file beforehand.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Wishes {
    /// With --guess: the source's name; made of the file's name when absent
    #[arg(long)]
    name: Option<String>,
    /// With --guess: the sheet of a spreadsheet; the first with anything in it when absent
    #[arg(long)]
    sheet: Option<String>,
    /// With --guess: the municipality of records that say none
    #[arg(long)]
    municipality: Option<String>,
    /// With --guess: codes of needs that all records serve, joined by ;
    #[arg(long)]
    needs: Option<String>,
    /// With --guess: replace a source.toml that is there
    #[arg(long)]
    force: bool,
}

impl Wishes {
    pub fn is_any(&self) -> bool {
        self.force
            || [&self.name, &self.sheet, &self.municipality, &self.needs].iter().any(|wish| wish.is_some())
    }
}

pub fn run(places: &Places, file: &Path, wishes: &Wishes, dry_run: bool, json: bool) -> Result<()> {
    let library = Library::read(&places.data)?;
    let asked = guess::Wishes {
        name: wishes.name.clone(),
        sheet: wishes.sheet.clone(),
        defaults: Defaults {
            title: None,
            municipality: wishes.municipality.clone(),
            needs: wishes.needs.clone(),
        },
    };
    let guess = guess::propose(places, &library, &SystemClock, file, &asked)?;
    let written = if dry_run { None } else { Some(guess::write(&guess, file, wishes.force)?) };
    let written = written.map(|path| path.display().to_string());
    if json {
        println!("{}", serde_json::to_string_pretty(&Answer::of(&guess, written))?);
    } else {
        print(&guess, written.as_deref());
    }
    Ok(())
}

#[derive(Debug, Serialize)]
struct Answer<'a> {
    format: &'static str,
    rows_looked_at: usize,
    columns: Vec<AnswerColumn<'a>>,
    unrecognised: &'a [String],
    missing: Vec<AnswerMissing>,
    rows: Vec<AnswerRow>,
    settings: &'a str,
    written: Option<String>,
}

#[derive(Debug, Serialize)]
struct AnswerColumn<'a> {
    column: &'a str,
    field: &'a str,
    certainty: &'static str,
    reason: &'a str,
    unknown_values: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct AnswerMissing {
    field: &'static str,
    way_out: &'static str,
}

/// One record as it would become.
#[derive(Debug, Serialize)]
struct AnswerRow {
    line: u64,
    name: String,
    needs: String,
    address: String,
    municipality: String,
    contact: String,
    hours: String,
    issues: String,
}

impl<'a> Answer<'a> {
    fn of(guess: &'a Guess, written: Option<String>) -> Self {
        let column = |own: &'a crate::ingest::guess::ColumnGuess| AnswerColumn {
            column: &own.column,
            field: &own.field,
            certainty: own.certainty.as_str(),
            reason: &own.reason,
            unknown_values: own.unknown_values.iter().map(String::as_str).collect(),
        };
        let missing = guess.proposal.missing.iter().map(|(field, way_out)| AnswerMissing { field, way_out });
        Self {
            format: guess.sample.format.as_str(),
            rows_looked_at: guess.sample.n_rows,
            columns: guess.proposal.columns.iter().map(column).collect(),
            unrecognised: &guess.proposal.unrecognised,
            missing: missing.collect(),
            rows: guess.drafts.iter().map(AnswerRow::of).collect(),
            settings: &guess.settings,
            written,
        }
    }
}

impl AnswerRow {
    fn of(draft: &Draft) -> Self {
        let raw = |field: &str| draft.raw.fields.get(field).cloned().unwrap_or_default();
        let contacts = &draft.contacts;
        let contact = contacts.phones.iter().chain(&contacts.emails).chain(&contacts.websites).next();
        let issues: Vec<String> =
            draft.issues.iter().map(|issue| format!("{} ({})", issue.rule.as_str(), issue.field)).collect();
        Self {
            line: draft.raw.line,
            name: draft.name.as_deref().unwrap_or("—").to_owned(),
            needs: draft.needs.iter().map(|need| need.as_str()).collect::<Vec<_>>().join(", "),
            address: raw("address"),
            municipality: draft
                .municipality
                .as_ref()
                .map_or_else(|| "—".to_owned(), |own| own.name.to_string()),
            contact: contact.map(|text| text.to_string()).unwrap_or_default(),
            hours: match &draft.schedule.hours {
                Hours::Osm { hours, .. } => hours.to_string(),
                Hours::TextOnly(text) => format!("as text: {text}"),
                Hours::Unknown => String::new(),
            },
            issues: issues.join(", "),
        }
    }
}

fn print(guess: &Guess, written: Option<&str>) {
    let answer = Answer::of(guess, None);
    if guess.sample.is_known {
        println!("The file is {}; its columns are known.\n", answer.format);
    } else {
        println!("{} rows of {} looked at.\n", answer.rows_looked_at, answer.format);
        let head = ["column", "field", "certainty", "because"].map(str::to_owned);
        let rows = answer.columns.iter();
        table(
            head,
            rows.map(|own| [own.column, own.field, own.certainty, own.reason].map(str::to_owned)),
            60,
        );
    }
    for own in answer.columns.iter().filter(|own| !own.unknown_values.is_empty()) {
        let words: Vec<_> = own.unknown_values.iter().take(LISTED).collect();
        println!(
            "\n{}: not understood in {}: {words:?}; say what they mean with `values`",
            own.field, own.column
        );
    }
    if !answer.unrecognised.is_empty() {
        println!("\nNot recognised: {}", answer.unrecognised.join(", "));
    }
    for missing in &answer.missing {
        println!("\nMissing {}: {}", missing.field, missing.way_out);
    }
    println!("\nThe first {} as they would become:\n", answer.rows.len());
    let head = ["line", "name", "needs", "address", "municipality", "contact", "hours", "issues"];
    let rows = answer.rows.into_iter().map(|row| {
        let line = row.line.to_string();
        [line, row.name, row.needs, row.address, row.municipality, row.contact, row.hours, row.issues]
    });
    table(head.map(str::to_owned), rows, WIDTH);
    match written {
        Some(path) => println!(
            "\nWritten: {path}\nRead and correct it, then run: bussola ingest {} --dry-run",
            name_of(guess)
        ),
        None => println!("\nNothing was written. It would be:\n\n{}", guess.settings),
    }
}

fn name_of(guess: &Guess) -> String {
    guess.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Prints rows in columns as wide as they need, at most `widest`.
fn table<const N: usize>(head: [String; N], rows: impl Iterator<Item = [String; N]>, widest: usize) {
    let cut = |text: &String| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.chars().count() > widest {
            true => text.chars().take(widest - 1).chain(['…']).collect(),
            false => text,
        }
    };
    let rows: Vec<[String; N]> =
        std::iter::once(head).chain(rows).map(|row| row.each_ref().map(cut)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.chars().count())))
            .collect();
        println!("{}", cells.join("  ").trim_end());
    }
}
