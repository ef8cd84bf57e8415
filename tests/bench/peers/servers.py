"""Bussola and its peers as processes of their own, on free ports of this machine."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from answers import WrongAnswer
from database import BUFFER, DESKS_OF_BOX, TILE_COLUMNS, ZOOM, Box, Database, Tile

PROGRAMS = Path(sys.executable).parent
REPOSITORY = Path(__file__).resolve().parents[3]
# Reading a million desks takes a while.
SECONDS_TO_START = 600


@dataclass(frozen=True)
class Server:
    """What answers to boxes and tiles; a template is empty where it has none."""

    name: str
    pid: int
    address: str
    box_path: str
    tile_path: str
    # Whether its tiles have the desks a little beyond the edges, so that signs on an edge are not cut.
    draws_beyond_edges: bool = True

    def box(self, box: Box) -> str:
        return self.box_path.format(box=box.text(), limit=DESKS_OF_BOX)

    def tile(self, tile: Tile) -> str:
        return self.tile_path.format(z=ZOOM, x=tile.column, y=tile.row)


@contextlib.contextmanager
def running(
    command: Sequence[object], folder: Path, name: str, ready: str, variables: dict[str, str] | None = None
) -> Iterator[int]:
    """A server that answers to the address `ready`; what it says is shown when it does not start."""
    log = folder / f"{name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=folder,
            env=os.environ | (variables or {}),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            # Ctrl-C is for this program, which then stops them.
            start_new_session=True,
        )
    try:
        wait(process, ready, log)
        yield process.pid
    finally:
        stop(process)


def wait(process: subprocess.Popen[bytes], ready: str, log: Path) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(ready, timeout=60):
                return
        except urllib.error.HTTPError as error:
            if error.code != 503:
                break
        except OSError:
            pass
        time.sleep(0.2)
    raise WrongAnswer(f"{ready} does not answer:\n{log.read_text(errors='replace')[-3000:]}")


def stop(process: subprocess.Popen[bytes]) -> None:
    """The process and its children, which are a group of their own."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)


def free_address() -> str:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{any_port.getsockname()[1]}"


def places(database: Database) -> list[str | Path]:
    """Where Bussola finds what it needs."""
    return ["--store", database.store_url(), "--data", REPOSITORY / "data", "--tiles", REPOSITORY / "tiles"]


@contextlib.contextmanager
def bussola(program: Path, database: Database, folder: Path) -> Iterator[Server]:
    address = free_address()
    command = [program, "serve", "--bind", address, "--rate-limit", "0", *places(database)]
    origin = f"http://{address}"
    with running(command, folder, "bussola", f"{origin}/health/ready", {"RUST_LOG": "warn"}) as pid:
        yield Server(
            "Bussola",
            pid,
            address,
            "/ogc/collections/desks/items?f=json&limit={limit}&bbox={box}",
            "/ogc/collections/desks/tiles/WebMercatorQuad/{z}/{y}/{x}",
        )


@contextlib.contextmanager
def tipg(database: Database, folder: Path) -> Iterator[Server]:
    address = free_address()
    collection = f"/collections/{database.schema}.desks"
    variables = {
        "DATABASE_URL": database.url.replace("postgres://", "postgresql://"),
        "TIPG_DB_SCHEMAS": json.dumps([database.schema]),
        "TIPG_TILE_BUFFER": str(BUFFER),
        # The catalogue is not read again while it is measured.
        "TIPG_CATALOG_TTL": "86400",
    }
    host, port = address.split(":")
    command = [PROGRAMS / "uvicorn", "tipg.main:app", "--host", host, "--port", port, "--workers", "1"]
    command += ["--log-level", "warning", "--no-access-log", "--loop", "uvloop", "--http", "httptools"]
    origin = f"http://{address}"
    with running(command, folder, "tipg", f"{origin}{collection}", variables) as pid:
        yield Server(
            "tipg",
            pid,
            address,
            collection + "/items?f=geojson&limit={limit}&bbox={box}",
            collection + "/tiles/WebMercatorQuad/{z}/{x}/{y}?properties=" + quote(",".join(TILE_COLUMNS)),
            draws_beyond_edges=False,
        )


