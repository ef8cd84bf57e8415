//! An expression made ready: whatever is the same for every row is computed now.

use std::borrow::Cow;

use super::pattern::Pattern;
use super::spatial::Indexed;
use super::value::{Row, Value};
use super::{Fold, Members, Operand, Test, fold};
use crate::formats::cql2::ast::{End, Node, Operator};

pub(in super::super) fn prepare(root: &Node) -> Test {
    test(root)
}

/// A row without properties, for what does not ask any.
struct Nothing;

impl Row for Nothing {
    fn value(&self, _: &str) -> Value<'_> {
        Value::Null
    }
}

fn test(node: &Node) -> Test {
    let Node::Apply(operator, args) = node else { return settled(Test::Is(operand(node))) };
    let [first, second] = [args.first(), args.get(1)].map(|arg| arg.unwrap_or(&Node::Bool(false)));
    settled(match operator {
        Operator::And => Test::All(args.iter().map(test).collect()),
        Operator::Or => Test::Any(args.iter().map(test).collect()),
        Operator::Not => Test::Not(Box::new(test(first))),
        Operator::Compare(comparison) => Test::Compare(*comparison, operand(first), operand(second)),
        Operator::Like => like(first, second),
        Operator::Between => {
            let mut operands = args.iter().map(operand);
            Test::Between(std::array::from_fn(|_| operands.next().unwrap_or(Operand::Known(Value::Null))))
        }
        Operator::In => Test::In(operand(first), members(second)),
        Operator::IsNull => Test::IsNull(operand(first)),
        Operator::Spatial(relation) => match (operand(first), operand(second)) {
            // The literal comes second, where its index is used.
            (left @ Operand::Shape(_), right) => Test::Spatial(relation.converse(), right, left),
            (left, right) => Test::Spatial(*relation, left, right),
        },
        Operator::Temporal(relation) => Test::Temporal(*relation, operand(first), operand(second)),
        Operator::Array(relation) => Test::Array(*relation, operand(first), operand(second)),
        Operator::CaseI | Operator::AccentI | Operator::Arithmetic(_) => Test::Is(operand(node)),
    })
}

/// What asks nothing of a row is answered.
fn settled(test: Test) -> Test {
    let is_known = match &test {
        Test::Known(_) => true,
        Test::All(tests) | Test::Any(tests) => tests.iter().all(|test| matches!(test, Test::Known(_))),
        Test::Not(test) => matches!(**test, Test::Known(_)),
        Test::Is(operand) | Test::IsNull(operand) | Test::Like(operand, _) => operand.is_known(),
        Test::Compare(_, left, right)
        | Test::Spatial(_, left, right)
        | Test::Temporal(_, left, right)
        | Test::Array(_, left, right) => left.is_known() && right.is_known(),
        Test::Between(operands) => operands.iter().all(Operand::is_known),
        Test::In(operand, Members::Texts(_)) => operand.is_known(),
        Test::In(operand, Members::Any(members)) => {
            operand.is_known() && members.iter().all(Operand::is_known)
        }
    };
    if is_known { Test::Known(test.holds(&Nothing)) } else { test }
}

fn operand(node: &Node) -> Operand {
    match node {
        Node::Bool(truth) => Operand::Known(Value::Bool(*truth)),
        Node::Number(number) => Operand::Known(Value::Number(*number)),
        Node::Text(text) => {
            Operand::Known(Value::Text(Cow::Owned(fold::composed(Cow::Borrowed(text)).into_owned())))
        }
        Node::Instant(instant) => Operand::Known(Value::Instant(*instant)),
        Node::Geometry(literal) => Operand::Shape(Box::new(Indexed::new(literal.planar()))),
        Node::Property(name) => Operand::Property(name.as_str().into()),
        // None is offered: `check` refuses them all, and whoever does not check gets no answer.
        Node::Function(..) => Operand::Known(Value::Null),
        Node::Interval(ends) => {
            let ends = ends.each_ref().map(|end| match end {
                End::Open => None,
                End::At(node) => Some(operand(node)),
            });
            let is_known = ends.iter().flatten().all(Operand::is_known);
            computed(is_known, Operand::Interval(Box::new(ends)))
        }
        Node::List(items) => {
            let items: Vec<_> = items.iter().map(operand).collect();
            let is_plain = items.iter().all(|item| matches!(item, Operand::Known(_)));
            computed(is_plain, Operand::List(items))
        }
        Node::Apply(operator, args) => match (operator, args.as_slice()) {
            (Operator::CaseI, [text]) => folded(Fold::Case, text),
            (Operator::AccentI, [text]) => folded(Fold::Accents, text),
            (Operator::Arithmetic(arithmetic), [left, right]) => {
                let operands = [operand(left), operand(right)];
                let is_known = operands.iter().all(Operand::is_known);
                computed(is_known, Operand::Arithmetic(*arithmetic, Box::new(operands)))
            }
            _ => match test(node) {
                Test::Known(truth) => Operand::Known(Value::from(truth)),
                test => Operand::Test(Box::new(test)),
            },
        },
    }
}

fn folded(fold: Fold, text: &Node) -> Operand {
    let inner = operand(text);
    computed(inner.is_known(), Operand::Folded(fold, Box::new(inner)))
}

/// The value of an operand that asks nothing of a row.
fn computed(is_known: bool, operand: Operand) -> Operand {
    let value = is_known.then(|| owned(operand.value(&Nothing))).flatten();
    value.map_or(operand, Operand::Known)
}

/// Nothing for what only lends: geometries stay with their index.
fn owned(value: Value<'_>) -> Option<Value<'static>> {
    Some(match value {
        Value::Null => Value::Null,
        Value::Bool(truth) => Value::Bool(truth),
        Value::Number(number) => Value::Number(number),
        Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        Value::Instant(instant) => Value::Instant(instant),
        Value::Interval(span) => Value::Interval(span),
        Value::Point(point) => Value::Point(point),
        Value::List(items) => Value::List(items.into_iter().map(owned).collect::<Option<_>>()?),
        Value::Shape(_) => return None,
    })
}

fn like(value: &Node, pattern: &Node) -> Test {
    match operand(pattern) {
        Operand::Known(Value::Text(pattern)) => Test::Like(operand(value), Pattern::new(&pattern)),
        _ => Test::Known(None),
    }
}

fn members(list: &Node) -> Members {
    let items: &[Node] = if let Node::List(items) = list { items } else { &[] };
    let operands: Vec<_> = items.iter().map(operand).collect();
    let texts = operands.iter().map(|operand| match operand {
        Operand::Known(Value::Text(text)) => Some(Box::from(text.as_ref())),
        _ => None,
    });
    match texts.collect() {
        Some(texts) => Members::Texts(texts),
        None => Members::Any(operands),
    }
}
