"""Mapbox Vector Tile 2.1 encoder: features with integer tile coordinates to bytes. No dependency, no randomness."""

import struct

EXTENT = 4096


def varint(n):
    out = bytearray()
    while n > 0x7F:
        out.append((n & 0x7F) | 0x80)
        n >>= 7
    out.append(n)
    return bytes(out)


def zigzag(n):
    return (n << 1) ^ (n >> 63)


def field(number, payload):
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def encode_value(value):
    if isinstance(value, bool):
        return b"\x38" + varint(int(value))
    if isinstance(value, int):
        return b"\x28" + varint(value) if value >= 0 else b"\x30" + varint(zigzag(value))
    if isinstance(value, float):
        return b"\x19" + struct.pack("<d", value)
    return field(1, value.encode("utf-8"))


class _Cursor:
    """Turns absolute coordinates into the command stream of the specification."""

    def __init__(self):
        self.x = self.y = 0
        self.out = []

    def point(self, x, y):
        self.out += (zigzag(x - self.x), zigzag(y - self.y))
        self.x, self.y = x, y

    def path(self, points, close):
        self.out.append(1 << 3 | 1)
        self.point(*points[0])
        self.out.append((len(points) - 1) << 3 | 2)
        for p in points[1:]:
            self.point(*p)
        if close:
            self.out.append(1 << 3 | 7)


def geometry_commands(kind, parts):
    """kind 1 points (list of points), 2 lines (list of paths), 3 polygons (list of open rings, already wound)."""
    cursor = _Cursor()
    if kind == 1:
        cursor.out.append(len(parts) << 3 | 1)
        for p in parts:
            cursor.point(*p)
    else:
        for path in parts:
            cursor.path(path, kind == 3)
    return cursor.out


def encode_layer(name, features):
    """features: (id or None, kind, parts, properties). Order is kept; keys and values are shared."""
    keys, values, body = {}, {}, []
    for fid, kind, parts, properties in features:
        tags = bytearray()
        for key in sorted(properties):
            value = properties[key]
            if value is None or value == "":
                continue
            tags += varint(keys.setdefault(key, len(keys)))
            tags += varint(values.setdefault((type(value).__name__, value), len(values)))
        geometry = b"".join(varint(n) for n in geometry_commands(kind, parts))
        feature = b"" if fid is None else b"\x08" + varint(fid)
        if tags:
            feature += field(2, bytes(tags))
        feature += b"\x18" + varint(kind) + field(4, geometry)
        body.append(field(2, feature))
    out = field(1, name.encode()) + b"".join(body)
    out += b"".join(field(3, k.encode()) for k in keys)
    out += b"".join(field(4, encode_value(v)) for _, v in values)
    return field(3, out + b"\x28" + varint(EXTENT) + b"\x78\x02")
