#!/usr/bin/env bash
# Builds basemap.pmtiles, style.json, streets-layers.json and desks-layers.json. Needs Python 3.11 or newer, Node 20 or newer and a network.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cache="${BUSSOLA_TILES_CACHE:-$here/.cache}"
mkdir -p "$cache"
[ -x "$cache/venv/bin/python" ] || python3 -m venv "$cache/venv"
"$cache/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
"$cache/venv/bin/python" "$here/src/style.py" "$here/.."
"$cache/venv/bin/python" "$here/src/build.py" "$cache" "$here/../basemap.pmtiles"
npm ci --silent --prefix "$here"
node "$here/check.mjs"
