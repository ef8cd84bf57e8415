#!/usr/bin/env python3
"""OWSLib, the client library of catalogues and plugins in Python."""

from urllib.parse import parse_qs, urlsplit

from judge import OGC, Faults, check, collections, ids, items, run
from owslib.ogcapi.features import Features

FEATURES = Features(OGC)
BOX = [7.0, 44.5, 8.0, 45.5]


def walked(collection, **parameters):
    """All features, over OWSLib's own pages: it follows the link to the next one by its token."""
    features, parameters = [], {"limit": 50, **parameters}
    while True:
        page = FEATURES.collection_items(collection, **parameters)
        features += page["features"]
        following = next((one["href"] for one in page["links"] if one["rel"] == "next"), None)
        if following is None:
            return features
        parameters["token"] = parse_qs(urlsplit(following).query)["token"][0]


@check("OWSLib reads the landing page, the description and the conformance")
def landing():
    classes = FEATURES.conformance()["conformsTo"]
    faults = Faults()
    for wanted in [
        "ogcapi-features-1/1.0/conf/core",
        "ogcapi-features-2/1.0/conf/crs",
        "ogcapi-features-3/1.0/conf/filter",
        "cql2/1.0/conf/cql2-text",
    ]:
        faults.unless(any(one.endswith(wanted) for one in classes), f"{wanted} is not declared")
    faults.unless(FEATURES.links, "the landing page has no links")
    faults.unless(FEATURES.api()["openapi"].startswith("3."), "no OpenAPI description")
    return faults.count()


@check("OWSLib finds every collection with its queryables")
def capabilities():
    faults = Faults()
    faults.unless(FEATURES.feature_collections() == list(collections()), FEATURES.feature_collections())
    for name in collections():
        faults.unless(FEATURES.collection(name)["id"] == name, name)
        queryables = FEATURES.collection_queryables(name)["properties"]
        shown = FEATURES.collection_items(name, limit=1)["features"][0]["properties"]
        missing = set(shown) - set(queryables)
        faults.unless(not missing, f"{name} cannot be filtered by {missing}")
    return faults.count()


@check("OWSLib walks over all pages")
def pages():
    faults, n_features = Faults(), 0
    for name in collections():
        features = walked(name)
        faults.unless(sorted(ids(features)) == sorted(ids(items(name)[0])), f"{name}: {len(features)} walked")
        n_features += len(features)
    faults.count()
    return n_features


@check("OWSLib asks for one feature")
def one():
    first = FEATURES.collection_items("desks", limit=1)["features"][0]
    alone = FEATURES.collection_item("desks", first["id"])
    assert (alone["id"], alone["geometry"], alone["properties"]) == (
        first["id"],
        first["geometry"],
        first["properties"],
    )
    return 1


@check("OWSLib asks with bbox, datetime, filter, sortby and a property")
def questions():
    west, south, east, north = BOX
    rows = items("desks")[0]

    def is_near(row):
        if row["geometry"] is None:
            return True
        lon, lat = row["geometry"]["coordinates"]
        return west <= lon <= east and south <= lat <= north

    faults, n_features = Faults(), 0
    for asked, admits in [
        ({"bbox": BOX}, is_near),
        ({"datetime_": "2024-01-01/.."}, lambda row: (row["properties"]["confirmed_on"] or "9") >= "2024-01-01"),
        (
            {"filter": "municipality = 'Torino' AND precision_m < 1000"},
            lambda row: (
                row["properties"]["municipality"] == "Torino" and (row["properties"]["precision_m"] or 1e9) < 1000
            ),
        ),
        ({"municipality": "Milano"}, lambda row: row["properties"]["municipality"] == "Milano"),
        ({"sortby": ("name", "desc")}, lambda row: True),
    ]:
        found, expected = walked("desks", **asked), [row for row in rows if admits(row)]
        faults.unless(sorted(ids(found)) == sorted(ids(expected)), f"{asked}: {len(found)} against {len(expected)}")
        n_features += len(found)
        if "sortby" in asked:
            names = [row["properties"]["name"] for row in found]
            faults.unless(names == sorted(names, reverse=True), "not sorted by name, falling")
    faults.count()
    return n_features


run()
