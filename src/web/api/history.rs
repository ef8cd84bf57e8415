//! `/api/v1/desks/{id}/history`: that and when something changed, never what it was before.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::network::DataVersion;
use serde::Serialize;
use serde_json::{Map, Value};

use super::desks::find;
use super::operations::HISTORY;
use crate::ports::store::Change;
use crate::web::extract::{Params, Question};
use crate::web::problem::Problem;
use crate::web::site::Site;

/// Lines that are read at most; a desk with more keeps the newest of the first ones.
const MAX_LINES: u32 = 10_000;

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct History {
    id: String,
    data_version: u64,
    changes: Vec<ChangeAnswer>,
}

/// One change of a desk.
#[derive(Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct ChangeAnswer {
    /// The data version that contains it first.
    sequence: u64,
    /// RFC 3339.
    at: String,
    /// `created`, `changed` or `removed`.
    what: &'static str,
    /// `import`, or `person`: names of people are not told.
    by: &'static str,
    /// Why, for imports.
    reason: Option<String>,
    source: Option<String>,
    /// Names of the stored columns that differ.
    fields: Vec<String>,
}

pub(super) async fn history(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &HISTORY.names())?;
    let question = Question::read(&mut params, &site, &snapshot)?;
    let record = find(&snapshot, &id)?;
    let changes = site.store.changes(DataVersion(0), Some(record.id()), MAX_LINES).await?;
    let newest = changes.iter().rev().take(question.limit.get());
    let answer =
        History { id, data_version: snapshot.version().0, changes: newest.map(ChangeAnswer::from).collect() };
    super::json(HISTORY.answer.media_type, &answer)
}

/// The actor under which sources write.
const IMPORT: &str = "import";

impl From<&Change> for ChangeAnswer {
    fn from(change: &Change) -> Self {
        let Change { sequence, entity: _, id: _, at, actor, reason, source, before, after } = change;
        let is_import = actor == IMPORT;
        Self {
            sequence: sequence.0,
            at: at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            what: match (before, after) {
                (None, _) => "created",
                (Some(_), Some(_)) => "changed",
                (Some(_), None) => "removed",
            },
            by: if is_import { "import" } else { "person" },
            // What a person wrote may be about persons.
            reason: is_import.then(|| reason.clone()),
            source: source.clone(),
            fields: differing(before.as_deref(), after.as_deref()),
        }
    }
}

/// Names of the members that two JSON objects do not share; none for a beginning or an end.
fn differing(before: Option<&str>, after: Option<&str>) -> Vec<String> {
    let object = |text: Option<&str>| -> Option<Map<String, Value>> { serde_json::from_str(text?).ok() };
    let (Some(before), Some(after)) = (object(before), object(after)) else { return Vec::new() };
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_tells_fields_and_neither_values_nor_names_of_people() {
        let change = Change {
            sequence: DataVersion(7),
            entity: "desk".into(),
            id: "a".into(),
            at: chrono::DateTime::UNIX_EPOCH,
            actor: "maria.rossi".into(),
            reason: "telephoned with Anna".into(),
            source: None,
            before: Some(r#"{"street":"Via Segreta","phones":"1"}"#.into()),
            after: Some(r#"{"street":null,"phones":"1"}"#.into()),
        };
        let answer = serde_json::to_string(&ChangeAnswer::from(&change)).expect("plain texts");
        assert!(answer.contains(r#""fields":["street"]"#), "{answer}");
        for telling in ["Segreta", "maria", "Anna"] {
            assert!(!answer.contains(telling), "{answer}");
        }
    }
}
