#!/usr/bin/env python3
"""Wrong and hostile requests: 400 or 404 with a problem body that names what is wrong, never a failure of ours."""

import json
import random
import urllib.parse

from judge import SITE, Faults, ask, check, collections, fetch, run

SEED = 10
ITEMS = "/ogc/collections/desks/items"
CRS = "http://www.opengis.net/def/crs/EPSG/0/"

#: Parameter, and values that must be refused with its name.
WRONG = {
    "limit": ["0", "-1", "ten", "1.5", "", " ", "1e3", "0x10", "٣", "NaN", "10;11", "1,2"],
    "bbox": [
        "",
        "1",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,3,4,5,6,7",
        "a,b,c,d",
        "7,46,8,45",
        "-181,0,0,1",
        "0,-91,1,0",
        "0,0,1,91",
        "NaN,0,1,1",
        "inf,0,1,1",
        "7,45,9,8,46,1",
        "7 45 8 46",
        "7;45;8;46",
        "7,45,8,",
        ",,,",
        "1e400,0,1,1",
        "[7,45,8,46]",
    ],
    "bbox-crs": ["EPSG:4326", "", "4326", CRS + "9999", "urn:ogc:def:crs:EPSG::4326", "CRS84", "javascript:1"],
    "crs": ["EPSG:4326", "", CRS + "27700", CRS, "[EPSG:4326]", "http://example.org/crs"],
    "filter-crs": ["EPSG:4326", "", CRS + "27700"],
    "filter-lang": ["cql-text", "sql", "", "CQL2-TEXT", "cql2-xml"],
    "filter": [
        "name",
        "name =",
        "= 'a'",
        "name = 'a' AND",
        "nothing = 1",
        "name = 1",
        "name LIKE",
        "(name = 'a'",
        "name = 'a')",
        "S_INTERSECTS(geometry)",
        "S_INTERSECTS(name,POINT(7 45))",
        "S_INTERSECTS(geometry,POINT(7))",
        "S_INTERSECTS(geometry,POLYGON((7 45,8 46)))",
        "S_NEAR(geometry,POINT(7 45))",
        "DATE('2024-13-01') = confirmed_on",
        "name = 'a'; DROP TABLE desks",
        "1",
        "'a'",
        "(" * 500 + "1=1" + ")" * 500,
        "NOT " * 1000 + "free = true",
        "precision_m / 0 > 1 AND",
        'name = "a',
        '{"op":"="}',
        "A_CONTAINS(needs)",
        "\0",
    ],
    "sortby": ["nothing", "-", "+", "needs", "name,,kind", "geometry", "name desc", "--name", "name;kind"],
    "properties": ["nothing", "name,nothing", "*"],
    "skipGeometry": ["maybe", "1", "yes", ""],
    "token": ["", "x", "[]", "{}", "[1]", '["a","b"]', "null", "0", '[["a"]]'],
    "datetime": ["yesterday", "2024-02-31", "2024-01-02/2024-01-01"],
    "f": ["xml", "", "gml", "JSON", "../../etc/passwd"],
    "precision_m": ["near", "NaN", ""],
    "free": ["perhaps", "1"],
    "unheard_of": ["1"],
    "offset": ["-1", "ten"],
}
PATHS = [
    "/ogc/nothing",
    "/ogc/collections/nothing",
    "/ogc/collections/nothing/items",
    "/ogc/collections/desks/items/nothing",
    "/ogc/collections/desks/nothing",
    "/ogc/collections/%00",
    "/ogc/collections/desks%2Fitems",
    "/ogc/collections/../desks",
    "/ogc/collections/desks/items/" + "a" * 3000,
    "/ogc/collections/desks/items/%F0%9F%98%80",
    "/ogc/collections/DESKS",
    "/ogc/collections/desks/items/%ff%fe",
    "/ogc/collections/runs/items/0",
    "/ogc/collections/desks/queryables/name",
]


def problem(answer, parameter=None):
    """What is wrong with a refusal, if anything."""
    if answer.status not in (400, 404, 414):
        return f"answers {answer.status}"
    if answer.media_type != "application/problem+json":
        return f"{answer.status} as {answer.media_type}"
    told = answer.json()
    if not all(told.get(name) for name in ("type", "title", "status")) or told["status"] != answer.status:
        return f"is no problem body: {told}"
    if parameter and answer.status == 400 and told.get("parameter") != parameter:
        return f"names {told.get('parameter')}, not {parameter}"
    return None


