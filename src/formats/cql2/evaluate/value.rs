//! What a row has, and what is computed from it.

use std::borrow::Cow;
use std::cmp::Ordering;

use geo::Point;

use crate::formats::cql2::geometry::Shape;
use crate::formats::cql2::instant::{Instant, Span};

/// Something with properties that an expression can be asked of.
pub trait Row {
    /// The value of a property; [`Value::Null`] when this row has none. It is called for every row and property that is
    /// asked, so it should borrow what it can.
    fn value(&self, property: &str) -> Value<'_>;
}

/// The value of a property.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Not known. What is asked of it is neither true nor false.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; whole numbers beyond 2^53 lose their last digits.
    Number(f64),
    /// Words, compared by code point in their composed form (NFC).
    Text(Cow<'a, str>),
    /// A day or a moment.
    Instant(Instant),
    /// A span of time.
    Interval(Span),
    /// A point, which needs no bounds.
    Point(Point<f64>),
    /// Any other geometry.
    Shape(&'a Shape),
    /// Several values. They count as a set: neither order nor repetition matters.
    List(Vec<Value<'a>>),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(truth: bool) -> Self {
        Value::Bool(truth)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl Value<'_> {
    /// The same, borrowing the text.
    pub(super) fn reborrow(&self) -> Value<'_> {
        match self {
            Value::Null => Value::Null,
            Value::Bool(truth) => Value::Bool(*truth),
            Value::Number(number) => Value::Number(*number),
            Value::Text(text) => Value::Text(Cow::Borrowed(text)),
            Value::Instant(instant) => Value::Instant(*instant),
            Value::Interval(span) => Value::Interval(*span),
            Value::Point(point) => Value::Point(*point),
            Value::Shape(shape) => Value::Shape(shape),
            Value::List(items) => Value::List(items.iter().map(Value::reborrow).collect()),
        }
    }

    /// Which is the greater; nothing for values that do not compare with each other.
    pub(super) fn compare(&self, other: &Value<'_>) -> Option<Ordering> {
        match (self, other) {
            (Value::Text(own), Value::Text(other)) => Some(own.cmp(other)),
            (Value::Number(own), Value::Number(other)) => own.partial_cmp(other),
            (Value::Bool(own), Value::Bool(other)) => Some(own.cmp(other)),
            (Value::Instant(own), Value::Instant(other)) => Some(own.compare(*other)),
            _ => None,
        }
    }

    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    pub(super) fn span(&self) -> Option<Span> {
        match self {
            Value::Instant(instant) => Some(Span::from(*instant)),
            Value::Interval(span) => Some(*span),
            _ => None,
        }
    }
}
