//! Synthetic desks for benchmarks and tests: clustered like cities, Zipf-popular needs, hours as real offices keep.
//! The same seed gives the same desks.

use rand::rngs::SmallRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use rand_distr::{Distribution, Normal, Zipf};

use crate::domain::address::Address;
use crate::domain::city::City;
use crate::domain::desk::{Contacts, Desk, DeskRecord, DeskStatus};
use crate::domain::id::{DeskId, LocationId, OrganizationId, ServiceId, SourceId};
use crate::domain::language::Language;
use crate::domain::location::{AddressVisibility, Location, LocationKind};
use crate::domain::need::Taxonomy;
use crate::domain::organization::{Organization, OrganizationKind};
use crate::domain::position::{Metres, Placement, Position, Precision};
use crate::domain::provenance::{Confidence, Confirmation, ConfirmedBy, Provenance};
use crate::domain::schedule::{Hours, OsmHours, Schedule, SlotNote};
use crate::domain::service::{Access, Audience, Cost, Service};

/// Day patterns and how common they are among real desks.
const DAYS: [(&str, u32); 8] = [
    ("Mo-Fr", 40),
    ("Tu,Th", 15),
    ("Mo,We,Fr", 12),
    ("We", 8),
    ("Mo-Sa", 10),
    ("Mo-Su", 8),
    ("Sa,Su", 4),
    ("Tu[1],Tu[3]", 3),
];

/// Share of desks whose hours nobody knows, as in the first real source.
const UNKNOWN_HOURS: f64 = 0.4;
const WITHOUT_PIN: f64 = 0.05;

/// Makes desks one after the other, for ever.
#[derive(Debug)]
pub struct Generator<'a> {
    random: SmallRng,
    cities: &'a [City],
    taxonomy: &'a Taxonomy,
    languages: &'a [Language],
    need_rank: Zipf<f64>,
    language_rank: Zipf<f64>,
    city_rank: Zipf<f64>,
    /// Middles of neighbourhoods, per city.
    quarters: Vec<Vec<Position>>,
    number: u64,
}

/// There is nothing to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NothingToChooseFrom;

impl std::fmt::Display for NothingToChooseFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cities, needs and languages must not be empty")
    }
}

impl std::error::Error for NothingToChooseFrom {}

impl<'a> Generator<'a> {
    pub fn new(
        seed: u64,
        cities: &'a [City],
        taxonomy: &'a Taxonomy,
        languages: &'a [Language],
    ) -> Result<Self, NothingToChooseFrom> {
        let zipf = |n: usize, exponent| Zipf::new(n as f64, exponent).map_err(|_| NothingToChooseFrom);
        let mut random = SmallRng::seed_from_u64(seed);
        let quarters = cities.iter().map(|city| quarters_of(city, &mut random)).collect();
        Ok(Self {
            need_rank: zipf(taxonomy.needs().len(), 1.1)?,
            language_rank: zipf(languages.len(), 1.2)?,
            city_rank: zipf(cities.len(), 0.8)?,
            random,
            cities,
            taxonomy,
            languages,
            quarters,
            number: 0,
        })
    }

    fn position(&mut self) -> Position {
        let city = self.city_rank.sample(&mut self.random) as usize - 1;
        let middle = *self.quarters[city].choose(&mut self.random).unwrap_or(&self.cities[city].center);
        scatter(middle, 0.006, &mut self.random)
    }

    fn hours(&mut self) -> Option<OsmHours> {
        if self.random.random_bool(UNKNOWN_HOURS) {
            return None;
        }
        if self.random.random_bool(0.03) {
            return OsmHours::parse("24/7").ok();
        }
        let days = DAYS.choose_weighted(&mut self.random, |(_, weight)| *weight).ok()?.0;
        let start = 16 + self.random.random_range(0..5);
        let end = start + 5 + self.random.random_range(0..6);
        let mut text = format!("{days} {}-{}", half_hours(start), half_hours(end));
        if self.random.random_bool(0.35) {
            let from = 28 + self.random.random_range(0..4);
            text.push_str(&format!(
                ",{}-{}",
                half_hours(from),
                half_hours(from + 4 + self.random.random_range(0..4))
            ));
        }
        OsmHours::parse(&text).ok()
    }