@check("a wrong value is refused, and its parameter is named")
def wrong_values():
    faults = Faults()
    for parameter, values in WRONG.items():
        for value in values:
            answer = fetch(f"{SITE}{ITEMS}?{urllib.parse.urlencode({parameter: value})}")
            wrong = problem(answer, parameter)
            faults.unless(not wrong, f"{parameter}={value[:60]!r} {wrong}")
    return faults.count()


@check("an address that there is not answers 404 with a problem")
def wrong_paths():
    faults = Faults()
    for path in PATHS:
        wrong = problem(fetch(SITE + path))
        faults.unless(not wrong, f"{path[:80]} {wrong}")
    return faults.count()


@check("a parameter given twice, an unknown one and a broken query are refused everywhere")
def wrong_queries():
    faults = Faults()
    whole = [
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/desks",
        "/ogc/collections/desks/queryables",
        "/ogc/collections/desks/sortables",
        "/ogc/collections/desks/schema",
        ITEMS,
        "/ogc/api",
        "/ogc/api-3.1",
    ]
    for path in whole:
        wrong = problem(fetch(f"{SITE}{path}?unheard_of=1"), "unheard_of")
        faults.unless(not wrong, f"{path}?unheard_of=1 {wrong}")
    for query in ["limit=1&limit=2", "bbox=7,45,8,46&bbox=0,0,1,1", "limit=%zz", "filter=%ff%fe", "f=json&f=html"]:
        wrong = problem(fetch(f"{SITE}{ITEMS}?{query}"))
        faults.unless(not wrong, f"{query} {wrong}")
    return faults.count()


@check("random requests never fail on our side, and every refusal has a problem body")
def random_requests():
    chance = random.Random(SEED)
    faults, n_refused = Faults(), 0
    known, all_collections = [*WRONG, "municipality", "name", "needs"], [*collections(), "x"]
    for _ in range(600):
        path = f"/ogc/collections/{chance.choice(all_collections)}/{chance.choice(['items', 'queryables', 'schema'])}"
        names = chance.sample(known, chance.randint(1, 3))
        query = "&".join(f"{name}={urllib.parse.quote(noise(chance))}" for name in names)
        answer = fetch(f"{SITE}{path}?{query}")
        if answer.status != 200:
            n_refused += 1
            wrong = problem(answer)
            faults.unless(not wrong, f"{answer.url[:300]} {wrong}")
    faults.count()
    assert n_refused > 300, f"only {n_refused} of 600 were refused"
    return 600


@check("spoilt conditions never fail on our side")
def spoilt_conditions():
    chance = random.Random(SEED)
    texts = [
        "name = 'a' AND (precision_m > 10 OR free = true)",
        "S_INTERSECTS(geometry,POLYGON((7 45,8 45,8 46,7 45)))",
        "T_DURING(confirmed_on, INTERVAL('2020-01-01','..'))",
        "A_CONTAINS(needs,('food','shelter'))",
        "CASEI(ACCENTI(name)) LIKE '%è%' AND NOT (postcode IS NULL)",
        "precision_m BETWEEN 1+2*3 AND 10^2",
    ]
    document = json.dumps(
        {
            "op": "and",
            "args": [
                {"op": "=", "args": [{"property": "name"}, "a"]},
                {"op": "s_within", "args": [{"property": "geometry"}, {"type": "Point", "coordinates": [7, 45]}]},
            ],
        }
    )
    faults = Faults()
    for _ in range(500):
        is_json = chance.random() < 0.4
        spoilt = spoil(chance, document if is_json else chance.choice(texts))
        answer = ask(ITEMS, limit=1, filter=spoilt, filter_lang="cql2-json" if is_json else "cql2-text")
        wrong = None if answer.status == 200 else problem(answer, "filter")
        faults.unless(not wrong, f"filter={spoilt!r} {wrong}")
    return faults.count()


def noise(chance):
    """Text that is sometimes almost right."""
    letters = "0123456789,.-+/:TZ()'\"[]{}%&=;<>\\ \t\r\n\0éß漢😀abcxyz"
    likely = [
        "7,45,8,46",
        "1e308,1,1,1",
        "2024-01-01/..",
        "name='a'",
        "-name",
        "POINT(1 1)",
        CRS + "4326",
        '["a"]',
        "true",
        "10",
    ]
    if chance.random() < 0.5:
        return spoil(chance, chance.choice(likely))
    return "".join(chance.choice(letters) for _ in range(chance.randint(0, 40)))


def spoil(chance, text):
    """A text with some letters lost, doubled, moved or replaced."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        cut = min(len(text), at + chance.randint(0, 5))
        text = text[:at] + chance.choice(["", text[at:cut] * 2, chance.choice("()'\",={}[]\0é9-")]) + text[cut:]
    return text


run()
