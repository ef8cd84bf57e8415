//! Geometries in text: well-known text, and boxes.

use geo::{Coord, Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon};

use super::lexer::Token;
use super::parser::Parser;
use crate::formats::cql2::error::ParseError;
use crate::formats::cql2::geometry::{self, GeometryLiteral, Malformed};

pub(super) const TAGS: [&str; 8] = [
    "POINT",
    "LINESTRING",
    "POLYGON",
    "MULTIPOINT",
    "MULTILINESTRING",
    "MULTIPOLYGON",
    "GEOMETRYCOLLECTION",
    "BBOX",
];

type Read<T> = Result<T, ParseError>;

/// The geometry that begins with this name, or nothing when it is another name.
pub(super) fn geometry(parser: &mut Parser<'_>, name: &str) -> Read<Option<GeometryLiteral>> {
    let Some(tag) = TAGS.iter().find(|tag| tag.eq_ignore_ascii_case(name)) else { return Ok(None) };
    if !parser.is_before_coordinates() {
        return Ok(None);
    }
    parser.advance();
    if *tag == "BBOX" {
        return bbox(parser).map(Some);
    }
    if *tag == "GEOMETRYCOLLECTION" {
        skip_z(parser);
        parser.expect("(")?;
        let parts = parser.separated(member)?;
        return Ok(Some(GeometryLiteral::Geometry(Geometry::GeometryCollection(parts.into()))));
    }
    simple(parser, tag).map(|geometry| Some(GeometryLiteral::Geometry(geometry)))
}

/// A part of a collection: anything but another collection.
fn member(parser: &mut Parser<'_>) -> Read<Geometry<f64>> {
    let Token::Name(name) = parser.token() else { return Err(parser.unexpected("a geometry")) };
    match TAGS[..6].iter().find(|tag| tag.eq_ignore_ascii_case(name)) {
        Some(tag) => {
            parser.advance();
            simple(parser, tag)
        }
        None => Err(parser.unexpected(&TAGS[..6].join(", "))),
    }
}

/// What follows the tag.
fn simple(parser: &mut Parser<'_>, tag: &str) -> Read<Geometry<f64>> {
    skip_z(parser);
    if tag == "POINT" {
        return bracketed_point(parser).map(Geometry::from);
    }
    if tag == "LINESTRING" {
        return line(parser).map(Geometry::from);
    }
    if tag == "POLYGON" {
        return polygon(parser).map(Geometry::from);
    }
    parser.expect("(")?;
    Ok(match tag {
        "MULTIPOINT" => MultiPoint::new(parser.separated(point)?).into(),
        "MULTILINESTRING" => MultiLineString::new(parser.separated(line)?).into(),
        _ => MultiPolygon::new(parser.separated(polygon)?).into(),
    })
}

/// Says that heights follow; they are read in any case.
fn skip_z(parser: &mut Parser<'_>) {
    if matches!(parser.token(), Token::Name(name) if name.eq_ignore_ascii_case("z")) {
        parser.advance();
    }
}

fn number(parser: &mut Parser<'_>) -> Read<f64> {
    let is_negative = parser.takes("-");
    if !is_negative {
        parser.takes("+");
    }
    let Token::Number(number) = parser.token() else { return Err(parser.unexpected("a number")) };
    parser.advance();
    Ok(if is_negative { -number } else { *number })
}

/// Two numbers, or three with a height.
fn position(parser: &mut Parser<'_>) -> Read<Coord<f64>> {
    let position = Coord { x: number(parser)?, y: number(parser)? };
    if matches!(parser.token(), Token::Number(_) | Token::Sign("-" | "+")) {
        number(parser)?;
    }
    Ok(position)
}

fn bracketed_point(parser: &mut Parser<'_>) -> Read<Point<f64>> {
    parser.expect("(")?;
    let position = position(parser)?;
    parser.expect(")")?;
    Ok(position.into())
}

/// Within a multipoint the brackets around a point may be missing.
fn point(parser: &mut Parser<'_>) -> Read<Point<f64>> {
    match parser.token() {
        Token::Sign("(") => bracketed_point(parser),
        _ => position(parser).map(Point::from),
    }
}

fn positions(parser: &mut Parser<'_>) -> Read<Vec<Coord<f64>>> {
    parser.expect("(")?;
    parser.separated(position)
}

fn line(parser: &mut Parser<'_>) -> Read<LineString<f64>> {
    let start = parser.start();
    geometry::line(positions(parser)?).map_err(|malformed| error(parser, start, malformed))
}

fn polygon(parser: &mut Parser<'_>) -> Read<Polygon<f64>> {
    let start = parser.start();
    parser.expect("(")?;
    let rings = parser.separated(positions)?;
    geometry::polygon(rings).map_err(|malformed| error(parser, start, malformed))
}

fn bbox(parser: &mut Parser<'_>) -> Read<GeometryLiteral> {
    let start = parser.start();
    parser.expect("(")?;
    let numbers = parser.separated(number)?;
    geometry::bbox(&numbers).map_err(|malformed| error(parser, start, malformed))
}

fn error(parser: &Parser<'_>, start: usize, malformed: Malformed) -> ParseError {
    parser.error(start, malformed.found, malformed.allowed)
}
