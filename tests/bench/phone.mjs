// How long a phone needs: Chromium with its processor four times slower, a city of 2,000 desks.
//   .ci/wasm && cargo build -p bussola-engine --example answers && node tests/bench/phone.mjs [DESKS]
// Needs the packages of tests/e2e (`npm ci --prefix tests/e2e`).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
const { chromium } = createRequire(join(ROOT, "tests/e2e/package.json"))("playwright-core");

const DESKS = process.argv[2] ?? "2000";
const SLOWER = 4;
const VISITS = 7;
/** Most milliseconds: to load the pack, and for a question about what is open, at the median. */
const MUST = { load: 60, nearest: 1 };

const folder = mkdtempSync(join(tmpdir(), "bussola-phone-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  execFileSync(join(TARGET, "debug/examples/answers"), [folder, DESKS, "1000", "3"]);
  const read = (path) => readFileSync(path);
  const city = read(join(folder, "city.pack"));
  const given = {
    engineSource: read(join(ROOT, "tests/wasm/engine.mjs"), "utf8").toString(),
    engine: read(join(TARGET, "phone/engine.wasm")).toString("base64"),
    city: city.toString("base64"),
    questions: questions(),
  };
  console.log(`${DESKS} desks: ${city.length} bytes, ${brotliCompressSync(city).length} with brotli; ${SLOWER} times slower`);
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) visits.push(await visited(given));
  const rows = [
    ["engine made ready", visits.map((visit) => visit.ready)],
    ["pack loaded", visits.map((visit) => visit.load), MUST.load],
    // What is left when the browser has compiled the engine before, as on a later visit.
    ["pack loaded a second time", visits.map((visit) => visit.again)],
    ["nearest open with filters, first 50 after loading", visits.flatMap((visit) => visit.times.slice(0, 50)), MUST.nearest],
    ["nearest open with filters, all", visits.flatMap((visit) => visit.times), MUST.nearest],
  ];
  for (const [name, times, must] of rows) {
    const at = (share) => times[Math.floor(share * (times.length - 1))];
    times.sort((a, b) => a - b);
    const verdict = must === undefined ? "" : at(0.5) < must ? `, must be below ${must}: pass` : `, must be below ${must}: SHORT`;
    console.log(`${name}: p50 ${at(0.5).toFixed(3)} ms, p90 ${at(0.9).toFixed(3)} ms${verdict}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Questions about what is open at a moment, with whatever filters they have. */
function questions() {
  const lines = readFileSync(join(folder, "questions.tsv"), "utf8").split("\n").filter(Boolean);
  const asked = lines.map((line) => line.split("\t"));
  const isFit = ([name, , query, kind]) => name === "nearest" && kind === "ok" && query.includes("open=");
  return asked.filter(isFit).map(([, millis, query]) => [query, Number(millis)]);
}

/** A page that was never opened before: nothing of the engine is compiled or warm. */
async function visited(given) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const figures = await page.evaluate(async (given) => {
    const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const source = new Blob([given.engineSource], { type: "text/javascript" });
    const { engineFrom } = await import(URL.createObjectURL(source));
    const [engine, city] = [bytes(given.engine), bytes(given.city)];
    const timed = async (run) => {
      const start = performance.now();
      const result = await run();
      return [performance.now() - start, result];
    };
    const [ready, { call }] = await timed(() => engineFrom(engine));
    const [load, loaded] = await timed(() => call("load", city));
    if (!loaded.isWell) throw new Error(loaded.text);
    const [again] = await timed(() => call("load", city));
    const times = [];
    for (const [query, millis] of given.questions) {
      const start = performance.now();
      const answer = call("nearest", query, millis);
      times.push(performance.now() - start);
      if (!answer.isWell) throw new Error(answer.text);
    }
    return { ready, load, again, times };
  }, given);
  await page.close();
  return figures;
}
