#!/usr/bin/env python3
"""Spatial conditions in `filter`, as text and as JSON, in every filter-crs, against shapely."""

import json
import math
import random
import unicodedata

import shapely
from earth import CRS84, PART, boxes, offered, placed, rows, tolerance, turn, unplaced
from judge import Faults, check, ids, items, run
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, box, mapping

SEED = 9
PREDICATES = ["intersects", "equals", "disjoint", "touches", "within", "overlaps", "crosses", "contains"]


def star(chance, x, y, reach):
    """A polygon with dents around a place, sometimes with a hole."""
    turns = [turn * math.tau / 9 for turn in range(9)]
    ring = [(x + math.cos(t) * r, y + math.sin(t) * r) for t in turns for r in [reach * chance.uniform(0.4, 1)]]
    hole = [(x + math.cos(t) * reach / 5, y + math.sin(t) * reach / 5) for t in reversed(turns)]
    return Polygon(ring, [hole] if chance.random() < 0.3 else [])


def literals(chance, forms, count):
    """Geometries of every kind around some of the places, and some that are places themselves."""
    for west, south, east, north in boxes(chance.random(), forms, count):
        x, y, reach = (west + east) / 2, (south + north) / 2, (east - west) / 2
        one = star(chance, x, y, reach)
        yield one
        yield MultiPolygon([box(west, south, x, y), box(x + reach / 9, y + reach / 9, east, north)])
        yield LineString([(west, south), (x, north), (east, south)])
        yield chance.choice(forms)
        yield MultiPoint([chance.choice(forms).representative_point() for _ in range(5)])
        yield Point(x, y)


def as_text(predicate, literal):
    return f"S_{predicate.upper()}(geometry,{shapely.to_wkt(literal, rounding_precision=-1)})"


def as_json(predicate, literal):
    return json.dumps({"op": f"s_{predicate}", "args": [{"property": "geometry"}, mapping(literal)]})


def found(collection, part, **asked):
    """The ids of an answer among the features of a part."""
    known = {name for name, _ in placed(collection, part)} | unplaced(collection, part)
    return set(ids(items(collection, skipGeometry="true", **asked)[0])) & known


def related(predicate, literal, forms):
    return {name for name, form in forms if getattr(form, predicate)(literal)}


@check("every spatial predicate agrees with shapely on points, several points and outlines, as text and JSON")
def degrees():
    faults, n_found = Faults(), 0
    for collection, part, count in [("desks", None, 8), ("organizations", None, 3), ("municipalities", PART, 2)]:
        forms = placed(collection, part)
        for literal in literals(random.Random(SEED), [form for _, form in forms], count):
            for predicate in PREDICATES:
                expected = related(predicate, literal, forms)
                answers = [
                    found(collection, part, filter=as_text(predicate, literal)),
                    found(collection, part, filter=as_json(predicate, literal), filter_lang="cql2-json"),
                ]
                wrong = [sorted(answer ^ expected)[:3] for answer in answers if answer != expected]
                about = f"{collection} {as_text(predicate, literal)[:400]}: {wrong} of {len(expected)}"
                faults.unless(not wrong, about)
                n_found += len(expected)
    faults.count()
    return n_found


@check("geometries in the filter are read in filter-crs, in its order of axes")
def systems():
    faults, n_found = Faults(), 0
    forms = placed("desks")
    for uri in offered():
        chance = random.Random(SEED)
        for west, south, east, north in boxes(uri, [form for _, form in forms], 6):
            asked = star(chance, (west + east) / 2, (south + north) / 2, (east - west) / 2)
            asked = asked.segmentize(0.2)
            own = turn(uri, asked)
            system = {} if uri == CRS84 else {"filter_crs": uri}
            answer = found("desks", None, filter=as_text("intersects", own), **system)
            # An edge that is straight in one system is bent in another; what lies close to one may be in or out.
            slack = 2e-3 if not uri.endswith(("CRS84", "/4326", "/6706")) else tolerance(uri)
            low, high = (
                related("intersects", asked.buffer(-slack), forms),
                related("intersects", asked.buffer(slack), forms),
            )
            faults.unless(low <= answer <= high, f"{uri} {own.wkt[:200]}: {sorted(answer ^ low)[:3]}")
            n_found += len(answer)
    faults.count()
    return n_found


