"""Writes style.json, streets-layers.json and desks-layers.json, the templates that the server fills in. Kept as code so that the
label expressions, which repeat, are written once."""

import json
import sys
from pathlib import Path

LANG = "name:{{lang}}"
REGULAR, BOLD, ITALIC = ["Noto Sans", "Arial", "sans-serif"], ["Noto Sans Bold", "Arial Bold", "sans-serif"], ["Noto Sans Italic", "Arial Italic", "sans-serif"]


def color(name):
    return "{{theme.%s}}" % name


def by_zoom(*stops, base=None):
    return ["interpolate", ["exponential", base] if base else ["linear"], ["zoom"], *stops]


NAME = ["coalesce", ["get", LANG], ["get", "name"]]
# the reader's name first, then the one written on signs
BOTH = ["case", ["all", ["has", LANG], ["!=", ["get", LANG], ["get", "name"]]],
        ["format", ["get", LANG], {}, "\n", {}, ["get", "name"], {"font-scale": 0.82}], ["get", "name"]]
LABEL = {"text-padding": 3, "text-max-width": 8, "text-line-height": 1.15}


def line(name, source_layer, where, paint, **extra):
    return {"id": name, "type": "line", "source": "basemap", "source-layer": source_layer, "filter": where,
            "layout": {"line-join": "round", "line-cap": "butt"}, "paint": paint} | extra


def boundary(level, minzoom, width, dash=None, opacity=1):
    paint = {"line-color": color("boundary_" + level), "line-width": width, "line-opacity": opacity}
    if dash:
        paint["line-dasharray"] = dash
    return line("boundary-" + level, "boundaries", ["==", ["get", "level"], level], paint, minzoom=minzoom)


def label(name, where, size, paint, minzoom=0, maxzoom=24, text=BOTH, font=REGULAR, layer="places", **layout):
    return {"id": name, "type": "symbol", "source": "basemap", "source-layer": layer, "filter": where,
            "minzoom": minzoom, "maxzoom": maxzoom,
            "layout": LABEL | {"text-field": text, "text-font": font, "text-size": size,
                               "symbol-sort-key": ["get", "rank"]} | layout,
            "paint": {"text-halo-color": color("halo"), "text-halo-width": 1.6, "text-halo-blur": 0.4} | paint}


def kind(value, *more):
    test = ["==", ["get", "kind"], value]
    return ["all", test, *more] if more else test


def station(name, where, minzoom):
    return label(name, where, by_zoom(11, 10.5, 15, 13), {"text-color": color("label_station")}, minzoom, layer="stations",
                 text=["get", "name"], **{"text-variable-anchor": ["top", "bottom", "left", "right"], "text-radial-offset": 0.6,
                                          "text-justify": "auto", "text-max-width": 9,
                                          "symbol-sort-key": ["length", ["get", "name"]]})


# a town's name gives way to its neighbours before it disappears
BESIDE = {"text-variable-anchor": ["center", "top", "bottom"], "text-radial-offset": 0.8}


def places():
    big = ["interpolate", ["linear"], ["zoom"],
           5, ["step", ["get", "rank"], 14, 5, 12.5, 6, 11],
           9, ["step", ["get", "rank"], 21, 5, 18, 6, 15.5, 7, 14, 8, 12.5, 9, 11.5],
           13, ["step", ["get", "rank"], 28, 5, 25, 6, 21, 7, 19, 8, 17, 9, 15, 10, 14]]
    size_small = by_zoom(9, 11, 11, 12.5, 14, 15)
    return [
        station("station", ["!", ["get", "main"]], 12.5),
        label("sea", kind("sea"), by_zoom(5, 12, 8, 17), {"text-color": color("label_water"), "text-halo-color": color("halo_water")},
              5, 10, text=["get", "name"], font=ITALIC, **{"text-letter-spacing": 0.15, "text-max-width": 6}),
        label("water-name", ["in", ["get", "kind"], ["literal", ["bay", "lake"]]], by_zoom(8, 11, 13, 16),
              {"text-color": color("label_water"), "text-halo-color": color("halo_water"), "text-halo-width": 1.2},
              8, text=["get", "name"], font=ITALIC, **{"text-max-width": 6}),
        label("village", kind("village"), by_zoom(11, 11, 14, 14), {"text-color": color("label_minor")}, 11.5),
        label("quarter", kind("quarter"), by_zoom(11, 11.5, 13, 13.5, 16, 18),
              {"text-color": color("label_quarter")}, 11, text=NAME,
              **{"text-letter-spacing": 0.06, "text-padding": 4, "text-max-width": 7, "symbol-sort-key": [
                  "+", ["get", "rank"], ["/", -1, ["+", 1, ["coalesce", ["get", "population"], 0]]]]})
        | {"filter": ["all", kind("quarter"), ["any", ["<=", ["get", "rank"], ["+", ["zoom"], 0.2]], [">=", ["zoom"], 13]]]},
        station("station-main", ["get", "main"], 11),
        label("region", kind("region"), by_zoom(5, 10.5, 8, 15), {"text-color": color("label_region")}, 6, 8.5, text=NAME,
              **{"text-letter-spacing": 0.12, "text-max-width": 7, "text-padding": 10}),
        label("municipality-small", kind("municipality", [">=", ["get", "rank"], 9]), size_small,
              {"text-color": color("label_minor")}, 9),
        label("municipality", kind("municipality", ["<", ["get", "rank"], 9], ["!=", ["get", "capital"], "country"]), big,
              {"text-color": color("label")}, 4.4, 16, font=BOLD, **BESIDE, **{"text-padding": 5}),
        label("country", kind("country"), by_zoom(3, 11, 6, 17), {"text-color": color("label_country")}, 2, 6, text=NAME, font=BOLD,
              **{"text-letter-spacing": 0.1}),
        label("capital", kind("municipality", ["==", ["get", "capital"], "country"]), by_zoom(4, 12.5, 9, 20, 13, 28),
              {"text-color": color("label")}, 4, 16, font=BOLD, **BESIDE),
    ]


