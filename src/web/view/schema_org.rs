//! A desk in the words of schema.org, for search engines: only what is published, and only what is sure.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::organization::OrganizationKind;
use bussola_engine::domain::position::Precision;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::hours::{Interval, IntervalKind};
use bussola_engine::search::snapshot::Snapshot;
use chrono::Timelike;
use serde_json::{Map, Value, json};

use super::Say;
use super::desk::N_DAYS;
use crate::publication::{Field, FieldValue, Publication};

/// What the description is made from.
#[derive(Debug, Clone, Copy)]
pub struct SchemaContext<'a> {
    pub t: Say<'a>,
    pub publication: &'a Publication,
    pub snapshot: &'a Snapshot,
    pub at: LocalMinute,
}

impl SchemaContext<'_> {
    /// JSON-LD that may stand in a page: no character in it ends the element around it. `url` is the desk's page.
    pub fn desk(&self, record: &DeskRecord, url: &str) -> String {
        let needs = record.service.needs.iter();
        let needs: Vec<String> = needs.map(|need| self.t.texts.need_label(self.t.language, need)).collect();
        let mut service = Map::from_iter([
            ("@context".to_owned(), json!("https://schema.org")),
            ("@type".to_owned(), json!(service_type(record.organization.kind))),
            ("@id".to_owned(), json!(url)),
            ("url".to_owned(), json!(url)),
            ("name".to_owned(), self.published(record, Field::Name)),
            ("serviceType".to_owned(), json!(needs)),
            ("provider".to_owned(), self.provider(record)),
            ("availableChannel".to_owned(), self.channel(record)),
        ]);
        let hours = self.hours(record);
        if !hours.is_empty() {
            service.insert("hoursAvailable".to_owned(), json!(hours));
        }
        if let FieldValue::Flag(is_free) = self.publication.value(record, Field::Free)
            && is_free
        {
            let free = json!({ "@type": "Offer", "price": 0, "priceCurrency": "EUR" });
            service.insert("offers".to_owned(), free);
        }
        Value::Object(service).to_string().replace('<', "\\u003c")
    }

    fn provider(&self, record: &DeskRecord) -> Value {
        filled(json!({
            "@type": if is_public(record.organization.kind) { "GovernmentOrganization" } else { "Organization" },
            "name": self.published(record, Field::Organization),
            "url": self.published(record, Field::OrganizationWebsite),
        }))
    }

    fn channel(&self, record: &DeskRecord) -> Value {
        let phones = self.list(record, Field::Phones);
        let phones: Vec<Value> =
            phones.into_iter().map(|phone| json!({ "@type": "ContactPoint", "telephone": phone })).collect();
        let address = filled(json!({
            "@type": "PostalAddress",
            "streetAddress": self.published(record, Field::Address),
            "postalCode": self.published(record, Field::Postcode),
            "addressLocality": self.published(record, Field::Municipality),
            "addressRegion": self.published(record, Field::Province),
            "addressCountry": "IT",
        }));
        filled(json!({
            "@type": "ServiceChannel",
            "availableLanguage": self.list(record, Field::Languages),
            "serviceUrl": self.list(record, Field::Websites),
            "servicePhone": phones,
            "serviceLocation": filled(json!({ "@type": "Place", "address": address, "geo": self.geo(record) })),
        }))
    }

    /// Where the house is known: a guess is no place for a search engine.
    fn geo(&self, record: &DeskRecord) -> Value {
        let is_house = record.location.pin().is_some_and(|pin| pin.precision == Precision::House);
        match self.publication.lon_lat(record).filter(|_| is_house) {
            Some([lon, lat]) => json!({ "@type": "GeoCoordinates", "latitude": lat, "longitude": lon }),
            None => Value::Null,
        }
    }

    /// The sure hours of the coming week, day by day, so that holidays and closures are in them.
    fn hours(&self, record: &DeskRecord) -> Vec<Value> {
        let days = self.snapshot.days(record.id(), self.at.date(), N_DAYS).unwrap_or_default();
        let slots = days.into_iter().flat_map(|day| day.slots);
        slots.filter(|slot| slot.kind == IntervalKind::Open).map(|slot| specification(&slot)).collect()
    }

    fn published(&self, record: &DeskRecord, field: Field) -> Value {
        match self.publication.value(record, field) {
            FieldValue::Text(text) => json!(text),
            _ => Value::Null,
        }
    }

    fn list(&self, record: &DeskRecord, field: Field) -> Vec<String> {
        match self.publication.value(record, field) {
            FieldValue::List(list) => list,
            _ => Vec::new(),
        }
    }
}

fn specification(slot: &Interval) -> Value {
    let clock = |at: LocalMinute| {
        let time = at.to_datetime();
        format!("{:02}:{:02}", time.hour(), time.minute())
    };
    json!({
        "@type": "OpeningHoursSpecification",
        "opens": clock(slot.start),
        // A slot that ends on the next day closes before it opens, as schema.org has it.
        "closes": clock(slot.end),
        "validFrom": slot.start.date().to_string(),
        "validThrough": slot.start.date().to_string(),
    })
}

fn service_type(kind: OrganizationKind) -> &'static str {
    if is_public(kind) { "GovernmentService" } else { "Service" }
}

fn is_public(kind: OrganizationKind) -> bool {
    matches!(
        kind,
        OrganizationKind::Public
            | OrganizationKind::Health
            | OrganizationKind::School
            | OrganizationKind::Police
    )
}

/// Without the members that say nothing.
fn filled(value: Value) -> Value {
    let Value::Object(members) = value else { return value };
    let says = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
    Value::Object(members.into_iter().filter(|(_, value)| says(value)).collect())
}
