#!/usr/bin/env python3
"""`bbox` in every system, against shapely: four and six numbers, falling, across the antimeridian."""

import random

from earth import CRS84, PART, boxes, offered, placed, register, tolerance, turn, unplaced
from judge import Faults, ask, check, ids, items, run
from shapely.geometry import box as rectangle

SEED = 6
#: Collection, what part of it, boxes per system.
ASKED = [("desks", None, 12), ("organizations", None, 6), ("municipalities", PART, 6)]


def told(numbers):
    return ",".join(repr(float(number)) for number in numbers)


def system(uri):
    return {} if uri == CRS84 else {"bbox_crs": uri}


def compare(faults, collection, areas, forms, slack, **asked):
    """Compares the answer with the forms that touch one of the areas; within the slack of an edge both are right.
    Features without a place have a check of their own."""
    found = set(ids(items(collection, skipGeometry="true", **asked)[0]))
    low, high = (any_touched(areas, forms, grown) for grown in (-slack, slack))
    known = {name for name, _ in forms}
    missing, extra = low - found, (found & known) - high
    about = f"{len(missing)} missing {sorted(missing)[:3]}, {len(extra)} too many {sorted(extra)[:3]}"
    faults.unless(not missing and not extra, f"{collection} {asked}: {about}")
    return len(found & known)


def any_touched(areas, forms, grown):
    grown_areas = [area.buffer(grown, join_style="mitre") for area in areas]
    return {name for name, form in forms if any(area.intersects(form) for area in grown_areas)}


@check("a box of four numbers holds what shapely says, in every bbox-crs")
def four_numbers():
    faults, n_found = Faults(), 0
    for collection, part, count in ASKED:
        # Only this part is compared, so that outlines are not turned a thousand at a time.
        everything = placed(collection, part)
        for uri in offered():
            forms = [(name, turn(uri, form)) for name, form in everything]
            for corners in boxes(f"{SEED}{uri}", [form for _, form in forms], count):
                asked = {"bbox": told(corners), **system(uri)}
                n_found += compare(faults, collection, [rectangle(*corners)], forms, tolerance(uri), **asked)
    faults.count()
    assert n_found > 1000, f"the boxes held only {n_found} features"
    return n_found


@check("a box of six numbers holds the same, whatever its heights")
def six_numbers():
    faults = Faults()
    for uri in offered():
        forms = [turn(uri, form) for _, form in placed("desks")]
        for first, second, third, fourth in boxes(f"six{uri}", forms, 3):
            flat, high = told([first, second, third, fourth]), told([first, second, -100, third, fourth, 9000])
            four, six = (set(ids(items("desks", bbox=text, **system(uri))[0])) for text in (flat, high))
            faults.unless(four == six, f"{high} {uri}: {len(six)} against {len(four)}")
    return faults.count()


@check("a box across the antimeridian holds both sides, in either order of axes")
def antimeridian():
    faults = Faults()
    chance = random.Random(SEED)
    forms = placed("desks")
    for _ in range(10):
        # Italy is on one side of it, then on the other.
        west, east = chance.choice([(170.0, chance.uniform(8, 16)), (chance.uniform(8, 16), -170.0)])
        south, north = chance.uniform(36, 43), chance.uniform(43.5, 47)
        areas = [rectangle(west, south, 180, north), rectangle(-180, south, east, north)]
        compare(faults, "desks", areas, forms, 1e-8, bbox=told([west, south, east, north]))
        compare(faults, "desks", areas, forms, 1e-8, bbox=told([west, south, 0, east, north, 1]))
        for uri in offered():
            if register(uri).axis_info[0].direction == "north":
                compare(faults, "desks", areas, forms, 1e-8, bbox=told([south, west, north, east]), bbox_crs=uri)
    return faults.count()


@check("a box that falls where nothing can fall is refused")
def falling():
    faults = Faults()
    for uri in offered():
        form = turn(uri, placed("desks")[0][1])
        low, high = [form.x - 1, form.y - 1], [form.x + 1, form.y + 1]
        is_north_first = register(uri).axis_info[0].direction == "north"
        upside_down = [high[0], low[1], low[0], high[1]] if is_north_first else [low[0], high[1], high[0], low[1]]
        wrong = [upside_down] if register(uri).is_geographic else [upside_down, [high[0], low[1], low[0], high[1]]]
        for corners in wrong:
            answer = ask("/ogc/collections/desks/items", bbox=told(corners), **system(uri))
            faults.unless(answer.status == 400, f"{answer.url}: {answer.status}")
    return faults.count()


@check("a point of a box and an edge through a place hold the place")
def thin():
    faults = Faults()
    for name, form in placed("desks")[:40]:
        for corners in [[form.x, form.y, form.x, form.y], [form.x - 0.1, form.y, form.x + 0.1, form.y]]:
            faults.unless(name in ids(items("desks", bbox=told(corners))[0]), f"{name} is not in {told(corners)}")
    return faults.count()


@check("features without a place answer every box (Core, fc-bbox-response C)")
def without_a_place():
    faults = Faults()
    for collection in ["desks", "organizations", "sheets", "runs"]:
        expected = unplaced(collection)
        found = set(ids(items(collection, bbox="7,45,8,46")[0]))
        faults.unless(
            expected and expected <= found, f"{collection}: {len(expected - found)} of {len(expected)} missing"
        )
    return faults.count()


run()
