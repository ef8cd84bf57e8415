//! One desk of a pack: what its card shows and what filters ask.
//!
//! Notes between operators, keys of the source, and the ids of service, organization and place stay behind: the desk's
//! own id stands for them. Exceptions and policies are already in the compiled hours.

use super::PackError;
use super::bytes::{Reader, Writer, sound};
use super::codes;
use crate::domain::address::Address;
use crate::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use crate::domain::id::{DeskId, DocumentCode, LocationId, OrganizationId, ServiceId, SheetId, SourceId};
use crate::domain::inference::Inferred;
use crate::domain::location::{AddressVisibility, Location, LocationKind};
use crate::domain::organization::{Organization, OrganizationKind};
use crate::domain::position::{Placement, Precision};
use crate::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use crate::domain::schedule::{HolidayPolicy, Hours, OsmHours, Schedule, SlotNote};
use crate::domain::service::{Access, Audience, Cost, RequiredDocument, Service};

const COSTS: [Cost; 2] = [Cost::Free, Cost::Paid];

pub(super) fn put(out: &mut Writer, record: &DeskRecord) {
    let DeskRecord { organization, location, service, desk } = record;
    let Desk {
        id,
        service: _,
        location: _,
        schedule,
        languages,
        contacts,
        provenance,
        confirmation,
        inferred,
        sheets,
        status: _,
    } = desk;
    out.text(id.as_str());
    let Organization { id: _, name, kind, website } = organization;
    out.text(name);
    out.word(&OrganizationKind::ALL, kind);
    out.maybe_text(website.as_deref());
    put_service(out, service);
    put_location(out, location);
    put_schedule(out, schedule);
    out.list(languages.iter(), codes::put_language);
    let Contacts { phones, emails, websites } = contacts;
    for list in [phones, emails, websites] {
        out.list(list.iter(), |out, text| out.text(text));
    }
    let Provenance { source, source_key: _, url, dated_on, confidence, licence } = provenance;
    out.text(source.as_str());
    out.maybe_text(url.as_deref());
    out.maybe(*dated_on, codes::put_date);
    out.word(&Confidence::ALL, confidence);
    out.text(licence);
    out.maybe(*confirmation, |out, Confirmation { on, by }| {
        codes::put_date(out, on);
        out.word(&ConfirmedBy::ALL, &by);
    });
    out.list(sheets.iter(), |out, sheet| out.text(sheet.as_str()));
    out.list(inferred.iter(), |out, inferred| out.text(&inferred.to_string()));
}

fn put_service(out: &mut Writer, service: &Service) {
    let Service { id: _, organization: _, name, kind, needs, audience, access, cost, documents, notes } =
        service;
    out.text(name);
    out.maybe_text(kind.as_deref());
    out.list(needs.iter(), codes::put_need);
    out.list(audience.iter(), |out, word| out.word(Audience::ALL, word));
    out.list(access.iter(), |out, word| out.word(Access::ALL, word));
    out.maybe(cost.as_ref(), |out, cost| out.word(&COSTS, cost));
    out.list(documents.iter(), |out, RequiredDocument { document, is_mandatory }| {
        out.text(document.as_str());
        out.flag(*is_mandatory);
    });
    out.maybe_text(notes.as_deref());
}

fn put_location(out: &mut Writer, location: &Location) {
    let Location { id: _, kind, address, municipality, placement, visibility, step_free } = location;
    out.word(&LocationKind::ALL, kind);
    out.word(&AddressVisibility::ALL, visibility);
    let Address { street, number, detail, postcode, district } = address;
    for text in [street, number, detail, postcode, district] {
        out.maybe_text(text.as_deref());
    }
    out.maybe(municipality.as_ref(), codes::put_municipality);
    out.maybe(placement.as_ref(), |out, placement| {
        let Placement { position, precision, radius, geocoder, basis: _, is_locked: _ } = placement;
        codes::put_position(out, *position);
        out.word(&Precision::ALL, precision);
        codes::put_metres(out, *radius);
        out.text(geocoder);
    });
    out.maybe(*step_free, Writer::flag);
}

fn put_schedule(out: &mut Writer, schedule: &Schedule) {
    let Schedule { hours, slots, exceptions: _, policy: _ } = schedule;
    match hours {
        Hours::Unknown => out.byte(0),
        Hours::TextOnly(text) => {
            out.byte(1);
            out.text(text);
        }
        Hours::Osm { hours, text } => {
            out.byte(2);
            out.text(hours.as_str());
            out.maybe_text(text.as_deref());
        }
    }
    out.list(slots.iter(), |out, SlotNote { hours, languages, access, last_entry_minutes }| {
        out.text(hours.as_str());
        out.list(languages.iter(), codes::put_language);
        out.maybe(access.as_ref(), |out, access| out.word(Access::ALL, access));
        out.maybe(*last_entry_minutes, Writer::number);
    });
}

