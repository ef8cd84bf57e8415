//! What leaves, and what does not.

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use bussola_engine::domain::id::{
    DeskId, DocumentCode, LocationId, NeedCode, OrganizationId, ServiceId, SheetId, SourceId,
};
use bussola_engine::domain::inference::{InferenceRule, Inferred};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, Location, LocationKind};
use bussola_engine::domain::need::Need;
use bussola_engine::domain::opening::{Opening, Reason, State};
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use bussola_engine::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use bussola_engine::domain::schedule::{
    DayPolicy, ExceptionKind, HolidayPolicy, Hours, OsmHours, Schedule, ScheduleException, SlotNote,
};
use bussola_engine::domain::service::{Access, Audience, Cost, RequiredDocument, Service};
use bussola_engine::search::chart::Face;

use super::*;

const SECRET: &str = "Via del Nascondiglio";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn hours(text: &str) -> OsmHours {
    OsmHours::parse(text).expect("valid hours")
}

fn schedule() -> Schedule {
    let slot = SlotNote {
        hours: hours("Th 14:00-18:00"),
        languages: vec![Language::new("bn").expect("a code")],
        access: Some(Access::Phone),
        last_entry_minutes: Some(30),
    };
    let closed = ScheduleException::new(day("2026-08-10"), day("2026-08-20"), ExceptionKind::Closed, None);
    Schedule {
        hours: Hours::Osm { hours: hours("Mo-Fr 09:00-12:00"), text: Some("lun-ven 9-12".into()) },
        slots: vec![slot],
        exceptions: vec![closed.expect("in order")],
        policy: HolidayPolicy {
            national: Some(DayPolicy::Closed),
            patron: Some(DayPolicy::Open),
            bridge: Some(DayPolicy::Unknown),
            august: Some(DayPolicy::Open),
        },
    }
}

fn location(visibility: AddressVisibility) -> Location {
    let address = Address {
        street: Some(SECRET.into()),
        number: Some("7".into()),
        detail: Some("citofono Rosa".into()),
        postcode: Some("10100".into()),
        district: Some("Aurora".into()),
    };
    let istat = IstatCode::new("001272").expect("six digits");
    let placement = Placement {
        position: Position::from_lon_lat(7.612_345_678, 45.0).expect("in range"),
        precision: Precision::House,
        radius: Metres::new(12.4).expect("a length"),
        geocoder: "embedded".into(),
        basis: "Via del Nascondiglio 7 in the register".into(),
        is_locked: true,
    };
    Location {
        id: LocationId::new("via-del-nascondiglio-7").expect("an id"),
        kind: LocationKind::Fixed,
        address,
        municipality: Some(Municipality { istat, name: "Torino".into(), province: "TO".into() }),
        placement: Some(placement),
        visibility,
        step_free: Some(true),
    }
}

fn full_record(visibility: AddressVisibility) -> DeskRecord {
    let organization = Organization {
        id: OrganizationId::new("casa-rosa").expect("an id"),
        name: "Casa Rosa".into(),
        kind: OrganizationKind::ThirdSector,
        website: Some("https://example.org/".into()),
    };
    let service = Service {
        id: ServiceId::new("rifugio").expect("an id"),
        organization: organization.id.clone(),
        name: format!("Rifugio di {SECRET}").into(),
        kind: Some("rifugio".into()),
        needs: vec![NeedCode::new("antiviolence").expect("a code")],
        audience: vec![Audience::Women],
        access: vec![Access::Phone],
        cost: Some(Cost::Free),
        documents: vec![RequiredDocument {
            document: DocumentCode::new("passport").expect("a code"),
            is_mandatory: true,
        }],
        notes: Some(format!("Suonare in {} 7", SECRET.to_uppercase()).into()),
    };
    let location = location(visibility);
    let desk = Desk {
        id: DeskId::new("rifugio-casa-rosa").expect("an id"),
        service: service.id.clone(),
        location: location.id.clone(),
        schedule: schedule(),
        languages: vec![Language::new("it").expect("a code")],
        contacts: Contacts {
            phones: vec!["1522".into()],
            emails: vec!["casa@example.org".into()],
            websites: vec!["https://example.org/rifugio".into()],
        },
        provenance: Provenance {
            source: SourceId::new("desks").expect("an id"),
            source_key: "rifugio-casa-rosa".into(),
            url: Some("https://example.org/fonte".into()),
            dated_on: Some(day("2026-01-02")),
            confidence: Confidence::High,
            licence: "CC-BY-4.0".into(),
        },
        confirmation: Some(Confirmation { on: day("2026-02-03"), by: ConfirmedBy::Operator }),
        sheets: vec![SheetId::new("una-scheda").expect("an id")],
        inferred: vec![Inferred::by(InferenceRule::HoursFromWords)],
        status: DeskStatus::Active,
    };
    DeskRecord::new(organization, location, service, desk).expect("parts that fit")
}

