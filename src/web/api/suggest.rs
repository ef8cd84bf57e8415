//! `/api/v1/suggest` and `/api/v1/facets`: what helps a person to ask.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use bussola_engine::domain::language::Language;
use bussola_engine::search::facets::Facets;
use bussola_engine::search::snapshot::Snapshot;
use bussola_engine::search::suggest::{Suggestion, SuggestionKind};
use serde::Serialize;

use super::operations::{FACETS, SUGGEST};
use crate::publication::{Field, FieldValue};
use crate::web::extract::{Params, Question, read_position, read_words};
use crate::web::past::Edition;
use crate::web::problem::{Allowed, Problem};
use crate::web::site::Site;
use crate::web::urls;

#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Suggestions {
    data_version: u64,
    suggestions: Vec<SuggestionAnswer>,
}

/// One line of the list; `kind` says which of the other members are there.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SuggestionAnswer {
    Need {
        code: String,
        label: String,
        matched: String,
        score: f64,
    },
    Desk {
        id: String,
        label: String,
        municipality: Option<String>,
        url: String,
        matched: String,
        score: f64,
    },
    Place {
        label: String,
        municipality: Option<String>,
        lat: f64,
        lon: f64,
        radius_m: f64,
        matched: String,
        score: f64,
    },
}

pub(super) async fn suggest(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let snapshot = site.snapshot.load_full();
    let mut params = Params::strict(query.as_deref(), &SUGGEST.names())?;
    let allowed = Allowed::Shape("what was typed, 1 to 200 characters");
    let missing = Problem::MissingParameter { parameter: "q", allowed };
    let text = read_words(&mut params, "q")?.ok_or(missing)?;
    let position = read_position(&mut params)?;
    let wished = params.has("lang");
    let question = Question::read(&mut params, &site, &snapshot)?;
    let lang = question.lang;
    let found = snapshot.suggest(&text, wished.then_some(lang), position, question.limit.get());
    let suggestions = found.into_iter().filter_map(|one| told(&site, &snapshot, lang, one)).collect();
    let answer = Suggestions { data_version: snapshot.version().0, suggestions };
    super::json(SUGGEST.answer.media_type, &answer)
}

fn told(
    site: &Site,
    snapshot: &Snapshot,
    lang: Language,
    suggestion: Suggestion,
) -> Option<SuggestionAnswer> {
    let Suggestion { kind, matched, score } = suggestion;
    Some(match kind {
        SuggestionKind::Need(code) => SuggestionAnswer::Need {
            label: site.texts.need_label(lang, &code),
            code: code.to_string(),
            matched,
            score,
        },
        SuggestionKind::Desk(id) => {
            let desk = site.publication.brief(snapshot.desk(&id)?, None);
            let text = |field| match desk.value(field) {
                Some(FieldValue::Text(text)) => Some(text.clone()),
                _ => None,
            };
            let label = text(Field::Name).unwrap_or_else(|| id.to_string());
            SuggestionAnswer::Desk {
                url: urls::desk_page(site, lang, &id),
                id: id.to_string(),
                // The matched wording is the desk's own name, which the gate may have shortened.
                matched: label.clone(),
                label,
                municipality: text(Field::Municipality),
                score,
            }
        }
        SuggestionKind::Place { name, municipality, position, radius } => SuggestionAnswer::Place {
            label: name,
            municipality: municipality.map(|own| own.name.into()),
            lat: position.lat(),
            lon: position.lon(),
            radius_m: radius.value().round(),
            matched,
            score,
        },
    })
}

/// How many desks would remain for each choice.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct FacetsAnswer {
    data_version: u64,
    /// Desks that meet the conditions as they are.
    total: usize,
    /// Desks that are open at the asked moment, whatever `open` says.
    open: usize,
    need: BTreeMap<String, usize>,
    language: BTreeMap<String, usize>,
    audience: BTreeMap<&'static str, usize>,
}

pub(super) async fn facets(
    State(site): State<Arc<Site>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let mut params = Params::strict(query.as_deref(), &FACETS.names())?;
    let edition = Edition::read(&mut params, &site).await?;
    let question = Question::of(&mut params, &site, &edition)?;
    let snapshot = edition.snapshot;
    let Facets { needs, languages, audience, open, total } = snapshot.facets(&question.filter, question.at);
    let answer = FacetsAnswer {
        data_version: snapshot.version().0,
        total,
        open,
        need: needs.into_iter().map(|(code, n)| (code.to_string(), n)).collect(),
        language: languages.into_iter().map(|(code, n)| (code.to_string(), n)).collect(),
        audience: audience.into_iter().map(|(word, n)| (word.as_str(), n)).collect(),
    };
    super::json(FACETS.answer.media_type, &answer)
}
