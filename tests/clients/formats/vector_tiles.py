#!/usr/bin/env python3
"""Vector tiles of desks and of the basemap, read strictly; no desk is lost, whatever the zoom."""

import math

import tile
from judge import OGC, SITE, Faults, ask, check, fetch, items, read, run

ZOOMS = [0, 3, 6, 9, 11, 12, 14]


def desks():
    return [(one["id"], *one["geometry"]["coordinates"]) for one in items("desks")[0] if one["geometry"]]


def place(lon, lat, zoom):
    """Column and row of the tile that holds a position."""
    scale = 2**zoom
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2
    return int((lon + 180) / 360 * scale), int(y * scale)


def fetched(address):
    answer = fetch(address, {"Accept-Encoding": "identity"})
    assert answer.status in (200, 204), f"{address} answers {answer.status}"
    if answer.status == 204:
        return []
    assert answer.media_type in ("application/vnd.mapbox-vector-tile", "application/x-protobuf"), answer.media_type
    return tile.layers(answer.body)


def own(layer, feature):
    """Whether a point belongs to the tile, not to the margin around it."""
    ((x, y),) = feature.parts[0]
    return 0 <= x < layer.extent and 0 <= y < layer.extent


@check("tiles of desks hold to MVT 2.1, and every pin is in them once, alone or in a pile, at every zoom")
def no_desk_is_lost():
    pins = desks()
    faults, n_tiles = Faults(), 0
    for zoom in ZOOMS:
        n_found = 0
        for x, y in sorted({place(lon, lat, zoom) for _, lon, lat in pins}):
            n_tiles += 1
            for layer in fetched(f"{SITE}/tiles/desks/{zoom}/{x}/{y}.mvt"):
                faults.unless(all(one.kind == tile.POINT for one in layer.features), f"{zoom}/{x}/{y}: not only points")
                counted = [one.properties.get("point_count", 1) for one in layer.features if own(layer, one)]
                n_found += sum(counted)
        faults.unless(n_found == len(pins), f"zoom {zoom}: {n_found} of {len(pins)} pins")
    faults.count()
    return n_tiles


@check("tiles of desks show each pin where it is, with its name")
def where_they_are():
    faults, zoom = Faults(), 14
    pins = {name: (lon, lat) for name, lon, lat in desks()}
    for x, y in sorted({place(lon, lat, zoom) for lon, lat in pins.values()}):
        for layer in fetched(f"{SITE}/tiles/desks/{zoom}/{x}/{y}.mvt"):
            for one in layer.features:
                if "point_count" in one.properties:
                    continue
                name = one.properties.get("id")
                ((px, _),) = one.parts[0]
                lon = (x + px / layer.extent) / 2**zoom * 360 - 180
                true = pins.get(name)
                faults.unless(
                    true and abs(lon - true[0]) < 1e-5 and one.properties.get("name"), f"{name} at {lon}: {true}"
                )
    return faults.count()


@check("the filters of the API hold for tiles too")
def filtered():
    pins = [one for one in items("desks", municipality="Torino")[0] if one["geometry"]]
    n_found = sum(
        one.properties.get("point_count", 1)
        for layer in fetched(f"{SITE}/tiles/desks/0/0/0.mvt?municipality=Torino")
        for one in layer.features
    )
    assert n_found == len(pins), f"{n_found} of {len(pins)}"
    return n_found


@check("the OGC address of a tile, row before column, is the same tile")
def ogc():
    faults = Faults()
    for _, lon, lat in desks()[:20]:
        x, y = place(lon, lat, 10)
        one = fetch(f"{SITE}/tiles/desks/10/{x}/{y}.mvt")
        other = fetch(f"{OGC}/collections/desks/tiles/WebMercatorQuad/10/{y}/{x}")
        faults.unless(one.status == other.status == 200 and one.body == other.body, f"10/{x}/{y}: {other.status}")
    sets = read("/ogc/collections/desks/tiles")["tilesets"]
    faults.unless(any("WebMercatorQuad" in str(one) for one in sets), sets)
    return faults.count()


@check("TileJSON and the style lead to tiles that answer")
def described():
    faults = Faults()
    for name in ["desks", "basemap"]:
        told = read(f"/tiles/{name}.json")
        faults.unless(told["tilejson"].startswith("3.") and told["vector_layers"], f"{name}: {told.get('tilejson')}")
        x, y = place(9.19, 45.46, 6)
        address = told["tiles"][0].replace("{z}", "6").replace("{x}", str(x)).replace("{y}", str(y))
        known = {one["id"] for one in told["vector_layers"]}
        shown = {layer.name for layer in fetched(address)}
        faults.unless(shown and shown <= known, f"{name}: {shown} of {known}")
    style = read("/map/style.json")
    faults.unless(style["version"] == 8 and style["layers"], "no style")
    return faults.count()


@check("tiles of the basemap hold to MVT 2.1")
def basemap():
    n_features = 0
    for zoom in [0, 2, 4, 6, 8]:
        for lon, lat in [(9.19, 45.46), (12.5, 41.9), (7.68, 45.07), (15, 38)]:
            x, y = place(lon, lat, zoom)
            n_features += sum(len(layer.features) for layer in fetched(f"{SITE}/tiles/basemap/{zoom}/{x}/{y}.mvt"))
    return n_features


@check("addresses that are no tiles answer 400 or 404 with a problem")
def wrong():
    faults = Faults()
    for path in [
        "desks/-1/0/0.mvt",
        "desks/0/1/0.mvt",
        "desks/31/0/0.mvt",
        "desks/a/b/c.mvt",
        "nothing/0/0/0.mvt",
        "desks/2/4/0.mvt",
        "basemap/40/0/0.mvt",
        "desks/1/0/0.png",
        "desks/99999999999999999999/0/0.mvt",
    ]:
        answer = ask(f"/tiles/{path}")
        is_right = answer.status in (400, 404) and answer.media_type == "application/problem+json"
        faults.unless(is_right, f"{path}: {answer.status} {answer.media_type}")
    return faults.count()


run()
