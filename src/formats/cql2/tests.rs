//! Whatever can be read is written and read again as the same; and what is too large is refused.

use geo::{Coord, Geometry, Point, coord};
use proptest::prelude::*;

use super::ast::{Arithmetic, Array, Comparison, End, Node, Operator, Spatial, Temporal};
use super::{
    Expression, Extent, GeometryLiteral, Instant, MAX_COORDINATES, MAX_DEPTH, MAX_NODES, ParseError, Place,
    Row, Value,
};

struct Nothing;

impl Row for Nothing {
    fn value(&self, _: &str) -> Value<'_> {
        Value::Null
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{0,4}",
        "[a-zA-Z'\"\\\\%_ \t\n]{0,8}",
        ".{0,6}",
        Just("it's \\% \\\\ \\n".to_owned()),
        Just("Ångström Οδος 東京 ἀ".to_owned()),
    ]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z:_][a-z0-9.]{0,6}",
        "[a-z \"'().-]{1,6}",
        Just("And".to_owned()),
        Just("date".to_owned()),
        Just("point".to_owned()),
        Just("é東".to_owned()),
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-1000i32..1000).prop_map(f64::from),
        // As many digits as JSON keeps exactly: `serde_json` reads more of them to within the last bit.
        (-999_999_999_999_999i64..=999_999_999_999_999, 0..=22)
            .prop_map(|(digits, exponent)| digits as f64 / 10f64.powi(exponent)),
        Just(1e300),
        Just(-1.5e-12),
    ]
}

fn position() -> impl Strategy<Value = Coord<f64>> {
    (number(), number()).prop_map(|(x, y)| Coord { x, y })
}

fn ring() -> impl Strategy<Value = Vec<Coord<f64>>> {
    prop::collection::vec(position(), 3..6).prop_map(|mut ring| {
        ring.push(ring[0]);
        ring
    })
}

fn simple_geometry() -> impl Strategy<Value = Geometry<f64>> {
    let line = || prop::collection::vec(position(), 2..5).prop_map(geo::LineString::new);
    let polygon = || {
        prop::collection::vec(ring(), 1..3)
            .prop_map(|rings| super::geometry::polygon(rings).expect("closed rings"))
    };
    prop_oneof![
        position().prop_map(|position| Point::from(position).into()),
        line().prop_map(Geometry::from),
        polygon().prop_map(Geometry::from),
        prop::collection::vec(position().prop_map(Point::from), 1..4)
            .prop_map(|points| geo::MultiPoint::new(points).into()),
        prop::collection::vec(line(), 1..3).prop_map(|lines| geo::MultiLineString::new(lines).into()),
        prop::collection::vec(polygon(), 1..3).prop_map(|polygons| geo::MultiPolygon::new(polygons).into()),
    ]
}

fn geometry() -> impl Strategy<Value = GeometryLiteral> {
    let bbox = (position(), position()).prop_map(|(a, b)| GeometryLiteral::Bbox {
        min: Coord { x: a.x, y: a.y.min(b.y) },
        max: Coord { x: b.x, y: a.y.max(b.y) },
    });
    let collection = prop::collection::vec(simple_geometry(), 1..4)
        .prop_map(|parts| GeometryLiteral::Geometry(Geometry::GeometryCollection(parts.into())));
    prop_oneof![bbox, collection, simple_geometry().prop_map(GeometryLiteral::Geometry)]
}

fn instant() -> impl Strategy<Value = Instant> {
    let instants = [
        "0001-01-01",
        "2026-05-01",
        "9999-12-31",
        "2026-05-01T12:00:00Z",
        "2012-08-10T05:30:00.000001Z",
        "2016-12-31T23:59:60Z",
    ];
    prop::sample::select(instants.to_vec()).prop_map(|text| Instant::parse(text).expect("an instant"))
}

fn property() -> impl Strategy<Value = Node> {
    name().prop_map(Node::Property)
}

