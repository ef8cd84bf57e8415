//! Records to test with: one with everything, one with almost nothing, and random ones from a seed.

use std::collections::BTreeMap;

use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use bussola_engine::domain::id::slug;
use bussola_engine::domain::inference::{InferenceRule, Inferred};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, Location, LocationKind};
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use bussola_engine::domain::position::{Metres, Placement, Position, Precision};
use bussola_engine::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use bussola_engine::domain::schedule::{
    DayPolicy, ExceptionKind, HolidayPolicy, Hours, OsmHours, Schedule, ScheduleException, SlotNote,
};
use bussola_engine::domain::service::{Access, Audience, Cost, RequiredDocument, Service};
use bussola_engine::domain::sheet::{Sheet, SheetKind, SheetPart, SheetSource, SheetText};
use chrono::{DateTime, Days, NaiveDate, Utc};

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn instant(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("an instant").to_utc()
}

pub fn id<T: std::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("an identifier")
}

pub fn language(code: &str) -> Language {
    Language::new(code).expect("a language")
}

fn osm(text: &str) -> OsmHours {
    OsmHours::parse(text).expect("opening hours")
}

/// A desk of which almost nothing is known. Its organization, location and service are its own.
pub fn minimal_desk(name: &str) -> DeskRecord {
    let organization = Organization {
        id: id(&format!("{name}-organization")),
        name: "Associazione".into(),
        kind: OrganizationKind::ThirdSector,
        website: None,
    };
    let location = Location {
        id: id(&format!("{name}-location")),
        kind: LocationKind::Remote,
        address: Address::default(),
        municipality: None,
        placement: None,
        visibility: AddressVisibility::Full,
        step_free: None,
    };
    let service = Service {
        id: id(&format!("{name}-service")),
        organization: organization.id.clone(),
        name: "Sportello".into(),
        kind: None,
        needs: vec![id("legal_advice")],
        audience: Vec::new(),
        access: Vec::new(),
        cost: None,
        documents: Vec::new(),
        notes: None,
    };
    let desk = Desk {
        id: id(name),
        service: service.id.clone(),
        location: location.id.clone(),
        schedule: Schedule::unknown(),
        languages: Vec::new(),
        contacts: Contacts::default(),
        provenance: Provenance {
            source: id("fixture"),
            source_key: name.into(),
            url: None,
            dated_on: None,
            confidence: Confidence::Low,
            licence: "CC0-1.0".into(),
        },
        confirmation: None,
        sheets: Vec::new(),
        inferred: Vec::new(),
        status: DeskStatus::Active,
    };
    DeskRecord::new(organization, location, service, desk).expect("the parts name each other")
}

/// A desk with every field set.
pub fn full_desk(name: &str) -> DeskRecord {
    let mut record = minimal_desk(name);
    record.organization.name = "Comune «d'Esempio»; ufficio \"stranieri\"".into();
    record.organization.kind = OrganizationKind::Public;
    record.organization.website = Some("https://example.org/?a=1&b=2".into());
    record.location = full_location(record.location);
    record.service = Service {
        name: "Sportello immigrazione".into(),
        kind: Some("sportello".into()),
        needs: vec![id("residence_permit"), id("asylum"), id("italian_course")],
        audience: vec![Audience::ThirdCountry, Audience::Women],
        access: vec![Access::Appointment, Access::WalkIn],
        cost: Some(Cost::Free),
        documents: vec![
            RequiredDocument { document: id("passport"), is_mandatory: true },
            RequiredDocument { document: id("photo"), is_mandatory: false },
        ],
        notes: Some("Portare l'originale.\nمرحبا 你好 🧭".into()),
        ..record.service
    };
    record.desk = Desk {
        schedule: full_schedule(),
        languages: vec![language("ar"), language("it"), language("snk")],
        contacts: Contacts {
            phones: vec!["+39 011 2629000".into(), "1522".into()],
            emails: vec!["sportello@example.org".into()],
            websites: vec!["https://example.org/b".into(), "https://example.org/a".into()],
        },
        provenance: Provenance {
            url: Some("https://example.org/elenco".into()),
            dated_on: Some(day("2024-02-29")),
            confidence: Confidence::High,
            ..record.desk.provenance
        },
        confirmation: Some(Confirmation { on: day("2026-10-01"), by: ConfirmedBy::Operator }),
        sheets: vec![id("second-sheet"), id("a-first-sheet")],
        inferred: vec![
            Inferred::by(InferenceRule::HoursFromWords),
            Inferred::of("url", InferenceRule::UrlScheme),
        ],
        ..record.desk
    };
    record
}

