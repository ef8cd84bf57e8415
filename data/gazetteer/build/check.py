"""Checks the gazetteer and the cities against each other. Exit code 1 when something is wrong.

usage: check.py [--gazetteer DIR] [--cities DIR] [--desks FILE.csv]
"""

import argparse
import csv
import datetime
import json
import math
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import shapely

HERE = Path(__file__).resolve().parent
FREE_LICENCES = {"CC0 1.0", "IODL 2.0"}
CITY_KEYS = {
    "slug", "name", "province_codes", "neighbour_province_codes", "municipalities", "bbox", "center", "zoom",
    "main_municipality", "languages", "geocoders", "sources", "patron_days",
}

problems = []


def expect(fact, text):
    if not fact:
        problems.append(text)


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    expect(all(None not in row and None not in row.values() for row in rows), f"{path.name}: a row with too many or too few cells")
    return rows


def position(row, where):
    lat, lon = float(row["lat"]), float(row["lon"])
    expect(35 < lat < 48 and 6 < lon < 19, f"{where}: {lat}, {lon} is not in Italy")
    return lat, lon


def metres_outside(shape, lat, lon):
    point = shapely.Point(lon, lat)
    if shape.covers(point):
        return 0.0
    (x, y) = shapely.shortest_line(shape, point).coords[0]
    return math.hypot((x - lon) * math.cos(math.radians(lat)), y - lat) * 111_195


def read_boundaries(folder, municipalities):
    shapes, provinces = {}, {}
    for path in sorted(folder.glob("*.geojson")):
        collection = json.loads(path.read_text(encoding="utf-8"))
        expect(collection["type"] == "FeatureCollection" and "crs" not in collection, f"{path.name}: not RFC 7946")
        for feature in collection["features"]:
            properties = feature["properties"]
            code, shape = properties["istat"], shapely.from_geojson(json.dumps(feature["geometry"]))
            row = municipalities.get(code)
            expect(row and (row["name"], row["province"]) == (properties["name"], properties["province"]), f"{path.name}: {code} is not in municipalities.csv like this")
            expect(properties["province"] == path.stem, f"{path.name}: {code} is of another province")
            expect(shape.is_valid, f"{path.name}: {code}: {shapely.is_valid_reason(shape)}")
            for part in shapely.get_parts(shape):
                expect(shapely.is_ccw(part.exterior) and not any(shapely.is_ccw(r) for r in part.interiors), f"{path.name}: {code}: ring order")
            shapes[code], provinces[code] = shape, path.stem
    present = Counter(provinces.values())
    for province, count in present.items():
        known = sum(row["province"] == province for row in municipalities.values())
        expect(count == known, f"{province}: {count} polygons for {known} municipalities")
    expect(shapely.coverage_is_valid(list(shapes.values())), "boundaries: neighbours overlap or gape")
    return shapes


def check_gazetteer(folder):
    rows = table(folder / "municipalities.csv")
    municipalities = {row["istat"]: row for row in rows}
    expect(len(rows) == len(municipalities), "municipalities.csv: a code appears twice")
    expect(list(municipalities) == sorted(municipalities), "municipalities.csv: not sorted")
    for row in rows:
        where = f"municipalities.csv: {row['istat']} {row['name']}"
        position(row, where)
        expect(re.fullmatch(r"\d{6}", row["istat"]), f"{where}: code")
        expect(re.fullmatch(r"[A-Z]{2}", row["province"]) and row["name"] and row["region"], f"{where}: empty cell")
        expect(all(re.fullmatch(r"\d{5}", p) for p in row["postcodes"].split(";") if p), f"{where}: postcodes")
        expect(row["population"] == "" or int(row["population"]) > 0, f"{where}: population")
        expect("?" not in row["other_names"], f"{where}: a letter is lost")

    shapes = read_boundaries(folder / "boundaries", municipalities)
    counts = {"municipalities": len(rows), "boundaries": len(shapes)}
    for code, shape in shapes.items():
        outside = metres_outside(shape, float(municipalities[code]["lat"]), float(municipalities[code]["lon"]))
        expect(outside <= 500, f"municipalities.csv: {code} lies {outside:.0f} m outside its polygon")

    for name, code_column in (("quarters", "istat"), ("stations", "istat"), ("postcodes", "istat"), ("address_points", "istat_code")):
        rows = table(folder / f"{name}.csv")
        counts[name] = len(rows)
        for row in rows:
            code = row[code_column]
            where = f"{name}.csv: {code} {row.get('name') or row.get('postcode')}"
            lat, lon = position(row, where)
            expect(code in municipalities, f"{where}: unknown municipality")
            expect(code in shapes, f"{where}: outside the areas")
            outside = metres_outside(shapes[code], lat, lon) if code in shapes else 0
            expect(outside <= 200, f"{where}: {outside:.0f} m outside its polygon")
            if name == "address_points":
                expect(row["licence"] in FREE_LICENCES, f"{where}: licence {row['licence']}")
                expect(row["municipality"] == municipalities[code]["name"], f"{where}: named {row['municipality']}")
                expect(re.fullmatch(r"(\d{5})?", row["postcode"]), f"{where}: postcode")
    return municipalities, shapes, counts


