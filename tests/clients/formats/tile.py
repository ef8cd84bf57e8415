"""A strict reader of vector tiles (Mapbox Vector Tile 2.1): everything that the specification forbids is an error."""

import itertools
import struct
from dataclasses import dataclass, field

POINT, LINE, POLYGON = 1, 2, 3
MOVE, DRAW, CLOSE = 1, 2, 7


class Wrong(AssertionError):
    """A tile that breaks a rule of the specification."""


@dataclass
class Feature:
    id: int | None
    kind: int
    properties: dict
    #: Rings, lines, or each point alone.
    parts: list


@dataclass
class Layer:
    name: str
    extent: int
    features: list = field(default_factory=list)


def require(holds, rule):
    if not holds:
        raise Wrong(rule)


def layers(body):
    """The layers of a tile."""
    found = [layer(value) for number, value in fields(body, {3: 2})]
    names = [one.name for one in found]
    require(len(names) == len(set(names)), f"two layers have one name: {names}")
    return found


def varint(data, at):
    value = shift = 0
    while True:
        require(at < len(data) and shift < 70, "a number does not end")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def fields(data, known):
    """(number, value) of each field; only known ones of the right wire type."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        number, wire = key >> 3, key & 7
        require(known.get(number) == wire, f"field {number} of type {wire}")
        if wire == 0:
            value, at = varint(data, at)
        else:
            size, at = varint(data, at) if wire == 2 else ({1: 8, 5: 4}[wire], at)
            require(at + size <= len(data), "a field ends after the data")
            value, at = data[at : at + size], at + size
        yield number, value


def numbers(data):
    at, found = 0, []
    while at < len(data):
        value, at = varint(data, at)
        found.append(value)
    return found


def signed(value):
    return (value >> 1) ^ -(value & 1)


def layer(data):
    names, versions, extents, keys, values, raw = [], [], [], [], [], []
    for number, value in fields(data, {15: 0, 1: 2, 2: 2, 3: 2, 4: 2, 5: 0}):
        {15: versions, 1: names, 2: raw, 3: keys, 4: values, 5: extents}[number].append(value)
    require(versions == [2], f"version {versions}")
    require(len(names) == 1 and names[0], "a layer needs one name")
    require(len(extents) <= 1 and (not extents or extents[0] > 0), f"extent {extents}")
    require(raw, "a layer needs a feature")
    texts = [key.decode("utf-8") for key in keys]
    require(len(texts) == len(set(texts)), "a key is there twice")
    require(len(values) == len(set(values)), "a value is there twice")
    made = Layer(names[0].decode("utf-8"), extents[0] if extents else 4096)
    known = [plain(value) for value in values]
    made.features = [feature(one, texts, known) for one in raw]
    named = [one.id for one in made.features if one.id is not None]
    require(len(named) == len(set(named)), "two features have one id")
    return made


def plain(data):
    found = list(fields(data, {1: 2, 2: 5, 3: 1, 4: 0, 5: 0, 6: 0, 7: 0}))
    require(len(found) == 1, "a value needs one type")
    number, value = found[0]
    return {
        1: lambda: value.decode("utf-8"),
        2: lambda: struct.unpack("<f", value)[0],
        3: lambda: struct.unpack("<d", value)[0],
        4: lambda: value if value < 2**63 else value - 2**64,
        5: lambda: value,
        6: lambda: signed(value),
        7: lambda: bool(value),
    }[number]()


def feature(data, keys, values):
    ids, tags, kinds, geometries = [], [], [], []
    for number, value in fields(data, {1: 0, 2: 2, 3: 0, 4: 2}):
        {1: ids, 2: tags, 3: kinds, 4: geometries}[number].append(value)
    require(len(ids) <= 1 and len(tags) <= 1, "an id or tags are there twice")
    require(len(kinds) == 1 and kinds[0] in (POINT, LINE, POLYGON), f"kind of geometry {kinds}")
    require(len(geometries) == 1, "a feature needs one geometry")
    flat = numbers(tags[0]) if tags else []
    require(len(flat) % 2 == 0, "a key has no value")
    pairs = list(zip(flat[::2], flat[1::2], strict=True))
    require(all(key < len(keys) and value < len(values) for key, value in pairs), "a tag points beyond the dictionary")
    require(len({key for key, _ in pairs}) == len(pairs), "a feature has a key twice")
    properties = {keys[key]: values[value] for key, value in pairs}
    return Feature(ids[0] if ids else None, kinds[0], properties, geometry(kinds[0], numbers(geometries[0])))


def geometry(kind, commands):
    parts, at, x, y = [], 0, 0, 0
    require(commands, "an empty geometry")
    while at < len(commands):
        command, count = commands[at] & 7, commands[at] >> 3
        at += 1
        require(command in (MOVE, DRAW, CLOSE) and count > 0, f"command {command} {count} times")
        if command == CLOSE:
            require(kind == POLYGON and count == 1 and parts and len(parts[-1]) >= 3, "a ring that is none is closed")
            parts[-1].append(parts[-1][0])
            continue
        require(at + 2 * count <= len(commands), "a command has too few numbers")
        require(command == DRAW or kind == POINT or count == 1, "a line moves more than once at a time")
        require(command == MOVE or (kind != POINT and parts), "a line is drawn from nowhere")
        for _ in range(count):
            x, y = x + signed(commands[at]), y + signed(commands[at + 1])
            at += 2
            if command == MOVE:
                parts.append([])
            parts[-1].append((x, y))
    shaped(kind, parts)
    return parts


def shaped(kind, parts):
    if kind == LINE:
        require(all(len(part) >= 2 for part in parts), "a line of one point")
    if kind == POLYGON:
        require(all(len(part) >= 4 and part[0] == part[-1] for part in parts), "a ring is not closed")
        require(area(parts[0]) > 0, "the first ring is an inner one")
        require(all(area(part) != 0 for part in parts), "a ring without area")


def area(ring):
    """Twice the area; outer rings are positive as y grows downwards."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in itertools.pairwise(ring))
