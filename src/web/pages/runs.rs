//! What the import did: the runs there were, and one of them with everything it has to tell.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono_tz::Europe::Rome;

use super::error::error_page;
use super::show::{begin, show};
use crate::ports::workshop::{RunId, StoredRun};
use crate::web::problem::Problem;
use crate::web::runs::{RunAnswer, RunCounts, RunDesks};
use crate::web::site::Site;
use crate::web::view::Say;
use crate::web::view::frame::{Frame, Section};

/// Runs that the list shows.
const LISTED: u32 = 50;

/// One line of the list.
struct RunRow {
    url: String,
    name: String,
    when: String,
    source: String,
    what: String,
}

#[derive(Template)]
#[template(path = "runs.html", config = "frontend/askama.toml")]
struct RunsPage<'a> {
    frame: Frame<'a>,
    runs: Vec<RunRow>,
}

/// A word and a number.
struct Figure {
    label: String,
    count: String,
}

/// A rule with its examples.
struct Wrong {
    label: String,
    rule: String,
    count: String,
    waits: bool,
    examples: Vec<String>,
}

/// Where one field's values come from.
struct FieldRow {
    field: String,
    from_source: String,
    inferred: String,
    from_geocoder: String,
    missing: String,
}

/// Desks of one kind.
struct DeskList {
    label: String,
    desks: Vec<String>,
}

#[derive(Template)]
#[template(path = "run.html", config = "frontend/askama.toml")]
struct RunPage<'a> {
    frame: Frame<'a>,
    heading: String,
    lead: String,
    outcome: Vec<Figure>,
    issues: Vec<Wrong>,
    fields: Vec<FieldRow>,
    precision: Vec<Figure>,
    durations: Vec<Figure>,
    desks: Vec<DeskList>,
    json_url: String,
}

/// `GET /{lang}/data/runs`
pub(super) async fn runs(State(site): State<Arc<Site>>, Path(lang): Path<String>) -> Response {
    let Some((_, t, frame)) = begin(&site, &lang, "/data/runs", "") else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let stored = match site.workshop.run_list(LISTED).await {
        Ok(stored) => stored,
        Err(error) => return Problem::from(error).into_response(),
    };
    show(&RunsPage {
        runs: stored.iter().map(|run| row(t, run)).collect(),
        frame: frame.titled(&t.say("runs-title"), Section::Data),
    })
}

/// `GET /{lang}/data/runs/{id}`
pub(super) async fn run(State(site): State<Arc<Site>>, Path((lang, id)): Path<(String, String)>) -> Response {
    let stored = match id.parse().map(RunId) {
        Ok(number) => site.workshop.run(number).await,
        Err(_) => Ok(None),
    };
    let stored = match stored {
        Ok(stored) => stored,
        Err(error) => return Problem::from(error).into_response(),
    };
    let begun = begin(&site, &lang, &format!("/data/runs/{id}"), "");
    let Some((stored, (_, t, frame))) = stored.zip(begun) else {
        return error_page(&site, &lang, StatusCode::NOT_FOUND);
    };
    let answer = RunAnswer::from(&stored);
    let heading = t.with("run-title", &[("number", &id)]);
    show(&RunPage {
        lead: lead(t, &stored, &answer),
        outcome: outcome(t, &answer.report.counts),
        issues: answer.report.issues.iter().map(|issue| wrong(t, issue)).collect(),
        fields: fields(t, &answer),
        precision: figures(t, "run-precision", &answer.report.precision),
        durations: figures(t, "run-stage", &answer.report.duration_ms),
        desks: desks(t, &answer.report.desks),
        json_url: format!("/api/v1/runs/{}", stored.id.0),
        frame: frame.titled(&heading, Section::Data),
        heading,
    })
}

fn number(t: Say<'_>, count: u64) -> String {
    t.number(usize::try_from(count).unwrap_or(usize::MAX))
}