fn textual() -> impl Strategy<Value = Node> {
    let plain = prop_oneof![text().prop_map(Node::Text), property()];
    plain.prop_recursive(2, 4, 1, |inner| {
        (inner, prop::bool::ANY).prop_map(|(inner, is_case)| {
            Node::Apply(if is_case { Operator::CaseI } else { Operator::AccentI }, vec![inner])
        })
    })
}

fn numeric() -> impl Strategy<Value = Node> {
    use Arithmetic::{Divide, DivideWhole, Minus, Modulo, Plus, Power, Times};
    let plain = prop_oneof![number().prop_map(Node::Number), property()];
    plain.prop_recursive(4, 12, 2, |inner| {
        let operators = vec![Plus, Minus, Times, Divide, Modulo, DivideWhole, Power];
        (prop::sample::select(operators), inner.clone(), inner).prop_map(|(operator, left, right)| {
            Node::Apply(Operator::Arithmetic(operator), vec![left, right])
        })
    })
}

fn temporal() -> impl Strategy<Value = Node> {
    let end = || {
        let at = prop_oneof![instant().prop_map(Node::Instant), property()];
        prop_oneof![Just(End::Open), at.prop_map(End::At)]
    };
    prop_oneof![property(), [end(), end()].prop_map(|ends| Node::Interval(Box::new(ends))),]
}

fn list() -> impl Strategy<Value = Node> {
    let item = prop_oneof![
        textual(),
        numeric(),
        instant().prop_map(Node::Instant),
        geometry().prop_map(Node::Geometry)
    ];
    let list = prop::collection::vec(item, 0..4).prop_map(Node::List);
    list.prop_recursive(2, 6, 3, |inner| prop::collection::vec(inner, 0..3).prop_map(Node::List))
}

fn predicate() -> impl Strategy<Value = Node> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    let comparisons = vec![Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual];
    let apply = |operator, args| Node::apply(operator, args).expect("operands that are taken");
    let spatial = prop_oneof![geometry().prop_map(Node::Geometry), property()];
    prop_oneof![
        prop::bool::ANY.prop_map(Node::Bool),
        property(),
        (name(), prop::collection::vec(numeric(), 0..3)).prop_filter_map("an operator", |(name, args)| {
            Operator::named(&name).is_none().then_some(Node::Function(name, args))
        }),
        (prop::sample::select(comparisons.clone()), textual(), textual())
            .prop_map(move |(operator, left, right)| apply(Operator::Compare(operator), vec![left, right])),
        (prop::sample::select(comparisons), numeric(), numeric())
            .prop_map(move |(operator, left, right)| apply(Operator::Compare(operator), vec![left, right])),
        [numeric(), numeric(), numeric()].prop_map(move |args| apply(Operator::Between, args.into())),
        (textual(), prop::collection::vec(textual(), 1..4))
            .prop_map(move |(value, list)| apply(Operator::In, vec![value, Node::List(list)])),
        (textual(), text())
            .prop_map(move |(value, text)| apply(Operator::Like, vec![value, Node::Text(text)])),
        numeric().prop_map(move |value| apply(Operator::IsNull, vec![value])),
        (property(), spatial)
            .prop_map(move |(left, right)| { apply(Operator::Spatial(Spatial::Within), vec![left, right]) }),
        (temporal(), temporal()).prop_map(move |(left, right)| {
            apply(Operator::Temporal(Temporal::OverlappedBy), vec![left, right])
        }),
        (list(), prop_oneof![list(), property()])
            .prop_map(move |(left, right)| apply(Operator::Array(Array::ContainedBy), vec![left, right])),
    ]
}

