//! Text as it is written by people: precedence, quotes, geometries, and what the errors say.

use crate::formats::cql2::{Expression, ParseError, Place};

/// The text as it is written back, which shows what binds what.
fn rewritten(text: &str) -> String {
    Expression::from_text(text).unwrap_or_else(|error| panic!("{text}: {error}")).to_text()
}

#[test]
fn operators_bind_as_the_grammar_says() {
    let rows = [
        ("a or b and not c", r#"{"op":"or","args":[a,{"op":"and","args":[b,{"op":"not","args":[c]}]}]}"#),
        ("(a or b) and c", r#"{"op":"and","args":[{"op":"or","args":[a,b]},c]}"#),
        ("not a and b", r#"{"op":"and","args":[{"op":"not","args":[a]},b]}"#),
        ("not not a", r#"{"op":"not","args":[{"op":"not","args":[a]}]}"#),
        ("a = b + c * 2", r#"{"op":"=","args":[a,{"op":"+","args":[b,{"op":"*","args":[c,2]}]}]}"#),
        ("a = b - c - 2", r#"{"op":"=","args":[a,{"op":"-","args":[{"op":"-","args":[b,c]},2]}]}"#),
        ("a = 2 * b ^ c", r#"{"op":"=","args":[a,{"op":"*","args":[2,{"op":"^","args":[b,c]}]}]}"#),
        ("a = -b ^ 2", r#"{"op":"=","args":[a,{"op":"^","args":[{"op":"*","args":[-1,b]},2]}]}"#),
        ("a between 1 and 2 and b", r#"{"op":"and","args":[{"op":"between","args":[a,1,2]},b]}"#),
        ("a-1=-1", r#"{"op":"=","args":[{"op":"-","args":[a,1]},-1]}"#),
        ("a DIV 2 = +2", r#"{"op":"=","args":[{"op":"div","args":[a,2]},2]}"#),
        ("a not in (1, 2)", r#"{"op":"not","args":[{"op":"in","args":[a,[1,2]]}]}"#),
        ("(a > b) is not null", r#"{"op":"not","args":[{"op":"isNull","args":[{"op":">","args":[a,b]}]}]}"#),
    ];
    for (text, json) in rows {
        let json = ["a", "b", "c"].into_iter().fold(json.to_owned(), |json, name| {
            let is_bare = |before: char, after: char| format!("{before}{name}{after}");
            let named = format!(r#"{{"property":"{name}"}}"#);
            let inner = |json: String, from: String| {
                let (first, last) = (&from[..1], &from[from.len() - 1..]);
                json.replace(&from, &format!("{first}{named}{last}"))
            };
            [is_bare('[', ','), is_bare(',', ','), is_bare(',', ']'), is_bare('[', ']')]
                .into_iter()
                .fold(json, inner)
        });
        let expected = Expression::from_json(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(Expression::from_text(text).expect(text), expected, "{text}");
    }
}

#[test]
fn only_needed_brackets_are_written() {
    let rows = [
        ("((a = 1))", "a = 1"),
        ("(a = 1 AND b = 2) AND c = 3", "(a = 1 AND b = 2) AND c = 3"),
        ("a=1 or(b=2 and c=3)", "a = 1 OR b = 2 AND c = 3"),
        ("(a=1 or b=2)and c=3", "(a = 1 OR b = 2) AND c = 3"),
        ("not (a like 'x%')", "a NOT LIKE 'x%'"),
        ("not a is null", "a IS NOT NULL"),
        ("not (a = 1 or b)", "NOT (a = 1 OR b)"),
        ("a = (b + c) * -2", "a = (b + c) * -2"),
        ("a = b - (c - d)", "a = b - (c - d)"),
        ("a = 2 ^ (b ^ c)", "a = 2 ^ (b ^ c)"),
        ("a = 1.50E3", "a = 1500"),
        ("a = 1e-12", "a = 1e-12"),
        ("a_overlaps(x, ((1), (2, 3), ()))", "A_OVERLAPS(x, ((1), (2, 3), ()))"),
        ("A_EQUALS(((1 + 2) * 3, b), x)", "A_EQUALS(((1 + 2) * 3, b), x)"),
    ];
    for (text, expected) in rows {
        assert_eq!(rewritten(text), expected, "{text}");
    }
}

#[test]
fn quotes_and_backslashes_are_taken_out_and_put_back() {
    let rows = [
        (r"a = 'Via dell''Avvento'", "Via dell'Avvento"),
        (r"a = 'Via dell\'Avvento'", "Via dell'Avvento"),
        (r"a = 'one\\two'", r"one\two"),
        (r"a = 'tab\tline\n'", "tab\tline\n"),
        (r"a = '10\% off\_'", r"10\% off\_"),
        (r"a = ''", ""),
        (r"a = ''''", "'"),
        ("a = 'Straße 東京 🧭'", "Straße 東京 🧭"),
    ];
    for (text, expected) in rows {
        let expression = Expression::from_text(text).expect(text);
        assert_eq!(expression.to_json()["args"][1], expected, "{text}");
        assert_eq!(Expression::from_text(&expression.to_text()).expect(text), expression, "{text}");
    }
}

#[test]
fn names_are_taken_in_any_script_and_in_quotes() {
    let rows = [
        ("eo:cloud_cover = 1", "eo:cloud_cover"),
        (":a.b.c1 = 1", ":a.b.c1"),
        ("città = 1", "città"),
        ("名前 = 1", "名前"),
        (r#""date" = 1"#, "date"),
        (r#"date = 1"#, "date"),
        (r#""and" = 1"#, "and"),
        (r#""with space" = 1"#, "with space"),
        (r#""a ""quoted"" name" = 1"#, r#"a "quoted" name"#),
        ("point = 1", "point"),
        ("interval = 1", "interval"),
    ];
    for (text, name) in rows {
        let expression = Expression::from_text(text).expect(text);
        assert_eq!(expression.properties(), [name], "{text}");
        assert_eq!(Expression::from_text(&expression.to_text()).expect(text), expression, "{text}");
    }
}

#[test]
fn geometries_are_read_with_and_without_heights_and_inner_brackets() {
    let rows = [
        ("POINT Z (1 2 3)", "POINT(1 2)"),
        ("point(-1.5 +2e1)", "POINT(-1.5 20)"),
        ("POINT(1 2 -3)", "POINT(1 2)"),
        ("MULTIPOINT(1 2, 3 4)", "MULTIPOINT((1 2), (3 4))"),
        ("MULTIPOINT Z((1 2 0),(3 4 0))", "MULTIPOINT((1 2), (3 4))"),
        ("LINESTRING(0 0,1 1)", "LINESTRING(0 0, 1 1)"),
        ("MULTILINESTRING((0 0,1 1),(2 2,3 3))", "MULTILINESTRING((0 0, 1 1), (2 2, 3 3))"),
        ("POLYGON((0 0,1 0,1 1,0 0))", "POLYGON((0 0, 1 0, 1 1, 0 0))"),
        ("MULTIPOLYGON(((0 0,1 0,1 1,0 0)))", "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"),
        (
            "GEOMETRYCOLLECTION(POINT Z (1 2 3),LINESTRING(0 0,1 1))",
            "GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(0 0, 1 1))",
        ),
        ("BBOX(1,2,3,4)", "BBOX(1, 2, 3, 4)"),
        ("BBOX(1,2,-99,3,4,99)", "BBOX(1, 2, 3, 4)"),
        ("BBOX(170,2,-170,4)", "BBOX(170, 2, -170, 4)"),
    ];
    for (geometry, expected) in rows {
        assert_eq!(rewritten(&format!("S_WITHIN(g,{geometry})")), format!("S_WITHIN(g, {expected})"));
    }
}

#[test]
fn errors_say_where_what_and_what_else() {
    let rows = [
        ("", 1, "the end", "a property"),
        ("a = ", 5, "the end", "a property"),
        ("a = 1 b", 7, "b", "an operator or the end"),
        ("a = 'x", 5, "\"'x\"", "ends with a single quote"),
        ("è = \"", 5, "\"\\\"\"", "ends with a double quote"),
        ("a ! b", 3, "\"! b\"", "an operator"),
        ("a = and", 5, "and", "double quotes"),
        ("a not = 1", 7, "=", "LIKE, BETWEEN or IN"),
        ("a is 1", 6, "1", "NULL"),
        ("a in 1", 6, "1", "\"(\""),
        ("a in ()", 7, ")", "a property"),
        ("(a = 1", 7, "the end", "\")\""),
        ("a = b = c", 7, "=", "an operator or the end"),
        ("a = 2^3^4", 8, "^", "an operator or the end"),
        ("a + 1", 1, "a number", "a boolean or a condition"),
        ("a = 1 + 'x'", 7, "text for +", "a number"),
        ("5 > 'x'", 3, "text for >", "a number"),
        ("(a = 1) = TRUE", 9, "a condition for =", "text, a number, a boolean, a date or a timestamp"),
        ("a = 1 AND 5", 1, "a number for and", "a boolean or a condition"),
        ("a LIKE b", 3, "another pattern for like", "a text literal"),
        ("s_within(g)", 1, "1 operand for s_within", "2 operands"),
        ("S_WITHIN(g, 'x')", 1, "text for s_within", "a geometry"),
        ("T_DURING(DATE('2026-01-01'), b)", 1, "a date for t_during", "an interval"),
        ("a = DATE('2026-13-01')", 10, "'2026-13-01'", "a date like"),
        ("a = DATE('2026-1-1')", 10, "'2026-1-1'", "a date like"),
        ("a = TIMESTAMP('2026-01-01')", 15, "'2026-01-01'", "a timestamp like"),
        ("T_AFTER(a, INTERVAL('x', '..'))", 21, "'x'", "'..' or a property"),
        ("T_AFTER(a, INTERVAL(1, '..'))", 21, "another value", "'..' or a property"),
        ("S_WITHIN(g, POINT(1))", 20, ")", "a number"),
        ("S_WITHIN(g, POINT EMPTY)", 19, "EMPTY", "\")\""),
        ("S_WITHIN(g, LINESTRING(1 1))", 23, "fewer than 2 positions", "2 positions"),
        ("S_WITHIN(g, POLYGON((0 0,1 1,2 0,0 1)))", 20, "not closed", "its first"),
        ("S_WITHIN(g, POLYGON((0 0,1 1,0 0)))", 20, "fewer than 4", "4 positions"),
        ("S_WITHIN(g, BBOX(1,2,3))", 17, "other length", "4 or 6 numbers"),
        ("S_WITHIN(g, BBOX(1,5,3,4))", 17, "bottom", "lower left"),
        (
            "S_WITHIN(g, GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POINT(1 1))))",
            32,
            "GEOMETRYCOLLECTION",
            "POINT",
        ),
        ("a > 1e999", 5, "\"1e999\"", "1.7e308"),
        ("\"and\"(a, b)", 1, "and", "between its operands"),
    ];
    for (text, character, found, allowed) in rows {
        let error: ParseError = Expression::from_text(text).expect_err(text);
        assert_eq!(error.place, Place::Character(character), "{text}: {error}");
        assert!(error.found.contains(found), "{text}: {error}");
        assert!(error.allowed.contains(allowed), "{text}: {error}");
    }
    let error = Expression::from_text("a = 1 b").expect_err("a word too many");
    assert_eq!(error.to_string(), "at character 7: found b; allowed: an operator or the end");
}
