//! Records that wait, the sources they come from, and the runs that read them.

use std::collections::BTreeMap;

use bussola_engine::domain::issue::{Issue, Rule, Severity};
use serde::{Deserialize, Serialize};

use super::{corrupt, json_text};
use crate::ports::source::{RawRecord, SourceInfo};
use crate::ports::store::{Quarantined, StoreError};

/// A waiting record. The three lists are JSON inside a text: PostgreSQL's JSON cannot hold every character that a
/// broken file may bring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct QuarantineRow {
    pub source_id: String,
    pub line: i64,
    pub fields: String,
    pub reading_issues: String,
    pub issues: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct IssueItem {
    is_error: bool,
    rule: String,
    field: String,
    value: String,
}

impl From<&Quarantined> for QuarantineRow {
    fn from(waiting: &Quarantined) -> Self {
        let Quarantined { source, raw: RawRecord { line, fields, issues: reading_issues }, issues } = waiting;
        Self {
            source_id: source.to_string(),
            line: i64::try_from(*line).unwrap_or(i64::MAX),
            fields: json_text(fields),
            reading_issues: issues_text(reading_issues),
            issues: issues_text(issues),
        }
    }
}

impl TryFrom<QuarantineRow> for Quarantined {
    type Error = StoreError;

    fn try_from(row: QuarantineRow) -> Result<Self, StoreError> {
        let QuarantineRow { source_id, line, fields, reading_issues, issues } = row;
        let bad = |column| corrupt("quarantine", column, &format!("{source_id} line {line}"));
        let fields: BTreeMap<String, String> = serde_json::from_str(&fields).map_err(|_| bad("fields"))?;
        Ok(Self {
            raw: RawRecord {
                line: u64::try_from(line).map_err(|_| bad("line"))?,
                fields,
                issues: issues_of(&reading_issues).ok_or_else(|| bad("reading_issues"))?,
            },
            issues: issues_of(&issues).ok_or_else(|| bad("issues"))?,
            source: source_id.parse().map_err(|_| bad("source_id"))?,
        })
    }
}

fn issues_text(issues: &[Issue]) -> String {
    let item = |issue: &Issue| {
        let Issue { severity, rule, field, value } = issue;
        IssueItem {
            is_error: *severity == Severity::Error,
            rule: rule.as_str().to_owned(),
            field: field.to_string(),
            value: value.to_string(),
        }
    };
    json_text(&issues.iter().map(item).collect::<Vec<_>>())
}

fn issues_of(json: &str) -> Option<Vec<Issue>> {
    let items: Vec<IssueItem> = serde_json::from_str(json).ok()?;
    let issue = |IssueItem { is_error, rule, field, value }| {
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        let rule = Rule::from_str_exact(&rule)?;
        Some(Issue { severity, rule, field: field.into(), value: value.into() })
    };
    items.into_iter().map(issue).collect()
}

/// What is known about a source as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceRow {
    pub id: String,
    pub title: String,
    pub licence: String,
    pub attribution: String,
    pub rank: u16,
}

impl From<&SourceInfo> for SourceRow {
    fn from(info: &SourceInfo) -> Self {
        let SourceInfo { id, title, licence, attribution, rank } = info;
        Self {
            id: id.to_string(),
            title: title.clone(),
            licence: licence.clone(),
            attribution: attribution.clone(),
            rank: *rank,
        }
    }
}

/// A run of the import as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunRow {
    pub source_id: String,
    pub at: String,
    pub actor: String,
    pub from_version: i64,
    pub to_version: i64,
    pub undoes: Option<i64>,
    pub report: String,
}
