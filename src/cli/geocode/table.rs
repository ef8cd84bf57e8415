//! Every row of a CSV file, in its order, none left out; what is written is written for good.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use bussola_engine::domain::address::IstatCode;
use csv::ByteRecord;
use rayon::prelude::*;
use serde_json::json;

use super::super::progress::Line;
use super::{Asker, chain_of, municipality, result_cells, resume};
use crate::ports::geocoder::{AddressQuery, Answer, GeocodeError, GeocodeOutcome};

/// The columns that are added to each row.
const RESULT_COLUMNS: [&str; 8] =
    ["result_lat", "result_lon", "precision", "precision_m", "confidence", "matched", "geocoder", "error"];
/// Rows that are looked up on all cores together.
const BATCH: usize = 1000;
/// A geocoder that asks to wait for longer stops the run; `--resume` goes on.
const MAX_WAIT: Duration = Duration::from_secs(120);
const MAX_WAITS: usize = 3;

/// What is read, and what is written.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    pub file: &'a Path,
    pub column: &'a str,
    pub municipality_column: Option<&'a str>,
    pub out: &'a Path,
    pub resume: bool,
}

/// A row with what is asked of it, or why nothing is.
struct Row {
    cells: ByteRecord,
    query: Result<AddressQuery, String>,
    /// Something that is wrong and does not keep the row from being asked.
    note: Option<String>,
}

/// Where the columns are.
struct Columns {
    header: ByteRecord,
    address: usize,
    municipality: Option<usize>,
}

/// Counts per precision, `ambiguous`, `not_found` and `error`.
type Summary = BTreeMap<&'static str, usize>;

pub async fn run(asker: &Asker, job: &Job<'_>, as_json: bool) -> Result<()> {
    let delimiter = delimiter_of(job.file)?;
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(delimiter)
        .from_path(job.file)
        .with_context(|| format!("{} cannot be read", job.file.display()))?;
    let columns = columns(reader.byte_headers()?, job);
    let is_same_file = matches!((job.file.canonicalize(), job.out.canonicalize()), (Ok(a), Ok(b)) if a == b);
    ensure!(!is_same_file, "--out is the file of --file; give another");
    let mut rows = reader.byte_records();
    let header: ByteRecord =
        columns.header.iter().chain(RESULT_COLUMNS.iter().map(|name| name.as_bytes())).collect();
    let (out, n_done) = match resume::point(job, delimiter, &header, &mut rows, &columns.header)? {
        Some((file, n_done)) => (file, n_done),
        None => (new_file(job.out, delimiter, &header)?, 0),
    };
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(BufWriter::new(out));
    let mut summary = Summary::new();
    let line = Line::new();
    let mut n_rows = n_done;
    loop {
        let batch: Vec<Row> = rows
            .by_ref()
            .take(BATCH)
            .map(|cells| Ok(row(cells?, &columns, asker)))
            .collect::<Result<_, csv::Error>>()
            .with_context(|| format!("{} cannot be read after row {n_rows}", job.file.display()))?;
        if batch.is_empty() {
            break;
        }
        let local: Vec<Option<Answer>> = batch.par_iter().map(|row| locally(row, asker)).collect();
        for (row, local) in batch.into_iter().zip(local) {
            let is_asked = row.query.is_ok() && local.is_none();
            let (cells, error, word) = looked_up(&row, local, asker, &line).await.with_context(|| {
                format!("row {}: {n_rows} rows are written; go on with --resume", n_rows + 1)
            })?;
            let cells = cells.into_iter().chain([error]).map(disarmed);
            let own = padded(&row.cells, columns.header.len());
            writer.write_byte_record(&own.chain(cells.map(String::into_bytes)).collect())?;
            if is_asked {
                writer.flush()?;
            }
            *summary.entry(word).or_default() += 1;
            n_rows += 1;
        }
        writer.flush()?;
        line.say(format!("{n_rows} rows"));
    }
    drop(line);
    tell(&summary, n_done, job, as_json);
    Ok(())
}

fn new_file(out: &Path, delimiter: u8, header: &ByteRecord) -> Result<File> {
    let mut file = File::create(out).with_context(|| format!("{} cannot be written", out.display()))?;
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_byte_record(header)?;
    file.write_all(&writer.into_inner().map_err(|error| error.into_error())?)?;
    Ok(file)
}

/// The one of comma, semicolon and tab that is commonest in the first line.
fn delimiter_of(file: &Path) -> Result<u8> {
    const MAX_HEADER: u64 = 1 << 20;
    let open = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let mut first = Vec::new();
    std::io::Read::take(BufReader::new(open), MAX_HEADER).read_until(b'\n', &mut first)?;
    let count = |delimiter: u8| first.iter().filter(|byte| **byte == delimiter).count();
    Ok([b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b','))
}

fn columns(header: &ByteRecord, job: &Job<'_>) -> Columns {
    let at = |flag: &str, name: &str| {
        header.iter().position(|own| own == name.as_bytes()).unwrap_or_else(|| {
            let there = header.iter().map(String::from_utf8_lossy).collect::<Vec<_>>().join(", ");
            super::super::usage_error(format!(
                "{flag}: {} has no column {name:?}; it has {there}",
                job.file.display()
            ))
        })
    };
    Columns {
        address: at("--column", job.column),
        municipality: job.municipality_column.map(|name| at("--municipality-column", name)),
        header: header.clone(),
    }
}

