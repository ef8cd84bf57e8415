"""The layer of desks for map programs that are not the site's own: clusters with their number, pins by their state."""

from style import BOLD, REGULAR, by_zoom, color

IS_CLUSTER = ["has", "point_count"]
IS_PIN = ["!", IS_CLUSTER]
# what most of a cluster is about: open before what opens later, unknown last
STATES = ["open", "opens", "maybe", "unknown"]
OF_CLUSTER = ["case", *[part for state in STATES for part in ([">", ["get", state], 0], color("pin_" + state))], color("pin_closed")]
OF_PIN = ["match", ["get", "state"], *[part for state in STATES for part in (state, color("pin_" + state))], color("pin_closed")]


def circle(name, where, paint):
    return {"id": name, "type": "circle", "source": "desks", "source-layer": "desks", "filter": where,
            "paint": {"circle-stroke-color": color("pin_ring"), "circle-stroke-width": 1.5} | paint}


def text(name, where, layout, paint):
    return {"id": name, "type": "symbol", "source": "desks", "source-layer": "desks", "filter": where, "layout": layout, "paint": paint}


def desks():
    size = ["interpolate", ["linear"], ["get", "point_count"], 2, 10, 50, 16, 1000, 24]
    return {
        "comment": "Inserted when /map/style.json is asked for with desks=true.",
        "source": {"desks": {"type": "vector", "url": "{{origin}}/tiles/desks.json"}},
        "before": "anchor-pins",
        "layers": [
            circle("desks-cluster", IS_CLUSTER, {"circle-color": OF_CLUSTER, "circle-radius": size}),
            text("desks-count", IS_CLUSTER, {"text-field": ["to-string", ["get", "point_count"]], "text-font": BOLD, "text-size": 12,
                                             "text-allow-overlap": True}, {"text-color": color("pin_ring")}),
            circle("desks-pin", IS_PIN, {"circle-color": OF_PIN, "circle-radius": by_zoom(8, 4, 16, 8)}),
            text("desks-name", IS_PIN,
                 {"text-field": ["get", "name"], "text-font": REGULAR, "text-size": 12, "text-anchor": "top", "text-offset": [0, 0.8],
                  "text-max-width": 9, "text-optional": True},
                 {"text-color": color("label"), "text-halo-color": color("halo"), "text-halo-width": 1.5}) | {"minzoom": 15},
        ],
    }
