//! Kinds of values, in sets: of a property that nobody has described yet any kind may come.

use std::fmt;
use std::ops::BitOr;

use crate::formats::cql2::ast::Node;
use crate::formats::cql2::instant::Instant;

/// What kind of values a property has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Whole or broken numbers.
    Number,
    /// True or false.
    Bool,
    /// Days.
    Date,
    /// Moments.
    Timestamp,
    /// Spans of time.
    Interval,
    /// Points, lines, areas.
    Geometry,
    /// Several values.
    List,
}

/// A set of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Kinds(u16);

impl Kinds {
    pub const TEXT: Kinds = Kinds(1);
    pub const NUMBER: Kinds = Kinds(1 << 1);
    pub const BOOL: Kinds = Kinds(1 << 2);
    pub const DATE: Kinds = Kinds(1 << 3);
    pub const TIMESTAMP: Kinds = Kinds(1 << 4);
    pub const INTERVAL: Kinds = Kinds(1 << 5);
    pub const GEOMETRY: Kinds = Kinds(1 << 6);
    pub const LIST: Kinds = Kinds(1 << 7);
    /// The answer of a comparison. It can be connected, but not compared again.
    pub const CONDITION: Kinds = Kinds(1 << 8);

    pub const INSTANT: Kinds = Kinds(Self::DATE.0 | Self::TIMESTAMP.0);
    pub const TEMPORAL: Kinds = Kinds(Self::INSTANT.0 | Self::INTERVAL.0);
    pub const SCALAR: Kinds = Kinds(Self::TEXT.0 | Self::NUMBER.0 | Self::BOOL.0 | Self::INSTANT.0);
    pub const TRUTH: Kinds = Kinds(Self::BOOL.0 | Self::CONDITION.0);
    /// What a property or a function may be.
    pub const ANY: Kinds = Kinds((1 << 8) - 1);

    const WORDS: [(Kinds, &'static str); 9] = [
        (Self::TEXT, "text"),
        (Self::NUMBER, "a number"),
        (Self::BOOL, "a boolean"),
        (Self::DATE, "a date"),
        (Self::TIMESTAMP, "a timestamp"),
        (Self::INTERVAL, "an interval"),
        (Self::GEOMETRY, "a geometry"),
        (Self::LIST, "an array"),
        (Self::CONDITION, "a condition"),
    ];

    pub fn meets(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    pub fn common(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    /// With dates wherever there are timestamps and the other way round, as the two compare with each other.
    pub fn comparable(self) -> Kinds {
        if self.meets(Self::INSTANT) { self | Self::INSTANT } else { self }
    }
}

impl BitOr for Kinds {
    type Output = Kinds;

    fn bitor(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }
}

impl From<Kind> for Kinds {
    fn from(kind: Kind) -> Kinds {
        match kind {
            Kind::Text => Kinds::TEXT,
            Kind::Number => Kinds::NUMBER,
            Kind::Bool => Kinds::BOOL,
            Kind::Date => Kinds::DATE,
            Kind::Timestamp => Kinds::TIMESTAMP,
            Kind::Interval => Kinds::INTERVAL,
            Kind::Geometry => Kinds::GEOMETRY,
            Kind::List => Kinds::LIST,
        }
    }
}

impl From<Instant> for Kinds {
    fn from(instant: Instant) -> Kinds {
        match instant {
            Instant::Date(_) => Kinds::DATE,
            Instant::Timestamp(_) => Kinds::TIMESTAMP,
        }
    }
}

impl fmt::Display for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = Self::WORDS.iter().filter(|(kind, _)| self.meets(*kind));
        let words: Vec<_> = own.map(|(_, word)| *word).collect();
        match words.as_slice() {
            [others @ .., last] if !others.is_empty() => write!(f, "{} or {last}", others.join(", ")),
            _ => f.write_str(&words.concat()),
        }
    }
}

/// What a part may turn out to be.
pub(super) fn of(node: &Node, property: &dyn Fn(&str) -> Kinds) -> Kinds {
    use crate::formats::cql2::ast::Operator::{AccentI, Arithmetic, CaseI};
    match node {
        Node::Bool(_) => Kinds::BOOL,
        Node::Number(_) => Kinds::NUMBER,
        Node::Text(_) => Kinds::TEXT,
        Node::Instant(instant) => Kinds::from(*instant),
        Node::Interval(_) => Kinds::INTERVAL,
        Node::Geometry(_) => Kinds::GEOMETRY,
        Node::List(_) => Kinds::LIST,
        Node::Property(name) => property(name),
        Node::Function(..) => Kinds::ANY,
        Node::Apply(CaseI | AccentI, _) => Kinds::TEXT,
        Node::Apply(Arithmetic(_), _) => Kinds::NUMBER,
        Node::Apply(..) => Kinds::CONDITION,
    }
}
