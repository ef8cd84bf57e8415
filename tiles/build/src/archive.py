"""PMTiles version 3 writer: clustered, gzip, equal tiles stored once, the same bytes on every run."""

import hashlib
import json
import struct
import zlib

from mvt import varint


def gzip_stable(data):
    """gzip with an empty header time, so that equal input gives equal bytes."""
    c = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = c.compress(data) + c.flush()
    return b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + body + struct.pack("<II", zlib.crc32(data), len(data))


def tile_id(z, x, y):
    """Position of a tile on the Hilbert curve, after all tiles of lower zooms."""
    total = (4**z - 1) // 3
    d, s = 0, 1 << (z - 1) if z else 0
    while s > 0:
        rx, ry = int(bool(x & s)), int(bool(y & s))
        d += s * s * ((3 * rx) ^ ry)
        if ry == 0:
            if rx == 1:
                x, y = s - 1 - x, s - 1 - y
            x, y = y, x
        x, y = x & (s - 1), y & (s - 1)
        s >>= 1
    return total + d


def directory(entries):
    out, last = [varint(len(entries))], 0
    for tid, _, _, _ in entries:
        out.append(varint(tid - last))
        last = tid
    out += [varint(run) for _, _, _, run in entries]
    out += [varint(length) for _, _, length, _ in entries]
    expected = None
    for _, offset, length, _ in entries:
        out.append(varint(0 if offset == expected else offset + 1))
        expected = offset + length
    return gzip_stable(b"".join(out))


def directories(entries, limit=16384 - 127):
    """One root when it fits in the first request, otherwise a root over equal leaves."""
    root = directory(entries)
    if len(root) <= limit:
        return root, b""
    size = 512
    while True:
        leaves, pointers, offset = [], [], 0
        for i in range(0, len(entries), size):
            leaf = directory(entries[i : i + size])
            pointers.append((entries[i][0], offset, len(leaf), 0))
            leaves.append(leaf)
            offset += len(leaf)
        root = directory(pointers)
        if len(root) <= limit:
            return root, b"".join(leaves)
        size *= 2


def write(path, tiles, metadata, bounds, center, min_zoom, max_zoom):
    """tiles: {(z, x, y): uncompressed bytes}; bounds and center in degrees."""
    ordered = sorted((tile_id(*zxy), zxy) for zxy in tiles)
    entries, data, offsets = [], bytearray(), {}
    for tid, zxy in ordered:
        packed = gzip_stable(tiles[zxy])
        digest = hashlib.sha256(packed).digest()
        if digest not in offsets:
            offsets[digest] = (len(data), len(packed))
            data += packed
        offset, length = offsets[digest]
        if entries and entries[-1][1:3] == (offset, length) and entries[-1][0] + entries[-1][3] == tid:
            first, _, _, run = entries[-1]
            entries[-1] = (first, offset, length, run + 1)
        else:
            entries.append((tid, offset, length, 1))
    root, leaves = directories(entries)
    meta = gzip_stable(json.dumps(metadata, ensure_ascii=False, sort_keys=True).encode())
    at_root = 127
    at_meta = at_root + len(root)
    at_leaves = at_meta + len(meta)
    at_data = at_leaves + len(leaves)
    e7 = [round(v * 10_000_000) for v in (*bounds, *center[:2])]
    header = b"PMTiles\x03" + struct.pack(
        "<11Q", at_root, len(root), at_meta, len(meta), at_leaves, len(leaves), at_data, len(data),
        len(ordered), len(entries), len(offsets))
    # clustered, directories gzip, tiles gzip, type vector, zooms, bounds, centre
    header += struct.pack("<6B4iB2i", 1, 2, 2, 1, min_zoom, max_zoom, *e7[:4], center[2], *e7[4:])
    with open(path, "wb") as out:
        out.write(header + root + meta + leaves + bytes(data))
    return at_data + len(data)
