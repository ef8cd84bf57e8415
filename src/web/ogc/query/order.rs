//! `sortby` and the tokens of pages: a page begins after a feature, not at a number, so that nothing is seen twice or
//! missed when desks come and go between two pages.

use std::cmp::Ordering;

use serde_json::Value;

use crate::publication::FieldValue;
use crate::web::ogc::collection::{Feature, Property};
use crate::web::problem::Allowed;

/// By which properties features are ordered; after them by id.
#[derive(Debug, Clone, Default)]
pub struct Order(Vec<(&'static str, Direction)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
}

/// Where a feature stands: its sorted values, then its id.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    values: Vec<FieldValue>,
    id: String,
}

const TOKEN: Allowed = Allowed::Shape("the token of a link with rel=next, with the same sortby");

impl Place {
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl Order {
    /// `name`, `+name` or `-name`, comma-separated.
    pub fn read(text: &str, properties: &[Property]) -> Result<Self, Allowed> {
        let sortable = || properties.iter().filter(|property| property.kind.is_sortable());
        let read = |item: &str| {
            let (direction, name) = match item.trim().split_at_checked(1) {
                Some(("-", name)) => (Direction::Down, name),
                // A plus sign in a query is a space.
                Some(("+", name)) => (Direction::Up, name),
                _ => (Direction::Up, item.trim()),
            };
            let known = sortable().find(|property| property.name == name);
            let allowed = || Allowed::words(sortable().map(|property| property.name));
            known.map(|property| (property.name, direction)).ok_or_else(allowed)
        };
        text.split(',').map(read).collect::<Result<_, _>>().map(Self)
    }

    pub fn is_by_id(&self) -> bool {
        self.0.is_empty()
    }

    pub fn place(&self, feature: &Feature<'_>) -> Place {
        let values = self.0.iter().map(|(name, _)| feature.value(name)).collect();
        Place { values, id: feature.id.clone().into_owned() }
    }

    /// Missing values come last, whichever way.
    pub fn compare(&self, a: &Place, b: &Place) -> Ordering {
        let by_value =
            self.0.iter().zip(a.values.iter().zip(&b.values)).map(|((_, direction), (a, b))| match (a, b) {
                (FieldValue::Missing, FieldValue::Missing) => Ordering::Equal,
                (FieldValue::Missing, _) => Ordering::Greater,
                (_, FieldValue::Missing) => Ordering::Less,
                (a, b) if *direction == Direction::Up => rising(a, b),
                (a, b) => rising(b, a),
            });
        by_value.fold(Ordering::Equal, Ordering::then).then_with(|| a.id.cmp(&b.id))
    }

    /// The token of a page that begins after a feature.
    pub fn token(&self, place: &Place) -> String {
        let values = place.values.iter().map(|value| serde_json::json!(value));
        Value::Array(values.chain([Value::String(place.id.clone())]).collect()).to_string()
    }

    /// Where a page begins.
    pub fn after(&self, token: &str) -> Result<Place, Allowed> {
        let Ok(Value::Array(mut values)) = serde_json::from_str(token) else { return Err(TOKEN) };
        let Some(Value::String(id)) = values.pop() else { return Err(TOKEN) };
        let values: Option<Vec<FieldValue>> = values.into_iter().map(written).collect();
        let values = values.filter(|values| values.len() == self.0.len()).ok_or(TOKEN)?;
        Ok(Place { values, id })
    }
}

fn written(value: Value) -> Option<FieldValue> {
    match value {
        Value::Null => Some(FieldValue::Missing),
        Value::Bool(flag) => Some(FieldValue::Flag(flag)),
        Value::Number(number) => number.as_f64().map(FieldValue::Number),
        Value::String(text) => Some(FieldValue::Text(text)),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Values of one property are of one kind.
fn rising(a: &FieldValue, b: &FieldValue) -> Ordering {
    match (a, b) {
        (FieldValue::Text(a), FieldValue::Text(b)) => a.cmp(b),
        (FieldValue::Flag(a), FieldValue::Flag(b)) => a.cmp(b),
        (FieldValue::Number(a), FieldValue::Number(b)) => a.total_cmp(b),
        _ => Ordering::Equal,
    }
}
