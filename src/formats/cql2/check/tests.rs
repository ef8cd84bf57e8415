//! What is asked against what there is.

use super::{CheckError, Kind, Queryables};
use crate::formats::cql2::Expression;

fn queryables() -> Queryables {
    Queryables::new([
        ("name", Kind::Text),
        ("floors", Kind::Number),
        ("is_open", Kind::Bool),
        ("built", Kind::Date),
        ("seen", Kind::Timestamp),
        ("valid", Kind::Interval),
        ("geometry", Kind::Geometry),
        ("languages", Kind::List),
    ])
}

fn checked(text: &str) -> Result<(), CheckError> {
    Expression::from_text(text).expect(text).check(&queryables())
}

#[test]
fn every_operator_takes_properties_of_its_kinds() {
    let rows = [
        "name LIKE 'a%' AND CASEI(ACCENTI(name)) IN (CASEI('x'), name)",
        "floors * 2 BETWEEN 1 AND floors ^ 2 OR name BETWEEN 'a' AND 'b' OR built BETWEEN DATE('2026-01-01') AND built",
        "is_open AND NOT is_open = FALSE",
        "built > DATE('2026-01-01') AND built < seen AND seen >= TIMESTAMP('2026-01-01T00:00:00Z')",
        "T_AFTER(built, valid) AND T_DURING(INTERVAL(built, '..'), valid) AND T_INTERSECTS(seen, INTERVAL(seen, built))",
        "S_INTERSECTS(geometry, geometry) AND geometry IS NOT NULL",
        "A_CONTAINS(languages, ('it', 5, languages)) AND A_OVERLAPS((name), languages)",
    ];
    for text in rows {
        assert_eq!(checked(text), Ok(()), "{text}");
    }
}

#[test]
fn a_property_of_another_kind_is_named_with_what_is_taken() {
    let rows = [
        ("floors = 'x'", "=", None, "text", "a number"),
        ("'x' = floors", "=", Some("floors"), "a number", "text"),
        ("name > floors", ">", Some("floors"), "a number", "text"),
        (
            "geometry = 1",
            "=",
            Some("geometry"),
            "a geometry",
            "text, a number, a boolean, a date or a timestamp",
        ),
        ("built = 'x'", "=", None, "text", "a date or a timestamp"),
        ("floors LIKE 'a%'", "like", Some("floors"), "a number", "text"),
        ("name IN ('a', floors)", "in", None, "a number", "text"),
        ("name + 1 = 2", "+", Some("name"), "text", "a number"),
        ("S_WITHIN(name, POINT(1 1))", "s_within", Some("name"), "text", "a geometry"),
        ("T_AFTER(name, built)", "t_after", Some("name"), "text", "a date, a timestamp or an interval"),
        ("T_DURING(built, valid)", "t_during", Some("built"), "a date", "an interval"),
        ("T_AFTER(INTERVAL(name, '..'), built)", "interval", Some("name"), "text", "a date or a timestamp"),
        ("A_EQUALS(name, languages)", "a_equals", Some("name"), "text", "an array"),
        ("name AND is_open", "and", Some("name"), "text", "a boolean or a condition"),
        ("NOT floors", "not", Some("floors"), "a number", "a boolean or a condition"),
        ("name", "filter", Some("name"), "text", "a boolean or a condition"),
    ];
    for (text, operator, property, found, allowed) in rows {
        let expected = CheckError::WrongType {
            operator,
            property: property.map(str::to_owned),
            found: found.to_owned(),
            allowed: allowed.to_owned(),
        };
        assert_eq!(checked(text), Err(expected), "{text}");
    }
    let error = checked("name > floors").expect_err("two kinds");
    assert_eq!(error.to_string(), ">: found \"floors\", which is a number; allowed: text");
}

#[test]
fn what_there_is_not_is_named_with_what_there_is() {
    let error = checked("name = 'a' AND Floors > 1").expect_err("capitals matter");
    assert_eq!(
        error.to_string(),
        "there is no property \"Floors\"; allowed: name, floors, is_open, built, seen, valid, geometry, languages"
    );
    let error = checked("S_WITHIN(geometry, Buffer(geometry, 10, 'm'))").expect_err("no functions");
    assert_eq!(error, CheckError::UnknownFunction { function: "Buffer".to_owned() });
}
