//! An expression as CQL2 text, with as few brackets as it can be read back with.

use geo::{Coord, Geometry, LineString, Polygon};

use super::lexer::is_name;
use super::{is_keyword, is_literal_tag};
use crate::formats::cql2::ast::{Arithmetic, End, Node, Operator};
use crate::formats::cql2::geometry::GeometryLiteral;
use crate::formats::cql2::instant::Instant;

pub(in super::super) fn write(root: &Node) -> String {
    let mut out = String::new();
    Writer { out: &mut out }.node(root, Rank::Or);
    out
}

/// How tightly a part holds together; what is looser than its place is put in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Power,
    Operand,
}

fn rank(node: &Node) -> Rank {
    let Node::Apply(operator, args) = node else { return Rank::Operand };
    match operator {
        Operator::Or => Rank::Or,
        Operator::And => Rank::And,
        Operator::Not if inner_negation(args).is_some() => Rank::Comparison,
        Operator::Not => Rank::Not,
        Operator::Compare(_) | Operator::Like | Operator::Between | Operator::In | Operator::IsNull => {
            Rank::Comparison
        }
        Operator::Arithmetic(Arithmetic::Plus | Arithmetic::Minus) => Rank::Sum,
        Operator::Arithmetic(Arithmetic::Power) => Rank::Power,
        Operator::Arithmetic(_) => Rank::Product,
        _ => Rank::Operand,
    }
}

/// The predicate below a NOT, where NOT is written within it: `name NOT LIKE 'a%'`.
fn inner_negation(args: &[Node]) -> Option<(Operator, &[Node])> {
    match args {
        [
            Node::Apply(
                operator @ (Operator::Like | Operator::Between | Operator::In | Operator::IsNull),
                args,
            ),
        ] => Some((*operator, args)),
        _ => None,
    }
}

struct Writer<'a> {
    out: &'a mut String,
}

