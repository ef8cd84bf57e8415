//! The Common Query Language of OGC 21-065r2 (CQL2): filters that people put in addresses and programs send as JSON.
//!
//! An [`Expression`] is read from either encoding, checked against the properties there are ([`Queryables`]), and asked
//! of one [`Row`] after the other. It knows nothing of what the rows are.
//!
//! ```
//! use bussola::formats::cql2::{Expression, Kind, Queryables, Row, Value};
//!
//! struct House {
//!     name: &'static str,
//!     floors: f64,
//! }
//!
//! impl Row for House {
//!     fn value(&self, property: &str) -> Value<'_> {
//!         match property {
//!             "name" => self.name.into(),
//!             "floors" => self.floors.into(),
//!             _ => Value::Null,
//!         }
//!     }
//! }
//!
//! let tall = Expression::from_text("floors > 5 AND CASEI(name) LIKE CASEI('tower%')")?;
//! assert_eq!(tall.check(&Queryables::new([("name", Kind::Text), ("floors", Kind::Number)])), Ok(()));
//! assert!(tall.matches(&House { name: "Tower of London Road", floors: 9.0 }));
//! assert!(!tall.matches(&House { name: "Tower of London Road", floors: 2.0 }));
//! assert_eq!(Expression::from_json(&tall.to_json().to_string())?, tall);
//! # Ok::<(), bussola::formats::cql2::ParseError>(())
//! ```
//!
//! Understood are all conformance classes of the standard; functions beyond it are read, but none is offered, so `check`
//! refuses them. An answer is true, false or unknown; a row matches when it is true. Where the standard leaves a choice:
//!
//! - Texts are compared by code point in composed form (NFC); CASEI is full case folding without Turkish rules; ACCENTI
//!   drops the marks of a letter but for those that make another letter in Indic and Japanese writing.
//! - Kinds are never cast. Only a date compares with a timestamp, by days of UTC.
//! - A division by zero, a comparison of kinds that do not compare, and an interval with an unknown end are unknown.
//! - Heights are read and dropped: comparisons are on the plane.
//! - A box with `min.x > max.x` crosses the antimeridian.

mod ast;
mod check;
mod error;
mod evaluate;
mod geometry;
mod hint;
mod instant;
mod json;
mod limits;
#[cfg(test)]
mod tests;
mod text;

pub use check::{CheckError, Kind, Queryables};
pub use error::{ParseError, Place};
pub use evaluate::{Row, Value};
pub use geometry::{GeometryLiteral, Shape};
pub use hint::Extent;
pub use instant::{Instant, Span};
pub use limits::{MAX_BYTES, MAX_COORDINATES, MAX_DEPTH, MAX_NODES};

use ast::Node;
use evaluate::Test;

/// A filter. Two are equal when they say the same in the same way.
#[derive(Debug, Clone)]
pub struct Expression {
    root: Node,
    test: Test,
}

impl PartialEq for Expression {
    fn eq(&self, other: &Expression) -> bool {
        self.root == other.root
    }
}

impl Expression {
    fn new(root: Node) -> Expression {
        let test = evaluate::prepare(&root);
        Expression { root, test }
    }

    /// Reads CQL2 text.
    ///
    /// # Errors
    ///
    /// With the place and what is allowed there, when this is no CQL2 or is larger than [`MAX_BYTES`], [`MAX_DEPTH`],
    /// [`MAX_NODES`] and [`MAX_COORDINATES`] allow.
    pub fn from_text(text: &str) -> Result<Expression, ParseError> {
        text::parse(text).map(Expression::new)
    }

    /// Reads CQL2 JSON.
    ///
    /// # Errors
    ///
    /// As with [`Expression::from_text`].
    pub fn from_json(json: &str) -> Result<Expression, ParseError> {
        json::parse(json).map(Expression::new)
    }

    /// CQL2 text that is read as the same expression.
    pub fn to_text(&self) -> String {
        text::write(&self.root)
    }

    /// CQL2 JSON that is read as the same expression.
    pub fn to_json(&self) -> serde_json::Value {
        json::write(&self.root)
    }

    /// Whether it can be asked of rows with these properties.
    ///
    /// # Errors
    ///
    /// For the first property that does not exist or is of another kind than its operator takes, and for functions.
    pub fn check(&self, queryables: &Queryables) -> Result<(), CheckError> {
        check::check(&self.root, queryables)
    }

    /// Whether it is true of a row. What is unknown does not match.
    pub fn matches<R: Row + ?Sized>(&self, row: &R) -> bool {
        self.test.holds(row) == Some(true)
    }

    /// The names of all properties that are asked, each once.
    pub fn properties(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect_properties(&self.root, &mut names);
        names
    }

    /// Exchanges every geometry, for example for the same one in the coordinates of the rows.
    ///
    /// # Errors
    ///
    /// The first error of `map`; then nothing is changed.
    pub fn map_geometries<E>(
        &mut self,
        mut map: impl FnMut(&GeometryLiteral) -> Result<GeometryLiteral, E>,
    ) -> Result<(), E> {
        let mut root = self.root.clone();
        map_in(&mut root, &mut map)?;
        *self = Expression::new(root);
        Ok(())
    }

    /// Where the geometry `property` of every matching row lies, as far as the expression says it.
    pub fn extent(&self, property: &str) -> Extent {
        hint::extent(&self.root, property)
    }
}

fn collect_properties<'a>(node: &'a Node, names: &mut Vec<&'a str>) {
    if let Node::Property(name) = node
        && !names.contains(&name.as_str())
    {
        names.push(name);
    }
    node.children().for_each(|child| collect_properties(child, names));
}

fn map_in<E>(
    node: &mut Node,
    map: &mut impl FnMut(&GeometryLiteral) -> Result<GeometryLiteral, E>,
) -> Result<(), E> {
    if let Node::Geometry(literal) = node {
        *literal = map(literal)?;
    }
    node.children_mut().try_for_each(|child| map_in(child, map))
}