fn full_location(location: Location) -> Location {
    Location {
        kind: LocationKind::Fixed,
        address: Address {
            street: Some("Corso Verona".into()),
            number: Some("4/A".into()),
            detail: Some("scala B, 1º piano".into()),
            postcode: Some("10152".into()),
            district: Some("Aurora".into()),
        },
        municipality: Some(Municipality {
            istat: IstatCode::new("001272").expect("a code"),
            name: "Torino".into(),
            province: "TO".into(),
        }),
        placement: Some(Placement {
            position: Position::from_lon_lat(7.695_123_456_789_012, 45.077_987_654_321_01)
                .expect("a position"),
            precision: Precision::House,
            radius: Metres::new(12.345_678_901_234_567).expect("a length"),
            geocoder: "gazetteer".into(),
            basis: "house number".into(),
            is_locked: true,
        }),
        step_free: Some(false),
        ..location
    }
}

fn full_schedule() -> Schedule {
    Schedule {
        hours: Hours::Osm {
            hours: osm("Mo-Fr 09:00-12:30; Th 14:00-18:00"),
            text: Some("lun-ven 9-12.30".into()),
        },
        slots: vec![
            SlotNote {
                hours: osm("Th 14:00-18:00"),
                languages: vec![language("bn"), language("ur")],
                access: Some(Access::WalkIn),
                last_entry_minutes: Some(30),
            },
            SlotNote {
                hours: osm("Mo 09:00-12:30"),
                languages: Vec::new(),
                access: None,
                last_entry_minutes: None,
            },
        ],
        exceptions: vec![
            exception("2026-12-24", "2027-01-06", ExceptionKind::Closed, Some("ferie")),
            exception("2026-08-10", "2026-08-10", ExceptionKind::Replaced(osm("09:00-10:00")), None),
        ],
        policy: HolidayPolicy {
            national: Some(DayPolicy::Closed),
            patron: Some(DayPolicy::Open),
            bridge: Some(DayPolicy::Unknown),
            august: None,
        },
    }
}

fn exception(first: &str, last: &str, kind: ExceptionKind, reason: Option<&str>) -> ScheduleException {
    ScheduleException::new(day(first), day(last), kind, reason.map(Into::into)).expect("days in order")
}

/// A protected house: its true address is on file and must never be shown.
pub fn protected_desk(name: &str) -> DeskRecord {
    let mut record = full_desk(name);
    record.location.visibility = AddressVisibility::Hidden;
    record
}

/// Valid records, the same ones for a seed, with ids in no order. Some share their organization.
pub fn random_desks(seed: u64, count: usize) -> Vec<DeskRecord> {
    let mut random = Random::new(seed);
    let organizations: Vec<Organization> =
        (0..5).map(|n| random.organization(&format!("shared-{n}"))).collect();
    (0..count)
        .map(|n| {
            let name = format!("{}-{n}", random.word());
            let mut record = random.desk(&name);
            if random.chance() {
                record.organization = random.one(&organizations).clone();
                record.service.organization = record.organization.id.clone();
            }
            record
        })
        .collect()
}

const WORDS: [&str; 12] = [
    "caffe",
    "Città",
    "l'Aquila",
    "«virgolette»",
    "a;b",
    "\"x\"",
    "\\n",
    "10%",
    "مكتب",
    "办公室",
    "🧭",
    "x\ty\nz",
];

