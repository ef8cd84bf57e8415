//! A desk as far as `data/publication.toml` lets it leave: all that HSDS is written from.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::position::Position;

use super::id::Uuid;
use crate::publication::{Field, FieldValue, PublicDesk, Publication};

/// The published values of a desk, with the identifiers of what it belongs to.
#[derive(Debug)]
pub struct Told {
    /// Our own identifier.
    pub own_id: String,
    pub ids: Ids,
    public: PublicDesk,
}

/// What a desk is called, and what it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ids {
    pub desk: Uuid,
    pub organization: Uuid,
    pub service: Uuid,
    pub location: Uuid,
}

impl Told {
    pub fn of(record: &DeskRecord, publication: &Publication) -> Self {
        let public = publication.desk(record, None);
        let own_id = public.id.clone();
        // What has no identifier that may be told, such as the place of a protected house, is the desk's own: a shared
        // one would lead to it.
        let id = |kind: &str, field| match public.value(field) {
            Some(FieldValue::Text(text)) => Uuid::of(kind, text),
            _ => Uuid::of(kind, &format!("of-desk/{own_id}")),
        };
        let ids = Ids {
            desk: Uuid::of("desk", &own_id),
            organization: id("organization", Field::OrganizationId),
            service: id("service", Field::ServiceId),
            location: id("location", Field::LocationId),
        };
        Self { own_id, ids, public }
    }

    pub fn text(&self, field: Field) -> Option<&str> {
        match self.public.value(field) {
            Some(FieldValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn owned(&self, field: Field) -> Option<String> {
        self.text(field).map(str::to_owned)
    }

    /// Empty where nothing is told.
    pub fn list(&self, field: Field) -> &[String] {
        match self.public.value(field) {
            Some(FieldValue::List(values)) => values,
            _ => &[],
        }
    }

    pub fn flag(&self, field: Field) -> Option<bool> {
        match self.public.value(field) {
            Some(FieldValue::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// Any value as texts: one, the members of a list, or none.
    pub fn said(&self, field: Field) -> Vec<String> {
        match self.public.value(field) {
            None | Some(FieldValue::Missing | FieldValue::Opening(_)) => Vec::new(),
            Some(FieldValue::Text(text)) => vec![text.clone()],
            Some(FieldValue::Flag(flag)) => vec![flag.to_string()],
            Some(FieldValue::Number(number)) => vec![number.to_string()],
            Some(FieldValue::List(values)) => values.clone(),
        }
    }

    /// Longitude and latitude of the pin.
    pub fn lon_lat(&self) -> Option<[f64; 2]> {
        self.public.lon_lat
    }

    pub fn position(&self) -> Option<Position> {
        self.lon_lat().and_then(|[lon, lat]| Position::from_lon_lat(lon, lat).ok())
    }
}
