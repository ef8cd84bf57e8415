"""Who is asked: a server, or the database alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from psycopg import sql

import cpu
from answers import Connection, WrongAnswer, ask_all
from database import BUFFER, ZOOM, Box, Database, Place
from servers import Server


class Candidate(Protocol):
    name: str
    # The first process of PostgreSQL: all its others are below it.
    postmaster: int
    draws_beyond_edges: bool

    def roots(self) -> list[int]:
        """The processes that, with all below them, work for this one."""

    def ask(self, places: Sequence[Place]) -> int:
        """Asks for all places once; the bytes of the answers."""

    def read(self, place: Place) -> bytes:
        """One answer."""


class OverHttp:
    def __init__(self, server: Server, postmaster: int, n_clients: int) -> None:
        self.name, self.server, self.postmaster, self.n_clients = server.name, server, postmaster, n_clients
        self.draws_beyond_edges = server.draws_beyond_edges

    def roots(self) -> list[int]:
        return [self.server.pid, self.postmaster]

    def ask(self, places: Sequence[Place]) -> int:
        return ask_all(self.server.address, [self.path(place) for place in places], self.n_clients)

    def read(self, place: Place) -> bytes:
        with Connection(self.server.address) as connection:
            return connection.get(self.path(place))

    def path(self, place: Place) -> str:
        return self.server.box(place) if isinstance(place, Box) else self.server.tile(place)


class OverSql:
    """One connection, one prepared query."""

    draws_beyond_edges = True

    def __init__(self, name: str, postmaster: int, database: Database, query: sql.Composed) -> None:
        self.name, self.postmaster, self.database, self.query = name, postmaster, database, query

    def roots(self) -> list[int]:
        return [self.postmaster]

    def ask(self, places: Sequence[Place]) -> int:
        return sum(len(self.read(place)) for place in places)

    def read(self, place: Place) -> bytes:
        rows = self.database.connection.execute(self.query, parameters(place), prepare=True)
        ((answer,),) = rows.fetchall()
        return answer.encode() if isinstance(answer, str) else answer


def parameters(place: Place) -> dict[str, object]:
    if isinstance(place, Box):
        return dict(zip(("west", "south", "east", "north"), place.corners))
    return {"zoom": ZOOM, "x": place.column, "y": place.row, "buffer": BUFFER, "margin": BUFFER / 4_096}


def postmaster_of(backend: int) -> int:
    """The process above the one that answers us: it must be on this machine, or its CPU cannot be told."""
    try:
        name = Path(f"/proc/{backend}/comm").read_text().strip()
    except OSError:
        name = ""
    if name != "postgres":
        raise WrongAnswer("the database does not run on this machine, or it runs in a container")
    return cpu.parent(backend)
