#!/usr/bin/env python3
"""The exports, each read by the programs that people open it with: the same desks, the same values, in every format."""

import csv
import io
import json
import tempfile
from functools import cache
from pathlib import Path

import geopandas
import numpy
import openpyxl
import pyarrow.parquet
import pyogrio
import shapely
from judge import SITE, Faults, ask, check, run

FILTERS = [{}, {"municipality": "Torino"}, {"need": "shelter"}]
#: What a spreadsheet would take for a formula has an apostrophe in front.
DISARMED = ("'=", "'+", "'-", "'@", "'\t", "'\r")


def fetched(suffix, asked):
    answer = ask(f"/export/desks.{suffix}", **asked)
    assert answer.status == 200, f"{answer.url} answers {answer.status}: {answer.body[:200]}"
    return answer.body


@cache
def truth(asked):
    """The GeoJSON as it is, without any program: id to (pin, properties)."""
    document = json.loads(fetched("geojson", dict(asked)))
    return {one["id"]: (pin(one), flat(one["properties"])) for one in document["features"]}


def pin(feature):
    return tuple(feature["geometry"]["coordinates"]) if feature["geometry"] else None


def flat(properties):
    """An opening is several columns in a table."""
    row = {}
    for name, value in properties.items():
        if isinstance(value, dict):
            row |= {
                f"{name}_{part}": [one["code"] for one in inner] if part == "reasons" else inner
                for part, inner in value.items()
            }
        else:
            row[name] = value
    return row


@cache
def kinds():
    """The kind of each column, from the values that there are; a column that is nowhere filled has none."""
    found = {}
    for _, row in truth(()).values():
        for name, value in row.items():
            if value is not None and value != []:
                found[name] = type(value)
    return found


def plain(value, kind):
    """A value of any format as GeoJSON has it. An empty list and no list are one: most formats have one."""
    if isinstance(value, numpy.ndarray | tuple):
        value = list(value)
    if value is None or (isinstance(value, float) and numpy.isnan(value)) or value in ("", [], "[]"):
        return None
    if hasattr(value, "isoformat"):
        return None if value != value else value.isoformat()[:10]
    if kind is list and isinstance(value, str):
        return (json.loads(value) if value.startswith("[") else taken_apart(value)) or None
    if kind is bool and isinstance(value, str):
        return value.lower() == "true"
    if kind in (int, float):
        return float(value)
    return value.item() if isinstance(value, numpy.generic) else value


def taken_apart(text):
    """A list in one cell: joined by `;`, where `\\;` and `\\\\` stand for themselves."""
    parts, at = [""], 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            at += 1
            parts[-1] += text[at]
        elif text[at] == ";":
            parts.append("")
        else:
            parts[-1] += text[at]
        at += 1
    return parts


def armed(text):
    return text[1:] if isinstance(text, str) and text.startswith(DISARMED) else text


def from_csv(body):
    for row in csv.DictReader(io.StringIO(body.decode("utf-8"), newline="")):
        cells = {name: armed(cell) for name, cell in row.items()}
        lon, lat = cells.pop("lon"), cells.pop("lat")
        yield (float(lon), float(lat)) if lon else None, cells


def from_sequence(body):
    for line in body.split(b"\x1e"):
        if line.strip():
            one = json.loads(line)
            yield pin(one), flat(one["properties"])


def from_frame(frame):
    for row in frame.to_dict("records"):
        form = row.pop(frame.geometry.name)
        yield (form.x, form.y) if form is not None and not form.is_empty else None, row


def from_file(suffix, read):
    def opened(body):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"desks.{suffix}")
            path.write_bytes(body)
            return list(read(path))

    return opened


def from_workbook(path):
    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    rows = sheet.iter_rows(values_only=True)
    names = next(rows)
    for values in rows:
        cells = {name: armed(cell) for name, cell in zip(names, values, strict=True)}
        lon, lat = cells.pop("lon"), cells.pop("lat")
        yield (lon, lat) if lon is not None else None, cells


def from_arrow(path):
    """As a program reads it that knows nothing of places: WKB in a column."""
    for row in pyarrow.parquet.read_table(path).to_pylist():
        form = shapely.from_wkb(row.pop("geometry"))
        yield (form.x, form.y) if form is not None else None, row


