//! A whole record as it may leave: for whoever hands on records and not single values, such as a city pack.

use bussola_engine::domain::address::Address;
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use bussola_engine::domain::position::Placement;
use bussola_engine::domain::provenance::{Confidence, Provenance};
use bussola_engine::domain::schedule::{Hours, Schedule};
use bussola_engine::domain::service::Service;

use super::{Field, Publication};

impl Publication {
    /// The record without what `data/publication.toml` does not declare. What belongs to a protected place must have
    /// been taken away before.
    ///
    /// Where the desk is fixed, mobile or remote and how much of its address may be shown always stay: whoever reads
    /// the record needs them to keep the rest back.
    pub fn only_declared(&self, record: DeskRecord) -> DeskRecord {
        let DeskRecord { organization, location, service, desk } = record;
        DeskRecord {
            organization: self.of_organization(organization),
            location: self.of_location(location),
            service: self.of_service(service),
            desk: self.of_desk(desk),
        }
    }

    fn has(&self, field: Field) -> bool {
        self.declared.iter().any(|declared| declared.field == field)
    }

    /// The value, or an empty one.
    fn or_empty<T: Default>(&self, field: Field, value: T) -> T {
        if self.has(field) { value } else { T::default() }
    }

    fn of_organization(&self, organization: Organization) -> Organization {
        let Organization { id, name, kind, website } = organization;
        Organization {
            id,
            name: self.or_empty(Field::Organization, name),
            kind: if self.has(Field::OrganizationKind) { kind } else { OrganizationKind::Other },
            website: self.or_empty(Field::OrganizationWebsite, website),
        }
    }

    fn of_service(&self, service: Service) -> Service {
        let Service { id, organization, name, kind, needs, audience, access, cost, documents, notes } =
            service;
        Service {
            id,
            organization,
            name: self.or_empty(Field::Name, name),
            kind: self.or_empty(Field::Kind, kind),
            needs: self.or_empty(Field::Needs, needs),
            audience: self.or_empty(Field::Audience, audience),
            access: self.or_empty(Field::Access, access),
            cost: self.or_empty(Field::Free, cost),
            documents: self.or_empty(Field::Documents, documents),
            notes: self.or_empty(Field::Notes, notes),
        }
    }

    fn of_location(&self, location: Location) -> Location {
        let Location { id, kind, address, municipality, placement, visibility, step_free } = location;
        let Address { street, number, detail, postcode, district } = address;
        let has_line = self.has(Field::Address);
        let part = |field, text| if has_line || self.has(field) { text } else { None };
        Location {
            id,
            kind,
            address: Address {
                street: part(Field::Street, street),
                number: part(Field::HouseNumber, number),
                detail: part(Field::AddressDetail, detail),
                postcode: self.or_empty(Field::Postcode, postcode),
                district: self.or_empty(Field::District, district),
            },
            municipality: self.or_empty(Field::Municipality, municipality),
            placement: placement.map(|placement| self.of_placement(placement)),
            visibility,
            step_free: self.or_empty(Field::StepFree, step_free),
        }
    }

    fn of_placement(&self, placement: Placement) -> Placement {
        let Placement { position, precision, radius, geocoder, basis: _, is_locked: _ } = placement;
        let (basis, is_locked) = ("".into(), false);
        let geocoder = self.or_empty(Field::Geocoder, geocoder);
        Placement { position, precision, radius, geocoder, basis, is_locked }
    }

    fn of_desk(&self, desk: Desk) -> Desk {
        let Desk {
            id,
            service,
            location,
            schedule,
            languages,
            contacts,
            provenance,
            confirmation,
            inferred,
            sheets,
            status,
        } = desk;
        let Contacts { phones, emails, websites } = contacts;
        Desk {
            id,
            service,
            location,
            schedule: self.of_schedule(schedule),
            languages: self.or_empty(Field::Languages, languages),
            contacts: Contacts {
                phones: self.or_empty(Field::Phones, phones),
                emails: self.or_empty(Field::Emails, emails),
                websites: self.or_empty(Field::Websites, websites),
            },
            provenance: self.of_provenance(provenance),
            confirmation: self.or_empty(Field::ConfirmedOn, confirmation),
            inferred: self.or_empty(Field::Inferred, inferred),
            sheets: self.or_empty(Field::Sheets, sheets),
            status,
        }
    }

    fn of_schedule(&self, schedule: Schedule) -> Schedule {
        let Schedule { hours, mut slots, exceptions, policy } = schedule;
        let has_text = self.has(Field::OpeningHoursText);
        let hours = match hours {
            Hours::Osm { hours, text } if self.has(Field::OpeningHours) => {
                Hours::Osm { hours, text: text.filter(|_| has_text) }
            }
            Hours::TextOnly(text) if has_text => Hours::TextOnly(text),
            Hours::Osm { .. } | Hours::TextOnly(_) | Hours::Unknown => Hours::Unknown,
        };
        for slot in &mut slots {
            slot.languages = self.or_empty(Field::LanguagesInSlots, std::mem::take(&mut slot.languages));
            slot.access = self.or_empty(Field::AccessInSlots, slot.access);
            slot.last_entry_minutes = self.or_empty(Field::LastEntryInSlots, slot.last_entry_minutes);
        }
        Schedule { hours, slots, exceptions: self.or_empty(Field::Exceptions, exceptions), policy }
    }

    fn of_provenance(&self, provenance: Provenance) -> Provenance {
        let Provenance { source, source_key, url, dated_on, confidence, licence } = provenance;
        Provenance {
            source,
            source_key: self.or_empty(Field::SourceKey, source_key),
            url: self.or_empty(Field::SourceUrl, url),
            dated_on: self.or_empty(Field::SourceDatedOn, dated_on),
            confidence: if self.has(Field::Confidence) { confidence } else { Confidence::Low },
            licence: self.or_empty(Field::Licence, licence),
        }
    }
}