fn everything() -> Publication {
    let declared = Field::ALL.iter().map(|&field| Declared {
        field,
        description: "what it is".into(),
        unit: None,
        is_brief: true,
    });
    Publication { declared: declared.collect(), attribution: "us".into(), licence: "CC0".into() }
}

fn opening() -> Opening {
    let note = Some(format!("chiuso in {SECRET}").into());
    Opening {
        state: State::Closed,
        until: None,
        next: None,
        last_entry: None,
        languages_now: Vec::new(),
        reasons: vec![Reason::ExceptionClosed { last_on: day("2026-08-20"), note }],
    }
}

fn published(visibility: AddressVisibility) -> PublicDesk {
    let opening = opening();
    everything().desk(&full_record(visibility), Some(Moment { on: day("2026-03-01"), opening: &opening }))
}

#[test]
fn every_field_of_a_full_record_has_a_value() {
    let desk = published(AddressVisibility::Full);
    for (field, value) in &desk.fields {
        assert_ne!(*value, FieldValue::Missing, "{}", field.as_str());
        assert_ne!(*value, FieldValue::List(Vec::new()), "{}", field.as_str());
    }
    assert_eq!(desk.fields.len(), Field::ALL.len());
    assert_eq!(desk.lon_lat, Some([7.612_345_7, 45.0]));
}

#[test]
fn a_value_has_the_type_that_its_field_declares() {
    for (field, value) in published(AddressVisibility::Full).fields {
        let fits = match value {
            FieldValue::Text(_) => matches!(field.kind(), FieldKind::Text | FieldKind::Date),
            FieldValue::Flag(_) => field.kind() == FieldKind::Flag,
            FieldValue::Number(_) => field.kind() == FieldKind::Number,
            FieldValue::List(_) => field.kind() == FieldKind::List,
            FieldValue::Opening(_) => field.kind() == FieldKind::Opening,
            FieldValue::Missing => false,
        };
        assert!(fits, "{}", field.as_str());
    }
}

#[test]
fn nothing_of_a_protected_desk_tells_its_address() {
    for visibility in [AddressVisibility::Area, AddressVisibility::Hidden] {
        let desk = published(visibility);
        assert_eq!(desk.lon_lat, None);
        let all = format!("{desk:?}").to_lowercase();
        for telling in ["nascondiglio", "citofono", "10100", "7.61"] {
            assert!(!all.contains(telling), "{visibility:?} tells {telling}: {all}");
        }
        assert_eq!(desk.value(Field::Name), Some(&FieldValue::Text("Rifugio di …".into())));
        assert_eq!(desk.value(Field::Phones), Some(&FieldValue::List(vec!["1522".into()])));
    }
}

#[test]
fn an_area_tells_quarter_and_municipality_and_a_hidden_place_neither() {
    let value = |visibility, field| published(visibility).value(field).cloned();
    let aurora = Some(FieldValue::Text("Aurora".into()));
    assert_eq!(value(AddressVisibility::Area, Field::District), aurora);
    assert_eq!(value(AddressVisibility::Hidden, Field::District), Some(FieldValue::Missing));
    assert_eq!(value(AddressVisibility::Hidden, Field::Municipality), Some(FieldValue::Missing));
}

