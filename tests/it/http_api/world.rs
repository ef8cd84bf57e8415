//! A small network with one desk of each sort, the site over it, and a client.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use arc_swap::ArcSwap;
use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use bussola::adapters::exporters;
use bussola::adapters::folder::municipalities::read_register;
pub use bussola::ports::clock::Fixed;
use bussola::ports::geocoder::{AddressQuery, Candidate, GeocodeError, GeocodeOutcome, Geocoder};
use bussola::ports::mapped::Mapped;
use bussola::ports::press::{PosterPage, Press, PressError, SheetPage, SlipPage};
use bussola::publication::Publication;
use bussola::web::catalogue::Settings;
use bussola::web::site::Site;
use bussola::web::texts::Texts;
use bussola::web::{Options, router_with};
use bussola_engine::domain::address::{Address, IstatCode, Municipality};
use bussola_engine::domain::calendar::Calendar;
use bussola_engine::domain::city::City;
use bussola_engine::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use bussola_engine::domain::id::{
    CitySlug, DeskId, DocumentCode, LocationId, NeedCode, OrganizationId, PathId, ServiceId, SheetId,
    SourceId, StepId,
};
use bussola_engine::domain::inference::{InferenceRule, Inferred};
use bussola_engine::domain::language::Language;
use bussola_engine::domain::location::{AddressVisibility, Location, LocationKind};
use bussola_engine::domain::need::{Need, Taxonomy};
use bussola_engine::domain::network::{DataVersion, Network};
use bussola_engine::domain::organization::{Organization, OrganizationKind};
use bussola_engine::domain::path::{GuidedPath, Step, StepSource};
use bussola_engine::domain::position::{BBox, Metres, Placement, Position, Precision};
use bussola_engine::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use bussola_engine::domain::register::Register;
use bussola_engine::domain::schedule::{OsmHours, Schedule, SlotNote};
use bussola_engine::domain::service::{Access, Audience, Cost, Service};
use bussola_engine::domain::sheet::{Sheet, SheetKind, SheetText};
use bussola_engine::search::snapshot::{Setting, Snapshot};
use bussola_engine::search::suggest::{NeedTerms, Term, Vocabulary};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use tower::ServiceExt;

use super::log_store::Log;
use super::memory_remarks::MemoryRemarks;
use crate::memory_store::MemoryStore;

/// The street of the protected house: it may be in no answer.
pub const SECRET_STREET: &str = "Via del Nascondiglio";

pub const VERSION: u64 = 7;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

/// What a test desk differs in.
pub struct Plan {
    pub id: &'static str,
    pub lon_lat: Option<(f64, f64)>,
    pub precision: Precision,
    pub kind: LocationKind,
    pub visibility: AddressVisibility,
    pub street: &'static str,
    pub hours: Option<&'static str>,
    pub slot: Option<(&'static str, &'static str)>,
    pub needs: &'static [&'static str],
    pub languages: &'static [&'static str],
    pub audience: &'static [Audience],
    pub is_free: bool,
    pub notes: Option<&'static str>,
    pub municipality: (&'static str, &'static str, &'static str),
}

const TORINO: (&str, &str, &str) = ("001272", "Torino", "TO");
const BARI: (&str, &str, &str) = ("072006", "Bari", "BA");

pub const PLAIN: Plan = Plan {
    id: "",
    lon_lat: None,
    precision: Precision::House,
    kind: LocationKind::Fixed,
    visibility: AddressVisibility::Full,
    street: "Via Prova",
    hours: None,
    slot: None,
    needs: &["food"],
    languages: &["it"],
    audience: &[],
    is_free: false,
    notes: None,
    municipality: TORINO,
};

/// Ids tell the order in which they lie from longitude 7.68, latitude 45.07.
pub fn plans() -> Vec<Plan> {
    vec![
        Plan {
            id: "d1-anagrafe",
            lon_lat: Some((7.6800, 45.0701)),
            hours: Some("Mo-Fr 09:00-12:00"),
            needs: &["residence_permit"],
            languages: &["ar", "it"],
            is_free: true,
            ..PLAIN
        },
        // At the very same point: told apart by their ids alone.
        Plan { id: "d2-tie-b", lon_lat: Some((7.6830, 45.0700)), hours: Some("Mo-Fr 14:00-18:00"), ..PLAIN },
        Plan { id: "d2-tie-a", lon_lat: Some((7.6830, 45.0700)), audience: &[Audience::Women], ..PLAIN },
        Plan {
            id: "d3-scuola",
            lon_lat: Some((7.6900, 45.0700)),
            precision: Precision::Street,
            hours: Some("Mo-Fr 08:00-20:00"),
            slot: Some(("Th 08:00-20:00", "bn")),
            needs: &["italian_school"],
            ..PLAIN
        },
        Plan {
            id: "numero-verde",
            kind: LocationKind::Remote,
            hours: Some("24/7"),
            needs: &["residence_permit"],
            languages: &["ar"],
            ..PLAIN
        },
        Plan {
            id: "rifugio",
            lon_lat: Some((7.6805, 45.0705)),
            visibility: AddressVisibility::Hidden,
            street: SECRET_STREET,
            notes: Some("Suonare in via del nascondiglio 7"),
            hours: Some("24/7"),
            ..PLAIN
        },
        Plan { id: "senza-pin", lon_lat: Some((7.68, 45.07)), precision: Precision::Municipality, ..PLAIN },
        Plan {
            id: "z-lontano",
            lon_lat: Some((16.87, 41.12)),
            hours: Some("Mo-Su 00:00-24:00"),
            municipality: BARI,
            ..PLAIN
        },
    ]
}