    fn some_languages(&mut self) -> Vec<Language> {
        let n = self.random.random_range(0..4);
        let mut chosen: Vec<Language> = (0..n)
            .map(|_| self.languages[self.language_rank.sample(&mut self.random) as usize - 1])
            .collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    fn schedule(&mut self) -> Schedule {
        let Some(hours) = self.hours() else { return Schedule::unknown() };
        let mut schedule = Schedule { hours: Hours::Osm { hours, text: None }, ..Schedule::unknown() };
        if self.random.random_bool(0.1) {
            let languages = self.some_languages();
            let slots = OsmHours::parse("Th 14:00-18:00").ok().filter(|_| !languages.is_empty());
            schedule.slots.extend(slots.map(|hours| SlotNote {
                hours,
                languages,
                access: None,
                last_entry_minutes: None,
            }));
        }
        schedule
    }

    fn service(&mut self, key: &str, organization: &OrganizationId) -> Service {
        let n_needs = self.random.random_range(1..4);
        let mut needs: Vec<_> = (0..n_needs)
            .map(|_| self.taxonomy.needs()[self.need_rank.sample(&mut self.random) as usize - 1].code.clone())
            .collect();
        needs.sort();
        needs.dedup();
        let audience = if self.random.random_bool(0.6) {
            vec![Audience::All]
        } else {
            Audience::ALL.choose(&mut self.random).copied().into_iter().collect()
        };
        let access = match self.random.random_range(0..10) {
            0..4 => vec![],
            4..8 => vec![Access::WalkIn],
            8 => vec![Access::Appointment],
            _ => vec![Access::WalkIn, Access::Appointment],
        };
        Service {
            id: ServiceId::new(key).expect("a generated key is an id"),
            organization: organization.clone(),
            name: format!("Sportello {key}").into(),
            kind: None,
            needs,
            audience,
            access,
            cost: self.random.random_bool(0.5).then_some(Cost::Free),
            documents: Vec::new(),
            notes: None,
        }
    }

    fn location(&mut self, key: &str) -> Location {
        let precision =
            if self.random.random_bool(WITHOUT_PIN) { Precision::Municipality } else { Precision::House };
        let position = self.position();
        Location {
            id: LocationId::new(key).expect("a generated key is an id"),
            kind: LocationKind::Fixed,
            address: Address::default(),
            municipality: None,
            placement: Some(Placement {
                position,
                precision,
                radius: Metres::new(150.0).expect("a length"),
                geocoder: "generate".into(),
                basis: "synthetic".into(),
                is_locked: false,
            }),
            visibility: AddressVisibility::Full,
            step_free: self.random.random_bool(0.3).then(|| self.random.random_bool(0.7)),
        }
    }
}

impl Iterator for Generator<'_> {
    type Item = DeskRecord;

    fn next(&mut self) -> Option<DeskRecord> {
        self.number += 1;
        let key = format!("synthetic-{:07}", self.number);
        let organization_number = self.random.random_range(0..1 + self.number / 3);
        let organization = Organization {
            id: OrganizationId::new(&format!("synthetic-{organization_number:07}"))
                .expect("a generated key is an id"),
            name: format!("Ente {organization_number}").into(),
            kind: OrganizationKind::ALL[organization_number as usize % OrganizationKind::ALL.len()],
            website: None,
        };
        let location = self.location(&key);
        let service = self.service(&key, &organization.id);
        let confirmed_on = chrono::NaiveDate::from_ymd_opt(2026, 1, 1)?
            .checked_sub_days(chrono::Days::new(self.random.random_range(0..1_500)))?;
        let desk = Desk {
            id: DeskId::new(&key).expect("a generated key is an id"),
            service: service.id.clone(),
            location: location.id.clone(),
            schedule: self.schedule(),
            languages: self.some_languages(),
            contacts: Contacts { phones: vec!["+39 011 0000000".into()], ..Contacts::default() },
            provenance: Provenance {
                source: SourceId::new("synthetic").expect("an id"),
                source_key: key.into(),
                url: None,
                dated_on: Some(confirmed_on),
                confidence: Confidence::Medium,
                licence: "CC0-1.0".into(),
            },
            confirmation: Some(Confirmation { on: confirmed_on, by: ConfirmedBy::Import }),
            sheets: Vec::new(),
            inferred: Vec::new(),
            status: DeskStatus::Active,
        };
        DeskRecord::new(organization, location, service, desk).ok()
    }
}

/// Forty neighbourhoods around the centre: dense in the middle, thin at the edge.
fn quarters_of(city: &City, random: &mut SmallRng) -> Vec<Position> {
    (0..40).map(|_| scatter(city.center, 0.05, random)).collect()
}

fn scatter(middle: Position, spread_degrees: f64, random: &mut SmallRng) -> Position {
    let normal = Normal::new(0.0, spread_degrees).expect("a positive spread");
    let (east, north) = (normal.sample(random), normal.sample(random));
    Position::from_lon_lat(
        (middle.lon() + east).clamp(-180.0, 180.0),
        (middle.lat() + north).clamp(-90.0, 90.0),
    )
    .unwrap_or(middle)
}

fn half_hours(count: u32) -> String {
    format!("{:02}:{:02}", count / 2, count % 2 * 30)
}
