// What Lighthouse says of the pages on a phone: four times slower than this machine, on a slow 4G line.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import lighthouse, { auditFlowArtifacts } from "lighthouse";
import { chromium } from "playwright-core";
import { ARGUMENTS, CHROMIUM, ORIGIN, until } from "../browser.mjs";
import { pages } from "../site.mjs";

const LEAST_PERFORMANCE = 0.98;
const LARGEST_PAINT_MS = 1500;
const MOST_SHIFT = 0.02;
/** The pages that are measured, by their names in `pages`, and whether search engines may keep them: no page of a search. */
const MEASURED = {
  "the first page": true,
  "the finder": false,
  "the page of a desk": false,
  "the shelf of sheets": true,
  "a sheet": true,
  "the list of paths": true,
  "a path": false,
  "the data page": true,
  "the privacy page": true,
};
/** The audit that a page fails on purpose when it asks search engines to stay away. */
const KEPT_OUT = "is-crawlable";
/** Lighthouse only models the slow phone. A busy machine may paint late without being at fault. */
const PATIENCE = { maxWaitForFcp: 120_000 };
/**
 * The same load as the line alone makes it: from what is asked, in which order and how heavy it is, with the time that
 * Lighthouse gives to a server it knows nothing about. The speed of this machine has no part in it, nor has that of the
 * server, which is not the one that will be published. The speed index is left out: it is a film of what this machine paints.
 */
const LINE_ALONE = {
  precomputedLanternData: { additionalRttByOrigin: {}, serverResponseTimeByOrigin: {} },
  onlyCategories: ["performance"],
  skipAudits: ["speed-index"],
};

let port;
let close;

before(async () => {
  const profile = await mkdtemp(join(tmpdir(), "bussola-lighthouse-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [...ARGUMENTS, "--remote-debugging-port=0"],
  });
  close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  await until(context.pages()[0], "Chromium says on which port Lighthouse finds it", () => {
    port = portIn(join(profile, "DevToolsActivePort"));
    return port !== undefined;
  });
});
after(() => close?.());

for (const [lang, language, names] of [
  ["it", "Italian", Object.keys(MEASURED)],
  ["ar", "Arabic", ["the finder"]],
]) {
  const addresses = new Map(await pages(lang));
  for (const name of names) {
    test(`Lighthouse has nothing against ${name} in ${language}, and a slow line brings it soon`, async (t) => {
      const { faults, line, told } = await measure(ORIGIN + addresses.get(name));
      t.diagnostic(told);
      assert.deepEqual(faults.accessibility, []);
      assert.deepEqual(faults["best-practices"], []);
      assert.deepEqual(faults.seo, MEASURED[name] ? [] : [KEPT_OUT]);
      assert.ok(line.performance >= LEAST_PERFORMANCE, `performance ${line.performance}`);
      assert.ok(line.largestPaintMs <= LARGEST_PAINT_MS, `the largest paint after ${line.largestPaintMs} ms`);
      assert.ok(line.shift <= MOST_SHIFT, `layout shift ${line.shift}`);
    });
  }
}

test("Lighthouse finds what is wrong", async (t) => {
  const styles = `${" ".repeat(300_000)}img { display: block; margin-top: 50px }`;
  const server = createServer((request, response) => {
    const isStyle = request.url === "/style.css";
    response.setHeader("content-type", isStyle ? "text/css" : "text/html");
    response.end(isStyle ? styles : "<link rel=stylesheet href=style.css><p>x</p><img src=none.png>");
  });
  await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
  t.after(() => server.close());
  const { faults, line, told } = await measure(`http://127.0.0.1:${server.address().port}/`);
  t.diagnostic(told);
  for (const audit of ["document-title", "html-has-lang", "image-alt"]) assert.ok(faults.accessibility.includes(audit), audit);
  assert.ok(faults["best-practices"].includes("doctype"));
  assert.ok(faults.seo.includes("meta-description"));
  assert.ok(line.largestPaintMs > LARGEST_PAINT_MS, `${line.largestPaintMs} ms for a style of 300 kB`);
  assert.ok(line.performance < LEAST_PERFORMANCE, `performance ${line.performance}`);
});

/** Loads a page once: what Lighthouse finds wrong, what the line alone makes of it, and its figures in words. */
async function measure(url) {
  const { lhr, artifacts } = await lighthouse(url, { port, logLevel: "error", ...PATIENCE });
  assert.equal(lhr.runtimeError, undefined);
  const throttling = { ...lhr.configSettings.throttling, cpuSlowdownMultiplier: 0 };
  const settings = { ...LINE_ALONE, ...PATIENCE, throttling };
  const load = { artifacts: { ...artifacts, settings: { ...artifacts.settings, ...settings } }, flags: { name: url } };
  const { steps } = await auditFlowArtifacts({ gatherSteps: [load] }, { extends: "lighthouse:default", settings });
  const line = figures(steps[0].lhr);
  const whole = figures(lhr);
  const told = [
    `the line alone: performance ${line.performance}, largest paint ${line.largestPaintMs} ms, shift ${line.shift}`,
    `with four times the time of this machine: performance ${whole.performance}, largest paint ${whole.largestPaintMs} ms`,
  ];
  const categories = ["accessibility", "best-practices", "seo"];
  return { faults: Object.fromEntries(categories.map((name) => [name, failed(lhr, name)])), line, told: told.join("; ") };
}

function figures({ categories, audits }) {
  return {
    performance: categories.performance.score,
    largestPaintMs: Math.round(audits["largest-contentful-paint"].numericValue),
    shift: Number(audits["cumulative-layout-shift"].numericValue.toFixed(4)),
  };
}

/** What keeps a category from 100: the audits that count in its score and are not passed in full. */
function failed({ categories, audits }, category) {
  const counted = categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]);
  const isFault = ({ score, scoreDisplayMode }) => scoreDisplayMode === "error" || (score !== null && score < 1);
  return counted.filter(isFault).map(({ id }) => id);
}

/** Chromium writes it into its profile as soon as it listens. */
function portIn(file) {
  try {
    return /^(\d+)\n/.exec(readFileSync(file, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
