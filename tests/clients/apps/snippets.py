#!/usr/bin/env python3
"""The lines that the data page gives to copy, run as they stand there: curl, Python, R and QGIS, in every format."""

import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from judge import Faults, ask, check, read, run

SEARCH = "need=health&city=torino"
QGIS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication, QgsVectorLayer
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
class iface:
    addVectorLayer = staticmethod(lambda *given: globals().update(layer=QgsVectorLayer(*given)))
{code}
assert layer.isValid(), "no valid layer"
print(len(list(layer.getFeatures())), flush=True)
# What QGIS takes down at the end of a program is not our matter.
os._exit(0)
"""


def page(exporter):
    answer = ask(f"/en/data?{SEARCH}&format={exporter}")
    assert answer.status == 200, answer.url
    return answer.body.decode()


def formats():
    choices = page("csv").split('<select id="format"')[1].split("</select>")[0]
    return re.findall(r'<option value="(\w+)"', choices)


def snippets(exporter):
    found = re.findall(r'data-snippet="(\w+)"[^>]*><code>(.*?)</code>', page(exporter), re.DOTALL)
    return {tool: html.unescape(code) for tool, code in found}


def said(command, folder):
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-800:] + done.stdout[-200:]
    return done.stdout.split()[-1] if done.stdout.split() else ""


def n_desks():
    return len(read(f"/export/desks.geojson?{SEARCH}")["features"])


def tried(tool, run_one):
    """Runs a tool's lines for each format that has some; says how many did."""
    faults, expected = Faults(), str(n_desks())
    for exporter in formats():
        code = snippets(exporter).get(tool)
        if code is None:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = run_one(code, folder)
            except AssertionError as refusal:
                found = str(refusal)
        faults.unless(found == expected, f"{exporter}: {found} instead of {expected} by\n{code}")
    return faults.count()


@check("the lines for curl bring the file of every format")
def curl():
    faults = Faults()
    for exporter in formats():
        code = snippets(exporter)["curl"]
        with tempfile.TemporaryDirectory() as folder:
            said(["bash", "-c", f"{code} --silent --show-error"], folder)
            [brought] = Path(folder).iterdir()
            same = ask(re.search(r'"https?://[^/]+(/[^"]+)"', code)[1]).body
            faults.unless(brought.read_bytes() == same, f"{exporter}: {brought.name}")
    return faults.count()


@check("the lines for Python read the chosen desks in every format")
def python():
    return tried("python", lambda code, folder: said([sys.executable, "-c", f"{code}\nprint(len(desks))"], folder))


@check("the lines for R read the chosen desks")
def r():
    return tried("r", lambda code, folder: said(["Rscript", "-e", f"{code}\ncat(nrow(desks))"], folder))


@check("the lines for QGIS open the chosen desks as a layer")
def qgis():
    own = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    os.environ.clear()
    os.environ.update(own)
    return tried("qgis", lambda code, folder: said(["/usr/bin/python3", "-c", QGIS.replace("{code}", code)], folder))


run()