def dots():
    """A station is a small circle."""
    return [
        {"id": "station-dot", "type": "circle", "source": "basemap", "source-layer": "stations", "minzoom": 11,
         "filter": ["any", ["get", "main"], [">=", ["zoom"], 12]],
         "paint": {"circle-radius": by_zoom(11, ["case", ["get", "main"], 3, 2], 15, ["case", ["get", "main"], 5.5, 4]),
                   "circle-color": color("station"), "circle-stroke-color": color("station_ring"),
                   "circle-stroke-width": by_zoom(11, 0.8, 15, 1.6)}},
    ]


def style():
    layers = [
        {"id": "background", "type": "background", "paint": {"background-color": color("water")}},
        {"id": "land", "type": "fill", "source": "basemap", "source-layer": "land",
         "paint": {"fill-color": color("land"), "fill-outline-color": color("land")}},
        {"id": "urban", "type": "fill", "source": "basemap", "source-layer": "urban",
         "paint": {"fill-color": color("urban"), "fill-opacity": by_zoom(6, 0.9, 12, 0.75)}},
        {"id": "municipality-area", "type": "fill", "source": "basemap", "source-layer": "municipalities", "minzoom": 8,
         "paint": {"fill-color": color("municipality_fill"),
                   "fill-opacity": ["case", ["boolean", ["feature-state", "selected"], False], 0.14, 0]}},
        {"id": "lake", "type": "fill", "source": "basemap", "source-layer": "water", "filter": kind("lake"),
         "paint": {"fill-color": color("water")}},
        line("river", "water", kind("river"), {"line-color": color("river"), "line-width": by_zoom(
            7, 0.6, 11, 2.2)}, minzoom=7, maxzoom=11) | {"layout": {"line-join": "round", "line-cap": "round"}},
        line("coast", "land", True, {"line-color": color("coast"), "line-width": by_zoom(6, 0.4, 12, 1)}, minzoom=6),
        boundary("municipality", 9, by_zoom(9, 0.5, 11, 0.9, 15, 1.6), opacity=by_zoom(9, 0.5, 11, 1)),
        boundary("province", 7, by_zoom(7, 0.6, 11, 1.3, 15, 2), [4, 2]),
        boundary("region", 5, by_zoom(5, 0.6, 9, 1.5, 13, 2.4)),
        boundary("country", 0, by_zoom(3, 0.7, 7, 1.6, 12, 3)),
        {"id": "anchor-streets", "type": "background", "layout": {"visibility": "none"}, "paint": {"background-color": color("land")}},
        *dots(),
        {"id": "river-name", "type": "symbol", "source": "basemap", "source-layer": "water", "minzoom": 8.5, "maxzoom": 11,
         "filter": ["all", kind("river"), ["has", "name"]],
         "layout": {"symbol-placement": "line", "text-field": ["get", "name"], "text-font": ITALIC, "text-size": by_zoom(9, 11, 14, 14),
                    "text-letter-spacing": 0.1, "symbol-spacing": 400},
         "paint": {"text-color": color("label_water"), "text-halo-color": color("halo"), "text-halo-width": 1.4}},
        *places(),
        {"id": "anchor-pins", "type": "background", "layout": {"visibility": "none"}, "paint": {"background-color": color("land")}},
    ]
    return {
        "version": 8, "name": "Bussola",
        "metadata": {"bussola:streets-after": "anchor-streets", "bussola:pins-after": "anchor-pins"},
        "center": [12.5, 42.5], "zoom": 5.4,
        "sources": {"basemap": {"type": "vector", "url": "pmtiles://{{origin}}/tiles/basemap.pmtiles"}},
        "layers": layers,
    }


def main(folder):
    from desks import desks
    from streets import streets
    for name, content in (("style.json", style()), ("streets-layers.json", streets()), ("desks-layers.json", desks())):
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (Path(folder) / name).write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
