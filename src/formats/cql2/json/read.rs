//! JSON into an expression. Errors name the path of the part that is wrong.

use std::fmt;

use serde_json::{Map, Value};

use super::super::ast::{End, Node, Operator};
use super::super::error::{ParseError, Place, excerpt};
use super::super::instant::Instant;
use super::super::limits::{self, Excess, MAX_BYTES, MAX_DEPTH};
use super::super::{check, check::Kinds};
use super::geojson;

/// # Errors
///
/// With the path of the part that is no CQL2, or when it is too large.
pub(in super::super) fn parse(json: &str) -> Result<Node, ParseError> {
    let root_path = Path::root();
    let too_large = |excess: Excess| root_path.error(&excess.found, &excess.allowed);
    if json.len() > MAX_BYTES {
        return Err(too_large(Excess::of_bytes(json.len())));
    }
    let value: Value = serde_json::from_str(json)
        .map_err(|error| root_path.error(&format!("no JSON ({error})"), "one JSON value"))?;
    let root = node(&value, &root_path)?;
    limits::measure(&root).map_err(too_large)?;
    let is_truth = check::is_truth(&root, &|_| Kinds::ANY);
    is_truth.map_err(|mismatch| root_path.error(&mismatch.found, &mismatch.allowed))?;
    Ok(root)
}

/// The way from the root to a part, written out only for an error.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    depth: usize,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    fn root() -> Path<'static> {
        Path { parent: None, step: Step::Root, depth: 0 }
    }

    pub fn key(&'a self, key: &'a str) -> Path<'a> {
        Path { parent: Some(self), step: Step::Key(key), depth: self.depth }
    }

    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), step: Step::Index(index), depth: self.depth + 1 }
    }

    pub fn error(&self, found: &str, allowed: &str) -> ParseError {
        let place = Place::Path(self.to_string());
        ParseError { place, found: found.to_owned(), allowed: allowed.to_owned() }
    }

    pub fn unexpected(&self, value: &Value, allowed: &str) -> ParseError {
        self.error(&excerpt(&value.to_string()), allowed)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => f.write_str("$"),
            Step::Key(key) => write!(f, ".{key}"),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

fn node(value: &Value, path: &Path<'_>) -> Result<Node, ParseError> {
    if path.depth > MAX_DEPTH {
        let excess = Excess::of_depth();
        return Err(path.error(&excess.found, &excess.allowed));
    }
    match value {
        Value::Bool(truth) => Ok(Node::Bool(*truth)),
        Value::String(text) => Ok(Node::Text(text.clone())),
        Value::Number(_) => number(value, path).map(Node::Number),
        Value::Array(items) => nodes(items, path).map(Node::List),
        Value::Object(members) => object(value, members, path),
        Value::Null => Err(path.unexpected(value, "a value; whether one is missing is asked with isNull")),
    }
}

fn nodes(items: &[Value], path: &Path<'_>) -> Result<Vec<Node>, ParseError> {
    items.iter().enumerate().map(|(index, item)| node(item, &path.index(index))).collect()
}

pub(super) fn number(value: &Value, path: &Path<'_>) -> Result<f64, ParseError> {
    let number = value.as_f64().filter(|number| number.is_finite());
    number.ok_or_else(|| path.unexpected(value, "a number of at most 1.7e308"))
}

fn object(value: &Value, members: &Map<String, Value>, path: &Path<'_>) -> Result<Node, ParseError> {
    if let Some(operator) = members.get("op") {
        return operation(operator, members.get("args"), path);
    }
    if let Some(name) = members.get("property") {
        let path = path.key("property");
        let name = name.as_str().filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| path.unexpected(&members["property"], "the name of a property"))?;
        return Ok(Node::Property(name.to_owned()));
    }
    if let Some(date) = members.get("date") {
        return instant(date, Instant::parse_date, &path.key("date"), "a date like \"2026-05-01\"");
    }
    if let Some(timestamp) = members.get("timestamp") {
        let allowed = "a timestamp like \"2026-05-01T12:00:00Z\"";
        return instant(timestamp, Instant::parse_timestamp, &path.key("timestamp"), allowed);
    }
    if let Some(ends) = members.get("interval") {
        return interval(ends, &path.key("interval"));
    }
    if members.contains_key("type") || members.contains_key("bbox") {
        return geojson::read(members, path).map(Node::Geometry);
    }
    let allowed =
        "an object with op and args, property, date, timestamp, interval, bbox, or a GeoJSON geometry";
    Err(path.unexpected(value, allowed))
}

fn operation(operator: &Value, args: Option<&Value>, path: &Path<'_>) -> Result<Node, ParseError> {
    let name = operator.as_str().filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| path.key("op").unexpected(operator, "the name of an operator"))?;
    let list = args.and_then(Value::as_array);
    let list = list.ok_or_else(|| {
        path.key("args").error(if args.is_some() { "no array" } else { "nothing" }, "an array of operands")
    })?;
    let args_path = path.key("args");
    let args = nodes(list, &args_path)?;
    let Some(operator) = Operator::named(name) else { return Ok(Node::Function(name.to_owned(), args)) };
    Node::apply(operator, args).map_err(|mismatch| match list.get(mismatch.operand) {
        Some(_) => args_path.index(mismatch.operand).error(&mismatch.found, &mismatch.allowed),
        None => args_path.error(&mismatch.found, &mismatch.allowed),
    })
}

fn instant(
    value: &Value,
    read: fn(&str) -> Option<Instant>,
    path: &Path<'_>,
    allowed: &str,
) -> Result<Node, ParseError> {
    let instant = value.as_str().and_then(read);
    instant.map(Node::Instant).ok_or_else(|| path.unexpected(value, allowed))
}

fn interval(value: &Value, path: &Path<'_>) -> Result<Node, ParseError> {
    let ends = value.as_array().map(Vec::as_slice);
    let Some([start, end]) = ends else { return Err(path.unexpected(value, "an array of two ends")) };
    let ends = [end_of_interval(start, &path.index(0))?, end_of_interval(end, &path.index(1))?];
    Ok(Node::Interval(Box::new(ends)))
}

fn end_of_interval(value: &Value, path: &Path<'_>) -> Result<End, ParseError> {
    const ALLOWED: &str = "a date, a timestamp, \"..\" or a property";
    if let Value::String(text) = value {
        if text == ".." {
            return Ok(End::Open);
        }
        let instant = Instant::parse(text).ok_or_else(|| path.unexpected(value, ALLOWED))?;
        return Ok(End::At(Node::Instant(instant)));
    }
    match node(value, path)? {
        end @ (Node::Property(_) | Node::Function(..) | Node::Instant(_)) => Ok(End::At(end)),
        _ => Err(path.unexpected(value, ALLOWED)),
    }
}
