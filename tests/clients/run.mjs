// Runs the clients against a server of their own: `node tests/clients/run.mjs [part of a script's path ...]`.
// A script is a file with a first line that says what runs it; the other files are modules of theirs.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startServer } from "../e2e/server.mjs";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const ROOT = resolve(FOLDER, "../..");
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
/** Made by `.ci/clients`. */
const PYTHON = join(TARGET, "clients-venv", "bin", "python");
/** Cases of schemathesis take longest; nothing takes this long. */
const MAX_SCRIPT_MS = 600_000;

/** What runs a script, by its first line; null for a module. */
function interpreter(path) {
  const [first] = readFileSync(path, "utf8").split("\n", 1);
  if (first === "#!/usr/bin/env node") return process.execPath;
  if (first === "#!/usr/bin/env python3") return PYTHON;
  // Debian's, which has QGIS.
  if (first === "#!/usr/bin/python3") return "/usr/bin/python3";
  return null;
}

function scripts(wished) {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .flatMap((entry) => readdirSync(join(FOLDER, entry.name)).map((name) => join(entry.name, name)))
    .filter((name) => /\.(py|mjs)$/.test(name) && interpreter(join(FOLDER, name)))
    .filter((name) => wished.length === 0 || wished.some((part) => name.includes(part)))
    .sort();
}

/** Runs a script to its end; answers with its lines, and with what is wrong besides. */
async function judged(name, environment) {
  const program = interpreter(join(FOLDER, name));
  if (!existsSync(program)) throw new Error(`there is no ${program}: run .ci/clients first`);
  const child = spawn(program, [join(FOLDER, name)], { cwd: ROOT, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), MAX_SCRIPT_MS);
  const ended = new Promise((found) => child.once("close", (code, signal) => found(signal ?? code)));
  const told = [];
  const errors = [];
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  createInterface({ input: child.stdout }).on("line", (line) => told.push(line));
  const end = await ended;
  clearTimeout(timer);
  return { ...counted(told), end, errors: errors.slice(-20) };
}

/** The lines of a script: `ok`, a count and a sentence, or `WRONG`, a sentence and the lines that follow. */
function counted(told) {
  const passed = told.filter((line) => /^ok\t[1-9]\d*\t/.test(line)).map((line) => line.split("\t").slice(1));
  const failed = told.join("\n").split(/^(?=ok\t|WRONG\t)/m).filter((part) => part.startsWith("WRONG\t"));
  return { passed, failed: failed.map((part) => part.slice("WRONG\t".length).trimEnd()) };
}

function print(name, { passed, failed, end, errors }, seconds) {
  console.log(`\n${name} (${seconds} s)`);
  for (const [count, sentence] of passed) console.log(`  ${count.padStart(7)}  ${sentence}`);
  for (const told of failed) console.log(`    WRONG  ${told.replaceAll("\n", "\n           ")}`);
  const isBroken = failed.length === 0 && (end !== 0 || passed.length === 0);
  if (isBroken) console.log(`    WRONG  ended with ${end} after ${passed.length} checks\n${errors.join("\n")}`);
  return { nPassed: passed.length, nFailed: failed.length + (isBroken ? 1 : 0) };
}

const names = scripts(process.argv.slice(2));
if (names.length === 0) {
  console.error(`No script is named like ${process.argv.slice(2).join(", ")}.`);
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), "bussola-clients-"));
const server = await startServer(["--rate-limit", "0"]);
const stop = async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().then(() => process.exit(130)));
/** Programs keep their settings and caches in a home of their own, and look for nothing outside this machine. */
const environment = {
  PATH: process.env.PATH,
  LANG: "C.UTF-8",
  HOME: home,
  XDG_RUNTIME_DIR: home,
  BUSSOLA_URL: server.origin,
  BUSSOLA_STORE: server.store,
  PYTHONPATH: FOLDER,
  PYTHONDONTWRITEBYTECODE: "1",
  PROJ_NETWORK: "OFF",
  QT_QPA_PLATFORM: "offscreen",
};
console.log(`${names.length} scripts of clients against ${server.origin}`);
const total = { nPassed: 0, nFailed: 0 };
try {
  // The longest first, so that nothing is waited for alone at the end.
  const waiting = [...names].sort((a, b) => Number(b.includes("cases")) - Number(a.includes("cases")));
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const begun = Date.now();
      const result = await judged(name, environment);
      const found = print(name, result, Math.round((Date.now() - begun) / 1000));
      total.nPassed += found.nPassed;
      total.nFailed += found.nFailed;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
} finally {
  await stop();
}
console.log(`\n${total.nPassed} passed, ${total.nFailed} failed`);
process.exitCode = total.nFailed > 0 ? 1 : 0;
