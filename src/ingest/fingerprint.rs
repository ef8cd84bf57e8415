//! What a source says of a desk, in 64 bits: a run compares these with what the last run read, not whole records.
//!
//! Every struct is taken apart by name, so that a new field does not compile until it counts.

use bussola_engine::domain::address::{Address, Municipality};
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord};
use bussola_engine::domain::location::Location;
use bussola_engine::domain::organization::Organization;
use bussola_engine::domain::position::Placement;
use bussola_engine::domain::provenance::{Confirmation, Provenance};
use bussola_engine::domain::schedule::Schedule;
use bussola_engine::domain::service::{Cost, RequiredDocument, Service};
use sha2::{Digest as _, Sha256};
use std::hash::{Hash as _, Hasher};

use crate::ports::workshop::Fingerprint;

/// The first 64 bits of a SHA-256. Where two builds differ, whole records are compared once, and nothing else.
pub fn of(record: &DeskRecord) -> Fingerprint {
    let mut print = Print(Sha256::new());
    let DeskRecord { organization, location, service, desk } = record;
    print.organization(organization);
    print.location(location);
    print.service(service);
    print.desk(desk);
    Fingerprint(print.finish())
}

/// Collects values, each with its length or its absence, so that no two sequences look alike.
struct Print(Sha256);

impl Hasher for Print {
    fn finish(&self) -> u64 {
        let whole: [u8; 32] = self.0.clone().finalize().into();
        u64::from_le_bytes(whole[..8].try_into().expect("8 of 32 bytes"))
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }
}

impl Print {
    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text);
    }

    fn optional(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.0.update([0xFF; 8]),
        }
    }

    fn texts<'a>(&mut self, texts: impl ExactSizeIterator<Item = &'a str>) {
        self.0.update((texts.len() as u64).to_le_bytes());
        texts.for_each(|text| self.text(text));
    }

    fn number(&mut self, number: f64) {
        self.0.update(number.to_bits().to_le_bytes());
    }

    fn flag(&mut self, flag: Option<bool>) {
        self.0.update([flag.map_or(2, u8::from)]);
    }

    fn organization(&mut self, organization: &Organization) {
        let Organization { id, name, kind, website } = organization;
        self.text(id.as_str());
        self.text(name);
        self.text(kind.as_str());
        self.optional(website.as_deref());
    }

    fn location(&mut self, location: &Location) {
        let Location { id, kind, address, municipality, placement, visibility, step_free } = location;
        let Address { street, number, detail, postcode, district } = address;
        self.text(id.as_str());
        self.text(kind.as_str());
        for part in [street, number, detail, postcode, district] {
            self.optional(part.as_deref());
        }
        self.flag(Some(municipality.is_some()));
        if let Some(Municipality { istat, name, province }) = municipality {
            self.text(&istat.to_string());
            self.text(name);
            self.text(province);
        }
        self.flag(Some(placement.is_some()));
        if let Some(Placement { position, precision, radius, geocoder, basis, is_locked }) = placement {
            for number in [position.lon(), position.lat(), radius.value()] {
                self.number(number);
            }
            self.text(precision.as_str());
            self.text(geocoder);
            self.text(basis);
            self.flag(Some(*is_locked));
        }
        self.text(visibility.as_str());
        self.flag(*step_free);
    }

    fn service(&mut self, service: &Service) {
        let Service { id, organization, name, kind, needs, audience, access, cost, documents, notes } =
            service;
        self.text(id.as_str());
        self.text(organization.as_str());
        self.text(name);
        self.optional(kind.as_deref());
        self.texts(needs.iter().map(|need| need.as_str()));
        self.texts(audience.iter().map(|word| word.as_str()));
        self.texts(access.iter().map(|word| word.as_str()));
        self.flag(cost.map(|cost| cost == Cost::Free));
        self.texts(documents.iter().map(|RequiredDocument { document, is_mandatory: _ }| document.as_str()));
        documents.iter().for_each(|document| self.flag(Some(document.is_mandatory)));
        self.optional(notes.as_deref());
    }

    fn desk(&mut self, desk: &Desk) {
        let Desk {
            id,
            service,
            location,
            schedule: Schedule { hours, slots, exceptions, policy },
            languages,
            contacts: Contacts { phones, emails, websites },
            provenance: Provenance { source, source_key, url, dated_on, confidence, licence },
            confirmation,
            inferred,
            sheets,
            status,
        } = desk;
        for text in [id.as_str(), service.as_str(), location.as_str(), source.as_str(), source_key, licence] {
            self.text(text);
        }
        hours.hash(self);
        slots.hash(self);
        exceptions.hash(self);
        policy.hash(self);
        self.texts(languages.iter().map(|language| language.as_str()));
        for list in [phones, emails, websites] {
            self.texts(list.iter().map(|text| &**text));
        }
        self.optional(url.as_deref());
        dated_on.hash(self);
        self.text(confidence.as_str());
        self.flag(Some(confirmation.is_some()));
        if let Some(Confirmation { on, by }) = confirmation {
            on.hash(self);
            self.text(by.as_str());
        }
        inferred.hash(self);
        self.texts(sheets.iter().map(|sheet| sheet.as_str()));
        self.text(status.as_str());
    }
}
