"""What every check in Python is written with: a list of checks that count what they looked at, and a plain client.

A script of checks defines functions with `@check("what must hold")`, each answering how many things it looked at, and
ends with `judge.run()`. A line is printed for each: `ok`, the count and the sentence, or `WRONG` with the reason.
Standard library only: Debian's Python, which has QGIS and GDAL, reads this too.
"""

import json
import os
import sys
import traceback
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field

SITE = os.environ["BUSSOLA_URL"].rstrip("/")
OGC = f"{SITE}/ogc"
MAX_SECONDS = 60
MAX_TOLD = 8

_checks = []


def check(sentence):
    """Registers a function as a check; it answers with the number of things it looked at."""

    def register(function):
        _checks.append((sentence, function))
        return function

    return register


def run():
    """Runs every check and ends the program: 0 only when all hold and none looked at nothing."""
    n_wrong = 0
    for sentence, function in _checks:
        try:
            count = function()
            assert count, "looked at nothing"
            print(f"ok\t{count}\t{sentence}", flush=True)
        except AssertionError as error:
            n_wrong += 1
            print(f"WRONG\t{sentence}: {error or where(error)}", flush=True)
        except Exception:  # A client that breaks is a finding like any other; the next check still runs.
            n_wrong += 1
            print(f"WRONG\t{sentence}: {traceback.format_exc().strip()}", flush=True)
    sys.exit(1 if n_wrong or not _checks else 0)


def where(error):
    return "".join(traceback.format_tb(error.__traceback__)[-1:]).strip()


@dataclass
class Faults:
    """Collects what is wrong, so that one run tells all of it."""

    found: list = field(default_factory=list)
    n_seen: int = 0

    def unless(self, holds, told):
        self.n_seen += 1
        if not holds:
            self.found.append(str(told))

    def count(self):
        """How many things were looked at; fails when something was wrong with one."""
        more = len(self.found) - MAX_TOLD
        rest = f"\n  and {more} more" if more > 0 else ""
        told = "\n  ".join(self.found[:MAX_TOLD])
        assert not self.found, f"{len(self.found)} of {self.n_seen} are wrong:\n  {told}{rest}"
        return self.n_seen


@dataclass
class Answer:
    status: int
    headers: object
    body: bytes
    url: str

    @property
    def media_type(self):
        return self.headers.get_content_type()

    def json(self):
        return json.loads(self.body)


def ask(path, accept=None, headers=None, **parameters):
    """Any answer, also a refusal. A parameter's underscore stands for a hyphen: `bbox_crs`."""
    named = {
        name.rstrip("_").replace("_", "-") if name in HYPHENED else name: value for name, value in parameters.items()
    }
    query = urllib.parse.urlencode(named)
    url = path if path.startswith("http") else SITE + path
    if query:
        url += ("&" if "?" in url else "?") + query
    return fetch(url, {**(headers or {}), **({"Accept": accept} if accept else {})})


HYPHENED = {"bbox_crs", "filter_crs", "filter_lang"}


def fetch(url, headers=None):
    request = urllib.request.Request(url, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=MAX_SECONDS) as response:
            return Answer(response.status, response.headers, response.read(), url)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return Answer(refusal.code, refusal.headers, refusal.read(), url)


def read(path, **parameters):
    """The JSON of an answer that must be right."""
    answer = ask(path, **parameters)
    assert answer.status == 200, f"{answer.url} answers {answer.status}: {answer.body[:300]}"
    return answer.json()


def collections():
    """Every collection by its id, as `/ogc/collections` tells it."""
    return {one["id"]: one for one in read("/ogc/collections")["collections"]}


def items(collection, **parameters):
    """All features that answer a question, over all pages, with the first page's `numberMatched`."""
    page = read(f"/ogc/collections/{collection}/items", **{"limit": 10000, **parameters})
    matched, features = page.get("numberMatched"), page["features"]
    while following := link(page, "next"):
        page = read(following)
        features += page["features"]
    return features, matched


def link(document, rel):
    return next((one["href"] for one in document.get("links", []) if one["rel"] == rel), None)


def ids(features):
    return [feature["id"] for feature in features]
