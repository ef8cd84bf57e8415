// Runs the journeys against a server of their own: `node tests/e2e/run.mjs [part of a journey's file name ...]`.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { startServer } from "./server.mjs";

const FOLDER = fileURLToPath(new URL("journeys", import.meta.url));
/** Browsers at a time; each draws maps in software. */
const MAX_BROWSERS = 3;

const wished = process.argv.slice(2);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".mjs"))
  .filter((name) => wished.length === 0 || wished.some((part) => name.includes(part)))
  .map((name) => join(FOLDER, name));
if (files.length === 0) {
  console.error(`No journey is named like ${wished.join(", ")}.`);
  process.exit(2);
}

const server = await startServer();
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    isInterrupted = true;
    void server.stop().then(() => process.exit(130));
  });
}
process.env.BUSSOLA_URL = server.origin;
console.log(`${files.length} journeys against ${server.origin}`);

let nFailed = 0;
try {
  const tests = run({ files, concurrency: Math.min(MAX_BROWSERS, availableParallelism()) });
  tests.on("test:fail", () => nFailed++);
  for await (const text of tests.compose(new spec())) process.stdout.write(text);
} finally {
  if (!isInterrupted) await server.stop();
}
process.exitCode = nFailed > 0 ? 1 : 0;
