//! Fourth stage: a position for records whose source gives none. Never outside the municipality, never a guess between two.
//!
//! What can be known on this machine is looked up on all cores; others are asked one address after the other, each
//! address once, and never for an address that must not leave the store.

use std::collections::{BTreeMap, HashMap};

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::location::{AddressVisibility, LocationKind};
use bussola_engine::domain::position::{Placement, Precision};
use rayon::prelude::*;

use super::context::{Context, Progress};
use super::draft::Draft;
use super::normalise::place::PLACED_BY_SOURCE;
use super::review::Watch;
use super::validate::lies_in;
use crate::ports::geocoder::{AddressQuery, Answer, Candidate, GeocodeError, GeocodeOutcome};
use crate::ports::review::{ReviewKind, ReviewPlace};
use crate::ports::store::StoredDesk;

/// Records that are placed together: enough for all cores, few enough that their answers weigh nothing.
const CHUNK: usize = 20_000;

type Asked = Result<Answer, GeocodeError>;

/// Places every record that needs it. Where a geocoder cannot answer, a better position found earlier for the same
/// address stays; where a person has locked the pin, nothing is looked up. May be called for a run's records in parts;
/// without `may_ask` only what this machine knows is looked up.
pub async fn geocode(
    drafts: &mut [Draft],
    stored: &BTreeMap<DeskId, StoredDesk>,
    context: &Context<'_>,
    watch: &mut Watch,
    may_ask: bool,
) {
    let of = drafts.iter().filter(|draft| needs_place(draft)).count();
    let mut done = 0;
    // What others said is asked for once in the whole run; it is never more than they allow in a day.
    let mut asked: HashMap<AddressQuery, Asked> = HashMap::new();
    for chunk in drafts.chunks_mut(CHUNK) {
        let queries: Vec<Option<AddressQuery>> =
            chunk.iter_mut().map(|draft| query_of(draft, stored)).collect();
        let local = locally(&queries, context);
        for (draft, query) in chunk.iter_mut().zip(&queries) {
            let before = earlier(draft, stored);
            if let Some(query) = query {
                done += 1;
                let known = local.get(query).and_then(Option::as_ref);
                let is_enough = known.is_some_and(|answer| !answer.may_improve);
                if is_enough || !may_ask || draft.visibility != AddressVisibility::Full {
                    place(draft, query, known.map(Ok), before, context, watch);
                } else {
                    if !asked.contains_key(query) {
                        (context.progress)(Progress::Placed { done, of });
                        asked.insert(query.clone(), ask(query, context).await);
                    }
                    place(draft, query, asked.get(query).map(Result::as_ref), before, context, watch);
                }
            }
        }
        (context.progress)(Progress::Placed { done, of });
    }
}

fn needs_place(draft: &Draft) -> bool {
    draft.placement.is_none() && draft.location_kind != LocationKind::Remote && draft.municipality.is_some()
}

fn earlier<'a>(draft: &Draft, stored: &'a BTreeMap<DeskId, StoredDesk>) -> Option<&'a StoredDesk> {
    draft.id.as_ref().and_then(|id| stored.get(id))
}

/// What to look up for a record, if anything. A locked pin is taken as it is.
fn query_of(draft: &mut Draft, stored: &BTreeMap<DeskId, StoredDesk>) -> Option<AddressQuery> {
    let before = earlier(draft, stored);
    let locked = before.and_then(|desk| desk.record.location.placement.as_ref()).filter(|p| p.is_locked);
    if !needs_place(draft) {
        return None;
    }
    if let Some(locked) = locked {
        draft.placement = Some(locked.clone());
        return None;
    }
    Some(AddressQuery {
        text: line(&draft.address),
        postcode: draft.address.postcode.as_deref().map(ToOwned::to_owned),
        municipality: draft.municipality.as_ref().map(|municipality| municipality.istat),
    })
}

/// Each different address once, on all cores.
fn locally<'a>(
    queries: &'a [Option<AddressQuery>],
    context: &Context<'_>,
) -> HashMap<&'a AddressQuery, Option<Answer>> {
    let mut different: Vec<&AddressQuery> = queries.iter().flatten().collect();
    different.par_sort_unstable_by(|a, b| order(a).cmp(&order(b)));
    different.dedup();
    different.into_par_iter().map(|query| (query, context.geocoder.locally(query))).collect()
}

fn order(query: &AddressQuery) -> (Option<IstatCode>, &str, Option<&str>) {
    (query.municipality, &query.text, query.postcode.as_deref())
}

async fn ask(query: &AddressQuery, context: &Context<'_>) -> Asked {
    let asked = context.geocoder.ask(query).await;
    if let Err(error) = &asked {
        let error = error as &dyn std::error::Error;
        tracing::warn!(error, stage = "geocode", "No geocoder answered");
    }
    asked
}