impl Writer<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn node(&mut self, node: &Node, least: Rank) {
        if rank(node) < least {
            self.put("(");
            self.bare(node);
            self.put(")");
        } else {
            self.bare(node);
        }
    }

    fn bare(&mut self, node: &Node) {
        match node {
            Node::Bool(true) => self.put("TRUE"),
            Node::Bool(false) => self.put("FALSE"),
            Node::Number(number) => self.number(*number),
            Node::Text(text) => self.text(text),
            Node::Instant(instant) => {
                let name = if matches!(instant, Instant::Date(_)) { "DATE" } else { "TIMESTAMP" };
                self.put(&format!("{name}('{instant}')"));
            }
            Node::Interval(ends) => {
                self.put("INTERVAL(");
                self.end(&ends[0]);
                self.put(", ");
                self.end(&ends[1]);
                self.put(")");
            }
            Node::Geometry(literal) => self.literal(literal),
            Node::List(items) => self.list(items, Rank::Or),
            Node::Property(name) => self.name(name),
            Node::Function(name, args) => {
                if is_literal_tag(name) {
                    self.quoted(name);
                } else {
                    self.name(name);
                }
                self.list(args, Rank::Or);
            }
            Node::Apply(operator, args) => self.apply(*operator, args),
        }
    }

    fn apply(&mut self, operator: Operator, args: &[Node]) {
        match operator {
            Operator::Or => self.joined(args, " OR ", Rank::And),
            Operator::And => self.joined(args, " AND ", Rank::Not),
            Operator::Not => match inner_negation(args) {
                Some((inner, args)) => self.predicate(inner, args, true),
                None => {
                    self.put("NOT ");
                    self.node(&args[0], Rank::Not);
                }
            },
            Operator::Compare(_) => self.joined(args, &format!(" {} ", operator.name()), Rank::Sum),
            Operator::Like | Operator::Between | Operator::In | Operator::IsNull => {
                self.predicate(operator, args, false);
            }
            Operator::Arithmetic(arithmetic) => {
                let (left, right) = match arithmetic {
                    Arithmetic::Plus | Arithmetic::Minus => (Rank::Sum, Rank::Product),
                    Arithmetic::Power => (Rank::Operand, Rank::Operand),
                    _ => (Rank::Product, Rank::Power),
                };
                self.node(&args[0], left);
                self.put(&format!(" {} ", operator.name()));
                self.node(&args[1], right);
            }
            _ => {
                self.put(&operator.name().to_ascii_uppercase());
                self.list(args, Rank::Or);
            }
        }
    }

    fn predicate(&mut self, operator: Operator, args: &[Node], is_negated: bool) {
        self.node(&args[0], Rank::Sum);
        let not = if is_negated { "NOT " } else { "" };
        match (operator, &args[1..]) {
            (Operator::IsNull, _) => self.put(&format!(" IS {not}NULL")),
            (Operator::Between, [low, high]) => {
                self.put(&format!(" {not}BETWEEN "));
                self.node(low, Rank::Sum);
                self.put(" AND ");
                self.node(high, Rank::Sum);
            }
            (Operator::In, [Node::List(items)]) => {
                self.put(&format!(" {not}IN "));
                self.list(items, Rank::Sum);
            }
            (_, rest) => {
                self.put(&format!(" {not}LIKE "));
                self.joined(rest, "", Rank::Sum);
            }
        }
    }

    fn joined(&mut self, args: &[Node], separator: &str, least: Rank) {
        for (index, node) in args.iter().enumerate() {
            if index > 0 {
                self.put(separator);
            }
            self.node(node, least);
        }
    }

    fn list(&mut self, items: &[Node], least: Rank) {
        self.put("(");
        self.joined(items, ", ", least);
        self.put(")");
    }

    fn end(&mut self, end: &End) {
        match end {
            End::Open => self.put("'..'"),
            End::At(Node::Instant(instant)) => self.put(&format!("'{instant}'")),
            End::At(node) => self.bare(node),
        }
    }

    fn name(&mut self, name: &str) {
        if is_name(name) && !is_keyword(name) {
            self.put(name);
        } else {
            self.quoted(name);
        }
    }

    fn quoted(&mut self, name: &str) {
        self.put(&format!("\"{}\"", name.replace('"', "\"\"")));
    }

    fn text(&mut self, text: &str) {
        let escaped = text.replace('\\', "\\\\").replace('\'', "''");
        self.put(&format!("'{escaped}'"));
    }

    fn number(&mut self, number: f64) {
        // Written out, 1e300 would be three hundred digits.
        let is_plain = number == 0.0 || (1e-7..1e17).contains(&number.abs());
        let written = if is_plain { format!("{number}") } else { format!("{number:e}") };
        self.put(&written);
    }

    fn literal(&mut self, literal: &GeometryLiteral) {
        match literal {
            GeometryLiteral::Geometry(geometry) => self.geometry(geometry),
            GeometryLiteral::Bbox { min, max } => {
                self.put("BBOX(");
                self.numbers(&[min.x, min.y, max.x, max.y], ", ");
                self.put(")");
            }
        }
    }

    fn numbers(&mut self, numbers: &[f64], separator: &str) {
        for (index, number) in numbers.iter().enumerate() {
            if index > 0 {
                self.put(separator);
            }
            self.number(*number);
        }
    }

    fn geometry(&mut self, geometry: &Geometry<f64>) {
        match geometry {
            Geometry::Point(point) => {
                self.put("POINT");
                self.positions(&[point.0]);
            }
            Geometry::Line(line) => {
                self.put("LINESTRING");
                self.positions(&[line.start, line.end]);
            }
            Geometry::LineString(line) => {
                self.put("LINESTRING");
                self.positions(&line.0);
            }
            Geometry::Polygon(polygon) => {
                self.put("POLYGON");
                self.rings(polygon);
            }
            Geometry::MultiPoint(points) => {
                self.put("MULTIPOINT");
                self.each(&points.0, |writer, point| writer.positions(&[point.0]));
            }
            Geometry::MultiLineString(lines) => {
                self.put("MULTILINESTRING");
                self.each(&lines.0, |writer, line| writer.positions(&line.0));
            }
            Geometry::MultiPolygon(polygons) => {
                self.put("MULTIPOLYGON");
                self.each(&polygons.0, Self::rings);
            }
            Geometry::GeometryCollection(parts) => {
                self.put("GEOMETRYCOLLECTION");
                self.each(&parts.0, Self::geometry);
            }
            Geometry::Rect(rect) => self.geometry(&rect.to_polygon().into()),
            Geometry::Triangle(triangle) => self.geometry(&triangle.to_polygon().into()),
        }
    }

    fn each<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.put("(");
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.put(", ");
            }
            write(self, item);
        }
        self.put(")");
    }

    fn rings(&mut self, polygon: &Polygon<f64>) {
        let rings: Vec<&LineString<f64>> =
            std::iter::once(polygon.exterior()).chain(polygon.interiors()).collect();
        self.each(&rings, |writer, ring| writer.positions(&ring.0));
    }

    fn positions(&mut self, positions: &[Coord<f64>]) {
        self.each(positions, |writer, position| writer.numbers(&[position.x, position.y], " "));
    }
}