fn row(cells: ByteRecord, columns: &Columns, asker: &Asker) -> Row {
    let text = |at: usize| cells.get(at).map(text_of).unwrap_or_default();
    let address = text(columns.address);
    let municipality = columns.municipality.map(|at| municipality_in(&text(at), asker)).transpose();
    let query = if address.is_empty() {
        Err("the address is empty".to_owned())
    } else {
        municipality.map(|municipality| AddressQuery { text: address, postcode: None, municipality })
    };
    let extra = cells.iter().skip(columns.header.len()).map(text_of).collect::<Vec<_>>();
    let note = (!extra.is_empty()).then(|| format!("more cells than columns: {}", extra.join(" | ")));
    Row { cells, query, note }
}

/// A row whose municipality is not known is not looked up: an answer could lie anywhere.
fn municipality_in(text: &str, asker: &Asker) -> Result<IstatCode, String> {
    if text.is_empty() {
        return Err("the municipality is empty".to_owned());
    }
    municipality(&asker.register, text)
}

/// UTF-8, or what it most likely is.
fn text_of(bytes: &[u8]) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    };
    text.trim().to_owned()
}

fn locally(row: &Row, asker: &Asker) -> Option<Answer> {
    let answer = asker.geocoder.locally(row.query.as_ref().ok()?)?;
    (!answer.may_improve).then_some(answer)
}

/// The result's cells, what went wrong, and the word under which it counts. An error stops the run.
async fn looked_up(
    row: &Row,
    local: Option<Answer>,
    asker: &Asker,
    line: &Line,
) -> Result<([String; 7], String, &'static str)> {
    let mut faults: Vec<String> = row.note.iter().cloned().collect();
    let answer = match (&row.query, local) {
        (_, Some(answer)) => Some(answer),
        (Ok(query), None) => match ask(query, asker, line).await {
            Ok(answer) => Some(answer),
            Err(error @ GeocodeError::Unavailable(_)) => {
                faults.push(chain_of(&error));
                None
            }
            Err(error) => bail!(error),
        },
        (Err(fault), None) => {
            faults.push(fault.clone());
            None
        }
    };
    let Some(answer) = answer else { return Ok((Default::default(), faults.join("; "), "error")) };
    faults.extend(
        answer.silent.iter().map(|s| format!("{} did not answer: {}", s.geocoder, chain_of(&s.error))),
    );
    if let Some(rival) = &answer.rival {
        let (at, who) = (rival.candidate.position, &rival.geocoder);
        faults.push(format!("{who} says {:.6}, {:.6}", at.lat(), at.lon()));
    }
    let word = match &answer.outcome {
        GeocodeOutcome::Found(found) => found.precision.as_str(),
        GeocodeOutcome::Ambiguous(_) => "ambiguous",
        GeocodeOutcome::NotFound => "not_found",
    };
    Ok((result_cells(&answer), faults.join("; "), word))
}

/// Waits where the wait is short. A server that was away is asked once more.
async fn ask(query: &AddressQuery, asker: &Asker, line: &Line) -> Result<Answer, GeocodeError> {
    let mut was_away = false;
    for _ in 0..MAX_WAITS {
        let asked = asker.geocoder.ask(query).await;
        let busy = match &asked {
            Ok(answer) => answer.silent.iter().find_map(|silence| pause(&silence.error)),
            Err(GeocodeError::Unavailable(_)) if !was_away => {
                was_away = true;
                continue;
            }
            Err(error) => pause(error),
        };
        let Some(wait) = busy.filter(|wait| *wait <= MAX_WAIT) else { return asked };
        line.say(format!("waiting {} s, as the geocoder asks", wait.as_secs()));
        tokio::time::sleep(wait).await;
    }
    asker.geocoder.ask(query).await
}

fn pause(error: &GeocodeError) -> Option<Duration> {
    match error {
        GeocodeError::Busy { retry_after } => Some(*retry_after),
        GeocodeError::Refused | GeocodeError::Unavailable(_) => None,
    }
}

/// Short rows are filled up, so that the result columns stay under their names.
pub fn padded(cells: &ByteRecord, n_columns: usize) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..n_columns).map(|at| cells.get(at).unwrap_or_default().to_vec())
}

/// A cell that a spreadsheet would run as a formula becomes text.
fn disarmed(cell: String) -> String {
    let is_formula = cell.starts_with(['=', '@', '\t', '\r'])
        || (cell.starts_with(['+', '-']) && cell.parse::<f64>().is_err());
    if is_formula { format!("'{cell}") } else { cell }
}

fn tell(summary: &Summary, n_before: usize, job: &Job<'_>, as_json: bool) {
    let n_rows = n_before + summary.values().sum::<usize>();
    let out = job.out.display().to_string();
    if as_json {
        println!(
            "{}",
            json!({ "rows": n_rows, "from_before": n_before, "by_precision": summary, "out": out })
        );
        return;
    }
    let counts: Vec<String> = summary.iter().map(|(word, count)| format!("{word} {count}")).collect();
    let before = if n_before > 0 { format!(", {n_before} there from before") } else { String::new() };
    println!("{n_rows} rows{before}: {}; written to {out}", counts.join(", "));
}