const HOURS: [&str; 7] = [
    "24/7",
    "Mo-Fr 09:00-12:30",
    "Mo,We 09:00-12:00,14:00-17:30; PH off",
    "Sep-Jun: Tu 20:00-26:00",
    "Mo-Fr 08:30-13:00 unknown \"su appuntamento\"",
    "week 1-53/2 Sa 09:00-12:00",
    "Fr[1] 10:00-12:00",
];

/// A stream of numbers that a seed decides (SplitMix64, Steele et al. 2014).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// At least 0 and less than `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// With all the digits that fit.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn chance(&mut self) -> bool {
        self.next() & 1 == 1
    }

    fn one<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u64) as usize]
    }

    fn some<T: Clone>(&mut self, items: &[T]) -> Vec<T> {
        let mut chosen = items.to_vec();
        chosen.retain(|_| self.chance());
        chosen
    }

    fn maybe<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance().then(|| value(self))
    }

    fn text(&mut self) -> Box<str> {
        let words: Vec<&str> = (0..=self.below(4)).map(|_| *self.one(&WORDS)).collect();
        words.join(" ").into()
    }

    fn word(&mut self) -> String {
        format!("{}{}", slug(self.one::<&str>(&["a", "Z", "m_m", "9"])), self.below(1000))
    }

    fn texts(&mut self) -> Vec<Box<str>> {
        (0..self.below(3)).map(|_| self.text()).collect()
    }

    fn date(&mut self) -> NaiveDate {
        day("1995-01-01") + Days::new(self.below(15_000))
    }

    fn hours(&mut self) -> OsmHours {
        osm(self.one::<&str>(&HOURS))
    }

    fn languages(&mut self) -> Vec<Language> {
        self.some(&["am", "ar", "bn", "it", "snk"].map(language))
    }

    fn organization(&mut self, name: &str) -> Organization {
        Organization {
            id: id(&format!("{name}-organization")),
            name: self.text(),
            kind: *self.one(&OrganizationKind::ALL),
            website: self.maybe(Self::text),
        }
    }

    fn location(&mut self, location: Location) -> Location {
        Location {
            id: location.id,
            kind: *self.one(&LocationKind::ALL),
            address: Address {
                street: self.maybe(Self::text),
                number: self.maybe(Self::text),
                detail: self.maybe(Self::text),
                postcode: self.maybe(Self::text),
                district: self.maybe(Self::text),
            },
            municipality: self.maybe(|random| Municipality {
                istat: IstatCode::new(&format!("{:06}", random.below(120_000))).expect("six digits"),
                name: random.text(),
                province: random.text(),
            }),
            placement: self.maybe(|random| Placement {
                position: Position::from_lon_lat(random.between(-180.0, 180.0), random.between(-90.0, 90.0))
                    .expect("in range"),
                precision: *random.one(&Precision::ALL),
                radius: Metres::new(random.between(0.0, 1e5)).expect("a length"),
                geocoder: random.text(),
                basis: random.text(),
                is_locked: random.chance(),
            }),
            visibility: *self.one(&AddressVisibility::ALL),
            step_free: self.maybe(Self::chance),
        }
    }

    fn service(&mut self, service: Service) -> Service {
        let documents = self.some(&["passport", "photo", "tax_code"]);
        Service {
            name: self.text(),
            kind: self.maybe(Self::text),
            needs: vec![id("housing"), id(&format!("need_{}", self.below(9)))],
            audience: self.some(Audience::ALL),
            access: self.some(Access::ALL),
            cost: self.maybe(|random| *random.one(&[Cost::Free, Cost::Paid])),
            documents: documents
                .into_iter()
                .map(|word| RequiredDocument { document: id(word), is_mandatory: self.chance() })
                .collect(),
            notes: self.maybe(Self::text),
            ..service
        }
    }

    fn schedule(&mut self) -> Schedule {
        let hours = match self.below(4) {
            0 => Hours::Unknown,
            1 => Hours::TextOnly(self.text()),
            _ => Hours::Osm { hours: self.hours(), text: self.maybe(Self::text) },
        };
        let policy = |random: &mut Self| *random.one(&DayPolicy::ALL);
        Schedule {
            hours,
            slots: (0..self.below(3)).map(|_| self.slot()).collect(),
            exceptions: (0..self.below(3)).map(|_| self.exception()).collect(),
            policy: HolidayPolicy {
                national: self.maybe(policy),
                patron: self.maybe(policy),
                bridge: self.maybe(policy),
                august: self.maybe(policy),
            },
        }
    }

    fn slot(&mut self) -> SlotNote {
        SlotNote {
            hours: self.hours(),
            languages: self.languages(),
            access: self.maybe(|random| *random.one(Access::ALL)),
            last_entry_minutes: self.maybe(|random| random.below(65_536) as u16),
        }
    }

    fn exception(&mut self) -> ScheduleException {
        let first = self.date();
        let last = first + Days::new(self.below(30));
        let kind = self.maybe(Self::hours).map_or(ExceptionKind::Closed, ExceptionKind::Replaced);
        ScheduleException::new(first, last, kind, self.maybe(Self::text)).expect("days in order")
    }

    fn desk(&mut self, name: &str) -> DeskRecord {
        let blank = minimal_desk(name);
        let organization = self.organization(name);
        let provenance = Provenance {
            source_key: self.text(),
            url: self.maybe(Self::text),
            dated_on: self.maybe(Self::date),
            confidence: *self.one(&Confidence::ALL),
            licence: self.text(),
            ..blank.desk.provenance
        };
        let desk = Desk {
            schedule: self.schedule(),
            languages: self.languages(),
            contacts: Contacts { phones: self.texts(), emails: self.texts(), websites: self.texts() },
            provenance,
            confirmation: self
                .maybe(|random| Confirmation { on: random.date(), by: *random.one(&ConfirmedBy::ALL) }),
            sheets: self.some(&[id("b-sheet"), id("a-sheet")]),
            ..blank.desk
        };
        DeskRecord::new(organization, self.location(blank.location), self.service(blank.service), desk)
            .expect("the parts name each other")
    }
}