pub(super) fn take(reader: &mut Reader<'_>) -> Result<DeskRecord, PackError> {
    let id = reader.parsed(DeskId::new, "a desk without an id")?;
    let organization = Organization {
        id: stand_in(OrganizationId::new, &id)?,
        name: reader.boxed()?,
        kind: reader.word(&OrganizationKind::ALL)?,
        website: reader.maybe_text()?,
    };
    let service = service(reader, &id)?;
    let location = location(reader, &id)?;
    let schedule = schedule(reader)?;
    let languages = reader.list(codes::language)?;
    let contacts = Contacts {
        phones: reader.list(Reader::boxed)?,
        emails: reader.list(Reader::boxed)?,
        websites: reader.list(Reader::boxed)?,
    };
    let provenance = Provenance {
        source: reader.parsed(SourceId::new, "a source without an id")?,
        source_key: id.as_str().into(),
        url: reader.maybe_text()?,
        dated_on: reader.maybe(codes::date)?,
        confidence: reader.word(&Confidence::ALL)?,
        licence: reader.boxed()?,
    };
    let confirmation = reader
        .maybe(|reader| Ok(Confirmation { on: codes::date(reader)?, by: reader.word(&ConfirmedBy::ALL)? }))?;
    let sheets = reader.list(|reader| reader.parsed(SheetId::new, "a sheet without an id"))?;
    let inferred = reader
        .list(|reader| sound(Inferred::from_str_exact(reader.text()?), "an inference by an unknown rule"))?;
    let desk = Desk {
        id,
        service: service.id.clone(),
        location: location.id.clone(),
        schedule,
        languages,
        contacts,
        provenance,
        confirmation,
        inferred,
        sheets,
        status: DeskStatus::Active,
    };
    Ok(DeskRecord { organization, location, service, desk })
}

/// The desk's id in place of one that stayed behind: their shape is the same.
fn stand_in<T, E>(new: impl FnOnce(&str) -> Result<T, E>, id: &DeskId) -> Result<T, PackError> {
    sound(new(id.as_str()).ok(), "a desk without an id")
}

fn service(reader: &mut Reader<'_>, id: &DeskId) -> Result<Service, PackError> {
    Ok(Service {
        id: stand_in(ServiceId::new, id)?,
        organization: stand_in(OrganizationId::new, id)?,
        name: reader.boxed()?,
        kind: reader.maybe_text()?,
        needs: reader.list(codes::need)?,
        audience: reader.list(|reader| reader.word(Audience::ALL))?,
        access: reader.list(|reader| reader.word(Access::ALL))?,
        cost: reader.maybe(|reader| reader.word(&COSTS))?,
        documents: reader.list(|reader| {
            let document = reader.parsed(DocumentCode::new, "a document without a code")?;
            Ok(RequiredDocument { document, is_mandatory: reader.flag()? })
        })?,
        notes: reader.maybe_text()?,
    })
}

fn location(reader: &mut Reader<'_>, id: &DeskId) -> Result<Location, PackError> {
    Ok(Location {
        id: stand_in(LocationId::new, id)?,
        kind: reader.word(&LocationKind::ALL)?,
        visibility: reader.word(&AddressVisibility::ALL)?,
        address: Address {
            street: reader.maybe_text()?,
            number: reader.maybe_text()?,
            detail: reader.maybe_text()?,
            postcode: reader.maybe_text()?,
            district: reader.maybe_text()?,
        },
        municipality: reader.maybe(codes::municipality)?,
        placement: reader.maybe(|reader| {
            Ok(Placement {
                position: codes::position(reader)?,
                precision: reader.word(&Precision::ALL)?,
                radius: codes::metres(reader)?,
                geocoder: reader.boxed()?,
                basis: "".into(),
                is_locked: false,
            })
        })?,
        step_free: reader.maybe(Reader::flag)?,
    })
}

fn schedule(reader: &mut Reader<'_>) -> Result<Schedule, PackError> {
    let osm = |reader: &mut Reader<'_>| {
        sound(OsmHours::parsed_elsewhere(reader.text()?), "hours that cannot be any")
    };
    let hours = match reader.byte()? {
        0 => Hours::Unknown,
        1 => Hours::TextOnly(reader.boxed()?),
        2 => Hours::Osm { hours: osm(reader)?, text: reader.maybe_text()? },
        _ => return super::bytes::broken("hours of an unknown kind"),
    };
    let slots = reader.list(|reader| {
        Ok(SlotNote {
            hours: osm(reader)?,
            languages: reader.list(codes::language)?,
            access: reader.maybe(|reader| reader.word(Access::ALL))?,
            last_entry_minutes: reader.maybe(Reader::small)?,
        })
    })?;
    Ok(Schedule { hours, slots, exceptions: Vec::new(), policy: HolidayPolicy::default() })
}
