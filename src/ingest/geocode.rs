//! Fourth stage: a position for records whose source gives none. Never outside the municipality, never a guess between two.

use std::collections::BTreeMap;

use bussola_engine::domain::address::Address;
use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::position::Placement;

use super::context::{Context, Progress};
use super::draft::Draft;
use super::normalise::place::PLACED_BY_SOURCE;
use super::validate::lies_in;
use crate::ports::geocoder::{AddressQuery, Candidate, GeocodeOutcome};
use crate::ports::store::StoredDesk;

/// Places every record that needs it. Where the geocoder cannot answer, a position found earlier for the same address stays.
pub async fn geocode(drafts: &mut [Draft], stored: &BTreeMap<DeskId, StoredDesk>, context: &Context<'_>) {
    let needs_place =
        |draft: &Draft| draft.placement.is_none() && draft.location_kind != LocationKind::Remote;
    let of = drafts.iter().filter(|draft| needs_place(draft)).count();
    for (done, draft) in drafts.iter_mut().filter(|draft| needs_place(draft)).enumerate() {
        (context.progress)(Progress::Placed { done, of });
        let earlier = draft.id.as_ref().and_then(|id| stored.get(id));
        place(draft, earlier, context).await;
    }
}

async fn place(draft: &mut Draft, earlier: Option<&StoredDesk>, context: &Context<'_>) {
    let Some(municipality) = &draft.municipality else { return };
    let query = AddressQuery {
        text: line(&draft.address),
        postcode: draft.address.postcode.as_deref().map(ToOwned::to_owned),
        municipality: Some(municipality.istat),
    };
    let value = format!("{}, {}", query.text, municipality.name);
    match context.geocoder.geocode(&query).await {
        Ok(GeocodeOutcome::Found(found)) if lies_in(context.register, municipality.istat, found.position) => {
            draft.placement = Some(placement(found, context.geocoder.name()));
        }
        Ok(GeocodeOutcome::Found(_) | GeocodeOutcome::NotFound) => {
            draft.issues.push(Issue::warning(Rule::AddressNotFound, "address", &value));
        }
        Ok(GeocodeOutcome::Ambiguous(_)) => {
            draft.issues.push(Issue::warning(Rule::AddressAmbiguous, "address", &value));
        }
        Err(error) => {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                stage = "geocode",
                "the geocoder did not answer"
            );
            draft.issues.push(Issue::warning(Rule::AddressNotFound, "address", &value));
            draft.placement = earlier.and_then(|desk| same_place(draft, desk));
        }
    }
}

fn same_place(draft: &Draft, earlier: &StoredDesk) -> Option<Placement> {
    let location = &earlier.record.location;
    let is_same = location.address == draft.address && location.municipality == draft.municipality;
    location.placement.clone().filter(|placement| is_same && &*placement.geocoder != PLACED_BY_SOURCE)
}

fn placement(found: Candidate, geocoder: &str) -> Placement {
    Placement {
        position: found.position,
        precision: found.precision,
        radius: found.radius,
        geocoder: geocoder.into(),
        basis: found.matched.into(),
        is_locked: false,
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
