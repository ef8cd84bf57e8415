//! Records to rows. Every field is named: a new one does not compile until it has its column.

use bussola_engine::domain::address::{Address, Municipality};
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::position::Placement;
use bussola_engine::domain::provenance::{Confirmation, Provenance};
use bussola_engine::domain::schedule::{
    DayPolicy, ExceptionKind, HolidayPolicy, Hours, Schedule, ScheduleException, SlotNote,
};
use bussola_engine::domain::service::{Cost, RequiredDocument, Service};

use super::desk_row::{
    DeskRow, DocumentItem, ExceptionItem, LocationColumns, MunicipalityColumns, OrganizationColumns,
    PlacementColumns, ProvenanceColumns, ScheduleColumns, ServiceColumns, SlotItem,
};
use super::list::List;

pub(super) const FREE: &str = "free";
pub(super) const PAID: &str = "paid";

impl From<&DeskRecord> for DeskRow {
    fn from(record: &DeskRecord) -> Self {
        let DeskRecord { organization, location, service, desk } = record;
        let Desk {
            id,
            service: _,
            location: _,
            schedule,
            languages,
            contacts: Contacts { phones, emails, websites },
            provenance,
            confirmation,
            inferred,
            sheets,
            status,
        } = desk;
        Self {
            id: id.to_string(),
            status: status.as_str().to_owned(),
            organization: organization_columns(organization),
            location: location_columns(location),
            service: service_columns(service),
            schedule: schedule_columns(schedule),
            languages: languages.iter().map(ToString::to_string).collect(),
            phones: texts(phones),
            emails: texts(emails),
            websites: texts(websites),
            provenance: provenance_columns(provenance, *confirmation),
            sheets: sheets.iter().map(ToString::to_string).collect(),
            inferred: inferred.iter().map(ToString::to_string).collect(),
        }
    }
}

fn organization_columns(organization: &Organization) -> OrganizationColumns {
    let Organization { id, name, kind, website } = organization;
    OrganizationColumns {
        organization_id: id.to_string(),
        organization_name: name.to_string(),
        organization_kind: kind.as_str().to_owned(),
        organization_website: text(website),
    }
}

fn location_columns(location: &Location) -> LocationColumns {
    let Location { id, kind, address, municipality, placement, visibility, step_free } = location;
    let Address { street, number, detail, postcode, district } = address;
    LocationColumns {
        location_id: id.to_string(),
        location_kind: kind.as_str().to_owned(),
        street: text(street),
        number: text(number),
        detail: text(detail),
        postcode: text(postcode),
        district: text(district),
        municipality: municipality.as_ref().map(municipality_columns).unwrap_or_default(),
        placement: placement.as_ref().map(placement_columns).unwrap_or_default(),
        visibility: visibility.as_str().to_owned(),
        step_free: *step_free,
    }
}

fn municipality_columns(municipality: &Municipality) -> MunicipalityColumns {
    let Municipality { istat, name, province } = municipality;
    MunicipalityColumns {
        municipality_istat: Some(istat.to_string()),
        municipality_name: Some(name.to_string()),
        municipality_province: Some(province.to_string()),
    }
}

fn placement_columns(placement: &Placement) -> PlacementColumns {
    let Placement { position, precision, radius, geocoder, basis, is_locked } = placement;
    PlacementColumns {
        lon: Some(position.lon()),
        lat: Some(position.lat()),
        precision: Some(precision.as_str().to_owned()),
        radius_m: Some(radius.value()),
        geocoder: Some(geocoder.to_string()),
        basis: Some(basis.to_string()),
        is_locked: Some(*is_locked),
    }
}

fn service_columns(service: &Service) -> ServiceColumns {
    let Service { id, organization: _, name, kind, needs, audience, access, cost, documents, notes } =
        service;
    ServiceColumns {
        service_id: id.to_string(),
        service_name: name.to_string(),
        service_kind: text(kind),
        needs: needs.iter().map(ToString::to_string).collect(),
        audience: audience.iter().map(|word| word.as_str().to_owned()).collect(),
        access: access.iter().map(|word| word.as_str().to_owned()).collect(),
        cost: cost.map(|cost| cost_word(cost).to_owned()),
        documents: documents.iter().map(document_item).collect(),
        notes: text(notes),
    }
}

fn cost_word(cost: Cost) -> &'static str {
    match cost {
        Cost::Free => FREE,
        Cost::Paid => PAID,
    }
}

fn document_item(document: &RequiredDocument) -> DocumentItem {
    let RequiredDocument { document, is_mandatory } = document;
    DocumentItem { document: document.to_string(), is_mandatory: *is_mandatory }
}

fn schedule_columns(schedule: &Schedule) -> ScheduleColumns {
    let Schedule { hours, slots, exceptions, policy } = schedule;
    let HolidayPolicy { national, patron, bridge, august } = *policy;
    let (kind, osm, words) = match hours {
        Hours::Unknown => ("unknown", None, None),
        Hours::TextOnly(words) => ("text_only", None, Some(words.to_string())),
        Hours::Osm { hours, text: words } => ("osm", Some(hours.to_string()), text(words)),
    };
    let word = |policy: Option<DayPolicy>| policy.map(|policy| policy.as_str().to_owned());
    ScheduleColumns {
        hours_kind: kind.to_owned(),
        hours_osm: osm,
        hours_text: words,
        slots: slots.iter().map(slot_item).collect(),
        exceptions: exceptions.iter().map(exception_item).collect(),
        policy_national: word(national),
        policy_patron: word(patron),
        policy_bridge: word(bridge),
        policy_august: word(august),
    }
}

fn slot_item(slot: &SlotNote) -> SlotItem {
    let SlotNote { hours, languages, access, last_entry_minutes } = slot;
    SlotItem {
        osm: hours.to_string(),
        languages: languages.iter().map(ToString::to_string).collect(),
        access: access.map(|access| access.as_str().to_owned()),
        last_entry_minutes: *last_entry_minutes,
    }
}

fn exception_item(exception: &ScheduleException) -> ExceptionItem {
    ExceptionItem {
        first_on: exception.first_on().to_string(),
        last_on: exception.last_on().to_string(),
        osm: match &exception.kind {
            ExceptionKind::Closed => None,
            ExceptionKind::Replaced(hours) => Some(hours.to_string()),
        },
        reason: text(&exception.reason),
    }
}

fn provenance_columns(provenance: &Provenance, confirmation: Option<Confirmation>) -> ProvenanceColumns {
    let Provenance { source, source_key, url, dated_on, confidence, licence } = provenance;
    let (confirmed_on, confirmed_by) = match confirmation {
        Some(Confirmation { on, by }) => (Some(on.to_string()), Some(by.as_str().to_owned())),
        None => (None, None),
    };
    ProvenanceColumns {
        source_id: source.to_string(),
        source_key: source_key.to_string(),
        source_url: text(url),
        dated_on: dated_on.map(|date| date.to_string()),
        confidence: confidence.as_str().to_owned(),
        licence: licence.to_string(),
        confirmed_on,
        confirmed_by,
    }
}

fn text(text: &Option<Box<str>>) -> Option<String> {
    text.as_deref().map(str::to_owned)
}

fn texts(texts: &[Box<str>]) -> List<String> {
    texts.iter().map(ToString::to_string).collect()
}
