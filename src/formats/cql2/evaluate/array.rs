//! Relations between lists, which count as sets.

use super::value::Value;
use crate::formats::cql2::ast::Array;

/// Unknown when it hangs on an element that is not known.
pub(super) fn holds(relation: Array, left: &[Value<'_>], right: &[Value<'_>]) -> Option<bool> {
    match relation {
        Array::Equals => super::both(is_within(left, right), is_within(right, left)),
        Array::Contains => is_within(right, left),
        Array::ContainedBy => is_within(left, right),
        Array::Overlaps => {
            let mut is_known = true;
            for item in left {
                match is_in(item, right) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => is_known = false,
                }
            }
            is_known.then_some(false)
        }
    }
}

fn is_within(part: &[Value<'_>], whole: &[Value<'_>]) -> Option<bool> {
    let mut is_known = true;
    for item in part {
        match is_in(item, whole) {
            Some(false) => return Some(false),
            Some(true) => {}
            None => is_known = false,
        }
    }
    is_known.then_some(true)
}

fn is_in(item: &Value<'_>, items: &[Value<'_>]) -> Option<bool> {
    let mut is_known = true;
    for other in items {
        match is_same(item, other) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => is_known = false,
        }
    }
    is_known.then_some(false)
}

/// Elements of different kinds are different: a list may hold all kinds.
fn is_same(item: &Value<'_>, other: &Value<'_>) -> Option<bool> {
    match (item, other) {
        (Value::Null, _) | (_, Value::Null) => None,
        (Value::List(item), Value::List(other)) => holds(Array::Equals, item, other),
        _ => Some(item.compare(other).map_or(item == other, |ordering| ordering.is_eq())),
    }
}
