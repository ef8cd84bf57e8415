#!/usr/bin/env python3
"""Every form of `datetime`, against Python's own dates."""

import random
from datetime import UTC, datetime, timedelta

from earth import rows
from judge import Faults, ask, check, ids, items, read, run

SEED = 7
DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
WRONG = [
    "",
    "soon",
    "2024-13-01",
    "2024-02-30",
    "2024-02-01/2024-01-01",
    "2024-01-01T25:00:00Z",
    "a/b",
    "1/2/3",
    "2024-01-01/2024-01-02/2024-01-03",
    "2024",
    "2024-01",
    "now",
    "2024-01-01T00:00:00",
    "20240101",
    "P1D/2024-01-01",
]


def role(collection):
    """The property that says when a feature is of."""
    properties = read(f"/ogc/collections/{collection}/queryables")["properties"]
    named = [name for name, told in properties.items() if told.get("x-ogc-role") == "primary-instant"]
    return named[0] if named else None


def stretch(text):
    """The first and the last moment of a day or an instant."""
    if len(text) == 10:
        first = datetime.fromisoformat(text).replace(tzinfo=UTC)
        return first, first + DAY - TICK
    moment = datetime.fromisoformat(text)
    return moment, moment


def asked_stretch(text):
    if "/" not in text:
        return stretch(text)
    ends = text.split("/")
    first, last = (None if end in ("", "..") else stretch(end) for end in ends)
    beginning, end = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    return first[0] if first else beginning, last[1] if last else end


def forms(chance, values):
    """Questions in every form of the standard, around the values that there are."""
    for _ in range(12):
        day, other = sorted(chance.choice(values)[:10] for _ in range(2))
        hour = f"{chance.randrange(24):02}:{chance.randrange(60):02}:{chance.randrange(60):02}"
        yield from [day, f"{day}T{hour}Z", f"{day}T{hour}.125Z", f"{day}T{hour}+02:00"]
        yield from [f"{day}/{other}", f"{day}/..", f"{day}/", f"../{other}", f"/{other}"]
        yield from [f"{day}T00:00:00Z/{other}T23:59:59Z", f"{day}/{other}T12:00:00Z", f"{day}T12:00:00-05:00/.."]


@check("datetime holds what Python's dates say, in every form, and what has no time")
def every_form():
    faults, n_found = Faults(), 0
    for collection in ["desks", "sheets", "runs"]:
        time = role(collection)
        values = [own[time] for _, _, own in rows(collection) if own[time]]
        for text in forms(random.Random(SEED), values):
            first, last = asked_stretch(text)

            def meets(value, first=first, last=last):
                return value is None or (stretch(value)[0] <= last and first <= stretch(value)[1])

            expected = {name for name, _, own in rows(collection) if meets(own[time])}
            found = set(ids(items(collection, datetime=text)[0]))
            faults.unless(found == expected, f"{collection} {text}: {len(found)} against {len(expected)}")
            n_found += len(found)
    faults.count()
    return n_found


@check("what has no time answers every datetime (Core, fc-time-response C)")
def without_a_time():
    faults = Faults()
    for collection in ["organizations", "municipalities"]:
        whole = read(f"/ogc/collections/{collection}/items", limit=1)["numberMatched"]
        found = read(f"/ogc/collections/{collection}/items", limit=1, datetime="1999-01-01")["numberMatched"]
        faults.unless(found == whole, f"{collection}: {found} of {whole}")
    return faults.count()


@check("what is no time is refused, and the parameter is named")
def wrong():
    faults = Faults()
    for text in WRONG:
        answer = ask("/ogc/collections/desks/items", datetime=text)
        is_right = answer.status == 400 and answer.json().get("parameter") == "datetime"
        faults.unless(is_right, f"datetime={text!r}: {answer.status}")
    return faults.count()


run()
