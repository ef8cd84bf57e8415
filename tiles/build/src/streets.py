"""Street layers for a Protomaps basemap: a compact set in the colours of themes.json.

Written for schema 4. Archives of the first schemas call some things otherwise; what differs is named OLD."""

from style import BOTH, ITALIC, LABEL, REGULAR, by_zoom, color

OLD_KIND = "pmap:kind"
KIND = ["coalesce", ["get", "kind"], ["get", OLD_KIND]]
MAJOR = ["in", KIND, ["literal", ["major_road", "medium_road"]]]
MINOR = ["==", KIND, "minor_road"]
RAIL = ["all", ["==", KIND, "rail"], ["!=", ["get", "is_tunnel"], True]]
OLD_RAIL = ["==", ["get", OLD_KIND], "railway"]
HIGHWAY = ["==", KIND, "highway"]
# the first schemas name the tag itself
OLD_GREEN = ["in", ["coalesce", ["get", "natural"], ["get", "landuse"], ["get", "leisure"], ""],
             ["literal", ["wood", "forest", "scrub", "grass", "grassland", "meadow", "park", "nature_reserve"]]]
POI = ["coalesce", ["get", "kind"], ["get", "amenity"], ""]
LANDUSE = [("park", ["park", "nature_reserve", "forest", "wood", "grass", "garden", "cemetery", "golf_course", "playground", "pitch", "scrub",
                     "meadow", "village_green", "zoo", "allotments", "recreation_ground"]),
           ("hospital", ["hospital"]), ("school", ["school", "university", "college"]),
           ("industrial", ["industrial", "railway", "aerodrome", "commercial"]), ("pedestrian", ["pedestrian", "platform", "pier"])]
WATERWAY = {"line-color": color("river"), "line-width": by_zoom(9, 0.6, 13, 1.8, 17, 6, base=1.4)}
WIDTH = {"highway": (8, 0.8, 12, 2.2, 15, 8, 18, 26), "major": (10, 0.5, 13, 2, 15, 6, 18, 22), "minor": (12.5, 0.4, 14, 1.4, 16, 5, 18, 15)}


def layer(name, kind, source_layer, paint, where=None, **extra):
    out = {"id": "streets-" + name, "type": kind, "source": "streets", "source-layer": source_layer, "paint": paint}
    if where is not None:
        out["filter"] = where
    return out | extra


def road(name, where, width, minzoom, casing):
    """A road as two lines: the casing first, then the fill."""
    wider = tuple(v + (1.6 if v >= 2 else 0.9) if i % 2 else v for i, v in enumerate(width))
    key = f"road_{name}_casing" if casing else f"road_{name}"
    return layer(f"{name}-casing" if casing else name, "line", "roads",
                 {"line-color": color(key), "line-width": by_zoom(*(wider if casing else width), base=1.5)},
                 ["all", where, ["!=", ["get", "is_tunnel"], True]], minzoom=minzoom,
                 layout={"line-cap": "round", "line-join": "round"})


def text(name, source_layer, where, size, text_color, minzoom, **layout):
    return layer(name, "symbol", source_layer,
                 {"text-color": color(text_color), "text-halo-color": color("halo"), "text-halo-width": 1.5, "text-halo-blur": 0.3},
                 where, minzoom=minzoom, layout=LABEL | {"text-field": BOTH, "text-font": REGULAR, "text-size": size} | layout)


def rails(suffix, source_layer, where):
    """A line with gaps in the colour of the land."""
    return [layer("rail" + suffix, "line", source_layer, {"line-color": color("rail"), "line-width": by_zoom(9, 0.6, 14, 1.6, 17, 3)},
                  where, minzoom=9),
            layer("rail-ties" + suffix, "line", source_layer,
                  {"line-color": color("land"), "line-width": by_zoom(13, 0.5, 17, 1.8), "line-dasharray": [3, 3]}, where, minzoom=13)]


