//! Runs of the import as pages and the API tell them: the kept report, read tolerantly, as older programs wrote others.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::ports::workshop::StoredRun;

/// The actor under which sources write.
const IMPORT: &str = "import";

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct RunLine {
    pub id: u64,
    /// The source that was read.
    pub source: String,
    /// RFC 3339.
    pub at: String,
    /// `import`, or `person`: names of people are not told.
    pub by: &'static str,
    /// The version of the data before the run; absent for runs of older programs.
    pub data_version_before: Option<u64>,
    pub data_version: Option<u64>,
    /// The run that this one took back.
    pub took_back: Option<u64>,
    pub counts: RunCounts,
}

/// A run with its report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct RunAnswer {
    pub run: RunLine,
    pub report: RunReport,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunReport {
    /// Title of the source.
    pub title: String,
    pub counts: RunCounts,
    /// Per field of published records: where its values come from.
    pub fields: BTreeMap<String, RunField>,
    /// Published records by the precision of their position; `none` has no position.
    pub precision: BTreeMap<String, u64>,
    /// The commonest first.
    pub issues: Vec<RunIssue>,
    pub desks: RunDesks,
    /// Milliseconds per stage.
    pub duration_ms: BTreeMap<String, u64>,
}

/// Records per outcome: `read` = `published` + `quarantined` + `rejected`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunCounts {
    pub read: u64,
    pub published: u64,
    /// Waiting, because a rule was broken.
    pub quarantined: u64,
    /// Empty records and exact copies.
    pub rejected: u64,
    pub new: u64,
    pub changed: u64,
    pub same: u64,
    /// A person confirmed the desk since; the source's words were not taken.
    pub kept_by_person: u64,
    /// No longer in the source.
    pub gone: u64,
}

/// Where the values of one field come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunField {
    pub from_source: u64,
    /// Worked out from what the source says in other words.
    pub inferred: u64,
    pub from_geocoder: u64,
    pub missing: u64,
}

/// How often a rule was broken.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunIssue {
    pub rule: String,
    /// `error`: the record waits; `warning`: it is published.
    pub severity: String,
    pub count: u64,
    /// At most three.
    pub examples: Vec<RunExample>,
}

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunExample {
    /// Line or item in the source.
    pub line: u64,
    pub field: String,
    /// Absent where it may not leave.
    pub value: Option<String>,
}

/// The first hundred desks of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct RunDesks {
    pub new: Vec<String>,
    pub changed: Vec<String>,
    pub gone: Vec<String>,
}

impl From<&StoredRun> for RunAnswer {
    fn from(run: &StoredRun) -> Self {
        let StoredRun { id, source, at, actor, versions, undoes, report } = run;
        let report: RunReport = serde_json::from_str(report).unwrap_or_default();
        let line = RunLine {
            id: id.0,
            source: source.to_string(),
            at: instant(*at),
            by: if actor == IMPORT { "import" } else { "person" },
            data_version_before: versions.map(|(before, _)| before.0),
            data_version: versions.map(|(_, after)| after.0),
            took_back: undoes.map(|run| run.0),
            counts: report.counts,
        };
        Self { run: line, report }
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
