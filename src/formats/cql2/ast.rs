//! What an expression consists of, whichever encoding it was read from.

use super::check::{self, Kinds, Mismatch};
use super::geometry::GeometryLiteral;
use super::instant::Instant;

/// A part of an expression. Parts are put together by [`Node::apply`], so an operator always has operands that it takes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Bool(bool),
    Number(f64),
    Text(String),
    Instant(Instant),
    Interval(Box<[End; 2]>),
    Geometry(GeometryLiteral),
    List(Vec<Node>),
    Property(String),
    Function(String, Vec<Node>),
    Apply(Operator, Vec<Node>),
}

/// One end of an interval.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum End {
    /// Written `'..'`: there is no end on this side.
    Open,
    /// An instant, a property or a function.
    At(Node),
}

impl Node {
    /// # Errors
    ///
    /// When the operator takes other operands than these.
    pub fn apply(operator: Operator, args: Vec<Node>) -> Result<Node, Mismatch> {
        check::takes(operator, &args, &|_| Kinds::ANY)?;
        Ok(Node::Apply(operator, args))
    }

    /// The parts directly below this one.
    pub fn children(&self) -> Box<dyn Iterator<Item = &Node> + '_> {
        match self {
            Node::List(parts) | Node::Function(_, parts) | Node::Apply(_, parts) => Box::new(parts.iter()),
            Node::Interval(ends) => Box::new(ends.iter().filter_map(|end| match end {
                End::At(node) => Some(node),
                End::Open => None,
            })),
            _ => Box::new(std::iter::empty()),
        }
    }

    pub fn children_mut(&mut self) -> Box<dyn Iterator<Item = &mut Node> + '_> {
        match self {
            Node::List(parts) | Node::Function(_, parts) | Node::Apply(_, parts) => {
                Box::new(parts.iter_mut())
            }
            Node::Interval(ends) => Box::new(ends.iter_mut().filter_map(|end| match end {
                End::At(node) => Some(node),
                End::Open => None,
            })),
            _ => Box::new(std::iter::empty()),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    And,
    Or,
    Not,
    Compare(Comparison),
    Like,
    Between,
    In,
    IsNull,
    CaseI,
    AccentI,
    Spatial(Spatial),
    Temporal(Temporal),
    Array(Array),
    Arithmetic(Arithmetic),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spatial {
    Intersects,
    Equals,
    Disjoint,
    Touches,
    Within,
    Overlaps,
    Crosses,
    Contains,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Temporal {
    After,
    Before,
    Contains,
    Disjoint,
    During,
    Equals,
    FinishedBy,
    Finishes,
    Intersects,
    Meets,
    MetBy,
    OverlappedBy,
    Overlaps,
    StartedBy,
    Starts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Array {
    Equals,
    Contains,
    ContainedBy,
    Overlaps,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    DivideWhole,
    Power,
}

/// Every operator with its name in JSON. Those that are written like functions have the same name in text, in capitals.
const NAMES: [(Operator, &str); 49] = [
    (Operator::And, "and"),
    (Operator::Or, "or"),
    (Operator::Not, "not"),
    (Operator::Compare(Comparison::Equal), "="),
    (Operator::Compare(Comparison::NotEqual), "<>"),
    (Operator::Compare(Comparison::Less), "<"),
    (Operator::Compare(Comparison::LessOrEqual), "<="),
    (Operator::Compare(Comparison::Greater), ">"),
    (Operator::Compare(Comparison::GreaterOrEqual), ">="),
    (Operator::Like, "like"),
    (Operator::Between, "between"),
    (Operator::In, "in"),
    (Operator::IsNull, "isNull"),
    (Operator::CaseI, "casei"),
    (Operator::AccentI, "accenti"),
    (Operator::Spatial(Spatial::Intersects), "s_intersects"),
    (Operator::Spatial(Spatial::Equals), "s_equals"),
    (Operator::Spatial(Spatial::Disjoint), "s_disjoint"),
    (Operator::Spatial(Spatial::Touches), "s_touches"),
    (Operator::Spatial(Spatial::Within), "s_within"),
    (Operator::Spatial(Spatial::Overlaps), "s_overlaps"),
    (Operator::Spatial(Spatial::Crosses), "s_crosses"),
    (Operator::Spatial(Spatial::Contains), "s_contains"),
    (Operator::Temporal(Temporal::After), "t_after"),
    (Operator::Temporal(Temporal::Before), "t_before"),
    (Operator::Temporal(Temporal::Contains), "t_contains"),
    (Operator::Temporal(Temporal::Disjoint), "t_disjoint"),
    (Operator::Temporal(Temporal::During), "t_during"),
    (Operator::Temporal(Temporal::Equals), "t_equals"),
    (Operator::Temporal(Temporal::FinishedBy), "t_finishedBy"),
    (Operator::Temporal(Temporal::Finishes), "t_finishes"),
    (Operator::Temporal(Temporal::Intersects), "t_intersects"),
    (Operator::Temporal(Temporal::Meets), "t_meets"),
    (Operator::Temporal(Temporal::MetBy), "t_metBy"),
    (Operator::Temporal(Temporal::OverlappedBy), "t_overlappedBy"),
    (Operator::Temporal(Temporal::Overlaps), "t_overlaps"),
    (Operator::Temporal(Temporal::StartedBy), "t_startedBy"),
    (Operator::Temporal(Temporal::Starts), "t_starts"),
    (Operator::Array(Array::Equals), "a_equals"),
    (Operator::Array(Array::Contains), "a_contains"),
    (Operator::Array(Array::ContainedBy), "a_containedBy"),
    (Operator::Array(Array::Overlaps), "a_overlaps"),
    (Operator::Arithmetic(Arithmetic::Plus), "+"),
    (Operator::Arithmetic(Arithmetic::Minus), "-"),
    (Operator::Arithmetic(Arithmetic::Times), "*"),
    (Operator::Arithmetic(Arithmetic::Divide), "/"),
    (Operator::Arithmetic(Arithmetic::Modulo), "%"),
    (Operator::Arithmetic(Arithmetic::DivideWhole), "div"),
    (Operator::Arithmetic(Arithmetic::Power), "^"),
];

impl Operator {
    /// The operator of this name, in capitals or not.
    pub fn named(name: &str) -> Option<Operator> {
        NAMES.iter().find(|(_, own)| own.eq_ignore_ascii_case(name)).map(|(operator, _)| *operator)
    }

    /// The name as JSON has it.
    pub fn name(self) -> &'static str {
        let own = NAMES.iter().find(|(operator, _)| *operator == self);
        own.map(|(_, name)| *name).expect("every operator has a name: a test says so")
    }

    /// Whether text writes it as `NAME(…)`.
    pub fn is_written_as_function(self) -> bool {
        use Operator::{AccentI, Array, CaseI, Spatial, Temporal};
        matches!(self, CaseI | AccentI | Spatial(_) | Temporal(_) | Array(_))
    }
}

impl Spatial {
    /// The operator that says the same with its operands the other way round.
    pub fn converse(self) -> Spatial {
        match self {
            Spatial::Within => Spatial::Contains,
            Spatial::Contains => Spatial::Within,
            same => same,
        }
    }
}

impl Temporal {
    /// Whether an instant may be asked too, and not only an interval.
    pub fn takes_instants(self) -> bool {
        use Temporal::{After, Before, Disjoint, Equals, Intersects};
        matches!(self, After | Before | Disjoint | Equals | Intersects)
    }
}
