"""Builds municipality_names.csv: how the seats of municipalities are called in other languages, after GeoNames.

Run by build.sh, after build.py. Same inputs, same bytes out.
"""

import argparse
import csv
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

SHORTEST = 3


def plain(name):
    """A name without accents, case and punctuation, for comparison; other scripts stay."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.split())


def is_name(text):
    """Neither an airport's code nor a bare transliteration, which GeoNames writes in small Latin letters."""
    if len(text) < SHORTEST or any(c in text for c in ";\"/()"):
        return False
    if re.fullmatch(r"[A-Z]{3}", text):
        return False
    return not (text.isascii() and text == text.lower())


def alternates(path):
    """(latitude, longitude) as build.py writes them -> names of the populated places of Italy that lie there."""
    found = defaultdict(list)
    for line in Path(path).read_text("utf-8").splitlines():
        cell = line.split("\t")
        if cell[8] == "IT" and cell[6] == "P":
            names = [cell[1], *(cell[3].split(",") if cell[3] else [])]
            found[f"{float(cell[4]):.5f}", f"{float(cell[5]):.5f}"].append((plain(cell[1]), names))
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cities500", required=True)
    arguments.add_argument("--out", required=True, help="the folder of municipalities.csv")
    options = arguments.parse_args()
    folder = Path(options.out)
    rows = list(csv.DictReader((folder / "municipalities.csv").open(encoding="utf-8")))
    places = alternates(options.cities500)
    owners = defaultdict(set)  # plain name -> codes that have it, officially or not
    for row in rows:
        for name in [row["name"], *row["other_names"].split(";")]:
            owners[plain(name)].add(row["istat"])
    candidates = {}
    for row in rows:
        own = {plain(name) for name in [row["name"], *row["other_names"].split(";")]}
        here = places.get((row["lat"], row["lon"]), [])
        names = {}
        for _, group in here:
            # A place at the same spot that never has the municipality's name is another place.
            if not own & {plain(name) for name in group}:
                continue
            for name in group:
                if is_name(name) and plain(name) and plain(name) not in own:
                    names.setdefault(plain(name), name)
        candidates[row["istat"]] = names
        for key in names:
            owners[key].add(row["istat"])
    n_rows, n_shared = 0, 0
    with (folder / "municipality_names.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["istat", "name"])
        for code, names in sorted(candidates.items()):
            for key, name in sorted(names.items(), key=lambda item: item[1]):
                if owners[key] == {code}:
                    writer.writerow([code, name])
                    n_rows += 1
                else:
                    n_shared += 1
    print(f"municipality_names.csv: {n_rows} names; {n_shared} left out, as several municipalities have them")


if __name__ == "__main__":
    main()
