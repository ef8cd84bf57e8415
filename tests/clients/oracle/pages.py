#!/usr/bin/env python3
"""Pages: together they are the whole, in one order, whatever their size and sorting; the numbers say so."""

import random

from judge import Faults, ask, check, collections, ids, items, link, read, run

SEED = 8
SORTED = [
    "name",
    "-name",
    "municipality,-name",
    "precision_m",
    "-precision_m,name",
    "confirmed_on",
    "-confirmed_on,-name",
    "free,name",
    "+municipality",
]


def walked(first):
    """The pages from a first one on, and whether each keeps to its own numbers."""
    pages = [first]
    while following := link(pages[-1], "next"):
        pages.append(read(following))
        assert len(pages) < 2000, "the pages do not end"
    return pages


def judged(faults, collection, limit, expected, **asked):
    pages = walked(read(f"/ogc/collections/{collection}/items", limit=limit, **asked))
    found = [name for page in pages for name in ids(page["features"])]
    about = f"{collection} limit={limit} {asked}"
    faults.unless(found == expected, f"{about}: {len(found)} features, {len(set(found))} different, of {len(expected)}")
    faults.unless(all(page["numberReturned"] == len(page["features"]) for page in pages), f"{about}: numberReturned")
    faults.unless(all(page["numberMatched"] == len(expected) for page in pages), f"{about}: numberMatched")
    faults.unless(all(len(page["features"]) == limit for page in pages[:-1]), f"{about}: a page is not full")
    return len(found)


@check("pages of any size are together the whole, in one order")
def any_size():
    faults, n_features = Faults(), 0
    chance = random.Random(SEED)
    for collection in collections():
        expected = ids(items(collection)[0])
        least = max(1, len(expected) // 60)
        for limit in {least, chance.randint(least, 40 + least), 97 + least, 9999}:
            n_features += judged(faults, collection, limit, expected)
    faults.count()
    return n_features


@check("sorted pages are the whole too, and sorted")
def sorted_pages():
    faults, n_features = Faults(), 0
    rows = {row["id"]: row["properties"] for row in items("desks")[0]}
    for sorting in SORTED:
        expected = order(rows, sorting)
        for limit in (7, 100):
            n_features += judged(faults, "desks", limit, expected, sortby=sorting)
    faults.count()
    return n_features


def order(rows, sorting):
    """Ids in an order that is built one key after another, the last one first; what is missing comes last."""
    names = sorted(rows)
    for key in reversed(sorting.split(",")):
        name, is_falling = key.lstrip("+-"), key.startswith("-")
        known = [one for one in names if value(rows, one, name) is not None]
        missing = [one for one in names if value(rows, one, name) is None]
        # Stable also when it falls: equal ones keep their order.
        ranks = sorted({value(rows, one, name) for one in known}, reverse=is_falling)
        rank = {one: place for place, one in enumerate(ranks)}
        names = sorted(known, key=lambda one, rank=rank, name=name: rank[value(rows, one, name)]) + missing
    return names


def value(rows, one, name):
    return one if name == "id" else rows[one][name]


@check("pages of a question are together its whole answer")
def asked_pages():
    faults, n_features = Faults(), 0
    for asked in [
        {"filter": "municipality = 'Torino' OR precision_m > 100"},
        {"bbox": "7,44,13,46"},
        {"datetime": "2023-01-01/.."},
        {"municipality": "Milano"},
        {"filter": "needs IS NOT NULL", "bbox": "7,44,13,46", "sortby": "-name"},
    ]:
        whole = ids(items("desks", **asked)[0])
        for limit in (3, 50):
            n_features += judged(faults, "desks", limit, whole, **asked)
    faults.count()
    return n_features


@check("more than the most on a page are cut to the most, and a token of another sorting is refused")
def limits():
    faults = Faults()
    page = read("/ogc/collections/desks/items", limit=1000000)
    faults.unless(page["numberReturned"] == page["numberMatched"], "limit=1000000 is not cut")
    following = link(read("/ogc/collections/desks/items", limit=1, sortby="name"), "next")
    for query in ["limit=1&sortby=-precision_m,name", "limit=1"]:
        token = following[following.index("token=") :].split("&")[0]
        answer = ask(f"/ogc/collections/desks/items?{query}&{token}")
        faults.unless(answer.status == 400, f"{answer.url}: {answer.status}")
    return faults.count()


run()
