//! Why an expression cannot be read: where, what was found there, and what is allowed.

use std::fmt;

/// An expression that cannot be read.
///
/// ```
/// use bussola::formats::cql2::{Expression, Place};
///
/// let error = Expression::from_text("floors > ").unwrap_err();
/// assert_eq!(error.place, Place::Character(10));
/// assert_eq!(error.found, "the end");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: found {found}; allowed: {allowed}")]
pub struct ParseError {
    /// Where in the expression.
    pub place: Place,
    /// What stands there, shortened.
    pub found: String,
    /// What may stand there instead.
    pub allowed: String,
}

/// Where in an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The character of a text, counted from 1.
    Character(usize),
    /// The part of a JSON value, like `$.args[1].property`.
    Path(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Character(number) => write!(f, "at character {number}"),
            Place::Path(path) => write!(f, "at {path}"),
        }
    }
}

/// What was found, short enough for a message.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
