//! What can be asked about the maps, for the description.

use crate::web::api::operations::{Answer, DESK_TILE, Operation};
use crate::web::api::parameters::{AREA, FILTER};

const TILE_JSON: Answer = Answer { media_type: "application/json", schema: "TileJson" };

pub const DESKS_TILE_JSON: Operation = Operation {
    id: "desks_tilejson",
    path: "/tiles/desks.json",
    summary: "The tiles of desks, as TileJSON 3.0",
    about: "The conditions hold for the tiles, too: the address of a tile repeats them.",
    path_parts: &[],
    parameters: &[FILTER, AREA],
    answer: TILE_JSON,
    example: "/tiles/desks.json?need={need}",
};

pub const BASEMAP_TILE_JSON: Operation = Operation {
    id: "basemap_tilejson",
    path: "/tiles/{name}.json",
    summary: "A basemap, as TileJSON 3.0",
    about: "`basemap` is Italy; an operator may have added the streets of a city. The whole archive can be read by \
        byte ranges from `/tiles/{name}.pmtiles`.",
    path_parts: &[("name", "Name of the archive: `basemap`.")],
    parameters: &[],
    answer: TILE_JSON,
    example: "/tiles/basemap.json",
};

pub const BASEMAP_TILE: Operation = Operation {
    id: "basemap_tile",
    path: "/tiles/{name}/{z}/{x}/{y}.mvt",
    summary: "The basemap as vector tiles",
    about: "Mapbox Vector Tiles, out of the archive; 204 where it has nothing.",
    path_parts: &[
        ("name", "Name of the archive: `basemap`."),
        DESK_TILE.path_parts[0],
        DESK_TILE.path_parts[1],
        DESK_TILE.path_parts[2],
    ],
    parameters: &[],
    answer: DESK_TILE.answer,
    example: "/tiles/basemap/5/16/11.mvt",
};
