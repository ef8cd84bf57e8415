#!/usr/bin/env python3
"""Every declared system of coordinates, against pyproj: coordinates and the order of axes."""

import shapely
from earth import CRS84, PART, geometry, offered, placed, register, tolerance, turn, unplaced
from judge import Faults, ask, check, collections, items, run

#: What is asked in every system: points, several points, outlines.
ASKED = [("desks", None), ("organizations", None), ("municipalities", PART)]
EXPECTED = {"CRS84", "4326", "3857", "32632", "32633", "25832", "25833", "6706", "3003", "3004"}


@check("every collection declares the same ten systems and keeps CRS84")
def declared():
    faults = Faults()
    for name, told in collections().items():
        if name != "runs":
            codes = {uri.rsplit("/", 1)[1] for uri in told["crs"]}
            faults.unless(codes == EXPECTED and told["crs"][0] == CRS84, f"{name}: {told['crs']}")
            faults.unless(told["storageCrs"] == CRS84, f"{name}: {told['storageCrs']}")
    return faults.count()


@check("coordinates are those of pyproj, in the order of the axes, in every system")
def coordinates():
    n_pairs = 0
    faults = Faults()
    for uri in offered():
        for collection, box in ASKED:
            found = {
                one["id"]: geometry(one) for one in items(collection, crs=uri, **({"bbox": box} if box else {}))[0]
            }
            for name, form in placed(collection, box):
                expected, given = turn(uri, form), found.get(name)
                off = distance(expected, given)
                faults.unless(off <= tolerance(uri), f"{collection}/{name} in {uri}: off by {off}")
                n_pairs += len(shapely.get_coordinates(form))
            faults.unless(
                all(found.get(name, 0) is None for name in unplaced(collection, box)), f"{collection}: unplaced"
            )
    faults.count()
    return n_pairs


def distance(expected, given):
    if given is None or given.geom_type != expected.geom_type:
        return float("inf")
    a, b = shapely.get_coordinates(expected), shapely.get_coordinates(given)
    return float(abs(a - b).max()) if a.shape == b.shape else float("inf")


@check("Content-Crs names the system of the answer, of items and of one item")
def header():
    faults = Faults()
    name, form = placed("desks")[0]
    for uri in [None, *offered()]:
        asked = {"crs": uri} if uri else {}
        for path in ["/ogc/collections/desks/items", f"/ogc/collections/desks/items/{name}"]:
            answer = ask(path, **asked)
            told = answer.headers.get("Content-Crs")
            faults.unless(told == f"<{uri or CRS84}>", f"{answer.url}: {told}")
        one = geometry(answer.json())
        faults.unless(distance(turn(uri or CRS84, form), one) <= tolerance(uri or CRS84), f"{answer.url}: {one}")
    return faults.count()


@check("the order of axes differs between CRS84 and EPSG:4326, as the register has it")
def order():
    faults = Faults()
    for uri in offered():
        is_north_first = register(uri).axis_info[0].direction == "north"
        faults.unless(is_north_first == uri.endswith(("/4326", "/6706")), uri)
    return faults.count()


run()
