#!/usr/bin/env node
// @camptocamp/ogc-client, which GeoNetwork and GeoNetwork-UI read OGC APIs with.
import { OgcApiEndpoint } from "@camptocamp/ogc-client";
import { check, Faults, items, OGC, read, run } from "../judge.mjs";

/** Systems are named as the collection names them. */
const EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
const endpoint = new OgcApiEndpoint(OGC);

check("ogc-client reads the endpoint: title, classes, that it has features and tiles", async () => {
  const faults = new Faults();
  const info = await endpoint.info;
  faults.unless(info.title === (await read("/ogc")).title, `title ${info.title}`);
  faults.unless((await endpoint.conformanceClasses).length > 5, "no conformance classes");
  faults.unless(await endpoint.hasFeatures, "has no features");
  faults.unless(await endpoint.hasTiles, "has no tiles");
  return faults.count();
});

check("ogc-client lists every collection with its extent, formats and queryables", async () => {
  const faults = new Faults();
  const expected = (await read("/ogc/collections")).collections.map((one) => one.id);
  const listed = await endpoint.featureCollections;
  faults.unless(String(listed) === String(expected), `lists ${listed}`);
  for (const id of expected) {
    const info = await endpoint.getCollectionInfo(id);
    faults.unless(info.id === id && info.title, `${id} has no title`);
    faults.unless(info.itemFormats.includes("application/geo+json"), `${id}: formats ${info.itemFormats}`);
    faults.unless(info.crs.length > 0, `${id} has no systems`);
    faults.unless(info.queryables.length > 0, `${id} has no queryables`);
    faults.unless(info.sortables.length > 0, `${id} has no sortables`);
  }
  return faults.count();
});

check("the items URLs of ogc-client answer, with every option it has", async () => {
  const faults = new Faults();
  const all = await items("desks");
  const near = await items("desks", "limit=10000&bbox=7,45,8,46");
  for (const [options, expected] of [
    [{}, undefined],
    [{ limit: 5 }, 5],
    [{ limit: 10000, extent: [7, 45, 8, 46] }, near.length],
    [{ limit: 10000, outputFormat: "application/geo+json" }, all.length],
    [{ limit: 3, skipGeometry: true, properties: ["name", "municipality"], sortBy: ["name"] }, 3],
    [{ limit: 10, dateTime: { start: new Date("2024-01-01") } }, 10],
    [{ limit: 10000, query: "municipality=Torino" }, all.filter((one) => one.properties.municipality === "Torino").length],
    [{ limit: 5, outputCrs: `${EPSG}3857` }, 5],
    [{ limit: 5, extent: [44, 7, 46, 13], extentCrs: `${EPSG}4326` }, 5],
  ]) {
    const url = await endpoint.getCollectionItemsUrl("desks", options);
    const answer = await fetch(url);
    const n = answer.ok ? (await answer.json()).features.length : await answer.text();
    faults.unless(answer.ok && (expected === undefined ? n > 0 : n === expected), `${url} answers ${answer.status}: ${n}`);
  }
  return faults.count();
});

check("ogc-client reads items and one item", async () => {
  const found = await endpoint.getCollectionItems("desks", 20);
  const one = await endpoint.getCollectionItem("desks", found[0].id);
  if (one.id !== found[0].id) throw new Error(`${one.id} is not ${found[0].id}`);
  return found.length + 1;
});

check("ogc-client finds the vector tiles of desks", async () => {
  const faults = new Faults();
  faults.unless((await endpoint.vectorTileCollections).includes("desks"), "desks have no vector tiles");
  const url = await endpoint.getVectorTilesetUrl("desks", "WebMercatorQuad");
  const tile = await fetch(url.replace("{tileMatrix}", "6").replace("{tileRow}", "22").replace("{tileCol}", "33"));
  faults.unless(tile.ok, `${url} answers ${tile.status}`);
  return faults.count();
});

await run();
