//! The only way out: a record goes in, its declared and permitted values come out.

use std::collections::BTreeSet;

use bussola_engine::domain::address::Address;
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, Location};
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::position::Placement;
use bussola_engine::domain::provenance::{Provenance, Trust};
use bussola_engine::domain::schedule::{
    DayPolicy, ExceptionKind, Hours, Schedule, ScheduleException, SlotNote,
};
use bussola_engine::domain::service::{Access, Cost, Service};

use super::{Declared, Field, FieldValue, Moment, PublicDesk, PublicOpening};

/// Takes out of a record what is declared and may be shown.
pub(super) fn publish<'a>(
    record: &DeskRecord,
    moment: Option<Moment<'_>>,
    declared: impl Iterator<Item = &'a Declared>,
) -> PublicDesk {
    let gate = Gate { record, moment };
    let pin = record.location.pin();
    let told = declared.map(|declared| declared.field);
    let told = told.filter(|field| moment.is_some() || !field.needs_moment());
    // A filter does not say how many it lets through, and a list that grows is copied again and again.
    let mut fields = Vec::with_capacity(Field::ALL.len());
    fields.extend(told.map(|field| (field, gate.value(field))));
    PublicDesk {
        id: record.desk.id.to_string(),
        lon_lat: lon_lat(record),
        radius: pin.map(|pin| pin.radius),
        fields,
    }
}

/// One value, without a moment.
pub(super) fn value(record: &DeskRecord, field: Field) -> FieldValue {
    Gate { record, moment: None }.value(field)
}

/// The pin of a desk that may be drawn.
pub(super) fn lon_lat(record: &DeskRecord) -> Option<[f64; 2]> {
    record.location.pin().map(|pin| [degrees(pin.position.lon()), degrees(pin.position.lat())])
}

/// Seven decimals are a centimetre: more would only be noise of the computation (RFC 7946, 11.2).
fn degrees(value: f64) -> f64 {
    (value * 1e7).round() / 1e7
}

struct Gate<'a> {
    record: &'a DeskRecord,
    moment: Option<Moment<'a>>,
}

/// Which part of a record a field is taken from.
enum Part {
    Organization,
    Service,
    Location,
    Schedule,
    Contacts,
    Provenance,
    Desk,
}

/// Only the part that has a field is asked for it: a file asks fifty million times.
const fn part_of(field: Field) -> Part {
    use Field as F;
    match field {
        F::Organization | F::OrganizationId | F::OrganizationKind | F::OrganizationWebsite => {
            Part::Organization
        }
        F::ServiceId | F::Name | F::Kind | F::Needs | F::Audience | F::Access | F::Free => Part::Service,
        F::Documents | F::DocumentsMandatory | F::Notes => Part::Service,
        F::LocationId | F::LocationKind | F::AddressVisibility | F::StepFree => Part::Location,
        F::Municipality | F::MunicipalityIstat | F::Province | F::District => Part::Location,
        F::Address | F::Street | F::HouseNumber | F::AddressDetail | F::Postcode => Part::Location,
        F::Precision | F::PrecisionM | F::Geocoder => Part::Location,
        F::OpeningHours | F::OpeningHoursText | F::LanguagesInSlots | F::AccessInSlots => Part::Schedule,
        F::LastEntryInSlots | F::Exceptions => Part::Schedule,
        F::OnNationalHolidays | F::OnPatronDay | F::OnBridgeDays | F::InAugust => Part::Schedule,
        F::Phones | F::Emails | F::Websites => Part::Contacts,
        F::Source | F::SourceKey | F::SourceUrl | F::SourceDatedOn => Part::Provenance,
        F::Confidence | F::Licence => Part::Provenance,
        F::Languages | F::Inferred | F::Sheets | F::ConfirmedOn | F::ConfirmedBy => Part::Desk,
        F::Trust | F::Opening => Part::Desk,
    }
}