#[test]
fn a_field_that_is_not_declared_never_leaves() -> Result<(), PublicationError> {
    let publication = Publication::parse(
        r#"
        attribution = "us"
        licence = "CC0"
        [[field]]
        name = "phones"
        type = "list"
        description = "numbers"
        "#,
    )?;
    let record = full_record(AddressVisibility::Full);
    let phones = FieldValue::List(vec!["1522".into()]);
    assert_eq!(publication.desk(&record, None).fields, [(Field::Phones, phones)]);
    assert_eq!(publication.brief(&record, None).fields, []);
    Ok(())
}

#[test]
fn languages_of_single_slots_are_told_with_the_others() {
    let desk = published(AddressVisibility::Full);
    assert_eq!(desk.value(Field::Languages), Some(&FieldValue::List(vec!["bn".into(), "it".into()])));
    let in_slots = FieldValue::List(vec!["Th 14:00-18:00=bn".into()]);
    assert_eq!(desk.value(Field::LanguagesInSlots), Some(&in_slots));
}

#[test]
fn a_wrong_declaration_is_refused_with_its_reason() {
    let parse = |name: &str, kind: &str| {
        let field = format!("[[field]]\nname = {name:?}\ntype = {kind:?}\ndescription = \"d\"\n");
        Publication::parse(&format!("attribution = \"a\"\nlicence = \"l\"\n{field}"))
    };
    assert!(matches!(parse("shoe_size", "number"), Err(PublicationError::UnknownField { .. })));
    assert!(matches!(parse("phones", "text"), Err(PublicationError::WrongType { .. })));
    assert!(parse("phones", "list").is_ok());
}

#[test]
fn the_projects_own_file_declares_only_what_exists() -> Result<(), PublicationError> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/publication.toml");
    let publication = Publication::load(&path)?;
    assert!(publication.declared().iter().any(|declared| declared.is_brief));
    assert!(publication.declared().len() > 40);
    Ok(())
}

#[test]
fn a_pin_has_only_what_is_declared() -> Result<(), PublicationError> {
    let food = Need {
        code: NeedCode::new("food").expect("a code"),
        parent: None,
        icon: "plate".into(),
        order: 0,
        open_eligibility: vec![],
        letters: vec![],
        see: vec![],
    };
    let face = Face {
        id: "desk-1",
        name: "Mensa",
        first_need: Some(&food),
        n_sheets: 2,
        precision: Precision::House,
        radius: Metres::new(24.6).expect("a length"),
    };
    let only = |names: &[(&str, &str)]| {
        let field = |(name, kind): &(&str, &str)| {
            format!("[[field]]\nname = {name:?}\ntype = {kind:?}\ndescription = \"d\"\n")
        };
        let fields: String = names.iter().map(field).collect();
        Publication::parse(&format!("attribution = \"a\"\nlicence = \"l\"\n{fields}"))
    };
    let gate = only(&[("name", "text"), ("precision_m", "number")])?.pins();
    assert!(!gate.tells_states());
    let nothing = PublicPin {
        id: "desk-1",
        name: None,
        state: None,
        first_need: None,
        n_sheets: None,
        precision: None,
        precision_m: None,
    };
    let expected = PublicPin { name: Some("Mensa"), precision_m: Some(25), ..nothing };
    assert_eq!(gate.pin(face, State::Open), expected);
    let others = [("opening", "opening"), ("needs", "list"), ("sheets", "list"), ("precision", "text")];
    let expected = PublicPin {
        state: Some("maybe"),
        first_need: Some(&food),
        n_sheets: Some(2),
        precision: Some("house"),
        ..nothing
    };
    assert_eq!(only(&others)?.pins().pin(face, State::Maybe), expected);
    Ok(())
}
