//! What the columns of an unknown file may mean: proposed from their names and their values, each with its reason.
//!
//! A proposal is a text for a person to read and correct; nothing is read into the store because of it.

mod evidence;
mod settings;

use std::collections::{BTreeMap, BTreeSet};

use bussola_engine::domain::id::slug;
use bussola_engine::domain::register::Register;

use self::evidence::Evidence;
pub use self::settings::{Defaults, write};
use super::context::Words;
use super::draft::Draft;
use crate::ports::mapping::PAIRS;
use crate::ports::sample::{Heading, Sample, SampleColumn};

/// A part of an address that has a column of its own.
pub const HOUSE_NUMBER: &str = "house_number";
/// A heading of columns that are no field, such as fax numbers.
pub const NOTHING: &str = "nothing";
/// Below this a guess is not worth proposing.
const ENOUGH: f64 = 0.5;
/// Fields of which several columns may say something.
const MANY: [&str; 6] = ["phone", "email", "website", "notes", "hours_text", "languages"];
/// Fields that are lists, and what may separate their members.
const LISTS: [&str; 7] = ["phone", "email", "website", "needs", "languages", "audience", "access"];
const SEPARATORS: [&str; 6] = [";", "|", "\n", ",", " / ", " - "];

/// What is needed to judge names and values.
#[derive(Clone, Copy)]
pub struct Knowledge<'a> {
    pub headings: &'a [Heading],
    pub words: &'a Words,
    pub register: &'a Register,
}

impl std::fmt::Debug for Knowledge<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Knowledge").field("headings", &self.headings.len()).finish_non_exhaustive()
    }
}

/// How sure a guess is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    Low,
    Medium,
    High,
}

impl Certainty {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    fn of(score: f64) -> Self {
        match score {
            ..0.6 => Self::Low,
            ..0.85 => Self::Medium,
            _ => Self::High,
        }
    }
}

/// What one column is taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGuess {
    pub column: String,
    /// One of our fields, a pair of coordinates, or [`HOUSE_NUMBER`].
    pub field: String,
    pub certainty: Certainty,
    pub reason: String,
    /// What separates the members of a list.
    pub split: Option<String>,
    /// Words that are in the column, and ours.
    pub values: BTreeMap<String, String>,
    /// Words in the column that nobody understood, of fields that have a vocabulary.
    pub unknown_values: BTreeSet<String>,
}

/// A mapping to look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proposal {
    /// In the order of the file.
    pub columns: Vec<ColumnGuess>,
    pub unrecognised: Vec<String>,
    /// Fields without which records wait, and what to do about each.
    pub missing: Vec<(&'static str, &'static str)>,
}

impl Proposal {
    /// The columns that were taken for a field.
    pub fn of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a ColumnGuess> {
        self.columns.iter().filter(move |guess| guess.field == field)
    }

    fn has(&self, field: &str) -> bool {
        self.of(field).next().is_some()
    }
}

/// Whether a text is what people write above a column.
pub fn is_heading(text: &str, headings: &[Heading]) -> bool {
    let key = folded(text);
    !key.is_empty() && headings.iter().any(|heading| heading.words.iter().any(|word| folded(word) == key))
}

/// Proposes a meaning for every column that has one.
pub fn guess(sample: &Sample, knowledge: Knowledge<'_>, defaults: &Defaults) -> Proposal {
    let mut candidates = Vec::new();
    for (index, column) in sample.columns.iter().enumerate().filter(|(_, column)| !column.values.is_empty()) {
        let judged = |heading| Some((index, heading, evidence::judge(column, heading, knowledge)?));
        let own: Vec<(usize, &Heading, Evidence)> = knowledge.headings.iter().filter_map(judged).collect();
        // Where the heading speaks plainly, values do not speak for something else.
        let is_plain = own.iter().any(|(_, _, evidence)| evidence.is_plain);
        candidates.extend(own.into_iter().filter(|(_, _, evidence)| !is_plain || evidence.length > 0));
    }
    // The surest first; of equals the longer heading, then the column further left.
    candidates.sort_by(|(a, _, x), (b, _, y)| {
        y.score.total_cmp(&x.score).then(y.length.cmp(&x.length)).then(a.cmp(b))
    });
    let mut proposal = Proposal::default();
    let (mut taken, mut left_out, mut filled) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (index, heading, evidence) in candidates {
        let field = heading.field.as_str();
        let is_free = !filled.contains(field) || MANY.contains(&field);
        if evidence.score < ENOUGH
            || taken.contains(&index)
            || left_out.contains(&index)
            || !is_free
            || is_pair_again(field, &filled)
        {
            continue;
        }
        if field == NOTHING {
            left_out.insert(index);
            continue;
        }
        taken.insert(index);
        filled.insert(field);
        proposal.columns.push(column_guess(&sample.columns[index], heading, &evidence, knowledge));
    }
    let place = |name: &str| sample.columns.iter().position(|column| column.name == name);
    proposal.columns.sort_by_key(|guess| place(&guess.column));
    let unknown = sample.columns.iter().enumerate().filter(|(index, _)| !taken.contains(index));
    proposal.unrecognised = unknown.map(|(_, column)| column.name.clone()).collect();
    proposal.missing = missing(&proposal, defaults);
    proposal
}

