// An operator cuts the streets of a city out of an archive on the web, and visitors see them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { open, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { DESK, until, visitor, watch, withBrowser } from "../browser.mjs";
import { ROOT, binaryPath, startServer } from "../server.mjs";

withBrowser();

const CITY = "prato";
/** Where the archive of the tests has streets, and where the city's area reaches. */
const AREA = "11.154,43.727,11.329,43.833";
const HERE = { lat: 43.7745, lon: 11.2 };
const CANVAS = "[data-map] canvas";

let web;
let folder;
let site;
let report;

before(async () => {
  web = await rangeServer(archive());
  folder = await mkdtemp(join(tmpdir(), "bussola-tiles-"));
  const tiles = join(ROOT, "tiles");
  for (const name of await readdir(tiles)) await symlink(join(tiles, name), join(folder, name));
  const order = ["tiles", "fetch", web.url, "--city", CITY, "--area", AREA, "--tiles", folder, "--json"];
  report = JSON.parse((await promisify(execFile)(binaryPath(), order, { cwd: ROOT })).stdout);
  site = await startServer(["--tiles", folder]);
});

after(async () => {
  await site?.stop();
  web?.server.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test("the streets of an area are fetched with few requests for ranges", () => {
  assert.ok(report.tiles > 80, `${report.tiles} tiles`);
  assert.ok(web.ranges.length < report.tiles / 10, `${web.ranges.length} requests`);
  assert.deepEqual(report.not_drawn, ["land", "mask", "physical_point"]);
});

test("each street tile has an address, and the style leads there", async () => {
  const json = async (path) => (await fetch(new URL(path, site.origin))).json();
  const style = await json(`/map/style.json?lang=it&city=${CITY}`);
  assert.equal(style.sources.streets.url, `${site.origin}/tiles/streets-${CITY}.json`);
  const { tiles, maxzoom, vector_layers } = await json(style.sources.streets.url);
  const there = new Set(vector_layers.map(({ id }) => id));
  const drawn = style.layers.filter(({ source }) => source === "streets").map((layer) => layer["source-layer"]);
  assert.ok(["roads", "water", "buildings", "transit"].every((name) => there.has(name) && drawn.includes(name)));
  const { x, y } = tileAt(HERE, maxzoom);
  const tile = await fetch(tiles[0].replace("{z}", maxzoom).replace("{x}", x).replace("{y}", y));
  assert.equal(tile.status, 200);
  assert.ok((await tile.arrayBuffer()).byteLength > 10_000, "streets and houses are on it");
});

test("visitors see the streets and may come nearer", async (t) => {
  const page = await visitor(t, { viewport: DESK, baseURL: site.origin });
  const seen = await watch(page, site.origin);
  const streets = page.waitForResponse((answer) => answer.url().includes(`/tiles/streets-${CITY}.pmtiles`));
  await page.goto(`/it/find?lat=${HERE.lat}&lon=${HERE.lon}&city=${CITY}&limit=1`);
  assert.equal((await streets).status(), 206);
  await page.locator("[data-map][data-drawn]").waitFor();
  assert.equal(await page.locator(".map-notice").count(), 0, "nothing says that streets are missing");
  const canvas = page.locator(CANVAS);
  const colours = async () => coloursOf(page, await canvas.screenshot());
  await until(page, "houses and streets are drawn", async () => (await colours()) > 40);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.strangers, []);
});

function archive() {
  const path = process.env.BUSSOLA_STREET_ARCHIVE;
  if (!path) throw new Error("BUSSOLA_STREET_ARCHIVE is not set: export BUSSOLA_STREET_ARCHIVE=$(.ci/street-archive)");
  return path;
}

/** A web server of one file that answers nothing but ranges. */
async function rangeServer(path) {
  const file = await open(path);
  const { size } = await file.stat();
  const ranges = [];
  const server = createServer(async (request, response) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (first === undefined) return response.writeHead(400).end();
    ranges.push(request.headers.range);
    const [from, to] = [Number(first), Math.min(Number(last), size - 1)];
    const { buffer } = await file.read(Buffer.alloc(to - from + 1), 0, to - from + 1, from);
    response.writeHead(206, { "content-range": `bytes ${from}-${to}/${size}`, etag: '"one"' }).end(buffer);
  });
  server.on("close", () => void file.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, ranges, url: `http://127.0.0.1:${server.address().port}/italy.pmtiles` };
}

function tileAt({ lat, lon }, zoom) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return { x: Math.floor(((lon + 180) / 360) * 2 ** zoom), y: Math.floor(y * 2 ** zoom) };
}

/** How many different colours are in a picture: a map without streets has few. */
function coloursOf(page, picture) {
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const pixels = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
    }
    return [...pixels.values()].filter((n) => n > 50).length;
  }, picture.toString("base64"));
}