@contextlib.contextmanager
def pygeoapi(database: Database, folder: Path) -> Iterator[Server]:
    address = free_address()
    origin = f"http://{address}"
    config, openapi = folder / "pygeoapi.yml", folder / "pygeoapi.openapi.yml"
    # JSON is YAML.
    config.write_text(json.dumps(pygeoapi_config(database, origin)))
    variables = {"PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(openapi)}
    generate = [str(PROGRAMS / "pygeoapi"), "openapi", "generate", str(config), "--output-file", str(openapi)]
    made = subprocess.run(
        generate, check=False, cwd=folder, env=os.environ | variables, capture_output=True, text=True
    )
    if made.returncode != 0:
        raise WrongAnswer(f"pygeoapi: {made.stdout}{made.stderr}")
    command = [PROGRAMS / "gunicorn", "--workers", "1", "--worker-class", "gthread", "--threads", "4"]
    command += ["--bind", address, "--keep-alive", "60", "--log-level", "error", "pygeoapi.flask_app:APP"]
    with running(command, folder, "pygeoapi", f"{origin}/collections/desks?f=json", variables) as pid:
        yield Server("pygeoapi", pid, address, "/collections/desks/items?f=json&limit={limit}&bbox={box}", "")


def pygeoapi_config(database: Database, origin: str) -> dict[str, object]:
    url = urlsplit(database.url)
    host, port = origin.removeprefix("http://").split(":")
    connection = {
        "host": url.hostname,
        "port": url.port or 5432,
        "dbname": url.path.strip("/"),
        "user": url.username,
        "password": unquote(url.password or ""),
        "search_path": [database.schema, "public"],
    }
    return {
        "server": {
            "bind": {"host": host, "port": int(port)},
            "url": origin,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "gzip": False,
            "languages": ["en-US"],
            "pretty_print": False,
            "limits": {"default_items": DESKS_OF_BOX, "max_items": 10_000},
            "map": {"url": "", "attribution": ""},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "Desks",
                "description": "Desks",
                "keywords": ["desks"],
                "keywords_type": "theme",
                "terms_of_service": "none",
                "url": origin,
            },
            "license": {"name": "CC0-1.0", "url": origin},
            "provider": {"name": "Nobody", "url": origin},
            "contact": {"name": "Nobody"},
        },
        "resources": {
            "desks": {
                "type": "collection",
                "title": "Desks",
                "description": "Desks",
                "keywords": ["desks"],
                "links": [],
                "extents": {"spatial": {"bbox": [-180, -90, 180, 90]}},
                "providers": [
                    {
                        "type": "feature",
                        "name": "PostgreSQL",
                        "data": connection,
                        "id_field": "id",
                        "table": "desks",
                        "geom_field": "geom",
                    }
                ],
            }
        },
    }


@contextlib.contextmanager
def martin(program: Path, database: Database, folder: Path) -> Iterator[Server]:
    address = free_address()
    config = folder / "martin.yaml"
    table = {
        "layer_id": "desks",
        "schema": database.schema,
        "table": "desks",
        "srid": 4326,
        "geometry_column": "geom",
        "geometry_type": "POINT",
        "extent": 4096,
        "buffer": BUFFER,
        "clip_geom": True,
        "properties": TILE_COLUMNS,
    }
    postgres = {"connection_string": database.url, "auto_bounds": "skip", "tables": {"desks": table}}
    config.write_text(json.dumps({"postgres": postgres}))
    # Without a cache: every tile is made for the one who asks.
    command = [program, "--config", config, "--listen-addresses", address, "--cache-size", "0"]
    origin = f"http://{address}"
    with running(command, folder, "martin", f"{origin}/health", {"RUST_LOG": "warn"}) as pid:
        yield Server("martin", pid, address, "", "/desks/{z}/{x}/{y}")