fn location(plan: &Plan) -> Location {
    let (istat, name, province) = plan.municipality;
    let istat = IstatCode::new(istat).expect("six digits");
    Location {
        id: LocationId::new(&format!("l-{}", plan.id)).expect("an id"),
        kind: plan.kind,
        address: Address { street: Some(plan.street.into()), number: Some("7".into()), ..Address::default() },
        municipality: Some(Municipality { istat, name: name.into(), province: province.into() }),
        placement: plan.lon_lat.map(|(lon, lat)| Placement {
            position: Position::from_lon_lat(lon, lat).expect("in range"),
            precision: plan.precision,
            radius: Metres::new(25.0).expect("a length"),
            geocoder: "embedded".into(),
            basis: "the register".into(),
            is_locked: false,
        }),
        visibility: plan.visibility,
        step_free: None,
    }
}

fn schedule(plan: &Plan) -> Schedule {
    let parse = |text: &str| OsmHours::parse(text).expect("valid hours");
    let mut schedule = plan.hours.map_or_else(Schedule::unknown, |text| Schedule::from_osm(parse(text)));
    schedule.slots.extend(plan.slot.map(|(hours, code)| SlotNote {
        hours: parse(hours),
        languages: vec![language(code)],
        access: None,
        last_entry_minutes: None,
    }));
    schedule
}

/// A whole desk.
pub fn record(plan: &Plan) -> DeskRecord {
    let organization = Organization {
        id: OrganizationId::new("ente").expect("an id"),
        name: "=HYPERLINK(\"x\")".into(),
        kind: OrganizationKind::ThirdSector,
        website: None,
    };
    let service = Service {
        id: ServiceId::new(&format!("s-{}", plan.id)).expect("an id"),
        organization: organization.id.clone(),
        name: format!("Sportello {}", plan.id).into(),
        kind: None,
        needs: plan.needs.iter().map(|code| NeedCode::new(code).expect("a code")).collect(),
        audience: plan.audience.to_vec(),
        access: vec![Access::WalkIn],
        cost: plan.is_free.then_some(Cost::Free),
        documents: Vec::new(),
        notes: plan.notes.map(Into::into),
    };
    let location = location(plan);
    let desk = Desk {
        id: DeskId::new(plan.id).expect("an id"),
        service: service.id.clone(),
        location: location.id.clone(),
        schedule: schedule(plan),
        languages: plan.languages.iter().map(|code| language(code)).collect(),
        contacts: Contacts { phones: vec!["+39 011 2629000".into()], ..Contacts::default() },
        provenance: Provenance {
            source: SourceId::new("prova").expect("an id"),
            source_key: plan.id.into(),
            url: Some("https://example.org/".into()),
            dated_on: Some(day("2026-01-01")),
            confidence: Confidence::High,
            licence: "CC-BY-4.0".into(),
        },
        confirmation: Some(Confirmation { on: day("2026-01-01"), by: ConfirmedBy::Import }),
        sheets: Vec::new(),
        // The hours of one desk are read from words.
        inferred: match plan.id {
            "d3-scuola" => vec![Inferred::by(InferenceRule::HoursFromWords)],
            _ => Vec::new(),
        },
        status: DeskStatus::Active,
    };
    DeskRecord::new(organization, location, service, desk).expect("parts that fit")
}

fn sheet() -> Sheet {
    let text = SheetText {
        title: "Una scheda".into(),
        summary: "Come si fa".into(),
        audience: None,
        parts: BTreeMap::new(),
    };
    Sheet {
        id: SheetId::new("una-scheda").expect("an id"),
        kind: SheetKind::GoodPractice,
        theme: "local_desks".into(),
        promoter: None,
        cities: vec![CitySlug::new("torino").expect("a slug")],
        place: None,
        period: None,
        needs: vec![NeedCode::new("residence_permit").expect("a code")],
        desks: vec![DeskId::new("d1-anagrafe").expect("an id")],
        version: 1,
        updated_on: day("2026-02-01"),
        licence: "CC-BY-4.0".into(),
        sources: Vec::new(),
        texts: BTreeMap::from([(language("it"), text)]),
    }
}

