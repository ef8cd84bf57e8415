// Puts the engine for the browser beside the other assets, under a name made from its contents, once `.ci/wasm` has
// built it: `node build/engine.mjs`. A running server finds it there; what it finds is whole.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const frontend = fileURLToPath(new URL("..", import.meta.url));
const built = resolve(frontend, "..", process.env.CARGO_TARGET_DIR ?? "target", "phone/engine.wasm");
const assets = join(frontend, "dist/assets");

/** Does nothing where the engine or the rest of the assets is not built yet. */
export function putEngine() {
  if (!existsSync(`${built}.br`) || !existsSync(assets)) return;
  const hash = createHash("sha256").update(readFileSync(built)).digest("base64url").slice(0, 8);
  const name = `engine-${hash}.wasm`;
  // The packed one first: who sees the other may count on it.
  for (const ending of [".br", ""]) {
    const wip = join(assets, `.${name}${ending}`);
    copyFileSync(`${built}${ending}`, wip);
    renameSync(wip, join(assets, `${name}${ending}`));
  }
  for (const old of readdirSync(assets)) {
    if (/^engine-.*\.wasm(\.br)?$/.test(old) && !old.startsWith(name)) rmSync(join(assets, old));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) putEngine();