fn expression() -> impl Strategy<Value = Node> {
    predicate().prop_recursive(4, 24, 3, |inner| {
        let several = || prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            several().prop_map(|args| Node::Apply(Operator::And, args)),
            several().prop_map(|args| Node::Apply(Operator::Or, args)),
            inner.clone().prop_map(|arg| Node::Apply(Operator::Not, vec![arg])),
            inner.clone().prop_map(|arg| Node::Apply(Operator::IsNull, vec![arg])),
            (inner.clone(), inner.clone()).prop_map(|(left, right)| {
                Node::Apply(
                    Operator::Array(Array::Equals),
                    vec![Node::List(vec![left]), Node::List(vec![right])],
                )
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_is_read_as_the_same(root in expression()) {
        let expression = Expression::new(root);
        let text = expression.to_text();
        prop_assert_eq!(&Expression::from_text(&text).expect(&text), &expression, "{}", text);
        let json = expression.to_json().to_string();
        prop_assert_eq!(&Expression::from_json(&json).expect(&json), &expression, "{}", json);
        // Asking never panics, whatever was asked.
        expression.matches(&Nothing);
    }

    #[test]
    fn every_number_is_written_exactly_in_text(number in any::<f64>().prop_filter("finite", |number| number.is_finite())) {
        let expression = Expression::new(Node::Apply(Operator::IsNull, vec![Node::Number(number)]));
        prop_assert_eq!(Expression::from_text(&expression.to_text()).expect("a number"), expression);
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_place_inside_it(text in ".{0,60}") {
        if let Err(ParseError { place: Place::Character(number), .. }) = Expression::from_text(&text) {
            prop_assert!((1..=text.chars().count() + 1).contains(&number));
        }
    }
}

#[test]
fn every_operator_has_a_name_and_is_found_by_it() {
    for name in ["and", "IsNull", "s_Intersects", "T_FINISHEDBY", "a_containedby", "div", "<>"] {
        let operator = Operator::named(name).expect(name);
        assert!(operator.name().eq_ignore_ascii_case(name));
    }
    // Those that no test case of the standard names.
    assert_eq!(Operator::Temporal(Temporal::MetBy).name(), "t_metBy");
    assert_eq!(Operator::Array(Array::Overlaps).name(), "a_overlaps");
    assert_eq!(Operator::named("buffer"), None);
}

#[test]
fn what_is_nested_too_deeply_is_refused_and_overflows_no_stack() {
    let many = 100_000;
    let brackets = format!("{}a=1{}", "(".repeat(many), ")".repeat(many));
    let negations = format!("{}a", "NOT ".repeat(20_000));
    let sums = format!("a={}1", "1+".repeat(60_000));
    let functions = format!("{}a{}", "f(".repeat(30_000), ")".repeat(30_000));
    let arrays = format!("A_EQUALS({}, b)", "(".repeat(60_000));
    let intervals = format!("T_AFTER({}", "INTERVAL(".repeat(10_000));
    for text in [brackets.as_str(), &negations, &sums, &functions, &arrays, &intervals] {
        let error = Expression::from_text(text).expect_err("too deep");
        assert!(error.allowed.contains("at most"), "{error}");
    }
    let json = format!("{}true{}", r#"{"op":"not","args":["#.repeat(3_000), "]}".repeat(3_000));
    assert!(Expression::from_json(&json).is_err());
    let json = format!("{}true{}", r#"{"op":"not","args":["#.repeat(MAX_DEPTH), "]}".repeat(MAX_DEPTH));
    assert!(Expression::from_json(&json).is_err_and(|error| error.allowed == "at most 60 levels"));
}

#[test]
fn what_fits_the_limits_exactly_is_read() {
    let deep = MAX_DEPTH - 2;
    let text = format!("{}a=1", "NOT ".repeat(deep));
    let expression = Expression::from_text(&text).expect("as deep as is allowed");
    assert_eq!(Expression::from_json(&expression.to_json().to_string()), Ok(expression));
    let polygon =
        format!("{}S_WITHIN(g, GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0))))", "NOT ".repeat(deep));
    let expression = Expression::from_text(&polygon).expect("as deep as is allowed");
    assert_eq!(Expression::from_json(&expression.to_json().to_string()), Ok(expression));
    assert!(Expression::from_text(&format!("NOT {text}")).is_err());
    let wide = vec!["a"; MAX_NODES - 1].join(" OR ");
    let expression = Expression::from_text(&wide).expect("as wide as is allowed");
    assert!(!expression.matches(&Nothing));
    assert!(Expression::from_text(&format!("{wide} OR a")).is_err());
    let line = vec!["1 1"; MAX_COORDINATES].join(",");
    Expression::from_text(&format!("S_WITHIN(g,LINESTRING({line}))")).expect("as long as is allowed");
    let error = Expression::from_text(&format!("S_WITHIN(g,LINESTRING({line},1 1))")).expect_err("too long");
    assert_eq!(error.found, "5001 coordinates");
    let error = Expression::from_text(&" ".repeat(200_000)).expect_err("too many bytes");
    assert!(error.allowed.ends_with("131072 bytes"), "{error}");
}

#[test]
fn geometries_are_exchanged_or_left_as_they_are() {
    let mut expression =
        Expression::from_text("S_WITHIN(g, BBOX(0,0,1,1)) AND NOT S_TOUCHES(POINT(1 2), g)").expect("");
    let before = expression.clone();
    let refused = expression.map_geometries(|literal| match literal {
        GeometryLiteral::Bbox { .. } => Ok(literal.clone()),
        GeometryLiteral::Geometry(_) => Err("no points"),
    });
    assert_eq!((refused, &expression), (Err("no points"), &before));
    let moved = expression.map_geometries(|literal| match literal {
        GeometryLiteral::Bbox { min, max } => {
            Ok::<_, ()>(GeometryLiteral::Bbox { min: *min, max: *max * 10.0 })
        }
        GeometryLiteral::Geometry(_) => Ok(GeometryLiteral::Geometry(Point::new(3.0, 4.0).into())),
    });
    assert_eq!(moved, Ok(()));
    assert_eq!(expression.to_text(), "S_WITHIN(g, BBOX(0, 0, 10, 10)) AND NOT S_TOUCHES(POINT(3 4), g)");
    struct At(Point<f64>);
    impl Row for At {
        fn value(&self, _: &str) -> Value<'_> {
            Value::Point(self.0)
        }
    }
    assert!(expression.matches(&At(Point::new(9.0, 9.0))) && !before.matches(&At(Point::new(9.0, 9.0))));
}

#[test]
fn the_extent_holds_every_match() {
    let within = |x: f64, y: f64, to_x: f64, to_y: f64| {
        Extent::Within(geo::Rect::new(coord! { x: x, y: y }, coord! { x: to_x, y: to_y }))
    };
    let rows = [
        ("S_INTERSECTS(g, BBOX(1,2,3,4))", within(1.0, 2.0, 3.0, 4.0)),
        ("a > 1 AND S_CONTAINS(POLYGON((0 0,4 0,4 5,0 0)), g)", within(0.0, 0.0, 4.0, 5.0)),
        ("S_EQUALS(g, BBOX(0,0,9,9)) AND S_EQUALS(g, BBOX(1,1,2,2))", within(1.0, 1.0, 2.0, 2.0)),
        ("S_TOUCHES(g, POINT(1 1)) OR S_CROSSES(g, POINT(3 0))", within(1.0, 0.0, 3.0, 1.0)),
        ("S_WITHIN(g, BBOX(170,0,-170,1))", within(-180.0, 0.0, 180.0, 1.0)),
        ("S_TOUCHES(g, POINT(1 1)) OR a > 1", Extent::Everywhere),
        ("S_DISJOINT(g, POINT(1 1))", Extent::Everywhere),
        ("NOT S_INTERSECTS(g, POINT(1 1))", Extent::Everywhere),
        ("S_INTERSECTS(other, POINT(1 1))", Extent::Everywhere),
        ("S_INTERSECTS(g, POINT(1 1)) AND FALSE", Extent::Nowhere),
    ];
    for (text, expected) in rows {
        assert_eq!(Expression::from_text(text).expect(text).extent("g"), expected, "{text}");
    }
}

#[test]
fn the_properties_are_named_once_each() {
    let expression =
        Expression::from_text("a > b AND T_AFTER(INTERVAL(a, c), d) AND x IN (b, f(e))").expect("");
    assert_eq!(expression.properties(), ["a", "b", "c", "d", "x", "e"]);
}

#[test]
fn an_expression_is_shared_between_threads() {
    fn is_shared<T: Send + Sync + Clone>() {}
    is_shared::<Expression>();
}