@check("spatial conditions join with others by AND, OR and NOT, and with bbox")
def joined():
    faults, n_found = Faults(), 0
    chance = random.Random(SEED)
    rows_ = rows("desks")
    for west, south, east, north in boxes(SEED, [form for _, form in placed("desks")], 12):
        area = star(chance, (west + east) / 2, (south + north) / 2, (east - west) / 2)
        where, around = as_text("intersects", area), box(west, south, east, north)

        def near(form, area=area):
            return form is not None and form.intersects(area)

        def inside(form, around=around):
            return form is not None and form.intersects(around)

        for text, admits in [
            (f"{where} AND precision_m < 100", lambda form, own: near(form) and (own["precision_m"] or 1e9) < 100),
            (f"{where} OR municipality = 'Bari'", lambda form, own: near(form) or own["municipality"] == "Bari"),
            (f"NOT {where}", lambda form, own: form is not None and not near(form)),
            (
                f"S_INTERSECTS(geometry,BBOX({west},{south},{east},{north})) AND NOT {where}",
                lambda form, own: inside(form) and not near(form),
            ),
        ]:
            expected = {name for name, form, own in rows_ if admits(form, own)}
            answer = found("desks", None, filter=text)
            faults.unless(answer == expected, f"{text[:300]}: {sorted(answer ^ expected)[:4]} of {len(expected)}")
            n_found += len(expected)
    faults.count()
    return n_found


def unaccented(text):
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


@check("conditions on properties agree with Python's own comparisons")
def properties():
    faults, n_found = Faults(), 0
    for text, admits in [
        ("municipality IN ('Torino','Bari')", lambda own: own["municipality"] in ("Torino", "Bari")),
        ("name LIKE 'S%'", lambda own: own["name"].startswith("S")),
        ("CASEI(name) LIKE CASEI('%CARITAS%')", lambda own: "caritas" in own["name"].lower()),
        ("ACCENTI(name) LIKE ACCENTI('%comunità%')", lambda own: "comunita" in unaccented(own["name"])),
        (
            "precision_m BETWEEN 50 AND 600",
            lambda own: own["precision_m"] is not None and 50 <= own["precision_m"] <= 600,
        ),
        ("precision_m * 2 > 1000", lambda own: own["precision_m"] is not None and own["precision_m"] * 2 > 1000),
        ("postcode IS NULL", lambda own: own["postcode"] is None),
        ("free = true", lambda own: own["free"] is True),
        ("NOT (free = true)", lambda own: own["free"] is False),
        ("A_CONTAINS(needs, ('shelter'))", lambda own: "shelter" in own["needs"]),
        ("A_OVERLAPS(needs, ('shelter','food'))", lambda own: {"shelter", "food"} & set(own["needs"])),
        ("confirmed_on >= DATE('2024-01-01')", lambda own: own["confirmed_on"] and own["confirmed_on"] >= "2024-01-01"),
        (
            "T_BEFORE(confirmed_on, DATE('2020-01-01'))",
            lambda own: own["confirmed_on"] and own["confirmed_on"] < "2020-01-01",
        ),
        ("location_id = service_id", lambda own: own["location_id"] == own["service_id"]),
    ]:
        expected = {name for name, _, own in rows("desks") if admits(own)}
        answer = set(ids(items("desks", filter=text)[0]))
        faults.unless(answer == expected, f"{text}: {len(answer)} against {len(expected)}")
        n_found += len(expected)
    faults.count()
    return n_found


run()
