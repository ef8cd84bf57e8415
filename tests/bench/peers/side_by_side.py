"""Fills the store, starts everybody over it, asks in turn, and prints who used how much CPU."""

import argparse
import contextlib
import importlib.metadata
import os
import subprocess
import sys
from pathlib import Path

import cpu
import desks
import servers
from answers import WrongAnswer
from candidates import Candidate, OverHttp, OverSql, postmaster_of
from database import Box, Database, Tile
from measure import first_time, measured
from table import Peer, show

# Boxes that only make everybody warm.
N_WARMING = 50
# What is read of the table for so many tiles stays in the 128 MB that PostgreSQL keeps by default.
MOST_TILES = 60


def run(asked: argparse.Namespace, folder: Path, stack: contextlib.ExitStack) -> None:
    database = Database(asked.postgis, f"peers_{os.getpid()}")
    stack.callback(database.drop)
    postmaster = postmaster_of(database.pid)
    fill(asked, folder, database)
    boxes, tiles = database.boxes(asked.places + N_WARMING), database.tiles(min(asked.places, MOST_TILES))
    if len(boxes) <= N_WARMING or not tiles:
        raise WrongAnswer("too few boxes of a hundred desks or tiles of a thousand; take more --desks")
    started: dict[str, Candidate] = {}
    for server in everybody(asked, database, folder):
        own = stack.enter_context(server)
        started[own.name] = OverHttp(own, postmaster, asked.clients)
    if not cpu.settles([root for own in started.values() for root in own.roots()]):
        say("the servers are busy although nobody asks; figures are too high")
    print(f"{asked.desks:,} desks, {asked.clients} clients, medians of {asked.rounds} turns")
    print(", ".join(versions(asked, database)))
    ways = {name: OverSql(name, postmaster, database, way) for name, way in database.box_queries().items()}
    kept = compare_boxes(started, ways, boxes, asked.rounds)
    drawn = OverSql("ST_AsMVT", postmaster, database, database.tile_query())
    kept += compare_tiles(started, drawn, tiles, asked.rounds)
    print(f"\n{kept.count(True)} pass, {kept.count(False)} short")


def compare_boxes(
    started: dict[str, Candidate], ways: dict[str, OverSql], boxes: list[Box], n_rounds: int
) -> list[bool]:
    warming, boxes = boxes[:N_WARMING], boxes[N_WARMING:]
    say(f"asking for {len(boxes)} boxes")
    # Before anything else asks for them.
    first = first_time(started["Bussola"], warming, boxes)
    candidates = [started["Bussola"], started["tipg"], started["pygeoapi"], *ways.values()]
    again, tipg, pygeoapi, *of_ways = measured(candidates, boxes, n_rounds)
    cheapest = min(of_ways, key=lambda way: way.us)
    peers = [
        Peer(f"SQL alone, {cheapest.name}", cheapest, 15),
        Peer("tipg", tipg, 350),
        Peer("pygeoapi", pygeoapi, 900),
    ]
    kept = show("a box of 100 desks that Bussola was asked for before", again, peers)
    return kept + show("a box of 100 desks that Bussola is asked for the first time", first, peers)


def compare_tiles(
    started: dict[str, Candidate], drawn: OverSql, tiles: list[Tile], n_rounds: int
) -> list[bool]:
    say(f"asking for {len(tiles)} tiles")
    candidates = [started["Bussola"], started["tipg"], drawn]
    candidates += [started["martin"]] if "martin" in started else []
    ours, tipg, alone, *martin = measured(candidates, tiles, n_rounds)
    peers = [
        Peer("martin", martin[0] if martin else None, 20, "--martin says where the program is"),
        Peer("tipg", tipg, 200),
        Peer("SQL alone, ST_AsMVT", alone),
    ]
    return show("a tile of zoom 12, which nobody keeps", ours, peers)


def fill(asked: argparse.Namespace, folder: Path, database: Database) -> None:
    """The desks go the whole way in, as a list from a town would, and the peers are given a table of them."""
    rows, told = folder / "desks.csv", folder / "told.csv"
    say(f"writing {asked.desks:,} desks")
    desks.write(rows, asked.desks, servers.REPOSITORY / "data")
    say("reading them into the store")
    report = bussola(asked, folder, database, "ingest", "desks", "--file", rows)
    rows.unlink()
    say("copying them for the peers")
    if asked.view:
        database.copy_view()
    else:
        bussola(asked, folder, database, "export", "--format", "csv", "--out", told)
        database.copy_export(told, servers.REPOSITORY / "data/publication.toml")
        told.unlink()
    if (n_desks := database.n_desks()) != asked.desks:
        raise WrongAnswer(f"{n_desks} of {asked.desks} desks are published:\n{report[:3000]}")


def bussola(asked: argparse.Namespace, folder: Path, database: Database, *what: str | Path) -> str:
    command = [asked.bussola.resolve(), *what, *servers.places(database)]
    done = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        said = (done.stdout + done.stderr)[-3000:]
        raise WrongAnswer(f"bussola {what[0]} ended with {done.returncode}:\n{said}")
    return done.stdout


def everybody(
    asked: argparse.Namespace, database: Database, folder: Path
) -> list[contextlib.AbstractContextManager[servers.Server]]:
    found: list[contextlib.AbstractContextManager[servers.Server]] = [
        servers.bussola(asked.bussola.resolve(), database, folder),
        servers.tipg(database, folder),
        servers.pygeoapi(database, folder),
    ]
    if asked.martin:
        found.append(servers.martin(asked.martin.resolve(), database, folder))
    return found


def versions(asked: argparse.Namespace, database: Database) -> list[str]:
    ((postgres, postgis),) = database.rows("SELECT current_setting('server_version'), postgis_lib_version()")
    found = [f"PostgreSQL {postgres.split()[0]}", f"PostGIS {postgis}"]
    found += [f"{name} {importlib.metadata.version(name)}" for name in ("tipg", "pygeoapi")]
    for program in filter(None, (asked.bussola, asked.martin)):
        told = subprocess.run([program.resolve(), "--version"], check=False, capture_output=True, text=True)
        found.append(told.stdout.strip())
    return found


def say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