impl Gate<'_> {
    fn value(&self, field: Field) -> FieldValue {
        let DeskRecord { organization, location, service, desk } = self.record;
        let value = match part_of(field) {
            Part::Organization => of_organization(organization, field),
            Part::Service => of_service(service, field),
            Part::Location => of_location(location, field),
            Part::Schedule => of_schedule(&desk.schedule, &service.access, field),
            Part::Contacts => of_contacts(&desk.contacts, field),
            Part::Provenance => of_provenance(&desk.provenance, field),
            Part::Desk => self.of_desk(desk, field),
        };
        value.map_or(FieldValue::Missing, |value| self.without_address(field, value))
    }

    fn of_desk(&self, desk: &Desk, field: Field) -> Option<FieldValue> {
        // `status` stays inside: gone desks are not published at all.
        let Desk {
            id: _,
            service: _,
            location: _,
            schedule,
            languages,
            contacts: _,
            provenance,
            confirmation,
            inferred,
            sheets,
            status: _,
        } = desk;
        Some(match field {
            Field::Languages => FieldValue::list(all_languages(languages, &schedule.slots)),
            Field::Inferred => FieldValue::list(inferred),
            Field::Sheets => FieldValue::list(sheets),
            Field::ConfirmedOn => FieldValue::maybe_text(confirmation.map(|c| c.on)),
            Field::ConfirmedBy => FieldValue::maybe_text(confirmation.map(|c| c.by.as_str())),
            Field::Trust => FieldValue::maybe_text(
                self.moment.map(|m| Trust::on(m.on, *confirmation, provenance.confidence).as_str()),
            ),
            Field::Opening => self.moment.map_or(FieldValue::Missing, |moment| {
                FieldValue::Opening(Box::new(PublicOpening::from(moment.opening)))
            }),
            _ => return None,
        })
    }

    /// Free words of a protected place are withheld when they give its street away; a name only loses the street.
    fn without_address(&self, field: Field, value: FieldValue) -> FieldValue {
        let location = &self.record.location;
        if location.visibility == AddressVisibility::Full {
            return value;
        }
        let Some(street) = location.address.street.as_deref() else { return value };
        let lower = street.to_lowercase();
        let tells = |text: &str| text.to_lowercase().contains(&lower);
        match value {
            FieldValue::Text(text) if !tells(&text) => FieldValue::Text(text),
            FieldValue::Text(text) if field == Field::Name => FieldValue::Text(text.replace(street, "…")),
            FieldValue::Text(_) => FieldValue::Missing,
            FieldValue::List(mut texts) => {
                texts.retain(|text| !tells(text));
                FieldValue::List(texts)
            }
            FieldValue::Opening(mut opening) => {
                for reason in &mut opening.reasons {
                    reason.note.take_if(|text| tells(text));
                    reason.comment.take_if(|text| tells(text));
                }
                FieldValue::Opening(opening)
            }
            other @ (FieldValue::Missing | FieldValue::Flag(_) | FieldValue::Number(_)) => other,
        }
    }
}

fn all_languages(of_desk: &[Language], slots: &[SlotNote]) -> BTreeSet<Language> {
    of_desk.iter().chain(slots.iter().flat_map(|slot| &slot.languages)).copied().collect()
}

fn of_organization(organization: &Organization, field: Field) -> Option<FieldValue> {
    let Organization { id, name, kind, website } = organization;
    Some(match field {
        Field::Organization => FieldValue::text(name),
        Field::OrganizationId => FieldValue::text(id),
        Field::OrganizationKind => FieldValue::text(kind.as_str()),
        Field::OrganizationWebsite => FieldValue::maybe_text(website.as_deref()),
        _ => return None,
    })
}

fn of_service(service: &Service, field: Field) -> Option<FieldValue> {
    let Service { id, organization: _, name, kind, needs, audience, access, cost, documents, notes } =
        service;
    Some(match field {
        Field::ServiceId => FieldValue::text(id),
        Field::Name => FieldValue::text(name),
        Field::Kind => FieldValue::maybe_text(kind.as_deref()),
        Field::Needs => FieldValue::list(needs),
        Field::Audience => FieldValue::list(audience.iter().map(|word| word.as_str())),
        Field::Access => FieldValue::list(access.iter().map(|word| word.as_str())),
        Field::Free => cost.map_or(FieldValue::Missing, |cost| FieldValue::Flag(cost == Cost::Free)),
        Field::Documents => FieldValue::list(documents.iter().map(|required| &required.document)),
        Field::DocumentsMandatory => FieldValue::list(
            documents.iter().filter(|required| required.is_mandatory).map(|required| &required.document),
        ),
        Field::Notes => FieldValue::maybe_text(notes.as_deref()),
        _ => return None,
    })
}

fn of_location(location: &Location, field: Field) -> Option<FieldValue> {
    let Location { id, kind, address, municipality, placement, visibility, step_free } = location;
    // What may be told of the place: the door, the quarter, or nothing.
    let (is_full, is_area) = match visibility {
        AddressVisibility::Full => (true, true),
        AddressVisibility::Area => (false, true),
        AddressVisibility::Hidden => (false, false),
    };
    let municipality = municipality.as_ref().filter(|_| is_area);
    Some(match field {
        Field::LocationId => FieldValue::maybe_text(is_full.then_some(id)),
        Field::LocationKind => FieldValue::text(kind.as_str()),
        Field::AddressVisibility => FieldValue::text(visibility.as_str()),
        Field::Municipality => FieldValue::maybe_text(municipality.map(|m| &m.name)),
        Field::MunicipalityIstat => FieldValue::maybe_text(municipality.map(|m| m.istat)),
        Field::Province => FieldValue::maybe_text(municipality.map(|m| &m.province)),
        Field::District => FieldValue::maybe_text(address.district.as_deref().filter(|_| is_area)),
        Field::StepFree => step_free.filter(|_| is_full).map_or(FieldValue::Missing, FieldValue::Flag),
        _ => {
            return of_address(address, is_full, field)
                .or_else(|| of_placement(placement.as_ref().filter(|_| is_full), field));
        }
    })
}

