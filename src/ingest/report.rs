//! What a run did, as a value: printed for people, kept as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::issue::{Issue, Rule, Severity};
use bussola_engine::domain::schedule::Hours;
use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::draft::Draft;
use super::hours::Comparison;
use super::hours::reading::Text;
use super::normalise::place::PLACED_BY_SOURCE;
use super::reconcile::Reconciled;
use crate::ports::source::SourceInfo;

/// Examples that are kept per rule.
const MAX_EXAMPLES: usize = 5;

/// The report of one run of one source. `read = published + quarantined + rejected`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    pub source: String,
    pub title: String,
    pub at: String,
    pub dry_run: bool,
    /// After the run; absent when nothing was written.
    pub data_version: Option<u64>,
    pub counts: Counts,
    /// Per field of published records: where its values come from.
    pub fields: BTreeMap<&'static str, FieldCount>,
    /// Published records by the precision of their position; `none` has no position.
    pub precision: BTreeMap<&'static str, usize>,
    pub hours: HoursCount,
    /// The commonest first.
    pub issues: Vec<RuleCount>,
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
    pub value: String,
}

/// What the stages hand over.
#[derive(Debug, Clone, Copy)]
pub struct Stages<'a> {
    pub n_read: usize,
    pub n_empty: usize,
    pub n_repeated: usize,
    pub accepted: &'a [Draft],
    pub quarantined: &'a [Draft],
    pub records: &'a [DeskRecord],
    pub reconciled: &'a Reconciled,
}

impl Report {
    pub fn new(source: &SourceInfo, at: DateTime<Utc>, dry_run: bool, stages: Stages<'_>) -> Self {
        let reconciled = stages.reconciled;
        let all = || stages.accepted.iter().chain(stages.quarantined);
        Self {
            source: source.id.to_string(),
            title: source.title.clone(),
            at: at.to_rfc3339_opts(SecondsFormat::Secs, true),
            dry_run,
            data_version: None,
            counts: Counts {
                read: stages.n_read,
                published: stages.accepted.len(),
                quarantined: stages.quarantined.len(),
                rejected: stages.n_empty + stages.n_repeated,
                rejected_empty: stages.n_empty,
                rejected_repeated: stages.n_repeated,
                new: reconciled.n_new,
                changed: reconciled.n_changed,
                same: reconciled.n_same,
                kept_by_person: reconciled.n_kept,
                gone: reconciled.n_gone,
            },
            fields: fields(stages.records),
            precision: precision(stages.records),
            hours: hours(all(), stages.records),
            issues: issues(all()),
        }
    }

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
                "  {field}: from_source {}, from_geocoder {}, missing {}",
                count.from_source, count.from_geocoder, count.missing
            )?;
        }
        for rule in &self.issues {
            writeln!(out, "  {} {}: {}", rule.severity, rule.rule, rule.count)?;
            for example in &rule.examples {
                writeln!(out, "    line {}, {}: {:?}", example.line, example.field, example.value)?;
            }
        }
        if let Some(version) = self.data_version {
            writeln!(out, "  data version {version}")?;
        }
        Ok(())
    }
}

fn fields(records: &[DeskRecord]) -> BTreeMap<&'static str, FieldCount> {
    let mut fields: BTreeMap<&'static str, FieldCount> = BTreeMap::new();
    for record in records {
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
    fields
}

fn precision(records: &[DeskRecord]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for record in records {
        let word =
            record.location.placement.as_ref().map_or("none", |placement| placement.precision.as_str());
        *counts.entry(word).or_default() += 1;
    }
    counts
}

fn hours<'a>(drafts: impl Iterator<Item = &'a Draft>, records: &[DeskRecord]) -> HoursCount {
    let mut count = HoursCount::default();
    for draft in drafts {
        count.with_column += usize::from(draft.hours.has_column);
        match &draft.hours.text {
            None => {}
            Some(Text::Understood(_)) => count.words_understood += 1,
            Some(Text::Dated) => count.words_dated += 1,
            Some(Text::NotUnderstood) => count.words_not_understood += 1,
        }
        count.with_words += usize::from(draft.hours.text.is_some());
        count.compared += usize::from(draft.hours.comparison != Comparison::None);
        count.agree += usize::from(draft.hours.comparison == Comparison::Agree);
        let disagreements = draft.issues.iter().filter(|issue| issue.rule == Rule::HoursDisagree);
        count.disagreements.extend(disagreements.map(|issue| example(draft, issue)));
    }
    for record in records {
        match record.desk.schedule.hours {
            Hours::Osm { .. } => count.published_as_hours += 1,
            Hours::TextOnly(_) => count.published_as_words += 1,
            Hours::Unknown => count.published_unknown += 1,
        }
    }
    count
}

fn issues<'a>(drafts: impl Iterator<Item = &'a Draft>) -> Vec<RuleCount> {
    let mut rules: BTreeMap<(Severity, Rule), RuleCount> = BTreeMap::new();
    for (draft, issue) in drafts.flat_map(|draft| draft.issues.iter().map(move |issue| (draft, issue))) {
        let rule = rules.entry((issue.severity, issue.rule)).or_insert_with(|| RuleCount {
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
            rule.examples.push(example(draft, issue));
        }
    }
    let mut rules: Vec<((Severity, Rule), RuleCount)> = rules.into_iter().collect();
    rules.sort_by_key(|((severity, rule), count)| (std::cmp::Reverse((*severity, count.count)), *rule));
    rules.into_iter().map(|(_, count)| count).collect()
}

fn example(draft: &Draft, issue: &Issue) -> Example {
    Example { line: draft.raw.line, field: issue.field.to_string(), value: issue.value.to_string() }
}
