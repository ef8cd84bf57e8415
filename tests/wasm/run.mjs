// The engine for the browser answers as the native one, byte for byte, on the questions that `answers` writes.
//   node tests/wasm/run.mjs [DESKS] [QUESTIONS] [SEED]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { engineFrom } from "./engine.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");

const folder = mkdtempSync(join(tmpdir(), "bussola-wasm-"));
try {
  execFileSync(join(TARGET, "debug/examples/answers"), [folder, ...process.argv.slice(2)], { stdio: "inherit" });
  const part = (name) => new Uint8Array(readFileSync(join(folder, name)));
  const { call } = await engineFrom(readFileSync(join(TARGET, "phone/engine.wasm")));
  const has = (answer, code) => assert.equal(JSON.parse(answer.text).problem, code);

  has(call("nearest", "lat=45&lon=7", 0), "no_pack");
  has(call("add_words", part("en.pack")), "no_pack");
  has(call("load", new Uint8Array(0)), "not_a_pack");
  has(call("load", part("city.pack").subarray(0, 1000)), "truncated");
  has(call("load", part("en.pack")), "other_part");
  assert.ok(call("load", part("city.pack")).isWell);
  const changed = part("city.pack");
  changed[changed.length >> 1] ^= 1;
  has(call("load", changed), "altered");
  const newer = part("city.pack");
  newer[8] += 1;
  has(call("load", newer), "other_version");
  for (const name of ["en.pack", "it.pack"]) assert.ok(call("add_words", part(name)).isWell);
  assert.deepEqual(JSON.parse(call("labels", "").text).it, { "state.open": "it: open" });

  const counts = {};
  let nFeatures = 0;
  const lines = readFileSync(join(folder, "questions.tsv"), "utf8").split("\n").filter(Boolean);
  for (const line of lines) {
    const [name, millis, query, kind, expected] = line.split("\t");
    const answer = name === "suggest" ? call(name, query) : call(name, query, Number(millis));
    assert.equal(answer.text, expected, `${name} ${query} at ${millis}`);
    assert.equal(answer.isWell, kind === "ok");
    counts[name] = (counts[name] ?? 0) + 1;
    if (name === "nearest" && answer.isWell) nFeatures += JSON.parse(answer.text).features.length;
  }
  // Questions that nothing answers would prove nothing.
  assert.ok(nFeatures > lines.length, `only ${nFeatures} desks were found`);
  const kinds = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`The browser's engine answers ${lines.length} questions as the native one: ${kinds.join(", ")}; ${nFeatures} desks found`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
