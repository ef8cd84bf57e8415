#!/usr/bin/env node
// The basemap's archive, walked by the library that maps in browsers read it with: over HTTP, by byte ranges.
import { PMTiles, tileIdToZxy } from "pmtiles";
import { check, Faults, run, SITE } from "../judge.mjs";

const URL_OF_ARCHIVE = `${SITE}/tiles/basemap.pmtiles`;
const archive = new PMTiles(URL_OF_ARCHIVE);
/** Tiles that are read whole, evenly over the archive. */
const MAX_READ = 200;

/** Every entry of a directory and of those below it. */
async function* entries(header, offset, length) {
  for (const entry of await archive.cache.getDirectory(archive.source, offset, length, header)) {
    if (entry.runLength > 0) yield entry;
    else yield* entries(header, header.leafDirectoryOffset + entry.offset, entry.length);
  }
}

check("every entry of the archive lies in it, in order, and their number is what the header says", async () => {
  const faults = new Faults();
  const header = await archive.getHeader();
  let nAddressed = 0;
  let nEntries = 0;
  let last = -1;
  let end = 0;
  const contents = new Set();
  for await (const entry of entries(header, header.rootDirectoryOffset, header.rootDirectoryLength)) {
    const [zoom] = tileIdToZxy(entry.tileId);
    const isInside = entry.offset + entry.length <= header.tileDataLength && entry.length > 0;
    faults.unless(isInside, `tile ${entry.tileId} lies beyond the data`);
    faults.unless(entry.tileId > last, `tile ${entry.tileId} is out of order`);
    faults.unless(zoom >= header.minZoom && zoom <= header.maxZoom, `tile ${entry.tileId} of zoom ${zoom}`);
    // Clustered: what is new follows what was there, what is shared lies before.
    faults.unless(entry.offset <= end, `tile ${entry.tileId} leaves a gap`);
    end = Math.max(end, entry.offset + entry.length);
    last = entry.tileId + entry.runLength - 1;
    nAddressed += entry.runLength;
    nEntries += 1;
    contents.add(entry.offset);
  }
  faults.unless(nAddressed === header.numAddressedTiles, `${nAddressed} tiles of ${header.numAddressedTiles}`);
  faults.unless(nEntries === header.numTileEntries, `${nEntries} entries of ${header.numTileEntries}`);
  faults.unless(contents.size === header.numTileContents, `${contents.size} contents of ${header.numTileContents}`);
  faults.unless(header.clustered, "the archive is not clustered");
  return faults.count();
});

check("tiles of the archive are those of /tiles/basemap/{z}/{x}/{y}.mvt", async () => {
  const faults = new Faults();
  const header = await archive.getHeader();
  const all = [];
  for await (const entry of entries(header, header.rootDirectoryOffset, header.rootDirectoryLength)) all.push(entry.tileId);
  const step = Math.max(1, Math.floor(all.length / MAX_READ));
  for (let at = 0; at < all.length; at += step) {
    const [z, x, y] = tileIdToZxy(all[at]);
    const inside = await archive.getZxy(z, x, y);
    const answer = await fetch(`${SITE}/tiles/basemap/${z}/${x}/${y}.mvt`);
    const outside = Buffer.from(await answer.arrayBuffer());
    faults.unless(answer.ok && outside.equals(Buffer.from(inside.data)), `${z}/${x}/${y}: ${answer.status}`);
  }
  return faults.count();
});

check("a part of the archive is answered as a part", async () => {
  const faults = new Faults();
  const [first, beyond, changed] = await Promise.all([
    fetch(URL_OF_ARCHIVE, { headers: { Range: "bytes=0-6" } }),
    fetch(URL_OF_ARCHIVE, { headers: { Range: "bytes=999999999999-" } }),
    fetch(URL_OF_ARCHIVE, { headers: { Range: "bytes=0-6", "If-Range": '"another"' }, method: "HEAD" }),
  ]);
  faults.unless(first.status === 206 && (await first.text()) === "PMTiles", `a part: ${first.status}`);
  faults.unless(/^bytes 0-6\/\d+$/.test(first.headers.get("content-range") ?? ""), first.headers.get("content-range"));
  faults.unless(beyond.status === 416, `beyond the end: ${beyond.status}`);
  faults.unless(changed.status === 200, `of another version: ${changed.status}`);
  await beyond.arrayBuffer();
  return faults.count();
});

await run();