READERS = {
    "csv": from_csv,
    "geojsons": from_sequence,
    "gpkg": from_file("gpkg", lambda path: from_frame(pyogrio.read_dataframe(path))),
    "fgb": from_file("fgb", lambda path: from_frame(pyogrio.read_dataframe(path))),
    "parquet with geopandas": from_file("parquet", lambda path: from_frame(geopandas.read_parquet(path))),
    "parquet with pyarrow": from_file("parquet", from_arrow),
    "xlsx": from_file("xlsx", from_workbook),
    "geojson with pyogrio": from_file("geojson", lambda path: from_frame(pyogrio.read_dataframe(path))),
}


def compared(reader):
    """Fails unless a format has the desks and values of the GeoJSON; answers with the number of values."""
    suffix, n_values, faults = reader.split()[0], 0, Faults()
    for asked in FILTERS:
        expected = truth(tuple(asked.items()))
        found = {row["id"]: (place, row) for place, row in READERS[reader](fetched(suffix, asked))}
        faults.unless(set(found) == set(expected), f"{asked}: {len(found)} desks instead of {len(expected)}")
        for name, (place, row) in found.items():
            true_place, true_row = expected.get(name, (None, {}))
            faults.unless(is_near(place, true_place), f"{name}: at {place} instead of {true_place}")
            for column, kind in kinds().items():
                is_same = plain(row.get(column), kind) == plain(true_row.get(column), kind)
                faults.unless(is_same, f"{name}.{column}: {row.get(column)!r} instead of {true_row.get(column)!r}")
                n_values += 1
    faults.count()
    return n_values


def is_near(place, other):
    if place is None or other is None:
        return place is other
    return max(abs(a - b) for a, b in zip(place, other, strict=True)) < 1e-9


for one in READERS:
    check(f"{one}: the desks and values of the GeoJSON, filtered too")(lambda one=one: compared(one))


@check("an export is the same byte for byte when asked twice, and says its media type")
def reproducible():
    faults = Faults()
    for suffix in ["geojson", *dict.fromkeys(reader.split()[0] for reader in READERS)]:
        faults.unless(fetched(suffix, {}) == fetched(suffix, {}), f"{suffix} differs")
        told = ask(f"/export/desks.{suffix}").headers
        faults.unless(told["Content-Type"] and told["ETag"], f"{suffix}: {told['Content-Type']} {told['ETag']}")
    return faults.count()


@check("FlatGeobuf is read in part over HTTP ranges, GeoParquet by its covering box")
def parts():
    near = {name for name, (place, _) in truth(()).items() if place and 7 <= place[0] <= 8 and 45 <= place[1] <= 46}
    part = pyogrio.read_dataframe(f"/vsicurl/{SITE}/export/desks.fgb", bbox=(7, 45, 8, 46))
    covered = geopandas.read_parquet(io.BytesIO(fetched("parquet", {})), bbox=(7, 45, 8, 46))
    faults = Faults()
    faults.unless(set(part["id"]) == near, f"fgb: {len(part)} instead of {len(near)}")
    faults.unless(set(covered["id"]) == near, f"parquet: {len(covered)} instead of {len(near)}")
    faults.count()
    return len(part) + len(covered)


@check("GeoParquet says what it is: version 1.1, WKB, CRS84, a covering box")
def geoparquet():
    body = fetched("parquet", {})
    told = json.loads(pyarrow.parquet.read_metadata(io.BytesIO(body)).metadata[b"geo"])
    column = told["columns"][told["primary_column"]]
    faults = Faults()
    faults.unless(told["version"] == "1.1.0", told["version"])
    faults.unless(column["encoding"] == "WKB" and column["geometry_types"] == ["Point"], column)
    faults.unless(column.get("crs", {"id": {"code": "CRS84"}})["id"]["code"] == "CRS84", column.get("crs"))
    faults.unless("bbox" in column.get("covering", {}), "no covering")
    schema = pyarrow.parquet.read_schema(io.BytesIO(body))
    faults.unless(schema.field("confirmed_on").type == pyarrow.date32(), schema.field("confirmed_on"))
    faults.unless(pyarrow.types.is_list(schema.field("needs").type), schema.field("needs"))
    return faults.count()


run()
