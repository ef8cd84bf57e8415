//! `/api/v1/runs` and `/api/v1/runs/{id}`: what the import did.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use serde::Serialize;

use super::operations::{RUN, RUNS};
use crate::ports::workshop::RunId;
use crate::web::extract::{Params, Question};
use crate::web::problem::Problem;
use crate::web::runs::{RunAnswer, RunLine};
use crate::web::site::Site;

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Runs {
    runs: Vec<RunLine>,
}

pub(super) async fn runs(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &RUNS.names())?;
    let question = Question::read(&mut params, &site, &site.snapshot.load_full())?;
    let limit = u32::try_from(question.limit.get()).unwrap_or(u32::MAX);
    let stored = site.workshop.run_list(limit).await?;
    let runs = stored.iter().map(|run| RunAnswer::from(run).run).collect();
    super::json(RUNS.answer.media_type, &Runs { runs })
}

pub(super) async fn run(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    Params::strict(query.as_deref(), &RUN.names())?;
    let number = id.parse().ok().map(RunId);
    let stored = match number {
        Some(number) => site.workshop.run(number).await?,
        None => None,
    };
    let stored = stored.ok_or(Problem::NoSuchRun { id })?;
    super::json(RUN.answer.media_type, &RunAnswer::from(&stored))
}
