//! Every relation between spans of time, against its definition over many spans.

use proptest::prelude::*;

use super::super::temporal::holds;
use crate::formats::cql2::ast::Temporal;
use crate::formats::cql2::instant::{Instant, Span};

/// Spans of days around one month, open ends among them, written as numbers far away.
fn span() -> impl Strategy<Value = (Span, [i32; 2])> {
    let end = || prop_oneof![1 => Just(None), 6 => (1u32..8).prop_map(Some)];
    let pair = (end(), end()).prop_filter("in order", |(start, end)| match (start, end) {
        (Some(start), Some(end)) => start <= end,
        _ => true,
    });
    pair.prop_map(|(start, end)| {
        let instant = |day: u32| Instant::parse(&format!("2026-05-{day:02}")).expect("a day");
        let number = |day: Option<u32>, open: i32| day.map_or(open, |day| day as i32);
        (Span { start: start.map(instant), end: end.map(instant) }, [number(start, -99), number(end, 99)])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn relations_are_as_defined((a, [a0, a1]) in span(), (b, [b0, b1]) in span()) {
        let expected = [
            (Temporal::After, a0 > b1),
            (Temporal::Before, a1 < b0),
            (Temporal::Disjoint, a0 > b1 || a1 < b0),
            (Temporal::Intersects, a0 <= b1 && a1 >= b0),
            (Temporal::Equals, a0 == b0 && a1 == b1),
            (Temporal::Contains, a0 < b0 && a1 > b1),
            (Temporal::During, a0 > b0 && a1 < b1),
            (Temporal::FinishedBy, a0 < b0 && a1 == b1),
            (Temporal::Finishes, a0 > b0 && a1 == b1),
            (Temporal::StartedBy, a0 == b0 && a1 > b1),
            (Temporal::Starts, a0 == b0 && a1 < b1),
            (Temporal::Meets, a1 == b0),
            (Temporal::MetBy, a0 == b1),
            (Temporal::Overlaps, a0 < b0 && b0 < a1 && a1 < b1),
            (Temporal::OverlappedBy, b0 < a0 && a0 < b1 && b1 < a1),
        ];
        for (relation, is_so) in expected {
            prop_assert_eq!(holds(relation, a, b), is_so, "{:?} of {:?} and {:?}", relation, a, b);
        }
    }
}