fn place(
    draft: &mut Draft,
    query: &AddressQuery,
    answer: Option<Result<&Answer, &GeocodeError>>,
    before: Option<&StoredDesk>,
    context: &Context<'_>,
    watch: &mut Watch,
) {
    let Some(municipality) = draft.municipality.clone() else { return };
    let value = format!("{}, {}", query.text, municipality.name);
    match answer {
        Some(Ok(answer)) => take(draft, answer, &municipality, &value, context, watch),
        Some(Err(error)) => {
            draft.issues.push(Issue::warning(Rule::GeocoderSilent, "address", &format!("{value} ({error})")));
        }
        // Nobody on this machine knows, and nobody else may be asked.
        None => draft.issues.push(Issue::warning(Rule::AddressNotFound, "address", &value)),
    }
    let was_silent = !matches!(answer, Some(Ok(answer)) if answer.silent.is_empty());
    if was_silent && let Some(kept) = before.and_then(|desk| same_place(draft, desk)) {
        let is_better = draft.placement.as_ref().is_none_or(|found| kept.precision < found.precision);
        if is_better {
            draft.placement = Some(kept);
        }
    }
}

fn take(
    draft: &mut Draft,
    answer: &Answer,
    municipality: &Municipality,
    value: &str,
    context: &Context<'_>,
    watch: &mut Watch,
) {
    let mut findings: Vec<(ReviewKind, Vec<ReviewPlace>)> = Vec::new();
    let mut is_sure = false;
    let mut warn = |rule, value: &str| draft.issues.push(Issue::warning(rule, "address", value));
    match &answer.outcome {
        GeocodeOutcome::Found(found) if lies_in(context.register, municipality.istat, found.position) => {
            is_sure = found.precision <= Precision::Near;
            if let Some(rival) = &answer.rival {
                warn(Rule::GeocodersDisagree, value);
                let both = vec![
                    review_place(found, &answer.geocoder),
                    review_place(&rival.candidate, &rival.geocoder),
                ];
                findings.push((ReviewKind::Apart, both));
            }
            draft.placement = Some(placement(found, &answer.geocoder));
        }
        GeocodeOutcome::Found(found) => {
            warn(Rule::AddressNotFound, value);
            findings.push((ReviewKind::Outside, vec![review_place(found, &answer.geocoder)]));
        }
        GeocodeOutcome::NotFound => warn(Rule::AddressNotFound, value),
        GeocodeOutcome::Ambiguous(candidates) => {
            warn(Rule::AddressAmbiguous, value);
            let own = candidates.iter().map(|candidate| review_place(candidate, &answer.geocoder));
            let rival = answer.rival.iter().map(|rival| review_place(&rival.candidate, &rival.geocoder));
            findings.push((ReviewKind::Ambiguous, own.chain(rival).collect()));
        }
    }
    if !is_sure && !answer.outside.is_empty() {
        let outside =
            answer.outside.iter().map(|sighting| review_place(&sighting.candidate, &sighting.geocoder));
        findings.push((ReviewKind::Outside, outside.collect()));
    }
    for silence in &answer.silent {
        let why = format!("{value} ({}: {})", silence.geocoder, silence.error);
        draft.issues.push(Issue::warning(Rule::GeocoderSilent, "address", &why));
    }
    for (kind, places) in findings {
        watch.found(draft, kind, value, places);
    }
}

fn same_place(draft: &Draft, earlier: &StoredDesk) -> Option<Placement> {
    let location = &earlier.record.location;
    let is_same = location.address == draft.address && location.municipality == draft.municipality;
    location.placement.clone().filter(|placement| is_same && &*placement.geocoder != PLACED_BY_SOURCE)
}

fn placement(found: &Candidate, geocoder: &str) -> Placement {
    Placement {
        position: found.position,
        precision: found.precision,
        radius: found.radius,
        geocoder: geocoder.into(),
        basis: found.matched.as_str().into(),
        is_locked: false,
    }
}

fn review_place(candidate: &Candidate, geocoder: &str) -> ReviewPlace {
    ReviewPlace {
        position: candidate.position,
        precision: candidate.precision,
        radius: candidate.radius,
        geocoder: geocoder.into(),
        matched: candidate.matched.as_str().into(),
    }
}

/// Street and number, then quarter and what else stands there.
fn line(address: &Address) -> String {
    let street = [&address.street, &address.number]
        .into_iter()
        .flatten()
        .map(|part| &**part)
        .collect::<Vec<_>>()
        .join(" ");
    let parts =
        std::iter::once(street.as_str()).chain(address.district.as_deref()).chain(address.detail.as_deref());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
