#!/usr/bin/env python3
"""pyogrio with a current GDAL of its own: every collection as a data frame."""

import pandas
import pyogrio
from judge import OGC, Faults, check, collections, ids, items, read, run


def frame(collection, **asked):
    return pyogrio.read_dataframe(f"OAPIF:{OGC}", layer=collection, **asked)


@check("pyogrio lists every collection with its kind of geometry")
def layers():
    listed = dict(pyogrio.list_layers(f"OAPIF:{OGC}"))
    faults = Faults()
    for name, told in collections().items():
        faults.unless(name in listed, f"{name} is not listed")
        one = next((row["geometry"]["type"] for row in items(name, bbox=box(told))[0] if row["geometry"]), None)
        faults.unless(one is None or listed.get(name) == one, f"{name}: {listed.get(name)} instead of {one}")
    return faults.count()


def box(told):
    spatial = told.get("extent", {}).get("spatial", {}).get("bbox", [[7, 45, 8, 46]])[0]
    west, south = spatial[:2]
    return f"{west},{south},{west + 0.5},{south + 0.5}"


@check("pyogrio reads every collection: the same ids and geometries")
def features():
    faults, n_features = Faults(), 0
    for name in collections():
        got, rows = frame(name), items(name)[0]
        faults.unless(sorted(got["id"]) == sorted(ids(rows)), f"{name}: {len(got)} of {len(rows)}")
        expected = {row["id"]: row["geometry"] and row["geometry"]["type"] for row in rows}
        for name_, form in zip(got["id"], got.geometry, strict=True):
            kind = None if form is None else form.geom_type
            faults.unless(kind == expected[name_], f"{name}/{name_}: {kind} instead of {expected[name_]}")
        n_features += len(got)
    faults.count()
    return n_features


@check("pyogrio gives every property the type that the schema says")
def types():
    faults = Faults()
    for name in collections():
        got, rows = frame(name), items(name)[0]
        for column, told in read(f"/ogc/collections/{name}/schema")["properties"].items():
            # A property that is nowhere filled is a text for a program that only sees features.
            if column not in got or not any(row["properties"].get(column) for row in rows):
                continue
            found = kind_of(got[column])
            wanted = told.get("format") if told.get("format") in ("date", "date-time") else told["type"]
            faults.unless(fits(found, wanted), f"{name}.{column}: {got[column].dtype} for {wanted}")
    return faults.count()


def kind_of(column):
    if pandas.api.types.is_datetime64_any_dtype(column):
        return "date"
    if pandas.api.types.is_bool_dtype(column):
        return "boolean"
    if pandas.api.types.is_integer_dtype(column):
        return "integer"
    if pandas.api.types.is_float_dtype(column):
        # Also what a column of integers or of flags with gaps becomes.
        return "number"
    return "array" if any(not isinstance(one, str) and hasattr(one, "__len__") for one in column) else "string"


def fits(found, wanted):
    return (
        found
        in {
            "date": ["date"],
            "date-time": ["date"],
            "boolean": ["boolean", "number"],
            "integer": ["integer", "number"],
            "number": ["number", "integer"],
            "array": ["array"],
            "string": ["string"],
        }[wanted]
    )


@check("pyogrio filters by box and by condition")
def filtered():
    faults = Faults()
    rows = items("desks")[0]
    for asked, admits in [
        ({"bbox": (7, 45, 8, 46)}, lambda row: within(row, 7, 45, 8, 46)),
        (
            {"where": "municipality = 'Torino' AND precision_m < 1000"},
            lambda row: (
                row["properties"]["municipality"] == "Torino" and (row["properties"]["precision_m"] or 1e9) < 1000
            ),
        ),
        # GDAL asks with datetime, which what has no day answers too (Core, fc-time-response C).
        (
            {"where": "confirmed_on >= '2024/01/01'"},
            lambda row: (row["properties"]["confirmed_on"] or "9") >= "2024-01-01",
        ),
        ({"where": "name LIKE '%Caritas%'"}, lambda row: "caritas" in row["properties"]["name"].lower()),
        ({"max_features": 7}, None),
    ]:
        try:
            got = frame("desks", **asked)
        except Exception as refusal:
            faults.unless(False, f"{asked}: {refusal}")
            continue
        got = got[~got.geometry.isna()] if "bbox" in asked else got
        expected = sorted(row["id"] for row in rows if admits(row)) if admits else sorted(got["id"])
        faults.unless(sorted(got["id"]) == expected and len(got), f"{asked}: {len(got)} against {len(expected)}")
    return faults.count()


def within(row, west, south, east, north):
    if row["geometry"] is None:
        return False
    lon, lat = row["geometry"]["coordinates"]
    return west <= lon <= east and south <= lat <= north


run()
