//! Whether a row matches. An expression is prepared once: what does not depend on a row is computed, patterns are taken
//! apart, geometries are indexed. A test answers yes, no or unknown, by the truth table of the standard.

mod array;
mod fold;
mod pattern;
mod prepare;
mod spatial;
mod strips;
mod temporal;
#[cfg(test)]
mod tests;
mod value;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashSet;

use super::ast::{Arithmetic, Array, Comparison, Spatial, Temporal};
use super::instant::Span;
use pattern::Pattern;
pub(super) use prepare::prepare;
use spatial::Indexed;
pub use value::{Row, Value};

/// A condition, ready to be asked.
#[derive(Debug, Clone)]
pub(super) enum Test {
    Known(Option<bool>),
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    /// A value that is itself true or false.
    Is(Operand),
    IsNull(Operand),
    Compare(Comparison, Operand, Operand),
    Between([Operand; 3]),
    Like(Operand, Pattern),
    In(Operand, Members),
    Spatial(Spatial, Operand, Operand),
    Temporal(Temporal, Operand, Operand),
    Array(Array, Operand, Operand),
}

/// Something that has a value.
#[derive(Debug, Clone)]
pub(super) enum Operand {
    Known(Value<'static>),
    Shape(Box<Indexed>),
    Property(Box<str>),
    Folded(Fold, Box<Operand>),
    Arithmetic(Arithmetic, Box<[Operand; 2]>),
    /// `None` is an open end.
    Interval(Box<[Option<Operand>; 2]>),
    List(Vec<Operand>),
    Test(Box<Test>),
}

/// What differences between texts are taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    Case,
    Accents,
}

/// The list behind IN.
#[derive(Debug, Clone)]
pub(super) enum Members {
    /// Only texts that are known: looked up, not compared one by one.
    Texts(HashSet<Box<str>>),
    Any(Vec<Operand>),
}

impl Test {
    /// Yes, no, or unknown.
    pub fn holds<R: Row + ?Sized>(&self, row: &R) -> Option<bool> {
        match self {
            Test::Known(truth) => *truth,
            Test::All(tests) => unless(tests, row, false),
            Test::Any(tests) => unless(tests, row, true),
            Test::Not(test) => test.holds(row).map(|truth| !truth),
            Test::Is(operand) => operand.value(row).truth(),
            Test::IsNull(operand) => Some(operand.is_null(row)),
            Test::Compare(comparison, left, right) => {
                Some(is_so(*comparison, left.value(row).compare(&right.value(row))?))
            }
            Test::Between([value, low, high]) => {
                let value = value.value(row);
                let low = value.compare(&low.value(row)).map(Ordering::is_ge);
                let high = value.compare(&high.value(row)).map(Ordering::is_le);
                both(low, high)
            }
            Test::Like(operand, pattern) => match operand.value(row) {
                Value::Text(text) => Some(pattern.matches(&text)),
                _ => None,
            },
            Test::In(operand, members) => members.contain(&operand.value(row), row),
            Test::Spatial(relation, left, right) => spatial::holds(*relation, left, right, row),
            Test::Temporal(relation, left, right) => {
                Some(temporal::holds(*relation, left.value(row).span()?, right.value(row).span()?))
            }
            Test::Array(relation, left, right) => match (&left.value(row), &right.value(row)) {
                (Value::List(left), Value::List(right)) => array::holds(*relation, left, right),
                _ => None,
            },
        }
    }
}

/// AND ends with a no and OR with a yes; where that does not come, one unknown leaves the whole unknown.
fn unless<R: Row + ?Sized>(tests: &[Test], row: &R, decisive: bool) -> Option<bool> {
    let mut is_known = true;
    for test in tests {
        match test.holds(row) {
            Some(truth) if truth == decisive => return Some(decisive),
            Some(_) => {}
            None => is_known = false,
        }
    }
    is_known.then_some(!decisive)
}

