//! What a run did, as a value: printed for people, kept as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::time::Duration;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule, Severity};
use bussola_engine::domain::location::AddressVisibility;
use bussola_engine::domain::schedule::Hours;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::draft::Draft;
use super::hours::Comparison;
use super::hours::reading::Text;
use super::normalise::place::PLACED_BY_SOURCE;
use super::parse::Parsed;
use super::reconcile::Outcome;
use crate::ports::source::SourceInfo;

/// Examples that are kept per rule.
const MAX_EXAMPLES: usize = 3;

/// Disagreements about hours that are kept.
const MAX_DISAGREEMENTS: usize = 500;

/// The report of one run of one source. `read = published + quarantined + rejected`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    pub source: String,
    pub title: String,
    pub at: String,
    pub dry_run: bool,
    /// After the run; absent when nothing was written.
    pub data_version: Option<u64>,
    /// The number by which it is kept; absent when nothing was written.
    pub run: Option<u64>,
    pub counts: Counts,
    /// Per field of published records: where its values come from.
    pub fields: BTreeMap<&'static str, FieldCount>,
    /// Published records by the precision of their position; `none` has no position.
    pub precision: BTreeMap<&'static str, usize>,
    pub hours: HoursCount,
    /// The commonest first.
    pub issues: Vec<RuleCount>,
    /// The first desks of each kind.
    pub desks: Named,
    /// Milliseconds per stage.
    pub duration_ms: BTreeMap<&'static str, u64>,
}

/// Desks that a report names: the first hundred of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Named {
    pub new: Vec<String>,
    pub changed: Vec<String>,
    pub gone: Vec<String>,
}

/// Records per outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    pub read: usize,
    pub published: usize,
    pub quarantined: usize,
    /// Empty records and exact copies of an earlier one.
    pub rejected: usize,
    pub rejected_empty: usize,
    pub rejected_repeated: usize,
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    pub kept_by_person: usize,
    pub gone: usize,
}

/// Where the values of one field come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct FieldCount {
    pub from_source: usize,
    /// Worked out from what the source says in other words.
    pub inferred: usize,
    pub from_geocoder: usize,
    pub missing: usize,
}

/// How well hours were understood, over the records that were read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct HoursCount {
    pub with_words: usize,
    pub with_column: usize,
    pub words_understood: usize,
    /// Words that name a year or a season: never current hours.
    pub words_dated: usize,
    pub words_not_understood: usize,
    /// Both there, and the words understood.
    pub compared: usize,
    pub agree: usize,
    /// What is published in the end.
    pub published_as_hours: usize,
    pub published_as_words: usize,
    pub published_unknown: usize,
    /// `words | understood | column`.
    pub disagreements: Vec<Example>,
}

/// How often a rule was broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleCount {
    pub rule: &'static str,
    pub severity: &'static str,
    pub count: usize,
    pub examples: Vec<Example>,
}

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    pub line: u64,
    pub field: String,
    /// Absent where it may not leave.
    pub value: Option<String>,
}

/// A report that grows with every batch.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    counts: Counts,
    fields: BTreeMap<&'static str, FieldCount>,
    precision: BTreeMap<&'static str, usize>,
    hours: HoursCount,
    issues: BTreeMap<(Severity, Rule), RuleCount>,
    durations: BTreeMap<&'static str, Duration>,
    quotable: BTreeSet<String>,
}

impl Tally {
    /// `quotable` are the fields whose values a report may quote.
    pub fn new(quotable: &BTreeSet<String>) -> Self {
        Self { quotable: quotable.clone(), ..Self::default() }
    }

    pub fn parsed(&mut self, parsed: &Parsed) {
        let counts = &mut self.counts;
        counts.read += parsed.n_read();
        counts.rejected += parsed.n_empty + parsed.n_repeated;
        counts.rejected_empty += parsed.n_empty;
        counts.rejected_repeated += parsed.n_repeated;
    }

    pub fn judged(&mut self, accepted: &[Draft], quarantined: &[Draft]) {
        self.counts.published += accepted.len();
        self.counts.quarantined += quarantined.len();
        accepted.iter().for_each(|draft| self.count_inferred(draft));
        for draft in accepted.iter().chain(quarantined) {
            self.hours.read(draft);
            for issue in &draft.issues {
                self.issue(draft.raw.line, issue, draft.visibility == AddressVisibility::Full);
            }
            let disagreements = draft.issues.iter().filter(|issue| issue.rule == Rule::HoursDisagree);
            for issue in disagreements {
                if self.hours.disagreements.len() < MAX_DISAGREEMENTS {
                    let is_open = draft.visibility == AddressVisibility::Full;
                    let example = self.example(draft.raw.line, issue, is_open);
                    self.hours.disagreements.push(example);
                }
            }
        }
    }

