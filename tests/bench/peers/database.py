"""The table that the peers read, what is asked for, and PostGIS asked without a server before it."""

import csv
import random
import tomllib
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

ZOOM = 12
DESKS_OF_BOX = 100
# A tile of about a thousand desks.
LEAST_OF_TILE, MOST_OF_TILE = 700, 1_300
# Units that Bussola draws beyond the edges of a tile of 4,096; the peers are told to do the same.
BUFFER = 256
# What a tile of Bussola says of a desk, as far as the table has it. The peers say no more.
TILE_COLUMNS = {"id": "text", "name": "text", "precision": "text", "precision_m": "float8"}

# How a column of the CSV becomes one of the table, by the kinds of data/publication.toml.
CASTS = {
    "text": "{0}",
    "flag": "{0}::boolean",
    "number": "{0}::float8",
    "date": "{0}::date",
    "list": "coalesce(string_to_array({0}, ';'), '{{}}')",
}


@dataclass(frozen=True)
class Box:
    """West, south, east, north, and the ids of the desks within."""

    corners: tuple[float, float, float, float]
    ids: tuple[str, ...]

    def text(self) -> str:
        return ",".join(f"{corner:.7f}" for corner in self.corners)


@dataclass(frozen=True)
class Tile:
    column: int
    row: int
    # With those beyond its edges, which are drawn too, and without.
    n_desks: int
    n_inside: int


Place = Box | Tile


