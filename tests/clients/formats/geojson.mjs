#!/usr/bin/env node
// check-geojson reads everything that says it is GeoJSON, and RFC 7946 is held to: right-handed rings, degrees, no crs.
import { check as parse, HintError } from "@placemarkio/check-geojson";
import { check, Faults, OGC, read, run, SITE } from "../judge.mjs";

/** What is wrong with a document, if anything. */
function hints(text) {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof HintError)) throw error;
    return error.issues.map((issue) => issue.message);
  }
}

async function judge(url) {
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok) return { wrong: [`${url} answers ${answer.status}`], n: 0 };
  const document = JSON.parse(text);
  const features = document.features ?? [document];
  const wrong = hints(text).map((hint) => `${url}: ${hint}`);
  if ("crs" in document) wrong.push(`${url} has a crs`);
  for (const feature of features) {
    for (const place of places(feature.geometry)) {
      const isInDegrees = Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90;
      if (!isInDegrees) wrong.push(`${url}: ${place} of ${feature.id}`);
    }
  }
  return { wrong, n: features.length };
}

function* places(geometry) {
  if (!geometry) return;
  const walk = function* (part) {
    if (typeof part[0] === "number") yield part;
    else for (const inner of part) yield* walk(inner);
  };
  yield* walk(geometry.coordinates);
}

async function judgeAll(urls) {
  const faults = new Faults();
  let nFeatures = 0;
  for (const url of urls) {
    const { wrong, n } = await judge(url);
    faults.unless(wrong.length === 0, wrong.slice(0, 3).join("; "));
    nFeatures += n;
  }
  faults.count();
  return nFeatures;
}

check("items and single items of every collection are GeoJSON", async () => {
  const { collections } = await read("/ogc/collections");
  const urls = [];
  for (const { id } of collections) {
    const address = `${OGC}/collections/${id}/items`;
    const { features } = await read(`${address}?limit=3`);
    urls.push(`${address}?limit=10000`, ...features.map((one) => `${address}/${encodeURIComponent(one.id)}`));
  }
  return judgeAll(urls);
});

check("exports and the answers of the site's own API are GeoJSON", () =>
  judgeAll([
    `${SITE}/export/desks.geojson`,
    `${SITE}/export/desks.geojson?open=now`,
    `${SITE}/export/desks.geojson?municipality=Torino`,
    `${SITE}/api/v1/desks?limit=100`,
    `${SITE}/api/v1/nearest?lat=45.07&lon=7.68&limit=50`,
  ]),
);

check("every line of a GeoJSON sequence is GeoJSON", async () => {
  const answer = await fetch(`${SITE}/export/desks.geojsons`);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  // RFC 8142: a record separator before each text, a line feed after it.
  const texts = (await answer.text()).split("\x1e");
  const faults = new Faults();
  faults.unless(texts.shift() === "", "something stands before the first record separator");
  for (const text of texts) faults.unless(text.endsWith("\n") && hints(text).length === 0, hints(text)[0] ?? "no line feed");
  return faults.count();
});

await run();