    pub fn assembled(&mut self, records: &[DeskRecord]) {
        for record in records {
            count_fields(&mut self.fields, record);
            let placement = record.location.placement.as_ref();
            let word = placement.map_or("none", |placement| placement.precision.as_str());
            *self.precision.entry(word).or_default() += 1;
            match record.desk.schedule.hours {
                Hours::Osm { .. } => self.hours.published_as_hours += 1,
                Hours::TextOnly(_) => self.hours.published_as_words += 1,
                Hours::Unknown => self.hours.published_unknown += 1,
            }
        }
    }

    /// Once for each field of a record, by however many rules.
    fn count_inferred(&mut self, draft: &Draft) {
        let fields: BTreeSet<&'static str> =
            draft.inferred.iter().filter_map(|inferred| told_as(inferred.field)).collect();
        for field in fields {
            self.fields.entry(field).or_default().inferred += 1;
        }
    }

    /// An issue of a record, or of the whole run.
    pub fn issue(&mut self, line: u64, issue: &Issue, is_open: bool) {
        let example = self.example(line, issue, is_open);
        let rule = self.issues.entry((issue.severity, issue.rule)).or_insert_with(|| RuleCount {
            rule: issue.rule.as_str(),
            severity: match issue.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            count: 0,
            examples: Vec::new(),
        });
        rule.count += 1;
        if rule.examples.len() < MAX_EXAMPLES {
            rule.examples.push(example);
        }
    }

    /// Nothing of a protected place is quoted, and of others only what anybody may read.
    fn example(&self, line: u64, issue: &Issue, is_open: bool) -> Example {
        let is_quotable = is_open && issue.field.split(", ").all(|field| self.quotable.contains(field));
        let value = is_quotable.then(|| issue.value.to_string());
        Example { line, field: issue.field.to_string(), value }
    }

    pub fn took(&mut self, stage: &'static str, duration: Duration) {
        *self.durations.entry(stage).or_default() += duration;
    }

    pub fn into_report(
        self,
        source: &SourceInfo,
        at: DateTime<Utc>,
        dry_run: bool,
        outcome: &Outcome,
    ) -> Report {
        let mut issues: Vec<((Severity, Rule), RuleCount)> = self.issues.into_iter().collect();
        issues.sort_by_key(|((severity, rule), count)| (std::cmp::Reverse((*severity, count.count)), *rule));
        let mut fields = self.fields;
        for count in fields.values_mut() {
            count.from_source = count.from_source.saturating_sub(count.inferred);
        }
        let ids = |ids: &[DeskId]| ids.iter().map(ToString::to_string).collect();
        Report {
            source: source.id.to_string(),
            title: source.title.clone(),
            at: at.to_rfc3339_opts(SecondsFormat::Secs, true),
            dry_run,
            data_version: None,
            run: None,
            counts: Counts {
                new: outcome.n_new,
                changed: outcome.n_changed,
                same: outcome.n_same,
                kept_by_person: outcome.n_kept,
                gone: outcome.n_gone,
                ..self.counts
            },
            fields,
            precision: self.precision,
            hours: self.hours,
            issues: issues.into_iter().map(|(_, count)| count).collect(),
            desks: Named { new: ids(&outcome.new), changed: ids(&outcome.changed), gone: ids(&outcome.gone) },
            duration_ms: self
                .durations
                .into_iter()
                .map(|(stage, took)| (stage, u64::try_from(took.as_millis()).unwrap_or(u64::MAX)))
                .collect(),
        }
    }
}

impl HoursCount {
    fn read(&mut self, draft: &Draft) {
        self.with_column += usize::from(draft.hours.has_column);
        match &draft.hours.text {
            None => {}
            Some(Text::Understood(_)) => self.words_understood += 1,
            Some(Text::Dated) => self.words_dated += 1,
            Some(Text::NotUnderstood) => self.words_not_understood += 1,
        }
        self.with_words += usize::from(draft.hours.text.is_some());
        self.compared += usize::from(draft.hours.comparison != Comparison::None);
        self.agree += usize::from(draft.hours.comparison == Comparison::Agree);
    }
}

