//! An expression as CQL2 JSON.

use serde_json::{Value, json};

use super::geojson;
use crate::formats::cql2::ast::{End, Node};
use crate::formats::cql2::instant::Instant;

/// Largest whole number of which its neighbours can be told apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

pub(in super::super) fn write(node: &Node) -> Value {
    match node {
        Node::Bool(truth) => Value::Bool(*truth),
        // `5` and not `5.0`, as it was written.
        Node::Number(number) if number.fract() == 0.0 && number.abs() < EXACT => json!(*number as i64),
        Node::Number(number) => json!(number),
        Node::Text(text) => json!(text),
        Node::Instant(instant @ Instant::Date(_)) => json!({ "date": instant.to_string() }),
        Node::Instant(instant) => json!({ "timestamp": instant.to_string() }),
        Node::Interval(ends) => json!({ "interval": [end(&ends[0]), end(&ends[1])] }),
        Node::Geometry(literal) => geojson::write(literal),
        Node::List(items) => items.iter().map(write).collect(),
        Node::Property(name) => json!({ "property": name }),
        Node::Function(name, args) => operation(name, args),
        Node::Apply(operator, args) => operation(operator.name(), args),
    }
}

fn operation(name: &str, args: &[Node]) -> Value {
    let args: Value = args.iter().map(write).collect();
    json!({ "op": name, "args": args })
}

fn end(end: &End) -> Value {
    match end {
        End::Open => json!(".."),
        End::At(Node::Instant(instant)) => json!(instant.to_string()),
        End::At(node) => write(node),
    }
}