fn when(t: Say<'_>, run: &StoredRun) -> String {
    let local = run.at.with_timezone(&Rome);
    format!("{}, {}", t.date(local.date_naive()), local.format("%H:%M"))
}

fn row(t: Say<'_>, run: &StoredRun) -> RunRow {
    let RunAnswer { run: line, report } = RunAnswer::from(run);
    let counts = line.counts;
    let what = match line.took_back {
        Some(taken) => t.with("runs-took-back", &[("number", &taken.to_string())]),
        None => t.with(
            "runs-summary",
            &[
                ("read", &number(t, counts.read)),
                ("new", &number(t, counts.new)),
                ("changed", &number(t, counts.changed)),
                ("gone", &number(t, counts.gone)),
                ("waiting", &number(t, counts.quarantined)),
            ],
        ),
    };
    RunRow {
        url: format!("/{}/data/runs/{}", t.language, line.id),
        name: t.with("run-title", &[("number", &line.id.to_string())]),
        when: when(t, run),
        source: if report.title.is_empty() { line.source } else { report.title },
        what,
    }
}

fn lead(t: Say<'_>, stored: &StoredRun, answer: &RunAnswer) -> String {
    let title = Some(&answer.report.title).filter(|title| !title.is_empty()).unwrap_or(&answer.run.source);
    let said = format!("{title}. {}.", when(t, stored));
    match answer.run.took_back {
        Some(taken) => format!("{said} {}", t.with("runs-took-back", &[("number", &taken.to_string())])),
        None => said,
    }
}

fn outcome(t: Say<'_>, counts: &RunCounts) -> Vec<Figure> {
    let RunCounts { read, published, quarantined, rejected, new, changed, same, kept_by_person, gone } =
        *counts;
    let rows = [
        ("run-read", read),
        ("run-published", published),
        ("run-waiting", quarantined),
        ("run-rejected", rejected),
        ("run-new", new),
        ("run-changed", changed),
        ("run-same", same),
        ("run-kept", kept_by_person),
        ("run-gone", gone),
    ];
    rows.into_iter().map(|(key, count)| Figure { label: t.say(key), count: number(t, count) }).collect()
}

fn wrong(t: Say<'_>, issue: &crate::web::runs::RunIssue) -> Wrong {
    let example = |example: &crate::web::runs::RunExample| {
        let line = number(t, example.line);
        let named = [("line", line.as_str()), ("field", &example.field)];
        match &example.value {
            Some(value) => t.with("run-example", &[named[0], named[1], ("value", value)]),
            None => t.with("run-example-hidden", &named),
        }
    };
    Wrong {
        label: t.say(&format!("issue-{}", issue.rule)),
        rule: issue.rule.clone(),
        count: number(t, issue.count),
        waits: issue.severity == "error",
        examples: issue.examples.iter().map(example).collect(),
    }
}

fn fields(t: Say<'_>, answer: &RunAnswer) -> Vec<FieldRow> {
    let fields = answer.report.fields.iter().map(|(field, count)| FieldRow {
        field: field.clone(),
        from_source: number(t, count.from_source),
        inferred: number(t, count.inferred),
        from_geocoder: number(t, count.from_geocoder),
        missing: number(t, count.missing),
    });
    fields.collect()
}

/// Codes with a text of their own, `<prefix>-<code>`.
fn figures(t: Say<'_>, prefix: &str, counts: &std::collections::BTreeMap<String, u64>) -> Vec<Figure> {
    let figure = |(code, count): (&String, &u64)| Figure {
        label: t.say(&format!("{prefix}-{code}")),
        count: number(t, *count),
    };
    counts.iter().map(figure).collect()
}

fn desks(t: Say<'_>, desks: &RunDesks) -> Vec<DeskList> {
    let RunDesks { new, changed, gone } = desks;
    [("run-new", new), ("run-changed", changed), ("run-gone", gone)]
        .into_iter()
        .filter(|(_, desks)| !desks.is_empty())
        .map(|(key, desks)| DeskList { label: t.say(key), desks: desks.clone() })
        .collect()
}
