"""Web Mercator in metres: the plane in which everything is simplified and cut."""

import math

import numpy as np
import shapely

HALF = 20037508.342789244
RADIUS = 6378137.0


def to_mercator(lon, lat):
    return math.radians(lon) * RADIUS, math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) * RADIUS


def _bulk(coordinates):
    out = np.empty_like(coordinates)
    out[:, 0] = np.radians(coordinates[:, 0]) * RADIUS
    latitude = np.clip(coordinates[:, 1], -85.0511, 85.0511)
    out[:, 1] = np.log(np.tan(np.pi / 4 + np.radians(latitude) / 2)) * RADIUS
    return out


def project(geometries):
    return shapely.transform(geometries, _bulk)


def tile_box(z, x, y, buffer=0.0):
    """Bounds of a tile in metres, widened by a share of its width."""
    size = 2 * HALF / 2**z
    west, north = -HALF + x * size, HALF - y * size
    pad = size * buffer
    return west - pad, north - size - pad, west + size + pad, north + pad


def tile_range(box, z):
    """Columns and rows of the tiles that touch a box in degrees."""
    size = 2 * HALF / 2**z
    w, s = to_mercator(box[0], box[1])
    e, n = to_mercator(box[2], box[3])
    last = 2**z - 1
    clamp = lambda v: min(max(int(v), 0), last)
    return (clamp((w + HALF) // size), clamp((e + HALF) // size)), (clamp((HALF - n) // size), clamp((HALF - s) // size))
