#!/usr/bin/python3
"""Debian's QGIS without a screen: features by OGC API, vector tiles as a map layer, the exports as files."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from judge import OGC, SITE, Faults, check, collections, items, read, run
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize

QgsApplication.setPrefixPath("/usr", True)
APPLICATION = QgsApplication([], False)
APPLICATION.initQgis()


def layer(name, **more):
    told = {"url": OGC, "typename": name, "pageSize": "50", "restrictToRequestBBOX": "0", **more}
    uri = " ".join(f"{key}='{value}'" for key, value in told.items())
    made = QgsVectorLayer(uri, name, "OAPIF")
    assert made.isValid(), f"{name} is no valid layer: {made.dataProvider() and made.dataProvider().error().summary()}"
    return made


@check("QGIS opens every collection as a layer and reads as many features as numberMatched")
def layers():
    faults, n_features = Faults(), 0
    for name in collections():
        matched = read(f"/ogc/collections/{name}/items?limit=1")["numberMatched"]
        found = list(layer(name).getFeatures())
        faults.unless(len(found) == matched, f"{name}: {len(found)} read, {matched} matched")
        n_features += len(found)
    faults.count()
    return n_features


@check("QGIS reads the fields, geometries and the system of desks")
def fields():
    faults = Faults()
    desks = layer("desks")
    kinds = {field.name(): field.typeName() for field in desks.fields()}
    for name in ["name", "municipality", "needs", "precision_m", "confirmed_on"]:
        faults.unless(name in kinds, f"no field {name} among {sorted(kinds)}")
    placed = {one["id"]: one["geometry"]["coordinates"] for one in items("desks")[0] if one["geometry"]}
    for feature in desks.getFeatures():
        if feature["id"] in placed:
            point, expected = feature.geometry().asPoint(), placed[feature["id"]]
            is_there = abs(point.x() - expected[0]) < 1e-9 and abs(point.y() - expected[1]) < 1e-9
            faults.unless(is_there, f"{feature['id']}: {point.x()} {point.y()} instead of {expected}")
    faults.unless(desks.crs().isValid(), "no system of coordinates")
    return faults.count()


@check("QGIS filters by an expression and by a box")
def filtered():
    faults = Faults()
    rows = items("desks")[0]
    for text, admits in [
        ("\"municipality\" = 'Torino'", lambda own: own["municipality"] == "Torino"),
        ('"precision_m" < 100', lambda own: own["precision_m"] is not None and own["precision_m"] < 100),
    ]:
        asked = QgsFeatureRequest().setFilterExpression(text)
        found = sorted(feature["id"] for feature in layer("desks").getFeatures(asked))
        expected = sorted(row["id"] for row in rows if admits(row["properties"]))
        faults.unless(found == expected, f"{text}: {len(found)} against {len(expected)}")
    asked = QgsFeatureRequest(QgsRectangle(7, 45, 8, 46))
    found = sorted(feature["id"] for feature in layer("desks", restrictToRequestBBOX="1").getFeatures(asked))
    expected = sorted(one["id"] for one in items("desks", bbox="7,45,8,46")[0] if one["geometry"])
    faults.unless(found == expected, f"box: {len(found)} against {len(expected)}")
    return faults.count()


@check("QGIS draws the vector tiles of desks and of the basemap")
def tiles():
    faults = Faults()
    for address in [f"{SITE}/tiles/desks/{{z}}/{{x}}/{{y}}.mvt", f"{SITE}/tiles/basemap/{{z}}/{{x}}/{{y}}.mvt"]:
        made = QgsVectorTileLayer(f"type=xyz&url={address}&zmin=0&zmax=14", "tiles")
        faults.unless(made.isValid(), f"{address}: no valid layer")
        faults.unless(inked(made) > 20, f"{address}: nothing is drawn")
    return faults.count()


def inked(made):
    """Pixels that are not of the ground, when Italy is drawn."""
    settings = QgsMapSettings()
    settings.setLayers([made])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(730000, 4300000, 2060000, 5950000))
    settings.setOutputSize(QSize(400, 500))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    ground = image.pixel(0, 0)
    return sum(image.pixel(x, y) != ground for x in range(0, 400, 2) for y in range(0, 500, 2))


@check("QGIS opens the GeoPackage and the FlatGeobuf of desks from their addresses")
def files():
    faults = Faults()
    expected = len(items("desks")[0])
    for name in ["desks.gpkg", "desks.fgb"]:
        made = QgsVectorLayer(f"/vsicurl/{SITE}/export/{name}", name, "ogr")
        faults.unless(
            made.isValid() and made.featureCount() == expected, f"{name}: {made.featureCount()} of {expected}"
        )
    return faults.count()


try:
    run()
finally:
    sys.stdout.flush()
    APPLICATION.exitQgis()