def streets():
    line_text = {"symbol-placement": "line", "text-field": ["get", "name"], "symbol-spacing": 320, "text-max-angle": 35}
    roads = [("minor", MINOR, 12.5), ("major", MAJOR, 10), ("highway", HIGHWAY, 8)]
    layers = [
        layer("earth", "fill", "earth", {"fill-color": color("land")}, ["==", ["geometry-type"], "Polygon"]),
        *[layer("landuse-" + tint, "fill", "landuse", {"fill-color": color(tint), "fill-opacity": by_zoom(10, 0.4, 13, 1)},
                ["in", KIND, ["literal", kinds]], minzoom=10) for tint, kinds in LANDUSE],
        layer("natural-old", "fill", "natural", {"fill-color": color("park"), "fill-opacity": by_zoom(10, 0.4, 13, 1)}, OLD_GREEN, minzoom=10),
        layer("water", "fill", "water", {"fill-color": color("water")}, ["==", ["geometry-type"], "Polygon"]),
        layer("waterway", "line", "water", WATERWAY,
              ["all", ["==", ["geometry-type"], "LineString"], ["in", KIND, ["literal", ["river", "canal", "stream"]]]], minzoom=9),
        layer("waterway-old", "line", "physical_line", WATERWAY, ["==", ["get", OLD_KIND], "waterway"], minzoom=9),
        layer("building", "fill", "buildings", {"fill-color": color("building"), "fill-outline-color": color("building_line"),
                                                "fill-opacity": by_zoom(13.5, 0, 14.5, 1)}, ["==", ["geometry-type"], "Polygon"], minzoom=13.5),
        layer("path", "line", "roads", {"line-color": color("road_path"), "line-width": by_zoom(14, 0.8, 17, 2.2), "line-dasharray": [2, 1.2]},
              ["in", KIND, ["literal", ["path", "other"]]], minzoom=14),
        layer("tunnel", "line", "roads", {"line-color": color("road_minor_casing"), "line-width": by_zoom(12, 0.8, 16, 5), "line-dasharray": [1.5, 1]},
              ["all", ["==", ["get", "is_tunnel"], True], ["in", KIND, ["literal", ["highway", "major_road", "medium_road", "minor_road"]]]],
              minzoom=12),
        *[road(name, where, WIDTH[name], zoom, True) for name, where, zoom in roads],
        *[road(name, where, WIDTH[name], zoom, False) for name, where, zoom in roads],
        *rails("", "roads", RAIL),
        *rails("-old", "transit", OLD_RAIL),
        layer("ferry", "line", "roads", {"line-color": color("coast"), "line-width": 1, "line-dasharray": [4, 3]},
              ["==", KIND, "ferry"], minzoom=9),
        layer("boundary", "line", "boundaries", {"line-color": color("boundary_municipality"), "line-width": 1, "line-dasharray": [3, 2]}, minzoom=11),
        text("road-label-minor", "roads", MINOR, by_zoom(15, 10.5, 18, 14), "label_road", 15, **line_text),
        text("road-label-major", "roads", ["any", MAJOR, HIGHWAY], by_zoom(12.5, 10.5, 18, 15.5), "label_road", 12.5, **line_text),
        text("water-label", "water", ["has", "name"], by_zoom(11, 11, 16, 14), "label_water", 11,
             **{"text-field": ["get", "name"], "text-font": ITALIC, "text-max-width": 7}),
        text("place-quarter", "places", ["in", KIND, ["literal", ["neighbourhood", "macrohood"]]], by_zoom(13, 11.5, 17, 16),
             "label_quarter", 13, **{"text-letter-spacing": 0.06, "text-max-width": 7}),
        text("poi", "pois", ["in", POI, ["literal", ["hospital", "university", "park", "townhall", "library", "post_office",
                                                                  "bus_stop", "marketplace"]]],
             by_zoom(15, 10.5, 18, 13), "label_station", 15, **{"text-max-width": 8, "text-optional": True}),
    ]
    return {
        "comment": "Inserted when tiles/streets-<city>.pmtiles exists. `hides`: layers of style.json that get this maxzoom then.",
        "source": {"streets": {"type": "vector", "url": "pmtiles://{{origin}}/tiles/streets-{{city}}.pmtiles",
                               "attribution": "<a href=\"https://www.openstreetmap.org/copyright\">© OpenStreetMap contributors</a>"}},
        "before": "anchor-streets",
        "hides": {"quarter": 13, "village": 13},
        "layers": layers,
    }
