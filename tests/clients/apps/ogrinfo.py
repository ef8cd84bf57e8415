#!/usr/bin/env python3
"""Debian's GDAL as a GIS person meets it: `ogrinfo OAPIF:...`."""

import json
import os
import re
import subprocess
import tempfile

from judge import OGC, Faults, check, collections, ids, items, read, run

ENVIRONMENT = {**os.environ, "OGR_OAPIF_PAGE_SIZE": "10", "GDAL_HTTP_TIMEOUT": "60"}
PLACE = re.compile(r"^\s*(POINT|MULTI|POLYGON|LINESTRING|GEOMETRYCOLLECTION)", re.MULTILINE)
BOX = ["7.6", "45", "7.7", "45.1"]


def said(*arguments, program="ogrinfo"):
    """What a program of GDAL prints; an error on the way fails, also when the program ends well."""
    command = [program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=ENVIRONMENT, check=False)
    is_fine = done.returncode == 0 and "ERROR" not in done.stderr
    assert is_fine, f"{' '.join(command)}: {done.stderr.strip() or done.stdout[-400:]}"
    return done.stdout


def brought(name, *arguments):
    """The features of a layer that ogr2ogr brings, with pages of ten."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/layer.geojson"
        said("-f", "GeoJSON", path, f"OAPIF:{OGC}", name, *arguments, program="ogr2ogr")
        with open(path, encoding="utf-8") as file:
            return json.load(file)["features"]


def names(features):
    return sorted(feature["properties"]["id"] for feature in features)


def counted(name, *arguments):
    told = said("-ro", "-so", f"OAPIF:{OGC}", name, *arguments)
    return int(re.search(r"Feature Count: (\d+)", told).group(1))


def matched(name, **parameters):
    return read(f"/ogc/collections/{name}/items", limit=1, **parameters)["numberMatched"]


@check("ogrinfo lists every collection as a layer")
def layers():
    told = said("-ro", f"OAPIF:{OGC}")
    faults = Faults()
    for name in collections():
        faults.unless(re.search(rf"^\d+: {name}\b", told, re.MULTILINE), f"{name} is not in {told!r}")
    return faults.count()


@check("ogrinfo counts as many features in each layer as numberMatched")
def counts():
    faults = Faults()
    for name in collections():
        faults.unless(counted(name) == matched(name), f"{name}: {counted(name)} against {matched(name)}")
    return faults.count()


@check("ogrinfo knows the fields, the kind of geometry and the box of desks")
def description():
    told = said("-ro", "-so", f"OAPIF:{OGC}", "desks")
    wanted = ["Geometry: Point", 'ID["EPSG",4326]', "name: String", "needs: StringList", "confirmed_on: Date"]
    west, south, east, north = collections()["desks"]["extent"]["spatial"]["bbox"][0]
    wanted.append(f"Extent: ({west:.6f}, {south:.6f}) - ({east:.6f}, {north:.6f})")
    faults = Faults()
    for words in wanted:
        faults.unless(words in told, f"{words} is not told")
    return faults.count()


@check("ogr2ogr brings every feature once, in pages of ten")
def pages():
    n_features = 0
    for name in ["desks", "organizations", "sheets"]:
        expected = sorted(ids(items(name)[0]))
        assert names(brought(name)) == expected, f"{name}: {len(expected)} are there"
        n_features += len(expected)
    return n_features


@check("ogr2ogr with -spat brings the features of a box")
def box():
    expected = {one["id"] for one in items("desks", bbox=",".join(BOX))[0] if one["geometry"]}
    found = {one["properties"]["id"] for one in brought("desks", "-spat", *BOX) if one["geometry"]}
    assert found == expected, f"{len(found)} against {len(expected)}"
    return len(found)


@check("ogr2ogr with -where brings the features of a condition")
def condition():
    faults, n_features = Faults(), 0
    rows = items("desks")[0]
    for where, admits in [
        ("municipality = 'Torino'", lambda own: own["municipality"] == "Torino"),
        ("location_kind <> 'fixed'", lambda own: own["location_kind"] != "fixed"),
        # GDAL asks with datetime, which what has no day answers too (Core, fc-time-response C).
        ("confirmed_on >= '2024/01/01'", lambda own: (own["confirmed_on"] or "9") >= "2024-01-01"),
        (
            "name LIKE 'S%' AND municipality IN ('Milano', 'Bari')",
            lambda own: own["name"].lower().startswith("s") and own["municipality"] in ("Milano", "Bari"),
        ),
    ]:
        expected = sorted(one["id"] for one in rows if admits(one["properties"]))
        try:
            found = names(brought("desks", "-where", where))
        except AssertionError as refusal:
            faults.unless(False, refusal)
            continue
        faults.unless(found == expected, f"{where}: {len(found)} against {len(expected)}")
        n_features += len(found)
    faults.count()
    return n_features


@check("ogr2ogr turns desks into other systems of coordinates")
def systems():
    n_features = 0
    for code in ["EPSG:32632", "EPSG:3857"]:
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/turned.gpkg"
            said("-f", "GPKG", path, f"OAPIF:{OGC}", "desks", "-t_srs", code, program="ogr2ogr")
            told = said("-ro", "-al", path)
        n_places = len(PLACE.findall(told))
        assert f'ID["EPSG",{code[5:]}]' in told and n_places, f"{code}: {n_places} places"
        n_features += n_places
    return n_features


run()
