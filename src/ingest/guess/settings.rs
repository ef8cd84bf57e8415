//! A proposal as the text of a `source.toml`, to be read and corrected by a person.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{ColumnGuess, HOUSE_NUMBER, MANY, Proposal};
use crate::ports::sample::Sample;

/// What holds for every record of the file, as whoever asks for a proposal knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Defaults {
    pub title: Option<String>,
    pub municipality: Option<String>,
    /// Codes of needs, joined by `;`.
    pub needs: Option<String>,
}

/// The text of the file.
pub fn write(file_name: &str, sample: &Sample, proposal: &Proposal, defaults: &Defaults) -> String {
    let mut out = String::new();
    let head = "Proposed by `bussola ingest --guess`. Read it, correct it, and say licence and attribution;\n\
                # the keys are explained in data/sources/README.md.";
    let title = defaults.title.as_deref().unwrap_or(file_name);
    _ = writeln!(out, "# {head}\ntitle = {}", quoted(title));
    _ = writeln!(out, "licence = \"not stated\"\nattribution = {}\nrank = 200", quoted(title));
    _ = writeln!(out, "format = {}\nfile = {}", quoted(sample.format.as_str()), quoted(file_name));
    let options = &sample.options;
    if let Some(delimiter) = options.delimiter {
        _ = writeln!(out, "delimiter = {}", quoted(&char::from(delimiter).to_string()));
    }
    if let Some(sheet) = &options.sheet {
        _ = writeln!(out, "sheet = {}", quoted(sheet));
    }
    if let Some(row) = options.header_row {
        _ = writeln!(out, "header_row = {row}");
    }
    match &defaults.municipality {
        Some(name) => _ = writeln!(out, "municipality = {}", quoted(name)),
        None if proposal.missing.iter().any(|(field, _)| *field == "municipality") => {
            out.push_str("# municipality = \"of all records that say none\"\n");
        }
        None => {}
    }
    out.push_str("\n# Our field = the column it comes from.\n[columns]\n");
    for (field, line) in lines(proposal, defaults, sample.is_known) {
        _ = writeln!(out, "{field} = {line}");
    }
    if !proposal.unrecognised.is_empty() {
        _ = writeln!(
            out,
            "\n# Not recognised: {}",
            proposal.unrecognised.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ")
        );
    }
    for (field, way_out) in &proposal.missing {
        _ = writeln!(out, "# {field}: {way_out}");
    }
    out
}

fn lines(proposal: &Proposal, defaults: &Defaults, is_known: bool) -> BTreeMap<String, String> {
    let mut lines = BTreeMap::new();
    for guess in &proposal.columns {
        let field = guess.field.as_str();
        if field != HOUSE_NUMBER && field != "id" {
            lines.entry(field.to_owned()).or_insert_with(|| line(proposal, guess));
        }
    }
    if let Some(needs) = &defaults.needs {
        lines.insert("needs".to_owned(), format!("{{ constant = {} }}", quoted(needs)));
    }
    if is_known {
        return lines;
    }
    let has = |field: &str| proposal.has(field);
    match proposal.of("id").next() {
        Some(guess) => {
            let line = format!("{{ column = {}, slug = true }}", quoted(&guess.column));
            lines.insert("id".to_owned(), line);
        }
        None => {
            let fields = ["name", "organization", "address", "municipality"];
            let own: Vec<String> =
                fields.iter().filter(|field| has(field)).map(|field| quoted(field)).collect();
            if !own.is_empty() {
                lines.insert("id".to_owned(), format!("{{ from = [{}] }}", own.join(", ")));
            }
        }
    }
    if ["lat", "lat_lon", "lon_lat"].into_iter().any(has) {
        // How good the positions are nobody has said yet.
        lines.insert("precision".to_owned(), "{ constant = \"near\" }".to_owned());
    }
    lines
}

fn line(proposal: &Proposal, guess: &ColumnGuess) -> String {
    let field = guess.field.as_str();
    let mut columns: Vec<&ColumnGuess> = vec![guess];
    if MANY.contains(&field) {
        columns = proposal.of(field).collect();
    } else if field == "address" {
        columns.extend(proposal.of(HOUSE_NUMBER));
    }
    let mut parts = Vec::new();
    if let [only] = columns[..] {
        parts.push(format!("column = {}", quoted(&only.column)));
    } else {
        let names: Vec<String> = columns.iter().map(|guess| quoted(&guess.column)).collect();
        let separator = match field {
            "address" => ", ",
            "notes" | "hours_text" => "; ",
            _ => ";",
        };
        parts.push(format!("join = [{}], separator = {}", names.join(", "), quoted(separator)));
    }
    let split = columns.iter().find_map(|guess| guess.split.as_deref());
    let is_joined_list = columns.len() > 1 && matches!(field, "phone" | "email" | "website" | "languages");
    if let Some(split) = split.or(is_joined_list.then_some(";")) {
        parts.push(format!("split = {}", quoted(split)));
    }
    let values: BTreeMap<_, _> = columns.iter().flat_map(|guess| &guess.values).collect();
    if !values.is_empty() {
        let pairs: Vec<String> =
            values.iter().map(|(theirs, ours)| format!("{} = {}", quoted(theirs), quoted(ours))).collect();
        parts.push(format!("values = {{ {} }}", pairs.join(", ")));
    }
    match parts[..] {
        [_] if columns.len() == 1 => quoted(&guess.column),
        _ => format!("{{ {} }}", parts.join(", ")),
    }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => _ = write!(out, "\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
