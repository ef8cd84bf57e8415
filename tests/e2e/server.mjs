// The server under test: the built binary, a store of its own in a temporary folder, a port that the system chooses.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ANSWERS = /Bussola answers at (http:\/\/\S+?)\/?(?:\s|$)/;
/** A first run reads the whole data folder. */
const MAX_START_MS = 120_000;

/** Starts the server, with more options of `serve`; the answer has its `origin`, the path of its `store` and a `stop` that
 * leaves nothing behind. */
export async function startServer(more = []) {
  const binary = binaryPath();
  const folder = await mkdtemp(join(tmpdir(), "bussola-e2e-"));
  const store = join(folder, "e2e.gpkg");
  const options = ["serve", "--bind", "127.0.0.1:0", "--store", store, ...more];
  const child = spawn(binary, options, { cwd: ROOT, env: ownEnvironment(), stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const last = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    last.push(line);
    if (last.length > 40) last.shift();
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { origin: await address(child), store, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${last.join("\n")}`);
  }
}

export function binaryPath() {
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const path = resolve(ROOT, process.env.BUSSOLA_BIN ?? join(target, "debug/bussola"));
  if (!existsSync(path)) throw new Error(`there is no ${path}: run "cargo build --bin bussola" first`);
  return path;
}

/** What the developer has set for another server must not change this one. */
function ownEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("BUSSOLA_"));
  return Object.fromEntries(kept);
}

/** Reads stdout to its end, so that the pipe never fills; the first address is the answer. */
function address(child) {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error("the server did not say its address in time")), MAX_START_MS);
    child.once("error", failed);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      failed(new Error(`the server ended with ${signal ?? code} before it answered`));
    });
    createInterface({ input: child.stdout }).on("line", (line) => {
      const match = ANSWERS.exec(line);
      if (!match) return;
      clearTimeout(timer);
      found(match[1]);
    });
  });
}