pub fn taxonomy() -> Arc<Taxonomy> {
    let need = |code: &str, parent: Option<&str>, order| Need {
        code: NeedCode::new(code).expect("a code"),
        parent: parent.map(|code| NeedCode::new(code).expect("a code")),
        icon: "signpost".into(),
        order,
        open_eligibility: Vec::new(),
        letters: Vec::new(),
        see: Vec::new(),
    };
    let needs = vec![
        need("permits", None, 1),
        need("residence_permit", Some("permits"), 1),
        need("food", None, 2),
        need("italian_school", None, 3),
        need("health", None, 4),
        need("safety", None, 5),
        need("antiviolence", Some("safety"), 1),
    ];
    Arc::new(Taxonomy::new(needs).expect("two levels"))
}

fn city() -> City {
    City {
        slug: CitySlug::new("torino").expect("a slug"),
        name: "Torino".into(),
        provinces: vec!["TO".into()],
        neighbour_provinces: Vec::new(),
        municipalities: Vec::new(),
        main_municipality: IstatCode::new("001272").expect("six digits"),
        bbox: BBox::from_wsen(7.5, 44.9, 7.8, 45.2).expect("a box"),
        center: Position::from_lon_lat(7.68, 45.07).expect("in range"),
        zoom: 12.0,
        languages: vec![language("it")],
        patron_days: Vec::new(),
        geocoders: Vec::new(),
        sources: Vec::new(),
    }
}

pub fn vocabulary() -> Vocabulary {
    let need = |code: &str, text: &str| NeedTerms {
        code: NeedCode::new(code).expect("a code"),
        terms: vec![Term { text: text.into(), language: language("it"), is_label: true }],
    };
    let needs = vec![need("residence_permit", "permesso di soggiorno"), need("residence", "anagrafe")];
    Vocabulary { needs, places: Vec::new() }
}

/// The network with the hours from a day on.
pub fn snapshot_of(first_day: &str) -> Snapshot {
    snapshot_with(&plans(), first_day)
}

pub fn snapshot_with(plans: &[Plan], first_day: &str) -> Snapshot {
    let desks = plans.iter().map(record).collect();
    let setting = Setting {
        taxonomy: taxonomy(),
        calendar: Calendar::default(),
        vocabulary: vocabulary(),
        first_day: day(first_day),
        n_days: 60,
    };
    Snapshot::build(Network { version: DataVersion(VERSION), desks, sheets: vec![sheet()] }, &setting)
}

/// Wednesday 11 March 2026, half past nine in the morning in Italy.
pub fn now() -> DateTime<Utc> {
    "2026-03-11T08:30:00Z".parse().expect("an instant")
}

/// Read once: they are many.
static TEXTS: LazyLock<Arc<Texts>> =
    LazyLock::new(|| Arc::new(Texts::load(&root().join("data/locales")).expect("the project's texts")));

static REGISTER: LazyLock<Arc<Register>> = LazyLock::new(|| {
    Arc::new(read_register(&root().join("data/gazetteer")).expect("the project's municipalities"))
});

pub fn site() -> Site {
    Site {
        written: bussola::web::api::written::WrittenFeatures::default(),
        ogc: bussola::web::ogc::Kept::default(),
        snapshot: ArcSwap::from_pointee(snapshot_of("2026-03-01")),
        taxonomy: taxonomy(),
        calendar: Calendar::default(),
        past: Arc::new(MemoryStore::default()),
        former: bussola::web::past::Former::default(),
        cities: vec![city()],
        register: Arc::clone(&REGISTER),
        vocabulary: vocabulary(),
        packs: bussola::web::packs::Shelf::default(),
        hsds: bussola::web::hsds::Shelf::default(),
        texts: Arc::clone(&TEXTS),
        geocoder: Arc::new(OneStreet),
        store: Arc::new(Log),
        workshop: Arc::new(MemoryStore::with_run(RUN)),
        remarks: Arc::new(MemoryRemarks::default()),
        clock: Arc::new(Fixed(now())),
        publication: Publication::load(&root().join("data/publication.toml")).expect("the project's fields"),
        mapped: Mapped::new([(
            IstatCode::new("001001").expect("six digits"),
            NeedCode::new("food").expect("a code"),
            day("2026-02-01"),
        )]),
        catalogue: Settings::load(&root().join("data/catalogue.toml")).expect("the project's catalogue"),
        paths: vec![path()],
        notices: ArcSwap::from_pointee(Vec::new()),
        document_icons: BTreeMap::new(),
        exporters: exporters::all(),
        kept_exports: bussola::web::export::kept::Kept::default(),
        press: Arc::new(NoPress),
        releases_dir: root().join("no-releases"),
        tiles_dir: root().join("tiles"),
        archives: Default::default(),
        boundaries_dir: root().join("data/gazetteer/boundaries"),
        public_url: None,
    }
}