/// A sheet with every field set.
pub fn full_sheet(name: &str) -> Sheet {
    let text = |title: &str| SheetText {
        title: title.into(),
        summary: "Come si fa".into(),
        audience: Some("operatori".into()),
        parts: BTreeMap::from([
            (SheetPart::Steps, vec!["uno; due".into(), "tre".into()]),
            (SheetPart::Tools, Vec::new()),
        ]),
    };
    Sheet {
        id: id(name),
        kind: SheetKind::MicroPractice,
        theme: "registry".into(),
        promoter: Some("Comune".into()),
        cities: vec![id("second-city"), id("a-city")],
        place: Some("Aurora".into()),
        period: Some("2018-2021".into()),
        needs: vec![id("residence"), id("asylum")],
        desks: vec![id("b-desk"), id("a-desk")],
        version: 3,
        updated_on: day("2026-11-01"),
        licence: "CC-BY-4.0".into(),
        sources: vec![
            SheetSource { url: "https://example.org/1".into(), title: Some("Una pagina".into()) },
            SheetSource { url: "https://example.org/0".into(), title: None },
        ],
        texts: BTreeMap::from([(language("it"), text("Scheda")), (language("ar"), text("بطاقة"))]),
    }
}

/// A sheet with almost nothing.
pub fn minimal_sheet(name: &str) -> Sheet {
    let text =
        SheetText { title: "Scheda".into(), summary: "Breve".into(), audience: None, parts: BTreeMap::new() };
    Sheet {
        id: id(name),
        kind: SheetKind::GoodPractice,
        theme: "registry".into(),
        promoter: None,
        cities: Vec::new(),
        place: None,
        period: None,
        needs: Vec::new(),
        desks: Vec::new(),
        version: 1,
        updated_on: day("2026-01-31"),
        licence: "CC-BY-4.0".into(),
        sources: Vec::new(),
        texts: BTreeMap::from([(language("it"), text)]),
    }
}
