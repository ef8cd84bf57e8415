//! Relations in space: the quick ways against the nine intersections, and what lies at the antimeridian.

use geo::coordinate_position::{CoordPos, CoordinatePosition};
use geo::{
    Coord, Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, Rect, Relate,
    Validation,
};
use proptest::prelude::*;

use super::super::spatial::{Indexed, by_matrix};
use crate::formats::cql2::ast::Spatial;
use crate::formats::cql2::{Expression, Row, Shape, Value};

const RELATIONS: [Spatial; 8] = [
    Spatial::Intersects,
    Spatial::Equals,
    Spatial::Disjoint,
    Spatial::Touches,
    Spatial::Within,
    Spatial::Overlaps,
    Spatial::Crosses,
    Spatial::Contains,
];

/// Positions on a small grid, so that edges and corners often fall on each other.
fn position() -> impl Strategy<Value = Coord<f64>> {
    (0i8..7, 0i8..7).prop_map(|(x, y)| Coord { x: f64::from(x), y: f64::from(y) })
}

fn line() -> impl Strategy<Value = LineString<f64>> {
    prop::collection::vec(position(), 2..5).prop_map(LineString::new)
}

fn polygon() -> impl Strategy<Value = Polygon<f64>> {
    let triangle =
        prop::collection::vec(position(), 3..6).prop_map(|ring| Polygon::new(ring.into(), Vec::new()));
    // A frame: a square with a square hole.
    let frame = (position(), 3i8..6).prop_map(|(corner, size)| {
        let size = f64::from(size);
        let square = |from: f64, to: f64| {
            Rect::new(corner + Coord { x: from, y: from }, corner + Coord { x: to, y: to })
        };
        let hole = square(1.0, size - 1.0).to_polygon().exterior().clone();
        Polygon::new(square(0.0, size).to_polygon().exterior().clone(), vec![hole])
    });
    prop_oneof![triangle, frame]
}

fn geometry() -> impl Strategy<Value = Geometry<f64>> {
    prop_oneof![
        position().prop_map(|position| Point::from(position).into()),
        line().prop_map(Geometry::from),
        polygon().prop_map(Geometry::from),
        prop::collection::vec(position().prop_map(Point::from), 1..4)
            .prop_map(|points| MultiPoint::new(points).into()),
        prop::collection::vec(line(), 1..3).prop_map(|lines| MultiLineString::new(lines).into()),
        prop::collection::vec(polygon(), 1..3).prop_map(|polygons| MultiPolygon::new(polygons).into()),
    ]
}

struct At(Geometry<f64>, Shape);

impl At {
    fn new(geometry: Geometry<f64>) -> At {
        At(geometry.clone(), Shape::new(geometry))
    }
}

impl Row for At {
    fn value(&self, _: &str) -> Value<'_> {
        match &self.0 {
            Geometry::Point(point) => Value::Point(*point),
            _ => Value::Shape(&self.1),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_quick_ways_equal_the_nine_intersections(own in geometry(), literal in geometry()) {
        prop_assume!(own.is_valid() && literal.is_valid());
        let indexed = Indexed::new(literal.clone());
        let shape = Shape::new(own.clone());
        for relation in RELATIONS {
            let expected = by_matrix(relation, &own, &literal);
            prop_assert_eq!(
                indexed.relates(relation, &shape), expected,
                "{:?} of {:?} and {:?}: {:?}", relation, own, literal, own.relate(&literal)
            );
            if let Geometry::Point(point) = own {
                prop_assert_eq!(indexed.relates_point(relation, point), expected, "{:?}", relation);
            }
        }
    }

    #[test]
    fn a_collection_is_met_where_a_part_of_it_is(own in geometry(), parts in prop::collection::vec(geometry(), 1..4)) {
        let shape = Shape::new(own);
        let meets = |geometry| Indexed::new(geometry).relates(Spatial::Intersects, &shape);
        let collection = Geometry::GeometryCollection(parts.clone().into());
        prop_assert_eq!(meets(collection), parts.into_iter().any(meets));
    }

    #[test]
    fn crooked_geometries_are_asked_without_a_panic(own in geometry(), literal in geometry()) {
        let indexed = Indexed::new(literal);
        let shape = Shape::new(own);
        for relation in RELATIONS {
            indexed.relates(relation, &shape);
        }
    }
}

/// A ring of many corners around the origin, and the same without an index.
#[test]
fn many_edges_are_found_in_their_strips() {
    let corner = |step: u32| {
        let angle = f64::from(step) / 2_000.0 * std::f64::consts::TAU;
        let radius = if step.is_multiple_of(2) { 10.0 } else { 7.0 };
        Coord { x: radius * angle.cos(), y: radius * angle.sin() }
    };
    let star = Polygon::new((0..2_000).map(corner).collect::<Vec<_>>().into(), Vec::new());
    let indexed = Indexed::new(star.clone().into());
    let grid = (0..10_000)
        .map(|step| Coord { x: f64::from(step % 100) * 0.25 - 12.0, y: f64::from(step / 100) * 0.25 - 12.0 });
    for point in grid.chain((0..2_000).map(corner)) {
        let position = star.coordinate_position(&point);
        let answers = [Spatial::Within, Spatial::Touches, Spatial::Disjoint]
            .map(|relation| indexed.relates_point(relation, point.into()));
        let expected = [CoordPos::Inside, CoordPos::OnBoundary, CoordPos::Outside].map(|own| own == position);
        assert_eq!(answers, expected, "{point:?}");
    }
}

#[test]
fn a_box_across_the_antimeridian_is_found_on_both_sides() {
    let rows = [
        ("S_INTERSECTS(g, BBOX(170,-10,-170,10))", [true, true, false]),
        ("S_DISJOINT(g, BBOX(170,-10,-170,10))", [false, false, true]),
        ("S_WITHIN(g, BBOX(170,-10,-170,10))", [true, true, false]),
        ("S_INTERSECTS(BBOX(-180,-10,180,10), g)", [true, true, true]),
    ];
    let places = [175.0, -175.0, 12.0].map(|lon| At::new(Point::new(lon, 0.0).into()));
    for (text, expected) in rows {
        let expression = Expression::from_text(text).expect(text);
        assert_eq!(places.each_ref().map(|place| expression.matches(place)), expected, "{text}");
    }
}

#[test]
fn a_box_without_width_is_a_line_and_one_without_both_a_point() {
    let place = At::new(Point::new(1.0, 2.0).into());
    for text in ["S_EQUALS(g, BBOX(1,2,1,2))", "S_WITHIN(g, BBOX(1,0,1,9))", "S_INTERSECTS(g, BBOX(1,2,3,4))"]
    {
        assert!(Expression::from_text(text).expect(text).matches(&place), "{text}");
    }
    assert!(Expression::from_text("S_TOUCHES(g, BBOX(1,2,3,4))").expect("a corner").matches(&place));
}

#[test]
fn two_properties_are_compared_like_a_property_and_a_literal() {
    let square = At::new(Rect::new((0.0, 0.0), (2.0, 2.0)).to_polygon().into());
    for (text, expected) in [
        ("S_EQUALS(g, h)", true),
        ("S_INTERSECTS(g, h)", true),
        ("S_DISJOINT(g, h)", false),
        ("S_TOUCHES(g, h)", false),
        ("S_WITHIN(POINT(1 1), POLYGON((0 0,2 0,2 2,0 2,0 0)))", true),
        ("S_CONTAINS(POINT(1 1), POLYGON((0 0,2 0,2 2,0 2,0 0)))", false),
    ] {
        assert_eq!(Expression::from_text(text).expect(text).matches(&square), expected, "{text}");
    }
}
