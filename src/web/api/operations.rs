//! Every operation of the API in one table: what is allowed, what is documented and what is tried are the same.

use super::parameters::{
    AREA, AS_OF, FILTER, LANG, LIMIT, MAX_DISTANCE, NEAR, OFFSET, POSITION, Parameter, Shape, WORDS, text,
    words,
};
use crate::web::changes::operations as changes;
use crate::web::coverage::COVERAGE_TABLE;
use crate::web::map::STYLE;
use crate::web::releases::RELEASES;
use crate::web::sheets::operations as papers;
use crate::web::tiles::operations as maps;
use crate::web::{catalogue, health};

/// What an operation answers: a schema of the description, in a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    pub media_type: &'static str,
    pub schema: &'static str,
}

/// A GET operation.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    pub id: &'static str,
    /// As the router and OpenAPI write it.
    pub path: &'static str,
    pub summary: &'static str,
    pub about: &'static str,
    /// Parts of the path, with what they are.
    pub path_parts: &'static [(&'static str, &'static str)],
    pub parameters: &'static [&'static [Parameter]],
    pub answer: Answer,
    /// An address to try; words in braces are filled in from the data.
    pub example: &'static str,
}

impl Operation {
    pub fn parameters(&self) -> impl Iterator<Item = &'static Parameter> {
        self.parameters.iter().flat_map(|group| group.iter())
    }

    /// The names that the address has; all others are refused.
    pub fn names(&self) -> Vec<&'static str> {
        self.parameters().map(|parameter| parameter.name).collect()
    }
}

const GEOJSON: &str = "application/geo+json";
const JSON: &str = "application/json";

pub const NEAREST: Operation = Operation {
    id: "nearest",
    path: "/api/v1/nearest",
    summary: "The nearest desks that meet the conditions",
    about: "Ordered by `distance_m` ascending, then by id. Distances are geodesic. Desks without a pin, such as \
        telephone lines and protected places, are apart under `remote`.",
    path_parts: &[],
    parameters: &[POSITION, NEAR, FILTER, MAX_DISTANCE, LIMIT, LANG],
    answer: Answer { media_type: GEOJSON, schema: "Nearest" },
    example: "/api/v1/nearest?lat={lat}&lon={lon}&need={need}&limit=5",
};

pub const DESKS: Operation = Operation {
    id: "desks",
    path: "/api/v1/desks",
    summary: "All desks that meet the conditions, page by page",
    about: "Ordered by id. Desks without a pin have a `null` geometry.",
    path_parts: &[],
    parameters: &[FILTER, AREA, AS_OF, LIMIT, OFFSET, LANG],
    answer: Answer { media_type: GEOJSON, schema: "DeskPage" },
    example: "/api/v1/desks?language={language}&limit=5",
};

pub const DESK: Operation = Operation {
    id: "desk",
    path: "/api/v1/desks/{id}",
    summary: "One desk with everything that is published about it",
    about: "`days` are the slots of seven days from the asked moment on.",
    path_parts: &[("id", "Identifier of the desk.")],
    parameters: &[AT, AS_OF, LANG],
    answer: Answer { media_type: GEOJSON, schema: "Desk" },
    example: "/api/v1/desks/{desk}",
};

const AT: &[Parameter] = &[text("at", "The moment for which the state is told; now, unless given.")];

pub const OPENING: Operation = Operation {
    id: "desk_opening",
    path: "/api/v1/desks/{id}/opening",
    summary: "When one desk is open: at a moment, throughout a time, within some hours, and whether one gets there",
    about: "Answers `yes`, `maybe`, `no` or `unknown`; unknown is not no. A moment may lie up to 400 days before or after today.",
    path_parts: &[("id", "Identifier of the desk.")],
    parameters: &[AT, STRETCH, POSITION],
    answer: Answer { media_type: JSON, schema: "DeskOpening" },
    example: "/api/v1/desks/{desk}/opening?within_hours=3&lat={lat}&lon={lon}",
};

const STRETCH: &[Parameter] = &[
    text("until", "Whether it is open at every minute from the moment until this one; as `at`."),
    Parameter {
        name: "within_hours",
        about: "Whether it is open at some minute within so many hours from the moment.",
        shape: Shape::Integer { min: 1, max: 168, default: 24 },
    },
];

pub const HISTORY: Operation = Operation {
    id: "desk_history",
    path: "/api/v1/desks/{id}/history",
    summary: "When a desk was changed, by whom and in which fields",
    about: "Newest first. Values are not told: an earlier value may be one that was withdrawn.",
    path_parts: &[("id", "Identifier of the desk.")],
    parameters: &[LIMIT],
    answer: Answer { media_type: JSON, schema: "History" },
    example: "/api/v1/desks/{desk}/history",
};