def check_cities(folder, municipalities, shapes):
    try:
        import holidays
    except ImportError:
        holidays = None
    paths = sorted(folder.glob("*/city.toml"))
    for path in paths:
        city, where = tomllib.loads(path.read_text(encoding="utf-8")), path.parent.name
        expect(set(city) == CITY_KEYS, f"{where}: keys {set(city) ^ CITY_KEYS}")
        expect(city["slug"] == where, f"{where}: slug")
        codes = [c for c, row in municipalities.items() if row["province"] in city["province_codes"]] + city["municipalities"]
        expect(codes and all(c in shapes for c in codes), f"{where}: municipalities without a polygon")
        west, south, east, north = city["bbox"]
        w, s, e, n = shapely.total_bounds([shapes[c] for c in codes])
        expect(west <= w and south <= s and east >= e and north >= n, f"{where}: the bbox is too small")
        expect(max(w - west, s - south, east - e, north - n) < 0.02, f"{where}: the bbox is too large")
        main = municipalities[city["main_municipality"]]
        expect(city["main_municipality"] in codes, f"{where}: main municipality")
        expect(city["center"] == [round(float(main["lon"]), 4), round(float(main["lat"]), 4)], f"{where}: center")
        expect(len(city["languages"]) == len(set(city["languages"])) and all(re.fullmatch("[a-z]{2,3}", x) for x in city["languages"]), f"{where}: languages")
        for day in city["patron_days"]:
            row = municipalities.get(day["istat"])
            expect(row and row["province"] in city["province_codes"] + city["neighbour_province_codes"], f"{where}: patron day of {day['istat']}")
            date = datetime.date.fromisoformat(f"2027-{day['day']}")
            match = re.search(r"IT subdivision ([A-Z]{2})", day["source"])
            expect(match or day["source"].startswith("http"), f"{where}: patron day without a source")
            if match and holidays:
                expect(match[1] == row["province"], f"{where}: {day['name']}: subdivision of another province")
                expect(day["name"] in holidays.Italy(subdiv=match[1], years=2027, language="it_IT").get_list(date), f"{where}: {day['name']} on {date} is not in holidays")
    return len(paths)


def check_desks(path, municipalities, shapes):
    by_name, far = defaultdict(list), []
    for code, row in municipalities.items():
        by_name[row["name"], row["province"]].append(code)
    rows = table(path)
    for row in rows:
        codes = by_name[row["municipality"], row["province"]]
        expect(len(codes) == 1, f"desk {row['id']}: {len(codes)} municipalities {row['municipality']} ({row['province']})")
        if codes and row["lat"] and row["position_precision"] != "municipality":
            outside = metres_outside(shapes[codes[0]], float(row["lat"]), float(row["lon"]))
            if outside > 0:
                far.append(f"{row['id']}: {outside:.0f} m outside {row['municipality']}")
    return len(rows), far


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gazetteer", type=Path, default=HERE.parent)
    arguments.add_argument("--cities", type=Path, default=HERE.parent.parent / "cities")
    arguments.add_argument("--desks", type=Path)
    options = arguments.parse_args()
    if not (options.gazetteer / "address_points.csv").exists():
        sys.exit(f"{options.gazetteer}: address_points.csv is imported by hand, copy it there first")
    municipalities, shapes, counts = check_gazetteer(options.gazetteer)
    counts["cities"] = check_cities(options.cities, municipalities, shapes)
    if options.desks:
        counts["desks"], far = check_desks(options.desks, municipalities, shapes)
        for line in far:
            print("outside:", line)
    print(", ".join(f"{name} {count}" for name, count in counts.items()))
    for problem in problems:
        print("PROBLEM", problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
