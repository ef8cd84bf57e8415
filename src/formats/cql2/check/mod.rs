//! What each operator takes, against the properties that there are.

mod kinds;

use super::ast::{End, Node, Operator};
pub use kinds::Kind;
pub(super) use kinds::Kinds;

/// The properties that may be asked, with their kinds.
///
/// ```
/// use bussola::formats::cql2::{CheckError, Expression, Kind, Queryables};
///
/// let queryables = Queryables::new([("name", Kind::Text), ("floors", Kind::Number)]);
/// let wrong = Expression::from_text("floors = 'many'").unwrap();
/// assert!(matches!(wrong.check(&queryables), Err(CheckError::WrongType { .. })));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Queryables {
    kinds: Vec<(String, Kind)>,
}

impl Queryables {
    /// In the order in which messages are to list them.
    pub fn new<N: Into<String>>(kinds: impl IntoIterator<Item = (N, Kind)>) -> Queryables {
        Queryables { kinds: kinds.into_iter().map(|(name, kind)| (name.into(), kind)).collect() }
    }

    /// The kind of a property, if there is one of this name. Names are taken as they are written, capitals and all.
    pub fn kind(&self, property: &str) -> Option<Kind> {
        self.kinds.iter().find(|(name, _)| name == property).map(|(_, kind)| *kind)
    }

    fn names(&self) -> Vec<String> {
        self.kinds.iter().map(|(name, _)| name.clone()).collect()
    }
}

/// An expression that cannot be asked of these properties.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// There is no such property.
    #[error("there is no property {property:?}; allowed: {}", allowed.join(", "))]
    UnknownProperty {
        /// As it was asked.
        property: String,
        /// All there are.
        allowed: Vec<String>,
    },
    /// Functions of the server's own are none offered.
    #[error(
        "there is no function {function:?}; allowed: the operators of CQL2, and no functions beside them"
    )]
    UnknownFunction {
        /// As it was asked.
        function: String,
    },
    /// A property or a literal is of another kind than its operator takes.
    #[error("{operator}: found {}{found}; allowed: {allowed}", subject(property.as_deref()))]
    WrongType {
        /// The operator as JSON writes it.
        operator: &'static str,
        /// The property of the wrong kind, where it is one.
        property: Option<String>,
        /// The kind that was found.
        found: String,
        /// The kinds that are taken there.
        allowed: String,
    },
}

fn subject(property: Option<&str>) -> String {
    property.map(|name| format!("{name:?}, which is ")).unwrap_or_default()
}

/// An operand that an operator does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mismatch {
    /// Which operand, from 0. One behind the last: there are too few or too many.
    pub operand: usize,
    pub found: String,
    pub allowed: String,
}

pub(super) fn check(root: &Node, queryables: &Queryables) -> Result<(), CheckError> {
    is_known(root, queryables)?;
    let kinds = |name: &str| queryables.kind(name).map_or(Kinds::ANY, Kinds::from);
    is_fitting(root, &kinds)?;
    is_truth(root, &kinds).map_err(|mismatch| wrong_type("filter", Some(root), mismatch))
}

/// Whether the whole expression can be true or false.
pub(super) fn is_truth(root: &Node, property: &dyn Fn(&str) -> Kinds) -> Result<(), Mismatch> {
    operand(0, root, Kinds::TRUTH, property)
}

fn is_known(node: &Node, queryables: &Queryables) -> Result<(), CheckError> {
    match node {
        Node::Property(name) if queryables.kind(name).is_none() => {
            return Err(CheckError::UnknownProperty { property: name.clone(), allowed: queryables.names() });
        }
        Node::Function(name, _) => return Err(CheckError::UnknownFunction { function: name.clone() }),
        _ => {}
    }
    node.children().try_for_each(|child| is_known(child, queryables))
}

fn is_fitting(node: &Node, property: &dyn Fn(&str) -> Kinds) -> Result<(), CheckError> {
    match node {
        Node::Apply(operator, args) => takes(*operator, args, property)
            .map_err(|mismatch| wrong_type(operator.name(), args.get(mismatch.operand), mismatch))?,
        Node::Interval(ends) => {
            for end in ends.iter() {
                let End::At(node) = end else { continue };
                operand(0, node, Kinds::INSTANT, property)
                    .map_err(|mismatch| wrong_type("interval", Some(node), mismatch))?;
            }
        }
        _ => {}
    }
    node.children().try_for_each(|child| is_fitting(child, property))
}

