//! JSON as programs send it, and what the errors say.

use crate::formats::cql2::{Expression, Place};

#[test]
fn both_encodings_say_the_same() {
    let rows = [
        (r#"{"op":"not","args":[{"op":"isNull","args":[{"property":"g"}]}]}"#, "g IS NOT NULL"),
        (
            r#"{"op":"S_INTERSECTS","args":[{"property":"g"},{"bbox":[1,2,0,3,4,9]}]}"#,
            "S_INTERSECTS(g, BBOX(1, 2, 3, 4))",
        ),
        (
            r#"{"op":"t_metBy","args":[{"interval":["..",{"property":"end"}]},{"interval":["2026-01-01",".."]}]}"#,
            "T_METBY(INTERVAL('..', end), INTERVAL('2026-01-01', '..'))",
        ),
        (
            r#"{"op":"=","args":[{"property":"at"},{"timestamp":"2026-01-01T02:00:00+01:00"}]}"#,
            "at = TIMESTAMP('2026-01-01T01:00:00Z')",
        ),
        (
            r#"{"op":"a_containedBy","args":[["a",[1,true]],{"property":"p"}]}"#,
            "A_CONTAINEDBY(('a', (1, TRUE)), p)",
        ),
        (
            r#"{"op":"like","args":[{"op":"casei","args":[{"property":"n"}]},{"op":"casei","args":["a\\%%"]}]}"#,
            r"CASEI(n) LIKE CASEI('a\\%%')",
        ),
        (r#"{"op":"in","args":[{"property":"n"},[1,2.5]]}"#, "n IN (1, 2.5)"),
        (
            r#"{"op":"s_within","args":[{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2,3]}]},{"property":"g"}]}"#,
            "S_WITHIN(GEOMETRYCOLLECTION(POINT(1 2)), g)",
        ),
        ("true", "TRUE"),
        (r#"{"property":"is_open"}"#, "is_open"),
        (r#"{"op":"date","args":[{"property":"a"}]}"#, r#""date"(a)"#),
    ];
    for (json, text) in rows {
        let expression = Expression::from_json(json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(expression.to_text(), text);
        assert_eq!(Expression::from_text(text).expect(text), expression, "{text}");
    }
}

#[test]
fn whole_numbers_stay_whole() {
    let expression = Expression::from_text("a = 5 OR a = 5.5 OR a = -0.0").expect("numbers");
    assert_eq!(
        expression.to_json().to_string(),
        r#"{"args":[{"args":[{"property":"a"},5],"op":"="},{"args":[{"property":"a"},5.5],"op":"="},{"args":[{"property":"a"},0],"op":"="}],"op":"or"}"#
    );
}

fn check_errors(rows: &[(&str, &str, &str, &str)]) {
    for (json, path, found, allowed) in rows {
        let error = Expression::from_json(json).expect_err(json);
        assert_eq!(error.place, Place::Path((*path).to_owned()), "{json}: {error}");
        assert!(error.found.contains(found), "{json}: {error}");
        assert!(error.allowed.contains(allowed), "{json}: {error}");
    }
}

#[test]
fn errors_name_the_path() {
    check_errors(&[
        ("{", "$", "no JSON", "one JSON value"),
        ("5", "$", "a number", "a boolean or a condition"),
        ("null", "$", "null", "isNull"),
        ("{}", "$", "{}", "op and args"),
        (r#"{"op":5,"args":[]}"#, "$.op", "5", "name of an operator"),
        (r#"{"op":"and"}"#, "$.args", "nothing", "array of operands"),
        (r#"{"op":"and","args":true}"#, "$.args", "no array", "array of operands"),
        (r#"{"op":"and","args":[true]}"#, "$.args", "1 operand", "2 operands or more"),
        (r#"{"op":"and","args":[true,5]}"#, "$.args[1]", "a number", "a condition"),
        (r#"{"op":"not","args":[{"property":""}]}"#, "$.args[0].property", "\"\"", "name"),
    ]);
}

#[test]
fn errors_in_values_name_what_is_wrong_with_them() {
    let rows = [
        ("<", r#"{"date":"x"}"#, ".date", "\"x\"", "a date like"),
        ("<", r#"{"timestamp":1}"#, ".timestamp", "1", "a timestamp like"),
        ("t_after", r#"{"interval":["..","x"]}"#, ".interval[1]", "\"x\"", "\"..\""),
        ("t_after", r#"{"interval":[".."]}"#, ".interval", "[\"..\"]", "two ends"),
        ("in", "[]", "", "an empty list", "1 value or more"),
        ("in", "5", "", "no list", "a list"),
        ("like", r#"{"property":"b"}"#, "", "another pattern", "a text literal"),
        ("s_within", r#"{"type":"Circle"}"#, ".type", "\"Circle\"", "MultiPolygon"),
        ("s_within", r#"{"type":"Point"}"#, ".coordinates", "nothing", "an array"),
        ("s_within", r#"{"type":"Point","coordinates":[1]}"#, ".coordinates", "[1]", "2 or 3"),
        ("s_within", r#"{"type":"Point","coordinates":[1,"x"]}"#, ".coordinates[1]", "\"x\"", "a number"),
        (
            "s_within",
            r#"{"type":"LineString","coordinates":[[1,1]]}"#,
            ".coordinates",
            "fewer than 2",
            "2 positions",
        ),
        ("s_within", r#"{"type":"Polygon","coordinates":[]}"#, ".coordinates", "without a ring", "1 ring"),
        ("s_within", r#"{"type":"MultiPoint","coordinates":[]}"#, ".coordinates", "an empty array", "1 part"),
        ("s_within", r#"{"bbox":[1,2,3]}"#, ".bbox", "other length", "4 or 6"),
    ];
    for (operator, value, path, found, allowed) in rows {
        let json = format!(r#"{{"op":"{operator}","args":[{{"property":"a"}},{value}]}}"#);
        check_errors(&[(&json, &format!("$.args[1]{path}"), found, allowed)]);
    }
}