pub const ORGANIZATIONS: Operation = Operation {
    id: "organizations",
    path: "/api/v1/organizations",
    summary: "Bodies that run services, with how many desks they have",
    about: "Ordered by id.",
    path_parts: &[],
    parameters: &[LIMIT, OFFSET],
    answer: Answer { media_type: JSON, schema: "Organizations" },
    example: "/api/v1/organizations?limit=5",
};

pub const SHEETS: Operation = Operation {
    id: "sheets",
    path: "/api/v1/sheets",
    summary: "Good-practice sheets",
    about: "Ordered by id.",
    path_parts: &[],
    parameters: &[SHEET_FILTER, LIMIT, OFFSET, LANG],
    answer: Answer { media_type: JSON, schema: "Sheets" },
    example: "/api/v1/sheets?limit=5",
};

const SHEET_FILTER: &[Parameter] = &[
    words("need", "Codes of `/api/v1/needs`, any of; a door stands for all needs under it.", &[]),
    text("city", "Slug of `/api/v1/cities`."),
];

pub const SHEET: Operation = Operation {
    id: "sheet",
    path: "/api/v1/sheets/{id}",
    summary: "One good-practice sheet with all its parts",
    about: "A part that no source tells about is an empty list: it is not documented.",
    path_parts: &[("id", "Identifier of the sheet.")],
    parameters: &[LANG],
    answer: Answer { media_type: JSON, schema: "Sheet" },
    example: "/api/v1/sheets/{sheet}",
};

pub const NEEDS: Operation = Operation {
    id: "needs",
    path: "/api/v1/needs",
    summary: "What people look for, on two levels",
    about: "Doors in reading order, each with its needs.",
    path_parts: &[],
    parameters: &[LANG],
    answer: Answer { media_type: JSON, schema: "Needs" },
    example: "/api/v1/needs?lang={lang}",
};

pub const CITIES: Operation = Operation {
    id: "cities",
    path: "/api/v1/cities",
    summary: "The city areas of the map",
    about: "",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: JSON, schema: "Cities" },
    example: "/api/v1/cities",
};

pub const GEOCODE: Operation = Operation {
    id: "geocode",
    path: "/api/v1/geocode",
    summary: "From an address to positions, with how much to believe them",
    about: "`outcome` is `found`, `ambiguous` (several places fit, the likeliest first) or `not_found`.",
    path_parts: &[],
    parameters: &[
        WORDS,
        &[text("municipality", "Only inside this one: six digits of ISTAT, or a name.")],
        &[Parameter {
            name: "limit",
            about: "How many at most.",
            shape: Shape::Integer { min: 1, max: 100, default: 20 },
        }],
    ],
    answer: Answer { media_type: GEOJSON, schema: "Geocoded" },
    example: "/api/v1/geocode?q={place}",
};

pub const SUGGEST: Operation = Operation {
    id: "suggest",
    path: "/api/v1/suggest",
    summary: "Needs, desks and places for what a person types, in one ranked list",
    about: "Finds the Italian word on a letter from any language, with typos.",
    path_parts: &[],
    parameters: &[WORDS, POSITION, LIMIT, LANG],
    answer: Answer { media_type: JSON, schema: "Suggestions" },
    example: "/api/v1/suggest?q={word}&lang={lang}",
};

pub const FACETS: Operation = Operation {
    id: "facets",
    path: "/api/v1/facets",
    summary: "How many desks would remain for each further choice",
    about: "Each count is for that value chosen alone in its own list, with all other conditions kept.",
    path_parts: &[],
    parameters: &[FILTER, &[AREA[0]]],
    answer: Answer { media_type: JSON, schema: "Facets" },
    example: "/api/v1/facets?need={need}",
};

pub const EXPORT: Operation = Operation {
    id: "export",
    path: "/export/{file}",
    summary: "All desks that meet the conditions, as a file",
    about: "Streamed, without a limit; the same desks at the same version are the same bytes. States are in the file \
        only when `open` or `at` asks for a moment.",
    path_parts: &[(
        "file",
        "`desks.` and the format: `geojson`, `csv`, `xlsx` (spreadsheet), `gpkg` (GeoPackage), `fgb` (FlatGeobuf), \
         `parquet` (GeoParquet), `geojsons` (a sequence of features, RFC 8142); or `tables.zip`: organizations, \
         services, locations and desks as tables of their own, in CSV.",
    )],
    parameters: &[FILTER, AREA, AS_OF],
    answer: Answer { media_type: GEOJSON, schema: "ExportedDesks" },
    example: "/export/desks.geojson?need={need}",
};