fn of_address(address: &Address, is_full: bool, field: Field) -> Option<FieldValue> {
    let Address { street, number, detail, postcode, district: _ } = address;
    let value = match field {
        Field::Address => FieldValue::maybe_text(address.street_line()),
        Field::Street => FieldValue::maybe_text(street.as_deref()),
        Field::HouseNumber => FieldValue::maybe_text(number.as_deref()),
        Field::AddressDetail => FieldValue::maybe_text(detail.as_deref()),
        Field::Postcode => FieldValue::maybe_text(postcode.as_deref()),
        _ => return None,
    };
    Some(if is_full { value } else { FieldValue::Missing })
}

fn of_placement(placement: Option<&Placement>, field: Field) -> Option<FieldValue> {
    // `basis` and `is_locked` are notes between operators; `position` leaves as the pin.
    let (precision, radius, geocoder) = match placement {
        None => (None, None, None),
        Some(Placement { position: _, precision, radius, geocoder, basis: _, is_locked: _ }) => {
            (Some(precision.as_str()), Some(radius.value()), Some(geocoder))
        }
    };
    Some(match field {
        Field::Precision => FieldValue::maybe_text(precision),
        Field::PrecisionM => radius.map_or(FieldValue::Missing, |m| FieldValue::Number(m.round())),
        Field::Geocoder => FieldValue::maybe_text(geocoder),
        _ => return None,
    })
}

fn of_schedule(schedule: &Schedule, access: &[Access], field: Field) -> Option<FieldValue> {
    let Schedule { hours, slots, exceptions, policy } = schedule;
    let in_slots = |tell: fn(&SlotNote) -> Option<String>| {
        let told = slots.iter().filter_map(|slot| tell(slot).map(|what| format!("{}={what}", slot.hours)));
        FieldValue::list(told)
    };
    let text = match hours {
        Hours::Unknown => None,
        Hours::TextOnly(text) => Some(text),
        Hours::Osm { hours: _, text } => text.as_ref(),
    };
    let said = |policy: Option<DayPolicy>| FieldValue::maybe_text(policy.map(|policy| policy.as_str()));
    Some(match field {
        Field::OpeningHours => FieldValue::maybe_text(schedule.plain_hours(access)),
        Field::OpeningHoursText => FieldValue::maybe_text(text),
        Field::LanguagesInSlots => in_slots(|slot| {
            let codes: Vec<&str> = slot.languages.iter().map(Language::as_str).collect();
            (!codes.is_empty()).then(|| codes.join("+"))
        }),
        Field::AccessInSlots => in_slots(|slot| slot.access.map(|access| access.as_str().to_owned())),
        Field::LastEntryInSlots => {
            in_slots(|slot| slot.last_entry_minutes.map(|minutes| minutes.to_string()))
        }
        Field::Exceptions => FieldValue::list(exceptions.iter().map(exception)),
        Field::OnNationalHolidays => said(policy.national),
        Field::OnPatronDay => said(policy.patron),
        Field::OnBridgeDays => said(policy.bridge),
        Field::InAugust => said(policy.august),
        _ => return None,
    })
}

fn exception(exception: &ScheduleException) -> String {
    let what = match &exception.kind {
        ExceptionKind::Closed => "closed",
        ExceptionKind::Replaced(hours) => hours.as_str(),
    };
    format!("{}/{}={what}", exception.first_on(), exception.last_on())
}

fn of_contacts(contacts: &Contacts, field: Field) -> Option<FieldValue> {
    let Contacts { phones, emails, websites } = contacts;
    Some(match field {
        Field::Phones => FieldValue::list(phones),
        Field::Emails => FieldValue::list(emails),
        Field::Websites => FieldValue::list(websites),
        _ => return None,
    })
}

fn of_provenance(provenance: &Provenance, field: Field) -> Option<FieldValue> {
    let Provenance { source, source_key, url, dated_on, confidence, licence } = provenance;
    Some(match field {
        Field::Source => FieldValue::text(source),
        Field::SourceKey => FieldValue::text(source_key),
        Field::SourceUrl => FieldValue::maybe_text(url.as_deref()),
        Field::SourceDatedOn => FieldValue::maybe_text(*dated_on),
        Field::Confidence => FieldValue::text(confidence.as_str()),
        Field::Licence => FieldValue::text(licence),
        _ => return None,
    })
}
