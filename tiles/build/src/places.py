"""The layers of points: countries, regions, municipalities, villages, quarters, seas; and railway stations."""

import csv
import json
import math

import shapely

import names
from project import to_mercator

REGION_ISO = {"1": "it21", "2": "it23", "3": "it25", "4": "it32", "5": "it34", "6": "it36", "7": "it42", "8": "it45",
              "9": "it52", "10": "it55", "11": "it57", "12": "it62", "13": "it65", "14": "it67", "15": "it72",
              "16": "it75", "17": "it77", "18": "it78", "19": "it82", "20": "it88"}
COUNTRIES = {"IT": (12.6, 43.1), "FR": (4.6, 46.2), "CH": (8.1, 46.85), "AT": (14.2, 47.5), "SI": (14.7, 46.0),
             "HR": (15.9, 45.3), "DE": (10.9, 49.2), "BA": (17.8, 44.1), "AL": (20.05, 41.0), "ME": (19.25, 42.75),
             "TN": (9.4, 35.6), "DZ": (5.2, 35.9), "GR": (21.6, 39.4), "RS": (20.9, 44.0), "HU": (19.3, 47.0),
             "MT": (14.4, 35.9), "LY": (14.5, 31.5), "ES": (-3.4, 40.2), "BE": (4.6, 50.7), "CZ": (15.4, 49.8),
             "SK": (19.4, 48.7), "PL": (19.3, 52.0), "RO": (24.9, 45.9), "BG": (25.3, 42.7), "NL": (5.6, 52.3),
             "UA": (31.2, 49.0), "TR": (33.0, 39.2), "GB": (-1.6, 53.0), "MK": (21.7, 41.6), "XK": (20.9, 42.6)}
STEPS = [(800_000, 4), (300_000, 5), (140_000, 6), (70_000, 7), (25_000, 8), (8_000, 9), (0, 10)]


def first_zoom(population):
    return next(zoom for least, zoom in STEPS if population >= least)