pub const COVERAGE: Operation = Operation {
    id: "coverage",
    path: "/export/coverage.geojson",
    summary: "How near the desks are, municipality by municipality",
    about: "For a need, a language, an hour: `n_desks` and `desks_per_10000` residents, and from the seat of the \
        municipality the nearest desk that meets the conditions. `status` is `mapped`, `zero` (somebody has looked and \
        found none) or `not_mapped` (nobody has said that they looked).",
    path_parts: &[],
    parameters: &[FILTER, &[AREA[1]]],
    answer: Answer { media_type: GEOJSON, schema: "Coverage" },
    example: "/export/coverage.geojson?need={need}&city={city}",
};

pub const RUNS: Operation = Operation {
    id: "runs",
    path: "/api/v1/runs",
    summary: "What was imported, and when",
    about: "Newest first.",
    path_parts: &[],
    parameters: &[LIMIT],
    answer: Answer { media_type: JSON, schema: "Runs" },
    example: "/api/v1/runs?limit=5",
};

pub const RUN: Operation = Operation {
    id: "run",
    path: "/api/v1/runs/{id}",
    summary: "One run of the import with its report",
    about: "What was read, published, kept waiting and rejected, with up to three examples per rule. Examples quote only \
        fields that are published, and nothing of protected places.",
    path_parts: &[("id", "Number of the run.")],
    parameters: &[],
    answer: Answer { media_type: JSON, schema: "Run" },
    example: "/api/v1/runs/1",
};

pub const PACKS: Operation = Operation {
    id: "packs",
    path: "/packs",
    summary: "What a phone can keep of each city, to search without a network and without telling where it is",
    about: "Sizes and names of the parts. A part that is kept under the same `hash` need not be fetched again.",
    path_parts: &[],
    parameters: &[],
    answer: Answer { media_type: JSON, schema: "Packs" },
    example: "/packs",
};

/// No format of somebody else's: the engine of this program writes and reads it.
const PACK_FORMAT: &str = "application/octet-stream";

pub const PACK: Operation = Operation {
    id: "pack",
    path: "/packs/{slug}.pack",
    summary: "The desks of a city with their hours, for the engine in the browser",
    about: "The desks that `city` finds, as far as the API tells of them, with the hours of 70 days.",
    path_parts: &[("slug", "Slug of `/api/v1/cities`.")],
    parameters: &[],
    answer: Answer { media_type: PACK_FORMAT, schema: "PackFile" },
    example: "/packs/{city}.pack",
};

pub const PACK_WORDS: Operation = Operation {
    id: "pack_words",
    path: "/packs/{slug}.{lang}.pack",
    summary: "The words of a language for the engine in the browser",
    about: "What needs are called, and the texts that a page shows with an answer.",
    path_parts: &[("slug", "Slug of `/api/v1/cities`."), ("lang", "One of the site's languages.")],
    parameters: &[],
    answer: Answer { media_type: PACK_FORMAT, schema: "PackFile" },
    example: "/packs/{city}.{lang}.pack",
};

pub const DESK_TILE: Operation = Operation {
    id: "desk_tile",
    path: "/tiles/desks/{z}/{x}/{y}.mvt",
    summary: "Desks as vector tiles, for map programs",
    about: "Mapbox Vector Tiles 2.1 on the grid of web maps; 204 where no desk is. `/tiles/desks.json` describes them as \
        TileJSON, and `/ogc/collections/desks/tiles` as OGC API Tiles. Below zoom 12 desks that stand close together \
        are one point with `cluster`, `point_count` and a count per state.",
    path_parts: &[("z", "Zoom, 0 to 16."), ("x", "Column, from the west."), ("y", "Row, from the north.")],
    parameters: &[FILTER, AREA],
    answer: Answer { media_type: "application/vnd.mapbox-vector-tile", schema: "Tile" },
    example: "/tiles/desks/0/0/0.mvt",
};

/// In the order in which they are documented.
pub const ALL: [&Operation; 39] = [
    &NEAREST,
    &DESKS,
    &DESK,
    &OPENING,
    &HISTORY,
    &FACETS,
    &SUGGEST,
    &GEOCODE,
    &NEEDS,
    &CITIES,
    &ORGANIZATIONS,
    &SHEETS,
    &SHEET,
    &papers::SHEET_PDF,
    &papers::SHEET_ZIP,
    &papers::SELECTION,
    &papers::DESK_ZIP,
    &RUNS,
    &RUN,
    &EXPORT,
    &COVERAGE,
    &COVERAGE_TABLE,
    &DESK_TILE,
    &maps::DESKS_TILE_JSON,
    &maps::BASEMAP_TILE,
    &maps::BASEMAP_TILE_JSON,
    &STYLE,
    &changes::CHANGES,
    &changes::FEED_ATOM,
    &changes::FEED_JSON,
    &RELEASES,
    &PACKS,
    &PACK,
    &PACK_WORDS,
    &catalogue::TURTLE,
    &catalogue::XML,
    &catalogue::JSON_LD,
    &health::LIVE,
    &health::READY,
];
