//! What operations may be asked: parameters and their shapes, in the groups that operations share.

/// The shape of a parameter's value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    Text,
    /// `YYYY-MM-DD`.
    Day,
    /// Words of a person, 1 to 200 characters.
    Phrase {
        is_required: bool,
    },
    /// Comma-separated words; of a closed vocabulary when it is known here.
    Words(&'static [&'static str]),
    OneOf(&'static [&'static str]),
    Number {
        min: f64,
        max: f64,
    },
    Integer {
        min: u32,
        max: u32,
        default: u32,
    },
    Flag,
}

/// A parameter of a query.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parameter {
    pub name: &'static str,
    pub about: &'static str,
    pub shape: Shape,
}

/// A parameter that is a text.
pub const fn text(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, shape: Shape::Text }
}

/// A parameter that is a day.
pub const fn day(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, shape: Shape::Day }
}

pub const fn phrase(name: &'static str, about: &'static str, is_required: bool) -> Parameter {
    Parameter { name, about, shape: Shape::Phrase { is_required } }
}

pub const fn words(name: &'static str, about: &'static str, known: &'static [&'static str]) -> Parameter {
    Parameter { name, about, shape: Shape::Words(known) }
}

pub const fn flag(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, shape: Shape::Flag }
}

pub const fn degrees(name: &'static str, about: &'static str, max: f64) -> Parameter {
    Parameter { name, about, shape: Shape::Number { min: -max, max } }
}

pub const AUDIENCE: &[&str] = &[
    "all",
    "third_country",
    "eu",
    "asylum_seekers",
    "refugees",
    "undocumented",
    "women",
    "families",
    "minors",
    "students",
    "workers",
    "victims",
];
pub const ACCESS: &[&str] = &["walk_in", "appointment", "phone", "referral"];

pub const POSITION: &[Parameter] = &[
    degrees("lat", "Degrees north, WGS 84. Never stored, logged or echoed.", 90.0),
    degrees("lon", "Degrees east, WGS 84. Never stored, logged or echoed.", 180.0),
];

pub const NEAR: &[Parameter] = &[phrase(
    "near",
    "A place in words, instead of `lat` and `lon`; it is geocoded by the site itself.",
    false,
)];

/// What a desk must meet.
pub const FILTER: &[Parameter] = &[
    words("need", "Codes of `/api/v1/needs`, any of; a door stands for all needs under it.", &[]),
    words(
        "language",
        "ISO 639 codes spoken at the desk, any of; with `open=now` or `open=at` spoken at that time.",
        &[],
    ),
    words("audience", "Whom the desk is for, any of; desks for `all` always meet it.", AUDIENCE),
    words("access", "How one gets in, any of.", ACCESS),
    flag("free", "Only desks that say they cost nothing."),
    flag("step_free", "Only desks that say one gets in without a step."),
    flag("has_sheet", "Only desks that carry a good-practice sheet."),
    day("confirmed_since", "Only desks whose facts somebody said are right on this day or later."),
    phrase(
        "q",
        "Words, 1 to 200 characters: only desks that all of them answer to, by name, organization, need or \
         municipality, in any language, the last word by its beginning, longer ones with a typo or two.",
        false,
    ),
    text("municipality", "Six digits of ISTAT, or the name of a municipality that has a desk."),
    Parameter {
        name: "open",
        about: "`any`, or only desks open `now` or `at` a moment. Unknown is not closed: see `include`.",
        shape: Shape::OneOf(&["any", "now", "at"]),
    },
    text(
        "at",
        "The moment: `YYYY-MM-DDTHH:MM` on the wall clock of Europe/Rome, or RFC 3339. States are told for it.",
    ),
    words(
        "include",
        "With `open=now` or `open=at`: states that count besides `open`.",
        &["opens", "maybe", "unknown"],
    ),
];

pub const LANG: &[Parameter] =
    &[text("lang", "Language of texts and links in the answer, one of the site's.")];

pub const MAX_DISTANCE: &[Parameter] = &[Parameter {
    name: "max_distance",
    about: "Metres.",
    shape: Shape::Number { min: 0.0, max: 20_100_000.0 },
}];

pub const LIMIT: &[Parameter] = &[Parameter {
    name: "limit",
    about: "How many at most.",
    shape: Shape::Integer { min: 1, max: 100, default: 20 },
}];

pub const OFFSET: &[Parameter] = &[Parameter {
    name: "offset",
    about: "How many to skip.",
    shape: Shape::Integer { min: 0, max: 10_000_000, default: 0 },
}];

/// Where a desk must lie.
pub const AREA: &[Parameter] = &[
    text(
        "bbox",
        "`west,south,east,north` in degrees: only desks with a pin inside. `west` may be larger than `east`.",
    ),
    text("city", "Slug of `/api/v1/cities`: desks in the municipalities of that area."),
];

/// A day of the past.
pub const AS_OF: &[Parameter] = &[day(
    "as_of",
    "The network as it was at the end of that day, in Europe/Rome. States are told for its last minute, \
     unless `at` asks for another. What is protected today is told as today.",
)];

pub const WORDS: &[Parameter] = &[phrase("q", "What was typed, 1 to 200 characters.", true)];
