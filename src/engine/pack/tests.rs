//! What a pack refuses and why, and that no field of a card is lost.

use super::seal::{open, seal};
use super::*;
use crate::domain::address::{Address, IstatCode, Municipality};
use crate::domain::desk::{Contacts, Desk, DeskStatus};
use crate::domain::id::{
    DeskId, DocumentCode, LocationId, NeedCode, OrganizationId, ServiceId, SheetId, SourceId,
};
use crate::domain::inference::{InferenceRule, Inferred};
use crate::domain::language::Language;
use crate::domain::location::{AddressVisibility, Location, LocationKind};
use crate::domain::organization::{Organization, OrganizationKind};
use crate::domain::position::{Metres, Placement, Position, Precision};
use crate::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use crate::domain::schedule::{HolidayPolicy, Hours, OsmHours, Schedule, SlotNote};
use crate::domain::service::{Access, Audience, Cost, RequiredDocument, Service};

fn full_location() -> Location {
    Location {
        id: LocationId::new("desk-1").expect("an id"),
        kind: LocationKind::Mobile,
        address: Address {
            street: Some("Corso Verona".into()),
            number: Some("4".into()),
            detail: Some("1º piano".into()),
            postcode: Some("10152".into()),
            district: Some("Aurora".into()),
        },
        municipality: Some(Municipality {
            istat: IstatCode::new("001272").expect("a code"),
            name: "Torino".into(),
            province: "TO".into(),
        }),
        placement: Some(Placement {
            position: Position::from_lon_lat(7.691_234_567_8, 45.07).expect("a position"),
            precision: Precision::Street,
            radius: Metres::new(120.25).expect("a length"),
            geocoder: "embedded".into(),
            basis: "".into(),
            is_locked: false,
        }),
        visibility: AddressVisibility::Full,
        step_free: Some(false),
    }
}

/// A desk of which everything is known.
fn full_record() -> DeskRecord {
    let osm = |text: &str| OsmHours::parse(text).expect("valid hours");
    let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let code = |text: &str| Language::new(text).expect("a code");
    let organization = Organization {
        id: OrganizationId::new("desk-1").expect("an id"),
        name: "Ente di prova".into(),
        kind: OrganizationKind::ThirdSector,
        website: Some("https://ente.example".into()),
    };
    let service = Service {
        id: ServiceId::new("desk-1").expect("an id"),
        organization: organization.id.clone(),
        name: "Sportello «prova»".into(),
        kind: Some("CPIA".into()),
        needs: vec![NeedCode::new("food").expect("a code")],
        audience: vec![Audience::Women, Audience::All],
        access: vec![Access::WalkIn, Access::Referral],
        cost: Some(Cost::Paid),
        documents: vec![RequiredDocument {
            document: DocumentCode::new("passport").expect("a code"),
            is_mandatory: true,
        }],
        notes: Some("suonare due volte".into()),
    };
    let location = full_location();
    let schedule = Schedule {
        hours: Hours::Osm { hours: osm("Mo-Fr 09:00-12:30"), text: Some("lun-ven 9-12.30".into()) },
        slots: vec![SlotNote {
            hours: osm("Th 14:00-18:00"),
            languages: vec![code("bn")],
            access: Some(Access::Phone),
            last_entry_minutes: Some(30),
        }],
        exceptions: vec![],
        policy: HolidayPolicy::default(),
    };
    let desk = Desk {
        id: DeskId::new("desk-1").expect("an id"),
        service: service.id.clone(),
        location: location.id.clone(),
        schedule,
        languages: vec![code("ar"), code("it")],
        contacts: Contacts {
            phones: vec!["+39 011 0000000".into()],
            emails: vec!["info@ente.example".into()],
            websites: vec!["https://ente.example/desk".into()],
        },
        provenance: Provenance {
            source: SourceId::new("test").expect("an id"),
            source_key: "desk-1".into(),
            url: Some("https://source.example/1".into()),
            dated_on: Some(day("2026-01-31")),
            confidence: Confidence::High,
            licence: "CC0-1.0".into(),
        },
        confirmation: Some(Confirmation { on: day("1969-12-31"), by: ConfirmedBy::Operator }),
        inferred: vec![Inferred::by(InferenceRule::HoursFromWords)],
        sheets: vec![SheetId::new("sheet-1").expect("an id")],
        status: DeskStatus::Active,
    };
    DeskRecord::new(organization, location, service, desk).expect("parts that fit")
}

#[test]
fn no_field_of_a_card_is_lost() {
    let mut plain = full_record();
    plain.desk.schedule.hours = Hours::TextOnly("solo il mattino".into());
    plain.desk.confirmation = None;
    plain.location.placement = None;
    for record in [full_record(), plain] {
        let mut out = Writer::default();
        desks::put(&mut out, &record);
        let bytes = out.finished();
        let mut reader = Reader::new(&bytes).expect("what was written");
        assert_eq!(desks::take(&mut reader), Ok(record));
        assert_eq!(reader.end(), Ok(()));
    }
}

#[test]
fn what_is_no_pack_of_ours_is_named_with_the_way_out() {
    let part = seal(PartKind::Desks, b"content".to_vec());
    assert_eq!(open(PartKind::Desks, &part), Ok(&b"content"[..]));
    let other_version = |version: u16| {
        let mut part = part.clone();
        part[8..10].copy_from_slice(&version.to_le_bytes());
        part
    };
    let mut altered = part.clone();
    altered[26] ^= 1;
    let rows: [(&[u8], PackError, WayOut); 8] = [
        (b"", PackError::NotAPack, WayOut::FetchAgain),
        (b"<!doctype html>", PackError::NotAPack, WayOut::FetchAgain),
        (&part[..5], PackError::Truncated { expected: 24, found: 5 }, WayOut::FetchAgain),
        (&part[..30], PackError::Truncated { expected: 31, found: 30 }, WayOut::FetchAgain),
        (&altered, PackError::Altered, WayOut::FetchAgain),
        (&other_version(0), PackError::OtherVersion { found: 0 }, WayOut::FetchAgain),
        (&other_version(VERSION + 1), PackError::OtherVersion { found: VERSION + 1 }, WayOut::UpdateProgram),
        (
            &seal(PartKind::Words, vec![]),
            PackError::OtherPart { wanted: PartKind::Desks },
            WayOut::FetchAgain,
        ),
    ];
    for (bytes, expected, way_out) in rows {
        assert_eq!(open(PartKind::Desks, bytes), Err(expected.clone()));
        assert_eq!(expected.way_out(), way_out);
        let told = expected.to_string();
        assert!(told.contains(if way_out == WayOut::FetchAgain { "fetch" } else { "update" }), "{told}");
    }
}

#[test]
fn a_forged_pack_is_refused_before_it_takes_memory() {
    // As if there were four thousand million texts, needs, desks.
    let huge = |before: usize| {
        let mut content = vec![0; before];
        content.extend([0xff, 0xff, 0xff, 0xff, 0x0f]);
        seal(PartKind::Desks, content)
    };
    for before in 0..12 {
        let refused = read(&huge(before)).map(|_| ());
        assert!(matches!(refused, Err(PackError::Broken { .. })), "{before}: {refused:?}");
    }
}
