"""Synthetic desks in the columns of the project's own list, in municipalities that lie close together."""

import csv
import json
import random
from pathlib import Path

import numpy
import shapely

# So many desks per municipality, whatever their number: a box or a tile then holds as many in small runs too.
DESKS_PER_MUNICIPALITY = 1_000

HEADER = (
    "id,name,organization,organization_type,kind,address,postcode,municipality,province,phone,email,website,"
    "hours_text,opening_hours,needs,languages,audience,appointment,free,notes,source_url,source_date,"
    "confidence,lat,lon,position_precision,position_basis"
).split(",")

STREETS = (
    "Via Roma",
    "Corso Giuseppe Garibaldi",
    "Piazza della Libertà",
    "Via G. Mazzini",
    "Viale della Repubblica",
    "Vicolo Stretto",
    "Via XX Settembre",
    "Largo dei Mille",
    "Via S. Francesco d'Assisi",
    "Via Don Minzoni",
)
HOURS = (
    "",
    "lun-ven 9-12.30",
    "dal lunedì al venerdì ore 9.00/13.00",
    "martedì e giovedì 14.30-17",
    "lun-ven 9-12.30; gio anche 14:30-17",
    "su appuntamento",
    "mer 10-12",
    "lun, mer, ven 8.30-12",
    "h24",
    "sab 9-12, chiuso in agosto",
)
NEEDS = (
    "legal",
    "food",
    "residence_permit;legal",
    "italian_courses",
    "health",
    "work;housing",
    "housing",
    "legal;work;health",
)
LANGUAGES = ("", "it;en", "it;ar;fr", "it;bn", "en;fr;es", "it;uk;ru")
KINDS = ("public", "third_sector", "church", "union")


def write(file: Path, n_desks: int, data: Path) -> None:
    """Every desk lies within its municipality, or it would not be published."""
    chosen = random.Random(2026)
    places = municipalities(data)
    places = places[: max(1, min(len(places), n_desks // DESKS_PER_MUNICIPALITY))]
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(HEADER)
        number = 0
        for index, (name, province, border) in enumerate(places):
            n_here = n_desks * (index + 1) // len(places) - number
            for lon, lat in points(border, n_here, seed=index):
                rows.writerow(row(number, (name, province), (lat, lon), chosen))
                number += 1


def municipalities(data: Path) -> list[tuple[str, str, shapely.Geometry]]:
    """Those of whose borders something is known, the nearest to the first one first."""
    with (data / "gazetteer/municipalities.csv").open(encoding="utf-8", newline="") as table:
        register = {entry["istat"]: entry for entry in csv.DictReader(table)}
    found = []
    for province in sorted((data / "gazetteer/boundaries").glob("*.geojson")):
        for feature in json.loads(province.read_text(encoding="utf-8"))["features"]:
            entry = register[feature["properties"]["istat"]]
            border = shapely.geometry.shape(feature["geometry"])
            shapely.prepare(border)
            found.append((entry["name"], entry["province"], border))
    first = found[0][2].centroid
    return sorted(found, key=lambda place: place[2].centroid.distance(first))


def points(border: shapely.Geometry, n_points: int, seed: int) -> list[tuple[float, float]]:
    """Points within a border, everywhere as dense."""
    chosen = numpy.random.default_rng(seed)
    west, south, east, north = border.bounds
    found: list[tuple[float, float]] = []
    while len(found) < n_points:
        lons = chosen.uniform(west, east, n_points).round(6)
        lats = chosen.uniform(south, north, n_points).round(6)
        inside = shapely.contains_xy(border, lons, lats)
        found.extend(zip(lons[inside].tolist(), lats[inside].tolist()))
    return found[:n_points]


def row(
    number: int, municipality: tuple[str, str], position: tuple[float, float], chosen: random.Random
) -> list[object]:
    pick = chosen.choice
    return [
        f"bench-{number:07}",
        f"Sportello {number}",
        f"Ente {chosen.randrange(number // 3 + 1)}",
        pick(KINDS),
        "sportello",
        f"{pick(STREETS)}, {chosen.randrange(1, 200)}",
        "",
        *municipality,
        f"0{1 + number % 8}1 {chosen.randrange(2_000_000, 9_999_999)}",
        f"info{number}@example.org",
        f"https://www.example.org/{number}" if number % 3 == 0 else "",
        pick(HOURS),
        "",
        pick(NEEDS),
        pick(LANGUAGES),
        "all",
        pick(("yes", "no", "either", "")),
        "yes",
        "Portare un documento." if number % 4 == 0 else "",
        f"https://www.example.org/fonte/{number}",
        f"2026-{1 + number % 10:02}-{1 + number % 28:02}",
        "high",
        f"{position[0]:.6f}",
        f"{position[1]:.6f}",
        "house",
        "register",
    ]