/// A path of the project's texts, with one step.
fn path() -> GuidedPath {
    let step = Step {
        id: StepId::new("kit").expect("an id"),
        need: Some(NeedCode::new("food").expect("a code")),
        documents: vec![DocumentCode::new("passport").expect("a code")],
        has_cost: true,
        has_time: false,
        sources: vec![StepSource {
            title: "Una pagina".to_owned(),
            publisher: "Un ente".to_owned(),
            url: "https://example.org/pagina".to_owned(),
            read_on: Some(day("2026-11-20")),
        }],
    };
    GuidedPath {
        id: PathId::new("permit_renewal").expect("an id"),
        order: 1,
        icon: "permit-card".into(),
        need: NeedCode::new("food").expect("a code"),
        reviewed_on: day("2026-11-22"),
        steps: vec![step],
    }
}

/// The whole site without a limit on requests.
pub fn app() -> Router {
    app_of(site())
}

pub fn app_of(site: Site) -> Router {
    router_with(Arc::new(site), &Options { rate: None, ..Options::default() })
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("UTF-8")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("visible ASCII"))
    }

    /// Ids of `features`.
    pub fn ids(&self) -> Vec<String> {
        ids(&self.json()["features"])
    }
}

pub fn ids(features: &Value) -> Vec<String> {
    let features = features.as_array().expect("a list");
    features.iter().map(|feature| feature["id"].as_str().expect("an id").to_owned()).collect()
}

pub async fn ask(app: &Router, request: Request<Body>) -> Answer {
    let response = app.clone().oneshot(request).await.expect("a router never fails");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 64 << 20).await.expect("a whole body");
    Answer { status: parts.status, headers: parts.headers, body: body.to_vec() }
}

pub async fn get_with(app: &Router, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    ask(app, request.body(Body::empty()).expect("a request")).await
}

pub async fn get(app: &Router, path: &str) -> Answer {
    get_with(app, path, &[]).await
}

/// Knows one street, twice.
struct OneStreet;

#[async_trait]
impl Geocoder for OneStreet {
    fn name(&self) -> &str {
        "one-street"
    }

    async fn geocode(&self, query: &AddressQuery) -> Result<GeocodeOutcome, GeocodeError> {
        let candidate = |matched: &str, lon| Candidate {
            position: Position::from_lon_lat(lon, 45.07).expect("in range"),
            precision: Precision::House,
            radius: Metres::new(20.0).expect("a length"),
            matched: matched.to_owned(),
            municipality: None,
            confidence: 0.9,
        };
        Ok(match query.text.as_str() {
            "Corso Uno 1" => GeocodeOutcome::Found(candidate("Corso Uno 1", 7.68)),
            "Corso Uno" => GeocodeOutcome::Ambiguous(vec![
                candidate("Corso Uno 1", 7.68),
                candidate("Corso Uno 2", 7.69),
            ]),
            _ => GeocodeOutcome::NotFound,
        })
    }

    async fn search(&self, _: &str, _: usize) -> Result<Vec<Candidate>, GeocodeError> {
        Ok(Vec::new())
    }
}

/// Prints nothing.
struct NoPress;

impl Press for NoPress {
    fn sheet_pdf(&self, page: &SheetPage) -> Result<Vec<u8>, PressError> {
        Err(no_press(page.id.as_str()))
    }

    fn slip_pdf(&self, page: &SlipPage) -> Result<Vec<u8>, PressError> {
        Err(no_press(&page.id))
    }

    fn poster_pdf(&self, page: &PosterPage) -> Result<Vec<u8>, PressError> {
        Err(no_press(&page.id))
    }

    fn can_write(&self, _: &str) -> bool {
        true
    }
}

fn no_press(id: &str) -> PressError {
    PressError::Typesetting { id: id.to_owned(), detail: "no press in this test".to_owned() }
}

/// The report of the only run.
const RUN: &str = r#"{
    "title": "Una lista", "data_version": 9,
    "counts": {"read": 12345, "published": 9, "quarantined": 2, "rejected": 1, "new": 4, "changed": 3, "same": 2},
    "fields": {"hours": {"from_source": 5, "missing": 4}}, "precision": {"house": 7, "none": 2},
    "issues": [{"rule": "phone_invalid", "severity": "warning", "count": 3, "examples": [
        {"line": 7, "field": "phone", "value": "<b>sempre occupato</b>"}, {"line": 8, "field": "phone", "value": null}]}],
    "desks": {"new": ["d1-anagrafe"], "changed": [], "gone": []}, "duration_ms": {"normalise": 120}
}"#;
