// Every kind of page is valid HTML, as the Nu checker of the W3C reads it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import checker from "vnu-jar";
import { ORIGIN } from "../browser.mjs";
import { SCRIPTS, pages } from "../site.mjs";

/** Pages beside those of every visitor. */
const OTHERS = [
  ["the screen of an info point, untouched", "/kiosk/torino"],
  ["the list of imports", "/it/data/runs"],
  ["the releases", "/it/data/releases"],
  ["the API's page", "/api/docs"],
  ["OGC API", "/ogc?f=html"],
  ["a collection of OGC API", "/ogc/collections/desks?f=html"],
  ["items of OGC API", "/ogc/collections/desks/items?f=html"],
];

test("no page has an error in its markup", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "bussola-markup-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const all = [...OTHERS];
  for (const lang of Object.keys(SCRIPTS)) {
    for (const [name, path] of await pages(lang)) all.push([`${name} in ${lang}`, path]);
  }
  for (const [name, path] of all) {
    const answer = await fetch(ORIGIN + path, { headers: { accept: "text/html" } });
    await writeFile(join(folder, `${name.replaceAll(/\W+/g, "-")}.html`), await answer.text());
  }
  const messages = await faults(folder);
  assert.deepEqual(
    messages.map(({ url, firstLine, lastLine, message }) => `${url.split("/").at(-1)}:${firstLine ?? lastLine}: ${message}`),
    [],
  );
  t.diagnostic(`${all.length} pages`);
});

test("the checker finds what is wrong", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "bussola-markup-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "wrong.html"), "<!doctype html><title>x</title><p><div id=a></div><div id=a></div>");
  assert.ok((await faults(folder)).some(({ message }) => message.includes("Duplicate ID")));
});

/** Errors in the files of a folder. */
async function faults(folder) {
  const options = ["-jar", String(checker), "--errors-only", "--exit-zero-always", "--format", "json", folder];
  // Its findings come on stderr.
  const { stderr } = await promisify(execFile)("java", options, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stderr).messages;
}
