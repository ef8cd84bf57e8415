"""Asking, and reading how many desks an answer holds."""

import json
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Self

LENGTH = re.compile(rb"\ncontent-length: *([0-9]+)")


class WrongAnswer(Exception):
    """Nobody answered, or not what was asked for."""


class Connection:
    """One connection that stays open.

    It reads as much at once as there is: for a client that reads little by little, such as http.client, a
    server needs a third more CPU for the same answer.
    """

    def __init__(self, address: str) -> None:
        host, port = address.split(":")
        self.host, self.buffer = address, bytearray(1 << 20)
        self.begin = self.end = 0
        try:
            self.socket = socket.create_connection((host, int(port)), timeout=60)
        except OSError as error:
            raise WrongAnswer(f"{address}: {error}") from error
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def get(self, path: str) -> bytes:
        """The body, as it is: nobody is asked to compress."""
        self.begin = self.end = 0
        request = f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nAccept-Encoding: identity\r\n\r\n"
        try:
            self.socket.sendall(request.encode())
            head = self.until(b"\r\n\r\n").lower()
            body = self.body(head)
        except OSError as error:
            raise WrongAnswer(f"{path}: {error}") from error
        if head.split(b" ", 2)[1] != b"200":
            raise WrongAnswer(f"{path}: {(head + body)[:500].decode(errors='replace')}")
        return body

    def body(self, head: bytes) -> bytes:
        if length := LENGTH.search(head):
            return self.exactly(int(length[1]))
        return self.chunks() if b"chunked" in head else b""

    def chunks(self) -> bytes:
        found = []
        while size := int(self.until(b"\r\n").split(b";")[0], 16):
            found.append(self.exactly(size))
            self.exactly(2)
        self.exactly(2)
        return b"".join(found)

    def until(self, mark: bytes) -> bytes:
        while (at := self.buffer.find(mark, self.begin, self.end)) < 0:
            self.more()
        found = bytes(self.buffer[self.begin : at])
        self.begin = at + len(mark)
        return found

    def exactly(self, n_bytes: int) -> bytes:
        while self.end - self.begin < n_bytes:
            self.more()
        found = bytes(memoryview(self.buffer)[self.begin : self.begin + n_bytes])
        self.begin += n_bytes
        return found

    def more(self) -> None:
        if self.end == len(self.buffer):
            self.buffer += bytes(len(self.buffer))
        with memoryview(self.buffer) as room, room[self.end :] as rest:
            n_read = self.socket.recv_into(rest)
        if n_read == 0:
            raise ConnectionResetError("the connection was closed")
        self.end += n_read


def ask_all(address: str, paths: list[str], n_clients: int) -> int:
    """Every path once, by clients whose connections stay open. The bytes of all bodies."""

    def client(number: int) -> int:
        with Connection(address) as connection:
            return sum(len(connection.get(path)) for path in paths[number::n_clients])

    with ThreadPoolExecutor(n_clients) as clients:
        return sum(clients.map(client, range(n_clients)))


def ids(body: bytes) -> list[str]:
    """Of the features of a GeoJSON collection, in order of the alphabet."""
    try:
        features = json.loads(body)["features"]
        return sorted(feature.get("id") or feature["properties"]["id"] for feature in features)
    except (ValueError, KeyError, TypeError) as error:
        raise WrongAnswer(f"no GeoJSON: {error!r}, {body[:300]!r}") from error


def n_in_tile(body: bytes) -> int:
    """Features of all layers of a vector tile: layers are field 3, their features field 2."""
    layers = (value for field, value in messages(body) if field == 3)
    return sum(field == 2 for layer in layers for field, _ in messages(layer))


def messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Fields of a protobuf message that hold bytes."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 0:
            _, at = varint(data, at)
        elif key & 7 == 2:
            length, at = varint(data, at)
            yield key >> 3, data[at : at + length]
            at += length
        else:
            raise WrongAnswer(f"no vector tile: wire type {key & 7}")


def varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data):
            raise WrongAnswer("a vector tile that ends too early")
        byte = data[at]
        value |= (byte & 127) << shift
        shift, at = shift + 7, at + 1
        if byte < 128:
            return value, at
