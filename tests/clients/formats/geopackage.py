#!/usr/bin/env python3
"""GDAL's own validator of GeoPackages: no error and no warning, on the export and on the store.

The validator is the current one (PyPI's gdal-utils): Debian's is of GeoPackage 1.3 and asks for a trigger that 1.4 has
replaced. It runs on Debian's bindings, which no other package has.
"""

import contextlib
import importlib.util
import os
import sqlite3
import subprocess
import tempfile
from pathlib import Path

from judge import ask, check, run

SAMPLES = Path(importlib.util.find_spec("osgeo_utils").submodule_search_locations[0], "samples")
#: Has the bindings.
DEBIAN = "/usr/bin/python3"


def judged(path):
    """The number of tables of a file that the validator finds nothing wrong with."""
    command = [DEBIAN, SAMPLES / "validate_gpkg.py", "--extra", "--warning-as-error", path]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr).strip()[-3000:]
    with contextlib.closing(sqlite3.connect(path)) as file:
        return file.execute("SELECT count(*) FROM gpkg_contents").fetchone()[0]


@check("GDAL's validator finds nothing in the export")
def export():
    answer = ask("/export/desks.gpkg")
    assert answer.status == 200, f"{answer.url} answers {answer.status}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "desks.gpkg")
        path.write_bytes(answer.body)
        return judged(path)


@check("GDAL's validator finds nothing in a copy of the store")
def store():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "store.gpkg")
        # The live file is never opened by others: what was written last is beside it.
        with contextlib.closing(sqlite3.connect(f"file:{os.environ['BUSSOLA_STORE']}?mode=ro", uri=True)) as live:
            live.execute("VACUUM INTO ?", (str(path),))
        return judged(path)


run()
