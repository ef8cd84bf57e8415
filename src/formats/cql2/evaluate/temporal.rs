//! Relations between spans of time, whose ends belong to them.

use std::cmp::Ordering::{self, Equal, Greater, Less};

use super::super::ast::Temporal;
use super::super::instant::{Instant, Span};

/// The definitions of OWL-Time, by which [`Span`]s of one instant are compared like instants.
pub(super) fn holds(relation: Temporal, own: Span, other: Span) -> bool {
    let starts = ends_compared(own.start, Less, other.start, Less);
    let ends = ends_compared(own.end, Greater, other.end, Greater);
    let start_to_end = ends_compared(own.start, Less, other.end, Greater);
    let end_to_start = ends_compared(own.end, Greater, other.start, Less);
    match relation {
        Temporal::After => start_to_end == Greater,
        Temporal::Before => end_to_start == Less,
        Temporal::Disjoint => start_to_end == Greater || end_to_start == Less,
        Temporal::Intersects => start_to_end != Greater && end_to_start != Less,
        Temporal::Equals => starts == Equal && ends == Equal,
        Temporal::Contains => starts == Less && ends == Greater,
        Temporal::During => starts == Greater && ends == Less,
        Temporal::FinishedBy => starts == Less && ends == Equal,
        Temporal::Finishes => starts == Greater && ends == Equal,
        Temporal::StartedBy => starts == Equal && ends == Greater,
        Temporal::Starts => starts == Equal && ends == Less,
        Temporal::Meets => end_to_start == Equal,
        Temporal::MetBy => start_to_end == Equal,
        Temporal::Overlaps => starts == Less && end_to_start == Greater && ends == Less,
        Temporal::OverlappedBy => starts == Greater && start_to_end == Less && ends == Greater,
    }
}

/// An open end lies beyond every instant, on the side that is given; two on one side are the same.
fn ends_compared(
    own: Option<Instant>,
    own_side: Ordering,
    other: Option<Instant>,
    other_side: Ordering,
) -> Ordering {
    match (own, other) {
        (Some(own), Some(other)) => own.compare(other),
        (None, Some(_)) => own_side,
        (Some(_), None) => other_side.reverse(),
        (None, None) if own_side == other_side => Equal,
        (None, None) => own_side,
    }
}
