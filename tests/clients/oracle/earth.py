"""The independent side of the oracle: features in degrees, turned by pyproj, related by shapely."""

import random
from functools import cache

import shapely
from judge import collections, items
from pyproj import CRS, Transformer
from shapely.geometry import shape

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
#: A part of Italy, so that a thousand outlines are not turned ten times.
PART = "7,44.8,8,45.3"


@cache
def rows(collection, box=None):
    """The features of a collection in degrees: (id, geometry or None, properties)."""
    asked = {"bbox": box} if box else {}
    return [(one["id"], geometry(one), one["properties"]) for one in items(collection, **asked)[0]]


def geometry(feature):
    return shape(feature["geometry"]) if feature["geometry"] else None


@cache
def placed(collection, box=None):
    return [(name, form) for name, form, _ in rows(collection, box) if form is not None]


@cache
def unplaced(collection, box=None):
    return {name for name, form, _ in rows(collection, box) if form is None}


@cache
def offered():
    """The systems that the collections offer."""
    return collections()["desks"]["crs"]


def register(uri):
    """A system as the register defines it, with its own order of axes."""
    return CRS("OGC:CRS84") if uri == CRS84 else CRS.from_epsg(uri.rsplit("/", 1)[1])


def tolerance(uri):
    """How far a coordinate may be off, in the system's unit: a millimetre, or a metre where two sets of parameters are
    published for one datum (Monte Mario)."""
    if register(uri).is_geographic:
        return 1e-8
    return 1.0 if uri.endswith(("/3003", "/3004")) else 0.001


@cache
def _turner(uri):
    # `always_xy=False` is the point of it: the axes are in the order of the register.
    return Transformer.from_crs("OGC:CRS84", register(uri), always_xy=False)


def turn(uri, form):
    """A geometry in degrees as it is in another system, in that system's order of axes."""
    if uri == CRS84:
        return form

    def turned(points):
        first, second = _turner(uri).transform(points[:, 0], points[:, 1])
        return shapely.transform(shapely.points(first, second), lambda pair: pair, include_z=False)

    return shapely.transform(form, lambda points: shapely.get_coordinates(turned(points)))


def boxes(seed, forms, count):
    """Random boxes around some of the geometries, small and large: [first, second, first, second]."""
    chance = random.Random(seed)
    whole = shapely.total_bounds(shapely.GeometryCollection(forms))
    size = max(whole[2] - whole[0], whole[3] - whole[1])
    for _ in range(count):
        point = chance.choice(forms).representative_point()
        reach = size * 10 ** chance.uniform(-3, -0.3)
        shift = [chance.uniform(0.1, 1) * reach for _ in range(4)]
        yield [point.x - shift[0], point.y - shift[1], point.x + shift[2], point.y + shift[3]]