fn wrong_type(operator: &'static str, operand: Option<&Node>, mismatch: Mismatch) -> CheckError {
    let property = match operand {
        Some(Node::Property(name)) => Some(name.clone()),
        _ => None,
    };
    CheckError::WrongType { operator, property, found: mismatch.found, allowed: mismatch.allowed }
}

/// Whether the operator takes these operands, as far as the kinds of properties are known.
pub(super) fn takes(
    operator: Operator,
    args: &[Node],
    property: &dyn Fn(&str) -> Kinds,
) -> Result<(), Mismatch> {
    count(operator, args.len())?;
    let all = |kinds: Kinds| {
        args.iter().enumerate().try_for_each(|(index, node)| operand(index, node, kinds, property))
    };
    match operator {
        Operator::And | Operator::Or | Operator::Not => all(Kinds::TRUTH),
        Operator::Compare(_) | Operator::Between => {
            all(Kinds::SCALAR)?;
            comparable(args.iter().enumerate(), property)
        }
        Operator::Like => {
            all(Kinds::TEXT)?;
            pattern(&args[1])
        }
        Operator::In => members(args, property),
        Operator::IsNull => Ok(()),
        Operator::CaseI | Operator::AccentI => all(Kinds::TEXT),
        Operator::Spatial(_) => all(Kinds::GEOMETRY),
        Operator::Temporal(relation) if relation.takes_instants() => all(Kinds::TEMPORAL),
        // The standard: instants asked this way are an error.
        Operator::Temporal(_) => all(Kinds::INTERVAL),
        Operator::Array(_) => all(Kinds::LIST),
        Operator::Arithmetic(_) => all(Kinds::NUMBER),
    }
}

fn count(operator: Operator, n_args: usize) -> Result<(), Mismatch> {
    let (least, most, allowed) = match operator {
        Operator::And | Operator::Or => (2, usize::MAX, "2 operands or more"),
        Operator::Not | Operator::IsNull | Operator::CaseI | Operator::AccentI => (1, 1, "1 operand"),
        Operator::Between => (3, 3, "3 operands"),
        _ => (2, 2, "2 operands"),
    };
    if (least..=most).contains(&n_args) {
        return Ok(());
    }
    Err(Mismatch { operand: n_args, found: format!("{n_args} operands"), allowed: allowed.to_owned() })
}

fn operand(
    index: usize,
    node: &Node,
    allowed: Kinds,
    property: &dyn Fn(&str) -> Kinds,
) -> Result<(), Mismatch> {
    let found = kinds::of(node, property);
    if found.meets(allowed) {
        return Ok(());
    }
    Err(Mismatch { operand: index, found: found.to_string(), allowed: allowed.to_string() })
}

/// Whether all operands can be of one kind.
fn comparable<'a>(
    operands: impl Iterator<Item = (usize, &'a Node)>,
    property: &dyn Fn(&str) -> Kinds,
) -> Result<(), Mismatch> {
    let mut common = Kinds::SCALAR;
    for (index, node) in operands {
        let own = kinds::of(node, property);
        if !own.comparable().meets(common) {
            return Err(Mismatch { operand: index, found: own.to_string(), allowed: common.to_string() });
        }
        common = common.common(own.comparable());
    }
    Ok(())
}

fn members(args: &[Node], property: &dyn Fn(&str) -> Kinds) -> Result<(), Mismatch> {
    operand(0, &args[0], Kinds::SCALAR, property)?;
    let list = match &args[1] {
        Node::List(list) if !list.is_empty() => list,
        other => {
            let found = if matches!(other, Node::List(_)) { "an empty list" } else { "no list" };
            return Err(Mismatch {
                operand: 1,
                found: found.to_owned(),
                allowed: "a list of 1 value or more".to_owned(),
            });
        }
    };
    list.iter().try_for_each(|node| operand(1, node, Kinds::SCALAR, property))?;
    comparable(std::iter::once((0, &args[0])).chain(list.iter().map(|node| (1, node))), property)
}

fn pattern(node: &Node) -> Result<(), Mismatch> {
    match node {
        Node::Text(_) => Ok(()),
        Node::Apply(Operator::CaseI | Operator::AccentI, args) => pattern(&args[0]),
        _ => {
            let allowed = "a text literal, also within CASEI or ACCENTI".to_owned();
            Err(Mismatch { operand: 1, found: "another pattern".to_owned(), allowed })
        }
    }
}