class Database:
    """One connection, and the schemas that it made."""

    def __init__(self, url: str, schema: str) -> None:
        self.url, self.store_schema, self.schema = url, schema, f"{schema}_peers"
        self.connection = psycopg.connect(url, autocommit=True)
        self.pid = self.connection.info.backend_pid
        self.table = sql.Identifier(self.schema, "desks")

    def store_url(self) -> str:
        mark = "&" if "?" in self.url else "?"
        return f"{self.url}{mark}options[search_path]={self.store_schema}"

    def copy_export(self, rows: Path, publication: Path) -> None:
        """One flat table of all that Bussola tells of a desk, from its own CSV: so the work is the same."""
        with publication.open("rb") as file:
            kinds = {field["name"]: field["type"] for field in tomllib.load(file)["field"]}
        with rows.open(encoding="utf-8", newline="") as file:
            names = next(csv.reader(file))
        columns = sql.SQL(", ").join(sql.SQL("{} text").format(sql.Identifier(name)) for name in names)
        self.connection.execute(sql.SQL("CREATE TEMPORARY TABLE told ({})").format(columns))
        cursor = self.connection.cursor()
        with rows.open("rb") as file, cursor.copy("COPY told FROM STDIN (FORMAT csv, HEADER)") as copy:
            while part := file.read(1 << 20):
                copy.write(part)
        typed = [
            sql.SQL(CASTS[kinds.get(name, "text")] + " AS {0}").format(sql.Identifier(name))
            for name in names
            if name not in ("lon", "lat")
        ]
        point = sql.SQL("ST_Point(lon::float8, lat::float8, 4326)::geometry(Point, 4326) AS geom")
        columns = sql.SQL(", ").join([*typed, point])
        self.make_table(sql.SQL("SELECT {} FROM told WHERE lon <> ''").format(columns))
        self.connection.execute("DROP TABLE told")

    def copy_view(self) -> None:
        """One flat table of what the store shows to tile servers, which is less than what Bussola tells."""
        view = sql.Identifier(self.store_schema, "public_desks")
        self.make_table(sql.SQL("SELECT * FROM {} WHERE geom IS NOT NULL").format(view))
        rename = "ALTER TABLE {} RENAME COLUMN radius_m TO precision_m"
        self.connection.execute(sql.SQL(rename).format(self.table))

    def make_table(self, rows: sql.Composed) -> None:
        """The peers join nothing and find an index, and neighbours on the map are neighbours on the disk."""
        for text in (
            "CREATE SCHEMA {schema}",
            "CREATE TABLE {table} AS {rows} ORDER BY geom",
            "ALTER TABLE {table} ADD PRIMARY KEY (id)",
            "CREATE INDEX ON {table} USING gist (geom)",
            "VACUUM ANALYZE",
            "CHECKPOINT",
        ):
            names = {"schema": sql.Identifier(self.schema), "table": self.table, "rows": rows}
            self.connection.execute(sql.SQL(text).format(**names))

    def n_desks(self) -> int:
        return self.rows(sql.SQL("SELECT count(*) FROM {}").format(self.table))[0][0]

    def drop(self) -> None:
        for name in (self.schema, self.store_schema, f"{self.store_schema}_private"):
            self.connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(name)))
        self.connection.close()

    def rows(self, query: sql.Composed | str, parameters: dict[str, object] | None = None) -> list[tuple]:
        return self.connection.execute(query, parameters).fetchall()

    def boxes(self, n_boxes: int) -> list[Box]:
        """Boxes around desks from everywhere, each with exactly a hundred."""
        query = sql.SQL(
            "SELECT ST_X(geom), ST_Y(geom), near.distances, near.ids FROM {table} middle, LATERAL ("
            "  SELECT array_agg(distance) AS distances, array_agg(id) AS ids FROM ("
            "    SELECT id, greatest(abs(ST_X(geom) - ST_X(middle.geom)),"
            "                        abs(ST_Y(geom) - ST_Y(middle.geom))) AS distance"
            "    FROM {table} WHERE geom && ST_Expand(middle.geom, 0.06) ORDER BY distance LIMIT %(most)s"
            "  ) nearest) near WHERE middle.id = ANY(%(ids)s)"
        ).format(table=self.table)
        every = [row[0] for row in self.rows(sql.SQL("SELECT id FROM {} ORDER BY id").format(self.table))]
        chosen = random.Random(7).sample(every, min(len(every), n_boxes * 3))
        found = []
        for lon, lat, distances, ids in self.rows(query, {"ids": chosen, "most": DESKS_OF_BOX + 1}):
            # Nobody may doubt on which side of an edge a desk lies; boxes of && have half the digits.
            if len(distances) <= DESKS_OF_BOX or distances[-1] - distances[-2] < 2e-5:
                continue
            reach = (distances[-1] + distances[-2]) / 2
            corners = (lon - reach, lat - reach, lon + reach, lat + reach)
            found.append(Box(corners, tuple(sorted(ids[:DESKS_OF_BOX]))))
        random.Random(8).shuffle(found)
        return found[:n_boxes]

    def tiles(self, n_tiles: int) -> list[Tile]:
        """Tiles of about a thousand desks, the nearest to that first."""
        count = (
            "(SELECT count(*) FROM {{table}} WHERE geom &&"
            " ST_Transform(ST_TileEnvelope(%(zoom)s, x, y, margin => {margin}), 4326))"
        )
        query = sql.SQL(
            "WITH places AS (SELECT DISTINCT"
            "    floor((ST_X(geom) + 180) / 360 * %(side)s)::integer AS x,"
            "    floor((1 - asinh(tan(radians(ST_Y(geom)))) / pi()) / 2 * %(side)s)::integer AS y"
            f"  FROM {{table}}) SELECT x, y, {count.format(margin='%(margin)s')},"
            f"  {count.format(margin='0.0')} FROM places"
        ).format(table=self.table)
        parameters: dict[str, object] = {"side": 1 << ZOOM, "zoom": ZOOM, "margin": BUFFER / 4_096}
        every = [Tile(*row) for row in self.rows(query, parameters)]
        about = [tile for tile in every if LEAST_OF_TILE <= tile.n_desks <= MOST_OF_TILE]
        return sorted(about, key=lambda tile: (abs(tile.n_desks - 1_000), tile.column, tile.row))[:n_tiles]

    def box_queries(self) -> dict[str, sql.Composed]:
        """Ways to have GeoJSON written, none of which sorts, limits or counts. The cheapest is compared."""
        columns = "SELECT column_name FROM information_schema.columns WHERE table_schema = %(schema)s"
        names = [name for (name,) in self.rows(columns, {"schema": self.schema}) if name != "geom"]
        collection = "json_build_object('type', 'FeatureCollection', 'features', json_agg({}))::text"
        feature = (
            "json_build_object('type', 'Feature', 'id', id, 'geometry', ST_AsGeoJSON(geom)::json,"
            " 'properties', (SELECT row_to_json(own) FROM (SELECT {columns}) own))"
        )
        head = """'{{"type":"FeatureCollection","features":['"""
        ways = {
            "json_agg": collection.format("ST_AsGeoJSON(d.*)::json"),
            "string_agg": head + " || string_agg(ST_AsGeoJSON(d.*), ',') || ']}}'",
            "json_build_object": collection.format(feature),
        }
        own = sql.SQL(", ").join(sql.Identifier("d", name) for name in names)
        envelope = "ST_MakeEnvelope(%(west)s, %(south)s, %(east)s, %(north)s, 4326)"
        return {
            name: sql.SQL(f"SELECT {way} FROM {{table}} d WHERE geom && {envelope}").format(
                table=self.table, columns=own
            )
            for name, way in ways.items()
        }

    def tile_query(self) -> sql.Composed:
        return sql.SQL(
            "SELECT ST_AsMVT(t.*, 'desks', 4096, 'geom') FROM (SELECT {columns},"
            "    ST_AsMVTGeom(ST_Transform(geom, 3857), ST_TileEnvelope(%(zoom)s, %(x)s, %(y)s),"
            "                 4096, %(buffer)s) AS geom FROM {table} WHERE geom &&"
            "    ST_Transform(ST_TileEnvelope(%(zoom)s, %(x)s, %(y)s, margin => %(margin)s), 4326)) t"
        ).format(columns=sql.SQL(", ").join(map(sql.Identifier, TILE_COLUMNS)), table=self.table)
