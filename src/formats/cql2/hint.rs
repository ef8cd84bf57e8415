//! Where all matching rows lie, read off an expression, so that an index need not visit the others.

use geo::{BoundingRect, Rect};

use super::ast::{Node, Operator, Spatial};

/// The part of the plane that the geometry of every matching row meets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    /// The expression says nothing about it.
    Everywhere,
    /// Every matching row has a point in this box.
    Within(Rect<f64>),
    /// No row can match.
    Nowhere,
}

impl Extent {
    fn and(self, other: Extent) -> Extent {
        match (self, other) {
            (Extent::Everywhere, extent) | (extent, Extent::Everywhere) => extent,
            (Extent::Nowhere, _) | (_, Extent::Nowhere) => Extent::Nowhere,
            // Large geometries can meet both boxes and nothing between them: the smaller one is as good as any.
            (Extent::Within(own), Extent::Within(other)) => {
                let area = |rect: Rect<f64>| rect.width() * rect.height();
                Extent::Within(if area(other) < area(own) { other } else { own })
            }
        }
    }

    fn or(self, other: Extent) -> Extent {
        match (self, other) {
            (Extent::Nowhere, extent) | (extent, Extent::Nowhere) => extent,
            (Extent::Everywhere, _) | (_, Extent::Everywhere) => Extent::Everywhere,
            (Extent::Within(own), Extent::Within(other)) => {
                let (min, max) = (own.min(), own.max());
                let (other_min, other_max) = (other.min(), other.max());
                Extent::Within(Rect::new(
                    (min.x.min(other_min.x), min.y.min(other_min.y)),
                    (max.x.max(other_max.x), max.y.max(other_max.y)),
                ))
            }
        }
    }
}

/// Only what is connected by AND and OR counts: what is denied may lie anywhere.
pub(super) fn extent(node: &Node, property: &str) -> Extent {
    let Node::Apply(operator, args) = node else {
        return if *node == Node::Bool(false) { Extent::Nowhere } else { Extent::Everywhere };
    };
    match (operator, args.as_slice()) {
        (Operator::And, _) => {
            args.iter().fold(Extent::Everywhere, |extent, arg| extent.and(self::extent(arg, property)))
        }
        (Operator::Or, _) => {
            args.iter().fold(Extent::Nowhere, |extent, arg| extent.or(self::extent(arg, property)))
        }
        // All relations but this one are ways of meeting.
        (Operator::Spatial(Spatial::Disjoint), _) => Extent::Everywhere,
        (
            Operator::Spatial(_),
            [Node::Property(name), Node::Geometry(literal)] | [Node::Geometry(literal), Node::Property(name)],
        ) if name == property => literal.planar().bounding_rect().map_or(Extent::Nowhere, Extent::Within),
        _ => Extent::Everywhere,
    }
}