fn both(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    match (left, right) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn is_so(comparison: Comparison, ordering: Ordering) -> bool {
    match comparison {
        Comparison::Equal => ordering.is_eq(),
        Comparison::NotEqual => ordering.is_ne(),
        Comparison::Less => ordering.is_lt(),
        Comparison::LessOrEqual => ordering.is_le(),
        Comparison::Greater => ordering.is_gt(),
        Comparison::GreaterOrEqual => ordering.is_ge(),
    }
}

impl Members {
    fn contain<R: Row + ?Sized>(&self, value: &Value<'_>, row: &R) -> Option<bool> {
        match (self, value) {
            (_, Value::Null) => None,
            (Members::Texts(texts), Value::Text(text)) => Some(texts.contains(text.as_ref())),
            (Members::Texts(_), _) => None,
            (Members::Any(operands), _) => {
                let mut is_known = true;
                for operand in operands {
                    match value.compare(&operand.value(row)) {
                        Some(Ordering::Equal) => return Some(true),
                        Some(_) => {}
                        None => is_known = false,
                    }
                }
                is_known.then_some(false)
            }
        }
    }
}

impl Operand {
    fn value<'a, R: Row + ?Sized>(&'a self, row: &'a R) -> Value<'a> {
        match self {
            Operand::Known(value) => value.reborrow(),
            Operand::Shape(indexed) => Value::Shape(indexed.shape()),
            Operand::Property(name) => match row.value(name) {
                Value::Text(text) => Value::Text(fold::composed(text)),
                Value::Number(number) if number.is_nan() => Value::Null,
                other => other,
            },
            Operand::Folded(fold, operand) => match operand.value(row) {
                Value::Text(text) => Value::Text(fold.apply(text)),
                _ => Value::Null,
            },
            Operand::Arithmetic(arithmetic, operands) => {
                match (operands[0].value(row), operands[1].value(row)) {
                    (Value::Number(left), Value::Number(right)) => calculated(*arithmetic, left, right),
                    _ => Value::Null,
                }
            }
            Operand::Interval(ends) => interval(ends, row).map_or(Value::Null, Value::Interval),
            Operand::List(items) => Value::List(items.iter().map(|item| item.value(row)).collect()),
            Operand::Test(test) => Value::from(test.holds(row)),
        }
    }

    fn is_null<R: Row + ?Sized>(&self, row: &R) -> bool {
        match self {
            Operand::Property(name) => row.value(name) == Value::Null,
            other => other.value(row) == Value::Null,
        }
    }

    /// Whether it is the same for every row.
    fn is_known(&self) -> bool {
        matches!(self, Operand::Known(_) | Operand::Shape(_))
    }
}

impl Fold {
    fn apply(self, text: Cow<'_, str>) -> Cow<'_, str> {
        match self {
            Fold::Case => fold::without_case(text),
            Fold::Accents => fold::without_accents(text),
        }
    }
}

/// What is not a number, like a division by zero, is not known.
fn calculated(arithmetic: Arithmetic, left: f64, right: f64) -> Value<'static> {
    let result = match arithmetic {
        Arithmetic::Plus => left + right,
        Arithmetic::Minus => left - right,
        Arithmetic::Times => left * right,
        Arithmetic::Divide => left / right,
        Arithmetic::Modulo => left % right,
        Arithmetic::DivideWhole => (left / right).trunc(),
        Arithmetic::Power => left.powf(right),
    };
    if result.is_finite() { Value::Number(result) } else { Value::Null }
}

fn interval<R: Row + ?Sized>(ends: &[Option<Operand>; 2], row: &R) -> Option<Span> {
    let end = |end: &Option<Operand>| match end.as_ref().map(|operand| operand.value(row)) {
        None => Some(None),
        Some(Value::Instant(instant)) => Some(Some(instant)),
        Some(_) => None,
    };
    Some(Span { start: end(&ends[0])?, end: end(&ends[1])? })
}
