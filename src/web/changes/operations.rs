//! What can be asked about changes, for the router and the description alike.

use crate::web::api::operations::{Answer, Operation};
use crate::web::api::parameters::{AREA, LANG, Parameter, day};

/// Between the ends of two days.
pub const CHANGES: Operation = Operation {
    id: "changes",
    path: "/export/changes.geojson",
    summary: "What changed between the ends of two days",
    about: "Desks added, removed, moved by more than a metre, or changed in a published field; ordered by id. What came \
        and went in between is not told, and nothing of a place that is protected today.",
    path_parts: &[],
    parameters: &[BETWEEN, &[AREA[1]]],
    answer: Answer { media_type: "application/geo+json", schema: "ChangedDesks" },
    example: "/export/changes.geojson?from={today}",
};

const BETWEEN: &[Parameter] = &[
    day("from", "The network at the end of this day is the one before."),
    day("to", "The network at the end of this day is the one after; today, unless given."),
];

/// For readers of feeds.
pub const FEED_ATOM: Operation = Operation {
    id: "feed_atom",
    path: "/feeds/{slug}.atom",
    summary: "The last changes of a city, as Atom",
    about: "Newest first, at most 50. Nobody's name is told.",
    path_parts: &[("slug", "Slug of `/api/v1/cities`.")],
    parameters: &[LANG],
    answer: Answer { media_type: "application/atom+xml", schema: "AtomFeed" },
    example: "/feeds/{city}.atom",
};

/// The same for programs.
pub const FEED_JSON: Operation = Operation {
    id: "feed_json",
    path: "/feeds/{slug}.json",
    summary: "The last changes of a city, as JSON Feed 1.1",
    about: "The entries of the Atom feed.",
    path_parts: &[("slug", "Slug of `/api/v1/cities`.")],
    parameters: &[LANG],
    answer: Answer { media_type: "application/feed+json", schema: "JsonFeed" },
    example: "/feeds/{city}.json",
};
