//! Third stage: what may be published. A record with an error waits in quarantine, with everything that is wrong.

use std::collections::HashSet;

use bussola_engine::domain::id::DeskId;
use bussola_engine::domain::issue::{Issue, Rule};
use bussola_engine::domain::location::LocationKind;
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use bussola_engine::domain::register::Register;
use rayon::prelude::*;

use super::draft::Draft;

/// How far beyond its municipality's border a position may lie: borders are simplified by up to 159 m.
const BORDER_SLACK_M: f64 = 200.0;
/// Where no border is on file: how far from the seat a position may lie. The widest municipality reaches about 40 km.
const SEAT_REACH_M: f64 = 50_000.0;

/// Records that may be published, and those that wait.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Validated {
    pub accepted: Vec<Draft>,
    pub quarantined: Vec<Draft>,
}

/// Judges every record. Of several with one id the first may stand; `ids` are those of the whole run.
pub fn validate(drafts: Vec<Draft>, register: &Register, ids: &mut HashSet<DeskId>) -> Validated {
    let judge = |mut draft: Draft| {
        let issues = problems(&draft, register);
        draft.issues.extend(issues);
        draft
    };
    let judged: Vec<Draft> = drafts.into_par_iter().map(judge).collect();
    let mut validated = Validated::default();
    for mut draft in judged {
        if let Some(id) = &draft.id
            && !ids.insert(id.clone())
        {
            draft.issues.push(Issue::error(Rule::IdRepeated, "id", id.as_str()));
        }
        if draft.has_error() {
            validated.quarantined.push(draft);
        } else {
            validated.accepted.push(draft);
        }
    }
    validated
}

fn problems(draft: &Draft, register: &Register) -> Vec<Issue> {
    let mut issues = Vec::new();
    let value = |field: &str| draft.raw.fields.get(field).map_or("", String::as_str);
    if draft.name.is_none() {
        issues.push(Issue::error(Rule::NameMissing, "name", value("name")));
    } else if draft.id.is_none() && value("id").is_empty() {
        issues.push(Issue::error(Rule::IdInvalid, "id", ""));
    }
    if draft.needs.is_empty() {
        issues.push(Issue::error(Rule::NeedMissing, "needs", value("needs")));
    }
    let may_be_anywhere = draft.location_kind == LocationKind::Remote;
    if draft.municipality.is_none() && value("municipality").is_empty() && !may_be_anywhere {
        issues.push(Issue::error(Rule::MunicipalityMissing, "municipality", ""));
    }
    if !can_be_reached(draft) {
        issues.push(Issue::error(Rule::NoWayToReach, "address, phone, email, website", ""));
    }
    if draft.organization.is_none() {
        issues.push(Issue::warning(Rule::OrganizationMissing, "organization", ""));
    }
    issues.extend(draft.placement.as_ref().and_then(|placement| misplaced(draft, placement, register)));
    issues
}

fn can_be_reached(draft: &Draft) -> bool {
    let address = &draft.address;
    let has_address = address.street.is_some() || address.district.is_some() || address.detail.is_some();
    let has_pin =
        draft.placement.as_ref().is_some_and(|placement| placement.precision != Precision::Municipality);
    let contacts = &draft.contacts;
    let has_contact =
        !(contacts.phones.is_empty() && contacts.emails.is_empty() && contacts.websites.is_empty());
    has_address || has_pin || has_contact
}

fn misplaced(draft: &Draft, placement: &Placement, register: &Register) -> Option<Issue> {
    let istat = draft.municipality.as_ref()?.istat;
    let position = placement.position;
    if lies_in(register, istat, position) {
        return None;
    }
    let swapped = Position::from_lat_lon(position.lon(), position.lat()).ok();
    let is_swapped = swapped.is_some_and(|swapped| lies_in(register, istat, swapped));
    let (rule, hint) = if is_swapped {
        (Rule::CoordinatesInvalid, " (latitude and longitude look swapped)")
    } else {
        (Rule::CoordinatesOutsideMunicipality, "")
    };
    let value = format!("{}, {}{hint}", position.lat(), position.lon());
    Some(Issue::error(rule, "lat, lon", &value))
}

/// Whether a position may belong to a municipality, as far as anybody knows.
pub fn lies_in(
    register: &Register,
    istat: bussola_engine::domain::address::IstatCode,
    position: Position,
) -> bool {
    let slack = Metres::new(BORDER_SLACK_M).expect("a length is not negative");
    let near_seat =
        || register.entry(istat).is_none_or(|e| e.seat.metres_to(position).value() <= SEAT_REACH_M);
    register.lies_in(istat, position, slack).unwrap_or_else(near_seat)
}
