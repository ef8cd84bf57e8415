#!/usr/bin/env python3
"""Street registers (ANNCSU, as onData publishes them in Parquet) as CSV files that `bussola gazetteer import` reads.

    python3 -m venv .venv && .venv/bin/pip install pyarrow
    .venv/bin/python tests/bench/anncsu.py FOLDER/anncsu FOLDER/ipa/istat_elenco_comuni.csv OUT

The official CSV files have the ISTAT code; the Parquet files have the cadastral code, which ISTAT's list translates.
"""

import csv
import pathlib
import sys

import pyarrow.parquet


def istat_by_cadastral_code(path: pathlib.Path) -> dict[str, str]:
    text = path.read_bytes()
    try:
        lines = text.decode("utf-8-sig")
    except UnicodeDecodeError:
        lines = text.decode("cp1252")
    rows = csv.reader(lines.splitlines(keepends=True), delimiter=";")
    next(rows)
    codes = {}
    for row in rows:
        cadastral = [cell for cell in row if len(cell) == 4 and cell[0].isalpha() and cell[1:].isdigit()]
        if cadastral and len(row) > 4 and row[4].strip().isdigit():
            codes[cadastral[0]] = row[4].strip().zfill(6)
    return codes


def main() -> None:
    source, municipalities, out = (pathlib.Path(arg) for arg in sys.argv[1:4])
    codes = istat_by_cadastral_code(municipalities)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.parquet")):
        columns = ["codice_belfiore", "DUG", "DUF"]
        table = pyarrow.parquet.read_table(path, columns=columns).to_pydict()
        n_lost = 0
        with open(out / f"{path.stem}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(["CODICE_COMUNE", "CODICE_ISTAT", "ODONIMO"])
            for cadastral, kind, name in zip(*(table[column] for column in columns)):
                istat = codes.get(cadastral)
                n_lost += istat is None
                if istat:
                    writer.writerow([cadastral, istat, f"{kind or ''} {name or ''}".strip()])
        print(f"{path.name}: {len(table['DUF'])} streets, {n_lost} of municipalities that ISTAT does not list")


if __name__ == "__main__":
    main()