impl Report {
    /// As JSON, for the store and for `--report`.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a report has only text keys")
    }

    /// For people, on a terminal.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        _ = self.write_text(&mut out);
        out
    }

    fn write_text(&self, out: &mut String) -> std::fmt::Result {
        let c = &self.counts;
        writeln!(out, "{} ({}){}", self.source, self.title, if self.dry_run { ", dry run" } else { "" })?;
        writeln!(
            out,
            "  read {} = published {} + quarantined {} + rejected {} ({} empty, {} exact copies)",
            c.read, c.published, c.quarantined, c.rejected, c.rejected_empty, c.rejected_repeated
        )?;
        writeln!(
            out,
            "  new {}, changed {}, same {}, kept as a person confirmed them {}, gone {}",
            c.new, c.changed, c.same, c.kept_by_person, c.gone
        )?;
        let precision: Vec<String> =
            self.precision.iter().map(|(word, count)| format!("{word} {count}")).collect();
        writeln!(out, "  position: {}", precision.join(", "))?;
        let h = &self.hours;
        writeln!(
            out,
            "  hours: {} records with words: {} understood, {} dated, {} not understood; {} with a column; \
             {} of {} that can be compared agree",
            h.with_words,
            h.words_understood,
            h.words_dated,
            h.words_not_understood,
            h.with_column,
            h.agree,
            h.compared
        )?;
        writeln!(
            out,
            "  published hours: {} as hours, {} as words, {} unknown",
            h.published_as_hours, h.published_as_words, h.published_unknown
        )?;
        for (field, count) in &self.fields {
            writeln!(
                out,
                "  {field}: from_source {}, inferred {}, from_geocoder {}, missing {}",
                count.from_source, count.inferred, count.from_geocoder, count.missing
            )?;
        }
        for rule in &self.issues {
            writeln!(out, "  {} {}: {}", rule.severity, rule.rule, rule.count)?;
            for example in &rule.examples {
                let value = example.value.as_deref().unwrap_or("(not shown)");
                writeln!(out, "    line {}, {}: {value:?}", example.line, example.field)?;
            }
        }
        let took: Vec<String> =
            self.duration_ms.iter().map(|(stage, ms)| format!("{stage} {ms} ms")).collect();
        writeln!(out, "  took: {}", took.join(", "))?;
        if let Some(run) = self.run {
            writeln!(out, "  run {run}")?;
        }
        if let Some(version) = self.data_version {
            writeln!(out, "  data version {version}")?;
        }
        Ok(())
    }
}

/// The name in the report of a field that a source fills.
fn told_as(field: &str) -> Option<&'static str> {
    Some(match field {
        "address" | "street" => "address.street",
        "house_number" => "address.number",
        "district" => "address.district",
        "postcode" => "address.postcode",
        "municipality" => "municipality",
        "phone" => "contacts.phones",
        "email" => "contacts.emails",
        "website" => "contacts.websites",
        "hours_text" | "opening_hours" => "hours",
        "languages" => "languages",
        "audience" => "audience",
        "access" => "access",
        "cost" => "cost",
        "date" => "dated_on",
        "lat, lon" => "position",
        _ => return None,
    })
}

fn count_fields(fields: &mut BTreeMap<&'static str, FieldCount>, record: &DeskRecord) {
    let (location, service, desk) = (&record.location, &record.service, &record.desk);
    let present = [
        ("address.street", location.address.street.is_some()),
        ("address.number", location.address.number.is_some()),
        ("address.postcode", location.address.postcode.is_some()),
        ("address.district", location.address.district.is_some()),
        ("municipality", location.municipality.is_some()),
        ("contacts.phones", !desk.contacts.phones.is_empty()),
        ("contacts.emails", !desk.contacts.emails.is_empty()),
        ("contacts.websites", !desk.contacts.websites.is_empty()),
        ("hours", desk.schedule.hours != Hours::Unknown),
        ("languages", !desk.languages.is_empty()),
        ("kind", service.kind.is_some()),
        ("audience", !service.audience.is_empty()),
        ("access", !service.access.is_empty()),
        ("cost", service.cost.is_some()),
        ("documents", !service.documents.is_empty()),
        ("notes", service.notes.is_some()),
        ("url", desk.provenance.url.is_some()),
        ("dated_on", desk.provenance.dated_on.is_some()),
    ];
    for (field, is_present) in present {
        let count = fields.entry(field).or_default();
        count.from_source += usize::from(is_present);
        count.missing += usize::from(!is_present);
    }
    let position = fields.entry("position").or_default();
    match &location.placement {
        None => position.missing += 1,
        Some(placement) if &*placement.geocoder == PLACED_BY_SOURCE => position.from_source += 1,
        Some(_) => position.from_geocoder += 1,
    }
}