def geonames(folder):
    for line in (folder / "package" / "dist" / "cities500.txt").open(encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        yield {"id": int(c[0]), "name": c[1], "ascii": c[2], "spellings": c[3].split(","), "lat": float(c[4]),
               "lon": float(c[5]), "code": c[7], "country": c[8], "istat": c[12], "population": int(c[14] or 0)}


def point(lon, lat):
    return shapely.Point(*to_mercator(lon, lat))


def feature(fid, geometry, zoom, properties):
    return {"id": fid, "geometry": geometry, "minzoom": zoom, "properties": properties}


def country_and_region_points(coverage, cldr_territories):
    out = []
    in_language = names.countries(cldr_territories)
    for n, (code, (lon, lat)) in enumerate(sorted(COUNTRIES.items())):
        translations = {lang: table.get(code) for lang, table in in_language.items()}
        properties = names.properties(translations["it"], translations)
        out.append(feature(n + 1, point(lon, lat), 2, properties | {"kind": "country", "country": code,
                                                                   "rank": 1 if code == "IT" else 2}))
    by_language = names.regions()
    for code, (name, geometry) in sorted(coverage.region_shapes().items()):
        biggest = max(getattr(geometry, "geoms", [geometry]), key=lambda g: g.area)
        middle = biggest.centroid if biggest.contains(biggest.centroid) else biggest.representative_point()
        translations = {lang: table.get(REGION_ISO[code]) for lang, table in by_language.items()}
        out.append(feature(100 + int(code), middle, 5, names.properties(name.split("/")[0], translations) |
                           {"kind": "region", "rank": 3, "country": "IT"}))
    return out


def municipality_points(coverage, places):
    """One point for each municipality: its seat in GeoNames when it lies inside, otherwise a point in the polygon."""
    seats = {}
    for p in places:
        if p["country"] == "IT" and p["istat"].isdigit():
            code, current = str(int(p["istat"])), seats.get(str(int(p["istat"])))
            key = (p["code"].startswith(("PPLA", "PPLC")), p["population"])
            if current is None or key > current[0]:
                seats[code] = (key, p)
    out, used = [], set()
    for m in coverage.municipalities:
        seat = seats.get(m["code"], (None, None))[1]
        geometry, translations = m["geometry"].representative_point(), {}
        capital = ""
        if seat and (seat["code"].startswith(("PPLA", "PPLC")) or seat["name"] == m["name"]):
            at = point(seat["lon"], seat["lat"])
            used.add(seat["id"])
            if m["geometry"].distance(at) < 3000:
                geometry = at
            capital = {"PPLC": "country", "PPLA": "region", "PPLA2": "province"}.get(seat["code"], "")
            translations = names.from_spellings(seat["ascii"], seat["spellings"])
            if "en" not in translations and seat["name"] != m["name"] and capital in ("country", "region"):
                translations["en"] = seat["name"]
        if m["name"] == "Ancona":
            capital = capital or "region"
        population, zoom = m["population"], first_zoom(m["population"])
        zoom = {"country": 4, "region": min(zoom, 6), "province": min(zoom, 7)}.get(capital, zoom)
        out.append(feature(1_000_000 + int(m["code"]), geometry, zoom,
                           names.properties(m["name"].split("/")[0], translations) |
                           {"kind": "municipality", "capital": capital, "istat": m["istat"], "country": "IT",
                            "population": population, "rank": zoom}))
    return out, used


def other_places(coverage, places, used, box):
    """Villages and quarters of Italy and the large towns around it."""
    by_code = {m["code"]: m for m in coverage.municipalities}
    out = []
    for p in places:
        if p["id"] in used or not (box[0] < p["lon"] < box[2] and box[1] < p["lat"] < box[3]):
            continue
        properties = names.properties(p["name"], names.from_spellings(p["ascii"], p["spellings"]))
        properties |= {"country": p["country"], "population": p["population"]}
        at = point(p["lon"], p["lat"])
        if p["country"] == "IT":
            town = by_code.get(str(int(p["istat"])) if p["istat"].isdigit() else "")
            if town and town["name"] == p["name"] or p["population"] < 500 and p["code"] != "PPLX":
                continue
            inside = bool(town and town["population"] > 80_000 and town["geometry"].distance(at) < 500)
            kind = "quarter" if p["code"] == "PPLX" or inside else "village"
            big = 10 if p["population"] > 100_000 else 11
            properties |= {"kind": kind, "rank": big if kind == "quarter" else 12}
            out.append(feature(p["id"], at, big if kind == "quarter" else 11, properties))
        elif p["population"] >= 60_000 and p["code"] != "PPLX" or p["code"] in ("PPLC",):
            zoom = 5 if p["code"] == "PPLC" else max(6, first_zoom(p["population"]) + 1)
            properties |= {"kind": "municipality", "capital": "country" if p["code"] == "PPLC" else "", "rank": zoom}
            out.append(feature(p["id"], at, zoom, properties))
    return out


def label_points(path, coverage):
    """Seas, lakes and quarters written by hand in labels.csv; a quarter outside its municipality stops the build."""
    by_name = {m["name"]: m for m in coverage.municipalities}
    out = []
    for n, row in enumerate(csv.DictReader(path.open(encoding="utf-8"))):
        at = point(float(row["lon"]), float(row["lat"]))
        town = by_name.get(row["municipality"])
        if town and town["geometry"].distance(at) > 300:
            raise SystemExit(f"labels.csv: {row['name']} is not in {row['municipality']}: {town['geometry'].distance(at):.0f} m")
        zoom = int(row["minzoom"])
        properties = {"name": row["name"], "kind": row["kind"], "rank": zoom}
        if town:
            properties |= {"country": "IT", "istat": town["istat"], "approximate": True}
        out.append(feature(500 + n, at, min(zoom, 11), properties))
    return out


def without_twins(features, metres=900):
    """Drops a hand-written quarter when GeoNames has one of that name close by."""
    seen = {}
    for f in features:
        if f["properties"]["kind"] in ("quarter", "village", "municipality") and not f["properties"].get("approximate"):
            seen.setdefault(f["properties"]["name"], []).append(f["geometry"])
    return [f for f in features if not (f["properties"].get("approximate") and
            any(g.distance(f["geometry"]) < metres * 1.5 for g in seen.get(f["properties"]["name"], [])))]


def stations(folder, coverage):
    """Railway stations of Italy from the bundled list; stops that no passenger train serves are left out."""
    text = (folder / "package" / "src" / "static.js").read_text("utf-8")
    rows = json.loads(text[text.index("[") : text.rindex("]") + 1])
    out, seen = [], set()
    for s in rows:
        if s["country"] != "IT" or not s.get("latitude") or not s.get("uic") or not s.get("trenitalia_is_enabled"):
            continue
        if s.get("is_airport") or s.get("is_city") or any(w in s["name"] for w in ("Autostaz", "Imbarc", " Molo ", "Marittima", "Smistamento", "Officina", "Caserma")):
            continue
        lon, lat = float(s["longitude"]), float(s["latitude"])
        key = (s["name"], round(lon, 2), round(lat, 2))
        if key in seen or not math.isfinite(lon):
            continue
        seen.add(key)
        main = bool(s.get("is_main_station"))
        out.append(feature(int(s["id"]), point(lon, lat), 10 if main else 11,
                           {"name": s["name"], "kind": "station", "main": main}))
    out.sort(key=lambda f: (not f["properties"]["main"], len(f["properties"]["name"]), f["id"]))
    kept = []
    for f in out:  # "Bari Centrale FAL" beside "Bari Centrale" is the same place for a traveller
        twin = any(f["properties"]["name"].startswith(k["properties"]["name"]) and k["geometry"].distance(f["geometry"]) < 500
                   for k in kept)
        if not twin:
            kept.append(f)
    return kept