/// What records of a format with its own mapping still lack, by the first of them.
pub fn known(drafts: &[Draft], defaults: &Defaults) -> Proposal {
    let mut proposal = Proposal::default();
    if defaults.needs.is_none() && drafts.iter().all(|draft| draft.needs.is_empty()) {
        proposal.missing.push(NEEDS);
    }
    if defaults.municipality.is_none() && drafts.iter().all(|draft| draft.municipality.is_none()) {
        proposal.missing.push(MUNICIPALITY);
    }
    proposal
}

const MUNICIPALITY: (&str, &str) =
    ("municipality", "--municipality NAME, when all are in one; or say which column has it");
const NEEDS: (&str, &str) = (
    "needs",
    "without a need a record waits: --needs CODE for all of them, or `needs = { column = ..., values = { theirs = \"ours\" } }`",
);

fn missing(proposal: &Proposal, defaults: &Defaults) -> Vec<(&'static str, &'static str)> {
    let has = |field| proposal.has(field);
    let is_placed = has("lat") || has("lat_lon") || has("lon_lat");
    let mut missing = Vec::new();
    if !has("name") {
        missing.push(("name", "without a name a record waits: say which column has it"));
    }
    let says_a_need = |own: &ColumnGuess| own.unknown_values.is_empty() || !own.values.is_empty();
    if !proposal.of("needs").any(says_a_need) && defaults.needs.is_none() {
        missing.push(NEEDS);
    }
    if !has("municipality") && !has("istat") && defaults.municipality.is_none() {
        missing
            .push(("municipality", "--municipality NAME, when all are in one; or say which column has it"));
    }
    if !has("address") && !is_placed {
        missing.push(("address", "without an address and without coordinates no pin can be drawn"));
    }
    if !has("confidence") {
        missing.push(("confidence", "records count as not confirmed until `confidence` says otherwise"));
    }
    missing
}

/// Coordinates in one column and in two are not both needed.
fn is_pair_again(field: &str, filled: &BTreeSet<&str>) -> bool {
    let is_pair = |field: &str| PAIRS.contains(&field);
    let is_single = |field: &str| matches!(field, "lat" | "lon");
    (is_pair(field) && filled.iter().any(|own| is_single(own) || is_pair(own)))
        || (is_single(field) && filled.iter().any(|own| is_pair(own)))
}

fn column_guess(
    column: &SampleColumn,
    heading: &Heading,
    evidence: &Evidence,
    knowledge: Knowledge<'_>,
) -> ColumnGuess {
    let field = heading.field.as_str();
    let is_list = LISTS.contains(&field);
    let split = is_list.then(|| separator(&column.values, heading, knowledge)).flatten();
    let members: BTreeSet<String> = column
        .values
        .iter()
        .flat_map(|value| match &split {
            Some(separator) => value.split(separator.as_str()).map(str::trim).collect(),
            None => vec![value.as_str()],
        })
        .filter(|member| !member.is_empty())
        .map(str::to_owned)
        .collect();
    let (mut values, mut unknown_values) = (BTreeMap::new(), BTreeSet::new());
    if evidence::has_vocabulary(field) {
        for member in members {
            match evidence::translated(&member, heading, knowledge) {
                Some(ours) if ours == member => {}
                Some(ours) => _ = values.insert(member, ours),
                None => _ = unknown_values.insert(member),
            }
        }
    }
    ColumnGuess {
        column: column.name.clone(),
        field: field.to_owned(),
        certainty: Certainty::of(evidence.score),
        reason: evidence.reason.clone(),
        split,
        values,
        unknown_values,
    }
}

/// What cuts values into most members that are understood; `None` when whole ones are understood as well.
fn separator(values: &[String], heading: &Heading, knowledge: Knowledge<'_>) -> Option<String> {
    let understood = |separator: Option<&str>| {
        let (mut n, mut of) = (0_usize, 0_usize);
        for value in values {
            let members: Vec<&str> =
                separator.map_or_else(|| vec![value.as_str()], |s| value.split(s).collect());
            let members = members.into_iter().map(str::trim).filter(|member| !member.is_empty());
            for member in members {
                of += 1;
                n += usize::from(evidence::fits(member, heading, knowledge) != Some(false));
            }
        }
        (n as f64 / of.max(1) as f64, of)
    };
    let (whole, n_whole) = understood(None);
    let scored = SEPARATORS.iter().map(|separator| (understood(Some(separator)), *separator));
    let useful = scored.filter(|((share, n), _)| *n > n_whole && *share + 1e-9 >= whole);
    let best = useful.rev().max_by(|((x, n), _), ((y, m), _)| x.total_cmp(y).then(n.cmp(m)));
    best.map(|(_, separator)| separator.to_owned())
}

/// A heading or a word without case, accents and punctuation.
pub(super) fn folded(text: &str) -> String {
    slug(text).replace('-', " ")
}
